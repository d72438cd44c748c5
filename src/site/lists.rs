//! Turns pages into the lists of each language: sections, A to Z, newest, topics, in its own order.

use std::borrow::Cow;
use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use rayon::prelude::*;

use super::urls;
use super::urls::GLOSSARY;
use super::{Card, Entry, Material, Section, TopicIn};
use crate::config::Config;
use crate::content::Role;
use crate::content::front_matter::Kind;
use crate::language::{Language, LanguageCode, TitlePlace};
use crate::paths::UrlPath;

/// What stands in which order in one language; pages by entry, sections by index.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct LanguageLists {
    /// Sections that are in no other one and exist in this language.
    pub sections: Vec<usize>,
    /// Articles outside sections.
    pub loose: Vec<usize>,
    /// Articles by the letter of their title; pages such as "about" are left out.
    pub letters: Vec<(String, Vec<usize>)>,
    /// Articles by the day of their last change, newest first; such pages are left out too.
    pub newest: Vec<usize>,
    /// Topics that have an article.
    pub topics: Vec<TopicIn>,
    /// The article that holds the text of the home page, by its index.
    pub home: Option<usize>,
    /// Whether there is a glossary.
    pub has_glossary: bool,
}

/// Makes the lists of all languages and puts the pages into their sections.
pub(super) fn lists(
    material: &Material<'_>,
    cards: &[Card],
    entries: &[Entry],
    sections: &mut [Section],
    topics: Vec<Vec<TopicIn>>,
) -> Vec<LanguageLists> {
    let known = &*sections;
    let articles = material.articles.iter().enumerate();
    let homes = articles.filter(|(_, article)| article.role == Role::Home);
    let homes: Vec<(usize, &LanguageCode)> = homes
        .map(|(index, article)| (index, &article.language))
        .collect();
    let made: Vec<InLanguage> = topics
        .into_par_iter()
        .enumerate()
        .map(|(language, topics)| {
            let order = Order::of(material, language, cards, entries);
            order.lists(language, known, topics)
        })
        .collect();
    let mut lists = Vec::with_capacity(made.len());
    for (language, made) in made.into_iter().enumerate() {
        let articles = sections.iter_mut().zip(made.articles).zip(made.nested);
        for ((section, articles), nested) in articles {
            section.in_language[language].entries = articles;
            section.in_language[language].sections = nested;
        }
        let code = material.languages[language].code();
        let home = homes.iter().find(|(_, language)| *language == code);
        lists.push(LanguageLists {
            home: home.map(|(index, _)| *index),
            has_glossary: material.glossaries[language].is_some(),
            ..made.lists
        });
    }
    lists
}

/// What is made for one language.
struct InLanguage {
    lists: LanguageLists,
    /// The pages of each section, by entry.
    articles: Vec<Vec<usize>>,
    /// The sections in each section.
    nested: Vec<Vec<usize>>,
}

/// Addresses of pages that are made of many articles, with their names.
pub(super) fn generated_urls(
    config: &Config,
    languages: &[LanguageLists],
) -> Vec<(UrlPath, &'static str)> {
    let mut urls = vec![
        (UrlPath::new("/"), "home"),
        (UrlPath::new("/404.html"), "404"),
        (UrlPath::new("/sitemap.xml"), "sitemap"),
        (UrlPath::new("/robots.txt"), "robots"),
    ];
    for (language, lists) in languages.iter().enumerate() {
        let home = urls::home(config, language);
        if home.as_str() != "/" {
            urls.push((home.clone(), "home"));
            urls.push((urls::beside(&home, "404.html"), "404"));
        }
        urls.push((urls::below(&home, "a-z"), "a-z"));
        urls.push((urls::below(&home, "languages"), "languages"));
        if lists.has_glossary {
            urls.push((urls::below(&home, GLOSSARY), GLOSSARY));
        }
        urls.push((urls::beside(&home, "atom.xml"), "feed"));
        for topic in &lists.topics {
            urls.extend((1..=topic.pages()).map(|number| (topic.page_url(number), "topic")));
        }
    }
    urls
}

/// The order of one language.
struct Order<'a> {
    language: &'a Language,
    cards: &'a [Card],
    entries: &'a [Entry],
    /// The pages that lists show, by title.
    listed: Vec<usize>,
    /// The letter of each of those.
    letters: Vec<Option<String>>,
    /// The place of each page among those, by entry: comparing titles takes long, and each page
    /// stands in several lists.
    rank: Vec<usize>,
}

