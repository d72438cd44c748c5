//! Turns sources into a built site: the only place that knows the order of the stages.
//!
//! 1. settings ([`crate::config`]) and theme ([`crate::render::theme`]);
//! 2. articles, one file at a time, in parallel ([`crate::content`], [`crate::markdown`]);
//! 3. the site, from all of them ([`crate::site`]), and its images ([`crate::assets`]);
//! 4. the links of each page, in parallel ([`crate::site::linked`]);
//! 5. the checks, of each article, of the site and of the theme ([`crate::check`]);
//! 6. the pages, in parallel ([`crate::render`]), and the files beside them, into the sink.
//!
//! Each result is kept with what it was made from ([`crate::cache`]), so a warm build does only
//! what changed: a changed text is read, its links are followed, its page is rendered, and all
//! else is found as it was. Nothing is published here: that is for the caller, if there are no
//! errors.

mod articles;
mod checks;
mod files;
mod links;
mod pages;
mod said;
mod since;
mod translations;

use std::sync::Arc;

use crate::assets;
use crate::cache::{Assembled, Cache, Kept};
use crate::check::address_disappeared;
use crate::config::{self, Config, SETTINGS};
use crate::content::topics::{TOPICS, Topic};
use crate::content::{self, Role, glossary, topics};
use crate::date::Date;
use crate::diag::{self, Diagnostic, Place, Severity};
use crate::fingerprint::Fingerprint;
use crate::language::Language;
use crate::markdown;
use crate::output::{Output, Sink, SinkError};
use crate::paths::{OutPath, SourcePath};
use crate::render::key::Input;
use crate::render::{self, Theme, World};
use crate::site::{self, Glossaries, SetAside, Site};
use crate::sources::Sources;

use articles::Read;
use links::Links;
use since::{Since, Touched};

/// What a build is asked for, beside its sources.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Options {
    /// Replaces the base URL of the settings.
    pub base_url: Option<String>,
    /// The day: nothing asks the clock.
    pub today: Date,
    /// Whether drafts, articles in review and scheduled ones are built too.
    pub drafts: bool,
    /// The mildest level of the checks that are made.
    pub checks: Severity,
    /// The files that were published last, to see which addresses are gone; empty where that
    /// is not asked.
    pub published: Vec<OutPath>,
}

impl Options {
    /// What `vademecum build` does on a day, where nothing was published before.
    pub fn on(today: Date) -> Self {
        Self {
            base_url: None,
            today,
            drafts: false,
            checks: Severity::Error,
            published: Vec::new(),
        }
    }
}

/// A built site. Its bytes are in the sink.
#[derive(Debug)]
pub struct Built {
    /// Its files.
    pub output: Output,
    /// Everything that was found, in the order in which it is shown.
    pub diagnostics: Vec<Diagnostic>,
    /// The pages that were rendered, and not kept from the last build; each with the first of
    /// its inputs that differs. Empty where nothing is kept for a next build.
    pub rendered: Vec<(OutPath, Input)>,
    /// The model of the site; `None` where settings or theme cannot be used.
    pub site: Option<Arc<Site>>,
    /// How many pages of articles there are, fallbacks included.
    pub articles: usize,
    /// How many languages the site has.
    pub languages: usize,
}

