//! Tests of the whole, one module for each feature; each opens with what belongs there.

mod any_edits;
mod clarity;
mod golden;
mod publish;
mod rebuild;
mod site;
mod tidy;
