//! Finds translations that have far fewer blocks than their source: somebody stopped half-way.

use super::levels::Levels;
use super::standards::OWN;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "translation-incomplete",
    group: Group::Consistency,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\nEight.\n=== content/back/a.nl.md\n---\ntitle: De hernia\n       ^^^^^^^^^ translation-incomplete\nsummary: Wat het is.\n---\nEen.\n\nTwee.\n\nDrie.\n\nVier.\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\nEight.\n=== content/back/a.nl.md\n---\ntitle: De hernia\nsummary: Wat het is.\n---\nEen. Twee.\n\nDrie.\n\nVier.\n\nVijf. Zes.\n\nZeven.\n\nAcht.\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: What it is.\n---\nOne.\n\nTwo.\n\nThree.\n=== content/back/a.nl.md\n---\ntitle: De hernia\nsummary: Wat het is.\n---\nEen, twee, drie.\n",
    ],
};

/// Shorter sources tell nothing: two paragraphs may well become one.
const LEAST: usize = 8;

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let original = subject.original.article;
    if !subject.is_translation() || subject.is_unfinished() || original.broken {
        return;
    }
    let own = subject.texts.iter();
    let own: usize = own.map(|text| text.blocks_of_words().count()).sum();
    let source = subject.original.wording().blocks;
    if source >= LEAST && own * 3 < source * 2 {
        let found = report.at(subject.title_place());
        let found = found.with("own", own).with("count", source);
        let found = found.with("source", original.path.as_str());
        report.add(found.help("mend"));
    }
}
