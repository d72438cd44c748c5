//! Finds blocks that no article ends with.

use super::levels::Levels;
use super::standards::OWN;
use super::{Check, Group, Report, Run, Survey};
use crate::diag::Place;

pub(super) const CHECK: Check = Check {
    code: "block-unused",
    group: Group::Consistency,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Site(run),
    fires: &[
        "=== content/_blocks/visit.en.md\n---\ntitle: Visit us\n^^^ block-unused\n---\nText\n",
    ],
    passes: &[
        "=== content/_blocks/visit.en.md\n---\ntitle: Visit us\n---\nText\n=== content/back/a.en.md\n---\ntitle: A\nsummary: B\ncta: visit\n---\n",
    ],
};

fn run(survey: &Survey<'_>, report: &mut Report<'_>) {
    let site = survey.site;
    for (name, by_language) in &site.listing.blocks {
        let is_used = site.config.cta.as_deref() == Some(&**name)
            || site
                .articles
                .iter()
                .any(|article| article.front.cta.as_deref() == Some(&**name));
        if !is_used && let Some(article) = by_language.iter().flatten().next() {
            let path = &site.articles[*article].path;
            let found = report.at(Place::file(path)).with("block", &**name);
            report.add(found.help("mend"));
        }
    }
}
