//! Turns a text into the numbers in it, as its language writes them: amounts with their units,
//! dates, times, telephone numbers and words for numbers.
//!
//! What divides decimals, and the names of months, are CLDR's; spellings of units, words for
//! numbers and words between numbers stand in `data/<code>/` and `data/units.txt`.

mod digits;
mod near;
mod scan;
mod starts;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale::{LanguageIdentifier, Locale, locale};

use super::dates::Dates;
use super::punctuation::{file, shared_file};
use super::words::{Phrases, phrases};
use crate::date::Date;
use starts::Starts;

pub use digits::telephone;

/// How a language writes numbers.
pub struct Numbers {
    /// The sign before decimals.
    decimal: char,
    /// Whether the month stands before the day.
    month_first: bool,
    /// The names of months, in lower case.
    months: Vec<String>,
    month_starts: Starts,
    /// Units by their spelling, in lower case.
    units: HashMap<String, String>,
    /// Units by how words for them begin.
    unit_beginnings: Vec<(String, String)>,
    unit_starts: Starts,
    /// Values by the words for them.
    words: HashMap<String, String>,
    /// How those words begin, and the second word where they are two.
    word_starts: Starts,
    /// Whether some of them are two words.
    has_pairs: bool,
    /// Words between two numbers that share a unit.
    ranges: Vec<String>,
    /// Words between a number and its unit.
    between: Vec<String>,
    between_starts: Starts,
    /// Words for making a call.
    calls: Option<Phrases>,
    id: LanguageIdentifier,
}

/// A number in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// What it is.
    pub figure: Figure,
    /// Its bytes, with those of its unit.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

/// What a number in a text is. Values are written alike in all languages: `1500`, `38.5`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Figure {
    /// A number with a unit.
    Amount {
        /// How much.
        value: String,
        /// The unit, as it is named in all languages.
        unit: String,
        /// Whether the unit is that of a number which follows, as in "20 to 30 minutes".
        shared: bool,
    },
    /// A number without a unit.
    Number(String),
    /// A day: year, or 0 where none is written, month, day.
    Date([u16; 3]),
    /// A time of the day: hour and minute.
    Time(u8, u8),
    /// A telephone number: its digits.
    Telephone(String),
    /// A word for a number.
    Word(String),
}

/// Units that a translation may leave out, as they change nothing in what is said: "under 45"
/// for "under 45 years".
const LEFT_OUT: [&str; 5] = ["year", "count", "tablet", "glass", "step"];

impl Numbers {
    pub(super) fn load(id: &LanguageIdentifier, dates: &Dates) -> Self {
        let months = months(dates);
        let (mut units, mut beginnings) = (HashMap::new(), Vec::new());
        let own = pairs(file(id, "units.txt"));
        for (spelling, unit) in pairs(shared_file("units.txt")).into_iter().chain(own) {
            match spelling.strip_suffix('*') {
                Some(start) => beginnings.push((start.to_owned(), unit)),
                None => drop(units.insert(spelling, unit)),
            }
        }
        let mut links = pairs(file(id, "number-links.txt"));
        // The longest first, so that "or more than" is not read as "or".
        links.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        let links = |wanted: &str| -> Vec<String> {
            let links = links.iter().filter(|(_, what)| what == wanted);
            links.map(|(words, _)| words.clone()).collect()
        };
        let words: HashMap<String, String> =
            pairs(file(id, "number-words.txt")).into_iter().collect();
        let between = links("between");
        let all = |words: &[String]| Starts::of(words.iter().map(String::as_str));
        let spellings = units.keys().chain(beginnings.iter().map(|(word, _)| word));
        Self {
            decimal: decimal(id),
            month_first: is_month_first(dates),
            month_starts: all(&months),
            months,
            unit_starts: Starts::of(spellings.map(String::as_str)),
            unit_beginnings: beginnings,
            units,
            word_starts: Starts::of(words.keys().flat_map(|words| words.split(' '))),
            has_pairs: words.keys().any(|words| words.contains(' ')),
            words,
            ranges: links("range"),
            between_starts: all(&between),
            between,
            calls: file(id, "calls.txt").map(|text| phrases(text, id)),
            id: id.clone(),
        }
    }

    /// Whether it has words for a unit.
    pub fn knows(&self, unit: &str) -> bool {
        let beginnings = self.unit_beginnings.iter().map(|(_, unit)| unit);
        self.units
            .values()
            .chain(beginnings)
            .any(|known| known == unit)
    }

    /// Whether it has words for numbers.
    pub fn has_words(&self) -> bool {
        !self.words.is_empty()
    }

    /// Whether there may be digits in a text; never wrong where it says no.
    pub fn may_be_in(text: &str) -> bool {
        digits::any(text)
    }

    /// The numbers in digits in a text. `known` are telephone numbers of few digits.
    pub fn find(&self, text: &str, known: &[String]) -> Vec<Found> {
        let mut found = Vec::new();
        if digits::any(text) {
            scan::scan(self, text, known, &mut found);
        }
        found
    }

