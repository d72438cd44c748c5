//! Turns a text that cannot be read as it stands into diagnostics, and into what is left of it.

use std::cell::OnceCell;
use std::ops::Range;

use serde_yaml::Value;

use super::Reader;
use super::faults;
use super::line;
use super::marked::{self, MAX_DEPTH, NoTree, Node};
use crate::diag::{Diagnostic, Place};

/// How often a text is mended and parsed again before the rest of it is given up.
const MAX_ROUNDS: usize = 20;

impl Reader<'_> {
    /// Says what is wrong with a text that cannot be read as it stands, and reads what is left.
    pub(super) fn recover(&mut self) -> Value {
        self.mend_invisible();
        for _ in 0..MAX_ROUNDS {
            if let Some(at) = bracket_too_deep(self.text()) {
                self.refuse("yaml-nesting", at..at + 1);
                return Value::Null;
            }
            let position = match marked::tree(self.text()) {
                Ok(tree) => match serde_yaml::from_str::<Value>(self.text()) {
                    Ok(value) => {
                        self.report_lost_words(&tree);
                        self.tree = OnceCell::from(Some(tree));
                        return value;
                    }
                    // A number that is too large for a computer is no reason to read nothing.
                    Err(_)
                        if self.report_duplicates(&tree)
                            || faults::find(self.text()).is_empty() =>
                    {
                        let value = tree.value(&tree);
                        self.tree = OnceCell::from(Some(tree));
                        return value;
                    }
                    Err(error) => error.location().map_or(0, |location| location.index()),
                },
                Err(NoTree::TooDeep(at)) => {
                    self.refuse("yaml-nesting", at..at + 1);
                    return Value::Null;
                }
                Err(NoTree::Aliases(range)) => {
                    self.refuse("yaml-alias", range);
                    return Value::Null;
                }
                Err(NoTree::Syntax(at)) => at,
            };
            if !self.mend(position) {
                break;
            }
        }
        self.tree = OnceCell::from(None);
        Value::Null
    }

    /// Takes out signs that nobody sees and that end the line or the text for a parser.
    fn mend_invisible(&mut self) {
        let text = self.text().to_owned();
        let is_invisible = |c: char| {
            (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
                || matches!(c, '\u{2028}' | '\u{2029}')
        };
        if !text.contains(is_invisible) {
            return;
        }
        let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        for (number, line) in lines.iter_mut().enumerate() {
            let Some((at, sign)) = line.char_indices().find(|(_, c)| is_invisible(*c)) else {
                continue;
            };
            *line = line.replace(is_invisible, " ");
            self.report_fault(&faults::Fault {
                line: number,
                columns: at..at + sign.len_utf8(),
                code: "yaml-invisible",
                field: String::new(),
                mended: Some(line.clone()),
            });
        }
        self.mended = Some(lines.join("\n"));
    }

    /// Mends what can be known to be wrong, at least the line of `position`.
    fn mend(&mut self, position: usize) -> bool {
        let text = self.text().to_owned();
        let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        let found = faults::find(&text);
        for fault in &found {
            lines[fault.line] = fault.readable(&lines[fault.line]);
            self.report_fault(fault);
        }
        if found.is_empty() {
            let position = text.floor_char_boundary(position.min(text.len()));
            let number = text[..position].matches('\n').count();
            // Parsers stop at the end of the text, or on an empty line behind the slip.
            let Some(number) = (0..=number).rev().find(|at| !lines[*at].trim().is_empty()) else {
                return false;
            };
            let width = lines[number].trim_end().len();
            let parts = line::parts(lines[number].trim_end());
            let indent = parts.indent;
            let field = parts.field.map_or("", |(name, ..)| name).to_owned();
            self.lost.push(field.clone());
            lines[number].clear();
            self.report_fault(&faults::Fault {
                line: number,
                columns: indent..width,
                code: "yaml-line",
                field,
                mended: None,
            });
        }
        self.mended = Some(lines.join("\n"));
        true
    }

    fn report_fault(&mut self, fault: &faults::Fault) {
        let line = line_range(&self.file[self.range.clone()], fault.line);
        let place = |columns: &Range<usize>| {
            let length = line.len();
            let start = line.start + columns.start.min(length);
            start..line.start + columns.end.min(length)
        };
        let columns = place(&fault.columns);
        let text = &self.file[self.range.clone()];
        let columns = text.floor_char_boundary(columns.start)..text.ceil_char_boundary(columns.end);
        let place = Place::at(&self.path, self.in_file(columns));
        let mut diagnostic = Diagnostic::error(fault.code)
            .at(place)
            .with("field", fault.field.as_str());
        diagnostic = match (fault.code, fault.field.is_empty()) {
            ("yaml-colon" | "yaml-sign", true) => diagnostic.help("quote-text"),
            ("yaml-colon" | "yaml-sign", false) => diagnostic.help("quote"),
            _ => diagnostic.help("mend"),
        };
        if let Some(mended) = &fault.mended {
            diagnostic = diagnostic.mended(mended.trim_end());
        }
        // A line that has been mended once is no longer what stands in the file.
        let known = self.diagnostics.iter().any(|known| {
            known
                .place
                .as_ref()
                .and_then(|place| place.span)
                .is_some_and(|span| {
                    let line = self.in_file(line.clone());
                    line.contains(&span.start)
                })
        });
        if !known {
            self.diagnostics.push(diagnostic);
        }
    }

    fn report_duplicates(&mut self, tree: &Node) -> bool {
        let duplicates = tree.duplicates();
        for (name, first, second) in &duplicates {
            let place = |range: &Range<usize>| {
                Place::at(&self.path, self.in_file(self.in_original(range.clone())))
            };
            let diagnostic = Diagnostic::error("duplicate-field")
                .at(place(second))
                .and(place(first))
                .with("field", name.as_str())
                .help("mend");
            self.diagnostics.push(diagnostic);
        }
        !duplicates.is_empty()
    }

    /// `title: &co is open` is YAML, but its first word is taken for a mark and lost.
    fn report_lost_words(&mut self, tree: &Node) {
        for range in tree.unused_anchors() {
            let place = Place::at(&self.path, self.in_file(self.in_original(range)));
            let diagnostic = Diagnostic::error("yaml-sign").at(place);
            self.diagnostics
                .push(diagnostic.with("field", "").help("quote-text"));
        }
    }

    fn refuse(&mut self, code: &'static str, range: Range<usize>) {
        let place = Place::at(&self.path, self.in_file(self.in_original(range)));
        self.diagnostics.push(
            Diagnostic::error(code)
                .at(place)
                .with("limit", MAX_DEPTH)
                .help("mend"),
        );
        self.tree = OnceCell::from(None);
    }
}

