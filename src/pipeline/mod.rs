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

mod files;
mod links;
mod pages;

use std::sync::Arc;

use rayon::prelude::*;

use crate::assets;
use crate::cache::{Cache, Kept};
use crate::config::{self, Config};
use crate::content::{self, Article, Found, Role, glossary, topics};
use crate::date::Date;
use crate::diag::{self, Diagnostic, Place, Severity};
use crate::fingerprint::Fingerprint;
use crate::language::Language;
use crate::markdown;
use crate::output::{Output, Sink, SinkError};
use crate::paths::SourcePath;
use crate::render::{self, Theme, World};
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
    /// What was built; `None` where nothing could be.
    pub site: Option<Arc<Site>>,
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
    let (config, complaints) = config::load(sources, options.base_url.as_deref());
    diagnostics.extend(complaints);
    let Some(config) = config.map(Arc::new) else {
        return Ok(unbuilt(diagnostics));
    };
    let theme = theme(sources, &config, cache, &mut diagnostics);
    let (site, readings) = assemble(sources, &config, options, cache, &mut diagnostics);
    let site = Arc::new(site);
    cache.images = Arc::new(assets::images(sources, &cache.images));
    diagnostics.extend(site::named::check(sources, &site, &cache.images));
    let links = links::follow(sources, &site, cache, &mut diagnostics);
    let Some(theme) = theme else {
        return Ok(unbuilt(diagnostics));
    };
    let world = Arc::new(World {
        // Nobody will compare it where no build follows.
        listing: if cache.once {
            Fingerprint::of(&[])
        } else {
            Fingerprint::of_value(&*site.listing)
        },
        labels: theme
            .words
            .iter()
            .map(|words| words.labels(&config.clinic))
            .collect(),
        theme,
        entries: links.entries,
        texts: links.texts,
        images: cache.images.clone(),
        options: readings,
        highlighter: cache.highlighter.clone(),
        memory: render::world::Memory::default(),
        once: cache.once,
        site,
    });
    let mut output = Output::default();
    let rendered = pages::render(&world, cache, sink, &mut output, &mut diagnostics);
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
    diag::sort(&mut diagnostics);
    let entries = world.site.listing.entries.iter();
    let articles = entries.filter(|entry| entry.state.has_page()).count();
    if cache.once {
        // The process ends soon: to take the whole model apart first would only cost time.
        std::mem::forget(world.clone());
    }
    Ok(Built {
        output,
        diagnostics,
        rendered,
        articles,
        languages: config.languages.len(),
        site: Some(world.site.clone()),
    })
}

fn unbuilt(mut diagnostics: Vec<Diagnostic>) -> Built {
    diag::sort(&mut diagnostics);
    Built {
        output: Output::default(),
        diagnostics,
        rendered: 0,
        articles: 0,
        languages: 0,
        site: None,
    }
}

fn theme(
    sources: &Sources,
    config: &Config,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Arc<Theme>> {
    let key = render::theme::fingerprint(sources, config);
    let kept = cache
        .theme
        .take()
        .filter(|kept| kept.key == key)
        .unwrap_or_else(|| {
            let (theme, diagnostics) = render::theme::load(sources, config);
            Kept {
                key,
                value: theme.map(Arc::new),
                diagnostics,
            }
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
    diagnostics.extend(
        articles
            .iter()
            .flat_map(|kept| kept.diagnostics.iter().cloned()),
    );
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
    // A name that is reserved is taken as well: that is the same mistake.
    let is_told = |complaint: &Diagnostic| {
        let path = |found: &Diagnostic| found.place.as_ref().map(|place| place.path.clone());
        complaint.code == "address-taken"
            && diagnostics
                .iter()
                .any(|found| found.code == "reserved-name" && path(found) == path(complaint))
    };
    let complaints: Vec<_> = complaints
        .into_iter()
        .filter(|complaint| !is_told(complaint))
        .collect();
    diagnostics.extend(complaints);
    (site, readings)
}

fn languages(config: &Config, cache: &mut Cache) -> Arc<[Language]> {
    let codes: Vec<_> = config
        .languages
        .iter()
        .map(|language| &language.code)
        .collect();
    let key = Fingerprint::of_value(&codes);
    let kept = cache
        .languages
        .take()
        .filter(|kept| kept.key == key)
        .unwrap_or_else(|| Kept {
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
        let language = config
            .languages
            .iter()
            .position(|language| language.code == found.language);
        &readings[language.unwrap_or_default()]
    };
    let readings: Vec<Fingerprint> = readings.iter().map(Fingerprint::of_value).collect();
    let shared = Fingerprint::of_value(&(readings, &config.languages, &config.default_language));
    let known = &cache.articles;
    let articles: Vec<Kept<Arc<Article>>> = found
        .par_iter()
        .map(|found| {
            let file = sources
                .get(&found.path)
                .expect("what was found is among the sources");
            let key = Fingerprint::of_value(&(file.fingerprint, found, shared));
            if let Some(kept) = known.get(&found.path).filter(|kept| kept.key == key) {
                return kept.clone();
            }
            let (article, diagnostics) = article(found, file, reading(found));
            Kept {
                key,
                value: Arc::new(article),
                diagnostics,
            }
        })
        .collect();
    if !cache.once {
        let named = |kept: &Kept<Arc<Article>>| (kept.value.path.clone(), kept.clone());
        cache.articles = articles.iter().map(named).collect();
    }
    articles
}

/// Reads one article. One that is too large to be held in memory is not read at all.
fn article(
    found: &Found,
    file: &SourceFile,
    reading: &markdown::Options,
) -> (Article, Vec<Diagnostic>) {
    let text = match &file.content {
        SourceContent::Text(text) => text,
        SourceContent::Bytes(_) | SourceContent::OnDisk { .. } => &Arc::from(""),
    };
    let (article, mut diagnostics) = content::article::load(found, text, file.fingerprint, reading);
    if let SourceContent::OnDisk { length } = &file.content {
        diagnostics = vec![content::article::too_large(&found.path, *length)];
    }
    (article, diagnostics)
}
