//! `alternates()`: the versions of this page for `hreflang`: itself, all true translations and
//! `x-default`. Empty on pages that search engines should leave out.

use super::{Answers, Ask, Function, Scope, Value};
use crate::render::answers::AlternateView;
use crate::render::siblings::alternates;
use crate::site::urls;

pub(super) const FUNCTION: Function = Function {
    name: "alternates",
    parameters: &[],
    others: None,
    answers: Answers::List("AlternateView"),
    example: r#"{% for version in alternates() %}<link rel="alternate" hreflang="{{ version.language }}" href="{{ version.url }}">{% endfor %}"#,
    scope: Scope::Page,
    facets: super::versions,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let site = &ask.world.site;
    let items: Vec<AlternateView<'_>> = alternates(site, ask.page)
        .into_iter()
        .map(|alternate| {
            let url = urls::absolute(&site.config, &alternate.url);
            match alternate.language {
                Some(language) => {
                    let language = site.language_view(language);
                    AlternateView {
                        language: language.code,
                        locale: Some(language.locale),
                        url,
                    }
                }
                None => AlternateView {
                    language: "x-default",
                    locale: None,
                    url,
                },
            }
        })
        .collect();
    Ok(Value::from_serializable(&items))
}
