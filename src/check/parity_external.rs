//! Finds links to other sites that differ between a translation and its source.

use super::levels::Levels;
use super::parity::{self, What};
use super::standards::OWN;
use super::{Check, Group, Run};

pub(super) const CHECK: Check = Check {
    code: "parity-external",
    group: Group::Parity,
    levels: Levels::HINT,
    standard: OWN,
    needs: &[],
    run: Run::Article(|subject, found| parity::report(subject, What::External, found)),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nSee [the guide](https://guide.example/en).\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nZie [de gids](https://gids.example/).\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ parity-external\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nSee [the guide](https://guide.example/).\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nZie [de gids](https://guide.example/).\n",
    ],
};
