//! Builds after a change: what a reader and an editor see of it. That the outcome is that of
//! a clean build is held by [`Site::build`] itself.

use std::sync::Arc;

use vademecum::cache::{Cache, RenderedPage};
use vademecum::fingerprint::Fingerprint;
use vademecum::pipeline::Built;

use crate::site::Site;

const SITE: &str = "
=== content/site.yaml
title: {nl: Kliniek, en: Clinic}
base_url: https://clinic.example
languages: [{code: nl}, {code: en}]
missing_translation: fallback
cta: visit
=== content/_topics.yaml
sleep: {name: {nl: Slaap, en: Sleep}}
=== content/_blocks/visit.nl.md
---
title: Kom langs
---
Elke dag.
=== content/_blocks/visit.en.md
---
title: Visit us
---
Every day.
=== content/back/_index.nl.md
---
title: Rug
---
=== content/back/pain.nl.md
---
title: Pijn
summary: Over pijn.
topics: [sleep]
published: 2026-01-01
---
Zie [slaap](sleep.md#kop).
=== content/back/pain.en.md
---
title: Pain
summary: On pain.
---
See [sleep](sleep.md).
=== content/back/sleep.nl.md
---
title: Slaap
summary: Over slaap.
topics: [sleep]
---
## Kop

Tekst.
";

const PAIN: &str = "content/back/pain.en.md";

fn built() -> Site {
    let mut site = Site::from_text(SITE);
    site.build();
    site.expect_codes(&[]);
    site
}

#[test]
fn nothing_changed_renders_nothing() {
    let mut site = built();
    assert_eq!(site.build().rendered.len(), 0);
}

#[test]
fn a_changed_text_renders_its_page_and_no_other() {
    let mut site = built();
    site.write(
        "content/back/pain.nl.md",
        "---\ntitle: Pijn\nsummary: Over pijn.\ntopics: [sleep]\npublished: 2026-01-01\n---\nNieuw.\n",
    );
    assert_eq!(site.build().rendered.len(), 1);
    site.expect_file("nl/back/pain/index.html", "Nieuw.");
}

#[test]
fn a_changed_title_reaches_the_lists_that_show_it() {
    let mut site = built();
    let text = "---\ntitle: Ache\nsummary: On pain.\n---\nSee [sleep](sleep.md).\n";
    site.write(PAIN, text);
    site.build();
    site.expect_text("en/back/index.html", "h3 a", &["Ache", "Slaap"]);
    site.expect_text("en/a-z/index.html", ".letter h2", &["A", "S"]);
}

#[test]
fn an_article_that_goes_leaves_its_fallback_and_one_that_comes_takes_its_place() {
    let mut site = built();
    site.remove(PAIN);
    site.build();
    site.expect_text("en/back/pain/index.html", "h1", &["Pijn"]);
    site.write(
        PAIN,
        "---\ntitle: Back again\nsummary: On pain.\n---\nText.\n",
    );
    site.build();
    site.expect_text("en/back/pain/index.html", "h1", &["Back again"]);
}

#[test]
fn a_heading_that_goes_is_told_where_it_is_linked_and_mended_by_its_return() {
    let mut site = built();
    let sleep = "content/back/sleep.nl.md";
    let with = |heading: &str| {
        format!("---\ntitle: Slaap\nsummary: Over slaap.\ntopics: [sleep]\n---\n## {heading}\n")
    };
    site.write(sleep, &with("Anders"));
    site.build();
    site.expect_diagnostics(
        "
error: The link goes to the heading “#kop” in content/back/sleep.nl.md, and there is no such heading.
 --> content/back/pain.nl.md:7:5
  |
7 | Zie [slaap](sleep.md#kop).
  |     ^^^^^^^^^^^^^^^^^^^^^
  |
  = why: The reader would land at the top of the page and would have to search.
  = help: Link to a heading that is there: its words in small letters, with hyphens for spaces. Or leave out what follows the #.
",
    );
    site.write(sleep, &with("Kop"));
    site.build();
    site.expect_codes(&[]);
}

#[test]
fn a_broken_article_says_only_what_is_wrong_with_itself() {
    let mut site = built();
    site.write("content/back/sleep.nl.md", "---\ntitle: [\n---\nText.\n");
    assert!(!site.build().is_publishable());
    let built = site.build();
    let path = |found: &vademecum::diag::Diagnostic| {
        let place = found.place.as_ref().expect("a place");
        place.path.to_string()
    };
    let paths: Vec<String> = built.diagnostics.iter().map(path).collect();
    assert!(!paths.is_empty());
    assert!(
        paths.iter().all(|path| path == "content/back/sleep.nl.md"),
        "{paths:?}"
    );
}

#[test]
fn what_pages_share_follows_the_sections_and_pages_that_it_names() {
    let mut site = built();
    let titles = |site: &Site| {
        let page = site.file("nl/back/pain/index.html").to_owned();
        page.matches("Rugklachten").count()
    };
    assert_eq!(titles(&site), 0);
    site.write(
        "content/back/_index.nl.md",
        "---\ntitle: Rugklachten\n---\n",
    );
    site.build();
    assert!(titles(&site) > 0, "the menu of a page of the section");
    site.expect_file("nl/a-z/index.html", "Rugklachten");
    site.write(
        "content/about.nl.md",
        "---\ntitle: Over ons\nsummary: Wie wij zijn.\nkind: page\n---\nWij.\n",
    );
    site.build();
    site.write(
        "content/about.nl.md",
        "---\ntitle: Over de kliniek\nsummary: Wie wij zijn.\nkind: page\n---\nWij.\n",
    );
    site.build();
    site.expect_file("nl/back/pain/index.html", "Over de kliniek");
    let settings = "title: {nl: Kliniek, en: Clinic}\nbase_url: https://clinic.example\nlanguages: [{code: nl}, {code: en}]\nmenu: [{page: about}]\n";
    site.write("content/site.yaml", settings);
    site.build();
    site.write(
        "content/about.nl.md",
        "---\ntitle: Over het team\nsummary: Wie wij zijn.\nkind: page\n---\nWij.\n",
    );
    site.build();
    site.expect_file("nl/back/pain/index.html", "Over het team");
}

#[test]
fn a_broken_article_changes_no_other_page() {
    let mut site = built();
    let sleep = "content/back/sleep.nl.md";
    let text = |body: &str| {
        format!("---\ntitle: Slaap\nsummary: Over slaap.\ntopics: [sleep]\n---\n{body}\n")
    };
    let pages = |built: &Built| {
        let paths = built.rendered.iter().map(|(path, _)| path.as_str());
        let pages = paths.filter(|path| path.ends_with("/index.html"));
        pages.map(str::to_owned).collect::<Vec<_>>()
    };
    site.write(sleep, &text("## Kop\n\nZie [[pijn]]."));
    assert!(pages(site.build()).is_empty());
    site.expect_text("nl/back/index.html", "h3 a", &["Pijn", "Slaap"]);
    site.expect_no_file("nl/back/sleep/index.html");
    site.write(sleep, &text("## Kop\n\nZie pijn."));
    // Its own page and, in English, the fallback.
    let made = pages(site.build());
    assert_eq!(
        made,
        ["nl/back/sleep/index.html", "en/back/sleep/index.html"]
    );
}

#[test]
fn a_day_that_comes_publishes_and_withdraws() {
    let mut site = built();
    let text =
        |field: &str| format!("---\ntitle: Nieuw\nsummary: Op zijn dag.\n{field}\n---\nTekst.\n");
    site.write("content/new.nl.md", &text("publish_at: 2026-10-02"));
    site.write(
        "content/old.nl.md",
        &text("expires_at: 2026-10-01\nslug: oud"),
    );
    site.build();
    site.expect_no_file("nl/new/index.html");
    site.expect_text("nl/oud/index.html", ".notice-withdrawn", &[]);
    site.options().today = "2026-10-02".parse().expect("a day");
    site.build();
    site.expect_text("nl/new/index.html", ".text > .prose", &["Tekst."]);
    site.expect_text("nl/oud/index.html", ".text > .prose", &[]);
}

#[test]
fn settings_topics_blocks_and_words_of_the_theme_reach_every_page() {
    let mut site = built();
    site.write(
        "content/_topics.yaml",
        "sleep: {name: {nl: Nachtrust, en: Rest}}\n",
    );
    site.build();
    site.expect_text("nl/topics/sleep/index.html", "h1", &["Nachtrust"]);
    site.write(
        "content/_blocks/visit.en.md",
        "---\ntitle: Come in\n---\nNow.\n",
    );
    site.build();
    site.expect_text("en/back/pain/index.html", ".action > h2", &["Come in"]);
    site.write("themes/clarity/strings/mine.txt", "no file of the theme");
    site.build();
    let settings =
        "title: Name\nbase_url: https://clinic.example\nlanguages: [{code: nl}, {code: en}]\n";
    site.write("content/site.yaml", settings);
    site.build();
    site.expect_text("en/index.html", "h1", &["Name"]);
    site.expect_no_file("en/back/sleep/index.html");
}

#[test]
fn another_logo_reaches_every_page_that_shows_it() {
    let mut site = built();
    let settings = "title: Name\nbase_url: https://clinic.example\nlanguages: [{code: nl}, {code: en}]\nbrand: {logo: logo.svg}\n";
    site.write("content/site.yaml", settings);
    let logo = |width: u32| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"1\"/>")
    };
    site.write("content/logo.svg", &logo(1));
    site.build();
    site.write("content/logo.svg", &logo(2));
    site.build();
}

