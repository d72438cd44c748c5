//! Turns front matter with slips into the diagnostics that editors see, one case for each slip.
//!
//! A line `#^^^ code` stands below the text that the code is about, `#= line` shows the
//! line as it should be, and `#! code` is about the file as a whole. These lines
//! are taken out before the text is read.

#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    clippy::needless_raw_string_hashes,
    reason = "what fails here is the finding of a test, and all cases look alike"
)]

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
    let lines: Vec<&str> = lines
        .map(|line| line.get(2..).unwrap_or_default())
        .collect();
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
            assert_eq!(
                wording.hints.len(),
                found.hints.len(),
                "a hint is missing: {found:?}"
            );
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
    assert_eq!(&*front.faq[0].answer, "Zes weken.\n\n- En dan?");
    assert_eq!(front.kind, Some(Kind::Condition));
    let codes: Vec<String> = front
        .codes
        .unwrap()
        .into_iter()
        .map(|code| code.code)
        .collect();
    assert_eq!(codes, ["0123", "1.10"]);
    assert!(front.authors.unwrap()[0].team);
    assert_eq!(front.status, Status::Draft);
    assert_eq!(front.translation.unwrap().translator.unwrap().name, "Anna");
    assert_eq!(front.extra, r#"{"b":1,"a":[true,"2026-01-01",null]}"#);
}

#[test]
fn a_colon_without_quotes_hides_no_other_error() {
    check(
        r#"
  title: Hernia: wat nu
#              ^ yaml-colon
#= title: "Hernia: wat nu"
  sumary: Kort
# ^^^^^^ unknown-field
#= summary: Kort
  status: Draft
#         ^^^^^ choice-unknown
#= status: draft
"#,
    );
}