/// Whether a text could be costly to parse or lose words: very deep, or with `&` and `*` where
/// YAML takes them for anchors and aliases.
pub(super) fn is_suspicious(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_anchor = |(at, _): (usize, &str)| {
        (at == 0 || matches!(bytes[at - 1], b' ' | b'\n' | b'[' | b',' | b'{'))
            && bytes
                .get(at + 1)
                .is_some_and(|next| !next.is_ascii_whitespace() && *next != b'&')
    };
    text.match_indices('&').any(is_anchor) || bracket_too_deep(text).is_some()
}

/// The first bracket that is opened within more others than we take.
fn bracket_too_deep(text: &str) -> Option<usize> {
    let opening = text.bytes().filter(|byte| matches!(byte, b'[' | b'{'));
    if opening.count() <= MAX_DEPTH {
        return None;
    }
    let mut depth = 0usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

/// Whether nothing is nested deeper than we take.
pub(super) fn is_shallow(value: &Value) -> bool {
    fn within(value: &Value, left: usize) -> bool {
        match value {
            Value::Sequence(items) => left > 0 && items.iter().all(|item| within(item, left - 1)),
            Value::Mapping(fields) => {
                left > 0 && fields.iter().all(|(_, value)| within(value, left - 1))
            }
            _ => true,
        }
    }
    within(value, MAX_DEPTH)
}

/// The bytes of a line, from 0, without its end.
pub(super) fn line_range(text: &str, number: usize) -> Range<usize> {
    let mut start = 0;
    for (at, line) in text.split('\n').enumerate() {
        if at == number {
            return start..start + line.trim_end_matches('\r').len();
        }
        start += line.len() + 1;
    }
    text.len()..text.len()
}
