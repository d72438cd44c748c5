//! Turns YAML into the same YAML with another value of one field within a field; every other
//! byte stays as it was typed.

use super::marked::{self, Kind, Node};

/// The text with `value` at `outer.inner`; `None` where it is not plain how that could be done.
/// The value must need no quotes. Whether the text still means the same is for the caller to see.
pub fn with_value(text: &str, outer: &str, inner: &str, value: &str) -> Option<String> {
    let root = marked::tree(text).ok()?;
    let edit = Edit { text, inner, value };
    let (at, new) = edit.place(&root, outer)?;
    let mut edited = String::with_capacity(text.len() + new.len());
    edited.push_str(text.get(..at.start)?);
    edited.push_str(&new);
    edited.push_str(text.get(at.end..)?);
    Some(edited)
}

/// What is to be written.
struct Edit<'a> {
    text: &'a str,
    inner: &'a str,
    value: &'a str,
}

/// The bytes to be replaced, and what by.
type Replaced = (std::ops::Range<usize>, String);

impl Edit<'_> {
    fn place(&self, root: &Node, outer: &str) -> Option<Replaced> {
        let Kind::Fields(fields) = &root.kind else {
            return None;
        };
        let (inner, value) = (self.inner, self.value);
        let Some((key, node)) = field(fields, outer) else {
            return self.added(root, fields, &Added::Outer(outer));
        };
        match &node.kind {
            Kind::Fields(within) => match field(within, inner) {
                Some((key, node)) => Some(self.replaced(key, node, value)),
                None => self.added(node, within, &Added::Inner),
            },
            // A field without a value, or with one that says that there is none.
            Kind::Text { plain: true, .. } => {
                Some(self.replaced(key, node, &format!("{{{inner}: {value}}}")))
            }
            _ => None,
        }
    }

    /// The value of a field replaced, in the quotes that it has.
    fn replaced(&self, key: &Node, node: &Node, value: &str) -> Replaced {
        let written = &self.text[node.range.clone()];
        if is_absent(node, written) {
            let behind = &self.text[key.range.end..];
            let spaces = behind.len() - behind.trim_start_matches([' ', '\t']).len();
            // Between brackets the colon may be left out, too.
            if behind[spaces..].starts_with(':') {
                let at = key.range.end + spaces + 1;
                return (at..at, format!(" {value}"));
            }
            return (key.range.end..key.range.end, format!(": {value}"));
        }
        let quote = written.chars().next().filter(|c| matches!(c, '"' | '\''));
        let quote = quote.map_or("", |quote| if quote == '"' { "\"" } else { "'" });
        (node.range.clone(), format!("{quote}{value}{quote}"))
    }

    /// A field added to those that there are.
    fn added(&self, node: &Node, fields: &[(Node, Node)], new: &Added<'_>) -> Option<Replaced> {
        let range = &node.range;
        let (inner, value) = (self.inner, self.value);
        let in_brackets = self.text.get(range.clone())?.starts_with('{');
        if in_brackets {
            let words = match new {
                Added::Inner => format!("{inner}: {value}"),
                Added::Outer(outer) => format!("{outer}: {{{inner}: {value}}}"),
            };
            let Some((key, last)) = fields.last() else {
                let at = range.start + 1;
                return Some((at..at, words));
            };
            let end = last.range.end.max(key.range.end);
            let at = if is_absent(last, &self.text[last.range.clone()]) {
                // The last field has no value: its colon stays with it.
                let rest = self.text.get(key.range.end..range.end)?;
                key.range.end + rest.len() - rest.trim_start_matches([' ', ':']).len()
            } else {
                end
            };
            return Some((at..at, format!(", {words}")));
        }
        let (first, _) = fields.first()?;
        let line = self.text[..first.range.start]
            .rfind('\n')
            .map_or(0, |at| at + 1);
        let indent = &self.text[line..first.range.start];
        if !indent.chars().all(|c| c == ' ') {
            return None;
        }
        let end_of_line = if self.text.contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        };
        match new {
            Added::Inner => {
                let at = self.behind_first(fields).unwrap_or(line);
                Some((at..at, format!("{indent}{inner}: {value}{end_of_line}")))
            }
            Added::Outer(outer) => {
                let at = self.text.len();
                let before = if self.text.ends_with('\n') {
                    ""
                } else {
                    end_of_line
                };
                let words = format!(
                    "{before}{indent}{outer}:{end_of_line}{indent}  {inner}: {value}{end_of_line}"
                );
                Some((at..at, words))
            }
        }
    }

    /// The byte behind the line of the first field, where that is a line of its own.
    fn behind_first(&self, fields: &[(Node, Node)]) -> Option<usize> {
        let (key, value) = fields.first()?;
        let plain = matches!(value.kind, Kind::Text { plain: true, .. });
        let whole = self.text.get(key.range.start..value.range.end)?;
        if !plain || value.range.is_empty() || whole.contains('\n') {
            return None;
        }
        let end = self.text[value.range.end..].find('\n')?;
        Some(value.range.end + end + 1)
    }
}

