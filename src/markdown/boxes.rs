//! Turns callouts into HTML: a block with a title that says what it is, its content,
//! and for emergencies the way to call.

use std::fmt::Write as _;

use super::html::{Context, Labels, ReaderWords};
use super::punctuation::{escape_attribute, escape_body};
use super::{Callout, CalloutKind, Document};

/// The callouts of a page that is being written.
pub(super) struct Boxes<'a> {
    document: &'a Document,
    labels: &'a Labels,
    reader: Option<ReaderWords<'a>>,
    prefix: &'a str,
    /// How many callouts began.
    begun: usize,
    /// Those that are open, the innermost last.
    open: Vec<OpenBox>,
}

struct OpenBox {
    kind: CalloutKind,
    /// The element of the title: `h2` to `h6`, `p` or `summary`.
    title: String,
    /// Where the words of a title begin that holds nothing to read, to be taken out.
    untitled: Option<usize>,
    /// Where the content begins, and its first element.
    body: (usize, usize),
}

impl<'a> Boxes<'a> {
    pub(super) fn new(document: &'a Document, context: Context<'a>) -> Self {
        Self {
            document,
            labels: context.labels,
            reader: context.reader,
            prefix: context.id_prefix,
            begun: 0,
            open: Vec::new(),
        }
    }

    /// Writes the start up to the words of the title. `level` is the level that the next
    /// heading of the document has. Says whether the title is that heading.
    pub(super) fn start(&mut self, out: &mut String, level: u8, unfolded: bool) -> bool {
        let document = self.document;
        let Some(callout) = document.callouts.get(self.begun) else {
            return false;
        };
        self.begun += 1;
        let Callout {
            kind, title, id, ..
        } = callout;
        let (kind, name) = (*kind, kind.name());
        let is_details = kind == CalloutKind::Details;
        let is_heading = title.is_some() && kind.has_heading();
        let element = if is_details { "details" } else { "div" };
        let _ = write!(out, "<{element} class=\"callout callout-{name}\" id=\"");
        escape_attribute(out, self.prefix);
        escape_attribute(out, id);
        out.push_str(if is_details && unfolded {
            "\" open>\n"
        } else {
            "\">\n"
        });
        let title_element = match (is_details, is_heading) {
            (true, _) => "summary".to_owned(),
            (false, true) => format!("h{level}"),
            (false, false) => "p".to_owned(),
        };
        let _ = write!(out, "<{title_element} class=\"callout-title\">");
        self.level(out, kind, title.is_some());
        self.open.push(OpenBox {
            kind,
            title: title_element,
            untitled: title.is_none().then_some(out.len()),
            body: (0, 0),
        });
        is_heading
    }

    /// Says what the block is, before a title that the editor wrote. Of care advice in a foreign
    /// text everybody sees it, in the language of the reader.
    fn level(&self, out: &mut String, kind: CalloutKind, is_titled: bool) {
        let reader = self.reader.filter(|_| kind.is_care());
        let labels = reader.map_or(self.labels, |reader| reader.labels);
        let label = labels.callouts.get(kind.index());
        let hidden = label.map_or("", |label| label.hidden.as_str());
        if !is_titled || hidden.is_empty() {
            return;
        }
        out.push_str("<span class=\"");
        match reader {
            Some(reader) => {
                out.push_str("callout-level\"");
                reader.mark(out);
            }
            None => out.push_str("visually-hidden\""),
        }
        out.push('>');
        escape_body(out, hidden);
        out.push_str(": </span>");
    }

    /// Ends the title and begins the content.
    pub(super) fn title_end(&mut self, out: &mut String) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        if let Some(start) = open.untitled {
            out.truncate(start);
            let label = self.labels.callouts.get(open.kind.index());
            escape_body(out, label.map_or(open.kind.name(), |label| &label.title));
        }
        let _ = writeln!(out, "</{}>", open.title);
        let start = out.len();
        out.push_str("<div class=\"callout-body\">\n");
        open.body = (start, out.len());
    }

    pub(super) fn end(&mut self, out: &mut String) {
        let Some(OpenBox { kind, body, .. }) = self.open.pop() else {
            return;
        };
        let (start, content) = body;
        if out.len() <= content {
            out.truncate(start);
        } else {
            out.push_str("</div>\n");
        }
        let labels = self.reader.map_or(self.labels, |reader| reader.labels);
        if kind == CalloutKind::Emergency
            && let Some(call) = &labels.emergency_call
        {
            out.push_str("<p class=\"callout-call\"");
            if let Some(reader) = self.reader {
                reader.mark(out);
            }
            out.push_str("><a href=\"");
            escape_attribute(out, &call.href);
            out.push_str("\">");
            escape_body(out, &call.text);
            out.push_str("</a></p>\n");
        }
        out.push_str(match kind {
            CalloutKind::Details => "</details>\n",
            _ => "</div>\n",
        });
    }
}

impl ReaderWords<'_> {
    /// Marks an element as being in the language of the reader.
    fn mark(&self, out: &mut String) {
        let direction = self.direction.as_str();
        let _ = write!(out, " lang=\"{}\" dir=\"{direction}\"", self.language);
    }
}
