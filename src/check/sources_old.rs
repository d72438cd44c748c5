//! Finds articles none of whose sources is younger than ten years.

use super::levels::Levels;
use super::standards::DISCERN;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

const YEARS: i64 = 10;

pub(super) const CHECK: Check = Check {
    code: "sources-old",
    group: Group::Governance,
    levels: Levels::HINT,
    standard: DISCERN,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "---\ntitle: Hernia\nsummary: What it is.\nsources: [{title: Guideline, year: 2012}, {title: Trial, year: 2005}]\n         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sources-old\n---\n",
    ],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nsources: [{title: Guideline, year: 2021}, {title: Trial, year: 2005}]\n---\n",
        // A page without a year may well be of this year.
        "---\ntitle: Hernia\nsummary: What it is.\nsources: [{title: Page on back pain}, {title: Trial, year: 2005}]\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let sources = subject.article.front.sources.as_deref().unwrap_or_default();
    let years: Option<Vec<i64>> = sources.iter().map(|source| source.year).collect();
    let youngest = years.and_then(|years| years.into_iter().max());
    let (this_year, _, _) = subject.today.year_month_day();
    if let Some(year) = youngest.filter(|year| *year <= i64::from(this_year) - YEARS) {
        let found = report.at(subject.field(&["sources"]));
        // A year has no separators of thousands.
        report.add(found.with("year", year.to_string()).help("mend"));
    }
}
