//! Turns bytes of a file into what a terminal can show: the line with the place in it.

use std::ops::Range;

use super::position::{BYTE_ORDER_MARK, Line};
use crate::diag::Span;

/// The line in which something is, as it can be shown in a terminal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Excerpt {
    /// The number of the line, from 1.
    pub(super) line: usize,
    /// How many characters of the line stand before the place, from 1, where `text` begins
    /// later than the line does.
    pub(super) column: Option<usize>,
    /// The line, or the part of a very long one that is around the place. Its characters are
    /// as many as in the file.
    pub(super) text: String,
    /// The bytes of `text` that it is about.
    pub(super) marked: Range<usize>,
}

/// So many characters of a place are marked at the most, so that its beginning stays in sight.
const MARKED: usize = 60;

/// So many bytes of a line are kept before and behind a place: many times what is shown, so
/// that where a line ends is still seen. Thousands of mistakes in one endless line are not
/// drawn with all of it.
const AROUND: usize = 1000;

impl Excerpt {
    /// The line of `text` in which `span` begins. A span that is not in the text is
    /// moved into it, and one of several lines ends with the first.
    pub(super) fn of(text: &str, span: Span) -> Self {
        let line = Line::of(text, span);
        let Range { start, end } = line.marked;
        let near = text.ceil_char_boundary(start.saturating_sub(AROUND).max(line.bytes.start));
        let is_cut = near > line.bytes.start;
        let column = is_cut.then(|| line.column(text, start));
        let line_end = text.floor_char_boundary(line.bytes.end.min(end + AROUND));
        let before = text[near..start].trim_start_matches(BYTE_ORDER_MARK);
        let before = printable(before);
        let marked: String = text[start..end].chars().take(MARKED).collect();
        let marked = printable(&marked);
        let after = printable(&text[start..line_end]);
        Self {
            line: line.number(text),
            column,
            marked: before.len()..before.len() + marked.len(),
            text: before + &after,
        }
    }
}

/// A text that cannot steer a terminal.
pub(super) fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' => printable.push(c),
            c if c.is_control() => printable.push('\u{fffd}'),
            c => printable.push(c),
        }
    }
    printable
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn excerpt(text: &str, span: Range<usize>) -> (usize, String, String) {
        let excerpt = Excerpt::of(text, span.into());
        let marked = excerpt.text[excerpt.marked.clone()].to_owned();
        (excerpt.line, excerpt.text, marked)
    }

    fn found(line: usize, text: &str, marked: &str) -> (usize, String, String) {
        (line, text.to_owned(), marked.to_owned())
    }

    #[test]
    fn a_place_at_an_end_is_shown_with_its_line() {
        assert_eq!(excerpt("a\r\nb\r\n", 1..5), found(1, "a", ""));
        assert_eq!(excerpt("a\r\nbc\r\n", 3..6), found(2, "bc", "bc"));
        assert_eq!(excerpt("a\nb\n", 4..4), found(2, "b", ""));
        assert_eq!(excerpt("", 0..0), found(1, "", ""));
        assert_eq!(excerpt("\n", 1..9), found(2, "", ""));
        assert_eq!(excerpt("a\nb", 0..3), found(1, "a", "a"));
    }

    #[test]
    fn marks_that_nobody_sees_and_that_steer_a_terminal_are_not_shown() {
        assert_eq!(
            excerpt("\u{feff}title: x", 10..11),
            found(1, "title: x", "x")
        );
        assert_eq!(
            excerpt("a\u{1b}[1m\u{9b}b", 7..8).1,
            "a\u{fffd}[1m\u{fffd}b"
        );
    }

    proptest! {
        #[test]
        fn any_span_of_any_text_has_a_line(text in "[a-é背\u{feff}\r\n\t ]{0,20}", start: u8, end: u8) {
            let excerpt = Excerpt::of(&text, Span { start: start.into(), end: end.into() });
            prop_assert!(excerpt.text.get(excerpt.marked.clone()).is_some());
            let short = Excerpt::of(&text, Span { start: (start % 30).into(), end: (end % 30).into() });
            prop_assert!(short.text.get(short.marked.clone()).is_some());
        }
    }
}
