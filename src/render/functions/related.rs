//! `related()`: the articles that the front matter names as belonging to this one.

use super::{Ask, Function, Scope, Value};

pub(super) const FUNCTION: Function = Function {
    name: "related",
    arguments: Some(&[]),
    scope: Scope::Page,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let linked = ask.world.linked(ask.page);
    Ok(ask.entries(linked.map_or(&[], |linked| &linked.related)))
}
