//! Finds links to other pages that differ between a translation and its source.

use super::levels::Levels;
use super::parity::{self, What};
use super::standards::OWN;
use super::{Check, Group, Run};

pub(super) const CHECK: Check = Check {
    code: "parity-link",
    group: Group::Parity,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Article(|subject, found| parity::report(subject, What::Link, found)),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nRead about [sleep](sleep.md).\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nLees over [lopen](lopen.md).\n          ^^^^^^^^^^^^^^^^^ parity-link\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nRead about [sleep](sleep.md#bed).\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nLees over [slapen](sleep.nl.md).\n",
    ],
};
