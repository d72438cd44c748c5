//! Turns a document with its links resolved into HTML.

use super::events::Events;
use super::highlight::Highlighter;
use super::marking::Marking;
pub use super::marking::{EXPLANATION, Explained, unmarked};
use super::writer::Writer;
use super::{Document, Heading, Options};
use crate::language::{Direction, LanguageCode};

/// What the writer needs beside the document.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// How the document was read.
    pub options: &'a Options,
    /// Words of the theme in the language of the text.
    pub labels: &'a Labels,
    /// Words of the theme in the language of the reader, where that is another one.
    pub reader: Option<ReaderWords<'a>>,
    /// Highlights code.
    pub highlighter: &'a Highlighter,
    /// What stands before every `id` that is made here (`faq-2-`), so that two documents of
    /// a page do not clash; also before links to anchors of the same document. Empty for the body.
    pub id_prefix: &'a str,
    /// The terms that are explained; `None` where none are.
    pub explained: Option<Explained<'a>>,
}

/// Words of the theme in the language of the reader: how urgent a block is, and how to call, is
/// said in it also within a text in another language.
#[derive(Clone, Copy, Debug)]
pub struct ReaderWords<'a> {
    /// The words.
    pub labels: &'a Labels,
    /// Their language.
    pub language: &'a LanguageCode,
    /// The direction in which it is read.
    pub direction: Direction,
}

/// Words of the theme in the language of the text.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Labels {
    /// The labels of callouts, in the order of [`CalloutKind::ALL`](super::CalloutKind::ALL).
    pub callouts: Vec<CalloutLabel>,
    /// The way to the emergency number, at the end of each emergency callout.
    pub emergency_call: Option<CallLink>,
    /// The hidden heading over footnotes.
    pub footnotes: String,
    /// What the link back from a footnote is called; its number follows.
    pub footnote_back: String,
    /// What a ticked box in a list is called.
    pub task_done: String,
    /// What an empty box in a list is called.
    pub task_open: String,
    /// What a table is called, where the keyboard comes to it to scroll it.
    pub table: String,
    /// What the button is called that explains a term, which follows.
    pub term: String,
}

/// How a kind of callout is called.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct CalloutLabel {
    /// Its title where the editor wrote none: "Information".
    pub title: String,
    /// What tells its kind or urgency to a screen reader before the title that the editor
    /// wrote: "Urgent advice". Empty where the title says it all.
    pub hidden: String,
}

/// A link that starts a telephone call.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct CallLink {
    /// `tel:112`.
    pub href: String,
    /// "Call 112".
    pub text: String,
}

/// Where the links and images of a document go, in its order.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Resolved {
    /// One for each of [`Document::links`].
    pub links: Vec<LinkTarget>,
    /// One for each of [`Document::images`]; `None` where there is no such image, and
    /// its alternative text then stands there.
    pub images: Vec<Option<ImageTarget>>,
}

/// Where a link goes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum LinkTarget {
    /// To an address, in the form that stands in `href` before HTML escaping.
    Address {
        /// Root-relative, absolute, or `#anchor`.
        href: String,
        /// The language of the target, where the link says so with `hreflang` and `lang`.
        language: Option<(LanguageCode, Direction)>,
    },
    /// Nowhere: its words stand as plain text.
    Text,
}

/// An image to show.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ImageTarget {
    /// Its address.
    pub src: String,
    /// Width and height in pixels.
    pub size: Option<(u32, u32)>,
}

/// A document as HTML.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Html {
    /// The elements of the text.
    pub body: String,
    /// Contents: headings of levels 2 and 3 that are not titles of callouts.
    pub contents: Vec<Entry>,
    /// The terms that are marked in it, in the order of their first use.
    pub terms: Vec<usize>,
}

/// One line of the contents.
///
/// ```html
/// {% for heading in page.contents %}<a href="#{{ heading.id }}">{{ heading.text }}</a>{% endfor %}
/// ```
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Entry {
    /// 2 or 3.
    pub level: u8,
    /// The anchor, without `#`.
    pub id: String,
    /// The words of the heading, with smart punctuation, not escaped.
    pub text: String,
}

/// Writes a document.
pub fn write(document: &Document, resolved: &Resolved, context: Context<'_>) -> Html {
    let mut writer = Writer::new(document, resolved, context);
    let events = Events::new(document.text());
    let mut terms = Vec::new();
    // Most answers have none of the terms, and need not be held until their ends.
    let may_have = |explained: &Explained<'_>| explained.terms.may_stand_in(document.text());
    if let Some(explained) = context.explained.filter(may_have) {
        let mut marking = Marking::new(explained);
        for (piece, span) in events {
            marking.piece(piece, span, &mut writer);
        }
        terms = marking.finish(&mut writer);
    } else {
        for (piece, span) in events {
            writer.piece(piece, &span);
        }
    }
    Html {
        body: writer.finish(),
        contents: contents(&document.headings, context.id_prefix),
        terms,
    }
}

fn contents(headings: &[Heading], prefix: &str) -> Vec<Entry> {
    let listed = |heading: &&Heading| {
        matches!(heading.level, 2 | 3) && heading.callout.is_none() && !heading.text.is_empty()
    };
    headings
        .iter()
        .filter(listed)
        .map(|heading| Entry {
            level: heading.level,
            id: format!("{prefix}{}", heading.id),
            text: heading.text.clone(),
        })
        .collect()
}
