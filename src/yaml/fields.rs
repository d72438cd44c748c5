//! Turns the fields of a file into texts, numbers and lists, each by itself: an
//! error in one hides no other.

use serde_yaml::{Mapping, Value};

use super::text::{json, name_of, text};
use super::{At, Reader};
use crate::diag::Diagnostic;

/// Named fields of a file, or of one of its fields.
#[derive(Clone, Debug)]
pub struct Fields<'v> {
    map: &'v Mapping,
    path: Vec<String>,
}

impl<'v> Fields<'v> {
    /// The fields of a whole file; `None` where it holds something else.
    pub fn of(value: &'v Value) -> Option<Self> {
        let map = value.as_mapping()?;
        let path = Vec::new();
        Some(Self { map, path })
    }

    /// The names that lead to a field, for [`Reader::report`].
    pub fn path(&self, name: &str) -> Vec<String> {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        path
    }

    /// The names that lead to these fields.
    pub fn own_path(&self) -> &[String] {
        &self.path
    }

    /// What stands in a field, if anything does.
    pub fn get(&self, name: &str) -> Option<&'v Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    /// All fields in their order, with their names.
    pub fn iter(&self) -> impl Iterator<Item = (String, &'v Value)> {
        self.map.iter().map(|(key, value)| (name_of(key), value))
    }

    /// The names that are not among the `known` ones.
    pub fn unknown(&self, known: &[&str]) -> Vec<String> {
        self.map
            .keys()
            .filter(|key| key.as_str().is_none_or(|name| !known.contains(&name)))
            .map(name_of)
            .collect()
    }

    /// Reports every name that is not among the `known` ones.
    pub fn refuse_unknown(&self, reader: &mut Reader<'_>, known: &[&str]) {
        for name in self.unknown(known) {
            self.refuse(reader, &name, known);
        }
    }

    /// Reports a name that is not among the `known` ones.
    pub fn refuse(&self, reader: &mut Reader<'_>, name: &str, known: &[&str]) {
        let path = self.path(name);
        let mut diagnostic = Diagnostic::error("unknown-field").with("field", name);
        match crate::diag::nearest(name, known.iter().copied()) {
            Some(nearest) => {
                diagnostic = diagnostic.with("nearest", nearest).help("did-you-mean");
                if let Some(line) = reader.line_with_key(&path, nearest) {
                    diagnostic = diagnostic.mended(line);
                }
            }
            None => diagnostic = diagnostic.with("known", known.join(", ")).help("known"),
        }
        reader.report(&path, At::Key, diagnostic);
    }

    /// A text; `None` where it is missing, empty or something else.
    pub fn text(&self, reader: &mut Reader<'_>, name: &str) -> Option<String> {
        self.text_or_empty(reader, name)
            .filter(|text| !text.is_empty())
    }

    /// A text that may be empty.
    pub fn text_or_empty(&self, reader: &mut Reader<'_>, name: &str) -> Option<String> {
        let value = self.get(name)?;
        text(reader, &self.path(name), value)
    }

    /// A text that must be there.
    pub fn required_text(
        &self,
        reader: &mut Reader<'_>,
        name: &str,
        example: &str,
    ) -> Option<String> {
        let Some(value) = self.get(name) else {
            self.missing(reader, name, example);
            return None;
        };
        let text = text(reader, &self.path(name), value)?;
        if text.trim().is_empty() {
            self.empty(reader, name, example);
            return None;
        }
        Some(text)
    }

    /// Reports that a required field is missing or empty, unless its name was only misspelt.
    pub fn missing(&self, reader: &mut Reader<'_>, name: &str, example: &str) {
        if self.map.contains_key(name) {
            self.empty(reader, name, example);
            return;
        }
        let misspelt =
            |(written, _): (String, &Value)| crate::diag::nearest(&written, [name]).is_some();
        if self.iter().any(misspelt) || reader.lost.iter().any(|lost| lost == name) {
            return;
        }
        let diagnostic = Diagnostic::error("field-missing")
            .with("field", name)
            .with("example", format!("{name}: {example}"))
            .help("example");
        let mut path = self.path.clone();
        let at = if path.is_empty() { At::Key } else { At::Value };
        if path.is_empty() {
            path.push(name.to_owned());
        }
        reader.report(&path, at, diagnostic);
    }

    fn empty(&self, reader: &mut Reader<'_>, name: &str, example: &str) {
        let diagnostic = Diagnostic::error("field-empty")
            .with("field", name)
            .with("example", format!("{name}: {example}"))
            .help("example");
        reader.report(&self.path(name), At::Key, diagnostic);
    }

    /// A whole number.
    pub fn integer(&self, reader: &mut Reader<'_>, name: &str) -> Option<i64> {
        let value = self.get(name)?;
        let number = value
            .as_i64()
            .or_else(|| value.as_str()?.trim().parse().ok());
        if number.is_none() {
            let number = if name == "year" { 2026 } else { 10 };
            self.wrong(
                reader,
                name,
                "expected-number",
                &format!("{name}: {number}"),
            );
        }
        number
    }

    /// `true` or `false`.
    pub fn flag(&self, reader: &mut Reader<'_>, name: &str) -> Option<bool> {
        let value = self.get(name)?;
        let flag = value.as_bool();
        if flag.is_none() {
            self.wrong(reader, name, "expected-yes-no", &format!("{name}: true"));
        }
        flag
    }

