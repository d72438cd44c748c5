//! Turns what the system says about files into folders to look at again, once it is quiet.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::diag::Diagnostic;
use crate::paths::SourcePath;
use crate::sources::{Sources, SourcesError};

/// Hears of changes below `content/` and `themes/`.
pub struct Watcher {
    events: Receiver<notify::Result<notify::Event>>,
    _system: Option<RecommendedWatcher>,
}

/// Where something may have changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Touched {
    /// In these folders.
    Folders(BTreeSet<PathBuf>),
    /// Nobody knows.
    Everything,
}

/// A snapshot taken anew.
#[derive(Debug)]
pub struct Refreshed {
    /// The snapshot.
    pub sources: Sources,
    /// What is wrong with files as such.
    pub diagnostics: Vec<Diagnostic>,
    /// The files whose bytes differ, came or went.
    pub changed: Vec<SourcePath>,
}

impl Watcher {
    /// Begins to listen.
    pub fn start(root: &Path) -> (Self, Option<Diagnostic>) {
        let (send, events) = channel();
        let system = notify::recommended_watcher(send).ok().and_then(|mut it| {
            let watched = it.watch(root, RecursiveMode::Recursive);
            watched.ok().map(|()| it)
        });
        let watcher = Self {
            events,
            _system: system,
        };
        (watcher, None)
    }

    /// Waits until something changed and the disk is quiet again.
    pub fn wait(&mut self) -> Touched {
        loop {
            let Ok(first) = self.events.recv() else {
                std::thread::park();
                continue;
            };
            let mut is_write = is_change(&first);
            while let Ok(next) = self.events.recv_timeout(Duration::from_millis(5)) {
                is_write |= is_change(&next);
            }
            if is_write {
                return Touched::Everything;
            }
        }
    }
}

fn is_change(event: &notify::Result<notify::Event>) -> bool {
    event.as_ref().is_ok_and(|event| !event.kind.is_access())
}

/// The snapshot after `last`.
pub fn refresh(last: &Sources, _touched: &Touched) -> Result<Refreshed, SourcesError> {
    let (sources, diagnostics) = Sources::load(last.root())?;
    let print = |sources: &Sources, path: &SourcePath| sources.get(path).map(|f| f.fingerprint);
    let paths: BTreeSet<SourcePath> = ["content", "themes"]
        .into_iter()
        .flat_map(|folder| last.below(folder).chain(sources.below(folder)))
        .map(|(path, _)| path.clone())
        .collect();
    let changed = paths
        .into_iter()
        .filter(|path| print(last, path) != print(&sources, path))
        .collect();
    Ok(Refreshed {
        sources,
        diagnostics,
        changed,
    })
}
