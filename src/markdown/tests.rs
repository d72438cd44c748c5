//! Cases of Markdown with the HTML that a reader gets and the findings that an editor gets.

#![allow(
    clippy::unwrap_used,
    reason = "A test that cannot go on fails, and says where."
)]

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;

use super::highlight::Highlighter;
use super::html::{
    self, CallLink, CalloutLabel, Context, Html, ImageTarget, Labels, LinkTarget, ReaderWords,
    Resolved,
};
use super::html::{Explained, unmarked};
use super::parse::Finding;
use super::terms::{TermLabel, Terms};
use super::{CalloutKind, Document, Options, RawHtml, parse};
use crate::diag::{Messages, Severity};
use crate::language::{Direction, Language, LanguageCode, Quotes};

fn options(raw_html: RawHtml) -> Options {
    let marks = |pair: [&str; 2]| pair.map(str::to_owned);
    Options {
        raw_html,
        quotes: Some(Quotes {
            double: marks(["“", "”"]),
            single: marks(["‘", "’"]),
            apostrophe: "’".into(),
        }),
    }
}

fn labels() -> Labels {
    let label = |(kind, name): (CalloutKind, &str)| CalloutLabel {
        title: format!("The {name}"),
        hidden: if kind.is_care() {
            format!("Level {name}")
        } else {
            String::new()
        },
    };
    Labels {
        callouts: CalloutKind::ALL.map(label).to_vec(),
        emergency_call: Some(CallLink {
            href: "tel:112".into(),
            text: "Call 112".into(),
        }),
        footnotes: "Footnotes".into(),
        footnote_back: "Back to text".into(),
        task_done: "Done".into(),
        task_open: "To do".into(),
        table: "Table".into(),
        term: "Meaning".into(),
    }
}

fn read(text: &str, options: &Options) -> (Document, Vec<Finding>) {
    let file: Arc<str> = format!("---\n{text}").into();
    parse(&file, 4..file.len(), options)
}

/// Every link goes where it says, and every image is 10 by 20.
fn as_written(document: &Document) -> Resolved {
    Resolved {
        links: document
            .links
            .iter()
            .map(|link| LinkTarget::Address {
                href: link.destination.clone(),
                language: None,
            })
            .collect(),
        images: document
            .images
            .iter()
            .map(|image| {
                Some(ImageTarget {
                    src: image.source.clone(),
                    size: Some((10, 20)),
                })
            })
            .collect(),
    }
}

fn write(document: &Document, resolved: &Resolved, options: &Options, id_prefix: &str) -> Html {
    let (labels, highlighter) = (labels(), Highlighter::default());
    let context = Context {
        options,
        labels: &labels,
        reader: None,
        highlighter: &highlighter,
        id_prefix,
        explained: None,
    };
    html::write(document, resolved, context)
}

fn page(text: &str, raw_html: RawHtml) -> String {
    let options = options(raw_html);
    let (document, _) = read(text, &options);
    write(&document, &as_written(&document), &options, "").body
}

#[track_caller]
fn shows(text: &str, expected: &str) {
    assert_eq!(page(text, RawHtml::Text).trim_end(), expected, "{text}");
}

/// The findings as `code: the words that they are about`.
fn findings(text: &str, raw_html: RawHtml) -> Vec<String> {
    let (document, findings) = read(text, &options(raw_html));
    let messages = Messages::english();
    findings
        .iter()
        .map(|finding| {
            let wording = messages.wording(&finding.diagnostic);
            assert_ne!(wording.message, finding.diagnostic.code, "has no text");
            assert_eq!(wording.hints.len(), finding.diagnostic.hints.len());
            let place = &document.text()[finding.span.start..finding.span.end];
            format!("{}: {place}", finding.diagnostic.code)
        })
        .collect()
}

#[track_caller]
fn finds(text: &str, expected: &[&str]) {
    assert_eq!(findings(text, RawHtml::Text), expected, "{text}");
}

fn ids(text: &str) -> Vec<String> {
    let (document, _) = read(text, &options(RawHtml::Text));
    document.headings.into_iter().map(|h| h.id).collect()
}

