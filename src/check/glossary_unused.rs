//! Finds difficult words that are explained and stand in no text.

use super::levels::Levels;
use super::standards::OWN;
use super::{Check, Group, Report, Run, Survey};

pub(super) const CHECK: Check = Check {
    code: "glossary-unused",
    group: Group::Consistency,
    levels: Levels::HINT,
    standard: OWN,
    needs: &[],
    run: Run::Site(run),
    fires: &[
        "=== content/_glossary/en.yaml\n- term: hernia\n        ^^^^^^ glossary-unused\n  definition: A disc that bulges.\n=== content/back/a.en.md\n---\ntitle: A\nsummary: B\n---\nTwo hernias.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n",
    ],
    passes: &[
        "=== content/_glossary/en.yaml\n- term: hernia\n  forms: [hernias]\n  definition: A disc that bulges.\n=== content/back/a.en.md\n---\ntitle: A\nsummary: B\n---\n## Two *hernias*\n",
        "=== content/_glossary/en.yaml\n- term: slipped disc\n  definition: A disc that bulges.\n=== content/back/a.en.md\n---\ntitle: A\nsummary: B\n---\n> [!info] T\n> A slipped\n> disc.\n",
        "=== content/_glossary/en.yaml\n- term: hernia\n  definition: A disc that bulges.\n=== content/back/a.en.md\n---\ntitle: A\nsummary: On a hernia.\n---\n",
    ],
};

fn run(survey: &Survey<'_>, report: &mut Report<'_>) {
    for (glossary, said) in survey.site.glossaries.iter().zip(survey.said) {
        let Some(glossary) = glossary else { continue };
        let terms = 0..glossary.entries.len();
        let unused: Vec<usize> = terms.filter(|term| !said[*term]).collect();
        let places = glossary.written.term_places(&unused);
        for (term, place) in unused.into_iter().zip(places) {
            let found = report.at(place);
            let name = glossary.entries[term].term.term.as_str();
            report.add(found.with("term", name).help("mend"));
        }
    }
}
