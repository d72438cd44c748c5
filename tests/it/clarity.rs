//! The default theme: what its pages keep to, whoever writes the articles.

use scraper::{Html, Selector};

use vademecum::paths::OutPath;

use crate::site::Site;

/// A site in which an article has all its parts, in a translation and as a fallback.
const SITE: &str = r#"
=== content/site.yaml
title: {nl: Rugkliniek, en: Back clinic, ar: عيادة الظهر}
base_url: https://clinic.example
languages: [{code: nl}, {code: en}, {code: ar}]
missing_translation: fallback
# The translation is short, for what its page shows.
checks: {levels: {parity-care: "off"}}
clinic: {name: Rugkliniek, telephone: "+31 00 000 0000", email: info@clinic.example, emergency_number: "112"}
=== content/_topics.yaml
pijn: {name: {nl: Pijn, en: Pain, ar: ألم}}
=== content/back/_index.nl.md
---
title: Rug
summary: Over de rug.
---
=== content/back/_index.en.md
---
title: Back
---
=== content/back/hernia.nl.md
---
title: Hernia
summary: Een uitstulping.
key_points: [Blijf bewegen]
image: {src: back.svg, alt: Een rug}
topics: [pijn]
related: [pain.md]
faq: [{question: Gaat het over?, answer: Meestal.}]
authors: [{name: Ann Author}]
reviewers: [{name: Rob Reviewer, role: arts}]
published: 2026-01-01
reviewed: 2026-01-02
sources: [{title: Een richtlijn, url: "https://guideline.example/"}]
---
> [!urgent] Bel vandaag
> bij koorts

## Wat is het?

Zie [pijn](pain.md).

| Een | Twee |
|----:|------|
| 1   | 2    |

```rust
let one = 1;
```

## Wat kunt u doen?

Bewegen.
=== content/back/hernia.en.md
---
title: Slipped disc
image: {alt: A back}
summary: A bulge.
translation: {method: human, reviewed_by: {name: Vera Reviewer}, reviewed: 2026-02-02}
---
Text.
=== content/back/pain.nl.md
---
title: Pijn
summary: Pijn in de rug.
---
Tekst.
=== content/back/old.nl.md
---
title: Oud
summary: Niet meer waar.
status: withdrawn
replaced_by: pain.md
---
Tekst.
=== content/back/back.svg
<svg xmlns="http://www.w3.org/2000/svg" width="40" height="80"/>
"#;

const ARTICLE: &str = "nl/back/hernia/index.html";
const TRANSLATION: &str = "en/back/hernia/index.html";
const FALLBACK: &str = "ar/back/hernia/index.html";

fn built() -> Site {
    let mut site = Site::from_text(SITE);
    site.build();
    site.expect_codes(&[]);
    site
}

#[test]
fn the_parts_of_an_article_stand_in_the_order_that_patients_need() {
    let parts = "main .breadcrumb, h1, .when, .tongues, .lead, .key-points, .contents, \
                 .text > .prose, .faq, .action, .sources, .trust, .related";
    let site = built();
    let mut classes = site.attributes(ARTICLE, parts, "class");
    // The heading has no class.
    site.expect_text(
        ARTICLE,
        ".breadcrumb + h1 + .when",
        &["Wanneer moet ik bellen?"],
    );
    classes.insert(1, "h1".to_owned());
    assert_eq!(
        classes,
        [
            "breadcrumb",
            "h1",
            "when",
            "tongues",
            "lead",
            "key-points",
            "contents",
            "prose",
            "faq",
            "action",
            "sources",
            "trust",
            "related"
        ]
    );
    let care = site.attributes(ARTICLE, ".when a", "href");
    let callout = site.attributes(ARTICLE, ".callout-urgent", "id");
    assert_eq!(care, [format!("#{}", callout[0])]);
}

#[test]
fn a_fallback_says_so_in_the_language_of_the_reader_and_marks_what_is_foreign() {
    let site = built();
    site.expect_attributes(FALLBACK, "html", "lang", &["ar"]);
    site.expect_attributes(FALLBACK, "html", "dir", &["rtl"]);
    let notice = "لم تُترجم هذه الصفحة بعد. النص معروض هنا بلغة أخرى: Nederlands";
    site.expect_text(FALLBACK, ".notice-fallback", &[notice]);
    let foreign = "h1 span, .text > .prose, .key-points ul, .faq details, .notice-fallback span";
    site.expect_attributes(FALLBACK, foreign, "lang", &["nl"; 5]);
    site.expect_attributes(FALLBACK, foreign, "dir", &["ltr"; 5]);
    // The words of the theme inside the text are in the language that the text is marked with.
    let title = ".callout-urgent .callout-title";
    site.expect_text(FALLBACK, title, &["نصيحة عاجلة: Bel vandaag"]);
    site.expect_attributes(FALLBACK, "meta[name=robots]", "content", &["noindex"]);
    let canonical = "https://clinic.example/nl/back/hernia/";
    site.expect_attributes(FALLBACK, "link[rel=canonical]", "href", &[canonical]);
    site.expect_attributes(FALLBACK, "link[hreflang]", "href", &[]);
}

