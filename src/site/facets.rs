//! Turns two builds of a site into what differs between them, facet by facet: answers that rest
//! on other facets need not be asked for again.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::{Card, Listing, Site};
use crate::content::Article;

/// A part of the listing that answers rest on. Languages are named by their index.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Facet {
    /// The cards and pages of one article in all languages.
    Article(Name),
    /// The articles of a section in a language, in order, with their cards. The section
    /// without a name holds those outside of sections.
    Section(Name, usize),
    /// The articles of a topic in a language, in order, with their cards.
    Topic(Name, usize),
    /// All articles of a language with their cards.
    Articles(usize),
    /// The sections of a language: names, addresses, order, how many articles each has.
    Sections(usize),
    /// The topics of a language: names, addresses, order, how many articles each has.
    Topics(usize),
    /// The addresses of all pages with the day of their last change.
    Addresses,
}

/// An id as a number. Should two ids have the same one, more is asked for than need be.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Name(u64);

/// What differs between two builds.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    facets: HashSet<Facet>,
    /// Whether nothing is known, so that anything may differ.
    everything: bool,
    /// Whether something differs that a link anywhere may lead to.
    pub links: bool,
}

impl Name {
    /// The number of an id.
    pub fn of(id: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        Self(hasher.finish())
    }
}

impl Changes {
    /// Where nothing is known, anything may differ.
    pub fn everything() -> Self {
        Self {
            facets: HashSet::new(),
            everything: true,
            links: true,
        }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.facets.is_empty() && !self.everything
    }

    /// Whether a facet differs.
    pub fn touch(&self, facet: Facet) -> bool {
        self.everything || self.facets.contains(&facet)
    }

    fn mark(&mut self, facet: Facet) {
        self.facets.insert(facet);
    }
}

/// Compares two builds of a site whose settings are the same.
pub fn changes(old: &Site, new: &Site) -> Changes {
    let mut changes = Changes::default();
    if Arc::ptr_eq(&old.listing, &new.listing) {
        return changes;
    }
    let (before, after) = (&*old.listing, &*new.listing);
    let (mut left, mut right) = (0, 0);
    loop {
        let ids = [(before, left), (after, right)].map(|(listing, at)| {
            let group = listing.groups.get(at);
            group.map(|group| &group.id)
        });
        let order = match ids {
            [None, None] => break,
            [Some(_), None] => std::cmp::Ordering::Less,
            [None, Some(_)] => std::cmp::Ordering::Greater,
            [Some(one), Some(other)] => one.cmp(other),
        };
        let one = order.is_le().then_some((before, left));
        let other = order.is_ge().then_some((after, right));
        group(&mut changes, one, other);
        left += usize::from(order.is_le());
        right += usize::from(order.is_ge());
    }
    for language in 0..after.languages.len() {
        if !same_sections(old, new, language) {
            changes.mark(Facet::Sections(language));
            changes.mark(Facet::Addresses);
        }
        if !same_topics(before, after, language) {
            changes.mark(Facet::Topics(language));
            changes.mark(Facet::Addresses);
        }
    }
    changes.links = changes.links
        || before.addresses != after.addresses
        || !same_link_targets(old, new)
        || blocks(old) != blocks(new);
    changes
}

/// A group by its index in a listing.
type GroupAt<'a> = Option<(&'a Listing, usize)>;

/// What a list shows of a page.
struct Shown<'a> {
    card: &'a Card,
    entry: &'a super::Entry,
}

impl Shown<'_> {
    fn is_same(&self, other: &Self) -> bool {
        self.has_same_address(other) && is_same_card(self.card, other.card)
    }

    fn has_same_address(&self, other: &Self) -> bool {
        let (one, other) = (self.entry, other.entry);
        one.url == other.url && one.state == other.state && one.fallback == other.fallback
    }
}

fn group(changes: &mut Changes, one: GroupAt<'_>, other: GroupAt<'_>) {
    let Some((listing, at)) = other.or(one) else {
        return;
    };
    let id = &listing.groups[at].id;
    let source = |group: GroupAt<'_>| {
        group.map(|(listing, at)| listing.cards[listing.groups[at].source].path.clone())
    };
    if source(one) != source(other) {
        changes.mark(Facet::Article(Name::of(id)));
        changes.mark(Facet::Addresses);
        changes.links = true;
    }
    for language in 0..listing.languages.len() {
        let (card, other_card) = (card(one, language), card(other, language));
        let is_same = match (card, other_card) {
            (None, None) => true,
            (Some(one), Some(other)) => is_same_card(one, other),
            _ => false,
        };
        if !is_same {
            changes.mark(Facet::Article(Name::of(id)));
        }
        if card.is_some() != other_card.is_some()
            || card.map(|card| card.state) != other_card.map(|card| card.state)
        {
            changes.links = true;
        }
        let (before, after) = (shown(one, language), shown(other, language));
        let (is_same, is_there) = match (&before, &after) {
            (None, None) => continue,
            (Some(one), Some(other)) => (one.is_same(other), one.has_same_address(other)),
            _ => (false, false),
        };
        if is_same {
            continue;
        }
        let updated = |shown: &Option<Shown<'_>>| shown.as_ref().and_then(|it| it.card.updated);
        if !is_there || updated(&before) != updated(&after) {
            changes.mark(Facet::Addresses);
        }
        changes.links |= !is_there;
        changes.mark(Facet::Article(Name::of(id)));
        changes.mark(Facet::Articles(language));
        let folder = listing.groups[at].section();
        changes.mark(Facet::Section(Name::of(folder), language));
        for shown in before.iter().chain(&after) {
            for topic in &shown.card.topics {
                changes.mark(Facet::Topic(Name::of(topic), language));
            }
        }
    }
}

