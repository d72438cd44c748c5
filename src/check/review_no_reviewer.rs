//! Finds articles that do not say who reviewed them.

use super::levels::Levels;
use super::standards::NHS_STANDARD;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "review-no-reviewer",
    group: Group::Governance,
    levels: Levels::STRICT,
    standard: NHS_STANDARD,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "---\ntitle: Hernia\n       ^^^^^^ review-no-reviewer\nsummary: What it is.\nreviewed: 2026-03-01\n---\n",
    ],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nreviewed: 2026-03-01\nreviewers:\n  - {name: Physiotherapy team, type: team, role: physiotherapists}\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let is_due = subject.is_health_information() && !subject.is_unfinished();
    if is_due
        && !subject.is_translation()
        && subject.article.front.reviewers.is_empty()
        && subject.lacks("reviewers")
    {
        report.add(report.at(subject.title_place()).help("mend"));
    }
}
