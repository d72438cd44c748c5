//! What stages made last time, by what they made it from.
//!
//! It lives in memory only: a cold build is fast enough. An empty cache is a clean build;
//! with a warm one the same code runs, and finds most of its work done. Parsed files are known
//! by their fingerprints; what is made of many of them is known by the very values that it was
//! made from: a stage that changed nothing gives the same `Arc` again, and the next one sees
//! by that alone that it has nothing to do.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::assets::Images;
use crate::check::levels::Active;
use crate::check::run::Checked;
use crate::config::Config;
use crate::content::accepted::Accepted;
use crate::content::glossary::Written;
use crate::content::topics::Topic;
use crate::content::{Article, Found};
use crate::date::Date;
use crate::diag::Diagnostic;
use crate::fingerprint::Fingerprint;
use crate::language::{Language, LanguageCode};
use crate::markdown::highlight::Highlighter;
use crate::paths::{OutPath, SourcePath};
use crate::render::functions::Asked;
use crate::render::key::{Key, Shared};
use crate::render::{Page, Theme, World};
use crate::site::linked::Linked;
use crate::site::{Glossaries, Glossary, Listing, SetAside, Site};
use crate::sources::Sources;

/// A value with the fingerprint of what it was made from and what was found on the way.
#[derive(Clone, Debug)]
pub struct Kept<T> {
    /// The fingerprint of everything that went in.
    pub key: Fingerprint,
    /// What came out.
    pub value: T,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// The results of the last build.
#[derive(Debug, Default)]
pub struct Cache {
    /// Whether no build will follow, so that nothing need be kept.
    pub once: bool,
    /// The files of the last build that came to its end.
    pub sources: Option<Sources>,
    /// The settings.
    pub config: Option<Kept<Option<Arc<Config>>>>,
    /// What is known of each language of the settings.
    pub languages: Option<Kept<Arc<[Language]>>>,
    /// The theme.
    pub theme: Option<Kept<Option<Arc<Theme>>>>,
    /// The listed topics.
    pub topics: Option<Kept<Arc<[Topic]>>>,
    /// The glossaries as they are written.
    pub glossaries: Option<Kept<Arc<BTreeMap<LanguageCode, Written>>>>,
    /// What is remembered of the texts that translations were made from.
    pub accepted: Option<Kept<Arc<Accepted>>>,
    /// Parsed articles.
    pub articles: Option<Articles>,
    /// The images.
    pub images: Arc<Images>,
    /// The model of the site.
    pub site: Option<Assembled>,
    /// The links of pages.
    pub links: Option<Links>,
    /// What checks found.
    pub checks: Option<Checks>,
    /// The pages and what they were rendered from.
    pub pages: Option<Pages>,
    /// The sitemaps.
    pub sitemaps: Vec<(OutPath, Fingerprint)>,
    /// Highlights code; its data is loaded once.
    pub highlighter: Arc<Highlighter>,
}

/// The Markdown files of the last build.
#[derive(Debug)]
pub struct Articles {
    /// The settings by which they were found and read.
    pub config: Arc<Config>,
    /// Which there are, in the order of their paths.
    pub found: Arc<[Found]>,
    /// What is wrong with their names.
    pub complaints: Vec<Diagnostic>,
    /// Files of which more than the name was looked at to tell what is wrong with names.
    pub looked_into: BTreeSet<SourcePath>,
    /// How articles are read, as a fingerprint.
    pub reading: Fingerprint,
    /// What was read, one for each of `found`.
    pub read: Vec<Arc<Kept<Arc<Article>>>>,
}

/// The model of the last build, and what it was made from beside its articles.
#[derive(Debug)]
pub struct Assembled {
    /// The model.
    pub site: Arc<Site>,
    /// What was wrong.
    pub complaints: Vec<Diagnostic>,
    /// Which files there were.
    pub found: Arc<[Found]>,
    /// The listed topics.
    pub topics: Arc<[Topic]>,
    /// Translations that readers do not get.
    pub set_aside: SetAside,
    /// The options of the build, as a fingerprint.
    pub options: Fingerprint,
}

/// The links of the last build.
#[derive(Debug)]
pub struct Links {
    /// The site in which they were followed.
    pub site: Arc<Site>,
    /// Those of each page with a text, in the order of pages.
    pub followed: Vec<Arc<Followed>>,
}

/// The links of a page, and what was looked at to follow them.
#[derive(Clone, Debug)]
pub struct Followed {
    /// Where they lead.
    pub linked: Arc<Linked>,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// The articles, by index, whose anchors were looked for.
    pub anchors: BTreeSet<usize>,
}

/// What the checks of the last build found, and what they looked at.
#[derive(Debug)]
pub struct Checks {
    /// The settings.
    pub config: Arc<Config>,
    /// The day.
    pub today: Date,
    /// The checks that ran.
    pub active: Active,
    /// What was found in each article, in the order of paths.
    pub articles: Vec<CheckedArticle>,
    /// What all articles said of themselves.
    pub listing: Arc<Listing>,
    /// The glossaries.
    pub glossaries: Glossaries,
    /// Which of their terms stand in each article, in the order of paths; empty where nobody asks.
    pub said: Vec<Option<Said>>,
    /// Which of them stand in any, by language.
    pub terms: Vec<Vec<bool>>,
    /// What was found in it.
    pub of_site: Arc<[Diagnostic]>,
    /// The theme, as a fingerprint.
    pub theme: Option<Fingerprint>,
    /// What was found in it.
    pub of_theme: Arc<[Diagnostic]>,
}

/// An article, its source, and what was found in it.
#[derive(Clone, Debug)]
pub struct CheckedArticle {
    /// The article.
    pub own: Arc<Article>,
    /// The source of its group.
    pub source: Arc<Article>,
    /// What was found.
    pub checked: Arc<Checked>,
}

/// An article and the terms that stand in it.
#[derive(Clone, Debug)]
pub struct Said {
    /// The article.
    pub own: Arc<Article>,
    /// The glossary of its language.
    pub glossary: Arc<Glossary>,
    /// The terms, by their place in it.
    pub terms: Box<[usize]>,
}

/// The pages of the last build.
#[derive(Debug)]
pub struct Pages {
    /// What they were rendered from.
    pub world: Arc<World>,
    /// What all of them were rendered from.
    pub shared: Shared,
    /// Which there are.
    pub list: Arc<[Page]>,
    /// What each was rendered from, one for each of `list`; `None` where that failed.
    pub records: Vec<Option<Arc<RenderedPage>>>,
}

/// A page of the last build.
#[derive(Clone, Debug)]
pub struct RenderedPage {
    /// Its file.
    pub path: OutPath,
    /// The key of the page.
    pub key: Key,
    /// What its template asked.
    pub asked: Box<[Asked]>,
    /// The fingerprint of its bytes.
    pub output: Fingerprint,
}

impl Cache {
    /// A cache for a single build: it keeps nothing, which saves time and memory.
    pub fn once() -> Self {
        Self {
            once: true,
            ..Self::default()
        }
    }
}

impl<T: Clone> Kept<T> {
    /// The value of `slot` if it was made from the same, else the one that `make` gives. What
    /// was wrong is added to `diagnostics`.
    pub fn renew(
        slot: &mut Option<Self>,
        key: Fingerprint,
        diagnostics: &mut Vec<Diagnostic>,
        make: impl FnOnce() -> (T, Vec<Diagnostic>),
    ) -> T {
        let kept = slot.take().filter(|kept| kept.key == key);
        let kept = slot.insert(kept.unwrap_or_else(|| {
            let (value, diagnostics) = make();
            Self {
                key,
                value,
                diagnostics,
            }
        }));
        diagnostics.extend_from_slice(&kept.diagnostics);
        kept.value.clone()
    }
}
