//! Turns raw HTML in Markdown into what may stand in the page: without comments,
//! sanitised, or as the reason why it may not.

use std::collections::HashSet;
use std::ops::Range;

use ammonia::Builder;

use super::RawHtml;
use super::events::Raw;
use super::parse::Finding;
use crate::diag::Diagnostic;

/// What Markdown has for tags that editors often write.
const IN_MARKDOWN: [(&str, &str); 8] = [
    ("b", "bold"),
    ("strong", "bold"),
    ("i", "italic"),
    ("em", "italic"),
    ("br", "break"),
    ("a", "link"),
    ("img", "image"),
    ("u", "underline"),
];

/// Attributes from which a browser loads something by itself.
const LOADING: [&str; 6] = ["src", "srcset", "data", "poster", "background", "href"];

/// Takes out comments; the second value says whether one of them is never closed.
pub(super) fn without_comments(html: &str) -> (String, bool) {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        // `<!-->` and `<!--->` are whole comments.
        let whole = [">", "->"].iter().find_map(|end| comment.strip_prefix(end));
        match whole.or_else(|| comment.split_once("-->").map(|(_, after)| after)) {
            Some(after) => rest = after,
            None => return (kept, true),
        }
    }
    kept.push_str(rest);
    (kept, false)
}

/// What is wrong with a piece of raw HTML. `unclosed` counts the inline tags that were
/// reported and wait for their end, so that `<b>…</b>` is told once.
pub(super) fn check(
    raw: &Raw,
    span: &Range<usize>,
    mode: RawHtml,
    unclosed: &mut usize,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut report = |diagnostic: Diagnostic| {
        findings.push(Finding {
            diagnostic,
            span: span.clone().into(),
        });
    };
    if raw.unclosed_comment {
        report(Diagnostic::error("comment-unclosed").help("end"));
    }
    if let Some(address) = remote(&raw.html) {
        report(
            Diagnostic::error("remote-embed")
                .help("mend")
                .with("address", address),
        );
    }
    let tag = tag_name(&raw.html);
    let ends = raw.html.trim_start().starts_with("</");
    if mode != RawHtml::Text || !raw.html.contains('<') {
        return findings;
    }
    if ends && !raw.block && *unclosed > 0 {
        *unclosed -= 1;
        return findings;
    }
    if !raw.block && !ends && !matches!(tag.as_str(), "br" | "img" | "hr" | "wbr") {
        *unclosed += 1;
    }
    let mut diagnostic = Diagnostic::warning("raw-html").with("tag", tag.as_str());
    if let Some((_, hint)) = IN_MARKDOWN.iter().find(|(name, _)| *name == tag) {
        diagnostic = diagnostic.help(hint);
    }
    report(diagnostic.help("settings"));
    findings
}

/// The name of the first tag, in lower case.
fn tag_name(html: &str) -> String {
    let (_, start) = html.split_once('<').unwrap_or(("", html));
    let name: String = start
        .trim_start_matches('/')
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    name.to_ascii_lowercase()
}

/// The first address on another site from which the HTML would load something.
fn remote(html: &str) -> Option<String> {
    let lower = html.to_ascii_lowercase();
    let mut rest = lower.as_str();
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, next) = after.split_at(tag_end(after));
        rest = next;
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next();
        // A link that the reader follows loads nothing by itself.
        let follows = !matches!(name, Some("link" | "image" | "use" | "base"));
        let found = LOADING
            .iter()
            .filter(|attribute| !(follows && **attribute == "href"))
            .flat_map(|attribute| attribute_values(tag, attribute))
            .find(|value| is_remote(value));
        if let Some(value) = found {
            return Some(value.to_owned());
        }
    }
    in_style(&lower)
}

/// The first address on another site that a style asks for.
fn in_style(lower: &str) -> Option<String> {
    if !lower.contains("style") {
        return None;
    }
    ["url(", "@import"]
        .iter()
        .flat_map(|marker| lower.split(marker).skip(1))
        .map(|after| after.trim_start_matches([' ', '"', '\'', '(']))
        .find(|address| is_remote(address))
        .map(|address| {
            let end = address.find(['"', '\'', ')', ' ', ';']);
            address[..end.unwrap_or(address.len())].to_owned()
        })
}

/// Where a tag ends: at the first `>` that is not within the value of an attribute.
fn tag_end(tag: &str) -> usize {
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (None, b'>') => return at,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    tag.len()
}

/// Every value that is given to an attribute in a tag.
fn attribute_values<'t>(tag: &'t str, attribute: &'t str) -> impl Iterator<Item = &'t str> {
    tag.match_indices(attribute).filter_map(move |(at, _)| {
        let before = tag[..at].chars().next_back();
        let alone = before.is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '/'));
        let rest = tag[at + attribute.len()..].trim_start();
        let value = rest.strip_prefix('=').filter(|_| alone)?.trim_start();
        Some(match value.chars().next()? {
            quote @ ('"' | '\'') => value[1..].split(quote).next().unwrap_or_default().trim(),
            _ => value.split_whitespace().next().unwrap_or_default(),
        })
    })
}

/// Whether an address leaves the site.
pub(super) fn is_remote(address: &str) -> bool {
    let address = address.trim_start();
    let has_scheme = |scheme: &str| {
        address
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    ["//", "\\\\", "/\\", "http:", "https:", "ftp:", "blob:"]
        .iter()
        .any(|scheme| has_scheme(scheme))
        || address.contains(", http")
        || address.contains(",http")
}

/// Makes HTML harmless and balanced. What the writer itself writes passes unchanged in
/// meaning: the list of what is allowed is made for it.
pub(super) fn sanitise(html: &str) -> String {
    let mut builder = Builder::default();
    builder
        .add_tags([
            "section",
            "input",
            "figure",
            "figcaption",
            "u",
            "mark",
            "button",
        ])
        .add_generic_attributes(["id", "class", "dir", "lang", "title", "tabindex", "role"])
        .add_generic_attributes(["aria-label", "aria-labelledby", "aria-hidden"])
        .add_tag_attributes("a", ["href", "hreflang"])
        .add_tag_attributes(
            "img",
            ["src", "alt", "width", "height", "loading", "decoding"],
        )
        .add_tag_attributes("input", ["disabled", "checked"])
        .add_tag_attribute_values("input", "type", ["checkbox"])
        .add_tag_attribute_values("button", "type", ["button"])
        .add_tag_attributes("button", ["popovertarget"])
        .add_tag_attributes("ol", ["start"])
        .add_tag_attributes("th", ["scope"])
        .add_tag_attributes("details", ["open"])
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "sms"]))
        .link_rel(None)
        .attribute_filter(|element, attribute, value| {
            let loads = attribute == "src" && element == "img";
            (!loads || !is_remote(value)).then_some(value.into())
        });
    builder.clean(html).to_string()
}
