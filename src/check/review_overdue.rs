//! Finds articles whose next review should have been done.

use super::levels::Levels;
use super::standards::NHS_REVIEW;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::date::Date;
use crate::site::life;

pub(super) const CHECK: Check = Check {
    code: "review-overdue",
    group: Group::Governance,
    levels: Levels::STRICT,
    standard: NHS_REVIEW,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "---\ntitle: Hernia\nsummary: What it is.\nreviewed: 2023-10-01\n          ^^^^^^^^^^ review-overdue\n---\n",
        "---\ntitle: Hernia\nsummary: What it is.\nreviewed: 2026-03-01\nnext_review: 2026-11-01\n             ^^^^^^^^^^ review-overdue\n---\n",
    ],
    passes: &["---\ntitle: Hernia\nsummary: What it is.\nreviewed: 2026-03-01\n---\n"],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let Some((day, field)) = due(subject) else {
        return;
    };
    if day < subject.today {
        let place = subject.field(&[field]);
        let found = report.at(place).with("day", day.to_string());
        report.add(found.help("mend"));
    }
}

/// The day by which an article must be reviewed again, and the field that says so. A review is
/// about the source; its translations follow it.
pub(super) fn due(subject: &Subject<'_>) -> Option<(Date, &'static str)> {
    if subject.is_translation() {
        return None;
    }
    let day = life::next_review(subject.lineage(), subject.config)?;
    let field = match subject.article.front.next_review {
        Some(_) => "next_review",
        None => "reviewed",
    };
    Some((day, field))
}
