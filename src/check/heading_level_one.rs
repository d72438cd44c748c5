//! Finds headings of the first level, which is that of the title.

use super::levels::Levels;
use super::standards::WCAG_STRUCTURE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "heading-level-one",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: WCAG_STRUCTURE,
    needs: &[],
    run: Run::Text(run),
    fires: &["# Hernia\n^^^^^^^^ heading-level-one\n\nA disc presses on a nerve.\n"],
    passes: &["## What a hernia is\n\nA disc presses on a nerve.\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for block in &text.outline.blocks {
        if block.kind == BlockKind::Heading(1) {
            let words = block.text();
            let is_title =
                words.trim().to_lowercase() == subject.article.front.title.to_lowercase();
            let found = report.at(subject.block_place(text, block));
            report.add(found.help(if is_title { "title" } else { "mend" }));
        }
    }
}
