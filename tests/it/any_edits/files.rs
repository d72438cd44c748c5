//! What each file of a random site may say. A file is a list of fields, each with some texts, of
//! which the empty one leaves the field out. The first few texts of a field are those of the site
//! that the edits begin with, so that it has links, lists and translations that work.

/// How the fields of a file are written.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Form {
    /// Front matter, and fields without a name for the text.
    Article,
    /// `name: text`
    Yaml,
    /// The file of a theme with its own text, and fields in place of lines or at the end.
    Theme,
    /// Fields as they are.
    Plain,
}

/// A field: its name, its texts, and with how many of them a site begins.
pub(crate) struct Field(
    pub(crate) &'static str,
    pub(crate) &'static [&'static str],
    pub(crate) usize,
);

/// A kind of file.
pub(crate) struct Kind {
    pub(crate) form: Form,
    pub(crate) fields: &'static [Field],
}

/// The folders of articles, as paths below `content/`.
pub(crate) const FOLDERS: [&str; 5] = ["", "back/", "back/low/", "arms/", "moved/"];
/// The names of articles.
pub(crate) const STEMS: [&str; 3] = ["pain", "sleep", "hernia"];
/// The ends of names: languages, and none for the default language. The last one is an error
/// where the settings do not name it.
pub(crate) const LANGUAGES: [&str; 4] = [".nl", ".en", ".ar", ""];

/// Headings and links fit together, so that a change in one article is one in another.
pub(crate) const ARTICLE: Kind = Kind {
    form: Form::Article,
    fields: &[
        Field(
            "title",
            &[
                "Pain",
                "Sleep",
                "Hernia",
                "Ache",
                "Zebra",
                "Änderung",
                "النوم",
                "5 ways",
                "\"A <b> & 'c'\"",
            ],
            3,
        ),
        Field("summary", &["Short.", "Longer words.", "Other words."], 1),
        Field("slug", &["", "rest", "pain-relief", "pain", "a-z"], 1),
        Field(
            "topics",
            &["[sleep]", "", "[sleep, move]", "[unknown]", "[]"],
            2,
        ),
        Field("order", &["", "1", "2", "-1"], 2),
        Field(
            "related",
            &[
                "",
                "[sleep.md]",
                "[pain.md, hernia.md]",
                "[hernia.nl.md]",
                "[nowhere.md]",
                "[../back/pain.md]",
            ],
            3,
        ),
        Field(
            "faq",
            &[
                "",
                "[{question: Why?, answer: 'See [it](sleep.md#head).'}]",
                "[{question: How?, answer: '![x](dot.svg) **so**'}]",
                "[{question: Why?, answer: Yes.}, {question: And?, answer: No.}]",
            ],
            2,
        ),
        Field(
            "image",
            &[
                "",
                "{src: dot.svg, alt: A dot}",
                "{src: ../back/dot.svg, alt: B, caption: C}",
                "{alt: Other}",
                "{src: none.svg}",
            ],
            2,
        ),
        Field("status", &["", "draft", "review", "withdrawn"], 1),
        Field(
            "replaced_by",
            &[
                "",
                "sleep.md",
                "../back/pain.md",
                "hernia.en.md",
                "back/sleep.md",
            ],
            1,
        ),
        Field("publish_at", &["", "2026-10-01", "2026-10-02"], 1),
        Field("expires_at", &["", "2026-10-01", "2026-09-30"], 1),
        Field("published", &["", "2026-01-01", "2026-02-02"], 2),
        Field("updated", &["", "2026-03-03", "2026-04-04"], 1),
        Field(
            "reviewed",
            &["", "2026-01-01", "2023-10-01", "2020-01-01"],
            2,
        ),
        Field(
            "next_review",
            &["", "2026-10-01", "2026-09-30", "2031-01-01"],
            1,
        ),
        Field(
            "translation",
            &[
                "",
                "{of: nl}",
                "{of: en}",
                "{of: ar}",
                "{method: machine, translator: {name: Tine}}",
                "{of: en, reviewed_by: {name: Vera}, reviewed: 2026-05-05}",
                "{of: nl, revision: v1-9d9bc287b1c4d210}",
                "{revision: v1-9d9bc287b1c4d210}",
                "{of: nl, revision: v2-1}",
                "{of: nl, revision: soon}",
            ],
            1,
        ),
        Field(
            "aliases",
            &[
                "",
                "[/old/]",
                "[/nl/old/]",
                "[/en/back/pain/]",
                "[/old/, /older/page.html]",
            ],
            1,
        ),
        Field("cta", &["", "visit", "call", "none"], 1),
        Field("kind", &["", "condition", "page", "hub"], 1),
        Field("audience", &["", "carer"], 1),
        Field("key_points", &["", "[One, Two]", "[Three]"], 1),
        Field("synonyms", &["", "[ache]"], 1),
        Field("codes", &["", "[{system: ICD-10, code: M54}]"], 1),
        Field(
            "authors",
            &[
                "",
                "[{name: Ann, role: nurse}]",
                "[{name: Team, type: team}]",
            ],
            2,
        ),
        Field("reviewers", &["", "[{name: Rob, date: 2026-01-01}]"], 1),
        Field(
            "sources",
            &[
                "",
                "[{title: Guide, url: 'https://guide.example/', year: 2024}]",
                "[{title: Book}]",
            ],
            1,
        ),
        Field("conflicts", &["", "None."], 1),
        Field("extra", &["", "{a: 1}", "{a: 2, b: [x]}"], 1),
        Field("sumary", &["", "An unknown field."], 1),
        Field(
            "",
            &[
                "## Head",
                "## Kop",
                "## Head {#own}",
                "### Head\n\n## Head",
                "",
            ],
            1,
        ),
        Field(
            "",
            &[
                "Text.",
                "Other text.",
                "\"Quoted\" -- *other* text...",
                "Text &amp; other pain.",
                "",
            ],
            1,
        ),
        Field(
            "",
            &[
                "See [sleep](sleep.md#head).",
                "See [pain](pain.md).",
                "[Own](#head)",
                "See [pain](pain.nl.md#head).",
                "See [there](../back/pain.md#own).",
                "See [english](sleep.en.md).",
                "See [why](pain.md#faq-1).",
                "See [nothing](nowhere.md).",
                "See [arabic](hernia.ar.md#head).",
            ],
            3,
        ),
        Field(
            "",
            &[
                "In [here](_index.md).",
                "[A file](note.txt)",
                "[Home](../_index.md)",
                "[Low](low/_index.md#head)",
                "[A file](../back/note.txt)",
                "[Root](/note.txt)",
                "[Address](/nl/back/pain/#head)",
                "[A to Z](/nl/a-z/)",
                "[Words](/nl/glossary/#text)",
                "",
            ],
            2,
        ),
        Field(
            "",
            &[
                "",
                "![A dot](dot.svg)",
                "![](../back/dot.svg \"Title\")",
                "![None](none.svg)",
            ],
            2,
        ),
        Field(
            "",
            &[
                "",
                "> [!urgent] Call today\n> when it hurts",
                "> [!emergency] Call now\n> at once",
                "> [!info]\n> Text with [a link](pain.md#head).",
                "> [!unknown] Kind",
            ],
            2,
        ),
        Field(
            "",
            &[
                "",
                "<b>raw</b>",
                "```rust\nfn a() {}\n```",
                "A note.[^1]\n\n[^1]: Foot.",
                "| a |\n|---|\n| b |",
                "- [ ] task",
                "[[wiki]]",
            ],
            1,
        ),
    ],
};

