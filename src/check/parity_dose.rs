//! Finds doses, and other numbers with a unit, that differ between a translation and its source.

use super::levels::Levels;
use super::parity::{self, What};
use super::standards::OWN;
use super::{Check, Group, Run};

pub(super) const CHECK: Check = Check {
    code: "parity-dose",
    group: Group::Parity,
    levels: Levels::ERROR,
    standard: OWN,
    needs: &[],
    run: Run::Article(|subject, found| parity::report(subject, What::Dose, found)),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nTake 500 mg, 3 times a day.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nNeem 50 mg, 3 keer per dag.\n     ^^^^^ parity-dose\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n- Breathe in for 4 seconds.\n- Breathe out for 6 seconds.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n- Adem 6 seconden in.\n       ^^^^^^^^^^ parity-dose\n- Adem 4 seconden uit.\n       ^^^^^^^^^^ parity-dose\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nWalk for 30 minutes.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nLoop 30 uur.\n     ^^^^^^ parity-dose\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\n| When | What |\n|---|---|\n| Morning | 10 mg |\n| Night | 20 mg |\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n| Wanneer | Wat |\n|---|---|\n| Ochtend | 20 mg |\n            ^^^^^ parity-dose\n| Nacht | 10 mg |\n          ^^^^^ parity-dose\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nTake 10 mg in the morning and 20 mg at night.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nNeem ’s ochtends 20 mg en ’s avonds 10 mg.\n                 ^^^^^ parity-dose\n                                    ^^^^^ parity-dose\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nTake 500 mg, 3 times a day.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\n<!-- vademecum: allow parity-dose: here it is sold in another strength -->\nNeem 3 keer per dag 250 mg.\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nTake 500 mg 3 times a day.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nNeem 3 keer per dag 500 mg.\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nTake 1,500 mg, 3 times a day, for 20 to 30 minutes. A fever is 38.5 °C.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nNeem 1.500 mg, 3 keer per dag, 20–30 minuten lang. Koorts is 38,5 °C.\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nIf you are under 45 years, come at 9:30.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nBen je onder de 45, kom dan om 9.30 uur.\n",
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\n---\nRest for 2 weeks.\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\n---\nRust twee weken uit.\n",
    ],
};
