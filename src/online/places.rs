//! Turns a site into the addresses of other sites that it names, each with all its places.

use std::collections::BTreeMap;

use super::address::{Outside, outside};
use crate::config::{BaseUrl, MenuItem, SETTINGS};
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
    let own = &site.config.base_url;
    let mut add = |written: &str, place: &dyn Fn() -> Place| group(&mut links, own, written, place);
    of_settings(site, settings, &mut add);
    for article in &site.articles {
        // All that its page shows is a notice.
        if article.front.status != Status::Withdrawn {
            of_article(article, &mut add);
        }
    }
    links
}

/// Adds an address to what is known of it, if it is that of another site.
fn group(
    links: &mut BTreeMap<String, Link>,
    own: &BaseUrl,
    written: &str,
    place: &dyn Fn() -> Place,
) {
    let Some(target) = outside(written, own) else {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_stands_once_with_all_its_places() {
        let own = BaseUrl {
            origin: "https://www.clinic.example".to_owned(),
            path: "/".to_owned(),
        };
        let mut links = BTreeMap::new();
        let path = SourcePath::new("content/a.md");
        for (at, written) in [
            "https://a.example/b#c",
            "https://a.example",
            "tel:112",
            "https://www.clinic.example/back/",
            " HTTPS://A.example/b ",
            "https://a.example:99999",
        ]
        .into_iter()
        .enumerate()
        {
            group(&mut links, &own, written, &|| Place::at(&path, at..at + 1));
        }
        let found: Vec<(&str, Vec<&str>)> = links
            .iter()
            .map(|(address, link)| {
                let written = link.mentions.iter().map(|mention| mention.written.as_str());
                (address.as_str(), written.collect())
            })
            .collect();
        assert_eq!(
            found,
            [
                ("https://a.example/", vec!["https://a.example"]),
                (
                    "https://a.example/b",
                    vec!["https://a.example/b#c", "HTTPS://A.example/b"]
                ),
                ("https://a.example:99999", vec!["https://a.example:99999"]),
            ]
        );
        let last = &links["https://a.example/b"].mentions[1];
        assert_eq!(last.place, Place::at(&path, 4..5));
    }
}
