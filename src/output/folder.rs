//! Turns the folder named for the output into one that is safe to write to, or refuses it.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::manifest::{self, Manifest};
use super::{PublishError, journal};

/// The output folder without links and `..`, if it is not in the way of the site's own files.
pub(super) fn resolve(out: &Path, site_root: &Path) -> Result<PathBuf, PublishError> {
    let out = canonical(out)?;
    let root = canonical(site_root)?;
    if root.starts_with(&out) {
        return Err(PublishError::HoldsSite(out));
    }
    for folder in ["content", "themes"] {
        // It may be a link to a folder elsewhere; one that leads nowhere is told by its reader.
        let Ok(folder) = canonical(&root.join(folder)) else {
            continue;
        };
        if out.starts_with(&folder) {
            return Err(PublishError::InInput { out, folder });
        }
        if folder.starts_with(&out) {
            return Err(PublishError::HoldsSite(out));
        }
    }
    Ok(out)
}

/// What was published in the folder `out` last; `None` when there is no such folder yet. A
/// folder without a record is taken only if nothing of value is in it.
pub(super) fn inspect(out: &Path) -> Result<Option<Manifest>, PublishError> {
    let disk = PublishError::disk;
    match fs::metadata(out) {
        Ok(data) if data.is_dir() => {}
        Ok(_) => return Err(PublishError::NotAFolder(out.to_path_buf())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(PublishError::Disk(out.to_path_buf(), error)),
    }
    if let Some(manifest) = manifest::read(out)? {
        return Ok(Some(manifest));
    }
    if !journal::is_pending(out) {
        for entry in fs::read_dir(out).map_err(disk(out))? {
            let name = entry.map_err(disk(out))?.file_name();
            if !name.as_encoded_bytes().starts_with(b".") {
                return Err(PublishError::NotOurs(out.to_path_buf()));
            }
        }
    }
    Ok(Some(Manifest::default()))
}

/// The path without links and `..`, also where its last folders do not exist yet.
fn canonical(path: &Path) -> Result<PathBuf, PublishError> {
    let error = match path.canonicalize() {
        Ok(path) => return Ok(path),
        Err(error) => error,
    };
    let is_link = path.symlink_metadata().is_ok();
    if error.kind() == io::ErrorKind::NotADirectory || is_link {
        return Err(PublishError::NotAFolder(path.to_path_buf()));
    }
    let absolute = std::path::absolute(path).map_err(PublishError::disk(path))?;
    let last = absolute.components().next_back();
    match (error.kind(), absolute.parent(), last) {
        (io::ErrorKind::NotFound, Some(parent), Some(Component::Normal(name))) => {
            Ok(canonical(parent)?.join(name))
        }
        (io::ErrorKind::NotFound, Some(parent), Some(Component::ParentDir)) => {
            let mut path = canonical(parent)?;
            path.pop();
            Ok(path)
        }
        _ => Err(PublishError::Disk(path.to_path_buf(), error)),
    }
}
