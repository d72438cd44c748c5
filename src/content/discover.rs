//! Turns the paths below `content/` into roles: which files are articles, sections, blocks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::names;
use crate::config::{Config, near_codes};
use crate::diag::{Diagnostic, Place, nearest};
use crate::language::LanguageCode;
use crate::paths::SourcePath;
use crate::sources::Sources;

/// What a Markdown file is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// `content/_index.LL.md`: the text of the home page.
    Home,
    /// `content/SECTION/_index.LL.md`: title and text of a section.
    Section,
    /// An article, or a page outside sections.
    Article,
    /// `content/_blocks/NAME.LL.md`: an end for articles.
    Block,
}

/// A Markdown file of the site.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Found {
    /// The file.
    pub path: SourcePath,
    /// What it is for.
    pub role: Role,
    /// See [`super::Article::id`].
    pub id: Arc<str>,
    /// The language of its name: the suffix, or the default language.
    pub language: LanguageCode,
}

/// The Markdown files of a site.
#[derive(Debug)]
pub struct Discovered {
    /// Which there are, in the order of their paths.
    pub found: Vec<Found>,
    /// What is wrong with names.
    pub diagnostics: Vec<Diagnostic>,
    /// Files of which more than the name was looked at.
    pub looked_into: BTreeSet<SourcePath>,
}

/// Finds all Markdown files. Reserved names, unknown language suffixes, two files for one
/// article and language: errors. Files whose names begin with `_` or `.` are left out,
/// but for those that `product` names.
pub fn discover(sources: &Sources, config: &Config) -> Discovered {
    let files = sources.below("content").map(|(path, _)| {
        // Only where a name is bad does it matter what the file says of its address.
        let text = sources.text(path).map_or("", |text| &**text);
        (path, text)
    });
    find(files, config)
}

fn find<'s>(files: impl Iterator<Item = (&'s SourcePath, &'s str)>, config: &Config) -> Discovered {
    let mut search = Search {
        config,
        found: Vec::new(),
        diagnostics: Vec::new(),
        looked_into: BTreeSet::new(),
        first: BTreeMap::new(),
        hinted: BTreeSet::new(),
        named: BTreeSet::new(),
        folders: Vec::new(),
    };
    for (path, text) in files {
        search.file(path, text);
    }
    search.check_folders();
    crate::diag::sort(&mut search.diagnostics);
    Discovered {
        found: search.found,
        diagnostics: search.diagnostics,
        looked_into: search.looked_into,
    }
}

/// Names that begin with `_` and mean something.
const SPECIAL: [&str; 6] = [
    "_index",
    "_blocks",
    "_glossary",
    "_topics.yaml",
    "_static",
    "_revisions",
];

struct Search<'s> {
    config: &'s Config,
    found: Vec<Found>,
    diagnostics: Vec<Diagnostic>,
    looked_into: BTreeSet<SourcePath>,
    /// The first file of each article and language.
    first: BTreeMap<(Role, Arc<str>, LanguageCode), SourcePath>,
    /// Names that a hint was given for.
    hinted: BTreeSet<String>,
    /// Folders whose `_index` gives a slug.
    named: BTreeSet<String>,
    /// Folders with articles, each with its first file.
    folders: Vec<(String, SourcePath)>,
}

