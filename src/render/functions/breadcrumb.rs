//! `breadcrumb()`: the way from home to this page, without it.

use super::{Answers, Ask, Function, Scope, Value};
use crate::render::answers::StepView;
use crate::render::siblings::trail;

pub(super) const FUNCTION: Function = Function {
    name: "breadcrumb",
    parameters: &[],
    others: None,
    answers: Answers::List("StepView"),
    example: r#"{% for step in breadcrumb() %}<a href="{{ step.url }}">{{ step.title }}</a> / {% endfor %}"#,
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
