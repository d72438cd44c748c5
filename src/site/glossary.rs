//! Turns the glossary of a language into its terms with their anchors, in the order of the
//! language, and into what finds them in its texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::glossary::{Term, Written};
use crate::language::{Language, LanguageCode};
use crate::markdown;
use crate::markdown::terms::{TermLabel, Terms};

/// The glossary of a language; it has at least one term.
#[derive(Clone, Debug)]
pub struct Glossary {
    /// Its language, by index.
    pub language: usize,
    /// Its file.
    pub written: Written,
    /// Its terms, in the order of the file.
    pub entries: Vec<Entry>,
    /// The terms by letter, in the order of the language.
    pub letters: Vec<(String, Vec<usize>)>,
    /// Finds the terms in texts.
    pub terms: Terms,
}

/// The glossaries of all languages of a site, in the order of the settings; `None` where a language
/// has none.
pub type Glossaries = Arc<[Option<Arc<Glossary>>]>;

/// A term of a glossary.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Entry {
    /// Its anchor on the page of the glossary.
    pub id: String,
    /// The term and what it means.
    pub term: Term,
}

/// Puts the glossaries of all languages together. One that says what it said is the very same.
pub fn glossaries(
    written: &BTreeMap<LanguageCode, Written>,
    languages: &[Language],
    last: Option<&Glossaries>,
) -> Glossaries {
    let one = |(index, language): (usize, &Language)| {
        let written = written.get(language.code())?;
        let last = last.and_then(|last| last.get(index)?.as_ref());
        let is_same = |last: &&Arc<Glossary>| {
            last.written.text == written.text && last.written.path == written.path
        };
        match last.filter(is_same) {
            Some(last) => Some(last.clone()),
            None => glossary(written, index, language).map(Arc::new),
        }
    };
    languages.iter().enumerate().map(one).collect()
}

/// Whether the glossaries of two builds are the very same.
pub fn are_same(one: &Glossaries, other: &Glossaries) -> bool {
    let address = |glossary: &Option<Arc<Glossary>>| glossary.as_ref().map(Arc::as_ptr);
    one.iter().map(address).eq(other.iter().map(address))
}

fn glossary(written: &Written, index: usize, language: &Language) -> Option<Glossary> {
    let terms = &written.terms;
    let ids = markdown::anchors(terms.iter().map(|term| term.term.as_str()));
    let entries: Vec<Entry> = terms
        .iter()
        .zip(ids)
        .map(|(term, id)| Entry {
            id,
            term: term.clone(),
        })
        .collect();
    (!entries.is_empty()).then(|| Glossary {
        language: index,
        written: written.clone(),
        letters: letters(&entries, language),
        terms: finder(&entries, language),
        entries,
    })
}

fn finder<'e>(entries: impl IntoIterator<Item = &'e Entry>, language: &Language) -> Terms {
    let forms = entries.into_iter().map(|entry| {
        let label = TermLabel {
            id: entry.id.clone(),
            name: entry.term.term.clone(),
        };
        (label, entry.term.all_forms())
    });
    Terms::new(language, forms)
}

fn letters(entries: &[Entry], language: &Language) -> Vec<(String, Vec<usize>)> {
    let places = entries.iter().enumerate();
    let mut places: Vec<_> = places
        .map(|(index, entry)| (language.title_place(&entry.term.term), index))
        .collect();
    places.sort_by(|(one, _), (other, _)| one.key.cmp(&other.key));
    let mut letters: Vec<(String, Vec<usize>)> = Vec::new();
    for (place, index) in places {
        let letter = place.letter.unwrap_or_default();
        match letters.iter_mut().find(|(known, _)| *known == letter) {
            Some((_, terms)) => terms.push(index),
            None => letters.push((letter, vec![index])),
        }
    }
    letters
}

/// What differs between the glossaries of two builds, language by language.
#[derive(Debug)]
pub struct Renewed {
    /// The terms that came, went or say something else; `None` where there is none.
    languages: Vec<Option<Terms>>,
}

