//! Turns the links of every page into what they lead to, in parallel; what nothing around
//! has changed for is taken from the cache.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::assets::Images;
use crate::cache::{Cache, Kept};
use crate::diag::Diagnostic;
use crate::fingerprint::Fingerprint;
use crate::paths::{OutPath, SourcePath, UrlPath};
use crate::site::linked::{Linked, Subject, link};
use crate::site::links::Linker;
use crate::site::{self, Site};
use crate::sources::Sources;

/// The links of all pages.
#[derive(Debug)]
pub(super) struct Links {
    /// Of pages of articles, by entry.
    pub(super) entries: Vec<Arc<Linked>>,
    /// Of the texts of sections and home pages, by article.
    pub(super) texts: HashMap<usize, Arc<Linked>>,
}

/// The links of a page, by its address and article.
type NamedLinks = ((OutPath, SourcePath), Kept<Arc<Linked>>);

/// Follows the links of all pages.
pub(super) fn follow(
    sources: &Sources,
    site: &Arc<Site>,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> Links {
    let homes: Vec<UrlPath> = (0..site.config.languages.len())
        .map(|language| site::urls::home(&site.config, language))
        .collect();
    let subjects = subjects(site, &homes);
    let once = cache.once;
    // Nobody will compare it where no build follows.
    let around = if once {
        Fingerprint::of(&[])
    } else {
        around(sources, site, &cache.images)
    };
    let follower = Linker { site, sources };
    let (images, known) = (&cache.images, &cache.links);
    let linked: Vec<NamedLinks> = subjects
        .par_iter()
        .map(|subject| {
            let article = &site.articles[subject.article];
            let name = (subject.url.to_out(), article.path.clone());
            let key = if once {
                around
            } else {
                link_key(site, around, subject)
            };
            if let Some(kept) = known.get(&name).filter(|kept| kept.key == key) {
                return (name, kept.clone());
            }
            let (linked, diagnostics) = link(&follower, images, *subject);
            (
                name,
                Kept {
                    key,
                    value: Arc::new(linked),
                    diagnostics,
                },
            )
        })
        .collect();
    let mut links = Links {
        entries: Vec::with_capacity(site.listing.entries.len()),
        texts: HashMap::new(),
    };
    for (subject, (_, kept)) in subjects.iter().zip(&linked) {
        diagnostics.extend_from_slice(&kept.diagnostics);
        match subject.entry {
            Some(_) => links.entries.push(kept.value.clone()),
            None => {
                links.texts.insert(subject.article, kept.value.clone());
            }
        }
    }
    if !cache.once {
        cache.links = linked.into_iter().collect();
    }
    links
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

/// The fingerprint of everything that links may lead to.
fn around(sources: &Sources, site: &Site, images: &Images) -> Fingerprint {
    let files: Vec<&SourcePath> = sources
        .below("content")
        .map(|(path, _)| path)
        .filter(|path| !path.extension().eq_ignore_ascii_case("md"))
        .collect();
    Fingerprint::of_value(&(&*site.listing, &site.anchors, &*site.config, files, images))
}

fn link_key(site: &Site, around: Fingerprint, subject: &Subject<'_>) -> Fingerprint {
    let source = subject.entry.map(|entry| {
        let lineage = site.lineage(site.listing.entries[entry].card);
        let block = lineage
            .inherited(|front| front.cta.as_ref())
            .or(site.config.cta.as_ref());
        let block = block.and_then(|block| site.listing.blocks.get(block.as_str()));
        let block = block.and_then(|by_language| by_language[subject.language]);
        (
            lineage.is_translation().then_some(&lineage.source.front),
            block.map(|block| site.articles[block].fingerprint),
        )
    });
    let own = site.articles[subject.article].fingerprint;
    Fingerprint::of_value(&(around, own, source, subject.language, subject.url))
}
