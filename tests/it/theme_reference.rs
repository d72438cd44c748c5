//! `themes/REFERENCE.md` is made from the code: the views that templates see with the comments on
//! their fields, the functions and filters from their tables, the components of clarity from its
//! templates. It is compared with the code here, and every example in it is rendered.
//!
//! `VADEMECUM_REFRESH=1` writes it anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use vademecum::render::TEMPLATES;
use vademecum::render::filters::FILTERS;
use vademecum::render::functions::{Answers, FUNCTIONS, Function, Kind};

use crate::site::Site;

/// Set to anything, it makes the test write the reference in place of comparing.
const REFRESH: &str = "VADEMECUM_REFRESH";

const HEAD: &str = "<!-- Made from the code by tests/it/theme_reference.rs: change the comments there, not this file. -->
# What templates see and ask

The [guide](README.md) says how a theme is made; this is every name in it. Days are texts such as
`2026-10-01`. *HTML* must be shown with `| safe`. Every field is always there; what does not apply is
null or empty.

";

/// The files whose structs templates see, and one of another file that is among them.
const VIEWS: [&str; 2] = ["src/render/views.rs", "src/render/answers.rs"];
const HEADING: (&str, &str) = ("src/markdown/html.rs", "Entry");

/// A struct that templates see.
struct View {
    name: String,
    about: String,
    example: Option<String>,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    kind: String,
    about: String,
}

/// A component of clarity.
struct Component {
    name: String,
    parameters: String,
    about: String,
    example: String,
}

