//! Turns the folders `content/` and `themes/` into a snapshot of every input file: the only reader.

mod read;
mod refresh;
mod stamp;
mod tree;
mod walk;

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use refresh::{Refreshed, Touched};

use crate::diag::{self, Diagnostic};
use crate::fingerprint::Fingerprint;
use crate::paths::SourcePath;
use stamp::Seen;
use tree::Folder;

/// Every file below `content/` and `themes/` as it was at one moment.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    root: PathBuf,
    /// The root with `content/` and `themes/`; snapshots share what is the same in them.
    tree: Arc<Folder>,
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
        let empty = Self {
            root: root.to_path_buf(),
            tree: Arc::default(),
        };
        let loaded = empty.refresh(&Touched::Everything)?;
        Ok((loaded.sources, loaded.diagnostics))
    }

    /// A snapshot of files that exist only in memory, whatever their size.
    pub fn from_files(files: impl IntoIterator<Item = (SourcePath, Vec<u8>)>) -> Self {
        let mut tree = Folder::default();
        for (path, bytes) in files {
            let stored = read::classify(&path, &bytes).stored(Seen::default(), false);
            tree.insert(&path, stored);
        }
        Self {
            root: PathBuf::new(),
            tree: Arc::new(tree),
        }
    }

    /// The folder of the site; empty for a site made in memory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file, if there is one of this path.
    pub fn get(&self, path: &SourcePath) -> Option<&SourceFile> {
        self.tree.get(path).map(|stored| &stored.file)
    }

    /// The text of a file that is read as text.
    pub fn text(&self, path: &SourcePath) -> Option<&Arc<str>> {
        match &self.get(path)?.content {
            SourceContent::Text(text) => Some(text),
            SourceContent::Bytes(_) | SourceContent::OnDisk { .. } => None,
        }
    }

    /// All bytes of a file. An error when it is gone or is not what the snapshot saw.
    pub fn read(&self, path: &SourcePath) -> io::Result<Cow<'_, [u8]>> {
        let file = self.get(path).ok_or(io::ErrorKind::NotFound)?;
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

    /// The files that differ between this snapshot and a later one, or that only one of them
    /// has, in order. It costs by what differs where the later one is a refreshed one.
    pub fn changed(&self, after: &Self) -> Vec<SourcePath> {
        self.tree.changed(&after.tree)
    }

    /// All files below a folder (`content`, `themes/clarity`), in the order of their paths.
    pub fn below(&self, folder: &str) -> impl Iterator<Item = (&SourcePath, &SourceFile)> {
        self.tree.find(folder).into_iter().flat_map(Folder::files)
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
