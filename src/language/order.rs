//! Turns titles into their order in a language, and into the letters of an A to Z.

use std::cmp::Ordering;

use icu_casemap::TitlecaseMapper;
use icu_casemap::options::TitlecaseOptions;
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale::exemplar_chars::ExemplarCharacters;
use icu_locale::{LanguageIdentifier, Locale};
use icu_normalizer::DecomposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};

/// What stands in an A to Z for titles that begin with a digit or sign.
const SIGNS: &str = "#";

/// The order of titles in one language. Marks at the start of a title do not count, and
/// numbers go by their value: `Week 2` comes before `Week 10`.
pub(super) struct Order {
    id: LanguageIdentifier,
    titles: CollatorBorrowed<'static>,
    /// Looks at letters only, not at accents and case.
    letters: CollatorBorrowed<'static>,
    /// In the order of the language.
    headings: Vec<Heading>,
    /// Whether letters of another script head the titles, as Latin ones do for Pinyin.
    by_reading: bool,
}

/// A letter of the A to Z.
struct Heading {
    /// Titles from here on stand under it, up to the next heading.
    start: String,
    letter: String,
    /// The script of these titles; those of other scripts have headings of their own.
    script: Script,
    /// Its place among the headings, from 1; the same for two of one letter.
    rank: usize,
}

impl Order {
    /// The order of a language; of the nearest one that CLDR knows.
    pub(super) fn load(id: &LanguageIdentifier) -> Self {
        let letters = collator(id, Strength::Primary);
        let readings = readings(&letters);
        let by_reading = !readings.is_empty();
        let mut headings = if by_reading {
            readings
        } else {
            alphabet(id, &letters)
        };
        headings.extend(latin());
        let titles = collator(id, Strength::Tertiary);
        // Of two that count as one letter, as Е and Ё in Russian, the plain one stays.
        headings.sort_by(|a, b| titles.compare(&a.start, &b.start));
        headings.dedup_by(|a, b| letters.compare(&a.start, &b.start) == Ordering::Equal);
        rank(&mut headings);
        Self {
            id: id.clone(),
            titles,
            letters,
            headings,
            by_reading,
        }
    }

    /// The order of two titles; equal only for equal texts.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        let (from_a, from_b) = (significant(a), significant(b));
        let rank = if self.by_reading {
            self.rank(from_a).cmp(&self.rank(from_b))
        } else {
            Ordering::Equal
        };
        rank.then_with(|| self.titles.compare(from_a, from_b))
            .then_with(|| a.cmp(b))
    }

    /// Bytes that compare as the titles do: the rank, the sort key of the Unicode collation
    /// algorithm (UTS 10, section 7), and the title itself behind a byte that no key holds.
    pub(super) fn key(&self, title: &str) -> Vec<u8> {
        let text = significant(title);
        let rank = if self.by_reading { self.rank(text) } else { 0 };
        let mut key = rank.to_be_bytes().to_vec();
        let written = self.titles.write_sort_key_to(text, &mut key);
        written.expect("memory can always be written");
        key.push(0);
        key.extend_from_slice(title.as_bytes());
        key
    }

    /// The letter under which a title stands; `None` for an empty one.
    pub(super) fn letter(&self, title: &str) -> Option<String> {
        let text = significant(title);
        match first_letter(text) {
            Some(first) => Some(self.letter_of(text, first)),
            None if title.trim().is_empty() => None,
            None => Some(SIGNS.to_owned()),
        }
    }

    /// The letter for a text that begins with the letter `first`.
    fn letter_of(&self, text: &str, first: char) -> String {
        match self.heading(text, first) {
            Some(position) => self.headings[position].letter.clone(),
            None => self.own_letter(first),
        }
    }

    /// The heading for a text of the script that the alphabet is for.
    fn heading(&self, text: &str, first: char) -> Option<usize> {
        let next = self
            .headings
            .partition_point(|heading| self.letters.compare(&heading.start, text).is_le());
        let position = next.checked_sub(1)?;
        let heading = &self.headings[position];
        // A letter that CLDR leaves out, such as Þ in Dutch, heads its own titles. In scripts
        // without upper case it is left out on purpose: あ stands for い too.
        let left_out = heading.letter.to_lowercase() != heading.letter
            && heading.script != Script::Han
            && is_beyond(&self.letters, &first.to_string(), &heading.start);
        (heading.script == script(first) && !left_out).then_some(position)
    }

    /// The place among the headings, where Latin titles join those that are read so.
    fn rank(&self, text: &str) -> usize {
        let Some(first) = first_letter(text) else {
            return 0;
        };
        let position = self.heading(text, first).or_else(|| {
            let letter = self.own_letter(first);
            let same = |heading: &Heading| heading.letter == letter;
            self.headings.iter().position(same)
        });
        position.map_or(usize::MAX, |position| self.headings[position].rank)
    }

    /// The first letter itself, where no heading is for it.
    fn own_letter(&self, first: char) -> String {
        // Not upper case, which in Georgian would be another alphabet.
        TitlecaseMapper::new()
            .titlecase_segment_to_string(&first.to_string(), &self.id, TitlecaseOptions::default())
            .chars()
            .take(1)
            .collect()
    }
}

