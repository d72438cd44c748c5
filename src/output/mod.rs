//! Turns finished pages into files: what a built site consists of, and where its bytes go.

pub mod manifest;
pub mod publish;

mod error;
mod folder;
mod foreign;
mod journal;
mod work;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

pub use error::PublishError;

use crate::fingerprint::Fingerprint;
use crate::paths::OutPath;

/// The files of a built site in the order of their paths, by fingerprint of their bytes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Output {
    /// Every file.
    pub entries: BTreeMap<OutPath, Fingerprint>,
}

/// Where the bytes of a site go as they are made. Called from several threads at once.
pub trait Sink: Sync {
    /// Takes the bytes of a file, and gives their fingerprint.
    fn write(&self, path: &OutPath, bytes: &[u8]) -> Result<Fingerprint, SinkError>;

    /// Keeps the file of the last generation, if it has these bytes; `false` when it
    /// cannot, and the caller then makes the bytes anew.
    fn keep(&self, path: &OutPath, fingerprint: Fingerprint) -> Result<bool, SinkError>;
}

/// A file could not be written.
#[derive(Debug)]
pub struct SinkError {
    /// The file.
    pub path: OutPath,
    /// What the system said.
    pub error: io::Error,
}

impl fmt::Display for SinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.error)
    }
}

impl std::error::Error for SinkError {}

/// A site in memory: for the preview and for tests.
#[derive(Debug, Default)]
pub struct Memory {
    last: BTreeMap<OutPath, MemoryFile>,
    /// Files that were made in this generation.
    written: Mutex<BTreeMap<OutPath, MemoryFile>>,
}

/// The bytes of a file in memory; a copy shares them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MemoryFile {
    bytes: Arc<[u8]>,
    fingerprint: Fingerprint,
}

impl Memory {
    /// Takes over the files of the last generation, for pages that stay as they are.
    pub fn after(last: BTreeMap<OutPath, MemoryFile>) -> Self {
        Self {
            last,
            written: Mutex::default(),
        }
    }

    /// The files of `output`, written or kept.
    pub fn into_files(self, output: &Output) -> BTreeMap<OutPath, MemoryFile> {
        // Each file is inserted in one step, so a thread that panicked left nothing half done.
        let written = self.written.into_inner();
        let mut files = self.last;
        files.extend(written.unwrap_or_else(PoisonError::into_inner));
        if files.len() != output.entries.len() {
            files.retain(|path, _| output.entries.contains_key(path));
        }
        files
    }
}

impl Sink for Memory {
    fn write(&self, path: &OutPath, bytes: &[u8]) -> Result<Fingerprint, SinkError> {
        let file = MemoryFile::new(bytes);
        let fingerprint = file.fingerprint;
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        written.insert(path.clone(), file);
        Ok(fingerprint)
    }

    fn keep(&self, path: &OutPath, fingerprint: Fingerprint) -> Result<bool, SinkError> {
        let last = self.last.get(path);
        Ok(last.is_some_and(|file| file.fingerprint == fingerprint))
    }
}

/// A sink that forgets what it takes, where only what is found on the way matters.
#[derive(Clone, Copy, Debug)]
pub struct Nowhere;

impl Sink for Nowhere {
    fn write(&self, _: &OutPath, bytes: &[u8]) -> Result<Fingerprint, SinkError> {
        Ok(Fingerprint::of(bytes))
    }

    fn keep(&self, _: &OutPath, _: Fingerprint) -> Result<bool, SinkError> {
        Ok(false)
    }
}

impl MemoryFile {
    /// A file with these bytes.
    pub fn new(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.into(),
            fingerprint: Fingerprint::of(bytes),
        }
    }

    /// The fingerprint of its bytes.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }
}

impl Deref for MemoryFile {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

/// Whether a path names a file below the output folder that is not one of our own records.
fn is_publishable(path: &OutPath) -> bool {
    let plain = |part: &str| !matches!(part, "" | "." | "..");
    path.as_str().split('/').all(plain) && !path.as_str().starts_with(".vademecum")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "writing to memory cannot fail")]

    use super::*;

    #[test]
    fn a_page_of_the_last_generation_is_kept_if_it_is_the_same() {
        let [index, about] = ["index.html", "about.html"].map(OutPath::new);
        let first = Memory::default();
        first.write(&index, b"one").unwrap();
        first.write(&about, b"about").unwrap();
        let output = |files: &[(&OutPath, &str)]| Output {
            entries: files
                .iter()
                .map(|(path, bytes)| ((*path).clone(), Fingerprint::of(bytes.as_bytes())))
                .collect(),
        };
        let both = output(&[(&index, "one"), (&about, "about")]);
        let second = Memory::after(first.into_files(&both));
        assert!(second.keep(&index, Fingerprint::of(b"one")).unwrap());
        assert!(!second.keep(&about, Fingerprint::of(b"new")).unwrap());
        assert!(
            !second
                .keep(&OutPath::new("x"), Fingerprint::of(b"one"))
                .unwrap()
        );
        let files = second.into_files(&output(&[(&index, "one")]));
        assert_eq!(files.len(), 1);
        assert_eq!(*files[&index], *b"one");
    }
}
