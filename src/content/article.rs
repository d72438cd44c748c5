//! Turns a Markdown file into an [`Article`]: front matter, text and answers of the FAQ.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::discover::{Found, Role};
use super::front_matter::{self, FrontMatter};
use super::revision::Revision;
use super::split::{Split, split};
use crate::diag::{Diagnostic, Place, Severity, Span};
use crate::fingerprint::Fingerprint;
use crate::language::{Language, LanguageCode, TitlePlace};
use crate::markdown::{self, Document, Options};
use crate::paths::SourcePath;
use crate::sources::LARGEST_ARTICLE;
use crate::yaml::{self, At, Reader, Value};

/// One Markdown file in one language, with nothing taken from other files yet.
#[derive(Clone, Debug)]
pub struct Article {
    /// The file.
    pub path: SourcePath,
    /// What the file is for.
    pub role: Role,
    /// The path below `content/` without language suffix and ending, the same in all
    /// languages: `back/hernia`; the folder for the text of a section; empty for home;
    /// the name for a block.
    pub id: Arc<str>,
    /// The language that it is written in.
    pub language: LanguageCode,
    /// What stands between the `---` lines.
    pub front: FrontMatter,
    /// Where its title stands in the order of its language.
    pub title_place: TitlePlace,
    /// The text.
    pub body: Document,
    /// The answers of the FAQ, one for each of `front.faq`.
    pub answers: Vec<Document>,
    /// Everything in it that a link may lead to, in the order of letters.
    pub anchors: Vec<String>,
    /// The fingerprint of the file.
    pub fingerprint: Fingerprint,
    /// Something in its front matter could not be read, so that what is missing there may have
    /// been written.
    pub unread: bool,
    /// It has errors: it makes no page, and stands in only so that links to it resolve
    /// and no further errors follow.
    pub broken: bool,
    /// What its text says, once somebody has asked: [`Article::revision`].
    pub(super) revision: OnceLock<Revision>,
}

/// A part of an article that is Markdown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The text.
    Body,
    /// An answer of the FAQ, by its index.
    Answer(usize),
}

impl Article {
    /// Whether another state of this file has the same front matter, to the letter, and as
    /// much of an error: then all that others may know of the article is the same.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.broken == other.broken && self.before_text() == other.before_text()
    }

    /// The file up to where the text begins.
    fn before_text(&self) -> &str {
        &self.body.file[..self.body.range.start]
    }

    /// The place in the file of bytes of one of its parts.
    pub fn place(&self, part: Part, span: Span) -> Place {
        match part {
            Part::Body => {
                let start = self.body.range.start;
                Place::at(&self.path, span.start + start..span.end + start)
            }
            Part::Answer(index) => {
                let answer = self.answers.get(index).map_or("", Document::text);
                let file = &self.body.file;
                answer_place(&self.path, file, (index, answer), span)
            }
        }
    }

    /// The place in the file of a text of the front matter that is known to be `value`: as
    /// [`Article::field_place`], but found at once where the text stands there only once.
    pub fn value_place(&self, field: &[&str], value: &str) -> Place {
        let file = &*self.body.file;
        let found = split(file).yaml.and_then(|range| {
            let yaml = &file[range.clone()];
            let named = || match field {
                [name] => on_its_line(yaml, name, value),
                _ => None,
            };
            let found = once(yaml, value).or_else(named)?;
            Some(found.start + range.start..found.end + range.start)
        });
        match found {
            Some(found) => Place::at(&self.path, found),
            None => self.field_place(field),
        }
    }

    /// The place in the file of a value of the front matter, by the names and indexes that lead
    /// to it: `["translation", "of"]`, `["related", "0"]`. The nearest key above it where there
    /// is no such value, the start of the file where there is no front matter.
    pub fn field_place(&self, field: &[&str]) -> Place {
        let file = &*self.body.file;
        let Some(range) = split(file).yaml else {
            return Place::at(&self.path, 0..0);
        };
        let yaml = &file[range.clone()];
        let found = yaml::locate(yaml, field, At::Value)
            .or_else(|| named_line(yaml, field))
            .unwrap_or(0..0);
        Place::at(
            &self.path,
            found.start + range.start..found.end + range.start,
        )
    }
}

