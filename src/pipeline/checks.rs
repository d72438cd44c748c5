//! Turns the site into what its checks find, in parallel; an article that is as it was, with its
//! source, is not checked again.

use std::sync::Arc;

use rayon::prelude::*;

use super::{Given, said};
use crate::cache::{Cache, CheckedArticle, Checks};
use crate::check::allow;
use crate::check::levels::{self, Active};
use crate::check::parity::{Original, OriginalFacts};
use crate::check::run::{self, Checked, Ground};
use crate::check::{self, Survey, ThemeFile};
use crate::content::Article;
use crate::diag::{Diagnostic, Severity};
use crate::language::Recognizer;
use crate::render::layers;
use crate::site::{Site, glossary};

/// Checks everything, gives what stages found its level, and takes out what editors allow.
pub(super) fn run(
    given: &Given<'_>,
    site: &Arc<Site>,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let config = &given.config;
    let active = Active::new(&config.checks, given.options.checks);
    let is_as_it_was = |last: &Checks| {
        Arc::ptr_eq(&last.config, config)
            && last.today == given.options.today
            && last.active == active
    };
    let last = cache.checks.take().filter(is_as_it_was);
    let articles = articles(given, site, &active, last.as_ref());
    let (said, terms) = if active.level("glossary-unused").is_some() {
        said::said(site, last.as_ref().map(|last| &*last.said))
    } else {
        (Vec::new(), Vec::new())
    };
    let is_same_site = |last: &&Checks| {
        Arc::ptr_eq(&last.listing, &site.listing)
            && glossary::are_same(&last.glossaries, &site.glossaries)
            && last.terms == terms
    };
    let of_site = last.as_ref().filter(is_same_site);
    let of_site = of_site.map_or_else(
        || {
            let spoken = articles.iter().map(|article| &article.checked.spoken);
            let survey = Survey {
                site,
                spoken: &spoken.collect::<Vec<_>>(),
                said: &terms,
            };
            run::site(&survey, &active).into()
        },
        |last| last.of_site.clone(),
    );
    let theme = cache.theme.as_ref().map(|theme| theme.key);
    let of_theme = last.as_ref().filter(|last| last.theme == theme);
    let of_theme = match of_theme {
        Some(last) => last.of_theme.clone(),
        None => theme_files(given, &active).into(),
    };
    settle(diagnostics, config);
    diagnostics.extend(levels::refused(config, given.sources));
    let found = articles
        .iter()
        .flat_map(|article| &article.checked.diagnostics);
    diagnostics.extend(found.cloned());
    diagnostics.extend_from_slice(&of_site);
    diagnostics.extend_from_slice(&of_theme);
    let allowed = articles
        .iter()
        .map(|article| (&article.own.path, &*article.checked.allows));
    *diagnostics = allow::apply(std::mem::take(diagnostics), allowed, &active);
    if !cache.once {
        cache.checks = Some(Checks {
            config: config.clone(),
            today: given.options.today,
            active,
            articles,
            listing: site.listing.clone(),
            glossaries: site.glossaries.clone(),
            said,
            terms,
            of_site,
            theme,
            of_theme,
        });
    }
}

/// Gives what stages found, and is no error, the level that the settings ask for.
fn settle(diagnostics: &mut Vec<Diagnostic>, config: &crate::config::Config) {
    diagnostics.retain_mut(|found| {
        if found.severity == Severity::Error {
            return true;
        }
        let Some(check) = check::find(found.code) else {
            return true;
        };
        let level = levels::level(check, &config.checks);
        level.is_some_and(|level| {
            found.set_severity(level);
            true
        })
    });
}

fn articles(
    given: &Given<'_>,
    site: &Site,
    active: &Active,
    last: Option<&Checks>,
) -> Vec<CheckedArticle> {
    let sources = run::sources_of(site);
    let facts: Vec<OriginalFacts> = sources.iter().map(|_| OriginalFacts::default()).collect();
    let codes = site.config.languages.iter().map(|language| &language.code);
    let surroundings = Surroundings {
        given,
        active,
        recognizer: &Recognizer::new(codes),
    };
    let known = |own: &Arc<Article>, source: &Arc<Article>, index: usize| {
        let last = &last?.articles;
        let is_same = |kept: &&CheckedArticle| kept.own.path == own.path;
        let by_path = || {
            let at = last.binary_search_by(|kept| kept.own.path.cmp(&own.path));
            at.ok().map(|at| &last[at])
        };
        let kept = last.get(index).filter(is_same).or_else(by_path)?;
        (Arc::ptr_eq(&kept.own, own) && Arc::ptr_eq(&kept.source, source)).then(|| kept.clone())
    };
    let one = |(index, own): (usize, &Arc<Article>)| {
        let source = &site.articles[sources[index]];
        known(own, source, index).unwrap_or_else(|| CheckedArticle {
            own: own.clone(),
            source: source.clone(),
            checked: Arc::new(article(surroundings, own, (source, &facts[sources[index]]))),
        })
    };
    site.articles.par_iter().enumerate().map(one).collect()
}

/// What is the same for all articles.
#[derive(Clone, Copy)]
struct Surroundings<'a> {
    given: &'a Given<'a>,
    active: &'a Active,
    recognizer: &'a Recognizer,
}

fn article(
    Surroundings {
        given,
        active,
        recognizer,
    }: Surroundings<'_>,
    own: &Article,
    (source, facts): (&Article, &OriginalFacts),
) -> Checked {
    let language = |article: &Article| {
        let mut languages = given.languages.iter();
        languages.find(|language| *language.code() == article.language)
    };
    let languages = language(own).zip(language(source));
    let Some((own_language, language)) = languages.filter(|_| run::is_checked(own)) else {
        return Checked::default();
    };
    let ground = Ground {
        config: &given.config,
        language: own_language,
        recognizer,
        today: given.options.today,
        active,
    };
    let original = Original {
        article: source,
        language,
        facts,
    };
    run::article(own, original, ground)
}

fn theme_files(given: &Given<'_>, active: &Active) -> Vec<Diagnostic> {
    let (layers, _) = layers::layers(given.sources, &given.config.theme);
    let files = layers.iter().flat_map(|layer| {
        let texts = layer
            .files
            .keys()
            .filter_map(|name| Some((layer.path(name), layer.text(name)?)));
        texts.collect::<Vec<_>>()
    });
    let files: Vec<_> = files.collect();
    let files = files.iter().map(|(path, text)| ThemeFile { path, text });
    run::theme(files, active)
}