/// `_index` of a section.
pub(crate) const SECTION: Kind = Kind {
    form: Form::Article,
    fields: &[
        Field("title", &["Back", "Arms", "Section", "Zone"], 2),
        Field("summary", &["", "All of it.", "Other."], 2),
        Field("slug", &["", "spine", "pain", "rest"], 1),
        Field("order", &["", "1", "2"], 1),
        Field("aliases", &["", "[/section/]", "[/nl/old/]"], 1),
        Field("image", &["", "{src: dot.svg, alt: A dot}"], 1),
        Field("missing_translation", &["", "link", "fallback", "omit"], 1),
        Field("", &["## Head", "## Kop", "", "> [!tip]\n> Text."], 1),
        Field(
            "",
            &[
                "[Pain](pain.md#head)",
                "[File](note.txt)",
                "![A dot](dot.svg)",
                "[Up](../_index.md)",
                "",
            ],
            1,
        ),
    ],
};

/// `_index` of the home page.
pub(crate) const HOME: Kind = Kind {
    form: Form::Article,
    fields: &[
        Field("title", &["Welcome", "Hello"], 1),
        Field("summary", &["", "Words."], 1),
        Field(
            "",
            &[
                "[Back](back/_index.md)",
                "[Pain](back/pain.md#head)",
                "![A dot](back/dot.svg)",
                "Text.",
                "## Head",
            ],
            2,
        ),
    ],
};

/// The end of articles.
pub(crate) const BLOCK: Kind = Kind {
    form: Form::Article,
    fields: &[
        Field("title", &["Visit", "Come in", ""], 1),
        Field(
            "",
            &[
                "See [pain](../back/pain.md).",
                "See [it](../back/pain.md#own).",
                "Every day.",
                "![A dot](../back/dot.svg)",
                "[A file](../back/note.txt)",
                "```rust\nfn b() {}\n```",
            ],
            1,
        ),
    ],
};

