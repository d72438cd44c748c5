//! Turns the record in an output folder, `.vademecum.json`, into what was published last, and back.
//!
//! The record marks the folder as ours and tells our files from those of others. It has
//! one file on each line, so that a difference between two of them can be read.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Output, PublishError, is_publishable};
use crate::fingerprint::Fingerprint;
use crate::paths::OutPath;

/// The files that Vademecum published, by fingerprint of their bytes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Manifest {
    /// Every file; the record itself is none of them.
    pub files: BTreeMap<OutPath, Fingerprint>,
}

/// The name of the record.
pub(super) const NAME: &str = ".vademecum.json";

/// What was published in the folder `out` last; `None` where nothing was.
pub fn read(out: &Path) -> Result<Option<Manifest>, PublishError> {
    read_file(&out.join(NAME))
}

/// Reads a record that stands in a file of another name.
pub(super) fn read_file(path: &Path) -> Result<Option<Manifest>, PublishError> {
    let nothing = [io::ErrorKind::NotFound, io::ErrorKind::NotADirectory];
    match fs::read(path) {
        Ok(bytes) => match parse(&bytes) {
            Ok(manifest) => Ok(Some(manifest)),
            Err(_) => Err(PublishError::RecordDamaged(path.to_path_buf())),
        },
        Err(error) if nothing.contains(&error.kind()) => Ok(None),
        Err(error) => Err(PublishError::Disk(path.to_path_buf(), error)),
    }
}

impl From<&Output> for Manifest {
    fn from(output: &Output) -> Self {
        Self {
            files: output.entries.clone(),
        }
    }
}

impl Manifest {
    /// Writes the record into the folder `out`.
    pub(super) fn write(&self, out: &Path) -> Result<(), PublishError> {
        let path = out.join(NAME);
        fs::write(&path, self.to_json()).map_err(PublishError::disk(&path))
    }

    /// Whether one of the files lies below this folder.
    pub(super) fn has_folder(&self, folder: &OutPath) -> bool {
        let prefix = format!("{folder}/");
        let first = self.files.range(OutPath::new(prefix.as_str())..).next();
        first.is_some_and(|(path, _)| path.as_str().starts_with(&prefix))
    }

    fn to_json(&self) -> String {
        let file = |(path, fingerprint): (&OutPath, &Fingerprint)| {
            (path.as_str().to_owned(), fingerprint.hex())
        };
        let record = Record {
            generator: GENERATOR.to_owned(),
            version: VERSION,
            files: self.files.iter().map(file).collect(),
        };
        let mut json = serde_json::to_string_pretty(&record)
            .expect("a record has only text and numbers in it");
        json.push('\n');
        json
    }
}

/// The record as it is written.
#[derive(Serialize, Deserialize)]
struct Record {
    generator: String,
    version: u32,
    files: BTreeMap<String, String>,
}

const GENERATOR: &str = "vademecum";
const VERSION: u32 = 1;

fn parse(bytes: &[u8]) -> Result<Manifest, String> {
    let record: Record = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    if record.generator != GENERATOR || record.version != VERSION {
        return Err(format!("{} {}", record.generator, record.version));
    }
    let mut files = BTreeMap::new();
    for (path, hex) in record.files {
        let path = OutPath::new(path);
        // What it lists may be deleted later, so nothing in it may lead out of the folder.
        match Fingerprint::from_hex(&hex) {
            Some(fingerprint) if is_publishable(&path) => files.insert(path, fingerprint),
            _ => return Err(format!("{path}: {hex}")),
        };
    }
    Ok(Manifest { files })
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        reason = "a test that cannot set up its files has failed"
    )]

    use super::*;

    #[test]
    fn a_record_is_read_back_and_has_a_line_for_each_file() {
        let out = tempfile::tempdir().unwrap();
        assert_eq!(read(out.path()).unwrap(), None);
        let mut manifest = Manifest::default();
        for path in ["nl/index.html", "index.html"] {
            let path = OutPath::new(path);
            manifest.files.insert(path, Fingerprint::of(b"a"));
        }
        manifest.write(out.path()).unwrap();
        assert_eq!(read(out.path()).unwrap(), Some(manifest));
        let text = fs::read_to_string(out.path().join(NAME)).unwrap();
        let lines: Vec<_> = text.lines().collect();
        assert!(lines[4].trim().starts_with("\"index.html\": \""));
        assert!(lines[5].trim().starts_with("\"nl/index.html\": \""));
    }

    #[test]
    fn a_record_that_leads_out_of_the_folder_is_damaged() {
        let hex = Fingerprint::of(b"a").hex();
        for path in ["../a", "/etc/passwd", "a//b", ".", "", ".vademecum.json"] {
            let json = format!(
                r#"{{"generator": "vademecum", "version": 1, "files": {{"{path}": "{hex}"}}}}"#
            );
            assert!(parse(json.as_bytes()).is_err(), "{path}");
        }
        assert!(parse(b"{}").is_err());
        assert!(parse(br#"{"generator": "vademecum", "version": 2, "files": {}}"#).is_err());
    }
}
