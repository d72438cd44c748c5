//! Turns a problem into HTML, for the pages that the server writes itself.

use std::fmt::Write;

use pulldown_cmark_escape::escape_html;

use super::problems::Problem;
use crate::diag::Messages;

/// A problem as an item of a list. `page` is a link to the page that it is on, as HTML.
/// What is empty in the problem is left out: it was said before.
pub(super) fn drawn(problem: &Problem, messages: &Messages, page: Option<&str>) -> String {
    let overlay = &problem.overlay;
    let mut item = format!("<li class=\"{}\">", overlay.level);
    let mut push = |text: std::fmt::Arguments<'_>| {
        item.write_fmt(text).expect("a text can always be written");
    };
    if !overlay.message.is_empty() {
        let (label, message) = (escape(&overlay.label), escape(&overlay.message));
        push(format_args!(
            "<h3><span class=\"label\">{label}</span> <bdi>{message}</bdi></h3>"
        ));
    }
    let place = problem.place.as_deref().map(|place| {
        let place = escape(place);
        match &problem.open {
            Some(open) => format!("<a href=\"{}\">{place}</a>", escape(open)),
            None => place,
        }
    });
    let places: Vec<&str> = page.into_iter().chain(place.as_deref()).collect();
    if !places.is_empty() {
        push(format_args!(
            "<p class=\"place\">{}</p>",
            places.join(" · ")
        ));
    }
    let spot = overlay.spot.as_ref();
    if let Some((line, [before, marked, behind])) =
        spot.and_then(|spot| spot.line.zip(spot.excerpt.as_ref()))
    {
        let [before, marked, behind] = [before, marked, behind].map(|part| escape(part));
        push(format_args!(
            "<pre><span class=\"line\">{line}</span> <code dir=\"auto\">{before}<mark>{marked}</mark>{behind}</code></pre>"
        ));
    }
    push(format_args!("{}", advice(problem, messages)));
    if let Some(mended) = &overlay.mended {
        let term = escape(&messages.text("preview-write", &[]));
        let mended = escape(mended);
        push(format_args!(
            "<p><strong>{term}</strong></p><pre><code dir=\"auto\">{mended}</code></pre>"
        ));
    }
    push(format_args!("</li>\n"));
    item
}

/// Why a problem matters, and how to mend it.
pub(super) fn advice(problem: &Problem, messages: &Messages) -> String {
    let overlay = &problem.overlay;
    let why = overlay.why.iter().map(|why| ("preview-why", why));
    let hints = overlay.hints.iter().map(|hint| ("preview-mend", hint));
    let say = |(name, text): (&str, &String)| {
        let (term, text) = (escape(&messages.text(name, &[])), escape(text));
        format!("<p><strong>{term}</strong> {text}</p>")
    };
    why.chain(hints).map(say).collect()
}

/// A text as it stands in HTML.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_html(&mut escaped, text).expect("a text takes whatever is written to it");
    escaped
}
