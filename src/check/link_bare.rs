//! Finds addresses of pages where words should stand.

use super::levels::Levels;
use super::standards::WCAG_LINKS;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::diag::Span;

pub(super) const CHECK: Check = Check {
    code: "link-bare",
    group: Group::Access,
    levels: Levels::WARNING,
    standard: WCAG_LINKS,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "See https://a.example/exercises for more.\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-bare\n",
        "See <https://a.example/exercises>.\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-bare\n",
        "See [www.a.example](https://www.a.example/).\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-bare\n",
    ],
    passes: &[
        "Do the [exercises](https://a.example/exercises) or write to <info@a.example>.\n",
        "Type `https://a.example` into the field.\n",
    ],
};

const STARTS: [&str; 3] = ["https://", "http://", "www."];

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let is_address = |words: &str| STARTS.iter().any(|start| words.trim().starts_with(start));
    for link in &text.outline.links {
        if is_address(&link.text) {
            let found = report.at(subject.place(text, link.span));
            report.add(found.with("address", link.text.trim()).help("link"));
        }
    }
    for span in text.lines_of_words() {
        for bare in bare(text, span) {
            let found = report.at(subject.place(text, bare));
            let address = &text.text[bare.start..bare.end];
            report.add(found.with("address", address).help("typed"));
        }
    }
}

/// Addresses in a line that are no links.
pub(super) fn bare(text: &Text<'_>, line: Span) -> Vec<Span> {
    let words = &text.text[line.start..line.end];
    if !words.contains("://") && !words.contains("www.") {
        return Vec::new();
    }
    let is_known = |at: usize| {
        let links = text.outline.links.iter().map(|link| link.span);
        let images = text.outline.images.iter().map(|image| image.span);
        links
            .chain(images)
            .any(|span| span.start <= at && at < span.end)
    };
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = STARTS
        .iter()
        .filter_map(|start| words[from..].find(start))
        .min()
    {
        let start = from + start;
        let rest = &words[start..];
        let end = rest.find(|c: char| c.is_whitespace() || "<>()[]\"`”’".contains(c));
        let address = rest[..end.unwrap_or(rest.len())]
            .trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        let before = words[..start].chars().next_back();
        let is_code = words[..start].matches('`').count() % 2 == 1;
        let begins = before.is_none_or(|c| !c.is_alphanumeric() && c != '/' && c != '.');
        if begins && !is_code && !is_known(line.start + start) {
            found.push((line.start + start..line.start + start + address.len()).into());
        }
        from = start + address.len().max(1);
    }
    found
}
