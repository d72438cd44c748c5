//! Turns what the system says about files into hints where to look: which folders were touched.
//!
//! Events are never believed: [`Sources::refresh`](crate::sources::Sources::refresh) compares
//! with the disk. What matters is that none is missed. So folders that are new are watched before
//! a batch is handed out, and what comes into them while they are listed is in the next one.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use notify::event::{CreateKind, ModifyKind};
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode};

use super::quiet;
use crate::diag::{self, Diagnostic};
use crate::sources::Touched;

/// The folders of the root that are watched with everything below.
const WATCHED: [&str; 2] = ["content", "themes"];

/// How often everything is compared where the system does not tell. A comparison of 10,000 files
/// takes some 20 ms.
const POLLING: Duration = Duration::from_millis(500);

/// Tells when files of a site change.
pub struct Watcher {
    /// Canonical, as some systems name files in events.
    root: PathBuf,
    means: Means,
    events: Receiver<Came>,
    /// Times of events are from here.
    begin: Instant,
    /// Folders elsewhere in the root that links lead to.
    linked: BTreeSet<PathBuf>,
    notice: Option<Diagnostic>,
}

enum Means {
    System(Box<dyn notify::Watcher + Send>),
    Polling,
}

/// What the system calls with each event.
type Handler = Box<dyn FnMut(notify::Result<Event>) + Send>;

/// An event with the time at which it came.
struct Came {
    at: Duration,
    event: notify::Result<Event>,
}

/// What the events of a batch say.
#[derive(Default)]
struct Batch {
    folders: BTreeSet<PathBuf>,
    /// Paths that are new, among which may be links and folders with links.
    new: Vec<PathBuf>,
    /// Whether events were lost.
    is_everything: bool,
    /// Why there will be no more events, or not of all folders.
    failure: Option<notify::Error>,
}

impl Watcher {
    /// Watches `content/` and `themes/` below the root, also where they come later. With it
    /// comes a notice for the editor where the system cannot watch so many folders: then all
    /// files are compared twice a second.
    pub fn start(root: &Path) -> (Self, Option<Diagnostic>) {
        Self::start_by(root, |handler| {
            // Links are looked after here: those that lead out of the root are not followed.
            let config = notify::Config::default().with_follow_symlinks(false);
            let watcher = <RecommendedWatcher as notify::Watcher>::new(handler, config)?;
            Ok(Box::new(watcher))
        })
    }

    fn start_by(
        root: &Path,
        make: impl FnOnce(Handler) -> notify::Result<Box<dyn notify::Watcher + Send>>,
    ) -> (Self, Option<Diagnostic>) {
        let begin = Instant::now();
        let (sender, events) = mpsc::channel();
        let handler = move |event| {
            let at = begin.elapsed();
            // Nobody listens any more when the preview is closed.
            drop(sender.send(Came { at, event }));
        };
        let mut watcher = Self {
            root: root.canonicalize().unwrap_or_else(|_| root.to_path_buf()),
            means: Means::Polling,
            events,
            begin,
            linked: BTreeSet::new(),
            notice: None,
        };
        match make(Box::new(handler)) {
            Ok(system) => {
                watcher.means = Means::System(system);
                // Not below it: there is the output, which changes with every build.
                watcher.watch(&watcher.root.clone(), RecursiveMode::NonRecursive);
                watcher.watch_all();
            }
            Err(error) => watcher.poll(&error),
        }
        let notice = watcher.notice.take();
        (watcher, notice)
    }

    /// Waits until files may have changed and have settled, and says where. Where all files are
    /// compared, it says so at times, changed or not.
    pub fn wait(&mut self) -> Touched {
        loop {
            if matches!(self.means, Means::Polling) {
                std::thread::sleep(POLLING);
                return Touched::Everything;
            }
            let batch = self.batch();
            let is_lost = batch.is_everything || batch.failure.is_some();
            self.watch_new(&batch);
            if let Some(error) = &batch.failure {
                self.poll(error);
            }
            if is_lost {
                return Touched::Everything;
            }
            if !batch.folders.is_empty() {
                return Touched::Folders(batch.folders);
            }
        }
    }

    /// The notice that since the start the system has come to its limit, once.
    pub fn notice(&mut self) -> Option<Diagnostic> {
        self.notice.take()
    }

    fn batch(&self) -> Batch {
        let mut batch = Batch::default();
        let mut is_closed = false;
        let receive = |wait: Option<Duration>| match wait {
            None => {
                let came = self.events.recv().ok();
                is_closed = came.is_none();
                came
            }
            Some(wait) => self.events.recv_timeout(wait).ok(),
        };
        let take = |came: Came| self.note(came.event, &mut batch).then_some(came.at);
        quiet::batch(|| self.begin.elapsed(), receive, take);
        if is_closed {
            batch.failure = Some(notify::Error::generic("no more events"));
        }
        batch
    }

