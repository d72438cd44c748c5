//! Turns `content/_revisions/` into what it remembers: the blocks of source texts that somebody
//! accepted a translation of, and the changes of sources that need no translation.
//!
//! A file there is named by what stands in it and never changes, so two branches never write the
//! same file in two ways. `docs/revisions.md` says why it is kept so.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::revision::{Blocks, Revision, RevisionError};
use crate::diag::{Diagnostic, Place};
use crate::language::LanguageCode;
use crate::paths::SourcePath;
use crate::sources::Sources;

/// The folder that holds them.
pub const FOLDER: &str = "content/_revisions";

/// What is remembered of the source texts of a site.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Accepted {
    /// The file of each remembered text that is whole.
    texts: BTreeMap<(TextName, Revision), SourcePath>,
    /// Changes that need no translation.
    minor: BTreeMap<TextName, BTreeSet<(Revision, Revision)>>,
}

/// A text of a site, whatever it says: `back/hernia.nl`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TextName(String);

impl TextName {
    /// The name of the text of an article in a language.
    pub fn new(id: &str, language: &LanguageCode) -> Self {
        Self(format!("{id}.{}", language.as_str()))
    }

    /// The file that holds what it said at a revision.
    pub fn text_file(&self, revision: Revision) -> SourcePath {
        SourcePath::new(format!("{FOLDER}/{}.{revision}.txt", self.0))
    }

    /// The file that says that a change of it needs no translation.
    pub fn minor_file(&self, before: Revision, after: Revision) -> SourcePath {
        SourcePath::new(format!("{FOLDER}/{}.{before}.minor.{after}.txt", self.0))
    }
}

/// What stands in a file that says that a change needs no translation: its name tells all.
pub const MINOR_TEXT: &str =
    "Vademecum reads the name of this file: this change of the source needs no translation.\n";

/// What the name of a file in the folder says.
enum Name {
    Text(TextName, Revision),
    Minor(TextName, Revision, Revision),
    /// It is of a later version of the program, or none of ours.
    Other,
    Wrong,
}

impl Accepted {
    /// Reads the folder, and says which files in it cannot be believed.
    pub fn load(sources: &Sources) -> (Self, Vec<Diagnostic>) {
        let files: Vec<_> = sources.below(FOLDER).map(|(path, _)| path).collect();
        let read = |path: &SourcePath| (name(path), path.clone());
        let mut accepted = Self::default();
        let mut diagnostics = Vec::new();
        let damaged = |path: &SourcePath, reason| {
            let damaged = Diagnostic::warning("store-damaged").at(Place::file(path));
            damaged.with("reason", reason).help("mend")
        };
        let read = files.into_par_iter().map(|path| match read(path) {
            (Name::Text(text, revision), path) => {
                let fault = fault(sources, &path, revision);
                (Name::Text(text, revision), path, fault)
            }
            (Name::Wrong, path) => (Name::Wrong, path, Some("name")),
            (other, path) => (other, path, None),
        });
        for (name, path, fault) in read.collect::<Vec<_>>() {
            if let Some(reason) = fault {
                diagnostics.push(damaged(&path, reason));
                continue;
            }
            match name {
                Name::Text(text, revision) => {
                    accepted.texts.insert((text, revision), path);
                }
                Name::Minor(text, before, after) => {
                    let changes = accepted.minor.entry(text).or_default();
                    changes.insert((before, after));
                }
                Name::Other | Name::Wrong => {}
            }
        }
        (accepted, diagnostics)
    }

    /// What a text said at a revision, if it is remembered.
    pub fn blocks(&self, sources: &Sources, text: &TextName, revision: Revision) -> Option<Blocks> {
        let path = self.texts.get(&(text.clone(), revision))?;
        Blocks::read(&stored(sources, path)?)
    }

    /// Whether what a text said at a revision is remembered.
    pub fn holds(&self, text: &TextName, revision: Revision) -> bool {
        self.texts.contains_key(&(text.clone(), revision))
    }

    /// The revisions to which changes that need no translation lead from one, itself first, in
    /// the order in which they are reached.
    pub fn reached(&self, text: &TextName, from: Revision) -> Vec<Revision> {
        let mut reached = vec![from];
        let Some(changes) = self.minor.get(text) else {
            return reached;
        };
        let mut next = 0;
        while let Some(revision) = reached.get(next).copied() {
            for (before, after) in changes {
                if *before == revision && !reached.contains(after) {
                    reached.push(*after);
                }
            }
            next += 1;
        }
        reached
    }
}

