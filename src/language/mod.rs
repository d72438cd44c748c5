//! Turns a language code into what differs by language: direction, names, dates, order, quotes.
//!
//! Most of it is Unicode's data (CLDR), through ICU. What CLDR has not in a form for us
//! stands in `data/<code>/`; adding a language is adding a folder there.

mod code;
mod dates;
mod fold;
mod names;
mod numbers;
mod order;
mod punctuation;
mod recognize;
mod words;

use std::cmp::Ordering;
use std::fmt;
use std::sync::{Arc, OnceLock};

use icu_locale::{LanguageIdentifier, LocaleDirectionality, LocaleExpander};

pub use code::{CodeError, LanguageCode};
pub use fold::{Folding, Sign, is_mark, seen, sign};
pub use numbers::{Figure, Found, Numbers, telephone};
pub use punctuation::Quotes;
pub use recognize::Recognizer;
pub use words::{Phrases, SENTENCE_ENDS, Word, WordList, is_emoji};

use crate::date::Date;
use dates::Dates;
use order::Order;

/// All that is known of one language; cheap to clone.
#[derive(Clone)]
pub struct Language(Arc<Data>);

/// Which way a script is read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

struct Data {
    code: LanguageCode,
    direction: Direction,
    autonym: String,
    open_graph: String,
    dates: Dates,
    order: Order,
    quotes: Option<Quotes>,
    folding: Folding,
    lists: words::Lists,
    numbers: OnceLock<Numbers>,
    id: LanguageIdentifier,
}

/// Where a title stands in the order of a language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TitlePlace {
    /// Bytes that compare as the titles do.
    pub key: Box<[u8]>,
    /// Its letter in an A to Z; `None` for an empty title.
    pub letter: Option<String>,
}

impl Language {
    /// Loads the data of a language; where there is none for it, that of the nearest
    /// language that has some, at last the root of CLDR.
    pub fn load(code: &LanguageCode) -> Self {
        let id = code.identifier();
        Self(Arc::new(Data {
            direction: direction(&id),
            autonym: names::autonym(&id),
            open_graph: open_graph(&id),
            dates: Dates::load(&id),
            order: Order::load(&id),
            quotes: punctuation::quotes(&id),
            folding: Folding::load(&id),
            lists: words::Lists::default(),
            numbers: OnceLock::new(),
            code: code.clone(),
            id,
        }))
    }

    /// Its code.
    pub fn code(&self) -> &LanguageCode {
        &self.0.code
    }

    /// The direction of its usual script.
    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// Its name in itself, as at the start of a line: `Nederlands`.
    pub fn autonym(&self) -> String {
        self.0.autonym.clone()
    }

    /// Language and region as `OpenGraph` writes them, the region being the one where most
    /// of its readers live: `nl_NL`, `pt_BR`.
    pub fn open_graph_locale(&self) -> &str {
        &self.0.open_graph
    }

    /// A day in the long form of CLDR: `1 oktober 2026`. Digits are always Latin.
    pub fn date(&self, date: Date) -> String {
        self.0.dates.words(date)
    }

    /// The order of two titles as its readers expect it; equal only for equal texts.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.order.compare(a, b)
    }

    /// The place of a title in the order of [`Language::compare`] and in an A to Z. To compare
    /// many titles with one another costs less by their places.
    pub fn title_place(&self, title: &str) -> TitlePlace {
        TitlePlace {
            key: self.0.order.key(title).into(),
            letter: self.index_letter(title),
        }
    }

    /// The letter of an A to Z under which a title stands, in upper case; `#` for
    /// what begins with a digit or sign. `None` for an empty title. Titles in the
    /// order of [`Language::compare`] have their letters together.
    pub fn index_letter(&self, title: &str) -> Option<String> {
        self.0.order.letter(title)
    }

    /// The marks of smart punctuation; `None` where nothing is known of them, and
    /// the text then keeps what was typed.
    pub fn quotes(&self) -> Option<&Quotes> {
        self.0.quotes.as_ref()
    }

    /// A list of words; `None` where there is none for this language.
    pub fn phrases(&self, list: WordList) -> Option<&Phrases> {
        self.0.lists.get(&self.0.id, list)
    }

    /// How it writes numbers; read when it is first asked for.
    pub fn numbers(&self) -> &Numbers {
        let data = &self.0;
        data.numbers
            .get_or_init(|| Numbers::load(&data.id, &data.dates))
    }

    /// The words of a text, in lower case as this language writes them.
    pub fn split(&self, text: &str) -> Vec<Word> {
        words::split(text, &self.0.id)
    }

    /// How its words are compared.
    pub fn folding(&self) -> Folding {
        self.0.folding
    }

    /// How many sentences a text has.
    pub fn sentences(&self, text: &str) -> usize {
        let abbreviations = self.phrases(WordList::Abbreviations);
        words::sentences(text, abbreviations, &self.0.id)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Language").field(&self.0.code).finish()
    }
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

