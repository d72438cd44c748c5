//! Turns Markdown into passages: its blocks in order, each as one line that says what a reader is
//! told and nothing of how it was typed. Texts are compared by them; `docs/revisions.md` lays down
//! each of these steps, so a change here is another version of [`crate::content::revision`].

use std::fmt;
use std::ops::Range;

use pulldown_cmark::{Tag, TagEnd};

use super::callouts::CalloutKind;
use super::events::{Events, Piece};
use crate::diag::Span;

/// A block of a text with its words in one line.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Passage {
    /// What it is.
    pub kind: PassageKind,
    /// In how many blocks it stands.
    pub depth: usize,
    /// Its words, with links and images where they stand; empty where it only holds others.
    pub text: String,
    /// Where it stands: bytes of the text.
    pub span: Span,
}

/// What a passage is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PassageKind {
    /// A heading with its level as typed, from 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An entry of a list without numbers.
    Item,
    /// An entry of a list with numbers; of the first one, where it does not begin with 1.
    Step(Option<u64>),
    /// A clinical block, with its title.
    Callout(CalloutKind),
    /// A quotation.
    Quote,
    /// The first row of a table.
    TableHead,
    /// Another row of a table.
    TableRow,
    /// A block of code.
    Code,
    /// Raw HTML.
    Html,
    /// A term, of which a meaning follows.
    Term,
    /// What a term means.
    Meaning,
    /// A footnote, by its number in the order in which footnotes are first named.
    Footnote(usize),
}

impl fmt::Display for PassageKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Heading(level) => write!(f, "heading {level}"),
            Self::Paragraph => f.write_str("paragraph"),
            Self::Item => f.write_str("item"),
            Self::Step(None) => f.write_str("step"),
            Self::Step(Some(number)) => write!(f, "step {number}"),
            Self::Callout(kind) => write!(f, "callout {}", kind.name()),
            Self::Quote => f.write_str("quote"),
            Self::TableHead => f.write_str("table head"),
            Self::TableRow => f.write_str("table row"),
            Self::Code => f.write_str("code"),
            Self::Html => f.write_str("html"),
            Self::Term => f.write_str("term"),
            Self::Meaning => f.write_str("meaning"),
            Self::Footnote(number) => write!(f, "footnote {number}"),
        }
    }
}

/// Reads the passages of a text.
pub fn passages(text: &str) -> Vec<Passage> {
    let mut reader = Reader::default();
    for (piece, span) in Events::new(text) {
        reader.read(piece, span);
    }
    for passage in &mut reader.passages {
        passage.text = collapsed(&passage.text);
    }
    reader.passages
}

/// Plain words as they stand in a passage.
pub fn plain(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    push_words(&mut text, words);
    collapsed(&text)
}

#[derive(Default)]
struct Reader {
    passages: Vec<Passage>,
    /// The passages that others stand in, the innermost last.
    around: Vec<usize>,
    /// The passage that takes words now.
    taking: Option<usize>,
    /// The next numbers of the lists that are open; `None` for those without numbers.
    lists: Vec<Option<Start>>,
    /// Where the links that are open lead.
    links: Vec<String>,
    /// The names of footnotes in the order in which they are met.
    footnotes: Vec<String>,
    /// Whether a cell of the row was read, so that a mark stands before the next one.
    in_row: bool,
}

/// The number of the next entry of a list, if it is the first one.
#[derive(Clone, Copy)]
struct Start(Option<u64>);

