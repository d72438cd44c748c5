//! Turns the topics of articles into topic lists by language.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::urls;
use super::{Entry, Group};
use crate::config::Config;
use crate::content::Article;
use crate::content::topics::Topic;
use crate::diag::{Diagnostic, Place};
use crate::paths::UrlPath;
use crate::site::Card;

/// How many articles a page of a topic shows.
pub const PAGE_SIZE: usize = 20;

/// A topic in one language that has an article in it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TopicIn {
    /// Its id, the same in all languages.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The index of the language of the name, if it is not this one.
    pub foreign: Option<usize>,
    /// The address of its first page.
    pub url: UrlPath,
    /// Its pages in the order of lists, by entry.
    pub entries: Vec<usize>,
}

impl TopicIn {
    /// How many pages it takes.
    pub fn pages(&self) -> usize {
        self.entries.len().div_ceil(PAGE_SIZE).max(1)
    }

    /// The address of its page `number`, counted from 1.
    pub fn page_url(&self, number: usize) -> UrlPath {
        if number <= 1 {
            self.url.clone()
        } else {
            UrlPath::new(format!("{}page/{number}/", self.url))
        }
    }
}

/// What the topics are made of.
pub(super) struct Material<'a> {
    pub(super) config: &'a Config,
    pub(super) articles: &'a [Arc<Article>],
    pub(super) listed: &'a [Topic],
    pub(super) cards: &'a [Card],
    pub(super) groups: &'a [Group],
    pub(super) entries: &'a [Entry],
}

/// The topics of each language, in the order of the list, then those that are not listed
/// by their id. Entries are in the order of `entries` still.
pub(super) fn topics(material: &Material<'_>) -> (Vec<Vec<TopicIn>>, Vec<Diagnostic>) {
    let languages = material.config.languages.len();
    let mut found: Vec<BTreeMap<(usize, &str), Vec<usize>>> = vec![BTreeMap::new(); languages];
    for (index, entry) in material.entries.iter().enumerate() {
        let card = &material.cards[entry.card];
        if !entry.state.is_listed() {
            continue;
        }
        for id in &card.topics {
            let rank = material.listed.iter().position(|topic| topic.id == *id);
            let key = (rank.unwrap_or(usize::MAX), id.as_str());
            let entries = found[entry.language].entry(key).or_default();
            if entries.last() != Some(&index) {
                entries.push(index);
            }
        }
    }
    let diagnostics = complaints(material, &found);
    let in_language = |(language, topics): (usize, BTreeMap<(usize, &str), Vec<usize>>)| {
        topics
            .into_iter()
            .map(|((rank, id), entries)| topic_in(material, (rank, id), language, entries))
            .collect()
    };
    (
        found.into_iter().enumerate().map(in_language).collect(),
        diagnostics,
    )
}

fn topic_in(
    material: &Material<'_>,
    key: (usize, &str),
    language: usize,
    entries: Vec<usize>,
) -> TopicIn {
    let config = material.config;
    let (rank, id) = key;
    let listed = material.listed.get(rank);
    let code = &config.languages[language].code;
    let default = urls::default_language(config);
    let own = listed.and_then(|topic| topic.name.get(code));
    let fallback = || listed.and_then(|topic| topic.name.get(&config.default_language));
    let slug = listed
        .and_then(|topic| topic.slug.as_ref()?.get(code))
        .unwrap_or(id);
    let topics = urls::below(&urls::home(config, language), "topics");
    TopicIn {
        id: id.to_owned(),
        title: own.or_else(fallback).unwrap_or(id).to_owned(),
        foreign: (own.is_none() && fallback().is_some()).then_some(default),
        url: urls::below(&topics, slug),
        entries,
    }
}

/// A topic without a name in a language shows its id, or its name in the default language.
fn complaints(
    material: &Material<'_>,
    found: &[BTreeMap<(usize, &str), Vec<usize>>],
) -> Vec<Diagnostic> {
    let default = urls::default_language(material.config);
    let mut nameless: BTreeMap<(usize, &str), (usize, Vec<&str>)> = BTreeMap::new();
    for (language, topics) in found.iter().enumerate() {
        let code = &material.config.languages[language].code;
        for ((rank, id), entries) in topics {
            let named = match material.listed.get(*rank) {
                Some(topic) => topic.name.get(code).is_some(),
                None => language == default,
            };
            if !named {
                let group = material.entries[entries[0]].group;
                let source = material.groups[group].source;
                let entry = nameless.entry((*rank, *id)).or_insert((source, Vec::new()));
                entry.1.push(code.as_str());
            }
        }
    }
    let known = || material.listed.iter().map(|topic| topic.id.as_str());
    let complaint = |((rank, id), (card, codes)): ((usize, &str), (usize, Vec<&str>))| {
        let card = &material.cards[card];
        let codes = codes.join(", ");
        if let Some(topic) = material.listed.get(rank) {
            Diagnostic::warning("topic-name-missing")
                .help("mend")
                .at(Place::at(&topics_file(), topic.span))
                .with("topic", id)
                .with("languages", codes)
        } else {
            let index = card
                .topics
                .iter()
                .position(|topic| topic == id)
                .unwrap_or_default();
            let place =
                material.articles[card.article].field_place(&["topics", &index.to_string()]);
            let complaint = Diagnostic::warning("topic-not-listed")
                .help("mend")
                .at(place);
            let complaint = complaint.with("topic", id).with("languages", codes);
            complaint.did_you_mean(id, known())
        }
    };
    nameless.into_iter().map(complaint).collect()
}

fn topics_file() -> crate::paths::SourcePath {
    crate::paths::SourcePath::new(crate::content::topics::TOPICS)
}