#[test]
fn ordinary_text_is_ordinary_html() {
    shows(
        "a *b* **c** ~~d~~ `e<f`\\\ng",
        "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;f</code><br>\ng</p>",
    );
    shows("> q", "<blockquote>\n<p>q</p>\n</blockquote>");
    shows("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    shows("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>");
    shows(
        "Word\n: meaning",
        "<dl>\n<dt>Word</dt>\n<dd>meaning</dd>\n</dl>",
    );
    shows("a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>");
    shows(
        "- [x] a\n- [ ] b",
        "<ul>\n<li><input type=\"checkbox\" disabled checked aria-label=\"Done\"> a</li>\n\
         <li><input type=\"checkbox\" disabled aria-label=\"To do\"> b</li>\n</ul>",
    );
    shows("{{ x }} <- & ${y}", "<p>{{ x }} &lt;- &amp; ${y}</p>");
}

#[test]
fn headings_have_anchors_as_on_github() {
    shows(
        "# Slaap\n## *Wat* doet `x`?",
        "<h2 id=\"slaap\">Slaap</h2>\n<h2 id=\"wat-doet-x\"><em>Wat</em> doet <code>x</code>?</h2>",
    );
    assert_eq!(
        ids("## A\n## A\n## A 1\n## A"),
        ["a", "a-1", "a-1-1", "a-2"]
    );
    assert_eq!(
        ids("## Één ’s_nachts -- 2 km²\n## ألم الظهر\n## पीठ दर्द\n## !!!"),
        ["één-s_nachts----2-km", "ألم-الظهر", "पीठ-दर्द", "section"]
    );
    assert_eq!(ids("## A\n## B {#a}\n## A"), ["a-1", "a", "a-2"]);
    assert_eq!(ids("## fn 1\n\nx[^1]\n\n[^1]: y"), ["section-fn-1"]);
    finds("## A {#x}\n## B {#x}", &["heading-id-taken: ## B {#x}"]);
    finds("a\n\n##\n", &["heading-empty: ##"]);
}

#[test]
fn contents_hold_levels_two_and_three_with_the_right_quotes() {
    let options = options(RawHtml::Text);
    let (document, _) = read("## \"A\" & b\n### C\n#### D\n> [!do] E\n> x", &options);
    let html = write(&document, &Resolved::default(), &options, "faq-1-");
    let contents: Vec<_> = html
        .contents
        .iter()
        .map(|e| (e.level, e.id.as_str(), e.text.as_str()))
        .collect();
    assert_eq!(
        contents,
        [(2, "faq-1-a--b", "“A” & b"), (3, "faq-1-c", "C")]
    );
    assert!(html.body.contains("<h3 id=\"faq-1-c\">"));
}

#[test]
fn callouts_are_blocks_with_titles() {
    shows(
        "> [!URGENT] Bel *vandaag* als:\n> - koorts\n> - pijn",
        "<div class=\"callout callout-urgent\" id=\"bel-vandaag-als\">\n\
         <h2 class=\"callout-title\"><span class=\"visually-hidden\">Level urgent: </span>Bel <em>vandaag</em> als:</h2>\n\
         <div class=\"callout-body\">\n<ul>\n<li>koorts</li>\n<li>pijn</li>\n</ul>\n</div>\n</div>",
    );
    shows(
        "> [!info]\n> Let op\n>\n> meer",
        "<div class=\"callout callout-info\" id=\"info\">\n<p class=\"callout-title\">The info</p>\n\
         <div class=\"callout-body\">\n<p>Let op</p>\n<p>meer</p>\n</div>\n</div>",
    );
    shows(
        "> [!details]+ Meer\n> x",
        "<details class=\"callout callout-details\" id=\"meer\" open>\n<summary class=\"callout-title\">Meer</summary>\n\
         <div class=\"callout-body\">\n<p>x</p>\n</div>\n</details>",
    );
    shows(
        "> [!tip]- T",
        "<div class=\"callout callout-tip\" id=\"t\">\n<p class=\"callout-title\">T</p>\n</div>",
    );
    let emergency = page("> [!emergency] Bel 112\n> nu", RawHtml::Text);
    assert!(
        emergency
            .ends_with("<p class=\"callout-call\"><a href=\"tel:112\">Call 112</a></p>\n</div>\n"),
        "{emergency}"
    );
}

#[test]
fn the_title_of_a_callout_never_skips_a_level() {
    let text = "> [!do] A\n> > [!dont] B\n> > x\n\n## C\n\n> [!do] D\n> x";
    let body = page(text, RawHtml::Text);
    for title in [">A</h2>", ">B</h3>", ">C</h2>", ">D</h3>"] {
        assert!(body.contains(title), "{title} in {body}");
    }
    // The question or the title of a block stands above it.
    let options = options(RawHtml::Text);
    let (document, _) = read("> [!do] A\n> x", &options);
    let answer = write(&document, &Resolved::default(), &options, "faq-1-").body;
    assert!(answer.contains(">A</h3>"), "{answer}");
}

#[test]
fn a_telephone_number_runs_from_left_to_right() {
    shows(
        "[+31 0](tel:+310)",
        "<p><a href=\"tel:+310\" dir=\"auto\">+31 0</a></p>",
    );
}

#[test]
fn a_title_is_the_first_line_only_also_over_dashes_and_in_lists() {
    let dashes = page("> [!do] T\n> ---\n> x", RawHtml::Text);
    assert!(
        dashes.contains(">T</h2>") && dashes.contains("<p>x</p>"),
        "{dashes}"
    );
    let list = page("- a\n  > [!note] N\n  > b *c\n  > d*", RawHtml::Text);
    assert!(list.contains("<p class=\"callout-title\">N</p>"), "{list}");
    assert!(list.contains("<p>b <em>c\nd</em></p>"), "{list}");
    let hard = page("> [!do] T  \n> x", RawHtml::Text);
    assert!(
        hard.contains(">T</h2>") && hard.contains("<p>x</p>"),
        "{hard}"
    );
    let reference = page("> [!note] N\n> x\n\n[!note]: y", RawHtml::Text);
    assert!(
        reference.contains("<p class=\"callout-title\">N</p>"),
        "{reference}"
    );
}

#[test]
fn callouts_stand_within_callouts_and_deepen_the_outline() {
    let (document, found) = read(
        "## S\n### T\n> [!warning] A\n> > [!steps] B\n> > 1. x\n>\n> #### In\n> > [!do] C\n> > y\n\n> [!dont] D\n> z",
        &options(RawHtml::Text),
    );
    assert_eq!(found, []);
    let levels: Vec<_> = document
        .headings
        .iter()
        .map(|h| (h.text.as_str(), h.level))
        .collect();
    assert_eq!(
        levels,
        [
            ("S", 2),
            ("T", 3),
            ("A", 4),
            ("B", 5),
            ("In", 4),
            ("C", 5),
            ("D", 4)
        ]
    );
    let kinds: Vec<_> = document
        .callouts
        .iter()
        .map(|c| (c.kind, c.id.as_str()))
        .collect();
    assert_eq!(
        kinds,
        [
            (CalloutKind::Warning, "a"),
            (CalloutKind::Steps, "b"),
            (CalloutKind::Do, "c"),
            (CalloutKind::Dont, "d"),
        ]
    );
}

#[test]
fn quotations_that_are_no_callouts_stay_quotations() {
    for text in [
        "> \\[!info] x",
        "> x\n> [!info]",
        ">     [!info] x",
        "> [!info](x)",
        "> [!] x",
        "> [info] x",
    ] {
        assert!(
            page(text, RawHtml::Text).starts_with("<blockquote>"),
            "{text}"
        );
        finds(text, &[]);
    }
}

#[test]
fn kinds_that_do_not_exist_and_care_without_a_title_are_errors() {
    finds("a\n\n> [!urgnt] x\n> y", &["callout-unknown: urgnt"]);
    let (_, found) = read("> [!non urgent]- x", &options(RawHtml::Text));
    assert_eq!(
        found[0].diagnostic.mended.as_deref(),
        Some("> [!non-urgent]- x")
    );
    finds("> [!blubber]\n> y", &["callout-unknown: blubber"]);
    finds("> [!urgent]\n> y", &["callout-title-missing: > [!urgent]"]);
    finds(
        "> [!emergency] <!-- x -->\n> y",
        &["callout-title-missing: > [!emergency] <!-- x -->"],
    );
    finds("> [!warning]\n> y", &[]);
}

#[test]
fn comments_are_gone_in_every_mode() {
    for mode in [RawHtml::Text, RawHtml::Sanitised, RawHtml::Kept] {
        assert_eq!(
            page("a <!-- b\nc --> d\n\n<!-- e\n\nf -->\n\ng", mode).replace("  ", " "),
            "<p>a d</p>\n<p>g</p>\n"
        );
        assert_eq!(page("<!-- x -->", mode), "");
        assert_eq!(
            findings("a <!-- b --> <!-- c -->\n\n<!-- d -->", mode),
            Vec::<String>::new()
        );
    }
    shows("- <!-- x -->a", "<ul>\n<li><p>a</p>\n</li>\n</ul>");
    finds("- <!-- x -->a", &[]);
    finds("<!-- x\n\ny", &["comment-unclosed: <!-- x\n\ny"]);
}

#[test]
fn raw_html_is_text_with_one_warning_for_each_place() {
    shows(
        "a <b>c</b>\n\n<div onclick=\"x\">\nq\n</div>",
        "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;div onclick=\"x\"&gt;\nq\n&lt;/div&gt;</p>",
    );
    finds(
        "a <b>c</b>\n\n<div>\nq\n</div>",
        &["raw-html: <b>", "raw-html: <div>\nq\n</div>\n"].map(str::trim_end),
    );
    let kept = page("a <b>c</b>", RawHtml::Kept);
    assert_eq!(kept, "<p>a <b>c</b></p>\n");
    assert_eq!(findings("a <b>c</b>", RawHtml::Kept), Vec::<String>::new());
}

#[test]
fn sanitised_html_keeps_what_is_harmless_and_our_own() {
    let ours = "## A\n\n| a | b |\n|--:|---|\n| <u>c</u> | [d](e.md) |\n\n> [!details]+ X\n> ![y](z.png) <i>f\n>\n> - [ ] t\n\nend";
    let page = page(ours, RawHtml::Sanitised);
    let kept = [
        "<h2 id=\"a\">",
        "scope=\"col\"",
        "class=\"align-right\"",
        "tabindex=\"0\"",
        "<u>c</u>",
        "<details",
        "open",
        "loading=\"lazy\"",
        "type=\"checkbox\"",
        "</i>",
        "<p>end</p>",
    ];
    for part in kept {
        assert!(page.contains(part), "{part} in {page}");
    }
    let bad = "x <a href=\"javascript:a()\" onclick=\"b()\" style=\"c\">d</a> <script>e()</script>\n\n<iframe src=\"f\"></iframe></div></div><b>g\n\nend";
    let page = self::page(bad, RawHtml::Sanitised);
    for part in [
        "javascript",
        "onclick",
        "style",
        "script",
        "e()",
        "iframe",
        "</div>",
    ] {
        assert!(!page.contains(part), "{part} in {page}");
    }
    assert!(page.ends_with("<p>end</p>\n"), "{page}");
}

#[test]
fn what_loads_from_other_sites_is_an_error_in_every_mode() {
    for mode in [RawHtml::Text, RawHtml::Sanitised, RawHtml::Kept] {
        for html in [
            "<img src=\"https://a/b\">",
            "<IMG alt='x' SRC = '//a/b'>",
            "<iframe src=http://a></iframe>",
            "<video poster=\"https://a\">",
            "<object data='https://a'></object>",
            "<link href='https://a'>",
            "<img alt=\"a > b\" src=\"https://c\">",
            "<p style=\"background: url('https://c')\">",
            "<img src=a.png srcset='a.png, https://b 2x'>",
        ] {
            let found = findings(&format!("x {html}"), mode);
            assert!(
                found.iter().any(|f| f.starts_with("remote-embed")),
                "{html} {mode:?} {found:?}"
            );
        }
        assert_eq!(
            findings("![a](https://b/c.png)", mode),
            ["remote-image: ![a](https://b/c.png)"]
        );
    }
    for fine in [
        "<a href=\"https://a\">",
        "<img src=\"a.png\">",
        "<!-- <img src=\"https://a\"> -->",
    ] {
        assert!(
            !findings(fine, RawHtml::Kept)
                .iter()
                .any(|f| f.starts_with("remote")),
            "{fine}"
        );
    }
    finds("![a](//b/c.png)", &["remote-image: ![a](//b/c.png)"]);
    finds(
        "![a](data:image/png;base64,AA)",
        &["image-data: ![a](data:image/png;base64,AA)"],
    );
    finds(
        "[a](JavaScript:x) [b](data:x) [c](https://d)",
        &["link-unsafe: [a](JavaScript:x)", "link-unsafe: [b](data:x)"],
    );
}

#[test]
fn wikilinks_show_the_ordinary_link() {
    let mended = |text: &str| {
        let (_, found) = read(text, &options(RawHtml::Text));
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].diagnostic.severity, Severity::Error);
        found[0].diagnostic.mended.clone().unwrap()
    };
    assert_eq!(
        mended("x\n- see [[hernia]] now\ny"),
        "- see [hernia](hernia.md) now"
    );
    assert_eq!(
        mended("[[back/hernia#Wat is het|uitleg]]"),
        "[uitleg](back/hernia.md#wat-is-het)"
    );
    assert_eq!(mended("a ![[foto.png]]"), "a ![foto.png](foto.png)");
    assert_eq!(mended("[[my note]]"), "[my note](<my note.md>)");
    finds("a [[b|c]] d", &["wikilink: [[b|c]]"]);
    for fine in [
        "`[[a]]`",
        "```\n[[a]]\n```",
        "\\[[a]]",
        "[[1]](x)",
        "[[1]]\n\n[1]: x",
        "[[ ]]",
        "[[a\nb]]",
    ] {
        finds(fine, &[]);
    }
}

