//! Turns YAML into a tree in which every key and value knows its bytes: only read where
//! there is something to report.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};
use serde_yaml::{Mapping, Value};

/// The levels of lists and named fields that a file may have.
pub(super) const MAX_DEPTH: usize = 100;

/// The values that a file may have once every `*alias` stands for what it names.
const MAX_EXPANDED: usize = 10_000;

/// A value with its place.
#[derive(Debug)]
pub(super) struct Node {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
    /// The number of its `&anchor`; 0 without one.
    anchor: usize,
}

/// What stands at a place.
#[derive(Debug)]
pub(super) enum Kind {
    /// A text, number, date or nothing.
    Text {
        /// Its value.
        text: String,
        /// Whether it is written without quotes and on no lines of its own.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// Fields in the order in which they stand, also those that stand twice.
    Fields(Vec<(Node, Node)>),
    /// `*name`: the value that has this number.
    Alias(usize),
}

/// Why there is no tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum NoTree {
    /// It is no YAML from this byte on.
    Syntax(usize),
    /// Lists in lists in lists, too many.
    TooDeep(usize),
    /// Aliases stand for too much, or for themselves.
    Aliases(Range<usize>),
}

/// Which part of a field is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    /// Its name.
    Key,
    /// What stands behind its name.
    Value,
}

/// Reads the tree of `text`.
pub(super) fn tree(text: &str) -> Result<Node, NoTree> {
    let bytes = Bytes::of(text);
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let at = bytes.at(error.marker().index());
            NoTree::Syntax(at)
        })?;
        let range = bytes.at(span.start.index())..bytes.at(span.end.index());
        builder.event(text, event, range)?;
    }
    Ok(builder.root.unwrap_or(Node {
        range: 0..0,
        kind: Kind::Fields(Vec::new()),
        anchor: 0,
    }))
}

impl Node {
    /// The bytes of a field, by the names and indexes that lead to it, or of the nearest one above it.
    pub(super) fn locate<S: AsRef<str>>(&self, path: &[S], at: At) -> Option<Range<usize>> {
        let mut node = self;
        let mut key: Option<&Node> = None;
        for (depth, step) in path.iter().enumerate() {
            let step = step.as_ref();
            let found = match &node.kind {
                Kind::List(items) => step
                    .parse::<usize>()
                    .ok()
                    .and_then(|index| items.get(index))
                    .map(|item| (None, item)),
                Kind::Fields(fields) => fields
                    .iter()
                    .find(|(key, _)| key.text() == Some(step))
                    .map(|(key, value)| (Some(key), value)),
                Kind::Text { .. } | Kind::Alias(_) => None,
            };
            match found {
                Some((name, value)) => (key, node) = (name, value),
                // What is missing is shown at what it is missing from.
                None if depth == 0 => return None,
                None => return Some(key.unwrap_or(node).range.clone()),
            }
        }
        match (at, key) {
            (At::Key, Some(key)) => Some(key.range.clone()),
            (At::Value, Some(key)) if node.range.is_empty() => Some(key.range.clone()),
            _ => Some(node.range.clone()),
        }
    }

    /// The value of a field.
    pub(super) fn find<S: AsRef<str>>(&self, path: &[S]) -> Option<&Node> {
        path.iter().try_fold(self, |node, step| match &node.kind {
            Kind::List(items) => items.get(step.as_ref().parse::<usize>().ok()?),
            Kind::Fields(fields) => fields
                .iter()
                .find(|(key, _)| key.text() == Some(step.as_ref()))
                .map(|(_, value)| value),
            Kind::Text { .. } | Kind::Alias(_) => None,
        })
    }

    /// The words of a text.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Fields that stand twice: the name, the first place and the second.
    pub(super) fn duplicates(&self) -> Vec<(String, Range<usize>, Range<usize>)> {
        let mut found = Vec::new();
        self.add_duplicates(&mut found);
        found
    }

    fn add_duplicates(&self, found: &mut Vec<(String, Range<usize>, Range<usize>)>) {
        match &self.kind {
            Kind::List(items) => items.iter().for_each(|item| item.add_duplicates(found)),
            Kind::Fields(fields) => {
                let mut first: BTreeMap<&str, Range<usize>> = BTreeMap::new();
                for (key, value) in fields {
                    let name = key.text().unwrap_or_default();
                    match first.get(name) {
                        Some(place) => {
                            found.push((name.to_owned(), place.clone(), key.range.clone()));
                        }
                        None => {
                            first.insert(name, key.range.clone());
                        }
                    }
                    value.add_duplicates(found);
                }
            }
            Kind::Text { .. } | Kind::Alias(_) => {}
        }
    }

    /// The tree without places; of fields that stand twice the first.
    pub(super) fn value(&self, root: &Self) -> Value {
        match &self.kind {
            Kind::Text { text, plain, .. } if *plain => {
                let meant = serde_yaml::from_str(text).ok();
                meant
                    .filter(|value| !matches!(value, Value::Mapping(_) | Value::Sequence(_)))
                    .unwrap_or_else(|| Value::String(text.clone()))
            }
            Kind::Text { text, .. } => Value::String(text.clone()),
            Kind::List(items) => items.iter().map(|item| item.value(root)).collect(),
            Kind::Fields(fields) => {
                let mut mapping = Mapping::new();
                for (key, value) in fields {
                    let key = key.value(root);
                    if !mapping.contains_key(&key) {
                        mapping.insert(key, value.value(root));
                    }
                }
                Value::Mapping(mapping)
            }
            Kind::Alias(number) => root
                .anchored(*number)
                .map_or(Value::Null, |node| node.value(root)),
        }
    }

