//! Turns the folders of a site into the list of files to read, links followed and judged. What
//! an earlier snapshot knows and the disk still bears out is taken from there.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::fs::{self, FileType, Metadata};
use std::io;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::SourcesError;
use super::stamp::Seen;
use super::tree::{Entry, Folder, Stored, folders};
use crate::diag::{Diagnostic, Place};
use crate::paths::SourcePath;

/// The folders of a site, with files that are still to be read.
pub(super) struct Listed {
    pub(super) entries: BTreeMap<SourcePath, Found>,
    pub(super) seen: Seen,
    pub(super) faults: Vec<Diagnostic>,
    pub(super) is_linked: bool,
}

/// What a folder holds.
pub(super) enum Found {
    /// It is as it was.
    Kept(Entry),
    /// A file that has to be read, and what was known of it.
    File(Option<Arc<Stored>>),
    Folder(Listed),
}

/// Which folders are listed again, though they look as they did.
pub(super) enum Again {
    All,
    /// By their keys, with `/` at the end.
    These(BTreeSet<String>),
}

/// Lists `content/` and, if there is one, `themes/`, below which everything is as in `old` but
/// for the folders that are to be listed again or do not look as they did.
pub(super) fn find(
    root: &Path,
    old: &Folder,
    again: &Again,
    moment: SystemTime,
) -> Result<Listed, SourcesError> {
    let unreadable = |error| SourcesError::Unreadable(root.to_path_buf(), error);
    let canonical = root.canonicalize().map_err(unreadable)?;
    let mut walk = Walk {
        root,
        copied: root.join("content/_static"),
        moment,
        again,
        above: vec![canonical],
    };
    let mut listed = Listed::new(Seen::default());
    for name in ["content", "themes"] {
        let path = root.join(name);
        // A link that leads nowhere is there too, and is told.
        if let Ok(data) = path.symlink_metadata() {
            let item = Item {
                name: name.into(),
                path,
                kind: data.file_type(),
            };
            walk.look(&item, "", Some(old), &mut listed)?;
        }
    }
    Ok(listed)
}

struct Walk<'a> {
    root: &'a Path,
    copied: PathBuf,
    /// Everything is looked at after this moment.
    moment: SystemTime,
    again: &'a Again,
    /// The canonical paths of the root and of the folders that the walk is in.
    above: Vec<PathBuf>,
}

/// An entry of a folder, before it is judged.
struct Item {
    name: OsString,
    path: PathBuf,
    kind: FileType,
}

impl Listed {
    fn new(seen: Seen) -> Self {
        Self {
            entries: BTreeMap::new(),
            seen,
            faults: Vec::new(),
            is_linked: false,
        }
    }
}

