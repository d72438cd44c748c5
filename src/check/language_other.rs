//! Finds texts, or parts of them, that are in another language of the site than their file.

use super::levels::Levels;
use super::standards::OWN;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::diag::Place;
use crate::language::LanguageCode;

pub(super) const CHECK: Check = Check {
    code: "language-other",
    group: Group::Consistency,
    levels: Levels::HINT,
    standard: OWN,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "=== content/site.yaml\ntitle: T\nbase_url: https://www.clinic.example/\nlanguages: [en, nl]\n=== content/back/a.nl.md\n---\ntitle: Rugpijn\nsummary: Wat u zelf kunt doen.\n---\nRest for a day and then gently start moving again, so that your back recovers from the pain.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ language-other\n",
    ],
    passes: &[
        "=== content/site.yaml\ntitle: T\nbase_url: https://www.clinic.example/\nlanguages: [en, nl]\n=== content/back/a.nl.md\n---\ntitle: Rugpijn\nsummary: Wat u zelf kunt doen.\n---\nRust een dag en ga daarna weer rustig bewegen, zodat uw rug van de pijn herstelt.\n\n> In English: rest for a day.\n",
    ],
};

/// So many letters at least tell a language.
const LEAST: usize = 60;
/// So many letters are looked at in each place.
const ENOUGH: usize = 200;
/// In so many places a long text is looked at: a text that changes its language half-way does so in
/// one of them.
const PLACES: usize = 4;

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let stretches = stretches(subject);
    let last = stretches.len().saturating_sub(1);
    let mut chosen: Vec<usize> = (0..PLACES).map(|at| at * last / (PLACES - 1)).collect();
    chosen.dedup();
    let chosen = chosen.into_iter().filter_map(|at| stretches.get(at));
    let own = &subject.article.language;
    let chosen: Vec<_> = chosen
        .map(|(text, place)| (subject.recognizer.other(text, own), place))
        .collect();
    let Some((other, place)) = chosen
        .iter()
        .find_map(|(other, place)| other.as_ref().map(|other| (*other, *place)))
    else {
        return;
    };
    let is_whole = chosen.iter().all(|(found, _)| *found == Some(other));
    let found = report.at(place.clone());
    let found = found.with("case", if is_whole { "whole" } else { "part" });
    let name = |code: &LanguageCode| {
        let mut languages = subject.config.languages.iter();
        let language = languages.find(|language| language.code == *code);
        language.map_or_else(String::new, |language| language.name.clone())
    };
    let found = found.with("other", name(other)).with("own", name(own));
    report.add(found.help("mend"));
}

/// The words of an article in stretches that are long enough to tell their language, each with
/// where it begins.
fn stretches(subject: &Subject<'_>) -> Vec<(String, Place)> {
    let mut stretches: Vec<(String, Place)> = Vec::new();
    let mut is_open = false;
    for text in &subject.texts {
        for block in text.blocks_of_words() {
            if !is_open {
                stretches.push((String::new(), subject.block_place(text, block)));
            }
            let Some((words, _)) = stretches.last_mut() else {
                continue;
            };
            for line in &block.lines {
                words.push_str(&line.text);
                words.push('\n');
            }
            is_open = words.chars().filter(|c| c.is_alphabetic()).count() < ENOUGH;
        }
    }
    let is_enough = |words: &str| words.chars().filter(|c| c.is_alphabetic()).count() >= LEAST;
    stretches.retain(|(words, _)| is_enough(words));
    stretches
}
