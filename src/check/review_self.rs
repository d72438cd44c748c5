//! Finds articles that were reviewed by who wrote them.

use super::levels::Levels;
use super::standards::NHS_STANDARD;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "review-self",
    group: Group::Governance,
    levels: Levels::HINT,
    standard: NHS_STANDARD,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "---\ntitle: Hernia\nsummary: What it is.\nauthors: [{name: Physiotherapy team, type: team}]\nreviewers: [{name: Physiotherapy Team, type: team}]\n                   ^^^^^^^^^^^^^^^^^^ review-self\n---\n",
    ],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nauthors: [{name: Physiotherapy team, type: team}]\nreviewers: [{name: GP team, type: team}]\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let authors = subject.lineage().inherited(|front| front.authors.as_ref());
    let is_author = |name: &str| {
        let mut authors = authors.into_iter().flatten();
        authors.any(|author| author.name.to_lowercase() == name.to_lowercase())
    };
    let reviewers = subject.article.front.reviewers.iter().enumerate();
    for (index, reviewer) in reviewers.filter(|(_, reviewer)| is_author(&reviewer.name)) {
        let place = subject.field(&["reviewers", &index.to_string(), "name"]);
        let found = report.at(place).with("name", reviewer.name.as_str());
        report.add(found.help("mend"));
    }
}
