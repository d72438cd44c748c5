//! Turns the folders `content/` and `themes/` into a snapshot of every input file: the only reader.

mod read;
mod walk;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{self, Diagnostic};
use crate::fingerprint::Fingerprint;
use crate::paths::SourcePath;

/// Every file below `content/` and `themes/` as it was at one moment.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    root: PathBuf,
    files: BTreeMap<SourcePath, SourceFile>,
}

/// One input file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The fingerprint of its bytes.
    pub fingerprint: Fingerprint,
    /// Its text or where to find its bytes.
    pub content: SourceContent,
}

/// What a file holds.
#[derive(Clone, Debug)]
pub enum SourceContent {
    /// The text of a file that is read as text (by its ending). Where an article or a file of
    /// a theme is not UTF-8, which is an error, the bytes that are none stand as `U+FFFD`, so
    /// that the rest of the file is checked in the same run.
    Text(Arc<str>),
    /// Bytes that are kept in memory: small files, and files of a site made in memory.
    Bytes(Arc<[u8]>),
    /// A large file that stays on disk until it is published; also an article that is too
    /// large to be one.
    OnDisk {
        /// Its size in bytes.
        length: u64,
    },
}

/// Why there is no snapshot at all.
#[derive(Debug)]
pub enum SourcesError {
    /// There is no folder `content/` here.
    NoContent(PathBuf),
    /// The system refused to read a file or folder.
    Unreadable(PathBuf, io::Error),
}

/// The largest article, in bytes; what is larger is no text that somebody wrote.
pub const LARGEST_ARTICLE: u64 = 5_000_000;

impl Sources {
    /// Reads the site at `root`, and says what is wrong with files as such: names that are not
    /// Unicode, text that is not UTF-8, links that lead out of the root or in a circle.
    pub fn load(root: &Path) -> Result<(Self, Vec<Diagnostic>), SourcesError> {
        if !root.join("content").is_dir() {
            let whole = std::path::absolute(root).unwrap_or_else(|_| root.to_path_buf());
            // `.` at the end of a path is nothing that a reader needs.
            return Err(SourcesError::NoContent(whole.components().collect()));
        }
        let walk::Found {
            mut paths,
            mut diagnostics,
        } = walk::find(root)?;
        paths.sort_unstable();
        // The order of the paths decides which of two unreadable files is named.
        let read: Vec<_> = paths
            .par_iter()
            .map_init(Vec::new, |buffer, path| read::load(root, path, buffer))
            .collect();
        let mut files = Vec::with_capacity(paths.len());
        for (path, file) in paths.into_iter().zip(read) {
            match file {
                Ok(read::Loaded { file, fault }) => {
                    diagnostics.extend(fault);
                    files.push((path, file));
                }
                // Removed since the folder was listed: it is not part of this moment.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(SourcesError::Unreadable(path.to_os(root), error)),
            }
        }
        diag::sort(&mut diagnostics);
        let sources = Self {
            root: root.to_path_buf(),
            files: files.into_iter().collect(),
        };
        Ok((sources, diagnostics))
    }

    /// A snapshot of files that exist only in memory, whatever their size.
    pub fn from_files(files: impl IntoIterator<Item = (SourcePath, Vec<u8>)>) -> Self {
        let files = files
            .into_iter()
            .map(|(path, bytes)| {
                let file = read::classify(&path, &bytes).file;
                (path, file)
            })
            .collect();
        Self {
            root: PathBuf::new(),
            files,
        }
    }

    /// The folder of the site; empty for a site made in memory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file, if there is one of this path.
    pub fn get(&self, path: &SourcePath) -> Option<&SourceFile> {
        self.files.get(path)
    }

    /// The text of a file that is read as text.
    pub fn text(&self, path: &SourcePath) -> Option<&Arc<str>> {
        match &self.files.get(path)?.content {
            SourceContent::Text(text) => Some(text),
            SourceContent::Bytes(_) | SourceContent::OnDisk { .. } => None,
        }
    }

    /// All bytes of a file. An error when it is gone or is not what the snapshot saw.
    pub fn read(&self, path: &SourcePath) -> io::Result<Cow<'_, [u8]>> {
        let file = self.files.get(path).ok_or(io::ErrorKind::NotFound)?;
        match &file.content {
            SourceContent::Text(text) => Ok(Cow::Borrowed(text.as_bytes())),
            SourceContent::Bytes(bytes) => Ok(Cow::Borrowed(bytes)),
            SourceContent::OnDisk { .. } => {
                let bytes = std::fs::read(path.to_os(&self.root))?;
                if Fingerprint::of(&bytes) == file.fingerprint {
                    Ok(Cow::Owned(bytes))
                } else {
                    let changed = "the file was changed while the site was being built";
                    Err(io::Error::new(io::ErrorKind::InvalidData, changed))
                }
            }
        }
    }

    /// All files below a folder (`content`, `themes/clarity`), in the order of their paths.
    pub fn below(&self, folder: &str) -> impl Iterator<Item = (&SourcePath, &SourceFile)> {
        let start = SourcePath::new(format!("{folder}/"));
        let prefix = format!("{folder}/");
        self.files
            .range(start..)
            .take_while(move |(path, _)| path.as_str().starts_with(&prefix))
    }
}

impl SourcesError {
    /// The same as a message to the person who gave the command.
    pub fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::NoContent(root) if !root.is_dir() => Diagnostic::error("no-root-folder")
                .with("folder", root.display().to_string())
                .help("root"),
            Self::NoContent(root) => Diagnostic::error("no-content-folder")
                .with("folder", root.display().to_string())
                .help("root"),
            Self::Unreadable(path, error) => {
                let path = path.strip_prefix(".").unwrap_or(path);
                Diagnostic::error("file-unreadable")
                    .with("file", path.display().to_string())
                    .with("reason", diag::reason(error))
                    .help("mend")
            }
        }
    }
}

#[cfg(test)]
mod tests;
