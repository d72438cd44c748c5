//! What stages made last time, by the fingerprint of what they made it from.
//!
//! It lives in memory only: a cold build is fast enough. An empty cache is a clean build;
//! with a warm one the same code runs, and finds most of its work done.

use std::collections::HashMap;
use std::sync::Arc;

use crate::assets::Images;
use crate::content::Article;
use crate::diag::Diagnostic;
use crate::fingerprint::Fingerprint;
use crate::language::Language;
use crate::markdown::highlight::Highlighter;
use crate::paths::{OutPath, SourcePath};
use crate::render::Theme;
use crate::render::functions::Asked;
use crate::site::linked::Linked;

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
    /// What is known of each language of the settings.
    pub languages: Option<Kept<Arc<[Language]>>>,
    /// The theme.
    pub theme: Option<Kept<Option<Arc<Theme>>>>,
    /// Parsed articles, by file.
    pub articles: HashMap<SourcePath, Kept<Arc<Article>>>,
    /// The images.
    pub images: Arc<Images>,
    /// The links of pages, by address and article.
    pub links: HashMap<(OutPath, SourcePath), Kept<Arc<Linked>>>,
    /// Rendered pages.
    pub pages: HashMap<OutPath, RenderedPage>,
    /// Highlights code; its data is loaded once.
    pub highlighter: Arc<Highlighter>,
}

/// A page of the last build.
#[derive(Clone, Debug)]
pub struct RenderedPage {
    /// The key of the page.
    pub key: Fingerprint,
    /// The listing of the site when its questions were answered last.
    pub listing: Fingerprint,
    /// What its template asked.
    pub asked: Arc<[Asked]>,
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
