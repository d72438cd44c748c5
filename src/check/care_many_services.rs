//! Finds care blocks that name more than two places to turn to.

use super::levels::Levels;
use super::standards::NHS_CARE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::WordList;

/// One service, two at most.
const MOST: usize = 2;

pub(super) const CHECK: Check = Check {
    code: "care-many-services",
    group: Group::Blocks,
    levels: Levels::HINT,
    standard: NHS_CARE,
    needs: &[WordList::CareProviders],
    run: Run::Text(run),
    fires: &[
        "> [!urgent] Call your GP, the hospital or a physiotherapist if:\n            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ care-many-services\n> - you have a fever\n",
    ],
    passes: &[
        "> [!urgent] Call your GP or the hospital if:\n> - you have a fever\n",
        "> [!urgent] Call your GP (doctor) or physiotherapist if:\n> - you have a fever\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let Some(providers) = subject.language.phrases(WordList::CareProviders) else {
        return;
    };
    let callouts = text.outline.callouts();
    for (_, _, block) in callouts.filter(|(_, kind, _)| kind.is_care()) {
        let Some(line) = block.lines.first() else {
            continue;
        };
        let words = subject.language.split(&without_brackets(&block.text()));
        let services = providers.count(&words);
        if services > MOST {
            let found = report.at(subject.place(text, line.span));
            report.add(found.with("services", services).help("mend"));
        }
    }
}

/// A title without what brackets say once more, such as the same service in another language.
fn without_brackets(title: &str) -> String {
    let mut depth = 0usize;
    let kept = title.chars().filter(|c| {
        depth += usize::from(*c == '(');
        let is_kept = depth == 0;
        depth -= usize::from(*c == ')' && depth > 0);
        is_kept
    });
    kept.collect()
}
