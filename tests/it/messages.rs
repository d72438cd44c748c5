//! What an editor reads about the mistakes that are made most, as it stands in the terminal.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "all that is said is written in one form, whether it has quotes or not"
)]

use std::fs;
use std::process::Command;

/// Builds a site in which `content/back/b.md` (or another file) is as given, and compares
/// all that is said.
#[track_caller]
fn says(path: &str, text: &str, expected: &str) {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "content/site.yaml",
        "title: Back clinic\nbase_url: https://www.clinic.example/\nlanguages: [nl, en]\n",
    );
    write("content/back/_index.md", "---\ntitle: Back\n---\n");
    write(
        "content/back/hernia.md",
        "---\ntitle: Hernia\nsummary: S\n---\n## Exercises\n",
    );
    write(path, text);
    let output = Command::new(env!("CARGO_BIN_EXE_vademecum"))
        .args(["build", "--today", "2026-10-01"])
        .env("LC_ALL", "C")
        .current_dir(root.path())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.trim_end(), expected.trim(), "\n{said}");
    assert_eq!(output.status.code(), Some(1));
}

#[track_caller]
fn article(text: &str, expected: &str) {
    says("content/back/b.md", text, expected);
}

#[test]
fn a_colon_in_a_title() {
    article(
        "---\ntitle: Sleep: how it works\nsummary: S\n---\n",
        r#"
error: This text has a colon with a space behind it, and no quotes around it.
 --> content/back/b.md:2:13
  |
2 | title: Sleep: how it works
  |             ^
  |
  = why: A colon ends the name of a field, so the text after it cannot be read.
  = help: Put the title in quotes.
  = write: title: "Sleep: how it works"
"#,
    );
}

#[test]
fn an_unknown_field() {
    article(
        "---\ntitle: T\nsumary: S\n---\n",
        r#"
error: There is no field “sumary” here.
 --> content/back/b.md:3:1
  |
3 | sumary: S
  | ^^^^^^
  |
  = why: What stands in an unknown field would be left out without a word.
  = help: Did you mean “summary”?
  = write: summary: S
"#,
    );
}

#[test]
fn a_field_that_is_missing() {
    article(
        "---\ntitle: T\n---\n",
        r#"
error: The field “summary” is missing.
 --> content/back/b.md:1:1
  |
1 | ---
  | ^^^
  |
  = why: Without it the page, or a part of it, cannot be made.
  = help: Write it like this: summary: What back pain is, and what you can do about it.
"#,
    );
}

#[test]
fn an_impossible_day() {
    article(
        "---\ntitle: T\nsummary: S\nreviewed: 2026-02-30\n---\n",
        r#"
error: The day “2026-02-30” does not exist.
 --> content/back/b.md:4:11
  |
4 | reviewed: 2026-02-30
  |           ^^^^^^^^^^
  |
  = why: Vademecum cannot tell which day is meant.
  = help: Write year, month and day like this: 2026-10-01
"#,
    );
}

#[test]
fn a_day_in_another_order() {
    article(
        "---\ntitle: T\nsummary: S\nreviewed: 30-09-2026\n---\n",
        r#"
error: The date “30-09-2026” is not written as year, month and day.
 --> content/back/b.md:4:11
  |
4 | reviewed: 30-09-2026
  |           ^^^^^^^^^^
  |
  = why: Written otherwise, day and month could be mixed up.
  = help: Write the first of October 2026 like this: 2026-10-01
  = write: reviewed: 2026-09-30
"#,
    );
}

#[test]
fn no_front_matter() {
    article(
        "# Back pain\n",
        r#"
error: The article does not begin with its title and summary.
 --> content/back/b.md:1:1
  |
1 | # Back pain
  | ^^^^^^^^^^^
  |
  = why: Without them there is no page, and no entry in lists and search.
  = help: Begin the file with these four lines:
          ---
          title: "Back pain"
          summary: "What back pain is, and what you can do about it."
          ---
"#,
    );
}