fn direction(id: &LanguageIdentifier) -> Direction {
    if LocaleDirectionality::new_extended().is_right_to_left(id) {
        Direction::Rtl
    } else {
        Direction::Ltr
    }
}

fn open_graph(id: &LanguageIdentifier) -> String {
    let mut likely = id.clone();
    LocaleExpander::new_extended().maximize(&mut likely);
    match likely.region {
        Some(region) => format!("{}_{region}", id.language),
        None => id.language.to_string(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

    use super::*;

    fn language(code: &str) -> Language {
        Language::load(&LanguageCode::parse(code).unwrap())
    }

    #[test]
    fn one_language_serves_many_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&language("nl"));
    }

    #[test]
    fn the_direction_follows_the_script() {
        for code in ["ar", "he", "fa", "ur", "ckb", "ps", "yi", "dv", "az-Arab"] {
            assert_eq!(language(code).direction(), Direction::Rtl, "{code}");
        }
        for code in ["nl", "tr", "ti", "zh-Hant", "pa", "ku", "sr"] {
            assert_eq!(language(code).direction(), Direction::Ltr, "{code}");
        }
    }

    #[test]
    fn a_language_names_itself_as_at_the_start_of_a_line() {
        let names = [
            ("nl", "Nederlands"),
            ("en", "English"),
            ("de", "Deutsch"),
            ("ar", "العربية"),
            ("tr", "Türkçe"),
            ("pl", "Polski"),
            ("sv", "Svenska"),
            ("zh-Hant", "繁體中文"),
            ("pt-BR", "Português (Brasil)"),
            ("en-GB", "British English"),
            ("uk", "Українська"),
            ("ti", "ትግርኛ"),
            ("so", "Soomaali"),
            ("ur", "اردو"),
            ("dv", "Divehi"),
        ];
        for (code, name) in names {
            assert_eq!(language(code).autonym(), name, "{code}");
        }
    }

    #[test]
    fn a_day_stands_in_words_with_latin_digits() {
        let day: Date = "2026-10-01".parse().unwrap();
        let words = [
            ("nl", "1 oktober 2026"),
            ("en", "October 1, 2026"),
            ("en-GB", "1 October 2026"),
            ("de", "1. Oktober 2026"),
            ("ar", "1 أكتوبر 2026"),
            ("ar-EG", "1 أكتوبر 2026"),
            ("fa", "1 اکتبر 2026"),
            ("tr", "1 Ekim 2026"),
            ("pl", "1 października 2026"),
            ("sv", "1 oktober 2026"),
            ("zh-Hant", "2026年10月1日"),
            ("pt-BR", "1 de outubro de 2026"),
        ];
        for (code, expected) in words {
            assert_eq!(language(code).date(day), expected, "{code}");
        }
        assert!(language("th").date(day).contains("2026"));
    }

    #[test]
    fn the_region_of_a_language_is_the_likely_one() {
        assert_eq!(language("nl").open_graph_locale(), "nl_NL");
        assert_eq!(language("nl-BE").open_graph_locale(), "nl_BE");
        assert_eq!(language("ar").open_graph_locale(), "ar_EG");
        assert_eq!(language("zh-Hant").open_graph_locale(), "zh_TW");
    }
}
