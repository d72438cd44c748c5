//! Turns a translation and its source into what differs between them and must not: numbers,
//! telephone numbers, links and clinical blocks. The checks `parity-…` each tell a part of it.

mod align;
mod callouts;
mod compare;
mod facts;

use std::cell::RefCell;
use std::rc::Rc;

use self::facts::{Facts, Reading, Spot};
use super::Report;
use super::emergency_number_foreign::numbers_of;
use super::subject::Subject;
use crate::content::Article;
use crate::content::article::Part;
use crate::fingerprint::Fingerprint;
use crate::language::{LanguageCode, Numbers};
use crate::markdown::outline::outline;
use crate::paths::SourcePath;

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
        let place = difference.source.place(subject.source);
        report.add(found.help("mend").and(place));
    }
}

/// What differs between a translation and its source; nothing for an article that is none.
pub(super) fn differences(subject: &Subject<'_>) -> Vec<Difference> {
    let (own, source) = (subject.article, subject.source);
    if std::ptr::eq(own, source) || own.broken || source.broken {
        return Vec::new();
    }
    let known = numbers_of(subject.config);
    let languages: Vec<&str> = subject
        .config
        .languages
        .iter()
        .map(|language| language.code.as_str())
        .collect();
    let numbers = Numbers::of(&own.language);
    let texts = subject.texts.iter();
    let reading = Reading {
        numbers: &numbers,
        known: &known,
        languages: &languages,
    };
    let texts = texts.map(|text| (text.part, text.text, &text.outline));
    let own_facts = Facts::read(own, texts, reading);
    let numbers_of_source = Numbers::of(&source.language);
    let source_facts = facts_of_source(
        source,
        Reading {
            numbers: &numbers_of_source,
            ..reading
        },
    );
    let mut found = compare::compare((&own_facts, &numbers), (&source_facts, &numbers_of_source));
    callouts::compare(&own_facts, &source_facts, &mut found);
    found
}

/// What the facts of a source were read from.
#[derive(PartialEq, Debug)]
struct Key {
    path: SourcePath,
    fingerprint: Fingerprint,
    language: LanguageCode,
    known: Vec<String>,
    languages: Vec<String>,
}

thread_local! {
    /// The facts of the last source: its translations stand next to each other in the order of
    /// articles, so that each source is read about once.
    static LAST: RefCell<Option<(Key, Rc<Facts>)>> = const { RefCell::new(None) };
}

fn facts_of_source(source: &Article, reading: Reading<'_>) -> Rc<Facts> {
    let key = Key {
        path: source.path.clone(),
        fingerprint: source.fingerprint,
        language: source.language.clone(),
        known: reading.known.to_vec(),
        languages: reading
            .languages
            .iter()
            .map(|code| (*code).to_owned())
            .collect(),
    };
    LAST.with_borrow_mut(|last| {
        if let Some((of, facts)) = last
            && *of == key
        {
            return facts.clone();
        }
        let answers = source.answers.iter().enumerate();
        let parts = answers.map(|(index, answer)| (Part::Answer(index), answer));
        let parts = std::iter::once((Part::Body, &source.body)).chain(parts);
        let texts: Vec<_> = parts
            .map(|(part, document)| (part, document.text(), outline(document.text())))
            .collect();
        let texts = texts
            .iter()
            .map(|(part, text, outline)| (*part, *text, outline));
        let facts = Rc::new(Facts::read(source, texts, reading));
        *last = Some((key, facts.clone()));
        facts
    })
}
