//! Finds links whose words do not say where they lead.

use super::levels::Levels;
use super::standards::WCAG_LINKS;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::WordList;

pub(super) const CHECK: Check = Check {
    code: "link-text-vague",
    group: Group::Access,
    levels: Levels::WARNING,
    standard: WCAG_LINKS,
    needs: &[WordList::VagueLinks],
    run: Run::Text(run),
    fires: &[
        "For exercises [click here](https://a.example/).\n              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-text-vague\n",
        "=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: Wat het is.\n---\n[Lees meer…](https://a.example/)\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-text-vague\n",
    ],
    passes: &["Do the [exercises for a strong back](https://a.example/).\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let Some(vague) = subject.language.phrases(WordList::VagueLinks) else {
        return;
    };
    for link in &text.outline.links {
        let words = subject.language.split(&link.text);
        let says_nothing = vague.is(&words) || (words.is_empty() && !link.has_image);
        if says_nothing {
            let found = report.at(subject.place(text, link.span));
            report.add(found.with("text", link.text.trim()).help("mend"));
        }
    }
}
