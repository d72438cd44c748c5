//! Finds words for numbers that differ between a translation and its source.

use super::levels::Levels;
use super::parity::{self, What};
use super::standards::OWN;
use super::{Check, Group, Run};

pub(super) const CHECK: Check = Check {
    code: "parity-number-words",
    group: Group::Parity,
    levels: Levels::HINT,
    standard: OWN,
    needs: &[],
    run: Run::Article(|subject, found| parity::report(subject, What::Word, found)),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nRest for two weeks.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nRust drie weken uit.\n     ^^^^ parity-number-words\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nRest for two weeks, in the second half of the night.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nRust 2 weken uit, in de tweede helft van de nacht.\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nDo you have one leg?\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nHeb je een been?\n",
    ],
};
