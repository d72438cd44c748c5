//! Finds headings that skip a level.

use super::levels::Levels;
use super::standards::WCAG_STRUCTURE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "heading-skipped",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: WCAG_STRUCTURE,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "## Treatment\n\n#### Exercises\n^^^^^^^^^^^^^^ heading-skipped\n\nText\n",
        "### Treatment\n^^^^^^^^^^^^^ heading-skipped\n\nText\n",
    ],
    passes: &["## Treatment\n\n### Exercises\n\nText\n\n## Causes\n\nText\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    // The title stands above the text; a question stands above its answer.
    let mut last = 1;
    for (_, block) in text.outline.children(None) {
        let BlockKind::Heading(level) = block.kind else {
            continue;
        };
        let level = level.max(2);
        if level > last + 1 {
            let found = report.at(subject.block_place(text, block));
            let marks = "#".repeat(usize::from(last) + 1);
            let found = found.with("heading", block.text()).with("marks", marks);
            report.add(found.help("mend"));
        }
        last = level;
    }
}
