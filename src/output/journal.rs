//! Turns a staged site into the published one file by file, where folders cannot be exchanged.
//!
//! The record of the new site is the journal: from the moment that it stands in the work
//! folder, the site is going to be published, by this build or by the next. Each step
//! can be done again, and the last one makes the journal the record of the folder.

use std::fs;
use std::io;
use std::path::Path;

use super::manifest::{self, Manifest};
use super::work::Work;
use super::{Output, PublishError};
use crate::paths::OutPath;

/// The name of the work folder when it is inside the output folder.
pub(super) const FOLDER: &str = ".vademecum-staging";

/// Whether a site is on its way into the folder `out`, by a build at work or a killed one.
pub(super) fn is_pending(out: &Path) -> bool {
    out.join(FOLDER).join("journal.json").exists()
}

/// Finishes what a killed build began in the folder `out`, or takes away what it left.
pub(super) fn recover(out: &Path) -> Result<(), PublishError> {
    let folder = out.join(FOLDER);
    if !folder.is_dir() {
        return Ok(());
    }
    let work = Work::claim(folder, out)?;
    if work.journal().exists() {
        finish(&work, out)?;
    }
    Ok(())
}

/// Brings the work folder inside the output folder, so that files can be moved to their places.
pub(super) fn enter(work: &mut Work, out: &Path, output: &Output) -> Result<(), PublishError> {
    let inside = out.join(FOLDER);
    if work.path() == inside || work.move_to(inside.clone()).is_ok() {
        return Ok(());
    }
    // Another disk, or one that looks so: the files are copied, and then moved.
    let copy = Work::claim(inside, out)?;
    copy.clear()?;
    for path in output.entries.keys() {
        let target = path.to_os(&copy.staged());
        create_folder_of(&target)?;
        fs::copy(path.to_os(&work.staged()), &target).map_err(PublishError::disk(&target))?;
    }
    *work = copy;
    Ok(())
}

/// Decides that the staged site is going to be published.
pub(super) fn begin(work: &Work, manifest: &Manifest) -> Result<(), PublishError> {
    manifest.write(&work.staged())?;
    let journal = work.journal();
    fs::rename(work.staged().join(manifest::NAME), &journal).map_err(PublishError::disk(&journal))
}

/// Does, or does again, all that is left to do.
pub(super) fn finish(work: &Work, out: &Path) -> Result<(), PublishError> {
    finish_partly(work, out, usize::MAX, usize::MAX)?;
    let record = out.join(manifest::NAME);
    fs::rename(work.journal(), &record).map_err(PublishError::disk(&record))
}

/// All but the last step, for so many files only: tests stop in the middle of it.
pub(super) fn finish_partly(
    work: &Work,
    out: &Path,
    removed: usize,
    moved: usize,
) -> Result<(), PublishError> {
    let new = manifest::read_file(&work.journal())?.unwrap_or_default();
    let old = manifest::read(out)?.unwrap_or_default();
    // Removed first: a file may become a folder, or the other way round.
    let gone = |path: &&OutPath| !new.files.contains_key(path);
    for path in old.files.keys().filter(gone).take(removed) {
        remove_file(out, path)?;
    }
    for path in new.files.keys().take(moved) {
        put_in_place(work, out, path)?;
    }
    Ok(())
}

/// Removes a page that is gone, and the folders that are empty without it.
fn remove_file(out: &Path, path: &OutPath) -> Result<(), PublishError> {
    let file = path.to_os(out);
    // Somebody may have put a link in the place of our folder: what is there is not ours.
    let is_here = |folder: &Path| folder.canonicalize().is_ok_and(|real| real == folder);
    let is_ours = file.parent().is_some_and(is_here)
        && fs::symlink_metadata(&file).is_ok_and(|data| data.is_file());
    if is_ours {
        fs::remove_file(&file).map_err(PublishError::disk(&file))?;
    }
    let folders = file.ancestors().skip(1);
    for folder in folders.take_while(|folder| *folder != out) {
        if fs::remove_dir(folder).is_err_and(|error| error.kind() != io::ErrorKind::NotFound) {
            break;
        }
    }
    Ok(())
}

/// Moves a staged file to its place, unless the file that is there is the same.
fn put_in_place(work: &Work, out: &Path, path: &OutPath) -> Result<(), PublishError> {
    let target = path.to_os(out);
    let staged = path.to_os(&work.staged());
    let bytes = match fs::read(&staged) {
        Ok(bytes) => bytes,
        // It was moved before this build took over.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(PublishError::Disk(staged, error)),
    };
    if fs::read(&target).is_ok_and(|published| published == bytes) {
        return Ok(());
    }
    create_folder_of(&target)?;
    fs::rename(&staged, &target).map_err(PublishError::disk(&target))
}

fn create_folder_of(file: &Path) -> Result<(), PublishError> {
    match file.parent() {
        Some(folder) => fs::create_dir_all(folder).map_err(PublishError::disk(folder)),
        None => Ok(()),
    }
}