#[test]
fn smart_punctuation_follows_the_context() {
    for (typed, shown) in [
        ("\"a\" 'b'", "“a” ‘b’"),
        ("'s avonds en 't is 'n dag", "’s avonds en ’t is ’n dag"),
        ("hij zei 'kom' 's avonds", "hij zei ‘kom’ ’s avonds"),
        ("'hij komt 's avonds'", "‘hij komt ’s avonds’"),
        (
            "de foto's van de jongens' tas",
            "de foto’s van de jongens’ tas",
        ),
        (
            "\"*a*\" \"[b](c)\" (\"d\")",
            "“<em>a</em>” “<a href=\"c\">b</a>” (“d”)",
        ),
        ("\"'a' b\"", "“‘a’ b”"),
        ("`x`'s \"`y`\"", "<code>x</code>’s “<code>y</code>”"),
        ("2--3 a---b c... d....", "2–3 a—b c… d…."),
        ("---- a-b ..", "---- a-b .."),
        ("\\\"a\\\" &quot;b&quot; \\'c", "\"a\" \"b\" 'c"),
        ("`\"a\" -- ...`", "<code>\"a\" -- ...</code>"),
        ("5\" x 3'", "5\" x 3'"),
        ("\"a\nb\"", "“a\nb”"),
        ("“a” ’t", "“a” ’t"),
        ("don't 'do' \"it\"", "don’t ‘do’ “it”"),
        ("\"open", "“open"),
        ("the '90s", "the ’90s"),
    ] {
        shows(typed, &format!("<p>{shown}</p>"));
    }
    let mut plain = options(RawHtml::Text);
    plain.quotes = None;
    let (document, _) = read("\"a\" -- b...", &plain);
    assert_eq!(
        write(&document, &Resolved::default(), &plain, "").body,
        "<p>\"a\" -- b...</p>\n"
    );
    plain.quotes = Some(Quotes {
        double: ["«\u{a0}".into(), "\u{a0}»".into()],
        single: ["‹".into(), "›".into()],
        apostrophe: "’".into(),
    });
    let (document, _) = read("- l'eau \"a\"\n- \"b\"", &plain);
    let body = write(&document, &Resolved::default(), &plain, "").body;
    assert_eq!(
        body,
        "<ul>\n<li>l’eau «\u{a0}a\u{a0}»</li>\n<li>«\u{a0}b\u{a0}»</li>\n</ul>\n"
    );
}

