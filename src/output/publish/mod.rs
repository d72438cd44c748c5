//! Turns a finished site into the published one, all of it or nothing: the only writer of output.
//!
//! Files go to a work folder beside the output folder. Files that did not change are hard
//! links to those already published, and so are the files of others. At the end the two
//! folders are exchanged in one system call. Where the file system cannot do that, files
//! are moved one by one, and the next build finishes what a killed one left (`journal.rs`).
//!
//! A process that is killed at any moment leaves the old site or the new one, or a journal
//! for the next build. Against loss of power nothing is promised: no file is forced to disk.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::foreign::{self, Foreign};
use super::manifest::Manifest;
use super::work::Work;
use super::{Output, PublishError, Sink, SinkError, folder, is_publishable, journal};
use crate::fingerprint::Fingerprint;
use crate::paths::OutPath;

/// A site on its way into the output folder. Dropped without [`Staging::publish`] it leaves
/// everything as it was.
#[derive(Debug)]
pub struct Staging {
    out: PathBuf,
    staged: PathBuf,
    /// Removed when it is dropped, with what is in it.
    work: Work,
    /// What stands in the output folder; `None` when there is no such folder yet.
    old: Option<Manifest>,
    exchange: Exchange,
    written: AtomicUsize,
    unchanged: AtomicUsize,
}

/// How many files a site has, by what publishing it did to them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Published {
    /// Files that are new or have other bytes than before.
    pub written: usize,
    /// Files that are as they were, with their modification time.
    pub unchanged: usize,
    /// Files of the last site that this one does not have.
    pub removed: usize,
}

/// How the new site takes the place of the old one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Exchange {
    /// In one system call, or by a journal where the system refuses.
    System,
    /// By a journal.
    #[cfg(test)]
    Journal,
}

impl Staging {
    /// Makes ready to publish into the folder `out`, for the site at `site_root`. Refuses
    /// folders that hold anything but a published site, and finishes or takes away what a
    /// killed build left.
    pub fn open(out: &Path, site_root: &Path) -> Result<Self, PublishError> {
        Self::open_with(out, site_root, Exchange::System)
    }

    fn open_with(out: &Path, site_root: &Path, exchange: Exchange) -> Result<Self, PublishError> {
        let out = folder::resolve(out, site_root)?;
        // Nothing is written, not even a lock, before it is known that the folder is ours.
        folder::inspect(&out)?;
        let work = claim(&out)?;
        let mut staging = Self {
            staged: work.staged(),
            out,
            work,
            old: None,
            exchange,
            written: AtomicUsize::new(0),
            unchanged: AtomicUsize::new(0),
        };
        staging.old = folder::inspect(&staging.out)?;
        Ok(staging)
    }

    /// What was published in the folder last; `None` on the first time.
    pub fn last(&self) -> Option<&Manifest> {
        self.old.as_ref()
    }

    /// Makes the staged files the published site. They have to be those of `output`.
    pub fn publish(mut self, output: &Output) -> Result<Published, PublishError> {
        self.replace(output)?;
        let is_gone = |path: &&OutPath| !output.entries.contains_key(path);
        let old = self.old.unwrap_or_default();
        Ok(Published {
            written: self.written.load(Ordering::Relaxed),
            unchanged: self.unchanged.load(Ordering::Relaxed),
            removed: old.files.keys().filter(is_gone).count(),
        })
    }

    fn replace(&mut self, output: &Output) -> Result<(), PublishError> {
        let new = Manifest::from(output);
        let Some(old) = &self.old else {
            new.write(&self.staged)?;
            return fs::rename(&self.staged, &self.out).map_err(PublishError::disk(&self.out));
        };
        let foreign = foreign::find(&self.out, old)?;
        let paths = foreign::clashes(&foreign, output);
        if !paths.is_empty() {
            let out = self.out.clone();
            return Err(PublishError::Foreign { out, paths });
        }
        let is_inside = self.work.path().starts_with(&self.out);
        if self.exchange == Exchange::System && !is_inside {
            new.write(&self.staged)?;
            match self.exchange(&foreign) {
                Err(error) if is_refusal(&error) => {}
                Err(error) => return Err(PublishError::Disk(self.out.clone(), error)),
                Ok(()) => {
                    self.rescue(old);
                    return Ok(());
                }
            }
        }
        journal::enter(&mut self.work, &self.out, output)?;
        journal::begin(&self.work, &new)?;
        journal::finish(&self.work, &self.out)
    }

    /// Lets the staged folder and the published one take each other's place.
    fn exchange(&self, foreign: &[Foreign]) -> io::Result<()> {
        foreign::carry(foreign, &self.out, &self.staged)?;
        let permissions = fs::metadata(&self.out)?.permissions();
        fs::set_permissions(&self.staged, permissions)?;
        swap(&self.staged, &self.out)
    }

