//! Finds care blocks without a list of signs.

use super::levels::Levels;
use super::standards::NHS_CARE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "care-no-list",
    group: Group::Blocks,
    levels: Levels::WARNING,
    standard: NHS_CARE,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!urgent] Call your GP today if:\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ care-no-list\n> You have a fever or feel very ill.\n",
    ],
    passes: &["> [!urgent] Call your GP today if:\n> - you have a fever\n> - you feel very ill\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let callouts = text.outline.callouts();
    for (index, kind, block) in callouts.filter(|(_, kind, _)| kind.is_care()) {
        let mut inside = text.outline.within(index).iter();
        if !inside.any(|block| matches!(block.kind, BlockKind::List { .. })) {
            let found = report.at(subject.block_place(text, block));
            report.add(found.with("kind", kind.name()).help("mend"));
        }
    }
}
