//! Turns the folder of a site into a published one: reads it, builds it, and exchanges the
//! output folder only if nothing stands in the way.

use std::path::{Path, PathBuf};

use crate::cache::Cache;
use crate::config::{self, SETTINGS};
use crate::date::Date;
use crate::diag::{Diagnostic, Severity};
use crate::output::publish::Staging;
use crate::output::{PublishError, manifest};
use crate::paths::{OutPath, SourcePath};
use crate::pipeline::{self, Options};
use crate::render::layers::embedded_text;
use crate::sources::Sources;

/// What is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BuildRequest {
    /// The folder that holds `content/`, `themes/` and `output/`.
    pub root: PathBuf,
    /// Where to write the site; `output/` in the root where it is not given.
    pub out: Option<PathBuf>,
    /// Replaces the base URL of the settings.
    pub base_url: Option<String>,
    /// The day for which the site is built.
    pub today: Date,
    /// Whether drafts, articles in review and scheduled ones are built too.
    pub drafts: bool,
    /// Whether warnings stand in the way of publishing too.
    pub fail_on_warning: bool,
}

/// How it ended.
#[derive(Debug)]
pub struct BuildReport {
    /// What became of the site.
    pub outcome: Outcome,
    /// Everything that was found, in the order in which it is shown.
    pub diagnostics: Vec<Diagnostic>,
    sources: Sources,
}

/// What became of the site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It is published.
    Published {
        /// How many pages of articles it has, fallbacks included.
        articles: usize,
        /// In how many languages.
        languages: usize,
        /// How many files it has.
        files: usize,
        /// How many of them are as they were.
        unchanged: usize,
    },
    /// Content or theme have errors; the output folder is as it was.
    Errors,
    /// It could not run: no site here, or the output folder cannot be written or is not ours.
    CannotRun,
}

impl BuildReport {
    /// The text of a file that a diagnostic is about.
    pub fn text(&self, path: &SourcePath) -> Option<String> {
        let text = self
            .sources
            .text(path)
            .map(std::string::ToString::to_string);
        text.or_else(|| embedded_text(path))
    }
}

/// Builds and publishes a site.
pub fn build_site(request: &BuildRequest) -> BuildReport {
    if let Some(refused) = request.base_url.as_deref().and_then(config::refuse_address) {
        return cannot_run(refused, Sources::default());
    }
    let (sources, found) = match Sources::load(&request.root) {
        Ok(loaded) => loaded,
        Err(error) => return cannot_run(error.diagnostic(), Sources::default()),
    };
    if sources.get(&SourcePath::new(SETTINGS)).is_none() {
        return without_settings(sources, found);
    }
    let out = request
        .out
        .clone()
        .unwrap_or_else(|| request.root.join("output"));
    match publish(request, &sources, found, &out) {
        Ok((outcome, diagnostics)) => BuildReport {
            outcome,
            diagnostics,
            sources,
        },
        Err(error) => cannot_run(error.diagnostic(), sources),
    }
}

/// There are no settings, or there is something in their place that was told already.
fn without_settings(sources: Sources, mut found: Vec<Diagnostic>) -> BuildReport {
    let absent = config::absent(&sources, &found);
    let outcome = match absent {
        Some(_) => Outcome::CannotRun,
        None => Outcome::Errors,
    };
    found.extend(absent);
    BuildReport {
        outcome,
        diagnostics: found,
        sources,
    }
}

fn cannot_run(diagnostic: Diagnostic, sources: Sources) -> BuildReport {
    BuildReport {
        outcome: Outcome::CannotRun,
        diagnostics: vec![diagnostic],
        sources,
    }
}

fn publish(
    request: &BuildRequest,
    sources: &Sources,
    found: Vec<Diagnostic>,
    out: &Path,
) -> Result<(Outcome, Vec<Diagnostic>), PublishError> {
    let options = Options {
        base_url: request.base_url.clone(),
        today: request.today,
        drafts: request.drafts,
        checks: if request.fail_on_warning {
            Severity::Warning
        } else {
            Severity::Error
        },
        published: published(out)?,
    };
    let staging = Staging::open(out, &request.root)?;
    let built = pipeline::build(sources, found, &options, &mut Cache::once(), &staging)?;
    let strict =
        |found: &Diagnostic| request.fail_on_warning && found.severity == Severity::Warning;
    if !built.is_publishable() || built.diagnostics.iter().any(strict) {
        return Ok((Outcome::Errors, built.diagnostics));
    }
    let published = staging.publish(&built.output)?;
    let outcome = Outcome::Published {
        articles: built.articles,
        languages: built.languages,
        files: built.output.entries.len(),
        unchanged: published.unchanged,
    };
    Ok((outcome, built.diagnostics))
}

/// The files that were published in a folder last.
pub(crate) fn published(out: &Path) -> Result<Vec<OutPath>, PublishError> {
    let manifest = manifest::read(out)?.unwrap_or_default();
    Ok(manifest.files.into_keys().collect())
}
