//! Finds links and images that are written in HTML, which nobody follows or checks.

use super::levels::Levels;
use super::standards::OWN;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::config::RawHtml;

pub(super) const CHECK: Check = Check {
    code: "link-in-html",
    group: Group::Access,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "=== content/site.yaml\ntitle: T\nbase_url: https://www.clinic.example/\nlanguages: [en]\ntheme: own\nraw_html: true\n=== content/back/a.md\n---\ntitle: A\nsummary: B\n---\nSee <a href=\"hernia.md\">hernia</a>.\n             ^^^^^^^^^ link-in-html\n",
    ],
    passes: &[
        "See <a href=\"hernia.md\">hernia</a>.\n",
        "=== content/site.yaml\ntitle: T\nbase_url: https://www.clinic.example/\nlanguages: [en]\ntheme: own\nraw_html: true\n=== content/back/a.md\n---\ntitle: A\nsummary: B\n---\nSee <a href=\"https://a.example/\">a</a> and <a href=\"#b\">b</a>.\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    // Else the HTML is shown as text, and told as such.
    if subject.config.raw_html == RawHtml::Text {
        return;
    }
    for span in &text.outline.html {
        let html = &text.text[span.start..span.end];
        for attribute in ["href=", "src=", "srcset="] {
            for (at, _) in html.match_indices(attribute) {
                let value = &html[at + attribute.len()..];
                let Some((start, address)) = quoted(value) else {
                    continue;
                };
                let leads_out = address.contains(':') || address.starts_with(['#', '/']);
                if !address.is_empty() && !leads_out {
                    let start = span.start + at + attribute.len() + start;
                    let place = subject.place(text, (start..start + address.len()).into());
                    let found = report.at(place).with("address", address);
                    report.add(found.help("mend"));
                }
            }
        }
    }
}

/// The value of an attribute, and how many bytes stand before it.
fn quoted(value: &str) -> Option<(usize, &str)> {
    let quote = value.chars().next()?;
    if matches!(quote, '"' | '\'') {
        return Some((1, value[1..].split(quote).next().unwrap_or_default()));
    }
    let end = value.find(|c: char| c.is_whitespace() || c == '>');
    Some((0, &value[..end.unwrap_or(value.len())]))
}
