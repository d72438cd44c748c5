//! `articles(section="…")`: a list of articles in the language of the page. One of `section`,
//! `topic` and `newest` says which; those of a topic come page by page.

use super::{Answers, Ask, Function, Kind, Parameter, Scope, Value};
use crate::site::facets::{Facet, Name};
use crate::site::topics::PAGE_SIZE;

pub(super) const FUNCTION: Function = Function {
    name: "articles",
    parameters: &[
        Parameter {
            name: "limit",
            kind: Kind::Number,
            about: "how many at most",
        },
        Parameter {
            name: "newest",
            kind: Kind::Flag,
            about: "those of the whole language, by the day of their last change",
        },
        Parameter {
            name: "number",
            kind: Kind::Number,
            about: "which page of the topic, from 1; a page has 20 articles",
        },
        Parameter {
            name: "section",
            kind: Kind::Text,
            about: "those of a section, by its id; `\"\"` gives those outside sections",
        },
        Parameter {
            name: "topic",
            kind: Kind::Text,
            about: "those of a topic, by its id",
        },
    ],
    others: None,
    answers: Answers::List("EntryView"),
    example: r#"<ul>{% for entry in articles(newest=true, limit=3) %}<li><a href="{{ entry.url }}">{{ entry.title }}</a></li>{% endfor %}</ul>"#,
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
