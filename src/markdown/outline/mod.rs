//! Turns a document into its outline: blocks within blocks with their words, as checks read them.
//!
//! An outline is made when it is asked for and not kept: a site of many articles needs few of
//! them at a time.

mod read;

use super::callouts::CalloutKind;
use crate::diag::Span;

pub use read::outline;

/// The blocks of a text in the order in which they begin. Spans are bytes of the text.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Every block, those around it before it.
    pub blocks: Vec<Block>,
    /// Links in order.
    pub links: Vec<OutlineLink>,
    /// Images in order.
    pub images: Vec<OutlineImage>,
    /// Raw HTML, as it is written.
    pub html: Vec<Span>,
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
    /// Whether all of them are bold.
    pub bold: bool,
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

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

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
            writeln!(drawn, "{indent}{:?}{bold}: {words}", block.kind).expect("a text takes it");
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
