//! Turns bytes of a file into the line that they stand in, and into lines and columns.

use std::ops::Range;

use crate::diag::Span;

/// Editors and old tools put this mark before the text; nobody sees it.
pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

/// The line in which a place begins. All numbers are bytes of the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Line {
    /// The line, without the characters that end it.
    pub(super) bytes: Range<usize>,
    /// What of the line is in the place, which may go on in the lines that follow.
    pub(super) marked: Range<usize>,
}

/// A place as editors show it. Lines and columns count from 1, columns in characters of
/// Unicode; a byte order mark is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Region {
    /// The line in which it begins.
    pub line: usize,
    /// The column of its first character.
    pub column: usize,
    /// The line in which it ends, never before `line`.
    pub end_line: usize,
    /// The column behind its last character; that of the first one where nothing is marked.
    pub end_column: usize,
}

impl Line {
    /// The line of `text` in which `span` begins. A span that is not in the text is
    /// moved into it, and one of several lines ends with the first.
    pub(super) fn of(text: &str, span: Span) -> Self {
        let mut start = text.floor_char_boundary(span.start);
        if start == text.len() {
            // Behind the last line end there is nothing to show: the place is the line before it.
            let last = text.trim_end_matches(['\n', '\r']);
            start = if last.is_empty() { start } else { last.len() };
        }
        let end = text.ceil_char_boundary(span.end).max(start);
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let rest = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let line_end = line_start + text[line_start..rest].trim_end_matches('\r').len();
        let start = start.min(line_end);
        Self {
            bytes: line_start..line_end,
            marked: start..end.clamp(start, line_end),
        }
    }

    /// The number of the line, from 1.
    pub(super) fn number(&self, text: &str) -> usize {
        text[..self.bytes.start].matches('\n').count() + 1
    }

    /// The column, from 1, of the character that begins at the byte `at` of the line.
    pub(super) fn column(&self, text: &str, at: usize) -> usize {
        let before = text[self.bytes.start..at].trim_start_matches(BYTE_ORDER_MARK);
        before.chars().count() + 1
    }
}

/// Where `span` is in `text`, and the text that it marks: that of its first line where it
/// marks nothing but space.
pub(super) fn locate(text: &str, span: Span) -> (Region, &str) {
    let first = Line::of(text, span);
    let start = first.marked.start;
    let end = text.ceil_char_boundary(span.end).max(start);
    // A place that takes the end of its line along would end in the next one.
    let marked = text[start..end].trim_end_matches(['\n', '\r']);
    let end = start + marked.len();
    let last = if end <= first.bytes.end {
        first.clone()
    } else {
        Line::of(text, (end..end).into())
    };
    let region = Region {
        line: first.number(text),
        column: first.column(text, start),
        end_line: last.number(text),
        end_column: last.column(text, end.min(last.bytes.end)),
    };
    let is_blank = marked.trim().is_empty();
    (region, if is_blank { &text[first.bytes] } else { marked })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn located(text: &str, span: Range<usize>) -> ([usize; 4], &str) {
        let (region, words) = locate(text, span.into());
        let Region {
            line,
            column,
            end_line,
            end_column,
        } = region;
        ([line, column, end_line, end_column], words)
    }

    #[test]
    fn columns_are_characters_and_the_end_is_behind_the_last_one() {
        let text = "\u{feff}é: 背痛 x\nb\n";
        assert_eq!(located(text, 7..13), ([1, 4, 1, 6], "背痛"));
        assert_eq!(located(text, 0..5), ([1, 1, 1, 2], "\u{feff}é"));
        assert_eq!(located(text, 16..17), ([2, 1, 2, 2], "b"));
    }

    #[test]
    fn a_place_may_end_in_another_line_but_not_behind_its_end() {
        let text = "ab\r\ncd\r\nef";
        assert_eq!(located(text, 1..6), ([1, 2, 2, 3], "b\r\ncd"));
        assert_eq!(located(text, 1..8), ([1, 2, 2, 3], "b\r\ncd"));
        assert_eq!(located(text, 0..4), ([1, 1, 1, 3], "ab"));
        assert_eq!(located(text, 4..900), ([2, 1, 3, 3], "cd\r\nef"));
    }

    #[test]
    fn a_place_that_marks_nothing_has_the_words_of_its_line() {
        assert_eq!(located("ab\ncd\n", 4..4), ([2, 2, 2, 2], "cd"));
        assert_eq!(located("ab\ncd\n", 5..6), ([2, 3, 2, 3], "cd"));
        assert_eq!(located("ab\ncd\n", 90..99), ([2, 3, 2, 3], "cd"));
        assert_eq!(located("", 0..0), ([1, 1, 1, 1], ""));
        assert_eq!(located("\n", 1..9), ([2, 1, 2, 1], ""));
    }

    proptest! {
        #[test]
        fn no_place_ends_before_it_begins(text in "[a-é背\u{feff}\r\n\t ]{0,30}", start in 0usize..60, end in 0usize..60) {
            let (region, _) = locate(&text, Span { start, end });
            prop_assert!(region.line >= 1 && region.column >= 1);
            prop_assert!((region.line, region.column) <= (region.end_line, region.end_column));
            prop_assert!(region.end_line <= text.matches('\n').count() + 1);
        }
    }
}
