//! Finds articles that must be reviewed again within 60 days.

use super::levels::Levels;
use super::review_overdue::due;
use super::standards::NHS_REVIEW;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

/// An editor, a reviewer and a date for both need some time.
const DAYS: i32 = 60;

pub(super) const CHECK: Check = Check {
    code: "review-soon",
    group: Group::Governance,
    levels: Levels::HINT,
    standard: NHS_REVIEW,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "---\ntitle: Hernia\nsummary: What it is.\nreviewed: 2023-12-10\n          ^^^^^^^^^^ review-soon\n---\n",
        "---\ntitle: Hernia\nsummary: What it is.\nreviewed: 2026-03-01\nnext_review: 2027-01-01\n             ^^^^^^^^^^ review-soon\n---\n",
    ],
    passes: &["---\ntitle: Hernia\nsummary: What it is.\nreviewed: 2026-03-01\n---\n"],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let Some((day, field)) = due(subject) else {
        return;
    };
    if (0..=DAYS).contains(&subject.today.days_until(day)) {
        let place = subject.field(&[field]);
        let found = report.at(place).with("day", day.to_string());
        report.add(found.help("mend"));
    }
}
