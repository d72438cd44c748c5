//! Turns the folder of a site into the state of its translations, and does what an editor decides
//! about them. Nothing is written but what was asked for.

mod decide;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::board::{Filter, Table};
use crate::cache::Cache;
use crate::checking;
use crate::config::{self, SETTINGS};
use crate::content::accepted::{Accepted, TextName};
use crate::content::compare::{self, Piece};
use crate::content::revision::{Blocks, Revision};
use crate::content::{Article, Role};
use crate::date::Date;
use crate::diag::{Diagnostic, Severity};
use crate::output::{Nowhere, PublishError};
use crate::paths::SourcePath;
use crate::pipeline::{self, Options};
use crate::render::layers::embedded_text;
use crate::site::{Freshness, Site, Standing};
use crate::sources::Sources;

pub use decide::{AcceptedTranslation, Minor, Refusal};

/// A site with the state of all its translations.
#[derive(Debug)]
pub struct Translations {
    root: PathBuf,
    sources: Sources,
    site: Arc<Site>,
    accepted: Accepted,
    diagnostics: Vec<Diagnostic>,
}

/// What changed in the source of a translation since it was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// The translation.
    pub path: SourcePath,
    /// The text that it was made from.
    pub source: SourcePath,
    /// The state of the translation.
    pub state: Freshness,
    /// The blocks of the source, those that are as they were too; `None` where it is not
    /// remembered what the source was.
    pub pieces: Option<Vec<Piece>>,
}

impl Translations {
    /// Reads the site at `root` as it is on a day. An error where there is no site, or one that
    /// cannot be put together.
    pub fn open(root: &Path, today: Date) -> Result<Self, Vec<Diagnostic>> {
        let loaded = Sources::load(root).map_err(|error| vec![error.diagnostic()])?;
        let (sources, found) = loaded;
        if sources.get(&SourcePath::new(SETTINGS)).is_none() {
            let absent = config::absent(&sources, &found);
            return Err(found.into_iter().chain(absent).collect());
        }
        let options = Options {
            checks: Severity::Error,
            ..Options::on(today)
        };
        let built = pipeline::build(&sources, found, &options, &mut Cache::once(), &Nowhere);
        let built = built.map_err(|error| vec![PublishError::from(error).diagnostic()])?;
        let Some(site) = built.site else {
            return Err(built.diagnostics);
        };
        let (accepted, _) = Accepted::load(&sources);
        Ok(Self {
            root: root.to_path_buf(),
            sources,
            site,
            accepted,
            diagnostics: built.diagnostics,
        })
    }

    /// The text of a file that a diagnostic is about.
    pub fn text(&self, path: &SourcePath) -> Option<String> {
        let text = self.sources.text(path);
        let text = text.map(std::string::ToString::to_string);
        text.or_else(|| embedded_text(path))
    }

    /// The table of all states, as far as it is asked for.
    pub fn table(&self, filter: &Filter) -> Result<Table, Diagnostic> {
        Table::of(&self.site, filter)
    }

    /// What changed in the source of the translation at `path` since it was made.
    pub fn diff(&self, path: &str) -> Result<Difference, Diagnostic> {
        let (article, standing) = self.article(path)?;
        let source = self.source(article, standing)?;
        let name = TextName::new(&source.id, &source.language);
        let before = match standing.recorded {
            Some(Ok(recorded)) if source.revision_like(recorded) == recorded => {
                Some(Blocks::of(source))
            }
            Some(Ok(recorded)) => self.accepted.blocks(&self.sources, &name, recorded),
            _ => None,
        };
        let after = Blocks::of(source);
        let pieces = before.map(|before| compare::compare(&before, &after, &Blocks::of(article)));
        Ok(Difference {
            path: article.path.clone(),
            source: source.path.clone(),
            state: standing.state,
            pieces,
        })
    }

    /// The article that somebody means by a path, with its state.
    fn article(&self, path: &str) -> Result<(&Article, &Standing), Diagnostic> {
        let path = path.replace('\\', "/");
        let unknown = |nearest: Option<SourcePath>| {
            let unknown = Diagnostic::error("translations-no-article").with("path", path.as_str());
            match nearest {
                Some(nearest) => unknown
                    .with("nearest", nearest.as_str())
                    .help("did-you-mean"),
                None => unknown,
            }
        };
        let found = checking::meant(&self.sources, &path).map_err(unknown)?;
        let mut standings = self.site.states.groups.iter().flatten();
        let is_meant = |standing: &&Standing| {
            let article = standing.article.map(|index| &self.site.articles[index]);
            article.is_some_and(|article| article.path == found && article.role == Role::Article)
        };
        let standing = standings.find(is_meant).ok_or_else(|| unknown(None))?;
        let index = standing.article.ok_or_else(|| unknown(None))?;
        Ok((&self.site.articles[index], standing))
    }

    /// The article that a translation was made from.
    fn source(&self, article: &Article, standing: &Standing) -> Result<&Article, Diagnostic> {
        let refused =
            |code| Err(Diagnostic::of(code, Severity::Error).with("path", article.path.as_str()));
        match (standing.source, standing.state) {
            (Some(source), _) => Ok(&self.site.articles[source]),
            (None, Freshness::Orphan) => refused("translations-no-source"),
            (None, _) => refused("translations-is-source"),
        }
    }

    /// The translations that were made from the article at an index.
    fn made_from(&self, source: &Article) -> Vec<(&Article, &Standing)> {
        let standings = self.site.states.groups.iter().flatten();
        let made = standings.filter_map(|standing| {
            let from = &self.site.articles[standing.source?];
            let own = &self.site.articles[standing.article?];
            (from.path == source.path).then_some((&**own, standing))
        });
        made.collect()
    }
}

/// The revision that a translation records, if it can be compared.
fn recorded(standing: &Standing) -> Option<Revision> {
    standing.recorded.and_then(Result::ok)
}