#[test]
fn the_reference_is_that_of_the_code() {
    let path = root().join("themes/REFERENCE.md");
    let made = reference();
    if std::env::var_os(REFRESH).is_some() {
        fs::write(&path, made).expect("a file that can be written");
        return;
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let mut lines = committed.lines().zip(made.lines()).enumerate();
    let differs = lines.find(|(_, (committed, made))| committed != made);
    assert!(
        committed == made,
        "themes/REFERENCE.md is not what the code says: {differs:?}; {REFRESH}=1 writes it anew"
    );
}

#[test]
fn every_example_is_rendered_on_every_kind_of_page() {
    let views = views();
    let of_views = views.iter().filter_map(|view| view.example.as_deref());
    let of_functions = FUNCTIONS.iter().map(|function| function.example);
    let of_filters = FILTERS.iter().map(|filter| filter.example);
    let examples: Vec<&str> = of_views.chain(of_functions).chain(of_filters).collect();
    let site = with_templates(&examples.join("\n"));
    for page in ["en/back/hernia/index.html", "en/index.html", "404.html"] {
        site.expect_file(page, "<title>");
    }
    site.expect_file("en/back/hernia/index.html", "<bdi>Ann Author</bdi>, nurse");
}

#[test]
fn every_field_of_every_view_is_there() {
    let views = views();
    let mut template = String::new();
    for view in &views {
        let fields = |item: &str| {
            let show = |field: &Field| format!("{{{{ {item}.{} }}}}", field.name);
            let shown: String = view.fields.iter().map(show).collect();
            format!("<i>{}</i>{shown}", view.name)
        };
        let item = view.name.as_str();
        // Where one of this view can be found: by a function, or in a page.
        for function in FUNCTIONS {
            let call = function.example_call();
            let shown = match function.answers {
                Answers::List(name) if name == item => {
                    format!("{{% for x in {call} %}}{}{{% endfor %}}", fields("x"))
                }
                Answers::One(name) | Answers::Maybe(name) if name == item => {
                    format!(
                        "{{% set x = {call} %}}{{% if x %}}{}{{% endif %}}",
                        fields("x")
                    )
                }
                _ => continue,
            };
            template.push_str(&shown);
        }
        for (place, name) in PLACES {
            if name == item {
                template.push_str(&within(place, &fields("x")));
            }
        }
    }
    let site = with_templates(&template);
    let all: String = [
        "back/hernia",
        "back/pain",
        "back",
        "topics/pain",
        "glossary",
    ]
    .map(|page| site.file(&format!("en/{page}/index.html")).to_owned())
    .join("");
    for view in &views {
        let mark = format!("<i>{}</i>", view.name);
        assert!(all.contains(&mark), "no page shows a {}", view.name);
    }
}

#[test]
fn nothing_renames_or_hides_a_field() {
    for file in VIEWS {
        let text = read(file);
        assert!(
            !text.contains("#[serde"),
            "{file}: the reference would not see it"
        );
    }
}

#[test]
fn every_function_has_the_view_that_it_says_in_its_file() {
    for function in FUNCTIONS {
        let text = read(&format!("src/render/functions/{}.rs", function.name));
        let (Answers::One(view) | Answers::Maybe(view) | Answers::List(view)) = function.answers
        else {
            continue;
        };
        // An entry is made by a method that all of them share.
        let makes = text.contains(&format!("{view} {{")) || text.contains("ask.entr");
        assert!(makes, "{} does not make a {view}", function.name);
    }
}

/// Where a page of the site below has each view that no function answers with.
const PLACES: [(&str, &str); 20] = [
    ("page", "PageView"),
    ("page.language", "LanguageView"),
    ("page.fallback", "FallbackView"),
    ("page.article", "ArticleView"),
    ("page.article.image", "ImageView"),
    ("page.article.care", "CareView"),
    ("page.article.faq[]", "FaqView"),
    ("page.article.authors[]", "ContributorView"),
    ("page.article.sources[]", "SourceView"),
    ("page.article.translation", "TranslationView"),
    ("page.article.original_review", "ReviewView"),
    ("page.section", "SectionView"),
    ("page.topic", "TopicView"),
    ("page.contents[]", "Entry"),
    ("page.terms[]", "TermView"),
    ("page.glossary[]", "GlossaryLetterView"),
    ("site().logo", "LogoView"),
    ("site().colors", "ColorsView"),
    ("site().clinic", "ClinicView"),
    ("site().clinic.address", "AddressView"),
];

/// A template that shows `inner` with `x` as what stands at a place, where it is not null; `[]` is
/// for each item of a list.
fn within(place: &str, inner: &str) -> String {
    let mut shown = inner.to_owned();
    let steps: Vec<&str> = place.split('.').collect();
    for (index, step) in steps.iter().enumerate().rev() {
        let around = if index == 0 { "" } else { "x." };
        shown = match step.strip_suffix("[]") {
            Some(list) => format!("{{% for x in {around}{list} %}}{shown}{{% endfor %}}"),
            None => format!("{{% set x = {around}{step} %}}{{% if x %}}{shown}{{% endif %}}"),
        };
    }
    shown
}

/// A site whose every page is this template.
fn with_templates(template: &str) -> Site {
    let mut site = Site::from_text(SITE);
    for kind in TEMPLATES {
        let page = format!("<title>{{{{ page.title }}}}</title>\n{template}\n");
        site.write(&format!("themes/own/templates/{kind}.html"), &page);
    }
    site.build();
    site.expect_diagnostics("");
    site
}

const SITE: &str = r#"
=== themes/own/theme.yaml
extends: clarity
=== content/site.yaml
title: Clinic
base_url: https://clinic.example
languages: [{code: nl}, {code: en}]
theme: own
missing_translation: fallback
brand: {logo: back/back.svg}
cta: visit
checks: {levels: {parity-care: "off", parity-block: "off"}}
clinic: {name: Clinic, telephone: "+31 00 000 0000", address: {street: Street 1, city: Town, country: NL}, emergency_number: "112"}
=== content/_topics.yaml
pain: {name: {nl: Pijn, en: Pain}}
=== content/_glossary/en.yaml
- {term: bulge, definition: What stands out.}
=== content/_blocks/visit.nl.md
---
title: Kom
---
Kom langs.
=== content/_blocks/visit.en.md
---
title: Come
---
Come by.
=== content/back/back.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>
=== content/back/_index.nl.md
---
title: Rug
summary: Over de rug.
---
=== content/back/_index.en.md
---
title: Back
summary: About the back.
---
=== content/back/hernia.nl.md
---
title: Hernia
summary: Een uitstulping.
authors: [{name: Ann Author, role: verpleegkundige}]
reviewers: [{name: Rob Reviewer}]
reviewed: 2026-01-02
---
> [!urgent] Bel vandaag
> bij koorts

## Wat is het?

Een uitstulping.
=== content/back/hernia.en.md
---
title: Slipped disc
summary: A bulge.
slug: hernia
image: {src: back.svg, alt: A back}
topics: [pain]
related: [pain.md]
faq: [{question: Will it pass?, answer: Mostly.}]
authors: [{name: Ann Author, role: nurse}]
published: 2026-01-01
sources: [{title: A guideline, url: "https://guideline.example/"}]
translation: {method: human}
---
> [!urgent] Call today
> with a fever

## What is it?

A bulge.
=== content/back/pain.nl.md
---
title: Pijn
summary: Pijn in de rug.
topics: [pain]
---
Tekst.
"#;

fn reference() -> String {
    let views = views();
    let mut text = HEAD.to_owned();
    text.push_str("## The page\n\nA template sees one variable, `page`.\n");
    for view in views.iter().filter(|view| view.is_of_page(&views)) {
        view.write(&views, &mut text);
    }
    text.push_str("\n## Functions\n\nThe answers of functions are in the tables further down.\n");
    for function in FUNCTIONS {
        function.write(&mut text);
    }
    text.push_str("\n## Answers of functions\n");
    for view in views.iter().filter(|view| !view.is_of_page(&views)) {
        view.write(&views, &mut text);
    }
    text.push_str("\n## Filters\n\n[Tera's own](https://keats.github.io/tera/docs/#built-in-filters), and these:\n");
    for filter in FILTERS {
        write!(
            text,
            "\n### `{}`\n\nWrites {}.\n",
            filter.name, filter.about
        )
        .expect("text");
        example(&mut text, filter.example);
    }
    text.push_str("\n## Components of clarity\n\nA theme that stands on clarity can use them, and replace each by one of the same name.\n");
    for component in components() {
        let Component {
            name,
            parameters,
            about,
            example: shown,
        } = component;
        write!(text, "\n### `<{name}>`\n\n`{parameters}`\n").expect("text");
        if !about.is_empty() {
            write!(text, "\n{about}\n").expect("text");
        }
        example(&mut text, &shown);
    }
    text
}

fn example(text: &mut String, shown: &str) {
    write!(text, "\n```html\n{shown}\n```\n").expect("a text takes all");
}

impl View {
    /// Its name for whoever makes themes.
    fn title(&self) -> String {
        title(&self.name)
    }

    /// Whether it is the page or a part of it, and no answer of a function.
    fn is_of_page(&self, views: &[Self]) -> bool {
        let first_answer = views.iter().position(|view| view.name == "EntryView");
        let own = views.iter().position(|view| view.name == self.name);
        own < first_answer
    }

    fn write(&self, views: &[Self], text: &mut String) {
        let title = self.title();
        write!(
            text,
            "\n### {title}\n\n{}\n\n| field | is | |\n|---|---|---|\n",
            self.about
        )
        .expect("text");
        for field in &self.fields {
            let kind = shown_kind(&field.kind, views);
            writeln!(text, "| `{}` | {kind} | {} |", field.name, field.about).expect("text");
        }
        if let Some(shown) = &self.example {
            example(text, shown);
        }
    }
}

/// What belongs to a function besides what the program needs of it.
trait Documented {
    fn write(&self, text: &mut String);
    fn example_call(&self) -> &str;
}

impl Documented for Function {
    fn write(&self, text: &mut String) {
        let name = self.name;
        let docs = read(&format!("src/render/functions/{name}.rs"));
        let docs = docs.lines().map_while(|line| line.strip_prefix("//!"));
        let docs: Vec<&str> = docs.map(str::trim).collect();
        let docs = docs.join(" ");
        let (call, about) = docs.split_once(": ").expect("`call`: what it is");
        assert!(call.starts_with(&format!("`{name}(")), "{name}: {call}");
        write!(text, "\n### {call}\n\n{}\n", capital(about)).expect("text");
        if !self.parameters.is_empty() || self.others.is_some() {
            text.push_str("\n| argument | is | |\n|---|---|---|\n");
        }
        for parameter in self.parameters {
            let kind = match parameter.kind {
                Kind::Text => "text",
                Kind::Number => "number",
                Kind::Flag => "true or false",
            };
            let (name, about) = (parameter.name, parameter.about);
            writeln!(text, "| `{name}` | {kind} | {about} |").expect("text");
        }
        if let Some(others) = self.others {
            writeln!(text, "| any other | | {others} |").expect("text");
        }
        let link = |view: &str| format!("[{0}](#{0})", title(view));
        let answers = match self.answers {
            Answers::Text => "a text".to_owned(),
            Answers::Html => "*HTML*, which needs no `safe`".to_owned(),
            Answers::One(view) => format!("one {}", link(view)),
            Answers::Maybe(view) => format!("one {}, or null", link(view)),
            Answers::List(view) => format!("a list of {}", link(view)),
        };
        write!(text, "\nAnswers {answers}.\n").expect("text");
        example(text, self.example);
    }

    /// The call in its example.
    fn example_call(&self) -> &str {
        let start = self
            .example
            .find(&format!("{}(", self.name))
            .expect("a call");
        let end = self.example[start..].find(')').expect("its end");
        &self.example[start..=start + end]
    }
}

/// The name of a view for whoever makes themes: `MenuItemView` is a `menu-item`.
fn title(view: &str) -> String {
    if view == HEADING.1 {
        return "heading".to_owned();
    }
    let name = view.strip_suffix("View").unwrap_or(view);
    let mut title = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !title.is_empty() {
            title.push('-');
        }
        title.extend(c.to_lowercase());
    }
    title
}