impl Reader {
    fn read(&mut self, piece: Piece<'_>, span: Range<usize>) {
        match piece {
            Piece::Start(tag) => self.start(tag, span),
            Piece::End(tag) => self.end(tag),
            Piece::Text(text) if self.is_code() => self.push(&text, &span),
            Piece::Text(text) => {
                let mut words = String::with_capacity(text.len());
                push_words(&mut words, &text);
                self.push(&words, &span);
            }
            Piece::Code(code) => self.push(&escaped(&code), &span),
            Piece::SoftBreak | Piece::HardBreak => self.push(" ", &span),
            Piece::Task(done) => self.push(if done { "[x] " } else { "[ ] " }, &span),
            Piece::FootnoteReference(name) => {
                let number = self.footnote(&name);
                self.push(&format!("[^{number}]"), &span);
            }
            Piece::Image(picture) => {
                let alt = escaped(&picture.alt);
                let mut image = format!("![{alt}]({}", destination(&picture.source));
                push_title(&mut image, &picture.title);
                image.push(')');
                self.push(&image, &span);
            }
            Piece::Raw(raw) if raw.block => {
                self.taking = None;
                self.open(PassageKind::Html, span.clone());
                self.push(&raw.html, &span);
                self.taking = None;
            }
            Piece::Raw(raw) => self.push(&raw.html, &span),
            Piece::CalloutStart { kind, .. } => self.hold(PassageKind::Callout(kind), span),
            Piece::TitleEnd => self.taking = None,
            Piece::CalloutEnd => self.close(),
            Piece::Comment | Piece::Rule | Piece::CalloutUnknown { .. } | Piece::TooDeep => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => self.open(PassageKind::Heading(level as u8), span),
            Tag::CodeBlock(_) => self.open(PassageKind::Code, span),
            Tag::TableHead => self.open_row(PassageKind::TableHead, span),
            Tag::TableRow => self.open_row(PassageKind::TableRow, span),
            Tag::DefinitionListTitle => self.open(PassageKind::Term, span),
            Tag::DefinitionListDefinition => self.hold(PassageKind::Meaning, span),
            Tag::BlockQuote(_) => {
                self.hold(PassageKind::Quote, span);
                self.taking = None;
            }
            Tag::FootnoteDefinition(name) => {
                let number = self.footnote(&name);
                self.hold(PassageKind::Footnote(number), span);
            }
            Tag::List(start) => {
                self.taking = None;
                let start = start.map(|first| Start(Some(first).filter(|first| *first != 1)));
                self.lists.push(start);
            }
            Tag::Item => {
                let list = self.lists.last_mut();
                let number = list.and_then(|list| list.as_mut().map(|next| next.0.take()));
                self.hold(number.map_or(PassageKind::Item, PassageKind::Step), span);
            }
            // The first paragraph of an entry is the entry itself, in a list with or without
            // empty lines.
            Tag::Paragraph if !self.is_fresh() => self.open(PassageKind::Paragraph, span),
            Tag::TableCell if self.in_row => self.push(" | ", &span),
            Tag::TableCell => self.in_row = true,
            Tag::Strikethrough => self.push("~~", &span),
            Tag::Link {
                dest_url, title, ..
            } => {
                let mut behind = format!("]({}", destination(&dest_url));
                push_title(&mut behind, &title);
                behind.push(')');
                self.links.push(behind);
                self.push("[", &span);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strikethrough => self.push_behind("~~"),
            TagEnd::Link => {
                let behind = self.links.pop().unwrap_or_default();
                self.push_behind(&behind);
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.taking = None;
            }
            TagEnd::Item
            | TagEnd::BlockQuote(_)
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionListDefinition => self.close(),
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::DefinitionListTitle => self.taking = None,
            _ => {}
        }
    }

    /// Begins a passage that takes words.
    fn open(&mut self, kind: PassageKind, span: Range<usize>) {
        self.taking = Some(self.passages.len());
        self.passages.push(Passage {
            kind,
            depth: self.around.len(),
            text: String::new(),
            span: span.into(),
        });
    }

    fn open_row(&mut self, kind: PassageKind, span: Range<usize>) {
        self.in_row = false;
        self.open(kind, span);
    }

    /// Begins a passage that others stand in; words that follow at once are its own.
    fn hold(&mut self, kind: PassageKind, span: Range<usize>) {
        self.open(kind, span);
        self.around.extend(self.taking);
    }

    fn close(&mut self) {
        self.around.pop();
        self.taking = None;
    }

    /// Whether an entry of a list, a footnote or a meaning has just begun.
    fn is_fresh(&self) -> bool {
        let taking = self
            .taking
            .filter(|taking| Some(taking) == self.around.last());
        taking.is_some_and(|taking| self.passages[taking].text.trim().is_empty())
    }

    fn is_code(&self) -> bool {
        let taking = self.taking.map(|taking| self.passages[taking].kind);
        taking == Some(PassageKind::Code)
    }

    fn push(&mut self, text: &str, span: &Range<usize>) {
        if self.taking.is_none() {
            if text.trim().is_empty() {
                return;
            }
            self.open(PassageKind::Paragraph, span.clone());
        }
        self.push_behind(text);
    }

    fn push_behind(&mut self, text: &str) {
        if let Some(taking) = self.taking {
            self.passages[taking].text.push_str(text);
        }
    }

    fn footnote(&mut self, name: &str) -> usize {
        let known = self.footnotes.iter().position(|known| known == name);
        let index = known.unwrap_or_else(|| {
            self.footnotes.push(name.to_owned());
            self.footnotes.len() - 1
        });
        index + 1
    }
}

/// Words with white space as single spaces, and none at their ends.
fn collapsed(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    collapsed
}

/// Adds words: quotes, dashes and dots in one form, however they were typed.
fn push_words(text: &mut String, words: &str) {
    let mut rest = words;
    while let Some(at) = rest.bytes().position(may_be_special) {
        text.push_str(&rest[..at]);
        let mut signs = rest[at..].chars();
        let Some(c) = signs.next() else { break };
        match c {
            '‘' | '’' | '‚' | '‛' | '‹' | '›' => text.push('\''),
            '“' | '”' | '„' | '‟' | '«' | '»' => text.push('"'),
            '-' | '.' => {
                let others = signs.as_str().trim_start_matches(c);
                let run = rest.len() - at - others.len();
                match (c, run) {
                    ('-', 2) => text.push('–'),
                    ('-', 3) => text.push('—'),
                    ('.', 3..) => {
                        text.push('…');
                        text.extend(std::iter::repeat_n('.', run - 3));
                    }
                    _ => text.extend(std::iter::repeat_n(c, run)),
                }
                signs = others.chars();
            }
            _ => push_escaped(text, c),
        }
        rest = signs.as_str();
    }
    text.push_str(rest);
}

/// Whether a sign that does not stay as it is may begin with a byte.
fn may_be_special(byte: u8) -> bool {
    matches!(
        byte,
        b'-' | b'.' | b'\\' | b'[' | b']' | b'<' | b'~' | b'|' | 0xC2 | 0xE2
    )
}

fn push_escaped(text: &mut String, c: char) {
    if matches!(c, '\\' | '[' | ']' | '<' | '~' | '|') {
        text.push('\\');
    }
    text.push(c);
}

fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    words.chars().for_each(|c| push_escaped(&mut text, c));
    text
}

