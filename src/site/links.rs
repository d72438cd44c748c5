//! Turns a link as an editor wrote it into the address that it leads to from one page.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::config::MissingTranslation;
use crate::diag::Diagnostic;
use crate::diag::nearest;
use crate::paths::{SourcePath, UrlPath, decode};
use crate::site::urls::{has_scheme, relative};
use crate::site::{Entry, Site, State};
use crate::sources::Sources;

/// The page that a link stands on.
#[derive(Clone, Copy, Debug)]
pub struct From<'a> {
    /// The file that holds the link.
    pub file: &'a SourcePath,
    /// The language of the page, by its index.
    pub language: usize,
    /// The article whose text holds the link, by its index.
    pub article: usize,
    /// The address of the page.
    pub url: &'a UrlPath,
    /// Whether the page shows a text of another language.
    pub fallback: bool,
}

/// Where a link leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// To another site, or to a telephone number or mailbox, as written.
    Outside(String),
    /// To an anchor on the same page.
    Anchor(String),
    /// To an article.
    Article {
        /// Its page, by entry.
        entry: usize,
        /// The anchor there.
        anchor: Option<String>,
        /// Whether the link says in which language its target is.
        marked: bool,
    },
    /// To a section or home page.
    Index {
        /// Its address.
        url: UrlPath,
        /// The anchor there.
        anchor: Option<String>,
        /// Its language, by its index.
        language: usize,
    },
    /// To an address of the site, as a link from its root gives it.
    Page(UrlPath, Option<String>),
    /// To a file that is published beside the page.
    File(SourcePath),
    /// Nowhere: the words stand as plain text.
    Text,
}

/// A link that was followed; the diagnostic still has no place.
pub type Followed = (Target, Option<Diagnostic>);

/// Follows the links of one site.
#[derive(Clone, Copy, Debug)]
pub struct Linker<'a> {
    /// The site.
    pub site: &'a Site,
    /// The files that there are.
    pub sources: &'a Sources,
    /// The articles, by index, whose anchors were looked for.
    pub anchors: &'a RefCell<BTreeSet<usize>>,
}

