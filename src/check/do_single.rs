//! Finds lists of what to do or to leave that have a single entry.

use super::levels::Levels;
use super::standards::NHS_DO;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;

pub(super) const CHECK: Check = Check {
    code: "do-single",
    group: Group::Blocks,
    levels: Levels::HINT,
    standard: NHS_DO,
    needs: &[],
    run: Run::Text(run),
    fires: &["> [!do]\n^^^^^^^ do-single\n> - walk every day\n"],
    passes: &["> [!do]\n> - walk every day\n> - swim\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for (callout, kind, block) in text.outline.callouts() {
        let is_list = matches!(kind, CalloutKind::Do | CalloutKind::Dont);
        if is_list && text.entries(callout).len() == 1 {
            report.add(report.at(subject.block_place(text, block)).help("mend"));
        }
    }
}
