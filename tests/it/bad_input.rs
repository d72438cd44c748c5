//! Bad input for the real program: what it says, how it exits, and that what was published
//! before is as it was.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const SETTINGS: &str =
    "title: Back clinic\nbase_url: https://www.clinic.example/\nlanguages: [nl, en]\n";
const ARTICLE: &str = "---\ntitle: Lifting\nsummary: How to lift.\n---\nBend your knees.\n";

/// A site with settings, one section and one article.
struct Site {
    root: tempfile::TempDir,
}

/// What the program did.
#[derive(Debug)]
struct Ended {
    status: Option<i32>,
    said: String,
}

impl Site {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let site = Self { root };
        site.write("content/site.yaml", SETTINGS);
        site.write("content/back/_index.md", "---\ntitle: Back\n---\n");
        site.write("content/back/lifting.md", ARTICLE);
        site
    }

    fn with(files: &[(&str, &str)]) -> Self {
        let site = Self::new();
        for (path, text) in files {
            site.write(path, text);
        }
        site
    }

    fn root(&self) -> &Path {
        self.root.path()
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vademecum"));
        command
            .args(["build", "--today", "2026-10-01"])
            .args(arguments)
            .env("LC_ALL", "C")
            .current_dir(self.root());
        command
    }

    fn build(&self, arguments: &[&str]) -> Ended {
        let output = self.command(arguments).output().unwrap();
        let said = [output.stderr, output.stdout].concat();
        Ended {
            status: output.status.code(),
            said: String::from_utf8(said).unwrap(),
        }
    }

    /// Every file of the published site with its bytes.
    fn published(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.root().join("output")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = fs::read(&path).unwrap();
                    files.insert(path.to_str().unwrap().to_owned(), bytes);
                }
            }
        }
        files
    }

    /// Publishes the site, makes it bad, and builds again: refused with this status and these
    /// words, and every published byte as it was.
    #[track_caller]
    fn refuses(&self, status: i32, words: &[&str], spoil: impl FnOnce(&Self)) -> Ended {
        let first = self.build(&[]);
        assert_eq!(first.status, Some(0), "{first:?}");
        spoil(self);
        let before = self.published();
        let ended = self.build(&[]);
        ended.expect(status, words);
        assert_eq!(self.published(), before);
        let beside = fs::read_dir(self.root()).unwrap();
        let left = beside.filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_str().unwrap().contains("staging")
        });
        assert_eq!(left.count(), 0, "nothing of the build is left behind");
        ended
    }
}

impl Ended {
    #[track_caller]
    fn expect(&self, status: i32, words: &[&str]) {
        for words in words {
            assert!(self.said.contains(words), "{words}\n{}", self.said);
        }
        assert_eq!(self.status, Some(status), "{}", self.said);
        for sign in ["panicked", "os error", "{$", "Err(", "Some("] {
            assert!(!self.said.contains(sign), "{}", self.said);
        }
        if status != 0 {
            assert!(self.said.contains("Nothing was published"), "{}", self.said);
        }
    }

    fn errors(&self) -> Vec<&str> {
        let lines = self.said.lines();
        lines
            .filter_map(|line| line.strip_prefix("error: "))
            .collect()
    }
}

/// One file is spoilt; nothing is published, and this is said.
#[track_caller]
fn spoilt(path: &str, bytes: impl AsRef<[u8]>, words: &[&str]) -> Ended {
    Site::new().refuses(1, words, |site| site.write(path, bytes))
}

#[test]
fn without_a_site_there_is_nothing_to_do() {
    let site = Site::new();
    fs::remove_file(site.root().join("content/site.yaml")).unwrap();
    site.build(&[])
        .expect(2, &["no file content/site.yaml", "title: Back clinic"]);
    fs::remove_dir_all(site.root().join("content")).unwrap();
    site.build(&[])
        .expect(2, &["no folder “content”", "--root FOLDER"]);
    site.build(&["--root", "no-such-folder"])
        .expect(2, &["There is no folder", "no-such-folder."]);
    assert!(!site.root().join("output").exists());
}

