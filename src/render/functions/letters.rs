//! `letters()`: the A to Z of the language, in its own order: `[{letter, items}]`.

use super::{Ask, Function, Scope, Value};
use crate::site::facets::Facet;

pub(super) const FUNCTION: Function = Function {
    name: "letters",
    arguments: Some(&[]),
    scope: Scope::Page,
    facets: |ask| vec![Facet::Articles(ask.page.language)],
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let letters = &ask.world.site.listing.languages[ask.page.language].letters;
    let groups = letters.iter().map(|(letter, entries)| {
        std::collections::BTreeMap::from([
            ("letter", Value::from(letter.as_str())),
            ("items", ask.entries(entries)),
        ])
    });
    Ok(Value::from(groups.map(Value::from).collect::<Vec<_>>()))
}
