//! Turns text that is no YAML into the slips of its lines, each with the line as it was meant.
//!
//! The parser stops at the first slip, and often some lines behind it. So a text that it
//! refuses is read here line by line, as loosely as people write.

use std::ops::Range;

use super::line::{Parts, is_field_name, parts};
use super::value::{self, Look};

/// A line that cannot be read as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Fault {
    /// The line, from 0.
    pub(super) line: usize,
    /// The bytes of the line that are wrong.
    pub(super) columns: Range<usize>,
    /// The code of the diagnostic.
    pub(super) code: &'static str,
    /// The name of the field that the line gives, as far as there is one.
    pub(super) field: String,
    /// What the line was meant to be, where that can be known.
    pub(super) mended: Option<String>,
}

impl Fault {
    /// A line that can be read in place of `line`, so that the rest of the file can be looked at.
    pub(super) fn readable(&self, line: &str) -> String {
        match &self.mended {
            Some(mended) => mended.clone(),
            None if self.code == "yaml-colon" => line.replace(':', ";"),
            None => String::new(),
        }
    }
}

/// Finds the slips in `text`.
pub(super) fn find(text: &str) -> Vec<Fault> {
    let lines: Vec<&str> = text
        .split('\n')
        .map(|line| line.trim_end_matches('\r'))
        .collect();
    let mut scan = Scan {
        text,
        lines,
        levels: vec![Level {
            indent: 0,
            list: false,
        }],
        last: Last::Empty(0),
        started: false,
        faults: Vec::new(),
    };
    let mut line = 0;
    while line < scan.lines.len() {
        line = scan.line(line);
    }
    scan.faults
}

#[derive(Clone, Copy)]
struct Level {
    indent: usize,
    list: bool,
}

/// What the last line left open; with the column at which its field or dash stands.
#[derive(Clone, Copy)]
enum Last {
    /// A name without a value: the next lines may give it.
    Empty(usize),
    /// Words that may go on.
    Plain(usize),
    /// Something whole.
    Closed,
}

struct Scan<'t> {
    text: &'t str,
    lines: Vec<&'t str>,
    levels: Vec<Level>,
    last: Last,
    started: bool,
    faults: Vec<Fault>,
}

