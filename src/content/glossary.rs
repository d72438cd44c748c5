//! Turns `content/_glossary/LL.yaml` into the terms of each language.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::diag::Diagnostic;
use crate::language::LanguageCode;
use crate::sources::Sources;

/// A term and what it means.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    /// The term.
    pub term: String,
    /// Its other forms, as they stand in texts.
    pub forms: Vec<String>,
    /// What it means.
    pub definition: String,
    /// A plain word for it.
    pub plain: Option<String>,
}

/// Reads the glossaries of all languages of the site.
pub fn load(
    sources: &Sources,
    config: &Config,
) -> (BTreeMap<LanguageCode, Vec<Term>>, Vec<Diagnostic>) {
    let _ = (sources, config);
    unimplemented!()
}
