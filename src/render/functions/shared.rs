//! `shared(template="parts/foot.html")`: a template that is the same on all pages of a language,
//! as HTML. It is rendered once for each language and other arguments, which are its variables.

use super::{Answers, Ask, Function, Kind, Parameter, Scope, Value};

pub(super) const FUNCTION: Function = Function {
    name: "shared",
    parameters: &[Parameter {
        name: "template",
        kind: Kind::Text,
        about: "its path in `templates/`",
    }],
    others: Some("variables of the template; what it is rendered from"),
    answers: Answers::Html,
    example: r#"{{ shared(template="parts/contact.html") }}"#,
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
