//! Turns the folders of a site into the list of files to read, links followed and judged.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::SourcesError;
use crate::diag::{Diagnostic, Place};
use crate::paths::SourcePath;

/// The files of a site in no particular order, and what is wrong with links and names.
#[derive(Default)]
pub(super) struct Found {
    pub(super) paths: Vec<SourcePath>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Lists the files below `content/` and, if there is one, `themes/`.
pub(super) fn find(root: &Path) -> Result<Found, SourcesError> {
    let unreadable = |error| SourcesError::Unreadable(root.to_path_buf(), error);
    let site = Site {
        root,
        canonical: root.canonicalize().map_err(unreadable)?,
    };
    let mut found = Found::default();
    for folder in ["content", "themes"] {
        let folder = root.join(folder);
        // A link that leads nowhere is there too, and is told.
        if folder.symlink_metadata().is_ok() {
            site.list(&folder, &mut found)?;
        }
    }
    Ok(found)
}

struct Site<'a> {
    root: &'a Path,
    canonical: PathBuf,
}

impl Site<'_> {
    fn list(&self, folder: &Path, found: &mut Found) -> Result<(), SourcesError> {
        let copied = self.root.join("content/_static");
        let mut entries = WalkDir::new(folder).follow_links(true).into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    found.diagnostics.extend(self.judge(error)?);
                    continue;
                }
            };
            let is_folder = entry.file_type().is_dir();
            let passed_over = if entry.path().starts_with(&copied) {
                is_rubbish(entry.file_name(), is_folder)
            } else {
                is_passed_over(entry.file_name(), is_folder)
            };
            let fault = if passed_over {
                None
            } else {
                self.fault(&entry)
            };
            if passed_over || fault.is_some() {
                found.diagnostics.extend(fault);
                if is_folder {
                    entries.skip_current_dir();
                }
            } else if entry.file_type().is_file() {
                // Not a pipe or a device: those have no end.
                let path = SourcePath::from_os(self.root, entry.path());
                found.paths.extend(path);
            }
        }
        Ok(())
    }

    /// What is wrong with an entry as such.
    fn fault(&self, entry: &DirEntry) -> Option<Diagnostic> {
        if entry.file_name().to_str().is_none() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let folder = entry.path().parent().unwrap_or(self.root);
            return Some(
                Diagnostic::error("name-not-unicode")
                    .at(self.place(folder))
                    .with("name", name)
                    .help("rename"),
            );
        }
        if !entry.path_is_symlink() {
            return None;
        }
        match entry.path().canonicalize() {
            Ok(target) if target == self.canonical => {
                Some(self.about_link("link-loop", entry.path()))
            }
            Ok(target) if target.starts_with(&self.canonical) => None,
            Ok(_) => Some(self.about_link("link-leaves-root", entry.path())),
            Err(_) => Some(self.about_link("link-broken", entry.path())),
        }
    }

    /// An entry that could not be looked at: a faulty link is told, all else is up to the system.
    fn judge(&self, error: walkdir::Error) -> Result<Option<Diagnostic>, SourcesError> {
        let path = error.path().unwrap_or(self.root).to_path_buf();
        // It leads to a folder that it is in itself. Swap files and dotfiles are no matter.
        let is_loop = error.loop_ancestor().is_some();
        if path
            .file_name()
            .is_some_and(|name| is_passed_over(name, false))
        {
            return Ok(None);
        }
        if is_loop {
            return Ok(Some(self.about_link("link-loop", &path)));
        }
        let error = error
            .into_io_error()
            .unwrap_or_else(|| io::ErrorKind::Other.into());
        let is_link = path.symlink_metadata().is_ok_and(|data| data.is_symlink());
        match error.kind() {
            io::ErrorKind::NotFound if is_link => Ok(Some(self.about_link("link-broken", &path))),
            // Removed since its folder was listed.
            io::ErrorKind::NotFound => Ok(None),
            io::ErrorKind::PermissionDenied => Err(SourcesError::Unreadable(path, error)),
            // Links to one another: the system gave up after some forty.
            _ if is_link => Ok(Some(self.about_link("link-loop", &path))),
            _ => Err(SourcesError::Unreadable(path, error)),
        }
    }

    fn about_link(&self, code: &'static str, link: &Path) -> Diagnostic {
        let target = link.read_link().unwrap_or_default();
        let complaint = Diagnostic::error(code)
            .at(self.place(link))
            .with("target", target.display().to_string());
        if code == "link-leaves-root" {
            complaint.help("copy")
        } else {
            complaint.help("remove")
        }
    }

    fn place(&self, path: &Path) -> Place {
        let lossy = || {
            let below = path.strip_prefix(self.root).unwrap_or(path);
            SourcePath::new(below.to_string_lossy().into_owned())
        };
        Place::file(&SourcePath::from_os(self.root, path).unwrap_or_else(lossy))
    }
}

/// Hidden names, and files that an editor keeps beside the one that is being written.
fn is_passed_over(name: &OsStr, is_folder: bool) -> bool {
    name.as_encoded_bytes().starts_with(b".") || is_rubbish(name, is_folder)
}

/// What nobody wants published, also where hidden names such as `.htaccess` and `.well-known`
/// are settings of the web host.
fn is_rubbish(name: &OsStr, is_folder: bool) -> bool {
    let name = name.as_encoded_bytes();
    let is_kept_by_tools = matches!(
        name,
        b".git" | b".svn" | b".hg" | b".DS_Store" | b".gitignore" | b".gitattributes" | b".gitkeep"
    );
    let is_swap = name.ends_with(b"~")
        || name.ends_with(b".swp")
        || (name.len() > 1 && name.starts_with(b"#") && name.ends_with(b"#"));
    is_kept_by_tools || name.starts_with(b".vademecum") || (!is_folder && is_swap)
}
