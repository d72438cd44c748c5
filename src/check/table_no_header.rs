//! Finds tables whose columns have no names.

use super::levels::Levels;
use super::standards::WCAG_STRUCTURE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "table-no-header",
    group: Group::Structure,
    levels: Levels::ERROR_BUT_RELAXED,
    standard: WCAG_STRUCTURE,
    needs: &[],
    run: Run::Text(run),
    fires: &["|  |  |\n^^^^^^^ table-no-header\n|--|--|\n| Monday | rest |\n| Tuesday | walk |\n"],
    passes: &[
        "| Day | What to do |\n|--|--|\n| Monday | rest |\n",
        "|  | Rest |\n|--|--|\n| Monday | yes |\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for block in &text.outline.blocks {
        let is_bare = match block.kind {
            BlockKind::Table { has_header } => !has_header,
            BlockKind::Html => {
                let html = block.text().to_ascii_lowercase();
                html.contains("<table") && !html.contains("<th")
            }
            _ => false,
        };
        if is_bare {
            report.add(report.at(subject.block_place(text, block)).help("mend"));
        }
    }
}
