//! Turns the YAML between the `---` lines of an article into typed fields.

mod address;
mod allow;
mod dates;
mod read;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::config::MissingTranslation;
use crate::date::Date;
use crate::language::LanguageCode;

pub(super) use read::{File, read};

/// The fields of an article as written in its own file. Nothing is inherited yet: `None`
/// means that the file does not say.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct FrontMatter {
    /// Its title; empty only in a broken article.
    pub title: String,
    /// What it says in a sentence or two; empty only in a broken article, home, sections and blocks.
    pub summary: String,
    /// What a reader should remember.
    pub key_points: Vec<String>,
    /// The last part of the address.
    pub slug: Option<String>,
    /// Old addresses, each beginning with `/`, as they follow the path of the base URL.
    pub aliases: Vec<String>,
    /// The picture of the article.
    pub image: Option<ImageField>,
    /// Its place in lists.
    pub order: Option<i64>,
    /// Questions and answers.
    pub faq: Vec<Faq>,
    /// What kind of text it is.
    pub kind: Option<Kind>,
    /// For whom it is.
    pub audience: Option<Audience>,
    /// Ids of topics.
    pub topics: Option<Vec<String>>,
    /// Lay terms by which readers search.
    pub synonyms: Vec<String>,
    /// Links to articles that belong to it.
    pub related: Option<Vec<String>>,
    /// Codes of clinical systems.
    pub codes: Option<Vec<Code>>,
    /// Who wrote it.
    pub authors: Option<Vec<Contributor>>,
    /// Who reviewed it.
    pub reviewers: Vec<Contributor>,
    /// The day on which it first appeared.
    pub published: Option<Date>,
    /// The day of its last change.
    pub updated: Option<Date>,
    /// The day of its last review.
    pub reviewed: Option<Date>,
    /// The day by which it must be reviewed again.
    pub next_review: Option<Date>,
    /// What it rests on.
    pub sources: Option<Vec<Source>>,
    /// Funding and interests.
    pub conflicts: Option<String>,
    /// Where it is in its life.
    pub status: Status,
    /// The first day on which it is built.
    pub publish_at: Option<Date>,
    /// The last day on which it stands; withdrawn after it.
    pub expires_at: Option<Date>,
    /// A link to the article that takes the place of a withdrawn one.
    pub replaced_by: Option<String>,
    /// What it was translated from.
    pub translation: Option<Translation>,
    /// The block that it ends with.
    pub cta: Option<String>,
    /// Of a section: what happens in languages into which its articles are not translated.
    pub missing_translation: Option<MissingTranslation>,
    /// Checks that do not hold for this text.
    pub allow: Vec<Allowed>,
    /// Free data for themes: a JSON object as text, so that it can be compared; empty when not given.
    pub extra: String,
}

/// A check that an editor allows an article to fail.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Allowed {
    /// The code of the check, as written.
    pub check: String,
    /// Why; missing only in a broken article.
    pub reason: Option<String>,
}

/// The picture of an article.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct ImageField {
    /// Its file, as a relative link.
    pub src: Option<String>,
    /// What it shows; empty for a decoration.
    pub alt: Option<String>,
    /// The line below it.
    pub caption: Option<String>,
}

/// A question with its answer.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Faq {
    /// The question, plain text.
    pub question: String,
    /// The answer, Markdown; shared with the document that is read from it.
    pub answer: Arc<str>,
}

/// What kind of text an article is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs, reason = "the names are those of product's list")]
pub enum Kind {
    Condition,
    Symptom,
    Treatment,
    Procedure,
    Lifestyle,
    Aftercare,
    Hub,
    Page,
}

/// For whom an article is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs, reason = "the names are those of product's list")]
pub enum Audience {
    Patient,
    Carer,
    Parent,
    YoungPerson,
}

/// A code of a clinical system.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Code {
    /// The name of the system: `ICD-10`.
    pub system: String,
    /// The code: `M54.5`.
    pub code: String,
}

/// Someone who wrote, reviewed or translated.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Contributor {
    /// The name of the person or team.
    pub name: String,
    /// A team is an Organization in data.
    pub team: bool,
    /// What they are: `physiotherapist`.
    pub role: Option<String>,
    /// Where they work.
    pub organisation: Option<String>,
    /// When they did it.
    pub date: Option<Date>,
}

/// Something that an article rests on.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// When it appeared.
    pub year: Option<i64>,
}

/// Where an article is in its life.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Status {
    /// Being written; built only with drafts.
    Draft,
    /// Being reviewed; built only with drafts.
    Review,
    /// For readers.
    #[default]
    Published,
    /// Only its address is left, with a notice.
    Withdrawn,
}

/// What a translation was made from, by whom and how.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Translation {
    /// The language of the source.
    pub of: Option<LanguageCode>,
    /// The fingerprint of the source text that it was made from: `v1-…`.
    pub revision: Option<String>,
    /// Who translated it.
    pub translator: Option<Contributor>,
    /// How.
    pub method: Option<Method>,
    /// Who compared it with the source.
    pub reviewed_by: Option<Contributor>,
    /// When.
    pub reviewed: Option<Date>,
}

/// How a translation was made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Method {
    /// By a person.
    Human,
    /// By a machine.
    Machine,
    /// By a machine, then mended by a person.
    MachineEdited,
}
