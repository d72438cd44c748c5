//! Turns the same articles into sites for Hugo, Zola and Eleventy: front matter in their
//! own form, and a small theme with lists, topics, menus, feeds and a sitemap.

use std::fmt::Write as _;

use include_dir::{Dir, include_dir};

use super::Form;
use super::article::{Article, Link};
use super::phrases::Phrases;

/// A folder for each peer.
static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/benches/peers");

/// An article in the form of a peer.
pub(super) fn page(form: Form, article: &Article<'_>) -> String {
    let mut text = String::with_capacity(12_000);
    let language = article.language;
    let _ = writeln!(text, "---\ntitle: {}", article.title);
    let _ = writeln!(text, "description: {}", article.summary);
    let _ = writeln!(
        text,
        "date: {}\nweight: {}",
        article.published,
        article.number + 1
    );
    let topics = article.topics.map(|topic| language.topic(topic));
    let indent = match form {
        Form::Zola => {
            text.push_str("taxonomies:\n");
            names(&mut text, "  ", "topics", &topics);
            text.push_str("extra:\n");
            "  "
        }
        Form::Eleventy => {
            text.push_str("layout: article.njk\n");
            names(&mut text, "", "topics", &topics);
            text.push_str("tags:\n  - article\n");
            let _ = writeln!(text, "language: {}", language.code);
            let section = article.number % super::sections(usize::MAX);
            let _ = writeln!(text, "section: section-{section:02}");
            ""
        }
        _ => {
            names(&mut text, "", "topics", &topics);
            ""
        }
    };
    names(&mut text, indent, "key_points", &article.key_points);
    names(&mut text, indent, "authors", &[language.team.to_owned()]);
    let _ = writeln!(text, "{indent}reviewed: {}", article.reviewed);
    let _ = writeln!(text, "{indent}sources:");
    for (title, url, year) in &article.sources {
        let _ = writeln!(
            text,
            "{indent}  - {{title: \"{title}\", url: \"{url}\", year: {year}}}"
        );
    }
    let _ = writeln!(text, "{indent}faq:");
    for (question, answer) in &article.faq {
        let _ = writeln!(text, "{indent}  - question: \"{question}\"");
        let _ = writeln!(text, "{indent}    answer: >-\n{indent}      {answer}");
    }
    text.push_str("---\n");
    article.body(&mut text, |link| address(form, language, link));
    text
}

/// The page of a section.
pub(super) fn index(form: Form, language: &Phrases, section: usize, title: &str) -> String {
    let mut text = format!("---\ntitle: {title}\n");
    match form {
        Form::Zola => {
            let _ = writeln!(text, "weight: {}\nsort_by: weight", section + 1);
        }
        Form::Eleventy => {
            let _ = writeln!(text, "layout: section.njk\nlanguage: {}", language.code);
            let _ = writeln!(text, "section: section-{section:02}\ntags:\n  - section");
        }
        _ => {
            let _ = writeln!(text, "weight: {}\nmenus: main", section + 1);
        }
    }
    let _ = writeln!(text, "---\n{}", language.sentence(section as u64));
    text
}

/// The settings and the theme, which stand as files in `benches/peers`.
pub(super) fn settings(form: Form) -> Vec<(String, String)> {
    let name = match form {
        Form::Vademecum => return Vec::new(),
        Form::Hugo => "hugo",
        Form::Zola => "zola",
        Form::Eleventy => "eleventy",
    };
    let mut files = Vec::new();
    if let Some(folder) = THEMES.get_dir(name) {
        collect(folder, name, &mut files);
    }
    files
}

fn collect(folder: &Dir<'_>, name: &str, files: &mut Vec<(String, String)>) {
    for file in folder.files() {
        let path = file.path().strip_prefix(name).unwrap_or(file.path());
        let text = file.contents_utf8().unwrap_or_default();
        files.push((path.to_string_lossy().into_owned(), text.to_owned()));
    }
    for folder in folder.dirs() {
        collect(folder, name, files);
    }
}

fn names(text: &mut String, indent: &str, key: &str, values: &[String]) {
    let _ = writeln!(text, "{indent}{key}:");
    for value in values {
        let _ = writeln!(text, "{indent}  - {value}");
    }
}

fn address(form: Form, language: &Phrases, link: &Link) -> String {
    let (code, section, number) = (language.code, link.section, link.number);
    let anchor = if link.to_practice { "#practice" } else { "" };
    match form {
        Form::Zola if code == "nl" => {
            format!("@/section-{section:02}/article-{number:04}.md{anchor}")
        }
        Form::Zola => format!("@/section-{section:02}/article-{number:04}.{code}.md{anchor}"),
        Form::Eleventy => format!("/{code}/section-{section:02}/article-{number:04}/{anchor}"),
        _ => format!("../section-{section:02}/article-{number:04}.md{anchor}"),
    }
}
