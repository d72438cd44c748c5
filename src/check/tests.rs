//! Every check is held to its examples: it finds what is marked in those that fire, and nothing
//! in those that pass.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{CHECKS, Run};
use crate::checking::example::{Example, mark};
use crate::diag::{Diagnostic, Messages};
use crate::paths::SourcePath;

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
    let codes: BTreeSet<_> = CHECKS.iter().map(|check| check.code).collect();
    assert_eq!(codes.len(), CHECKS.len());
}

/// Pieces of which articles are made, also of odd ones.
const PIECES: [&str; 34] = [
    "> [!urgent] Call your GP today if:\n",
    "> [!dont]\n",
    "> [!details] More\n",
    "> - a\n",
    "> > - b\n",
    "- item\n",
    "  1. nested\n",
    "– typed\n",
    "1)typed 2) typed 3) typed\n",
    "•\u{fe0f} x\n",
    "# One\n",
    "##### ❓ 5. Five\n",
    "**Bold**\n",
    "|  |  |\n|--|--|\n| a | b |\n",
    "![](side.svg \"a\")\n",
    "![IMG_1.jpg](a.png)*b*\n",
    "[click here](http://a.example/é)",
    "www.x https://é.example/ü.",
    "<https://a.example>\n",
    "Call 999 or 116 117, tel:911 ٩١١.\n",
    "<!-- vademecum: allow list-fake: why -->\n",
    "<!-- vademecum: allow -->",
    "<!--vademecum:allow x:-->\n",
    "<details>\n",
    "Term\n: What it is\n",
    "[^1]: note\n",
    "Dr. A. 1. Oktober… Ja! «Nee?» اتصل. لا؟ ",
    "\u{301}\u{64b}'’&",
    "`code` \\* ",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    "word ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_can_be_checked(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)) {
        let text = pieces.concat();
        let text = format!("---\ntitle: A\nsummary: B\nfaq: [{{question: Q, answer: \"x [here](y)\"}}]\n---\n{text}");
        let path = SourcePath::new("content/back/a.nl.md");
        let checked = Example::check(&format!("=== {path}\n{text}"));
        let messages = Messages::english();
        for found in &checked.diagnostics {
            let wording = messages.wording(found);
            prop_assert!(!wording.message.contains("{$"), "{}", wording.message);
            for place in found.place.iter().chain(&found.related) {
                let Some(span) = place.span else { continue };
                let Some(text) = checked.text(&place.path) else { continue };
                prop_assert!(text.get(span.start..span.end).is_some(), "{found:?}");
            }
        }
    }
}
