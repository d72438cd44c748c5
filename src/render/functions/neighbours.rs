//! `neighbours()`: the articles before and after this one in its section, each null at the end
//! and on pages that are no article.

use super::{Answers, Ask, Function, Scope, Value};
use crate::render::answers::NeighboursView;
use crate::render::pages::PageKind;
use crate::site::facets::{Facet, Name};

pub(super) const FUNCTION: Function = Function {
    name: "neighbours",
    parameters: &[],
    others: None,
    answers: Answers::One("NeighboursView"),
    example: r#"{% set beside = neighbours() %}{% if beside.next %}<a rel="next" href="{{ beside.next.url }}">{{ beside.next.title }}</a>{% endif %}"#,
    scope: Scope::Page,
    facets,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let (previous, next) = neighbours(ask).unwrap_or_default();
    let view = |entry: usize| ask.world.site.entry_view(entry, ask.page.language);
    Ok(Value::from_serializable(&NeighboursView {
        previous: previous.map(view),
        next: next.map(view),
    }))
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
