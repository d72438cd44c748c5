//! Turns one file on disk into its part of the snapshot: text, bytes, or left where it is.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use super::stamp::{Seen, has_other_names};
use super::tree::Stored;
use super::{LARGEST_ARTICLE, SourceContent, SourceFile};
use crate::diag::{Diagnostic, Place};
use crate::fingerprint::Fingerprint;
use crate::paths::SourcePath;

/// A file, and what is wrong with it as a file.
pub(super) struct Loaded {
    pub(super) file: SourceFile,
    pub(super) fault: Option<Diagnostic>,
}

impl Loaded {
    /// The part of a snapshot, with what was seen of the file before it was read.
    pub(super) fn stored(self, seen: Seen, has_other_names: bool) -> Stored {
        Stored {
            file: self.file,
            seen,
            fault: self.fault,
            has_other_names,
        }
    }
}

/// What a file is read as, by its ending and its folder.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// Something that Vademecum itself takes apart: it has to be UTF-8.
    Source,
    /// Text that is published as it is.
    Text,
    /// Anything else.
    Binary,
}

/// Images up to this size are kept in memory; it spares opening them twice.
const LARGEST_IN_MEMORY: u64 = 256 * 1024;

/// Reads one file. The `buffer` is only there to be used again for the next one.
pub(super) fn load(
    root: &Path,
    path: &SourcePath,
    moment: SystemTime,
    buffer: &mut Vec<u8>,
) -> io::Result<Stored> {
    let mut file = File::open(path.to_os(root))?;
    // The stamp first: what is written while the file is read changes it.
    let data = file.metadata()?;
    let seen = Seen::of(&data, moment);
    let loaded = bytes(path, &mut file, data.len(), buffer)?;
    Ok(loaded.stored(seen, has_other_names(&data)))
}

fn bytes(
    path: &SourcePath,
    file: &mut File,
    length: u64,
    buffer: &mut Vec<u8>,
) -> io::Result<Loaded> {
    let form = form(path);
    let largest = match form {
        Form::Source | Form::Text => LARGEST_ARTICLE,
        Form::Binary => LARGEST_IN_MEMORY,
    };
    buffer.clear();
    if length <= largest {
        // One byte more, so that the end is seen without making the buffer longer.
        buffer.reserve(usize::try_from(length).unwrap_or_default() + 1);
        file.take(largest + 1).read_to_end(buffer)?;
    }
    // A file that grew meanwhile may be too large after all.
    if length > largest || buffer.len() as u64 > largest {
        file.rewind()?;
        return leave_on_disk(path, form, file);
    }
    Ok(classify(path, buffer))
}

/// The part of the snapshot that a file with these bytes is.
pub(super) fn classify(path: &SourcePath, bytes: &[u8]) -> Loaded {
    let mut fault = None;
    let content = match (std::str::from_utf8(bytes), form(path)) {
        (Ok(_), Form::Source)
            if bytes.contains(&0) && (has_empty_bytes(bytes, 1) || has_empty_bytes(bytes, 0)) =>
        {
            let (text, diagnostic) = foreign_letters(path, bytes, 0);
            fault = Some(diagnostic);
            SourceContent::Text(text)
        }
        (Ok(text), Form::Source | Form::Text) => SourceContent::Text(text.into()),
        (Err(error), Form::Source) => {
            let (text, diagnostic) = foreign_letters(path, bytes, error.valid_up_to());
            fault = Some(diagnostic);
            SourceContent::Text(text)
        }
        (_, Form::Binary) | (Err(_), Form::Text) => SourceContent::Bytes(bytes.into()),
    };
    let fingerprint = Fingerprint::of(bytes);
    Loaded {
        file: SourceFile {
            fingerprint,
            content,
        },
        fault,
    }
}

fn leave_on_disk(path: &SourcePath, form: Form, file: &mut File) -> io::Result<Loaded> {
    let length = file.metadata()?.len();
    let fingerprint = Fingerprint::of_reader(file)?;
    // The stage that reads articles says that one is too large, as it does for a site in memory.
    let fault = (form == Form::Source && !has_ending(path, &["md"])).then(|| {
        Diagnostic::error("file-too-large")
            .at(Place::file(path))
            .with("size", megabytes(length))
            .with("largest", megabytes(LARGEST_ARTICLE))
            .help("mend")
    });
    Ok(Loaded {
        file: SourceFile {
            fingerprint,
            content: SourceContent::OnDisk { length },
        },
        fault,
    })
}

fn form(path: &SourcePath) -> Form {
    let is_template = path.below("themes").is_some() && has_ending(path, &["html", "htm"]);
    if path.below("content/_static").is_some() {
        // Copied as it is, so whoever put it there answers for it.
        Form::Text
    } else if has_ending(path, &["md", "yaml", "yml", "ftl"]) || is_template {
        Form::Source
    } else if has_ending(path, TEXT) {
        Form::Text
    } else {
        Form::Binary
    }
}

/// Endings of text that is published as it is.
const TEXT: &[&str] = &[
    "html",
    "htm",
    "css",
    "js",
    "mjs",
    "svg",
    "xml",
    "txt",
    "json",
    "webmanifest",
    "csv",
    "vtt",
];

fn has_ending(path: &SourcePath, endings: &[&str]) -> bool {
    let written = path.extension();
    endings
        .iter()
        .any(|ending| written.eq_ignore_ascii_case(ending))
}

/// Whether nearly every other byte from `first` on is 0, as it is in UTF-16 of Latin letters.
fn has_empty_bytes(bytes: &[u8], first: usize) -> bool {
    let half = bytes.iter().skip(first).step_by(2);
    let empty = half.filter(|byte| **byte == 0).count();
    bytes.len() >= 4 && empty * 5 > bytes.len() * 2
}

/// The text of a file in another encoding, as far as it can be told, with the error about it.
fn foreign_letters(path: &SourcePath, bytes: &[u8], valid: usize) -> (Arc<str>, Diagnostic) {
    let not_utf8 = Diagnostic::error("not-utf-8");
    let utf16 = match bytes {
        [0xFF, 0xFE, rest @ ..] => Some((rest, u16::from_le_bytes as fn([u8; 2]) -> u16)),
        [0xFE, 0xFF, rest @ ..] => Some((rest, u16::from_be_bytes as fn([u8; 2]) -> u16)),
        _ if has_empty_bytes(bytes, 1) => Some((bytes, u16::from_le_bytes as _)),
        _ if has_empty_bytes(bytes, 0) => Some((bytes, u16::from_be_bytes as _)),
        _ => None,
    };
    let (text, place, encoding) = if let Some((rest, number)) = utf16 {
        let (pairs, _) = rest.as_chunks();
        let units: Vec<u16> = pairs.iter().map(|pair| number(*pair)).collect();
        let text = String::from_utf16_lossy(&units);
        (text, Place::file(path), "UTF-16")
    } else {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let replacement = valid..valid + char::REPLACEMENT_CHARACTER.len_utf8();
        (text, Place::at(path, replacement), "Windows-1252")
    };
    let diagnostic = not_utf8
        .at(place)
        .with("encoding", encoding)
        .help("encoding")
        .help("save");
    (text.into(), diagnostic)
}

fn megabytes(length: u64) -> i64 {
    i64::try_from(length.div_ceil(1_000_000)).unwrap_or(i64::MAX)
}
