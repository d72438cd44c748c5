//! Turns the difficult words of a language into what a page says of them, to readers and to search
//! engines.

use std::borrow::Cow;

use super::graph::Node;
use super::pages::Page;
use super::structured_data::collection;
use super::views::{GlossaryLetterView, TermView};
use super::world::World;
use crate::content::Article;
use crate::content::glossary::Term;
use crate::markdown::html::EXPLANATION;
use crate::site::glossary::Entry;
use crate::site::{Site, urls};

/// The words of a language by letter, for the page of the glossary.
pub(super) fn letters(site: &Site, language: usize) -> Vec<GlossaryLetterView<'_>> {
    let Some(glossary) = site.glossary(language) else {
        return Vec::new();
    };
    let url = urls::href(&site.config, &urls::glossary(&site.config, language));
    let letters = glossary.letters.iter();
    letters
        .map(|(letter, terms)| {
            let entries = terms.iter().map(|term| &glossary.entries[*term]);
            GlossaryLetterView {
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

/// The words of a language as a set of terms, in the order in which the page lists them.
pub(super) fn graph<'a>(world: &'a World, page: &Page) -> Node<'a> {
    let url = urls::absolute(&world.site.config, &page.url);
    let title = world.theme.words[page.language].needed("title-glossary", &[]);
    let term = |entry: &'a Entry| {
        let own = urls::with_anchor(url.clone(), Some(&entry.id));
        let Term {
            term,
            forms,
            definition,
            plain,
        } = &entry.term;
        let others = forms.iter().chain(plain).map(|form| form.as_str().into());
        Node::thing([
            ("@type", "DefinedTerm".into()),
            ("@id", own.into()),
            ("name", term.as_str().into()),
            ("alternateName", Node::list(others)),
            ("description", definition.as_str().into()),
        ])
    };
    let glossary = world.site.glossary(page.language).into_iter();
    let terms = glossary.flat_map(|glossary| {
        let terms = glossary.letters.iter().flat_map(|(_, terms)| terms);
        terms.map(|term| &glossary.entries[*term])
    });
    let set = Node::thing([
        ("@type", "DefinedTermSet".into()),
        ("@id", format!("{url}#terms").into()),
        ("name", title.clone().into()),
        ("hasDefinedTerm", Node::list(terms.map(term))),
    ]);
    let mut graph = collection(world, page, title, "");
    if let Node::Thing(properties) = &mut graph {
        properties.push(("mainEntity", set));
    }
    graph
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