    /// Brings over what somebody added since the files of others were listed: after the
    /// exchange, the old folder is where the staged one was, and is about to be removed.
    fn rescue(&self, old: &Manifest) {
        if let Ok(foreign) = foreign::find(&self.staged, old) {
            // The site is published; a file that came at this very moment cannot undo that.
            let _ = foreign::carry(&foreign, &self.staged, &self.out);
        }
    }

    fn count(&self, is_same: bool) {
        let counter = if is_same {
            &self.unchanged
        } else {
            &self.written
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// Whether the file that we published at this path passes a test.
    fn is_published(&self, path: &OutPath, test: impl Fn(&Path) -> io::Result<bool>) -> bool {
        let is_ours = |old: &Manifest| old.files.contains_key(path);
        let old = self.old.as_ref();
        old.is_some_and(is_ours) && test(&path.to_os(&self.out)).unwrap_or(false)
    }

    /// Puts the published file into the staged site as well. Where the system refuses the file
    /// is made anew: that is no error.
    fn link(&self, path: &OutPath) -> bool {
        let published = path.to_os(&self.out);
        let staged = path.to_os(&self.staged);
        place(&staged, |staged| fs::hard_link(&published, staged)).is_ok()
    }
}

impl Sink for Staging {
    fn write(&self, path: &OutPath, bytes: &[u8]) -> Result<Fingerprint, SinkError> {
        let failed = |error| SinkError {
            path: path.clone(),
            error,
        };
        if !is_publishable(path) {
            return Err(failed(io::ErrorKind::InvalidInput.into()));
        }
        let is_same = self.is_published(path, |published| has_bytes(published, bytes));
        if !(is_same && self.link(path)) {
            let staged = path.to_os(&self.staged);
            let mut file = place(&staged, |staged| fs::File::create_new(staged)).map_err(failed)?;
            file.write_all(bytes).map_err(failed)?;
        }
        self.count(is_same);
        Ok(Fingerprint::of(bytes))
    }

    fn keep(&self, path: &OutPath, fingerprint: Fingerprint) -> Result<bool, SinkError> {
        let recorded = self.old.as_ref().and_then(|old| old.files.get(path));
        // Somebody may have changed the file, so the record alone does not do.
        let is_same = |published: &Path| {
            let is_file = fs::symlink_metadata(published)?.is_file();
            Ok(is_file && Fingerprint::of(&fs::read(published)?) == fingerprint)
        };
        let kept =
            recorded == Some(&fingerprint) && self.is_published(path, is_same) && self.link(path);
        if kept {
            self.count(true);
        }
        Ok(kept)
    }
}

/// Takes the work folder for this output folder, with nothing in it that a killed build left.
fn claim(out: &Path) -> Result<Work, PublishError> {
    let mut beside = std::ffi::OsString::from(".");
    beside.push(out.file_name().unwrap_or_default());
    beside.push(".vademecum-staging");
    let beside = out.with_file_name(beside);
    if let Some(parent) = beside.parent() {
        fs::create_dir_all(parent).map_err(PublishError::disk(parent))?;
    }
    let work = match Work::claim(beside, out) {
        // The folder of the site may be read-only, and the output a disk of its own.
        Err(PublishError::Disk(..)) if out.is_dir() => {
            journal::recover(out)?;
            Work::claim(out.join(journal::FOLDER), out)?
        }
        work => {
            let work = work?;
            // After the lock, for a build that goes on inside had this lock before.
            journal::recover(out)?;
            work
        }
    };
    work.clear()?;
    Ok(work)
}

/// Makes a new file at `target`. Folders are made only when they turn out to be missing, and a
/// file that is there is replaced, never written to: it may be a link to the published one.
fn place<T>(target: &Path, make: impl Fn(&Path) -> io::Result<T>) -> io::Result<T> {
    match make(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder)?;
            }
            make(target)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_file(target)?;
            make(target)
        }
        result => result,
    }
}

fn has_bytes(file: &Path, bytes: &[u8]) -> io::Result<bool> {
    let data = fs::symlink_metadata(file)?;
    let may_be = data.is_file() && data.len() == bytes.len() as u64;
    Ok(may_be && fs::read(file)? == bytes)
}

/// Whether an error means that this file system, or this place in it, cannot exchange or link.
fn is_refusal(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::Unsupported
            | io::ErrorKind::InvalidInput
            | io::ErrorKind::CrossesDevices
            | io::ErrorKind::ResourceBusy
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::TooManyLinks
    )
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swap(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};

    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Err(rustix::io::Errno::NOTSUP) => Err(io::ErrorKind::Unsupported.into()),
        swapped => Ok(swapped?),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn swap(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests;
