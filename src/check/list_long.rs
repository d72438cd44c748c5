//! Finds lists with more entries than readers keep in mind.

use super::levels::Levels;
use super::standards::PEMAT;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::outline::BlockKind;

/// Entries of a list.
const MOST: usize = 9;

pub(super) const CHECK: Check = Check {
    code: "list-long",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: PEMAT,
    needs: &[],
    run: Run::Text(run),
    fires: &["- a\n^^^ list-long\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n- j\n"],
    passes: &["- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for (index, block) in text.outline.blocks.iter().enumerate() {
        if !matches!(block.kind, BlockKind::List { .. }) {
            continue;
        }
        let entries = text.outline.children(Some(index)).count();
        if entries > MOST {
            let found = report.at(subject.block_place(text, block));
            report.add(found.with("count", entries).with("most", MOST).help("mend"));
        }
    }
}
