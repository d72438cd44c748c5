//! Finds care blocks that differ in kind, number or order between a translation and its source.

use super::levels::Levels;
use super::parity::{self, What};
use super::standards::OWN;
use super::{Check, Group, Run};

pub(super) const CHECK: Check = Check {
    code: "parity-care",
    group: Group::Parity,
    levels: Levels::ERROR,
    standard: OWN,
    needs: &[],
    run: Run::Article(|subject, found| parity::report(subject, What::Care, found)),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!urgent] Call your GP today if:\n> - you have a fever\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!non-urgent] Maak een afspraak als:\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ parity-care\n> - je koorts hebt\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nRest.\n\n> [!emergency] Call 112 now if:\n> - you cannot move\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nRust uit.\n^^^^^^^^^ parity-care\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!urgent] Call your GP today if:\n> - you have a fever\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!urgent] Bel vandaag nog je huisarts als:\n> - je koorts hebt\n",
    ],
};
