//! Turns a Markdown file into an [`Article`]: front matter, text and answers of the FAQ.

use std::sync::Arc;

use super::discover::{Found, Role};
use super::front_matter::FrontMatter;
use crate::diag::{Diagnostic, Place, Span};
use crate::fingerprint::Fingerprint;
use crate::language::LanguageCode;
use crate::markdown::{Document, Options};
use crate::paths::SourcePath;

/// One Markdown file in one language, with nothing taken from other files yet.
#[derive(Clone, Debug)]
pub struct Article {
    /// The file.
    pub path: SourcePath,
    /// What the file is for.
    pub role: Role,
    /// The path below `content/` without language suffix and ending, the same in all
    /// languages: `back/hernia`; the folder for the text of a section; empty for home;
    /// the name for a block.
    pub id: Arc<str>,
    /// The language that it is written in.
    pub language: LanguageCode,
    /// What stands between the `---` lines.
    pub front: FrontMatter,
    /// The text.
    pub body: Document,
    /// The answers of the FAQ, one for each of `front.faq`.
    pub answers: Vec<Document>,
    /// The fingerprint of the file.
    pub fingerprint: Fingerprint,
    /// It has errors: it makes no page, and stands in only so that links to it resolve
    /// and no further errors follow.
    pub broken: bool,
}

/// A part of an article that is Markdown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The text.
    Body,
    /// An answer of the FAQ, by its index.
    Answer(usize),
}

impl Article {
    /// The place in the file of bytes of one of its parts.
    pub fn place(&self, part: Part, span: Span) -> Place {
        let _ = (part, span);
        unimplemented!()
    }

    /// The place in the file of a value of the front matter, by the names and indexes that lead
    /// to it: `["translation", "of"]`, `["related", "0"]`. The nearest key above it where there
    /// is no such value, the start of the file where there is no front matter.
    pub fn field_place(&self, field: &[&str]) -> Place {
        let _ = field;
        unimplemented!()
    }
}

/// Reads a file of `content/`. A file with errors still gives a (broken) article from
/// what could be read.
pub fn load(
    found: &Found,
    text: &Arc<str>,
    fingerprint: Fingerprint,
    options: &Options,
) -> (Article, Vec<Diagnostic>) {
    let _ = (found, text, fingerprint, options);
    unimplemented!()
}
