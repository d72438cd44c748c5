//! Finds articles about a complaint that do not say when to seek help.

use super::levels::Levels;
use super::standards::NHS_CARE;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::content::front_matter::Kind;

pub(super) const CHECK: Check = Check {
    code: "care-missing",
    group: Group::Safety,
    levels: Levels::STRICT,
    standard: NHS_CARE,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "---\ntitle: Hernia\n       ^^^^^^ care-missing\nsummary: What it is.\nkind: condition\n---\nA disc presses on a nerve.\n",
        "---\ntitle: Injection\n       ^^^^^^^^^ care-missing\nsummary: How it goes.\nkind: procedure\n---\n> [!info] Good to know\n> It takes ten minutes.\n",
    ],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nkind: condition\n---\n> [!urgent] Call your GP today if:\n> - you have a fever\n",
        "---\ntitle: Sleeping well\nsummary: What helps.\nkind: lifestyle\n---\nSleep in a dark room.\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let kinds = [Kind::Condition, Kind::Symptom, Kind::Procedure];
    let needs_care = subject.kind().is_some_and(|kind| kinds.contains(&kind));
    let callouts = subject
        .texts
        .iter()
        .flat_map(|text| text.outline.callouts());
    if needs_care && !callouts.into_iter().any(|(_, kind, _)| kind.is_care()) {
        report.add(
            report
                .at(subject.title_place())
                .help("mend")
                .help("example"),
        );
    }
}