/// A type as a theme's author sees it in JSON.
fn shown_kind(kind: &str, views: &[View]) -> String {
    let kind = kind
        .trim()
        .trim_start_matches("&'a ")
        .trim_start_matches("&'static ");
    let inner = |start: &str| kind.strip_prefix(start)?.strip_suffix('>');
    if let Some(kind) = inner("Option<") {
        return format!("{}, or null", shown_kind(kind, views));
    }
    let item = inner("Vec<").or_else(|| kind.strip_prefix('[')?.strip_suffix(']'));
    if let Some(kind) = item {
        return format!("list of {}", shown_kind(kind, views));
    }
    let name = kind.strip_suffix("<'a>").unwrap_or(kind);
    let name = if name == "ContentsEntry" {
        HEADING.1
    } else {
        name
    };
    if views.iter().any(|view| view.name == name) {
        return format!("[{0}](#{0})", title(name));
    }
    let known = match kind {
        "str" | "String" | "Cow<'a, str>" => "text",
        "bool" => "true or false",
        "usize" | "u32" | "u8" | "i64" => "number",
        "Date" => "day",
        "serde_json::Value" => "free data",
        "BTreeMap<&'a str, &'a str>" | "BTreeMap<&'a str, String>" => "texts by name",
        _ => panic!("no word for the type {kind}"),
    };
    known.to_owned()
}

