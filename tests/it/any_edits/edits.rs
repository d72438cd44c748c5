//! What may be done to a random site, and the site as it stands after it. Most edits leave it
//! as good as it was; some break it, and it is built and edited on.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vademecum::diag::Severity;

use super::files::{
    ARTICLE, BLOCK, CHILD, CHILD_TEMPLATE, FOLDERS, FONT, Field, Form, GLOSSARY, HOME, IMAGE, Kind,
    LANGUAGES, LOOK, NOTE, REMEMBERED, SECTION, SETTINGS, STEMS, STRINGS, STYLE, TEMPLATE, TOPICS,
};
use crate::site::Site;

/// Something that is done. Numbers are taken modulo what there is to choose from.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    /// A field of a file gets a text; the file is made if it is not there.
    Set(Group, usize, usize, usize),
    /// A file goes.
    Remove(Group, usize),
    /// A file gets a text that cannot be read, until something else is done to it.
    Break(Group, usize, usize),
    /// A file gets another name; what stood there goes.
    Rename(Group, usize, usize),
    /// A folder with everything in it gets another name.
    MoveFolder(usize, usize),
    /// A folder goes.
    RemoveFolder(usize),
    /// A file is again as it was in the beginning: first those that cannot be read or are gone.
    Mend(usize),
    /// So many articles on one topic, for a second page.
    Crowd(usize),
    /// Another day.
    Day(usize),
    /// With drafts or without.
    Drafts(bool),
}

/// Files that are alike.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Group {
    Articles,
    /// The articles of one folder, which most links stay in.
    Back,
    Indexes,
    Settings,
    Topics,
    Blocks,
    Glossaries,
    Assets,
    Templates,
    Strings,
    ThemeFiles,
}

/// More than there is to choose from anywhere.
const CHOICES: usize = 1_000;

pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    let number = || 0..CHOICES;
    prop_oneof![
        30 => (group(), number(), number(), number())
            .prop_map(|(group, file, field, text)| Edit::Set(group, file, field, text)),
        3 => (often_texts(), number()).prop_map(|(group, file)| Edit::Remove(group, file)),
        2 => (often_texts(), number(), number())
            .prop_map(|(group, file, how)| Edit::Break(group, file, how)),
        3 => (group(), number(), number()).prop_map(|(group, from, to)| Edit::Rename(group, from, to)),
        1 => (number(), number()).prop_map(|(from, to)| Edit::MoveFolder(from, to)),
        1 => number().prop_map(Edit::RemoveFolder),
        5 => number().prop_map(Edit::Mend),
        1 => number().prop_map(Edit::Crowd),
        1 => number().prop_map(Edit::Day),
        1 => any::<bool>().prop_map(Edit::Drafts),
    ]
}

/// Templates ask for more than those of the small theme do, each of something else.
pub(crate) fn nosy() -> impl Strategy<Value = Edit> {
    let number = || 0..CHOICES;
    (number(), number()).prop_map(|(file, text)| Edit::Set(Group::Templates, file, 1, text))
}

/// Files without which there is a site all the same, for the most part.
fn often_texts() -> impl Strategy<Value = Group> {
    prop_oneof![
        8 => Just(Group::Back),
        4 => Just(Group::Indexes),
        4 => Just(Group::Assets),
        2 => Just(Group::Blocks),
        2 => Just(Group::Templates),
        2 => group(),
    ]
}

fn group() -> impl Strategy<Value = Group> {
    prop_oneof![
        6 => Just(Group::Articles),
        10 => Just(Group::Back),
        4 => Just(Group::Indexes),
        3 => Just(Group::Settings),
        1 => Just(Group::Topics),
        3 => Just(Group::Blocks),
        3 => Just(Group::Glossaries),
        3 => Just(Group::Assets),
        2 => Just(Group::Templates),
        1 => Just(Group::Strings),
        1 => Just(Group::ThemeFiles),
    ]
}

