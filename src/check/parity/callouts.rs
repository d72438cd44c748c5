//! Turns the clinical blocks of a translation and its source into what differs in kind, number
//! or order.

use super::align::Beside;
use super::facts::Facts;
use super::{Difference, Said, What};
use crate::markdown::CalloutKind;

/// Compares care blocks, and those that say what to do, to leave and to beware of.
pub(super) fn compare(own: &Facts, source: &Facts, found: &mut Vec<Difference>) {
    let is_other = |kind| {
        use CalloutKind::{Do, Dont, Warning};
        matches!(kind, Warning | Do | Dont)
    };
    let kinds: [(What, &dyn Fn(CalloutKind) -> bool); 2] = [
        (What::Care, &CalloutKind::is_care),
        (What::Block, &is_other),
    ];
    for (what, is_kind) in kinds {
        let of = |facts: &Facts| -> Vec<(CalloutKind, usize)> {
            let callouts = facts.callouts.iter().copied();
            callouts.filter(|(kind, _)| is_kind(*kind)).collect()
        };
        let (a, b) = (of(own), of(source));
        let kinds = |callouts: &[(CalloutKind, usize)]| -> Vec<CalloutKind> {
            callouts.iter().map(|(kind, _)| *kind).collect()
        };
        let (kinds_of_a, kinds_of_b) = (kinds(&a), kinds(&b));
        if kinds_of_a == kinds_of_b {
            continue;
        }
        let beside = Beside::new(&own.slots, &source.slots);
        for (at, other) in unequal(&kinds_of_a, &kinds_of_b) {
            let (in_own, in_source) = (at.map(|at| a[at]), other.map(|other| b[other]));
            let name = |kind: CalloutKind| kind.name().to_owned();
            let (said, slot, other) = match (in_own, in_source) {
                (Some((a, own)), Some((b, source))) => {
                    (Said::Differs(name(a), name(b)), own, source)
                }
                (Some((kind, slot)), None) => (Said::Added(name(kind)), slot, beside.source(slot)),
                (None, Some((kind, slot))) => (Said::Missing(name(kind)), beside.own(slot), slot),
                (None, None) => continue,
            };
            found.push(Difference {
                what,
                own: own.slots[slot].stands,
                source: source.slots[other].stands,
                said,
            });
        }
    }
}

/// The indexes of what two sequences have not in common, as few as can be; what stands between
/// the same neighbours is paired.
fn unequal(a: &[CalloutKind], b: &[CalloutKind]) -> Vec<(Option<usize>, Option<usize>)> {
    // How long the longest common part is of what begins at each pair of indexes.
    let mut common = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            common[i][j] = if a[i] == b[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let mut pairs = Vec::new();
    let (mut i, mut j) = (0, 0);
    let (mut only_a, mut only_b) = (Vec::new(), Vec::new());
    loop {
        let is_end = i == a.len() && j == b.len();
        if is_end || (i < a.len() && j < b.len() && a[i] == b[j]) {
            for at in 0..only_a.len().max(only_b.len()) {
                pairs.push((only_a.get(at).copied(), only_b.get(at).copied()));
            }
            only_a.clear();
            only_b.clear();
            if is_end {
                return pairs;
            }
            i += 1;
            j += 1;
        } else if j == b.len() || (i < a.len() && common[i + 1][j] >= common[i][j + 1]) {
            only_a.push(i);
            i += 1;
        } else {
            only_b.push(j);
            j += 1;
        }
    }
}
