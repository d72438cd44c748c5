//! Turns a page into its versions in other languages and its way from home.

use super::pages::{Page, PageKind, is_indexable};
use super::world::World;
use crate::paths::UrlPath;
use crate::site::{Site, State, urls};

/// A version of a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sibling {
    /// Its language, by index.
    pub language: usize,
    /// Its address.
    pub url: UrlPath,
    /// Whether it shows a text of another language.
    pub fallback: bool,
}

/// A version of a page for search engines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Alternate {
    /// Its language, by index; `None` for `x-default`.
    pub language: Option<usize>,
    /// Its address.
    pub url: UrlPath,
}

/// One step of the way from home to a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// What it is called.
    pub title: String,
    /// Its address.
    pub url: UrlPath,
    /// The language of its title, where it is not that of the page.
    pub foreign: Option<usize>,
}

/// The languages in which a page exists, itself included, in the order of the settings.
pub fn siblings(site: &Site, page: &Page) -> Vec<Sibling> {
    (0..site.config.languages.len())
        .filter_map(|language| {
            let (url, fallback) = version(site, page, language)?;
            Some(Sibling {
                language,
                url,
                fallback,
            })
        })
        .collect()
}

fn version(site: &Site, page: &Page, language: usize) -> Option<(UrlPath, bool)> {
    let listing = &site.listing;
    let home = || urls::home(&site.config, language);
    let url = match &page.kind {
        PageKind::Home | PageKind::Chooser => home(),
        PageKind::AToZ => urls::below(&home(), "a-z"),
        PageKind::Glossary => {
            let has_one = listing.languages[language].has_glossary;
            has_one.then(|| urls::glossary(&site.config, language))?
        }
        PageKind::Languages => urls::below(&home(), "languages"),
        PageKind::NotFound => urls::beside(&home(), "404.html"),
        PageKind::Section(section) => {
            let section = &listing.sections[*section].in_language[language];
            section.exists.then(|| section.url.clone())?
        }
        PageKind::Topic { topic, number } => {
            let id = &listing.languages[page.language].topics[*topic].id;
            let topics = &listing.languages[language].topics;
            let topic = topics.iter().find(|topic| topic.id == *id)?;
            topic.page_url(if *number <= topic.pages() { *number } else { 1 })
        }
        PageKind::Article(entry) => {
            let entry = listing.entry(listing.entries[*entry].group, language)?;
            let exists = entry.state.has_page() || entry.state == State::Broken;
            return exists.then(|| (entry.url.clone(), entry.fallback));
        }
        PageKind::Alias(_) | PageKind::Feed | PageKind::Sitemap | PageKind::Robots => return None,
    };
    Some((url, false))
}

/// The versions of a page that search engines should know, with `x-default` last. Empty for
/// a page that they should leave out. Each version of a page gives the same list.
pub fn alternates(site: &Site, page: &Page) -> Vec<Alternate> {
    if !is_indexable(&site.listing, page) {
        return Vec::new();
    }
    let default = urls::default_language(&site.config);
    let mut preferred = default;
    let mut versions = siblings(site, page);
    match &page.kind {
        PageKind::Article(entry) => {
            let group = &site.listing.groups[site.listing.entries[*entry].group];
            preferred = site.listing.cards[group.source].language;
            versions.retain(|version| {
                let entry =
                    group.entries[version.language].map(|entry| &site.listing.entries[entry]);
                entry.is_some_and(|entry| !entry.fallback && entry.state == State::Published)
            });
        }
        // A language with fewer pages has no version of the later ones.
        PageKind::Topic { number, .. } if *number > 1 => {
            versions.retain(|version| version.url.as_str().ends_with(&format!("/page/{number}/")));
        }
        _ => {}
    }
    let x_default = match page.kind {
        PageKind::Home | PageKind::Chooser => Some(UrlPath::new("/")),
        _ => {
            let of_default = versions
                .iter()
                .find(|version| version.language == preferred);
            of_default
                .or(versions.first())
                .map(|version| version.url.clone())
        }
    };
    let of_languages = versions.into_iter().map(|version| Alternate {
        language: Some(version.language),
        url: version.url,
    });
    let x_default = x_default.map(|url| Alternate {
        language: None,
        url,
    });
    of_languages.chain(x_default).collect()
}

/// The way from home to a page, without the page itself.
pub fn trail(world: &World, page: &Page) -> Vec<Step> {
    let site = &world.site;
    if matches!(
        page.kind,
        PageKind::Home | PageKind::Chooser | PageKind::NotFound
    ) {
        return Vec::new();
    }
    let code = site.code(page.language);
    let mut steps = vec![Step {
        title: site.config.title.get(code).unwrap_or_default().to_owned(),
        url: urls::home(&site.config, page.language),
        foreign: None,
    }];
    let mut next = match page.kind {
        PageKind::Section(section) => site.listing.sections[section].parent,
        PageKind::Article(entry) => {
            let group = &site.listing.groups[site.listing.entries[entry].group];
            site.listing.section(group.section())
        }
        _ => None,
    };
    let mut above = Vec::new();
    while let Some(section) = next {
        let section = &site.listing.sections[section];
        let in_language = &section.in_language[page.language];
        if in_language.exists {
            above.push(Step {
                title: in_language.title.clone(),
                url: in_language.url.clone(),
                foreign: in_language.foreign,
            });
        }
        next = section.parent;
    }
    steps.extend(above.into_iter().rev());
    steps
}