fn name(path: &SourcePath) -> Name {
    let below = path.below(FOLDER).unwrap_or_default();
    let file = path.file_name();
    let is_ours = !file.starts_with('.');
    let Some(below) = below.strip_suffix(".txt").filter(|_| is_ours) else {
        return Name::Other;
    };
    let (rest, after) = match below.rsplit_once(".minor.") {
        Some((rest, after)) => (rest, Some(after)),
        None => (below, None),
    };
    let Some((text, revision)) = rest.rsplit_once('.') else {
        return Name::Wrong;
    };
    let is_text = text.rsplit_once('.').is_some_and(|(id, language)| {
        !id.is_empty() && !id.ends_with('/') && LanguageCode::parse(language).is_ok()
    });
    let after = after.map(Revision::parse).transpose();
    match (Revision::parse(revision), after) {
        (Ok(revision), Ok(None)) if is_text => Name::Text(TextName(text.to_owned()), revision),
        (Ok(before), Ok(Some(after))) if is_text => {
            Name::Minor(TextName(text.to_owned()), before, after)
        }
        (Err(RevisionError::Newer), _) | (_, Err(RevisionError::Newer)) => Name::Other,
        _ => Name::Wrong,
    }
}

/// The text of a file of the folder, as it was written before any system changed its line ends.
fn stored(sources: &Sources, path: &SourcePath) -> Option<String> {
    let bytes = sources.read(path).ok()?;
    let text = std::str::from_utf8(&bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut text = text.replace("\r\n", "\n");
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    Some(text)
}

/// Why the text of a file is not what its name says.
fn fault(sources: &Sources, path: &SourcePath, revision: Revision) -> Option<&'static str> {
    let Some(text) = stored(sources, path) else {
        return Some("unreadable");
    };
    if Revision::of_text(&text, revision.version()) == Some(revision) {
        return None;
    }
    let is_marker = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
    Some(if text.lines().any(is_marker) {
        "conflict"
    } else {
        "text"
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn revision(text: &str) -> Revision {
        Revision::of_text(text, 1).expect("the first version")
    }

    fn load(files: &[(String, &str)]) -> (Accepted, Vec<String>, Sources) {
        let files = files
            .iter()
            .map(|(path, text)| (SourcePath::new(path.as_str()), text.as_bytes().to_vec()));
        let sources = Sources::from_files(files);
        let (accepted, found) = Accepted::load(&sources);
        let told = found.into_iter().map(|found| {
            let path = found.place.clone().expect("a place").path;
            format!("{path} {:?}", found.arguments)
        });
        (accepted, told.collect(), sources)
    }

    fn hernia() -> TextName {
        TextName::new("back/hernia", &LanguageCode::parse("nl").expect("a code"))
    }

    #[test]
    fn a_text_is_found_by_article_language_and_revision() {
        let text = "title: Hernia\ncallout urgent: Bel\n  item: koorts\n";
        let path = hernia().text_file(revision(text)).to_string();
        let windows = text.replace('\n', "\r\n");
        for written in [text, &windows, text.trim_end()] {
            let (accepted, told, sources) = load(&[(path.clone(), written)]);
            assert_eq!(told, Vec::<String>::new());
            let blocks = accepted.blocks(&sources, &hernia(), revision(text));
            assert_eq!(
                blocks.map(|blocks| blocks.to_string()).as_deref(),
                Some(text)
            );
            assert!(!accepted.holds(&hernia(), revision("")));
        }
    }

    #[test]
    fn a_damaged_file_is_told_and_not_believed() {
        let text = "title: Hernia\nparagraph: Rust\n";
        let path = hernia().text_file(revision(text)).to_string();
        let conflict = "<<<<<<< a\ntitle: Hernia\n=======\n>>>>>>> b\n";
        for damaged in ["title: Hernia\n", "", conflict] {
            let (accepted, told, _) = load(&[(path.clone(), damaged)]);
            assert_eq!(told.len(), 1, "{damaged}");
            assert!(!accepted.holds(&hernia(), revision(text)));
        }
        let wrong = format!("{FOLDER}/back/hernia.v1-12.txt");
        let newer = format!("{FOLDER}/back/hernia.nl.v2-12.txt");
        let (_, told, _) = load(&[(wrong, ""), (newer, ""), (format!("{FOLDER}/x.md"), "")]);
        assert_eq!(told.len(), 1);
    }

    #[test]
    fn minor_changes_lead_on_even_in_a_circle() {
        let [a, b, c] = ["a", "b", "c"].map(revision);
        let file = |one, other| (hernia().minor_file(one, other).to_string(), MINOR_TEXT);
        let (accepted, told, _) = load(&[file(a, b), file(b, c), file(c, a)]);
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(accepted.reached(&hernia(), a), [a, b, c]);
        assert_eq!(accepted.reached(&hernia(), revision("d")), [revision("d")]);
    }
}
