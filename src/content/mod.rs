//! Turns one file of `content/` at a time into an article: front matter and text.

pub mod article;
pub mod discover;
pub mod front_matter;
pub mod glossary;
pub mod topics;

pub use article::{Article, Part};
pub use discover::{Found, Role};
pub use front_matter::FrontMatter;
