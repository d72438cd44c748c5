//! Turns Markdown into the events that both passes over a document walk, so that they
//! count its links, images, headings and callouts alike: callouts are recognised,
//! comments are gone, and an image is one event with its alternative text.

use std::collections::VecDeque;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::callouts::{CalloutKind, Marker};
use super::raw_html;

/// How deep block quotes, lists and emphasis may stand within one another.
pub(super) const DEEPEST: usize = 100;

/// The events of a document, each with its bytes in the text.
pub(super) struct Events<'a> {
    text: &'a str,
    inner: OffsetIter<'a>,
    /// Events that were read ahead and still have to pass.
    ahead: VecDeque<(Event<'a>, Range<usize>)>,
    /// Finished pieces that wait for their turn.
    ready: VecDeque<(Piece<'a>, Range<usize>)>,
    /// What is open now, the innermost last.
    open: Vec<Open>,
    /// How many of `open` count for the depth.
    depth: usize,
    /// The byte after `[!kind]` of the callout whose title is read.
    marker_end: usize,
    /// Whether the text nests too deep: what is open is closed, and the rest is left.
    ending: bool,
}

/// One step through a document.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    Start(Tag<'a>),
    End(TagEnd),
    Text(CowStr<'a>),
    Code(CowStr<'a>),
    SoftBreak,
    HardBreak,
    Rule,
    Task(bool),
    FootnoteReference(CowStr<'a>),
    Image(Picture<'a>),
    Raw(Raw),
    /// Raw HTML that is nothing but comments: readers see nothing of it.
    Comment,
    /// A callout begins, and its title with it.
    CalloutStart {
        kind: CalloutKind,
        open: bool,
    },
    TitleEnd,
    CalloutEnd,
    /// The block quote that follows asks for a kind that does not exist.
    CalloutUnknown {
        name: &'a str,
    },
    TooDeep,
}

/// An image with everything that stands in its brackets.
#[derive(Debug)]
pub(super) struct Picture<'a> {
    pub(super) source: CowStr<'a>,
    pub(super) title: CowStr<'a>,
    pub(super) alt: String,
}

/// Raw HTML without its comments.
#[derive(Debug)]
pub(super) struct Raw {
    pub(super) html: String,
    pub(super) block: bool,
    /// Whether a comment begins in it that never ends.
    pub(super) unclosed_comment: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Tag(TagEnd),
    Callout,
    /// The paragraph that begins with `[!kind]`, while its first line lasts.
    Title,
}

impl<'a> Events<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_HEADING_ATTRIBUTES
            | Options::ENABLE_DEFINITION_LIST;
        Self {
            text,
            inner: Parser::new_ext(text, options).into_offset_iter(),
            ahead: VecDeque::new(),
            ready: VecDeque::new(),
            open: Vec::new(),
            depth: 0,
            marker_end: 0,
            ending: false,
        }
    }

    fn pull(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        self.ahead.pop_front().or_else(|| self.inner.next())
    }

    fn push(&mut self, open: Open) {
        self.depth += usize::from(nests(open));
        self.open.push(open);
    }

    fn pop(&mut self) -> Option<Open> {
        let open = self.open.pop()?;
        self.depth -= usize::from(nests(open));
        Some(open)
    }

    /// The next piece, or `None` where an event says nothing to a reader.
    fn step(&mut self, event: Event<'a>, range: &mut Range<usize>) -> Option<Piece<'a>> {
        Some(match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(_) => closing(self.pop()?),
            Event::Text(text) => return self.words(text, range).map(Piece::Text),
            Event::Code(code) => Piece::Code(code),
            Event::SoftBreak | Event::HardBreak if self.open.last() == Some(&Open::Title) => {
                self.end_title(range)
            }
            Event::SoftBreak => Piece::SoftBreak,
            Event::HardBreak => Piece::HardBreak,
            Event::Rule => Piece::Rule,
            Event::TaskListMarker(done) => Piece::Task(done),
            Event::FootnoteReference(label) => Piece::FootnoteReference(label),
            Event::Html(html) => raw(&html, true),
            Event::InlineHtml(html) => raw(&html, false),
            // Mathematics is not asked for, so that these never come.
            Event::InlineMath(text) | Event::DisplayMath(text) => Piece::Code(text),
        })
    }

    fn start(&mut self, tag: Tag<'a>, range: &Range<usize>) -> Piece<'a> {
        if self.depth >= DEEPEST && nests(Open::Tag(tag.to_end())) {
            self.ending = true;
            return Piece::TooDeep;
        }
        match tag {
            Tag::Image {
                dest_url, title, ..
            } => Piece::Image(Picture {
                source: dest_url,
                title,
                alt: self.alternative_text(),
            }),
            Tag::HtmlBlock => raw(&self.html_block(), true),
            Tag::BlockQuote(_) => self.quote(tag, range),
            Tag::Link {
                link_type: LinkType::Email,
                dest_url,
                title,
                id,
            } => {
                self.push(Open::Tag(TagEnd::Link));
                Piece::Start(Tag::Link {
                    link_type: LinkType::Email,
                    dest_url: format!("mailto:{dest_url}").into(),
                    title,
                    id,
                })
            }
            tag => {
                self.push(Open::Tag(tag.to_end()));
                Piece::Start(tag)
            }
        }
    }

    /// A block quote, or the callout that its first line makes of it.
    fn quote(&mut self, tag: Tag<'a>, range: &Range<usize>) -> Piece<'a> {
        let plain = Open::Tag(tag.to_end());
        let text = self.text;
        let Some(marker) = Marker::read(text, range.start) else {
            self.push(plain);
            return Piece::Start(tag);
        };
        let Some((first, first_range)) = self.pull() else {
            self.push(plain);
            return Piece::Start(tag);
        };
        // A line of dashes under the title makes a heading of it; it stays a title.
        let is_text = matches!(first, Event::Start(Tag::Paragraph | Tag::Heading { .. }));
        let is_title = is_text && first_range.start == marker.start;
        let Some(kind) = marker.kind.filter(|_| is_title) else {
            self.ahead.push_front((first, first_range));
            self.push(plain);
            if !is_title {
                return Piece::Start(tag);
            }
            self.ready.push_back((Piece::Start(tag), range.clone()));
            return Piece::CalloutUnknown { name: marker.name };
        };
        self.push(Open::Callout);
        self.push(Open::Title);
        self.marker_end = marker.end;
        Piece::CalloutStart {
            kind,
            open: marker.open,
        }
    }

    /// After the first line the rest of the paragraph is content.
    fn end_title(&mut self, range: &Range<usize>) -> Piece<'a> {
        self.pop();
        self.push(Open::Tag(TagEnd::Paragraph));
        self.ready
            .push_back((Piece::Start(Tag::Paragraph), range.end..range.end));
        Piece::TitleEnd
    }

    /// A text without the part of it that belongs to `[!kind]`.
    fn words(&self, text: CowStr<'a>, range: &mut Range<usize>) -> Option<CowStr<'a>> {
        if range.start > self.marker_end || self.open.last() != Some(&Open::Title) {
            return Some(text);
        }
        let CowStr::Borrowed(text) = text else {
            return Some(text);
        };
        let marker = self.marker_end - range.start;
        let title = text.get(marker..).unwrap_or_default().trim_start();
        range.start += text.len() - title.len();
        (!title.is_empty()).then_some(CowStr::Borrowed(title))
    }

    /// Reads the rest of an image; pictures and links within it are words only.
    fn alternative_text(&mut self) -> String {
        let mut alt = String::new();
        let mut within = 0;
        while let Some((event, _)) = self.pull() {
            match event {
                Event::Start(_) => within += 1,
                Event::End(_) if within == 0 => break,
                Event::End(_) => within -= 1,
                Event::Text(text) | Event::Code(text) => alt.push_str(&text),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                _ => {}
            }
        }
        alt
    }

    fn html_block(&mut self) -> String {
        let mut html = String::new();
        while let Some((event, _)) = self.pull() {
            match event {
                Event::Html(line) | Event::Text(line) => html.push_str(&line),
                Event::End(TagEnd::HtmlBlock) => break,
                _ => {}
            }
        }
        html
    }
}

impl<'a> Iterator for Events<'a> {
    type Item = (Piece<'a>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(ready) = self.ready.pop_front() {
            return Some(ready);
        }
        loop {
            if self.ending {
                let end = self.text.len();
                return self.pop().map(|open| (closing(open), end..end));
            }
            let (event, mut range) = self.pull()?;
            let in_marker = range.end <= self.marker_end
                && self.open.contains(&Open::Title)
                && !matches!(event, Event::End(TagEnd::Paragraph | TagEnd::Heading(_)));
            if in_marker {
                continue;
            }
            if let Some(piece) = self.step(event, &mut range) {
                return Some((piece, range));
            }
        }
    }
}

fn closing(open: Open) -> Piece<'static> {
    match open {
        Open::Tag(tag) => Piece::End(tag),
        Open::Callout => Piece::CalloutEnd,
        Open::Title => Piece::TitleEnd,
    }
}

/// Whether something counts for the depth: what can stand in itself again and again.
fn nests(open: Open) -> bool {
    match open {
        Open::Callout => true,
        Open::Title => false,
        Open::Tag(tag) => matches!(
            tag,
            TagEnd::BlockQuote(_)
                | TagEnd::List(_)
                | TagEnd::FootnoteDefinition
                | TagEnd::DefinitionList
                | TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
        ),
    }
}

fn raw(html: &str, block: bool) -> Piece<'static> {
    let (html, unclosed_comment) = raw_html::without_comments(html);
    if html.trim().is_empty() && !unclosed_comment {
        return Piece::Comment;
    }
    Piece::Raw(Raw {
        html,
        block,
        unclosed_comment,
    })
}

/// Whether a text begins with a character that the editor wrote with a backslash or
/// as an entity, so that it is not a mark of punctuation to be made smart.
pub(super) fn begins_literally(source: &str, text: &str, range: &Range<usize>) -> bool {
    let bytes = source.as_bytes();
    bytes.get(range.start) != text.as_bytes().first()
        || (range.start > 0 && bytes.get(range.start - 1) == Some(&b'\\'))
}
