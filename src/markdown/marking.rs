//! Turns the words of a text into those words with its terms marked: each where it is used first
//! in a section, as a word and a button that shows what it means.
//!
//! Words stand in several pieces: marks of emphasis, ends of lines and links cut them. So the
//! pieces of a block are held until its end, its words are searched as one text, and only then the
//! pieces are written. The meaning itself stands elsewhere, once on the page: within a sentence it
//! would be read there by whoever reads without our style sheet. The word is no part of the button
//! either, for views that show the text alone leave buttons out.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{HeadingLevel, Tag, TagEnd};

use super::RawHtml;
use super::events::{Piece, begins_literally};
use super::punctuation::escape_attribute;
use super::terms::{Found, Terms};
use super::writer::{Writer, is_inline};

/// The terms that are explained in a document.
#[derive(Clone, Copy, Debug)]
pub struct Explained<'a> {
    /// The terms of its language.
    pub terms: &'a Terms,
    /// Terms that the page is about: explained where they are used first, not in every section.
    pub subject: &'a [usize],
    /// Terms that need no explanation any more.
    pub known: &'a [usize],
}

/// What stands before the anchor of a term in the id of its explanation. No heading has a colon.
pub const EXPLANATION: &str = "term:";

/// The block that is being read, and what was explained so far.
pub(super) struct Marking<'a> {
    explained: Explained<'a>,
    /// The pieces of the block, each with where its words end in `words`.
    pieces: Vec<(Piece<'a>, Range<usize>, usize)>,
    words: String,
    /// Where marks of emphasis, links and the like stand in `words`: no term goes across them.
    seams: Vec<usize>,
    /// Words of links, code and raw HTML.
    closed: Vec<Range<usize>>,
    link: Option<usize>,
    /// Whether tags that an editor wrote stand in the block, which may be links or buttons too.
    has_tags: bool,
    /// How many headings, titles, blocks of code and rows of headers are open.
    quiet: usize,
    /// Terms of the section, and of all footnotes.
    in_section: Vec<usize>,
    in_notes: Vec<usize>,
    notes: usize,
    /// All terms that were explained, in the order of their first use.
    used: Vec<usize>,
}

impl<'a> Marking<'a> {
    pub(super) fn new(explained: Explained<'a>) -> Self {
        Self {
            explained,
            pieces: Vec::new(),
            words: String::new(),
            seams: Vec::new(),
            closed: Vec::new(),
            link: None,
            has_tags: false,
            quiet: 0,
            in_section: Vec::new(),
            in_notes: Vec::new(),
            notes: 0,
            used: Vec::new(),
        }
    }

    /// Takes a piece, and writes what it ends.
    pub(super) fn piece(&mut self, piece: Piece<'a>, span: Range<usize>, writer: &mut Writer<'a>) {
        if self.quiet == 0 && is_of_words(&piece) {
            self.hold(piece, span, writer.context.options.raw_html);
            return;
        }
        self.flush(writer);
        match &piece {
            Piece::Start(Tag::Heading { level, .. }) => {
                self.quiet += 1;
                if *level <= HeadingLevel::H2 {
                    self.in_section.clear();
                }
            }
            Piece::Start(Tag::CodeBlock(_) | Tag::TableHead | Tag::DefinitionListTitle)
            | Piece::CalloutStart { .. } => self.quiet += 1,
            Piece::End(
                TagEnd::Heading(_)
                | TagEnd::CodeBlock
                | TagEnd::TableHead
                | TagEnd::DefinitionListTitle,
            )
            | Piece::TitleEnd => self.quiet = self.quiet.saturating_sub(1),
            Piece::Start(Tag::FootnoteDefinition(_)) => self.notes += 1,
            Piece::End(TagEnd::FootnoteDefinition) => self.notes = self.notes.saturating_sub(1),
            _ => {}
        }
        writer.piece(piece, &span);
    }

    /// Writes what is left, and gives the terms that were explained.
    pub(super) fn finish(mut self, writer: &mut Writer<'a>) -> Vec<usize> {
        self.flush(writer);
        self.used
    }

    fn hold(&mut self, piece: Piece<'a>, span: Range<usize>, raw_html: RawHtml) {
        let start = self.words.len();
        match &piece {
            Piece::Text(text) => self.words.push_str(text),
            Piece::SoftBreak => self.words.push('\n'),
            // Something stands here, so the words around it are not one.
            Piece::HardBreak | Piece::Image(_) | Piece::FootnoteReference(_) => self.closed("\n"),
            Piece::Code(code) => self.closed(code),
            Piece::Raw(raw) => {
                self.closed(&raw.html);
                self.has_tags |= raw_html != RawHtml::Text;
            }
            Piece::Start(Tag::Link { .. }) => {
                self.seams.push(start);
                self.link = Some(start);
            }
            Piece::End(TagEnd::Link) => {
                self.seams.push(start);
                self.closed.extend(self.link.take().map(|from| from..start));
            }
            _ => self.seams.push(start),
        }
        self.pieces.push((piece, span, self.words.len()));
    }