#[test]
fn only_a_folder_of_ours_is_written_to() {
    let site = Site::with(&[("photos/holiday.jpg", "jpg"), ("file", "f")]);
    for (out, words) in [
        ("/", "holds the site itself"),
        (".", "holds the site itself"),
        ("content", "is read to make the site"),
        ("content/pages", "is read to make the site"),
        ("photos", "has files in it that Vademecum did not make"),
        ("file", "is not a folder"),
        ("/dev/null/x", "is not a folder"),
    ] {
        site.build(&["--out", out]).expect(2, &[words]);
    }
    assert_eq!(
        fs::read(site.root().join("photos/holiday.jpg")).unwrap(),
        b"jpg"
    );
    assert_eq!(fs::read_dir(site.root()).unwrap().count(), 3);
}

#[test]
fn a_foreign_file_where_a_page_has_to_be_is_an_error_and_any_other_stays() {
    let site = Site::new();
    let words = ["did not make stands in", "nl/back/sitting/index.html"];
    site.refuses(2, &words, |site| {
        site.write("content/back/sitting.md", ARTICLE);
        site.write("output/nl/back/sitting/index.html", "mine");
        site.write("output/CNAME", "clinic");
    });
    fs::remove_dir_all(site.root().join("output/nl/back/sitting")).unwrap();
    site.build(&[]).expect(0, &[]);
    let kept = fs::read(site.root().join("output/CNAME")).unwrap();
    assert_eq!(kept, b"clinic");
}

#[test]
fn wrong_arguments_are_refused() {
    let site = Site::new();
    for (arguments, words) in [
        (["--today", "2026-02-30"], "“2026-02-30” does not exist"),
        (["--base-url", "clinic"], "Begin with https://"),
        (["--fail-on", "hint"], "warning"),
        (["--colour", "x"], "--colour"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vademecum"));
        let output = command
            .arg("build")
            .args(arguments)
            .env("LC_ALL", "C")
            .current_dir(site.root())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(words), "{said}");
    }
    assert!(!site.root().join("output").exists());
}

#[test]
fn text_in_another_encoding_is_refused() {
    spoilt(
        "content/back/b.md",
        b"---\ntitle: T\nsummary: S\n---\nCaf\xe9\n",
        &["not saved as UTF-8", "b.md:5:4", "Windows-1252"],
    );
}

#[test]
fn what_is_too_large_or_too_deep_is_refused() {
    let front = "---\ntitle: T\nsummary: S\n---\n";
    let large = format!("{front}{}", "word ".repeat(1_100_000));
    spoilt("content/back/b.md", large, &["5.6 MB", "content/back/b.md"]);
    let deep = format!("{front}{} x\n", ">".repeat(101));
    spoilt("content/back/b.md", deep, &["more than 100 levels"]);
    let brackets = format!(
        "---\ntitle: T\nsummary: S\nextra: {}{}\n---\n",
        "[".repeat(101),
        "]".repeat(101)
    );
    spoilt("content/back/b.md", brackets, &["more than 100 levels"]);
    let mut bomb = String::from("---\ntitle: T\nsummary: S\nextra:\n  a0: &a0 [x, x]\n");
    for level in 1..40 {
        let above = level - 1;
        writeln!(bomb, "  a{level}: &a{level} [*a{above}, *a{above}]").unwrap();
    }
    spoilt(
        "content/back/b.md",
        format!("{bomb}---\n"),
        &["Too much is repeated"],
    );
}

