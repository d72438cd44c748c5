//! Finds articles with the same title in one language.

use std::collections::HashMap;

use super::levels::Levels;
use super::standards::WCAG_HEADINGS;
use super::{Check, Group, Report, Run, Survey};
use crate::site::Card;

pub(super) const CHECK: Check = Check {
    code: "title-duplicate",
    group: Group::Consistency,
    levels: Levels::WARNING,
    standard: WCAG_HEADINGS,
    needs: &[],
    run: Run::Site(run),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n=== content/neck/a.en.md\n---\ntitle: hernia\n       ^^^^^^ title-duplicate\nsummary: B\n---\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n",
    ],
};

fn run(survey: &Survey<'_>, report: &mut Report<'_>) {
    let site = survey.site;
    let mut seen: HashMap<(usize, &str), &Card> = HashMap::new();
    for card in site
        .listing
        .cards
        .iter()
        .filter(|card| card.state.is_listed())
    {
        let title = survey.spoken[card.article].title.as_str();
        let first = *seen.entry((card.language, title)).or_insert(card);
        if !std::ptr::eq(first, card) && !title.is_empty() {
            let place = |card: &Card| site.articles[card.article].field_place(&["title"]);
            let found = report.at(place(card)).with("title", card.title.as_str());
            let found = found.with("other", first.path.as_str());
            report.add(found.help("mend").and(place(first)));
        }
    }
}
