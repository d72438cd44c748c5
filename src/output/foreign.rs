//! Turns an output folder into the list of what Vademecum did not make there: it stays.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::manifest::{self, Manifest};
use super::{Output, PublishError, journal};
use crate::paths::OutPath;

/// A file or folder of somebody else, relative to the output folder. Links are files here.
#[derive(Debug)]
pub(super) struct Foreign {
    path: PathBuf,
    is_folder: bool,
}

/// Everything in the folder `out` that is not in our record, each folder before what is in it.
pub(super) fn find(out: &Path, ours: &Manifest) -> Result<Vec<Foreign>, PublishError> {
    let mut found = Vec::new();
    let entries = WalkDir::new(out).min_depth(1).sort_by_file_name();
    let not_a_record = |entry: &DirEntry| {
        let names = [manifest::NAME, journal::FOLDER];
        entry.depth() != 1 || !names.iter().any(|name| *name == entry.file_name())
    };
    for entry in entries.into_iter().filter_entry(not_a_record) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(out).to_path_buf();
            PublishError::Disk(path, error.into())
        })?;
        let kind = entry.file_type();
        let is_ours = OutPath::from_os(out, entry.path()).is_some_and(|path| {
            (kind.is_dir() && ours.has_folder(&path))
                || (kind.is_file() && ours.files.contains_key(&path))
        });
        if !is_ours {
            let below = entry.path().strip_prefix(out);
            found.push(Foreign {
                path: below.unwrap_or(entry.path()).to_path_buf(),
                is_folder: kind.is_dir(),
            });
        }
    }
    Ok(found)
}

/// Those that stand where a file or folder of the new site has to be.
pub(super) fn clashes(foreign: &[Foreign], output: &Output) -> Vec<PathBuf> {
    let is_file_of_ours = |path: &Path| {
        let path = OutPath::from_os(Path::new(""), path);
        path.is_some_and(|path| output.entries.contains_key(&path))
    };
    let new = Manifest::from(output);
    let is_folder_of_ours = |path: &Path| {
        let path = OutPath::from_os(Path::new(""), path);
        path.is_some_and(|path| new.has_folder(&path))
    };
    foreign
        .iter()
        .filter(|entry| {
            entry.path.ancestors().any(is_file_of_ours)
                || (!entry.is_folder && is_folder_of_ours(&entry.path))
        })
        .map(|entry| entry.path.clone())
        .collect()
}

/// Puts them into the folder `to` as well: files as hard links, folders with their permissions.
/// What is there already stays as it is.
pub(super) fn carry(foreign: &[Foreign], from: &Path, to: &Path) -> io::Result<()> {
    for entry in foreign {
        let (source, target) = (from.join(&entry.path), to.join(&entry.path));
        if entry.is_folder {
            fs::create_dir_all(&target)?;
            continue;
        }
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        match fs::hard_link(&source, &target) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            linked => linked?,
        }
    }
    // Last, for nothing can be put into a folder that is read-only.
    for folder in foreign.iter().rev().filter(|entry| entry.is_folder) {
        let permissions = fs::metadata(from.join(&folder.path))?.permissions();
        fs::set_permissions(to.join(&folder.path), permissions)?;
    }
    Ok(())
}
