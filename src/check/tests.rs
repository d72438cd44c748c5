//! Every check is held to its examples: it finds what is marked in those that fire, and nothing
//! in those that pass.

use super::{CHECKS, Run};
use crate::checking::example::{Example, mark};
use crate::diag::Diagnostic;

/// The codes of everything that is found in an example.
pub(super) fn codes(example: &str) -> Vec<&'static str> {
    let found = Example::check(example).diagnostics;
    found.iter().map(|found| found.code).collect()
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
fn words(example: &Example, found: &Diagnostic) -> String {
    let place = found.place.as_ref().expect("every check says where");
    let text = example.text(&place.path);
    let text = text.expect("the file is in the example");
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
        let checked = Example::check(example);
        let found = checked
            .diagnostics
            .iter()
            .filter(|found| found.code == check.code);
        let found: Vec<_> = found
            .map(|found| (words(&checked, found), found.code.to_owned()))
            .collect();
        let mut expected = marked(example);
        // A file as a whole has no words.
        if found.iter().any(|(words, _)| words.is_empty()) {
            for (words, _) in &mut expected {
                words.clear();
            }
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
            let checked = Example::check(example);
            let mut found = checked
                .diagnostics
                .iter()
                .filter(|found| found.code == check.code);
            if let Some(found) = found.next() {
                let words = words(&checked, found);
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
