//! Turns what was found outside of the open page into sections of its panel: in other files, and in
//! settings and theme.

use super::{Desk, Item, Section};
use crate::diag::Diagnostic;
use crate::serve::answer::{OWN, PROBLEMS};
use crate::serve::generation::Generation;
use crate::serve::problems_page::{Group, Key, View, groups};
use crate::site::urls;

/// So many other files with problems are named.
const ELSEWHERE: usize = 12;
/// So many mistakes in settings and theme stand on top of every page.
const BANNER: usize = 5;

impl Desk<'_> {
    /// Problems of other files, by file, and the way to all that there are.
    pub(super) fn elsewhere(&self) -> Option<Section> {
        if self.generation().diagnostics.is_empty() {
            return None;
        }
        let is_other = |found: &Diagnostic| !self.is_own(found) && !Generation::is_general(found);
        let files = groups(self.found(is_other), View::Articles);
        let all: usize = files.iter().map(|file| file.found.len()).sum();
        let shown = files.iter().take(ELSEWHERE);
        let mut items: Vec<Item> = shown.map(|file| self.elsewhere_in(file)).collect();
        let more = files.len().saturating_sub(ELSEWHERE);
        if more > 0 {
            items.push(Item {
                text: self.text("panel-more", &[("count", more.into())]),
                ..Item::default()
            });
        }
        items.push(self.all());
        Some(Section {
            title: self.text("panel-elsewhere", &[("count", all.into())]),
            items,
            folded: false,
        })
    }

    /// The way to the page of all problems.
    fn all(&self) -> Item {
        let base = self.generation().base().trim_end_matches('/');
        Item {
            text: self.word("problems-all"),
            href: Some(format!("{base}{OWN}{PROBLEMS}")),
            ..Item::default()
        }
    }

    fn elsewhere_in(&self, group: &Group<'_>) -> Item {
        let summary = Some(group.tally.in_words(self.teller.messages));
        let Key::File(path) = group.key else {
            return Item {
                text: self.word("problems-site"),
                note: summary,
                ..Item::default()
            };
        };
        let generation = self.generation();
        let page = generation.address_of(path);
        let site = generation.site.as_ref();
        let page = page
            .zip(site)
            .map(|(url, site)| urls::href(&site.config, &url));
        Item {
            text: path.to_string(),
            href: page.or_else(|| self.teller.open(path, 1)),
            note: summary,
            ..Item::default()
        }
    }

    /// What is wrong with settings or theme, and what the pages show meanwhile.
    pub(super) fn banner(&self) -> Option<Section> {
        let found: Vec<&Diagnostic> = self.found(Generation::is_general).collect();
        if found.is_empty() && !self.generation().is_earlier {
            return None;
        }
        let shown = found.iter().take(BANNER);
        let mut items: Vec<Item> = shown.map(|found| self.problem(found)).collect();
        if found.len() > BANNER {
            items.push(self.all());
        }
        let title = if self.generation().is_earlier {
            "panel-earlier"
        } else {
            "panel-general"
        };
        Some(Section {
            title: self.word(title),
            items,
            folded: false,
        })
    }
}
