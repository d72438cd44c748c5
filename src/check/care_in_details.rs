//! Finds care advice that is folded away.

use super::levels::Levels;
use super::standards::NHS_DETAILS;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "care-in-details",
    group: Group::Safety,
    levels: Levels::ERROR_BUT_RELAXED,
    standard: NHS_DETAILS,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!details] More about hernia\n> > [!urgent] Call your GP today if:\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ care-in-details\n> > - you have a fever\n",
    ],
    passes: &["> [!details] More about hernia\n> A disc presses on a nerve.\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let callouts = text.outline.callouts();
    for (index, _, block) in callouts.filter(|(_, kind, _)| kind.is_care()) {
        let folded = BlockKind::Callout(CalloutKind::Details);
        if text.outline.around(index).any(|block| block.kind == folded) {
            report.add(report.at(subject.block_place(text, block)).help("mend"));
        }
    }
}
