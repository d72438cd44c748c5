//! Turns one file of `content/` at a time into an article: front matter and text.

pub mod accepted;
pub mod article;
pub mod compare;
pub mod discover;
pub mod edit;
pub mod front_matter;
pub mod glossary;
pub mod revision;
pub mod topics;

mod names;
mod split;

use crate::config::{Config, RawHtml};
use crate::language::Language;
use crate::markdown;

pub use article::{Article, Part, load};
pub use discover::{Found, Role, discover};
pub use front_matter::FrontMatter;
pub use revision::Revision;

/// How the Markdown of one language of the site is read.
pub fn markdown_options(config: &Config, language: &Language) -> markdown::Options {
    markdown::Options {
        raw_html: match config.raw_html {
            RawHtml::Text => markdown::RawHtml::Text,
            RawHtml::Sanitised => markdown::RawHtml::Sanitised,
            RawHtml::Kept => markdown::RawHtml::Kept,
        },
        quotes: language.quotes().cloned(),
    }
}
