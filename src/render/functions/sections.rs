//! `sections(of="")`: the sections at the top, or those in the section `of`:
//! `[{id, title, summary, url, count, language}]`; `count` is the number of articles in it.

use super::{Ask, Function, Scope, Value};
use crate::render::answers::GroupView;

pub(super) const FUNCTION: Function = Function {
    name: "sections",
    arguments: Some(&["of"]),
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