/// The bytes of a value that stands in the text once, right behind the name of a field or the
/// dash of an entry, with the quotes around it.
fn once(yaml: &str, value: &str) -> Option<Range<usize>> {
    let start = yaml.find(value).filter(|_| !value.is_empty())?;
    let end = start + value.len();
    if yaml[end..].contains(value) {
        return None;
    }
    let quotes = ['"', '\''];
    let before = yaml[..start].chars().next_back();
    let quote = before.filter(|c| quotes.contains(c) && yaml[end..].starts_with(*c));
    let range = match quote {
        Some(_) => start - 1..end + 1,
        None => start..end,
    };
    let begins = yaml[..range.start].ends_with([' ', '{', '[']);
    let ends = yaml[range.end..].starts_with(['\n', '\r', ',', '}', ']']);
    let line = yaml[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let is_name_before = yaml[line..range.start].trim_end().ends_with([':', '-']);
    (begins && ends && is_name_before).then_some(range)
}

/// The bytes of a value that stands alone behind the name of a field that is not within another.
fn on_its_line(yaml: &str, name: &str, value: &str) -> Option<Range<usize>> {
    let named = format!("{name}:");
    let begin = if yaml.starts_with(&named) {
        0
    } else {
        yaml.find(&format!("\n{named}"))? + 1
    };
    let rest = yaml[begin + named.len()..].lines().next()?;
    let written = rest.trim();
    let start = begin + named.len() + rest.len() - rest.trim_start().len();
    let is_value = written == value || written.trim_matches(['"', '\'']) == value;
    is_value.then(|| start..start + written.len())
}

/// Bytes of an answer whose line stands in the fields once, as it is.
fn on_a_line(yaml: &str, answer: &str, span: Span) -> Option<Range<usize>> {
    let before = answer.get(..span.start)?;
    let from = before.rfind('\n').map_or(0, |at| at + 1);
    let line = answer[from..].lines().next()?;
    if span.end > from + line.len() || line.len() < 8 {
        return None;
    }
    let faq = yaml.find("faq:")?;
    let found = yaml[faq..].find(line)? + faq;
    if yaml[found + line.len()..].contains(line) {
        return None;
    }
    let start = found + span.start - from;
    Some(start..start + span.end - span.start)
}

/// The line that names a field, in fields that cannot be read as they stand.
fn named_line(yaml: &str, field: &[&str]) -> Option<Range<usize>> {
    let is_name = |step: &&&str| step.parse::<usize>().is_err();
    let name = field.iter().rev().find(is_name)?;
    let mut start = 0;
    for line in yaml.split_inclusive('\n') {
        let words = line.trim_start_matches([' ', '\t', '-']);
        if words
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with(':'))
        {
            let indent = line.len() - words.len();
            return Some(start + indent..start + indent + words.trim_end().len());
        }
        start += line.len();
    }
    None
}

/// What is said of a file of more bytes than anybody writes by hand.
pub fn too_large(path: &SourcePath, length: u64) -> Diagnostic {
    let tenth = 100_000;
    let size = length.div_ceil(tenth);
    Diagnostic::error("article-too-large")
        .at(Place::file(path))
        .with("megabytes", format!("{}.{}", size / 10, size % 10))
        .with("largest", LARGEST_ARTICLE.div_ceil(tenth * 10).to_string())
        .help("mend")
}

/// Reads a file of `content/`. A file with errors still gives a (broken) article from
/// what could be read.
pub fn load(
    found: &Found,
    text: &Arc<str>,
    fingerprint: Fingerprint,
    options: &Options,
    language: &Language,
) -> (Article, Vec<Diagnostic>) {
    let (front, body, mut diagnostics, reader) = front(found, text);
    diagnostics.extend(conflict(&found.path, text));
    let is_error = |found: &Diagnostic| found.severity == Severity::Error;
    let unread = diagnostics.iter().any(is_error);
    let (body, findings) = markdown::parse(text, body, options);
    let start = body.range.start;
    diagnostics.extend(findings.into_iter().map(|finding| {
        let place = Place::at(
            &found.path,
            finding.span.start + start..finding.span.end + start,
        );
        finding.diagnostic.at(place)
    }));
    let mut answers = Vec::with_capacity(front.faq.len());
    for (index, faq) in front.faq.iter().enumerate() {
        let answer = Arc::clone(&faq.answer);
        let (document, findings) = markdown::parse(&answer, 0..answer.len(), options);
        diagnostics.extend(findings.into_iter().map(|finding| {
            let Span { start, end } = finding.span;
            let field = ["faq", &index.to_string(), "answer"];
            // The reader also knows the places in a file that it had to mend.
            let place = match &reader {
                Some(reader) => reader.place_within(&field, &answer, start..end),
                None => Place::file(&found.path),
            };
            finding.diagnostic.at(place)
        }));
        answers.push(document);
    }
    crate::diag::sort(&mut diagnostics);
    let broken = diagnostics.iter().any(is_error);
    let anchors = anchors(&body, front.faq.len());
    let article = Article {
        title_place: language.title_place(&front.title),
        anchors,
        path: found.path.clone(),
        role: found.role,
        id: Arc::clone(&found.id),
        language: found.language.clone(),
        front,
        body,
        answers,
        fingerprint,
        unread,
        broken,
        revision: OnceLock::new(),
    };
    (article, diagnostics)
}