    /// One of some words.
    pub fn choice<T: Copy>(
        &self,
        reader: &mut Reader<'_>,
        name: &str,
        choices: &[(&str, T)],
    ) -> Option<T> {
        let value = self.get(name)?;
        let path = self.path(name);
        let written = text(reader, &path, value)?;
        let found = choices.iter().find(|(word, _)| *word == written);
        if let Some((_, choice)) = found {
            return Some(*choice);
        }
        let words = choices.iter().map(|(word, _)| *word);
        let list: Vec<&str> = words.clone().collect();
        let mut diagnostic = Diagnostic::error("choice-unknown")
            .with("field", name)
            .with("written", written.as_str())
            .with("known", list.join(", "));
        if let Some(nearest) = crate::diag::nearest(&written, words) {
            diagnostic = diagnostic.with("nearest", nearest).help("did-you-mean");
            if let Some(line) = reader.line_with(&path, nearest) {
                diagnostic = diagnostic.mended(line);
            }
        }
        reader.report(&path, At::Value, diagnostic.help("known"));
        None
    }

    /// A list of texts; empty ones are reported.
    pub fn texts(&self, reader: &mut Reader<'_>, name: &str) -> Option<Vec<String>> {
        let value = self.get(name)?;
        let path = self.path(name);
        let Some(items) = value.as_sequence() else {
            self.expect_texts(reader, name, value);
            return None;
        };
        let mut texts = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let mut path = path.clone();
            path.push(index.to_string());
            match text(reader, &path, item) {
                Some(text) if text.is_empty() => {
                    let diagnostic = Diagnostic::error("item-empty").with("field", name);
                    reader.report(&path, At::Value, diagnostic.help("mend"));
                }
                Some(text) => texts.push(text),
                None => {}
            }
        }
        Some(texts)
    }

    fn expect_texts(&self, reader: &mut Reader<'_>, name: &str, value: &Value) {
        let path = self.path(name);
        let mut diagnostic = Diagnostic::error("expected-list")
            .with("field", name)
            .with("example", format!("{name}: [one, two]"))
            .help("example");
        if value.as_str().is_some_and(|text| text.starts_with('-')) {
            diagnostic = diagnostic.help("dash");
        } else if let Some(written) = reader.written(&path).map(str::to_owned)
            && !value.is_mapping()
            && let Some(line) = reader.line_with(&path, &format!("[{written}]"))
        {
            diagnostic = diagnostic.mended(line);
        }
        reader.report(&path, At::Value, diagnostic);
    }

    /// The fields within a field.
    pub fn fields(&self, reader: &mut Reader<'_>, name: &str, example: &str) -> Option<Fields<'v>> {
        let value = self.get(name)?;
        let path = self.path(name);
        if let Some(map) = value.as_mapping() {
            return Some(Fields { map, path });
        }
        self.wrong(
            reader,
            name,
            "expected-fields",
            &format!("{name}: {example}"),
        );
        None
    }

    /// The items of a list with the names that lead to each.
    pub fn items(
        &self,
        reader: &mut Reader<'_>,
        name: &str,
        example: &str,
    ) -> Option<Vec<(Vec<String>, &'v Value)>> {
        let value = self.get(name)?;
        let Some(items) = value.as_sequence() else {
            self.wrong(
                reader,
                name,
                "expected-list",
                &format!("{name}: [{example}]"),
            );
            return None;
        };
        let item = |(index, item): (usize, &'v Value)| {
            let mut path = self.path(name);
            path.push(index.to_string());
            (path, item)
        };
        Some(items.iter().enumerate().map(item).collect())
    }

    /// A list in which each item has fields.
    pub fn list(
        &self,
        reader: &mut Reader<'_>,
        name: &str,
        example: &str,
    ) -> Option<Vec<Fields<'v>>> {
        let mut list = Vec::new();
        for (path, item) in self.items(reader, name, example)? {
            if let Some(map) = item.as_mapping() {
                list.push(Fields { map, path });
            } else {
                reader.report(&path, At::Value, no_fields(name, example, item));
            }
        }
        Some(list)
    }

    /// Fields anywhere, with the names that lead to them.
    pub fn at(path: Vec<String>, value: &'v Value) -> Option<Self> {
        let map = value.as_mapping()?;
        Some(Self { map, path })
    }

    /// Free data as JSON; empty where there is none.
    pub fn json(&self, reader: &mut Reader<'_>, name: &str) -> String {
        if self.get(name).is_none() || self.fields(reader, name, "{colour: green}").is_none() {
            return String::new();
        }
        self.get(name)
            .map(|value| json(value).to_string())
            .unwrap_or_default()
    }

    fn wrong(&self, reader: &mut Reader<'_>, name: &str, code: &'static str, example: &str) {
        let diagnostic = Diagnostic::error(code)
            .with("field", name)
            .with("example", example)
            .help("example");
        reader.report(&self.path(name), At::Value, diagnostic);
    }
}

/// What is wrong with an entry of a list that has no fields.
pub fn no_fields(field: &str, example: &str, entry: &Value) -> Diagnostic {
    if entry.is_null() {
        let diagnostic = Diagnostic::error("item-empty");
        return diagnostic.with("field", field).help("mend");
    }
    Diagnostic::error("expected-fields")
        .with("field", field)
        .with("example", format!("- {example}"))
        .help("example")
}
