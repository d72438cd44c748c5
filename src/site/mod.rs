//! Turns all articles into one finished, read-only model of the site.
//!
//! 1. [`translations`]: articles of one id form a group with a source;
//! 2. [`card`]: each gets a card, what others may know of it, with its [`life`] on the day;
//! 3. [`sections`] and [`urls`]: folders become sections, slugs become addresses;
//! 4. entries: the pages of articles in each language, fallbacks included;
//! 5. [`topics`] and [`lists`]: what stands where, in the order of each language;
//! 6. [`addresses`]: each is taken once;
//! 7. [`freshness`]: whether translations still say what their sources say;
//! 8. [`glossary`]: difficult words, in the order of each language;
//! 9. [`links`]: where the links of a text go; [`linked`] does a whole page.

pub mod addresses;
pub mod card;
pub mod facets;
pub mod freshness;
pub mod glossary;
mod index_links;
pub mod life;
pub mod linked;
pub mod links;
pub mod lists;
pub mod named;
pub mod sections;
pub mod topics;
pub mod translations;
pub mod urls;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

pub use card::{Card, Lineage};
pub use freshness::{Freshness, Standing, States};
pub use glossary::{Glossaries, Glossary};
pub use life::{Stage, State};
pub use linked::PageName;
pub use lists::LanguageLists;
pub use sections::{Section, SectionIn};
pub use topics::TopicIn;
pub use translations::Group;

use crate::config::{Config, MissingTranslation, OutdatedTranslation, OverdueReview};
use crate::content::topics::Topic;
use crate::content::{Article, Role};
use crate::date::Date;
use crate::diag::Diagnostic;
use crate::language::{Language, LanguageCode};
use crate::paths::{SourcePath, UrlPath};

use addresses::{Addresses, claim_all};
use card::Position;
use translations::Siblings;

/// The whole site on one day. Languages, cards, groups, entries and sections are named
/// by their index, in the order of the settings or of their paths.
#[derive(Clone, Debug)]
pub struct Site {
    /// The settings.
    pub config: Arc<Config>,
    /// The day.
    pub today: Date,
    /// What is known of each language of the settings.
    pub languages: Arc<[Language]>,
    /// Every Markdown file, in the order of paths.
    pub articles: Vec<Arc<Article>>,
    /// What can be listed and linked; does not change with the text of an article.
    pub listing: Arc<Listing>,
    /// Whether translations still say what their sources say; it changes with texts. Empty until
    /// it is known what is remembered of the sources.
    pub states: Arc<States>,
    /// The difficult words of each language; they change by themselves.
    pub glossaries: Glossaries,
}

/// All cards and what is made of them.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Listing {
    /// The cards, in the order of groups, then languages.
    pub cards: Vec<Card>,
    /// The groups, in the order of ids.
    pub groups: Vec<Group>,
    /// Pages of articles, in the order of groups, then languages.
    pub entries: Vec<Entry>,
    /// The sections, parents before children.
    pub sections: Vec<Section>,
    /// The lists of each language.
    pub languages: Vec<LanguageLists>,
    /// The names of blocks and the article index of each in every language.
    pub blocks: BTreeMap<Arc<str>, Vec<Option<usize>>>,
    /// Who has which address.
    pub addresses: Addresses,
}

/// The page of an article in one language.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Entry {
    /// The group.
    pub group: usize,
    /// The language of the page.
    pub language: usize,
    /// The card whose text is shown: of this language, or of the source on a fallback.
    pub card: usize,
    /// Whether the text is in another language because there is no translation.
    pub fallback: bool,
    /// Whether there is a translation, which gives way because care advice in it is outdated.
    pub replaced: bool,
    /// Its address.
    pub url: UrlPath,
    /// Where it is in its life.
    pub state: State,
}

/// Translations that readers do not get, by their files: what they say is outdated.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct SetAside {
    /// Those that are treated as missing.
    pub hidden: BTreeSet<SourcePath>,
    /// Those in whose place the text of the source stands.
    pub replaced: BTreeSet<SourcePath>,
}

