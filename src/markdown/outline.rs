//! Turns a document into its outline: blocks within blocks with their words, as checks read them.
//!
//! An outline is made when it is asked for and not kept: a site of many articles needs few of
//! them at a time.

use std::ops::Range;

use pulldown_cmark::{HeadingLevel, LinkType, Tag, TagEnd};

use super::callouts::CalloutKind;
use super::events::{Events, Piece};
use super::titles::trimmed;
use crate::diag::Span;

/// The blocks of a text in the order in which they begin. Spans are bytes of the text.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Every block, those around it before it.
    pub blocks: Vec<Block>,
    /// Links in order.
    pub links: Vec<OutlineLink>,
    /// Images in order.
    pub images: Vec<OutlineImage>,
    /// Comments in order; readers see nothing of them.
    pub comments: Vec<Comment>,
}

/// A block of a text.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands, without line ends after it.
    pub span: Span,
    /// The block that it stands in, by index.
    pub parent: Option<usize>,
    /// Its own words, line by line as typed, without marks of Markdown; those of blocks in it
    /// are theirs. Of a callout, its title.
    pub lines: Vec<Line>,
    /// Whether all its words are bold.
    pub bold: bool,
}

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockKind {
    /// A heading with its level as typed, from 1 to 6.
    Heading(u8),
    /// A paragraph, also the words of an entry of a list.
    Paragraph,
    /// A list, with numbers or without.
    List {
        /// Whether it has numbers.
        ordered: bool,
    },
    /// An entry of a list.
    Item,
    /// A table, with its words.
    Table {
        /// Whether there are words in its first row.
        has_header: bool,
    },
    /// A clinical block.
    Callout(CalloutKind),
    /// A quotation.
    Quote,
    /// Code, with its text.
    Code,
    /// Raw HTML, with its text.
    Html,
    /// A footnote or a list of terms.
    Other,
}

/// A line of words as typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// The words, without marks of Markdown.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

/// A link where it stands.
#[derive(Clone, Debug)]
pub struct OutlineLink {
    /// Where it goes, as written.
    pub destination: String,
    /// Its words.
    pub text: String,
    /// Whether it is an address in angle brackets.
    pub is_address: bool,
    /// Whether there is a picture in it.
    pub has_image: bool,
    /// Where it stands.
    pub span: Span,
    /// The block around it.
    pub block: Option<usize>,
}

/// An image where it stands.
#[derive(Clone, Debug)]
pub struct OutlineImage {
    /// Its file, as written.
    pub source: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// What stands below it.
    pub title: String,
    /// Where it stands.
    pub span: Span,
}

/// A comment, and the block that it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Comment {
    /// Where it stands.
    pub span: Span,
    /// The block around it.
    pub block: Option<usize>,
}

impl Block {
    /// Its words in one line.
    pub fn text(&self) -> String {
        let lines: Vec<&str> = self.lines.iter().map(|line| line.text.trim()).collect();
        lines.join(" ")
    }
}

impl Outline {
    /// The blocks that stand directly in `parent`, or in the text itself, with their indexes.
    pub fn children(&self, parent: Option<usize>) -> impl Iterator<Item = (usize, &Block)> {
        let first = parent.map_or(0, |parent| parent + 1);
        let blocks = self.blocks.iter().enumerate().skip(first);
        let inside = blocks.take_while(move |(_, block)| match parent {
            Some(parent) => block.parent.is_some_and(|around| around >= parent),
            None => true,
        });
        inside.filter(move |(_, block)| block.parent == parent)
    }

    /// The blocks in a block, at any depth.
    pub fn within(&self, block: usize) -> &[Block] {
        let inside = self.blocks[block + 1..]
            .iter()
            .take_while(|inner| inner.parent.is_some_and(|around| around >= block))
            .count();
        &self.blocks[block + 1..=block + inside]
    }

