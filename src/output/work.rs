//! Turns a path into a folder that this build alone works in: locked, and empty of what a
//! killed build left there.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::PublishError;

/// The folder in which a site is made ready, while the lock on it is held.
#[derive(Debug)]
pub(super) struct Work {
    path: PathBuf,
    /// Held for as long as this value lives; the system lets go of it when the process dies.
    lock: Option<File>,
}

impl Work {
    /// Makes the folder if need be, and takes the lock; `Busy` names the output folder `out`.
    pub(super) fn claim(path: PathBuf, out: &Path) -> Result<Self, PublishError> {
        let busy = || PublishError::Busy(out.to_path_buf());
        // Another build may remove the folder between two steps here; then they start again.
        for _ in 0..8 {
            match fs::create_dir(&path) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(PublishError::Disk(path, error));
                }
                _ => {}
            }
            let name = path.join("lock");
            let lock = match File::create(&name) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                lock => lock.map_err(PublishError::disk(&name))?,
            };
            match lock.try_lock() {
                Err(TryLockError::WouldBlock) => return Err(busy()),
                // A file system without locks: better to build than to refuse.
                Err(TryLockError::Error(_)) => return Ok(Self { path, lock: None }),
                Ok(()) if is_locked(&name) => {
                    let lock = Some(lock);
                    return Ok(Self { path, lock });
                }
                // The file that was locked is not the one that stands there now.
                Ok(()) => {}
            }
        }
        Err(busy())
    }

    /// The folder itself.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The site that is made ready.
    pub(super) fn staged(&self) -> PathBuf {
        self.path.join("new")
    }

    /// The record of a site that is ready, and is being moved to its place file by file.
    pub(super) fn journal(&self) -> PathBuf {
        self.path.join("journal.json")
    }

    /// Makes the folder of the staged site, empty.
    pub(super) fn clear(&self) -> Result<(), PublishError> {
        let staged = self.staged();
        remove_tree(&staged)
            .and_then(|()| fs::create_dir(&staged))
            .map_err(PublishError::disk(&staged))
    }

    /// Moves the folder with all that is in it, the lock too.
    pub(super) fn move_to(&mut self, path: PathBuf) -> io::Result<()> {
        fs::rename(&self.path, &path)?;
        self.path = path;
        Ok(())
    }

    /// Lets go of the folder as a killed process does.
    #[cfg(test)]
    pub(super) fn abandon(mut self) {
        self.lock = None;
        std::mem::forget(self);
    }
}

impl Drop for Work {
    /// Takes the folder away, unless a site in it is to be published yet. What cannot be
    /// removed is in nobody's way: the next build tries again.
    fn drop(&mut self) {
        if !self.journal().exists() {
            let _ = remove_tree(&self.staged());
            let _ = fs::remove_file(self.path.join("lock"));
            let _ = fs::remove_dir(&self.path);
        }
        // Last: until then nobody else may work here.
        self.lock = None;
    }
}

/// Whether somebody, here this process by another handle, holds a lock on the file of this name.
fn is_locked(name: &Path) -> bool {
    let second = File::open(name).map(|file| file.try_lock());
    matches!(second, Ok(Err(TryLockError::WouldBlock)))
}

fn remove_tree(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            allow_removal(path);
            fs::remove_dir_all(path)
        }
        removed => removed,
    }
}

/// Folders of somebody else may be read-only, and so are their copies.
#[cfg(unix)]
fn allow_removal(path: &Path) {
    use std::os::unix::fs::PermissionsExt;

    let entries = walkdir::WalkDir::new(path).into_iter().flatten();
    for folder in entries.filter(|entry| entry.file_type().is_dir()) {
        let _ = fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700));
    }
}

#[cfg(not(unix))]
fn allow_removal(_: &Path) {}