fn card(group: GroupAt<'_>, language: usize) -> Option<&Card> {
    let (listing, at) = group?;
    let card = listing.groups[at].cards[language]?;
    Some(&listing.cards[card])
}

fn shown(group: GroupAt<'_>, language: usize) -> Option<Shown<'_>> {
    let (listing, at) = group?;
    let entry = &listing.entries[listing.groups[at].entries[language]?];
    let card = &listing.cards[entry.card];
    Some(Shown { card, entry })
}

/// Whether two cards say the same. Every field is named, so that a new one is not forgotten;
/// the indexes change whenever an article comes or goes, and say nothing by themselves.
fn is_same_card(one: &Card, other: &Card) -> bool {
    let Card {
        article: _,
        group: _,
        language,
        path,
        title,
        summary,
        slug,
        order,
        kind,
        topics,
        image,
        image_alt,
        published,
        updated,
        aliases,
        related,
        replaced_by,
        state,
        overdue,
    } = one;
    *language == other.language
        && *path == other.path
        && *title == other.title
        && *summary == other.summary
        && *slug == other.slug
        && *order == other.order
        && *kind == other.kind
        && *topics == other.topics
        && *image == other.image
        && *image_alt == other.image_alt
        && *published == other.published
        && *updated == other.updated
        && *aliases == other.aliases
        && *related == other.related
        && *replaced_by == other.replaced_by
        && *state == other.state
        && *overdue == other.overdue
}

fn same_sections(old: &Site, new: &Site, language: usize) -> bool {
    let ids = |listing: &Listing, sections: &[usize]| {
        let ids = sections.iter().map(|at| listing.sections[*at].id.clone());
        ids.collect::<Vec<_>>()
    };
    let facts = |site: &Site| {
        let listing = &*site.listing;
        let sections = listing.sections.iter().map(|section| {
            let parent = section.parent.map(|at| listing.sections[at].id.clone());
            let in_language = &section.in_language[language];
            let nested = ids(listing, &in_language.sections);
            (section.id.clone(), parent, nested)
        });
        let top = ids(listing, &listing.languages[language].sections);
        (sections.collect::<Vec<_>>(), top)
    };
    let shown = |site: &Site, other: &Site| {
        let pairs = site.listing.sections.iter().zip(&other.listing.sections);
        pairs.into_iter().all(|(one, other)| {
            let (one, other) = (&one.in_language[language], &other.in_language[language]);
            one.exists == other.exists
                && one.title == other.title
                && one.foreign == other.foreign
                && one.summary == other.summary
                && one.url == other.url
                && one.order == other.order
                && one.entries.len() == other.entries.len()
        })
    };
    facts(old) == facts(new) && shown(old, new)
}

fn same_topics(before: &Listing, after: &Listing, language: usize) -> bool {
    let (one, other) = (
        &before.languages[language].topics,
        &after.languages[language].topics,
    );
    let mut pairs = one.iter().zip(other);
    one.len() == other.len()
        && pairs.all(|(one, other)| {
            one.id == other.id
                && one.title == other.title
                && one.foreign == other.foreign
                && one.url == other.url
                && one.entries.len() == other.entries.len()
        })
}

/// Whether links to sections and home pages lead where they led.
fn same_link_targets(old: &Site, new: &Site) -> bool {
    let path = |site: &Site, article: Option<usize>| {
        article.map(|article| Arc::<Article>::clone(&site.articles[article]).path.clone())
    };
    let homes = |site: &Site| {
        let lists = site.listing.languages.iter();
        let homes = lists.map(|lists| path(site, lists.home));
        homes.collect::<Vec<_>>()
    };
    let sections = |site: &Site| {
        let sections = site.listing.sections.iter().flat_map(|section| {
            let in_languages = section.in_language.iter();
            in_languages.map(|it| {
                let text = path(site, it.index);
                let policy = it.missing_translation;
                (section.id.clone(), it.exists, it.url.clone(), text, policy)
            })
        });
        sections.collect::<Vec<_>>()
    };
    homes(old) == homes(new) && sections(old) == sections(new)
}

/// The blocks that there are, by name and language.
fn blocks(site: &Site) -> Vec<(Arc<str>, Vec<bool>)> {
    let blocks = site.listing.blocks.iter();
    let there = |languages: &[Option<usize>]| languages.iter().map(Option::is_some).collect();
    blocks
        .map(|(name, languages)| (name.clone(), there(languages)))
        .collect()
}