#[test]
fn another_colour_font_or_dark_logo_reaches_every_page() {
    let mut site = Site::from_text(
        "
=== content/rest.md
---
title: Rest
summary: Rest helps.
---
Rest.
",
    );
    let settings = "title: Name\nbase_url: https://clinic.example\nlanguages: [{code: en}]\n";
    let brand = |colour: &str| {
        format!(
            "{settings}brand: {{logo: {{light: a.svg, dark: b.svg}}, colors: {{brand: \"{colour}\"}}, fonts: {{text: {{name: F, regular: f.woff2}}}}}}\n"
        )
    };
    let drawing = |width: u32| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"1\"/>")
    };
    site.write("content/a.svg", &drawing(1));
    site.write("content/b.svg", &drawing(2));
    site.write("content/f.woff2", "wOF2 one");
    site.write("content/site.yaml", &brand("#8b0000"));
    site.build();
    let sheet = |site: &Site| {
        let links = site.attributes("en/rest/index.html", "link[rel=stylesheet]", "href");
        let sheet = links.first().and_then(|link| link.strip_prefix('/'));
        sheet.expect("the style sheet").to_owned()
    };
    let mut before = sheet(&site);
    site.expect_file(&before, "--brand:#8b0000;");
    for (path, text) in [
        ("content/site.yaml", brand("#800")),
        ("content/f.woff2", "wOF2 two".to_owned()),
    ] {
        site.write(path, &text);
        site.build();
        let after = sheet(&site);
        assert_ne!(after, before, "{path}");
        site.expect_file("en/rest/index.html", &after);
        before = after;
    }
    site.write("content/b.svg", &drawing(3));
    site.build();
    // What is told of a colour moves with its line.
    let faint = brand("#777");
    site.write("content/site.yaml", &faint);
    site.build();
    site.expect_codes(&["color-faint content/site.yaml"]);
    site.write("content/site.yaml", &format!("# A remark.\n{faint}"));
    site.build();
}