#[test]
fn code_is_highlighted_where_its_language_is_known() {
    let page = page("```rust ignore\nfn a() {}\n```", RawHtml::Text);
    assert!(
        page.starts_with("<pre tabindex=\"0\"><code class=\"language-rust\"><span class=\"hl-"),
        "{page}"
    );
    shows(
        "```nothing\n<a>\n```",
        "<pre tabindex=\"0\"><code class=\"language-nothing\">&lt;a&gt;\n</code></pre>",
    );
    shows(
        "    \"x\" --",
        "<pre tabindex=\"0\"><code>\"x\" --</code></pre>",
    );
    let has_code = |text| read(text, &options(RawHtml::Text)).0.has_code;
    assert!(has_code("```rust\n```") && !has_code("```\nx\n```") && !has_code("    x"));
}

#[test]
fn tables_have_headers() {
    shows(
        "| a | b |\n|:-:|--:|\n| c | d |",
        "<div class=\"table-wrap\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>\n<thead>\n\
         <tr><th scope=\"col\" class=\"align-center\">a</th><th scope=\"col\" class=\"align-right\">b</th></tr>\n</thead>\n\
         <tbody>\n<tr><td class=\"align-center\">c</td><td class=\"align-right\">d</td></tr>\n</tbody>\n</table>\n</div>",
    );
    let named = page("| | b |\n|---|---|\n| c | d |", RawHtml::Text);
    assert!(
        named.contains("<tr><td></td><th scope=\"col\">b</th></tr>"),
        "{named}"
    );
    assert!(
        named.contains("<tr><th scope=\"row\">c</th><td>d</td></tr>"),
        "{named}"
    );
}

