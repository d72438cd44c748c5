//! Turns YAML as editors write it into values, and every slip in it into a diagnostic with its place.
//!
//! The only folder that names the YAML crates. Text without a slip is parsed once, by
//! `serde_yaml`, which knows no places. Only where there is something to report is it
//! read again by a parser that knows them ([`Reader::report`]); and only where it is no
//! YAML at all, line by line, to say in an editor's words what is wrong, to mend the
//! line in memory and to go on, so that one slip hides no other.

mod faults;
mod fields;
mod insert;
mod line;
mod marked;
mod recover;
mod text;
mod value;

use std::cell::OnceCell;
use std::ops::Range;

pub use serde_yaml::{Mapping, Value};

use crate::diag::{Diagnostic, Place};
use crate::paths::SourcePath;

pub use fields::{Fields, no_fields};
pub use insert::with_value;
pub use marked::At;
use marked::Node;
pub use text::text;

/// The YAML of one file, and what was found wrong in it.
#[derive(Debug)]
pub struct Reader<'t> {
    path: SourcePath,
    file: &'t str,
    range: Range<usize>,
    /// The text with lines mended in memory; as many lines as in the file.
    mended: Option<String>,
    /// Names of fields in lines that could not be read: they are not missing.
    lost: Vec<String>,
    tree: OnceCell<Option<Node>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'t> Reader<'t> {
    /// Reads the YAML in `file` at `range`. The value is `Null` where nothing could be read.
    pub fn parse(path: &SourcePath, file: &'t str, range: Range<usize>) -> (Value, Self) {
        let mut reader = Self {
            path: path.clone(),
            file,
            range,
            mended: None,
            lost: Vec::new(),
            tree: OnceCell::new(),
            diagnostics: Vec::new(),
        };
        let text = reader.text();
        let value = if recover::is_suspicious(text) {
            None
        } else {
            serde_yaml::from_str::<Value>(text)
                .ok()
                .filter(recover::is_shallow)
        };
        let value = value.unwrap_or_else(|| reader.recover());
        (value, reader)
    }

    /// Adds a diagnostic about the field at `path`, or the nearest above it.
    pub fn report<S: AsRef<str>>(&mut self, path: &[S], at: At, diagnostic: Diagnostic) {
        let place = self.place(path, at);
        // The value of a line that was mended is a guess; it is judged once the line is right.
        if at == At::Key || !self.is_mended(&place) {
            self.diagnostics.push(diagnostic.at(place));
        }
    }

    fn is_mended(&self, place: &Place) -> bool {
        let (Some(mended), Some(span)) = (&self.mended, place.span) else {
            return false;
        };
        let original = &self.file[self.range.clone()];
        let Some(before) = span.start.checked_sub(self.range.start) else {
            return false;
        };
        let number = original[..before].matches('\n').count();
        original.split('\n').nth(number) != mended.split('\n').nth(number)
    }

    /// Whether an error was found.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many errors were found so far.
    pub fn errors(&self) -> usize {
        let error = |diagnostic: &&Diagnostic| diagnostic.severity == crate::diag::Severity::Error;
        self.diagnostics.iter().filter(error).count()
    }

    /// What was found up to now, in the order of the file.
    pub fn take_diagnostics(&mut self) -> Vec<Diagnostic> {
        crate::diag::sort(&mut self.diagnostics);
        std::mem::take(&mut self.diagnostics)
    }

    /// What was found, in the order of the file.
    pub fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        self.take_diagnostics()
    }

    /// The place of a field in the file; the file as a whole where it is not found.
    pub fn place<S: AsRef<str>>(&self, path: &[S], at: At) -> Place {
        let range = self.tree().and_then(|tree| tree.locate(path, at));
        match range {
            Some(range) if !range.is_empty() => {
                let range = self.in_file(self.in_original(range));
                let first = self.file[range.clone()].lines().next().unwrap_or_default();
                Place::at(&self.path, range.start..range.start + first.len())
            }
            Some(range) if path.len() > 1 => {
                let dash = self.dash_before(range.start);
                dash.map_or_else(
                    || self.start(),
                    |dash| Place::at(&self.path, self.in_file(self.in_original(dash))),
                )
            }
            _ => self.start(),
        }
    }

    /// The dash of an entry of a list behind which nothing stands.
    fn dash_before(&self, byte: usize) -> Option<Range<usize>> {
        let before = self.text().get(..byte)?.trim_end();
        let dash = before.strip_suffix('-')?.len();
        Some(dash..dash + 1)
    }

    /// The place of some bytes of the decoded value of a field.
    pub fn place_within<S: AsRef<str>>(
        &self,
        path: &[S],
        decoded: &str,
        bytes: Range<usize>,
    ) -> Place {
        let node = self.tree().and_then(|tree| tree.find(path));
        let found = node.and_then(|node| within(self.text(), node, decoded, bytes));
        match found {
            Some(range) => Place::at(&self.path, self.in_file(self.in_original(range))),
            None => self.place(path, At::Value),
        }
    }

    /// The line above the YAML, if it has one: where something is missing as a whole.
    fn start(&self) -> Place {
        let above = self.file[..self.range.start].trim_end();
        let start = above.rfind('\n').map_or(0, |at| at + 1);
        match above[start..].trim_start_matches('\u{feff}') {
            "" => Place::file(&self.path),
            line => Place::at(&self.path, above.len() - line.len()..above.len()),
        }
    }

    /// The value of a field as it is written: `2026`, `1.10`, `"a"`.
    pub fn written<S: AsRef<str>>(&self, path: &[S]) -> Option<&str> {
        let node = self.tree()?.find(path)?;
        self.text().get(node.range.clone())
    }

    /// The line of a field with its value written as `value`; `None` for values of several lines.
    pub fn line_with<S: AsRef<str>>(&self, path: &[S], value: &str) -> Option<String> {
        let range = self.tree()?.find(path)?.range.clone();
        self.with_range(range, value)
    }

    /// The line of a field with its name written as `name`.
    pub fn line_with_key<S: AsRef<str>>(&self, path: &[S], name: &str) -> Option<String> {
        let range = self.tree()?.locate(path, At::Key)?;
        self.with_range(range, name)
    }

    fn with_range(&self, range: Range<usize>, value: &str) -> Option<String> {
        let text = self.text();
        if range.is_empty() || text.get(range.clone())?.contains('\n') {
            return None;
        }
        let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let end = text[range.end..]
            .find('\n')
            .map_or(text.len(), |at| range.end + at);
        let before = &text[start..range.start];
        let after = text[range.end..end].trim_end();
        Some(format!("{before}{value}{after}"))
    }

    fn text(&self) -> &str {
        match &self.mended {
            Some(text) => text,
            None => &self.file[self.range.clone()],
        }
    }

    fn tree(&self) -> Option<&Node> {
        self.tree
            .get_or_init(|| marked::tree(self.text()).ok())
            .as_ref()
    }

    fn in_file(&self, range: Range<usize>) -> Range<usize> {
        range.start + self.range.start..range.end + self.range.start
    }

    /// The bytes in the text as it stands of bytes in the mended one: the same in lines
    /// that were not mended, the whole line in those that were.
    fn in_original(&self, range: Range<usize>) -> Range<usize> {
        let Some(mended) = &self.mended else {
            return range;
        };
        let original = &self.file[self.range.clone()];
        let at = |byte: usize, end: bool| {
            let number = mended[..byte].matches('\n').count();
            let start = mended[..byte].rfind('\n').map_or(0, |at| at + 1);
            let line = recover::line_range(original, number);
            let text = &original[line.clone()];
            if Some(text)
                == mended
                    .split('\n')
                    .nth(number)
                    .map(|line| line.trim_end_matches('\r'))
            {
                line.start + byte - start
            } else if end {
                line.end
            } else {
                line.start + text.len() - text.trim_start().len()
            }
        };
        let start = at(range.start, false);
        start..at(range.end, true).max(start)
    }
}

