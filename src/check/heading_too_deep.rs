//! Finds headings of the fifth and sixth level.

use super::levels::Levels;
use super::standards::NHS_CONTENT;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::outline::BlockKind;

/// Readers no longer see to what a heading below this belongs.
const DEEPEST: u8 = 4;

pub(super) const CHECK: Check = Check {
    code: "heading-too-deep",
    group: Group::Structure,
    levels: Levels::HINT,
    standard: NHS_CONTENT,
    needs: &[],
    run: Run::Text(run),
    fires: &["## A\n\n### B\n\n#### C\n\n##### D\n^^^^^^^ heading-too-deep\n\nText\n"],
    passes: &["## A\n\n### B\n\n#### C\n\nText\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for block in &text.outline.blocks {
        if matches!(block.kind, BlockKind::Heading(level) if level > DEEPEST) {
            report.add(report.at(subject.block_place(text, block)).help("mend"));
        }
    }
}
