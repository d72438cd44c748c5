//! The language in which the program speaks to the editor: the option, else that of the system.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]

use std::fs;
use std::process::Command;

/// What the command says on both streams, and its exit status, on a site with one mistake.
fn said(arguments: &[&str], variables: &[(&str, &str)]) -> (String, Option<i32>) {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("content")).unwrap();
    for (name, text) in [
        (
            "site.yaml",
            "title: Clinic\nbase_url: https://clinic.example\nlanguages: [en]\n",
        ),
        ("sleep.md", "---\ntitle: Sleep\nsumary: Rest.\n---\nRest.\n"),
    ] {
        fs::write(root.path().join("content").join(name), text).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_vademecum"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
        command.env_remove(name);
    }
    let command = command.current_dir(root.path()).args(arguments);
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let said = [output.stderr, output.stdout].concat();
    (String::from_utf8(said).unwrap(), output.status.code())
}

#[track_caller]
fn expect(arguments: &[&str], variables: &[(&str, &str)], status: i32, words: &[&str]) {
    let (said, ended) = said(arguments, variables);
    for words in words {
        assert!(said.contains(words), "no {words:?} in\n{said}");
    }
    assert_eq!(ended, Some(status), "{said}");
}

const DUTCH: [&str; 5] = [
    "fout: Een veld “sumary” bestaat hier niet.",
    "= waarom: Wat in een onbekend veld staat, zou stilletjes wegvallen.",
    "= hulp: Bedoelde je “summary”?",
    "= schrijf: summary: Rest.",
    "Er is niets gepubliceerd: 1 fout.",
];
const GERMAN: [&str; 2] = [
    "Fehler: Ein Feld „sumary“ gibt es hier nicht.",
    "Es wurde nichts veröffentlicht: 1 Fehler.",
];
const ENGLISH: [&str; 2] = ["error: There is no field “sumary” here.", "1 error."];

#[test]
fn the_option_says_the_language() {
    for (language, words) in [
        ("nl", &DUTCH[..]),
        ("nl-BE", &DUTCH),
        ("de", &GERMAN),
        ("en", &ENGLISH),
    ] {
        let lang = [("LANG", "nl_NL.UTF-8")];
        expect(
            &["build", "--interface-language", language],
            &lang,
            1,
            words,
        );
        expect(
            &["--interface-language", language, "build"],
            &lang,
            1,
            words,
        );
    }
}

#[test]
fn without_the_option_the_system_says_the_language() {
    let build =
        |variables: &[(&str, &str)], words: &[&str]| expect(&["build"], variables, 1, words);
    build(&[], &ENGLISH);
    build(&[("LANG", "nl_NL.UTF-8")], &DUTCH);
    build(&[("LANG", "de_AT")], &GERMAN);
    for unknown in ["C", "POSIX", "C.UTF-8", "fr_FR.UTF-8", "nonsense"] {
        build(&[("LANG", unknown)], &ENGLISH);
    }
    // LC_ALL stands above LC_MESSAGES, and that above LANG. What is empty is not there.
    let (english, dutch) = ("en_GB.UTF-8", "nl_NL.UTF-8");
    build(&[("LC_MESSAGES", dutch), ("LANG", english)], &DUTCH);
    build(&[("LC_ALL", dutch), ("LC_MESSAGES", english)], &DUTCH);
    build(&[("LC_ALL", ""), ("LC_MESSAGES", dutch)], &DUTCH);
    build(&[("LC_ALL", "C"), ("LANG", dutch)], &ENGLISH);
    build(&[("LC_ALL", "C"), ("LANGUAGE", dutch)], &ENGLISH);
}

#[test]
fn an_unknown_language_is_refused_in_that_of_the_system() {
    let arguments = ["build", "--interface-language", "fr"];
    let words = ["language “fr”", "Choose one of these: en, nl, de."];
    expect(&arguments, &[], 2, &words);
    let words = ["taal “fr”", "Kies een van deze talen: en, nl, de."];
    expect(&arguments, &[("LANG", "nl_NL.UTF-8")], 2, &words);
}

#[test]
fn a_wrong_day_is_refused_in_the_language() {
    for command in ["build", "serve"] {
        let arguments = [
            command,
            "--today",
            "2026-02-30",
            "--interface-language",
            "nl",
        ];
        expect(&arguments, &[], 2, &["De dag “2026-02-30” bestaat niet."]);
        let arguments = [command, "--today", "Freitag", "--interface-language", "de"];
        expect(&arguments, &[], 2, &["Das Datum „Freitag“", "2026-10-01"]);
    }
}
