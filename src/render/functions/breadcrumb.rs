//! `breadcrumb()`: the way from home to this page, without it: `[{title, url, language}]`.

use super::{Ask, Function, Scope, Value};
use crate::render::answers::StepView;
use crate::render::siblings::trail;

pub(super) const FUNCTION: Function = Function {
    name: "breadcrumb",
    arguments: Some(&[]),
    scope: Scope::Page,
    facets: super::sections_here,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let site = &ask.world.site;
    let items: Vec<StepView<'_>> = trail(ask.world, ask.page)
        .into_iter()
        .map(|step| StepView {
            title: step.title,
            url: ask.href(&step.url),
            language: step.foreign.map(|language| site.language_view(language)),
        })
        .collect();
    Ok(Value::from_serializable(&items))
}
