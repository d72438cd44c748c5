//! Finds care blocks whose title is not one call to action that ends in "if:".

use super::levels::Levels;
use super::standards::NHS_CARE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::{Phrases, Word, WordList};

pub(super) const CHECK: Check = Check {
    code: "care-heading-form",
    group: Group::Blocks,
    levels: Levels::WARNING,
    standard: NHS_CARE,
    needs: &[WordList::Conditions],
    run: Run::Text(run),
    fires: &[
        "> [!urgent] Urgent advice\n            ^^^^^^^^^^^^^ care-heading-form\n> - you have a fever\n",
        "> [!non-urgent] When do you need help?\n                ^^^^^^^^^^^^^^^^^^^^^^ care-heading-form\n> - you have a fever\n",
        "=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: Wat het is.\n---\n> [!non-urgent] Maak een afspraak bij uw huisarts\n                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ care-heading-form\n> - de pijn blijft\n",
    ],
    passes: &[
        "> [!urgent] Call your GP today if:\n> - you have a fever\n",
        "=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: Wat het is.\n---\n> [!emergency] Bel direct 112 bij een van deze klachten:\n> - verlies van kracht\n",
        "=== content/back/a.de.md\n---\ntitle: Hexenschuss\nsummary: Was es ist.\n---\n> [!emergency] Rufen Sie sofort 112 an, wenn Sie:\n> - die Beine nicht bewegen können\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let Some(conditions) = subject.language.phrases(WordList::Conditions) else {
        return;
    };
    let callouts = text.outline.callouts();
    for (_, kind, block) in callouts.filter(|(_, kind, _)| kind.is_care()) {
        let title = block.text();
        // Without a title it is an error of its own.
        let Some(line) = block.lines.first().filter(|_| !title.trim().is_empty()) else {
            continue;
        };
        if !has_form(subject, conditions, title.trim()) {
            let found = report.at(subject.place(text, line.span));
            let number = subject.config.clinic.emergency_number.as_deref();
            let found = found
                .with("title", title.trim())
                .with("kind", kind.name())
                .with("number", number.unwrap_or("112"));
            report.add(found.help("mend"));
        }
    }
}

/// Whether a title asks for something under a condition.
fn has_form(subject: &Subject<'_>, conditions: &Phrases, title: &str) -> bool {
    let words = subject.language.split(title);
    let ends_open = title.ends_with([':', '：', '…']);
    let mut from = 0;
    while let Some(found) = conditions.find(&words[from..]) {
        let (start, end) = (from + found.start, from + found.end);
        // "When do you need help?" asks; "an appointment with your GP" is no condition either,
        // though the same word begins one in some languages.
        let is_first = start == 0 && !ends_open;
        let names_who = !ends_open && names_provider(subject, &words[end..]);
        if !is_first && !names_who {
            return true;
        }
        from = end;
    }
    false
}

fn names_provider(subject: &Subject<'_>, words: &[Word]) -> bool {
    let near = &words[..words.len().min(3)];
    let providers = subject.language.phrases(WordList::CareProviders);
    providers.is_some_and(|providers| providers.find(near).is_some())
}
