//! A warm cache gives what a clean build gives: the same bytes and the same diagnostics,
//! after any edit, and renders no page that did not change.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vademecum::cache::Cache;
use vademecum::diag::Diagnostic;
use vademecum::output::{Memory, MemoryFile};
use vademecum::paths::{OutPath, SourcePath};
use vademecum::pipeline::{Built, Options, build};
use vademecum::sources::Sources;

type Files = BTreeMap<OutPath, MemoryFile>;

/// The files of a site as an editor has them on disk.
#[derive(Clone, Debug, Default)]
struct Disk(BTreeMap<String, String>);

/// A preview that builds again and again with one cache.
struct Preview {
    cache: Cache,
    files: Files,
    rendered: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Disk {
    fn start() -> Self {
        let mut disk = Self::default();
        disk.write(
            "content/site.yaml",
            "title: {nl: Kliniek, en: Clinic}\nbase_url: https://www.kliniek.example/\nlanguages: [nl, en]\nmissing_translation: fallback\ncta: bel\nclinic: {name: Kliniek, emergency_number: \"112\"}\n",
        );
        disk.write(
            "content/_topics.yaml",
            "slaap: {name: {nl: Slaap, en: Sleep}}\n",
        );
        disk.write(
            "content/_blocks/bel.nl.md",
            "---\ntitle: Bel ons\n---\nBel de [balie](../rug/a.md).\n",
        );
        disk.write(
            "content/_blocks/bel.en.md",
            "---\ntitle: Call us\n---\nCall the desk.\n",
        );
        disk.write("content/rug/_index.nl.md", "---\ntitle: Rug\n---\n");
        for name in ["a", "b", "c"] {
            disk.article(name, "nl", &Text::default());
        }
        disk.article("a", "en", &Text::default());
        disk
    }

    fn write(&mut self, path: &str, text: &str) {
        self.0.insert(path.to_owned(), text.to_owned());
    }

    fn article(&mut self, name: &str, language: &str, text: &Text) {
        self.write(
            &format!("content/rug/{name}.{language}.md"),
            &text.article(name),
        );
    }

    fn sources(&self) -> Sources {
        let files = self.0.iter();
        Sources::from_files(
            files.map(|(path, text)| (SourcePath::new(path.as_str()), text.as_bytes().to_vec())),
        )
    }
}

/// What an article says.
#[derive(Clone, Debug)]
struct Text {
    title: u8,
    body: u8,
    order: Option<u8>,
    topic: Option<u8>,
    slug: Option<u8>,
    heading: u8,
    link: u8,
    faq: bool,
    status: u8,
    is_broken: bool,
}

impl Default for Text {
    fn default() -> Self {
        Self {
            title: 0,
            body: 0,
            order: None,
            topic: Some(0),
            slug: None,
            heading: 0,
            link: 0,
            faq: true,
            status: 0,
            is_broken: false,
        }
    }
}

impl Text {
    fn article(&self, name: &str) -> String {
        let mut front = format!(
            "title: Titel {name} {}\nsummary: Kort {}\n",
            self.title,
            self.title / 2
        );
        let mut field = |text: String| front.push_str(&text);
        if let Some(order) = self.order {
            field(format!("order: {order}\n"));
        }
        if let Some(topic) = self.topic {
            field(format!(
                "topics: [{}]\n",
                ["slaap", "nieuw"][usize::from(topic % 2)]
            ));
        }
        if let Some(slug) = self.slug {
            field(format!("slug: s{}\n", slug % 3));
        }
        if self.faq {
            field("faq: [{question: \"Hoe dan?\", answer: \"Zie [b](b.md).\"}]\n".to_owned());
        }
        field(format!(
            "status: {}\n",
            ["published", "draft", "withdrawn"][usize::from(self.status % 3)]
        ));
        if self.is_broken {
            field("titel: fout\n".to_owned());
        }
        let link = ["b.md", "a.md#kop-0", "c.en.md", "weg.md"][usize::from(self.link % 4)];
        format!(
            "---\n{front}---\nTekst {}, zie [elders]({link}).\n\n## Kop {}\n\n> [!urgent] Bel\n> - nu\n",
            self.body,
            self.heading % 2,
        )
    }
}

impl Preview {
    fn open() -> Self {
        Self {
            cache: Cache::default(),
            files: Files::new(),
            rendered: 0,
            diagnostics: Vec::new(),
        }
    }

    fn show(&mut self, disk: &Disk) {
        let (files, built) = run(disk, &mut self.cache, std::mem::take(&mut self.files));
        self.files = files;
        self.rendered = built.rendered;
        self.diagnostics = built.diagnostics;
    }
}

fn run(disk: &Disk, cache: &mut Cache, last: Files) -> (Files, Built) {
    let options = Options {
        base_url: None,
        today: "2026-11-22".parse().expect("a day"),
        drafts: false,
    };
    let sink = Memory::after(last);
    let built = build(&disk.sources(), Vec::new(), &options, cache, &sink)
        .expect("memory can always be written");
    (sink.into_files(), built)
}

/// The preview shows what a clean build would make.
#[track_caller]
fn expect_clean(preview: &Preview, disk: &Disk) {
    let (files, built) = run(disk, &mut Cache::default(), Files::new());
    assert_eq!(preview.diagnostics, built.diagnostics);
    let names = |files: &Files| files.keys().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names(&preview.files), names(&files));
    for (path, file) in &files {
        assert!(
            preview.files[path] == *file,
            "{path} is not what a clean build makes"
        );
    }
}

