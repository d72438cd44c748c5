//! Finds advice to call for help in a block that does not tell how urgent it is.

use super::levels::Levels;
use super::standards::NHS_INSET;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::WordList;
use crate::markdown::CalloutKind;

pub(super) const CHECK: Check = Check {
    code: "care-in-other-block",
    group: Group::Blocks,
    levels: Levels::HINT,
    standard: NHS_INSET,
    needs: &[WordList::Calls, WordList::CareProviders],
    run: Run::Text(run),
    fires: &[
        "> [!warning] Fever\n^^^^^^^^^^^^^^^^^^ care-in-other-block\n> Call your GP today.\n",
        "> [!info] Chest pain\n^^^^^^^^^^^^^^^^^^^^ care-in-other-block\n> - Phone the hospital at once.\n",
    ],
    passes: &[
        "> [!warning] Not with a fever\n> Rest first.\n",
        "> [!info] Who helps\n> The GP knows your history.\n",
        "> [!urgent] Call your GP today if:\n> - you have a fever\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    use CalloutKind::{Caution, Important, Info, Note, Tip, Warning};
    for (index, kind, block) in text.outline.callouts() {
        if !matches!(kind, Caution | Important | Info | Note | Tip | Warning) {
            continue;
        }
        let words = text.outline.words(index);
        let asks = |line: &str| {
            subject.says(WordList::Calls, line) && subject.says(WordList::CareProviders, line)
        };
        if words.lines().any(asks) {
            let found = report.at(subject.block_place(text, block));
            report.add(found.with("kind", kind.name()).help("mend"));
        }
    }
}
