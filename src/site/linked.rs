//! Turns the links and images of one page into what they lead to: the last thing a page
//! needs from the rest of the site before it is written.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::Site;
use super::State;
use super::links::{From, Linker, Target};
use super::urls::{self, with_anchor};
use crate::assets::Images;
use crate::content::{Article, Part};
use crate::diag::Diagnostic;
use crate::language::{Direction, LanguageCode};
use crate::markdown::html::{ImageTarget, LinkTarget, Resolved};
use crate::markdown::{CalloutKind, Document, check_image};
use crate::paths::{SourcePath, UrlPath};
use crate::sources::Sources;

/// Where everything on a page leads.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Linked {
    /// Links and images of the text.
    pub body: Resolved,
    /// Those of each answer of the FAQ.
    pub answers: Vec<Resolved>,
    /// The block that the page ends with: its name, and its links.
    pub block: Option<(Arc<str>, Resolved)>,
    /// The picture of the article, with its absolute path in the site.
    pub image: Option<ImageTarget>,
    /// The pages of related articles.
    pub related: Vec<PageName>,
    /// The page that takes the place of a withdrawn one.
    pub replaced_by: Option<PageName>,
    /// Files to publish for this page: images, and files that stand beside it.
    pub files: Vec<(SourcePath, UrlPath)>,
}

/// The page of an article, by what stays the same when articles come and go.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct PageName {
    /// The id of the article.
    pub id: Arc<str>,
    /// The language of the page, by index.
    pub language: usize,
}

/// A page to link.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Its language, by index.
    pub language: usize,
    /// The article whose text it shows, by index.
    pub article: usize,
    /// Its address.
    pub url: &'a UrlPath,
    /// The entry of the page, if it is one of an article.
    pub entry: Option<usize>,
}

/// What links are followed in.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The site.
    pub site: &'a Site,
    /// The files that there are.
    pub sources: &'a Sources,
    /// The images of articles.
    pub images: &'a Images,
}

/// Links a page. The last value names the articles, by index, whose anchors were looked for.
pub fn link(
    ground: Ground<'_>,
    subject: Subject<'_>,
) -> (Linked, Vec<Diagnostic>, BTreeSet<usize>) {
    let anchors = RefCell::default();
    let linker = &Linker {
        site: ground.site,
        sources: ground.sources,
        anchors: &anchors,
    };
    let article = &linker.site.articles[subject.article];
    let fallback = subject
        .entry
        .is_some_and(|entry| linker.site.listing.entries[entry].fallback);
    let mut page = PageLinks {
        linker: *linker,
        images: ground.images,
        from: From {
            file: &article.path,
            language: subject.language,
            article: subject.article,
            url: subject.url,
            fallback,
        },
        linked: Linked::default(),
        diagnostics: Vec::new(),
    };
    let state = subject
        .entry
        .map(|entry| linker.site.listing.entries[entry].state);
    // Of a withdrawn text nothing is shown, so nothing that it links is published or checked.
    if state != Some(State::Withdrawn) {
        page.linked.body = page.resolve(&article.body, article, Part::Body);
        for (index, answer) in article.answers.iter().enumerate() {
            let resolved = page.resolve(answer, article, Part::Answer(index));
            page.linked.answers.push(resolved);
        }
        page.front_image(article, subject.entry);
    }
    if let Some(entry) = subject.entry {
        page.replacement(entry);
        if state != Some(State::Withdrawn) {
            page.related(entry);
            page.block(entry);
        }
    }
    page.linked.files.sort_unstable();
    page.linked.files.dedup();
    let PageLinks {
        linked,
        diagnostics,
        ..
    } = page;
    (linked, diagnostics, anchors.into_inner())
}

struct PageLinks<'a> {
    linker: Linker<'a>,
    images: &'a Images,
    from: From<'a>,
    linked: Linked,
    diagnostics: Vec<Diagnostic>,
}

