//! Finds telephone numbers that differ between a translation and its source.

use super::levels::Levels;
use super::parity::{self, What};
use super::standards::OWN;
use super::{Check, Group, Run};

pub(super) const CHECK: Check = Check {
    code: "parity-telephone",
    group: Group::Parity,
    levels: Levels::ERROR,
    standard: OWN,
    needs: &[],
    run: Run::Article(|subject, found| parity::report(subject, What::Telephone, found)),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nCall us: [020 123 45 67](tel:+31201234567)\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nBel ons: [020 123 45 67](tel:+31201234576)\n         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ parity-telephone\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!emergency] Call 112 now if:\n> - you cannot move\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!emergency] Bel direct 113 als:\n                          ^^^ parity-telephone\n> - je niet kunt bewegen\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nCall +31 20 123 45 67.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nBel (020) 123 45 67.\n",
    ],
};
