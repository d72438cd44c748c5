//! Finds warnings, and lists of what to do and what to leave, that differ between a translation and its source.

use super::levels::Levels;
use super::parity::{self, What};
use super::standards::OWN;
use super::{Check, Group, Run};

pub(super) const CHECK: Check = Check {
    code: "parity-block",
    group: Group::Parity,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Article(|subject, found| parity::report(subject, What::Block, found)),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!do] Do\n> - walk\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!dont] Niet doen\n^^^^^^^^^^^^^^^^^^^ parity-block\n> - niet lopen\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!do] Do\n> - walk\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n> [!do] Wel doen\n> - lopen\n",
    ],
};
