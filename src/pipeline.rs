//! Turns sources into a built site: the only place that knows the order of the stages.
//!
//! 1. settings ([`crate::config`]) and theme ([`crate::render::theme`]);
//! 2. articles, one file at a time, in parallel ([`crate::content`], [`crate::markdown`]);
//! 3. the site, from all of them ([`crate::site`]), and its images ([`crate::assets`]);
//! 4. the links of each page, in parallel ([`crate::site::linked`]);
//! 5. the pages, in parallel ([`crate::render`]), and the files beside them, into the sink.
//!
//! Each result is kept with the fingerprint of what it was made from, so a warm build does
//! only what changed. Nothing is published here: that is for the caller, if there are no errors.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::assets::{self, Images};
use crate::cache::{Cache, Kept, RenderedPage};
use crate::config::{self, Config};
use crate::content::{self, Article, Found, Role, glossary, topics};
use crate::date::Date;
use crate::diag::{self, Diagnostic, Place, Severity};
use crate::fingerprint::Fingerprint;
use crate::language::Language;
use crate::markdown;
use crate::output::{Output, Sink, SinkError};
use crate::paths::{OutPath, SourcePath, UrlPath};
use crate::render::{self, Page, Theme, World};
use crate::site::linked::{Linked, Subject, link};
use crate::site::links::Linker;
use crate::site::{self, Site};
use crate::sources::{SourceContent, SourceFile, Sources};

/// What a build is asked for, beside its sources.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Options {
    /// Replaces the base URL of the settings.
    pub base_url: Option<String>,
    /// The day: nothing asks the clock.
    pub today: Date,
    /// Whether drafts, articles in review and scheduled ones are built too.
    pub drafts: bool,
}

/// A built site. Its bytes are in the sink.
#[derive(Debug)]
pub struct Built {
    /// Its files.
    pub output: Output,
    /// Everything that was found, in the order in which it is shown.
    pub diagnostics: Vec<Diagnostic>,
    /// How many pages were rendered, and not kept from the last build.
    pub rendered: usize,
    /// How many pages of articles there are, fallbacks included.
    pub articles: usize,
    /// How many languages the site has.
    pub languages: usize,
}

impl Built {
    /// Whether nothing stands in the way of publishing.
    pub fn is_publishable(&self) -> bool {
        self.diagnostics.iter().all(|found| found.severity != Severity::Error)
    }
}

/// Builds a site into `sink`. `found` is what was wrong with the sources themselves.
pub fn build(
    sources: &Sources,
    found: Vec<Diagnostic>,
    options: &Options,
    cache: &mut Cache,
    sink: &dyn Sink,
) -> Result<Built, SinkError> {
    let mut diagnostics = found;
    let (config, complaints) = config::load(sources, options.base_url.as_deref());
    diagnostics.extend(complaints);
    let Some(config) = config.map(Arc::new) else {
        return Ok(unbuilt(diagnostics));
    };
    let theme = theme(sources, &config, cache, &mut diagnostics);
    let (site, readings) = assemble(sources, &config, options, cache, &mut diagnostics);
    let site = Arc::new(site);
    cache.images = Arc::new(assets::images(sources, &cache.images));
    let links = Links::follow(sources, &site, cache, &mut diagnostics);
    let Some(theme) = theme else {
        return Ok(unbuilt(diagnostics));
    };
    let world = Arc::new(World {
        listing: Fingerprint::of_value(&*site.listing),
        labels: theme.words.iter().map(|words| words.labels(&config.clinic)).collect(),
        theme,
        entries: links.entries,
        texts: links.texts,
        images: cache.images.clone(),
        options: readings,
        highlighter: cache.highlighter.clone(),
        memory: render::world::Memory::default(),
        site,
    });
    let mut output = Output::default();
    let rendered = pages(&world, cache, sink, &mut output, &mut diagnostics)?;
    files(sources, &world, sink, &mut output, &mut diagnostics)?;
    diag::sort(&mut diagnostics);
    Ok(Built {
        output,
        diagnostics,
        rendered,
        articles: world.site.listing.entries.iter().filter(|entry| entry.state.has_page()).count(),
        languages: config.languages.len(),
    })
}

