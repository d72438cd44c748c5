//! Turns what stands in the way of publishing into messages.

use std::io;
use std::path::{Path, PathBuf};

use super::SinkError;
use crate::diag::{self, Diagnostic};

/// Why a site cannot be published. What was published before is untouched.
#[derive(Debug)]
pub enum PublishError {
    /// The output folder is the folder of the site, or one that it lies in.
    HoldsSite(PathBuf),
    /// The output folder lies in a folder that is read: `content/` or `themes/`.
    InInput {
        /// The output folder.
        out: PathBuf,
        /// The folder that is read.
        folder: PathBuf,
    },
    /// Something that is no folder stands in the place of the output folder.
    NotAFolder(PathBuf),
    /// The folder holds files, but not the record of something that Vademecum published.
    NotOurs(PathBuf),
    /// The record of what was published last cannot be understood.
    RecordDamaged(PathBuf),
    /// Files of somebody else stand where pages have to be written.
    Foreign {
        /// The output folder.
        out: PathBuf,
        /// The files and folders, relative to it.
        paths: Vec<PathBuf>,
    },
    /// Another build is writing to this folder.
    Busy(PathBuf),
    /// The system refused to read or write a file.
    Disk(PathBuf, io::Error),
}

impl PublishError {
    /// For `map_err`: the system's refusal, with the file that it is about.
    pub(super) fn disk(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |error| Self::Disk(path.to_path_buf(), error)
    }

    /// The same as a message to the person who gave the command.
    pub fn diagnostic(&self) -> Diagnostic {
        let error = |code| Diagnostic::error(code);
        let folder = |path: &Path| path.display().to_string();
        match self {
            Self::HoldsSite(out) => error("output-holds-site")
                .with("folder", folder(out))
                .help("choose"),
            Self::InInput { out, folder: input } => error("output-in-input")
                .with("folder", folder(out))
                .with("input", folder(input))
                .help("choose"),
            Self::NotAFolder(out) => error("output-no-folder").with("folder", folder(out)),
            Self::NotOurs(out) => error("output-not-ours")
                .with("folder", folder(out))
                .help("choose")
                .help("empty"),
            Self::RecordDamaged(record) => error("output-record-damaged")
                .with("file", folder(record))
                .help("empty"),
            Self::Foreign { out, paths } => error("output-foreign-files")
                .with("folder", folder(out))
                .with("count", paths.len())
                .with("files", list(paths))
                .help("move"),
            Self::Busy(out) => error("output-busy")
                .with("folder", folder(out))
                .help("wait"),
            Self::Disk(path, reason) => error("output-disk")
                .with("file", folder(path))
                .with("reason", diag::reason(reason))
                .help("mend"),
        }
    }
}

impl From<SinkError> for PublishError {
    fn from(error: SinkError) -> Self {
        Self::Disk(error.path.as_str().into(), error.error)
    }
}

fn list(paths: &[PathBuf]) -> String {
    let names: Vec<_> = paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    names.join(", ")
}