#[test]
fn a_changed_text_renders_its_page_and_no_other() {
    let mut disk = Disk::start();
    let mut preview = Preview::open();
    preview.show(&disk);
    assert!(preview.rendered > 10, "{} pages", preview.rendered);
    disk.article(
        "a",
        "nl",
        &Text {
            body: 7,
            ..Text::default()
        },
    );
    preview.show(&disk);
    assert_eq!(preview.rendered, 1);
    let page = &preview.files[&OutPath::new("nl/rug/a/index.html")];
    assert!(
        std::str::from_utf8(page)
            .expect("a page is text")
            .contains("Tekst 7")
    );
    expect_clean(&preview, &disk);
}

#[test]
fn nothing_changed_renders_nothing() {
    let disk = Disk::start();
    let mut preview = Preview::open();
    preview.show(&disk);
    preview.show(&disk);
    assert_eq!(preview.rendered, 0);
    expect_clean(&preview, &disk);
}

#[test]
fn a_changed_title_renders_the_lists_that_show_it_and_not_the_whole_site() {
    let mut disk = Disk::start();
    let mut preview = Preview::open();
    preview.show(&disk);
    let all = preview.rendered;
    disk.article(
        "c",
        "nl",
        &Text {
            title: 9,
            ..Text::default()
        },
    );
    preview.show(&disk);
    assert!(
        (2..all / 2 + 4).contains(&preview.rendered),
        "{} of {all} pages",
        preview.rendered
    );
    expect_clean(&preview, &disk);
}

/// One thing that an editor does.
#[derive(Clone, Debug)]
enum Edit {
    Article(usize, bool, Text),
    Remove(usize, bool),
    Block(u8),
    Topics(u8),
    Settings(u8),
    Section(u8),
    Theme(u8),
    Static(bool),
}

impl Edit {
    fn apply(&self, disk: &mut Disk) {
        let language = |dutch: bool| if dutch { "nl" } else { "en" };
        let name = |index: usize| ["a", "b", "c", "d"][index % 4];
        match self {
            Self::Article(index, dutch, text) => disk.article(name(*index), language(*dutch), text),
            Self::Remove(index, dutch) => {
                let path = format!("content/rug/{}.{}.md", name(*index), language(*dutch));
                disk.0.remove(&path);
            }
            Self::Block(text) => {
                disk.write(
                    "content/_blocks/bel.nl.md",
                    &format!("---\ntitle: Bel {text}\n---\nNu.\n"),
                );
            }
            Self::Topics(text) => {
                disk.write(
                    "content/_topics.yaml",
                    &format!("slaap: {{name: {{nl: Slaap {text}, en: Sleep}}}}\n"),
                );
            }
            Self::Settings(value) => {
                let policy = ["fallback", "link", "omit"][usize::from(value % 3)];
                let settings = disk.0["content/site.yaml"].clone();
                let lines = settings.lines().map(|line| match line.split_once(": ") {
                    Some(("missing_translation", _)) => format!("missing_translation: {policy}"),
                    _ => line.to_owned(),
                });
                let settings = lines.collect::<Vec<_>>().join("\n");
                disk.write("content/site.yaml", &settings);
            }
            Self::Section(text) => {
                disk.write(
                    "content/rug/_index.nl.md",
                    &format!("---\ntitle: Rug {text}\n---\nTekst.\n"),
                );
            }
            Self::Theme(text) => {
                disk.write(
                    "themes/clarity/assets/extra.css",
                    &format!("a{{z-index:{text}}}"),
                );
            }
            Self::Static(there) => {
                if *there {
                    disk.write("content/_static/hallo.txt", "hallo");
                } else {
                    disk.0.remove("content/_static/hallo.txt");
                }
            }
        }
    }
}

fn text() -> impl Strategy<Value = Text> {
    let order = prop::option::of(0..3u8);
    let some = prop::option::of(0..4u8);
    let rest = (
        0..4u8,
        0..4u8,
        prop::bool::ANY,
        0..3u8,
        prop::bool::weighted(0.1),
    );
    (0..4u8, 0..4u8, order, some.clone(), some, rest).prop_map(
        |(title, body, order, topic, slug, (heading, link, faq, status, is_broken))| Text {
            title,
            body,
            order,
            topic,
            slug,
            heading,
            link,
            faq,
            status,
            is_broken,
        },
    )
}

fn edit() -> impl Strategy<Value = Edit> {
    let article = (0..4usize, prop::bool::ANY, text());
    prop_oneof![
        6 => article.prop_map(|(index, dutch, text)| Edit::Article(index, dutch, text)),
        2 => (0..4usize, prop::bool::ANY).prop_map(|(index, dutch)| Edit::Remove(index, dutch)),
        1 => (0..3u8).prop_map(Edit::Block),
        1 => (0..3u8).prop_map(Edit::Topics),
        1 => (0..3u8).prop_map(Edit::Settings),
        1 => (0..3u8).prop_map(Edit::Section),
        1 => (0..3u8).prop_map(Edit::Theme),
        1 => prop::bool::ANY.prop_map(Edit::Static),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_the_preview_shows_what_a_clean_build_makes(
        edits in prop::collection::vec(edit(), 1..6),
    ) {
        let mut disk = Disk::start();
        let mut preview = Preview::open();
        preview.show(&disk);
        for edit in edits {
            edit.apply(&mut disk);
            preview.show(&disk);
            expect_clean(&preview, &disk);
        }
    }
}
