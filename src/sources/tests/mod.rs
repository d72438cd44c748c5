//! Turns small folders on disk into snapshots, and looks at what an editor would be told.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]

mod refreshed;

use std::fs;

use super::*;
use crate::diag::{Messages, Span};

/// A site on disk with these files.
fn site(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("content")).unwrap();
    for (path, bytes) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    root
}

fn paths(sources: &Sources) -> Vec<&str> {
    sources
        .tree
        .files()
        .map(|(path, _)| path.as_str())
        .collect()
}

/// Code and file of each diagnostic, and that each has its words.
fn told(diagnostics: &[Diagnostic]) -> Vec<(&'static str, String)> {
    let messages = Messages::english();
    diagnostics
        .iter()
        .map(|diagnostic| {
            let wording = messages.wording(diagnostic);
            assert_ne!(wording.message, diagnostic.code);
            assert!(wording.why.is_some());
            assert_eq!(wording.hints.len(), diagnostic.hints.len());
            assert!(!format!("{wording:?}").contains("{$"), "{wording:?}");
            let place = diagnostic.place.as_ref().unwrap();
            (diagnostic.code, place.path.to_string())
        })
        .collect()
}

#[test]
fn a_folder_without_content_is_no_site() {
    let root = tempfile::tempdir().unwrap();
    let error = Sources::load(root.path()).unwrap_err();
    assert!(matches!(error, SourcesError::NoContent(_)));
    let wording = Messages::english().wording(&error.diagnostic());
    assert!(wording.message.contains("There is no folder “content”"));
}

#[test]
fn hidden_files_and_swap_files_are_passed_over() {
    let root = site(&[
        ("content/back/hernia.nl.md", b"a"),
        ("content/back/hernia.nl.md~", b"a"),
        ("content/back/hernia.nl.swp", b"a"),
        ("content/back/#hernia.nl.md#", b"a"),
        ("content/.obsidian/app.json", b"{}"),
        ("content/.DS_Store", b"a"),
        ("themes/clarity/theme.yaml", b"a: 1"),
        ("output/index.html", b"a"),
    ]);
    let (sources, diagnostics) = Sources::load(root.path()).unwrap();
    let expected = ["content/back/hernia.nl.md", "themes/clarity/theme.yaml"];
    assert_eq!(paths(&sources), expected);
    assert_eq!(told(&diagnostics), []);
}

#[test]
fn text_is_text_and_an_image_is_bytes() {
    let root = site(&[
        ("content/a.md", "é".as_bytes()),
        ("content/a.png", b"\x89PNG"),
        ("content/a.txt", b"caf\xE9"),
        ("content/_static/old.html", b"caf\xE9"),
    ]);
    let (sources, diagnostics) = Sources::load(root.path()).unwrap();
    assert_eq!(told(&diagnostics), []);
    let text = sources.text(&SourcePath::new("content/a.md")).unwrap();
    assert_eq!(&**text, "é");
    for path in ["content/a.png", "content/a.txt", "content/_static/old.html"] {
        let path = SourcePath::new(path);
        assert!(sources.text(&path).is_none());
        let bytes = fs::read(path.to_os(root.path())).unwrap();
        assert_eq!(*sources.read(&path).unwrap(), *bytes);
    }
}

#[test]
fn text_in_another_encoding_is_shown_at_its_letter() {
    let root = site(&[
        ("content/a.md", b"Title\nPati\xEBnt"),
        ("content/b.md", b"\xFF\xFEa\0b\0"),
        ("themes/own/templates/page.html", b"caf\xE9"),
    ]);
    let (sources, diagnostics) = Sources::load(root.path()).unwrap();
    let expected = [
        "content/a.md",
        "content/b.md",
        "themes/own/templates/page.html",
    ];
    let expected: Vec<_> = expected.map(|path| ("not-utf-8", path.to_owned())).into();
    assert_eq!(told(&diagnostics), expected);
    let span = diagnostics[0].place.as_ref().unwrap().span.unwrap();
    let text = sources.text(&SourcePath::new("content/a.md")).unwrap();
    assert_eq!(&text[..span.start], "Title\nPati");
    assert_eq!(&text[span.end..], "nt");
    assert_eq!(span, Span { start: 10, end: 13 });
    let text = sources.text(&SourcePath::new("content/b.md")).unwrap();
    assert_eq!(&**text, "ab");
    let hints = Messages::english().wording(&diagnostics[1]).hints;
    assert!(hints[0].contains("UTF-16"));
}

#[test]
fn a_large_file_stays_on_disk_and_must_not_change_there() {
    let large = vec![7; 300 * 1024];
    let root = site(&[("content/film.mp4", &large), ("content/small.png", b"1")]);
    let (sources, _) = Sources::load(root.path()).unwrap();
    let film = SourcePath::new("content/film.mp4");
    let seen = sources.get(&film).unwrap();
    assert!(matches!(seen.content, SourceContent::OnDisk { length } if length == 300 * 1024));
    assert_eq!(seen.fingerprint, Fingerprint::of(&large));
    assert_eq!(*sources.read(&film).unwrap(), *large);
    fs::write(film.to_os(root.path()), b"another film").unwrap();
    let error = sources.read(&film).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
}

