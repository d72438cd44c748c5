//! Finds articles that do not say what kind of text they are.

use super::levels::Levels;
use super::standards::OWN;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::content::Role;

pub(super) const CHECK: Check = Check {
    code: "kind-missing",
    group: Group::Governance,
    levels: Levels::HINT,
    standard: OWN,
    needs: &[],
    run: Run::Article(run),
    fires: &["---\ntitle: Hernia\n       ^^^^^^ kind-missing\nsummary: What it is.\n---\n"],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nkind: condition\n---\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\nkind: condition\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let is_article = subject.article.role == Role::Article && !subject.is_translation();
    if is_article && subject.kind().is_none() && subject.lacks("kind") {
        let found = report.at(subject.title_place());
        report.add(found.help("mend"));
    }
}
