//! Turns a page into its key: the fingerprints of everything that it is made from, but for
//! what its template asks the site, which is recorded when it is rendered.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::pages::{Page, PageKind};
use super::world::World;
use crate::config::brand::Logo;
use crate::content::Article;
use crate::fingerprint::Fingerprint;
use crate::markdown::Document;
use crate::site::Glossary;
use crate::site::glossary::Renewed;
use crate::site::linked::Linked;

/// The key of a page, input by input. Pages whose keys and answers are the same have the
/// same bytes.
#[derive(Clone, Debug)]
pub struct Key {
    /// What all pages are made from.
    pub shared: Shared,
    /// What the page is: its kind and address, its state, what the site calls it.
    pub page: Fingerprint,
    /// What stands on it.
    pub parts: Parts,
}

/// What stands on a page. Held as it is: what the last build and this one share is seen to
/// be the same by a look at the address.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// The article whose text it shows.
    pub text: Option<Arc<Article>>,
    /// The article whose front matter a translation takes over.
    pub source: Option<Arc<Article>>,
    /// The block that it ends with.
    pub block: Option<Arc<Article>>,
    /// Where its links and images lead.
    pub links: Option<Arc<Linked>>,
    /// Whether it says that its source has changed since.
    pub outdated: bool,
    /// The difficult words of the language of its text, or those that it lists.
    pub glossary: Option<Arc<Glossary>>,
}

/// What all pages are made from. The day is in the state of each article.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shared {
    /// Templates, words and files of the theme.
    pub theme: Fingerprint,
    /// The settings, the logo that they name, and which languages have a glossary.
    pub settings: Fingerprint,
}

/// Something that a page is made from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Input {
    /// There was no such page before.
    New,
    /// The theme.
    Theme,
    /// The settings.
    Settings,
    /// The page itself: address, state, name.
    Page,
    /// Its text and front matter.
    Text,
    /// The front matter of the article that it is a translation of.
    Source,
    /// The block at its end.
    Block,
    /// The targets of its links and images.
    Links,
    /// The difficult words in its text.
    Terms,
    /// The answer to a question of its template, by the name of the function.
    Answer(&'static str),
    /// A list that is written without a template.
    List,
}

impl Key {
    /// The first input that differs; `renewed` is what differs between the glossaries of the builds.
    pub fn difference(&self, other: &Self, renewed: &Renewed) -> Option<Input> {
        let Self {
            shared,
            page,
            parts,
        } = self;
        let of_all = shared.difference(&other.shared);
        let of_parts = || parts.difference(&other.parts, renewed);
        let own = (*page != other.page).then_some(Input::Page);
        of_all.or_else(of_parts).or(own)
    }
}

impl Shared {
    /// The first input that differs.
    pub fn difference(&self, other: &Self) -> Option<Input> {
        let theme = (self.theme != other.theme).then_some(Input::Theme);
        theme.or((self.settings != other.settings).then_some(Input::Settings))
    }
}

impl Parts {
    /// What stands on a page.
    pub fn of(world: &World, page: &Page) -> Self {
        let site = &world.site;
        let listing = &site.listing;
        let article = |article: usize| site.articles[article].clone();
        let (text, source) = match &page.kind {
            PageKind::Home => (listing.languages[page.language].home.map(article), None),
            PageKind::Section(section) => {
                let in_language = &listing.sections[*section].in_language[page.language];
                (in_language.index.map(article), None)
            }
            PageKind::Article(entry) => {
                let card = &listing.cards[listing.entries[*entry].card];
                let source = listing.cards[listing.groups[card.group].source].article;
                let source = (source != card.article).then(|| article(source));
                (Some(article(card.article)), source)
            }
            _ => (None, None),
        };
        let language = match page.kind {
            PageKind::Glossary => Some(page.language),
            _ => text.as_ref().and_then(|text| world.text_language(text)),
        };
        Self {
            text,
            source,
            glossary: language.and_then(|language| site.glossary(language).cloned()),
            block: world.block(page).map(|(block, _)| block.clone()),
            links: world.linked(page).cloned(),
            outdated: match page.kind {
                PageKind::Article(entry) => site.says_outdated(listing.entries[entry].card),
                _ => false,
            },
        }
    }

