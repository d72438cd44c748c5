//! Finds links in an emergency block that lead away from the telephone.

use super::levels::Levels;
use super::standards::NHS_CARE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::CalloutKind;

pub(super) const CHECK: Check = Check {
    code: "emergency-link",
    group: Group::Safety,
    levels: Levels::WARNING,
    standard: NHS_CARE,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!emergency] Call 112 now if:\n> - you cannot move your legs, see [hernia](https://a.example/)\n                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ emergency-link\n",
    ],
    passes: &[
        "> [!emergency] Call 112 now if:\n> - you cannot move your legs: [112](tel:112)\n",
        "> [!info] More\n> See [hernia](https://a.example/).\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let outline = &text.outline;
    let emergencies = outline.callouts();
    let emergencies = emergencies.filter(|(_, kind, _)| *kind == CalloutKind::Emergency);
    for (index, ..) in emergencies {
        let inside = index..=index + outline.within(index).len();
        for link in &outline.links {
            let is_inside = link.block.is_some_and(|block| inside.contains(&block));
            let calls = ["tel:", "sms:"];
            if is_inside && !calls.iter().any(|call| link.destination.starts_with(call)) {
                let found = report.at(subject.place(text, link.span));
                report.add(found.with("text", link.text.as_str()).help("mend"));
            }
        }
    }
}