impl Built {
    /// Whether nothing stands in the way of publishing.
    pub fn is_publishable(&self) -> bool {
        !has_errors(&self.diagnostics)
    }
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error)
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
    let touched = Touched::since(cache.sources.as_ref(), sources);
    let Some(config) = settings(sources, options, cache, &mut diagnostics) else {
        return Ok(unbuilt(diagnostics));
    };
    let theme = theme(sources, &config, cache, &mut diagnostics);
    let languages = languages(&config, cache);
    let readings = languages
        .iter()
        .map(|language| content::markdown_options(&config, language))
        .collect();
    let given = Given {
        sources,
        config,
        languages,
        readings,
        options,
        touched,
    };
    let read = articles::read(&given, cache, &mut diagnostics);
    let site = assemble(&given, &read, cache, &mut diagnostics);
    if given.touched.images {
        cache.images = Arc::new(assets::images(sources, &cache.images));
    }
    diagnostics.extend(site::named::check(sources, &site, &cache.images));
    let since = Since::last(cache, &site);
    let links = links::follow(&given, &site, cache, &since, &mut diagnostics);
    checks::run(&given, &site, cache, &mut diagnostics);
    let Some(theme) = theme else {
        return Ok(unbuilt(diagnostics));
    };
    let world = Arc::new(world(&given, site, theme, links, cache));
    let mut output = Output::default();
    let into = (&mut output, &mut diagnostics);
    let rendered = pages::render(&world, cache, sink, into, since);
    let written = rendered.and_then(|rendered| {
        files::publish(sources, &world, sink, &mut output, &mut diagnostics)?;
        Ok(rendered)
    });
    let rendered = match written {
        Ok(rendered) => rendered,
        // Two pages at one address cannot both be written; that they are there was told.
        Err(_) if has_errors(&diagnostics) => return Ok(unbuilt(diagnostics)),
        Err(error) => return Err(error),
    };
    diagnostics.extend(address_disappeared::vanished(
        options.published.iter(),
        &output.entries,
        address_disappeared::severity(&given.config.checks),
    ));
    diag::sort(&mut diagnostics);
    let entries = world.site.listing.entries.iter();
    let articles = entries.filter(|entry| entry.state.has_page()).count();
    let site = Some(world.site.clone());
    if cache.once {
        // The process ends soon: to take the whole model apart first would only cost time.
        std::mem::forget(world);
    } else {
        cache.sources = Some(sources.clone());
    }
    Ok(Built {
        output,
        diagnostics,
        rendered,
        site,
        articles,
        languages: given.config.languages.len(),
    })
}

fn unbuilt(mut diagnostics: Vec<Diagnostic>) -> Built {
    diag::sort(&mut diagnostics);
    Built {
        output: Output::default(),
        diagnostics,
        rendered: Vec::new(),
        site: None,
        articles: 0,
        languages: 0,
    }
}

/// What the stages are given.
struct Given<'a> {
    sources: &'a Sources,
    config: Arc<Config>,
    /// What is known of each language of the settings.
    languages: Arc<[Language]>,
    /// How Markdown is read, by language.
    readings: Vec<markdown::Options>,
    options: &'a Options,
    touched: Touched,
}