/// The files of a group: their paths and what they may say.
fn paths(group: Group) -> Vec<(String, &'static Kind)> {
    let each = |kind: &'static Kind, paths: &[&str]| {
        let paths = paths.iter().map(|path| ((*path).to_owned(), kind));
        paths.collect::<Vec<_>>()
    };
    match group {
        Group::Articles => FOLDERS.iter().flat_map(|folder| articles(folder)).collect(),
        Group::Back => articles("back/"),
        Group::Indexes => {
            let indexes = FOLDERS.iter().flat_map(|folder| {
                let kind = if folder.is_empty() { &HOME } else { &SECTION };
                let path = move |language| (format!("content/{folder}_index{language}.md"), kind);
                LANGUAGES[..3].iter().map(path)
            });
            indexes.collect()
        }
        Group::Settings => each(&SETTINGS, &["content/site.yaml"]),
        Group::Topics => each(&TOPICS, &["content/_topics.yaml"]),
        Group::Blocks => {
            let path =
                |name: &str, language| (format!("content/_blocks/{name}{language}.md"), &BLOCK);
            let blocks = ["visit", "call"].into_iter().flat_map(|name| {
                LANGUAGES[..3]
                    .iter()
                    .map(move |language| path(name, *language))
            });
            blocks.collect()
        }
        Group::Glossaries => each(
            &GLOSSARY,
            &["content/_glossary/nl.yaml", "content/_glossary/en.yaml"],
        ),
        Group::Assets => {
            let mut assets = each(
                &IMAGE,
                &[
                    "content/back/dot.svg",
                    "content/arms/dot.svg",
                    "content/dot.svg",
                    "content/back/low/dot.svg",
                ],
            );
            assets.extend(each(
                &NOTE,
                &[
                    "content/back/note.txt",
                    "content/_static/note.txt",
                    "content/arms/note.txt",
                    "content/note.txt",
                    "content/back/low/note.txt",
                ],
            ));
            assets.extend(each(&FONT, &["content/back/f.woff2", "content/f.woff2"]));
            assets.extend(each(
                &REMEMBERED,
                &[
                    "content/_revisions/back/pain.nl.v1-9d9bc287b1c4d210.txt",
                    "content/_revisions/back/sleep.nl.v1-9d9bc287b1c4d210.txt",
                ],
            ));
            assets
        }
        Group::Templates => {
            let names = [
                "base",
                "article",
                "home",
                "section",
                "topic",
                "a-z",
                "languages",
                "withdrawn",
                "not-found",
                "alias",
                "chooser",
            ];
            let path = |name| (format!("themes/plain/templates/{name}.html"), &TEMPLATE);
            names.into_iter().map(path).collect()
        }
        Group::Strings => {
            let path = |code| (format!("themes/plain/strings/{code}.ftl"), &STRINGS);
            ["nl", "en", "ar"].into_iter().map(path).collect()
        }
        Group::ThemeFiles => {
            let mut files = each(
                &STYLE,
                &[
                    "themes/plain/assets/style.css",
                    "themes/child/assets/style.css",
                ],
            );
            files.extend(each(&IMAGE, &["themes/plain/assets/dot.svg"]));
            files.extend(each(&CHILD, &["themes/child/theme.yaml"]));
            files.extend(each(&LOOK, &["themes/plain/theme.yaml"]));
            files.extend(each(
                &CHILD_TEMPLATE,
                &["themes/child/templates/languages.html"],
            ));
            files
        }
    }
}

fn articles(folder: &str) -> Vec<(String, &'static Kind)> {
    let names = STEMS.iter().flat_map(|stem| {
        // Without a language it is a second file for the default language.
        let languages = if *stem == "hernia" { 4 } else { 3 };
        LANGUAGES[..languages]
            .iter()
            .map(move |language| format!("content/{folder}{stem}{language}.md"))
    });
    names.map(|path| (path, &ARTICLE)).collect()
}

/// A site as it stands.
pub(crate) struct Draft {
    theme: BTreeMap<String, String>,
    files: BTreeMap<String, Written>,
    crowd: usize,
    day: usize,
    drafts: bool,
}

/// A file: which text each of its fields has, or a text of another kind in their place.
#[derive(Clone)]
struct Written {
    kind: &'static Kind,
    texts: Vec<usize>,
    broken: Option<&'static str>,
}

/// What does not read as an article, as settings or as a template.
const BROKEN: [&str; 5] = [
    "---\ntitle: [\n---\nText.\n",
    "---\ntitle: A: b\nsummary: S.\n---\nText.\n",
    "No front matter.\n",
    "",
    "---\ntitle: Only a title\n---\n[pain](pain.md#head)\n",
];

