//! Turns an outdated translation into what has changed in its original since, block by block.

use super::{Desk, Item, Section};
use crate::content::accepted::{Accepted, TextName};
use crate::content::compare::{Piece, compare};
use crate::content::revision::{Block, Blocks};
use crate::site::Freshness;

/// So many changed blocks are shown; the command tells all of them.
const SHOWN: usize = 10;

impl Desk<'_> {
    /// What has changed; nothing for a page whose text is up to date.
    pub(super) fn changes(&self) -> Option<Section> {
        let site = self.generation().site.as_ref()?;
        let (entry, _) = self.entry(site)?;
        let standing = site.states.groups.get(entry.group)?.get(entry.language)?;
        if standing.state != Freshness::Outdated {
            return None;
        }
        let own = &site.articles[standing.article?];
        let source = &site.articles[standing.source?];
        let recorded = standing.recorded?.ok()?;
        let sources = &self.generation().sources;
        let (accepted, _) = Accepted::load(sources);
        let name = TextName::new(&source.id, &source.language);
        let items = if let Some(before) = accepted.blocks(sources, &name, recorded) {
            let pieces = compare(&before, &Blocks::of(source), &Blocks::of(own));
            let changed = pieces.iter().filter(|piece| piece.is_changed());
            changed
                .take(SHOWN)
                .map(|piece| self.change(piece))
                .collect()
        } else {
            let arguments = [
                ("source", source.path.as_str().into()),
                ("path", own.path.as_str().into()),
            ];
            vec![Item {
                text: self.text("translations-diff-forgotten", &arguments),
                ..Item::default()
            }]
        };
        Some(Section {
            title: self.word("panel-changes"),
            items,
            folded: false,
        })
    }

    fn change(&self, piece: &Piece) -> Item {
        let says = |name: &str, block: &Option<Block>| {
            let block = block.as_ref()?;
            Some(self.text(name, &[("text", block.text.as_str().into())]))
        };
        let before = says("translations-diff-before", &piece.before);
        let after = says("translations-diff-after", &piece.after);
        let lines: Vec<String> = before.into_iter().chain(after).collect();
        Item {
            text: lines.join("\n"),
            note: says("translations-diff-beside", &piece.beside),
            attention: true,
            ..Item::default()
        }
    }
}