impl Search<'_> {
    fn file(&mut self, path: &SourcePath, text: &str) {
        let Some(below) = path.below("content") else {
            return;
        };
        let (folder, name) = below.rsplit_once('/').unwrap_or(("", below));
        let block = folder == "_blocks";
        let ignored = |part: &str| part.starts_with(['_', '.']);
        if !block && let Some(part) = folder.split('/').find(|part| ignored(part)) {
            let top = folder.split('/').next() == Some(part);
            if !(top && SPECIAL.contains(&part)) {
                self.hint(path, part);
            }
            return;
        }
        let base = name.split('.').next().unwrap_or(name);
        if name.starts_with('.') || (name.starts_with('_') && base != "_index") {
            if name != "_topics.yaml" || !folder.is_empty() {
                self.hint(path, if base.len() > 1 { base } else { name });
            }
            return;
        }
        let Some(stem) = name.strip_suffix(".md") else {
            self.other_ending(path);
            return;
        };
        let (base, suffix) = stem
            .split_once('.')
            .map_or((stem, None), |(base, suffix)| (base, Some(suffix)));
        let Some(language) = self.language(path, base, suffix) else {
            return;
        };
        let (role, id) = match (block, base) {
            (true, "_index") => return,
            (true, _) => (Role::Block, base.to_owned()),
            (false, "_index") if folder.is_empty() => (Role::Home, String::new()),
            (false, "_index") => (Role::Section, folder.to_owned()),
            (false, _) if folder.is_empty() => (Role::Article, base.to_owned()),
            (false, _) => (Role::Article, format!("{folder}/{base}")),
        };
        match role {
            Role::Section => {
                self.looked_into.insert(path.clone());
                if has_slug(text) {
                    self.named.insert(folder.to_owned());
                }
            }
            Role::Article => {
                if let Some(complaint) = self.check_name(path, base, folder.is_empty()) {
                    self.looked_into.insert(path.clone());
                    self.diagnostics
                        .extend((!has_slug(text)).then_some(complaint));
                }
            }
            Role::Home | Role::Block => {}
        }
        if !block
            && !folder.is_empty()
            && self.folders.last().is_none_or(|(last, _)| last != folder)
        {
            self.folders.push((folder.to_owned(), path.clone()));
        }
        self.add(path, role, id.into(), language);
    }

    fn add(&mut self, path: &SourcePath, role: Role, id: Arc<str>, language: LanguageCode) {
        let key = (role, Arc::clone(&id), language.clone());
        if let Some(first) = self.first.get(&key) {
            let diagnostic = Diagnostic::error("article-twice")
                .at(Place::file(path))
                .and(Place::file(first))
                .with("path", path.as_str())
                .with("other", first.as_str())
                .with("language", language.as_str())
                .help("mend");
            self.diagnostics.push(diagnostic);
            return;
        }
        self.first.insert(key, path.clone());
        self.found.push(Found {
            path: path.clone(),
            role,
            id,
            language,
        });
    }

    /// The language of a suffix, or the default one.
    fn language(
        &mut self,
        path: &SourcePath,
        base: &str,
        suffix: Option<&str>,
    ) -> Option<LanguageCode> {
        let Some(suffix) = suffix else {
            return Some(self.config.default_language.clone());
        };
        let codes = self.config.languages.iter().map(|language| &language.code);
        if let Some(code) = codes.clone().find(|code| code.as_str() == suffix) {
            return Some(code.clone());
        }
        let codes: Vec<&str> = codes.map(LanguageCode::as_str).collect();
        let mut diagnostic = Diagnostic::error("language-suffix")
            .at(Place::file(path))
            .with("suffix", suffix)
            .with("known", codes.join(", "))
            .help("known");
        if let Some(nearest) = near_codes(suffix, &codes).first() {
            let name = format!("{base}.{nearest}.md");
            diagnostic = diagnostic.with("nearest", name).help("did-you-mean");
        } else {
            // In `x.v2.nl.md` the last part is a language all the same.
            let name = match suffix.rsplit_once('.') {
                Some((more, code)) if codes.contains(&code) => {
                    format!("{base}-{}.{code}.md", more.replace('.', "-"))
                }
                _ => format!("{base}-{}.md", suffix.replace('.', "-")),
            };
            diagnostic = diagnostic.with("name", name).help("rename");
        }
        self.diagnostics.push(diagnostic);
        None
    }

    /// Folders are looked at last, when it is known which of them have a slug.
    fn check_folders(&mut self) {
        let mut seen = BTreeSet::new();
        for (folder, path) in std::mem::take(&mut self.folders) {
            let mut start = 0;
            for part in folder.split('/') {
                let whole = &folder[..start + part.len()];
                if seen.insert(whole.to_owned()) && !self.named.contains(whole) {
                    let complaint = self.check_name(&path, part, start == 0);
                    self.diagnostics.extend(complaint);
                }
                start += part.len() + 1;
            }
        }
    }

    /// What is wrong with a name of a file or folder as a part of an address.
    fn check_name(&self, path: &SourcePath, name: &str, top: bool) -> Option<Diagnostic> {
        let languages = &self.config.languages;
        let code = |name: &str| {
            languages
                .iter()
                .any(|language| language.code.as_str() == name)
        };
        let lower = name.to_lowercase();
        if top && (names::RESERVED.contains(&lower.as_str()) || code(&lower) || code(name)) {
            let diagnostic = Diagnostic::error("reserved-name")
                .at(Place::file(path))
                .with("name", name)
                .help("rename");
            Some(diagnostic)
        } else if !names::is_slug(&name.replace('_', "-")) {
            let mut diagnostic = Diagnostic::error("file-name")
                .at(Place::file(path))
                .with("name", name);
            if let Some(better) = names::slug(name) {
                diagnostic = diagnostic.with("better", better).help("rename");
            }
            Some(diagnostic.help("slug"))
        } else {
            None
        }
    }

    /// A name with `_` is ignored; a hint says so where it looks like a slip.
    fn hint(&mut self, path: &SourcePath, name: &str) {
        if !name.starts_with('_') || !self.hinted.insert(name.to_owned()) {
            return;
        }
        let known = SPECIAL.map(|name| name.trim_end_matches(".yaml"));
        let full = |nearest: &str| match nearest {
            "_topics" => "_topics.yaml".to_owned(),
            other => other.to_owned(),
        };
        if let Some(nearest) = nearest(name, known) {
            let diagnostic = Diagnostic::hint("name-ignored")
                .help("mend")
                .at(Place::file(path))
                .with("name", name)
                .with("nearest", full(nearest))
                .help("did-you-mean");
            self.diagnostics.push(diagnostic);
        }
    }

    fn other_ending(&mut self, path: &SourcePath) {
        let ending = path.extension();
        if matches!(
            ending.to_lowercase().as_str(),
            "md" | "markdown" | "mdx" | "mkd"
        ) {
            let diagnostic = Diagnostic::warning("article-ending")
                .at(Place::file(path))
                .with("ending", ending)
                .help("mend");
            self.diagnostics.push(diagnostic);
        }
    }
}

