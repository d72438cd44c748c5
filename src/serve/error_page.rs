//! Turns mistakes into the page that stands in the place of another: the message with its line
//! and how to mend it, and below it the last good version.
//!
//! The message is in a shadow root of its own, which the style sheets of the theme do not reach.

use std::fmt::Write;
use std::path::Path;

use super::broken::BrokenPage;
use super::generation::Generation;
use super::problems::{Problem, Teller};
use crate::diag::{Diagnostic, Messages, Severity};
use crate::paths::OutPath;

/// Makes error pages.
pub(super) struct ErrorPage<'a> {
    /// What is wrong.
    pub(super) generation: &'a Generation,
    /// The words.
    pub(super) messages: &'a Messages,
    /// The folder of the site, for links that open a file; `None` on another machine.
    pub(super) root: Option<&'a Path>,
}

/// The name that says what an error page is.
pub(super) fn name() -> OutPath {
    OutPath::new("error.html")
}

impl ErrorPage<'_> {
    /// The page of a broken article.
    pub(super) fn article(&self, page: &BrokenPage) -> String {
        let found = self.generation.diagnostics.iter();
        let own = found.filter(|found| {
            let path = found.place.as_ref().map(|place| &place.path);
            path == Some(&page.source)
        });
        let title = self.word("preview-broken");
        let rest = match page.last {
            Some(_) => "preview-last-version",
            None => "preview-no-last-version",
        };
        let message = self.message(&title, own, &self.word(rest));
        match &page.last {
            Some((_, file)) => insert(&String::from_utf8_lossy(file), &message),
            None => self.document(&page.title, &message),
        }
    }

    /// The page at every address as long as there is no site at all.
    pub(super) fn nothing(&self) -> String {
        let title = self.word("preview-nothing");
        let found = self.generation.diagnostics.iter();
        let errors = found.filter(|found| found.severity == Severity::Error);
        let message = self.message(&title, errors, &self.word("preview-nothing-why"));
        self.document(&title, &message)
    }

    fn message<'d>(
        &self,
        title: &str,
        found: impl Iterator<Item = &'d Diagnostic>,
        rest: &str,
    ) -> String {
        let teller = Teller {
            generation: self.generation,
            messages: self.messages,
            root: self.root,
        };
        let mut list = String::new();
        for found in found {
            self.problem(&teller.problem(found), &mut list);
        }
        let base = escape(self.generation.base());
        let language = self.messages.language();
        let (title, rest) = (escape(title), escape(rest));
        format!(
            "<vademecum-error><template shadowrootmode=\"open\">\
             <link rel=\"stylesheet\" href=\"{base}.vademecum/error.css\">\
             <section lang=\"{language}\" dir=\"ltr\" aria-labelledby=\"title\">\
             <h2 id=\"title\">{title}</h2>\n<ol>{list}</ol>\n<p class=\"rest\">{rest}</p></section>\
             </template></vademecum-error>\n"
        )
    }

    fn problem(&self, problem: &Problem, list: &mut String) {
        let overlay = &problem.overlay;
        let mut push = |text: std::fmt::Arguments<'_>| {
            list.write_fmt(text).expect("a text can always be written");
        };
        let (level, label) = (overlay.level, escape(&overlay.label));
        let message = escape(&overlay.message);
        push(format_args!(
            "<li class=\"{level}\"><h3><span class=\"label\">{label}</span> <bdi>{message}</bdi></h3>"
        ));
        if let Some(place) = &problem.place {
            let place = escape(place);
            match &problem.open {
                Some(open) => push(format_args!(
                    "<p class=\"place\"><a href=\"{}\">{place}</a></p>",
                    escape(open)
                )),
                None => push(format_args!("<p class=\"place\">{place}</p>")),
            }
        }
        let spot = overlay.spot.as_ref();
        if let Some((line, [before, marked, behind])) =
            spot.and_then(|spot| spot.line.zip(spot.excerpt.as_ref()))
        {
            let [before, marked, behind] = [before, marked, behind].map(|part| escape(part));
            push(format_args!(
                "<pre tabindex=\"0\"><span class=\"line\">{line}</span> <code dir=\"auto\">{before}<mark>{marked}</mark>{behind}</code></pre>"
            ));
        }
        let why = overlay.why.iter().map(|why| ("preview-why", why));
        let hints = overlay.hints.iter().map(|hint| ("preview-mend", hint));
        for (name, text) in why.chain(hints) {
            let (term, text) = (escape(&self.word(name)), escape(text));
            push(format_args!("<p><strong>{term}</strong> {text}</p>"));
        }
        if let Some(mended) = &overlay.mended {
            let (term, mended) = (escape(&self.word("preview-write")), escape(mended));
            push(format_args!(
                "<p><strong>{term}</strong></p><pre tabindex=\"0\"><code dir=\"auto\">{mended}</code></pre>"
            ));
        }
        push(format_args!("</li>"));
    }

    fn document(&self, title: &str, message: &str) -> String {
        let (language, title) = (self.messages.language(), escape(title));
        format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <title>{title}</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <link rel=\"icon\" href=\"data:,\">\n</head>\n\
             <body>\n<main>\n<h1 dir=\"auto\">{title}</h1>\n{message}</main>\n</body>\n</html>\n"
        )
    }

    fn word(&self, name: &str) -> String {
        self.messages.text(name, &[])
    }
}

/// Puts a message at the top of the main part of a page, where a screen reader begins to read.
fn insert(page: &str, message: &str) -> String {
    let behind = |name: &str| {
        let start = page.find(name)?;
        let end = page[start..].find('>')?;
        Some(start + end + 1)
    };
    let top = behind("<main").or_else(|| behind("<body"));
    let (before, behind) = page.split_at(top.unwrap_or(0));
    format!("{before}\n{message}{behind}")
}

/// A text as it stands in HTML.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}
