//! Refreshing a snapshot comes to the same as taking it anew, whatever was done to the folder.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use super::*;
use crate::sources::Touched;

/// Folders that come and go; `shared` is reached by links only.
const FOLDERS: [&str; 8] = [
    "content",
    "content/a",
    "content/a-b",
    "content/a/b",
    "content/a/b/c",
    "content/_static",
    "themes/t",
    "shared",
];

const NAMES: [&str; 9] = [
    "x.md",
    "y.md",
    "p.png",
    "a",
    "b",
    ".hidden.md",
    "z.md~",
    "n.yaml",
    "caf\u{e9}.txt",
];

/// Of one length, so that only stamps or bytes tell them apart; the last two are faulty.
const TEXTS: [&[u8]; 5] = [b"one.", b"two.", b"six.", b"ab\xE9.", b"\xFF\xFEa\0"];

/// Something that is done to a site; numbers stand for folders, names and texts.
#[derive(Clone, Debug)]
enum Deed {
    Write(usize, usize, usize),
    /// Writes another file and puts it in the place of this one, as many editors save.
    Replace(usize, usize, usize),
    Delete(usize, usize),
    Rename((usize, usize), (usize, usize)),
    MakeFolder(usize),
    DeleteFolder(usize),
    MoveFolder(usize, usize),
    /// Takes a folder away and puts one with a file of the same name there.
    NewFolder(usize, usize, usize),
    Link((usize, usize), usize),
    LinkFolder((usize, usize), usize),
    SecondName((usize, usize), (usize, usize)),
    /// Writes it in place with a time of long ago.
    SetBack(usize, usize, usize),
}

fn deeds() -> impl Strategy<Value = Deed> {
    let folder = 0..FOLDERS.len();
    let name = 0..NAMES.len();
    let file = (folder.clone(), name.clone());
    let text = 0..TEXTS.len();
    let write = (folder.clone(), name.clone(), text.clone());
    prop_oneof![
        8 => write.clone().prop_map(|(folder, name, text)| Deed::Write(folder, name, text)),
        4 => write.clone().prop_map(|(folder, name, text)| Deed::Replace(folder, name, text)),
        3 => file.clone().prop_map(|(folder, name)| Deed::Delete(folder, name)),
        3 => (file.clone(), file.clone()).prop_map(|(from, to)| Deed::Rename(from, to)),
        2 => folder.clone().prop_map(Deed::MakeFolder),
        1 => folder.clone().prop_map(Deed::DeleteFolder),
        3 => (folder.clone(), folder.clone()).prop_map(|(from, to)| Deed::MoveFolder(from, to)),
        2 => write.clone().prop_map(|(folder, name, text)| Deed::NewFolder(folder, name, text)),
        1 => (file.clone(), name.clone()).prop_map(|(link, name)| Deed::Link(link, name)),
        1 => (file.clone(), folder).prop_map(|(link, to)| Deed::LinkFolder(link, to)),
        1 => (file.clone(), file).prop_map(|(from, to)| Deed::SecondName(from, to)),
        2 => write.prop_map(|(folder, name, text)| Deed::SetBack(folder, name, text)),
    ]
}

