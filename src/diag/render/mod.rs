//! Turns diagnostics into what people and tools read: one file for each form.

mod excerpt;
pub mod finding;
pub mod github;
pub mod json;
pub mod overlay;
mod position;
pub mod sarif;
pub mod terminal;
