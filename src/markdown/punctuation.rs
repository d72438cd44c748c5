//! Turns typed quotes, dashes and dots into the marks of a language.
//!
//! What a quote means is known only at the end of its block: text is written with the
//! quotes as typed, and [`Punctuation::finish`] puts the right marks in their places.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use crate::language::Quotes;

/// Letters that stand alone after an apostrophe (’s avonds, ’t huis, ’n dag, rock ’n
/// roll) and do not open a quotation.
const ELIDED: &str = "dkmnrst";

/// Smart punctuation of the block that is being written.
#[derive(Debug)]
pub(super) struct Punctuation<'q> {
    quotes: Option<&'q Quotes>,
    /// Whether text is escaped for HTML.
    escape: bool,
    marks: Vec<Mark>,
    /// The last character of the block so far; a space at its start.
    last: char,
    /// Whether the last mark does not know yet what follows it.
    waiting: bool,
}

/// A quote as typed.
#[derive(Debug)]
struct Mark {
    /// Its byte in the text that is written.
    at: usize,
    double: bool,
    before: char,
    after: char,
    /// Whether a single letter follows that is known to be elided.
    elided: bool,
}

impl<'q> Punctuation<'q> {
    /// For text that becomes HTML.
    pub(super) fn html(quotes: Option<&'q Quotes>) -> Self {
        Self::new(quotes, true)
    }

    /// For text that stays text.
    pub(super) fn plain(quotes: Option<&'q Quotes>) -> Self {
        Self::new(quotes, false)
    }

    fn new(quotes: Option<&'q Quotes>, escape: bool) -> Self {
        Self {
            quotes,
            escape,
            marks: Vec::new(),
            last: ' ',
            waiting: false,
        }
    }

    /// Writes a text. With `literal` its first character stays as it is.
    pub(super) fn text(&mut self, out: &mut String, text: &str, literal: bool) {
        if self.quotes.is_none() {
            self.push(out, text);
            return;
        }
        let Some(first) = text.chars().next() else {
            return;
        };
        self.meet(first);
        let bytes = text.as_bytes();
        let mut from = 0;
        let mut at = if literal { first.len_utf8() } else { 0 };
        while let Some(found) = bytes[at..]
            .iter()
            .position(|byte| matches!(byte, b'"' | b'\'' | b'-' | b'.'))
        {
            let start = at + found;
            let byte = bytes[start];
            let run = bytes[start..].iter().take_while(|b| **b == byte).count();
            at = start + run;
            if let Some(mark) = dash_or_dots(byte, run) {
                self.push(out, &text[from..start]);
                out.push_str(mark);
                from = if byte == b'.' { start + 3 } else { at };
            } else if matches!(byte, b'"' | b'\'') {
                self.push(out, &text[from..start]);
                for quote in start..at {
                    self.mark(out, text, quote);
                }
                from = at;
            }
        }
        self.push(out, &text[from..]);
        self.last = text.chars().next_back().unwrap_or(' ');
    }

    /// Passes something that is no text, such as code, by its first and last character.
    pub(super) fn pass(&mut self, content: &str) {
        self.meet(content.chars().next().unwrap_or('x'));
        self.last = content.chars().next_back().unwrap_or('x');
    }

    /// Ends a block: every quote gets its mark.
    pub(super) fn finish(&mut self, out: &mut String) {
        self.last = ' ';
        self.waiting = false;
        let Some(quotes) = self.quotes else { return };
        let Some(first) = self.marks.first().map(|mark| mark.at) else {
            return;
        };
        let tail = out.split_off(first);
        let mut from = 0;
        for (mark, meaning) in self.marks.iter().zip(meanings(&self.marks)) {
            let at = mark.at - first;
            let pair = if mark.double {
                &quotes.double
            } else {
                &quotes.single
            };
            out.push_str(&tail[from..at]);
            out.push_str(match meaning {
                Meaning::Opens => &pair[0],
                Meaning::Closes => &pair[1],
                Meaning::Apostrophe => &quotes.apostrophe,
                Meaning::AsTyped => &tail[at..=at],
            });
            from = at + 1;
        }
        out.push_str(&tail[from..]);
        self.marks.clear();
    }

    /// Tells the quote before it what follows.
    fn meet(&mut self, next: char) {
        if std::mem::take(&mut self.waiting)
            && let Some(mark) = self.marks.last_mut()
        {
            mark.after = next;
        }
    }

    fn mark(&mut self, out: &mut String, text: &str, at: usize) {
        let mut following = text[at + 1..].chars();
        let after = following.next();
        let then = following.next();
        self.marks.push(Mark {
            at: out.len(),
            double: text.as_bytes()[at] == b'"',
            before: text[..at].chars().next_back().unwrap_or(self.last),
            after: after.unwrap_or(' '),
            elided: after.is_some_and(|c| ELIDED.contains(c))
                && then.is_some_and(char::is_whitespace),
        });
        self.waiting = after.is_none();
        out.push(char::from(text.as_bytes()[at]));
    }

    fn push(&self, out: &mut String, text: &str) {
        if self.escape {
            escape_body(out, text);
        } else {
            out.push_str(text);
        }
    }
}

/// Writes text between tags.
pub(super) fn escape_body(out: &mut String, text: &str) {
    escape_html_body_text(out, text).expect("a string takes every write");
}

/// Writes the value of an attribute.
pub(super) fn escape_attribute(out: &mut String, text: &str) {
    escape_html(out, text).expect("a string takes every write");
}

fn dash_or_dots(byte: u8, run: usize) -> Option<&'static str> {
    match (byte, run) {
        (b'-', 2) => Some("–"),
        (b'-', 3) => Some("—"),
        (b'.', 3..) => Some("…"),
        _ => None,
    }
}

#[derive(Clone, Copy)]
enum Meaning {
    Opens,
    Closes,
    Apostrophe,
    AsTyped,
}

/// What each quote of a block means.
fn meanings(marks: &[Mark]) -> Vec<Meaning> {
    let mut meanings = vec![Meaning::AsTyped; marks.len()];
    let mut double = None;
    let mut singles: Vec<usize> = Vec::new();
    for (index, mark) in marks.iter().enumerate() {
        let before_word = mark.after.is_alphanumeric();
        let after_word = mark.before.is_alphanumeric();
        let opens = !mark.after.is_whitespace() && !after_word;
        let closes = !mark.before.is_whitespace() && !before_word;
        let after_digit = mark.before.is_ascii_digit();
        if mark.double {
            match double {
                Some(opener) if closes => {
                    meanings[opener] = Meaning::Opens;
                    meanings[index] = Meaning::Closes;
                    double = None;
                }
                // A quotation of several paragraphs opens in each and closes in the last.
                _ if opens => {
                    if let Some(unclosed) = double.replace(index) {
                        meanings[unclosed] = Meaning::Opens;
                    }
                }
                _ if closes && !after_digit => meanings[index] = Meaning::Closes,
                _ => {}
            }
        } else if (after_word && before_word) || (opens && mark.elided) {
            meanings[index] = Meaning::Apostrophe;
        } else if let Some(opener) = singles.pop_if(|_| closes) {
            meanings[opener] = Meaning::Opens;
            meanings[index] = Meaning::Closes;
        } else if opens {
            singles.push(index);
        } else if after_word && !after_digit {
            meanings[index] = Meaning::Apostrophe;
        }
    }
    if let Some(unclosed) = double {
        meanings[unclosed] = Meaning::Opens;
    }
    for unclosed in singles {
        if marks[unclosed].after.is_alphanumeric() {
            meanings[unclosed] = Meaning::Apostrophe;
        }
    }
    meanings
}
