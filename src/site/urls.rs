//! Turns ids and slugs into addresses, and sees to it that each is taken once.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::diag::{Diagnostic, Place};
use crate::paths::{OutPath, SourcePath, UrlPath};

/// The index of the default language in the settings.
pub fn default_language(config: &Config) -> usize {
    let is_default = |language: &crate::config::SiteLanguage| language.code == config.default_language;
    config.languages.iter().position(is_default).unwrap_or(0)
}

/// The address of the home page of a language.
pub fn home(config: &Config, language: usize) -> UrlPath {
    let code = &config.languages[language].code;
    if config.default_language_at_root && *code == config.default_language {
        UrlPath::new("/")
    } else {
        UrlPath::new(format!("/{code}/"))
    }
}

/// The address of a page below another one.
pub fn below(url: &UrlPath, slug: &str) -> UrlPath {
    UrlPath::new(format!("{url}{slug}/"))
}

/// The address of a file in the folder of a page.
pub fn beside(url: &UrlPath, name: &str) -> UrlPath {
    UrlPath::new(format!("{url}{name}"))
}

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
            .with("other", name);
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

    /// All addresses that are read in a browser, for a hint.
    pub fn urls(&self) -> impl Iterator<Item = &str> {
        self.owners.keys().map(|path| {
            let path = path.as_str();
            path.strip_suffix("index.html").unwrap_or(path)
        })
    }

    /// Files that stand where another needs a folder: `x` beside `x/index.html`.
    pub(super) fn clashes(&self) -> Vec<Diagnostic> {
        let mut clashes = Vec::new();
        for (path, owner) in &self.owners {
            let mut folder = path.as_str();
            while let Some((parent, _)) = folder.rsplit_once('/') {
                folder = parent;
                let Some(file) = self.owners.get(&OutPath::new(folder)) else { continue };
                let named = |owner: &Owner| {
                    owner.source.as_ref().map_or(owner.name, SourcePath::as_str).to_owned()
                };
                let complaint = Diagnostic::error("address-is-folder")
                    .with("url", format!("/{folder}"))
                    .with("other", named(owner));
                clashes.push(match &file.source {
                    Some(source) => complaint.at(Place::file(source)),
                    None => complaint,
                });
            }
        }
        clashes
    }
}

/// An address as links write it: root-relative, with the path of the base URL, percent-encoded.
pub fn href(config: &Config, url: &UrlPath) -> String {
    format!("{}{}", config.base_url.path.trim_end_matches('/'), url.encoded())
}

/// An address with scheme and host, for canonical links, feeds and the sitemap.
pub fn absolute(config: &Config, url: &UrlPath) -> String {
    format!("{}{}", config.base_url.origin, href(config, url))
}