/// All structs that templates see, those of a page first.
fn views() -> Vec<View> {
    let mut views = structs(&read(VIEWS[0]));
    let of_markdown = structs(&read(HEADING.0));
    views.extend(
        of_markdown
            .into_iter()
            .filter(|view| view.name == HEADING.1),
    );
    views.extend(structs(&read(VIEWS[1])));
    views
}

/// The public structs of a file that rustfmt has formatted, with their public fields.
fn structs(text: &str) -> Vec<View> {
    let mut views: Vec<View> = Vec::new();
    let (mut docs, mut is_within, mut is_serialised) = (Vec::new(), false, false);
    for line in text.lines() {
        let trimmed = line.trim();
        if let Some(doc) = trimmed.strip_prefix("///") {
            docs.push(doc.trim().to_owned());
            continue;
        }
        if trimmed.starts_with("#[derive(") {
            is_serialised = trimmed.contains("Serialize");
        }
        if trimmed.starts_with('#')
            || line.starts_with("    clippy")
            || line.starts_with("    reason")
            || line == ")]"
        {
            continue;
        }
        if let Some(rest) = line.strip_prefix("pub struct ") {
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
            is_within = is_serialised && line.ends_with('{');
            if is_within {
                let fence = docs.iter().position(|line| line == "```html");
                let (about, shown) = docs.split_at(fence.unwrap_or(docs.len()));
                let shown: Vec<&str> = shown
                    .iter()
                    .map(String::as_str)
                    .filter(|line| !line.starts_with("```"))
                    .collect();
                views.push(View {
                    name,
                    about: about.join(" ").trim().to_owned(),
                    example: (!shown.is_empty()).then(|| shown.join("\n")),
                    fields: Vec::new(),
                });
            }
        } else if let Some((name, kind)) = trimmed
            .strip_prefix("pub ")
            .and_then(|rest| rest.split_once(": "))
            && is_within
        {
            let field = Field {
                name: name.to_owned(),
                kind: kind.trim_end_matches(',').to_owned(),
                about: docs.join(" "),
            };
            views
                .last_mut()
                .expect("a struct around it")
                .fields
                .push(field);
        } else if line == "}" {
            is_within = false;
        }
        docs.clear();
    }
    views
}

