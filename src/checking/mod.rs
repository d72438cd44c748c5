//! Turns the folder of a site into everything that is found in it; nothing is written.

pub mod example;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::cache::Cache;
use crate::check::allow;
use crate::check::levels::Active;
use crate::config::{self, Checks, SETTINGS};
use crate::date::Date;
use crate::diag::{self, Diagnostic, Severity};
use crate::online;
use crate::output::Nowhere;
use crate::paths::SourcePath;
use crate::pipeline::{self, Options};
use crate::publishing;
use crate::render::layers::embedded_text;
use crate::site::Site;
use crate::sources::Sources;

/// What is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CheckRequest {
    /// The folder that holds `content/`, `themes/` and `output/`.
    pub root: PathBuf,
    /// The day for which the site is checked.
    pub today: Date,
    /// Whether links to other sites are followed too.
    pub online: bool,
}

/// What was found.
#[derive(Debug)]
pub struct CheckReport {
    /// Everything that was found, in the order in which it is shown.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether there is a site at all.
    pub ran: bool,
    /// How many texts were read.
    pub articles: usize,
    /// Which checks the settings ask for.
    pub checks: Checks,
    sources: Sources,
}

impl CheckReport {
    /// The text of a file that a diagnostic is about.
    pub fn text(&self, path: &SourcePath) -> Option<String> {
        let text = self.sources.text(path);
        let text = text.map(std::string::ToString::to_string);
        text.or_else(|| embedded_text(path))
    }

    /// The file of the site that somebody means by a path: as seen from the root or from the
    /// folder `content`. Else the path that is most like it.
    pub fn find(&self, path: &str) -> Result<SourcePath, Option<SourcePath>> {
        meant(&self.sources, path)
    }
}

/// The file of a site that somebody means by a path, as [`CheckReport::find`] finds it.
pub(crate) fn meant(sources: &Sources, path: &str) -> Result<SourcePath, Option<SourcePath>> {
    let path = path.trim_start_matches("./");
    let known = [path.to_owned(), format!("content/{path}")];
    let mut known = known.into_iter().map(SourcePath::new);
    if let Some(found) = known.find(|path| sources.get(path).is_some()) {
        return Ok(found);
    }
    let all = sources.below("content").map(|(path, _)| path.as_str());
    Err(diag::nearest(path, all).map(SourcePath::new))
}

/// Checks a site: reads it, builds it into nowhere, and tells everything.
pub fn check_site(request: &CheckRequest) -> CheckReport {
    let nothing = |diagnostics, sources| CheckReport {
        diagnostics,
        ran: false,
        articles: 0,
        checks: Checks::default(),
        sources,
    };
    let (sources, mut found) = match Sources::load(&request.root) {
        Ok(loaded) => loaded,
        Err(error) => return nothing(vec![error.diagnostic()], Sources::default()),
    };
    if sources.get(&SourcePath::new(SETTINGS)).is_none() {
        let absent = config::absent(&sources, &found);
        let ran = absent.is_none();
        found.extend(absent);
        return CheckReport {
            ran,
            ..nothing(found, sources)
        };
    }
    let options = Options {
        checks: Severity::Hint,
        published: publishing::published(&request.root.join("output")).unwrap_or_default(),
        ..Options::on(request.today)
    };
    let built = pipeline::build(&sources, found, &options, &mut Cache::once(), &Nowhere);
    let built = match built {
        Ok(built) => built,
        Err(error) => {
            let error = crate::output::PublishError::from(error);
            return nothing(vec![error.diagnostic()], sources);
        }
    };
    let site = built.site.as_ref();
    let checks = site.map_or_else(|| settings(&sources), |site| site.config.checks.clone());
    let mut diagnostics = built.diagnostics;
    if let Some(site) = site.filter(|_| request.online) {
        diagnostics.extend(of_other_sites(site, &sources, &checks));
        diag::sort(&mut diagnostics);
    }
    CheckReport {
        diagnostics,
        ran: true,
        articles: site.map_or(0, |site| site.articles.len()),
        checks,
        sources,
    }
}

/// Follows the links to other sites.
fn of_other_sites(site: &Site, sources: &Sources, checks: &Checks) -> Vec<Diagnostic> {
    let active = Active::new(checks, Severity::Hint);
    let level = |found: &Diagnostic| active.level(found.code);
    // At which level they are told is for the settings, one by one.
    let options = online::Options {
        cache: online::cache_folder(),
        settings: sources.text(&SourcePath::new(SETTINGS)).cloned(),
        ..online::Options::new(Severity::Warning, SystemTime::now())
    };
    let mut found = online::check(site, &options);
    found.retain_mut(|found| {
        level(found).is_some_and(|level| {
            found.set_severity(level);
            true
        })
    });
    allow::of_articles(site, found)
}

/// Which checks the settings of a site ask for; those of a site without settings where there
/// are none.
pub fn settings_of(root: &Path) -> Checks {
    let sources = Sources::load(root).map(|(sources, _)| sources);
    sources.map_or_else(|_| Checks::default(), |sources| settings(&sources))
}

fn settings(sources: &Sources) -> Checks {
    let (config, _) = config::load(sources, None);
    config.map_or_else(Checks::default, |config| config.checks)
}
