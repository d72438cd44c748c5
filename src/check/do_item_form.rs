//! Finds entries of a "Do" list that begin with a word that forbids.

use super::levels::Levels;
use super::standards::NHS_DO;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::WordList;
use crate::markdown::CalloutKind;

pub(super) const CHECK: Check = Check {
    code: "do-item-form",
    group: Group::Blocks,
    levels: Levels::HINT,
    standard: NHS_DO,
    needs: &[WordList::DoWords],
    run: Run::Text(run),
    fires: &[
        "> [!do]\n> - do walk every day\n    ^^^^^^^^^^^^^^^^^ do-item-form\n> - avoid long car journeys\n    ^^^^^^^^^^^^^^^^^^^^^^^^ do-item-form\n",
    ],
    passes: &["> [!do]\n> - walk every day\n> - do not be afraid to move\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let begins = |list, words: &[_]| {
        let phrases = subject.language.phrases(list);
        phrases.is_some_and(|phrases| phrases.begin(words))
    };
    let callouts = text.outline.callouts();
    for (callout, ..) in callouts.filter(|(_, kind, _)| *kind == CalloutKind::Do) {
        for entry in text.entries(callout) {
            let words = subject.language.split(&text.outline.words(entry));
            let negates = begins(WordList::Negations, &words);
            // "Do not be afraid" tells what to do, though it says so by a negation.
            let repeats = begins(WordList::DoWords, &words)
                && words
                    .get(1..2)
                    .is_some_and(|next| !begins(WordList::Negations, next));
            if negates || repeats {
                let found = report.at(subject.place(text, text.words_span(entry)));
                report.add(found.help(if negates { "negates" } else { "repeats" }));
            }
        }
    }
}
