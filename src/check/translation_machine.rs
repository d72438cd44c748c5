//! Finds translations by a machine that nobody compared with the original.

use super::levels::Levels;
use super::standards::MEDLINEPLUS;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::content::front_matter::Method;

pub(super) const CHECK: Check = Check {
    code: "translation-machine",
    group: Group::Governance,
    levels: Levels::STRICT,
    standard: MEDLINEPLUS,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia op zijn Nederlands\nsummary: Wat het is.\ntranslation: {of: en, method: machine}\n                              ^^^^^^^ translation-machine\n---\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia op zijn Nederlands\nsummary: Wat het is.\ntranslation: {of: en, method: machine, reviewed_by: {name: Reviewer to be named}}\n---\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia op zijn Nederlands\nsummary: Wat het is.\ntranslation: {of: en, method: human}\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let translation = subject.article.front.translation.as_ref();
    let is_unseen = translation.is_some_and(|given| {
        let by_machine = matches!(given.method, Some(Method::Machine | Method::MachineEdited));
        by_machine && given.reviewed_by.is_none()
    });
    if subject.is_translation() && is_unseen {
        let found = report.at(subject.field(&["translation", "method"]));
        report.add(found.help("mend"));
    }
}