impl Heading {
    fn new(start: String, letter: String, script: Script) -> Self {
        Self {
            start,
            letter,
            script,
            rank: 0,
        }
    }
}

/// A title without the quotation marks, brackets and spaces at its start.
fn significant(title: &str) -> &str {
    title.trim_start_matches(|c: char| {
        let mark = || CodePointMapData::<GeneralCategory>::new().get(c);
        !c.is_ascii_alphanumeric()
            && (!c.is_alphanumeric() || mark() == GeneralCategory::ModifierLetter)
    })
}

/// The letter with which a text begins, without accents and ornament, so that titles
/// that differ in these only stand together; `None` for a digit.
fn first_letter(text: &str) -> Option<char> {
    let first = text.chars().next().filter(|first| first.is_alphabetic())?;
    DecomposingNormalizer::new_nfkd()
        .normalize(first.encode_utf8(&mut [0; 4]))
        .chars()
        .next()
}

fn collator(id: &LanguageIdentifier, strength: Strength) -> CollatorBorrowed<'static> {
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    let load = |mut preferences: CollatorPreferences| {
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        CollatorBorrowed::try_new(preferences, options)
    };
    load(Locale::from(id.clone()).into())
        .or_else(|_| load(CollatorPreferences::default()))
        .expect("the order of the root is compiled in")
}

/// Numbers the headings, which are in their order.
fn rank(headings: &mut [Heading]) {
    for position in 0..headings.len() {
        let (before, rest) = headings.split_at_mut(position);
        let heading = &mut rest[0];
        let same = before
            .iter()
            .find(|earlier| earlier.letter == heading.letter);
        heading.rank = same.map_or(position + 1, |same| same.rank);
    }
}

/// The letters that CLDR names for an index in this language.
fn alphabet(id: &LanguageIdentifier, letters: &CollatorBorrowed<'_>) -> Vec<Heading> {
    let Ok(set) = ExemplarCharacters::try_new_index(&Locale::from(id.clone()).into()) else {
        return Vec::new();
    };
    let single = set.code_points().iter_chars().map(String::from);
    let several = set
        .strings()
        .iter()
        .map(str::to_owned)
        .filter(|text| is_one_letter(letters, text));
    single
        .chain(several)
        .filter_map(|letter| {
            let script = script(letter.chars().next()?);
            let start = letter.clone();
            Some(Heading::new(start, letter, script))
        })
        .collect()
}

/// Latin letters: they stand in titles of every script (`MRI`), and CLDR leaves
/// some of them out, such as the vowels in Somali.
fn latin() -> impl Iterator<Item = Heading> {
    ('A'..='Z').map(|letter| Heading::new(letter.to_string(), letter.to_string(), Script::Latin))
}

/// The headings that the order itself holds, where characters go by their reading or
/// their strokes: each is U+FDD0 and a letter, or that and a number of strokes
/// counted from U+2800.
fn readings(letters: &CollatorBorrowed<'_>) -> Vec<Heading> {
    let heading = |mark: char, letter| Heading::new(format!("\u{fdd0}{mark}"), letter, Script::Han);
    let sounds = ('A'..='Z').map(|mark| heading(mark, mark.to_string()));
    let strokes = ('\u{2801}'..='\u{28ff}')
        .zip(1..)
        .map(|(mark, count): (char, u32)| heading(mark, format!("{count}劃")));
    sounds
        .chain(strokes)
        .filter(|heading| is_one_letter(letters, &heading.start))
        .collect()
}

/// Whether a text comes after everything that begins with `start`.
fn is_beyond(letters: &CollatorBorrowed<'_>, text: &str, start: &str) -> bool {
    // U+FFFF comes after everything.
    letters.compare(text, &format!("{start}\u{ffff}")).is_gt()
}

/// Whether a text of several characters has a place of its own in the order, as `CS`
/// has in Hungarian after all of C.
fn is_one_letter(letters: &CollatorBorrowed<'_>, text: &str) -> bool {
    let first: String = text.chars().take(1).collect();
    letters.compare(text, &first).is_lt() || is_beyond(letters, text, &first)
}