/// The first mark of a merge of two states that somebody still has to make one.
fn conflict(path: &SourcePath, text: &str) -> Option<Diagnostic> {
    let marks = ["<<<<<<< ", "=======", ">>>>>>> "];
    let mut from = 0;
    let mut first = None;
    for mark in marks {
        let at = text[from..].match_indices(mark).map(|(at, _)| at + from);
        let at = at
            .into_iter()
            .find(|at| *at == 0 || text[..*at].ends_with('\n'))?;
        first = first.or(Some(at));
        from = at + mark.len();
    }
    let start = first?;
    let line = text[start..].lines().next().unwrap_or_default();
    let place = Place::at(path, start..start + line.len());
    Some(Diagnostic::error("conflict-marks").at(place).help("mend"))
}

/// Everything that a link may lead to in an article with this text and so many questions.
fn anchors(body: &Document, questions: usize) -> Vec<String> {
    let headings = body.headings.iter().map(|heading| heading.id.clone());
    let callouts = body.callouts.iter().map(|callout| callout.id.clone());
    let faq = (1..=questions).map(faq_anchor);
    let mut anchors: Vec<String> = headings.chain(callouts).chain(faq).collect();
    anchors.sort_unstable();
    anchors.dedup();
    anchors
}

/// The anchor of a question of the FAQ, counted from 1.
pub fn faq_anchor(number: usize) -> String {
    format!("faq-{number}")
}

/// The front matter, where the text stands, what is wrong up to there, and who read it.
type Front<'t> = (
    FrontMatter,
    Range<usize>,
    Vec<Diagnostic>,
    Option<Reader<'t>>,
);

fn front<'t>(found: &Found, text: &'t str) -> Front<'t> {
    let nothing = || (FrontMatter::default(), text.len()..text.len());
    let (mut front, body, diagnostics, reader) = if text.len() as u64 > LARGEST_ARTICLE {
        let (front, body) = nothing();
        let diagnostic = too_large(&found.path, text.len() as u64);
        (front, body, vec![diagnostic], None)
    } else if !text.contains('\n') && text.contains('\r') {
        let (front, body) = nothing();
        let diagnostic = Diagnostic::error("line-ends").at(Place::file(&found.path));
        (front, body, vec![diagnostic.help("mend")], None)
    } else {
        read(found, text)
    };
    let broken = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error);
    if broken && front.title.is_empty() {
        let name = found.path.file_name();
        name.split('.')
            .next()
            .unwrap_or(name)
            .clone_into(&mut front.title);
    }
    (front, body, diagnostics, reader)
}

fn read<'t>(found: &Found, text: &'t str) -> Front<'t> {
    let Split { yaml, body, slip } = split(text);
    let place = |range| Place::at(&found.path, range);
    let mut diagnostics: Vec<Diagnostic> = slip
        .map(|slip| {
            let diagnostic = Diagnostic::error(slip.code).at(place(slip.range));
            diagnostic.help("mend").mended("---")
        })
        .into_iter()
        .collect();
    let Some(yaml) = yaml else {
        if found.role != Role::Home && diagnostics.is_empty() {
            let end = text.find('\n').unwrap_or(text.len());
            let diagnostic = Diagnostic::error("front-matter-missing").at(place(0..end));
            diagnostics.push(diagnostic.help("example"));
        }
        return (FrontMatter::default(), body, diagnostics, None);
    };
    let (value, mut reader): (Value, _) = Reader::parse(&found.path, text, yaml);
    let file = front_matter::File {
        role: found.role,
        top: !found.id.contains('/'),
    };
    let front = front_matter::read(&mut reader, &value, file);
    diagnostics.extend(reader.take_diagnostics());
    (front, body, diagnostics, Some(reader))
}

