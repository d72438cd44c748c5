//! Turns the links of every page into what they lead to, in parallel; those that nothing has
//! changed for are as they were.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::{Given, Since};
use crate::cache::{self, Cache, Followed};
use crate::content::Article;
use crate::diag::Diagnostic;
use crate::paths::UrlPath;
use crate::site::linked::{Ground, Linked, Subject, link};
use crate::site::{self, Site};

/// The links of all pages.
#[derive(Debug)]
pub(super) struct Links {
    /// Of pages of articles, by entry.
    pub(super) entries: Vec<Arc<Linked>>,
    /// Of the texts of sections and home pages, by article.
    pub(super) texts: HashMap<usize, Arc<Linked>>,
}

/// Follows the links of all pages.
pub(super) fn follow(
    given: &Given<'_>,
    site: &Arc<Site>,
    cache: &mut Cache,
    since: &Since,
    diagnostics: &mut Vec<Diagnostic>,
) -> Links {
    let homes: Vec<UrlPath> = (0..site.config.languages.len())
        .map(|language| site::urls::home(&site.config, language))
        .collect();
    let subjects = subjects(site, &homes);
    let ground = Ground {
        site,
        sources: given.sources,
        images: &cache.images,
    };
    let last = cache.links.take();
    let last = last.filter(|last| {
        !given.touched.names
            && !given.touched.images
            && Arc::ptr_eq(&last.site.config, &site.config)
            && !since.changes.links
    });
    let followed: Vec<Arc<Followed>> = match &last {
        None => subjects
            .par_iter()
            .map(|subject| one(ground, *subject))
            .collect(),
        Some(last) => {
            let renewal = Renewal::between(&last.site, site);
            let pairs = subjects.iter().zip(&last.followed);
            let renewed = pairs.map(|(subject, last)| {
                if renewal.is_needed(*subject, last) {
                    one(ground, *subject)
                } else {
                    last.clone()
                }
            });
            renewed.collect()
        }
    };
    let mut links = Links {
        entries: Vec::with_capacity(site.listing.entries.len()),
        texts: HashMap::new(),
    };
    for (subject, followed) in subjects.iter().zip(&followed) {
        diagnostics.extend_from_slice(&followed.diagnostics);
        match subject.entry {
            Some(_) => links.entries.push(followed.linked.clone()),
            None => {
                links.texts.insert(subject.article, followed.linked.clone());
            }
        }
    }
    if !cache.once {
        cache.links = Some(cache::Links {
            site: site.clone(),
            followed,
        });
    }
    links
}

fn one(ground: Ground<'_>, subject: Subject<'_>) -> Arc<Followed> {
    let (linked, diagnostics, anchors) = link(ground, subject);
    Arc::new(Followed {
        linked: Arc::new(linked),
        diagnostics,
        anchors,
    })
}

/// What has changed between two sites in which every page, and everything that links may lead
/// to, is where it was.
struct Renewal<'a> {
    old: &'a Site,
    new: &'a Site,
    /// The articles, by index, that have other anchors.
    anchors: BTreeSet<usize>,
}

impl<'a> Renewal<'a> {
    fn between(old: &'a Site, new: &'a Site) -> Self {
        let pairs = old.articles.iter().zip(&new.articles).enumerate();
        let is_other = |(_, (old, new)): &(usize, (&Arc<Article>, &Arc<Article>))| {
            !Arc::ptr_eq(old, new) && old.anchors != new.anchors
        };
        Self {
            old,
            new,
            anchors: pairs.filter(is_other).map(|(index, _)| index).collect(),
        }
    }

    /// Whether the links of a page are to be followed again.
    fn is_needed(&self, subject: Subject<'_>, last: &Followed) -> bool {
        let is_other =
            |article: usize| !Arc::ptr_eq(&self.old.articles[article], &self.new.articles[article]);
        let source = subject.entry.map(|entry| {
            let listing = &self.new.listing;
            let group = &listing.groups[listing.entries[entry].group];
            listing.cards[group.source].article
        });
        let block = last.linked.block.as_ref();
        let block = block.and_then(|(name, _)| self.new.listing.block(name, subject.language));
        is_other(subject.article)
            || source.is_some_and(is_other)
            || block.is_some_and(is_other)
            || !self.anchors.is_disjoint(&last.anchors)
    }
}

/// All pages with a text: those of articles, in the order of entries, then homes and sections.
fn subjects<'a>(site: &'a Site, homes: &'a [UrlPath]) -> Vec<Subject<'a>> {
    let listing = &site.listing;
    let entries = listing.entries.iter().enumerate();
    let mut subjects: Vec<Subject<'_>> = entries
        .map(|(index, entry)| Subject {
            language: entry.language,
            article: listing.cards[entry.card].article,
            url: &entry.url,
            entry: Some(index),
        })
        .collect();
    for (language, lists) in listing.languages.iter().enumerate() {
        let home = lists.home.map(|home| (home, &homes[language]));
        let sections = listing.sections.iter();
        let sections = sections
            .map(|section| &section.in_language[language])
            .filter(|section| section.exists)
            .filter_map(|section| Some((section.index?, &section.url)));
        let texts = home.into_iter().chain(sections);
        subjects.extend(texts.map(|(article, url)| Subject {
            language,
            article,
            url,
            entry: None,
        }));
    }
    subjects
}
