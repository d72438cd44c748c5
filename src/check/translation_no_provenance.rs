//! Finds translations that say neither who made them nor how.

use super::levels::Levels;
use super::standards::MEDLINEPLUS;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "translation-no-provenance",
    group: Group::Governance,
    levels: Levels::STRICT,
    standard: MEDLINEPLUS,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia op zijn Nederlands\n       ^^^^^^^^^^^^^^^^^^^^^^^^^ translation-no-provenance\nsummary: Wat het is.\n---\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia op zijn Nederlands\nsummary: Wat het is.\ntranslation: {of: en}\n             ^^^^^^^^ translation-no-provenance\n---\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia op zijn Nederlands\nsummary: Wat het is.\ntranslation: {of: en, method: human}\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let translation = subject.article.front.translation.as_ref();
    let is_told =
        translation.is_some_and(|given| given.translator.is_some() || given.method.is_some());
    if !subject.is_translation() || !subject.is_health_information() || is_told {
        return;
    }
    let place = match translation {
        Some(_) => subject.field(&["translation"]),
        None if subject.lacks("translation") => subject.title_place(),
        None => return,
    };
    let source = subject.original.article.language.to_string();
    report.add(report.at(place).with("source", source).help("mend"));
}