fn answer_place(path: &SourcePath, file: &str, answer: (usize, &str), span: Span) -> Place {
    let (index, answer) = answer;
    let index = index.to_string();
    let field = ["faq", index.as_str(), "answer"];
    let Some(yaml) = split(file).yaml else {
        return Place::file(path);
    };
    let text = &file[yaml.clone()];
    let located = on_a_line(text, answer, span)
        .or_else(|| yaml::locate_within(text, &field, answer, span.start..span.end));
    // Where another mistake keeps the fields from being read, the words themselves are looked for.
    let found = located.or_else(|| {
        let words = answer.get(span.start..span.end)?;
        let start = text.find(words)?;
        Some(start..start + words.len())
    });
    match found {
        Some(found) => Place::at(path, found.start + yaml.start..found.end + yaml.start),
        None => Place::at(path, yaml),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(role: Role) -> Found {
        Found {
            path: SourcePath::new("content/back/hernia.nl.md"),
            role,
            id: "back/hernia".into(),
            language: LanguageCode::parse("nl").expect("a code"),
        }
    }

    fn codes(role: Role, text: &str) -> Vec<&'static str> {
        let (_, _, diagnostics, _) = front(&found(role), text);
        diagnostics.iter().map(|found| found.code).collect()
    }

    #[test]
    fn a_broken_article_keeps_what_could_be_read() {
        let text = "---\ntitel: Hernia\nsummary: Kort\norder: x\n---\nText\n";
        let (front, body, diagnostics, _) = front(&found(Role::Article), text);
        assert_eq!(front.title, "hernia");
        assert_eq!(front.summary, "Kort");
        assert_eq!(&text[body], "Text\n");
        let spans: Vec<_> = diagnostics
            .iter()
            .map(|found| {
                (
                    found.code,
                    found.place.as_ref().and_then(|place| place.span),
                )
            })
            .map(|(code, span)| (code, span.map_or("", |span| &text[span.start..span.end])))
            .collect();
        assert_eq!(
            spans,
            [("unknown-field", "titel"), ("expected-number", "x")]
        );
    }

    #[test]
    fn only_the_home_page_needs_no_front_matter() {
        assert_eq!(codes(Role::Article, "Text"), ["front-matter-missing"]);
        assert_eq!(codes(Role::Section, "Text"), ["front-matter-missing"]);
        assert_eq!(codes(Role::Home, "Text"), Vec::<&str>::new());
        assert_eq!(codes(Role::Home, "---\n---\nText"), Vec::<&str>::new());
        let large = "x".repeat(5_000_001);
        assert_eq!(codes(Role::Article, &large), ["article-too-large"]);
    }

    #[test]
    fn bytes_of_an_answer_are_found_beside_a_mistake_in_the_fields() {
        let text = "---\ntitle: A: b\nfaq:\n  - question: C\n    answer: See [d](e.md).\n---\n";
        let span = Span::from(4..13);
        let answer = (0, "See [d](e.md).");
        let place = answer_place(&SourcePath::new("content/x.md"), text, answer, span);
        let words = place.span.map(|span| &text[span.start..span.end]);
        assert_eq!(words, Some("[d](e.md)"));
    }

    #[test]
    fn bytes_of_an_answer_are_found_in_the_file() {
        let text = "---\nfaq:\n  - question: A\n    answer: |\n      Één zin.\n\n      - Nog **twee**\n  - question: B\n    answer: 'Het ''is'' zo'\n  - question: C\n    answer: >-\n      Over twee\n      regels\n---\n";
        let path = SourcePath::new("content/x.md");
        let place = |index, answer: &str, words: &str| {
            let start = answer.find(words).expect("the words are in the answer");
            let span = Span::from(start..start + words.len());
            let place = answer_place(&path, text, (index, answer), span);
            place.span.map(|span| &text[span.start..span.end])
        };
        assert_eq!(
            place(0, "Één zin.\n\n- Nog **twee**", "**twee**"),
            Some("**twee**")
        );
        assert_eq!(place(1, "Het 'is' zo", "zo"), Some("zo"));
        assert_eq!(
            place(2, "Over twee regels", "twee regels"),
            Some("twee\n      regels")
        );
        assert_eq!(place(2, "Over twee regels", "Over"), Some("Over"));
    }
}
