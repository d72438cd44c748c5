//! `replacement()`: the article that takes the place of a withdrawn one, or null.

use super::{Answers, Ask, Function, Scope, Value};
use crate::site::facets::{Facet, Name};

pub(super) const FUNCTION: Function = Function {
    name: "replacement",
    parameters: &[],
    others: None,
    answers: Answers::Maybe("EntryView"),
    example: r#"{% set instead = replacement() %}{% if instead %}<a href="{{ instead.url }}">{{ instead.title }}</a>{% endif %}"#,
    scope: Scope::Page,
    facets,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let linked = ask.world.linked(ask.page);
    let name = linked.and_then(|linked| linked.replaced_by.as_ref());
    let replacement = name.and_then(|name| ask.world.site.listing.named(name));
    Ok(replacement.map_or_else(Value::none, |entry| ask.entry(entry)))
}

fn facets(ask: &Ask<'_>) -> Vec<Facet> {
    let linked = ask.world.linked(ask.page);
    let name = linked.and_then(|linked| linked.replaced_by.as_ref());
    let facet = name.map(|name| Facet::Article(Name::of(&name.id)));
    facet.into_iter().collect()
}