/// Does it as far as it can be done, and notes the folders in which something may be new.
fn perform(root: &Path, deed: &Deed, touched: &mut BTreeSet<PathBuf>) {
    let folder = |folder: usize| root.join(FOLDERS[folder]);
    let file = |(at, name): (usize, usize)| folder(at).join(NAMES[name]);
    let mut touch = |path: &Path| {
        touched.extend(path.parent().map(Path::to_path_buf));
        // What is written through a link is written where it leads to, and noticed there.
        let real = path.canonicalize().ok();
        touched.extend(real.and_then(|real| real.parent().map(Path::to_path_buf)));
    };
    // What cannot be done, in a folder that is not there, is not done.
    match *deed {
        Deed::Write(at, name, text) => {
            drop(fs::write(file((at, name)), TEXTS[text]));
            touch(&file((at, name)));
        }
        Deed::Replace(at, name, text) => {
            let temporary = folder(at).join("4913");
            drop(fs::write(&temporary, TEXTS[text]));
            if fs::rename(&temporary, file((at, name))).is_err() {
                drop(fs::remove_file(&temporary));
            }
            touch(&file((at, name)));
        }
        Deed::Delete(at, name) => {
            drop(fs::remove_file(file((at, name))));
            touch(&file((at, name)));
        }
        Deed::Rename(from, to) => {
            drop(fs::rename(file(from), file(to)));
            touch(&file(from));
            touch(&file(to));
        }
        Deed::MakeFolder(at) => {
            // The folders above it may be new too.
            let path = folder(at);
            let above = path.ancestors().skip(1).find(|above| above.is_dir());
            touched.extend(above.map(Path::to_path_buf));
            drop(fs::create_dir_all(path));
        }
        Deed::DeleteFolder(at) if at > 0 => {
            drop(fs::remove_dir_all(folder(at)));
            touch(&folder(at));
        }
        Deed::MoveFolder(from, to) if from > 0 && to > 0 => {
            drop(fs::rename(folder(from), folder(to)));
            touch(&folder(from));
            touch(&folder(to));
        }
        Deed::NewFolder(at, name, text) if at > 0 => {
            drop(fs::remove_dir_all(folder(at)));
            drop(fs::create_dir(folder(at)));
            drop(fs::write(file((at, name)), TEXTS[text]));
            touch(&folder(at));
        }
        Deed::Link(link, name) => make_link(Path::new(NAMES[name]), &file(link), &mut touch),
        Deed::LinkFolder(link, to) => make_link(&folder(to), &file(link), &mut touch),
        Deed::SecondName(from, to) => {
            drop(fs::hard_link(file(from), file(to)));
            touch(&file(from));
            touch(&file(to));
        }
        Deed::SetBack(at, name, text) => {
            drop(fs::write(file((at, name)), TEXTS[text]));
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
            let opened = fs::File::options().write(true).open(file((at, name)));
            drop(opened.and_then(|file| file.set_modified(time)));
            touch(&file((at, name)));
        }
        Deed::DeleteFolder(_) | Deed::MoveFolder(..) | Deed::NewFolder(..) => {}
    }
}

fn make_link(target: &Path, link: &Path, touch: &mut impl FnMut(&Path)) {
    #[cfg(unix)]
    drop(std::os::unix::fs::symlink(target, link));
    touch(link);
}

/// Waits until the clock of the file system has moved on, so that what follows has another time.
fn next_tick(root: &Path) {
    let probe = root.join("probe");
    let time = || {
        fs::write(&probe, b"").unwrap();
        probe.metadata().unwrap().modified().unwrap()
    };
    let before = time();
    while time() == before {
        std::thread::yield_now();
    }
}

