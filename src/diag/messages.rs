//! Turns a diagnostic into words: the Fluent files `messages/LL.ftl`.

use super::{Diagnostic, Severity};
use crate::fluent::{Argument, Strings};

/// The texts of all diagnostics in one language.
#[derive(Debug)]
pub struct Messages(Strings);

/// What a diagnostic says, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wording {
    /// What is wrong, in one sentence.
    pub message: String,
    /// Why it matters, where the message has a reason to give.
    pub why: Option<String>,
    /// How to mend it, one sentence each.
    pub hints: Vec<String>,
}

impl Messages {
    /// The English texts.
    pub fn english() -> Self {
        let mut strings = Strings::new("en", false);
        strings.add(include_str!("messages/en.ftl").to_owned());
        Self(strings)
    }

    /// The language of the texts, as HTML names it.
    pub fn language(&self) -> &'static str {
        "en"
    }

    /// The words of `diagnostic`. A code without a text stands for itself; a test
    /// sees to it that there is none.
    pub fn wording(&self, diagnostic: &Diagnostic) -> Wording {
        let arguments = &diagnostic.arguments;
        let code = diagnostic.code;
        let attribute = |name: &str| self.0.attribute(code, name, arguments);
        Wording {
            message: self
                .0
                .text(code, arguments)
                .unwrap_or_else(|| code.to_owned()),
            why: attribute("why"),
            hints: diagnostic
                .hints
                .iter()
                .filter_map(|hint| attribute(hint))
                .collect(),
        }
    }
    /// A text that stands around diagnostics (`label-error`) or is said by the program
    /// itself (`cli-…`). One that is missing stands for itself.
    pub fn text(&self, name: &str, arguments: &[(&'static str, Argument)]) -> String {
        self.0
            .text(name, arguments)
            .unwrap_or_else(|| name.to_owned())
    }

    /// How many diagnostics there are of each kind: `3 errors, 1 warning`. Empty for none.
    pub fn summary(&self, diagnostics: &[Diagnostic]) -> String {
        let kinds = [
            (Severity::Error, "summary-errors"),
            (Severity::Warning, "summary-warnings"),
            (Severity::Hint, "summary-hints"),
        ];
        let counts = kinds.iter().filter_map(|(severity, name)| {
            let same = |diagnostic: &&Diagnostic| diagnostic.severity == *severity;
            let count = diagnostics.iter().filter(same).count();
            (count > 0).then(|| self.text(name, &[("count", count.into())]))
        });
        counts.collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    const ENGLISH: &str = include_str!("messages/en.ftl");

    /// The text of every source file, without comments and tests.
    fn sources() -> Vec<String> {
        let mut sources = Vec::new();
        read_folder(
            Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")),
            &mut sources,
        );
        sources
    }

    fn read_folder(folder: &Path, sources: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read_folder(&path, sources);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let lines = code
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"));
                sources.push(lines.collect::<Vec<_>>().join("\n"));
            }
        }
    }

    /// The string literals that follow `call` directly.
    fn literals(sources: &[String], call: &str) -> BTreeSet<String> {
        let after = sources.iter().flat_map(|source| source.split(call).skip(1));
        after
            .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split_once('"'))
            .map(|(literal, _)| literal.to_owned())
            .collect()
    }

    #[test]
    fn every_code_has_its_text_and_every_text_its_code() {
        let sources = sources();
        let messages = Messages::english();
        for call in [
            "Diagnostic::error(",
            "Diagnostic::warning(",
            "Diagnostic::hint(",
        ] {
            for code in literals(&sources, call) {
                assert!(messages.0.has(&code), "no text for {code}");
            }
        }
        for name in messages.0.names() {
            let used = format!("\"{name}\"");
            let is_used = sources.iter().any(|source| source.contains(&used));
            assert!(is_used, "nothing says {name}");
        }
    }

    #[test]
    fn every_hint_is_an_attribute_of_some_text() {
        for hint in literals(&sources(), ".help(") {
            let attribute = format!("\n    .{hint} =");
            // The hint of `did_you_mean` is named here before any text uses it.
            let is_there = ENGLISH.contains(&attribute) || hint == "did-you-mean";
            assert!(is_there, "no text has the hint {hint}");
        }
    }

    #[test]
    fn the_english_texts_are_well_formed() {
        assert_eq!(Strings::new("en", false).add(ENGLISH.to_owned()), []);
    }

    #[test]
    fn a_summary_counts_each_kind() {
        let messages = Messages::english();
        let mut diagnostics = vec![Diagnostic::error("a"), Diagnostic::error("b")];
        assert_eq!(messages.summary(&diagnostics), "2 errors");
        diagnostics.push(Diagnostic::warning("c"));
        assert_eq!(messages.summary(&diagnostics), "2 errors, 1 warning");
        assert_eq!(messages.summary(&[]), "");
    }
}
