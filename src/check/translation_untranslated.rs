//! Finds parts of a translation that are still word for word those of its source.

use super::levels::Levels;
use super::parity::{is_sentence, words};
use super::standards::OWN;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::diag::Place;

pub(super) const CHECK: Check = Check {
    code: "translation-untranslated",
    group: Group::Consistency,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\nRest for a day.\n\nThen gently start moving again.\n\nCall us if you are worried about it.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: Wat het is.\n---\nRust een dag.\n\nThen gently start moving again.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ translation-untranslated\n\nCall us if you are worried about it.\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is and what you can do.\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: What it is and what you can do.\n         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ translation-untranslated\n---\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\nBack Clinic Rotterdam, Long Lane 1, 1000 AA Rotterdam\n\n```\nrun with all of these words\n```\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: Wat het is.\n---\nBack Clinic Rotterdam, Long Lane 1, 1000 AA Rotterdam\n\n```\nrun with all of these words\n```\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let original = subject.original.article;
    let is_same = original.language == subject.article.language;
    if !subject.is_translation() || is_same || subject.is_unfinished() || original.broken {
        return;
    }
    let (own, source) = (&subject.article.front, &original.front);
    let mut found: Vec<Place> = Vec::new();
    let mut field = |path: &[&str], own: &str, source: &str| {
        if own == source && is_sentence(own) {
            found.push(subject.field(path));
        }
    };
    field(&["summary"], &own.summary, &source.summary);
    for (index, (own, source)) in own.key_points.iter().zip(&source.key_points).enumerate() {
        field(&["key_points", &index.to_string()], own, source);
    }
    for (index, (own, source)) in own.faq.iter().zip(&source.faq).enumerate() {
        let path = ["faq", &index.to_string(), "question"];
        field(&path, &own.question, &source.question);
    }
    let known = &subject.original.wording().sentences;
    for text in &subject.texts {
        for block in text.blocks_of_words() {
            let words = words(block);
            if known.contains(&words) {
                found.push(subject.block_place(text, block));
            }
        }
    }
    let count = found.len();
    if let Some(first) = found.into_iter().next() {
        let told = report.at(first).with("count", count);
        let told = told.with("source", original.path.as_str());
        report.add(told.help("mend"));
    }
}
