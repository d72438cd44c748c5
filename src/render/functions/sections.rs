//! `sections(of="…")`: the sections at the top, or those in a section.

use super::{Answers, Ask, Function, Kind, Parameter, Scope, Value};
use crate::render::answers::GroupView;

pub(super) const FUNCTION: Function = Function {
    name: "sections",
    parameters: &[Parameter {
        name: "of",
        kind: Kind::Text,
        about: "the id of a section: those in it. Without it, or `\"\"`: those at the top",
    }],
    others: None,
    answers: Answers::List("GroupView"),
    example: r#"{% for section in sections() %}<a href="{{ section.url }}">{{ section.title }} ({{ section.count }})</a>{% endfor %}"#,
    scope: Scope::Language,
    facets: super::sections_here,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let site = &ask.world.site;
    let listing = &site.listing;
    let language = ask.page.language;
    let sections = match ask.arguments.text("of")?.filter(|id| !id.is_empty()) {
        None => &listing.languages[language].sections,
        Some(id) => {
            let section = listing
                .section(id)
                .ok_or_else(|| format!("there is no section `{id}`"))?;
            &listing.sections[section].in_language[language].sections
        }
    };
    let items: Vec<GroupView<'_>> = sections
        .iter()
        .map(|index| {
            let section = &listing.sections[*index];
            let in_language = &section.in_language[language];
            GroupView {
                id: &section.id,
                title: &in_language.title,
                summary: &in_language.summary,
                url: ask.href(&in_language.url),
                count: in_language.entries.len(),
                language: in_language
                    .foreign
                    .map(|language| site.language_view(language)),
            }
        })
        .collect();
    Ok(Value::from_serializable(&items))
}
