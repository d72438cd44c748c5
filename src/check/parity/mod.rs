//! Turns a translation and its source into what differs between them and must not: numbers,
//! telephone numbers, links and clinical blocks. The checks `parity-…` each tell a part of it.

mod align;
mod callouts;
mod compare;
mod facts;

use std::collections::HashSet;
use std::sync::OnceLock;

use self::facts::{Facts, Reading, Spot};
use super::Report;
use super::emergency_number_foreign::numbers_of;
use super::subject::{self, Subject, Text};
use crate::content::Article;
use crate::language::Language;
use crate::markdown::outline::Block;

/// Something that differs between a translation and its source.
#[derive(Debug)]
pub(super) struct Difference {
    what: What,
    /// Where in the translation, or where it would stand there.
    own: Spot,
    /// Where in the source, or where it would stand there.
    source: Spot,
    said: Said,
}

/// Which check tells of a difference.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum What {
    /// Numbers with a unit.
    Dose,
    /// Telephone numbers.
    Telephone,
    /// Care blocks.
    Care,
    /// Other clinical blocks in which the order of what is said to do or leave matters.
    Block,
    /// Other numbers.
    Number,
    /// Links within the site.
    Link,
    /// Links to other sites.
    External,
    /// Words for numbers.
    Word,
}

/// What is said of a difference.
#[derive(Debug)]
enum Said {
    /// The translation says the first, the source the second.
    Differs(String, String),
    /// Only the source says it.
    Missing(String),
    /// Only the translation says it.
    Added(String),
}

/// Tells the differences of one kind.
pub(super) fn report(subject: &Subject<'_>, what: What, report: &mut Report<'_>) {
    let differences = subject.differences().iter();
    for difference in differences.filter(|difference| difference.what == what) {
        let found = report.at(difference.own.place(subject.article));
        let (case, own, source) = match &difference.said {
            Said::Differs(own, source) => ("differs", own.as_str(), source.as_str()),
            Said::Missing(source) => ("missing", "", source.as_str()),
            Said::Added(own) => ("added", own.as_str(), ""),
        };
        let found = found.with("case", case);
        let found = found.with("own", own).with("source", source);
        let place = difference.source.place(subject.original.article);
        report.add(found.help("mend").and(place));
    }
}

/// The text that an article was made from, which may be the article itself.
#[derive(Clone, Copy, Debug)]
pub struct Original<'a> {
    /// The text.
    pub article: &'a Article,
    /// What is known of its language.
    pub language: &'a Language,
    /// What must be the same in its translations.
    pub facts: &'a OriginalFacts,
}

/// What must be the same in all translations of a text, and what must not: read for the first of
/// them that is compared, and kept for the others.
#[derive(Debug, Default)]
pub struct OriginalFacts {
    in_digits: OnceLock<Facts>,
    with_words: OnceLock<Facts>,
    wording: OnceLock<Wording>,
}

/// How a text is worded.
#[derive(Debug)]
pub(super) struct Wording {
    /// How many of its blocks have words.
    pub blocks: usize,
    /// The words of those that say something that can be translated.
    pub sentences: HashSet<String>,
}

impl Original<'_> {
    /// How it is worded.
    pub(super) fn wording(&self) -> &Wording {
        self.facts.wording.get_or_init(|| {
            let texts = subject::texts(self.article);
            let blocks: Vec<&Block> = texts.iter().flat_map(Text::blocks_of_words).collect();
            let words = blocks.iter().map(|block| words(block));
            Wording {
                blocks: blocks.len(),
                sentences: words.filter(|words| is_sentence(words)).collect(),
            }
        })
    }
}

/// So many words that are no names make a sentence that can be translated.
const SENTENCE: usize = 4;

/// Whether words are more than names, numbers and addresses.
pub(super) fn is_sentence(words: &str) -> bool {
    let is_common = |word: &&str| {
        let first = word.chars().next();
        first.is_some_and(|c| c.is_alphabetic() && !c.is_uppercase())
    };
    let common = words.split_whitespace().filter(is_common);
    common.take(SENTENCE).count() == SENTENCE
}

/// The words of a block in one line.
pub(super) fn words(block: &Block) -> String {
    let mut words = String::new();
    for word in block
        .lines
        .iter()
        .flat_map(|line| line.text.split_whitespace())
    {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// What differs between a translation and its source; nothing for an article that is none.
pub(super) fn differences(subject: &Subject<'_>) -> Vec<Difference> {
    let (own, original) = (subject.article, subject.original.article);
    if std::ptr::eq(own, original) || own.broken || original.broken {
        return Vec::new();
    }
    if !subject.tells_words {
        // Words for numbers are many, and then only matter where digits have no partner that could
        // be a word.
        let found = compared(subject, false);
        if found.is_empty() {
            return found;
        }
    }
    compared(subject, true)
}

fn compared(subject: &Subject<'_>, words: bool) -> Vec<Difference> {
    let original = subject.original;
    let known = numbers_of(subject.config);
    let languages = subject.config.languages.iter();
    let languages: Vec<&str> = languages.map(|language| language.code.as_str()).collect();
    let reading = |language| Reading {
        numbers: Language::numbers(language),
        known: &known,
        languages: &languages,
        words,
    };
    let (in_own, in_original) = (reading(subject.language), reading(original.language));
    let facts = Facts::read(subject.article, &subject.texts, in_own);
    let kept = if words {
        &original.facts.with_words
    } else {
        &original.facts.in_digits
    };
    let of_original = kept.get_or_init(|| {
        let texts = subject::texts(original.article);
        Facts::read(original.article, &texts, in_original)
    });
    let own = (&facts, in_own.numbers);
    let mut found = compare::compare(own, (of_original, in_original.numbers));
    callouts::compare(&facts, of_original, &mut found);
    found
}
