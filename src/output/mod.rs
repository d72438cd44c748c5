//! Turns finished pages into files: what a built site consists of, and where its bytes go.

pub mod manifest;
pub mod publish;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::Mutex;

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
    /// Takes the bytes of a file.
    fn write(&self, path: &OutPath, bytes: &[u8]) -> Result<(), SinkError>;

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
    last: BTreeMap<OutPath, Vec<u8>>,
    files: Mutex<BTreeMap<OutPath, Vec<u8>>>,
}

impl Memory {
    /// Takes over the files of the last generation, for pages that stay as they are.
    pub fn after(last: BTreeMap<OutPath, Vec<u8>>) -> Self {
        Self {
            last,
            files: Mutex::default(),
        }
    }

    /// The finished files.
    pub fn into_files(self) -> BTreeMap<OutPath, Vec<u8>> {
        self.files.into_inner().unwrap_or_default()
    }
}