/// What a site is made of.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// The settings.
    pub config: &'a Arc<Config>,
    /// What is known of each language of the settings.
    pub languages: &'a Arc<[Language]>,
    /// Every Markdown file, in the order of paths.
    pub articles: &'a [Arc<Article>],
    /// The listed topics.
    pub topics: &'a [Topic],
    /// Translations that readers do not get.
    pub set_aside: &'a SetAside,
    /// The difficult words of each language.
    pub glossaries: &'a Glossaries,
    /// Files that are copied to the root, with the address that each will have.
    pub static_files: &'a [(SourcePath, UrlPath)],
    /// The day.
    pub today: Date,
    /// Whether drafts, reviews and scheduled articles are built.
    pub drafts: bool,
}

impl Site {
    /// The article of a card together with its source.
    pub fn lineage(&self, card: usize) -> Lineage<'_> {
        let listing = &self.listing;
        let card = &listing.cards[card];
        let source = &listing.cards[listing.groups[card.group].source];
        Lineage {
            own: &self.articles[card.article],
            source: &self.articles[source.article],
        }
    }

    /// The same site with other texts of its articles, which say the same of themselves, and other
    /// glossaries of the same languages.
    #[must_use]
    pub fn with_texts(&self, articles: &[Arc<Article>], glossaries: &Glossaries) -> Self {
        Self {
            articles: articles.to_vec(),
            glossaries: glossaries.clone(),
            ..self.clone()
        }
    }

    /// Whether the page of a card says that its source has changed since it was translated.
    pub fn says_outdated(&self, card: usize) -> bool {
        let standing = self.states.of_card(&self.listing, card);
        let is_outdated = standing.is_some_and(|standing| standing.state == Freshness::Outdated);
        is_outdated && self.config.outdated_translation == OutdatedTranslation::Notice
    }

    /// The glossary of a language, if it has one.
    pub fn glossary(&self, language: usize) -> Option<&Arc<Glossary>> {
        self.glossaries[language].as_ref()
    }

    /// The code of a language by its index.
    pub fn code(&self, language: usize) -> &LanguageCode {
        &self.config.languages[language].code
    }
}

impl Listing {
    /// The group of an id.
    pub fn group(&self, id: &str) -> Option<usize> {
        self.groups
            .binary_search_by(|group| (*group.id).cmp(id))
            .ok()
    }

    /// The section of a folder.
    pub fn section(&self, id: &str) -> Option<usize> {
        self.sections
            .binary_search_by(|section| (*section.id).cmp(id))
            .ok()
    }

    /// What the page of an entry is called in every build.
    pub fn page_name(&self, entry: usize) -> PageName {
        let entry = &self.entries[entry];
        PageName {
            id: self.groups[entry.group].id.clone(),
            language: entry.language,
        }
    }

    /// The entry of a page of this name.
    pub fn named(&self, page: &PageName) -> Option<usize> {
        self.groups[self.group(&page.id)?].entries[page.language]
    }

    /// The article of a block in a language, by index.
    pub fn block(&self, name: &str, language: usize) -> Option<usize> {
        self.blocks.get(name)?[language]
    }

    /// The page of an article in a language.
    pub fn entry(&self, group: usize, language: usize) -> Option<&Entry> {
        self.groups[group].entries[language].map(|entry| &self.entries[entry])
    }
}

/// Puts the site together.
pub fn assemble(material: &Material<'_>) -> (Site, Vec<Diagnostic>) {
    let config = material.config;
    let codes: Vec<LanguageCode> = config.languages.iter().map(|l| l.code.clone()).collect();
    let default = urls::default_language(config);
    let (siblings, mut diagnostics) = translations::group(material.articles, &codes, default);
    let (cards, mut groups) = cards(material, &siblings);
    let (mut sections, complaints) = sections::sections(material.articles, config);
    diagnostics.extend(complaints);
    let entries = entries(material, &cards, &mut groups, &sections);
    mark_existing(&mut sections, &groups, &entries);
    let (topics, complaints) = topics::topics(&topics::Material {
        config,
        articles: material.articles,
        listed: material.topics,
        cards: &cards,
        groups: &groups,
        entries: &entries,
    });
    diagnostics.extend(complaints);
    let languages = lists::lists(material, &cards, &entries, &mut sections, topics);
    let mut listing = Listing {
        cards,
        groups,
        entries,
        sections,
        languages,
        blocks: blocks(material.articles, &codes),
        addresses: Addresses::default(),
    };
    diagnostics.extend(claim_all(material, &mut listing));
    let site = Site {
        config: config.clone(),
        today: material.today,
        languages: material.languages.clone(),
        articles: material.articles.to_vec(),
        listing: Arc::new(listing),
        states: Arc::default(),
        glossaries: material.glossaries.clone(),
    };
    (site, diagnostics)
}

