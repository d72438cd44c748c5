//! Turns a snapshot into the next one: what may have changed is compared with the disk, and all
//! else is taken over. A snapshot from nothing is the same with nothing to take over.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;

use super::tree::{Entry, Folder, Stored};
use super::walk::{self, Again, Found, Listed};
use super::{Sources, SourcesError, read};
use crate::diag::{self, Diagnostic};
use crate::paths::SourcePath;

/// What may have changed since a snapshot was taken. More may be named than has changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Touched {
    /// Folders whose own entries may have changed, below the root of the site as that was given
    /// or relative to it. What is below a folder that is new, gone or replaced belongs to it.
    /// Folders outside `content/` and `themes/` are no matter.
    Folders(BTreeSet<PathBuf>),
    /// Nobody knows what.
    Everything,
}

/// The next snapshot.
#[derive(Debug)]
pub struct Refreshed {
    /// Every file as it is now.
    pub sources: Sources,
    /// What is wrong with files as such: all of it, not only what is new.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that came, went or have other bytes, in order.
    pub changed: Vec<SourcePath>,
}

impl Sources {
    /// The snapshot that [`Sources::load`] would take now, if nothing changed but what was
    /// touched. After an error nothing is known of what was touched: the next one has to be of
    /// [`Touched::Everything`].
    ///
    /// Stamps of files spare reading them; `stamp.rs` says why they never hide a change. Where
    /// there are links, or files with several names, what is touched in one place may be seen in
    /// another, so everything is compared.
    pub fn refresh(&self, touched: &Touched) -> Result<Refreshed, SourcesError> {
        self.refresh_at(touched, SystemTime::now())
    }

    /// The moment decides which stamps are believed.
    pub(super) fn refresh_at(
        &self,
        touched: &Touched,
        moment: SystemTime,
    ) -> Result<Refreshed, SourcesError> {
        let root = &self.root;
        if !root.join("content").is_dir() {
            let whole = std::path::absolute(root).unwrap_or_else(|_| root.clone());
            // `.` at the end of a path is nothing that a reader needs.
            return Err(SourcesError::NoContent(whole.components().collect()));
        }
        let again = again(root, touched, &self.tree);
        let listed = walk::find(root, &self.tree, &again, moment)?;
        let tree = read_all(root, listed, moment)?;
        let mut diagnostics = Vec::new();
        tree.tell(&mut diagnostics);
        diag::sort(&mut diagnostics);
        let changed = self.tree.changed(&tree);
        let sources = Sources {
            root: root.clone(),
            tree: Arc::new(tree),
        };
        Ok(Refreshed {
            sources,
            diagnostics,
            changed,
        })
    }
}

fn again(root: &Path, touched: &Touched, tree: &Folder) -> Again {
    let Touched::Folders(folders) = touched else {
        return Again::All;
    };
    if tree.has_links() {
        return Again::All;
    }
    let mut keys = BTreeSet::new();
    for folder in folders {
        let below = folder.strip_prefix(root).unwrap_or(folder);
        // A name that is not Unicode is told in its parent, and nothing below it is read.
        let Some(path) = SourcePath::from_os(Path::new(""), below) else {
            if below.is_absolute() {
                return Again::All;
            }
            continue;
        };
        keys.insert(format!("{path}/"));
    }
    Again::These(keys)
}

/// Reads what was listed to be read, on all cores, and makes the tree of it.
fn read_all(root: &Path, listed: Listed, moment: SystemTime) -> Result<Folder, SourcesError> {
    let mut to_read = Vec::new();
    files(&listed, &mut to_read);
    // The order of the paths decides which of two unreadable files is named.
    let read: Vec<_> = to_read
        .par_iter()
        .map_init(Vec::new, |buffer, path| {
            read::load(root, path, moment, buffer)
        })
        .collect();
    let mut stored = Vec::with_capacity(read.len());
    for (path, file) in to_read.into_iter().zip(read) {
        match file {
            Ok(file) => stored.push(Some(file)),
            // Removed since the folder was listed, or a folder took the place of a file or the
            // other way round: it is not part of this moment.
            Err(error) if is_gone(&error) => stored.push(None),
            Err(error) => return Err(SourcesError::Unreadable(path.to_os(root), error)),
        }
    }
    Ok(assemble(listed, &mut stored.into_iter()))
}

fn is_gone(error: &io::Error) -> bool {
    use io::ErrorKind::{IsADirectory, NotADirectory, NotFound};
    matches!(error.kind(), NotFound | NotADirectory | IsADirectory)
}

/// The files to read, in the order in which [`assemble`] asks for them.
fn files<'a>(listed: &'a Listed, to_read: &mut Vec<&'a SourcePath>) {
    for (path, found) in &listed.entries {
        match found {
            Found::File(_) => to_read.push(path),
            Found::Folder(folder) => files(folder, to_read),
            Found::Kept(_) => {}
        }
    }
}

fn assemble(listed: Listed, read: &mut impl Iterator<Item = Option<Stored>>) -> Folder {
    let mut entries = BTreeMap::new();
    for (path, found) in listed.entries {
        let entry = match found {
            Found::Kept(entry) => Some(entry),
            Found::Folder(folder) => Some(Entry::Folder(Arc::new(assemble(folder, read)))),
            Found::File(old) => read.next().flatten().map(|file| {
                let file = match old {
                    // The same text need not be kept twice.
                    Some(old) if old.file.fingerprint == file.file.fingerprint => Stored {
                        file: old.file.clone(),
                        ..file
                    },
                    _ => file,
                };
                Entry::File(Arc::new(file))
            }),
        };
        entries.extend(entry.map(|entry| (path, entry)));
    }
    Folder::new(entries, listed.seen, listed.faults, listed.is_linked)
}
