//! Turns a diagnostic into words: the Fluent files `messages/LL.ftl`.

use super::Diagnostic;
use crate::fluent::Strings;

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
}
