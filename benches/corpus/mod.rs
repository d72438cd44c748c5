//! Turns a number of articles into a site in four languages, the same bytes each time,
//! in the form of Vademecum or of a peer.

mod article;
mod peers;
mod phrases;

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use article::Article;
use phrases::{LANGUAGES, Phrases};

/// For which generator the site is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// As our editors write it.
    Vademecum,
    /// With a theme, a link hook and an alert hook for Hugo.
    Hugo,
    /// With a theme for Zola.
    Zola,
    /// With a theme for Eleventy.
    Eleventy,
}

/// What was written.
#[derive(Clone, Copy, Default, Debug)]
pub struct Written {
    /// Files.
    pub files: u64,
    /// Bytes in them.
    pub bytes: u64,
}

/// The day on which the site is built; no article is overdue on it.
pub const TODAY: &str = "2026-11-01";

/// How many topics there are; each article has three of them.
const TOPICS: usize = 40;

/// Writes a site with as many article files as `files`, over four languages, into the
/// folder `root`, one file at a time.
pub fn write(root: &Path, files: usize, form: Form) -> io::Result<Written> {
    let mut written = Written::default();
    let articles = files.div_ceil(LANGUAGES.len());
    let sections = sections(articles);
    for (path, text) in settings(form) {
        put(root, &path, &text, &mut written)?;
    }
    for language in &LANGUAGES {
        for section in 0..sections {
            let path = form.index_path(language, section);
            put(root, &path, &index(form, language, section), &mut written)?;
        }
        if form == Form::Vademecum {
            let home = format!("content/_index.{}.md", language.code);
            let text = format!(
                "---\ntitle: {}\n---\n{}\n",
                language.site,
                language.sentence(1)
            );
            put(root, &home, &text, &mut written)?;
        }
        for number in 0..articles {
            let article = Article::new(language, number, articles);
            let text = match form {
                Form::Vademecum => vademecum(&article),
                _ => peers::page(form, &article),
            };
            put(
                root,
                &form.path(language, number, articles),
                &text,
                &mut written,
            )?;
        }
    }
    Ok(written)
}

impl Form {
    /// The form with this name on the command line.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "vademecum" => Some(Self::Vademecum),
            "hugo" => Some(Self::Hugo),
            "zola" => Some(Self::Zola),
            "eleventy" => Some(Self::Eleventy),
            _ => None,
        }
    }

    fn path(self, language: &Phrases, number: usize, articles: usize) -> String {
        let section = number % sections(articles);
        match (self, language.code) {
            (Self::Eleventy, code) => {
                format!("content/{code}/section-{section:02}/article-{number:04}.md")
            }
            // Zola knows no suffix for its default language.
            (Self::Zola, "nl") => format!("content/section-{section:02}/article-{number:04}.md"),
            (_, code) => format!("content/section-{section:02}/article-{number:04}.{code}.md"),
        }
    }

    fn index_path(self, language: &Phrases, section: usize) -> String {
        match (self, language.code) {
            (Self::Eleventy, code) => format!("content/{code}/section-{section:02}/index.md"),
            (Self::Zola, "nl") => format!("content/section-{section:02}/_index.md"),
            (_, code) => format!("content/section-{section:02}/_index.{code}.md"),
        }
    }
}

/// The files of all translations, by their paths from the root of the site.
pub fn translations(files: usize) -> Vec<String> {
    let articles = files.div_ceil(LANGUAGES.len());
    let of = |language| {
        (0..articles).map(move |number| Form::Vademecum.path(language, number, articles))
    };
    LANGUAGES[1..].iter().flat_map(of).collect()
}

/// How many sections the articles are spread over.
fn sections(articles: usize) -> usize {
    articles.clamp(1, 25)
}

fn index(form: Form, language: &Phrases, section: usize) -> String {
    let title = format!("{} {}", language.section, section + 1);
    let summary = language.sentence(section as u64);
    match form {
        Form::Vademecum => {
            format!("---\ntitle: {title}\nsummary: {summary}\norder: {section}\n---\n{summary}\n")
        }
        _ => peers::index(form, language, section, &title),
    }
}

fn settings(form: Form) -> Vec<(String, String)> {
    if form != Form::Vademecum {
        return peers::settings(form);
    }
    let mut site = String::from("title:\n");
    for language in &LANGUAGES {
        let _ = writeln!(site, "  {}: {}", language.code, language.site);
    }
    site.push_str("base_url: https://clinic.example/\ndefault_language: nl\nlanguages:\n");
    for language in &LANGUAGES {
        let _ = writeln!(site, "  - {{code: {}}}", language.code);
    }
    site.push_str(
        "clinic:\n  name: Rugkliniek\n  telephone: \"+31 20 555 01 00\"\n  \
         email: info@clinic.example\n  emergency_number: \"112\"\n  \
         appointment_url: https://clinic.example/appointment\n",
    );
    let mut topics = String::new();
    for topic in 0..TOPICS {
        let _ = writeln!(topics, "topic-{topic:02}:\n  name:");
        for language in &LANGUAGES {
            let _ = writeln!(topics, "    {}: {}", language.code, language.topic(topic));
        }
    }
    vec![
        ("content/site.yaml".to_owned(), site),
        ("content/_topics.yaml".to_owned(), topics),
    ]
}

/// An article as our editors write it.
fn vademecum(article: &Article<'_>) -> String {
    let mut text = String::with_capacity(12_000);
    let language = article.language;
    let _ = writeln!(text, "---\ntitle: {}", article.title);
    let _ = writeln!(text, "summary: {}\nkey_points:", article.summary);
    for point in &article.key_points {
        let _ = writeln!(text, "  - {point}");
    }
    let _ = writeln!(
        text,
        "kind: lifestyle\naudience: patient\norder: {}",
        article.number
    );
    text.push_str("topics:");
    for topic in article.topics {
        let _ = write!(text, "\n  - topic-{topic:02}");
    }
    let _ = writeln!(text, "\npublished: {}\nauthors:", article.published);
    let _ = writeln!(text, "  - {{name: {}, type: team}}", language.team);
    let reviewed = &article.reviewed;
    if language.code == "nl" {
        let _ = writeln!(text, "reviewed: {reviewed}\nreviewers:");
        let _ = writeln!(text, "  - {{name: {}, type: team}}", language.team);
    } else {
        let _ = writeln!(
            text,
            "translation:\n  of: nl\n  method: human\n  reviewed: {reviewed}"
        );
        let _ = writeln!(
            text,
            "  reviewed_by: {{name: {}, type: team}}",
            language.team
        );
    }
    text.push_str("sources:\n");
    for (title, url, year) in &article.sources {
        let _ = writeln!(
            text,
            "  - {{title: \"{title}\", url: \"{url}\", year: {year}}}"
        );
    }
    text.push_str("faq:\n");
    for (question, answer) in &article.faq {
        let _ = writeln!(
            text,
            "  - question: \"{question}\"\n    answer: >-\n      {answer}"
        );
    }
    text.push_str("---\n");
    article.body(&mut text, |link| {
        let (section, number) = (link.section, link.number);
        let mut target = format!("../section-{section:02}/article-{number:04}");
        if link.with_language {
            let _ = write!(target, ".{}", language.code);
        }
        target.push_str(".md");
        if link.to_practice {
            target.push_str("#practice");
        }
        target
    });
    text
}

fn put(root: &Path, path: &str, text: &str, written: &mut Written) -> io::Result<()> {
    let path = root.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)?;
    written.files += 1;
    written.bytes += text.len() as u64;
    Ok(())
}