    /// The blocks around a block, the nearest first.
    pub fn around(&self, block: usize) -> impl Iterator<Item = &Block> {
        let parent = |index: &usize| self.blocks[*index].parent;
        std::iter::successors(self.blocks[block].parent, parent).map(|index| &self.blocks[index])
    }

    /// The block that follows on the same level.
    pub fn next(&self, block: usize) -> Option<(usize, &Block)> {
        let after = block + 1 + self.within(block).len();
        let next = self.blocks.get(after)?;
        (next.parent == self.blocks[block].parent).then_some((after, next))
    }

    /// All words of a block and the blocks in it, those of callouts with their titles.
    pub fn words(&self, block: usize) -> String {
        let mut words = self.blocks[block].text();
        for inner in self.within(block) {
            words.push('\n');
            words.push_str(&inner.text());
        }
        words
    }

    /// The clinical blocks of the text, with their indexes.
    pub fn callouts(&self) -> impl Iterator<Item = (usize, CalloutKind, &Block)> {
        let blocks = self.blocks.iter().enumerate();
        blocks.filter_map(|(index, block)| match block.kind {
            BlockKind::Callout(kind) => Some((index, kind, block)),
            _ => None,
        })
    }
}

/// Reads the outline of a text.
pub fn outline(text: &str) -> Outline {
    let mut reader = Reader {
        text,
        outline: Outline::default(),
        open: Vec::new(),
        link: None,
        bold: 0,
        header: None,
    };
    for (piece, span) in Events::new(text) {
        reader.read(piece, span);
    }
    reader.outline
}

struct Reader<'a> {
    text: &'a str,
    outline: Outline,
    /// The blocks that are open, the innermost last.
    open: Vec<usize>,
    /// The link that is being read.
    link: Option<usize>,
    /// How many bold parts are open.
    bold: usize,
    /// The table whose first row is being read.
    header: Option<usize>,
}

