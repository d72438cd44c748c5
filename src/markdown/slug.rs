//! Turns the words of headings into anchors, as GitHub does, each one once in a document.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

/// The anchor of a heading without letters or digits.
const NAMELESS: &str = "section";

/// The anchors of a document.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    /// Every anchor that is taken, with the number that its last duplicate got.
    taken: HashMap<String, usize>,
}

impl Anchors {
    /// Takes the anchor that the editor wrote; `false` where another place has it.
    pub(super) fn claim(&mut self, id: &str) -> bool {
        if is_reserved(id) {
            return false;
        }
        match self.taken.entry(id.to_owned()) {
            Entry::Occupied(_) => false,
            Entry::Vacant(vacant) => {
                vacant.insert(0);
                true
            }
        }
    }

    /// Makes an anchor of words that no other place has.
    pub(super) fn make(&mut self, words: &str) -> String {
        let mut base = slug(words);
        if base.is_empty() {
            base.push_str(NAMELESS);
        }
        if is_reserved(&base) {
            base.insert_str(0, "section-");
        }
        let Some(number) = self.taken.get_mut(&base) else {
            self.taken.insert(base.clone(), 0);
            return base;
        };
        let mut next = *number;
        let id = loop {
            next += 1;
            let id = format!("{base}-{next}");
            if !self.taken.contains_key(&id) {
                break id;
            }
        };
        // Counting on from here keeps a thousand equal headings cheap.
        self.taken.insert(base, next);
        self.taken.insert(id.clone(), 0);
        id
    }
}

/// The anchors of things on one page, by their words.
pub fn anchors<'w>(words: impl IntoIterator<Item = &'w str>) -> Vec<String> {
    let mut anchors = Anchors::default();
    words.into_iter().map(|words| anchors.make(words)).collect()
}

/// Lower case without the rules of a language; spaces are hyphens; only letters, marks
/// and digits of every script, `-` and `_` stay.
fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    if words.is_ascii() {
        for byte in words.trim().bytes() {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => slug.push('-'),
                b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' => slug.push(char::from(byte)),
                b'A'..=b'Z' => slug.push(char::from(byte.to_ascii_lowercase())),
                _ => {}
            }
        }
        return slug;
    }
    let categories = CodePointMapData::<GeneralCategory>::new();
    for c in words.trim().to_lowercase().chars() {
        if c.is_whitespace() {
            slug.push('-');
        } else if c == '-' || is_word(categories.get(c)) {
            slug.push(c);
        }
    }
    slug
}

fn is_word(category: GeneralCategory) -> bool {
    GeneralCategoryGroup::Letter
        .union(GeneralCategoryGroup::Mark)
        .contains(category)
        || matches!(
            category,
            GeneralCategory::DecimalNumber
                | GeneralCategory::LetterNumber
                | GeneralCategory::ConnectorPunctuation
        )
}

/// Whether footnotes have such anchors: `fn-1`, `fnref-1`, `fnref-1-2`.
fn is_reserved(id: &str) -> bool {
    let rest = id.strip_prefix("fnref-").or_else(|| id.strip_prefix("fn-"));
    rest.is_some_and(|rest| {
        rest.split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    })
}
