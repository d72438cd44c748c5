//! Finds text that follows a clinical block without a heading of its own.

use super::levels::Levels;
use super::standards::NHS_CARE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "text-after-callout",
    group: Group::Blocks,
    levels: Levels::WARNING,
    standard: NHS_CARE,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!urgent] Call your GP today if:\n> - you have a fever\n\nWalking helps most people.\n^^^^^^^^^^^^^^^^^^^^^^^^^^ text-after-callout\n",
        "> [!dont]\n> - do not lift\n> - do not stay in bed\n\n- Walk\n^^^^^^ text-after-callout\n- Swim\n",
    ],
    passes: &[
        "> [!urgent] Call your GP today if:\n> - you have a fever\n\n## What helps\n\nWalking helps most people.\n",
        "> [!exercise] Bridge\n> Lift your hips.\n\nWalking helps most people.\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    use CalloutKind::{Details, Exercise, Steps};
    for (index, kind, _) in text.outline.callouts() {
        let Some((_, next)) = text.outline.next(index) else {
            continue;
        };
        // These are a part of the text around them.
        let needs_heading = !matches!(kind, Details | Exercise | Steps);
        let is_text = !matches!(next.kind, BlockKind::Heading(_) | BlockKind::Callout(_));
        if needs_heading && is_text {
            let found = report.at(subject.block_place(text, next));
            report.add(found.with("kind", kind.name()).help("mend"));
        }
    }
}
