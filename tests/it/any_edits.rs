//! After any sequence of edits, what a warm cache makes is what a clean build makes, byte for
//! byte: files and messages. [`Site::build`] holds it; here is what is edited.

use std::path::Path;

use proptest::prelude::*;

use crate::site::Site;

/// What each file may hold; an empty text stands for no file.
const FILES: [(&str, &[&str]); 14] = [
    (
        "content/site.yaml",
        &[
            "title: {nl: Kliniek, en: Clinic}\nbase_url: https://clinic.example\nlanguages: [{code: nl}, {code: en}]\ntheme: plain\nmissing_translation: fallback\n",
            "title: Other\nbase_url: https://clinic.example/info\nlanguages: [{code: en}, {code: nl}]\ntheme: plain\ncta: visit\nclinic: {name: Clinic, emergency_number: '112'}\n",
            "title: Other\nbase_url: https://clinic.example\nlanguages: [{code: nl}, {code: en}, {code: ar}]\ntheme: plain\nmissing_translation: omit\noverdue_review: withdraw\ndefault_language_at_root: true\nmenu: [{page: about}, {section: back}]\n",
        ],
    ),
    (
        "content/_topics.yaml",
        &[
            "",
            "sleep: {name: {nl: Slaap, en: Sleep, ar: النوم}}\n",
            "sleep: {name: {nl: Rust}, slug: {nl: rust}}\n",
        ],
    ),
    (
        "content/_blocks/visit.nl.md",
        &[
            "",
            "---\ntitle: Kom\n---\nZie [pijn](../back/pain.md).\n",
            "---\ntitle: Kom langs\n---\nElke dag.\n",
        ],
    ),
    (
        "content/_index.nl.md",
        &["", "---\ntitle: Welkom\n---\n[Rug](back/_index.md)\n"],
    ),
    (
        "content/about.en.md",
        &[
            "",
            "---\ntitle: About\nsummary: Us.\nkind: page\n---\nText.\n",
            "---\ntitle: About us\nsummary: Us.\nkind: page\n---\nText.\n",
        ],
    ),
    (
        "content/back/_index.nl.md",
        &[
            "",
            "---\ntitle: Rug\n---\n## Kop\n",
            "---\ntitle: Ruggen\nslug: ruggen\naliases: [/oud/]\norder: 2\n---\n[Kop](#kop)\n",
        ],
    ),
    (
        "content/back/pain.nl.md",
        &[
            "",
            "---\ntitle: Pijn\nsummary: Pijn.\ntopics: [sleep]\nreviewed: 2026-01-01\nimage: {src: dot.svg}\n---\n## Kop\n\n[slaap](sleep.md#kop)\n",
            "---\ntitle: Pijn\nsummary: Pijn.\ntopics: [sleep]\nreviewed: 2026-01-01\nimage: {src: dot.svg}\n---\n## Anders\n\n![x](dot.svg)\n",
            "---\ntitle: Andere titel\nsummary: Pijn.\nslug: rugpijn\nrelated: [sleep.md]\nreviewed: 2020-01-01\n---\n> [!emergency] Bel\n> nu\n",
            "---\ntitle: Pijn\nsummary: Pijn.\nstatus: withdrawn\nreplaced_by: sleep.md\n---\nTekst.\n",
            "---\ntitle: [\n---\nTekst.\n",
        ],
    ),
    (
        "content/back/pain.en.md",
        &[
            "",
            "---\ntitle: Pain\nsummary: Pain.\n---\n[sleep](sleep.nl.md#kop)\n",
            "---\ntitle: Pain\nsummary: Pain.\nfaq: [{question: Why?, answer: '[sleep](sleep.md)'}]\n---\n`code`\n",
            "---\ntitle: Pain\nsummary: Pain.\nstatus: draft\n---\nText.\n",
        ],
    ),
    (
        "content/back/sleep.nl.md",
        &[
            "",
            "---\ntitle: Slaap\nsummary: Slaap.\npublished: 2026-01-01\n---\n## Kop\n\n[pijn](pain.md#kop)\n",
            "---\ntitle: Slaap\nsummary: Beter slapen.\ntranslation: {of: en}\n---\n[rug](_index.md#kop)\n",
            "---\ntitle: Slaap\nsummary: Slaap.\npublish_at: 2026-10-02\n---\nTekst.\n",
        ],
    ),
    (
        "content/back/sleep.en.md",
        &[
            "",
            "---\ntitle: Sleep\nsummary: Sleep.\nexpires_at: 2026-10-01\n---\n## Kop\n\n[file](note.txt)\n",
            "---\ntitle: Sleep\nsummary: Sleep.\nnext_review: 2026-10-01\ncta: visit\n---\nText.\n",
        ],
    ),
    (
        "content/back/dot.svg",
        &[
            "",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>",
        ],
    ),
    ("content/back/note.txt", &["", "One.", "Two."]),
    (
        "themes/plain/templates/languages.html",
        &[
            "",
            "{{ page.title }}",
            "{{ page.title }} {{ t(key=\"table\") }}",
        ],
    ),
    ("content/_static/note.txt", &["", "One."]),
];

/// What is done between two builds: a file by its index gets a text by its index, or, past the
/// last file, the options change.
type Edit = (usize, usize);

fn edit(site: &mut Site, (file, text): Edit) {
    let Some((path, texts)) = FILES.get(file) else {
        let days = ["2026-10-01", "2026-10-02", "2030-01-01"];
        site.options().today = days[text % days.len()].parse().expect("a day");
        site.options().drafts = text % 2 == 0;
        return;
    };
    match texts[text % texts.len()] {
        "" if site.has(path) => site.remove(path),
        "" => {}
        text => site.write(path, text),
    }
}

fn edits(number: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec((0..=FILES.len(), 0..6_usize), number)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 20,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_warm_build_is_a_clean_build(batches in prop::collection::vec(edits(1..4), 5..8)) {
        let mut site = Site::from_text("=== content/site.yaml\n");
        let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/_theme");
        for (file, _) in FILES.iter().enumerate() {
            edit(&mut site, (file, 1));
        }
        edit(&mut site, (0, 0));
        for batch in batches {
            for change in batch {
                edit(&mut site, change);
            }
            // A template that was taken away is the one of the theme again.
            site.add_dir(&theme, "themes/plain");
            site.build();
        }
    }
}
