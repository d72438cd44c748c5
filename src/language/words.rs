//! Turns the lists `data/<code>/<list>.txt` into phrases that can be found in a text, and a text
//! into words and sentences.

use std::ops::Range;
use std::sync::OnceLock;

use icu_casemap::CaseMapper;
use icu_locale::LanguageIdentifier;
use icu_properties::CodePointSetData;
use icu_properties::props::ExtendedPictographic;

use super::punctuation::file;

/// A list of words of one language: the name of its file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum WordList {
    /// Words that forbid: "not", "never", "avoid".
    Negations,
    /// Words that begin a condition: "if", "when".
    Conditions,
    /// Words for making a call: "call", "ring".
    Calls,
    /// Those one goes to for care: "GP", "hospital".
    CareProviders,
    /// Whole texts of links that say nothing: "click here".
    VagueLinks,
    /// Abbreviations with the full stop that ends them: "e.g.".
    Abbreviations,
    /// Headings over frequently asked questions.
    Faq,
    /// Words for a step before its number.
    Steps,
    /// Words that say how soon to act: "today".
    Times,
    /// Words that only repeat the label of a list of what to do: "do".
    DoWords,
}

impl WordList {
    /// All lists.
    pub const ALL: [Self; 10] = [
        Self::Negations,
        Self::Conditions,
        Self::Calls,
        Self::CareProviders,
        Self::VagueLinks,
        Self::Abbreviations,
        Self::Faq,
        Self::Steps,
        Self::Times,
        Self::DoWords,
    ];

    /// The name of its file, without ending.
    pub fn name(self) -> &'static str {
        match self {
            Self::Negations => "negations",
            Self::Conditions => "conditions",
            Self::Calls => "calls",
            Self::CareProviders => "care-providers",
            Self::VagueLinks => "vague-links",
            Self::Abbreviations => "abbreviations",
            Self::Faq => "faq",
            Self::Steps => "steps",
            Self::Times => "times",
            Self::DoWords => "do-words",
        }
    }
}

/// The lists of one language, each read when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Lists {
    lists: [OnceLock<Option<Phrases>>; WordList::ALL.len()],
}

impl Lists {
    pub(super) fn get(&self, id: &LanguageIdentifier, list: WordList) -> Option<&Phrases> {
        let read = || {
            let name = format!("{}.txt", list.name());
            file(id, &name).map(|text| Phrases::read(text, id))
        };
        self.lists[list as usize].get_or_init(read).as_ref()
    }
}

/// Words and phrases of one list.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    phrases: Vec<Vec<Pattern>>,
}

/// What one word of a phrase may be.
#[derive(Clone, Debug)]
enum Pattern {
    Whole(String),
    /// `kein*`
    Start(String),
    /// `*mayın`
    End(String),
}

/// A word of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Word {
    /// The word in lower case, with a straight apostrophe.
    pub text: String,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// The phrases of the text of a list.
pub(super) fn phrases(text: &str, id: &LanguageIdentifier) -> Phrases {
    Phrases::read(text, id)
}

impl Phrases {
    fn read(text: &str, id: &LanguageIdentifier) -> Self {
        let lines = text.lines().map(|line| line.split('#').next());
        let lines = lines.flatten().map(str::trim);
        let phrases = lines.filter(|line| !line.is_empty()).map(|line| {
            line.split_whitespace()
                .flat_map(|part| Pattern::read(part, id))
                .collect()
        });
        Self {
            phrases: phrases
                .filter(|phrase: &Vec<_>| !phrase.is_empty())
                .collect(),
        }
    }

    /// Whether one of the phrases is all that is said.
    pub fn is(&self, words: &[Word]) -> bool {
        let is_whole = |phrase: &&Vec<Pattern>| phrase.len() == words.len();
        self.phrases
            .iter()
            .filter(is_whole)
            .any(|phrase| begins(words, phrase))
    }

    /// Whether one of the phrases stands at the beginning.
    pub fn begin(&self, words: &[Word]) -> bool {
        self.phrases.iter().any(|phrase| begins(words, phrase))
    }

