//! Saves files on disk in the ways of editors and tools, and follows them by events alone.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]

use std::sync::mpsc::RecvTimeoutError;

use super::*;
use crate::sources::Sources;

/// Longer than any machine takes; only a test that hangs comes to it.
const DEADLINE: Duration = Duration::from_mins(1);

/// A site on disk, and a thread that follows it by a watcher.
struct Followed {
    root: tempfile::TempDir,
    snapshots: Receiver<Vec<String>>,
    changes: usize,
}

fn state(sources: &Sources, diagnostics: &[Diagnostic]) -> Vec<String> {
    let files = ["content", "themes"]
        .into_iter()
        .flat_map(|folder| sources.below(folder));
    let mut state: Vec<String> = files
        .map(|(path, file)| format!("{path} {}", file.fingerprint))
        .collect();
    state.extend(diagnostics.iter().map(|found| format!("{found:?}")));
    state
}

impl Followed {
    fn new(start: impl FnOnce(&Path) -> Watcher) -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["content/back", "content/living", "output"] {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        for file in 0..50 {
            fs::write(root.path().join(format!("content/back/{file}.md")), "old").unwrap();
        }
        let mut watcher = start(root.path());
        let (mut sources, _) = Sources::load(root.path()).unwrap();
        let (sender, snapshots) = mpsc::channel();
        // It ends with the test, when nobody takes its snapshots.
        std::thread::spawn(move || {
            let mut is_lost = false;
            loop {
                let touched = watcher.wait();
                let touched = if is_lost {
                    Touched::Everything
                } else {
                    touched
                };
                let refreshed = sources.refresh(&touched);
                is_lost = refreshed.is_err();
                let Ok(refreshed) = refreshed else { continue };
                let state = state(&refreshed.sources, &refreshed.diagnostics);
                sources = refreshed.sources;
                if sender.send(state).is_err() {
                    return;
                }
            }
        });
        Self {
            root,
            snapshots,
            changes: 0,
        }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.path(path), text).unwrap();
    }

    fn rename(&self, from: &str, to: &str) {
        fs::rename(self.path(from), self.path(to)).unwrap();
    }

    /// Waits until the snapshot is what is on disk. A last file says when all has been seen that
    /// came before it, also where nothing else is to be seen.
    #[track_caller]
    fn expect_followed(&mut self) {
        self.changes += 1;
        self.write("content/last.md", &self.changes.to_string());
        let (sources, diagnostics) = Sources::load(self.root.path()).unwrap();
        let expected = state(&sources, &diagnostics);
        let begin = Instant::now();
        let mut last = Vec::new();
        while last != expected {
            let left = DEADLINE.saturating_sub(begin.elapsed());
            last = match self.snapshots.recv_timeout(left) {
                Ok(state) => state,
                Err(RecvTimeoutError::Timeout) => panic!("{last:#?} is not {expected:#?}"),
                Err(RecvTimeoutError::Disconnected) => panic!("the watcher has stopped"),
            };
        }
    }
}

fn system(root: &Path) -> Watcher {
    let (watcher, notice) = Watcher::start(root);
    assert_eq!(notice, None);
    watcher
}

#[test]
fn every_way_to_save_a_file_is_followed() {
    let mut site = Followed::new(system);
    site.write("content/back/1.md", "in place");
    site.expect_followed();
    for (number, temporary) in [
        ".2.md.swp",
        "2.md~",
        "4913",
        "sedABCdef",
        ".goutputstream-X1Y2",
        "2.tmp",
    ]
    .into_iter()
    .enumerate()
    {
        let temporary = format!("content/back/{temporary}");
        site.write(&temporary, &format!("atomic {number}"));
        site.rename(&temporary, "content/back/2.md");
        site.expect_followed();
    }
    // A copy is kept under another name, and the file is written anew.
    site.rename("content/back/3.md", "content/back/3.md~");
    site.write("content/back/3.md", "after a copy");
    site.expect_followed();
    fs::remove_file(site.path("content/back/4.md")).unwrap();
    site.expect_followed();
    site.rename("content/back/5.md", "content/living/renamed.md");
    site.expect_followed();
    site.write("content/back/6.md", "old");
    site.expect_followed();
    let file = fs::File::options()
        .write(true)
        .open(site.path("content/back/7.md"));
    file.unwrap().set_modified(std::time::UNIX_EPOCH).unwrap();
    site.expect_followed();
}

#[test]
fn folders_that_come_go_and_move_are_followed() {
    let mut site = Followed::new(system);
    site.rename("content/back", "content/spine");
    site.expect_followed();
    site.write("content/spine/1.md", "in the renamed folder");
    site.expect_followed();
    fs::create_dir_all(site.path("new/deep/deeper")).unwrap();
    site.write("new/deep/deeper/a.md", "a");
    site.rename("new", "content/new");
    site.expect_followed();
    site.write("content/new/deep/deeper/a.md", "b");
    site.expect_followed();
    site.rename("content/new/deep", "content/living/deep");
    site.write("content/living/deep/deeper/a.md", "c");
    site.expect_followed();
    site.write("content/living/deep/deeper/a.md", "d");
    site.expect_followed();
    // Another folder under the name of one that went.
    fs::remove_dir_all(site.path("content/spine")).unwrap();
    fs::create_dir_all(site.path("content/spine/deep")).unwrap();
    site.write("content/spine/deep/a.md", "a");
    site.expect_followed();
    site.write("content/spine/deep/a.md", "b");
    site.expect_followed();
    fs::create_dir_all(site.path("themes/own/templates")).unwrap();
    site.write("themes/own/templates/a.html", "a");
    site.expect_followed();
    site.write("themes/own/templates/a.html", "b");
    site.expect_followed();
    fs::remove_dir_all(site.path("themes")).unwrap();
    site.expect_followed();
}

