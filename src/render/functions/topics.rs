//! `topics()`: all topics that have an article in the language of the page.

use super::{Answers, Ask, Function, Kind, Parameter, Scope, Value};
use crate::render::answers::GroupView;
use crate::render::pages::PageKind;
use crate::site::facets::Facet;

pub(super) const FUNCTION: Function = Function {
    name: "topics",
    parameters: &[Parameter {
        name: "of_page",
        kind: Kind::Flag,
        about: "those of this article only",
    }],
    others: None,
    answers: Answers::List("GroupView"),
    example: r#"{% for topic in topics(of_page=true) %}<a href="{{ topic.url }}">{{ topic.title }}</a>{% endfor %}"#,
    scope: Scope::LanguageUnless(is_of_page),
    facets,
    answer,
};

fn is_of_page(ask: &Ask<'_>) -> bool {
    ask.arguments.flag("of_page").unwrap_or_default()
}

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let site = &ask.world.site;
    let listing = &site.listing;
    let own: Option<&[String]> = match (ask.arguments.flag("of_page")?, &ask.page.kind) {
        (true, PageKind::Article(entry)) => {
            Some(&listing.cards[listing.entries[*entry].card].topics)
        }
        (true, _) => Some(&[]),
        (false, _) => None,
    };
    let items: Vec<GroupView<'_>> = listing.languages[ask.page.language]
        .topics
        .iter()
        .filter(|topic| own.is_none_or(|own| own.contains(&topic.id)))
        .map(|topic| GroupView {
            id: &topic.id,
            title: &topic.title,
            summary: "",
            url: ask.href(&topic.url),
            count: topic.entries.len(),
            language: topic.foreign.map(|language| site.language_view(language)),
        })
        .collect();
    Ok(Value::from_serializable(&items))
}

fn facets(ask: &Ask<'_>) -> Vec<Facet> {
    vec![Facet::Topics(ask.page.language)]
}
