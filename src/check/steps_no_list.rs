//! Finds blocks of steps without a numbered list.

use super::levels::Levels;
use super::standards::PEMAT;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "steps-no-list",
    group: Group::Blocks,
    levels: Levels::WARNING,
    standard: PEMAT,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!steps] Getting up\n^^^^^^^^^^^^^^^^^^^^^ steps-no-list\n> - Roll to your side.\n> - Push yourself up.\n",
    ],
    passes: &["> [!steps] Getting up\n> 1. Roll to your side.\n> 2. Push yourself up.\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let callouts = text.outline.callouts();
    for (index, _, block) in callouts.filter(|(_, kind, _)| *kind == CalloutKind::Steps) {
        let mut inside = text.outline.within(index).iter();
        if !inside.any(|block| block.kind == BlockKind::List { ordered: true }) {
            report.add(report.at(subject.block_place(text, block)).help("mend"));
        }
    }
}
