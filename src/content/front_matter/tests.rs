//! Turns front matter with slips into the diagnostics that editors see, one case for each slip.
//!
//! A line `#^^^ code` stands below the text that the code is about, `#= line` shows the
//! line as it should be, and `#! code` is about the file as a whole. These lines
//! are taken out before the text is read.

#![allow(clippy::unwrap_used, reason = "what fails here is the finding of a test")]

use super::read::{File, read};
use crate::content::discover::Role;
use crate::content::front_matter::{FrontMatter, Kind, Status};
use crate::diag::{Diagnostic, Messages};
use crate::paths::SourcePath;
use crate::yaml::Reader;

fn front(yaml: &str, role: Role) -> (FrontMatter, Vec<Diagnostic>) {
    let path = SourcePath::new("content/back/x.md");
    let (value, mut reader) = Reader::parse(&path, yaml, 0..yaml.len());
    let front = read(&mut reader, &value, File { role, top: false });
    (front, reader.into_diagnostics())
}

#[track_caller]
fn check(case: &str) -> FrontMatter {
    check_as(Role::Article, case)
}

/// Checks that exactly the diagnostics are found that stand in the case.
#[track_caller]
fn check_as(role: Role, case: &str) -> FrontMatter {
    let case = case.trim_start_matches('\n').trim_end();
    let lines = case.lines().filter(|line| !line.starts_with('#'));
    let lines: Vec<&str> = lines.map(|line| line.get(2..).unwrap_or_default()).collect();
    let text = lines.join("\n");
    let (front, diagnostics) = front(&text, role);
    let messages = Messages::english();
    let mut left: Vec<&Diagnostic> = diagnostics.iter().collect();
    let mut shown = String::new();
    for found in left.extract_if(.., |found| found.place.as_ref().unwrap().span.is_none()) {
        shown.push_str(&format!("#! {}\n", found.code));
    }
    let mut start = 0;
    for line in &lines {
        shown.push_str(format!("  {line}").trim_end());
        shown.push('\n');
        let end = start + line.len();
        let span = |found: &Diagnostic| found.place.as_ref().unwrap().span.unwrap();
        for found in left.extract_if(.., |found| (start..=end).contains(&span(found).start)) {
            let span = span(found);
            let before = text[start..span.start].chars().count();
            let width = text[span.start..span.end.min(end)].chars().count().max(1);
            let marks = "^".repeat(width);
            shown.push_str(&format!("# {}{marks} {}\n", " ".repeat(before), found.code));
            if let Some(mended) = &found.mended {
                shown.push_str(&format!("#= {mended}\n"));
            }
            let wording = messages.wording(found);
            let words = format!("{wording:?}");
            assert_ne!(wording.message, found.code, "a code without a text");
            assert!(!words.contains("{$"), "an argument is missing: {words}");
            assert_eq!(wording.hints.len(), found.hints.len(), "a hint is missing: {found:?}");
        }
        start = end + 1;
    }
    assert!(left.is_empty(), "outside of the text: {left:?}");
    assert_eq!(shown.trim_end(), case, "\n{shown}");
    front
}