fn settings(
    sources: &Sources,
    options: &Options,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Arc<Config>> {
    let file = sources.get(&SourcePath::new(SETTINGS));
    let key = Fingerprint::of_value(&(file.map(|file| file.fingerprint), &options.base_url));
    Kept::renew(&mut cache.config, key, diagnostics, || {
        let (config, complaints) = config::load(sources, options.base_url.as_deref());
        (config.map(Arc::new), complaints)
    })
}

fn theme(
    sources: &Sources,
    config: &Config,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Arc<Theme>> {
    let settings = sources.get(&SourcePath::new(SETTINGS));
    let files = render::theme::fingerprint(sources, config);
    let key = Fingerprint::of_value(&(settings.map(|file| file.fingerprint), files));
    Kept::renew(&mut cache.theme, key, diagnostics, || {
        let (theme, complaints) = render::theme::load(sources, config);
        (theme.map(Arc::new), complaints)
    })
}

fn languages(config: &Config, cache: &mut Cache) -> Arc<[Language]> {
    let codes: Vec<_> = config
        .languages
        .iter()
        .map(|language| &language.code)
        .collect();
    let key = Fingerprint::of_value(&codes);
    Kept::renew(&mut cache.languages, key, &mut Vec::new(), || {
        (codes.into_iter().map(Language::load).collect(), Vec::new())
    })
}

/// Topics and glossaries, which are read as a whole.
fn lists(
    given: &Given<'_>,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Arc<[Topic]>, Glossaries) {
    let Given {
        sources, config, ..
    } = given;
    let file = sources.get(&SourcePath::new(TOPICS));
    let languages = &config.languages;
    let key = Fingerprint::of_value(&(file.map(|file| file.fingerprint), languages));
    let topics = Kept::renew(&mut cache.topics, key, diagnostics, || {
        let (topics, complaints) = topics::load(sources, config);
        (topics.into(), complaints)
    });
    let files = sources.below(glossary::FOLDER);
    let files: Vec<_> = files.map(|(path, file)| (path, file.fingerprint)).collect();
    let key = Fingerprint::of_value(&(files, languages));
    let written = Kept::renew(&mut cache.glossaries, key, diagnostics, || {
        let (written, complaints) = glossary::load(sources, config, &given.languages);
        (Arc::new(written), complaints)
    });
    let last = cache.site.as_ref().map(|last| &last.site);
    let last = last.filter(|last| Arc::ptr_eq(&last.languages, &given.languages));
    let last = last.map(|last| &last.glossaries);
    let glossaries = site::glossary::glossaries(&written, &given.languages, last);
    (topics, glossaries)
}

fn assemble(
    given: &Given<'_>,
    read: &Read,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> Arc<Site> {
    diagnostics.extend(no_articles(read));
    let (topics, glossaries) = lists(given, cache, diagnostics);
    let accepted = translations::accepted(given, cache, diagnostics);
    let options = Fingerprint::of_value(given.options);
    let is_as_it_was = |last: &Assembled| {
        Arc::ptr_eq(&last.site.config, &given.config)
            && Arc::ptr_eq(&last.topics, &topics)
            && Arc::ptr_eq(&last.found, &read.found)
            && last.options == options
            && has_same_glossaries(&last.site.glossaries, &glossaries)
            && !given.touched.names
            && read.differs_in_text_only(&last.site)
    };
    let last = cache.site.take();
    let states = last.as_ref().map(|last| last.site.clone());
    let states = states.as_deref();
    let known = |site| Arc::new(translations::with_states(site, &accepted, states));
    let anew = |set_aside: SetAside| {
        let (site, complaints) = site::assemble(&site::Material {
            config: &given.config,
            languages: &given.languages,
            articles: &read.articles,
            topics: &topics,
            set_aside: &set_aside,
            glossaries: &glossaries,
            static_files: &assets::static_files(given.sources),
            today: given.options.today,
            drafts: given.options.drafts,
        });
        Assembled {
            site: known(site),
            complaints,
            found: read.found.clone(),
            topics: topics.clone(),
            set_aside,
            options,
        }
    };
    let assembled = last.filter(is_as_it_was).map_or_else(
        || anew(SetAside::default()),
        |last| Assembled {
            site: known(last.site.with_texts(&read.articles, &glossaries)),
            ..last
        },
    );
    // Which translations are outdated is known only of a site; then some of them give way.
    let set_aside = translations::set_aside(given, &assembled.site, &accepted);
    let assembled = if set_aside == assembled.set_aside {
        assembled
    } else {
        anew(set_aside)
    };
    // A name that is reserved is taken as well: that is the same mistake.
    let is_told = |complaint: &Diagnostic| {
        let path = |found: &Diagnostic| found.place.as_ref().map(|place| place.path.clone());
        complaint.code == "address-taken"
            && diagnostics
                .iter()
                .any(|found| found.code == "reserved-name" && path(found) == path(complaint))
    };
    let complaints = assembled.complaints.iter();
    let complaints: Vec<_> = complaints
        .filter(|found| !is_told(found))
        .cloned()
        .collect();
    diagnostics.extend(complaints);
    let site = assembled.site.clone();
    translations::tell(given, &site, &accepted, diagnostics);
    if !cache.once {
        cache.site = Some(assembled);
    }
    site
}

/// Whether the same languages have a glossary, so that it has the same pages.
fn has_same_glossaries(one: &Glossaries, other: &Glossaries) -> bool {
    let there = |all: &Glossaries| all.iter().map(Option::is_some).collect::<Vec<_>>();
    there(one) == there(other)
}

fn no_articles(read: &Read) -> Option<Diagnostic> {
    let mut articles = read.articles.iter();
    let content = Place::file(&SourcePath::new("content"));
    let is_empty = !articles.any(|article| article.role == Role::Article);
    is_empty.then(|| Diagnostic::warning("no-articles").at(content))
}

fn world(
    given: &Given<'_>,
    site: Arc<Site>,
    theme: Arc<Theme>,
    links: Links,
    cache: &Cache,
) -> World {
    let words = theme.words.iter();
    World {
        labels: words
            .map(|words| words.labels(&given.config.clinic))
            .collect(),
        theme,
        entries: links.entries,
        texts: links.texts,
        images: cache.images.clone(),
        options: given.readings.clone(),
        highlighter: cache.highlighter.clone(),
        memory: render::world::Memory::default(),
        once: cache.once,
        site,
    }
}
