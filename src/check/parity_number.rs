//! Finds numbers without a unit, and dates, that differ between a translation and its source.

use super::levels::Levels;
use super::parity::{self, What};
use super::standards::OWN;
use super::{Check, Group, Run};

pub(super) const CHECK: Check = Check {
    code: "parity-number",
    group: Group::Parity,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Article(|subject, found| parity::report(subject, What::Number, found)),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nIt is so in 15 to 25 out of 100 people.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nHet gaat om 15 tot 35 van de 100 mensen.\n                   ^^ parity-number\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nWe close on 1 October 2026.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nOp 1 november 2026 zijn we dicht.\n   ^^^^^^^^^^^^^^^ parity-number\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nWe close on 1 October.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nOp 1 november zijn we dicht.\n   ^^^^^^^^^^ parity-number\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n![Vertebrae L4, L5](a.svg)\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n![Wervels L4, L3](a.svg)\n^^^^^^^^^^^^^^^^^^^^^^^^ parity-number\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nOn 2026-10-01 a study of 19,170 adults appeared.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nOp 1 oktober 2026 verscheen een onderzoek onder 19.170 volwassenen.\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n## Step 2: walk\n\nRest.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n## Lopen\n\nRust.\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n## 1. Sleep\n\nRest.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n## Slapen\n\nRust.\n",
    ],
};