    /// How many of the phrases stand in a text, one after the other.
    pub fn count(&self, words: &[Word]) -> usize {
        let (mut count, mut from) = (0, 0);
        while let Some(found) = self.find(&words[from..]) {
            count += 1;
            from += found.end;
        }
        count
    }

    /// The first place of one of the phrases, as indexes of words.
    pub fn find(&self, words: &[Word]) -> Option<Range<usize>> {
        (0..words.len()).find_map(|start| {
            let here = &words[start..];
            let found = self.phrases.iter().filter(|phrase| begins(here, phrase));
            let length = found.map(Vec::len).max()?;
            Some(start..start + length)
        })
    }
}

fn begins(words: &[Word], phrase: &[Pattern]) -> bool {
    phrase.len() <= words.len()
        && phrase
            .iter()
            .zip(words)
            .all(|(pattern, word)| pattern.fits(&word.text))
}

impl Pattern {
    /// An entry may have a sign in it that divides words in a text.
    fn read(part: &str, id: &LanguageIdentifier) -> Vec<Self> {
        let (begins, ends) = (part.starts_with('*'), part.ends_with('*'));
        let words = split(part.trim_matches('*'), id);
        let last = words.len().saturating_sub(1);
        let pattern = |(at, word): (usize, Word)| match (begins && at == 0, ends && at == last) {
            (true, _) => Self::End(word.text),
            (false, true) => Self::Start(word.text),
            (false, false) => Self::Whole(word.text),
        };
        words.into_iter().enumerate().map(pattern).collect()
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Start(start) => word.starts_with(start.as_str()),
            Self::End(end) => word.ends_with(end.as_str()),
        }
    }
}

/// The words of a text: letters and digits, with apostrophes and ampersands within.
pub(super) fn split(text: &str, id: &LanguageIdentifier) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let is_inside = matches!(c, '\'' | '’' | '&')
            && start.is_some()
            && next.is_none_or(|next| c != '&' || next.is_alphanumeric());
        if is_letter(c) || is_inside {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            words.push(word(text, start..at, id));
        }
    }
    if let Some(start) = start {
        words.push(word(text, start..text.len(), id));
    }
    words
}

/// Whether a character is a picture of the keyboard, as those of phones are: ❓, 😴, ⚠.
pub fn is_emoji(c: char) -> bool {
    // Signs such as © and ↔ can be drawn as pictures too, and are none in a text.
    c >= '\u{2600}' && CodePointSetData::new::<ExtendedPictographic>().contains(c)
}

/// A letter, digit, or a mark on one.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{640}')
}

fn word(text: &str, range: Range<usize>, id: &LanguageIdentifier) -> Word {
    let written = text[range.clone()].replace('’', "'");
    // Marks that show vowels, and the line that widens a word, are written or left out at will.
    let kept = |c: &char| !matches!(c, '\u{64b}'..='\u{65f}' | '\u{640}');
    let plain: String = written.chars().filter(kept).collect();
    let lower = CaseMapper::new().lowercase_to_string(&plain, id);
    Word {
        text: lower.into_owned(),
        range,
    }
}

/// Signs that end a sentence.
pub const SENTENCE_ENDS: [char; 9] = ['.', '!', '?', '…', '؟', '。', '！', '？', '۔'];

/// How many sentences there are in a text. One that has no end at its end counts as well.
pub(super) fn sentences(
    text: &str,
    abbreviations: Option<&Phrases>,
    id: &LanguageIdentifier,
) -> usize {
    let mut count = 0;
    let mut has_words = false;
    let mut start = 0;
    for (at, c) in text.char_indices() {
        has_words = has_words || c.is_alphanumeric();
        if !SENTENCE_ENDS.contains(&c) || !has_words {
            continue;
        }
        let after = &text[at + c.len_utf8()..];
        let rest =
            after.trim_start_matches(['"', '\'', '”', '’', '»', '“', ')', ']', '.', '!', '?']);
        let next = rest.trim_start().chars().next();
        let is_apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
        let goes_on = next.is_some_and(char::is_lowercase);
        if is_apart && !goes_on && !(c == '.' && is_short(&text[start..at], abbreviations, id)) {
            count += 1;
            has_words = false;
            start = at + c.len_utf8();
        }
    }
    count + usize::from(has_words)
}

