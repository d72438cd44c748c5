//! `related()`: the articles that the front matter names as belonging to this one.

use super::{Answers, Ask, Function, Scope, Value};
use crate::site::facets::{Facet, Name};

pub(super) const FUNCTION: Function = Function {
    name: "related",
    parameters: &[],
    others: None,
    answers: Answers::List("EntryView"),
    example: r#"{% for entry in related() %}<a href="{{ entry.url }}">{{ entry.title }}</a>{% endfor %}"#,
    scope: Scope::Page,
    facets,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let linked = ask.world.linked(ask.page);
    let names = linked.map_or(&[][..], |linked| &linked.related);
    let listing = &ask.world.site.listing;
    let entries: Vec<usize> = names
        .iter()
        .filter_map(|name| listing.named(name))
        .collect();
    Ok(ask.entries(&entries))
}

fn facets(ask: &Ask<'_>) -> Vec<Facet> {
    let linked = ask.world.linked(ask.page);
    let names = linked.map_or(&[][..], |linked| &linked.related);
    let facet = |name: &crate::site::PageName| Facet::Article(Name::of(&name.id));
    names.iter().map(facet).collect()
}