/// How many articles there are in a crowd; a page of a topic has 20.
const CROWDS: [usize; 4] = [0, 19, 21, 41];

impl Draft {
    /// The site that edits begin with.
    pub(crate) fn new(theme: &[(String, String)]) -> Self {
        Self {
            theme: theme.iter().cloned().collect(),
            files: start(),
            crowd: 0,
            day: 0,
            drafts: false,
        }
    }

    /// Does it.
    pub(crate) fn perform(&mut self, edit: &Edit) {
        match *edit {
            Edit::Set(group, file, field, text) => {
                let (path, kind) = chosen(group, file);
                let entry = self.files.entry(path);
                let written = entry.or_insert_with(|| Written::first(kind, file));
                written.broken = None;
                // The first fields say what other pages show: they are edited more often.
                let chosen = if field % 2 == 0 {
                    field
                } else {
                    field * field / CHOICES
                };
                let field = chosen * kind.fields.len() / CHOICES;
                let number = kind.fields[field].1.len();
                // The first texts, which are the good ones, more often than the last.
                written.texts[field] = (text * text / CHOICES) * number / CHOICES;
            }
            Edit::Remove(group, file) => {
                self.files.remove(&chosen(group, file).0);
            }
            Edit::Break(group, file, how) => {
                if let Some(file) = self.files.get_mut(&chosen(group, file).0) {
                    file.broken = Some(BROKEN[how % BROKEN.len()]);
                }
            }
            Edit::Rename(group, from, to) => {
                let (to, kind) = chosen(group, to);
                let from = chosen(group, from).0;
                if self
                    .files
                    .get(&from)
                    .is_some_and(|file| std::ptr::eq(file.kind, kind))
                {
                    let file = self.files.remove(&from);
                    self.files.extend(file.map(|file| (to, file)));
                }
            }
            Edit::MoveFolder(from, to) => {
                let [from, to] = [from, to].map(|at| FOLDERS[1 + at % (FOLDERS.len() - 1)]);
                let moved = self.take_folder(from);
                if !to.starts_with(from) {
                    self.take_folder(to);
                }
                let moved = moved
                    .into_iter()
                    .map(|(path, file)| (path.replacen(from, to, 1), file));
                self.files.extend(moved);
            }
            Edit::RemoveFolder(at) => {
                self.take_folder(FOLDERS[1 + at % (FOLDERS.len() - 1)]);
            }
            Edit::Mend(number) => {
                let is_sound = |(path, file): &(&String, &Written)| {
                    self.files.get(*path).is_some_and(|now| {
                        now.broken.is_none()
                            && !(now.kind.form != Form::Article && now.texts != file.texts)
                    })
                };
                let start = start();
                let mut to_mend: Vec<_> = start.iter().filter(|file| !is_sound(file)).collect();
                let others = self.files.iter().filter(|(path, file)| {
                    file.broken.is_some()
                        || (file.kind.form == Form::Theme && !start.contains_key(*path))
                });
                to_mend.extend(others);
                if to_mend.is_empty() {
                    return;
                }
                let path = to_mend[number % to_mend.len()].0.clone();
                match start.get(&path) {
                    Some(file) => self.files.insert(path, file.clone()),
                    None => self.files.remove(&path),
                };
            }
            Edit::Crowd(crowd) => self.crowd = CROWDS[crowd % CROWDS.len()],
            Edit::Day(day) => self.day = day,
            Edit::Drafts(drafts) => self.drafts = drafts,
        }
    }

    fn take_folder(&mut self, folder: &str) -> Vec<(String, Written)> {
        let folder = format!("content/{folder}");
        let files = self
            .files
            .extract_if(.., |path, _| path.starts_with(&folder));
        files.collect()
    }

    /// All files with their texts.
    pub(crate) fn files(&self) -> BTreeMap<String, String> {
        let mut files = self.theme.clone();
        for (path, file) in &self.files {
            let own = self.theme.get(path).map_or("", String::as_str);
            files.insert(path.clone(), file.text(own));
        }
        for number in 0..self.crowd {
            let text = format!(
                "---\ntitle: Number {number:02}\nsummary: One of many.\ntopics: [sleep]\n---\n"
            );
            files.insert(format!("content/crowd/n{number:02}.nl.md"), text);
        }
        files
    }

