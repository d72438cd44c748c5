//! Turns the finished site into the bytes of its pages.
//!
//! [`pages`](mod@pages) says which there are; [`compose`] makes the view of one, the contract with theme
//! authors in [`views`]; [`theme`] renders it; [`functions`] answer what its template asks
//! of the rest of the site. [`feeds`] writes what machines read. [`key`] says from what a
//! page is made, so that it is rendered only when that changed.

pub mod answers;
pub mod compose;
pub mod feeds;
pub mod filters;
pub mod functions;
pub mod key;
pub mod layers;
pub mod manifest;
pub mod pages;
pub mod palette;
pub mod siblings;
pub mod strings;
mod structured_data;
pub mod theme;
pub mod views;
pub mod world;

mod article;
mod compact;
mod faults;
mod fonts;
mod glossary;
mod graph;
mod names;
mod stylesheet;

use std::sync::Arc;

pub use article::{minutes, words};
pub use pages::{Page, PageKind, pages};
pub use theme::{Rendered, Theme};
pub use world::World;

use crate::diag::Diagnostic;

/// The templates that a theme must have, by the kind of page that each shows.
pub const TEMPLATES: [&str; 11] = [
    "home",
    "section",
    "article",
    "topic",
    "a-z",
    "glossary",
    "languages",
    "not-found",
    "chooser",
    "withdrawn",
    "alias",
];

/// Renders a page that has one file; sitemaps, which may be several, are left to [`feeds`].
pub fn render(world: &Arc<World>, page: &Page) -> Result<Rendered, Diagnostic> {
    let written = |text: String| {
        Ok(Rendered {
            bytes: text.into_bytes(),
            asked: Vec::new(),
        })
    };
    match page.kind {
        PageKind::Feed => written(feeds::feed(world, page)),
        PageKind::Robots => written(feeds::robots(world)),
        PageKind::Sitemap => written(String::new()),
        _ => {
            let view = compose::compose(world, page);
            world.theme.render(world, page, &view)
        }
    }
}