#[test]
fn a_branch_switch_is_followed_also_where_it_replaces_the_folder_of_the_content() {
    let mut site = Followed::new(system);
    for folder in 0..20 {
        let folder = format!("content/folder{folder}");
        fs::create_dir_all(site.path(&folder)).unwrap();
        for file in 0..100 {
            site.write(&format!("{folder}/{file}.md"), "a");
        }
    }
    site.expect_followed();
    fs::create_dir_all(site.path("other/back")).unwrap();
    site.write("other/back/1.md", "of the other branch");
    site.rename("content", "before");
    site.rename("other", "content");
    site.expect_followed();
    site.write("content/back/1.md", "changed after the switch");
    site.expect_followed();
    fs::remove_dir_all(site.path("content")).unwrap();
    site.rename("before", "content");
    site.expect_followed();
    site.write("content/folder7/7.md", "changed after the return");
    site.expect_followed();
}

#[cfg(unix)]
#[test]
fn what_links_lead_to_is_followed_within_the_root() {
    use std::os::unix::fs::symlink;
    let mut site = Followed::new(system);
    fs::create_dir_all(site.path("shared/deep")).unwrap();
    site.write("shared/deep/a.md", "a");
    site.write("shared/deep/b.md", "a");
    symlink("../shared", site.path("content/linked")).unwrap();
    symlink("back", site.path("content/same")).unwrap();
    symlink("/", site.path("content/all")).unwrap();
    site.expect_followed();
    site.write("shared/deep/a.md", "b");
    site.expect_followed();
    site.write("content/back/1.md", "by its other name");
    site.expect_followed();
    fs::remove_file(site.path("content/same")).unwrap();
    site.expect_followed();
    site.write("content/back/1.md", "without it");
    site.expect_followed();
}

#[test]
fn the_output_and_reading_are_no_matter() {
    let root = tempfile::tempdir().unwrap();
    let watcher = system(root.path());
    let canonical = root.path().canonicalize().unwrap();
    let event = |kind: EventKind, path: &str| Ok(Event::new(kind).add_path(canonical.join(path)));
    let change = EventKind::Modify(ModifyKind::Any);
    let mut batch = Batch::default();
    for path in [
        "",
        "output",
        "output/index.html",
        ".output.new",
        "README.md",
    ] {
        assert!(!watcher.note(event(change, path), &mut batch), "{path}");
    }
    let access = EventKind::Access(notify::event::AccessKind::Any);
    assert!(!watcher.note(event(access, "content/a.md"), &mut batch));
    assert!(watcher.note(event(change, "content/a/b.md"), &mut batch));
    assert!(watcher.note(event(change, "themes"), &mut batch));
    let folders = [PathBuf::new(), PathBuf::from("content/a")];
    assert_eq!(batch.folders, BTreeSet::from(folders));
    assert!(!batch.is_everything);
    let lost = Event::new(EventKind::Other).set_flag(notify::event::Flag::Rescan);
    assert!(watcher.note(Ok(lost), &mut batch));
    assert!(batch.is_everything);
}

/// A system that can watch so many folders and no more.
struct Limited(usize);

impl notify::Watcher for Limited {
    fn new<F: notify::EventHandler>(_: F, _: notify::Config) -> notify::Result<Self> {
        Ok(Self(0))
    }

    fn watch(&mut self, _: &Path, _: RecursiveMode) -> notify::Result<()> {
        match self.0.checked_sub(1) {
            Some(left) => self.0 = left,
            None => return Err(notify::Error::new(ErrorKind::MaxFilesWatch)),
        }
        Ok(())
    }

    fn unwatch(&mut self, _: &Path) -> notify::Result<()> {
        Ok(())
    }

    fn kind() -> notify::WatcherKind {
        notify::WatcherKind::NullWatcher
    }
}

#[test]
fn where_the_system_can_watch_no_more_it_is_told_and_all_files_are_compared() {
    for limit in 0..3 {
        let mut site = Followed::new(|root| {
            let (watcher, notice) = Watcher::start_by(root, |_| Ok(Box::new(Limited(limit))));
            assert_eq!(notice.unwrap().code, "watch-limit");
            watcher
        });
        site.write("content/back/1.md", "seen all the same");
        site.expect_followed();
    }
}

#[test]
fn a_limit_that_is_reached_later_is_told_later() {
    let root = tempfile::tempdir().unwrap();
    let mut taken = None;
    let (mut watcher, notice) = Watcher::start_by(root.path(), |handler| {
        taken = Some(handler);
        Ok(Box::new(Limited(10)))
    });
    assert_eq!(notice, None);
    let error = notify::Error::new(ErrorKind::MaxFilesWatch);
    taken.unwrap()(Err(error));
    assert_eq!(watcher.wait(), Touched::Everything);
    assert_eq!(watcher.notice().unwrap().code, "watch-limit");
    assert_eq!(watcher.notice(), None);
}

#[test]
fn a_system_without_a_watcher_left_is_told() {
    let root = tempfile::tempdir().unwrap();
    let refuse = |error: io::Error| {
        Watcher::start_by(root.path(), |_| Err(notify::Error::io(error)))
            .1
            .unwrap()
            .code
    };
    let full = io::Error::from_raw_os_error(TOO_MANY_OPEN_FILES);
    assert_eq!(refuse(full), "watch-limit");
    assert_eq!(refuse(io::ErrorKind::Unsupported.into()), "watch-refused");
}