/// The test of the test: what a warm build must not forget is taken out of its memory by hand,
/// and the comparison with a clean build has to see it.
fn forgetting(forget: impl Fn(&mut Cache), edits: &[(&str, &str)]) -> Result<(), String> {
    let mut site = built();
    forget(site.cache());
    for (path, text) in edits {
        site.write(path, text);
    }
    site.try_build()
}

/// Changes what is known of each rendered page.
fn each_page(cache: &mut Cache, change: impl Fn(&mut RenderedPage)) {
    let pages = cache.pages.as_mut().expect("pages that were rendered");
    for record in pages.records.iter_mut().flatten() {
        change(Arc::make_mut(record));
    }
}

const OTHER_TITLE: &str = "---\ntitle: Ache\nsummary: On pain.\n---\nSee [sleep](sleep.md).\n";

#[test]
fn nothing_forgotten_is_a_clean_build() {
    let outcome = forgetting(|_| {}, &[(PAIN, OTHER_TITLE)]);
    assert_eq!(outcome, Ok(()));
}

#[test]
fn a_forgotten_question_is_noticed() {
    let forget = |cache: &mut Cache| {
        each_page(cache, |page| {
            let asked = page.asked.iter();
            let others = asked.filter(|asked| asked.name() != "articles");
            page.asked = others.cloned().collect();
        });
    };
    assert!(forgetting(forget, &[(PAIN, OTHER_TITLE)]).is_err());
}

#[test]
fn a_forgotten_facet_is_noticed() {
    let forget = |cache: &mut Cache| {
        each_page(cache, |page| {
            for asked in page
                .asked
                .iter_mut()
                .filter(|asked| asked.name() == "letters")
            {
                asked.facets = Arc::default();
            }
        });
    };
    assert!(forgetting(forget, &[(PAIN, OTHER_TITLE)]).is_err());
}