    /// Values with an `&anchor` that no `*alias` names.
    pub(super) fn unused_anchors(&self) -> Vec<Range<usize>> {
        let (mut anchors, mut aliases) = (BTreeMap::new(), Vec::new());
        let mut left = vec![self];
        while let Some(node) = left.pop() {
            if node.anchor != 0 {
                anchors.insert(node.anchor, node.range.clone());
            }
            match &node.kind {
                Kind::List(items) => left.extend(items),
                Kind::Fields(fields) => left.extend(fields.iter().flat_map(|(k, v)| [k, v])),
                Kind::Alias(number) => aliases.push(*number),
                Kind::Text { .. } => {}
            }
        }
        anchors.retain(|number, _| !aliases.contains(number));
        anchors.into_values().collect()
    }

    fn anchored(&self, number: usize) -> Option<&Self> {
        if self.anchor == number {
            return Some(self);
        }
        match &self.kind {
            Kind::List(items) => items.iter().find_map(|item| item.anchored(number)),
            Kind::Fields(fields) => fields.iter().find_map(|(_, value)| value.anchored(number)),
            Kind::Text { .. } | Kind::Alias(_) => None,
        }
    }
}

/// A list or fields that are not yet closed.
struct Frame {
    range: Range<usize>,
    /// In fields: name, value, name, value.
    items: Vec<Node>,
    fields: bool,
    anchor: usize,
    /// How many values it has with its aliases written out.
    size: usize,
}

#[derive(Default)]
struct Builder {
    open: Vec<Frame>,
    root: Option<Node>,
    /// The size of each value that has an anchor.
    sizes: BTreeMap<usize, usize>,
}

impl Builder {
    fn event(&mut self, source: &str, event: Event<'_>, range: Range<usize>) -> Result<(), NoTree> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let kind = Kind::Text {
                    text: text.into_owned(),
                    plain: style == ScalarStyle::Plain,
                };
                let range = trimmed(source, range);
                self.add(
                    Node {
                        range,
                        kind,
                        anchor,
                    },
                    1,
                )
            }
            Event::Alias(number) => {
                let Some(size) = self.sizes.get(&number).copied() else {
                    return Err(NoTree::Aliases(range));
                };
                let kind = Kind::Alias(number);
                let anchor = 0;
                self.add(
                    Node {
                        range,
                        kind,
                        anchor,
                    },
                    size,
                )
            }
            Event::SequenceStart(anchor, _) => self.open(range, false, anchor),
            Event::MappingStart(anchor, _) => self.open(range, true, anchor),
            Event::SequenceEnd | Event::MappingEnd => self.close(source, range),
            // Only the first document counts; the reader says so where there is another.
            _ => Ok(()),
        }
    }

    fn open(&mut self, range: Range<usize>, fields: bool, anchor: usize) -> Result<(), NoTree> {
        if self.open.len() > MAX_DEPTH {
            return Err(NoTree::TooDeep(range.start));
        }
        self.open.push(Frame {
            range,
            items: Vec::new(),
            fields,
            anchor,
            size: 1,
        });
        Ok(())
    }

    fn close(&mut self, source: &str, end: Range<usize>) -> Result<(), NoTree> {
        let Some(frame) = self.open.pop() else {
            return Ok(());
        };
        let in_brackets = source[frame.range.start..].starts_with(['[', '{']);
        let last = frame
            .items
            .last()
            .map_or(frame.range.end, |item| item.range.end);
        let end = if in_brackets { end.end.max(last) } else { last };
        let kind = if frame.fields {
            let mut fields = Vec::with_capacity(frame.items.len() / 2);
            let mut items = frame.items.into_iter();
            while let (Some(key), Some(value)) = (items.next(), items.next()) {
                fields.push((key, value));
            }
            Kind::Fields(fields)
        } else {
            Kind::List(frame.items)
        };
        let node = Node {
            range: frame.range.start..end,
            kind,
            anchor: frame.anchor,
        };
        self.add(node, frame.size)
    }

    fn add(&mut self, node: Node, size: usize) -> Result<(), NoTree> {
        if node.anchor != 0 {
            self.sizes.insert(node.anchor, size);
        }
        match self.open.last_mut() {
            Some(frame) => {
                frame.size = frame.size.saturating_add(size);
                if frame.size > MAX_EXPANDED && !self.sizes.is_empty() {
                    return Err(NoTree::Aliases(node.range));
                }
                frame.items.push(node);
            }
            None => {
                self.root.get_or_insert(node);
            }
        }
        Ok(())
    }
}

fn trimmed(source: &str, range: Range<usize>) -> Range<usize> {
    let text = source.get(range.clone()).unwrap_or_default();
    range.start..range.start + text.trim_end().len()
}

/// The byte of each character, as the parser counts characters.
struct Bytes {
    /// `None` where each character is one byte.
    starts: Option<Vec<usize>>,
    length: usize,
}

impl Bytes {
    fn of(text: &str) -> Self {
        let starts = (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).collect());
        Self {
            starts,
            length: text.len(),
        }
    }

    fn at(&self, character: usize) -> usize {
        match &self.starts {
            Some(starts) => starts.get(character).copied().unwrap_or(self.length),
            None => character.min(self.length),
        }
    }
}
