//! The small test language: a site in memory that is changed, built and looked at.
//!
//! Every build takes the way of `vademecum build`, with what the last one left in its cache,
//! and must come out as a clean build does.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use scraper::{ElementRef, Html, Selector};

use vademecum::cache::Cache;
use vademecum::diag::{Messages, render::terminal};
use vademecum::output::{Memory, MemoryFile};
use vademecum::paths::{OutPath, SourcePath};
use vademecum::pipeline::{self, Built, Options};
use vademecum::sources::Sources;

/// The day of all tests, unless they say another.
const TODAY: &str = "2026-10-01";

/// A site in memory.
pub(crate) struct Site {
    files: BTreeMap<String, Vec<u8>>,
    options: Options,
    cache: Cache,
    output: BTreeMap<OutPath, MemoryFile>,
    built: Option<Built>,
}

impl Site {
    /// The folders `content` and `themes` of a folder.
    #[track_caller]
    pub(crate) fn from_dir(folder: &Path) -> Self {
        let mut site = Self::new();
        for part in ["content", "themes"] {
            site.add_dir(&folder.join(part), part);
        }
        site
    }

    /// Files one after the other, each after a line `=== PATH`.
    #[track_caller]
    pub(crate) fn from_text(text: &str) -> Self {
        let mut site = Self::new();
        let (before, files) = text
            .split_once("=== ")
            .expect("a line `=== PATH` before the first file");
        assert_eq!(before.trim(), "", "text before the first file");
        for file in files.split("\n=== ") {
            let (path, text) = file.split_once('\n').unwrap_or((file, ""));
            site.write(path.trim(), text);
        }
        site
    }

    /// A site without any file.
    pub(crate) fn empty() -> Self {
        Self::new()
    }

    fn new() -> Self {
        Self {
            files: BTreeMap::new(),
            options: Options::on(TODAY.parse().expect("a day")),
            cache: Cache::default(),
            output: BTreeMap::new(),
            built: None,
        }
    }

    /// Adds all files of a folder under another name; a file that is there already stays.
    #[track_caller]
    pub(crate) fn add_dir(&mut self, folder: &Path, name: &str) {
        for entry in walkdir::WalkDir::new(folder) {
            // A golden site may have no themes of its own.
            let Ok(entry) = entry else { continue };
            if !entry.file_type().is_file() {
                continue;
            }
            let path = SourcePath::from_os(folder, entry.path()).expect("a path in the folder");
            let bytes = fs::read(entry.path()).expect("a file that can be read");
            self.files.entry(format!("{name}/{path}")).or_insert(bytes);
        }
    }

    /// The options of the next build.
    pub(crate) fn options(&mut self) -> &mut Options {
        &mut self.options
    }

    /// Writes a file, as an editor would save it.
    pub(crate) fn write(&mut self, path: &str, text: &str) {
        self.files.insert(path.to_owned(), text.as_bytes().to_vec());
    }

    /// Puts these files in the place of all.
    pub(crate) fn set_files(&mut self, files: BTreeMap<String, String>) {
        let bytes = |(path, text): (String, String)| (path, text.into_bytes());
        self.files = files.into_iter().map(bytes).collect();
    }

    /// Takes a file away.
    #[track_caller]
    pub(crate) fn remove(&mut self, path: &str) {
        assert!(self.files.remove(path).is_some(), "there is no {path}");
    }

    /// What the last build left for the next one.
    pub(crate) fn cache(&mut self) -> &mut Cache {
        &mut self.cache
    }

    /// Builds the site with the cache of the last build, and holds it to a clean build.
    #[track_caller]
    pub(crate) fn build(&mut self) -> &Built {
        if let Err(difference) = self.try_build() {
            panic!("{difference}");
        }
        self.built.as_ref().expect("a site that was built")
    }

    /// The same, where a difference from a clean build is an error that says what differs.
    pub(crate) fn try_build(&mut self) -> Result<(), String> {
        let sources = self.sources();
        let last = std::mem::take(&mut self.output);
        let is_first = self.built.is_none();
        let (built, output) = run(&sources, &self.options, &mut self.cache, last);
        if !is_first {
            let empty = &mut Cache::default();
            let (clean, files) = run(&sources, &self.options, empty, BTreeMap::new());
            if built.diagnostics != clean.diagnostics {
                return Err(difference(
                    "messages",
                    &format!("{:#?}", built.diagnostics),
                    &format!("{:#?}", clean.diagnostics),
                ));
            }
            for path in output.keys().chain(files.keys()) {
                let text = |files: &BTreeMap<OutPath, MemoryFile>| {
                    let file = files.get(path)?;
                    Some(String::from_utf8_lossy(file).into_owned())
                };
                let text = |files| text(files).unwrap_or_else(|| "no such file".to_owned());
                if output.get(path) != files.get(path) {
                    return Err(difference(path.as_str(), &text(&output), &text(&files)));
                }
            }
            if built.output != clean.output {
                return Err("the list of files is not that of a clean build".to_owned());
            }
        }
        self.output = output;
        self.built = Some(built);
        Ok(())
    }

