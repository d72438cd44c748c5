//! Turns words that are looked for into how they begin, so that most words of a text are passed
//! over at a glance.

use super::{is_letter, is_vowel_sign};

/// How the words of a list begin, whether they are written with capitals or not.
#[derive(Debug, Default)]
pub(super) struct Starts {
    /// In order.
    starts: Vec<u32>,
    /// A bit for each of them by its last digits: where it is not set, nothing need be searched.
    bits: [u64; 16],
}

impl Starts {
    /// The beginnings of words that are written in lower case. What is itself only the beginning
    /// of words must have three letters, or one that is not of ASCII.
    pub(super) fn of<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut starts: Vec<u32> = words.map(start).collect();
        starts.sort_unstable();
        starts.dedup();
        let mut bits = [0; 16];
        for start in &starts {
            let (at, bit) = bit(*start);
            bits[at] |= bit;
        }
        Self { starts, bits }
    }

    /// Whether one of the words may stand at the beginning of a text.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        let start = start(text);
        let (at, bit) = bit(start);
        self.bits[at] & bit != 0 && self.starts.binary_search(&start).is_ok()
    }
}

/// The first three letters of ASCII, or fewer where others follow; else the first two signs, of
/// which the second counts if it is a letter.
fn start(text: &str) -> u32 {
    let letters = text.bytes().take(3).take_while(u8::is_ascii_alphabetic);
    let start = letters.fold(0, |start, letter| {
        start << 8 | u32::from(letter.to_ascii_lowercase())
    });
    if start != 0 {
        return start;
    }
    let mut signs = text.chars().filter(|c| !is_vowel_sign(*c)).map(lower);
    let (first, second) = (signs.next(), signs.next());
    let second = second.filter(|c| is_letter(*c)).map_or(0, u32::from);
    first.map_or(0, u32::from) << 16 ^ second
}

/// The sign in lower case; scripts beyond the Latin, Greek and Cyrillic ones have no cases here.
fn lower(c: char) -> char {
    match c {
        '\u{80}'..='\u{5ff}' => c.to_lowercase().next().unwrap_or(c),
        _ => c.to_ascii_lowercase(),
    }
}

fn bit(start: u32) -> (usize, u64) {
    let mixed = start.wrapping_mul(0x9E37_79B1) >> 22;
    ((mixed >> 6) as usize, 1 << (mixed & 63))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_by_its_beginning_however_it_is_written() {
        let words = [
            "drie", "één", "zwölf", "%", "µg", "°", "°c", "واحد", "uur", "l",
        ];
        let starts = Starts::of(words.into_iter());
        for word in [
            "drie",
            "Drie",
            "DRIEHONDERD",
            "één",
            "Één",
            "ZWÖLF",
            "% of",
            "µg",
            "°",
            "° C",
            "°C,",
            "وَاحد",
            "واحد",
            "uur.",
            "l/min",
        ] {
            assert!(starts.may_begin(word), "{word}");
        }
        for word in [
            "", "d", "dr", "drug", "een", "zwo", "uu", "5 uur", "و", "li", "°F",
        ] {
            assert!(!starts.may_begin(word), "{word}");
        }
    }
}