#[test]
fn a_forgotten_input_of_a_key_is_noticed() {
    let other_text = "---\ntitle: Pain\nsummary: On pain.\n---\nOther words.\n";
    let forget = |cache: &mut Cache| {
        let articles = cache.articles.as_mut().expect("articles that were read");
        for read in &mut articles.read {
            // As if the bytes of the file were no input of what is read in it.
            Arc::make_mut(read).key = Fingerprint::of(other_text.as_bytes());
        }
    };
    assert!(forgetting(forget, &[(PAIN, other_text)]).is_err());
}

#[test]
fn a_forgotten_target_of_links_is_noticed() {
    let sleep = "---\ntitle: Slaap\nsummary: Over slaap.\ntopics: [sleep]\n---\n## Anders\n";
    let forget = |cache: &mut Cache| {
        let links = cache.links.as_mut().expect("links that were followed");
        for followed in &mut links.followed {
            Arc::make_mut(followed).anchors.clear();
        }
    };
    assert!(forgetting(forget, &[("content/back/sleep.nl.md", sleep)]).is_err());
}

/// Which articles were checked anew since: those whose findings are not the very same value.
fn checked_anew(site: &mut Site, edit: impl FnOnce(&mut Site)) -> Vec<String> {
    let checked = |site: &mut Site| {
        let checks = site
            .cache()
            .checks
            .as_ref()
            .expect("a build came to its end");
        let articles = checks.articles.iter();
        articles
            .map(|article| (article.own.path.to_string(), article.checked.clone()))
            .collect::<Vec<_>>()
    };
    site.build();
    let before = checked(site);
    edit(site);
    site.build();
    let after = checked(site);
    let is_known = |(path, new): &(String, std::sync::Arc<_>)| {
        let mut before = before.iter();
        before.any(|(known, old)| known == path && std::sync::Arc::ptr_eq(old, new))
    };
    let anew = after.iter().filter(|article| !is_known(article));
    anew.map(|(path, _)| path.clone()).collect()
}

#[test]
fn a_save_checks_an_article_and_its_translations_only() {
    let article =
        |title: &str, text: &str| format!("---\ntitle: {title}\nsummary: S.\n---\n{text}\n");
    let mut site = Site::from_text(&format!(
        "=== content/site.yaml\ntitle: T\nbase_url: https://a.example\nlanguages: [nl, en]\n=== content/a.nl.md\n{}=== content/a.en.md\n{}=== content/b.nl.md\n{}",
        article("A", "Tekst."),
        article("A", "Text."),
        article("B", "Tekst.")
    ));
    site.options().checks = vademecum::diag::Severity::Hint;
    let anew = checked_anew(&mut site, |site| {
        site.write("content/a.en.md", &article("A", "# New"));
    });
    assert_eq!(anew, ["content/a.en.md"]);
    let anew = checked_anew(&mut site, |site| {
        site.write("content/a.nl.md", &article("A", "Nieuw."));
    });
    assert_eq!(anew, ["content/a.en.md", "content/a.nl.md"]);
}

#[test]
fn a_translation_says_that_its_source_has_changed_since_and_stops_saying_so() {
    let article = |title: &str, more: &str, text: &str| {
        format!("---\ntitle: {title}\nsummary: S.\n{more}---\n{text}\n")
    };
    let recorded = "translation: {revision: v1-0123456789abcdef}\n";
    let mut site = Site::from_text(&format!(
        "=== content/site.yaml\ntitle: T\nbase_url: https://a.example\nlanguages: [nl, en]\n=== content/a.nl.md\n{}=== content/a.en.md\n{}",
        article("A", "", "Tekst."),
        article("A", recorded, "Text.")
    ));
    let page = "en/a/index.html";
    site.build();
    let notice = "The original text has changed since this translation was made.";
    site.expect_file(page, notice);
    site.expect_file(page, "href=\"/nl/a/\" hreflang=\"nl\"");
    let revision = revision(&mut site, "content/a.nl.md");
    let now = article(
        "A",
        &format!("translation: {{revision: {revision}}}\n"),
        "Text.",
    );
    site.write("content/a.en.md", &now);
    site.build();
    assert!(!site.file(page).contains(notice));
    // Only the text of the source changes: nothing else tells the page of the translation.
    site.write("content/a.nl.md", &article("A", "", "Andere tekst."));
    site.build();
    site.expect_file(page, notice);
    site.write("content/site.yaml", "title: T\nbase_url: https://a.example\nlanguages: [nl, en]\noutdated_translation: silent\n");
    site.build();
    assert!(!site.file(page).contains(notice));
}

/// The revision of an article of the last build.
fn revision(site: &mut Site, path: &str) -> String {
    let built = site.build().site.clone().expect("the site was built");
    let mut articles = built.articles.iter();
    let article = articles.find(|article| article.path.as_str() == path);
    article.expect("it is there").revision().to_string()
}