    fn sources(&self) -> Sources {
        let file =
            |(path, bytes): (&String, &Vec<u8>)| (SourcePath::new(path.as_str()), bytes.clone());
        Sources::from_files(self.files.iter().map(file))
    }

    /// The files of the last build.
    pub(crate) fn output(&self) -> &BTreeMap<OutPath, MemoryFile> {
        &self.output
    }

    /// What the last build says on the terminal, without colour.
    #[track_caller]
    pub(crate) fn diagnostics(&self) -> String {
        let built = self.built.as_ref().expect("a site that was built");
        let text = |path: &SourcePath| {
            let bytes = self.files.get(path.as_str())?;
            Some(String::from_utf8_lossy(bytes).into_owned())
        };
        terminal::render(&built.diagnostics, &Messages::english(), &text, false)
    }

    /// The codes of what the last build says, each with its file.
    #[track_caller]
    pub(crate) fn expect_codes(&self, expected: &[&str]) {
        let built = self.built.as_ref().expect("a site that was built");
        let codes = built.diagnostics.iter().map(|found| {
            let path = found.place.as_ref().map_or("", |place| place.path.as_str());
            format!("{} {path}", found.code)
        });
        assert_eq!(codes.collect::<Vec<_>>(), expected);
    }

    /// What the last build says on the terminal, without colour.
    #[track_caller]
    pub(crate) fn expect_diagnostics(&self, expected: &str) {
        assert_eq!(self.diagnostics().trim(), expected.trim());
    }

    /// A file of the built site as text.
    #[track_caller]
    pub(crate) fn file(&self, path: &str) -> &str {
        let Some(file) = self.output.get(&OutPath::new(path)) else {
            let there: Vec<&str> = self.output.keys().map(OutPath::as_str).collect();
            panic!("there is no {path}, only {there:#?}")
        };
        std::str::from_utf8(file).expect("a file of text")
    }

    /// A file of the built site holds these words.
    #[track_caller]
    pub(crate) fn expect_file(&self, path: &str, words: &str) {
        let text = self.file(path);
        assert!(text.contains(words), "{path} has no {words:?}:\n{text}");
    }

    /// There is no such file in the built site.
    #[track_caller]
    pub(crate) fn expect_no_file(&self, path: &str) {
        let found = self.output.contains_key(&OutPath::new(path));
        assert!(!found, "there is a file {path}");
    }

    /// The text of the elements that a CSS selector finds, in the order of the page, with
    /// one space for any white space.
    #[track_caller]
    pub(crate) fn expect_text(&self, path: &str, selector: &str, expected: &[&str]) {
        let found = self.select(path, selector, |element| {
            let words: String = element.text().collect();
            Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
        });
        assert_eq!(found, expected, "{selector} in {path}");
    }

    /// An attribute of the elements that a CSS selector finds; elements without it are left out.
    #[track_caller]
    pub(crate) fn attributes(&self, path: &str, selector: &str, name: &str) -> Vec<String> {
        self.select(path, selector, |element| {
            element.attr(name).map(str::to_owned)
        })
    }

    /// Holds the attribute of the elements that a CSS selector finds to a list.
    #[track_caller]
    pub(crate) fn expect_attributes(
        &self,
        path: &str,
        selector: &str,
        name: &str,
        expected: &[&str],
    ) {
        let found = self.attributes(path, selector, name);
        assert_eq!(found, expected, "{name} of {selector} in {path}");
    }

    #[track_caller]
    fn select(
        &self,
        path: &str,
        selector: &str,
        take: impl Fn(ElementRef<'_>) -> Option<String>,
    ) -> Vec<String> {
        let page = Html::parse_document(self.file(path));
        let selector = Selector::parse(selector).expect("a CSS selector");
        page.select(&selector).filter_map(take).collect()
    }
}

/// The first lines in which a warm build and a clean one differ.
fn difference(what: &str, warm: &str, clean: &str) -> String {
    let same = warm.lines().zip(clean.lines());
    let same = same.take_while(|(warm, clean)| warm == clean).count();
    let part = |text: &str| {
        let lines: Vec<&str> = text.lines().skip(same).take(12).collect();
        lines.join("\n")
    };
    let line = same + 1;
    format!(
        "{what} of a warm build, from line {line}:\n{}\nof a clean build:\n{}",
        part(warm),
        part(clean)
    )
}

fn run(
    sources: &Sources,
    options: &Options,
    cache: &mut Cache,
    last: BTreeMap<OutPath, MemoryFile>,
) -> (Built, BTreeMap<OutPath, MemoryFile>) {
    let sink = Memory::after(last);
    let built = pipeline::build(sources, Vec::new(), options, cache, &sink)
        .expect("memory can always be written");
    let files = sink.into_files(&built.output);
    (built, files)
}
