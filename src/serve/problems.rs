//! Turns diagnostics into what the panel and the error pages show: words, line, and a link
//! that opens the file there.

use std::path::{MAIN_SEPARATOR, Path};

use serde::Serialize;

use super::generation::Generation;
use super::problems_page::LEVELS;
use crate::diag::render::overlay::{Overlay, Spot, overlay};
use crate::diag::{Diagnostic, Messages, Severity};
use crate::paths::{SourcePath, encode};

/// A diagnostic as a browser shows it.
#[derive(Debug, Serialize)]
pub(super) struct Problem {
    /// Its words and its line.
    #[serde(flatten)]
    pub(super) overlay: Overlay,
    /// Where it is, in words.
    pub(super) place: Option<String>,
    /// Opens the file at the line.
    pub(super) open: Option<String>,
}

/// How many problems there are of each level.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Tally([usize; 3]);

impl FromIterator<Severity> for Tally {
    fn from_iter<T: IntoIterator<Item = Severity>>(levels: T) -> Self {
        let mut tally = Self::default();
        for level in levels {
            tally.0[level as usize] += 1;
        }
        tally
    }
}

impl Tally {
    /// How many there are of one level.
    pub(super) fn of(self, level: Severity) -> usize {
        self.0[level as usize]
    }

    /// How many there are.
    pub(super) fn all(self) -> usize {
        self.0.iter().sum()
    }

    /// The worst level that there is.
    pub(super) fn worst(self) -> Option<Severity> {
        LEVELS.into_iter().find(|level| self.of(*level) > 0)
    }

    /// The problems of one level in words: `3 errors`.
    pub(super) fn of_in_words(self, level: Severity, messages: &Messages) -> String {
        let name = match level {
            Severity::Error => "summary-errors",
            Severity::Warning => "summary-warnings",
            Severity::Hint => "summary-hints",
        };
        messages.text(name, &[("count", self.of(level).into())])
    }

    /// All of them in words: `3 errors, 1 warning`. Empty for none.
    pub(super) fn in_words(self, messages: &Messages) -> String {
        let levels = LEVELS.into_iter().filter(|level| self.of(*level) > 0);
        let words = levels.map(|level| self.of_in_words(level, messages));
        words.collect::<Vec<_>>().join(", ")
    }
}

/// What makes problems of diagnostics.
#[derive(Clone, Copy)]
pub(super) struct Teller<'a> {
    /// Whose files they are about.
    pub(super) generation: &'a Generation,
    /// The words.
    pub(super) messages: &'a Messages,
    /// The folder of the site, for links that open a file; `None` for who sits at another
    /// machine, where such a link leads nowhere and would tell what folders there are here.
    pub(super) root: Option<&'a Path>,
}

impl Teller<'_> {
    /// One problem.
    pub(super) fn problem(&self, diagnostic: &Diagnostic) -> Problem {
        let text = |path: &SourcePath| self.generation.text(path);
        let overlay = overlay(diagnostic, self.messages, &text);
        let place = overlay.spot.as_ref().map(|spot| self.place(spot));
        let open = overlay.spot.as_ref().and_then(|spot| {
            let path = SourcePath::new(spot.path.as_str());
            self.open(&path, spot.line.unwrap_or(1))
        });
        Problem {
            overlay,
            place,
            open,
        }
    }

    fn place(&self, spot: &Spot) -> String {
        let path = ("path", spot.path.as_str().into());
        match spot.line {
            Some(line) => self
                .messages
                .text("preview-place", &[path, ("line", line.into())]),
            None => spot.path.clone(),
        }
    }

    /// A link that opens a file of the site in the editor that the settings name.
    pub(super) fn open(&self, path: &SourcePath, line: usize) -> Option<String> {
        let root = self.root?;
        let template = self.generation.site.as_ref()?.config.editor_url.as_ref()?;
        // What stands in the theme that comes with the program is no file here.
        self.generation.sources.get(path)?;
        link(template, &path.to_os(root), line)
    }
}

/// Fills in `{path}` and `{line}`. Nothing where the address would run as a script.
fn link(template: &str, path: &Path, line: usize) -> Option<String> {
    let scheme = template.split_once(':')?.0.trim().to_lowercase();
    if matches!(scheme.as_str(), "javascript" | "data" | "vbscript") {
        return None;
    }
    let path = path.display().to_string().replace(MAIN_SEPARATOR, "/");
    let mut path = path.split('/').map(encode).collect::<Vec<_>>().join("/");
    if template.contains("/{path}") {
        // An absolute path brings its own slash.
        path = path.trim_start_matches('/').to_owned();
    }
    let filled = template.replace("{path}", &path);
    Some(filled.replace("{line}", &line.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_the_editor_has_path_and_line() {
        let path = Path::new("/home/é b/content/a.md");
        let opened = |template| link(template, path, 7);
        assert_eq!(
            opened("vscode://file/{path}:{line}").as_deref(),
            Some("vscode://file/home/%C3%A9%20b/content/a.md:7")
        );
        assert_eq!(
            opened("edit://open?url={path}&line={line}").as_deref(),
            Some("edit://open?url=/home/%C3%A9%20b/content/a.md&line=7")
        );
        assert_eq!(opened("javascript:alert({line})"), None);
        assert_eq!(opened("no address"), None);
    }
}