impl Scan<'_> {
    /// Looks at a line and says which one comes next.
    fn line(&mut self, number: usize) -> usize {
        let line = self.lines[number];
        let indent = line.len() - line.trim_start().len();
        let trimmed = line.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            return number + 1;
        }
        if matches!(line.trim_end(), "---" | "...") {
            if self.started {
                self.fault((number, 0..3), "yaml-second-document", "", None);
            }
            self.started = true;
            return number + 1;
        }
        self.started = true;
        if line[..indent].contains('\t') {
            let mended = format!("{}{}", line[..indent].replace('\t', "  "), &line[indent..]);
            self.fault((number, 0..indent), "yaml-tab", "", Some(mended));
            self.last = Last::Closed;
            return number + 1;
        }
        let parts = parts(line);
        if let Last::Plain(column) = self.last
            && parts.indent > column
            && !parts.item
        {
            self.continuation(number, &parts);
            return number + 1;
        }
        if let Some(mended) = self.indentation(&parts) {
            let columns = 0..parts.indent.max(1);
            let field = parts.field.map_or("", |(name, ..)| name);
            self.fault((number, columns), "yaml-indentation", field, Some(mended));
        }
        match parts.field {
            Some((name, value, column)) => self.value(number, name, value, column, parts.start),
            None if parts.item => self.value(number, "", parts.rest, parts.start, parts.indent),
            None if matches!(self.last, Last::Empty(column) if parts.indent > column) => {
                self.value(number, "", parts.rest, parts.start, parts.indent - 1)
            }
            None => {
                self.nameless(number, &parts);
                number + 1
            }
        }
    }

    /// A line that goes on with the words of the one above.
    fn continuation(&mut self, number: usize, parts: &Parts<'_>) {
        let Some((name, _, column)) = parts.field else {
            return;
        };
        if is_field_name(name) {
            let level = self.levels.iter().rev().find(|level| !level.list);
            let indent = level.map_or(0, |level| level.indent);
            let mended = format!("{}{}", " ".repeat(indent), parts.rest);
            self.fault(
                (number, 0..parts.indent),
                "yaml-indentation",
                name,
                Some(mended),
            );
        } else {
            let colon = value::colon(parts.whole).unwrap_or(column);
            self.fault((number, colon..colon + 1), "yaml-colon", "", None);
        }
    }

    /// The line with the indentation that was meant, where it fits to none of the lines above.
    fn indentation(&mut self, parts: &Parts<'_>) -> Option<String> {
        let before = self.levels.clone();
        let column = parts.indent;
        while self.levels.len() > 1
            && self.levels.last().is_some_and(|level| {
                level.indent > column || (level.indent == column && level.list && !parts.item)
            })
        {
            self.levels.pop();
        }
        let fits = |levels: &[Level]| {
            levels
                .iter()
                .any(|level| level.indent == column && level.list == parts.item)
        };
        let opens = match self.last {
            Last::Empty(above) => column > above || (parts.item && column == above),
            Last::Plain(_) | Last::Closed => false,
        };
        let text = parts.field.is_none() && !parts.item;
        let mut mended = None;
        if !text && !fits(&self.levels) {
            if opens {
                self.levels.push(Level {
                    indent: column,
                    list: parts.item,
                });
            } else {
                let nearest = before
                    .iter()
                    .filter(|level| level.list == parts.item)
                    .min_by_key(|level| (level.indent.abs_diff(column), usize::MAX - level.indent));
                if let Some(level) = nearest {
                    mended = Some(format!(
                        "{}{}",
                        " ".repeat(level.indent),
                        parts.whole.trim_start()
                    ));
                    self.levels = before
                        .iter()
                        .copied()
                        .filter(|other| other.indent <= level.indent)
                        .collect();
                }
            }
        }
        if parts.item && parts.field.is_some() {
            self.levels.push(Level {
                indent: parts.start,
                list: false,
            });
        }
        mended
    }

    /// Looks at a value at `column`, of the field or item that stands at `owner`.
    fn value(
        &mut self,
        number: usize,
        name: &str,
        value: &str,
        column: usize,
        owner: usize,
    ) -> usize {
        let text = self.text;
        let anchors = |anchor: &str| {
            if anchor.is_empty() {
                text.contains(" *")
            } else {
                text.contains(&format!("&{anchor}"))
            }
        };
        let line = self.lines[number];
        let head = &line[..column];
        self.last = Last::Closed;
        match value::look(value, &anchors) {
            Look::Empty => self.last = Last::Empty(owner),
            Look::Closed => {}
            Look::Plain => self.last = Last::Plain(owner),
            Look::Block => return self.end_of_block(number, owner),
            Look::OpenQuote(mark) => {
                if let Some(end) = self.end_of_value(number, column, owner, mark) {
                    return end;
                }
                let bare = value[1..].trim_end();
                let mended = format!("{head}{}", value::quote(bare));
                self.fault(
                    (number, column..column + 1),
                    "yaml-open-quote",
                    name,
                    Some(mended),
                );
            }
            Look::OpenBracket => {
                if let Some(end) = self.end_of_value(number, column, owner, '[') {
                    return end;
                }
                let close = if value.starts_with('[') { ']' } else { '}' };
                let mended = format!("{head}{}{close}", value.trim_end());
                self.fault(
                    (number, column..column + 1),
                    "yaml-open-bracket",
                    name,
                    Some(mended),
                );
            }
            Look::Slip(slip) => {
                let columns = column + slip.range.start..column + slip.range.end;
                let mended = format!("{head}{}", slip.mended);
                self.fault((number, columns), slip.code, name, Some(mended));
            }
        }
        number + 1
    }

    /// The line behind a text in quotes or a list in brackets that ends in a later line;
    /// `None` where a new field begins first.
    fn end_of_value(
        &self,
        number: usize,
        column: usize,
        owner: usize,
        mark: char,
    ) -> Option<usize> {
        let mut text = self.lines[number][column..].to_owned();
        for (later, line) in self.lines.iter().enumerate().skip(number + 1) {
            let parts = parts(line);
            let named = parts.field.is_some_and(|(name, ..)| is_field_name(name));
            if named && parts.indent <= owner {
                return None;
            }
            text.push('\n');
            text.push_str(line);
            let end = if mark == '[' {
                value::balanced(&text)
            } else {
                value::closing(&text, mark)
            };
            if end.is_some() {
                return Some(later + 1);
            }
        }
        None
    }

    /// The first line that no longer belongs to the text below a `|` or `>`.
    fn end_of_block(&self, number: usize, owner: usize) -> usize {
        let below = &self.lines[number + 1..];
        let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let first = below.iter().find(|line| !line.trim().is_empty());
        let text = first.map_or(0, |line| indent(line));
        if text <= owner {
            return number + 1;
        }
        let belongs = |line: &&&str| line.trim().is_empty() || indent(line) >= text;
        number + 1 + below.iter().take_while(belongs).count()
    }

    /// A line without a name and a colon where there must be one.
    fn nameless(&mut self, number: usize, parts: &Parts<'_>) {
        let head = &parts.whole[..parts.start];
        let columns = parts.start..parts.whole.trim_end().len();
        let name_end = parts
            .rest
            .find(|c: char| !(c.is_ascii_lowercase() || c == '_'))
            .unwrap_or(parts.rest.len());
        let (name, rest) = parts.rest.split_at(name_end);
        let behind = rest.trim_start();
        let at = parts.start + name.len();
        self.last = Last::Closed;
        if let Some(value) = rest
            .strip_prefix(':')
            .filter(|value| !value.starts_with("//"))
            && !name.is_empty()
        {
            let mended = format!("{head}{name}: {value}");
            self.fault((number, at..at + 1), "yaml-colon-space", name, Some(mended));
        } else if let Some(value) = behind.strip_prefix('=').filter(|_| !name.is_empty()) {
            let mended = format!("{head}{name}: {}", value.trim_start());
            let at = parts.whole.len() - behind.len();
            self.fault((number, at..at + 1), "yaml-equals", name, Some(mended));
        } else {
            self.fault((number, columns), "yaml-no-colon", "", None);
        }
    }

    fn fault(
        &mut self,
        (line, columns): (usize, Range<usize>),
        code: &'static str,
        field: &str,
        mended: Option<String>,
    ) {
        self.faults.push(Fault {
            line,
            columns,
            code,
            field: field.to_owned(),
            mended,
        });
    }
}
