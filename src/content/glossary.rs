//! Turns `content/_glossary/LL.yaml` into the terms of each language.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::config::{Config, near_codes};
use crate::diag::{Diagnostic, Place};
use crate::language::{Language, LanguageCode};
use crate::markdown::terms;
use crate::paths::SourcePath;
use crate::sources::Sources;
use crate::yaml::{self, At, Fields, Reader, Value};

/// The folder with a glossary for each language.
pub const FOLDER: &str = "content/_glossary";

/// A term and what it means.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
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

impl Term {
    /// The term and its other forms.
    pub fn all_forms(&self) -> impl Iterator<Item = &str> {
        let forms = self.forms.iter().map(String::as_str);
        std::iter::once(self.term.as_str()).chain(forms)
    }
}

/// The glossary of a language as it is written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The file.
    pub path: SourcePath,
    /// What stands in it.
    pub text: Arc<str>,
    /// Its terms, in its order.
    pub terms: Vec<Term>,
    /// Where each of them stands in the list, from 0: entries with errors are left out.
    pub indexes: Vec<usize>,
}

impl Written {
    /// The places of terms, by their indexes in `terms`.
    pub fn term_places(&self, terms: &[usize]) -> Vec<Place> {
        let start = self.text.strip_prefix('\u{feff}').map_or(0, |_| 3);
        let paths = terms
            .iter()
            .map(|term| [self.indexes[*term].to_string(), "term".to_owned()]);
        let places = yaml::value_places(&self.text[start..], paths).into_iter();
        let place =
            |found: Range<usize>| Place::at(&self.path, found.start + start..found.end + start);
        places.map(place).collect()
    }

    /// The place of a field of a term, by its index in `terms`; of some bytes of it where they
    /// are given with the whole text of the field.
    pub fn place(&self, term: usize, field: &str, within: Option<(&str, Range<usize>)>) -> Place {
        let start = self.text.strip_prefix('\u{feff}').map_or(0, |_| 3);
        let yaml = &self.text[start..];
        let path = [self.indexes[term].to_string(), field.to_owned()];
        let found = match within {
            Some((decoded, bytes)) => yaml::locate_within(yaml, &path, decoded, bytes),
            None => yaml::locate(yaml, &path, At::Value),
        };
        let found = found.unwrap_or(0..0);
        Place::at(&self.path, found.start + start..found.end + start)
    }
}

/// Reads the glossaries of all languages of the site, of which all is known in `languages`.
pub fn load(
    sources: &Sources,
    config: &Config,
    languages: &[Language],
) -> (BTreeMap<LanguageCode, Written>, Vec<Diagnostic>) {
    let mut glossaries = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for (path, _) in sources.below(FOLDER) {
        let Some(stem) = path
            .below(FOLDER)
            .and_then(|name| name.strip_suffix(".yaml"))
            .filter(|stem| !stem.starts_with(['.', '_']))
        else {
            diagnostics.extend(misplaced(path));
            continue;
        };
        let mut known = languages.iter();
        let language = known.find(|language| language.code().as_str() == stem);
        let Some(language) = language else {
            let codes: Vec<&str> = config
                .languages
                .iter()
                .map(|language| language.code.as_str())
                .collect();
            let diagnostic = Diagnostic::error("glossary-language")
                .at(Place::file(path))
                .with("written", stem)
                .with("known", codes.join(", "))
                .did_you_mean(stem, near_codes(stem, &codes))
                .help("known");
            diagnostics.push(diagnostic);
            continue;
        };
        if let Some(text) = sources.text(path) {
            let (written, found) = read(path, text, language);
            diagnostics.extend(found);
            glossaries.insert(language.code().clone(), written);
        }
    }
    (glossaries, diagnostics)
}

/// A file that looks like a glossary and is not read as one.
fn misplaced(path: &SourcePath) -> Option<Diagnostic> {
    let extension = path.extension().to_lowercase();
    let hidden = path.file_name().starts_with(['.', '_']);
    (!hidden && matches!(extension.as_str(), "yml" | "yaml" | "md")).then(|| {
        Diagnostic::warning("glossary-not-read")
            .at(Place::file(path))
            .help("mend")
    })
}

fn read(path: &SourcePath, text: &Arc<str>, language: &Language) -> (Written, Vec<Diagnostic>) {
    let start = text.strip_prefix('\u{feff}').map_or(0, |_| 3);
    let (value, mut reader) = Reader::parse(path, text, start..text.len());
    let mut written = Written {
        path: path.clone(),
        text: text.clone(),
        terms: Vec::new(),
        indexes: Vec::new(),
    };
    // Every form with the term that has it, without what makes no difference in a text.
    let mut forms: BTreeMap<String, String> = BTreeMap::new();
    let items = match &value {
        Value::Sequence(items) => items.as_slice(),
        Value::Null => &[],
        _ => {
            let diagnostic = Diagnostic::error("glossary-form").help("example");
            reader.report::<&str>(&[], At::Value, diagnostic);
            &[]
        }
    };
    for (index, item) in items.iter().enumerate() {
        let path = vec![index.to_string()];
        let Some(fields) = Fields::at(path.clone(), item) else {
            let diagnostic = Diagnostic::error("glossary-form").help("example");
            reader.report(&path, At::Value, diagnostic);
            continue;
        };
        let Some(term) = term(&mut reader, &fields) else {
            continue;
        };
        for form in term.all_forms() {
            let key = terms::key(language, form);
            if let Some(other) = forms.insert(key, term.term.clone()) {
                let own = form == term.term;
                let field = fields.path(if own { "term" } else { "forms" });
                let diagnostic = Diagnostic::error("glossary-twice")
                    .with("form", form)
                    .with("term", other)
                    .help("mend");
                reader.report(&field, At::Value, diagnostic);
            }
        }
        written.terms.push(term);
        written.indexes.push(index);
    }
    (written, reader.into_diagnostics())
}

fn term(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Term> {
    fields.refuse_unknown(reader, &["term", "forms", "definition", "plain"]);
    let term = fields.required_text(reader, "term", "Hernia");
    let forms = fields.texts(reader, "forms").unwrap_or_default();
    let example = "A disc between two vertebrae that bulges.";
    let definition = fields.required_text(reader, "definition", example);
    let plain = fields.text(reader, "plain");
    Some(Term {
        term: term?,
        forms,
        definition: definition?,
        plain,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_read_and_words_that_stand_twice_are_told() {
        let text = "- term: hernia\n  forms: [hernia's]\n  definition: Iets.\n  plain: uitstulping\n- {term: Hernia, definition: Nog iets.}\n- {term: x}\n- y\n";
        let path = SourcePath::new("content/_glossary/nl.yaml");
        let language = Language::load(&LanguageCode::parse("nl").expect("a code"));
        let (written, told) = read(&path, &text.into(), &language);
        assert_eq!(written.terms.len(), 2);
        assert_eq!(written.terms[0].plain.as_deref(), Some("uitstulping"));
        let place = written.place(0, "definition", Some(("Iets.", 0..4)));
        let span = place.span.expect("a place in the file");
        assert_eq!(&text[span.start..span.end], "Iets");
        let told: Vec<&str> = told.iter().map(|found| found.code).collect();
        assert_eq!(told, ["glossary-twice", "field-missing", "glossary-form"]);
    }
}
