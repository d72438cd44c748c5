//! `articles(section="…")`, `articles(topic="…", number=1)` or `articles(newest=true)`, each
//! with `limit=…`: a list of articles in the language of the page.
//!
//! `section=""` gives the articles outside sections. Articles of a topic come page by page.

use super::{Ask, Function, Scope, Value};
use crate::site::facets::{Facet, Name};
use crate::site::topics::PAGE_SIZE;

pub(super) const FUNCTION: Function = Function {
    name: "articles",
    arguments: Some(&["limit", "newest", "number", "section", "topic"]),
    scope: Scope::LanguageUnless(is_long),
    facets,
    answer,
};

/// The list of a section or topic stands on its own page only: it is not kept for others.
fn is_long(ask: &Ask<'_>) -> bool {
    let section = ask.arguments.text("section").unwrap_or_default();
    let topic = ask.arguments.text("topic").unwrap_or_default();
    topic.is_some() || section.is_some_and(|section| !section.is_empty())
}

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let listing = &ask.world.site.listing;
    let lists = &listing.languages[ask.page.language];
    let section = ask.arguments.text("section")?;
    let topic = ask.arguments.text("topic")?;
    let entries: &[usize] = match (section, topic, ask.arguments.flag("newest")?) {
        (Some(""), None, false) => &lists.loose,
        (Some(id), None, false) => {
            let section = listing
                .section(id)
                .ok_or_else(|| format!("there is no section `{id}`"))?;
            &listing.sections[section].in_language[ask.page.language].entries
        }
        (None, Some(id), false) => {
            let topic = lists.topics.iter().find(|topic| topic.id == id);
            let topic =
                topic.ok_or_else(|| format!("there is no topic `{id}` in this language"))?;
            let number = ask.arguments.number("number")?.unwrap_or(1).max(1);
            let mut pages = topic.entries.chunks(PAGE_SIZE);
            pages.nth(number - 1).unwrap_or_default()
        }
        (None, None, true) => &lists.newest,
        _ => return Err("`articles` needs one of `section`, `topic` and `newest`".to_owned()),
    };
    let limit = ask.arguments.number("limit")?.unwrap_or(usize::MAX);
    Ok(ask.entries(&entries[..entries.len().min(limit)]))
}

fn facets(ask: &Ask<'_>) -> Vec<Facet> {
    let language = ask.page.language;
    let text = |name| ask.arguments.text(name).unwrap_or_default();
    vec![match (text("section"), text("topic")) {
        (Some(section), _) => Facet::Section(Name::of(section), language),
        (None, Some(topic)) => Facet::Topic(Name::of(topic), language),
        (None, None) => Facet::Articles(language),
    }]
}