fn files(sources: &Sources) -> Vec<(SourcePath, String)> {
    let files = sources.tree.files();
    files
        .map(|(path, file)| (path.clone(), format!("{file:?}")))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 150,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_refreshed_snapshot_is_a_new_one(
        start in prop::collection::vec(deeds(), 10..40),
        steps in prop::collection::vec(prop::collection::vec(deeds(), 1..5), 1..8),
        believes_stamps: bool,
    ) {
        let root = site(&[]);
        for folder in FOLDERS {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        for deed in &start {
            perform(root.path(), deed, &mut BTreeSet::new());
        }
        // Stamps count once they have aged. Here they are said to have, and age by a tick.
        let moment = || {
            next_tick(root.path());
            let later = if believes_stamps { 1_000 } else { 0 };
            SystemTime::now() + Duration::from_secs(later)
        };
        let empty = Sources { root: root.path().to_path_buf(), tree: Arc::default() };
        let mut last = empty.refresh_at(&Touched::Everything, moment()).unwrap().sources;
        for step in &steps {
            next_tick(root.path());
            let mut touched = BTreeSet::new();
            for deed in step {
                perform(root.path(), deed, &mut touched);
            }
            let (anew, diagnostics) = Sources::load(root.path()).unwrap();
            let refreshed = last.refresh_at(&Touched::Folders(touched), moment()).unwrap();
            prop_assert_eq!(files(&refreshed.sources), files(&anew));
            prop_assert_eq!(&refreshed.diagnostics, &diagnostics);
            let (before, after): (BTreeSet<_>, BTreeSet<_>) =
                (files(&last).into_iter().collect(), files(&anew).into_iter().collect());
            let differ = before.symmetric_difference(&after).map(|(path, _)| path.clone());
            let differ: BTreeSet<SourcePath> = differ.collect();
            prop_assert_eq!(refreshed.changed, differ.into_iter().collect::<Vec<_>>());
            last = refreshed.sources;
        }
    }
}

#[test]
fn a_touched_file_that_says_the_same_is_no_change() {
    let root = site(&[("content/a/x.md", b"one"), ("content/b/y.md", b"two")]);
    let (sources, _) = Sources::load(root.path()).unwrap();
    fs::write(root.path().join("content/a/x.md"), b"one").unwrap();
    let touched = BTreeSet::from([root.path().join("content/a"), PathBuf::from("content/b")]);
    let refreshed = sources.refresh(&Touched::Folders(touched)).unwrap();
    assert_eq!(refreshed.changed, []);
    let path = SourcePath::new("content/a/x.md");
    let text = |sources: &Sources| sources.text(&path).unwrap().clone();
    assert!(Arc::ptr_eq(&text(&sources), &text(&refreshed.sources)));
}

#[test]
fn a_fault_is_told_again_until_it_is_mended() {
    let root = site(&[("content/a/x.md", b"caf\xE9"), ("content/b/y.md", b"two")]);
    let (sources, found) = Sources::load(root.path()).unwrap();
    fs::write(root.path().join("content/b/y.md"), b"new").unwrap();
    let touch = |folder: &str| Touched::Folders(BTreeSet::from([root.path().join(folder)]));
    let refreshed = sources.refresh(&touch("content/b")).unwrap();
    assert_eq!(refreshed.diagnostics, found);
    assert_eq!(refreshed.changed, [SourcePath::new("content/b/y.md")]);
    fs::write(root.path().join("content/a/x.md"), b"cafe").unwrap();
    let refreshed = refreshed.sources.refresh(&touch("content/a")).unwrap();
    assert_eq!(refreshed.diagnostics, []);
}

#[cfg(unix)]
#[test]
fn a_file_that_is_changed_by_its_other_name_is_seen() {
    let root = site(&[("content/a/x.md", b"one"), ("content/b/y.md", b"two")]);
    let path = |path: &str| root.path().join(path);
    fs::hard_link(path("content/a/x.md"), path("content/b/x.md")).unwrap();
    let (sources, _) = Sources::load(root.path()).unwrap();
    fs::write(path("content/b/x.md"), b"new").unwrap();
    let touched = Touched::Folders(BTreeSet::from([path("content/b")]));
    let changed = sources.refresh(&touched).unwrap().changed;
    assert_eq!(
        changed,
        ["content/a/x.md", "content/b/x.md"].map(SourcePath::new)
    );
}

#[cfg(unix)]
#[test]
fn a_link_that_led_nowhere_and_leads_to_a_folder_now_is_followed() {
    let root = site(&[("content/x.md", b"one"), ("shared/y.md", b"two")]);
    let path = |path: &str| root.path().join(path);
    fs::create_dir(path("content/b")).unwrap();
    // A file of this name would be a copy that a text editor left.
    std::os::unix::fs::symlink(path("content/a"), path("content/b/z.md~")).unwrap();
    let (sources, _) = Sources::load(root.path()).unwrap();
    fs::rename(path("shared"), path("content/a")).unwrap();
    let touched = Touched::Folders(BTreeSet::from([path("content")]));
    let refreshed = sources.refresh(&touched).unwrap().sources;
    let (anew, _) = Sources::load(root.path()).unwrap();
    assert_eq!(files(&refreshed), files(&anew));
}

#[test]
fn without_content_there_is_no_next_snapshot() {
    let root = site(&[("content/x.md", b"one")]);
    let (sources, _) = Sources::load(root.path()).unwrap();
    fs::rename(root.path().join("content"), root.path().join("other")).unwrap();
    let error = sources.refresh(&Touched::Everything).unwrap_err();
    assert!(matches!(error, SourcesError::NoContent(_)));
}
