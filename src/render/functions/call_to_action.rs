//! `call_to_action()`: the block that an article ends with; null where neither the article nor
//! the settings name one, and the theme's contact block then stands there.

use super::{Answers, Ask, Function, Scope, Value};
use crate::render::answers::ActionView;
use crate::render::world::Place;

pub(super) const FUNCTION: Function = Function {
    name: "call_to_action",
    parameters: &[],
    others: None,
    answers: Answers::Maybe("ActionView"),
    example: r"{% set action = call_to_action() %}{% if action %}<h2>{{ action.title }}</h2>{{ action.html | safe }}{% endif %}",
    scope: Scope::OwnPage,
    facets: super::nothing,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let Some((block, resolved)) = ask.world.block(ask.page) else {
        return Ok(Value::none());
    };
    let place = Place {
        page: ask.page,
        id_prefix: "cta-",
        // It is the same on many pages, and no text on health.
        known: None,
    };
    let html = ask.world.write(block, &block.body, resolved, place);
    Ok(Value::from_serializable(&ActionView {
        title: &block.front.title,
        html: html.body,
    }))
}
