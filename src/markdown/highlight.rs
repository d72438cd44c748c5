//! Turns code into HTML with CSS classes. The only file that names syntect; its data
//! is loaded when the first block of code with a known language comes.

/// The highlighter; cheap to make, its data is loaded once when it is first needed.
#[derive(Debug, Default)]
pub struct Highlighter {
    _data: std::sync::OnceLock<()>,
}
