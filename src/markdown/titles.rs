//! Turns headings and the titles of callouts into places that can be linked to.

use std::ops::Range;

use super::callouts::CalloutKind;
use super::parse::{Finding, Reader};
use super::punctuation::Punctuation;
use super::slug::Anchors;
use super::{Callout, Heading, links};
use crate::diag::{Diagnostic, Span, nearest};

/// The heading, or the title of a callout, that is being read.
pub(super) struct Title<'a> {
    pub(super) typed: String,
    pub(super) shown: String,
    pub(super) punctuation: Punctuation<'a>,
}

/// A place that gets an anchor.
pub(super) struct Anchor {
    pub(super) own: Option<String>,
    pub(super) words: String,
    pub(super) heading: Option<usize>,
    pub(super) callout: Option<usize>,
    pub(super) span: Span,
}

impl<'a> Reader<'a> {
    pub(super) fn begin_title(&mut self) {
        self.title = Some(Title {
            typed: String::new(),
            shown: String::new(),
            punctuation: Punctuation::plain(self.options.quotes.as_ref()),
        });
    }

    /// The words of the title that ends here: as typed, and with smart punctuation.
    fn take_title(&mut self) -> (String, String) {
        self.plain.push('\n');
        let Some(mut title) = self.title.take() else {
            return (String::new(), String::new());
        };
        title.punctuation.finish(&mut title.shown);
        (title.typed.trim().to_owned(), title.shown.trim().to_owned())
    }

    pub(super) fn heading_end(&mut self) {
        let (typed, text) = self.take_title();
        let Some(anchor) = self.anchors.last_mut() else {
            return;
        };
        anchor.words = typed;
        let span = anchor.span;
        if text.is_empty() {
            let diagnostic = Diagnostic::warning("heading-empty").help("mend");
            self.findings.push(Finding { diagnostic, span });
        }
        self.headings.push(Heading {
            level: self.level,
            id: String::new(),
            text,
            callout: None,
            span,
        });
    }

    pub(super) fn callout(&mut self, kind: CalloutKind, span: &Range<usize>) {
        self.plain.push('\n');
        self.around.push((self.callouts.len(), self.level));
        self.callouts.push(Callout {
            kind,
            title: None,
            id: String::new(),
            span: trimmed(self.text, span.clone()).into(),
        });
        self.begin_title();
    }

    pub(super) fn title_end(&mut self) {
        let (typed, text) = self.take_title();
        let Some(&(index, _)) = self.around.last() else {
            return;
        };
        let Callout { kind, span, .. } = self.callouts[index];
        let titled = !text.is_empty();
        let mut heading = None;
        if titled && kind.has_heading() {
            self.level = (self.level + 1).min(6);
            heading = Some(self.headings.len());
            self.headings.push(Heading {
                level: self.level,
                id: String::new(),
                text: text.clone(),
                callout: Some(kind),
                span: first_line(self.text, span),
            });
        }
        if !titled && kind.is_care() {
            let diagnostic = Diagnostic::error("callout-title-missing")
                .with("kind", kind.name())
                .help("title");
            self.report(diagnostic, first_line(self.text, span));
        }
        let words = if titled {
            typed
        } else {
            kind.name().to_owned()
        };
        self.callouts[index].title = titled.then_some(text);
        self.anchors.push(Anchor {
            own: None,
            words,
            heading,
            callout: Some(index),
            span,
        });
    }

    pub(super) fn unknown_callout(&mut self, name: &'a str, span: Range<usize>) {
        let known = CalloutKind::ALL.map(|(_, name)| name);
        let mut diagnostic = Diagnostic::error("callout-unknown")
            .with("kind", name)
            .did_you_mean(name, known);
        let start = self.text[span.start..].find(name).unwrap_or_default() + span.start;
        let place = start..start + name.len();
        match nearest(name, known) {
            Some(nearest) => {
                if let Some(line) = links::mend(self.text, &place, nearest) {
                    diagnostic = diagnostic.mended(line);
                }
            }
            None => diagnostic = diagnostic.with("kinds", known.join(", ")).help("kinds"),
        }
        self.report(diagnostic, place);
    }

    /// Gives every heading and callout its anchor: first those that editors wrote, so
    /// that no other heading takes them.
    pub(super) fn assign_anchors(&mut self) {
        let mut taken = Anchors::default();
        for anchor in &mut self.anchors {
            if let Some(id) = anchor.own.take_if(|id| !taken.claim(id)) {
                self.findings.push(Finding {
                    diagnostic: Diagnostic::error("heading-id-taken")
                        .help("mend")
                        .with("id", id),
                    span: anchor.span,
                });
            }
        }
        for anchor in &mut self.anchors {
            let made = || taken.make(&anchor.words);
            let id = anchor.own.take().unwrap_or_else(made);
            if let Some(callout) = anchor.callout {
                self.callouts[callout].id.clone_from(&id);
            }
            if let Some(heading) = anchor.heading.and_then(|at| self.headings.get_mut(at)) {
                heading.id = id;
            }
        }
    }
}

/// A span without the white space at its end.
pub(super) fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let end = span.start + text[span.clone()].trim_end().len();
    span.start..end
}

fn first_line(text: &str, span: Span) -> Span {
    let block = &text[span.start..span.end];
    let line = block.lines().next().unwrap_or_default();
    Span {
        start: span.start,
        end: span.start + line.len(),
    }
}