#[test]
fn the_end_of_the_front_matter_is_missing() {
    article(
        "---\ntitle: T\nsummary: S\n\nText\n",
        r#"
error: The line that ends the fields above the text is missing.
 --> content/back/b.md:4:1
  |
4 |
  | ^
  |
  = why: Without it, Vademecum cannot tell where the text begins.
  = help: Put a line with three hyphens between the last field and the text.
  = write: ---
"#,
    );
}

#[test]
fn a_tab() {
    article(
        "---\ntitle: T\nsummary: S\nimage:\n\tsrc: a.png\n---\n",
        r#"
error: This image has no text for those who do not see it.
 --> content/back/b.md:4:1
  |
4 | image:
  | ^^^^^^
  |
  = why: A screen reader says “image” or the name of the file, and the reader misses what it shows.
  = help: Write what it shows behind “alt”, below “image”. If it is only an ornament, write: alt: ""

error: This line begins with a tab.
 --> content/back/b.md:5:1
  |
5 |     src: a.png
  | ^^^^
  |
  = why: Only spaces can show what belongs to what, as a tab is not equally wide everywhere.
  = help: Replace the tab by spaces.
  = write:   src: a.png

error: The image a.png is not there, or is not a kind of image that browsers show.
 --> content/back/b.md:5:2
  |
5 |     src: a.png
  |     ^^^^^^^^^^
  |
  = why: Readers would see an empty place.
  = help: Put the file next to the article, and write its name as it is, with capitals.
"#,
    );
}

#[test]
fn a_question_without_answer() {
    article(
        "---\ntitle: T\nsummary: S\nfaq:\n  - question: How long?\n---\n",
        r#"
error: The field “answer” is missing.
 --> content/back/b.md:5:5
  |
5 |   - question: How long?
  |     ^^^^^^^^^^^^^^^^^^^
  |
  = why: Without it the page, or a part of it, cannot be made.
  = help: Write it like this: answer: Six weeks.
"#,
    );
}

#[test]
fn a_field_that_stands_twice() {
    article(
        "---\ntitle: T\ntitle: U\nsummary: S\n---\n",
        r#"
error: The field “title” stands here twice.
 --> content/back/b.md:3:1
  |
3 | title: U
  | ^^^^^
  |
 ::: content/back/b.md:2:1
  |
2 | title: T
  | -----
  |
  = why: Only one of the two can be shown, and nobody can tell which one is meant.
  = help: Keep one of the two lines and take the other one out.
"#,
    );
}

#[test]
fn an_unknown_callout() {
    article(
        "---\ntitle: T\nsummary: S\n---\n> [!urgnt] Call today\n> Now.\n",
        r#"
error: There is no block of the kind “urgnt”.
 --> content/back/b.md:5:5
  |
5 | > [!urgnt] Call today
  |     ^^^^^
  |
  = why: The reader would see a plain quotation in place of the block that you meant.
  = help: Did you mean “urgent”?
  = write: > [!urgent] Call today
"#,
    );
}

#[test]
fn a_callout_without_title() {
    article(
        "---\ntitle: T\nsummary: S\n---\n> [!urgent]\n> Now.\n",
        r#"
error: This “urgent” block has no title.
 --> content/back/b.md:5:1
  |
5 | > [!urgent]
  | ^^^^^^^^^^^
  |
  = why: The title tells the reader when to seek help, and how fast. Without it the block could be misread.
  = help: Write it behind the bracket, like this: > [!urgent] Call your GP today if:
"#,
    );
}

#[test]
fn an_emergency_without_number() {
    article(
        "---\ntitle: T\nsummary: S\n---\n> [!emergency] Call now\n> Now.\n",
        r#"
error: There is an emergency block here, but content/site.yaml does not say which number to call.
 --> content/back/b.md:5:1
  |
5 | > [!emergency] Call now
  | ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = why: In an emergency nobody should have to look for the number.
  = help: Add the number to content/site.yaml, below “clinic”, like this: emergency_number: "112"
"#,
    );
}