#[cfg(unix)]
#[test]
fn links_may_lead_to_anything_in_the_root_and_nowhere_else() {
    use std::os::unix::fs::symlink;

    let site = Site::with(&[("shared/shared.md", ARTICLE)]);
    symlink(
        "../../shared/shared.md",
        site.root().join("content/back/s.md"),
    )
    .unwrap();
    site.refuses(
        1,
        &[
            "leads in a circle",
            "leads out of the folder",
            "does not exist",
        ],
        |site| {
            symlink("../back", site.root().join("content/back/loop")).unwrap();
            symlink("/etc", site.root().join("content/etc")).unwrap();
            symlink("nowhere", site.root().join("content/gone")).unwrap();
        },
    );
    assert!(site.root().join("output/nl/back/s/index.html").exists());

    let other = Site::new();
    let site = Site::new();
    site.refuses(1, &["leads out of the folder"], |site| {
        let content = site.root().join("content");
        fs::remove_dir_all(&content).unwrap();
        symlink(other.root().join("content"), content).unwrap();
    });
}

#[test]
fn settings_without_an_article_are_an_empty_home() {
    let site = Site::new();
    fs::remove_dir_all(site.root().join("content/back")).unwrap();
    let ended = site.build(&[]);
    ended.expect(0, &["There is no article yet", "1 warning"]);
    assert!(site.root().join("output/nl/index.html").exists());
}

#[test]
fn a_list_of_no_languages_does_not_empty_the_site() {
    for languages in ["languages: []", "languages:"] {
        let text = format!("title: T\nbase_url: https://a.example\n{languages}\n");
        spoilt(
            "content/site.yaml",
            text,
            &["The field “languages” is empty", "site.yaml:3:1"],
        );
    }
}

#[test]
fn mistakes_in_several_files_are_told_in_one_run_in_order_and_none_twice() {
    let site = Site::new();
    let ended = site.refuses(1, &["11 errors"], |site| {
        site.write("content/site.yaml", format!("{SETTINGS}theem: x\n"));
        site.write(
            "content/back/b.md",
            "---\ntitle: T: x\nsumary: S\npublished: 2026-02-30\n---\n\
             > [!urgnt] x\n> y\n\n[[a]] [b](nope.md) ![](http://x.example/z.png)\n",
        );
        // A link to an article with errors gives no further one.
        site.write(
            "content/back/c.md",
            "---\ntitle: T\nsummary: S\nfoo: 1\n---\n[b](b.md#x) [c](zzzzzz.md)\n",
        );
    });
    assert_eq!(
        ended.errors(),
        [
            "This text has a colon with a space behind it, and no quotes around it.",
            "There is no field “sumary” here.",
            "The day “2026-02-30” does not exist.",
            "There is no block of the kind “urgnt”.",
            "“[[a]]” is not a link that a reader can follow.",
            "The link goes to content/back/nope.md, and there is no such article.",
            "This image has no text for those who do not see it.",
            "This image is on another site: http://x.example/z.png",
            "There is no field “foo” here.",
            "The link goes to content/back/zzzzzz.md, and there is no such article.",
            "There is no field “theem” here.",
        ]
    );
}

#[test]
fn an_address_that_cannot_be_is_an_error_of_its_article() {
    for (alias, words) in [
        ("/robots.txt", "needs a folder of that name"),
        (
            "/nl/back/lifting/",
            "already taken by content/back/lifting.md",
        ),
        ("/nl/", "already taken"),
        ("/../x", "cannot be an old address"),
        ("/.vademecum.json", "cannot be an old address"),
    ] {
        let text = format!("---\ntitle: T\nsummary: S\naliases: [\"{alias}\"]\n---\n");
        spoilt("content/back/b.md", text, &[words, "content/back/b.md"]);
    }
    let long = format!(
        "---\ntitle: T\nsummary: S\naliases: [\"/{}/\"]\n---\n",
        "x".repeat(300)
    );
    spoilt("content/back/b.md", long, &["cannot be an old address"]);
    spoilt(
        "content/_static/en",
        "x",
        &["stands at /en", "content/_static/en"],
    );
}

#[test]
fn thousands_of_mistakes_in_one_line_are_told_without_delay() {
    let text = format!(
        "---\ntitle: T\nsummary: S\n---\n[a]: x.md\n\n{}\n",
        "[a] ".repeat(5000)
    );
    spoilt("content/back/b.md", text, &["5000 errors", "b.md:7:19997"]);
}

