//! Turns an article's text into the terms that stand anywhere in it, as readers read it.

use super::Terms;
use crate::markdown::Document;
use crate::markdown::outline::{BlockKind, outline};

/// The terms in a text, also in its headings and links, each once.
pub fn said(document: &Document, terms: &Terms) -> Vec<usize> {
    if !terms.may_stand_in(document.text()) {
        return Vec::new();
    }
    let outline = outline(document.text());
    let blocks = outline.blocks.iter();
    let blocks = blocks.filter(|block| !matches!(block.kind, BlockKind::Code | BlockKind::Html));
    let found = blocks.flat_map(|block| terms.find(&block.text()));
    let mut said: Vec<usize> = found.map(|found| found.term).collect();
    said.sort_unstable();
    said.dedup();
    said
}