#[test]
fn an_article_over_5_mb_is_not_read_and_other_sources_are_refused() {
    let large = vec![b'a'; 5_000_001];
    let root = site(&[("content/a.md", &large), ("content/site.yaml", &large)]);
    let (sources, diagnostics) = Sources::load(root.path()).unwrap();
    let article = sources.get(&SourcePath::new("content/a.md")).unwrap();
    assert!(matches!(
        article.content,
        SourceContent::OnDisk { length: 5_000_001 }
    ));
    let expected = [("file-too-large", "content/site.yaml".to_owned())];
    assert_eq!(told(&diagnostics), expected);
}

#[test]
fn files_in_memory_are_read_as_those_on_disk() {
    let files: [(&str, &[u8]); 3] = [
        ("content/a.md", b"Pati\xEBnt"),
        ("content/a.png", b"\x89PNG"),
        ("content/site.yaml", b"title: A"),
    ];
    let root = site(&files);
    let (disk, _) = Sources::load(root.path()).unwrap();
    let files = files.map(|(path, bytes)| (SourcePath::new(path), bytes.to_vec()));
    let memory = Sources::from_files(files);
    let files = |sources: &Sources| format!("{:?}", sources.tree.files().collect::<Vec<_>>());
    assert_eq!(files(&disk), files(&memory));
}

#[cfg(unix)]
mod links {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_within_the_root_are_followed_and_others_are_told() {
        let elsewhere = site(&[("content/secret.md", b"s")]);
        let root = site(&[("content/a/text.md", b"t"), ("shared/image.png", b"i")]);
        let link = |target: &str, link: &str| symlink(target, root.path().join(link)).unwrap();
        link("../../shared/image.png", "content/a/image.png");
        link("a", "content/b");
        link("..", "content/a/circle");
        link("../..", "content/a/all");
        link("itself.md", "content/itself.md");
        link("gone.md", "content/broken.md");
        link("gone.md", "content/.#hidden.md");
        link(
            elsewhere.path().join("content").to_str().unwrap(),
            "content/out",
        );
        link("/dev/zero", "content/zero.md");
        link("nowhere", "themes");
        let (sources, diagnostics) = Sources::load(root.path()).unwrap();
        let expected = [
            "content/a/image.png",
            "content/a/text.md",
            "content/b/image.png",
            "content/b/text.md",
        ];
        assert_eq!(paths(&sources), expected);
        let expected = [
            ("link-loop", "content/a/all"),
            ("link-loop", "content/a/circle"),
            ("link-loop", "content/b/all"),
            ("link-loop", "content/b/circle"),
            ("link-broken", "content/broken.md"),
            ("link-loop", "content/itself.md"),
            ("link-leaves-root", "content/out"),
            ("link-leaves-root", "content/zero.md"),
            ("link-broken", "themes"),
        ];
        let expected = expected.map(|(code, path)| (code, path.to_owned()));
        assert_eq!(told(&diagnostics), expected);
    }

    #[test]
    fn a_name_that_is_not_unicode_is_told_with_its_folder() {
        let root = site(&[("content/back/a.md", b"a")]);
        let name = OsStr::from_bytes(b"caf\xE9.md");
        fs::write(root.path().join("content/back").join(name), b"x").unwrap();
        let (sources, diagnostics) = Sources::load(root.path()).unwrap();
        assert_eq!(paths(&sources), ["content/back/a.md"]);
        let expected = [("name-not-unicode", "content/back".to_owned())];
        assert_eq!(told(&diagnostics), expected);
    }

    #[test]
    fn a_site_that_is_a_link_itself_is_read_like_another() {
        let root = site(&[("content/a.md", b"a")]);
        let place = tempfile::tempdir().unwrap();
        let link = place.path().join("site");
        symlink(root.path(), &link).unwrap();
        symlink("a.md", root.path().join("content/b.md")).unwrap();
        let (sources, diagnostics) = Sources::load(&link).unwrap();
        assert_eq!(paths(&sources), ["content/a.md", "content/b.md"]);
        assert_eq!(told(&diagnostics), []);
    }
}

#[test]
fn hidden_files_that_hosts_ask_for_are_published_from_static_only() {
    let root = site(&[
        ("content/_static/.well-known/security.txt", b"a"),
        ("content/_static/.nojekyll", b""),
        ("content/_static/.DS_Store", b""),
        ("content/_static/.git/config", b""),
        ("content/.hidden.md", b""),
    ]);
    let (sources, diagnostics) = Sources::load(root.path()).unwrap();
    assert_eq!(told(&diagnostics), []);
    let expected = [
        "content/_static/.nojekyll",
        "content/_static/.well-known/security.txt",
    ];
    assert_eq!(paths(&sources), expected);
}