pub(crate) const SETTINGS: Kind = Kind {
    form: Form::Yaml,
    fields: &[
        Field(
            "title",
            &[
                "{nl: Kliniek, en: Clinic, ar: عيادة}",
                "Clinic",
                "{nl: Ander, en: Other, ar: X}",
                "{nl: Kliniek}",
            ],
            1,
        ),
        Field(
            "description",
            &["", "On backs.", "{nl: Over ruggen, en: On backs, ar: X}"],
            1,
        ),
        Field(
            "base_url",
            &[
                "https://clinic.example",
                "https://clinic.example/info",
                "http://other.example/",
            ],
            1,
        ),
        Field(
            "languages",
            &[
                "[{code: nl}, {code: en}, {code: ar}]",
                "[{code: nl}, {code: en}]",
                "[{code: en}, {code: nl}]",
                "[{code: nl, name: Hollands}, {code: en}, {code: ar, direction: ltr}]",
                "[{code: nl}]",
            ],
            1,
        ),
        Field("default_language", &["", "en"], 1),
        Field("default_language_at_root", &["", "true"], 1),
        Field("theme", &["plain", "child", "none"], 1),
        Field("missing_translation", &["", "fallback", "omit"], 1),
        Field("outdated_translation", &["", "hide"], 1),
        Field("overdue_review", &["", "silent", "withdraw"], 1),
        Field("review_interval", &["", "12 months"], 1),
        Field(
            "clinic",
            &[
                "{name: Clinic, emergency_number: '112'}",
                "{name: Other, kind: Physiotherapy, telephone: '+31 00 000 0000', emergency_number: '999', address: {city: Town, country: NL}}",
                "",
            ],
            1,
        ),
        Field(
            "brand",
            &[
                "{logo: back/dot.svg}",
                "{colors: {brand: '#ffd800'}, fonts: {text: {name: F, regular: back/f.woff2}}}",
                "",
                "{colors: {accent: red}}",
                "{logo: {light: dot.svg, dark: back/dot.svg}, colors: {brand: '#777', dark: {brand: '#8b0000'}}}",
                "{colors: {link: '#ffd800'}, fonts: {text: {name: F, regular: f.woff2}, other: Arial}}",
            ],
            2,
        ),
        Field("cta", &["visit", "", "call", "none"], 1),
        Field(
            "menu",
            &[
                "",
                "[{section: back}, {page: pain}, {page: back/sleep}]",
                "[{page: back/pain}, {url: 'https://other.example/', title: Other}]",
                "[{section: back/low}]",
                "[{page: none}]",
            ],
            3,
        ),
        Field("raw_html", &["", "sanitised", "true"], 1),
        Field("checks", &["", "{profile: strict}"], 1),
        Field("extra", &["", "{a: 1}"], 1),
    ],
};

pub(crate) const TOPICS: Kind = Kind {
    form: Form::Yaml,
    fields: &[
        Field(
            "sleep",
            &[
                "{name: {nl: Slaap, en: Sleep, ar: النوم}}",
                "{name: {nl: Rust, en: Rest}, slug: {nl: rust}}",
                "{name: Sleep}",
                "",
            ],
            1,
        ),
        Field(
            "move",
            &[
                "{name: {nl: Bewegen, en: Moving}}",
                "{name: {nl: Bewegen, en: Moving}, slug: {en: sleep}}",
                "",
            ],
            1,
        ),
        Field("nobody", &["", "{name: Nobody}", "{nmae: Nobody}"], 1),
    ],
};

pub(crate) const GLOSSARY: Kind = Kind {
    form: Form::Plain,
    fields: &[Field(
        "",
        &[
            "- {term: disc, definition: A cushion.}",
            "- {term: pain, forms: [pains], definition: It hurts., plain: ache}",
            "- {term: text, definition: \"Words, or SMS.\"}\n- {term: other text, definition: More words.}",
            "- {term: other, forms: [sleep], definition: Not this.}\n- {term: Text, definition: Much.}",
            "- {term: Text, definition: Much.}\n- {term: other, forms: [sleep], definition: Not this.}",
            "",
            "- {term: disc}",
            "- {term: disc, definition: A.}\n- {term: disc, definition: B.}",
        ],
        2,
    )],
};

pub(crate) const IMAGE: Kind = Kind {
    form: Form::Plain,
    fields: &[
        Field(
            "",
            &[
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\">",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\">",
                "<svg",
            ],
            1,
        ),
        Field("", &["", "<!-- other bytes -->"], 1),
        Field("", &["</svg>"], 1),
    ],
};

pub(crate) const NOTE: Kind = Kind {
    form: Form::Plain,
    fields: &[Field("", &["One.", "Two.", "Three."], 1)],
};