fn unbuilt(mut diagnostics: Vec<Diagnostic>) -> Built {
    diag::sort(&mut diagnostics);
    Built { output: Output::default(), diagnostics, rendered: 0, articles: 0, languages: 0 }
}

fn theme(
    sources: &Sources,
    config: &Config,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Arc<Theme>> {
    let key = render::theme::fingerprint(sources, config);
    let kept = cache.theme.take().filter(|kept| kept.key == key).unwrap_or_else(|| {
        let (theme, diagnostics) = render::theme::load(sources, config);
        Kept { key, value: theme.map(Arc::new), diagnostics }
    });
    diagnostics.extend_from_slice(&kept.diagnostics);
    let theme = kept.value.clone();
    cache.theme = Some(kept);
    theme
}

fn assemble(
    sources: &Sources,
    config: &Arc<Config>,
    options: &Options,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Site, Vec<markdown::Options>) {
    let languages = languages(config, cache);
    let readings: Vec<markdown::Options> = languages
        .iter()
        .map(|language| content::markdown_options(config, language))
        .collect();
    let (found, complaints) = content::discover::discover(sources, config);
    diagnostics.extend(complaints);
    let articles = articles(sources, config, &found, &readings, cache);
    diagnostics.extend(articles.iter().flat_map(|kept| kept.diagnostics.iter().cloned()));
    let articles: Vec<Arc<Article>> = articles.into_iter().map(|kept| kept.value).collect();
    if !articles.iter().any(|article| article.role == Role::Article) {
        let content = SourcePath::new("content");
        diagnostics.push(Diagnostic::warning("no-articles").at(Place::file(&content)));
    }
    let (topics, complaints) = topics::load(sources, config);
    diagnostics.extend(complaints);
    let (_, complaints) = glossary::load(sources, config);
    diagnostics.extend(complaints);
    let (site, complaints) = site::assemble(&site::Material {
        config,
        languages: &languages,
        articles: &articles,
        topics: &topics,
        static_files: &assets::static_files(sources),
        today: options.today,
        drafts: options.drafts,
    });
    diagnostics.extend(complaints);
    (site, readings)
}

fn languages(config: &Config, cache: &mut Cache) -> Arc<[Language]> {
    let codes: Vec<_> = config.languages.iter().map(|language| &language.code).collect();
    let key = Fingerprint::of_value(&codes);
    let kept = cache.languages.take().filter(|kept| kept.key == key).unwrap_or_else(|| Kept {
        key,
        value: codes.into_iter().map(Language::load).collect(),
        diagnostics: Vec::new(),
    });
    let languages = kept.value.clone();
    cache.languages = Some(kept);
    languages
}

/// Reads every article that is not in the cache, in parallel, and gives them in the order of `found`.
fn articles(
    sources: &Sources,
    config: &Config,
    found: &[Found],
    readings: &[markdown::Options],
    cache: &mut Cache,
) -> Vec<Kept<Arc<Article>>> {
    let reading = |found: &Found| {
        let language = config.languages.iter().position(|language| language.code == found.language);
        &readings[language.unwrap_or_default()]
    };
    let readings: Vec<Fingerprint> = readings.iter().map(|reading| Fingerprint::of_value(reading)).collect();
    let shared = Fingerprint::of_value(&(readings, &config.languages, &config.default_language));
    let known = &cache.articles;
    let articles: Vec<Kept<Arc<Article>>> = found
        .par_iter()
        .map(|found| {
            let file = sources.get(&found.path).expect("what was found is among the sources");
            let key = Fingerprint::of_value(&(file.fingerprint, found, shared));
            if let Some(kept) = known.get(&found.path).filter(|kept| kept.key == key) {
                return kept.clone();
            }
            let (article, diagnostics) = article(found, file, reading(found));
            Kept { key, value: Arc::new(article), diagnostics }
        })
        .collect();
    cache.articles = articles.iter().map(|kept| (kept.value.path.clone(), kept.clone())).collect();
    articles
}

/// Reads one article. One that is too large to be held in memory is not read at all.
fn article(found: &Found, file: &SourceFile, reading: &markdown::Options) -> (Article, Vec<Diagnostic>) {
    let text = match &file.content {
        SourceContent::Text(text) => text,
        SourceContent::Bytes(_) | SourceContent::OnDisk { .. } => &Arc::from(""),
    };
    let (article, mut diagnostics) = content::article::load(found, text, file.fingerprint, reading);
    if let SourceContent::OnDisk { length } = &file.content {
        let megabytes = usize::try_from(length / (1024 * 1024)).unwrap_or(usize::MAX);
        let complaint = Diagnostic::error("article-too-large").at(Place::file(&found.path));
        diagnostics = vec![complaint.with("megabytes", megabytes).help("mend")];
    }
    (article, diagnostics)
}

/// The links of all pages.
struct Links {
    entries: Vec<Arc<Linked>>,
    texts: HashMap<usize, Arc<Linked>>,
}

impl Links {
    fn follow(sources: &Sources, site: &Arc<Site>, cache: &mut Cache, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let listing = &site.listing;
        let mut subjects: Vec<Subject<'_>> = Vec::with_capacity(listing.entries.len());
        for (index, entry) in listing.entries.iter().enumerate() {
            subjects.push(Subject {
                language: entry.language,
                article: listing.cards[entry.card].article,
                url: &entry.url,
                entry: Some(index),
            });
        }
        let homes: Vec<UrlPath> = (0..listing.languages.len())
            .map(|language| site::urls::home(&site.config, language))
            .collect();
        for (language, lists) in listing.languages.iter().enumerate() {
            let home = lists.home.map(|home| (home, &homes[language]));
            let sections = listing.sections.iter().map(|section| &section.in_language[language]);
            let sections = sections.filter_map(|section| Some((section.index?, &section.url)));
            let texts = home.into_iter().chain(sections);
            subjects.extend(texts.map(|(article, url)| Subject { language, article, url, entry: None }));
        }
        let around = around(sources, site, &cache.images);
        let linker = Linker { site, sources };
        let (images, known) = (&cache.images, &cache.links);
        let linked: Vec<((OutPath, SourcePath), Kept<Arc<Linked>>)> = subjects
            .par_iter()
            .map(|subject| {
                let article = &site.articles[subject.article];
                let name = (subject.url.to_out(), article.path.clone());
                let key = link_key(site, around, subject);
                if let Some(kept) = known.get(&name).filter(|kept| kept.key == key) {
                    return (name, kept.clone());
                }
                let (linked, mut diagnostics) = link(&linker, images, *subject);
                if article.broken {
                    diagnostics.clear();
                }
                (name, Kept { key, value: Arc::new(linked), diagnostics })
            })
            .collect();
        let mut links = Self { entries: Vec::with_capacity(listing.entries.len()), texts: HashMap::new() };
        for (subject, (_, kept)) in subjects.iter().zip(&linked) {
            diagnostics.extend_from_slice(&kept.diagnostics);
            match subject.entry {
                Some(_) => links.entries.push(kept.value.clone()),
                None => {
                    links.texts.insert(subject.article, kept.value.clone());
                }
            }
        }
        cache.links = linked.into_iter().collect();
        links
    }
}

/// The fingerprint of everything that links may lead to.
fn around(sources: &Sources, site: &Site, images: &Images) -> Fingerprint {
    let files: Vec<&SourcePath> = sources
        .below("content")
        .map(|(path, _)| path)
        .filter(|path| !path.extension().eq_ignore_ascii_case("md"))
        .collect();
    Fingerprint::of_value(&(&*site.listing, &site.anchors, &*site.config, files, images))
}

fn link_key(site: &Site, around: Fingerprint, subject: &Subject<'_>) -> Fingerprint {
    let source = subject.entry.map(|entry| {
        let lineage = site.lineage(site.listing.entries[entry].card);
        let block = lineage.inherited(|front| front.cta.as_ref()).or(site.config.cta.as_ref());
        let block = block.and_then(|block| site.listing.blocks.get(block.as_str()));
        let block = block.and_then(|by_language| by_language[subject.language]);
        (lineage.source.fingerprint, block.map(|block| site.articles[block].fingerprint))
    });
    let own = site.articles[subject.article].fingerprint;
    Fingerprint::of_value(&(around, own, source, subject.language, subject.url))
}

/// What became of a page.
enum Outcome {
    Done(OutPath, RenderedPage, bool),
    Failed(Diagnostic),
}

/// Renders the pages that changed and keeps the others; gives the number of the former.
fn pages(
    world: &Arc<World>,
    cache: &mut Cache,
    sink: &dyn Sink,
    output: &mut Output,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<usize, SinkError> {
    let shared = render::key::shared(world);
    let pages = render::pages(&world.site);
    let known = &cache.pages;
    let outcomes: Result<Vec<Outcome>, SinkError> = pages
        .par_iter()
        .map(|page| one_page(world, shared, page, known, sink))
        .collect();
    let mut rendered = 0;
    let mut records = HashMap::with_capacity(pages.len());
    for outcome in outcomes? {
        match outcome {
            Outcome::Done(path, record, anew) => {
                rendered += usize::from(anew);
                output.entries.insert(path.clone(), record.output);
                records.insert(path, record);
            }
            Outcome::Failed(complaint) => diagnostics.push(complaint),
        }
    }
    cache.pages = records;
    for (url, text) in render::feeds::sitemaps(world) {
        let path = url.to_out();
        let fingerprint = Fingerprint::of(text.as_bytes());
        if !sink.keep(&path, fingerprint)? {
            sink.write(&path, text.as_bytes())?;
        }
        output.entries.insert(path, fingerprint);
    }
    Ok(rendered)
}

fn one_page(
    world: &Arc<World>,
    shared: Fingerprint,
    page: &Page,
    known: &HashMap<OutPath, RenderedPage>,
    sink: &dyn Sink,
) -> Result<Outcome, SinkError> {
    let path = page.url.to_out();
    let key = render::key::key(world, shared, page);
    let unchanged = known.get(&path).filter(|record| {
        record.key == key && (record.listing == world.listing || world.answers_alike(page, &record.asked))
    });
    if let Some(record) = unchanged
        && sink.keep(&path, record.output)?
    {
        let record = RenderedPage { listing: world.listing, ..record.clone() };
        return Ok(Outcome::Done(path, record, false));
    }
    match render::render(world, page) {
        Err(complaint) => Ok(Outcome::Failed(complaint)),
        Ok(rendered) => {
            let output = Fingerprint::of(&rendered.bytes);
            sink.write(&path, &rendered.bytes)?;
            let asked = rendered.asked.into();
            let record = RenderedPage { key, listing: world.listing, asked, output };
            Ok(Outcome::Done(path, record, true))
        }
    }
}

/// Publishes the files of the theme, of `_static`, and those that pages show or link.
fn files(
    sources: &Sources,
    world: &World,
    sink: &dyn Sink,
    output: &mut Output,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<(), SinkError> {
    for (url, bytes) in world.theme.assets.values() {
        let path = url.to_out();
        let fingerprint = Fingerprint::of(bytes);
        if !sink.keep(&path, fingerprint)? {
            sink.write(&path, bytes)?;
        }
        output.entries.insert(path, fingerprint);
    }
    let mut wanted: BTreeMap<UrlPath, SourcePath> = BTreeMap::new();
    let logo = world.site.config.brand.logo.as_ref();
    let logo = logo.and_then(|logo| Some((logo.clone(), world.images.get(logo)?.url.clone())));
    let linked = world.entries.iter().chain(world.texts.values()).flat_map(|linked| &linked.files);
    let all = assets::static_files(sources).into_iter().chain(logo).chain(linked.cloned());
    for (file, url) in all {
        let Some(other) = wanted.insert(url.clone(), file.clone()) else { continue };
        let print = |path: &SourcePath| sources.get(path).map(|file| file.fingerprint);
        if other != file && print(&other) != print(&file) {
            let complaint = Diagnostic::error("file-taken").at(Place::file(&file)).and(Place::file(&other));
            diagnostics.push(complaint.with("url", url.as_str()).with("other", other.as_str()));
        }
    }
    for (url, file) in wanted {
        let path = url.to_out();
        let Some(source) = sources.get(&file) else { continue };
        if let Some(taken) = output.entries.insert(path.clone(), source.fingerprint)
            && taken != source.fingerprint
        {
            let complaint = Diagnostic::error("file-taken").at(Place::file(&file));
            diagnostics.push(complaint.with("url", url.as_str()).with("other", path.as_str()));
        }
        if !sink.keep(&path, source.fingerprint)? {
            let bytes = sources.read(&file).map_err(|error| SinkError { path: path.clone(), error })?;
            sink.write(&path, &bytes)?;
        }
    }
    Ok(())
}
