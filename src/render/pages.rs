//! Turns the site into the list of its pages: which exist, in which language, at which address.

use crate::config::MenuItem;
use crate::paths::UrlPath;
use crate::site::{Listing, Site, State, urls};

/// One page to render.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Page {
    /// What it shows.
    pub kind: PageKind,
    /// Its language, by the index in the settings.
    pub language: usize,
    /// Its address.
    pub url: UrlPath,
}

/// What a page shows. Sections, entries and topics are named by their index.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum PageKind {
    /// The home page of a language.
    Home,
    /// The languages to choose from, at the root of the site.
    Chooser,
    /// A section.
    Section(usize),
    /// An article, a fallback, or the notice that one was withdrawn.
    Article(usize),
    /// One page of the articles of a topic.
    Topic {
        /// The topic among those of the language.
        topic: usize,
        /// The page, from 1.
        number: usize,
    },
    /// All articles by letter.
    AToZ,
    /// The difficult words of a language.
    Glossary,
    /// The languages of the site.
    Languages,
    /// What a host shows for an address that there is not.
    NotFound,
    /// An old address.
    Alias(UrlPath),
    /// The Atom feed of a language.
    Feed,
    /// The sitemap of all languages.
    Sitemap,
    /// What robots may read.
    Robots,
}

/// All pages, in an order that depends on nothing but the site.
pub fn pages(site: &Site) -> Vec<Page> {
    let listing = &*site.listing;
    let mut pages = Vec::with_capacity(listing.entries.len() * 5 / 4);
    let default = urls::default_language(&site.config);
    for language in 0..site.config.languages.len() {
        pages.extend(of_language(site, language));
    }
    let mut at_root = |kind, url: &str| {
        let url = UrlPath::new(url);
        pages.push(Page {
            kind,
            language: default,
            url,
        });
    };
    if !site.config.default_language_at_root {
        at_root(PageKind::Chooser, "/");
        at_root(PageKind::NotFound, "/404.html");
    }
    at_root(PageKind::Sitemap, "/sitemap.xml");
    at_root(PageKind::Robots, "/robots.txt");
    pages
}

fn of_language(site: &Site, language: usize) -> Vec<Page> {
    let listing = &*site.listing;
    let home = urls::home(&site.config, language);
    let mut pages = Vec::new();
    let mut push = |kind, url| {
        pages.push(Page {
            kind,
            language,
            url,
        });
    };
    push(PageKind::Home, home.clone());
    push(PageKind::AToZ, urls::below(&home, "a-z"));
    if listing.languages[language].has_glossary {
        push(PageKind::Glossary, urls::glossary(&site.config, language));
    }
    push(PageKind::Languages, urls::below(&home, "languages"));
    push(PageKind::NotFound, urls::beside(&home, "404.html"));
    push(PageKind::Feed, urls::beside(&home, "atom.xml"));
    for (index, section) in listing.sections.iter().enumerate() {
        let section = &section.in_language[language];
        if section.exists {
            push(PageKind::Section(index), section.url.clone());
            for alias in aliases(site, section.index) {
                push(PageKind::Alias(section.url.clone()), alias);
            }
        }
    }
    for (topic, in_language) in listing.languages[language].topics.iter().enumerate() {
        for number in 1..=in_language.pages() {
            push(
                PageKind::Topic { topic, number },
                in_language.page_url(number),
            );
        }
    }
    for (index, entry) in listing.entries.iter().enumerate() {
        if entry.language != language || !entry.state.has_page() {
            continue;
        }
        push(PageKind::Article(index), entry.url.clone());
        if !entry.fallback {
            for alias in aliases(site, Some(listing.cards[entry.card].article)) {
                push(PageKind::Alias(entry.url.clone()), alias);
            }
        }
    }
    pages
}

fn aliases(site: &Site, article: Option<usize>) -> Vec<UrlPath> {
    let article = article.map(|article| &site.articles[article]);
    let aliases = article.map_or(&[][..], |article| &article.front.aliases);
    aliases
        .iter()
        .map(|alias| UrlPath::new(alias.as_str()))
        .collect()
}

/// Whether search engines may list a page, and feeds and the sitemap name it.
pub fn is_indexable(listing: &Listing, page: &Page) -> bool {
    match &page.kind {
        PageKind::Article(entry) => {
            let entry = &listing.entries[*entry];
            entry.state == State::Published && !entry.fallback
        }
        PageKind::NotFound | PageKind::Alias(_) => false,
        _ => true,
    }
}

/// Whether the menu may name a page.
pub(super) fn is_in_menu(site: &Site, page: &Page) -> bool {
    match &page.kind {
        PageKind::Section(_) => true,
        PageKind::Article(entry) => {
            let listing = &site.listing;
            let id = &listing.groups[listing.entries[*entry].group].id;
            let mut menu = site.config.menu.iter();
            menu.any(|item| matches!(item, MenuItem::Page(page) if **page == **id))
        }
        _ => false,
    }
}
