//! Turns a snapshot into a generation: everything that the preview shows at one moment.
//!
//! A generation is complete and never changes; the next one takes its place as a whole.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::broken::{self, Before, BrokenPage, Files};
use super::error_page::{self, ErrorPage};
use crate::cache::Cache;
use crate::check;
use crate::config::{self, SETTINGS};
use crate::content::Role;
use crate::diag::{Diagnostic, Messages, Severity};
use crate::output::{Memory, MemoryFile, Output, PublishError};
use crate::paths::{OutPath, SourcePath, UrlPath};
use crate::pipeline::{self, Options};
use crate::render::key::Input;
use crate::render::layers::embedded_text;
use crate::site::{Site, urls};
use crate::sources::Sources;

/// What the preview shows at one moment.
#[derive(Debug)]
pub struct Generation {
    /// Counts generations, from 1.
    pub number: u64,
    /// The snapshot that it was made from.
    pub sources: Arc<Sources>,
    /// Everything that was found in it.
    pub diagnostics: Vec<Diagnostic>,
    /// The pages that were rendered anew, each with the input that changed.
    pub rendered: Vec<(OutPath, Input)>,
    /// The files of the site.
    pub(super) files: Files,
    /// The model of the site that the files show; `None` where there was none yet.
    pub(super) site: Option<Arc<Site>>,
    /// Whether the site is an earlier one: settings or theme do not let a new one be made.
    pub(super) is_earlier: bool,
    /// The pages of broken articles.
    pub(super) broken: Vec<BrokenPage>,
    /// Where they stand.
    covers: BTreeMap<OutPath, usize>,
    /// Files that changed since the generation before, without pages.
    pub(super) changed: Vec<OutPath>,
    /// The address of the page that was edited last.
    pub(super) edited: Option<UrlPath>,
}

/// What there is for an address.
#[derive(Debug)]
pub(super) enum Found {
    /// A file, or the page that says that there is none.
    File {
        /// Whose ending says what it is.
        path: OutPath,
        /// Its bytes.
        file: MemoryFile,
        /// The status of HTTP.
        status: u16,
    },
    /// It stands at another address, percent-encoded.
    Moved(String),
}

/// Makes generations, each with what the last one left in the cache.
#[derive(Debug, Default)]
pub(super) struct Builder {
    cache: Cache,
    last: Option<Arc<Generation>>,
}

impl Builder {
    /// Makes the next generation from a snapshot.
    pub(super) fn build(
        &mut self,
        sources: Arc<Sources>,
        found: Vec<Diagnostic>,
        options: &Options,
        edited: &[SourcePath],
    ) -> Arc<Generation> {
        let last = self.last.take();
        let files = last.as_ref().map(|last| last.files.clone());
        let sink = Memory::after(files.unwrap_or_default());
        let built = pipeline::build(&sources, found, options, &mut self.cache, &sink);
        let mut next = Generation::empty(last.as_ref().map_or(1, |last| last.number + 1), sources);
        let mut output = Output::default();
        match built {
            Ok(built) => {
                next.diagnostics = built.diagnostics;
                next.rendered = built.rendered;
                let fails = theme_fails(&next.diagnostics) || settings_fail(&next.sources);
                next.site = built.site.filter(|_| !fails);
                output = built.output;
            }
            // A file changed or went while it was read: that is told by the next event.
            Err(error) => next.diagnostics = vec![PublishError::from(error).diagnostic()],
        }
        if next.site.is_some() {
            next.files = sink.into_files(&output);
        }
        self.complete(next, last, edited)
    }

    /// A generation that shows the last one, because there is no snapshot at all.
    pub(super) fn keep(&mut self, found: Vec<Diagnostic>) -> Option<Arc<Generation>> {
        let last = self.last.take()?;
        let mut next = Generation::empty(last.number + 1, last.sources.clone());
        next.diagnostics = found;
        Some(self.complete(next, Some(last), &[]))
    }

