//! Turns the folders `content/` and `themes/` into a snapshot of every input file: the only reader.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diag::Diagnostic;
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
    /// Valid UTF-8 of a file that is read as text (by its ending).
    Text(Arc<str>),
    /// Bytes that are kept in memory: small files, and files of a site made in memory.
    Bytes(Arc<[u8]>),
    /// A large file that stays on disk until it is published.
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

impl Sources {
    /// Reads the site at `root`, and says what is wrong with files as such: names that are not
    /// Unicode, text that is not UTF-8, links that lead out of the root or in a circle.
    pub fn load(root: &Path) -> Result<(Self, Vec<Diagnostic>), SourcesError> {
        let _ = root;
        unimplemented!()
    }

    /// A snapshot of files that exist only in memory.
    pub fn from_files(files: impl IntoIterator<Item = (SourcePath, Vec<u8>)>) -> Self {
        let _ = files;
        unimplemented!()
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
        let _ = (path, &self.root);
        unimplemented!()
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
