//! Numbers are read as a reader of the language reads them.

use super::*;
use crate::language::{Language, LanguageCode};

fn language(code: &str) -> Language {
    Language::load(&LanguageCode::parse(code).expect("a language"))
}

/// Languages that have words for numbers and units.
const WHOLE: [&str; 8] = ["nl", "en", "de", "fr", "es", "tr", "ar", "pl"];

#[test]
fn each_language_with_words_has_the_units_and_the_numbers_to_twelve() {
    let first = language(WHOLE[0]);
    let first = first.numbers();
    let times_of_day = ["am", "pm"];
    for code in WHOLE {
        let language = language(code);
        let numbers = language.numbers();
        for value in (1..=12)
            .map(|value| value.to_string())
            .chain(["0.5".to_owned()])
        {
            let has = numbers.words.values().any(|known| *known == value);
            assert!(has, "{code} {value}");
        }
        for unit in [
            "second", "minute", "hour", "day", "week", "month", "year", "times", "%",
        ] {
            assert!(numbers.knows(unit), "{code} {unit}");
        }
        // A unit that is named otherwise in one list than in the others would match nothing.
        let units = numbers.units.values();
        for unit in units.filter(|unit| !times_of_day.contains(&unit.as_str())) {
            assert!(first.knows(unit), "{code} {unit}");
        }
        assert!(
            !numbers.ranges.is_empty() && !numbers.between.is_empty(),
            "{code}"
        );
    }
    assert_eq!(language("nl-BE").numbers().decimal, ',');
    assert!(!language("sv").numbers().has_words());
}

/// What is found, one after the other: `30 minute`, `2026-10-1`, `9:30`, `tel 112`, `#2`, `word 2`.
fn found(code: &str, text: &str) -> String {
    let language = language(code);
    let mut found = language.numbers().find(text, &["112".to_owned()]);
    language.numbers().find_words(text, &mut found);
    let drawn = found.iter().map(|found| match &found.figure {
        Figure::Amount { value, unit, .. } => format!("{value} {unit}"),
        Figure::Number(value) => format!("#{value}"),
        Figure::Date([year, month, day]) => format!("{year}-{month}-{day}"),
        Figure::Time(hour, minute) => format!("{hour}:{minute:02}"),
        Figure::Telephone(digits) => format!("tel {digits}"),
        Figure::Word(value) => format!("word {value}"),
    });
    drawn.collect::<Vec<_>>().join(", ")
}

fn all(cases: &[(&str, &str, &str)]) {
    let mut wrong = Vec::new();
    for (code, text, expected) in cases {
        let found = found(code, text);
        if found != *expected {
            wrong.push(format!("{code} {text}: {found}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn decimals_and_groups_follow_the_language() {
    all(&[
        (
            "nl",
            "1.500 en 1,5 en 1 500 en 0.125",
            "#1500, #1.5, #1500, #0.125",
        ),
        ("en", "1,500 and 1.5 and 0.125", "#1500, #1.5, #0.125"),
        ("de-CH", "1’500 und 1.5", "#1500, #1.5"),
        ("fr", "1\u{202f}500\u{202f}000", "#1500000"),
        ("ar", "١٬٥٠٠ ٣٨٫٥ ۱۲", "#1500, #38.5, #12"),
        ("nl", "1.234.567,50", "#1234567.5"),
        ("nl", "WCAG 2.2", "#2.2"),
        ("en", "½ or 1½ or 1/2", "#0.5, #1.5, #0.5"),
        ("en", "L5, B12 and 65+", "#5, #12, #65"),
    ]);
}

#[test]
fn units_are_the_same_in_all_languages() {
    all(&[
        ("nl", "3 keer per dag 500 mg", "3 times, 500 mg"),
        ("en", "3 times a day 500mg.", "3 times, 500 mg"),
        ("de", "10 Mal, 38,5 °C, 10 %", "10 times, 38.5 degree, 10 %"),
        ("en", "20 to 30 minutes", "20 minute, 30 minute"),
        (
            "nl",
            "20–30 minuten; 15 tot 25 procent",
            "20 minute, 30 minute, 15 %, 25 %",
        ),
        (
            "ar",
            "من 150 إلى 300 دقيقة، 1 في المئة",
            "150 minute, 300 minute, 1 %",
        ),
        ("en", "2 or more days a week", "2 day"),
        ("ar", "2 أو أكثر من أيام", "2 day"),
        ("de", "ein 30-minütiges Training", "30 minute, word 1"),
        ("en", "a 6-week course", "6 week"),
        ("nl", "2 x 500 mg", "2 times, 500 mg"),
        ("tr", "%10", "10 %"),
        ("nl", "€ 385,00", "385 euro"),
        ("sv", "3 veckor 5 mg", "#3, 5 mg"),
        ("de", "nach dem 60. Lebensjahr", "#60"),
        ("nl", "na je 60e", "#60"),
    ]);
}

#[test]
fn days_and_times_are_read() {
    all(&[
        ("nl", "1 oktober 2026", "2026-10-1"),
        (
            "en",
            "October 1, 2026; 1 October 2026; 1 Oct 2026",
            "2026-10-1, 2026-10-1, 2026-10-1",
        ),
        ("de", "1. Oktober 2026, 1.10.2026", "2026-10-1, 2026-10-1"),
        ("ar", "1 أكتوبر 2026", "2026-10-1"),
        ("pt-BR", "1 de outubro de 2026", "2026-10-1"),
        ("nl", "op 1 oktober en 3 mei. 4 sep", "0-10-1, 0-5-3, #4"),
        ("en", "October 1st; 1st of October", "0-10-1, 0-10-1"),
        ("en", "You may, in May 2 mg", "2 mg"),
        ("ar", "1 أكتوبر", "0-10-1"),
        ("en", "2026-10-01 10/1/2026", "2026-10-1, 2026-10-1"),
        ("en-GB", "1/10/2026", "2026-10-1"),
        ("nl", "om 9.30 uur", "9:30"),
        ("en", "at 9:30, 2 pm, 9.30 a.m.", "9:30, 14:00, 9:30"),
        ("fr", "à 9h30", "9:30"),
    ]);
}

#[test]
fn telephone_numbers_are_known_by_their_form_or_by_a_word_for_calling() {
    all(&[
        ("nl", "+31 (0)20 123 45 67", "tel 31201234567"),
        ("nl", "(020) 123 45 67", "tel 0201234567"),
        ("en", "1-800-555-0199", "tel 18005550199"),
        ("nl", "in 2026: 112", "#2026, tel 112"),
        ("en", "Call 988 now", "tel 988"),
        ("en", "988 adults", "#988"),
        ("nl", "0900-8880", "tel 09008880"),
    ]);
}

#[test]
fn words_for_numbers_are_read() {
    all(&[
        (
            "nl",
            "Twee of drie weken, de helft",
            "word 2, word 3, word 0.5",
        ),
        ("ar", "ثلاثة أسابيع، نصف", "word 3, word 0.5"),
        ("sv", "två", ""),
        ("tr", "on iki gün, on", "word 12, word 10"),
    ]);
}
