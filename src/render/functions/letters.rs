//! `letters()`: the list from A to Z of the language, in its own order.

use super::{Answers, Ask, Function, Scope, Value};
use crate::render::answers::LetterView;
use crate::site::facets::Facet;

pub(super) const FUNCTION: Function = Function {
    name: "letters",
    parameters: &[],
    others: None,
    answers: Answers::List("LetterView"),
    example: r"{% for group in letters() %}<h2>{{ group.letter }}</h2>{% for entry in group.items %}<p>{{ entry.title }}</p>{% endfor %}{% endfor %}",
    scope: Scope::Page,
    facets: |ask| vec![Facet::Articles(ask.page.language)],
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let letters = &ask.world.site.listing.languages[ask.page.language].letters;
    let items = |entries: &[usize]| {
        let entries = entries.iter();
        let view = |entry: &usize| ask.world.site.entry_view(*entry, ask.page.language);
        entries.map(view).collect()
    };
    let letters: Vec<LetterView<'_>> = letters
        .iter()
        .map(|(letter, entries)| LetterView {
            letter,
            items: items(entries),
        })
        .collect();
    Ok(Value::from_serializable(&letters))
}
