//! Turns the site into what machines read: Atom feeds (RFC 4287), sitemaps (sitemaps.org,
//! with hreflang) and robots.txt.

use std::borrow::Cow;
use std::fmt::Write;

use pulldown_cmark_escape::escape_html;
use rayon::prelude::*;

use super::pages::{Page, PageKind, is_indexable, pages};
use super::siblings::alternates;
use super::world::World;
use crate::date::Date;
use crate::paths::UrlPath;
use crate::site::{State, urls};

/// How many articles a feed holds.
const FEED_SIZE: usize = 50;

/// How many addresses a sitemap may hold, by sitemaps.org.
const SITEMAP_SIZE: usize = 50_000;

/// The Atom feed of the language of a page: articles by the day of their last change.
pub fn feed(world: &World, page: &Page) -> String {
    let site = &world.site;
    let config = &site.config;
    let code = site.code(page.language);
    let listing = &site.listing;
    let published = |entry: &&usize| {
        let entry = &listing.entries[**entry];
        let dated = listing.cards[entry.card].updated.is_some();
        !entry.fallback && entry.state == State::Published && dated
    };
    let newest = &listing.languages[page.language].newest;
    let entries: Vec<usize> = newest
        .iter()
        .filter(published)
        .take(FEED_SIZE)
        .copied()
        .collect();
    let latest = entries
        .iter()
        .filter_map(|entry| listing.cards[listing.entries[*entry].card].updated)
        .max();
    let own = urls::absolute(config, &page.url);
    let home = urls::absolute(config, &urls::home(config, page.language));
    let title = config.title.get(code).unwrap_or_default();
    let mut feed = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = writeln!(
        feed,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{code}\">\n<title>{}</title>",
        xml(title)
    );
    let _ = writeln!(
        feed,
        "<id>{}</id>\n<updated>{}</updated>",
        xml(&own),
        instant(latest)
    );
    let _ = writeln!(
        feed,
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>",
        xml(&own)
    );
    let _ = writeln!(
        feed,
        "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>",
        xml(&home)
    );
    let author = config.clinic.name.as_deref().unwrap_or(title);
    let _ = writeln!(feed, "<author><name>{}</name></author>", xml(author));
    for entry in entries {
        item(world, entry, &mut feed);
    }
    feed.push_str("</feed>\n");
    feed
}

fn item(world: &World, entry: usize, feed: &mut String) {
    let listing = &world.site.listing;
    let entry = &listing.entries[entry];
    let card = &listing.cards[entry.card];
    let url = urls::absolute(&world.site.config, &entry.url);
    let url = xml(&url);
    let _ = writeln!(
        feed,
        "<entry>\n<title>{}</title>\n<id>{url}</id>",
        xml(&card.title)
    );
    let _ = writeln!(
        feed,
        "<link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>"
    );
    if let Some(published) = card.published {
        let _ = writeln!(feed, "<published>{}</published>", instant(Some(published)));
    }
    let _ = writeln!(feed, "<updated>{}</updated>", instant(card.updated));
    let _ = writeln!(feed, "<summary>{}</summary>\n</entry>", xml(&card.summary));
}

/// A day as Atom wants it; a feed without articles has the first day that clocks know, so
/// that it is the same on every day.
fn instant(day: Option<Date>) -> String {
    day.map_or_else(
        || "1970-01-01T00:00:00Z".to_owned(),
        |day| format!("{day}T00:00:00Z"),
    )
}

/// The sitemaps: one, or an index and as many as it takes.
pub fn sitemaps(world: &World) -> Vec<(UrlPath, String)> {
    let site = &world.site;
    let mut listed = pages(site);
    listed.retain(|page| {
        let is_of_machines = matches!(
            page.kind,
            PageKind::Feed | PageKind::Sitemap | PageKind::Robots
        );
        !is_of_machines && is_indexable(&site.listing, page)
    });
    let addresses = |pages: &[Page]| {
        let mut text = String::new();
        for page in pages {
            address(world, page, &mut text);
        }
        text
    };
    let sitemap = |pages: &[Page]| {
        let start = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
        let mut parts = vec![start.to_owned()];
        parts.par_extend(pages.par_chunks(1000).map(addresses));
        parts.push("</urlset>\n".to_owned());
        parts.concat()
    };
    if listed.len() <= SITEMAP_SIZE {
        return vec![(UrlPath::new("/sitemap.xml"), sitemap(&listed))];
    }
    let parts = listed.chunks(SITEMAP_SIZE).zip(1..);
    let parts: Vec<(UrlPath, String)> = parts
        .map(|(pages, number)| {
            (
                UrlPath::new(format!("/sitemap-{number}.xml")),
                sitemap(pages),
            )
        })
        .collect();
    let mut index = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for (url, _) in &parts {
        let _ = writeln!(
            index,
            "<sitemap><loc>{}</loc></sitemap>",
            xml(&urls::absolute(&site.config, url))
        );
    }
    index.push_str("</sitemapindex>\n");
    std::iter::once((UrlPath::new("/sitemap.xml"), index))
        .chain(parts)
        .collect()
}

/// Adds the address of a page, with its versions, to a sitemap.
fn address(world: &World, page: &Page, sitemap: &mut String) {
    let site = &world.site;
    let url = urls::absolute(&site.config, &page.url);
    let _ = writeln!(sitemap, "<url>\n<loc>{}</loc>", xml(&url));
    if let PageKind::Article(entry) = page.kind
        && let Some(day) = site.listing.cards[site.listing.entries[entry].card].updated
    {
        let _ = writeln!(sitemap, "<lastmod>{day}</lastmod>");
    }
    for alternate in alternates(site, page) {
        let code = alternate
            .language
            .map_or("x-default", |language| site.code(language).as_str());
        let url = urls::absolute(&site.config, &alternate.url);
        let _ = writeln!(
            sitemap,
            "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\"/>",
            xml(&url)
        );
    }
    sitemap.push_str("</url>\n");
}

/// What robots may read: everything; and where the sitemap is.
pub fn robots(world: &World) -> String {
    let sitemap = urls::absolute(&world.site.config, &UrlPath::new("/sitemap.xml"));
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
}

/// Text as it stands in XML. Characters that XML 1.0 does not know are left out.
fn xml(text: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"&<>\"'".contains(&byte);
    if text.bytes().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let known = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    let text: String = text.chars().filter(|c| known(*c)).collect();
    let mut escaped = String::with_capacity(text.len());
    escape_html(&mut escaped, &text).expect("writing to a text cannot fail");
    Cow::Owned(escaped)
}