#[test]
fn many_slips_are_told_at_once() {
    check(
        r#"
  title: @home
#        ^ yaml-sign
#= title: "@home"
  summary: "Zonder einde
#          ^ yaml-open-quote
#= summary: "Zonder einde"
  slug:hernia
#     ^ yaml-colon-space
#= slug: hernia
  order = 3
#       ^ yaml-equals
#= order: 3
  topics: [slaap, rug
#         ^ yaml-open-bracket
#= topics: [slaap, rug]
  kind: `condition
#       ^ yaml-sign
#= kind: "`condition"
  conflicts: "Geen" belang
#                  ^^^^^^^ yaml-after-quote
#= conflicts: '"Geen" belang'
  status: - draft
#         ^ yaml-dash
#= status: draft
  key_points:
  	- tab
# ^ yaml-tab
#=   - tab
"#,
    );
}

#[test]
fn indentation() {
    check(
        r#"
  title: Hernia
    summary: Kort
# ^^ yaml-indentation
#= summary: Kort
  faq:
    - question: Een
     answer: Twee
# ^^^ yaml-indentation
#=     answer: Twee
    - question: Drie
        answer: Vier
# ^^^^^^ yaml-indentation
#=     answer: Vier
"#,
    );
}

#[test]
fn a_field_twice() {
    check(
        r#"
  title: Een
  summary: Kort
  title: Twee
# ^^^^^ duplicate-field
  faq:
    - question: A
      answer: B
      question: C
#     ^^^^^^^^ duplicate-field
"#,
    );
}

#[test]
fn types() {
    check(
        r#"
  title: [a, b]
#        ^^^^^^ expected-text
#= title: "[a, b]"
  summary: Kort
  order: derde
#        ^^^^^ expected-number
  topics: slaap
#         ^^^^^ expected-list
#= topics: [slaap]
  key_points:
    - Let op: til niet
#     ^^^^^^^^^^^^^^^^ yaml-colon
#=   - "Let op: til niet"
    - ""
#     ^^ item-empty
    -
#   ^ item-empty
  image: foto.jpg
#        ^^^^^^^^ expected-fields
  faq: [vraag]
#       ^^^^^ expected-fields
  codes: {system: x, code: y}
#        ^^^^^^^^^^^^^^^^^^^^ expected-list
  authors: [{nam: A}]
#            ^^^ unknown-field
#= authors: [{name: A}]
"#,
    );
}

#[test]
fn dates() {
    check(
        r#"
  title: A
  summary: B
  published: 2026-02-30
#            ^^^^^^^^^^ date-impossible
  updated: 01-10-2026
#          ^^^^^^^^^^ date-form
#= updated: 2026-10-01
  reviewed: 1 oktober 2026
#           ^^^^^^^^^^^^^^ date-form
  next_review: 10/31/2026
#              ^^^^^^^^^^ date-form
#= next_review: 2026-10-31
  publish_at: 03/04/2026
#             ^^^^^^^^^^ date-form
  expires_at: 2026-10-01T10:00
#             ^^^^^^^^^^^^^^^^ date-form
#= expires_at: 2026-10-01
"#,
    );
}

#[test]
fn choices() {
    check(
        r#"
  title: A
  summary: B
  kind: Condition
#       ^^^^^^^^^ choice-unknown
#= kind: condition
  audience: dokter
#           ^^^^^^ choice-unknown
  status: publised
#         ^^^^^^^^ choice-unknown
#= status: published
  translation: {of: nl, method: machin, revison: v1-x}
#                               ^^^^^^ choice-unknown
#= translation: {of: nl, method: machine, revison: v1-x}
#                                       ^^^^^^^ unknown-field
#= translation: {of: nl, method: machin, revision: v1-x}
"#,
    );
}

#[test]
fn addresses() {
    check(
        r#"
  title: A
  summary: B
  slug: Lage rug/hernia
#       ^^^^^^^^^^^^^^^ slug-form
#= slug: lage-rug-hernia
  aliases: [oud, "https://x.example/oud", /a/../b]
#           ^^^ alias-form
#= aliases: [/oud, "https://x.example/oud", /a/../b]
#                ^^^^^^^^^^^^^^^^^^^^^^^ alias-form
#= aliases: [oud, /oud, /a/../b]
#                                         ^^^^^^^ alias-form
  sources: [{title: A, url: "javascript:alert(1)"}]
#                           ^^^^^^^^^^^^^^^^^^^^^ url-form
"#,
    );
}

#[test]
fn empty_and_missing() {
    check(
        r#"
#! field-missing
  title:
# ^^^^^ field-empty
  faq:
    - question: A
#     ^^^^^^^^^^^ field-missing
"#,
    );
}

#[test]
fn smart_quotes() {
    check(
        r#"
  title: “Hernia: wat nu”
#               ^ yaml-smart-quotes
#= title: "Hernia: wat nu"
  summary: “Kort”
#          ^^^^^^ yaml-smart-quotes
#= summary: "Kort"
"#,
    );
}

#[test]
fn signs() {
    check(
        r#"
  title: *Belangrijk*
#        ^ yaml-sign
#= title: "*Belangrijk*"
  summary: &co is open
#          ^^^^^^^^^^^ yaml-sign
  conflicts: !let op
#            ^ yaml-sign
#= conflicts: "!let op"
  cta: [x] y
#      ^ yaml-sign
#= cta: "[x] y"
  slug: %50
#       ^ yaml-sign
#= slug: "%50"
  replaced_by: {a} b
#              ^ yaml-sign
#= replaced_by: "{a} b"
"#,
    );
}

#[test]
fn a_quote_that_is_not_closed_in_a_list() {
    check(
        r#"
  title: 'Foto''s'
  summary: Wat
    nu: dan
# ^^ yaml-indentation
#= nu: dan
#   ^^^^^^^ unknown-field
  key_points:
    - "Een
#     ^ yaml-open-quote
#=   - "Een"
    - Twee
  nonsense
# ^^^^^^^^ yaml-no-colon
"#,
    );
}

#[test]
fn a_line_that_makes_no_sense_is_told_and_not_missed() {
    check(
        r#"
  title: "a" "b
#           ^^^ yaml-after-quote
#= title: '"a" "b'
  summary: {a: [}
#          ^ yaml-open-bracket
#= summary: {a: [}}
  image: {src: a.jpg, alt: Rug: van opzij}
#                             ^ yaml-colon
#= image: {src: a.jpg, alt: "Rug: van opzij"}
"#,
    );
}

#[test]
fn second_document() {
    check(
        r#"
  title: A
  summary: B
  ---
# ^^^ yaml-second-document
  order: x
#        ^ expected-number
"#,
    );
}

#[test]
fn each_kind_of_text_has_its_own_fields() {
    check_as(
        Role::Section,
        r#"
  title: Rug
  faq: []
# ^^^ field-not-here
  missing_translation: fallback
"#,
    );
    check_as(
        Role::Home,
        r#"
  summary: Welkom
  slug: home
# ^^^^ field-not-here
"#,
    );
    check_as(
        Role::Block,
        r#"
  title: Afspraak
  sumary: Bel
# ^^^^^^ unknown-field
"#,
    );
    check(
        r#"
  title: A
  summary: B
  missing_translation: omit
# ^^^^^^^^^^^^^^^^^^^ field-not-here
"#,
    );
}

#[test]
fn too_many_aliases_and_brackets_are_refused() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..20 {
        let above = format!("*a{}, ", level - 1).repeat(9);
        bomb.push_str(&format!("a{level}: &a{level} [{above}]\n"));
    }
    let codes = |text: &str| {
        let (_, found) = front(text, Role::Article);
        found.iter().map(|found| found.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(&bomb), ["yaml-alias"]);
    assert_eq!(codes("title: &a [*a]\n"), ["yaml-alias"]);
    assert_eq!(
        codes(&format!("extra: {}", "[".repeat(3_000_000))),
        ["yaml-nesting"]
    );
    assert_eq!(
        codes(&format!("extra: {}{}", "[".repeat(150), "]".repeat(150))),
        ["yaml-nesting"]
    );
    assert_eq!(codes(&"- ".repeat(1_000_000)), ["yaml-nesting"]);
    assert_eq!(codes(&"? ".repeat(100_000)), ["yaml-nesting"]);
    assert_eq!(codes("- a\n- b\n"), ["front-matter-form"]);
    assert_eq!(codes("just words\n"), ["front-matter-form"]);
    assert_eq!(codes("\n"), ["front-matter-empty"]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_is_too_odd(text in "([a-zé“:&*!\\[{}\\]#|>'\"\t -]{0,12}(\n|\r\n| ){1,3}){0,12}") {
        front(&text, Role::Article);
    }

    #[test]
    fn no_field_is_too_odd(
        name in "(title|faq|image|translation|slug|order|reviewed|extra|codes)",
        value in "[ a-z0-9é“:&*!\\[{}\\],#|>'\"\n\t-]{0,40}",
    ) {
        front(&format!("title: x\n{name}:{value}\nsummary: y\n"), Role::Article);
    }
}