impl Walk<'_> {
    /// Puts an entry of the folder with this key among what is listed of it, or says why not.
    fn look(
        &mut self,
        item: &Item,
        folder: &str,
        old: Option<&Folder>,
        listed: &mut Listed,
    ) -> Result<(), SourcesError> {
        let is_link = item.kind.is_symlink();
        let target = if is_link {
            match fs::metadata(&item.path) {
                Ok(target) => Some(target),
                Err(error) => {
                    // Also one that is passed over now may lead to a folder one day.
                    listed.is_linked = true;
                    listed.faults.extend(self.unreachable(item, error)?);
                    return Ok(());
                }
            }
        } else {
            None
        };
        let kind = target.as_ref().map_or(item.kind, Metadata::file_type);
        let is_passed_over = if item.path.starts_with(&self.copied) {
            is_rubbish(&item.name, kind.is_dir())
        } else {
            is_passed_over(&item.name, kind.is_dir())
        };
        if is_passed_over {
            return Ok(());
        }
        listed.is_linked |= is_link;
        let Some(name) = item.name.to_str() else {
            listed.faults.push(self.about_name(item));
            return Ok(());
        };
        let canonical = match self.canonical(item) {
            Ok(canonical) => canonical,
            Err(code) => {
                listed.faults.push(self.about_link(code, &item.path));
                return Ok(());
            }
        };
        if kind.is_dir() {
            let key = SourcePath::new(format!("{folder}{name}/"));
            let old = old.and_then(|old| old.folder(key.as_str()));
            self.above.push(canonical);
            let found = self.enter(&item.path, key.as_str(), old)?;
            self.above.pop();
            listed.entries.extend(found.map(|found| (key, found)));
        } else if kind.is_file() {
            // Not a pipe or a device: those have no end.
            let path = SourcePath::new(format!("{folder}{name}"));
            let old = old.and_then(|old| old.file(&path));
            let found = file(&item.path, old);
            listed.entries.extend(found.map(|found| (path, found)));
        }
        Ok(())
    }

    /// A folder that the walk has come to; `None` if it is gone meanwhile.
    fn enter(
        &mut self,
        path: &Path,
        key: &str,
        old: Option<&Arc<Folder>>,
    ) -> Result<Option<Found>, SourcesError> {
        let again = self.again;
        let (Again::These(again), Some(old)) = (again, old) else {
            return self.list(path, key, old.map(|old| &**old));
        };
        // Whatever is created, renamed or deleted in a folder changes its stamp. So entries of a
        // folder that was replaced by another are found, also where only its parent is named.
        let is_same = fs::metadata(path).is_ok_and(|data| old.seen.looks_like(&data));
        if again.contains(key) || !is_same {
            return self.list(path, key, Some(old));
        }
        let below: BTreeSet<&str> = again
            .range::<str, _>((Bound::Excluded(key), Bound::Unbounded))
            .take_while(|folder| folder.starts_with(key))
            .filter_map(|folder| folders(folder).find(|folder| folder.len() > key.len()))
            .collect();
        if below.is_empty() {
            return Ok(Some(Found::Kept(Entry::Folder(old.clone()))));
        }
        let kept =
            |(path, entry): (&SourcePath, &Entry)| (path.clone(), Found::Kept(entry.clone()));
        let mut listed = Listed::new(old.seen);
        listed.entries = old.entries.iter().map(kept).collect();
        // Those that the snapshot does not know are passed over, or the stamp had changed.
        for key in below {
            let Some(old) = old.folder(key) else { continue };
            let path = path.join(key_name(key));
            let canonical = self.above.last().map(|above| above.join(key_name(key)));
            self.above.extend(canonical);
            let found = self.enter(&path, key, Some(old))?;
            self.above.pop();
            match found {
                Some(found) => listed.entries.insert(SourcePath::new(key), found),
                None => listed.entries.remove(key),
            };
        }
        listed.faults = old.faults().to_vec();
        Ok(Some(Found::Folder(listed)))
    }

    fn list(
        &mut self,
        path: &Path,
        key: &str,
        old: Option<&Folder>,
    ) -> Result<Option<Found>, SourcesError> {
        let unreadable = |error: io::Error| match error.kind() {
            // Removed since its parent was listed, or a file by now.
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Ok(None),
            _ => Err(SourcesError::Unreadable(path.to_path_buf(), error)),
        };
        // The stamp first: what comes while the folder is listed changes it.
        let seen = match fs::metadata(path) {
            Ok(data) => Seen::of(&data, self.moment),
            Err(error) => return unreadable(error),
        };
        let entries = match fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) => return unreadable(error),
        };
        let mut items = Vec::new();
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => return unreadable(error),
            };
            match entry.file_type() {
                Ok(kind) => items.push(Item {
                    name: entry.file_name(),
                    path: entry.path(),
                    kind,
                }),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(SourcesError::Unreadable(entry.path(), error)),
            }
        }
        // The order of names decides which of two unreadable folders is named.
        items.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        let mut listed = Listed::new(seen);
        for item in &items {
            self.look(item, key, old, &mut listed)?;
        }
        Ok(Some(Found::Folder(listed)))
    }

    /// Where an entry really lies, or the code of what is wrong with the link that it is.
    fn canonical(&self, item: &Item) -> Result<PathBuf, &'static str> {
        if !item.kind.is_symlink() {
            let above = self.above.last().map_or(self.root, |above| above);
            return Ok(above.join(&item.name));
        }
        match item.path.canonicalize() {
            // It leads to a folder that it is in itself.
            Ok(target) if self.above.contains(&target) => Err("link-loop"),
            Ok(target)
                if self
                    .above
                    .first()
                    .is_some_and(|root| target.starts_with(root)) =>
            {
                Ok(target)
            }
            Ok(_) => Err("link-leaves-root"),
            Err(_) => Err("link-broken"),
        }
    }

    /// A link whose target could not be looked at: a faulty one is told, all else is up to the
    /// system.
    fn unreachable(
        &self,
        item: &Item,
        error: io::Error,
    ) -> Result<Option<Diagnostic>, SourcesError> {
        // Swap files and dotfiles are no matter.
        if is_passed_over(&item.name, false) {
            return Ok(None);
        }
        let is_there = item.path.symlink_metadata().is_ok();
        match error.kind() {
            io::ErrorKind::NotFound if is_there => {
                Ok(Some(self.about_link("link-broken", &item.path)))
            }
            // Removed since its folder was listed.
            io::ErrorKind::NotFound => Ok(None),
            io::ErrorKind::PermissionDenied => {
                Err(SourcesError::Unreadable(item.path.clone(), error))
            }
            // Links to one another: the system gave up after some forty.
            _ => Ok(Some(self.about_link("link-loop", &item.path))),
        }
    }

    fn about_name(&self, item: &Item) -> Diagnostic {
        let folder = item.path.parent().unwrap_or(self.root);
        Diagnostic::error("name-not-unicode")
            .at(self.place(folder))
            .with("name", item.name.to_string_lossy().into_owned())
            .help("rename")
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

/// A file that the walk has come to; `None` if it is gone meanwhile.
fn file(path: &Path, old: Option<&Arc<Stored>>) -> Option<Found> {
    let Some(old) = old else {
        return Some(Found::File(None));
    };
    match fs::metadata(path) {
        Ok(data) if old.seen.is_still(&data) => Some(Found::Kept(Entry::File(old.clone()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        _ => Some(Found::File(Some(old.clone()))),
    }
}

/// The name of a folder by its key.
fn key_name(key: &str) -> &str {
    let path = key.trim_end_matches('/');
    path.rsplit_once('/').map_or(path, |(_, name)| name)
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
