//! `replacement()`: the article that takes the place of a withdrawn one, or null.

use super::{Ask, Function, Scope, Value};

pub(super) const FUNCTION: Function = Function {
    name: "replacement",
    arguments: Some(&[]),
    scope: Scope::Page,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let linked = ask.world.linked(ask.page);
    let replacement = linked.and_then(|linked| linked.replaced_by);
    Ok(replacement.map_or_else(Value::none, |entry| ask.entry(entry)))
}
