//! `asset(name="clarity.css")`: the address of a file in the theme's `assets/`, with the
//! fingerprint of its bytes in it.

use super::{Answers, Ask, Function, Kind, Parameter, Scope, Value};
use crate::diag::nearest;

pub(super) const FUNCTION: Function = Function {
    name: "asset",
    parameters: &[Parameter {
        name: "name",
        kind: Kind::Text,
        about: "its path in `assets/`",
    }],
    others: None,
    answers: Answers::Text,
    example: r#"<link rel="stylesheet" href="{{ asset(name="clarity.css") }}">"#,
    scope: Scope::Own,
    facets: super::nothing,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let name = ask
        .arguments
        .text("name")?
        .ok_or("`asset` needs a `name`")?;
    let assets = &ask.world.theme.assets;
    match assets.get(name) {
        Some((url, _)) => Ok(Value::from(ask.href(url))),
        None => Err(match nearest(name, assets.keys().map(String::as_str)) {
            Some(nearest) => {
                format!("the theme has no file `assets/{name}`; did you mean `{nearest}`?")
            }
            None => format!("the theme has no file `assets/{name}`"),
        }),
    }
}
