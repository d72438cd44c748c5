//! Every check is held to its examples: it finds what is marked in those that fire, and nothing
//! in those that pass.

use super::{CHECKS, Run};
use crate::cache::Cache;
use crate::diag::{Diagnostic, Severity};
use crate::output::Memory;
use crate::paths::SourcePath;
use crate::pipeline::{self, Options};
use crate::sources::Sources;

const SETTINGS: &str = "title: T\nbase_url: https://www.clinic.example/\nlanguages: [en, nl, de]\ntheme: own\nclinic: {name: C, address: {country: NL}, emergency_number: \"112\"}\n";

/// The codes of everything that is found in an example.
pub(super) fn codes(example: &str) -> Vec<&'static str> {
    let (_, found) = check(example);
    found.iter().map(|found| found.code).collect()
}

/// An example without its marks, as files; and what was found in them.
fn check(example: &str) -> (Vec<(String, String)>, Vec<Diagnostic>) {
    let mut files = files(example);
    let given = files.clone();
    if !files.iter().any(|(path, _)| path == "content/site.yaml") {
        files.push(("content/site.yaml".to_owned(), SETTINGS.to_owned()));
    }
    // Images that examples name.
    for name in ["side.svg", "side-sleeping.svg", "knees.svg"] {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
        files.push((format!("content/back/{name}"), svg.to_owned()));
    }
    let sources = files
        .into_iter()
        .map(|(path, text)| (SourcePath::new(path), text.into_bytes()));
    let sources = Sources::from_files(sources);
    let options = Options {
        checks: Severity::Hint,
        ..Options::on("2026-11-25".parse().expect("a day"))
    };
    let sink = Memory::default();
    let built = pipeline::build(&sources, Vec::new(), &options, &mut Cache::once(), &sink);
    (given, built.expect("memory takes everything").diagnostics)
}

/// The files of an example: each after a line `=== PATH`, or one article, or its text alone.
fn files(example: &str) -> Vec<(String, String)> {
    let example = unmarked(example);
    if let Some(rest) = example.strip_prefix("=== ") {
        let files = rest.split("\n=== ").map(|file| {
            let (path, text) = file.split_once('\n').unwrap_or((file, ""));
            (
                path.to_owned(),
                format!("{}\n", text.trim_end_matches('\n')),
            )
        });
        return files.collect();
    }
    let text = if example.starts_with("---\n") {
        example
    } else {
        format!("---\ntitle: An article\nsummary: What it says.\n---\n{example}")
    };
    vec![("content/back/a.md".to_owned(), text)]
}

/// Whether a line marks something in the line above: `^^^^ code`.
fn mark(line: &str) -> Option<(usize, usize, &str)> {
    let carets = line.trim_start_matches(' ');
    let code = carets.trim_start_matches('^');
    let length = carets.len() - code.len();
    let code = code.strip_prefix(' ').filter(|_| length > 0)?;
    Some((line.len() - carets.len(), length, code))
}

fn unmarked(example: &str) -> String {
    let lines = example
        .split_inclusive('\n')
        .filter(|line| mark(line.trim_end()).is_none());
    lines.collect()
}

/// The words that an example marks, each with the code.
fn marked(example: &str) -> Vec<(String, String)> {
    let mut marked = Vec::new();
    let mut above = "";
    for line in example.lines() {
        match mark(line) {
            Some((column, length, code)) => {
                let words: String = above.chars().skip(column).take(length).collect();
                marked.push((words, code.to_owned()));
            }
            None => above = line,
        }
    }
    marked
}

/// The first line of the words that a diagnostic is about.
fn words(files: &[(String, String)], found: &Diagnostic) -> String {
    let place = found.place.as_ref().expect("every check says where");
    let file = files.iter().find(|(path, _)| *path == place.path.as_str());
    let (_, text) = file.expect("the file is in the example");
    let span = place.span.map_or("", |span| &text[span.start..span.end]);
    span.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn checks_find_what_their_examples_mark() {
    let mut wrong = Vec::new();
    let pairs = CHECKS
        .iter()
        .flat_map(|check| check.fires.iter().map(move |fires| (check, fires)));
    for (check, example) in pairs {
        let (files, found) = self::check(example);
        let found = found.iter().filter(|found| found.code == check.code);
        let found: Vec<_> = found
            .map(|found| (words(&files, found), found.code.to_owned()))
            .collect();
        let mut expected = marked(example);
        // A file as a whole has no words.
        if found.iter().any(|(words, _)| words.is_empty()) {
            expected.iter_mut().for_each(|(words, _)| words.clear());
        }
        if found != expected {
            wrong.push(format!(
                "{found:?}\nin the example of {}:\n{example}",
                check.code
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn checks_find_nothing_in_examples_that_pass() {
    let mut wrong = Vec::new();
    for check in CHECKS {
        for example in check.passes {
            let (files, found) = self::check(example);
            let mut found = found.iter().filter(|found| found.code == check.code);
            if let Some(found) = found.next() {
                let words = words(&files, found);
                wrong.push(format!("{} “{words}” in:\n{example}", check.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_check_has_examples_unless_a_stage_makes_it() {
    for check in CHECKS {
        let is_shown = !check.fires.is_empty() || !check.passes.is_empty();
        assert!(
            is_shown || matches!(check.run, Run::Stage),
            "{}",
            check.code
        );
    }
}

#[test]
fn codes_are_given_once() {
    assert_eq!(super::codes().len(), CHECKS.len());
}
