//! `vademecum translations`: the states of translations after edits of their sources, and what
//! accepting writes, with the real program.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use vademecum::content::revision::Revision;

use crate::site;

const SETTINGS: &str = "title: Clinic\nbase_url: https://www.clinic.example/\nlanguages: [nl, en, de]\ntheme: clarity\nclinic: {address: {country: NL}, emergency_number: \"112\"}\n";
const SOURCE: &str = "---\ntitle: Hernia\nsummary: Wat het is.\nkey_points: [Meestal gaat het over., Blijf bewegen.]\nfaq:\n  - {question: Hoe lang duurt het?, answer: Zes weken.}\n---\nEen hernia is *vervelend*. Neem ten hoogste 4 tabletten.\nLees [meer](other.md).\n\n> [!urgent] Bel vandaag als:\n> - je koorts hebt\n> - je kracht verliest\n\n- een\n- twee\n";
const TRANSLATION: &str = "---\ntitle: Slipped disc\nsummary: What it is.\nkey_points: [It mostly passes., Keep moving.]\nfaq:\n  - {question: How long does it take?, answer: Six weeks.}\ntranslation: {of: nl}\n---\nA slipped disc is a nuisance. Take at most 4 tablets.\nRead [more](other.md).\n\n> [!urgent] Call today if:\n> - you have a fever\n> - you lose strength\n\n- one\n- two\n";
const OTHER: &str = "---\ntitle: Meer\nsummary: Nog meer.\n---\nMeer.\n";
const PATH: &str = "content/back/hernia.en.md";

/// What the program did.
#[derive(Debug)]
struct Ended {
    status: Option<i32>,
    out: String,
    err: String,
}

