//! Finds headings that are numbered by hand.

use super::levels::Levels;
use super::list_fake::typed_number;
use super::standards::NHS_CONTENT;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "heading-manual-number",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: NHS_CONTENT,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "## 1. Sleep on your side\n^^^^^^^^^^^^^^^^^^^^^^^^ heading-manual-number\n\nText\n\n## 2) Sleep on your back\n^^^^^^^^^^^^^^^^^^^^^^^^ heading-manual-number\n\nText\n",
        "## 1.2 Sleep\n^^^^^^^^^^^^ heading-manual-number\n\nText\n",
    ],
    passes: &["## Sleep on your side\n\nText\n\n## 30 minutes a day\n\n## 24/7 help\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for block in &text.outline.blocks {
        let words = block.text();
        if matches!(block.kind, BlockKind::Heading(_))
            && let Some(number) = typed_number(words.trim_start())
        {
            let found = report.at(subject.block_place(text, block));
            report.add(found.with("number", number).help("mend").help("steps"));
        }
    }
}
