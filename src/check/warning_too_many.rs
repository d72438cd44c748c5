//! Finds pages with more than two warnings.

use super::levels::Levels;
use super::standards::NHS_WARNING;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;

/// Where everything is a warning, nothing is.
const MOST: usize = 2;

pub(super) const CHECK: Check = Check {
    code: "warning-too-many",
    group: Group::Blocks,
    levels: Levels::WARNING,
    standard: NHS_WARNING,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!warning] A\n> Text\n\n## B\n\n> [!warning] B\n> Text\n\n## C\n\n> [!warning] C\n^^^^^^^^^^^^^^ warning-too-many\n> Text\n",
    ],
    passes: &["> [!warning] A\n> Text\n\n## B\n\n> [!warning] B\n> Text\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let is_warning = |kind| matches!(kind, CalloutKind::Warning | CalloutKind::Caution);
    let warnings = text.outline.callouts();
    let warnings: Vec<_> = warnings.filter(|(_, kind, _)| is_warning(*kind)).collect();
    if let Some((_, _, block)) = warnings.get(MOST) {
        let found = report.at(subject.block_place(text, block));
        report.add(found.with("count", warnings.len()).help("mend"));
    }
}