#[test]
fn images_and_links_go_where_they_were_resolved() {
    shows(
        "![a \"b\"](c.png)",
        "<p><img src=\"c.png\" alt=\"a &quot;b&quot;\" width=\"10\" height=\"20\" loading=\"lazy\" decoding=\"async\"></p>",
    );
    shows(
        "![a](c.png \"It's d\")",
        "<figure><img src=\"c.png\" alt=\"a\" width=\"10\" height=\"20\" loading=\"lazy\" decoding=\"async\"><figcaption>It’s d</figcaption></figure>",
    );
    let options = options(RawHtml::Text);
    let (document, _) = read("[*a*](x.md) ![b](y.png) [c](z.md) <d@e.f>", &options);
    assert_eq!(document.links[2].destination, "mailto:d@e.f");
    assert_eq!(document.links[0].text, "a");
    let resolved = Resolved {
        links: vec![
            LinkTarget::Address {
                href: "/ar/?a&b".into(),
                language: Some((LanguageCode::parse("ar").unwrap(), Direction::Rtl)),
            },
            LinkTarget::Text,
        ],
        images: vec![None],
    };
    assert_eq!(
        write(&document, &resolved, &options, "").body,
        "<p><a href=\"/ar/?a&amp;b\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\"><em>a</em></a> b c d@e.f</p>\n"
    );
}

