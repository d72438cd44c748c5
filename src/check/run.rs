//! Turns an article, the site and the theme into what the checks find in them.

use std::collections::HashMap;

use super::allow::{self, Allow};
use super::levels::Active;
use super::parity::Original;
use super::subject::Subject;
use super::{Check, Report, Run, Spoken, Survey, ThemeFile, stages};
use crate::config::{Config, SETTINGS};
use crate::content::front_matter::Status;
use crate::content::{Article, Role};
use crate::date::Date;
use crate::diag::{self, Diagnostic, Place};
use crate::language::{Language, LanguageCode, Recognizer};
use crate::markdown::terms::{self, Terms};
use crate::paths::SourcePath;
use crate::site::Site;

/// What was found in one article, and what its editor allowed.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// What was found, before anything that is allowed is taken out.
    pub diagnostics: Vec<Diagnostic>,
    /// What is allowed.
    pub allows: Vec<Allow>,
    /// What it says that others should not say too.
    pub spoken: Spoken,
}

/// Checks one article with what it was made from.
pub fn article(own: &Article, original: Original<'_>, ground: Ground<'_>) -> Checked {
    let subject = Subject::new(own, original, ground);
    let allows = allow::read(&subject);
    let mut diagnostics = Vec::new();
    for (check, severity) in ground.active.iter() {
        if lacks_words(check, subject.language) {
            continue;
        }
        let mut report = Report::new(check, severity, &mut diagnostics);
        match check.run {
            Run::Article(run) => run(&subject, &mut report),
            Run::Text(run) => {
                for text in &subject.texts {
                    run(&subject, text, &mut report);
                }
            }
            Run::Site(_) | Run::Theme(_) | Run::Stage => {}
        }
    }
    diag::sort(&mut diagnostics);
    Checked {
        diagnostics,
        allows,
        spoken: spoken(own),
    }
}

/// Whether there is no list of words for a language without which a check finds nothing.
fn lacks_words(check: &Check, language: &Language) -> bool {
    let mut needs = check.needs.iter();
    needs.any(|list| language.phrases(*list).is_none())
}

fn spoken(article: &Article) -> Spoken {
    if article.role != Role::Article {
        return Spoken::default();
    }
    let questions = article.front.faq.iter();
    Spoken {
        title: plain(&article.front.title),
        questions: questions.map(|faq| plain(&faq.question)).collect(),
    }
}

/// A text without what readers do not hear: case, punctuation, spaces.
fn plain(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// What the checks of an article are given beside it.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The settings.
    pub config: &'a Config,
    /// What is known of the language of the article.
    pub language: &'a Language,
    /// Tells the languages of the site from one another.
    pub recognizer: &'a Recognizer,
    /// The day.
    pub today: Date,
    /// Which checks run.
    pub active: &'a Active,
}

/// Whether an article is checked: one that shows nothing but a notice is not.
pub fn is_checked(article: &Article) -> bool {
    article.front.status != Status::Withdrawn
}

/// The terms of the glossary that stand in an article, wherever readers see them.
pub fn said(article: &Article, terms: &Terms) -> Vec<usize> {
    let front = &article.front;
    let texts = [&front.title, &front.summary].into_iter();
    let questions = front.faq.iter().map(|faq| &faq.question);
    let texts = texts.chain(&front.key_points).chain(questions);
    let mut said: Vec<usize> = texts
        .flat_map(|text| terms.find(text))
        .map(|found| found.term)
        .collect();
    for document in std::iter::once(&article.body).chain(&article.answers) {
        said.extend(terms::said(document, terms));
    }
    said.sort_unstable();
    said.dedup();
    said
}

/// Checks what only all articles together tell.
pub fn site(survey: &Survey<'_>, active: &Active) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (check, severity) in active.iter() {
        if let Run::Site(run) = check.run {
            run(survey, &mut Report::new(check, severity, &mut found));
        }
    }
    if active.level(stages::WORDS_MISSING.code).is_some() {
        found.extend(words_missing(survey.site, active));
    }
    found
}

/// A language without lists of words loses the checks that need them, and the editor is told.
fn words_missing(site: &Site, active: &Active) -> Vec<Diagnostic> {
    let lost = |language: &Language| {
        let lost = active
            .iter()
            .filter(|(check, _)| lacks_words(check, language));
        let codes: Vec<&str> = lost.map(|(check, _)| check.code).collect();
        codes.join(", ")
    };
    let is_written = |language: &&Language| {
        let mut articles = site.articles.iter();
        articles.any(|article| article.language == *language.code() && article.role != Role::Block)
    };
    let severity = active.level(stages::WORDS_MISSING.code);
    let languages = site.languages.iter().filter(is_written);
    languages
        .map(|language| (language, lost(language)))
        .filter(|(_, lost)| !lost.is_empty())
        .filter_map(|(language, lost)| {
            let found = Diagnostic::of(stages::WORDS_MISSING.code, severity?);
            let place = Place::file(&SourcePath::new(SETTINGS));
            Some(
                found
                    .at(place)
                    .with("language", language.autonym())
                    .with("checks", lost),
            )
        })
        .collect()
}

/// Checks the files of a theme.
pub fn theme<'a>(files: impl Iterator<Item = ThemeFile<'a>>, active: &Active) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for file in files {
        for (check, severity) in active.iter() {
            if let Run::Theme(run) = check.run {
                run(&file, &mut Report::new(check, severity, &mut found));
            }
        }
    }
    found
}

/// For each article what it was translated from, by index; itself where it is the source.
pub fn sources_of(site: &Site) -> Vec<usize> {
    let mut sources: Vec<usize> = (0..site.articles.len()).collect();
    for card in &site.listing.cards {
        let group = &site.listing.groups[card.group];
        sources[card.article] = site.listing.cards[group.source].article;
    }
    // Home, sections and blocks are no groups of the listing, and yet are translated.
    let others = site.articles.iter().enumerate();
    let others = others.filter(|(_, article)| article.role != Role::Article);
    let of_name = |article: &Article, language: &LanguageCode| {
        let name = (article.role == Role::Block, article.id.clone());
        (name, language.clone())
    };
    let known: HashMap<_, usize> = others
        .clone()
        .map(|(index, article)| (of_name(article, &article.language), index))
        .collect();
    for (index, article) in others {
        let named = article.front.translation.as_ref();
        let named = named.and_then(|translation| translation.of.as_ref());
        let language = named.unwrap_or(&site.config.default_language);
        let source = known.get(&of_name(article, language));
        sources[index] = source.copied().unwrap_or(index);
    }
    sources
}
