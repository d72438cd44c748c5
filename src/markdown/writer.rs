//! Turns the events of a document into HTML, block by block.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Tag, TagEnd};

use super::Document;
use super::boxes::Boxes;
use super::events::Piece;
use super::footnotes::Footnotes;
use super::html::{Context, Resolved};
use super::punctuation::{Punctuation, escape_attribute, escape_body};
use super::raw_html::sanitise;
use super::tables::Tables;

/// The page as far as it is written.
pub(super) struct Writer<'a> {
    pub(super) document: &'a Document,
    pub(super) resolved: &'a Resolved,
    pub(super) context: Context<'a>,
    pub(super) out: String,
    pub(super) punctuation: Punctuation<'a>,
    boxes: Boxes<'a>,
    tables: Tables,
    pub(super) notes: Footnotes<'a>,
    /// The footnote that is being written, with the text before it.
    note: Vec<(CowStr<'a>, String)>,
    /// How many headings, links and images were written.
    headings: usize,
    pub(super) links: usize,
    pub(super) images: usize,
    /// Whether the link that is being written goes anywhere.
    pub(super) in_link: bool,
    /// The block of code that is being read: its language and text.
    pub(super) code: Option<(String, String)>,
    /// Where the last paragraph began, and its image with a title, if it began with one.
    pub(super) paragraph: usize,
    pub(super) lone_image: Option<(usize, String)>,
    /// How many blocks are open, and where the outermost of them begins.
    depth: usize,
    block_start: usize,
    /// Whether raw HTML stands in the outermost block.
    pub(super) has_raw: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        document: &'a Document,
        resolved: &'a Resolved,
        context: Context<'a>,
    ) -> Self {
        Self {
            document,
            resolved,
            context,
            out: String::with_capacity(document.text().len() * 3 / 2),
            punctuation: Punctuation::html(context.options.quotes.as_ref()),
            boxes: Boxes::new(document, context),
            tables: Tables::default(),
            notes: Footnotes::default(),
            note: Vec::new(),
            headings: 0,
            links: 0,
            images: 0,
            in_link: false,
            code: None,
            paragraph: 0,
            lone_image: None,
            depth: 0,
            block_start: 0,
            has_raw: false,
        }
    }

    pub(super) fn piece(&mut self, piece: Piece<'a>, span: &Range<usize>) {
        match piece {
            Piece::Start(tag) => self.start(tag),
            Piece::End(tag) => self.end(tag),
            Piece::Text(text) => self.text(&text, span),
            Piece::Code(code) => {
                self.punctuation.pass(&code);
                self.out.push_str("<code>");
                escape_body(&mut self.out, &code);
                self.out.push_str("</code>");
            }
            Piece::SoftBreak => self.punctuation.text(&mut self.out, "\n", false),
            Piece::HardBreak => {
                self.out.push_str("<br>");
                self.punctuation.text(&mut self.out, "\n", false);
            }
            Piece::Rule => self.out.push_str("<hr>\n"),
            Piece::Task(done) => self.task(done),
            Piece::FootnoteReference(label) => {
                let prefix = self.context.id_prefix;
                self.notes.reference(&mut self.out, label, prefix);
            }
            Piece::Image(picture) => self.image(&picture),
            Piece::Raw(raw) => self.raw(&raw),
            Piece::CalloutStart { open, .. } => {
                self.open_block();
                // A callout before any heading follows the title of the page; in an answer
                // or block it follows the heading of that.
                let least = if self.context.id_prefix.is_empty() {
                    2
                } else {
                    3
                };
                let level = self.level(self.headings).max(least);
                let is_heading = self.boxes.start(&mut self.out, level, open);
                self.headings += usize::from(is_heading);
            }
            Piece::TitleEnd => {
                self.punctuation.finish(&mut self.out);
                self.boxes.title_end(&mut self.out);
            }
            Piece::CalloutEnd => {
                self.boxes.end(&mut self.out);
                self.close_block();
            }
            Piece::CalloutUnknown { .. } | Piece::Comment | Piece::TooDeep => {}
        }
    }

    /// Whether the cell that is being written names a column or row.
    pub(super) fn is_in_header(&self) -> bool {
        self.tables.is_in_header()
    }

    /// The HTML of the whole document, its footnotes at the end.
    pub(super) fn finish(self) -> String {
        let Context {
            labels, id_prefix, ..
        } = self.context;
        let mut out = self.out;
        self.notes.write(&mut out, labels, id_prefix);
        out
    }

    fn start(&mut self, tag: Tag<'a>) {
        if !is_inline(tag.to_end()) {
            self.open_block();
        }
        match tag {
            Tag::Paragraph => {
                self.paragraph = self.out.len();
                self.out.push_str("<p>");
            }
            Tag::Heading { .. } => self.heading(),
            Tag::BlockQuote(_) => self.out.push_str("<blockquote>\n"),
            Tag::CodeBlock(kind) => {
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next(),
                    CodeBlockKind::Indented => None,
                };
                let language = language.unwrap_or_default().to_owned();
                self.code = Some((language, String::new()));
            }
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(first)) => {
                let _ = writeln!(self.out, "<ol start=\"{first}\">");
            }
            Tag::Item => self.out.push_str("<li>"),
            Tag::DefinitionList => self.out.push_str("<dl>\n"),
            Tag::DefinitionListTitle => self.out.push_str("<dt>"),
            Tag::DefinitionListDefinition => self.out.push_str("<dd>"),
            Tag::FootnoteDefinition(label) => {
                self.note.push((label, std::mem::take(&mut self.out)));
            }
            Tag::Table(alignments) => {
                let label = &self.context.labels.table;
                self.tables.start(&mut self.out, alignments, label);
            }
            Tag::TableHead => self.tables.head(&mut self.out),
            Tag::TableRow => self.tables.row(&mut self.out),
            Tag::TableCell => self.tables.cell(&mut self.out),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link { title, .. } => self.link(&title),
            // Images and blocks of HTML come as pieces of their own; the others are not asked for.
            Tag::Image { .. }
            | Tag::HtmlBlock
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if !is_inline(tag) {
            self.punctuation.finish(&mut self.out);
        }
        match tag {
            TagEnd::Paragraph => self.paragraph_end(),
            TagEnd::Heading(_) => {
                let level = self.level(self.headings.wrapping_sub(1));
                let _ = writeln!(self.out, "</h{level}>");
            }
            TagEnd::BlockQuote(_) => self.out.push_str("</blockquote>\n"),
            TagEnd::CodeBlock => self.code_end(),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::DefinitionList => self.out.push_str("</dl>\n"),
            TagEnd::DefinitionListTitle => self.out.push_str("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.out.push_str("</dd>\n"),
            TagEnd::FootnoteDefinition => self.note_end(),
            TagEnd::Table => self.tables.end(&mut self.out),
            TagEnd::TableHead => self.tables.head_end(&mut self.out),
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => self.tables.cell_end(&mut self.out),
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Link if std::mem::take(&mut self.in_link) => self.out.push_str("</a>"),
            _ => {}
        }
        if !is_inline(tag) {
            self.close_block();
        }
    }

    pub(super) fn open_block(&mut self) {
        self.punctuation.finish(&mut self.out);
        if self.depth == 0 {
            self.block_start = self.out.len();
        }
        self.depth += 1;
    }

    pub(super) fn close_block(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 && std::mem::take(&mut self.has_raw) {
            let block = self.out.split_off(self.block_start.min(self.out.len()));
            self.out.push_str(&sanitise(&block));
        }
    }

    fn level(&self, heading: usize) -> u8 {
        let heading = self.document.headings.get(heading);
        heading.map_or(2, |heading| heading.level)
    }

    fn heading(&mut self) {
        let level = self.level(self.headings);
        let _ = write!(self.out, "<h{level}");
        if let Some(heading) = self.document.headings.get(self.headings) {
            self.out.push_str(" id=\"");
            escape_attribute(&mut self.out, self.context.id_prefix);
            escape_attribute(&mut self.out, &heading.id);
            self.out.push('"');
        }
        self.out.push('>');
        self.headings += 1;
    }

    fn paragraph_end(&mut self) {
        let begun = self.paragraph + "<p>".len();
        let lone = self.lone_image.take();
        if self.out.len() <= begun {
            // Only a comment stood here.
            self.out.truncate(self.paragraph);
            return;
        }
        match lone {
            Some((end, title)) if end == self.out.len() => {
                let image = self.out.split_off(begun);
                self.out.truncate(self.paragraph);
                self.out.push_str("<figure>");
                self.out.push_str(&image);
                self.out.push_str("<figcaption>");
                self.punctuation.text(&mut self.out, &title, false);
                self.punctuation.finish(&mut self.out);
                self.out.push_str("</figcaption></figure>\n");
            }
            _ => self.out.push_str("</p>\n"),
        }
    }

    fn code_end(&mut self) {
        let Some((language, code)) = self.code.take() else {
            return;
        };
        self.out.push_str("<pre tabindex=\"0\"><code");
        if language.is_empty() {
            self.out.push('>');
            escape_body(&mut self.out, &code);
        } else {
            self.out.push_str(" class=\"language-");
            escape_attribute(&mut self.out, &language);
            self.out.push_str("\">");
            match self.context.highlighter.highlight(&language, &code) {
                Some(highlighted) => self.out.push_str(&highlighted),
                None => escape_body(&mut self.out, &code),
            }
        }
        self.out.push_str("</code></pre>\n");
    }

    fn note_end(&mut self) {
        if let Some((label, before)) = self.note.pop() {
            let mut html = std::mem::replace(&mut self.out, before);
            if self.has_raw {
                html = sanitise(&html);
            }
            self.notes.define(label, html);
        }
    }
}

/// Whether a tag stands within the words of a block.
pub(super) fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}
