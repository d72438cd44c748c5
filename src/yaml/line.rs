//! Turns a line into its parts: spaces, dashes, name and value.

use super::value;

/// A line taken apart.
pub(super) struct Parts<'l> {
    /// All of it.
    pub(super) whole: &'l str,
    /// The column of the first sign.
    pub(super) indent: usize,
    /// The column behind all dashes.
    pub(super) start: usize,
    /// Whether it begins with a dash.
    pub(super) item: bool,
    /// What stands behind the dashes.
    pub(super) rest: &'l str,
    /// Name and value, each with its column.
    pub(super) field: Option<(&'l str, &'l str, usize)>,
}

/// Takes a line apart.
pub(super) fn parts(line: &str) -> Parts<'_> {
    let indent = line.len() - line.trim_start().len();
    let mut start = indent;
    let mut item = false;
    // `- - x` is a list in a list; one dash is enough to know where the words begin.
    while line[start..].starts_with("- ") || &line[start..] == "-" {
        item = true;
        let behind = &line[start + 1..];
        start += 1 + behind.len() - behind.trim_start_matches(' ').len();
        if line[start..].is_empty() {
            break;
        }
    }
    let rest = &line[start..];
    Parts {
        whole: line,
        indent,
        start,
        item,
        rest,
        field: field(rest, start),
    }
}

/// Name and value of a line, with the column of the value.
fn field(rest: &str, start: usize) -> Option<(&str, &str, usize)> {
    let first = rest.chars().next()?;
    let colon = if matches!(first, '"' | '\'') {
        let end = value::closing(rest, first)?;
        let behind = rest[end + 1..].trim_start();
        let at = rest.len() - behind.len();
        (value::colon(behind) == Some(0)).then_some(at)?
    } else if matches!(
        first,
        '[' | '{' | '#' | '@' | '`' | '%' | '*' | '&' | '!' | '|' | '>'
    ) {
        return None;
    } else {
        value::colon(value::without_comment(rest))?
    };
    let name = rest[..colon].trim_end().trim_matches(['"', '\'']);
    let behind = &rest[colon + 1..];
    let value = behind.trim();
    let column = start + colon + 1 + (behind.len() - behind.trim_start().len());
    Some((name, value, column.min(start + rest.len())))
}

/// Whether a word is written as names of fields are: `key_points`.
pub(super) fn is_field_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}