#[test]
fn a_broken_link() {
    article(
        "---\ntitle: T\nsummary: S\n---\nSee [hernia](hernai.md).\n",
        r#"
error: The link goes to content/back/hernai.md, and there is no such article.
 --> content/back/b.md:5:5
  |
5 | See [hernia](hernai.md).
  |     ^^^^^^^^^^^^^^^^^^^
  |
  = why: A reader who follows it finds nothing.
  = help: Did you mean “hernia.md”?
"#,
    );
}

#[test]
fn a_broken_anchor() {
    article(
        "---\ntitle: T\nsummary: S\n---\nSee [exercises](hernia.md#exercise).\n",
        r#"
error: The link goes to the heading “#exercise” in content/back/hernia.md, and there is no such heading.
 --> content/back/b.md:5:5
  |
5 | See [exercises](hernia.md#exercise).
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = why: The reader would land at the top of the page and would have to search.
  = help: Did you mean “#exercises”?
  = help: Link to a heading that is there: its words in small letters, with hyphens for spaces. Or leave out what follows the #.
"#,
    );
}

#[test]
fn a_link_of_a_note_taking_program() {
    article(
        "---\ntitle: T\nsummary: S\n---\nSee [[hernia]].\n",
        r#"
error: “[[hernia]]” is not a link that a reader can follow.
 --> content/back/b.md:5:5
  |
5 | See [[hernia]].
  |     ^^^^^^^^^^
  |
  = why: Double square brackets work in some note-taking programs only.
  = help: Write [hernia](hernia.md)
  = write: See [hernia](hernia.md).
"#,
    );
}

#[test]
fn a_remote_image() {
    article(
        "---\ntitle: T\nsummary: S\n---\n![Bed](https://www.example.org/bed.jpg)\n",
        r#"
error: This image is on another site: https://www.example.org/bed.jpg
 --> content/back/b.md:5:1
  |
5 | ![Bed](https://www.example.org/bed.jpg)
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = why: The other site would learn which reader looks at which page.
  = help: If you may use the image, save it next to the article and write its file name here.
"#,
    );
}

#[test]
fn an_unknown_language() {
    says(
        "content/back/b.fr.md",
        "---\ntitle: T\nsummary: S\n---\n",
        r#"
error: “fr” in the name of this file is not a language of this site.
--> content/back/b.fr.md
 = why: What follows the first dot of a name is its language.
 = help: The languages of this site are: nl, en.
 = help: If it is no language, call the file “b-fr.md”.
"#,
    );
}

#[test]
fn two_articles_for_one_address() {
    article(
        "---\ntitle: T\nsummary: S\nslug: hernia\n---\n",
        r#"
error: The address /nl/back/hernia/ is already taken by content/back/b.md.
 --> content/back/hernia.md:2:1
  |
2 | title: Hernia
  | ^
 ::: content/back/b.md
  = why: Only one page can stand at an address; the other one would be lost.
  = help: Give one of them another name, or another “slug” above its text.
"#,
    );
}

#[test]
fn a_template_with_an_unknown_name() {
    says(
        "themes/clarity/templates/article.html",
        "<h1>{{ page.titel }}</h1>\n",
        r#"
error: The template has an error: Field `titel` is not defined. Available fields: article, body, canonical, contents, description, fallback, glossary, has_code, image_url, in_menu, kind, language, noindex, overdue, section, status, target, terms, text_language, title, topic, url
 --> themes/clarity/templates/article.html:1:13
  |
1 | <h1>{{ page.titel }}</h1>
  |             ^^^^^
  |
  = why: Pages that use it cannot be made.
"#,
    );
}

#[test]
fn a_theme_that_is_not_there() {
    says(
        "content/site.yaml",
        "title: Back clinic\nbase_url: https://www.clinic.example/\nlanguages: [nl, en]\ntheme: clarty\n",
        r#"
error: There is no theme “clarty”.
 --> content/site.yaml:4:8
  |
4 | theme: clarty
  |        ^^^^^^
  |
  = why: Without a theme no page can be made.
  = help: Did you mean “clarity”?
"#,
    );
}
