//! Turns diagnostics into what people and tools read: one file for each form.

pub mod terminal;
