//! Finds text that is folded away within care advice.

use super::levels::Levels;
use super::standards::NHS_CARE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;
use crate::markdown::outline::{Block, BlockKind};

pub(super) const CHECK: Check = Check {
    code: "details-in-care",
    group: Group::Safety,
    levels: Levels::ERROR_BUT_RELAXED,
    standard: NHS_CARE,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!urgent] Call your GP today if:\n> - you have a fever\n>\n> > [!details] Other signs\n  ^^^^^^^^^^^^^^^^^^^^^^^^ details-in-care\n> > You feel very ill.\n",
    ],
    passes: &[
        "> [!urgent] Call your GP today if:\n> - you have a fever\n\n> [!details] Why a fever matters\n> It can be a sign of an infection.\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let is_care = |block: &Block| matches!(block.kind, BlockKind::Callout(kind) if kind.is_care());
    let folds = |block: &Block| match block.kind {
        BlockKind::Callout(kind) => kind == CalloutKind::Details,
        BlockKind::Html => block.text().contains("<details"),
        _ => false,
    };
    for (index, block) in text.outline.blocks.iter().enumerate() {
        if folds(block) && text.outline.around(index).any(is_care) {
            report.add(report.at(subject.block_place(text, block)).help("mend"));
        }
    }
}
