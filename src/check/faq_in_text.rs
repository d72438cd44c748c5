//! Finds frequently asked questions that stand in the text in place of the field `faq`.

use super::levels::Levels;
use super::standards::OWN;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::WordList;
use crate::markdown::outline::{Block, BlockKind, Outline};

pub(super) const CHECK: Check = Check {
    code: "faq-in-text",
    group: Group::Faq,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[WordList::Faq],
    run: Run::Text(run),
    fires: &[
        "## FAQ – back pain\n^^^^^^^^^^^^^^^^^^ faq-in-text\n\nYes. It does.\n\nRarely.\n",
        "## Frequently asked questions\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ faq-in-text\n\n### May I lift?\n\nYes.\n",
    ],
    passes: &["## What helps\n\nWalking helps. May I run? Yes.\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let blocks = &text.outline.blocks;
    for (index, block) in blocks.iter().enumerate() {
        let BlockKind::Heading(level) = block.kind else {
            continue;
        };
        if subject.says(WordList::Faq, &block.text()) {
            let asks =
                section(&text.outline, index, level).any(|block| block.text().contains(['?', '؟']));
            let found = report.at(subject.block_place(text, block));
            let found = found.with("questions", if asks { "some" } else { "none" });
            report.add(
                found
                    .help(if asks { "mend" } else { "questions" })
                    .help("example"),
            );
        }
    }
}

/// What stands below a heading, up to the next one of its level.
fn section(outline: &Outline, heading: usize, level: u8) -> impl Iterator<Item = &Block> {
    let after = outline.blocks[heading + 1..].iter();
    after.take_while(move |block| !matches!(block.kind, BlockKind::Heading(next) if next <= level))
}
