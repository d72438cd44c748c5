//! Turns an article into what a check of it reads: its texts as outlines, its source, its language.

use std::cell::OnceCell;

use super::parity::{self, Difference, Original};
use super::parity_number_words;
use super::run::Ground;
use crate::config::Config;
use crate::content::article::Part;
use crate::content::front_matter::{Kind, Status};
use crate::content::{Article, Role};
use crate::date::Date;
use crate::diag::{Place, Span};
use crate::language::{Language, Recognizer, WordList};
use crate::markdown::CalloutKind;
use crate::markdown::outline::{Block, BlockKind, Outline, outline};
use crate::site::Lineage;

/// An article as a check reads it.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The article.
    pub article: &'a Article,
    /// What it was translated from, which may be the article itself.
    pub original: Original<'a>,
    /// Its text, then the answers of its FAQ.
    pub texts: Vec<Text<'a>>,
    /// What is known of its language.
    pub language: &'a Language,
    /// Tells the languages of the site from one another.
    pub recognizer: &'a Recognizer,
    /// The settings.
    pub config: &'a Config,
    /// The day.
    pub today: Date,
    /// Whether words for numbers that differ from those of its source are told.
    pub(super) tells_words: bool,
    /// How it differs from its source, once that was asked.
    differences: OnceCell<Vec<Difference>>,
}

/// A text of an article.
#[derive(Debug)]
pub struct Text<'a> {
    /// Which one it is.
    pub part: Part,
    /// Its Markdown.
    pub text: &'a str,
    /// Its blocks.
    pub outline: Outline,
}

impl<'a> Subject<'a> {
    /// Reads an article.
    pub(super) fn new(article: &'a Article, original: Original<'a>, ground: Ground<'a>) -> Self {
        Self {
            article,
            original,
            texts: texts(article),
            language: ground.language,
            recognizer: ground.recognizer,
            config: ground.config,
            today: ground.today,
            tells_words: ground
                .active
                .level(parity_number_words::CHECK.code)
                .is_some(),
            differences: OnceCell::new(),
        }
    }

    /// The article together with that of which it has fields. Home, sections and blocks have none
    /// of another.
    pub fn lineage(&self) -> Lineage<'a> {
        let is_article = self.article.role == Role::Article;
        Lineage {
            own: self.article,
            source: if is_article {
                self.original.article
            } else {
                self.article
            },
        }
    }

    /// Whether it is a translation of another article.
    pub fn is_translation(&self) -> bool {
        self.lineage().is_translation()
    }

    /// How it differs from its source in what must be the same.
    pub(super) fn differences(&self) -> &[Difference] {
        self.differences.get_or_init(|| parity::differences(self))
    }

    /// What kind of text it is, also where its source says so.
    pub fn kind(&self) -> Option<Kind> {
        self.lineage().inherited(|front| front.kind)
    }

    /// Whether it informs patients about their health: no section, block, list of links, or
    /// page about the clinic and its site.
    pub fn is_health_information(&self) -> bool {
        let is_page = match self.kind() {
            Some(kind) => matches!(kind, Kind::Page | Kind::Hub),
            // Pages about the clinic and its site stand outside sections.
            None => !self.article.id.contains('/') && !self.looks_clinical(),
        };
        self.article.role == Role::Article && !is_page
    }

    /// Whether a text that does not say its kind has what only texts on health have.
    fn looks_clinical(&self) -> bool {
        let front = &self.article.front;
        let has_block = |text: &Text<'_>| {
            let mut callouts = text.outline.callouts();
            callouts.any(|(_, kind, _)| kind.is_care() || kind == CalloutKind::Exercise)
        };
        !front.key_points.is_empty()
            || !front.faq.is_empty()
            || front.sources.is_some()
            || front.codes.is_some()
            || front.reviewed.is_some()
            || self.texts.iter().any(has_block)
    }

    /// Whether it is still being written or reviewed, so that nobody can have approved it.
    pub fn is_unfinished(&self) -> bool {
        matches!(self.article.front.status, Status::Draft | Status::Review)
    }

    /// Whether nothing is written in a field, not even something that could not be read.
    pub fn lacks(&self, field: &str) -> bool {
        let article = self.article;
        let before = &article.body.file[..article.body.range.start];
        let is_named = |line: &str| {
            let rest = line.strip_prefix(field);
            rest.is_some_and(|rest| rest.trim_start().starts_with(':'))
        };
        !(article.unread && before.lines().any(is_named))
    }

    /// Whether a field of this name, or one within a field, is written in the front matter.
    pub fn names(&self, field: &str) -> bool {
        let article = self.article;
        let before = &article.body.file[..article.body.range.start];
        before.contains(&format!("{field}:"))
    }

    /// The place of a field, or of the nearest one above it.
    pub fn field(&self, path: &[&str]) -> Place {
        self.article.field_place(path)
    }

    /// Where something is told that is nowhere: at the title.
    pub fn title_place(&self) -> Place {
        self.field(&["title"])
    }

    /// The place of bytes of one of its texts.
    pub fn place(&self, text: &Text<'_>, span: Span) -> Place {
        self.article.place(text.part, span)
    }

    /// The place of a block: its first line, where the text can be seen at once.
    pub fn block_place(&self, text: &Text<'_>, block: &Block) -> Place {
        let span = block.span;
        let first = text.text[span.start..span.end].lines().next();
        let end = span.start + first.map_or(0, str::len);
        let start = span.start;
        self.place(text, Span { start, end })
    }

    /// Whether a phrase of a list stands in a text.
    pub fn says(&self, list: WordList, text: &str) -> bool {
        let phrases = self.language.phrases(list);
        phrases.is_some_and(|phrases| phrases.find(&self.language.split(text)).is_some())
    }

    /// How many words a text has.
    pub fn count_words(&self, text: &str) -> usize {
        let is_word = |piece: &&str| piece.contains(char::is_alphanumeric);
        text.split_whitespace().filter(is_word).count()
    }
}

