//! Turns Markdown into a [`Document`]: headings with anchors, links, images, callouts.

use std::ops::Range;
use std::sync::Arc;

use super::{Document, Options};
use crate::diag::{Diagnostic, Span};

/// Something wrong in a document; the caller knows the file and adds the place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What is wrong, still without a place.
    pub diagnostic: Diagnostic,
    /// Bytes of the document's text.
    pub span: Span,
}

/// Reads the Markdown that stands in `file` at `range`.
pub fn parse(file: &Arc<str>, range: Range<usize>, options: &Options) -> (Document, Vec<Finding>) {
    let _ = (file, range, options);
    unimplemented!()
}
