//! The names that front matter has for what templates see.

use crate::content::front_matter::{Audience, Kind, Method};
use crate::site::{Stage, State};

/// The name of a kind, as front matter writes it.
pub(super) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Condition => "condition",
        Kind::Symptom => "symptom",
        Kind::Treatment => "treatment",
        Kind::Procedure => "procedure",
        Kind::Lifestyle => "lifestyle",
        Kind::Aftercare => "aftercare",
        Kind::Hub => "hub",
        Kind::Page => "page",
    }
}

/// The name of an audience, as front matter writes it.
pub(super) fn audience_name(audience: Audience) -> &'static str {
    match audience {
        Audience::Patient => "patient",
        Audience::Carer => "carer",
        Audience::Parent => "parent",
        Audience::YoungPerson => "young-person",
    }
}

/// The name of a method of translation, as front matter writes it.
pub(super) fn method_name(method: Method) -> &'static str {
    match method {
        Method::Human => "human",
        Method::Machine => "machine",
        Method::MachineEdited => "machine-edited",
    }
}

/// The name of a state for templates.
pub(super) fn status_name(state: State) -> &'static str {
    match state {
        State::Preview(Stage::Draft) | State::Unbuilt(Stage::Draft) => "draft",
        State::Preview(Stage::Review) | State::Unbuilt(Stage::Review) => "review",
        State::Preview(Stage::Scheduled) | State::Unbuilt(Stage::Scheduled) => "scheduled",
        State::Published | State::Withdrawn | State::Broken => "published",
    }
}
