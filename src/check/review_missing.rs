//! Finds articles that do not say when they were last reviewed.

use super::levels::Levels;
use super::standards::NHS_REVIEW;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "review-missing",
    group: Group::Governance,
    levels: Levels::STRICT,
    standard: NHS_REVIEW,
    needs: &[],
    run: Run::Article(run),
    fires: &["---\ntitle: Hernia\n       ^^^^^^ review-missing\nsummary: What it is.\n---\n"],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nreviewed: 2026-03-01\n---\n",
        "---\ntitle: Hernia\nsummary: What it is.\nstatus: draft\n---\n",
        "---\ntitle: About us\nsummary: Who we are.\nkind: page\n---\n",
        // What is there, and cannot be read, is told already.
        "---\ntitle: Hernia\nsummary: What it is.\nreviewed: last year\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let is_due = subject.is_health_information() && !subject.is_unfinished();
    let front = &subject.article.front;
    if is_due && !subject.is_translation() && front.reviewed.is_none() && subject.lacks("reviewed")
    {
        report.add(report.at(subject.title_place()).help("mend"));
    }
}
