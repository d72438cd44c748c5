//! `structured_data()`: the JSON-LD graph of this page, ready to stand in a script element;
//! empty on pages that search engines should leave out.

use super::{Answers, Ask, Function, Scope, Value};
use crate::render::structured_data::graph;
use crate::site::facets::Facet;

pub(super) const FUNCTION: Function = Function {
    name: "structured_data",
    parameters: &[],
    others: None,
    answers: Answers::Html,
    example: r#"{% set data = structured_data() %}{% if data %}<script type="application/ld+json">{{ data | safe }}</script>{% endif %}"#,
    scope: Scope::Page,
    facets,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let Some(graph) = graph(ask.world, ask.page, ask.written) else {
        return Ok(Value::from(""));
    };
    // `<` would end the script element in `</script>`; JSON may write it as an escape.
    let text = serde_json::to_string(&graph).map_err(|error| error.to_string())?;
    let text = text.replace('<', "\\u003c");
    Ok(Value::safe_string(&text))
}

/// The page, its versions and the way to it.
fn facets(ask: &Ask<'_>) -> Vec<Facet> {
    let mut facets = super::versions(ask);
    facets.extend(super::sections_here(ask));
    facets
}