    /// Adds the words for numbers in a text.
    pub fn find_words(&self, text: &str, found: &mut Vec<Found>) {
        if self.words.is_empty() {
            return;
        }
        let mut start = None;
        // The word before, which may be the first of two that are one number.
        let mut last = 0..0;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            if is_letter(c) || (start.is_some() && is_vowel_sign(c)) {
                start.get_or_insert(at);
                continue;
            }
            let Some(begin) = start.take() else {
                continue;
            };
            if self.word_starts.may_begin(&text[begin..at]) {
                self.word(text, last.clone(), begin..at, found);
            }
            last = begin..at;
        }
    }

    fn word(&self, text: &str, last: Range<usize>, own: Range<usize>, found: &mut Vec<Found>) {
        let word = simple(&text[own.clone()]);
        let both = (self.has_pairs && text[last.end..own.start] == *" ")
            .then(|| format!("{} {word}", simple(&text[last.clone()])))
            .and_then(|both| self.words.get(&both));
        let start = if both.is_some() {
            last.start
        } else {
            own.start
        };
        let Some(value) = both.or_else(|| self.words.get(&word)) else {
            return;
        };
        let is_first =
            |found: &Found| found.start == start && matches!(found.figure, Figure::Word(_));
        if found.last().is_some_and(is_first) {
            found.pop();
        }
        found.push(Found {
            figure: Figure::Word(value.clone()),
            start,
            end: own.end,
        });
    }
}

impl Figure {
    /// Whether two of them, in texts of two languages, can mean the same though they are no
    /// equals: where a unit is not written, or not known in one of the languages.
    pub fn may_be(&self, in_own: &Numbers, other: &Self, in_other: &Numbers) -> bool {
        let one_way = |one: &Self, other: &Self, in_other: &Numbers| match (one, other) {
            (
                Self::Amount {
                    value,
                    unit,
                    shared,
                },
                Self::Number(number),
            ) => {
                let is_optional = LEFT_OUT.contains(&unit.as_str()) || !in_other.knows(unit);
                value == number && (*shared || is_optional)
            }
            (Self::Time(hour, minute), Self::Amount { value, unit, .. }) => {
                let same = |hour: u8| *minute == 0 && value.parse() == Ok(hour);
                unit == "hour" && (same(*hour) || same(hour % 12) || same(hour + 12))
            }
            (Self::Time(hour, minute), Self::Number(number)) => {
                digits::plain(&format!("{hour}.{minute:02}")) == *number
            }
            (Self::Telephone(telephone), Self::Number(number)) => telephone == number,
            (Self::Telephone(one), Self::Telephone(other)) => {
                let local = other.trim_start_matches('0');
                local.len() >= 7 && one.ends_with(local)
            }
            _ => false,
        };
        one_way(self, other, in_other) || one_way(other, self, in_own)
    }

    /// Its value, where it is no more than that and a unit.
    pub fn value(&self) -> Option<&str> {
        match self {
            Self::Amount { value, .. } | Self::Number(value) | Self::Word(value) => Some(value),
            Self::Date(_) | Self::Time(..) | Self::Telephone(_) => None,
        }
    }
}

impl fmt::Debug for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Numbers").field(&self.id).finish()
    }
}

/// Lines `left = right` of a list, in lower case.
fn pairs(text: Option<&'static str>) -> Vec<(String, String)> {
    let lines = text.unwrap_or_default().lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once('='));
    pairs
        .map(|(left, right)| (simple(left.trim()), right.trim().to_owned()))
        .collect()
}

/// A spelling as it is looked up: in lower case, and without marks that are written at will.
fn simple(text: &str) -> String {
    if text.is_ascii() && !text.contains('\'') {
        return text.to_ascii_lowercase();
    }
    let kept = text.chars().filter(|c| !is_vowel_sign(*c));
    let plain = kept.map(|c| if c == '\'' { '’' } else { c });
    plain.flat_map(char::to_lowercase).collect()
}

/// Marks of Arabic vowels, and the line that widens a word.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{640}')
}

/// Whether it is a letter; at once for those that most texts are written in.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphabetic(),
        '\u{620}'..='\u{64a}' => true,
        '\u{2010}'..='\u{2027}' => false,
        _ => c.is_alphabetic(),
    }
}

/// The sign before decimals, where digits are Latin.
fn decimal(id: &LanguageIdentifier) -> char {
    let latin = DecimalFormatterPreferences::from(locale!("und-u-nu-latn"));
    let mut preferences = DecimalFormatterPreferences::from(Locale::from(id.clone()));
    preferences.numbering_system = latin.numbering_system;
    let formatter = DecimalFormatter::try_new(preferences, DecimalFormatterOptions::default());
    let half = "1.5".parse().ok();
    let written = formatter.ok().zip(half);
    let written = written.map(|(formatter, half)| formatter.format(&half).to_string());
    let sign = |written: String| written.chars().find(|c| !c.is_alphanumeric());
    written.and_then(sign).unwrap_or('.')
}

fn is_month_first(dates: &Dates) -> bool {
    let day = "2026-11-25".parse::<Date>().ok();
    let words = day.map(|day| dates.words(day)).unwrap_or_default();
    let words = words.trim_start_matches("2026");
    let first = words.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(char::is_alphabetic)
}

/// The word for each month; empty where months have no names.
fn months(dates: &Dates) -> Vec<String> {
    let words: Vec<Vec<String>> = (1..=12)
        .filter_map(|month| format!("2026-{month:02}-15").parse::<Date>().ok())
        .map(|day| {
            let words = simple(&dates.words(day));
            let words = words.split(|c: char| !c.is_alphabetic());
            let words = words.filter(|word| !word.is_empty());
            words.map(str::to_owned).collect()
        })
        .collect();
    let is_in_all = |word: &String| words.iter().all(|words| words.contains(word));
    let names = words
        .iter()
        .map(|words| words.iter().find(|word| !is_in_all(word)).cloned());
    names.collect::<Option<_>>().unwrap_or_default()
}
