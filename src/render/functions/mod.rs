//! Turns questions of templates into answers about the site: one file for each function.
//!
//! A question is a pure function of site, page and arguments. Each is recorded with the
//! fingerprint of its answer, so that a page is rendered anew only where an answer changed.

#![allow(
    clippy::unnecessary_wraps,
    reason = "all functions of the table have one signature"
)]

mod alternates;
mod articles;
mod asset;
mod breadcrumb;
mod call_to_action;
mod languages;
mod letters;
mod menu;
mod neighbours;
mod related;
mod replacement;
mod sections;
mod shared;
mod site;
mod structured_data;
mod t;
mod topics;

use std::cell::RefCell;
use std::sync::Arc;

use super::Page;
use super::pages::PageKind;
use super::world::World;
use crate::diag::nearest;
use crate::fingerprint::Fingerprint;
use crate::site::facets::{Facet, Name};
use crate::site::urls;

pub use tera::Value;

/// All functions that templates may call.
pub static FUNCTIONS: &[Function] = &[
    alternates::FUNCTION,
    articles::FUNCTION,
    asset::FUNCTION,
    breadcrumb::FUNCTION,
    call_to_action::FUNCTION,
    languages::FUNCTION,
    letters::FUNCTION,
    menu::FUNCTION,
    neighbours::FUNCTION,
    related::FUNCTION,
    replacement::FUNCTION,
    sections::FUNCTION,
    shared::FUNCTION,
    site::FUNCTION,
    structured_data::FUNCTION,
    t::FUNCTION,
    topics::FUNCTION,
];

/// A function of templates.
#[derive(Debug)]
pub struct Function {
    /// The name by which templates call it.
    pub name: &'static str,
    /// The arguments that it takes.
    pub parameters: &'static [Parameter],
    /// What arguments of any other name are; `None` where there can be none.
    pub others: Option<&'static str>,
    /// What it answers with.
    pub answers: Answers,
    /// How a template calls it, for the guide to themes.
    pub example: &'static str,
    /// For whom the answer holds.
    pub scope: Scope,
    /// What of the rest of the site the answer rests on: it is asked for again where one of
    /// these has changed.
    pub facets: fn(&Ask<'_>) -> Vec<Facet>,
    /// Answers; an error is an English sentence for whoever writes the template.
    pub answer: fn(&Ask<'_>) -> Result<Value, String>,
}

/// An argument that a function takes; each may be left out or null, as far as the rest allows.
#[derive(Debug)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What may be given.
    pub kind: Kind,
    /// What it says, for the guide to themes.
    pub about: &'static str,
}

/// What may be given as an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A text.
    Text,
    /// A number from 0.
    Number,
    /// True or false.
    Flag,
}

/// What a function answers with; views by the name of their type in [`super::answers`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answers {
    /// A text.
    Text,
    /// HTML, which needs no escaping.
    Html,
    /// A view.
    One(&'static str),
    /// A view, or null.
    Maybe(&'static str),
    /// A list of views.
    List(&'static str),
}

/// For whom an answer holds, beside the arguments.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// For all pages of a language, and it rests on nothing but what the key of every page
    /// holds: theme, words, settings. Not recorded.
    Own,
    /// As `Own`, and it takes long enough to be remembered.
    OwnRemembered,
    /// For one page, and it rests on nothing but what the key of that page holds: its own
    /// text and links too. Not recorded.
    OwnPage,
    /// For one page.
    Page,
    /// For all pages of a language.
    Language,
    /// As `Language`, but as `Page` where this says that the answer is the page's own.
    LanguageUnless(fn(&Ask<'_>) -> bool),
}

/// A question.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// What may be asked for.
    pub world: &'a Arc<World>,
    /// The page that asks.
    pub page: &'a Page,
    /// The arguments.
    pub arguments: &'a Arguments,
    /// The answers of the FAQ as HTML, where the page has just been composed.
    pub written: Option<&'a [String]>,
    /// What the questions rest on that were asked for the sake of this one.
    pub within: &'a RefCell<Vec<Facet>>,
}

/// A question with its answer, to be asked again.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The function, by its index in [`FUNCTIONS`].
    pub function: usize,
    /// The arguments.
    pub arguments: Arguments,
    /// The fingerprint of the answer.
    pub answer: Fingerprint,
    /// What the answer rests on.
    pub facets: Arc<[Facet]>,
}

/// The arguments of a call, in the order of their names.
#[derive(Clone, Debug, Default)]
pub struct Arguments(Vec<(String, Value)>);

impl Function {
    /// Takes the arguments of a call; one with another name or of another kind is an error.
    pub(super) fn arguments(
        &self,
        given: impl Iterator<Item = (String, Value)>,
    ) -> Result<Arguments, String> {
        let mut arguments: Vec<(String, Value)> = given.collect();
        arguments.sort_by(|a, b| a.0.cmp(&b.0));
        let arguments = Arguments(arguments);
        for (name, _) in arguments.iter() {
            match self.parameters.iter().find(|known| known.name == name) {
                Some(known) => match known.kind {
                    Kind::Text => arguments.text(name).map(|_| ())?,
                    Kind::Number => arguments.number(name).map(|_| ())?,
                    Kind::Flag => arguments.flag(name).map(|_| ())?,
                },
                None if self.others.is_some() => {}
                None => return Err(self.unknown(name)),
            }
        }
        Ok(arguments)
    }

    fn unknown(&self, name: &str) -> String {
        let known: Vec<&str> = self.parameters.iter().map(|known| known.name).collect();
        let hint = match nearest(name, known.iter().copied()) {
            Some(nearest) => format!("; did you mean `{nearest}`?"),
            None => format!("; it takes: {}", known.join(", ")),
        };
        format!("`{}` has no argument `{name}`{hint}", self.name)
    }

    /// Whether the answer is for this page only.
    pub(super) fn is_of_page(
        &self,
        world: &Arc<World>,
        page: &Page,
        arguments: &Arguments,
    ) -> bool {
        match self.scope {
            Scope::Own | Scope::OwnRemembered | Scope::Language => false,
            Scope::OwnPage | Scope::Page => true,
            Scope::LanguageUnless(is_own) => is_own(&Ask {
                world,
                page,
                arguments,
                written: None,
                within: &RefCell::default(),
            }),
        }
    }
}

impl Asked {
    /// The name of the function.
    pub fn name(&self) -> &'static str {
        FUNCTIONS[self.function].name
    }
}