    /// Words within which there are no terms.
    fn closed(&mut self, words: &str) {
        let start = self.words.len();
        self.words.push_str(words);
        self.closed.push(start..self.words.len());
        self.seams.extend([start, self.words.len()]);
    }

    fn flush(&mut self, writer: &mut Writer<'a>) {
        if self.pieces.is_empty() {
            return;
        }
        let mut found = Vec::new();
        if !self.has_tags && !writer.is_in_header() {
            let terms = self.explained.terms;
            found = terms.find_where(&self.words, &|range| self.is_open(range));
            found.retain(|found| self.is_first(found.term));
        }
        let mut found = found.into_iter().peekable();
        let mut at = 0;
        let mut pieces = std::mem::take(&mut self.pieces);
        for (piece, span, end) in pieces.drain(..) {
            match &piece {
                Piece::Text(_) | Piece::SoftBreak if end > at => {
                    let text = match &piece {
                        Piece::Text(text) => Cow::Borrowed(&**text),
                        _ => Cow::Borrowed("\n"),
                    };
                    let source = writer.document.text();
                    let literal =
                        matches!(piece, Piece::Text(_)) && begins_literally(source, &text, &span);
                    let mut from = at;
                    while let Some(next) = found.next_if(|next| next.range.end <= end) {
                        self.term(writer, (&text, at, from), &next, literal);
                        from = next.range.end;
                    }
                    if let Some(next) = found.peek()
                        && (from..end).contains(&next.range.start)
                    {
                        let start = next.range.start;
                        part(writer, &text[from - at..start - at], literal && from == at);
                        writer.out.push_str("<dfn>");
                        part(writer, &text[start - at..], literal && start == at);
                    } else {
                        part(writer, &text[from - at..], literal && from == at);
                    }
                }
                _ => writer.piece(piece, &span),
            }
            at = end;
        }
        self.pieces = pieces;
        self.words.clear();
        self.seams.clear();
        self.closed.clear();
        self.link = None;
        self.has_tags = false;
    }

    /// Writes a term that ends in a text, and what stands there before it.
    fn term(
        &self,
        writer: &mut Writer<'a>,
        (text, at, from): (&str, usize, usize),
        found: &Found,
        literal: bool,
    ) {
        let Range { start, end } = found.range;
        // One that began in an earlier piece is open already.
        if start >= from {
            part(writer, &text[from - at..start - at], literal && from == at);
            writer.out.push_str("<dfn>");
        }
        let start = start.max(from);
        part(writer, &text[start - at..end - at], literal && start == at);
        let label = self.explained.terms.label(found.term);
        let out = &mut writer.out;
        out.push_str("<button type=\"button\" popovertarget=\"");
        out.push_str(EXPLANATION);
        escape_attribute(out, &label.id);
        out.push_str("\" aria-label=\"");
        escape_attribute(out, &writer.context.labels.term);
        out.push_str(": ");
        escape_attribute(out, &label.name);
        out.push_str("\"></button></dfn>");
    }

    fn is_open(&self, range: &Range<usize>) -> bool {
        let is_within = |seam: &usize| range.start < *seam && *seam < range.end;
        let overlaps = |closed: &Range<usize>| closed.start < range.end && range.start < closed.end;
        !self.seams.iter().any(is_within) && !self.closed.iter().any(overlaps)
    }

    /// Whether a term is to be explained here; it is known from here on.
    fn is_first(&mut self, term: usize) -> bool {
        let Explained { subject, known, .. } = self.explained;
        let section = if self.notes > 0 {
            &mut self.in_notes
        } else {
            &mut self.in_section
        };
        let is_used = self.used.contains(&term);
        if known.contains(&term) || section.contains(&term) || is_used && subject.contains(&term) {
            return false;
        }
        section.push(term);
        if !is_used {
            self.used.push(term);
        }
        true
    }
}

fn part(writer: &mut Writer<'_>, text: &str, literal: bool) {
    if !text.is_empty() {
        writer.punctuation.text(&mut writer.out, text, literal);
    }
}

/// Whether a piece stands within the words of a block.
fn is_of_words(piece: &Piece<'_>) -> bool {
    match piece {
        Piece::Text(_)
        | Piece::Code(_)
        | Piece::SoftBreak
        | Piece::HardBreak
        | Piece::Task(_)
        | Piece::FootnoteReference(_)
        | Piece::Image(_)
        | Piece::Comment => true,
        Piece::Raw(raw) => !raw.block,
        Piece::Start(tag) => is_inline(tag.to_end()),
        Piece::End(tag) => is_inline(*tag),
        _ => false,
    }
}

/// An answer or text without the marks of terms, for where there is nothing to open.
pub fn unmarked(html: &str) -> Cow<'_, str> {
    let start = format!("<button type=\"button\" popovertarget=\"{EXPLANATION}");
    if !html.contains(&start) {
        return Cow::Borrowed(html);
    }
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, button)) = rest.split_once(start.as_str()) {
        let (before, word) = before.rsplit_once("<dfn>").unwrap_or((before, ""));
        text.push_str(before);
        text.push_str(word);
        rest = button
            .split_once("</button></dfn>")
            .map_or("", |(_, rest)| rest);
    }
    text.push_str(rest);
    Cow::Owned(text)
}
