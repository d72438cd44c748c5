//! Turns diagnostics into text for a person: the line, the place in it, and what to do.

use crate::diag::{Diagnostic, Messages};
use crate::paths::SourcePath;

/// Draws all `diagnostics`. `text` gives the text of a file; with `colour` the
/// drawing has ANSI colours.
pub fn render(
    diagnostics: &[Diagnostic],
    messages: &Messages,
    text: &dyn Fn(&SourcePath) -> Option<String>,
    colour: bool,
) -> String {
    let _ = (diagnostics, messages, text, colour);
    unimplemented!()
}
