//! Turns footnotes into a numbered list at the end of the document, with links both ways.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::CowStr;

use super::html::Labels;
use super::parse::Finding;
use super::punctuation::{escape_attribute, escape_body};
use crate::diag::Diagnostic;

/// Which footnotes a document defines and which it uses.
#[derive(Debug, Default)]
pub(super) struct Notes<'a> {
    defined: Vec<(CowStr<'a>, Range<usize>)>,
    used: Vec<CowStr<'a>>,
}

impl<'a> Notes<'a> {
    pub(super) fn defined(&mut self, label: CowStr<'a>, span: Range<usize>) {
        self.defined.push((label, span));
    }

    pub(super) fn used(&mut self, label: CowStr<'a>) {
        self.used.push(label);
    }

    /// Footnotes that no reader would see.
    pub(super) fn findings(mut self) -> Vec<Finding> {
        self.used
            .sort_unstable_by(|a, b| a.as_ref().cmp(b.as_ref()));
        let mut seen = HashSet::new();
        let mut findings = Vec::new();
        for (label, span) in &self.defined {
            let label: &str = label;
            let twice = !seen.insert(label);
            let used = self.used.binary_search_by(|used| used.as_ref().cmp(label));
            let code = match (twice, used) {
                (true, _) => "footnote-twice",
                (false, Err(_)) => "footnote-unused",
                (false, Ok(_)) => continue,
            };
            findings.push(Finding {
                diagnostic: Diagnostic::warning(code).with("label", label),
                span: (span.start..span.start + label.len() + 3).into(),
            });
        }
        findings
    }
}

/// The footnotes of a page that is being written.
#[derive(Debug, Default)]
pub(super) struct Footnotes<'a> {
    /// The number of each label, in the order in which they are used.
    numbers: HashMap<CowStr<'a>, usize>,
    /// How often each number is used.
    uses: Vec<usize>,
    /// The text of each label; the first one where there are several.
    texts: HashMap<CowStr<'a>, String>,
}

impl<'a> Footnotes<'a> {
    /// Writes the number that stands in the text.
    pub(super) fn reference(&mut self, out: &mut String, label: CowStr<'a>, prefix: &str) {
        let next = self.uses.len() + 1;
        let number = *self.numbers.entry(label).or_insert(next);
        if number == next {
            self.uses.push(0);
        }
        let uses = &mut self.uses[number - 1];
        *uses += 1;
        let _ = write!(
            out,
            "<sup class=\"footnote-ref\"><a href=\"#{prefix}fn-{number}\" id=\"{prefix}{}\">{number}</a></sup>",
            reference_id(number, *uses),
        );
    }

    /// Takes the text of a footnote.
    pub(super) fn define(&mut self, label: CowStr<'a>, html: String) {
        self.texts.entry(label).or_insert(html);
    }

    /// Writes the list, if there is any footnote.
    pub(super) fn write(mut self, out: &mut String, labels: &Labels, prefix: &str) {
        let mut labelled: Vec<_> = self.numbers.drain().collect();
        labelled.sort_unstable_by_key(|(_, number)| *number);
        if labelled.is_empty() {
            return;
        }
        out.push_str("<section class=\"footnotes\">\n");
        // Within an answer a heading of this level would break the outline of the page.
        let heading = if prefix.is_empty() { "h2" } else { "p" };
        let _ = write!(out, "<{heading} class=\"visually-hidden\">");
        escape_body(out, &labels.footnotes);
        let _ = writeln!(out, "</{heading}>\n<ol>");
        for (label, number) in labelled {
            let text = self.texts.remove(&label).unwrap_or_default();
            let text = text.trim_end();
            let _ = write!(out, "<li id=\"{prefix}fn-{number}\">");
            let (body, end) = match text.strip_suffix("</p>") {
                Some(body) => (body, "</p>"),
                None => (text, ""),
            };
            out.push_str(body);
            for nth in 1..=self.uses[number - 1] {
                back_link(out, labels, prefix, (number, nth));
            }
            out.push_str(end);
            out.push_str("</li>\n");
        }
        out.push_str("</ol>\n</section>\n");
    }
}

fn back_link(out: &mut String, labels: &Labels, prefix: &str, (number, nth): (usize, usize)) {
    let id = reference_id(number, nth);
    let _ = write!(
        out,
        " <a class=\"footnote-back\" href=\"#{prefix}{id}\" aria-label=\""
    );
    escape_attribute(out, &labels.footnote_back);
    let _ = write!(out, " {}\">\u{21a9}\u{fe0e}", &id["fnref-".len()..]);
    if nth > 1 {
        let _ = write!(out, "<sup>{nth}</sup>");
    }
    out.push_str("</a>");
}

fn reference_id(number: usize, nth: usize) -> String {
    if nth == 1 {
        format!("fnref-{number}")
    } else {
        format!("fnref-{number}-{nth}")
    }
}
