//! Turns the text around a number into the words and the year that stand beside it.

use super::digits::digit;
use super::is_vowel_sign;

/// The word before a byte, and its first byte.
pub(super) fn word_before(text: &str, end: usize) -> Option<(&str, usize)> {
    let before = text[..end].trim_end();
    let letters = before.char_indices().rev();
    let (from, _) = letters
        .take_while(|(_, c)| c.is_alphabetic() || *c == '.')
        .last()?;
    Some((&before[from..], from))
}

/// The word behind a byte, and the byte after it.
pub(super) fn word(text: &str, from: usize) -> Option<(&str, usize)> {
    let rest = &text[from..];
    let trimmed = rest.trim_start();
    let length = trimmed
        .find(|c: char| !c.is_alphabetic() && !is_vowel_sign(c))
        .unwrap_or(trimmed.len());
    let start = from + rest.len() - trimmed.len();
    (length > 0).then(|| (&trimmed[..length], start + length))
}

/// The year of four digits behind a byte, and the byte after it.
pub(super) fn year(text: &str, from: usize) -> Option<(u16, usize)> {
    let rest = &text[from..];
    let trimmed = rest.trim_start_matches(['.', ',', '،', ' ', '\u{a0}', '\n']);
    let start = from + rest.len() - trimmed.len();
    let digits: String = trimmed.chars().map_while(digit).collect();
    let length: usize = trimmed
        .chars()
        .take_while(|c| digit(*c).is_some())
        .map(char::len_utf8)
        .sum();
    let year = digits.parse().ok().filter(|_| digits.len() == 4)?;
    Some((year, start + length))
}
