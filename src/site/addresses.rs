//! Turns all that has an address into a list in which each address is taken once.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Listing, Material, State, lists};
use crate::content::Article;
use crate::diag::{Diagnostic, Place};
use crate::paths::{OutPath, SourcePath, UrlPath};

/// Who has an address.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Owner {
    /// The file that it comes from; `None` for pages that are made of many.
    pub source: Option<SourcePath>,
    /// What it is, for pages that come from no single file: `a-z`.
    pub name: &'static str,
    /// Whether it is an old address that leads to a new one.
    pub is_alias: bool,
}

/// All addresses of a site and who has them.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Addresses {
    owners: BTreeMap<OutPath, Owner>,
}

impl Addresses {
    /// Takes an address. If somebody has it already, or has a file where a folder is
    /// needed, the diagnostic says so at `place`, with the code `code`.
    pub(super) fn claim(
        &mut self,
        url: &UrlPath,
        owner: Owner,
        code: &'static str,
        place: impl FnOnce() -> Place,
    ) -> Option<Diagnostic> {
        let path = url.to_out();
        let Some(other) = self.owners.get(&path) else {
            self.owners.insert(path, owner);
            return None;
        };
        let name = other.source.as_ref().map_or(other.name, SourcePath::as_str);
        let complaint = Diagnostic::error(code)
            .at(place())
            .with("url", url.as_str())
            .with("other", name)
            .help(if code == "alias-taken" {
                "remove"
            } else {
                "rename"
            });
        Some(match &other.source {
            Some(source) => complaint.and(Place::file(source)),
            None => complaint,
        })
    }

    /// Whether there is a file for this address; a folder may be written without its slash.
    pub fn find(&self, url: &str) -> Option<UrlPath> {
        let exact = UrlPath::new(url);
        let folder = UrlPath::new(format!("{}/", url.trim_end_matches('/')));
        [exact, folder]
            .into_iter()
            .find(|url| self.owners.contains_key(&url.to_out()))
    }

    /// The file whose text stands at an address; `None` for pages that are made of many and
    /// for old addresses.
    pub fn source(&self, url: &UrlPath) -> Option<&SourcePath> {
        let owner = self.owners.get(&url.to_out())?;
        owner.source.as_ref().filter(|_| !owner.is_alias)
    }

    /// All addresses that are read in a browser, for a hint.
    pub fn urls(&self) -> impl Iterator<Item = String> {
        self.owners.keys().map(|path| {
            let path = path.as_str();
            format!("/{}", path.strip_suffix("index.html").unwrap_or(path))
        })
    }

    /// Files that stand where another needs a folder: `x` beside `x/index.html`.
    pub(super) fn clashes(&self) -> Vec<Diagnostic> {
        let mut clashes = Vec::new();
        let mut told = BTreeSet::new();
        // Most pages are an index in their folder, and no folder is called like that.
        let files = self
            .owners
            .iter()
            .filter(|(path, _)| !path.as_str().ends_with("/index.html"));
        for (path, file) in files {
            let folder = path.as_str();
            let start = OutPath::new(format!("{folder}/"));
            let within = self.owners.range(start.clone()..);
            let within = within.take_while(|(path, _)| path.as_str().starts_with(start.as_str()));
            for (_, owner) in within {
                if !told.insert((folder.to_owned(), owner.source.clone())) {
                    continue;
                }
                let named = |owner: &Owner| {
                    owner
                        .source
                        .as_ref()
                        .map_or(owner.name, SourcePath::as_str)
                        .to_owned()
                };
                let complaint = Diagnostic::error("address-is-folder")
                    .with("url", format!("/{folder}"))
                    .with("other", named(owner))
                    .help("rename");
                clashes.push(match (&file.source, &owner.source) {
                    (Some(source), _) | (None, Some(source)) => complaint.at(Place::file(source)),
                    (None, None) => complaint,
                });
            }
        }
        clashes
    }
}

/// Gives every page its address, the pages that are made of many files first.
pub(super) fn claim_all(material: &Material<'_>, listing: &mut Listing) -> Vec<Diagnostic> {
    let mut addresses = Addresses::default();
    let mut complaints = Vec::new();
    let generated = |name| Owner {
        source: None,
        name,
        is_alias: false,
    };
    for (url, name) in lists::generated_urls(material.config, &listing.languages) {
        let place = || Place::file(&SourcePath::new(crate::content::topics::TOPICS));
        complaints.extend(addresses.claim(&url, generated(name), "address-taken", place));
    }
    let from = |path: &SourcePath| Owner {
        source: Some(path.clone()),
        name: "",
        is_alias: false,
    };
    for section in &listing.sections {
        for in_language in section.in_language.iter().filter(|section| section.exists) {
            let path = in_language
                .index
                .map(|index| material.articles[index].path.clone());
            let path = path.unwrap_or_else(|| SourcePath::new(format!("content/{}", section.id)));
            let place = || match in_language.index {
                Some(index) => material.articles[index].field_place(&["slug"]),
                None => Place::file(&path),
            };
            complaints.extend(addresses.claim(
                &in_language.url,
                from(&path),
                "address-taken",
                place,
            ));
        }
    }
    for entry in &listing.entries {
        let card = &listing.cards[entry.card];
        let place = || material.articles[card.article].field_place(&["slug"]);
        complaints.extend(addresses.claim(&entry.url, from(&card.path), "address-taken", place));
    }
    for (path, url) in material.static_files {
        complaints.extend(addresses.claim(url, from(path), "address-taken", || Place::file(path)));
    }
    for (article, index, alias) in aliases(material, listing) {
        let owner = Owner {
            is_alias: true,
            ..from(&article.path)
        };
        let place = || article.field_place(&["aliases", &index.to_string()]);
        complaints.extend(addresses.claim(&alias, owner, "alias-taken", place));
    }
    complaints.extend(addresses.clashes());
    listing.addresses = addresses;
    complaints
}

/// Old addresses: the article that names each, its index in the list there, and the address.
fn aliases<'a>(material: &Material<'a>, listing: &Listing) -> Vec<(&'a Article, usize, UrlPath)> {
    let of_sections = listing
        .sections
        .iter()
        .flat_map(|section| &section.in_language);
    let of_sections = of_sections
        .filter(|section| section.exists)
        .filter_map(|section| section.index);
    // One that has an error elsewhere gets its page once that is mended.
    let will_have_page = |entry: &&Entry| entry.state.has_page() || entry.state == State::Broken;
    let own = listing
        .entries
        .iter()
        .filter(|entry| !entry.fallback)
        .filter(will_have_page);
    let of_entries = own.map(|entry| listing.cards[entry.card].article);
    let articles = of_sections
        .chain(of_entries)
        .map(|index| &*material.articles[index]);
    articles
        .flat_map(|article| {
            let aliases = article.front.aliases.iter().enumerate();
            aliases.map(move |(index, alias)| (article, index, UrlPath::new(alias.as_str())))
        })
        .collect()
}