    /// Makes the site in memory the same.
    pub(crate) fn put_into(&self, site: &mut Site) {
        let days = ["2026-10-01", "2026-10-02", "2030-01-01"];
        site.options().today = days[self.day % days.len()].parse().expect("a day");
        site.options().drafts = self.drafts;
        site.options().checks = Severity::Hint;
        site.set_files(self.files());
    }
}

/// The files of a site in which nothing is wrong.
fn start() -> BTreeMap<String, Written> {
    let groups = [
        Group::Articles,
        Group::Indexes,
        Group::Settings,
        Group::Topics,
        Group::Blocks,
        Group::Glossaries,
        Group::Assets,
        Group::ThemeFiles,
    ];
    let all = groups.into_iter().flat_map(paths).enumerate();
    let first = all.filter(|(_, (path, kind))| {
        let is_written = [".nl.", ".en."]
            .iter()
            .any(|language| path.contains(language));
        // One folder is in Dutch only, as one article of the others is, and one is empty.
        let is_missing = ["hernia.en.", "content/moved/"]
            .iter()
            .any(|part| path.contains(part))
            || (path.starts_with("content/arms/") && path.contains(".en."));
        !is_missing && (is_written || kind.form != Form::Article)
    });
    let mut files: BTreeMap<_, _> = first
        .map(|(number, (path, kind))| (path, Written::first(kind, number)))
        .collect();
    let withdrawn = files.get_mut("content/hernia.nl.md");
    let withdrawn = withdrawn.expect("an article outside sections");
    for (at, Field(name, texts, _)) in ARTICLE.fields.iter().enumerate() {
        let text = match *name {
            "status" => "withdrawn",
            "replaced_by" => "back/sleep.md",
            _ => continue,
        };
        let found = texts.iter().position(|known| *known == text);
        withdrawn.texts[at] = found.expect("a text of the field");
    }
    files
}

impl Written {
    fn first(kind: &'static Kind, number: usize) -> Self {
        let text = |(at, Field(_, _, first)): (usize, &Field)| (number + at * 5) % first;
        Self {
            kind,
            texts: kind.fields.iter().enumerate().map(text).collect(),
            broken: None,
        }
    }

    fn text(&self, own: &str) -> String {
        if let Some(broken) = self.broken {
            return broken.to_owned();
        }
        let fields = self.kind.fields.iter().zip(&self.texts);
        let fields = fields.map(|(Field(name, texts, _), text)| (*name, texts[*text]));
        let (named, plain): (Vec<_>, Vec<_>) = fields
            .filter(|(_, text)| !text.is_empty())
            .partition(|(name, _)| !name.is_empty());
        let named: Vec<String> = named
            .iter()
            .map(|(name, text)| format!("{name}: {text}\n"))
            .collect();
        let named = named.concat();
        let plain: Vec<&str> = plain.into_iter().map(|(_, text)| text).collect();
        match self.kind.form {
            Form::Article => format!("---\n{named}---\n{}\n", plain.join("\n\n")),
            Form::Yaml => named,
            Form::Plain => format!("{}\n", plain.join("\n")),
            Form::Theme if own.contains("{% endblock content %}") => {
                let end = "{% endblock content %}";
                own.replacen(end, &format!("{}{end}", plain.join("\n")), 1)
            }
            Form::Theme => with_words(own, &plain),
        }
    }
}

/// Texts at the end of a file; one that gives a word of the theme takes the place of its line.
fn with_words(own: &str, texts: &[&str]) -> String {
    let name = |line: &str| line.split_once(" = ").map(|(name, _)| name.to_owned());
    let given: Vec<_> = texts.iter().filter_map(|text| name(text)).collect();
    let kept = own
        .lines()
        .filter(|line| !name(line).is_some_and(|name| given.contains(&name)));
    let lines: Vec<&str> = kept.chain(texts.iter().copied()).collect();
    format!("{}\n", lines.join("\n"))
}

fn chosen(group: Group, file: usize) -> (String, &'static Kind) {
    let mut paths = paths(group);
    let number = paths.len();
    paths.swap_remove(file % number)
}
