//! `vademecum check`: what it finds in whole articles, and what its options do, with the real program.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// What the program did.
#[derive(Debug)]
struct Ended {
    status: Option<i32>,
    out: String,
    err: String,
}

fn check(root: &Path, arguments: &[&str]) -> Ended {
    let output = Command::new(env!("CARGO_BIN_EXE_vademecum"))
        .args(["check", "--today", "2026-11-25"])
        .args(arguments)
        .env("LC_ALL", "C")
        .current_dir(root)
        .output()
        .unwrap();
    Ended {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What is found, one a line: `content/back/a.md:3 heading-long warning`.
fn found(root: &Path, arguments: &[&str]) -> String {
    let ended = check(root, &[&["--format", "json"], arguments].concat());
    let report: Value = serde_json::from_str(&ended.out).unwrap();
    let mut lines = String::new();
    for finding in report["findings"].as_array().unwrap() {
        let text = |field: &str| finding[field].as_str().unwrap_or("-").to_owned();
        let line = finding["line"].as_u64().unwrap_or(0);
        let (path, code, level) = (text("path"), text("code"), text("level"));
        writeln!(lines, "{path}:{line} {code} {level}").unwrap();
    }
    lines
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/checks")
        .join(name)
}

const SETTINGS: &str = "title: Clinic\nbase_url: https://www.clinic.example/\nlanguages: [en, nl]\ntheme: clarity\nclinic: {address: {country: NL}, emergency_number: \"112\"}\n";
const GOOD: &str = "---\ntitle: Slipped disc\nsummary: What it is, and what helps.\nkey_points: [It mostly gets better.]\nkind: condition\nreviewed: 2026-03-01\nreviewers: [{name: GP team, type: team}]\nsources: [{title: Guideline, year: 2021}]\n---\nA disc presses on a nerve.\n\n> [!urgent] Call your GP today if:\n> - you have a fever\n> - you lose strength in a leg\n";

/// A site with one good article, in which an editor writes.
struct Site(tempfile::TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        site.write("content/site.yaml", SETTINGS);
        site.write("content/back/_index.md", "---\ntitle: Back\n---\n");
        site.write("content/back/disc.md", GOOD);
        site
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Writes the good article with this text at its end.
    fn add(&self, text: &str) {
        self.write("content/back/disc.md", &format!("{GOOD}\n{text}"));
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    #[track_caller]
    fn expect(&self, expected: &[&str]) {
        let found = found(self.root(), &[]);
        let found: Vec<&str> = found.lines().collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn thirty_good_articles_have_nothing_to_mend() {
    assert_eq!(found(&folder("good"), &[]), "");
}

/// `faults.tsv` was written with the articles, before anybody ran a check on them;
/// `expected.txt` is what the checks find. `VADEMECUM_REFRESH=1` writes it anew.
#[test]
fn faults_in_fifteen_articles_are_found() {
    let found = found(&folder("faulty"), &[]);
    let file = folder("faulty").join("expected.txt");
    if std::env::var_os("VADEMECUM_REFRESH").is_some() {
        fs::write(&file, &found).unwrap();
    }
    assert_eq!(found, fs::read_to_string(&file).unwrap());
}

#[test]
fn a_good_site_ends_well_and_says_so() {
    let site = Site::new();
    let ended = check(site.root(), &[]);
    assert_eq!(ended.status, Some(0), "{ended:?}");
    assert_eq!(ended.out, "2 texts checked: Nothing to mend.\n");
}

#[test]
fn an_error_ends_with_status_1_and_a_warning_only_where_that_is_asked() {
    let site = Site::new();
    site.add("## 1. Sleep\n\nRest.\n");
    assert_eq!(check(site.root(), &[]).status, Some(0));
    assert_eq!(
        check(site.root(), &["--fail-on", "warning"]).status,
        Some(1)
    );
    site.add("![](none.svg)\n");
    let ended = check(site.root(), &[]);
    assert_eq!(ended.status, Some(1));
    assert!(
        ended.out.contains("This image has no text"),
        "{}",
        ended.out
    );
    assert!(ended.err.is_empty(), "{}", ended.err);
    assert!(!site.root().join("output").exists());
}

#[test]
fn a_build_makes_the_checks_of_level_error_and_others_where_they_are_asked() {
    let site = Site::new();
    site.add("## 1. Sleep\n\nRest.\n");
    let build = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vademecum"));
        command.arg("build").args(arguments).env("LC_ALL", "C");
        let output = command.current_dir(site.root()).output().unwrap();
        let said = [output.stderr, output.stdout].concat();
        (output.status.code(), String::from_utf8(said).unwrap())
    };
    let (status, said) = build(&[]);
    assert_eq!(status, Some(0), "{said}");
    assert!(!said.contains("numbered by hand"), "{said}");
    let (status, said) = build(&["--fail-on", "warning"]);
    assert_eq!(status, Some(1));
    assert!(said.contains("numbered by hand"), "{said}");
    site.add("> [!dont]\n> - lift things\n> - do not stay in bed\n");
    let (status, said) = build(&[]);
    assert_eq!(status, Some(1));
    assert!(said.contains("does not say “not”"), "{said}");
}

#[test]
fn a_comment_allows_a_check_for_the_block_that_follows() {
    let site = Site::new();
    site.add("<!-- vademecum: allow heading-manual-number: the name of the ward -->\n\n## 1. Ward\n\n## 2. Ward\n");
    site.expect(&["content/back/disc.md:20 heading-manual-number warning"]);
}

#[test]
fn a_field_allows_a_check_for_the_article_and_wants_a_reason() {
    let site = Site::new();
    let allow = "allow: [{check: heading-manual-number, reason: names of wards}]\n";
    let article = GOOD.replace("kind:", &format!("{allow}kind:"));
    site.write(
        "content/back/disc.md",
        &format!("{article}\n## 1. Ward\n\n## 2. Ward\n"),
    );
    site.expect(&[]);
    site.write("content/back/disc.md", &article);
    site.expect(&["content/back/disc.md:5 allow-unused warning"]);
    let article = article.replace(", reason: names of wards", "");
    site.write("content/back/disc.md", &format!("{article}\n## 1. Ward\n"));
    site.expect(&["content/back/disc.md:5 field-missing error"]);
}

#[test]
fn what_cannot_be_published_cannot_be_allowed() {
    let site = Site::new();
    site.add("## Look\n\n<!-- vademecum: allow remote-image: it is nice -->\n\n![A back](https://a.example/x.png)\n");
    site.expect(&[
        "content/back/disc.md:18 allow-unknown warning",
        "content/back/disc.md:20 remote-image error",
    ]);
}

#[test]
fn settings_choose_profile_and_levels_and_names_are_checked() {
    let site = Site::new();
    site.add("## 1. Sleep\n\nRest.\n");
    let settings = |checks: &str| {
        site.write(
            "content/site.yaml",
            &format!("{SETTINGS}checks: {checks}\n"),
        );
    };
    settings("{levels: {heading-manual-number: \"off\"}}");
    site.expect(&[]);
    settings("{levels: {heading-manual-number: error}}");
    site.expect(&["content/back/disc.md:16 heading-manual-number error"]);
    settings("{profile: relaxed}");
    site.expect(&["content/back/disc.md:16 heading-manual-number hint"]);
    settings("{levels: {heading-manual-numbers: \"off\", link-target-missing: hint}}");
    site.expect(&[
        "content/back/disc.md:16 heading-manual-number warning",
        "content/site.yaml:6 check-unknown warning",
        "content/site.yaml:6 check-fixed warning",
    ]);
}

#[test]
fn a_baseline_leaves_out_what_was_there_before() {
    let site = Site::new();
    site.add("## 1. Sleep\n\nRest.\n\n![](disc.svg)\n");
    let before = check(site.root(), &["--format", "json"]).out;
    site.write("before.json", &before);
    site.add("## New\n\nWords above.\n\n## 1. Sleep\n\nRest.\n\n![](disc.svg)\n\n## 2. Rest\n");
    let ended = check(site.root(), &["--baseline", "before.json"]);
    assert_eq!(ended.status, Some(0), "{}", ended.out);
    assert!(ended.out.contains("numbered by hand: 2."), "{}", ended.out);
    assert!(!ended.out.contains("numbered by hand: 1."), "{}", ended.out);
    assert!(
        ended.out.contains("1 warning. 3 more are in the baseline."),
        "{}",
        ended.out
    );
    site.write("before.json", "{\"version\": 7, \"findings\": []}");
    let ended = check(site.root(), &["--baseline", "before.json"]);
    assert_eq!(ended.status, Some(2));
    assert!(
        ended.err.contains("another version of Vademecum"),
        "{}",
        ended.err
    );
}

#[test]
fn one_check_or_one_article_can_be_asked_for() {
    let site = Site::new();
    site.add("## 1. Sleep\n\nRest.\n\n![](disc.svg)\n");
    site.write(
        "content/back/pain.md",
        &GOOD.replace("Slipped disc", "😀 Pain"),
    );
    let only = found(site.root(), &["--only", "emoji-in-heading,image-missing"]);
    assert_eq!(
        only,
        "content/back/disc.md:20 image-missing error\ncontent/back/pain.md:2 emoji-in-heading warning\n"
    );
    for path in [
        "content/back/pain.md",
        "./content/back/pain.md",
        "back/pain.md",
    ] {
        let found = found(site.root(), &["--article", path]);
        assert_eq!(found, "content/back/pain.md:2 emoji-in-heading warning\n");
    }
    let ended = check(site.root(), &["--only", "emoji-in-headings"]);
    assert_eq!(ended.status, Some(2));
    assert!(
        ended.err.contains("Did you mean “emoji-in-heading”?"),
        "{}",
        ended.err
    );
    let ended = check(site.root(), &["--article", "content/back/pian.md"]);
    assert_eq!(ended.status, Some(2));
    assert!(ended.err.contains("content/back/pain.md"), "{}", ended.err);
}

#[test]
fn every_check_is_listed_and_explained_in_three_languages() {
    let site = Site::new();
    let list = check(site.root(), &["--list"]).out;
    let codes: Vec<&str> = list
        .lines()
        .filter(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(codes.len(), vademecum::check::CHECKS.len());
    for code in codes {
        for language in ["en", "nl", "de"] {
            let ended = check(
                site.root(),
                &["--explain", code, "--interface-language", language],
            );
            assert_eq!(ended.status, Some(0), "{code}");
            assert!(!ended.out.contains("{$"), "{}", ended.out);
            assert!(ended.out.lines().count() >= 5, "{}", ended.out);
        }
    }
    let ended = check(site.root(), &["--explain", "care-nolist"]);
    assert_eq!(ended.status, Some(2));
    assert!(
        ended.err.contains("Did you mean “care-no-list”?"),
        "{}",
        ended.err
    );
}

#[test]
fn at_most_a_hundred_are_shown_and_the_worst_are_among_them() {
    let site = Site::new();
    let headings = "## 1. A\n\n".repeat(120);
    site.add(&format!("{headings}![](disc.svg)\n"));
    let out = check(site.root(), &[]).out;
    assert_eq!(out.matches("warning: ").count(), 98);
    assert!(out.contains("error: This image has no text"), "{out}");
    assert!(out.contains("The first 100 of 122 are shown."), "{out}");
    assert!(
        out.contains("22 × heading-manual-number: A heading that is numbered by hand"),
        "{out}"
    );
    assert!(
        out.ends_with("2 texts checked: 2 errors, 120 warnings.\n"),
        "{out}"
    );
}

#[test]
fn an_address_that_disappeared_is_told() {
    let site = Site::new();
    let build = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vademecum"));
        let output = command
            .arg("build")
            .env("LC_ALL", "C")
            .current_dir(site.root())
            .output();
        let output = output.unwrap();
        String::from_utf8([output.stderr, output.stdout].concat()).unwrap()
    };
    assert!(build().contains("Published"));
    fs::rename(
        site.root().join("content/back/disc.md"),
        site.root().join("content/back/hernia.md"),
    )
    .unwrap();
    let out = check(site.root(), &["--only", "address-disappeared"]).out;
    assert!(
        out.contains("The address /en/back/disc/ was published before"),
        "{out}"
    );
    let said = build();
    assert!(said.contains("/en/back/disc/"), "{said}");
    // An alias leads readers on.
    let article = GOOD.replace("kind:", "aliases: [/en/back/disc/]\nkind:");
    site.write("content/back/hernia.md", &article);
    assert!(!build().contains("/en/back/disc/"));
}

#[test]
fn a_language_without_words_loses_only_the_checks_that_need_them() {
    let site = Site::new();
    site.write(
        "content/site.yaml",
        &SETTINGS
            .replace("[en, nl]", "[sw]")
            .replace("theme: clarity", "theme: none"),
    );
    site.write(
        "content/back/disc.md",
        &format!("{GOOD}\n## 1. A\n\n> [!dont]\n> - inua\n> - lala\n"),
    );
    let found = found(site.root(), &[]);
    assert!(
        found.contains("content/back/disc.md:16 heading-manual-number"),
        "{found}"
    );
    assert!(!found.contains("dont-no-negation"), "{found}");
    assert!(found.contains("check-words-missing hint"), "{found}");
}