    /// Adds an event to a batch; false if it is no matter.
    fn note(&self, event: notify::Result<Event>, batch: &mut Batch) -> bool {
        let event = match event {
            Ok(event) => event,
            Err(error) => {
                batch.is_everything = true;
                if is_limit(&error) {
                    batch.failure = Some(error);
                }
                return true;
            }
        };
        if event.need_rescan() {
            batch.is_everything = true;
            return true;
        }
        // The reading of files, also by ourselves.
        if matches!(event.kind, EventKind::Access(_)) {
            return false;
        }
        let may_be_new = !matches!(
            event.kind,
            EventKind::Modify(ModifyKind::Data(_)) | EventKind::Create(CreateKind::File)
        ) || event.paths.iter().any(|path| path.is_symlink());
        let mut is_matter = false;
        for path in event.paths {
            let Some(folder) = self.folder(&path) else {
                continue;
            };
            is_matter = true;
            batch.folders.insert(folder);
            if may_be_new {
                batch.new.push(path);
            }
        }
        is_matter
    }

    /// The folder that holds a path, relative to the root; `None` for what is no part of the site.
    fn folder(&self, path: &Path) -> Option<PathBuf> {
        let below = path.strip_prefix(&self.root).ok()?;
        let is_part = WATCHED.iter().any(|folder| below.starts_with(folder))
            || self.linked.iter().any(|folder| path.starts_with(folder));
        is_part.then(|| below.parent().unwrap_or(below).to_path_buf())
    }

    /// Sees to it that what is new is watched before anybody lists it.
    fn watch_new(&mut self, batch: &Batch) {
        let is_root = |path: &PathBuf| path.parent() == Some(&self.root);
        if batch.is_everything || batch.new.iter().any(is_root) {
            self.watch_all();
            return;
        }
        // The system's watcher adds new folders by itself. It answers when it has done so.
        if let Means::System(system) = &mut self.means {
            drop(system.configure(notify::Config::default()));
        }
        for path in &batch.new {
            self.watch_links(path);
        }
    }

    fn watch_all(&mut self) {
        for folder in WATCHED {
            let path = self.root.join(folder);
            self.watch(&path, RecursiveMode::Recursive);
            self.watch_links(&path);
        }
    }

    /// Watches what links at or below a path lead to, if that is elsewhere in the root.
    fn watch_links(&mut self, path: &Path) {
        let mut to_look_at = vec![path.to_path_buf()];
        while let Some(path) = to_look_at.pop() {
            let Ok(data) = path.symlink_metadata() else {
                continue;
            };
            if data.is_dir() {
                let entries = fs::read_dir(&path).into_iter().flatten().flatten();
                let not_files =
                    entries.filter(|entry| !entry.file_type().is_ok_and(|kind| kind.is_file()));
                to_look_at.extend(not_files.map(|entry| entry.path()));
            } else if data.is_symlink() {
                to_look_at.extend(self.watch_target(&path));
            }
        }
    }

    /// Watches what a link leads to; gives the folder if it was not watched before.
    fn watch_target(&mut self, link: &Path) -> Option<PathBuf> {
        let target = link.canonicalize().ok()?;
        let (folder, mode) = if target.is_dir() {
            (target, RecursiveMode::Recursive)
        } else {
            (target.parent()?.to_path_buf(), RecursiveMode::NonRecursive)
        };
        let below = folder.strip_prefix(&self.root).ok()?;
        let is_watched = below.as_os_str().is_empty()
            || WATCHED.iter().any(|folder| below.starts_with(folder))
            || !self.linked.insert(folder.clone());
        if is_watched {
            return None;
        }
        self.watch(&folder, mode);
        Some(folder)
    }

    fn watch(&mut self, path: &Path, mode: RecursiveMode) {
        let Means::System(system) = &mut self.means else {
            return;
        };
        if let Err(error) = system.watch(path, mode) {
            // What is not there is noticed when it comes.
            let is_gone = matches!(error.kind, ErrorKind::PathNotFound)
                || matches!(&error.kind, ErrorKind::Io(error) if error.kind() == io::ErrorKind::NotFound);
            if !is_gone {
                self.poll(&error);
            }
        }
    }

    /// Compares everything from now on, as the system does not say enough.
    fn poll(&mut self, error: &notify::Error) {
        if matches!(self.means, Means::Polling) && self.notice.is_some() {
            return;
        }
        self.means = Means::Polling;
        let notice = if is_limit(error) {
            Diagnostic::hint("watch-limit").help("raise")
        } else {
            let reason = match &error.kind {
                ErrorKind::Io(error) => diag::reason(error),
                _ => error.to_string(),
            };
            Diagnostic::hint("watch-refused").with("reason", reason)
        };
        self.notice = Some(notice);
    }
}

/// Whether the system can watch no more folders, or has no watcher left.
fn is_limit(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::MaxFilesWatch => true,
        ErrorKind::Io(error) => {
            matches!(
                error.kind(),
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
            ) || error.raw_os_error() == Some(TOO_MANY_OPEN_FILES)
        }
        _ => false,
    }
}

/// `EMFILE`, which the standard library has no name for; the same on all Unix systems.
const TOO_MANY_OPEN_FILES: i32 = 24;

#[cfg(test)]
mod tests;
