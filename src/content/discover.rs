//! Turns the paths below `content/` into roles: which files are articles, sections, blocks.

use std::sync::Arc;

use crate::config::Config;
use crate::diag::Diagnostic;
use crate::language::LanguageCode;
use crate::paths::SourcePath;
use crate::sources::Sources;

/// What a Markdown file is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// `content/_index.LL.md`: the text of the home page.
    Home,
    /// `content/SECTION/_index.LL.md`: title and text of a section.
    Section,
    /// An article, or a page outside sections.
    Article,
    /// `content/_blocks/NAME.LL.md`: an end for articles.
    Block,
}

/// A Markdown file of the site.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Found {
    /// The file.
    pub path: SourcePath,
    /// What it is for.
    pub role: Role,
    /// See [`super::Article::id`].
    pub id: Arc<str>,
    /// The language of its name: the suffix, or the default language.
    pub language: LanguageCode,
}

/// Finds all Markdown files. Reserved names, unknown language suffixes, two files for one
/// article and language: errors. Files whose names begin with `_` or `.` are left out,
/// but for those that `product` names.
pub fn discover(sources: &Sources, config: &Config) -> (Vec<Found>, Vec<Diagnostic>) {
    let _ = (sources, config);
    unimplemented!()
}