#[test]
fn footnotes_are_numbered_as_used_and_link_back() {
    let page = page(
        "a[^x] b[^y] c[^x]\n\n[^y]: Y\n\n[^x]: X *z*\n\n    - l",
        RawHtml::Text,
    );
    let first = "<p>a<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup> b";
    assert!(page.starts_with(first), "{page}");
    assert!(page.contains("id=\"fnref-1-2\">1</a>"), "{page}");
    assert!(page.contains("<section class=\"footnotes\">\n<h2 class=\"visually-hidden\">Footnotes</h2>\n<ol>\n<li id=\"fn-1\"><p>X"), "{page}");
    assert!(page.contains("<p>Y <a class=\"footnote-back\" href=\"#fnref-2\" aria-label=\"Back to text 2\">\u{21a9}\u{fe0e}</a></p></li>"), "{page}");
    finds("a[^b] `[^c]` \\[^d]", &["footnote-undefined: [^b]"]);
    finds("a\n\n[^b]: c", &["footnote-unused: [^b]"]);
    finds("a[^b]\n\n[^b]: c\n\n[^b]: d", &["footnote-twice: [^b]"]);
}

#[test]
fn spans_are_bytes_of_the_text() {
    let (document, _) = read(
        "é\n\n## H x\n\n[l](m) ![i](j)\n\n> [!do] T\n> u",
        &options(RawHtml::Text),
    );
    let at = |span: crate::diag::Span| &document.text()[span.start..span.end];
    assert_eq!(at(document.headings[0].span), "## H x");
    assert_eq!(at(document.links[0].span), "[l](m)");
    assert_eq!(at(document.images[0].span), "![i](j)");
    assert_eq!(at(document.callouts[0].span), "> [!do] T\n> u");
    assert_eq!(at(document.headings[1].span), "> [!do] T");
    assert_eq!(document.callouts[0].title.as_deref(), Some("T"));
    assert_eq!(document.words, 6);
}

#[test]
fn deep_nesting_is_an_error_and_long_runs_of_marks_are_quick() {
    for deep in [
        ">".repeat(101),
        "- ".repeat(100) + "- a",
        "> - ".repeat(60) + "a",
    ] {
        let found = findings(&deep, RawHtml::Text);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("nesting-too-deep"), "{found:?}");
        page(&deep, RawHtml::Text);
    }
    finds(&("> ".repeat(99) + "a"), &[]);
    for mark in [
        "[",
        ">",
        "*",
        "* ",
        "1. ",
        "[[",
        "![",
        "[^",
        "\"",
        "'s ",
        "a' 'b",
        "<b>",
        "[[a]] ",
        "\\[",
        "**a ",
        "<!-- ",
        "> [!info] ",
    ] {
        let text = mark.repeat(1_000_000 / mark.len() / 10);
        page(&text, RawHtml::Text);
    }
}

