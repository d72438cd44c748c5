//! Turns what an editor decides about translations into files: that one is up to date with its
//! source, or that a change of a source needs no translation.

use super::{Translations, recorded};
use crate::content::Article;
use crate::content::accepted::{MINOR_TEXT, TextName};
use crate::content::compare::{self, Piece};
use crate::content::edit::{self, WriteError};
use crate::content::revision::{Blocks, Revision};
use crate::diag::{self, Diagnostic, Severity};
use crate::paths::SourcePath;
use crate::site::{Freshness, Standing};

/// A translation that somebody found to say what its source says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AcceptedTranslation {
    /// The translation.
    pub path: SourcePath,
    /// What it was compared with.
    pub source: SourcePath,
    /// The revision of the source that it records now.
    pub revision: Revision,
    /// Whether it recorded that before.
    pub known: bool,
}

/// A change of a source that needs no translation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Minor {
    /// The source.
    pub source: SourcePath,
    /// What the source said before the change.
    pub before: Revision,
    /// What it says now.
    pub after: Revision,
    /// The translations for which it holds.
    pub translations: Vec<SourcePath>,
    /// What changed; `None` where what the source said is not remembered.
    pub pieces: Option<Vec<Piece>>,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Refusal {
    /// Nothing could be done: no such file, or it cannot be written.
    CannotRun(Vec<Diagnostic>),
    /// The articles have errors.
    Errors(Vec<Diagnostic>),
}

impl From<Diagnostic> for Refusal {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::CannotRun(vec![diagnostic])
    }
}

/// What is to be written for a translation.
struct Plan {
    done: AcceptedTranslation,
    before: String,
    after: String,
    store: SourcePath,
    blocks: String,
}

impl Translations {
    /// Records in translations that they say what their sources say now, and remembers what that
    /// is. Where one cannot be accepted, nothing is written for any.
    pub fn accept(&self, paths: &[String]) -> Result<Vec<AcceptedTranslation>, Refusal> {
        let plans = paths.iter().map(|path| self.plan(path));
        let plans = plans.collect::<Result<Vec<_>, _>>()?;
        let mut done = Vec::with_capacity(plans.len());
        for plan in plans {
            let store = edit::create(&self.root, &plan.store, &plan.blocks);
            store.map_err(|error| not_written(&plan.store, &error))?;
            if plan.before != plan.after {
                let path = &plan.done.path;
                let written = edit::replace(&self.root, path, &plan.before, &plan.after);
                written.map_err(|error| not_written(path, &error))?;
            }
            done.push(plan.done);
        }
        Ok(done)
    }

    fn plan(&self, path: &str) -> Result<Plan, Refusal> {
        let (article, standing) = self.article(path)?;
        let source = self.source(article, standing)?;
        self.whole(&[article, source])?;
        let revision = source.revision();
        let text = self.text(&article.path).unwrap_or_default();
        let after = edit::with_revision(&article.path, &text, revision).ok_or_else(|| {
            let by_hand = Diagnostic::error("translations-by-hand");
            let by_hand = by_hand.with("path", article.path.as_str());
            by_hand.with("revision", revision.to_string()).help("mend")
        })?;
        let name = TextName::new(&source.id, &source.language);
        Ok(Plan {
            done: AcceptedTranslation {
                path: article.path.clone(),
                source: source.path.clone(),
                revision,
                known: recorded(standing) == Some(revision),
            },
            before: text,
            after,
            store: name.text_file(revision),
            blocks: Blocks::of(source).to_string(),
        })
    }

    /// Refuses articles with errors. A revision that is none is what accepting mends.
    fn whole(&self, articles: &[&Article]) -> Result<(), Refusal> {
        let is_theirs = |found: &&Diagnostic| {
            let mut places = found.place.iter();
            found.severity == Severity::Error
                && found.code != "revision-form"
                && places.any(|place| articles.iter().any(|article| article.path == place.path))
        };
        let mut errors: Vec<_> = self.diagnostics.iter().filter(is_theirs).cloned().collect();
        if errors.is_empty() {
            return Ok(());
        }
        errors.push(Diagnostic::error("translations-errors"));
        Err(Refusal::Errors(errors))
    }

    /// Marks the last change of a source as one that needs no translation. By the path of a
    /// source it holds for all its translations, which must have been true to the same text; by
    /// that of a translation, for what that one was made from.
    pub fn minor(&self, path: &str) -> Result<Minor, Refusal> {
        let (article, standing) = self.article(path)?;
        let (source, outdated) = if standing.state == Freshness::Source {
            let made = self.made_from(article);
            let outdated = made.into_iter();
            let outdated = outdated.filter(|(_, made)| made.state == Freshness::Outdated);
            (article, outdated.collect())
        } else {
            let source = self.source(article, standing)?;
            let own = (standing.state == Freshness::Outdated).then_some((article, standing));
            (source, Vec::from_iter(own))
        };
        self.whole(&[source])?;
        let name = TextName::new(&source.id, &source.language);
        let before = self.last_common(&name, &outdated);
        let before = before.map_err(|code| {
            let refused = Diagnostic::of(code, Severity::Error);
            let files = outdated.iter().map(|(own, _)| own.path.as_str());
            let refused = refused.with("path", source.path.as_str());
            let refused = refused.with("translations", files.collect::<Vec<_>>().join(", "));
            if code == "translations-differ" {
                refused.help("mend")
            } else {
                refused
            }
        })?;
        let after = source.revision_like(before);
        let file = name.minor_file(before, after);
        let written = edit::create(&self.root, &file, MINOR_TEXT);
        written.map_err(|error| not_written(&file, &error))?;
        let was = self.accepted.blocks(&self.sources, &name, before);
        let now = Blocks::of(source);
        Ok(Minor {
            source: source.path.clone(),
            before,
            after,
            translations: outdated.iter().map(|(own, _)| own.path.clone()).collect(),
            pieces: was.map(|was| compare::compare(&was, &now, &Blocks::default())),
        })
    }

    /// The last revision to which what all of these translations record leads by changes that
    /// need no translation; else the code of why there is none.
    fn last_common(
        &self,
        name: &TextName,
        outdated: &[(&Article, &Standing)],
    ) -> Result<Revision, &'static str> {
        let mut made = outdated
            .iter()
            .filter_map(|(_, standing)| recorded(standing));
        let first = made.next().ok_or("translations-nothing-outdated")?;
        let mut common = self.accepted.reached(name, first);
        for other in made {
            let reached = self.accepted.reached(name, other);
            common.retain(|revision| reached.contains(revision));
        }
        common.pop().ok_or("translations-differ")
    }
}

fn not_written(path: &SourcePath, error: &WriteError) -> Diagnostic {
    let refused = Diagnostic::error("translations-not-written").with("path", path.as_str());
    match error {
        WriteError::Changed => refused.with("reason", "changed"),
        WriteError::System(error) => refused.with("reason", diag::reason(error)),
    }
}
