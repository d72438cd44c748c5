//! Turns a site into the addresses of other sites that it names, each with all its places.

use std::collections::BTreeMap;

use super::address::{Outside, outside};
use crate::config::{MenuItem, SETTINGS};
use crate::content::front_matter::Status;
use crate::content::{Article, Part};
use crate::diag::Place;
use crate::markdown::Document;
use crate::paths::SourcePath;
use crate::site::Site;
use crate::yaml::{self, At};

/// One place where an address stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Mention {
    /// The address as the editor wrote it.
    pub(super) written: String,
    /// Where.
    pub(super) place: Place,
}

/// An address with all its places, in the order in which the site names them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Link {
    /// Where it leads.
    pub(super) target: Outside,
    /// Where it stands; never empty.
    pub(super) mentions: Vec<Mention>,
}

/// Every address of another site, once, by itself as it is asked. `settings` is the text of the
/// file with the settings, in which places are found.
pub(super) fn gather(site: &Site, settings: Option<&str>) -> BTreeMap<String, Link> {
    let mut links = BTreeMap::new();
    let mut add = |written: &str, place: &dyn Fn() -> Place| {
        let Some(target) = outside(written, &site.config.base_url) else {
            return;
        };
        let address = match &target {
            Outside::Address(url) => url.to_string(),
            Outside::Nowhere => written.trim().to_owned(),
        };
        let mentions = Vec::new();
        let link = links.entry(address).or_insert(Link { target, mentions });
        link.mentions.push(Mention {
            written: written.trim().to_owned(),
            place: place(),
        });
    };
    of_settings(site, settings, &mut add);
    for article in &site.articles {
        // All that its page shows is a notice.
        if article.front.status != Status::Withdrawn {
            of_article(article, &mut add);
        }
    }
    links
}

/// Takes an address, and the place of it if it is needed.
type Add<'a> = dyn FnMut(&str, &dyn Fn() -> Place) + 'a;

fn of_settings(site: &Site, text: Option<&str>, add: &mut Add<'_>) {
    let path = SourcePath::new(SETTINGS);
    let place = |field: &[&str]| {
        let range = text.and_then(|text| yaml::locate(text, field, At::Value));
        range.map_or_else(|| Place::file(&path), |range| Place::at(&path, range))
    };
    if let Some(url) = &site.config.clinic.appointment_url {
        add(url, &|| place(&["clinic", "appointment_url"]));
    }
    for (index, item) in site.config.menu.iter().enumerate() {
        if let MenuItem::Url { url, .. } = item {
            add(url, &|| place(&["menu", &index.to_string(), "url"]));
        }
    }
}

fn of_article(article: &Article, add: &mut Add<'_>) {
    for (index, source) in article.front.sources.iter().flatten().enumerate() {
        if let Some(url) = &source.url {
            add(url, &|| {
                article.field_place(&["sources", &index.to_string(), "url"])
            });
        }
    }
    let mut of_document = |document: &Document, part: Part| {
        for link in &document.links {
            add(&link.destination, &|| article.place(part, link.span));
        }
    };
    of_document(&article.body, Part::Body);
    for (index, answer) in article.answers.iter().enumerate() {
        of_document(answer, Part::Answer(index));
    }
}