/// A site whose translation records a revision that its source does not have.
fn with_outdated_translation(settings: &str) -> Site {
    Site::from_text(&format!(
        "=== content/site.yaml
title: T
base_url: https://a.example
languages: [nl, en]
clinic: {{emergency_number: \"112\"}}
{settings}
=== content/a.nl.md
---
title: Pijn
summary: S.
---
> [!urgent] Bel vandaag als:
> - u koorts hebt
=== content/a.en.md
---
title: Pain
summary: S.
slug: pain
translation: {{revision: v1-0123456789abcdef}}
---
> [!urgent] Call today if:
> - you have a fever
"
    ))
}

#[test]
fn an_outdated_translation_is_hidden_where_the_settings_want_it() {
    let mut site = with_outdated_translation("outdated_translation: hide");
    site.build();
    site.expect_no_file("en/pain/index.html");
    assert!(!site.file("sitemap.xml").contains("/en/pain/"));
    let current = revision(&mut site, "content/a.nl.md");
    let text = format!(
        "---\ntitle: Pain\nsummary: S.\nslug: pain\ntranslation: {{revision: {current}}}\n---\n> [!urgent] Call today if:\n> - you have a fever\n"
    );
    site.write("content/a.en.md", &text);
    site.build();
    site.expect_file("en/pain/index.html", "Call today if:");
    // The text of the source alone decides.
    site.write(
        "content/a.nl.md",
        "---\ntitle: Pijn\nsummary: S.\n---\nAnders.\n",
    );
    site.build();
    site.expect_no_file("en/pain/index.html");
}

#[test]
fn outdated_care_advice_gives_way_to_the_source_where_the_settings_want_it() {
    let mut site = with_outdated_translation("safety_outdated: fallback");
    site.build();
    let page = "en/pain/index.html";
    site.expect_file(page, "Bel vandaag als:");
    site.expect_file(page, "The translation of this page is out of date");
    site.expect_file(
        page,
        "<span class=\"callout-level\" lang=\"en\" dir=\"ltr\">Urgent advice: </span>",
    );
    assert!(!site.file(page).contains("Call today if:"));
    let current = revision(&mut site, "content/a.nl.md");
    let text = format!(
        "---\ntitle: Pain\nsummary: S.\nslug: pain\ntranslation: {{revision: {current}}}\n---\n> [!urgent] Call today if:\n> - you have a fever\n"
    );
    site.write("content/a.en.md", &text);
    site.build();
    site.expect_file(page, "Call today if:");
}

#[test]
fn a_changed_term_renders_the_pages_that_it_matters_to() {
    let mut site = Site::from_text(&format!(
        "{SITE}=== content/_glossary/nl.yaml\n- {{term: slaap, definition: Rust.}}\n- {{term: tekst, definition: Woorden.}}\n"
    ));
    site.build();
    site.expect_text("nl/glossary/index.html", "dt", &["slaap", "tekst"]);
    site.expect_text("nl/back/sleep/index.html", ".prose dfn", &["Tekst"]);
    // A fallback shows a text in Dutch.
    site.expect_text("en/back/sleep/index.html", ".prose dfn", &["Tekst"]);
    let rendered = |site: &mut Site, terms: &str| {
        site.write("content/_glossary/nl.yaml", terms);
        let rendered = site.build().rendered.iter();
        rendered
            .map(|(path, _)| path.as_str().to_owned())
            .collect::<Vec<_>>()
    };
    let one = "- {term: slaap, definition: Rust.}\n- {term: tekst, definition: Zinnen.}\n";
    assert_eq!(
        rendered(&mut site, one),
        [
            "nl/glossary/index.html",
            "nl/back/sleep/index.html",
            "en/back/sleep/index.html"
        ]
    );
    let comment = format!("# What words mean.\n{one}");
    assert_eq!(rendered(&mut site, &comment), [""; 0]);
    let turned = "- {term: tekst, definition: Zinnen.}\n- {term: slaap, definition: Rust.}\n- {term: niets, definition: X.}\n";
    assert_eq!(rendered(&mut site, turned), ["nl/glossary/index.html"]);
    let back = "- {term: slaap, definition: Rust.}\n- {term: tekst, definition: Zinnen.}\n- {term: niets, definition: X.}\n";
    assert_eq!(rendered(&mut site, back), [""; 0]);
    site.remove("content/_glossary/nl.yaml");
    site.build();
    site.expect_no_file("nl/glossary/index.html");
    site.expect_text("nl/back/sleep/index.html", ".prose dfn", &[]);
}