#[test]
fn all_fields_are_read() {
    let front = check(
        r#"
  title: 2026
  summary: >-
    Wat een hernia is,
    en wat u kunt doen.
  key_points: [Blijf bewegen, "Bel: 112"]
  slug: hernia
  aliases: [/oud/, /oud.html, /zonder]
  image: {src: x.jpg, alt: "", caption: Rug}
  order: 3
  faq:
    - question: Hoe lang?
      answer: |
        Zes weken.

        - En dan?
  kind: condition
  audience: young-person
  topics: [slaap]
  codes: [{system: SNOMED, code: 0123}, {system: x, code: 1.10}]
  authors: [{name: Team, type: team, date: 2026-01-01}]
  reviewed: 2026-02-03
  sources: [{title: Richtlijn, url: "https://a.example/x", year: 2020}]
  status: draft
  translation: {of: nl, translator: Anna, method: machine-edited, reviewed_by: {name: B}}
  extra: {b: 1, a: [true, 2026-01-01, null]}
"#,
    );
    assert_eq!(front.title, "2026");
    assert_eq!(front.summary, "Wat een hernia is, en wat u kunt doen.");
    assert_eq!(front.aliases, ["/oud/", "/oud.html", "/zonder/"]);
    assert_eq!(front.image.unwrap().alt.as_deref(), Some(""));
    assert_eq!(front.faq[0].answer, "Zes weken.\n\n- En dan?");
    assert_eq!(front.kind, Some(Kind::Condition));
    let codes: Vec<String> = front.codes.unwrap().into_iter().map(|code| code.code).collect();
    assert_eq!(codes, ["0123", "1.10"]);
    assert!(front.authors.unwrap()[0].team);
    assert_eq!(front.status, Status::Draft);
    assert_eq!(front.translation.unwrap().translator.unwrap().name, "Anna");
    assert_eq!(front.extra, r#"{"b":1,"a":[true,"2026-01-01",null]}"#);
}

#[test]
fn a_colon_without_quotes_hides_no_other_error() {
    check(r#"
  title: Hernia: wat nu
#              ^ yaml-colon
#= title: "Hernia: wat nu"
  sumary: Kort
# ^^^^^^ unknown-field
#= summary: Kort
  status: Draft
"#);
}

#[test]
fn many_slips_are_told_at_once() {
    check(r#"
  title: @home
  summary: "Zonder einde
  slug:hernia
  order = 3
  topics: [slaap, rug
  kind: `condition
  conflicts: "Geen" belang
  status: - draft
  key_points:
  	- tab
"#);
}

#[test]
fn indentation() {
    check(r#"
  title: Hernia
    summary: Kort
  faq:
    - question: Een
     answer: Twee
    - question: Drie
        answer: Vier
"#);
}

#[test]
fn a_field_twice() {
    check(r#"
  title: Een
  summary: Kort
  title: Twee
  faq:
    - question: A
      answer: B
      question: C
"#);
}

#[test]
fn types() {
    check(r#"
  title: [a, b]
  summary: Kort
  order: derde
  topics: slaap
  key_points:
    - Let op: til niet
    - ""
  image: foto.jpg
  faq: [vraag]
  codes: {system: x, code: y}
  authors: [{nam: A}]
"#);
}

#[test]
fn dates() {
    check(r#"
  title: A
  summary: B
  published: 2026-02-30
  updated: 01-10-2026
  reviewed: 1 oktober 2026
  next_review: 10/31/2026
  publish_at: 03/04/2026
  expires_at: 2026-10-01T10:00
"#);
}

#[test]
fn choices() {
    check(r#"
  title: A
  summary: B
  kind: Condition
  audience: dokter
  status: publised
  translation: {of: nl, method: machin, revison: v1-x}
"#);
}

#[test]
fn addresses() {
    check(r#"
  title: A
  summary: B
  slug: Lage rug/hernia
  aliases: [oud, "https://x.example/oud", /a/../b]
  sources: [{title: A, url: "javascript:alert(1)"}]
"#);
}

#[test]
fn empty_and_missing() {
    check(r#"
  title:
  faq:
    - question: A
"#);
}

#[test]
fn smart_quotes() {
    check(r#"
  title: “Hernia: wat nu”
  summary: “Kort”
"#);
}

#[test]
fn signs() {
    check(r#"
  title: *Belangrijk*
  summary: &co is open
  conflicts: !let op
  cta: [x] y
  slug: %50
  replaced_by: {a} b
"#);
}

#[test]
fn a_quote_that_is_not_closed_in_a_list() {
    check(r#"
  title: 'Foto''s'
  summary: Wat
    nu: dan
  key_points:
    - "Een
    - Twee
  nonsense
"#);
}

#[test]
fn second_document() {
    check(r#"
  title: A
  summary: B
  ---
  order: x
"#);
}
