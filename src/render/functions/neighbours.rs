//! `neighbours()`: the articles before and after this one in its section:
//! `{previous, next}`, each null at the end and on pages that are no article.

use super::{Ask, Function, Scope, Value};
use crate::render::pages::PageKind;
use crate::site::facets::{Facet, Name};

pub(super) const FUNCTION: Function = Function {
    name: "neighbours",
    arguments: Some(&[]),
    scope: Scope::Page,
    facets,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let (previous, next) = neighbours(ask).unwrap_or_default();
    let view = |entry: Option<usize>| entry.map_or_else(Value::none, |entry| ask.entry(entry));
    let both =
        std::collections::BTreeMap::from([("previous", view(previous)), ("next", view(next))]);
    Ok(Value::from(both))
}

fn neighbours(ask: &Ask<'_>) -> Option<(Option<usize>, Option<usize>)> {
    let PageKind::Article(entry) = ask.page.kind else {
        return None;
    };
    let listing = &ask.world.site.listing;
    let section = listing.section(listing.groups[listing.entries[entry].group].section())?;
    let entries = &listing.sections[section].in_language[ask.page.language].entries;
    let at = entries.iter().position(|other| *other == entry)?;
    let previous = at.checked_sub(1).map(|at| entries[at]);
    Some((previous, entries.get(at + 1).copied()))
}

fn facets(ask: &Ask<'_>) -> Vec<Facet> {
    let PageKind::Article(entry) = ask.page.kind else {
        return Vec::new();
    };
    let listing = &ask.world.site.listing;
    let folder = listing.groups[listing.entries[entry].group].section();
    vec![Facet::Section(Name::of(folder), ask.page.language)]
}