fn cards(material: &Material<'_>, siblings: &[Siblings]) -> (Vec<Card>, Vec<Group>) {
    let mut places = Vec::with_capacity(material.articles.len());
    let mut groups = Vec::with_capacity(siblings.len());
    for (group, siblings) in siblings.iter().enumerate() {
        let mut by_language = vec![None; siblings.by_language.len()];
        let mut source = places.len();
        for (language, article) in siblings.by_language.iter().enumerate() {
            let Some(article) = *article else { continue };
            if article == siblings.source {
                source = places.len();
            }
            by_language[language] = Some(places.len());
            places.push((group, language, article));
        }
        groups.push(Group {
            id: siblings.id.clone(),
            source,
            entries: vec![None; by_language.len()],
            cards: by_language,
        });
    }
    let card = |(group, language, article): (usize, usize, usize)| {
        let lineage = Lineage {
            own: &material.articles[article],
            source: &material.articles[siblings[group].source],
        };
        let says_so = material.config.overdue_review == OverdueReview::Notice;
        let position = Position {
            article,
            group,
            language,
            state: life::state(lineage, material.config, material.today, material.drafts),
            overdue: says_so && life::is_overdue(lineage, material.config, material.today),
        };
        Card::new(lineage, position)
    };
    (places.into_par_iter().map(card).collect(), groups)
}

/// The pages of articles: own ones, and fallbacks where the settings ask for them.
fn entries(
    material: &Material<'_>,
    cards: &[Card],
    groups: &mut [Group],
    sections: &[Section],
) -> Vec<Entry> {
    let (config, aside) = (material.config, material.set_aside);
    let mut entries = Vec::with_capacity(cards.len());
    for (index, group) in groups.iter_mut().enumerate() {
        let section = sections
            .binary_search_by(|section| (*section.id).cmp(group.section()))
            .ok();
        for language in 0..config.languages.len() {
            let in_section = section.map(|section| &sections[section].in_language[language]);
            let above = in_section.map_or_else(|| urls::home(config, language), |s| s.url.clone());
            let policy = in_section.map_or(config.missing_translation, |s| s.missing_translation);
            let stands =
                |card: usize| cards[card].state.has_page() || cards[card].state == State::Broken;
            let written = group.cards[language].filter(|card| stands(*card));
            let is_in = |set: &BTreeSet<SourcePath>| {
                written.is_some_and(|card| set.contains(&cards[card].path))
            };
            let source = group.source;
            let replaced = is_in(&aside.replaced) && stands(source);
            let own = written.filter(|_| !replaced && !is_in(&aside.hidden));
            let falls_back = replaced || policy == MissingTranslation::Fallback;
            let fallback = || (falls_back && stands(source)).then_some(source);
            let Some(card) = own.or_else(fallback) else {
                continue;
            };
            let slug = match written {
                Some(card) => cards[card].slug.clone(),
                None => card::last_part(&group.id),
            };
            group.entries[language] = Some(entries.len());
            entries.push(Entry {
                group: index,
                language,
                card,
                fallback: own.is_none(),
                replaced,
                url: urls::below(&above, &slug),
                state: cards[card].state,
            });
        }
    }
    entries
}

/// A section exists where it or a section in it has an article.
fn mark_existing(sections: &mut [Section], groups: &[Group], entries: &[Entry]) {
    for entry in entries {
        if !entry.state.is_listed() {
            continue;
        }
        let folder = groups[entry.group].section();
        let mut next = sections
            .binary_search_by(|section| (*section.id).cmp(folder))
            .ok();
        while let Some(section) = next {
            sections[section].in_language[entry.language].exists = true;
            next = sections[section].parent;
        }
    }
}

fn blocks(
    articles: &[Arc<Article>],
    codes: &[LanguageCode],
) -> BTreeMap<Arc<str>, Vec<Option<usize>>> {
    let mut blocks: BTreeMap<Arc<str>, Vec<Option<usize>>> = BTreeMap::new();
    for (index, article) in articles.iter().enumerate() {
        if article.role != Role::Block {
            continue;
        }
        let language = codes.iter().position(|code| *code == article.language);
        let by_language = blocks.entry(article.id.clone());
        let by_language = by_language.or_insert_with(|| vec![None; codes.len()]);
        if let Some(language) = language {
            by_language[language] = Some(index);
        }
    }
    blocks
}
