//! Finds texts with many parts that are folded away.

use super::levels::Levels;
use super::standards::NHS_DETAILS;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;

/// What only some readers need is seldom more than this.
const MOST: usize = 3;

pub(super) const CHECK: Check = Check {
    code: "details-many",
    group: Group::Blocks,
    levels: Levels::HINT,
    standard: NHS_DETAILS,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!details] A\n> Text\n\n> [!details] B\n> Text\n\n> [!details] C\n> Text\n\n> [!details] D\n^^^^^^^^^^^^^^ details-many\n> Text\n",
    ],
    passes: &["> [!details] A\n> Text\n\n> [!details] B\n> Text\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let callouts = text.outline.callouts();
    let folded: Vec<_> = callouts
        .filter(|(_, kind, _)| *kind == CalloutKind::Details)
        .collect();
    if let Some((_, _, block)) = folded.get(MOST) {
        let found = report.at(subject.block_place(text, block));
        report.add(found.with("count", folded.len()).help("mend"));
    }
}
