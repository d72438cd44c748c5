//! Finds pages with several care blocks of the same urgency.

use super::levels::Levels;
use super::standards::NHS_CARE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::WordList;
use crate::markdown::CalloutKind;
use crate::markdown::outline::Block;

pub(super) const CHECK: Check = Check {
    code: "care-duplicate-level",
    group: Group::Blocks,
    levels: Levels::HINT,
    standard: NHS_CARE,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!emergency] Call 112 now if:\n> - you cannot move your legs\n\n> [!emergency] Call 112 at once if:\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ care-duplicate-level\n> - you have chest pain\n",
    ],
    passes: &[
        "> [!emergency] Call 112 now if:\n> - you cannot move your legs\n\n> [!urgent] Call your GP today if:\n> - you have a fever\n\n> [!urgent] Call your GP within a few days if:\n> - you lose weight\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let mut seen: Vec<(CalloutKind, &Block)> = Vec::new();
    let callouts = text.outline.callouts();
    // Two blocks may well say "today" and "within a few days"; an emergency is always now.
    let says_when = |kind: CalloutKind, block: &Block| {
        kind != CalloutKind::Emergency && subject.says(WordList::Times, &block.text())
    };
    for (_, kind, block) in callouts.filter(|(_, kind, _)| kind.is_care()) {
        let mut before = seen.iter().filter(|(seen, _)| *seen == kind);
        let is_told = |(_, first): &&(CalloutKind, &Block)| {
            !(says_when(kind, block) && says_when(kind, first))
        };
        if let Some((_, first)) = before.find(is_told) {
            let found = report.at(subject.block_place(text, block));
            let found = found.with("kind", kind.name()).help("mend");
            report.add(found.and(subject.block_place(text, first)));
        }
        seen.push((kind, block));
    }
}