/// Where a link leads, so that its end can be told.
fn destination(written: &str) -> String {
    written
        .replace('\\', "\\\\")
        .replace(')', "\\)")
        .replace(' ', "%20")
}

fn push_title(text: &mut String, title: &str) {
    if !title.is_empty() {
        let title = title.replace('\\', "\\\\").replace('"', "\\\"");
        text.push_str(" \"");
        text.push_str(&title);
        text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    fn drawn(text: &str) -> String {
        let mut drawn = String::new();
        for passage in passages(text) {
            let indent = "  ".repeat(passage.depth);
            let Passage { kind, text, .. } = passage;
            writeln!(drawn, "{indent}{kind}: {text}").expect("a text takes it");
        }
        drawn
    }

    #[test]
    fn blocks_stand_in_order_with_their_depth() {
        let text = "# A *b*\n\nOne\ntwo `x`\n\n- tight **c**\n- d\n\n  3. e\n  4. f\n\n> [!urgent] Call *now* if:\n> - g\n>\n> **Bold**\n\n> said\n\nlast\n";
        let expected = "heading 1: A b\nparagraph: One two x\nitem: tight c\nitem: d\n  step 3: e\n  step: f\ncallout urgent: Call now if:\n  item: g\n  paragraph: Bold\nquote: \n  paragraph: said\nparagraph: last\n";
        assert_eq!(drawn(text), expected);
    }

    #[test]
    fn links_images_tables_and_terms_stand_where_they_are() {
        let text = "See [a *b*](c.md \"t\") and ![alt](e.png), ~~5~~ 6 mg.[^x]\n\n| a | b |\n|--|--|\n| 1 |  |\n\nTerm\n: Meaning\n\n[^x]: Note\n\n<div>raw</div>\n\n```\n[code]  x\n```\n";
        let expected = "paragraph: See [a b](c.md \"t\") and ![alt](e.png), ~~5~~ 6 mg.[^1]\ntable head: a | b\ntable row: 1 |\nterm: Term\nmeaning: Meaning\nfootnote 1: Note\nhtml: <div>raw</div>\ncode: [code] x\n";
        assert_eq!(drawn(text), expected);
    }

    #[test]
    fn how_it_is_typed_makes_no_difference() {
        let one = "Title\n=====\n\n* a\n* _b_\n\nHe said “yes” – it’s\ntrue…  <!-- note -->\n\n1) x\n2) y\n";
        let other = "# Title #\r\n\r\n- a\r\n\r\n- **b**\r\n\r\nHe said \"yes\" -- it's true...\r\n\r\n---\r\n\r\n1. x\r\n1. y\r\n";
        assert_eq!(drawn(one), drawn(other));
    }

    #[test]
    fn what_a_reader_would_notice_makes_a_difference() {
        let base = drawn("> [!urgent] Call if:\n> - a [b](c.md) 5 mg\n\nx\n");
        for other in [
            "> [!emergency] Call if:\n> - a [b](c.md) 5 mg\n\nx\n",
            "> [!urgent] Call if:\n> - a [b](d.md) 5 mg\n\nx\n",
            "> [!urgent] Call if:\n> - a [b](c.md) 6 mg\n\nx\n",
            "> [!urgent] Call if:\n> - a b 5 mg\n\nx\n",
            "> [!urgent] Call if:\n> - a \\[b\\](c.md) 5 mg\n\nx\n",
            "> [!urgent] Call if:\n> - a [b](c.md) ~~5~~ mg\n\nx\n",
            "> [!urgent] Call if:\n> 1. a [b](c.md) 5 mg\n\nx\n",
            "> [!urgent] Call if:\n> - a [b](c.md) 5 mg\n>\n> x\n",
            "x\n\n> [!urgent] Call if:\n> - a [b](c.md) 5 mg\n",
        ] {
            assert_ne!(drawn(other), base, "{other}");
        }
    }

    #[test]
    fn plain_words_are_written_as_words_of_a_text() {
        assert_eq!(plain(" a  [b] \n ‘c’ "), "a \\[b\\] 'c'");
    }
}
