//! Finds explanations of difficult words that use an abbreviation which nobody explains.
//!
//! Which words are difficult is not known, but who does not know an abbreviation cannot guess it.
//! One that is a term itself, is written out beside brackets, or is in a list of everyday words of the
//! language, such as `GP` among those one calls for care, is none of them.

use std::ops::Range;

use super::levels::Levels;
use super::standards::PEMAT;
use super::{Check, Group, Report, Run, Survey};
use crate::language::{Language, WordList};
use crate::site::Glossary;

pub(super) const CHECK: Check = Check {
    code: "glossary-undefined",
    group: Group::Consistency,
    levels: Levels::WARNING,
    standard: PEMAT,
    needs: &[],
    run: Run::Site(run),
    fires: &[
        "=== content/_glossary/en.yaml\n- term: scan\n  definition: A picture, often an MRI.\n                                  ^^^ glossary-undefined\n",
    ],
    passes: &[
        "=== content/_glossary/en.yaml\n- term: scan\n  definition: A picture, often by magnetic resonance imaging (MRI).\n",
        "=== content/_glossary/en.yaml\n- term: scan\n  definition: A picture, often an MRI (a tube that looks into you).\n",
        "=== content/_glossary/en.yaml\n- term: scan\n  definition: A picture, often an MRI.\n- term: MRI\n  definition: A tube that looks into you.\n",
        "=== content/_glossary/en.yaml\n- term: post\n  definition: The place to call if you need a GP in part II of the night.\n",
        "=== content/_glossary/en.yaml\n- term: post\n  definition: CALL THERE AT NIGHT.\n",
    ],
};

fn run(survey: &Survey<'_>, report: &mut Report<'_>) {
    let site = survey.site;
    for glossary in site.glossaries.iter().flatten() {
        let language = &site.languages[glossary.language];
        for (index, entry) in glossary.entries.iter().enumerate() {
            let definition = &entry.term.definition;
            for range in unexplained(definition, glossary, language) {
                let word = &definition[range.clone()];
                let within = Some((definition.as_str(), range));
                let found = report.at(glossary.written.place(index, "definition", within));
                let found = found
                    .with("term", entry.term.term.as_str())
                    .with("word", word);
                report.add(found.help("mend"));
            }
        }
    }
}

/// The abbreviations of a definition that are explained nowhere, each once.
fn unexplained(definition: &str, glossary: &Glossary, language: &Language) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    if !definition.contains(char::is_lowercase) {
        return found;
    }
    for range in abbreviations(definition) {
        let word = &definition[range.clone()];
        let is_told = found.iter().any(|told| definition[told.clone()] == *word);
        let is_written_out = {
            let after = definition[range.end..].trim_start();
            definition[..range.start].ends_with('(') || after.starts_with('(')
        };
        if !is_told && !is_written_out && !is_everyday(language, word) {
            found.push(range);
        }
    }
    if !found.is_empty() {
        let terms = glossary.terms.find(definition);
        let is_in = |range: &Range<usize>, term: &Range<usize>| {
            term.start <= range.start && range.end <= term.end
        };
        found.retain(|range| !terms.iter().any(|term| is_in(range, &term.range)));
    }
    found
}

/// Words of capitals and digits with at least two letters; numbers of kings are none.
fn abbreviations(text: &str) -> impl Iterator<Item = Range<usize>> {
    let pieces = text.split(|c: char| !c.is_alphanumeric());
    let words = pieces.filter(|word| {
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        let is_other = |c: char| !c.is_uppercase() && !c.is_numeric();
        let is_number = word.chars().all(|c| "IVXLCDM".contains(c));
        capitals >= 2 && !word.contains(is_other) && !is_number
    });
    let start = text.as_ptr() as usize;
    words.map(move |word| {
        let at = word.as_ptr() as usize - start;
        at..at + word.len()
    })
}

fn is_everyday(language: &Language, word: &str) -> bool {
    let words = language.split(word);
    let mut lists = WordList::ALL.into_iter();
    lists.any(|list| {
        let phrases = language.phrases(list);
        phrases.is_some_and(|phrases| phrases.find(&words).is_some())
    })
}
