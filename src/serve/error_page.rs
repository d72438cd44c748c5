//! Turns mistakes into the page that stands in the place of another: the message with its line
//! and how to mend it, and below it the last good version.
//!
//! The message is in a shadow root of its own, which the style sheets of the theme do not reach.

use std::path::Path;

use super::broken::BrokenPage;
use super::draw::{drawn, escape};
use super::generation::Generation;
use super::problems::Teller;
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
            list.push_str(&drawn(&teller.problem(found), self.messages, None));
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