/// Whether a full stop after this text belongs to its last word: an abbreviation, an initial, or
/// a number as in "1. Oktober".
fn is_short(before: &str, abbreviations: Option<&Phrases>, id: &LanguageIdentifier) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let bare = last.trim_start_matches(['(', '"', '“', '„', '‘']);
    let letters = bare.chars().filter(|c| c.is_alphanumeric()).count();
    let is_initial = letters == 1 && bare.chars().all(char::is_alphabetic);
    let is_number = letters <= 2 && bare.chars().all(|c| c.is_ascii_digit());
    let tail = before.trim_end();
    let from = tail.char_indices().rev().nth(20).map_or(0, |(at, _)| at);
    let words = split(&tail[from..], id);
    let ends = |phrases: &Phrases| (0..words.len()).any(|start| phrases.is(&words[start..]));
    !bare.is_empty() && (is_initial || is_number) || abbreviations.is_some_and(ends)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

    use super::*;
    use crate::language::{Language, LanguageCode};

    fn language(code: &str) -> Language {
        Language::load(&LanguageCode::parse(code).unwrap())
    }

    /// Languages that have every list.
    const WHOLE: [&str; 8] = ["nl", "en", "de", "fr", "es", "tr", "ar", "pl"];

    #[test]
    fn each_list_is_there_in_each_language_that_has_lists() {
        for code in WHOLE {
            let language = language(code);
            for list in WordList::ALL {
                let phrases = language.phrases(list);
                let is_filled = phrases.is_some_and(|phrases| !phrases.phrases.is_empty());
                assert!(is_filled, "{code} {list:?}");
            }
        }
        assert!(language("sw").phrases(WordList::Negations).is_none());
        assert!(language("nl-BE").phrases(WordList::Negations).is_some());
    }

    #[test]
    fn phrases_are_found_in_every_script() {
        let found = |code: &str, list, text: &str| {
            let language = language(code);
            let words = language.split(text);
            language.phrases(list).unwrap().find(&words).is_some()
        };
        let forbids = [
            ("nl", "Til niets zwaars en buk niet", true),
            ("nl", "Til zware dingen", false),
            ("en", "Don’t lift", true),
            ("en", "Note the time", false),
            ("de", "Heben Sie keine Lasten", true),
            ("fr", "N’oubliez pas de marcher", true),
            ("tr", "AĞIR KALDIRMAYIN", true),
            ("tr", "Ağır kaldırın", false),
            ("ar", "لا ترفع أشياء ثقيلة", true),
            ("pl", "Nie podnoś ciężarów", true),
            ("es", "No levante peso", true),
        ];
        for (code, text, expected) in forbids {
            assert_eq!(found(code, WordList::Negations, text), expected, "{text}");
        }
        assert!(found("en", WordList::CareProviders, "Go to A&E now"));
    }

    #[test]
    fn sentences_end_where_a_reader_takes_breath() {
        let counts = [
            ("en", "One. Two! Three? Four", 4),
            ("en", "Rest, e.g. lie down. Dr. Jones says so.", 2),
            (
                "en",
                "It takes 1.5 hours. “Really?” he said. (So it is.) Yes.",
                4,
            ),
            ("nl", "Neem rust, bijv. op bed. Om 9.30 uur belt u.", 2),
            ("de", "Am 1. Oktober, z. B. morgens. Dann ist Schluss.", 2),
            ("ar", "هل هذا خطير؟ لا. اتصل بالطبيب.", 3),
            ("en", "...", 0),
        ];
        for (code, text, expected) in counts {
            assert_eq!(language(code).sentences(text), expected, "{text}");
        }
    }
}
