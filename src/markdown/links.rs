//! Turns links, images and brackets that cannot stand as they are into findings.

use std::ops::Range;

use super::parse::Finding;
use super::raw_html::is_remote;
use crate::diag::Diagnostic;

/// Schemes that can do things in the reader's browser.
const UNSAFE: [&str; 3] = ["javascript:", "vbscript:", "data:"];

/// How far brackets are looked for and lines are shown, in bytes: a text of a million
/// brackets in one line must not be read a million times.
const LONGEST_LINE: usize = 500;

/// What is wrong with where a link goes, as far as the file alone tells.
pub(super) fn check(destination: &str) -> Option<Diagnostic> {
    // Browsers skip white space and control characters in a scheme.
    let start: String = destination
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .take(16)
        .collect();
    let start = start.to_ascii_lowercase();
    let scheme = UNSAFE.iter().find(|scheme| start.starts_with(*scheme))?;
    Some(
        Diagnostic::error("link-unsafe")
            .help("mend")
            .with("scheme", *scheme),
    )
}

/// What is wrong with where an image comes from.
pub(crate) fn check_image(source: &str) -> Option<Diagnostic> {
    if is_remote(source) {
        let diagnostic = Diagnostic::error("remote-image").with("address", source);
        return Some(diagnostic.help("download"));
    }
    let scheme = source.get(..5)?;
    scheme
        .eq_ignore_ascii_case("data:")
        .then(|| Diagnostic::error("image-data").help("download"))
}

/// `[[article]]` at or in a text that is no code.
pub(super) fn wikilink(source: &str, text: &str, span: &Range<usize>) -> Option<Finding> {
    let start = opening(source, text, span, "[[")?;
    if source.as_bytes().get(start + 2) == Some(&b'[') {
        return None;
    }
    let line = line_from(source, start);
    let inner = line.strip_prefix("[[")?;
    let (inner, after) = inner.split_once("]]")?;
    if inner.trim().is_empty() || inner.contains(['[', ']']) || after.starts_with('(') {
        return None;
    }
    let embed = start > 0 && source.as_bytes()[start - 1] == b'!';
    let start = start - usize::from(embed);
    let end = source.len() - source[start..].len() + inner.len() + 4 + usize::from(embed);
    let instead = ordinary(inner, embed);
    let mut diagnostic = Diagnostic::error("wikilink")
        .with("written", &source[start..end])
        .with("ordinary", instead.as_str())
        .help("ordinary");
    if let Some(line) = mend(source, &(start..end), &instead) {
        diagnostic = diagnostic.mended(line);
    }
    Some(Finding {
        diagnostic,
        span: (start..end).into(),
    })
}

/// `[^name]` at or in a text: a footnote that is not there, since it would be no text.
pub(super) fn undefined_note(source: &str, text: &str, span: &Range<usize>) -> Option<Finding> {
    let start = opening(source, text, span, "[^")?;
    let (label, _) = line_from(source, start)
        .strip_prefix("[^")?
        .split_once(']')?;
    if label.is_empty() || label.contains(|c: char| c.is_whitespace() || c == '[') {
        return None;
    }
    let end = start + label.len() + 3;
    Some(Finding {
        diagnostic: Diagnostic::warning("footnote-undefined")
            .help("mend")
            .with("label", label),
        span: (start..end).into(),
    })
}

/// The line in which a span stands, with other words in its place; `None` where the
/// line is too long to be shown.
pub(super) fn mend(source: &str, span: &Range<usize>, words: &str) -> Option<String> {
    let from = source.floor_char_boundary(span.start.saturating_sub(LONGEST_LINE));
    let before = &source[from..span.start];
    let before = match before.rsplit_once(['\n', '\r']) {
        Some((_, before)) => before,
        None if from == 0 => before,
        None => return None,
    };
    let after = line_from(source, span.end);
    (after.len() < LONGEST_LINE).then(|| format!("{before}{words}{after}"))
}

/// Where brackets open in the source, at a text that begins with or holds one.
fn opening(source: &str, text: &str, span: &Range<usize>, brackets: &str) -> Option<usize> {
    let within = text.find('[')?;
    // Pieces of text are cut at brackets, so that the second one may stand after it.
    let start = span.start + within;
    let escaped = start > 0 && source.as_bytes()[start - 1] == b'\\';
    let opens = source.get(start..)?.starts_with(brackets);
    (opens && !escaped).then_some(start)
}

/// The rest of the line from a byte on, as far as it is looked at.
fn line_from(source: &str, start: usize) -> &str {
    let end = source.floor_char_boundary(start.saturating_add(LONGEST_LINE));
    let rest = &source[start..end];
    rest.split(['\n', '\r']).next().unwrap_or_default()
}

/// The Markdown for what stands between `[[` and `]]`.
fn ordinary(inner: &str, embed: bool) -> String {
    let (target, label) = match inner.split_once('|') {
        Some((target, label)) => (target.trim().trim_end_matches('\\'), label.trim()),
        None => (inner.trim(), inner.trim()),
    };
    let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
    let has_ending = file
        .rsplit_once('.')
        .is_some_and(|(_, ending)| (2..=4).contains(&ending.len()));
    let mut address = file.to_owned();
    if !has_ending && !file.is_empty() {
        address.push_str(".md");
    }
    if !anchor.is_empty() {
        address.push('#');
        address.push_str(&anchor.trim().to_lowercase().replace(' ', "-"));
    }
    if address.contains(' ') {
        address = format!("<{address}>");
    }
    let image = embed && has_ending;
    format!("{}[{label}]({address})", if image { "!" } else { "" })
}
