//! Turns an example of a check into what is found in it, as in a site of its own.
//!
//! An example is one article, or its text alone, or several files, each after a line
//! `=== PATH`. A line `^^^^ code` marks words in the line above, in which something is found.

use crate::cache::Cache;
use crate::diag::{Diagnostic, Severity};
use crate::output::Memory;
use crate::paths::SourcePath;
use crate::pipeline::{self, Options};
use crate::sources::Sources;

const SETTINGS: &str = "title: T\nbase_url: https://www.clinic.example/\nlanguages: [en, nl, de]\ntheme: own\nclinic: {name: C, address: {country: NL}, emergency_number: \"112\"}\n";
/// Images that examples name.
const IMAGES: [&str; 3] = ["side.svg", "side-sleeping.svg", "knees.svg"];
const IMAGE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
/// The day on which examples are checked.
const TODAY: &str = "2026-11-25";

/// What is found in an example.
#[derive(Debug)]
pub struct Example {
    /// Everything that is found, also by other checks.
    pub diagnostics: Vec<Diagnostic>,
    /// Its files, without the marks.
    pub files: Vec<(SourcePath, String)>,
}

impl Example {
    /// Checks an example.
    ///
    /// # Panics
    ///
    /// Never: the day is a day, and memory takes everything.
    pub fn check(example: &str) -> Self {
        let files = files(example);
        let mut all: Vec<(SourcePath, Vec<u8>)> = files
            .iter()
            .map(|(path, text)| (path.clone(), text.clone().into_bytes()))
            .collect();
        let settings = SourcePath::new("content/site.yaml");
        if !all.iter().any(|(path, _)| *path == settings) {
            all.push((settings, SETTINGS.into()));
        }
        for name in IMAGES {
            all.push((
                SourcePath::new(format!("content/back/{name}")),
                IMAGE.into(),
            ));
        }
        let options = Options {
            checks: Severity::Hint,
            ..Options::on(TODAY.parse().expect("it is a day"))
        };
        let sources = Sources::from_files(all);
        let sink = Memory::default();
        let built = pipeline::build(&sources, Vec::new(), &options, &mut Cache::once(), &sink);
        Self {
            diagnostics: built.expect("memory takes everything").diagnostics,
            files,
        }
    }

    /// The text of one of its files.
    pub fn text(&self, path: &SourcePath) -> Option<String> {
        let file = self.files.iter().find(|(file, _)| file == path);
        file.map(|(_, text)| text.clone())
    }
}

fn files(example: &str) -> Vec<(SourcePath, String)> {
    let lines = example.split_inclusive('\n');
    let example: String = lines
        .filter(|line| mark(line.trim_end()).is_none())
        .collect();
    if let Some(rest) = example.strip_prefix("=== ") {
        let files = rest.split("\n=== ").map(|file| {
            let (path, text) = file.split_once('\n').unwrap_or((file, ""));
            let text = format!("{}\n", text.trim_end_matches('\n'));
            (SourcePath::new(path), text)
        });
        return files.collect();
    }
    let text = if example.starts_with("---\n") {
        example
    } else {
        format!("---\ntitle: An article\nsummary: What it says.\n---\n{example}")
    };
    vec![(SourcePath::new("content/back/a.md"), text)]
}

/// A line that marks words in the line above: from which column, how many, and the code.
pub fn mark(line: &str) -> Option<(usize, usize, &str)> {
    let carets = line.trim_start_matches(' ');
    let code = carets.trim_start_matches('^');
    let length = carets.len() - code.len();
    let code = code.strip_prefix(' ').filter(|_| length > 0)?;
    Some((line.len() - carets.len(), length, code))
}