    /// Adds what only the generation before knows.
    fn complete(
        &mut self,
        mut next: Generation,
        last: Option<Arc<Generation>>,
        edited: &[SourcePath],
    ) -> Arc<Generation> {
        match (&next.site, last) {
            (Some(site), last) => {
                let before = last.as_ref().and_then(|last| last.before());
                next.broken = broken::find(site, before);
                next.covers = covers(&next);
                next.edited = edited.iter().find_map(|path| next.address_of(path));
                if let Some(last) = last {
                    next.changed = changed(&last.files, &next.files);
                }
            }
            (None, Some(last)) => {
                next.files.clone_from(&last.files);
                next.site.clone_from(&last.site);
                next.broken.clone_from(&last.broken);
                next.covers.clone_from(&last.covers);
                next.is_earlier = true;
            }
            (None, None) => {}
        }
        let next = Arc::new(next);
        self.last = Some(next.clone());
        next
    }
}

impl Generation {
    /// One that shows nothing yet.
    fn empty(number: u64, sources: Arc<Sources>) -> Self {
        Self {
            number,
            sources,
            diagnostics: Vec::new(),
            rendered: Vec::new(),
            files: Files::new(),
            site: None,
            is_earlier: false,
            broken: Vec::new(),
            covers: BTreeMap::new(),
            changed: Vec::new(),
            edited: None,
        }
    }

    /// The text of a file that a diagnostic is about.
    pub fn text(&self, path: &SourcePath) -> Option<String> {
        let text = self.sources.text(path).map(ToString::to_string);
        text.or_else(|| embedded_text(path))
    }

    /// The path of the base URL, with a slash at both ends.
    pub(super) fn base(&self) -> &str {
        self.site
            .as_ref()
            .map_or("/", |site| &site.config.base_url.path)
    }

    /// What there is for an address below the base URL, which begins with `/` and is decoded.
    pub(super) fn find(&self, address: &str, messages: &Messages, root: Option<&Path>) -> Found {
        let path = UrlPath::new(address).to_out();
        // Whatever leads to the same file by another way is another address.
        let is_plain = address.starts_with('/') && !address.starts_with("//");
        let errors = ErrorPage {
            generation: self,
            messages,
            root,
        };
        if self.site.is_none() {
            return html(&errors.nothing(), 503);
        }
        if is_plain {
            if let Some(found) = self.covered(&path, &errors) {
                return found;
            }
            if let Some(file) = self.files.get(&path) {
                return Found::File {
                    path,
                    file: file.clone(),
                    status: 200,
                };
            }
            let folder = UrlPath::new(format!("{address}/"));
            let index = folder.to_out();
            if self.files.contains_key(&index) || self.covers.contains_key(&index) {
                let base = self.base().trim_end_matches('/');
                return Found::Moved(format!("{base}{}", folder.encoded()));
            }
        }
        self.missing(address)
    }

    fn covered(&self, path: &OutPath, errors: &ErrorPage<'_>) -> Option<Found> {
        let page = &self.broken[*self.covers.get(path)?];
        Some(html(&errors.article(page), 200))
    }

    /// The page for what there is not, in the language of the address.
    fn missing(&self, address: &str) -> Found {
        let first = address.trim_start_matches('/').split('/').next();
        let own = OutPath::new(format!("{}/404.html", first.unwrap_or_default()));
        let general = OutPath::new("404.html");
        let page = [own, general]
            .into_iter()
            .find_map(|path| Some((path.clone(), self.files.get(&path)?.clone())));
        let (path, file) =
            page.unwrap_or_else(|| (OutPath::new("404.txt"), MemoryFile::new(b"404\n")));
        Found::File {
            path,
            file,
            status: 404,
        }
    }

    /// The file whose text stands at an address.
    pub(super) fn source_of(&self, address: &UrlPath) -> Option<&SourcePath> {
        if let Some(page) = self.covers.get(&address.to_out()) {
            return Some(&self.broken[*page].source);
        }
        let site = self.site.as_ref()?;
        let source = site.listing.addresses.source(address);
        source.or_else(|| Self::home(site, address))
    }