/// A remembered text of a source, at the revision that translations name, and a damaged one.
pub(crate) const REMEMBERED: Kind = Kind {
    form: Form::Plain,
    fields: &[Field(
        "",
        &[
            "title: Hernia\nsummary: Wat het is.\ncallout emergency: Bel 112 als:\n  item: je niet meer kunt plassen\n  paragraph: Wacht niet.\ncallout urgent: Bel vandaag je huisarts\n  paragraph: als je koorts hebt.\ncallout note:\n  paragraph: Dit komt weinig voor.\nquote:\n  paragraph: Een aanhaling.",
            "title: Hernia",
            "<<<<<<< a",
        ],
        1,
    )],
};

/// A template that is a whole file, in place of the theme's.
pub(crate) const TEMPLATE: Kind = Kind {
    form: Form::Theme,
    fields: &[
        Field(
            "",
            &[
                "",
                "<p>end</p>",
                "{{ page.title }}{{ t(key=\"table\") }}",
                "{{ nothing }}",
                "{% if",
            ],
            1,
        ),
        Field(
            "",
            &[
                "",
                "{{ menu() }}{{ site() }}",
                "{{ structured_data() | safe }}",
                "{{ articles(newest=true, limit=3) }}{{ topics() }}",
                "{{ letters() }}{{ sections(of=\"\") }}",
                "{{ page.glossary | length }}{{ page.terms | length }}",
                "{{ alternates() }}{{ languages() }}{{ breadcrumb() }}",
                "{{ asset(name=\"style.css\") }}",
                "{{ articles(section=\"back\") }}",
                "{{ articles(topic=\"sleep\") }}{{ page }}",
            ],
            1,
        ),
    ],
};

/// Words of the theme.
pub(crate) const STRINGS: Kind = Kind {
    form: Form::Theme,
    fields: &[
        Field(
            "",
            &[
                "",
                "table = Board",
                "callout-urgent-title = At once",
                "notice-overdue = Late",
                "title-page = { $title } ({ $number })",
                "word = { $",
            ],
            1,
        ),
        Field(
            "",
            &[
                "",
                "title-a-z = Alphabet",
                "term = Help",
                "title-languages = Tongues",
                "withdrawn-title = Gone",
                "emergency-call = Ring { $number }",
                "extra-word = Extra",
            ],
            1,
        ),
    ],
};

pub(crate) const STYLE: Kind = Kind {
    form: Form::Plain,
    fields: &[
        Field("", &["a {}", "b {}", "/* url(dot.svg) */"], 1),
        Field(
            "",
            &[
                "",
                "p { background: url(dot.svg) }",
                "p { background: url(none.svg) }",
            ],
            2,
        ),
    ],
};

/// A theme on top of the other.
pub(crate) const CHILD: Kind = Kind {
    form: Form::Yaml,
    fields: &[
        Field("extends", &["plain", "child", ""], 1),
        Field("description", &["", "A child."], 1),
        Field("api", &["1", "", "2", "x"], 1),
        Field("palette", &["", "{light: {brand: '#000'}}"], 1),
    ],
};

/// The colours and fonts of the theme.
pub(crate) const LOOK: Kind = Kind {
    form: Form::Yaml,
    fields: &[
        Field("stylesheet", &["style.css", "none.css", ""], 1),
        Field(
            "palette",
            &[
                "{light: {ground: '#fff', brand: '#0a5560', link: '#0a5560', on-brand: '#fff'}, dark: {ground: '#111', link: '#8fdbd9'}}",
                "{light: {ground: '#fff', brand: '#0a5560', link: '#ccc', on-brand: '#fff'}}",
                "{dark: {ground: '#fff'}}",
                "",
            ],
            1,
        ),
        Field(
            "pairs",
            &[
                "{text: {link: [ground], on-brand: [brand]}}",
                "",
                "{text: {link: [gruond]}}",
            ],
            1,
        ),
        Field(
            "colors",
            &[
                "{brand: {brand: same, on-brand: 'on', link: fitted}, link: {link: same}}",
                "",
            ],
            1,
        ),
        Field("fonts", &["{text: sans-serif}", "", "{other: serif}"], 1),
    ],
};

/// A font.
pub(crate) const FONT: Kind = Kind {
    form: Form::Plain,
    fields: &[Field("", &["wOF2 one", "wOF2 other", "no font"], 1)],
};

pub(crate) const CHILD_TEMPLATE: Kind = Kind {
    form: Form::Plain,
    fields: &[Field(
        "",
        &[
            "{% extends \"base.html\" %}{% block content %}{{ page.title }}{% endblock content %}",
            "<p>{{ page.title }}</p>",
            "{{ menu() }}",
        ],
        1,
    )],
};