/// A site with a source and its translation, in which an editor writes.
struct Site(tempfile::TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        site.write("content/site.yaml", SETTINGS);
        site.write("content/back/_index.nl.md", "---\ntitle: Rug\n---\n");
        site.write("content/back/_index.en.md", "---\ntitle: Back\n---\n");
        site.write("content/back/other.nl.md", OTHER);
        site.write("content/back/hernia.nl.md", SOURCE);
        site.write(PATH, TRANSLATION);
        site
    }

    /// The same, with the translation accepted.
    fn accepted() -> Self {
        let site = Self::new();
        site.ok(&["accept", PATH]);
        site
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.root().join(path)).unwrap();
    }

    /// Writes the source with one text in it replaced.
    fn edit(&self, old: &str, new: &str) {
        assert!(SOURCE.contains(old), "there is no {old} in the source");
        self.write("content/back/hernia.nl.md", &SOURCE.replace(old, new));
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        self.program(&[&["translations", "--today", "2026-11-25"], arguments].concat())
    }

    fn program(&self, arguments: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_vademecum"))
            .args(arguments)
            .env("LC_ALL", "C")
            .current_dir(self.root())
            .output()
            .unwrap();
        Ended {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    #[track_caller]
    fn ok(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments);
        assert_eq!(ended.status, Some(0), "{ended:?}");
        ended.out
    }

    /// The state of the article in a language.
    #[track_caller]
    fn state_in(&self, language: &str) -> String {
        let report: Value = serde_json::from_str(&self.ok(&["--format", "json"])).unwrap();
        let articles = report["articles"].as_array().unwrap();
        let article = articles
            .iter()
            .find(|article| article["id"] == "back/hernia")
            .unwrap();
        article["states"][language]["state"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    #[track_caller]
    fn state(&self) -> String {
        self.state_in("en")
    }

    /// The files in the store.
    fn store(&self) -> Vec<String> {
        let folder = self.root().join("content/_revisions/back");
        let Ok(entries) = fs::read_dir(folder) else {
            return Vec::new();
        };
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// The codes and files that `check` tells, of those that begin so.
    fn told(&self, codes: &[&str]) -> Vec<String> {
        let ended = self.program(&["check", "--today", "2026-11-25", "--format", "json"]);
        let report: Value = serde_json::from_str(&ended.out).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let found = findings.iter().map(|finding| {
            let text = |field: &str| finding[field].as_str().unwrap_or("-").to_owned();
            format!("{} {} {}", text("code"), text("path"), text("level"))
        });
        found
            .filter(|found| codes.iter().any(|code| found.starts_with(code)))
            .collect()
    }
}

#[test]
fn accepting_records_the_revision_and_nothing_else() {
    let site = Site::new();
    assert_eq!(site.state(), "unknown");
    assert_eq!(site.state_in("nl"), "source");
    assert_eq!(site.state_in("de"), "missing");
    let out = site.ok(&["accept", PATH]);
    assert!(
        out.starts_with(
            "content/back/hernia.en.md is up to date with content/back/hernia.nl.md: v1-"
        ),
        "{out}"
    );
    let revision = out.trim().rsplit(' ').next().unwrap().to_owned();
    let expected = TRANSLATION.replace("{of: nl}", &format!("{{of: nl, revision: {revision}}}"));
    assert_eq!(site.read(PATH), expected);
    assert_eq!(site.store(), [format!("hernia.nl.{revision}.txt")]);
    let kept = site.read(&format!("content/_revisions/back/hernia.nl.{revision}.txt"));
    assert!(
        kept.contains("\ncallout urgent: Bel vandaag als:\n  item: je koorts hebt\n"),
        "{kept}"
    );
    assert_eq!(site.state(), "current");
    let again = site.ok(&["accept", "back/hernia.en.md"]);
    assert!(again.contains("already"), "{again}");
    assert_eq!(site.read(PATH), expected);
    let built = site.program(&["build", "--today", "2026-11-25"]);
    assert_eq!(built.status, Some(0), "{built:?}");
    assert!(!site.root().join("output/_revisions").exists());
}

#[test]
fn accepting_keeps_odd_files_byte_for_byte() {
    let windows = TRANSLATION.replace('\n', "\r\n");
    let odd = TRANSLATION
        .replace(
            "title: Slipped disc",
            "# by hand\n\"title\":   'Slipped disc'   # quoted",
        )
        .replace(
            "translation: {of: nl}",
            "translation:   # from Dutch\n    of: \"nl\"   # yes\n\n    method: human",
        );
    let marked = format!("\u{feff}{windows}");
    let old = TRANSLATION.replace("{of: nl}", "{ revision: \"v1-0000000000000000\" , of: nl }");
    for text in [
        &windows,
        &odd,
        &marked,
        &old,
        TRANSLATION.trim_end(),
        &TRANSLATION.replace("translation: {of: nl}\n", ""),
    ] {
        let site = Site::new();
        site.write(PATH, text);
        site.ok(&["accept", PATH]);
        let after = site.read(PATH);
        let revision = after.split("v1-").nth(1).unwrap()[..16].to_owned();
        let revision = format!("v1-{revision}");
        let candidates = [
            after.replace(&format!(", revision: {revision}"), ""),
            after.replace(&format!("    revision: {revision}\n"), ""),
            after.replace(&revision, "v1-0000000000000000"),
            after.replace(&format!("translation:\n  revision: {revision}\n"), ""),
        ];
        assert!(
            candidates.iter().any(|candidate| candidate == text),
            "{after}"
        );
        assert_eq!(site.state(), "current");
    }
}

#[test]
fn how_a_source_is_typed_makes_no_difference() {
    let site = Site::accepted();
    for (old, new) in [
        ("*vervelend*", "__vervelend__"),
        ("tabletten.\nLees", "tabletten.   Lees"),
        ("- een\n- twee", "* een\n\n* twee"),
        ("\n\n- een", "\n\n<!-- to do -->\n\n- een"),
        ("title: Hernia", "title: \"Hernia\" # the title"),
        (
            "[Meestal gaat het over., Blijf bewegen.]",
            "\n  - Meestal gaat het over.\n  - Blijf  bewegen.",
        ),
    ] {
        site.edit(old, new);
        assert_eq!(site.state(), "current", "{new}");
    }
    site.write("content/back/hernia.nl.md", &SOURCE.replace('\n', "\r\n"));
    assert_eq!(site.state(), "current");
}

#[test]
fn what_a_source_says_makes_a_difference() {
    let site = Site::accepted();
    for (old, new) in [
        ("vervelend", "heel vervelend"),
        ("hoogste 4 tabletten", "hoogste 5 tabletten"),
        ("(other.md)", "(other.md#x)"),
        (
            "Lees [meer](other.md).\n\n> [!urgent] Bel vandaag als:",
            "\n> [!urgent] Bel [vandaag](other.md) als:",
        ),
        ("[!urgent]", "[!emergency]"),
        ("> - je kracht verliest", "\n- je kracht verliest"),
        ("- een\n- twee", "- twee\n- een"),
        ("- een\n- twee", "1. een\n2. twee"),
        ("Zes weken.", "Acht weken."),
        ("Blijf bewegen.", "Blijf liggen."),
        ("Wat het is.", "Wat het niet is."),
    ] {
        site.edit(old, new);
        assert_eq!(site.state(), "outdated", "{new}");
    }
    let told = site.told(&["translation-outdated"]);
    assert_eq!(
        told,
        ["translation-outdated content/back/hernia.en.md warning"]
    );
    site.write("content/back/hernia.nl.md", SOURCE);
    assert_eq!(site.state(), "current");
}

#[test]
fn a_difference_is_shown_beside_the_translation() {
    let site = Site::accepted();
    assert!(site.ok(&["diff", PATH]).contains("says what it said"));
    site.edit("je koorts hebt", "je hoge koorts hebt");
    let out = site.ok(&["diff", PATH]);
    let expected = "Entry of a list\n  was:         je koorts hebt\n  is:          je hoge koorts hebt\n  translation: you have a fever\n";
    assert!(out.starts_with(expected), "{out}");
    let store = format!("content/_revisions/back/{}", site.store()[0]);
    site.remove(&store);
    assert!(site.ok(&["diff", PATH]).contains("not remembered"));
    assert_eq!(site.state(), "outdated");
}

#[test]
fn a_minor_change_needs_no_translation_and_the_next_one_does() {
    let site = Site::accepted();
    let german = "content/back/hernia.de.md";
    site.write(german, TRANSLATION);
    site.edit("vervelend", "lastig");
    assert_eq!(site.state(), "outdated");
    let out = site.ok(&["minor", "content/back/hernia.nl.md"]);
    assert!(
        out.contains("vervelend") && out.contains("lastig") && out.contains(PATH),
        "{out}"
    );
    assert_eq!(site.state(), "minor");
    assert_eq!(site.store().len(), 2);
    assert_eq!(site.told(&["translation-outdated"]), Vec::<String>::new());
    // Another translation, made from the text after that change.
    site.ok(&["accept", german]);
    site.edit("vervelend", "erg lastig");
    assert_eq!(
        (site.state(), site.state_in("de")),
        ("outdated".into(), "outdated".into())
    );
    site.ok(&["minor", "content/back/hernia.nl.md"]);
    assert_eq!(
        (site.state(), site.state_in("de")),
        ("minor".into(), "minor".into())
    );
    site.edit("vervelend", "niet lastig");
    assert_eq!(site.state(), "outdated");
    // What two translations record is not the same: which change is meant?
    site.ok(&["accept", german]);
    site.edit("vervelend", "soms lastig");
    let refused = site.run(&["minor", "content/back/hernia.nl.md"]);
    assert_eq!(refused.status, Some(2));
    assert!(refused.err.contains(german), "{refused:?}");
    site.ok(&["minor", german]);
    assert_eq!(
        (site.state(), site.state_in("de")),
        ("outdated".into(), "minor".into())
    );
}

#[test]
fn a_source_that_is_gone_or_renamed_leaves_an_orphan() {
    let site = Site::accepted();
    site.remove("content/back/hernia.nl.md");
    assert_eq!(site.state(), "orphan");
    let refused = site.run(&["accept", PATH]);
    assert_eq!(refused.status, Some(2), "{refused:?}");
    site.write("content/back/disc.nl.md", SOURCE);
    assert_eq!(site.state(), "orphan");
    // Without `of` nothing else is said to be wrong.
    let text = site.read(PATH).replace("of: nl, ", "");
    site.write(PATH, &text);
    let told = site.told(&["translation-"]);
    assert!(
        told.contains(&"translation-orphan content/back/hernia.en.md warning".to_owned()),
        "{told:?}"
    );
    assert_eq!(site.state(), "orphan");
}

#[test]
fn a_draft_is_a_draft_whatever_it_records() {
    let site = Site::accepted();
    let text = site
        .read(PATH)
        .replace("title: Slipped", "status: draft\ntitle: Slipped");
    site.write(PATH, &text);
    site.edit("vervelend", "lastig");
    assert_eq!(site.state(), "draft");
    assert_eq!(site.told(&["translation-outdated"]), Vec::<String>::new());
}

#[test]
fn revisions_that_are_none_are_told() {
    let site = Site::new();
    let write = |revision: &str| {
        let given = format!("{{of: nl, revision: {revision}}}");
        site.write(PATH, &TRANSLATION.replace("{of: nl}", &given));
    };
    write("v1-xyz");
    assert_eq!(
        site.told(&["revision-"]),
        ["revision-form content/back/hernia.en.md error"]
    );
    assert_eq!(site.state(), "unknown");
    write("v2-0123456789abcdef");
    assert_eq!(
        site.told(&["revision-"]),
        ["revision-newer content/back/hernia.en.md warning"]
    );
    assert_eq!(site.state(), "unknown");
    write("v1-0123456789abcdef");
    assert_eq!(site.told(&["revision-"]), Vec::<String>::new());
    assert_eq!(site.state(), "outdated");
    write("v1-xyz");
    site.ok(&["accept", PATH]);
    assert_eq!(site.state(), "current");
}

#[test]
fn nothing_is_written_where_there_are_errors() {
    let site = Site::new();
    let broken = TRANSLATION.replace("summary: What it is.\n", "");
    site.write(PATH, &broken);
    let refused = site.run(&["accept", PATH]);
    assert_eq!(refused.status, Some(1), "{refused:?}");
    assert!(refused.err.contains("Nothing was written"));
    assert_eq!((site.read(PATH), site.store()), (broken, Vec::new()));
    site.write(PATH, TRANSLATION);
    site.write(
        "content/back/hernia.nl.md",
        &SOURCE.replace("[!urgent] Bel vandaag als:", "[!urgent]"),
    );
    assert_eq!(site.run(&["accept", PATH]).status, Some(1));
    site.write("content/back/hernia.nl.md", SOURCE);
    for (path, words) in [
        ("content/back/hernia.nl.md", "is the source"),
        (
            "content/back/hernai.en.md",
            "Did you mean content/back/hernia.en.md?",
        ),
        ("content/back/_index.en.md", "There is no article"),
        ("content/site.yaml", "There is no article"),
    ] {
        // Where one is refused, none is written.
        let refused = site.run(&["accept", PATH, path]);
        assert_eq!(refused.status, Some(2), "{refused:?}");
        assert!(refused.err.contains(words), "{refused:?}");
        assert_eq!(site.read(PATH), TRANSLATION);
    }
}

#[test]
fn a_damaged_store_is_told_and_not_believed() {
    let site = Site::accepted();
    let store = format!("content/_revisions/back/{}", site.store()[0]);
    let kept = site.read(&store);
    site.edit("vervelend", "lastig");
    for damaged in [
        format!("<<<<<<< ours\n{kept}=======\n{kept}>>>>>>> theirs\n"),
        kept.replace("summary: Wat het is.\n", ""),
        String::new(),
    ] {
        site.write(&store, &damaged);
        assert_eq!(
            site.told(&["store-"]),
            [format!("store-damaged {store} warning")]
        );
        assert!(site.ok(&["diff", PATH]).contains("not remembered"));
        assert_eq!(site.state(), "outdated");
    }
    site.write(&store, &kept.replace('\n', "\r\n"));
    assert_eq!(site.told(&["store-"]), Vec::<String>::new());
    assert!(site.ok(&["diff", PATH]).contains("lastig"));
}

#[test]
fn the_table_is_shown_as_far_as_it_is_asked_for() {
    let site = Site::accepted();
    let out = site.ok(&[]);
    let expected = "article      nl      en          de\nback/hernia  source  up to date  missing\nback/other   source  missing     missing\n\n2 articles: 1 up to date, 3 missing.\n";
    assert_eq!(out, expected);
    let out = site.ok(&[
        "--language",
        "en",
        "--state",
        "current",
        "--section",
        "back",
    ]);
    assert_eq!(
        out,
        "article      en\nback/hernia  up to date\n\nOne article: 1 up to date.\n"
    );
    assert_eq!(site.ok(&["--state", "draft"]), "0 articles.\n");
    let page = site.ok(&["--format", "html"]);
    assert!(
        page.contains(
            "<td class=\"current\">up to date <small>content/back/hernia.en.md</small></td>"
        ),
        "{page}"
    );
    assert!(!page.contains("src=") && !page.contains("href="), "{page}");
    for (arguments, words) in [
        (["--language", "fr"], "is no language of the site"),
        (["--section", "bakc"], "Did you mean “back”?"),
    ] {
        let refused = site.run(&arguments);
        assert_eq!(refused.status, Some(2));
        assert!(refused.err.contains(words), "{refused:?}");
    }
}

#[test]
fn a_translation_of_a_translation_is_held_to_that_one() {
    let site = Site::accepted();
    let german = "content/back/hernia.de.md";
    site.write(german, &TRANSLATION.replace("{of: nl}", "{of: en}"));
    site.ok(&["accept", german]);
    site.edit("vervelend", "lastig");
    assert_eq!(
        (site.state(), site.state_in("de")),
        ("outdated".into(), "current".into())
    );
    let text = site.read(PATH).replace("nuisance", "bother");
    site.write(PATH, &text);
    assert_eq!(site.state_in("de"), "outdated");
}

#[test]
fn the_marks_of_a_merge_are_an_error_in_an_article() {
    let site = Site::accepted();
    let conflict = SOURCE.replace(
        "- een\n",
        "<<<<<<< ours\n- een\n=======\n- geen\n>>>>>>> theirs\n",
    );
    site.write("content/back/hernia.nl.md", &conflict);
    let told = site.told(&["conflict-"]);
    assert_eq!(told, ["conflict-marks content/back/hernia.nl.md error"]);
    assert_eq!(site.run(&["accept", PATH]).status, Some(1));
    assert_eq!(site.state(), "unknown");
}

#[test]
fn a_warm_build_tells_the_states_of_a_clean_one() {
    let blocks = "title: Pijn\nsummary: Kort.\nparagraph: Neem er een.\n";
    let revision = Revision::of_text(blocks, 1).unwrap();
    let after = Revision::of_text(&blocks.replace("een", "twee"), 1).unwrap();
    let source = "---\ntitle: Pijn\nsummary: Kort.\n---\nNeem er een.\n";
    let mut site = site::Site::from_text(&format!(
        "=== content/site.yaml\ntitle: Clinic\nbase_url: https://clinic.example\nlanguages: [nl, en]\n=== content/pain.nl.md\n{source}=== content/pain.en.md\n---\ntitle: Pain\nsummary: Short.\ntranslation: {{of: nl, revision: {revision}}}\n---\nTake one.\n",
    ));
    let outdated = "translation-outdated content/pain.en.md";
    site.build();
    site.expect_codes(&[]);
    site.write("content/pain.nl.md", &source.replace("een", "twee"));
    site.build();
    site.expect_codes(&[outdated]);
    let minor = format!("content/_revisions/pain.nl.{revision}.minor.{after}.txt");
    site.write(&minor, "");
    site.build();
    site.expect_codes(&[]);
    site.remove(&minor);
    site.build();
    site.expect_codes(&[outdated]);
    site.write(
        "content/pain.nl.md",
        &source.replace("Neem er een", "*Neem*  er een"),
    );
    site.build();
    site.expect_codes(&[]);
}

#[test]
fn options_of_the_table_are_not_taken_in_silence_by_the_other_commands() {
    let site = Site::new();
    let ended = site.run(&["--language", "en", "accept", PATH]);
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.err.contains("--language"), "{ended:?}");
    assert!(!site.read(PATH).contains("revision"), "nothing is written");
}
