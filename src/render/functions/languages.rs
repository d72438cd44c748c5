//! `languages()`: the language switcher: the languages in which this page exists, this one
//! included, in the order of the settings.

use super::{Answers, Ask, Function, Scope, Value};
use crate::render::answers::SwitcherView;
use crate::render::pages::PageKind;
use crate::render::siblings::siblings;

pub(super) const FUNCTION: Function = Function {
    name: "languages",
    parameters: &[],
    others: None,
    answers: Answers::List("SwitcherView"),
    example: r#"{% for tongue in languages() %}<a href="{{ tongue.url }}" lang="{{ tongue.code }}">{{ tongue.name }}</a>{% endfor %}"#,
    scope: Scope::Page,
    facets: super::versions,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let site = &ask.world.site;
    let items: Vec<SwitcherView<'_>> = siblings(site, ask.page)
        .into_iter()
        .map(|sibling| {
            let language = site.language_view(sibling.language);
            let current =
                sibling.language == ask.page.language && ask.page.kind != PageKind::Chooser;
            SwitcherView {
                code: language.code,
                name: language.name,
                direction: language.direction,
                url: ask.href(&sibling.url),
                current,
                fallback: sibling.fallback,
            }
        })
        .collect();
    Ok(Value::from_serializable(&items))
}
