//! Turns the Fluent files of a theme into the words that patients see, in each language.

use std::collections::{BTreeSet, HashMap};

use super::layers::Layer;
use crate::config::{Clinic, Config};
use crate::diag::{Diagnostic, Place};
use crate::fluent::{Argument, Strings};
use crate::language::{Direction, LanguageCode};
use crate::markdown::CalloutKind;
use crate::markdown::html::{CallLink, CalloutLabel, Labels};

/// Messages that are needed whatever the templates say, beside those of callouts.
const NEEDED: [&str; 14] = [
    "emergency-call",
    "footnotes",
    "footnote-back",
    "table",
    "task-done",
    "task-open",
    "term",
    "title-a-z",
    "title-chooser",
    "title-glossary",
    "title-languages",
    "title-not-found",
    "title-page",
    "withdrawn-title",
];

/// The words of a theme in one language.
#[derive(Debug)]
pub struct Words {
    strings: Strings,
    /// Messages without arguments, ready to use.
    plain: HashMap<String, String>,
}

impl Words {
    /// The text of a message; `None` when the theme has none of this name.
    pub fn text(&self, name: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        match self.plain.get(name) {
            Some(text) if arguments.is_empty() => Some(text.clone()),
            _ => self.strings.text(name, arguments),
        }
    }

    /// The text of a message that a theme must have; its name where it is missing, which
    /// was reported when the theme was loaded.
    pub fn needed(&self, name: &str, arguments: &[(&str, Argument)]) -> String {
        self.text(name, arguments)
            .unwrap_or_else(|| name.to_owned())
    }

    /// Whether there is a message of this name.
    pub fn has(&self, name: &str) -> bool {
        self.strings.has(name)
    }

    /// The names of all messages.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.strings.names()
    }

    /// What the Markdown stage needs, in the order of [`CalloutKind::ALL`].
    pub fn labels(&self, clinic: &Clinic) -> Labels {
        let label = |(_, name): &(CalloutKind, &str)| CalloutLabel {
            title: self.needed(&format!("callout-{name}-title"), &[]),
            hidden: self.needed(&format!("callout-{name}-hidden"), &[]),
        };
        let call = |number: &String| CallLink {
            href: format!("tel:{}", dialled(number)),
            text: self.needed("emergency-call", &[("number", number.as_str().into())]),
        };
        Labels {
            callouts: CalloutKind::ALL.iter().map(label).collect(),
            emergency_call: clinic.emergency_number.as_ref().map(call),
            footnotes: self.needed("footnotes", &[]),
            footnote_back: self.needed("footnote-back", &[]),
            task_done: self.needed("task-done", &[]),
            task_open: self.needed("task-open", &[]),
            table: self.needed("table", &[]),
            term: self.needed("term", &[]),
        }
    }
}

/// A telephone number as `tel:` wants it: digits, with `+` before a country code.
pub fn dialled(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect()
}

/// Reads the words of every language of the site. A language without words, or with some
/// missing, is an error: patients must not meet words of another language unmarked.
pub fn words(layers: &[Layer], config: &Config) -> (Vec<Words>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let known = known_names(layers);
    let words = config
        .languages
        .iter()
        .map(|language| {
            let isolate = language.direction == Direction::Rtl;
            let mut strings = Strings::new(language.code.as_str(), isolate);
            let mut found = false;
            for layer in layers.iter().rev() {
                found |= add(layer, &language.code, &mut strings, &mut diagnostics);
            }
            let file = format!("strings/{}.ftl", language.code);
            let place = || Place::file(&layers[0].path(&file));
            let missing = |name: &&String| !strings.has(name);
            if found {
                diagnostics.extend(known.iter().filter(missing).map(|name| {
                    let complaint = Diagnostic::error("theme-string-missing").at(place());
                    complaint
                        .with("name", name.as_str())
                        .with("language", language.name.as_str())
                }));
            } else if !layers.is_empty() {
                let complaint = Diagnostic::error("theme-language-missing").at(place());
                diagnostics.push(
                    complaint
                        .with("language", language.name.as_str())
                        .with("file", file),
                );
            }
            Words {
                plain: plain(&strings),
                strings,
            }
        })
        .collect();
    (words, diagnostics)
}

/// Adds the file of a language, or of the language without its region or script.
fn add(
    layer: &Layer,
    code: &LanguageCode,
    strings: &mut Strings,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let base = code.as_str().split('-').next().unwrap_or_default();
    let names = [code.as_str(), base].map(|code| format!("strings/{code}.ftl"));
    let Some((file, text)) = names.into_iter().find_map(|name| {
        let text = layer.text(&name)?.to_owned();
        Some((name, text))
    }) else {
        return false;
    };
    for fault in strings.add(text) {
        let place = Place::at(&layer.path(&file), fault.span);
        let complaint = Diagnostic::error("theme-string-unreadable").at(place);
        diagnostics.push(complaint.with("reason", fault.message));
    }
    true
}

/// Every message that any file of strings has, and those that are needed anyway.
fn known_names(layers: &[Layer]) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = NEEDED.iter().map(|name| (*name).to_owned()).collect();
    for (_, kind) in CalloutKind::ALL {
        names.insert(format!("callout-{kind}-title"));
        names.insert(format!("callout-{kind}-hidden"));
    }
    for layer in layers {
        for (_, bytes) in layer.below("strings") {
            let mut strings = Strings::new("und", false);
            strings.add(String::from_utf8_lossy(bytes).into_owned());
            names.extend(strings.names().map(str::to_owned));
        }
    }
    names
}

/// The texts that are the same whatever the arguments.
fn plain(strings: &Strings) -> HashMap<String, String> {
    let without_arguments = |name: &str| {
        let text = strings.text(name, &[])?;
        (!text.contains("{$")).then(|| (name.to_owned(), text))
    };
    strings.names().filter_map(without_arguments).collect()
}
