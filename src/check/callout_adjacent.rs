//! Finds blocks that stand directly below one another, so that none stands out.

use super::levels::Levels;
use super::standards::NHS_CARE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "callout-adjacent",
    group: Group::Blocks,
    levels: Levels::HINT,
    standard: NHS_CARE,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!warning] Not with a fever\n> Rest first.\n\n> [!info] Good to know\n^^^^^^^^^^^^^^^^^^^^^^ callout-adjacent\n> It takes ten minutes.\n",
    ],
    passes: &[
        "> [!warning] Not with a fever\n> Rest first.\n\nThe exercise takes ten minutes.\n",
        "> [!do]\n> - walk\n> - swim\n\n> [!dont]\n> - do not lift\n> - do not stay in bed\n",
        "> [!emergency] Call 112 now if:\n> - you cannot move your legs\n\n> [!urgent] Call your GP today if:\n> - you have a fever\n",
        "> [!exercise] Bridge\n> Lift your hips.\n\n> [!exercise] Cat\n> Round your back.\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for (index, kind, _) in text.outline.callouts() {
        let Some((_, next)) = text.outline.next(index) else {
            continue;
        };
        let BlockKind::Callout(following) = next.kind else {
            continue;
        };
        if !belong_together(kind, following) {
            report.add(report.at(subject.block_place(text, next)).help("mend"));
        }
    }
}

/// Blocks that are made to stand below one another.
fn belong_together(one: CalloutKind, other: CalloutKind) -> bool {
    use CalloutKind::{Details, Do, Dont, Exercise, Steps};
    let both = |kinds: &[CalloutKind]| kinds.contains(&one) && kinds.contains(&other);
    one.is_care() && other.is_care()
        || both(&[Do, Dont])
        || both(&[Exercise, Steps])
        || both(&[Details])
}
