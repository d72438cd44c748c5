//! Tests of the whole, one module for each feature; each opens with what belongs there.

mod any_edits;
mod bad_input;
mod check;
mod clarity;
mod golden;
mod interface_language;
mod messages;
mod online;
mod parity;
mod publish;
mod rebuild;
mod serve;
mod site;
mod theme_reference;
mod tidy;
mod translations;
