//! Turns two states of a source and a translation into what changed, block by block, with the
//! block of the translation that says it.

use super::revision::{Block, Blocks};

/// A block of a source at two moments.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Piece {
    /// What it said; `None` where it was added.
    pub before: Option<Block>,
    /// What it says; `None` where it was taken out.
    pub after: Option<Block>,
    /// What the translation says there, where that can be told.
    pub beside: Option<Block>,
}

impl Piece {
    /// Whether it says something else than before.
    pub fn is_changed(&self) -> bool {
        self.before != self.after
    }
}

/// Lays a source as it was beside the source as it is and a translation of what it was.
pub fn compare(before: &Blocks, after: &Blocks, translation: &Blocks) -> Vec<Piece> {
    let beside = beside(before, translation);
    let (old, new) = (&before.0, &after.0);
    let mut pieces = Vec::with_capacity(old.len().max(new.len()));
    let mut add = |before: Option<usize>, after: Option<usize>| {
        pieces.push(Piece {
            before: before.map(|at| old[at].clone()),
            after: after.map(|at| new[at].clone()),
            beside: before.and_then(|at| beside[at].clone()),
        });
    };
    let (mut from, mut to) = (0, 0);
    let mut same = aligned(old, new, |one, other| one == other);
    same.push((old.len(), new.len()));
    for (one, other) in same {
        // Between blocks that are as they were, those of the same form are taken for one another.
        let mut changed = aligned(&old[from..one], &new[to..other], Block::is_like);
        changed.push((one - from, other - to));
        let (mut gone, mut come) = (from, to);
        for (at_old, at_new) in changed {
            let (at_old, at_new) = (from + at_old, to + at_new);
            (gone..at_old).for_each(|at| add(Some(at), None));
            (come..at_new).for_each(|at| add(None, Some(at)));
            if at_old < one && at_new < other {
                add(Some(at_old), Some(at_new));
            }
            (gone, come) = (at_old + 1, at_new + 1);
        }
        if one < old.len() {
            add(Some(one), Some(other));
        }
        (from, to) = (one + 1, other + 1);
    }
    pieces
}

/// For each block of a source the block of a translation of it.
fn beside(source: &Blocks, translation: &Blocks) -> Vec<Option<Block>> {
    let mut beside = vec![None; source.0.len()];
    for (one, other) in aligned(&source.0, &translation.0, Block::is_like) {
        beside[one] = Some(translation.0[other].clone());
    }
    beside
}

/// The most pairs that are looked at: what differs in more blocks has been written anew.
const MOST: usize = 4_000_000;

/// The longest row of pairs that are the same, in order.
fn aligned<T>(one: &[T], other: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let pairs = one.iter().zip(other);
    let start = pairs.take_while(|(a, b)| same(a, b)).count();
    let mut row: Vec<(usize, usize)> = (0..start).map(|at| (at, at)).collect();
    let (a, b) = (&one[start..], &other[start..]);
    let pairs = a.iter().rev().zip(b.iter().rev());
    let end = pairs.take_while(|(a, b)| same(a, b)).count();
    let (a, b) = (&a[..a.len() - end], &b[..b.len() - end]);
    if a.len().saturating_mul(b.len()) <= MOST {
        row.extend(longest(a, b, same).map(|(x, y)| (x + start, y + start)));
    }
    let (a, b) = (start + a.len(), start + b.len());
    row.extend((0..end).map(|at| (a + at, b + at)));
    row
}

fn longest<T>(
    a: &[T],
    b: &[T],
    same: impl Fn(&T, &T) -> bool,
) -> impl Iterator<Item = (usize, usize)> {
    let width = b.len() + 1;
    let mut lengths = vec![0_u32; (a.len() + 1) * width];
    for x in (0..a.len()).rev() {
        for y in (0..b.len()).rev() {
            lengths[x * width + y] = if same(&a[x], &b[y]) {
                lengths[(x + 1) * width + y + 1] + 1
            } else {
                lengths[(x + 1) * width + y].max(lengths[x * width + y + 1])
            };
        }
    }
    let (mut x, mut y) = (0, 0);
    let mut row = Vec::new();
    while x < a.len() && y < b.len() {
        if same(&a[x], &b[y]) {
            row.push((x, y));
            (x, y) = (x + 1, y + 1);
        } else if lengths[(x + 1) * width + y] >= lengths[x * width + y + 1] {
            x += 1;
        } else {
            y += 1;
        }
    }
    row.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Blocks {
        Blocks::read(text).expect("blocks")
    }

    fn drawn(before: &str, after: &str, translation: &str) -> Vec<String> {
        let text = |block: &Option<Block>| block.as_ref().map_or("-".into(), |b| b.text.clone());
        compare(&blocks(before), &blocks(after), &blocks(translation))
            .iter()
            .filter(|piece| piece.is_changed())
            .map(|piece| {
                let Piece {
                    before,
                    after,
                    beside,
                } = piece;
                format!("{} > {} = {}", text(before), text(after), text(beside))
            })
            .collect()
    }

    #[test]
    fn a_changed_block_stands_beside_its_translation() {
        let before = "title: A\nparagraph: one 5 mg\nitem: x\n";
        let after = "title: A\nparagraph: one 6 mg\nitem: x\n";
        let translation = "title: a\nparagraph: een 5 mg\nitem: iks\n";
        assert_eq!(
            drawn(before, after, translation),
            ["one 5 mg > one 6 mg = een 5 mg"]
        );
        assert_eq!(drawn(before, before, translation), Vec::<String>::new());
    }

    #[test]
    fn blocks_come_and_go_and_change_their_kind() {
        let before = "callout urgent: Call\n  item: x\n  item: y\nparagraph: z\n";
        let after = "callout emergency: Call\n  item: y\nparagraph: new\nparagraph: z\n";
        let translation = "callout urgent: Bel\n  item: X\n  item: Y\nparagraph: Z\n";
        assert_eq!(
            drawn(before, after, translation),
            ["Call > - = Bel", "x > - = X", "- > Call = -", "- > new = -"]
        );
    }

    #[test]
    fn a_translation_of_another_form_is_aligned_as_far_as_it_goes() {
        let before = "title: A\nheading 2: B\nparagraph: C\n";
        let after = "title: A\nheading 2: B\nparagraph: D\n";
        assert_eq!(
            drawn(before, after, "title: a\nparagraph: c\n"),
            ["C > D = c"]
        );
        assert_eq!(drawn(before, after, ""), ["C > D = -"]);
        assert_eq!(drawn("", after, "").len(), 3);
    }
}
