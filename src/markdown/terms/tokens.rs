//! Turns a text into its words, the signs between them, and white space.

use std::ops::Range;

use crate::language::{Sign, sign};

/// A piece of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
}

/// What a piece of a text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum TokenKind {
    /// A run of letters and digits; a single letter where words are written without spaces.
    Word,
    /// Any white space.
    Space,
    /// A sign; hyphens and apostrophes of all kinds are the same.
    Sign(char),
}

/// The tokens of a text from a byte on.
#[derive(Clone)]
pub(super) struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Tokens<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Goes on at a byte.
    pub(super) fn skip_to(&mut self, at: usize) {
        self.at = at;
    }

    /// The next word, past everything else.
    pub(super) fn next_word(&mut self) -> Option<Range<usize>> {
        loop {
            let start = self.at;
            let byte = *self.text.as_bytes().get(start)?;
            if byte.is_ascii() {
                self.at += 1;
                if byte.is_ascii_alphanumeric() {
                    self.at = self.word_end(self.at);
                    return Some(start..self.at);
                }
                continue;
            }
            let c = self.text[start..].chars().next()?;
            self.at += c.len_utf8();
            match sign(c) {
                Sign::Letter => self.at = self.word_end(self.at),
                Sign::Alone => {}
                _ => continue,
            }
            return Some(start..self.at);
        }
    }

    /// The end of the word that begins at `start` and goes on at `from`.
    fn word_end(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = from;
        loop {
            while bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) {
                at += 1;
            }
            let Some(c) = self.text[at..].chars().next().filter(|c| !c.is_ascii()) else {
                return at;
            };
            if !matches!(sign(c), Sign::Letter | Sign::Unseen) {
                return at;
            }
            at += c.len_utf8();
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let start = self.at;
            let c = self.text[start..].chars().next()?;
            self.at += c.len_utf8();
            let kind = match sign(c) {
                Sign::Unseen => continue,
                Sign::Letter => {
                    self.at = self.word_end(self.at);
                    TokenKind::Word
                }
                Sign::Alone => TokenKind::Word,
                Sign::Hyphen => TokenKind::Sign('-'),
                Sign::Apostrophe => TokenKind::Sign('\''),
                Sign::Other => TokenKind::Sign(c),
                Sign::Space => {
                    let rest = &self.text[self.at..];
                    let is_space = |c: char| matches!(sign(c), Sign::Space | Sign::Unseen);
                    self.at += rest.len() - rest.trim_start_matches(is_space).len();
                    TokenKind::Space
                }
            };
            let range = start..self.at;
            return Some(Token { kind, range });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_signs_and_spaces_follow_one_another() {
        let text = "L5-S1, l’os\u{a0} \nMRI検査 الـقُرص";
        let tokens = Tokens::of(text);
        let drawn: Vec<String> = tokens
            .map(|token| match token.kind {
                TokenKind::Word => text[token.range].to_owned(),
                TokenKind::Space => "_".to_owned(),
                TokenKind::Sign(sign) => sign.to_string(),
            })
            .collect();
        let mut tokens = Tokens::of(text);
        let words = std::iter::from_fn(|| tokens.next_word()).map(|range| &text[range]);
        let is_word = |drawn: &&String| drawn.contains(char::is_alphanumeric);
        assert!(words.eq(drawn.iter().filter(is_word)));
        let expected = [
            "L5",
            "-",
            "S1",
            ",",
            "_",
            "l",
            "'",
            "os",
            "_",
            "MRI",
            "検",
            "査",
            "_",
            "الـقُرص",
        ];
        assert_eq!(drawn, expected);
    }
}
