//! Turns words into the form by which one of a text is told to be one of a list: without case,
//! vowel signs, and what nobody sees.

use icu_casemap::CaseMapper;
use icu_locale::LanguageIdentifier;
use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, Script};

use super::punctuation::file;

/// How the words of one language are compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Folding {
    /// Whether `I` is the capital of `ı`, and not of `i`.
    pub dotless: bool,
    /// Whether a noun is told from other words by its capital letter.
    pub capital_nouns: bool,
}

/// What a character is to the words of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// A letter, digit, or mark on one.
    Letter,
    /// A letter of a script that writes its words without spaces between them.
    Alone,
    /// Nothing that a reader sees, or a sign for a vowel that may be left out.
    Unseen,
    /// A hyphen of any width.
    Hyphen,
    /// An apostrophe, straight or curly; the closing quotation mark is the same character.
    Apostrophe,
    /// White space.
    Space,
    /// Anything else.
    Other,
}

impl Folding {
    pub(super) fn load(id: &LanguageIdentifier) -> Self {
        let small = CaseMapper::new().lowercase_to_string("I", id);
        Self {
            dotless: small == "ı",
            capital_nouns: file(id, "capital-nouns.txt").is_some(),
        }
    }

    /// Puts the form by which a word is compared into `folded`.
    pub fn fold(self, word: &str, folded: &mut String) {
        folded.clear();
        if word.is_ascii() && !self.dotless {
            folded.push_str(word);
            folded.make_ascii_lowercase();
            return;
        }
        if word.chars().all(is_plain) {
            folded.push_str(word);
            return;
        }
        written(word, |c| match c {
            'I' if self.dotless => folded.push('ı'),
            'İ' => folded.push('i'),
            'ς' => folded.push('σ'),
            _ => folded.extend(c.to_lowercase()),
        });
    }
}

/// A word as it is written, without what nobody sees.
pub fn seen(word: &str) -> String {
    let mut seen = String::with_capacity(word.len());
    written(word, |c| seen.push(c));
    seen
}

/// Gives each character of a word that counts; letters and their accents are one.
fn written(word: &str, mut give: impl FnMut(char)) {
    let kept = word.chars().filter(|c| !is_unseen(*c));
    if word.contains(|c| matches!(c, '\u{300}'..='\u{36f}')) {
        let kept: String = kept.collect();
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&kept);
        composed.chars().for_each(give);
    } else {
        kept.for_each(&mut give);
    }
}

/// Most letters of Arabic and Han, which have neither case nor another form.
fn is_plain(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{63f}' | '\u{641}'..='\u{64a}' | '\u{4e00}'..='\u{9fff}')
}

/// What a character is to the words of a text.
pub fn sign(c: char) -> Sign {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Sign::Letter,
        '-' | '\u{2010}' | '\u{2011}' | '\u{5be}' => Sign::Hyphen,
        '\'' | '’' | '‘' | 'ʼ' | '＇' => Sign::Apostrophe,
        _ if c.is_ascii() => {
            if c.is_ascii_whitespace() {
                Sign::Space
            } else {
                Sign::Other
            }
        }
        // Letters that most words of these scripts are made of.
        '\u{c0}'..='\u{d6}'
        | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{2af}'
        | '\u{400}'..='\u{481}'
        | '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{63f}'
        | '\u{641}'..='\u{64a}' => Sign::Letter,
        _ if is_unseen(c) => Sign::Unseen,
        _ if c.is_whitespace() => Sign::Space,
        _ if c.is_alphanumeric() || is_mark(c) => {
            if is_alone(c) {
                Sign::Alone
            } else {
                Sign::Letter
            }
        }
        _ => Sign::Other,
    }
}

/// Whether a character is a mark on the one before it.
pub fn is_mark(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Mark.contains(category)
}

/// Soft hyphens, signs of direction, what joins letters or keeps them apart, the line that widens
/// an Arabic word, and the vowel signs of Arabic and Hebrew.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
            | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

fn is_alone(c: char) -> bool {
    use Script as S;
    let script = CodePointMapData::<Script>::new().get(c);
    [S::Han, S::Hiragana, S::Thai, S::Lao, S::Khmer, S::Myanmar].contains(&script)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(code: &str, word: &str) -> String {
        let mut folded = String::new();
        Folding::load(&code.parse().expect("a tag")).fold(word, &mut folded);
        folded
    }

    #[test]
    fn case_vowel_signs_and_soft_hyphens_make_no_difference() {
        for (code, one, other) in [
            ("nl", "HERNIA", "hernia"),
            ("de", "Verschleiß", "verschleiß"),
            ("fr", "NÉVRALGIE", "ne\u{301}vralgie"),
            ("tr", "KIRIK", "kırık"),
            ("tr", "İLAÇ", "ilaç"),
            ("el", "ΠΌΝΟΣ", "πόνος"),
            ("ar", "الغُضْروفيّ", "الغضروفي"),
            ("ar", "العـــصب", "العصب"),
            ("he", "דִּיסְק", "דיסק"),
            ("en", "osteo\u{ad}arthritis", "osteoarthritis"),
        ] {
            assert_eq!(folded(code, one), folded(code, other), "{one}");
        }
        assert_ne!(folded("tr", "KIRIK"), folded("tr", "kirik"));
        assert_ne!(folded("ar", "الغضروف"), folded("ar", "غضروف"));
    }

    #[test]
    fn nouns_have_capitals_where_the_data_say_so() {
        let capital = |code: &str| Folding::load(&code.parse().expect("a tag")).capital_nouns;
        assert!(capital("de") && capital("de-AT") && capital("lb"));
        assert!(!capital("nl") && !capital("en"));
    }

    #[test]
    fn characters_are_told_apart_in_every_script() {
        for (c, expected) in [
            ('é', Sign::Letter),
            ('ж', Sign::Letter),
            ('ع', Sign::Letter),
            ('\u{93f}', Sign::Letter),
            ('ア', Sign::Letter),
            ('디', Sign::Letter),
            ('病', Sign::Alone),
            ('の', Sign::Alone),
            ('ก', Sign::Alone),
            ('\u{e48}', Sign::Alone),
            ('\u{64e}', Sign::Unseen),
            ('\u{2011}', Sign::Hyphen),
            ('\u{a0}', Sign::Space),
            ('–', Sign::Other),
            ('،', Sign::Other),
        ] {
            assert_eq!(sign(c), expected, "{c:?}");
        }
    }
}