#[test]
fn nobody_needs_to_listen() {
    let site = Site::new();
    let mut command = site.command(&[]);
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert_eq!(status.unwrap().code(), Some(0));
}

#[test]
fn settings_of_the_web_host_are_copied_and_those_of_tools_are_not() {
    let site = Site::with(&[
        ("content/_static/.htaccess", "x"),
        ("content/_static/.well-known/security.txt", "x"),
        ("content/_static/.git/config", "x"),
        ("content/_static/.vademecum.json", "x"),
        ("content/.obsidian/app.json", "x"),
    ]);
    site.build(&[]).expect(0, &[]);
    let output = site.root().join("output");
    assert!(output.join(".htaccess").exists());
    assert!(output.join(".well-known/security.txt").exists());
    assert!(!output.join(".git").exists());
    assert_ne!(fs::read(output.join(".vademecum.json")).unwrap(), b"x");
}

/// The words that the articles of the published site have, which must be the same in all.
#[track_caller]
fn words_of_all(site: &Site) -> String {
    let mut words = Vec::new();
    for number in 0..ARTICLES {
        let page = format!("output/nl/back/article-{number}/index.html");
        let page = fs::read_to_string(site.root().join(page)).unwrap();
        let found = ["first words", "second words"]
            .into_iter()
            .find(|words| page.contains(words));
        words.push(found.unwrap());
    }
    words.dedup();
    assert_eq!(words.len(), 1, "pages of two sites at once");
    words[0].to_owned()
}

const ARTICLES: usize = 120;

#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_new_one() {
    let site = Site::new();
    let write = |words: &str| {
        for number in 0..ARTICLES {
            let path = format!("content/back/article-{number}.md");
            let text = format!("---\ntitle: T\nsummary: S\n---\n{words}\n");
            site.write(&path, text);
        }
    };
    write("first words");
    site.build(&[]).expect(0, &[]);
    write("second words");
    let staged = site.root().join(".output.vademecum-staging/new/nl/back");
    let mut killed = 0;
    for after in [0, 1, 10, 40, 80, ARTICLES] {
        let before = words_of_all(&site);
        let mut command = site.command(&[]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut process = command.spawn().unwrap();
        let ended = loop {
            let count = fs::read_dir(&staged).map_or(0, Iterator::count);
            if let Some(status) = process.try_wait().unwrap() {
                break Some(status);
            }
            if count >= after {
                break None;
            }
            std::thread::yield_now();
        };
        process.kill().unwrap();
        process.wait().unwrap();
        killed += usize::from(ended.is_none());
        let now = words_of_all(&site);
        assert!(ended.is_some() || now == before || now == "second words");
        // What was killed or not, the next one starts from the old site again.
        write("first words");
        site.build(&[]).expect(0, &[]);
        assert_eq!(words_of_all(&site), "first words");
        write("second words");
    }
    assert!(killed > 0, "some were killed while they were at it");
    site.build(&[]).expect(0, &[]);
    assert_eq!(words_of_all(&site), "second words");
    assert!(!site.root().join(".output.vademecum-staging").exists());
}

#[test]
fn of_builds_at_the_same_time_one_publishes() {
    let site = Site::new();
    let processes: Vec<_> = (0..4)
        .map(|_| {
            let mut command = site.command(&[]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped());
            command.spawn().unwrap()
        })
        .collect();
    let mut published = 0;
    for process in processes {
        let output = process.wait_with_output().unwrap();
        let said = String::from_utf8([output.stderr, output.stdout].concat()).unwrap();
        match output.status.code() {
            Some(0) => published += 1,
            status => assert_eq!((status, said.contains("Another build")), (Some(2), true)),
        }
    }
    assert!(published > 0);
    assert!(
        site.root()
            .join("output/nl/back/lifting/index.html")
            .exists()
    );
}
