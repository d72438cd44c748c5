//! Turns small sites into published ones on a disk, with builds that fail and are killed.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]

use std::collections::BTreeMap;
use std::time::SystemTime;

use walkdir::WalkDir;

use super::*;
use crate::diag::Messages;
use crate::output::manifest;

/// A folder of a site with an article, and `output` in it where a test makes one.
struct Disk(tempfile::TempDir);

/// A file by its path and its text.
type File = (&'static str, &'static str);

const OLD: &[File] = &[
    ("index.html", "home"),
    ("nl/a/index.html", "a, as it was"),
    ("nl/gone/index.html", "gone"),
    ("was-file", "1"),
    ("was-folder/x", "2"),
];
const NEW: &[File] = &[
    ("index.html", "home"),
    ("nl/a/index.html", "a, as it is"),
    ("nl/new/index.html", "new"),
    ("was-file/x", "3"),
    ("was-folder", "4"),
];
const BOTH: [Exchange; 2] = [Exchange::System, Exchange::Journal];

impl Disk {
    fn new() -> Self {
        let disk = Self(tempfile::tempdir().unwrap());
        disk.put(&[("content/a.md", "a"), ("themes/own/theme.yaml", "")]);
        disk
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn out(&self) -> PathBuf {
        self.root().join("output")
    }

    fn put(&self, files: &[File]) {
        for (path, text) in files {
            let path = self.root().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    fn open(&self, exchange: Exchange) -> Staging {
        Staging::open_with(&self.out(), self.root(), exchange).unwrap()
    }

    fn refused(&self, out: impl AsRef<Path>) -> PublishError {
        Staging::open(&self.root().join(out), self.root()).unwrap_err()
    }

    #[track_caller]
    fn publish(&self, exchange: Exchange, files: &[File]) -> Published {
        let staging = self.open(exchange);
        let output = write(&staging, files);
        staging.publish(&output).unwrap()
    }

    /// Every file in the output folder but the record.
    fn published(&self) -> BTreeMap<String, String> {
        let mut files = self.everything();
        files.remove(manifest::NAME);
        files
    }

    fn everything(&self) -> BTreeMap<String, String> {
        let entries = WalkDir::new(self.out()).into_iter();
        entries
            .flatten()
            .filter(|entry| !entry.file_type().is_dir())
            .map(|entry| {
                let path = OutPath::from_os(&self.out(), entry.path()).unwrap();
                (path.to_string(), fs::read_to_string(entry.path()).unwrap())
            })
            .collect()
    }

    /// Names in the folder of the site, to see what is left over.
    fn beside(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.root())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn modified(&self, path: &str) -> SystemTime {
        let data = fs::metadata(self.out().join(path)).unwrap();
        data.modified().unwrap()
    }

    /// Gives a file a time of long ago, so that a new one differs for sure.
    fn age(&self, path: &str) -> SystemTime {
        let file = fs::File::options().write(true).open(self.out().join(path));
        file.unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
        SystemTime::UNIX_EPOCH
    }
}

fn write(staging: &Staging, files: &[File]) -> Output {
    let mut output = Output::default();
    for (path, text) in files {
        let path = OutPath::new(*path);
        staging.write(&path, text.as_bytes()).unwrap();
        let fingerprint = Fingerprint::of(text.as_bytes());
        output.entries.insert(path, fingerprint);
    }
    output
}

fn texts(files: &[File]) -> BTreeMap<String, String> {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

#[track_caller]
fn assert_words(error: &PublishError, part: &str) {
    let diagnostic = error.diagnostic();
    let wording = Messages::english().wording(&diagnostic);
    assert!(wording.message.contains(part), "{wording:?}");
    assert_eq!(wording.hints.len(), diagnostic.hints.len());
    assert!(wording.why.is_some());
    assert!(!format!("{wording:?}").contains("{$"), "{wording:?}");
}

#[test]
fn a_site_replaces_the_last_one() {
    for exchange in BOTH {
        let disk = Disk::new();
        let first = disk.publish(exchange, OLD);
        assert_eq!(disk.published(), texts(OLD));
        assert_eq!((first.written, first.unchanged, first.removed), (5, 0, 0));
        let old = disk.age("index.html");
        let second = disk.publish(exchange, NEW);
        assert_eq!(disk.published(), texts(NEW));
        assert_eq!(
            (second.written, second.unchanged, second.removed),
            (4, 1, 3)
        );
        assert_eq!(disk.modified("index.html"), old);
        assert!(!disk.out().join("nl/gone").exists());
        assert_eq!(disk.beside(), ["content", "output", "themes"]);
        let manifest = manifest::read(&disk.out()).unwrap().unwrap();
        let listed: Vec<_> = manifest.files.keys().map(OutPath::as_str).collect();
        assert_eq!(listed, texts(NEW).into_keys().collect::<Vec<_>>());
    }
}

#[test]
fn a_build_that_fails_changes_nothing() {
    let disk = Disk::new();
    drop(disk.open(Exchange::System));
    assert_eq!(disk.beside(), ["content", "themes"]);
    disk.publish(Exchange::System, OLD);
    let before = disk.everything();
    let staging = disk.open(Exchange::System);
    write(&staging, NEW);
    drop(staging);
    assert_eq!(disk.everything(), before);
    assert_eq!(disk.beside(), ["content", "output", "themes"]);
}

#[test]
fn a_killed_build_changes_nothing_and_the_next_one_tidies_up() {
    for exchange in BOTH {
        let disk = Disk::new();
        disk.publish(exchange, OLD);
        let before = disk.everything();
        let staging = disk.open(exchange);
        write(&staging, NEW);
        staging.work.abandon();
        assert_eq!(disk.everything(), before);
        disk.publish(exchange, NEW);
        assert_eq!(disk.published(), texts(NEW));
        assert_eq!(disk.beside(), ["content", "output", "themes"]);
    }
}

#[test]
fn a_build_killed_while_it_moves_files_is_finished_by_the_next_one() {
    let manifest = |output: &Output| Manifest::from(output);
    // How many files were moved, and how many vanished pages removed, before it was killed.
    for (moved, removed) in [(0, 0), (0, 2), (1, 3), (3, 3), (5, 3)] {
        let disk = Disk::new();
        disk.publish(Exchange::Journal, OLD);
        let mut staging = disk.open(Exchange::Journal);
        let output = write(&staging, NEW);
        let (out, work) = (&disk.out(), &mut staging.work);
        journal::enter(work, out, &output).unwrap();
        journal::begin(work, &manifest(&output)).unwrap();
        journal::finish_partly(work, out, removed, moved).unwrap();
        staging.work.abandon();

        drop(disk.open(Exchange::System));
        assert_eq!(disk.published(), texts(NEW), "{moved} {removed}");
        assert_eq!(disk.beside(), ["content", "output", "themes"]);
        let recorded = manifest::read(out).unwrap();
        assert_eq!(recorded, Some(manifest(&output)));
    }
}

#[test]
fn a_build_killed_before_its_journal_leaves_the_old_site() {
    let disk = Disk::new();
    disk.publish(Exchange::Journal, OLD);
    let mut staging = disk.open(Exchange::Journal);
    let output = write(&staging, NEW);
    journal::enter(&mut staging.work, &disk.out(), &output).unwrap();
    staging.work.abandon();
    drop(disk.open(Exchange::System));
    assert_eq!(disk.published(), texts(OLD));
    assert!(!disk.out().join(journal::FOLDER).exists());
}

#[test]
fn a_first_build_killed_while_it_moves_files_is_known_as_ours() {
    let disk = Disk::new();
    disk.put(&[("output/.gitignore", "*")]);
    let mut staging = disk.open(Exchange::Journal);
    let output = write(&staging, OLD);
    journal::enter(&mut staging.work, &disk.out(), &output).unwrap();
    journal::begin(&staging.work, &Manifest::from(&output)).unwrap();
    journal::finish_partly(&staging.work, &disk.out(), 0, 2).unwrap();
    staging.work.abandon();
    drop(disk.open(Exchange::System));
    let mut expected = texts(OLD);
    expected.insert(".gitignore".to_owned(), "*".to_owned());
    assert_eq!(disk.published(), expected);
}

#[test]
fn a_work_folder_that_cannot_be_moved_is_copied() {
    let disk = Disk::new();
    disk.publish(Exchange::Journal, OLD);
    let old = disk.age("index.html");
    let staging = disk.open(Exchange::Journal);
    let output = write(&staging, NEW);
    // A folder with something in it cannot be renamed over, no more than another disk can.
    disk.put(&[("output/.vademecum-staging/lock", "")]);
    let published = staging.publish(&output).unwrap();
    assert_eq!((published.written, published.unchanged), (4, 1));
    assert_eq!(disk.published(), texts(NEW));
    assert_eq!(disk.modified("index.html"), old);
    assert_eq!(disk.beside(), ["content", "output", "themes"]);
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let disk = Disk::new();
    let first = disk.open(Exchange::System);
    let error = disk.refused("output");
    assert!(matches!(error, PublishError::Busy(_)));
    assert_words(&error, "Another build");
    drop(first);
    drop(disk.open(Exchange::System));
    // A build that goes on inside the output folder has its lock there.
    disk.publish(Exchange::Journal, OLD);
    let mut first = disk.open(Exchange::Journal);
    journal::enter(&mut first.work, &disk.out(), &Output::default()).unwrap();
    assert!(matches!(disk.refused("output"), PublishError::Busy(_)));
    drop(first);
    assert_eq!(disk.published(), texts(OLD));
}

#[test]
fn files_of_others_stay() {
    for exchange in BOTH {
        let disk = Disk::new();
        disk.put(&[
            ("output/.git/objects/ab/cd", "blob"),
            ("output/.gitignore", "*"),
        ]);
        disk.publish(exchange, OLD);
        disk.put(&[
            ("output/nl/gone/mine.txt", "m"),
            ("output/CNAME", "example.org"),
        ]);
        fs::create_dir_all(disk.out().join("empty/folder")).unwrap();
        let old = disk.age("CNAME");
        disk.publish(exchange, NEW);
        let mut expected = texts(NEW);
        for (path, text) in [
            (".git/objects/ab/cd", "blob"),
            (".gitignore", "*"),
            ("nl/gone/mine.txt", "m"),
            ("CNAME", "example.org"),
        ] {
            expected.insert(path.to_owned(), text.to_owned());
        }
        assert_eq!(disk.published(), expected);
        assert!(disk.out().join("empty/folder").is_dir());
        assert_eq!(disk.modified("CNAME"), old);
        let manifest = manifest::read(&disk.out()).unwrap().unwrap();
        assert_eq!(manifest.files.len(), NEW.len());
    }
}

#[test]
fn a_file_of_others_is_never_written_over() {
    for exchange in BOTH {
        let disk = Disk::new();
        disk.publish(exchange, OLD);
        disk.put(&[
            // In the place of a page, of the folder of a page, and where a folder becomes a file.
            ("output/nl/new/index.html", "mine"),
            ("output/contact", "mine"),
            ("output/was-folder/mine", "mine"),
            ("output/elsewhere", "mine"),
        ]);
        let before = disk.everything();
        let staging = disk.open(exchange);
        let mut files = NEW.to_vec();
        files.push(("contact/index.html", "contact"));
        let output = write(&staging, &files);
        let error = staging.publish(&output).unwrap_err();
        let PublishError::Foreign { paths, .. } = &error else {
            unreachable!("{error:?}")
        };
        let expected = ["contact", "nl/new/index.html", "was-folder/mine"];
        assert_eq!(*paths, expected.map(PathBuf::from));
        assert_words(&error, "3 files or folders");
        assert_eq!(disk.everything(), before);
        assert_eq!(disk.beside(), ["content", "output", "themes"]);
    }
}

#[test]
fn folders_that_hold_something_else_are_refused() {
    let disk = Disk::new();
    disk.put(&[
        ("photos/holiday.jpg", "jpg"),
        ("damaged/.vademecum.json", "{"),
        ("file", "f"),
    ]);
    let before = disk.beside();
    for out in ["", ".", "..", "/", "photos/..", "no/such/../.."] {
        let error = disk.refused(out);
        assert!(
            matches!(error, PublishError::HoldsSite(_)),
            "{out}: {error:?}"
        );
        assert_words(&error, "holds the site");
    }
    for out in ["content", "content/pages", "themes", "themes/own"] {
        let error = disk.refused(out);
        assert!(matches!(error, PublishError::InInput { .. }), "{error:?}");
        assert_words(&error, "is read to make");
    }
    for out in ["file", "file/below"] {
        assert_words(&disk.refused(out), "is not a folder");
    }
    assert_words(&disk.refused("photos"), "did not make");
    assert_words(&disk.refused("damaged"), "is damaged");
    assert_eq!(disk.beside(), before);
}

#[test]
fn an_empty_folder_or_one_to_be_made_is_taken() {
    let disk = Disk::new();
    fs::create_dir(disk.root().join("empty")).unwrap();
    for out in ["empty", "far/away"] {
        let out = disk.root().join(out);
        let staging = Staging::open(&out, disk.root()).unwrap();
        let output = write(&staging, OLD);
        staging.publish(&output).unwrap();
        assert_eq!(fs::read(out.join("index.html")).unwrap(), b"home");
    }
}

#[test]
fn a_page_that_somebody_changed_is_written_anew() {
    for exchange in BOTH {
        let disk = Disk::new();
        disk.publish(exchange, OLD);
        disk.put(&[("output/index.html", "hack")]);
        fs::remove_dir_all(disk.out().join("nl/gone")).unwrap();
        let staging = disk.open(exchange);
        let path = OutPath::new("index.html");
        let kept = staging.keep(&path, Fingerprint::of(b"home"));
        assert!(!kept.unwrap());
        drop(staging);
        disk.publish(exchange, OLD);
        assert_eq!(disk.published(), texts(OLD));
    }
}

#[test]
fn a_page_that_is_kept_is_the_published_file() {
    let disk = Disk::new();
    disk.publish(Exchange::System, OLD);
    let old = disk.age("index.html");
    let staging = disk.open(Exchange::System);
    let keep = |path, text: &[u8]| staging.keep(&OutPath::new(path), Fingerprint::of(text));
    assert!(keep("index.html", b"home").unwrap());
    assert!(!keep("index.html", b"other").unwrap());
    assert!(!keep("no-such-page", b"home").unwrap());
    let mut output = Output::default();
    let home = (OutPath::new("index.html"), Fingerprint::of(b"home"));
    output.entries.extend([home]);
    staging.publish(&output).unwrap();
    assert_eq!(disk.published(), texts(&[("index.html", "home")]));
    assert_eq!(disk.modified("index.html"), old);
}

#[test]
fn writing_twice_never_reaches_the_published_file() {
    let disk = Disk::new();
    disk.publish(Exchange::System, OLD);
    let staging = disk.open(Exchange::System);
    write(&staging, &[("index.html", "home")]);
    write(&staging, &[("index.html", "else")]);
    assert_eq!(disk.published(), texts(OLD));
    let error = staging.write(&OutPath::new("../content/a.md"), b"x");
    assert_eq!(error.unwrap_err().error.kind(), io::ErrorKind::InvalidInput);
    assert_eq!(fs::read(disk.root().join("content/a.md")).unwrap(), b"a");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn links_and_permissions_of_others_stay() {
        for exchange in BOTH {
            let disk = Disk::new();
            disk.publish(exchange, OLD);
            disk.put(&[("output/private/key", "k")]);
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            let allow = |path: &Path, mode| {
                fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
            };
            let (out, private) = (disk.out(), disk.out().join("private"));
            allow(&out, 0o711);
            allow(&private, 0o500);
            symlink("nowhere", out.join("link")).unwrap();
            disk.publish(exchange, NEW);
            assert_eq!((mode(&out), mode(&private)), (0o711, 0o500));
            assert_eq!(out.join("link").read_link().unwrap(), Path::new("nowhere"));
            assert_eq!(disk.beside(), ["content", "output", "themes"]);
            allow(&private, 0o700);
        }
    }

    #[test]
    fn a_link_in_the_place_of_our_folder_is_not_followed() {
        for exchange in BOTH {
            let disk = Disk::new();
            disk.publish(exchange, OLD);
            let elsewhere = tempfile::tempdir().unwrap();
            let theirs = elsewhere.path().join("x");
            fs::write(&theirs, "theirs").unwrap();
            fs::remove_dir_all(disk.out().join("was-folder")).unwrap();
            symlink(elsewhere.path(), disk.out().join("was-folder")).unwrap();
            disk.publish(exchange, &[("index.html", "home")]);
            assert_eq!(fs::read(&theirs).unwrap(), b"theirs");
            assert!(disk.out().join("was-folder").is_symlink());
            // The folder is needed again, and cannot be had.
            let staging = disk.open(exchange);
            let output = write(&staging, OLD);
            let error = staging.publish(&output).unwrap_err();
            assert_words(&error, "A file that Vademecum did not make stands");
        }
    }

    #[test]
    fn an_output_folder_that_is_a_link_leads_to_its_target() {
        for exchange in BOTH {
            let disk = Disk::new();
            let target = tempfile::tempdir().unwrap();
            symlink(target.path(), disk.out()).unwrap();
            disk.publish(exchange, OLD);
            disk.publish(exchange, NEW);
            assert!(disk.out().is_symlink());
            assert_eq!(fs::read(target.path().join("was-folder")).unwrap(), b"4");
            symlink("nowhere", disk.root().join("broken")).unwrap();
            assert_words(&disk.refused("broken"), "is not a folder");
            symlink(".", disk.root().join("site")).unwrap();
            assert_words(&disk.refused("site"), "holds the site");
        }
    }
}