/// The bytes of `text` of a field, or of the nearest field above it.
pub fn locate<S: AsRef<str>>(text: &str, path: &[S], at: At) -> Option<Range<usize>> {
    marked::tree(text).ok()?.locate(path, at)
}

/// The bytes of `text` of the value of a field, if there is such a field.
pub fn find<S: AsRef<str>>(text: &str, path: &[S]) -> Option<Range<usize>> {
    let range = marked::tree(text).ok()?.find(path)?.range.clone();
    (!range.is_empty()).then_some(range)
}

/// The bytes of names of fields of a file; an empty range for one that is not found.
pub fn key_places<'n>(text: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<Range<usize>> {
    let tree = marked::tree(text).ok();
    let place = |name| tree.as_ref().and_then(|tree| tree.locate(&[name], At::Key));
    let places = names.into_iter().map(|name| place(name).unwrap_or(0..0));
    places.collect()
}

/// The bytes of values of a file, by what leads to each; an empty range for one that is not found.
pub fn value_places<P: AsRef<[String]>>(
    text: &str,
    paths: impl IntoIterator<Item = P>,
) -> Vec<Range<usize>> {
    let mut paths = paths.into_iter().peekable();
    // To look for nothing takes no reading.
    let tree = paths.peek().and_then(|_| marked::tree(text).ok());
    let place = |path: P| {
        tree.as_ref()
            .and_then(|tree| tree.locate(path.as_ref(), At::Value))
    };
    paths.map(|path| place(path).unwrap_or(0..0)).collect()
}

/// Where in the YAML `text` some bytes of the decoded value of a field stand.
/// The value as a whole where that cannot be told.
pub fn locate_within<S: AsRef<str>>(
    text: &str,
    path: &[S],
    decoded: &str,
    bytes: Range<usize>,
) -> Option<Range<usize>> {
    within(text, marked::tree(text).ok()?.find(path)?, decoded, bytes)
}

fn within(text: &str, node: &Node, decoded: &str, bytes: Range<usize>) -> Option<Range<usize>> {
    // Of a text below `|` or `>`, the range begins with its first word.
    let raw = text.get(node.range.clone())?;
    let start = node.range.start;
    let found = align(raw, decoded, bytes);
    Some(found.map_or(node.range.clone(), |found| {
        start + found.start..start + found.end
    }))
}

/// The bytes of `raw` that became `bytes` of `decoded`: both are walked at once, past
/// white space, and past quotes and backslashes that only YAML needs.
fn align(raw: &str, decoded: &str, bytes: Range<usize>) -> Option<Range<usize>> {
    let seen = |(_, c): &(usize, char)| !c.is_whitespace();
    let mut written = raw.char_indices().filter(seen).peekable();
    let (mut start, mut end) = (None, 0);
    for (at, c) in decoded.char_indices().filter(seen) {
        while let Some((_, sign)) = written.peek()
            && *sign != c
        {
            if !matches!(sign, '\\' | '"' | '\'') {
                return None;
            }
            written.next();
        }
        let (found, sign) = written.next()?;
        if at >= bytes.start && start.is_none() {
            start = Some(found);
        }
        if at >= bytes.end {
            break;
        }
        end = found + sign.len_utf8();
    }
    let start = start.unwrap_or(end);
    Some(start..end.max(start))
}
