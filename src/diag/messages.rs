//! Turns a diagnostic into words, in the language of the editor: the Fluent files `messages/LL.ftl`.

use std::sync::OnceLock;

use super::{Diagnostic, Severity};
use crate::fluent::{Argument, Strings};

/// A language that the program speaks: its code, and its texts, of which a later one replaces an
/// earlier one of the same name.
type Spoken = (&'static str, [&'static str; 2]);

/// Every language that the program speaks. What is missing in one is said in the first.
static LANGUAGES: [Spoken; 3] = [
    (
        "en",
        [
            include_str!("messages/en.ftl"),
            include_str!("messages/checks/en.ftl"),
        ],
    ),
    (
        "nl",
        [
            include_str!("messages/nl.ftl"),
            include_str!("messages/checks/nl.ftl"),
        ],
    ),
    (
        "de",
        [
            include_str!("messages/de.ftl"),
            include_str!("messages/checks/de.ftl"),
        ],
    ),
];

/// All that the program says, in one language: the texts of diagnostics and the words around them.
#[derive(Debug)]
pub struct Messages {
    language: &'static str,
    own: Strings,
    /// Read only if a text is missing in the language itself.
    first: OnceLock<Strings>,
}

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
        Self::of(&LANGUAGES[0])
    }

    /// The texts in the language of a tag as people and systems write it (`nl-BE`, `nl_NL.UTF-8`);
    /// `None` for a language that the program does not speak, such as `C`.
    pub fn for_language(tag: &str) -> Option<Self> {
        let mut tag = tag.split(['.', '@']).next()?.replace('_', "-");
        loop {
            let spoken = LANGUAGES
                .iter()
                .find(|(code, _)| code.eq_ignore_ascii_case(&tag));
            if let Some(spoken) = spoken {
                return Some(Self::of(spoken));
            }
            // A language is the same in all its regions, unless it is listed with the region.
            tag.truncate(tag.rfind('-')?);
        }
    }

    /// The codes of the languages that the program speaks.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|(code, _)| *code)
    }

    fn of(spoken: &Spoken) -> Self {
        Self {
            language: spoken.0,
            own: strings(spoken),
            first: OnceLock::new(),
        }
    }

    /// The language of the texts, as HTML names it.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// What `find` finds in the language itself, else in the first one.
    fn find(&self, find: impl Fn(&Strings) -> Option<String>) -> Option<String> {
        let first = || find(self.first.get_or_init(|| strings(&LANGUAGES[0])));
        find(&self.own).or_else(first)
    }

    /// The words of `diagnostic`. A code without a text stands for itself; a test
    /// sees to it that there is none.
    pub fn wording(&self, diagnostic: &Diagnostic) -> Wording {
        let arguments = &diagnostic.arguments;
        let code = diagnostic.code;
        let attribute = |name: &str| self.find(|texts| texts.attribute(code, name, arguments));
        // What was probably meant comes first, whoever knew it first.
        let mut hints = diagnostic.hints.clone();
        hints.sort_by_key(|hint| *hint != "did-you-mean");
        Wording {
            message: self.text(code, arguments),
            why: attribute("why"),
            hints: hints.iter().filter_map(|hint| attribute(hint)).collect(),
        }
    }

    /// A text that stands around diagnostics (`label-error`) or is said by the program
    /// itself (`cli-…`). One that is missing stands for itself.
    pub fn text(&self, name: &str, arguments: &[(&'static str, Argument)]) -> String {
        self.find(|texts| texts.text(name, arguments))
            .unwrap_or_else(|| name.to_owned())
    }

    /// What the message of a code says in general, whatever a diagnostic of it is about: an
    /// attribute that takes no arguments, such as `summary`.
    pub fn about(&self, code: &str, attribute: &str) -> Option<String> {
        self.find(|texts| texts.attribute(code, attribute, &[]))
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

fn strings((language, texts): &Spoken) -> Strings {
    let mut strings = Strings::new(language, false);
    for text in texts {
        strings.add((*text).to_owned());
    }
    strings
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::fluent;

    static ENGLISH: [&str; 2] = [
        include_str!("messages/en.ftl"),
        include_str!("messages/checks/en.ftl"),
    ];

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
                assert!(messages.own.has(&code), "no text for {code}");
            }
        }
        for name in messages.own.names() {
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
            let is_there = ENGLISH.concat().contains(&attribute) || hint == "did-you-mean";
            assert!(is_there, "no text has the hint {hint}");
        }
    }

    #[test]
    fn the_texts_are_well_formed() {
        for (language, texts) in LANGUAGES {
            for text in texts {
                let faults = Strings::new(language, false).add(text.to_owned());
                assert_eq!(faults, [], "{language}");
            }
        }
    }

    /// Each text by its name, with what it takes from its arguments.
    fn taken(texts: [&str; 2]) -> BTreeMap<String, BTreeSet<String>> {
        texts.into_iter().flat_map(fluent::variables).collect()
    }

    #[test]
    fn every_language_says_all_that_english_says_and_nothing_else() {
        let english = taken(ENGLISH);
        for (language, texts) in LANGUAGES {
            let own = taken(texts);
            let names =
                |texts: &BTreeMap<String, _>| texts.keys().cloned().collect::<BTreeSet<_>>();
            let (wanted, there) = (names(&english), names(&own));
            let missing: Vec<_> = wanted.difference(&there).collect();
            let unknown: Vec<_> = there.difference(&wanted).collect();
            assert!(missing.is_empty(), "{language} lacks {missing:?}");
            assert!(unknown.is_empty(), "only {language} has {unknown:?}");
            for (name, used) in &own {
                assert_eq!(used, &english[name], "{name} in {language}");
            }
        }
    }

    #[test]
    fn a_language_is_found_by_any_of_its_tags() {
        let found = |tag: &str| Messages::for_language(tag).map(|it| it.language());
        for tag in [
            "nl",
            "NL",
            "nl-BE",
            "nl_NL.UTF-8",
            "nl_NL@euro",
            "nl-Latn-NL",
        ] {
            assert_eq!(found(tag), Some("nl"), "{tag}");
        }
        for tag in ["de", "de_AT", "de-CH-1996", "de_DE.UTF-8@euro"] {
            assert_eq!(found(tag), Some("de"), "{tag}");
        }
        assert_eq!(found("en_GB.UTF-8"), Some("en"));
        for tag in [
            "", "C", "C.UTF-8", "POSIX", "fr", "fr-NL", "n", "nld", "-nl", ".",
        ] {
            assert_eq!(found(tag), None, "{tag:?}");
        }
        for code in Messages::languages() {
            assert_eq!(found(code), Some(code));
        }
    }

    #[test]
    fn a_text_that_is_missing_in_a_language_is_said_in_english() {
        let messages = Messages {
            language: "nl",
            own: Strings::new("nl", false),
            first: OnceLock::new(),
        };
        assert_eq!(messages.text("label-error", &[]), "error");
        let wording = messages.wording(&Diagnostic::error("yaml-tab").help("mend"));
        assert_eq!(wording.hints, ["Replace the tab by spaces."]);
        assert!(wording.why.is_some());
        assert_eq!(messages.text("no such text", &[]), "no such text");
        let about = |name: &str| messages.about("yaml-tab", name);
        assert_eq!(about("mend").as_deref(), Some("Replace the tab by spaces."));
        assert_eq!(about("no-such-attribute"), None);
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
