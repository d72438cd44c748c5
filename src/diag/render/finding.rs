//! Turns diagnostics into findings: the words, lines and columns that tools are told, and a
//! fingerprint by which a finding is known again.

use std::collections::BTreeMap;

use super::excerpt::printable;
pub use super::position::Region;
use super::position::locate;
use crate::diag::{Diagnostic, Messages, Place};
use crate::fingerprint::Fingerprint;
use crate::paths::SourcePath;

/// What one run found, for the forms that tools read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report<'a> {
    /// One for each diagnostic, in the same order.
    pub findings: Vec<Finding<'a>>,
    /// The language of the texts, as HTML names it.
    pub language: String,
}

/// A diagnostic in words, with its place in lines and columns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding<'a> {
    /// What was found: its code, and how bad it is.
    pub diagnostic: &'a Diagnostic,
    /// What is wrong, in one sentence.
    pub message: String,
    /// Why it matters.
    pub why: Option<String>,
    /// How to mend it, one sentence each.
    pub hints: Vec<String>,
    /// All that is said, for forms that have room for one text: the message, why, the hints
    /// and the mended line, each in a line of its own. It cannot steer a terminal.
    pub text: String,
    /// Where it is; `None` for what has no file.
    pub spot: Option<Spot>,
    /// Other places that belong to it.
    pub related: Vec<Spot>,
    /// Stays the same when other lines of the file change, and differs between all findings
    /// of one run.
    pub fingerprint: Fingerprint,
}

/// A place in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    /// The file, from the root of the site, with `/` between the parts.
    pub path: String,
    /// The part of it; `None` for the file as a whole and for one that cannot be read.
    pub region: Option<Region>,
}

/// The texts of files, each of which is asked for once.
struct Texts<'a> {
    text: &'a dyn Fn(&SourcePath) -> Option<String>,
    known: BTreeMap<&'a SourcePath, Option<String>>,
}

impl<'a> Report<'a> {
    /// The findings for `diagnostics`, which are sorted; `text` gives the text of a file.
    pub fn of(
        diagnostics: &'a [Diagnostic],
        messages: &Messages,
        text: &dyn Fn(&SourcePath) -> Option<String>,
    ) -> Self {
        let mut texts = Texts {
            text,
            known: BTreeMap::new(),
        };
        let mut equal = BTreeMap::new();
        let findings = diagnostics.iter().map(|diagnostic| {
            let (spot, words) = match &diagnostic.place {
                Some(place) => {
                    let (spot, words) = texts.spot(place);
                    (Some(spot), words)
                }
                None => (None, ""),
            };
            let path = spot.as_ref().map_or("", |spot| &spot.path);
            let fingerprint = fingerprint([diagnostic.code, path, words], &mut equal);
            let related = diagnostic.related.iter();
            let wording = messages.wording(diagnostic);
            let mended = diagnostic.mended.as_ref();
            let mended =
                mended.map(|line| format!("{}: {line}", messages.text("label-write", &[])));
            let lines = [&wording.message].into_iter().chain(&wording.why);
            let lines = lines.chain(&wording.hints).chain(&mended);
            let lines: Vec<&str> = lines.map(String::as_str).collect();
            Finding {
                diagnostic,
                text: printable(&lines.join("\n")),
                message: wording.message,
                why: wording.why,
                hints: wording.hints,
                spot,
                related: related.map(|place| texts.spot(place).0).collect(),
                fingerprint,
            }
        });
        Self {
            findings: findings.collect(),
            language: messages.language().to_owned(),
        }
    }
}

impl<'a> Texts<'a> {
    /// A place in lines and columns, and the words that are there.
    fn spot(&mut self, place: &'a Place) -> (Spot, &str) {
        let found = place.span.and_then(|span| {
            let text = self.known.entry(&place.path);
            let text = text.or_insert_with(|| (self.text)(&place.path));
            text.as_deref().map(|text| locate(text, span))
        });
        let spot = Spot {
            path: place.path.as_str().to_owned(),
            region: found.map(|(region, _)| region),
        };
        (spot, found.map_or("", |(_, words)| words))
    }
}

