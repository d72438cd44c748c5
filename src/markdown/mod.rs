//! Turns the Markdown of one file into a [`Document`] (what it holds and links to), and
//! a document with its links resolved into HTML.

pub mod callouts;
pub mod highlight;
pub mod html;
pub mod outline;
pub mod parse;
pub mod passages;
pub mod terms;

mod boxes;
mod events;
mod footnotes;
mod inline;
mod links;
mod marking;
mod punctuation;
mod raw_html;
mod slug;
mod tables;
mod titles;
mod writer;

use std::ops::Range;
use std::sync::Arc;

use crate::diag::Span;
use crate::language::Quotes;

pub use callouts::CalloutKind;
pub(crate) use links::check_image;
pub use parse::parse;
pub use slug::anchors;

/// How the Markdown of one language is read.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Options {
    /// What happens to raw HTML.
    pub raw_html: RawHtml,
    /// Marks of smart punctuation; `None` leaves quotes as they were typed.
    pub quotes: Option<Quotes>,
}

/// What happens to raw HTML.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RawHtml {
    /// It is shown as text, with a warning.
    Text,
    /// Only what cannot harm is kept.
    Sanitised,
    /// It is written as it is.
    Kept,
}

/// A text in Markdown and what was found in it. Spans are bytes of [`Document::text`].
#[derive(Clone, Debug)]
pub struct Document {
    /// The file (or the decoded value of a front-matter field) that it stands in.
    pub file: Arc<str>,
    /// The bytes of `file` that are Markdown.
    pub range: Range<usize>,
    /// Headings in order, those that callouts make of their titles included.
    pub headings: Vec<Heading>,
    /// Links in the order in which they stand in the text; images are not among them.
    pub links: Vec<Link>,
    /// Images in order.
    pub images: Vec<Image>,
    /// Callouts in order of their start.
    pub callouts: Vec<Callout>,
    /// Whether a block of code has a language, so that the page needs the style for it.
    pub has_code: bool,
    /// How many words a reader reads.
    pub words: usize,
}

impl Document {
    /// The Markdown itself.
    pub fn text(&self) -> &str {
        &self.file[self.range.clone()]
    }
}

/// A heading.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Heading {
    /// From 1 to 6, as it is written to HTML.
    pub level: u8,
    /// Its anchor, unique in the document.
    pub id: String,
    /// Its words.
    pub text: String,
    /// The callout that it is the title of.
    pub callout: Option<CalloutKind>,
    /// Where it stands.
    pub span: Span,
}

/// A link as written.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Link {
    /// Where it goes: `../back/hernia.md#exercises`, `https://…`, `tel:…`.
    pub destination: String,
    /// Its words.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// An image as written.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Image {
    /// Its file or address.
    pub source: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// Where it stands.
    pub span: Span,
}

/// A clinical block.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Callout {
    /// What it is.
    pub kind: CalloutKind,
    /// Its title as written; `None` where the label of the theme stands.
    pub title: Option<String>,
    /// The anchor of the block.
    pub id: String,
    /// Where it stands.
    pub span: Span,
}

#[cfg(test)]
mod tests;