    /// Whether a term matters to the text that differs between the glossaries of the builds; to a
    /// page without a text, which lists them all, each does.
    fn has_other_terms(&self, other: &Self, renewed: &Renewed) -> bool {
        let language = match (&self.glossary, &other.glossary) {
            (None, None) => return false,
            (Some(one), Some(other)) if Arc::ptr_eq(one, other) => return false,
            (Some(one), Some(other)) if one.language == other.language => one.language,
            _ => return true,
        };
        match &self.text {
            Some(text) => {
                let answers = text.answers.iter();
                let documents = std::iter::once(&text.body).chain(answers);
                renewed.matters_to(language, documents.map(Document::text))
            }
            None => renewed.is_other(language),
        }
    }

    /// The first of them that differs.
    pub fn difference(&self, other: &Self, renewed: &Renewed) -> Option<Input> {
        let Self {
            text,
            source,
            block,
            links,
            outdated,
            glossary: _,
        } = self;
        let same_file = |one: &Article, other: &Article| one.fingerprint == other.fingerprint;
        // Its text is not among what a translation takes from its source.
        let same_front = |one: &Article, other: &Article| one.front == other.front;
        let differences = [
            (
                !alike(text.as_ref(), other.text.as_ref(), same_file),
                Input::Text,
            ),
            (
                !alike(source.as_ref(), other.source.as_ref(), same_front),
                Input::Source,
            ),
            (
                !alike(block.as_ref(), other.block.as_ref(), same_file),
                Input::Block,
            ),
            (
                !alike(links.as_ref(), other.links.as_ref(), Linked::eq),
                Input::Links,
            ),
            (*outdated != other.outdated, Input::Source),
        ];
        let first = differences.iter().find(|(differs, _)| *differs);
        let has_other_terms = || {
            let differs = self.has_other_terms(other, renewed);
            differs.then_some(Input::Terms)
        };
        first.map(|(_, input)| *input).or_else(has_other_terms)
    }
}

fn alike<T>(one: Option<&Arc<T>>, other: Option<&Arc<T>>, same: impl Fn(&T, &T) -> bool) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => Arc::ptr_eq(one, other) || same(one, other),
        _ => false,
    }
}

/// What all pages are made from.
pub fn shared(world: &World) -> Shared {
    let config = &world.site.config;
    let logos = config.brand.logo.iter().flat_map(Logo::images);
    let logos: Vec<_> = logos.map(|(_, file)| world.images.get(file)).collect();
    // Every page may link the glossary of its language.
    let lists = world.site.listing.languages.iter();
    let glossaries: Vec<bool> = lists.map(|lists| lists.has_glossary).collect();
    Shared {
        theme: world.theme.fingerprint,
        settings: Fingerprint::of_value(&(&**config, &world.options, logos, glossaries)),
    }
}

/// What a page is.
pub fn identity(world: &World, page: &Page) -> Fingerprint {
    Fingerprint::of_value(&Identity { world, page })
}

/// What a page is, without the indexes, which change whenever an article comes or goes.
struct Identity<'a> {
    world: &'a World,
    page: &'a Page,
}

impl Hash for Identity<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let listing = &self.world.site.listing;
        let Page {
            kind,
            language,
            url,
        } = self.page;
        (std::mem::discriminant(kind), language, url).hash(state);
        match kind {
            PageKind::Section(section) => {
                let section = &listing.sections[*section];
                let in_language = &section.in_language[*language];
                (&section.id, &in_language.title, in_language.foreign).hash(state);
                in_language.summary.hash(state);
            }
            PageKind::Article(entry) => {
                let entry = &listing.entries[*entry];
                let card = &listing.cards[entry.card];
                (entry.fallback, entry.replaced, entry.state).hash(state);
                (card.overdue, card.language).hash(state);
                card.path.hash(state);
                let source = listing.groups[entry.group].source;
                let source = listing.entry(entry.group, listing.cards[source].language);
                let source = source.map(|entry| (&entry.url, entry.state));
                (&listing.groups[entry.group].id, source).hash(state);
            }
            PageKind::Topic { topic, number } => {
                let topic = &listing.languages[*language].topics[*topic];
                (&topic.id, &topic.title, topic.foreign, &topic.url).hash(state);
                (topic.pages(), number).hash(state);
            }
            PageKind::Alias(target) => target.hash(state),
            PageKind::Home
            | PageKind::Feed
            | PageKind::Sitemap
            | PageKind::Chooser
            | PageKind::AToZ
            | PageKind::Glossary
            | PageKind::Languages
            | PageKind::NotFound
            | PageKind::Robots => {}
        }
    }
}
