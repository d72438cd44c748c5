//! Turns the parts of a translation and of its source into which stands beside which.

use super::facts::{Slot, SlotKind};
use crate::content::article::Part;

/// Which parts of two articles belong together, by their indexes.
#[derive(Debug)]
pub(super) struct Beside {
    /// For each part of the translation, that of the source.
    to_source: Vec<Option<usize>>,
    /// For each part of the source, that of the translation.
    to_own: Vec<Option<usize>>,
    /// For each part of the translation, whether its text is built as that of the source.
    pub same: Vec<bool>,
}

impl Beside {
    /// Lays the parts of a translation beside those of its source. Texts of the same build are
    /// laid block by block; else from both ends, and what is between by its order.
    pub(super) fn new(own: &[Slot], source: &[Slot]) -> Self {
        let mut beside = Self {
            to_source: vec![None; own.len()],
            to_own: vec![None; source.len()],
            same: vec![false; own.len()],
        };
        for (at, slot) in own.iter().enumerate() {
            if let SlotKind::Field(_) = slot.kind {
                let other = source.iter().position(|other| other.kind == slot.kind);
                beside.same[at] = other.is_some();
                if let Some(other) = other {
                    beside.pair(at, other);
                }
            }
        }
        let mut from = 0;
        while from < own.len() {
            let Some(part) = part(own[from].kind) else {
                from += 1;
                continue;
            };
            let count = own[from..]
                .iter()
                .take_while(|slot| self::part(slot.kind) == Some(part));
            let until = from + count.count();
            let is_part = |slot: &Slot| self::part(slot.kind) == Some(part);
            if let Some(first) = source.iter().position(is_part) {
                let count = source[first..]
                    .iter()
                    .take_while(|slot| is_part(slot))
                    .count();
                beside.text((own, from, until), (source, first, first + count));
            }
            from = until;
        }
        beside
    }

    fn pair(&mut self, own: usize, source: usize) {
        self.to_source[own] = Some(source);
        self.to_own[source] = Some(own);
    }

    fn text(
        &mut self,
        (own, from, until): (&[Slot], usize, usize),
        (source, first, last): (&[Slot], usize, usize),
    ) {
        let (a, b) = (&own[from..until], &source[first..last]);
        let is_same = |(a, b): &(&Slot, &Slot)| a.kind == b.kind;
        let before = a.iter().zip(b).take_while(is_same).count();
        let rest = a.len().min(b.len()) - before;
        let behind = a.iter().rev().zip(b.iter().rev()).take(rest);
        let behind = behind.take_while(is_same).count();
        let is_whole = a.len() == b.len() && before == a.len();
        for at in 0..a.len() {
            let other = if at < before {
                at
            } else if at >= a.len() - behind {
                at + b.len() - a.len()
            } else {
                // Between, the nearest place is better than none.
                at.min((b.len() - behind).saturating_sub(1).max(before))
            };
            if other < b.len() {
                self.same[from + at] = is_whole;
                self.to_source[from + at] = Some(first + other);
                if self.to_own[first + other].is_none() {
                    self.to_own[first + other] = Some(from + at);
                }
            }
        }
    }

    /// Whether two parts stand beside each other.
    pub(super) fn are(&self, own: usize, source: usize) -> bool {
        self.to_source[own] == Some(source)
    }

    /// The part of the source beside one of the translation, else the one before it.
    pub(super) fn source(&self, own: usize) -> usize {
        let before = self.to_source[..=own].iter().rev();
        before.flatten().next().copied().unwrap_or(0)
    }

    /// The part of the translation beside one of the source, else the one before it.
    pub(super) fn own(&self, source: usize) -> usize {
        let before = self.to_own[..=source].iter().rev();
        before.flatten().next().copied().unwrap_or(0)
    }
}

fn part(kind: SlotKind) -> Option<Part> {
    match kind {
        SlotKind::Field(_) => None,
        SlotKind::Block(part, _) => Some(part),
    }
}