fn fragment() -> impl Strategy<Value = String> {
    let marks = [
        "a",
        "b c",
        "é",
        " ",
        "\n",
        "\n\n",
        "> ",
        "> [!info] ",
        "> [!urgent]",
        "[!do]+ t",
        "- ",
        "1. ",
        "# ",
        "## x",
        "###",
        "{#a}",
        "{#fn-1}",
        "fn 1",
        "fnref 1 2",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```\n",
        "```rust\n",
        "[",
        "]",
        "(",
        ")",
        "[a](b)",
        "![a](b \"c\")",
        "![",
        "[[x]]",
        "[^1]",
        "[^1]: n\n",
        "[a]: b\n",
        "| a | b |\n|---|---|\n",
        "|",
        ": ",
        "\"",
        "'",
        "--",
        "...",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<div>\n",
        "    ",
        "\t",
        "\\",
        "&amp;",
        "<https://a.b>",
        "- [ ] ",
        "---\n",
        "\u{a0}",
        "\r\n",
        "<",
    ];
    let piece = prop_oneof![20 => prop::sample::select(marks.to_vec()).prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_makes_a_page_with_what_was_found_in_it(text in fragment(), prefix in "(p-)?") {
        for mode in [RawHtml::Text, RawHtml::Sanitised, RawHtml::Kept] {
            let options = options(mode);
            let (document, found) = read(&text, &options);
            for finding in &found {
                prop_assert!(document.text().get(finding.span.start..finding.span.end).is_some());
            }
            let body = write(&document, &as_written(&document), &options, &prefix).body;
            if mode != RawHtml::Text {
                continue;
            }
            let page = scraper::Html::parse_fragment(&body);
            let count = |selector: &str| page.select(&scraper::Selector::parse(selector).unwrap()).count();
            let selector = scraper::Selector::parse("[id]").unwrap();
            let mut ids = BTreeSet::new();
            for id in page.select(&selector).map(|element| element.attr("id").unwrap()) {
                prop_assert!(id.starts_with(&prefix));
                prop_assert!(ids.insert(id), "{} twice in {}", id, body);
            }
            // What stands in a footnote that nothing refers to is not shown.
            if !text.contains("[^1]:") {
                prop_assert_eq!(document.headings.len(), count("h2:not(.visually-hidden), h3, h4, h5, h6"));
                prop_assert_eq!(document.images.len(), count("img"));
                prop_assert_eq!(document.callouts.len(), count(".callout"));
                prop_assert_eq!(document.links.len(), count("a:not([href^='tel:112'])"), "{}", body);
            }
        }
    }
}

#[test]
fn how_urgent_a_block_is_stands_in_the_language_of_the_reader() {
    let options = options(RawHtml::Text);
    let text = "> [!emergency] Bel 112 als:\n> - u valt\n\n> [!info] Weetje\n> x\n";
    let (document, _) = read(text, &options);
    let (own, highlighter) = (labels(), Highlighter::default());
    let mut words = labels();
    words.callouts[CalloutKind::Emergency.index()].hidden = "عاجل".into();
    let code = LanguageCode::parse("ar").expect("a code");
    let context = Context {
        options: &options,
        labels: &own,
        reader: Some(ReaderWords {
            labels: &words,
            language: &code,
            direction: Direction::Rtl,
        }),
        highlighter: &highlighter,
        id_prefix: "",
        explained: None,
    };
    let html = html::write(&document, &as_written(&document), context).body;
    for expected in [
        "<span class=\"callout-level\" lang=\"ar\" dir=\"rtl\">عاجل: </span>Bel 112 als:",
        "<p class=\"callout-call\" lang=\"ar\" dir=\"rtl\"><a href=\"tel:112\">Call 112</a></p>",
        "<p class=\"callout-title\">Weetje</p>",
    ] {
        assert!(html.contains(expected), "{html}");
    }
}

/// A page with terms: its text with each mark as `{words|term}`, and the terms that are explained.
fn explained(text: &str, raw_html: RawHtml, subject: &[usize]) -> (String, Vec<usize>) {
    let options = options(raw_html);
    let (document, _) = read(text, &options);
    let language = Language::load(&LanguageCode::parse("en").expect("a code"));
    let terms = [
        ("disc", &["disc", "discs"][..]),
        ("slipped disc", &["slipped disc", "disc’s slip"]),
        ("A&E", &["A&E"]),
    ];
    let terms = terms.map(|(name, forms)| {
        let name = name.to_owned();
        let id = name.replace(' ', "-");
        (TermLabel { id, name }, forms.iter().copied())
    });
    let terms = Terms::new(&language, terms);
    let (labels, highlighter) = (labels(), Highlighter::default());
    let context = Context {
        options: &options,
        labels: &labels,
        reader: None,
        highlighter: &highlighter,
        id_prefix: "",
        explained: Some(Explained {
            terms: &terms,
            subject,
            known: &[],
        }),
    };
    let html = html::write(&document, &as_written(&document), context);
    // What is marked is the same text, but for the marks.
    let plain = write(&document, &as_written(&document), &options, "");
    assert_eq!(unmarked(&html.body), plain.body, "{text}");
    let mut drawn = html
        .body
        .replace("<dfn>", "{")
        .replace("\"></button></dfn>", "}");
    for (id, name) in [
        ("disc", "disc"),
        ("slipped-disc", "slipped disc"),
        ("A&amp;E", "A&amp;E"),
    ] {
        let button = format!(
            "<button type=\"button\" popovertarget=\"term:{id}\" aria-label=\"Meaning: {name}"
        );
        drawn = drawn.replace(&button, &format!("|{id}"));
    }
    (drawn.trim_end().to_owned(), html.terms)
}

#[track_caller]
fn marks(text: &str, expected: &str) {
    assert_eq!(explained(text, RawHtml::Text, &[]).0, expected, "{text}");
}

#[test]
fn a_term_is_marked_where_a_section_uses_it_first() {
    marks(
        "A disc, a disc.\n\n## Disc\n\nDiscs and a disc.\n\n### More\n\nA disc.",
        "<p>A {disc|disc}, a disc.</p>\n<h2 id=\"disc\">Disc</h2>\n<p>{Discs|disc} and a disc.</p>\n<h3 id=\"more\">More</h3>\n<p>A disc.</p>",
    );
    let (html, terms) = explained(
        "A slipped disc.\n\n## B\n\nA disc, a slipped disc.",
        RawHtml::Text,
        &[1],
    );
    assert_eq!(
        html,
        "<p>A {slipped disc|slipped-disc}.</p>\n<h2 id=\"b\">B</h2>\n<p>A {disc|disc}, a slipped disc.</p>"
    );
    assert_eq!(terms, [1, 0]);
}

#[test]
fn terms_are_found_across_lines_and_with_smart_punctuation() {
    marks(
        "> A slipped\n> disc--or \"disc\"...",
        "<blockquote>\n<p>A {slipped\ndisc|slipped-disc}–or “{disc|disc}”…</p>\n</blockquote>",
    );
    marks(
        "The disc's slip & A&amp;E",
        "<p>The {disc’s slip|slipped-disc} &amp; {A&amp;E|A&amp;E}</p>",
    );
    marks(
        "A *slipped disc* **disc**",
        "<p>A <em>{slipped disc|slipped-disc}</em> <strong>{disc|disc}</strong></p>",
    );
    marks(
        "- disc\n- \\*disc",
        "<ul>\n<li>{disc|disc}</li>\n<li>*disc</li>\n</ul>",
    );
}

#[test]
fn terms_are_marked_in_running_text_only() {
    for (text, expected) in [
        (
            "[disc](a.md) `disc` ![disc](a.png)",
            "<p><a href=\"a.md\">disc</a> <code>disc</code> <img src=\"a.png\" alt=\"disc\" width=\"10\" height=\"20\" loading=\"lazy\" decoding=\"async\"></p>",
        ),
        ("<b>disc</b>", "<p>&lt;b&gt;{disc|disc}&lt;/b&gt;</p>"),
        (
            "dis*c* **disc**s slipped *disc*s *slipped* disc",
            "<p>dis<em>c</em> <strong>disc</strong>s slipped <em>disc</em>s <em>slipped</em> {disc|disc}</p>",
        ),
        (
            "[a](b)disc disc`s` disc<!-- x -->s",
            "<p><a href=\"b\">a</a>disc disc<code>s</code> discs</p>",
        ),
        ("    disc", "<pre tabindex=\"0\"><code>disc</code></pre>"),
        (
            "disc\n: A disc",
            "<dl>\n<dt>disc</dt>\n<dd>A {disc|disc}</dd>\n</dl>",
        ),
        ("slipped\\\ndisc", "<p>slipped<br>\n{disc|disc}</p>"),
    ] {
        marks(text, expected);
    }
    let (html, _) = explained("|  | disc |\n|--|--|\n| disc | disc |", RawHtml::Text, &[]);
    assert!(
        html.contains("<th scope=\"row\">disc</th><td>{disc|disc}</td>"),
        "{html}"
    );
    let (html, _) = explained(
        "> [!info] Disc\n> A disc.[^1]\n\ndisc\n\n[^1]: On a disc, a disc.",
        RawHtml::Text,
        &[],
    );
    assert!(
        html.contains("Disc</p>") && html.contains("<p>A {disc|disc}.<sup"),
        "{html}"
    );
    assert!(html.contains("<p>On a {disc|disc}, a disc."), "{html}");
}

#[test]
fn terms_stay_out_of_tags_that_editors_write() {
    for mode in [RawHtml::Kept, RawHtml::Sanitised] {
        let (html, _) = explained("<a href=\"/x\">disc</a> disc\n\nA disc.", mode, &[]);
        assert!(
            html.starts_with("<p><a href=\"/x\">disc</a> disc</p>"),
            "{html}"
        );
        assert!(html.ends_with("<p>A {disc|disc}.</p>"), "{html}");
    }
    let (html, _) = explained("- <b>x</b>\n- disc", RawHtml::Sanitised, &[]);
    assert!(html.contains("<li>{disc|disc}</li>"), "{html}");
}