impl Reader<'_> {
    fn read(&mut self, piece: Piece<'_>, span: Range<usize>) {
        match piece {
            Piece::Start(tag) => self.start(tag, span),
            Piece::End(tag) => self.end(tag),
            Piece::Text(text) => self.words(&text, &span),
            Piece::Code(code) => self.words(&code, &span),
            Piece::SoftBreak | Piece::HardBreak => self.line_break(span.end),
            Piece::Image(picture) => {
                if let Some(link) = self.link {
                    self.outline.links[link].has_image = true;
                }
                self.outline.images.push(OutlineImage {
                    source: picture.source.to_string(),
                    alt: picture.alt,
                    title: picture.title.to_string(),
                    span: span.into(),
                });
            }
            Piece::Raw(raw) if raw.block => {
                let html = self.block(BlockKind::Html, span.clone());
                self.add(html, &raw.html, &span);
                self.open.pop();
            }
            Piece::Comment => self.outline.comments.push(Comment {
                span: trimmed(self.text, span).into(),
                block: self.around(),
            }),
            Piece::CalloutStart { kind, .. } => {
                self.block(BlockKind::Callout(kind), span);
            }
            Piece::CalloutEnd => self.close(),
            Piece::Raw(_)
            | Piece::TitleEnd
            | Piece::Rule
            | Piece::Task(_)
            | Piece::FootnoteReference(_)
            | Piece::CalloutUnknown { .. }
            | Piece::TooDeep => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Range<usize>) {
        let kind = match tag {
            Tag::Heading { level, .. } => BlockKind::Heading(level_of(level)),
            Tag::Paragraph => BlockKind::Paragraph,
            Tag::List(start) => BlockKind::List {
                ordered: start.is_some(),
            },
            Tag::Item => BlockKind::Item,
            Tag::Table(_) => BlockKind::Table { has_header: false },
            Tag::BlockQuote(_) => BlockKind::Quote,
            Tag::CodeBlock(_) => BlockKind::Code,
            Tag::FootnoteDefinition(_) | Tag::DefinitionList => BlockKind::Other,
            Tag::DefinitionListTitle | Tag::DefinitionListDefinition => BlockKind::Paragraph,
            Tag::TableHead => {
                self.header = self.open.last().copied();
                return;
            }
            Tag::TableCell => return self.line_break(span.start),
            Tag::Strong => {
                self.bold += 1;
                return;
            }
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                self.link = Some(self.outline.links.len());
                self.outline.links.push(OutlineLink {
                    destination: dest_url.to_string(),
                    text: String::new(),
                    is_address: matches!(link_type, LinkType::Autolink | LinkType::Email),
                    has_image: false,
                    span: span.into(),
                    block: self.open.last().copied(),
                });
                return;
            }
            _ => return,
        };
        // A paragraph within a term's explanation takes the place of the one around it.
        if kind == BlockKind::Paragraph && self.is_in(BlockKind::Paragraph) {
            self.close();
        }
        self.end_words(kind);
        self.block(kind, span);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::TableHead => self.header = None,
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Link => self.link = None,
            TagEnd::Item => {
                self.end_words(BlockKind::Item);
                self.close();
            }
            TagEnd::Paragraph | TagEnd::DefinitionListTitle | TagEnd::DefinitionListDefinition => {
                if self.is_in(BlockKind::Paragraph) {
                    self.close();
                }
            }
            TagEnd::Heading(_)
            | TagEnd::List(_)
            | TagEnd::Table
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList => self.close(),
            _ => {}
        }
    }

    /// The words of an entry of a list end where its next block begins.
    fn end_words(&mut self, next: BlockKind) {
        let inner = self.open.iter().rev().take(2);
        let kinds: Vec<BlockKind> = inner.map(|open| self.outline.blocks[*open].kind).collect();
        if next != BlockKind::Paragraph
            && matches!(kinds[..], [BlockKind::Paragraph, BlockKind::Item])
        {
            self.close();
        }
    }

    fn block(&mut self, kind: BlockKind, span: Range<usize>) -> usize {
        let block = self.outline.blocks.len();
        self.outline.blocks.push(Block {
            kind,
            span: trimmed(self.text, span).into(),
            parent: self.around(),
            lines: Vec::new(),
            bold: true,
        });
        self.open.push(block);
        block
    }

    /// The block around what begins now.
    fn around(&self) -> Option<usize> {
        let is_block = |open: &&usize| self.outline.blocks[**open].kind != BlockKind::Paragraph;
        self.open.iter().rev().find(is_block).copied()
    }

    fn is_in(&self, kind: BlockKind) -> bool {
        let open = self.open.last();
        open.is_some_and(|open| self.outline.blocks[*open].kind == kind)
    }

    fn close(&mut self) {
        if let Some(block) = self.open.pop() {
            let block = &mut self.outline.blocks[block];
            block.bold &= block.lines.iter().any(|line| !line.text.trim().is_empty());
        }
    }

    fn words(&mut self, text: &str, span: &Range<usize>) {
        if self.is_in(BlockKind::Item) {
            self.block(BlockKind::Paragraph, span.clone());
        }
        if let Some(link) = self.link {
            self.outline.links[link].text.push_str(text);
        }
        let Some(block) = self.open.last().copied() else {
            return;
        };
        if self.bold == 0 && text.contains(char::is_alphanumeric) {
            self.outline.blocks[block].bold = false;
        }
        if self.header == Some(block) && !text.trim().is_empty() {
            self.outline.blocks[block].kind = BlockKind::Table { has_header: true };
        }
        self.add(block, text, span);
    }

    fn add(&mut self, block: usize, text: &str, span: &Range<usize>) {
        let block = &mut self.outline.blocks[block];
        if block.lines.is_empty() {
            block.lines.push(Line {
                text: String::new(),
                span: span.clone().into(),
            });
        }
        if let Some(line) = block.lines.last_mut() {
            if line.text.is_empty() {
                line.span.start = span.start;
            }
            line.text.push_str(text);
            line.span.end = span.end.max(line.span.end);
        }
        // Of words that an entry of a list begins with, only the first piece is known before.
        block.span.end = block.span.end.max(span.end);
    }

    fn line_break(&mut self, at: usize) {
        if let Some(link) = self.link {
            self.outline.links[link].text.push(' ');
        }
        if let Some(block) = self.open.last() {
            let block = &mut self.outline.blocks[*block];
            block.lines.push(Line {
                text: String::new(),
                span: (at..at).into(),
            });
        }
    }
}

