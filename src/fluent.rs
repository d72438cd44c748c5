//! Turns Fluent files into texts with arguments and plurals: strings of themes and
//! messages of diagnostics. The only file that names Fluent.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

/// The texts of one language, from one Fluent file or several layers of them.
pub struct Strings {
    bundle: FluentBundle<FluentResource>,
    /// Names of all messages, in the order in which they were first added.
    names: Vec<String>,
}

/// A value that a text shows.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Argument {
    /// Words, a name, a path.
    Text(String),
    /// A count; it chooses the plural form.
    Number(i64),
}

/// A fault in a Fluent file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FluentError {
    /// The bytes of the file that it is about.
    pub span: Range<usize>,
    /// What the parser says, in English.
    pub message: String,
}

impl Strings {
    /// No texts yet, with the plural rules of `language` (a BCP 47 tag). With `isolate`
    /// each argument is wrapped in the Unicode marks that keep its direction apart.
    pub fn new(language: &str, isolate: bool) -> Self {
        let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(isolate);
        Self {
            bundle,
            names: Vec::new(),
        }
    }

    /// Adds the texts of a file; a message that is already there is replaced.
    /// Faults are returned, and the rest of the file is used.
    pub fn add(&mut self, text: String) -> Vec<FluentError> {
        let (resource, faults) = match FluentResource::try_new(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, faults)) => (resource, faults),
        };
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry
                && !self.names.iter().any(|name| name == message.id.name)
            {
                self.names.push(message.id.name.to_owned());
            }
        }
        self.bundle.add_resource_overriding(resource);
        faults
            .into_iter()
            .map(|fault| FluentError {
                span: fault.pos,
                message: fault.kind.to_string(),
            })
            .collect()
    }

    /// The names of all messages.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Whether there is a message of this name.
    pub fn has(&self, name: &str) -> bool {
        self.bundle.has_message(name)
    }

    /// The text of a message with its arguments; `None` when there is no such message.
    pub fn text(&self, name: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        let message = self.bundle.get_message(name)?;
        Some(self.format(message.value()?, arguments))
    }

    /// The text of an attribute (`.why = …`) of a message.
    pub fn attribute(
        &self,
        name: &str,
        attribute: &str,
        arguments: &[(&str, Argument)],
    ) -> Option<String> {
        let message = self.bundle.get_message(name)?;
        let attribute = message.get_attribute(attribute)?;
        Some(self.format(attribute.value(), arguments))
    }

    fn format(&self, pattern: &ast::Pattern<&str>, arguments: &[(&str, Argument)]) -> String {
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            values.set(Cow::Borrowed(*name), value);
        }
        // A missing argument shows as `{$name}`: the tests of messages and themes look for it.
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned()
    }
}

/// What each text of a Fluent file (`name`, `name.attribute`) takes from its arguments: a variable
/// as `count`, and a word that it is compared with as `role=home`. Plural forms are left out, as
/// each language has its own. So two translations of a text can be compared without a list of
/// arguments.
pub fn variables(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
    let mut texts = BTreeMap::new();
    let mut note = |name: String, pattern: &ast::Pattern<&str>| {
        let mut used = BTreeSet::new();
        in_pattern(pattern, &mut used);
        texts.insert(name, used);
    };
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name;
        if let Some(value) = &message.value {
            note(name.to_owned(), value);
        }
        for attribute in &message.attributes {
            note(format!("{name}.{}", attribute.id.name), &attribute.value);
        }
    }
    texts
}

fn in_pattern(pattern: &ast::Pattern<&str>, used: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, used);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, used: &mut BTreeSet<String>) {
    let (selector, variants) = match expression {
        ast::Expression::Inline(inline) => return in_inline(inline, used),
        ast::Expression::Select { selector, variants } => (selector, variants),
    };
    in_inline(selector, used);
    for variant in variants {
        if let ast::InlineExpression::VariableReference { id } = selector {
            let (ast::VariantKey::Identifier { name: key }
            | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
            if !PLURAL_FORMS.contains(&key) {
                used.insert(format!("{}={key}", id.name));
            }
        }
        in_pattern(&variant.value, used);
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, used: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            used.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, used);
            }
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, used),
        _ => {}
    }
}

/// The plural forms that there are in any language.
const PLURAL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl fmt::Debug for Strings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Strings").field(&self.names).finish()
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_chooses_its_plural_form() {
        let mut strings = Strings::new("pl", false);
        let faults = strings.add(
            "pages = { $count ->\n    [one] { $count } strona\n    [few] { $count } strony\n   *[other] { $count } stron\n}\n".into(),
        );
        assert_eq!(faults, []);
        let count = |count: i64| strings.text("pages", &[("count", count.into())]);
        assert_eq!(count(1).as_deref(), Some("1 strona"));
        assert_eq!(count(3).as_deref(), Some("3 strony"));
        assert_eq!(count(5).as_deref(), Some("5 stron"));
    }

    #[test]
    fn a_later_layer_replaces_a_text_and_a_fault_has_its_place() {
        let mut strings = Strings::new("en", false);
        strings.add("menu = Menu\nhome = Home\n".into());
        let faults = strings.add("menu = Contents\n= nameless\n".into());
        assert_eq!(strings.text("menu", &[]).as_deref(), Some("Contents"));
        assert_eq!(strings.text("home", &[]).as_deref(), Some("Home"));
        assert_eq!(faults.len(), 1);
        assert_eq!(strings.names().collect::<Vec<_>>(), ["menu", "home"]);
    }

    #[test]
    fn what_a_text_takes_is_found_wherever_it_stands() {
        let found = variables(
            "a = { $role ->\n    [home] { $name }\n   *[other] { $count ->\n        [one] { NUMBER($size) }\n       *[other] x\n    }\n}\n    .why = { \"{\" }{ $reason }\n",
        );
        let used = |name: &str| found[name].iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(used("a"), ["count", "name", "role", "role=home", "size"]);
        assert_eq!(used("a.why"), ["reason"]);
        assert_eq!(found.len(), 2);
    }
}
