//! Finds titles and headings that are longer than a line on a phone or two.

use super::levels::Levels;
use super::standards::NHS_CONTENT;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::content::Role;
use crate::markdown::outline::BlockKind;

/// Characters of a heading.
const MOST: usize = 65;

pub(super) const CHECK: Check = Check {
    code: "heading-long",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: NHS_CONTENT,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "## Everything that you need to know about the treatment of a hernia at home\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ heading-long\n\nText\n",
        "---\ntitle: Everything that you need to know about the treatment of a hernia at home\n       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ heading-long\nsummary: What it is.\n---\n",
    ],
    passes: &[
        "## How a hernia is treated at home\n\nText\n",
        "> [!urgent] Call your GP today, or the out-of-hours service in the evening, if:\n> - you have a fever\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let length = |words: &str| words.trim().chars().count();
    let title = &subject.article.front.title;
    if subject.article.role == Role::Article && length(title) > MOST {
        let found = report.at(subject.title_place());
        report.add(
            found
                .with("length", length(title))
                .with("most", MOST)
                .help("mend"),
        );
    }
    for text in &subject.texts {
        for block in &text.outline.blocks {
            let length = length(&block.text());
            if matches!(block.kind, BlockKind::Heading(_)) && length > MOST {
                let found = report.at(subject.block_place(text, block));
                report.add(found.with("length", length).with("most", MOST).help("mend"));
            }
        }
    }
}