/// The script of a letter; the two that Japanese mixes count as one.
fn script(letter: char) -> Script {
    match CodePointMapData::<Script>::new().get(letter) {
        Script::Katakana => Script::Hiragana,
        script => script,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(code: &str) -> Order {
        Order::load(&code.parse().expect("a tag"))
    }

    fn letters(code: &str, titles: &[&str]) -> String {
        let order = order(code);
        let letters = titles.iter().map(|title| order.letter(title));
        let letters: Option<Vec<String>> = letters.collect();
        letters.unwrap_or_default().join(" ")
    }

    #[test]
    fn a_title_stands_under_the_letter_that_its_readers_look_for() {
        assert_eq!(letters("nl", &["hernia", "Één", "IJs", "Øre"]), "H E I O");
        assert_eq!(letters("de", &["Ärzte", "Übung", "ßa"]), "A U S");
        assert_eq!(letters("sv", &["Ärr", "Ångest", "ryggont"]), "Ä Å R");
        assert_eq!(letters("tr", &["ırmak", "istirahat", "şişlik"]), "I İ Ş");
        assert_eq!(letters("pl", &["łokieć", "ćwiczenia", "ąę"]), "Ł Ć A");
        assert_eq!(letters("cs", &["chůze", "cvičení"]), "CH C");
        assert_eq!(letters("ru", &["ёлка", "еда"]), "Е Е");
        assert_eq!(letters("so", &["Epilepsi", "Dhabar", "aasma"]), "E D A");
        assert_eq!(letters("ar", &["إصابة", "الألم", "ظهر"]), "ا ا ظ");
        assert_eq!(letters("ko", &["허리", "까치"]), "ㅎ ㄱ");
        assert_eq!(letters("ja", &["いたみ", "カルテ"]), "あ か");
        assert_eq!(letters("zh", &["背痛", "MRI检查"]), "B M");
        assert_eq!(letters("zh-Hant", &["一般", "MRI"]), "1劃 M");
        assert_eq!(letters("ar", &["MRI"]), "M");
        assert_eq!(letters("nl", &["ظهر", "ёлка"]), "ظ Е");
    }

    #[test]
    fn marks_at_the_start_do_not_count_and_numbers_have_a_sign() {
        assert_eq!(letters("nl", &["“Spit”", "’s Nachts", "¿Qué?"]), "S S Q");
        assert_eq!(letters("nl", &["10 tips", "½ dosis", "…", "😀"]), "# # # #");
        assert_eq!(order("nl").letter("  "), None);
        assert_eq!(order("nl").letter(""), None);
    }

    #[test]
    fn titles_are_in_the_order_of_their_language() {
        let sorted = |code: &str, titles: &[&'static str]| {
            let order = order(code);
            let mut titles = titles.to_vec();
            titles.sort_by(|a, b| order.compare(a, b));
            titles.join(" ")
        };
        assert_eq!(sorted("sv", &["ö", "z", "å", "a", "ä"]), "a z å ä ö");
        assert_eq!(sorted("de", &["z", "ö", "o", "P"]), "o ö P z");
        assert_eq!(
            sorted("nl", &["week-10", "Week-2", "“Weeg"]),
            "“Weeg Week-2 week-10"
        );
        assert_eq!(order("nl").compare("Een", "een"), Ordering::Greater);
        assert_eq!(order("nl").compare("«a", "“a"), "«a".cmp("“a"));
    }

    #[test]
    fn titles_in_order_have_their_letters_together() {
        let titles = [
            "Één",
            "Eb",
            "Ez",
            "Æther",
            "Ad",
            "Az",
            "ظهر",
            "ёлка",
            "Еда",
            "Ельник",
            "10 tips",
            "2 tips",
            "“Spit”",
            "Spat",
            "背痛",
            "一般",
            "MRI检查",
            "Mond",
            "çay",
            "Cd",
            "chůze",
            "d",
            "ırk",
            "İs",
            "Iz",
            "Ąb",
            "łokieć",
            "Lz",
            "Lb",
            "いたみ",
            "カルテ",
            "きず",
            "ㄲ",
            "허리",
            "ångest",
            "Öra",
            "öga",
            "…",
            "ⓐ",
            "Ⅷ",
            "ʻokina",
            "ß",
            "IV",
            "ñu",
        ];
        for code in [
            "nl", "en", "de", "ar", "tr", "pl", "sv", "zh", "zh-Hant", "pt-BR", "cs", "ru", "ja",
            "ko", "so", "ti", "und", "hu",
        ] {
            let order = order(code);
            let mut sorted = titles.to_vec();
            sorted.sort_by(|a, b| order.compare(a, b));
            let mut letters: Vec<_> = sorted.iter().map(|title| order.letter(title)).collect();
            letters.dedup();
            let mut once = letters.clone();
            once.sort();
            once.dedup();
            assert_eq!(letters.len(), once.len(), "{code}: {letters:?} {sorted:?}");
        }
    }
}
