//! `shared(template="parts/foot.html")`: a template that is the same on all pages of a language
//! as HTML. It is rendered once for each language and other arguments, which are its variables.
//!
//! Its HTML is the answer, which rests on what the questions rest on that it asks itself.

use super::{Ask, Function, Scope, Value};

pub(super) const FUNCTION: Function = Function {
    name: "shared",
    arguments: None,
    scope: Scope::Language,
    facets: super::nothing,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let template = ask.arguments.text("template")?;
    let template = template.ok_or("`shared` needs a `template`")?;
    let html = ask.world.theme.render_shared(template, ask)?;
    Ok(Value::safe_string(&html))
}