#[test]
fn a_translation_shows_its_own_review_once_and_that_of_the_original_as_such() {
    let site = built();
    let labels = [
        "Written by",
        "Next review",
        "The original was reviewed by",
        "The original was reviewed on",
        "Translated from",
        "How it was translated",
        "Translation checked by",
        "Translation checked on",
        "Published on",
        "Updated on",
    ];
    site.expect_text(TRANSLATION, ".trust dt", &labels);
}

#[test]
fn no_page_asks_another_site_for_anything_or_has_script_or_style_within_it() {
    let site = built();
    let select = |selector| Selector::parse(selector).expect("a CSS selector");
    let loads = select(
        "[src], [srcset], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], object, \
         embed, iframe, form, base, use",
    );
    let scripts = select("script:not([type='application/ld+json'])");
    let handlers = select("[style], style, [onclick], [onload], [onerror], [href^='javascript:']");
    let ending = |path: &OutPath| path.as_str().rsplit('.').next().map(str::to_owned);
    let all = |kind: &'static str| {
        let files = site.output().iter();
        files.filter(move |(path, _)| ending(path).as_deref() == Some(kind))
    };
    assert!(all("html").count() > 0);
    for (path, bytes) in all("html") {
        let page = Html::parse_document(std::str::from_utf8(bytes).expect("a page is text"));
        for element in page.select(&loads) {
            let address = element.attr("src").or(element.attr("href"));
            let own = address.is_some_and(|url| url.starts_with('/') && !url.starts_with("//"));
            assert!(own, "{path} loads {}", element.html());
        }
        // What the one script adds is not shown before it runs; the browser tests see to the rest.
        for script in page.select(&scripts) {
            let file = script.attr("src").unwrap_or_default();
            assert!(file.starts_with("/assets/clarity."), "{path}: {file}");
            assert_eq!(script.inner_html(), "", "in {path}");
        }
        let found = page.select(&handlers).next().map(|element| element.html());
        assert_eq!(found, None, "in {path}");
    }
    for (path, bytes) in all("css") {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("//") && !text.contains("@import"), "{path}");
    }
}

#[test]
fn the_style_sheet_of_code_is_loaded_only_where_there_is_code() {
    let site = built();
    let sheets = |path| site.attributes(path, "link[rel=stylesheet]", "href").len();
    assert_eq!(sheets(ARTICLE), 2);
    assert_eq!(sheets(TRANSLATION), 1);
}

#[test]
fn a_file_of_the_site_wins_over_the_one_in_the_binary() {
    let mut site = Site::from_text(SITE);
    site.build();
    site.write(
        "themes/clarity/templates/not-found.html",
        "{% extends \"base.html\" %}{% block content %}<p class=\"own\">Own words</p>{% endblock %}",
    );
    site.build();
    site.expect_codes(&[]);
    site.expect_text("404.html", "main .own", &["Own words"]);
    site.remove("themes/clarity/templates/not-found.html");
    site.build();
    site.expect_text("404.html", "main .own", &[]);
}

#[test]
fn a_part_that_pages_share_follows_the_site_and_knows_no_page() {
    let mut site = Site::from_text(SITE);
    site.build();
    site.write(
        "themes/clarity/templates/parts/foot.html",
        "<p class=\"own\">{% for entry in articles(limit=1, newest=true) %}{{ entry.title }}{% endfor %}</p>\n",
    );
    site.build();
    site.expect_codes(&[]);
    site.write(
        "content/new.md",
        "---\ntitle: New\nsummary: It is new.\nupdated: 2026-09-30\n---\n",
    );
    site.build();
    site.expect_text("404.html", ".own", &["New"]);
    site.write(
        "themes/clarity/templates/parts/foot.html",
        "<p>{{ breadcrumb() }}</p>\n",
    );
    site.build();
    site.expect_diagnostics(
        "
error: The template has an error: `breadcrumb` asks for something of one page, which a shared part does not know
 --> themes/clarity/templates/parts/foot.html:1:7
  |
1 | <p>{{ breadcrumb() }}</p>
  |       ^^^^^^^^^^^^
  |
  = why: Pages that use it cannot be made.
",
    );
}