/// The components of clarity, with the comment above each and how its own templates use it.
fn components() -> Vec<Component> {
    let templates = templates();
    let text = &templates["components.html"];
    let mut components = Vec::new();
    for (at, _) in text.match_indices("{% component ") {
        let head = &text[at + "{% component ".len()..];
        let head = &head[..head.find("%}").expect("its end")];
        let head = head.trim_end_matches(['-', ' ']);
        let (name, parameters) = head.split_once('(').expect("its arguments");
        let before = text[..at].trim_end();
        let about = before.strip_suffix("-#}").map_or("", |comment| {
            let start = comment.rfind("{#-").expect("the beginning of the comment");
            comment[start + 3..].trim()
        });
        let about: Vec<&str> = about.lines().map(str::trim).collect();
        let call = format!("{{{{ <{name} ");
        let uses = templates.values().find_map(|text| {
            let start = text.find(&call)?;
            let end = text[start..].find("/> }}")?;
            Some(text[start..start + end + 5].to_owned())
        });
        components.push(Component {
            name: name.to_owned(),
            parameters: parameters.trim_end_matches(')').to_owned(),
            about: about.join(" "),
            example: uses.unwrap_or_else(|| panic!("nothing uses the component {name}")),
        });
    }
    assert!(components.len() > 5, "clarity has components");
    components
}

/// The templates of clarity, by their path.
fn templates() -> BTreeMap<String, String> {
    let folder = root().join("themes/clarity/templates");
    let mut templates = BTreeMap::new();
    for entry in walkdir::WalkDir::new(&folder) {
        let entry = entry.expect("a file of the theme");
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(&folder).expect("a path in it");
            let path = path.to_str().expect("a path of text").replace('\\', "/");
            templates.insert(path, fs::read_to_string(entry.path()).expect("a text"));
        }
    }
    templates
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

fn read(path: &str) -> String {
    let text = fs::read_to_string(root().join(path)).unwrap_or_default();
    assert!(!text.is_empty(), "{path} is not there");
    text
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