    /// The text of the home page at an address.
    fn home<'a>(site: &'a Site, address: &UrlPath) -> Option<&'a SourcePath> {
        let mut languages = 0..site.config.languages.len();
        let language = languages.find(|it| urls::home(&site.config, *it) == *address)?;
        let code = site.code(language);
        let mut articles = site.articles.iter();
        let home = articles.find(|it| it.role == Role::Home && it.language == *code)?;
        Some(&home.path)
    }

    /// The address of the page in which the text of a file stands in its own language.
    pub(super) fn address_of(&self, path: &SourcePath) -> Option<UrlPath> {
        let site = self.site.as_ref()?;
        let listing = &*site.listing;
        let by_card = |entry: &&crate::site::Entry| {
            let card = &listing.cards[entry.card];
            card.path == *path && card.language == entry.language
        };
        if let Some(entry) = listing.entries.iter().find(by_card) {
            return Some(entry.url.clone());
        }
        let is_here = |section: &&crate::site::SectionIn| {
            let index = section.index.map(|index| &site.articles[index].path);
            section.exists && index == Some(path)
        };
        let sections = listing.sections.iter();
        let mut sections = sections.flat_map(|section| &section.in_language);
        if let Some(section) = sections.find(is_here) {
            return Some(section.url.clone());
        }
        let homes = (0..site.config.languages.len()).map(|it| urls::home(&site.config, it));
        homes
            .into_iter()
            .find(|url| Self::home(site, url) == Some(path))
    }

    /// Mistakes in settings or theme, which concern every page.
    pub(super) fn is_general(found: &Diagnostic) -> bool {
        let path = found.place.as_ref().map(|place| &place.path);
        found.severity == Severity::Error
            && path.is_none_or(|path| path.as_str() == SETTINGS || path.below("themes").is_some())
    }

    fn before(&self) -> Option<Before<'_>> {
        Some(Before {
            site: self.site.as_ref()?,
            files: &self.files,
            broken: &self.broken,
        })
    }
}

/// Whether the settings as such have errors. What they name and is not there is no such error:
/// that comes and goes with other files.
fn settings_fail(sources: &Sources) -> bool {
    let (_, found) = config::load(sources, None);
    found.iter().any(|found| found.severity == Severity::Error)
}

/// Whether pages are missing because of the theme. What a check says of it keeps no page away.
fn theme_fails(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|found| {
        let path = found.place.as_ref().map(|place| &place.path);
        found.severity == Severity::Error
            && check::find(found.code).is_none()
            && (found.code.starts_with("theme-")
                || path.is_some_and(|path| path.below("themes").is_some()))
    })
}

/// Where the error pages stand. A page of another article is never covered.
fn covers(generation: &Generation) -> BTreeMap<OutPath, usize> {
    let mut covers = BTreeMap::new();
    for (index, page) in generation.broken.iter().enumerate() {
        let last = page.last.as_ref().map(|(address, _)| address);
        for address in std::iter::once(&page.address).chain(last) {
            if page.is_covered || !generation.files.contains_key(address) {
                covers.entry(address.clone()).or_insert(index);
            }
        }
    }
    covers
}

/// Files other than pages that are in both and differ.
fn changed(before: &Files, now: &Files) -> Vec<OutPath> {
    let is_changed = |(path, file): &(&OutPath, &MemoryFile)| {
        let is_page = path.as_str().rsplit('.').next() == Some("html");
        let old = || before.get(path).map(MemoryFile::fingerprint);
        // Most files are pages, and are not looked up.
        !is_page && old().is_some_and(|old| old != file.fingerprint())
    };
    let changed = now.iter().filter(is_changed);
    changed.map(|(path, _)| path.clone()).collect()
}

fn html(page: &str, status: u16) -> Found {
    Found::File {
        path: error_page::name(),
        file: MemoryFile::new(page.as_bytes()),
        status,
    }
}