impl PageLinks<'_> {
    fn resolve(&mut self, document: &Document, article: &Article, part: Part) -> Resolved {
        self.emergency_number(document, article, part);
        let mut resolved = Resolved::default();
        for link in &document.links {
            let (target, complaint) = self.linker.follow(self.from, &link.destination);
            let place = || article.place(part, link.span);
            self.diagnostics
                .extend(complaint.map(|complaint| complaint.at(place())));
            resolved.links.push(self.address(target));
        }
        for image in &document.images {
            let found = self.image(&image.source);
            if let Err(complaint) = &found {
                let complaint = complaint.clone().at(article.place(part, image.span));
                self.diagnostics.push(complaint);
            }
            resolved.images.push(found.ok());
        }
        resolved
    }

    fn address(&mut self, target: Target) -> LinkTarget {
        let site = self.linker.site;
        let (href, language) = match target {
            Target::Text => return LinkTarget::Text,
            Target::Outside(address) => (address, None),
            Target::Anchor(anchor) => (with_anchor(String::new(), Some(&anchor)), None),
            Target::Page(url, anchor) => (
                with_anchor(urls::href(&site.config, &url), anchor.as_deref()),
                None,
            ),
            Target::Index {
                url,
                anchor,
                language,
            } => {
                let href = with_anchor(urls::href(&site.config, &url), anchor.as_deref());
                (href, self.mark(language))
            }
            Target::File(file) => {
                let url = urls::beside(self.from.url, file.file_name());
                let href = urls::href(&site.config, &url);
                self.linked.files.push((file, url));
                (href, None)
            }
            Target::Article {
                entry,
                anchor,
                marked,
            } => {
                let entry = &site.listing.entries[entry];
                let href = with_anchor(urls::href(&site.config, &entry.url), anchor.as_deref());
                let language = marked.then(|| self.mark(entry.language)).flatten();
                (href, language)
            }
        };
        LinkTarget::Address { href, language }
    }

    /// The language of the target of a link, where it is not that of the page.
    fn mark(&self, language: usize) -> Option<(LanguageCode, Direction)> {
        let settings = &self.linker.site.config.languages[language];
        (language != self.from.language).then(|| (settings.code.clone(), settings.direction))
    }

    fn image(&mut self, source: &str) -> Result<ImageTarget, Diagnostic> {
        // In a text this was told when it was read; the same is not told twice.
        if let Some(refused) = check_image(source) {
            return Err(refused);
        }
        let written = crate::paths::decode(source);
        let file = self.from.file.join(&written);
        let missing = || {
            let folder = self.from.file.folder();
            let names = self.images.keys().filter_map(|path| path.below(folder));
            Diagnostic::error("image-missing")
                .with("target", written.as_str())
                .did_you_mean(&written, names)
                .help("put")
        };
        let file = file.ok_or_else(missing)?;
        let image = self.images.get(&file).ok_or_else(missing)?;
        let target = ImageTarget {
            src: urls::href(&self.linker.site.config, &image.url),
            size: image.size,
        };
        self.linked.files.push((file, image.url.clone()));
        Ok(target)
    }

    fn front_image(&mut self, article: &Article, entry: Option<usize>) {
        let listing = &self.linker.site.listing;
        let inherited =
            entry.and_then(|entry| listing.cards[listing.entries[entry].card].image.clone());
        let own = || {
            article
                .front
                .image
                .as_ref()
                .and_then(|image| image.src.clone())
        };
        let Some(source) = inherited.or_else(own) else {
            return;
        };
        match self.image(&source) {
            Ok(image) => self.linked.image = Some(image),
            Err(complaint) => {
                let given = self.giver(entry, article, |article| {
                    article
                        .front
                        .image
                        .as_ref()
                        .is_some_and(|image| image.src.is_some())
                });
                let complaint = complaint.at(given.field_place(&["image", "src"]));
                self.diagnostics.push(complaint);
            }
        }
    }

    /// The article that gives a field: itself, or the source that it inherits from.
    fn giver<'b>(
        &'b self,
        entry: Option<usize>,
        article: &'b Article,
        gives: impl Fn(&Article) -> bool,
    ) -> &'b Article {
        match entry {
            Some(entry) if !gives(article) => {
                self.linker
                    .site
                    .lineage(self.linker.site.listing.entries[entry].card)
                    .source
            }
            _ => article,
        }
    }

    fn related(&mut self, entry: usize) {
        let site = self.linker.site;
        let card = &site.listing.cards[site.listing.entries[entry].card];
        let article = &site.articles[card.article];
        for (index, related) in card.related.iter().enumerate() {
            let field = ["related".to_owned(), index.to_string()];
            let gives = |article: &Article| article.front.related.is_some();
            if let Some(found) = self.front_link((entry, article), related, &field, gives)
                && found != entry
                && site.listing.entries[found].state.is_listed()
            {
                let name = site.listing.page_name(found);
                if !self.linked.related.contains(&name) {
                    self.linked.related.push(name);
                }
            }
        }
    }

    fn replacement(&mut self, entry: usize) {
        let site = self.linker.site;
        let card = &site.listing.cards[site.listing.entries[entry].card];
        let article = &site.articles[card.article];
        if let Some(replacement) = &card.replaced_by {
            let gives = |article: &Article| article.front.replaced_by.is_some();
            let field = ["replaced_by".to_owned()];
            let found = self.front_link((entry, article), replacement, &field, gives);
            self.linked.replaced_by = found.map(|entry| site.listing.page_name(entry));
        }
    }

    fn front_link(
        &mut self,
        page: (usize, &Article),
        link: &str,
        field: &[String],
        gives: impl Fn(&Article) -> bool,
    ) -> Option<usize> {
        let (target, complaint) = self.linker.follow(self.from, link);
        let complaint = match (&target, complaint) {
            (_, Some(complaint)) => Some(complaint),
            (Target::Article { .. } | Target::Text, None) => None,
            _ => {
                let found = Diagnostic::error("link-not-article");
                Some(found.help("mend").with("target", link))
            }
        };
        if let Some(complaint) = complaint {
            let field: Vec<&str> = field.iter().map(String::as_str).collect();
            let place = self.giver(Some(page.0), page.1, gives).field_place(&field);
            self.diagnostics.push(complaint.at(place));
        }
        match target {
            Target::Article { entry, .. } => Some(entry),
            _ => None,
        }
    }

    /// The block that the page ends with.
    fn block(&mut self, entry: usize) {
        let site = self.linker.site;
        let lineage = site.lineage(site.listing.entries[entry].card);
        let named = lineage.inherited(|front| front.cta.clone());
        let Some(name) = named.clone().or_else(|| site.config.cta.clone()) else {
            return;
        };
        let blocks = &site.listing.blocks;
        let place = || match &named {
            Some(_) => {
                let gives = |article: &Article| article.front.cta.is_some();
                self.giver(Some(entry), lineage.own, gives)
                    .field_place(&["cta"])
            }
            None => crate::config::place(self.linker.sources, &["cta"]),
        };
        let Some((name, by_language)) = blocks.get_key_value(name.as_str()) else {
            let complaint = Diagnostic::error("block-missing")
                .with("block", name.as_str())
                .with("file", format!("content/_blocks/{name}.md"))
                .help("create");
            let known = blocks.keys().map(|name| &**name);
            self.diagnostics
                .push(complaint.at(place()).did_you_mean(&name, known));
            return;
        };
        let Some(index) = by_language[self.from.language] else {
            let language = site.code(self.from.language).as_str();
            let complaint = Diagnostic::warning("block-not-translated")
                .help("mend")
                .at(place())
                .with("block", &**name)
                .with("language", language);
            self.diagnostics.push(complaint);
            return;
        };
        let block = &site.articles[index];
        let outer = self.from;
        self.from = From {
            file: &block.path,
            article: index,
            fallback: false,
            ..outer
        };
        let resolved = self.resolve(&block.body, block, Part::Body);
        self.from = outer;
        self.linked.block = Some((Arc::clone(name), resolved));
    }

    /// An emergency callout is no use without the number to call.
    fn emergency_number(&mut self, document: &Document, article: &Article, part: Part) {
        if self.linker.site.config.clinic.emergency_number.is_some() {
            return;
        }
        let callouts = document.callouts.iter();
        for callout in callouts.filter(|callout| callout.kind == CalloutKind::Emergency) {
            let complaint = Diagnostic::error("emergency-number-missing").help("add");
            let complaint = complaint.at(article.place(part, callout.span));
            self.diagnostics
                .push(complaint.with("settings", crate::config::SETTINGS));
        }
    }
}