#[test]
fn a_site_with_only_title_address_and_one_language_is_whole() {
    let mut site = Site::from_text(
        "
=== content/site.yaml
title: Clinic
base_url: https://clinic.example
languages: [{code: en}]
",
    );
    site.build();
    site.expect_codes(&["no-articles content"]);
    for path in [
        "index.html",
        "404.html",
        "en/index.html",
        "en/a-z/index.html",
    ] {
        site.expect_file(path, "</html>");
    }
    site.expect_file("en/atom.xml", "</feed>");
    site.expect_no_file("en/topics/index.html");
}

#[test]
fn difficult_words_are_explained_once_and_listed() {
    let mut site = Site::from_text(
        "
=== content/site.yaml
title: {en: Clinic, ar: عيادة}
base_url: https://clinic.example
languages: [{code: en}, {code: ar}]
missing_translation: fallback
=== content/_glossary/en.yaml
- term: disc
  forms: [discs]
  definition: A cushion.
  plain: cushion
- {term: apple, definition: A fruit.}
=== content/back/_index.en.md
---
title: Back
---
=== content/back/pain.en.md
---
title: Pain
summary: On discs.
faq: [{question: A disc?, answer: Yes a disc.}]
---
A disc.

## Discs

A disc.
",
    );
    site.build();
    let page = "en/back/pain/index.html";
    site.expect_text(page, "dfn", &["disc", "disc", "disc"]);
    site.expect_attributes(page, "dfn > button", "popovertarget", &["term:disc"; 3]);
    site.expect_attributes(page, ".term[popover]", "id", &["term:disc"]);
    site.expect_text(page, ".term strong", &["disc", "cushion"]);
    site.expect_attributes(page, ".term-more a", "href", &["/en/glossary/"]);
    // Search engines are given the words alone.
    site.expect_file(page, "\"text\":\"Yes a disc.\"");
    let fallback = "ar/back/pain/index.html";
    site.expect_attributes(fallback, ".term [lang]", "lang", &["en"; 3]);
    site.expect_attributes(fallback, ".term-more a", "href", &["/en/glossary/"]);
    let glossary = "en/glossary/index.html";
    site.expect_text(glossary, ".letters a", &["A", "D"]);
    site.expect_text(glossary, ".glossary dt", &["apple", "disc"]);
    site.expect_attributes(glossary, ".glossary > div", "id", &["apple", "disc"]);
    site.expect_file(page, "href=\"/en/glossary/\"");
    site.expect_no_file("ar/glossary/index.html");
    assert!(!site.file("ar/index.html").contains("/glossary/"));
}

#[test]
fn the_logo_and_the_colours_of_a_clinic_stand_on_every_page() {
    const SETTINGS: &str = "
=== content/site.yaml
title: Clinic
base_url: https://clinic.example
languages: [{code: en}]
=== content/small.svg
<svg xmlns=\"http://www.w3.org/2000/svg\"/>
=== content/wide.svg
<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 60\"/>
=== content/rest.md
---
title: Rest
summary: Rest helps.
---
Rest.
";
    let page = "en/rest/index.html";
    let with = |brand: &str| {
        let mut site = Site::from_text(SETTINGS);
        let settings = "title: Clinic\nbase_url: https://clinic.example\nlanguages: [{code: en}]\n";
        site.write("content/site.yaml", &format!("{settings}brand: {brand}\n"));
        site.build();
        site.expect_codes(&[]);
        site
    };
    // A logo that does not say how large it is stands beside the name.
    let site = with("{logo: small.svg, colors: {brand: \"#8b0000\"}}");
    assert_eq!(site.attributes(page, ".brand > img", "alt"), [""]);
    assert_eq!(site.attributes(page, ".brand > img", "width"), [""; 0]);
    site.expect_text(page, ".brand", &["Clinic"]);
    let colours = site.attributes(page, "meta[name=theme-color]", "content");
    assert_eq!(colours, ["#8b0000"]);
    let icons = site.attributes(page, "link[rel=icon]", "href");
    site.expect_file(icons[0].trim_start_matches('/'), "fill=\"#8b0000\"");
    // A wide one holds the name, and there may be another one for dark pages.
    let site = with("{logo: {light: wide.svg, dark: small.svg}}");
    assert_eq!(site.attributes(page, ".brand img", "alt"), ["Clinic"]);
    assert_eq!(site.attributes(page, ".brand img", "width"), ["300"]);
    let dark = site.attributes(page, ".brand picture > source", "srcset");
    assert!(dark[0].starts_with("/assets/small."), "{dark:?}");
    site.expect_file(dark[0].trim_start_matches('/'), "<svg");
    site.expect_text(page, ".brand", &[""]);
}
