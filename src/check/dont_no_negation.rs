//! Finds entries of a "Don't" list that do not say "not".

use super::levels::Levels;
use super::standards::NHS_DO;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::WordList;
use crate::markdown::CalloutKind;

pub(super) const CHECK: Check = Check {
    code: "dont-no-negation",
    group: Group::Safety,
    levels: Levels::ERROR_BUT_RELAXED,
    standard: NHS_DO,
    needs: &[WordList::Negations],
    run: Run::Text(run),
    fires: &[
        "> [!dont] Don't\n> - lift heavy things\n    ^^^^^^^^^^^^^^^^^ dont-no-negation\n> - do not stay in bed\n",
        "=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: Wat het is.\n---\n> [!dont]\n> - lang in bed blijven\n    ^^^^^^^^^^^^^^^^^^^ dont-no-negation\n",
    ],
    passes: &[
        "> [!dont] Don't\n> - do not lift heavy things\n> - avoid long car journeys\n> - don’t stay in bed\n",
        "=== content/back/a.de.md\n---\ntitle: Bandscheibenvorfall\nsummary: Was es ist.\n---\n> [!dont]\n> - Heben Sie keine schweren Lasten.\n> - Bleiben Sie nicht im Bett.\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let callouts = text.outline.callouts();
    for (callout, ..) in callouts.filter(|(_, kind, _)| *kind == CalloutKind::Dont) {
        for entry in text.entries(callout) {
            let words = text.outline.words(entry);
            if !words.trim().is_empty() && !subject.says(WordList::Negations, &words) {
                let place = subject.place(text, text.words_span(entry));
                let entry = words.lines().find(|line| !line.trim().is_empty());
                let entry = entry.unwrap_or_default().trim();
                report.add(report.at(place).with("entry", entry).help("mend"));
            }
        }
    }
}