impl Renewed {
    /// What differs between two builds of a site whose settings are the same.
    pub fn between(old: &Glossaries, new: &Glossaries, languages: &[Language]) -> Self {
        let one = |(index, language): (usize, &Language)| {
            let [old, new] = [old, new].map(|all| all.get(index).and_then(Option::as_ref));
            let is_same = match (old, new) {
                (Some(old), Some(new)) => Arc::ptr_eq(old, new),
                (None, None) => true,
                _ => false,
            };
            if is_same {
                return None;
            }
            let entries = |glossary: Option<&'_ Arc<Glossary>>| {
                let entries = glossary.map(|glossary| glossary.entries.clone());
                let mut entries = entries.unwrap_or_default();
                entries.sort_unstable();
                entries
            };
            let (old, new) = (entries(old), entries(new));
            let lacks = |all: &[Entry], entry: &&Entry| all.binary_search(entry).is_err();
            let gone = old.iter().filter(|entry| lacks(&new, entry));
            let come = new.iter().filter(|entry| lacks(&old, entry));
            let terms = finder(gone.chain(come), language);
            (!terms.is_empty()).then_some(terms)
        };
        Self {
            languages: languages.iter().enumerate().map(one).collect(),
        }
    }

    /// Whether a term of a language may matter to what a text says.
    pub fn matters_to<'t>(
        &self,
        language: usize,
        mut texts: impl Iterator<Item = &'t str>,
    ) -> bool {
        let terms = self.languages.get(language).and_then(Option::as_ref);
        terms.is_some_and(|terms| texts.any(|text| terms.may_stand_in(text)))
    }

    /// Whether any term of a language differs.
    pub fn is_other(&self, language: usize) -> bool {
        self.languages.get(language).is_some_and(Option::is_some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::SourcePath;

    fn written(terms: &[(&str, &str)]) -> Written {
        let term = |(term, definition): &(&str, &str)| Term {
            term: (*term).to_owned(),
            forms: Vec::new(),
            definition: (*definition).to_owned(),
            plain: None,
        };
        Written {
            path: SourcePath::new("content/_glossary/nl.yaml"),
            text: format!("{terms:?}").into(),
            terms: terms.iter().map(term).collect(),
            indexes: (0..terms.len()).collect(),
        }
    }

    fn site(terms: &[(&str, &str)], last: Option<&Glossaries>) -> (Glossaries, Vec<Language>) {
        let code = LanguageCode::parse("nl").expect("a code");
        let languages = vec![Language::load(&code)];
        let written = BTreeMap::from([(code, written(terms))]);
        (glossaries(&written, &languages, last), languages)
    }

    #[test]
    fn terms_stand_in_the_order_of_the_language_with_anchors_of_their_own() {
        let (all, _) = site(
            &[("Zenuw", "a"), ("a&e", "b"), ("ae", "c"), ("émail", "d")],
            None,
        );
        let glossary = all[0].as_ref().expect("there are terms");
        let ids: Vec<&str> = glossary
            .entries
            .iter()
            .map(|entry| entry.id.as_str())
            .collect();
        assert_eq!(ids, ["zenuw", "ae", "ae-1", "émail"]);
        let letter = |name: &str, terms: &[usize]| (name.to_owned(), terms.to_vec());
        assert_eq!(
            glossary.letters,
            [letter("A", &[1, 2]), letter("E", &[3]), letter("Z", &[0])]
        );
        assert!(site(&[], None).0[0].is_none());
    }

    #[test]
    fn only_texts_with_a_term_that_differs_are_touched() {
        let (old, languages) = site(&[("hernia", "a"), ("artrose", "b")], None);
        let (same, _) = site(&[("hernia", "a"), ("artrose", "b")], Some(&old));
        assert!(!Renewed::between(&old, &same, &languages).is_other(0));
        let (turned, _) = site(&[("artrose", "b"), ("hernia", "a")], Some(&old));
        assert!(!Renewed::between(&old, &turned, &languages).is_other(0));
        let (new, _) = site(&[("hernia", "c"), ("artrose", "b")], Some(&old));
        let renewed = Renewed::between(&old, &new, &languages);
        assert!(renewed.matters_to(0, ["x", "Een **hernia**"].into_iter()));
        assert!(!renewed.matters_to(0, ["artrose"].into_iter()));
        assert!(!renewed.matters_to(1, ["hernia"].into_iter()));
    }
}
