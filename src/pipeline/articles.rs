//! Turns the Markdown files of the site into articles, in parallel; a file that is as it was
//! is not read again.

use std::sync::Arc;

use rayon::prelude::*;

use super::Given;
use crate::cache::{self, Cache, Kept};
use crate::content::{self, Article, Found};
use crate::diag::Diagnostic;
use crate::fingerprint::Fingerprint;
use crate::language::Language;
use crate::markdown;
use crate::sources::{SourceContent, SourceFile};

/// All articles of a site.
pub(super) struct Read {
    /// Their files, in the order of paths.
    pub(super) found: Arc<[Found]>,
    /// What stands in each.
    pub(super) articles: Vec<Arc<Article>>,
}

impl Read {
    /// Whether the articles of a site with the same files say the same of themselves as these,
    /// so that only what stands in their texts may differ.
    pub(super) fn differs_in_text_only(&self, site: &crate::site::Site) -> bool {
        let pairs = self.articles.iter().zip(&site.articles);
        pairs
            .into_iter()
            .all(|(one, other)| Arc::ptr_eq(one, other) || one.says_the_same(other))
    }
}

/// Finds and reads all articles.
pub(super) fn read(
    given: &Given<'_>,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> Read {
    let last = cache.articles.take();
    let found = find(given, last.as_ref());
    let readings: Vec<Fingerprint> = given.readings.iter().map(Fingerprint::of_value).collect();
    let config = &given.config;
    let reading = Fingerprint::of_value(&(readings, &config.languages, &config.default_language));
    let files = Files {
        given,
        last: last.as_ref().filter(|last| last.reading == reading),
    };
    let read = files.read(&found.found);
    diagnostics.extend_from_slice(&found.complaints);
    diagnostics.extend(
        read.iter()
            .flat_map(|kept| kept.diagnostics.iter().cloned()),
    );
    let articles = read.iter().map(|kept| kept.value.clone()).collect();
    let files = found.found.clone();
    if !cache.once {
        cache.articles = Some(cache::Articles {
            reading,
            read,
            ..found
        });
    }
    Read {
        found: files,
        articles,
    }
}

/// Finds the articles, unless no name and nothing that was looked into has changed.
fn find(given: &Given<'_>, last: Option<&cache::Articles>) -> cache::Articles {
    let is_as_it_was = |last: &&cache::Articles| {
        let is_untouched = |paths: &Vec<_>| !paths.iter().any(|p| last.looked_into.contains(p));
        Arc::ptr_eq(&last.config, &given.config)
            && !given.touched.names
            && given.touched.paths.as_ref().is_some_and(is_untouched)
    };
    let nothing_read = Fingerprint::of(&[]);
    if let Some(last) = last.filter(is_as_it_was) {
        return cache::Articles {
            config: last.config.clone(),
            found: last.found.clone(),
            complaints: last.complaints.clone(),
            looked_into: last.looked_into.clone(),
            reading: nothing_read,
            read: Vec::new(),
        };
    }
    let discovered = content::discover::discover(given.sources, &given.config);
    let same = last.filter(|last| *last.found == *discovered.found);
    cache::Articles {
        config: given.config.clone(),
        found: same.map_or_else(|| discovered.found.into(), |last| last.found.clone()),
        complaints: discovered.diagnostics,
        looked_into: discovered.looked_into,
        reading: nothing_read,
        read: Vec::new(),
    }
}

/// The most files that are worth to be looked at one by one.
const FEW: usize = 100;

/// What articles are read from, and what was read last in the same way.
struct Files<'a> {
    given: &'a Given<'a>,
    /// Only where articles are read as they were.
    last: Option<&'a cache::Articles>,
}

impl Files<'_> {
    fn read(&self, found: &Arc<[Found]>) -> Vec<Arc<Kept<Arc<Article>>>> {
        let touched = self.given.touched.paths.as_ref();
        let touched = touched.filter(|paths| paths.len() <= FEW);
        let last = self.last.filter(|last| Arc::ptr_eq(&last.found, found));
        let (Some(paths), Some(last)) = (touched, last) else {
            return found.par_iter().map(|found| self.one(found)).collect();
        };
        let mut read = last.read.clone();
        for path in paths {
            if let Ok(at) = found.binary_search_by(|found| found.path.cmp(path)) {
                read[at] = self.one(&found[at]);
            }
        }
        read
    }

    fn one(&self, found: &Found) -> Arc<Kept<Arc<Article>>> {
        let file = self.given.sources.get(&found.path);
        let file = file.expect("what was found is among the sources");
        let key = file.fingerprint;
        if let Some(kept) = self.known(found).filter(|kept| kept.key == key) {
            return kept.clone();
        }
        let language = self.given.config.languages.iter();
        let language = language.map(|language| &language.code);
        let language = language.clone().position(|code| *code == found.language);
        let language = language.unwrap_or_default();
        let reading = &self.given.readings[language];
        let language = &self.given.languages[language];
        let (article, diagnostics) = article(found, file, reading, language);
        Arc::new(Kept {
            key,
            value: Arc::new(article),
            diagnostics,
        })
    }

    /// What was read last in this file.
    fn known(&self, found: &Found) -> Option<&Arc<Kept<Arc<Article>>>> {
        let last = self.last?;
        let at = last
            .found
            .binary_search_by(|last| last.path.cmp(&found.path));
        let at = at.ok()?;
        (last.found[at] == *found).then(|| &last.read[at])
    }
}

/// Reads one article. One that is too large to be held in memory is not read at all.
fn article(
    found: &Found,
    file: &SourceFile,
    reading: &markdown::Options,
    language: &Language,
) -> (Article, Vec<Diagnostic>) {
    let text = match &file.content {
        SourceContent::Text(text) => text,
        SourceContent::Bytes(_) | SourceContent::OnDisk { .. } => &Arc::from(""),
    };
    let (article, mut diagnostics) =
        content::article::load(found, text, file.fingerprint, reading, language);
    if let SourceContent::OnDisk { length } = &file.content {
        diagnostics = vec![content::article::too_large(&found.path, *length)];
    }
    (article, diagnostics)
}
