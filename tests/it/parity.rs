//! Safety parity, proved by mutation: in the translations of the sample site each digit, each unit
//! and each kind of a clinical block is changed in turn, and each change is found.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use vademecum::cache::Cache;
use vademecum::diag::{Diagnostic, Severity};
use vademecum::output::Memory;
use vademecum::paths::SourcePath;
use vademecum::pipeline::{self, Options};
use vademecum::sources::Sources;

/// Words for units in the translations, each with a word for another unit.
const UNITS: [(&str, &str); 30] = [
    ("minutes", "hours"),
    ("seconds", "minutes"),
    ("months", "weeks"),
    ("days", "weeks"),
    ("percent", "minutes"),
    ("degrees Celsius", "degrees Fahrenheit"),
    ("breaths", "minutes"),
    ("counts", "seconds"),
    ("Minuten", "Stunden"),
    ("Sekunden", "Minuten"),
    ("Monate", "Wochen"),
    ("Monaten", "Wochen"),
    ("Tagen", "Wochen"),
    ("Jahre", "Monate"),
    ("Prozent", "Minuten"),
    ("Grad Celsius", "Grad Fahrenheit"),
    ("Mal", "Minuten"),
    ("دقيقة", "ساعة"),
    ("أشهر", "أسابيع"),
    ("سنة", "شهرًا"),
    ("في المئة", "دقيقة"),
    ("درجة مئوية", "درجة فهرنهايت"),
    ("مرات", "دقائق"),
    ("أيام", "أسابيع"),
    ("mg", "g"),
    ("weeks", "days"),
    ("Wochen", "Tage"),
    ("times", "minutes"),
    ("hours", "minutes"),
    ("Stunden", "Minuten"),
];
/// What may stand between a number and its unit.
const BETWEEN: [&str; 9] = [
    " to ",
    " bis ",
    " إلى ",
    " or more",
    " oder mehr",
    " أو أكثر من",
    "0",
    "-",
    "–",
];
/// Kinds of clinical blocks, each with another one.
const KINDS: [(&str, &str); 6] = [
    ("[!emergency]", "[!urgent]"),
    ("[!urgent]", "[!non-urgent]"),
    ("[!non-urgent]", "[!emergency]"),
    ("[!do]", "[!dont]"),
    ("[!dont]", "[!do]"),
    ("[!warning]", "[!do]"),
];
/// Fields of which readers read the numbers.
const SHOWN: [&str; 6] = [
    "title",
    "summary",
    "key_points",
    "faq",
    "question",
    "answer",
];

/// A change of a translation.
#[derive(Clone, Debug)]
struct Change {
    path: String,
    line: usize,
    /// The file with the change.
    text: String,
    /// What was changed.
    said: String,
    /// Whether it must be found as an error.
    is_error: bool,
}

/// The sample site without a theme, as pages are not asked for.
fn sample() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    collect(Path::new("content"), &mut files);
    let settings = files.get_mut("content/site.yaml").expect("the settings");
    *settings = settings.replace("theme: clarity", "theme: own");
    files
}

fn collect(folder: &Path, files: &mut BTreeMap<String, String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for entry in fs::read_dir(root.join(folder)).expect("a folder of the sample site") {
        let path = folder.join(entry.expect("an entry").file_name());
        if root.join(&path).is_dir() {
            collect(&path, files);
        } else {
            let text = fs::read_to_string(root.join(&path)).expect("the files are texts");
            files.insert(path.to_str().expect("a name").to_owned(), text);
        }
    }
}

/// What differs between translations and their sources.
fn differences(files: &BTreeMap<String, String>, cache: &mut Cache) -> Vec<Diagnostic> {
    let files = files
        .iter()
        .map(|(path, text)| (SourcePath::new(path.as_str()), text.clone().into_bytes()));
    let options = Options {
        checks: Severity::Hint,
        ..Options::on("2026-11-25".parse().expect("a day"))
    };
    let sources = Sources::from_files(files);
    let sink = Memory::default();
    let built = pipeline::build(&sources, Vec::new(), &options, cache, &sink);
    let mut found = built.expect("memory takes everything").diagnostics;
    found.retain(|found| found.code.starts_with("parity-"));
    found
}

fn path_of(found: &Diagnostic) -> &str {
    found.place.as_ref().map_or("", |place| place.path.as_str())
}

/// The line of a file in which something was found, from 0.
fn line_of(found: &Diagnostic, text: &str) -> usize {
    let span = found.place.as_ref().and_then(|place| place.span);
    let before = &text[..span.map_or(0, |span| span.start)];
    before.matches('\n').count()
}

