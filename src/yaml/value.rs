//! Turns what stands behind the colon of a field into the slip that keeps it from being read, if there is one.

use std::ops::Range;

/// What a value looks like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Look {
    /// Nothing stands there.
    Empty,
    /// It is whole; nothing is wrong with it.
    Closed,
    /// Words without quotes, which may go on in the next line.
    Plain,
    /// `|` or `>`: the lines below are the text.
    Block,
    /// It begins with this quote, which does not end in this line.
    OpenQuote(char),
    /// It begins with a bracket that does not end in this line.
    OpenBracket,
    /// It cannot be read.
    Slip(Slip),
}

/// A slip in a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Slip {
    /// The code of the diagnostic.
    pub(super) code: &'static str,
    /// The bytes of the value that are wrong.
    pub(super) range: Range<usize>,
    /// The value as it should be.
    pub(super) mended: String,
}

/// Quotes that word processors make, which YAML takes for letters.
const SMART_OPEN: [char; 6] = ['“', '„', '”', '«', '‘', '‚'];
const SMART_CLOSE: [char; 6] = ['”', '“', '»', '«', '’', '‘'];

/// Looks at a value; `anchors` says whether a name with `&` before it stands in the file.
pub(super) fn look(value: &str, anchors: &dyn Fn(&str) -> bool) -> Look {
    let Some(first) = value.chars().next() else {
        return Look::Empty;
    };
    match first {
        '#' => Look::Empty,
        '|' | '>' if is_block_header(value) => Look::Block,
        '"' | '\'' => quoted(value, first),
        '[' | '{' => bracketed(value),
        '*' if anchors(value[1..].trim()) => Look::Closed,
        '&' if value[1..].split(' ').count() > 1 && anchors("") => Look::Plain,
        '@' | '`' | '%' | '*' | '&' | '!' | '|' | '>' | ']' | '}' | ',' => slip(
            "yaml-sign",
            0..first.len_utf8(),
            quote(without_comment(value)),
        ),
        '-' if value == "-" || value.starts_with("- ") => slip(
            "yaml-dash",
            0..1,
            value.trim_start_matches(['-', ' ']).to_owned(),
        ),
        _ => plain(value),
    }
}

/// A text in quotes, as YAML reads it.
pub(super) fn quote(text: &str) -> String {
    let text = without_smart_quotes(text).unwrap_or(text);
    let needs_single = text.contains(['"', '\\']);
    if needs_single && !text.contains('\'') {
        format!("'{text}'")
    } else {
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
        format!("\"{escaped}\"")
    }
}

/// The text between quotes of a word processor, where the whole of it stands between them.
pub(super) fn without_smart_quotes(text: &str) -> Option<&str> {
    let inner = text.strip_prefix(SMART_OPEN)?.strip_suffix(SMART_CLOSE)?;
    let more = inner.contains(|c| SMART_OPEN.contains(&c) && c != '‘' && c != '’');
    (!more && !inner.is_empty()).then_some(inner)
}

/// Where a colon stands that ends a name: it is followed by white space or nothing.
pub(super) fn colon(text: &str) -> Option<usize> {
    text.match_indices(':')
        .map(|(at, _)| at)
        .find(|at| matches!(text.as_bytes().get(at + 1), None | Some(b' ' | b'\t')))
}

fn plain(value: &str) -> Look {
    let text = without_comment(value);
    let smart = text.starts_with(SMART_OPEN) && without_smart_quotes(text).is_some();
    match colon(text) {
        Some(at) if smart => slip("yaml-smart-quotes", at..at + 1, quote(text)),
        Some(at) => slip("yaml-colon", at..at + 1, quote(text)),
        None => Look::Plain,
    }
}

fn quoted(value: &str, mark: char) -> Look {
    let Some(end) = closing(value, mark) else {
        return Look::OpenQuote(mark);
    };
    let rest = value[end + 1..].trim_start();
    if rest.is_empty() || rest.starts_with('#') {
        Look::Closed
    } else {
        let whole = quote(without_comment(value));
        slip("yaml-after-quote", end + 1..value.len(), whole)
    }
}

/// The byte at which a quoted text ends.
pub(super) fn closing(value: &str, mark: char) -> Option<usize> {
    let mut characters = value.char_indices().skip(1).peekable();
    while let Some((at, c)) = characters.next() {
        if c == '\\' && mark == '"' {
            characters.next();
        } else if c == mark {
            let doubled = mark == '\'' && characters.peek().is_some_and(|(_, next)| *next == mark);
            if doubled {
                characters.next();
            } else {
                return Some(at);
            }
        }
    }
    None
}

fn bracketed(value: &str) -> Look {
    let Some(end) = balanced(value) else {
        return Look::OpenBracket;
    };
    let rest = value[end + 1..].trim_start();
    if !(rest.is_empty() || rest.starts_with('#')) {
        return slip("yaml-sign", 0..1, quote(without_comment(value)));
    }
    match entry_with_colon(&value[..=end]) {
        Some((text, at)) => {
            let head = &value[..text.start];
            let mended = format!(
                "{head}{}{}",
                quote(&value[text.clone()]),
                &value[text.end..]
            );
            slip("yaml-colon", at..at + 1, mended)
        }
        None => Look::Closed,
    }
}

/// A text without quotes between braces that has a colon: its bytes and that of the colon.
/// What comes behind quotes or inner brackets is not looked into.
fn entry_with_colon(value: &str) -> Option<(Range<usize>, usize)> {
    let mut start = value.starts_with('{').then_some(1)?;
    loop {
        let rest = &value[start..];
        let length = rest.find([',', ']', '}', '[', '{', '"', '\''])?;
        if !rest[length..].starts_with([',', '}']) {
            return None;
        }
        let entry = &rest[..length];
        let skip = colon(entry)? + 1;
        let text = entry[skip..].trim();
        let from = start + length - entry[skip..].trim_start().len();
        if let Some(at) = colon(text) {
            return Some((from..from + text.len(), from + at));
        }
        start += length + 1;
    }
}

/// The byte of the bracket that ends the one with which `text` begins.
pub(super) fn balanced(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(mark), _) if c == mark => quote = None,
            // An apostrophe within a word opens nothing.
            (None, '"' | '\'') if matches!(before, ' ' | '[' | '{' | ',' | ':' | '\n') => {
                quote = Some(c);
            }
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
        before = c;
    }
    None
}

fn is_block_header(value: &str) -> bool {
    let header = without_comment(value);
    header.len() <= 3
        && header[1..]
            .bytes()
            .all(|byte| matches!(byte, b'+' | b'-' | b'1'..=b'9'))
}

/// The value up to a comment behind it.
pub(super) fn without_comment(value: &str) -> &str {
    value.find(" #").map_or(value, |at| &value[..at]).trim_end()
}

fn slip(code: &'static str, range: Range<usize>, mended: String) -> Look {
    Look::Slip(Slip {
        code,
        range,
        mended,
    })
}
