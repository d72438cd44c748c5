//! Finds texts, or parts of them, that are in another language of the site than their file.

use super::levels::Levels;
use super::standards::OWN;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::LanguageCode;
use crate::markdown::outline::Block;

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
/// So many bytes are looked at in each place.
const ENOUGH: usize = 240;
/// In so many places a long text is looked at: a text that changes its language half-way does so
/// before one of them.
const PLACES: usize = 3;

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let own = &subject.article.language;
    let found: Vec<_> = places(stretches(subject))
        .into_iter()
        .filter_map(|stretch| {
            let words = stretch.words();
            let is_enough = words.chars().filter(|c| c.is_alphabetic()).count() >= LEAST;
            let (text, block) = *stretch.0.first()?;
            let other = is_enough.then(|| subject.recognizer.other(&words, own));
            other.map(|other| (other, text, block))
        })
        .collect();
    let other = found
        .iter()
        .find_map(|(other, text, block)| Some(((*other)?, text, block)));
    let Some((other, text, block)) = other else {
        return;
    };
    let is_whole = found.iter().all(|(found, ..)| *found == Some(other));
    let name = |code: &LanguageCode| {
        let mut languages = subject.config.languages.iter();
        let language = languages.find(|language| language.code == *code);
        language.map_or_else(String::new, |language| language.name.clone())
    };
    let found = report.at(subject.block_place(text, block));
    let found = found.with("case", if is_whole { "whole" } else { "part" });
    let found = found.with("other", name(other)).with("own", name(own));
    report.add(found.help("mend"));
}

/// Blocks that together are long enough to tell their language.
struct Stretch<'s>(Vec<(&'s Text<'s>, &'s Block)>);

impl Stretch<'_> {
    fn words(&self) -> String {
        let lines = self.0.iter().flat_map(|(_, block)| &block.lines);
        lines.flat_map(|line| [&*line.text, "\n"]).collect()
    }
}

/// All blocks with words, put together to stretches.
fn stretches<'s>(subject: &'s Subject<'_>) -> Vec<Stretch<'s>> {
    let mut stretches: Vec<Stretch<'_>> = Vec::new();
    let mut length = ENOUGH;
    for text in &subject.texts {
        for block in text.blocks_of_words() {
            if length >= ENOUGH {
                length = 0;
                stretches.push(Stretch(Vec::new()));
            }
            length += block
                .lines
                .iter()
                .map(|line| line.text.len())
                .sum::<usize>();
            if let Some(stretch) = stretches.last_mut() {
                stretch.0.push((text, block));
            }
        }
    }
    stretches
}

/// The first, the last, and what is between them.
fn places(stretches: Vec<Stretch<'_>>) -> Vec<Stretch<'_>> {
    let last = stretches.len().saturating_sub(1);
    let chosen: Vec<usize> = (0..PLACES).map(|at| at * last / (PLACES - 1)).collect();
    let all = stretches.into_iter().enumerate();
    let chosen = all.filter(|(at, _)| chosen.contains(at));
    chosen.map(|(_, stretch)| stretch).collect()
}