/// The text of an article, then the answers of its FAQ.
pub(super) fn texts(article: &Article) -> Vec<Text<'_>> {
    let answers = article.answers.iter().enumerate();
    let parts = answers.map(|(index, answer)| (Part::Answer(index), answer));
    let parts = std::iter::once((Part::Body, &article.body)).chain(parts);
    let texts = parts.map(|(part, document)| Text {
        part,
        text: document.text(),
        outline: outline(document.text()),
    });
    texts.collect()
}

impl Text<'_> {
    /// The entries of the lists that stand directly in a block, or the paragraphs in it where
    /// there is no list, as indexes.
    pub fn entries(&self, block: usize) -> Vec<usize> {
        let outline = &self.outline;
        let of = |wanted: fn(BlockKind) -> bool, parent| {
            let children = outline.children(Some(parent));
            let wanted = children.filter(move |(_, block)| wanted(block.kind));
            wanted.map(|(index, _)| index)
        };
        let lists: Vec<usize> = of(|kind| matches!(kind, BlockKind::List { .. }), block).collect();
        if lists.is_empty() {
            return of(|kind| kind == BlockKind::Paragraph, block).collect();
        }
        let items = lists
            .into_iter()
            .flat_map(|list| of(|kind| kind == BlockKind::Item, list));
        items.collect()
    }

    /// Where the first line of the words of a block stands, without the marks before it.
    pub fn words_span(&self, block: usize) -> Span {
        let blocks = &self.outline.blocks;
        let inside = self.outline.within(block).iter();
        let mut lines = std::iter::once(&blocks[block])
            .chain(inside)
            .flat_map(|block| &block.lines);
        let first = lines.find(|line| !line.text.trim().is_empty());
        first.map_or(blocks[block].span, |line| line.span)
    }

    /// The blocks that have words of their own.
    pub fn blocks_of_words(&self) -> impl Iterator<Item = &Block> {
        let blocks = self.outline.blocks.iter();
        blocks.filter(|block| {
            let is_text = !matches!(block.kind, BlockKind::Code | BlockKind::Html);
            is_text && !block.lines.is_empty()
        })
    }

    /// Where words stand, line by line, without code and raw HTML.
    pub fn lines_of_words(&self) -> impl Iterator<Item = Span> {
        let lines = self.blocks_of_words().flat_map(|block| &block.lines);
        lines.map(|line| line.span)
    }
}