impl<'a> Order<'a> {
    fn of(
        material: &Material<'a>,
        language: usize,
        cards: &'a [Card],
        entries: &'a [Entry],
    ) -> Self {
        let in_language = |index: &usize| {
            let entry = &entries[*index];
            entry.language == language && entry.state.is_listed()
        };
        let listed = (0..entries.len()).filter(in_language);
        let mut places: Vec<(Cow<'_, TitlePlace>, usize)> = listed
            .map(|index| {
                let card = &cards[entries[index].card];
                // A fallback stands in the order of a language that is not its own.
                let place = if card.language == language {
                    Cow::Borrowed(&material.articles[card.article].title_place)
                } else {
                    Cow::Owned(material.languages[language].title_place(&card.title))
                };
                (place, index)
            })
            .collect();
        let path = |index: usize| &cards[entries[index].card].path;
        places.sort_by(|(one, a), (other, b)| {
            let titles = one.key.cmp(&other.key);
            titles.then_with(|| path(*a).cmp(path(*b)))
        });
        let listed: Vec<usize> = places.iter().map(|(_, index)| *index).collect();
        let letters = places.into_iter().map(|(place, _)| match place {
            Cow::Borrowed(place) => place.letter.clone(),
            Cow::Owned(place) => place.letter,
        });
        let mut rank = vec![0; entries.len()];
        for (place, index) in listed.iter().enumerate() {
            rank[*index] = place;
        }
        Self {
            language: &material.languages[language],
            cards,
            entries,
            letters: letters.collect(),
            listed,
            rank,
        }
    }

    fn lists(&self, language: usize, sections: &[Section], mut topics: Vec<TopicIn>) -> InLanguage {
        let mut loose = Vec::new();
        let mut in_sections = vec![Vec::new(); sections.len()];
        for index in self.listed.iter().copied() {
            match self.section_of(index, sections) {
                Some(section) => in_sections[section].push(index),
                None => loose.push(index),
            }
        }
        self.sort(&mut loose);
        for articles in &mut in_sections {
            self.sort(articles);
        }
        for topic in &mut topics {
            self.sort(&mut topic.entries);
        }
        let articles: Vec<usize> = self
            .listed
            .iter()
            .copied()
            .filter(|index| self.card(*index).kind != Some(Kind::Page))
            .collect();
        let (top, nested) = self.nest(language, sections);
        let lists = LanguageLists {
            sections: top,
            loose,
            letters: self.letters(&articles),
            newest: self.newest(&articles),
            topics,
            home: None,
            has_glossary: false,
        };
        InLanguage {
            lists,
            articles: in_sections,
            nested,
        }
    }

    /// The sections without a parent, and those in each section, in order.
    fn nest(&self, language: usize, sections: &[Section]) -> (Vec<usize>, Vec<Vec<usize>>) {
        let exists = |index: &usize| sections[*index].in_language[language].exists;
        let mut existing: Vec<usize> = (0..sections.len()).filter(exists).collect();
        existing.sort_by(|a, b| {
            let (a, b) = (
                &sections[*a].in_language[language],
                &sections[*b].in_language[language],
            );
            self.compare((a.order, &a.title), (b.order, &b.title))
        });
        let (top, nested): (Vec<usize>, Vec<usize>) = existing
            .into_iter()
            .partition(|section| sections[*section].parent.is_none());
        let mut within = vec![Vec::new(); sections.len()];
        for section in nested {
            if let Some(parent) = sections[section].parent {
                within[parent].push(section);
            }
        }
        (top, within)
    }

    fn card(&self, entry: usize) -> &Card {
        &self.cards[self.entries[entry].card]
    }

    fn section_of(&self, entry: usize, sections: &[Section]) -> Option<usize> {
        let path = self.card(entry).path.below("content")?;
        let (folder, _) = path.rsplit_once('/')?;
        sections
            .binary_search_by(|section| (*section.id).cmp(folder))
            .ok()
    }

    fn sort(&self, entries: &mut [usize]) {
        entries.sort_by_key(|index| {
            let order = self.card(*index).order;
            (order.is_none(), order, self.rank[*index])
        });
    }

    /// By `order`, those without one last; then by title, as the language sorts.
    fn compare(&self, a: (Option<i64>, &str), b: (Option<i64>, &str)) -> Ordering {
        let rank = |order: Option<i64>| (order.is_none(), order);
        rank(a.0)
            .cmp(&rank(b.0))
            .then_with(|| self.language.compare(a.1, b.1))
    }

    /// `articles` are in the order of their titles.
    fn letters(&self, articles: &[usize]) -> Vec<(String, Vec<usize>)> {
        let mut letters: Vec<(String, Vec<usize>)> = Vec::new();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for index in articles.iter().copied() {
            let Some(letter) = self.letters[self.rank[index]].clone() else {
                continue;
            };
            let position = *known.entry(letter.clone()).or_insert_with(|| {
                letters.push((letter, Vec::new()));
                letters.len() - 1
            });
            letters[position].1.push(index);
        }
        letters
    }

    fn newest(&self, articles: &[usize]) -> Vec<usize> {
        let mut newest = articles.to_vec();
        newest.sort_by_key(|index| {
            let card = self.card(*index);
            (Reverse(card.updated), &card.path)
        });
        newest
    }
}
