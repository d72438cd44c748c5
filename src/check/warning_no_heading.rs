//! Finds warnings without a title of their own.

use super::levels::Levels;
use super::standards::NHS_WARNING;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;

pub(super) const CHECK: Check = Check {
    code: "warning-no-heading",
    group: Group::Blocks,
    levels: Levels::STRICT,
    standard: NHS_WARNING,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!warning]\n^^^^^^^^^^^^ warning-no-heading\n> Do not drive after the injection.\n",
    ],
    passes: &["> [!warning] Do not drive after the injection\n> You may feel dizzy.\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let callouts = text.outline.callouts();
    for (_, _, block) in callouts.filter(|(_, kind, _)| *kind == CalloutKind::Warning) {
        if block.text().trim().is_empty() {
            report.add(report.at(subject.block_place(text, block)).help("mend"));
        }
    }
}
