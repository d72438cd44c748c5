//! Turns `content/_topics.yaml` into topics with names and slugs by language.

use crate::config::{Config, LocalText};
use crate::diag::{Diagnostic, Span};
use crate::sources::Sources;

/// The file that lists the topics.
pub const TOPICS: &str = "content/_topics.yaml";

/// A topic as the list names it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Topic {
    /// The id by which articles name it, in all languages.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// The last part of its address; the id where there is none.
    pub slug: Option<LocalText>,
    /// Where its id stands in the file.
    pub span: Span,
}

/// Reads the list of topics, in its order; empty where there is no such file.
pub fn load(sources: &Sources, config: &Config) -> (Vec<Topic>, Vec<Diagnostic>) {
    let _ = (sources, config);
    unimplemented!()
}
