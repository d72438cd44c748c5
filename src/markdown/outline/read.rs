//! Turns the events of a text into its [`Outline`].

use std::ops::Range;

use pulldown_cmark::{HeadingLevel, LinkType, Tag, TagEnd};

use super::{Block, BlockKind, Comment, Line, Outline, OutlineImage, OutlineLink};
use crate::markdown::events::{Events, Piece};
use crate::markdown::titles::trimmed;

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
                self.outline.html.push(span.clone().into());
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
            Piece::Raw(_) => self.outline.html.push(span.into()),
            Piece::TitleEnd
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
            Tag::List(start) => BlockKind::List {
                ordered: start.is_some(),
            },
            Tag::Item => BlockKind::Item,
            Tag::Table(_) => BlockKind::Table { has_header: false },
            Tag::BlockQuote(_) => BlockKind::Quote,
            Tag::CodeBlock(_) => BlockKind::Code,
            Tag::FootnoteDefinition(_) | Tag::DefinitionList => BlockKind::Other,
            Tag::Paragraph | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => {
                BlockKind::Paragraph
            }
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
            TagEnd::Paragraph | TagEnd::DefinitionListTitle | TagEnd::DefinitionListDefinition
                if self.is_in(BlockKind::Paragraph) =>
            {
                self.close();
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
        let is_bold = self.bold > 0 || !text.contains(char::is_alphanumeric);
        self.outline.blocks[block].bold &= is_bold;
        if self.header == Some(block) && !text.trim().is_empty() {
            self.outline.blocks[block].kind = BlockKind::Table { has_header: true };
        }
        self.add(block, text, span);
        if let Some(line) = self.outline.blocks[block].lines.last_mut() {
            line.bold &= is_bold;
        }
    }

    fn add(&mut self, block: usize, text: &str, span: &Range<usize>) {
        let block = &mut self.outline.blocks[block];
        if block.lines.is_empty() {
            block.lines.push(Line {
                text: String::new(),
                bold: true,
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
                bold: true,
                span: (at..at).into(),
            });
        }
    }
}

fn level_of(level: HeadingLevel) -> u8 {
    level as u8
}
