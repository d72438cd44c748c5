//! Turns a page into its key: the fingerprint of everything that it is made from, but for
//! what its template asks the site, which is recorded when it is rendered.

use std::hash::{Hash, Hasher};

use super::pages::{Page, PageKind};
use super::world::World;
use crate::fingerprint::Fingerprint;

/// The key of a page. Pages whose keys and answers are the same have the same bytes.
pub fn key(world: &World, shared: Fingerprint, page: &Page) -> Fingerprint {
    Fingerprint::of_value(&Inputs {
        world,
        shared,
        page,
    })
}

/// What all pages are made from: theme, settings and how Markdown is read. The day is in
/// the state of each article. The logo is an answer of `site()`, and no part of the listing, by
/// whose fingerprint it is told whether to ask again.
pub fn shared(world: &World) -> Fingerprint {
    let config = &world.site.config;
    let logo = config.brand.logo.as_ref();
    let logo = logo.and_then(|logo| world.images.get(logo));
    Fingerprint::of_value(&(world.theme.fingerprint, &**config, &world.options, logo))
}

struct Inputs<'a> {
    world: &'a World,
    shared: Fingerprint,
    page: &'a Page,
}

impl Hash for Inputs<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let site = &self.world.site;
        let listing = &site.listing;
        self.shared.hash(state);
        self.page.hash(state);
        if let Some(linked) = self.world.linked(self.page) {
            linked.hash(state);
            if let Some((block, _)) = &linked.block {
                site.articles[*block].fingerprint.hash(state);
            }
        }
        match &self.page.kind {
            PageKind::Home => {
                let home = listing.languages[self.page.language].home;
                home.map(|article| site.articles[article].fingerprint)
                    .hash(state);
            }
            PageKind::Section(section) => {
                let section = &listing.sections[*section];
                let in_language = &section.in_language[self.page.language];
                (
                    &section.id,
                    &in_language.title,
                    in_language.foreign,
                    &in_language.summary,
                )
                    .hash(state);
                in_language
                    .index
                    .map(|article| site.articles[article].fingerprint)
                    .hash(state);
            }
            PageKind::Article(index) => {
                let entry = &listing.entries[*index];
                let lineage = site.lineage(entry.card);
                let source = listing.groups[entry.group].source;
                let source_page = listing.entry(entry.group, listing.cards[source].language);
                (entry, &listing.cards[entry.card]).hash(state);
                lineage.own.fingerprint.hash(state);
                if lineage.is_translation() {
                    // Its text is not among what a translation takes from it.
                    lineage.source.front.hash(state);
                }
                source_page
                    .map(|entry| (&entry.url, entry.state))
                    .hash(state);
            }
            PageKind::Topic { topic, .. } => {
                let topic = &listing.languages[self.page.language].topics[*topic];
                (
                    &topic.id,
                    &topic.title,
                    topic.foreign,
                    &topic.url,
                    topic.pages(),
                )
                    .hash(state);
            }
            // These are written without a template, which would be asked again.
            PageKind::Feed | PageKind::Sitemap => self.world.listing.hash(state),
            PageKind::Chooser
            | PageKind::AToZ
            | PageKind::Languages
            | PageKind::NotFound
            | PageKind::Alias(_)
            | PageKind::Robots => {}
        }
    }
}
