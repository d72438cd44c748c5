//! Finds articles with the same title in one language.

use std::collections::HashMap;

use super::levels::Levels;
use super::standards::{Standard, WCAG_HEADINGS};
use super::{Check, Group, Report, Run};
use crate::site::Site;

const STANDARD: Standard = WCAG_HEADINGS;

pub(super) const CHECK: Check = Check {
    code: "title-duplicate",
    group: Group::Consistency,
    levels: Levels::WARNING,
    standard: STANDARD,
    needs: &[],
    run: Run::Site(run),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n=== content/neck/a.en.md\n---\ntitle: hernia\n       ^^^^^^ title-duplicate\nsummary: B\n---\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n",
    ],
};

fn run(site: &Site, report: &mut Report<'_>) {
    let mut seen: HashMap<(usize, String), usize> = HashMap::new();
    for (index, card) in site.listing.cards.iter().enumerate() {
        if !card.state.is_listed() {
            continue;
        }
        let article = &site.articles[card.article];
        match seen.get(&(card.language, plain(&card.title))) {
            None => {
                seen.insert((card.language, plain(&card.title)), index);
            }
            Some(first) => {
                let first = &site.listing.cards[*first];
                let other = &site.articles[first.article];
                let found = report.at(article.field_place(&["title"]));
                let found = found.with("title", card.title.as_str());
                let found = found.with("other", first.path.as_str());
                report.add(found.help("mend").and(other.field_place(&["title"])));
            }
        }
    }
}

/// A text without what readers do not hear: case, punctuation, spaces.
pub(super) fn plain(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