/// Whether no value is written: what the parser names then is what happens to follow.
fn is_absent(node: &Node, written: &str) -> bool {
    node.text() == Some("") && !written.starts_with(['"', '\''])
}

/// Which field is added.
enum Added<'a> {
    /// The inner one, to the fields within the outer one.
    Inner,
    /// The outer one with the inner one in it.
    Outer(&'a str),
}

fn field<'n>(fields: &'n [(Node, Node)], name: &str) -> Option<(&'n Node, &'n Node)> {
    let mut fields = fields.iter();
    let found = fields.find(|(key, _)| key.text() == Some(name));
    found.map(|(key, value)| (key, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(text: &str) -> Option<String> {
        with_value(text, "translation", "revision", "v1-a")
    }

    #[test]
    fn a_value_is_set_in_any_style() {
        for (before, after) in [
            ("a: 1\n", "a: 1\ntranslation:\n  revision: v1-a\n"),
            ("a: 1\r\n", "a: 1\r\ntranslation:\r\n  revision: v1-a\r\n"),
            (
                "  a: |\n    x\n\n",
                "  a: |\n    x\n\n  translation:\n    revision: v1-a\n",
            ),
            ("{a: 1}\n", "{a: 1, translation: {revision: v1-a}}\n"),
            (
                "translation: {of: nl}\n",
                "translation: {of: nl, revision: v1-a}\n",
            ),
            (
                "translation: { of: 'nl' , }\n",
                "translation: { of: 'nl', revision: v1-a , }\n",
            ),
            ("translation: {}\n", "translation: {revision: v1-a}\n"),
            (
                "translation: {of: }\n",
                "translation: {of: , revision: v1-a}\n",
            ),
            (
                "translation: {revision}\n",
                "translation: {revision: v1-a}\n",
            ),
            (
                "translation: {revision: \"old\", of: nl}\n",
                "translation: {revision: \"v1-a\", of: nl}\n",
            ),
            (
                "translation: {\n  of: nl # x\n}\n",
                "translation: {\n  of: nl, revision: v1-a # x\n}\n",
            ),
            (
                "translation:\nb: 1\n",
                "translation: {revision: v1-a}\nb: 1\n",
            ),
            (
                "translation: ~ # none\n",
                "translation: {revision: v1-a} # none\n",
            ),
            (
                "translation:\n  of: nl # from\nb: 1\n",
                "translation:\n  of: nl # from\n  revision: v1-a\nb: 1\n",
            ),
            (
                "translation: # x\n    # y\n    of: nl\n",
                "translation: # x\n    # y\n    of: nl\n    revision: v1-a\n",
            ),
            (
                "translation:\n  translator: {name: A}\n",
                "translation:\n  revision: v1-a\n  translator: {name: A}\n",
            ),
            (
                "translation:\n  revision: old # c\n",
                "translation:\n  revision: v1-a # c\n",
            ),
            (
                "translation:\n  revision: 'old'\n  of: nl\n",
                "translation:\n  revision: 'v1-a'\n  of: nl\n",
            ),
            (
                "translation:\n  revision:   # c\n  of: nl\n",
                "translation:\n  revision: v1-a   # c\n  of: nl\n",
            ),
            (
                "'translation':\n  \"revision\" : old\n",
                "'translation':\n  \"revision\" : v1-a\n",
            ),
        ] {
            assert_eq!(edited(before).as_deref(), Some(after), "{before}");
        }
    }

    #[test]
    fn what_cannot_be_edited_is_left() {
        for text in ["translation: [a]\n", "- a\n", "translation: *x\n", "a: [\n"] {
            assert_eq!(edited(text), None, "{text}");
        }
    }
}
