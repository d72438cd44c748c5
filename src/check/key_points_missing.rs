//! Finds articles that do not begin with what a reader should remember.

use super::levels::Levels;
use super::standards::PEMAT;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "key-points-missing",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: PEMAT,
    needs: &[],
    run: Run::Article(run),
    fires: &["---\ntitle: Hernia\n       ^^^^^^ key-points-missing\nsummary: What it is.\n---\n"],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nkey_points:\n  - Most hernias heal by themselves.\n---\n",
        "---\ntitle: About us\nsummary: Who we are.\nkind: page\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let front = &subject.article.front;
    if subject.is_health_information() && front.key_points.is_empty() && subject.lacks("key_points")
    {
        report.add(report.at(subject.title_place()).help("mend"));
    }
}