impl Linker<'_> {
    /// Follows a link.
    pub fn follow(&self, from: From<'_>, destination: &str) -> Followed {
        if destination.starts_with("//") || has_scheme(destination) {
            return (Target::Outside(destination.to_owned()), None);
        }
        let (path, anchor) = match destination.split_once('#') {
            Some((path, anchor)) => (
                path,
                Some(decode(anchor)).filter(|anchor| !anchor.is_empty()),
            ),
            None => (destination, None),
        };
        let path = decode(path.split_once('?').map_or(path, |(path, _)| path));
        if path.is_empty() {
            return match anchor {
                Some(anchor) => self.same_page(from, anchor),
                None => (Target::Anchor(String::new()), None),
            };
        }
        if path.starts_with('/') {
            return self.rooted(&path, anchor, from);
        }
        let Some(file) = from.file.join(&path) else {
            return (
                Target::Text,
                Some(
                    Diagnostic::error("link-leaves-site")
                        .help("mend")
                        .with("target", path),
                ),
            );
        };
        let is_markdown = file.extension().eq_ignore_ascii_case("md");
        match file.below("content") {
            Some(below) if is_markdown => self.article(from, below, anchor),
            Some(below) => self.file(from, &file, below, &path),
            None => (
                Target::Text,
                Some(
                    Diagnostic::error("link-leaves-site")
                        .help("mend")
                        .with("target", path),
                ),
            ),
        }
    }

    fn same_page(&self, from: From<'_>, anchor: String) -> Followed {
        match self.missing_anchor(from.article, &anchor) {
            None => (Target::Anchor(anchor), None),
            Some(complaint) => (Target::Text, Some(complaint)),
        }
    }

    /// What is wrong with an anchor, if an article has none of this name.
    fn missing_anchor(&self, article: usize, anchor: &str) -> Option<Diagnostic> {
        self.anchors.borrow_mut().insert(article);
        let anchors = &self.site.articles[article].anchors;
        if anchors
            .binary_search_by(|known| known.as_str().cmp(anchor))
            .is_ok()
        {
            return None;
        }
        let complaint = Diagnostic::error("link-anchor-missing")
            .help("mend")
            .with("anchor", anchor)
            .with("target", self.site.articles[article].path.as_str());
        Some(complaint.did_you_mean(anchor, anchors.iter().map(String::as_str)))
    }

    fn rooted(&self, path: &str, anchor: Option<String>, from: From<'_>) -> Followed {
        let listing = &self.site.listing;
        if let Some(url) = listing.addresses.find(path) {
            let source = listing.addresses.source(&url);
            let by_path = |source| self.site.articles.binary_search_by(|a| a.path.cmp(source));
            let text = source.and_then(|source| by_path(source).ok());
            let (anchor, complaint) = match text {
                Some(text) => self.anchor_in(from, text, anchor),
                None => (anchor, None),
            };
            return (Target::Page(url, anchor), complaint);
        }
        let known: Vec<String> = listing.addresses.urls().collect();
        let complaint = Diagnostic::error("link-address-missing")
            .help("mend")
            .with("target", path)
            .with("file", from.file.as_str())
            .did_you_mean(path, known.iter().map(String::as_str));
        (Target::Text, Some(complaint))
    }

    /// A link to a Markdown file, by its path below `content/`.
    fn article(&self, from: From<'_>, below: &str, anchor: Option<String>) -> Followed {
        let stem = &below[..below.len() - 3];
        let (folder, name) = stem
            .rsplit_once('/')
            .map_or(("", stem), |(folder, name)| (folder, name));
        let (name, suffix) = match name.rsplit_once('.') {
            Some((name, suffix)) => (name, Some(suffix)),
            None => (name, None),
        };
        let language = match suffix {
            None => None,
            Some(code) => match self
                .site
                .config
                .languages
                .iter()
                .position(|l| l.code.as_str() == code)
            {
                Some(language) => Some(language),
                None => return (Target::Text, Some(self.no_such_article(from, below))),
            },
        };
        let id = if folder.is_empty() {
            name.to_owned()
        } else {
            format!("{folder}/{name}")
        };
        if name == "_index" {
            return self.index(from, folder, language, (anchor, below));
        }
        let Some(group) = self.site.listing.group(&id) else {
            return (Target::Text, Some(self.no_such_article(from, below)));
        };
        match language {
            Some(language) => self.exactly(from, group, language, anchor, below),
            None => self.any_language(from, group, anchor),
        }
    }

    /// A link with a language suffix goes to that language only.
    fn exactly(
        &self,
        from: From<'_>,
        group: usize,
        language: usize,
        anchor: Option<String>,
        below: &str,
    ) -> Followed {
        let listing = &self.site.listing;
        let Some(card) = listing.groups[group].cards[language] else {
            return (Target::Text, Some(self.no_such_article(from, below)));
        };
        match listing.entry(group, language) {
            Some(entry) if !entry.fallback => self.arrive(from, entry, anchor, true),
            _ => self.unpublished(card),
        }
    }

    /// A link without suffix goes to the language of the page, else to what
    /// `missing_translation` makes of it.
    fn any_language(&self, from: From<'_>, group: usize, anchor: Option<String>) -> Followed {
        let listing = &self.site.listing;
        if let Some(entry) = listing.entry(group, from.language) {
            return self.arrive(from, entry, anchor, false);
        }
        let group = &listing.groups[group];
        let source = &listing.cards[group.source];
        let Some(entry) = group.entries[source.language] else {
            return self.unpublished(group.source);
        };
        let section = listing.section(group.section());
        let policy = section.map_or(self.site.config.missing_translation, |section| {
            listing.sections[section].in_language[from.language].missing_translation
        });
        if policy == MissingTranslation::Omit {
            let language = self.site.code(from.language).as_str();
            let complaint = Diagnostic::warning("link-not-translated")
                .help("mend")
                .with("target", source.path.as_str())
                .with("language", language);
            return (Target::Text, Some(complaint));
        }
        self.arrive(from, &listing.entries[entry], anchor, true)
    }

    /// The target has a page: looks for the anchor there.
    fn arrive(
        &self,
        from: From<'_>,
        entry: &Entry,
        anchor: Option<String>,
        marked: bool,
    ) -> Followed {
        let listing = &self.site.listing;
        let index = listing.groups[entry.group].entries[entry.language].unwrap_or_default();
        let card = &listing.cards[entry.card];
        let target = |anchor| Target::Article {
            entry: index,
            anchor,
            marked,
        };
        if entry.state == State::Withdrawn {
            let complaint = Diagnostic::warning("link-to-withdrawn")
                .help("mend")
                .with("target", card.path.as_str());
            return (target(None), Some(complaint));
        }
        if entry.state == State::Broken {
            return (target(anchor), None);
        }
        let (anchor, complaint) = self.anchor_in(from, card.article, anchor);
        (target(anchor), complaint)
    }

    /// The anchor of a link to the text of an article, if it is there.
    pub(super) fn anchor_in(
        &self,
        from: From<'_>,
        article: usize,
        anchor: Option<String>,
    ) -> (Option<String>, Option<Diagnostic>) {
        let Some(anchor) = anchor else {
            return (None, None);
        };
        match self.missing_anchor(article, &anchor) {
            None => (Some(anchor), None),
            // The anchor was written for a text in another language than the one that is shown.
            Some(_) if from.fallback || !self.share_language(from.article, article) => {
                let dropped = Diagnostic::hint("link-anchor-dropped")
                    .help("mend")
                    .with("anchor", anchor)
                    .with("target", self.site.articles[article].path.as_str());
                (None, Some(dropped))
            }
            Some(complaint) => (None, Some(complaint)),
        }
    }

    fn share_language(&self, one: usize, other: usize) -> bool {
        self.site.articles[one].language == self.site.articles[other].language
    }

    fn unpublished(&self, card: usize) -> Followed {
        let card = &self.site.listing.cards[card];
        let complaint = Diagnostic::error("link-to-unpublished").with("target", card.path.as_str());
        let hint = match card.state {
            State::Unbuilt(super::Stage::Scheduled) => "scheduled",
            _ => "draft",
        };
        (Target::Text, Some(complaint.help(hint)))
    }

    pub(super) fn no_such_article(&self, from: From<'_>, below: &str) -> Diagnostic {
        let complaint =
            Diagnostic::error("link-target-missing").with("target", format!("content/{below}"));
        let known: Vec<String> = self
            .site
            .articles
            .iter()
            .filter_map(|article| Some(article.path.below("content")?.to_owned()))
            .collect();
        let ids = self
            .site
            .listing
            .groups
            .iter()
            .map(|group| format!("{}.md", group.id));
        let known: Vec<String> = ids.chain(known).collect();
        let names = known.iter().map(String::as_str);
        let same_name = || {
            let file = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
            known
                .iter()
                .find(|path| file(path) == file(below))
                .map(String::as_str)
        };
        match same_name().or_else(|| nearest(below, names)) {
            Some(path) => {
                let folder = from
                    .file
                    .below("content")
                    .and_then(|path| path.rsplit_once('/'));
                let written = relative(folder.map_or("", |(folder, _)| folder), path);
                complaint.with("nearest", written).help("did-you-mean")
            }
            None => complaint.help("create"),
        }
    }

    /// A link to a file that is no Markdown.
    fn file(&self, from: From<'_>, file: &SourcePath, below: &str, written: &str) -> Followed {
        if let Some(root) = below.strip_prefix("_static/")
            && self.sources.get(file).is_some()
        {
            return (Target::Page(UrlPath::new(format!("/{root}")), None), None);
        }
        if self.sources.get(file).is_some() {
            return (Target::File(file.clone()), None);
        }
        let complaint = Diagnostic::error("link-file-missing")
            .help("mend")
            .with("target", file.as_str());
        let listing = &self.site.listing;
        if listing.section(below.trim_end_matches('/')).is_some() {
            let index = format!("{}/_index.md", written.trim_end_matches('/'));
            return (
                Target::Text,
                Some(complaint.with("nearest", index).help("did-you-mean")),
            );
        }
        let stem = below.strip_suffix(".html").unwrap_or(below);
        if listing.group(stem.trim_end_matches('/')).is_some() {
            let article = written.trim_end_matches('/').trim_end_matches(".html");
            let nearest = format!("{article}.md");
            return (
                Target::Text,
                Some(complaint.with("nearest", nearest).help("did-you-mean")),
            );
        }
        let folder = file.folder();
        let beside = self.sources.below(folder).map(|(path, _)| path.file_name());
        let (text, complaint) = (
            Target::Text,
            complaint.did_you_mean(file.file_name(), beside),
        );
        let _ = from;
        (text, Some(complaint))
    }
}