/// The fingerprint of a code, a path and the words that are marked there, however they are
/// broken into lines. `equal` counts how often the same three came before.
fn fingerprint(
    [code, path, words]: [&str; 3],
    equal: &mut BTreeMap<Fingerprint, usize>,
) -> Fingerprint {
    let words: Vec<&str> = words.split_whitespace().collect();
    let same = Fingerprint::of(format!("{code}\n{path}\n{}", words.join(" ")).as_bytes());
    let before = equal.entry(same).or_default();
    let own = Fingerprint::of(format!("{same}\n{before}").as_bytes());
    *before += 1;
    own
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn path() -> SourcePath {
        SourcePath::new("content/back/hernia.nl.md")
    }

    /// The fingerprints of `some-code` at every `word` of `text`.
    fn fingerprints(text: &str, word: &str) -> Vec<Fingerprint> {
        let places = text.match_indices(word);
        let found: Vec<_> = places
            .map(|(at, word)| Place::at(&path(), at..at + word.len()))
            .map(|place| Diagnostic::error("some-code").at(place))
            .collect();
        let file = |_: &SourcePath| Some(text.to_owned());
        let report = Report::of(&found, &Messages::english(), &file);
        let findings = report.findings.iter();
        findings.map(|finding| finding.fingerprint).collect()
    }

    #[test]
    fn a_fingerprint_stays_when_other_lines_change() {
        let before = fingerprints("one\nhere it is\n", "here it");
        assert_eq!(before.len(), 1);
        assert_eq!(
            before,
            fingerprints("new\n\none\nhere it is not\n", "here it")
        );
        assert_eq!(before, fingerprints("here\r\n  it is", "here\r\n  it"));
        assert_ne!(before, fingerprints("one\nhere is it\n", "here is"));
    }

    #[test]
    fn equal_findings_of_a_file_have_different_fingerprints() {
        let two = fingerprints("x here\nx here\n", "here");
        assert_ne!(two[0], two[1]);
        let three = fingerprints("x here\nx here\nx here\n", "here");
        assert_eq!(three[..2], two);
        assert_eq!(three.iter().collect::<BTreeSet<_>>().len(), 3);
    }

    #[test]
    fn where_nothing_is_marked_the_words_of_the_line_count() {
        let at = |text: &'static str, at: usize| {
            let found = [Diagnostic::error("some-code").at(Place::at(&path(), at..at))];
            let file = move |_: &SourcePath| Some(text.to_owned());
            Report::of(&found, &Messages::english(), &file).findings[0].fingerprint
        };
        assert_eq!(at("a line\n", 2), at("other\na line\n", 8));
        assert_ne!(at("a line\n", 2), at("no line\n", 2));
    }

    #[test]
    fn code_and_path_are_part_of_the_fingerprint() {
        let nothing = |_: &SourcePath| None;
        let other = SourcePath::new("content/site.yaml");
        let found = [
            Diagnostic::error("some-code").at(Place::file(&path())),
            Diagnostic::error("some-code").at(Place::at(&other, 1..2)),
            Diagnostic::error("some-code"),
            Diagnostic::error("other-code").at(Place::file(&path())),
            Diagnostic::error("other-code").at(Place::file(&path())),
        ];
        let report = Report::of(&found, &Messages::english(), &nothing);
        let different: BTreeSet<_> = report.findings.iter().map(|it| it.fingerprint).collect();
        assert_eq!(different.len(), found.len());
        assert!(
            report
                .findings
                .iter()
                .flat_map(|it| &it.spot)
                .all(|spot| spot.region.is_none())
        );
    }

    #[test]
    fn all_that_is_said_stands_in_one_text_that_steers_no_terminal() {
        let nothing = |_: &SourcePath| None;
        let found = [Diagnostic::error("some-code").mended("title: \u{1b}[31m")];
        let report = Report::of(&found, &Messages::english(), &nothing);
        let text = &report.findings[0].text;
        assert!(text.starts_with("some-code\n") && text.ends_with(": title: \u{fffd}[31m"));
    }

    #[test]
    fn each_file_is_read_once() {
        let reads = std::cell::Cell::new(0);
        let file = |_: &SourcePath| {
            reads.set(reads.get() + 1);
            Some("text".to_owned())
        };
        let found = [1, 2, 3].map(|at| Diagnostic::error("x").at(Place::at(&path(), at..at + 1)));
        Report::of(&found, &Messages::english(), &file);
        assert_eq!(reads.get(), 1);
    }
}