fn level_of(level: HeadingLevel) -> u8 {
    level as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each block on a line, indented by its depth, with its words.
    fn drawn(text: &str) -> String {
        let outline = outline(text);
        let mut drawn = String::new();
        for (index, block) in outline.blocks.iter().enumerate() {
            let depth = outline.around(index).count();
            let bold = if block.bold { " bold" } else { "" };
            let words: Vec<&str> = block.lines.iter().map(|line| line.text.as_str()).collect();
            let (indent, words) = ("  ".repeat(depth), words.join("|"));
            drawn.push_str(&format!("{indent}{:?}{bold}: {words}\n", block.kind));
        }
        drawn
    }

    #[test]
    fn blocks_stand_within_blocks_with_their_words() {
        let text = "# A *b*\n\nOne\ntwo `x`\n\n- tight **c**\n- d\n  1. e\n\n> [!urgent] Call *now* if:\n> - f\n>\n> **Bold**\n";
        let expected = "Heading(1): A b\nParagraph: One|two x\nList { ordered: false }: \n  Item: \n    Paragraph: tight c\n  Item: \n    Paragraph: d\n    List { ordered: true }: \n      Item: \n        Paragraph: e\nCallout(Urgent): Call now if:\n  List { ordered: false }: \n    Item: \n      Paragraph: f\n  Paragraph bold: Bold\n";
        assert_eq!(drawn(text), expected);
    }

    #[test]
    fn tables_terms_and_comments_are_read() {
        let text = "|  | |\n|--|--|\n| a | b |\n\n| c | d |\n|--|--|\n\nTerm\n: What it is\n\n<!-- note -->\nText <!-- in --> it\n";
        let outline = outline(text);
        let kinds: Vec<BlockKind> = outline.blocks.iter().map(|block| block.kind).collect();
        assert_eq!(
            kinds,
            [
                BlockKind::Table { has_header: false },
                BlockKind::Table { has_header: true },
                BlockKind::Other,
                BlockKind::Paragraph,
                BlockKind::Paragraph,
                BlockKind::Paragraph,
            ]
        );
        let comments: Vec<&str> = outline
            .comments
            .iter()
            .map(|comment| &text[comment.span.start..comment.span.end])
            .collect();
        assert_eq!(comments, ["<!-- note -->", "<!-- in -->"]);
    }

    #[test]
    fn links_and_images_are_read_where_they_stand() {
        let outline = outline(
            "> [!info] T\n> [a *b*](c.md) <https://d.example>\n\n![alt](e.png \"title\")\n",
        );
        let links: Vec<_> = outline
            .links
            .iter()
            .map(|link| (link.text.as_str(), link.is_address, link.block.is_some()))
            .collect();
        assert_eq!(
            links,
            [("a b", false, true), ("https://d.example", true, true)]
        );
        assert_eq!(outline.images[0].title, "title");
    }

    #[test]
    fn neighbours_are_found() {
        let text = "> [!do] A\n> - b\n\nc\n\n- d\n- e\n";
        let outline = outline(text);
        let (next, block) = outline.next(0).expect("a paragraph follows");
        assert_eq!(block.text(), "c");
        let (list, _) = outline.next(next).expect("a list follows");
        assert!(outline.next(list).is_none());
        assert_eq!(outline.children(Some(list)).count(), 2);
        assert_eq!(outline.children(None).count(), 3);
        assert_eq!(outline.words(0), "A\n\n\nb");
    }
}
