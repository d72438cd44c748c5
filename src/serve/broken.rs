//! Turns broken articles into the addresses at which their error pages stand, each with the
//! last good version of the page.
//!
//! What a page was before is history, which no build knows: it stays here, outside of the output.

use std::collections::BTreeMap;

use crate::content::{Article, Role};
use crate::output::MemoryFile;
use crate::paths::{OutPath, SourcePath};
use crate::site::{Site, State, urls};

/// The files of a site in memory.
pub(super) type Files = BTreeMap<OutPath, MemoryFile>;

/// The page of a broken article in one language.
#[derive(Clone, Debug)]
pub(super) struct BrokenPage {
    /// The article.
    pub(super) source: SourcePath,
    /// The language of the page, by its index in the settings.
    pub(super) language: usize,
    /// Its title, as far as it could be read.
    pub(super) title: String,
    /// The address that it would have.
    pub(super) address: OutPath,
    /// Whether the page stands there as well, without the text of the article.
    pub(super) is_covered: bool,
    /// The page before the article broke, and where it stood.
    pub(super) last: Option<(OutPath, MemoryFile)>,
}

/// What was before: the site, its files, and what was broken then.
#[derive(Clone, Copy)]
pub(super) struct Before<'a> {
    pub(super) site: &'a Site,
    pub(super) files: &'a Files,
    pub(super) broken: &'a [BrokenPage],
}

/// Finds the pages of broken articles.
pub(super) fn find(site: &Site, before: Option<Before<'_>>) -> Vec<BrokenPage> {
    let mut pages = pages(site);
    let Some(before) = before else { return pages };
    for page in &mut pages {
        let is_same =
            |old: &&BrokenPage| old.source == page.source && old.language == page.language;
        page.last = match before.broken.iter().find(is_same) {
            Some(old) => old.last.clone(),
            None => last(before, page),
        };
    }
    pages
}

fn pages(site: &Site) -> Vec<BrokenPage> {
    let listing = &*site.listing;
    let mut pages: Vec<BrokenPage> = listing
        .entries
        .iter()
        .filter(|entry| entry.state == State::Broken)
        .map(|entry| {
            let card = &listing.cards[entry.card];
            BrokenPage {
                source: card.path.clone(),
                language: entry.language,
                title: card.title.clone(),
                address: entry.url.to_out(),
                is_covered: false,
                last: None,
            }
        })
        .collect();
    let texts = site.articles.iter().filter(|article| article.broken);
    pages.extend(texts.filter_map(|article| text_of_list(site, article)));
    pages
}

/// The text above a list: of a home page or of a section. Its page is there without it.
fn text_of_list(site: &Site, article: &Article) -> Option<BrokenPage> {
    let codes = &site.config.languages;
    let language = codes.iter().position(|one| one.code == article.language)?;
    let url = match article.role {
        Role::Home => urls::home(&site.config, language),
        Role::Section => {
            let section = &site.listing.sections[site.listing.section(&article.id)?];
            section.in_language[language].url.clone()
        }
        Role::Article | Role::Block => return None,
    };
    Some(BrokenPage {
        source: article.path.clone(),
        language,
        title: article.front.title.clone(),
        address: url.to_out(),
        is_covered: true,
        last: None,
    })
}

/// The page of an article before it broke.
fn last(before: Before<'_>, page: &BrokenPage) -> Option<(OutPath, MemoryFile)> {
    let listing = &*before.site.listing;
    let address = if page.is_covered {
        page.address.clone()
    } else {
        let entry = listing.entries.iter().find(|entry| {
            entry.language == page.language && listing.cards[entry.card].path == page.source
        })?;
        entry.url.to_out()
    };
    let file = before.files.get(&address)?.clone();
    Some((address, file))
}
