//! Turns a text with digits in it into the numbers that they are.

use super::digits::{self, Run, begins, digit, fraction, plain, run};
use super::near::{word, word_before, year};
use super::{Figure, Found, Numbers, is_vowel_sign, simple};
use crate::language::words::split;

/// The fewest and the most digits of a telephone number that is known by its form.
const TELEPHONE: std::ops::RangeInclusive<usize> = 7..=15;
/// How far from a number a word for calling is looked for, in bytes.
const NEAR: usize = 48;

/// Finds the numbers in a text that has digits.
pub(super) fn scan(numbers: &Numbers, text: &str, known: &[String], found: &mut Vec<Found>) {
    let scanner = Scanner {
        numbers,
        text,
        known,
    };
    let mut at = 0;
    while let Some(start) = text[at..].find(begins).map(|start| at + start) {
        let next = scanner.one(start);
        at = next.end;
        found.push(next);
    }
    scanner.share_units(found);
}

struct Scanner<'a> {
    numbers: &'a Numbers,
    text: &'a str,
    known: &'a [String],
}

impl Scanner<'_> {
    /// The number that begins at a byte.
    fn one(&self, start: usize) -> Found {
        let before = self.text[..start].chars().next_back();
        let first = self.text[start..].chars().next();
        let found = |figure, end| Found { figure, start, end };
        if let Some((decimals, sign)) = first.and_then(|c| Some((fraction(c)?, c))) {
            return self.amount(start, format!("0.{decimals}"), start + sign.len_utf8());
        }
        let run = run(self.text, start);
        // A digit behind a letter of a script with cases is part of a name: L5, B12.
        if before.is_some_and(|c| c.is_lowercase() || c.is_uppercase()) {
            let (digits, end) = &run.groups[0];
            return found(Figure::Number(plain(digits)), *end);
        }
        if let Some((date, end)) = run.date(self.numbers.month_first) {
            return found(Figure::Date(date), end);
        }
        if let Some((digits, end)) = self.telephone(start, before) {
            return found(Figure::Telephone(digits), end);
        }
        if let Some(((hour, minute), end)) = run.time(':') {
            return self.time((hour, minute), start, end);
        }
        if let Some((date, start, end)) = self.date_in_words(start, &run) {
            let figure = Figure::Date(date);
            return Found { figure, start, end };
        }
        if let Some((value, end)) = run.fraction() {
            return self.amount(start, value, end);
        }
        if let Some((time, end)) = run.time('.')
            && let Some((unit, _)) = self.unit(end)
            && (["am", "pm"].contains(&unit) || (unit == "hour" && self.numbers.decimal != '.'))
        {
            return self.time(time, start, end);
        }
        let (mut value, mut end) = run.number(self.numbers.decimal);
        let next = self.text[end..].chars().next();
        if let Some((decimals, sign)) = next.and_then(|c| Some((fraction(c)?, c)))
            && !value.contains('.')
        {
            value = format!("{value}.{decimals}");
            end += sign.len_utf8();
        }
        self.amount(start, value, end)
    }

    /// A number with the unit that stands behind or before it.
    fn amount(&self, start: usize, value: String, end: usize) -> Found {
        let found = |figure, end| Found { figure, start, end };
        if let Some((unit, after)) = self.unit(end) {
            if ["am", "pm"].contains(&unit)
                && let Ok(hour) = value.parse::<u8>()
                && hour <= 12
            {
                return self.time((hour, 0), start, end);
            }
            if let Some(minute) = self.minutes(unit, after)
                && let Ok(hour) = value.parse::<u8>()
            {
                return found(Figure::Time(hour, minute), after + 2);
            }
            let unit = unit.to_owned();
            let figure = Figure::Amount {
                value,
                unit,
                shared: false,
            };
            return found(figure, after);
        }
        if let Some(unit) = self.unit_before(start) {
            let figure = Figure::Amount {
                value,
                unit,
                shared: false,
            };
            return found(figure, end);
        }
        let is_short = (3..=6).contains(&value.len()) && !value.contains('.');
        if is_short && (self.known.contains(&value) || self.is_called(&value, start, end)) {
            return found(Figure::Telephone(value), end);
        }
        found(Figure::Number(value), end)
    }

    /// A time of the day, in the afternoon where that is written behind it.
    fn time(&self, (hour, minute): (u8, u8), start: usize, end: usize) -> Found {
        let (hour, end) = match self.unit(end) {
            Some(("pm", after)) if hour < 12 => (hour + 12, after),
            Some(("am", after)) if hour == 12 => (0, after),
            Some(("am" | "pm" | "hour", after)) => (hour, after),
            _ => (hour, end),
        };
        let figure = Figure::Time(hour, minute);
        Found { figure, start, end }
    }

    /// Minutes right behind a sign for hours: 9h30.
    fn minutes(&self, unit: &str, after: usize) -> Option<u8> {
        let minutes = self.text.get(after..after + 2)?;
        let is_minutes = unit == "hour" && minutes.bytes().all(|c| c.is_ascii_digit());
        minutes.parse().ok().filter(|_| is_minutes)
    }

    /// The digits of a telephone number that is known by its form, and the byte after it.
    fn telephone(&self, start: usize, before: Option<char>) -> Option<(String, usize)> {
        let rest = &self.text[start..];
        let (mut end, mut count, mut strokes) = (0, 0, 0);
        let mut gap = String::new();
        for (at, c) in rest.char_indices() {
            if digit(c).is_some() {
                strokes += usize::from(matches!(gap.as_str(), "-" | "‑" | "–"));
                gap.clear();
                (end, count) = (at + c.len_utf8(), count + 1);
            } else {
                gap.push(if c.is_whitespace() { ' ' } else { c });
                let is_gap = matches!(
                    gap.as_str(),
                    " " | "-" | "‑" | "–" | "." | "/" | "(" | ")" | " (" | ") " | ")-"
                );
                if !is_gap || c == '\n' {
                    break;
                }
            }
        }
        let is_form = before == Some('+') || rest.chars().next().and_then(digit) == Some('0');
        if !TELEPHONE.contains(&count) || !(is_form || strokes >= 2) {
            return None;
        }
        let plus = if before == Some('+') { "+" } else { "" };
        let digits = digits::telephone(&format!("{plus}{}", &rest[..end]));
        Some((digits, start + end))
    }

    /// Whether a short number stands near a word for calling, and is no year.
    fn is_called(&self, value: &str, start: usize, end: usize) -> bool {
        let Some(calls) = &self.numbers.calls else {
            return false;
        };
        let is_year = value.len() == 4 && (value.starts_with("19") || value.starts_with("20"));
        let from = (start.saturating_sub(NEAR)..=start).find(|at| self.text.is_char_boundary(*at));
        let until = (end + NEAR / 2).min(self.text.len());
        let until = (end..=until)
            .rev()
            .find(|at| self.text.is_char_boundary(*at));
        let near = &self.text[from.unwrap_or(start)..until.unwrap_or(end)];
        !is_year && calls.find(&split(near, &self.numbers.id)).is_some()
    }

    /// A day with the name of its month: 1 oktober 2026; October 1, 2026. Without a year, which is
    /// then 0, the name must be written whole: 1 oktober.
    fn date_in_words(&self, start: usize, run: &Run) -> Option<([u16; 3], usize, usize)> {
        let (day, mut end) = run.groups.first()?.clone();
        let day: u16 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
        // Signs of an ordinal number belong to the day.
        let rest = &self.text[end..];
        let ordinal = ["st", "nd", "rd", "th", "er", "º", "e", "."];
        if let Some(sign) = ordinal.iter().find(|sign| rest.starts_with(**sign)) {
            end += sign.len();
        }
        let text = self.text;
        if let Some((name, from)) = word_before(text, start)
            && let Some(month) = self.month(name)
        {
            let is_day = self.is_month(name) && self.unit(end).is_none();
            let (year, end) = year(text, end).or(is_day.then_some((0, end)))?;
            return Some(([year, month, day], from, end));
        }
        let (mut name, mut after) = word(text, end)?;
        if self.month(name).is_none() {
            (name, after) = word(text, after).filter(|_| name.chars().count() <= 3)?;
        }
        let month = self.month(name)?;
        let year = year(text, after).or_else(|| {
            let between = word(text, after).filter(|(word, _)| word.len() <= 3);
            between.and_then(|(_, after)| year(text, after))
        });
        let (year, end) = year.or(self.is_month(name).then_some((0, after)))?;
        Some(([year, month, day], start, end))
    }

    /// Whether a word is the whole name of a month.
    fn is_month(&self, word: &str) -> bool {
        self.numbers.months.contains(&simple(word))
    }

    /// The number of a month, also of one that is written shorter.
    fn month(&self, word: &str) -> Option<u16> {
        if !self.numbers.month_starts.may_begin(word) {
            return None;
        }
        let word = simple(word.trim_end_matches('.'));
        let is_month =
            |name: &&String| **name == word || (word.len() >= 3 && name.starts_with(&word));
        let at = self
            .numbers
            .months
            .iter()
            .position(|name| is_month(&name))?;
        u16::try_from(at + 1).ok()
    }

    /// The unit behind a number that ends at a byte, and the byte after it.
    fn unit(&self, end: usize) -> Option<(&str, usize)> {
        let at_once = |from: usize| {
            let rest = &self.text[from..];
            let skipped = rest.strip_prefix('-').filter(|rest| {
                let next = rest.chars().next();
                next.is_some_and(char::is_alphabetic)
            });
            let trimmed = skipped.unwrap_or_else(|| rest.trim_start());
            let from = from + rest.len() - trimmed.len();
            let (unit, length) = self.spelled(trimmed)?;
            Some((unit, from + length))
        };
        let rest = self.text[end..].trim_start();
        let between = self.numbers.between.iter();
        let mut between = between.filter_map(|words| begins_with(rest, words));
        at_once(end).or_else(|| {
            if !self.numbers.between_starts.may_begin(rest) {
                return None;
            }
            let from = self.text.len() - rest.len() + between.next()?;
            at_once(from)
        })
    }

    /// The unit that a text begins with, and how long it is: of three words, of two, of one.
    fn spelled(&self, text: &str) -> Option<(&str, usize)> {
        if !self.numbers.unit_starts.may_begin(text) {
            return None;
        }
        let mut ends: Vec<usize> = text
            .char_indices()
            .filter(|(_, c)| c.is_whitespace() || *c == '|')
            .map(|(at, _)| at)
            .take(3)
            .collect();
        if ends.len() < 3 {
            ends.push(text.len());
        }
        ends.iter().rev().find_map(|end| {
            let words = &text[..*end];
            let bare = words.trim_end_matches(|c: char| !c.is_alphanumeric() && !is_sign(c));
            let divides = |c| matches!(c, '/' | '-' | '(' | ',') || digit(c).is_some();
            let cut = bare.split(divides).next().unwrap_or(bare);
            let cuts = [
                (words, true),
                (bare, bare.len() < words.len()),
                (cut, cut.len() < bare.len()),
            ];
            let mut cuts = cuts.iter().filter(|(_, differs)| *differs);
            cuts.find_map(|(words, _)| {
                let spelling = spaced(&simple(words));
                let unit = self.numbers.units.get(&spelling);
                let unit = unit.or_else(|| {
                    let mut starts = self.numbers.unit_beginnings.iter();
                    let is_start = |start: &str| {
                        spelling.starts_with(start) && !spelling.contains(char::is_whitespace)
                    };
                    starts
                        .find(|(start, _)| is_start(start))
                        .map(|(_, unit)| unit)
                });
                unit.filter(|_| !words.is_empty())
                    .map(|unit| (unit.as_str(), words.len()))
            })
        })
    }

    /// A sign of money, or of a part of hundred, before a number.
    fn unit_before(&self, start: usize) -> Option<String> {
        let before = self.text[..start].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let sign = before.chars().next_back();
        let sign = sign.filter(|sign| matches!(sign, '€' | '$' | '£' | '%'))?;
        // A sign that belongs to the number before it is none of this one.
        let earlier = before[..before.len() - sign.len_utf8()].trim_end();
        let belongs = sign == '%' && earlier.ends_with(|c| digit(c).is_some());
        self.numbers
            .units
            .get(&sign.to_string())
            .filter(|_| !belongs)
            .cloned()
    }

    /// Gives a number the unit of the one that follows: 20 to 30 minutes.
    fn share_units(&self, found: &mut [Found]) {
        for at in (1..found.len()).rev() {
            let unit = match &found[at].figure {
                Figure::Amount { unit, .. } => unit.clone(),
                _ => continue,
            };
            let gap = &self.text[found[at - 1].end..found[at].start];
            if let Figure::Number(value) = &found[at - 1].figure
                && self.is_range(gap)
            {
                found[at - 1].figure = Figure::Amount {
                    value: value.clone(),
                    unit,
                    shared: true,
                };
            }
        }
    }

    fn is_range(&self, gap: &str) -> bool {
        let words = gap.trim();
        let is_stroke = matches!(words, "-" | "–" | "—" | "‐" | "‑");
        is_stroke
            || self
                .numbers
                .ranges
                .iter()
                .any(|range| *range == simple(words))
    }
}

/// How long a phrase at the beginning of a text is, where a space follows it.
fn begins_with(text: &str, phrase: &str) -> Option<usize> {
    let count = phrase.chars().count();
    let length: usize = text.chars().take(count).map(char::len_utf8).sum();
    let is_it = simple(&text[..length]) == phrase;
    (is_it && text[length..].starts_with(char::is_whitespace)).then_some(length)
}

/// Signs that units end with.
fn is_sign(c: char) -> bool {
    matches!(c, '%' | '‰' | '°' | '℃' | '€' | '×' | '٪') || is_vowel_sign(c)
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
