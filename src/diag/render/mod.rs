//! Turns diagnostics into what people and tools read: one file for each form.

mod excerpt;
pub mod overlay;
pub mod terminal;
