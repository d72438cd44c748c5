//! Turns the difficult words of a language into what a page says of them.

use std::borrow::Cow;

use super::views::{LetterView, TermView};
use super::world::World;
use crate::content::Article;
use crate::content::glossary::Term;
use crate::markdown::html::EXPLANATION;
use crate::site::glossary::Entry;
use crate::site::{Site, urls};

/// The words of a language by letter, for the page of the glossary.
pub(super) fn letters(site: &Site, language: usize) -> Vec<LetterView<'_>> {
    let Some(glossary) = site.glossary(language) else {
        return Vec::new();
    };
    let url = urls::href(&site.config, &urls::glossary(&site.config, language));
    let letters = glossary.letters.iter();
    letters
        .map(|(letter, terms)| {
            let entries = terms.iter().map(|term| &glossary.entries[*term]);
            LetterView {
                letter,
                terms: entries
                    .map(|entry| view(entry, Cow::Borrowed(&entry.id), &url))
                    .collect(),
            }
        })
        .collect()
}

/// The explanations of the words that are marked in the text of an article.
pub(super) fn explanations<'a>(
    world: &'a World,
    article: &Article,
    terms: &[usize],
) -> Vec<TermView<'a>> {
    let site = &world.site;
    let language = world.text_language(article);
    let glossary = language.and_then(|language| Some((language, site.glossary(language)?)));
    let Some((language, glossary)) = glossary.filter(|_| !terms.is_empty()) else {
        return Vec::new();
    };
    let url = urls::href(&site.config, &urls::glossary(&site.config, language));
    let entries = terms.iter().map(|term| &glossary.entries[*term]);
    entries
        .map(|entry| view(entry, format!("{EXPLANATION}{}", entry.id).into(), &url))
        .collect()
}

fn view<'a>(entry: &'a Entry, id: Cow<'a, str>, glossary: &str) -> TermView<'a> {
    let Term {
        term,
        forms,
        definition,
        plain,
    } = &entry.term;
    TermView {
        id,
        term,
        forms,
        plain: plain.as_deref(),
        definition,
        url: urls::with_anchor(glossary.to_owned(), Some(&entry.id)),
    }
}
