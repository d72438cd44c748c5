//! Finds articles that do not say what they rest on.

use super::levels::Levels;
use super::standards::DISCERN;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "sources-missing",
    group: Group::Governance,
    levels: Levels::WARNING,
    standard: DISCERN,
    needs: &[],
    run: Run::Article(run),
    fires: &["---\ntitle: Hernia\n       ^^^^^^ sources-missing\nsummary: What it is.\n---\n"],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nsources: [{title: Guideline on back pain, year: 2024}]\n---\n",
        "---\ntitle: About us\nsummary: Who we are.\nkind: page\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let sources = subject.article.front.sources.as_ref();
    if subject.is_health_information()
        && !subject.is_translation()
        && sources.is_none_or(Vec::is_empty)
        && subject.lacks("sources")
    {
        report.add(report.at(subject.title_place()).help("mend"));
    }
}