/// Whether the front matter says what the address is; looked for loosely, as only names
/// depend on it here.
fn has_slug(text: &str) -> bool {
    text.lines()
        .skip(1)
        .take_while(|line| line.trim_end() != "---")
        .any(|line| line.starts_with("slug:"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn find_in(files: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
        let config = config::for_tests(&["nl", "en", "pt-BR"]);
        let mut paths: Vec<(SourcePath, &str)> = files
            .iter()
            .map(|(path, text)| (SourcePath::new(format!("content/{path}")), *text))
            .collect();
        paths.sort();
        let files = paths.iter().map(|(path, text)| (path, *text));
        let Discovered {
            found, diagnostics, ..
        } = find(files, &config);
        let found = found
            .iter()
            .map(|found| format!("{:?} {} {}", found.role, found.id, found.language))
            .collect();
        let told = |diagnostic: &Diagnostic| {
            let path = diagnostic.place.as_ref().map(|place| place.path.as_str());
            format!("{} {}", diagnostic.code, path.unwrap_or_default())
        };
        (found, diagnostics.iter().map(told).collect())
    }

    fn paths<'p>(paths: &[&'p str]) -> Vec<(&'p str, &'p str)> {
        paths.iter().map(|path| (*path, "")).collect()
    }

    #[test]
    fn each_file_has_its_role() {
        let (found, told) = find_in(&paths(&[
            "_index.md",
            "_index.en.md",
            "about.md",
            "back/_index.nl.md",
            "back/hernia.en.md",
            "back/hernia.md",
            "back/low/x.pt-BR.md",
            "_blocks/appointment.en.md",
            "_static/readme.md",
            "_glossary/nl.yaml",
            "_topics.yaml",
            "site.yaml",
            "_notes/x.md",
            ".git/x.md",
            "back/_old.md",
            "back/photo.jpg",
        ]));
        assert_eq!(told, Vec::<String>::new());
        let mut found = found;
        found.sort();
        assert_eq!(
            found,
            [
                "Article about nl",
                "Article back/hernia en",
                "Article back/hernia nl",
                "Article back/low/x pt-BR",
                "Block appointment en",
                "Home  en",
                "Home  nl",
                "Section back nl",
            ]
        );
    }

    #[test]
    fn names_that_cannot_be_are_told() {
        let (_, told) = find_in(&paths(&[
            "back/x.fr.md",
            "back/x.v2.md",
            "back/y.EN.md",
            "back/z.md",
            "back/z.nl.md",
            "topics/x.md",
            "en.md",
            "back/topics.md",
            "back/lage rug.md",
            "mijn_map/x.md",
            "Vragen?/x.md",
            "_blok/x.md",
            "_topic.yaml",
            "back/a.markdown",
            "back/b.MD",
        ]));
        assert_eq!(
            told,
            [
                "file-name content/Vragen?/x.md",
                "name-ignored content/_blok/x.md",
                "name-ignored content/_topic.yaml",
                "article-ending content/back/a.markdown",
                "article-ending content/back/b.MD",
                "file-name content/back/lage rug.md",
                "language-suffix content/back/x.fr.md",
                "language-suffix content/back/x.v2.md",
                "language-suffix content/back/y.EN.md",
                "article-twice content/back/z.nl.md",
                "reserved-name content/en.md",
                "reserved-name content/topics/x.md",
            ]
        );
    }

    #[test]
    fn a_slug_stands_in_for_a_name() {
        let (found, told) = find_in(&[
            ("lage rug.md", "---\ntitle: x\nslug: lage-rug\n---\n"),
            ("a-z/_index.md", "---\ntitle: x\nslug: alles\n---\n"),
        ]);
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(found.len(), 2);
    }
}
