//! Turns the states of the translations of a site into a board: a table for programs, and a page to
//! look at.

mod json;
mod page;
mod table;

pub use json::render as json;
pub use page::{Choices, EDITOR_CSS, Surroundings, counts, file, render, state};
pub use table::{Cell, Filter, Row, Table};
