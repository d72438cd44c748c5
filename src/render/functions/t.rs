//! `t(key="…")`: a text of the theme in the language of the page. A key that the theme does not
//! have is an error.

use super::{Answers, Ask, Function, Kind, Parameter, Scope, Value};
use crate::diag::nearest;
use crate::fluent::Argument;

pub(super) const FUNCTION: Function = Function {
    name: "t",
    parameters: &[Parameter {
        name: "key",
        kind: Kind::Text,
        about: "the name of the text in `strings/`",
    }],
    others: Some("values for the text: a text, or a whole number, which chooses the plural form"),
    answers: Answers::Text,
    example: r#"<p>{{ t(key="count", count=3) }}</p>"#,
    scope: Scope::Own,
    facets: super::nothing,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let key = ask.arguments.text("key")?.ok_or("`t` needs a `key`")?;
    let words = &ask.world.theme.words[ask.page.language];
    let others = ask.arguments.iter().filter(|(name, _)| *name != "key");
    let arguments: Result<Vec<(&str, Argument)>, String> = others
        .map(|(name, value)| match (value.as_i64(), value.as_str()) {
            (Some(number), _) => Ok((name, Argument::Number(number))),
            (None, Some(text)) => Ok((name, Argument::Text(text.to_owned()))),
            (None, None) => Err(format!("`{name}` must be a text or a whole number")),
        })
        .collect();
    let text = words.text(key, &arguments?);
    // That one language lacks what another has was told when the theme was loaded.
    let is_told = || {
        let all = &ask.world.theme.words;
        all.iter().any(|words| words.has(key)) && !words.has(key)
    };
    let text = text.or_else(|| is_told().then(|| key.to_owned()));
    text.map(Value::from)
        .ok_or_else(|| match nearest(key, words.names()) {
            Some(nearest) => format!("the theme has no text `{key}`; did you mean `{nearest}`?"),
            None => format!("the theme has no text `{key}`"),
        })
}