impl Arguments {
    /// All arguments.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// A text; `None` when it is not given or is null.
    pub fn text(&self, name: &str) -> Result<Option<&str>, String> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let text = value
            .as_str()
            .ok_or_else(|| format!("`{name}` must be a text"))?;
        Ok(Some(text))
    }

    /// A number from 0; `None` when it is not given or is null.
    pub fn number(&self, name: &str) -> Result<Option<usize>, String> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let number = value
            .as_u64()
            .and_then(|number| usize::try_from(number).ok());
        Ok(Some(number.ok_or_else(|| {
            format!("`{name}` must be a number from 0")
        })?))
    }

    /// A yes or no; no when it is not given.
    pub fn flag(&self, name: &str) -> Result<bool, String> {
        let Some(value) = self.get(name) else {
            return Ok(false);
        };
        value
            .as_bool()
            .ok_or_else(|| format!("`{name}` must be true or false"))
    }

    /// The arguments as text, equal for equal arguments.
    pub fn text_form(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    fn get(&self, name: &str) -> Option<&Value> {
        let found = self.0.iter().find(|(given, _)| given == name);
        found
            .map(|(_, value)| value)
            .filter(|value| !value.is_none())
    }
}

impl Ask<'_> {
    /// Pages as items of a list.
    fn entries(&self, entries: &[usize]) -> Value {
        let entries = entries.iter();
        Value::from(entries.map(|entry| self.entry(*entry)).collect::<Vec<_>>())
    }

    /// A page as an item of a list.
    fn entry(&self, entry: usize) -> Value {
        Value::from_serializable(&self.world.site.entry_view(entry, self.page.language))
    }

    /// The address of a page or file of the site, for links.
    fn href(&self, url: &crate::paths::UrlPath) -> String {
        urls::href(&self.world.site.config, url)
    }
}

/// The answer rests on nothing but the key of the page.
fn nothing(_: &Ask<'_>) -> Vec<Facet> {
    Vec::new()
}

/// The versions of a page in other languages.
fn versions(ask: &Ask<'_>) -> Vec<Facet> {
    let listing = &ask.world.site.listing;
    let languages = 0..listing.languages.len();
    match ask.page.kind {
        PageKind::Article(entry) => {
            let id = &listing.groups[listing.entries[entry].group].id;
            vec![Facet::Article(Name::of(id))]
        }
        PageKind::Section(_) => languages.map(Facet::Sections).collect(),
        PageKind::Topic { .. } => languages.map(Facet::Topics).collect(),
        _ => Vec::new(),
    }
}

/// The sections of the language of a page.
fn sections_here(ask: &Ask<'_>) -> Vec<Facet> {
    vec![Facet::Sections(ask.page.language)]
}