/// The lines of a translation that a reader reads, each with the byte at which its words begin.
fn read_lines(text: &str) -> Vec<(usize, usize, &str)> {
    let mut lines = Vec::new();
    let (mut at, mut dashes, mut is_shown) = (0, 0, false);
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let mut words = 0;
        if line.trim_end() == "---" && dashes < 2 {
            dashes += 1;
            is_shown = dashes == 2;
        } else if dashes < 2 {
            let key = line.trim_start_matches([' ', '-']).split_once(": ");
            let key = key.map_or_else(|| line.trim().trim_end_matches(':'), |(key, _)| key);
            if key.bytes().all(|c| c.is_ascii_alphabetic() || c == b'_') {
                is_shown = SHOWN.contains(&key);
            }
        } else {
            // The number of an entry of a list is none of the text.
            let rest = line.trim_start_matches([' ', '>']);
            let number = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            if number.len() < rest.len() && number.starts_with(". ") {
                words = line.len() - number.len();
            }
        }
        if is_shown && dashes > 0 {
            lines.push((index, at + words, &line[words..]));
        }
        at += line.len();
    }
    lines
}

/// The word for a unit that a text begins with, behind what may stand between.
fn unit(text: &str) -> Option<(usize, &'static str, &'static str)> {
    let mut rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    for _ in 0..3 {
        let between = BETWEEN
            .iter()
            .find_map(|between| rest.strip_prefix(between));
        rest = between.map_or(rest, |rest| {
            rest.trim_start_matches(|c: char| c.is_ascii_digit())
        });
    }
    let words = rest.strip_prefix([' ', '\u{a0}'])?;
    let (unit, other) = UNITS.iter().find(|(unit, _)| {
        let after = words.strip_prefix(unit);
        after.is_some_and(|after| !after.starts_with(char::is_alphabetic))
    })?;
    Some((text.len() - words.len(), unit, other))
}

/// All changes of one translation.
fn changes(path: &str, text: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut change = |line: usize, range: (usize, usize), with: &str, is_error: bool| {
        let (start, end) = range;
        let said = format!("{} → {with}", &text[start..end]);
        changes.push(Change {
            path: path.to_owned(),
            line,
            text: format!("{}{with}{}", &text[..start], &text[end..]),
            said,
            is_error,
        });
    };
    for (line, start, words) in read_lines(text) {
        for (at, c) in words.char_indices() {
            let Some(digit) = c.to_digit(10) else {
                continue;
            };
            let before = &words[..at];
            let number = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
            let after = &words[at..];
            let whole = &words[at - number..];
            let is_telephone = whole.starts_with("112") || words.contains("tel:");
            let unit = unit(after);
            let is_error = is_telephone || unit.is_some();
            let with = ((digit + 3) % 10).to_string();
            change(line, (start + at, start + at + 1), &with, is_error);
            if let Some((from, unit, other)) = unit.filter(|_| number == 0) {
                let from = start + at + from;
                change(line, (from, from + unit.len()), other, true);
            }
        }
        for (kind, other) in KINDS {
            if let Some(at) = words.find(kind) {
                let is_care = !matches!(kind, "[!do]" | "[!dont]" | "[!warning]");
                change(line, (start + at, start + at + kind.len()), other, is_care);
            }
        }
    }
    changes
}

#[test]
fn the_translations_of_the_sample_site_say_what_their_sources_say() {
    let found = differences(&sample(), &mut Cache::once());
    let mut said = String::new();
    for found in found
        .iter()
        .filter(|found| found.severity != Severity::Hint)
    {
        writeln!(said, "{found:?}").expect("a text takes it");
    }
    assert!(said.is_empty(), "{said}");
}

/// Each round changes one thing in each translation.
#[test]
fn every_changed_digit_unit_and_callout_is_found() {
    let sample = sample();
    let is_translation = |path: &&String| {
        let path = SourcePath::new(path.as_str());
        path.extension() == "md" && !path.file_name().contains(".nl.")
    };
    let all: Vec<Vec<Change>> = sample
        .keys()
        .filter(is_translation)
        .map(|path| changes(path, &sample[path]))
        .collect();
    let count: usize = all.iter().map(Vec::len).sum();
    let rounds = all.iter().map(Vec::len).max().unwrap_or_default();
    assert!(count > 500, "only {count} changes");
    let mut cache = Cache::default();
    let hints = differences(&sample, &mut cache);
    let mut missed = String::new();
    for round in 0..rounds {
        let changes: Vec<&Change> = all.iter().filter_map(|all| all.get(round)).collect();
        let mut files = sample.clone();
        for change in &changes {
            files.insert(change.path.clone(), change.text.clone());
        }
        let found = differences(&files, &mut cache);
        for change in changes {
            let enough = if change.is_error {
                Severity::Error
            } else {
                Severity::Warning
            };
            let is_it = |found: &&Diagnostic| {
                path_of(found) == change.path
                    && found.severity <= enough
                    && line_of(found, &change.text) == change.line
                    && !found.related.is_empty()
            };
            if !found.iter().any(|found| is_it(&found)) {
                let Change {
                    path, line, said, ..
                } = change;
                let line = line + 1;
                writeln!(missed, "{path}:{line} {said} ({})", enough.name()).expect("a text");
            }
        }
    }
    let lines = missed.lines().count();
    assert!(
        missed.is_empty(),
        "{lines} of {count} changes are not found:\n{missed}{} hints before",
        hints.len()
    );
}
