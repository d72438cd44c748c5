//! Holds the files of a snapshot as a tree of folders, so that a later snapshot shares with this
//! one every folder in which nothing changed.

use std::collections::BTreeMap;
use std::collections::btree_map::Iter;
use std::sync::Arc;

use super::SourceFile;
use super::stamp::Seen;
use crate::diag::Diagnostic;
use crate::paths::SourcePath;

/// A folder as it was when it was listed.
#[derive(Clone, Debug, Default)]
pub(super) struct Folder {
    /// Files under their paths, folders under theirs with `/` at the end. So the order of the
    /// tree is the order of the paths of its files.
    pub(super) entries: BTreeMap<SourcePath, Entry>,
    pub(super) seen: Seen,
    /// What is wrong with its entries as such: names and links.
    faults: Vec<Diagnostic>,
    /// Whether a link or a file with several names is in it or below it: then a change elsewhere
    /// can be one of this folder.
    has_links: bool,
    /// Whether there is something to tell in it or below it.
    has_faults: bool,
}

/// What a folder holds.
#[derive(Clone, Debug)]
pub(super) enum Entry {
    File(Arc<Stored>),
    Folder(Arc<Folder>),
}

/// A file with what a later look at it needs.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) file: SourceFile,
    pub(super) seen: Seen,
    pub(super) fault: Option<Diagnostic>,
    pub(super) has_other_names: bool,
}

impl Folder {
    pub(super) fn new(
        entries: BTreeMap<SourcePath, Entry>,
        seen: Seen,
        faults: Vec<Diagnostic>,
        is_linked: bool,
    ) -> Self {
        let has_links = entries.values().any(|entry| match entry {
            Entry::File(file) => file.has_other_names,
            Entry::Folder(folder) => folder.has_links,
        });
        let has_faults = entries.values().any(|entry| match entry {
            Entry::File(file) => file.fault.is_some(),
            Entry::Folder(folder) => folder.has_faults,
        });
        Self {
            has_links: is_linked || has_links,
            has_faults: has_faults || !faults.is_empty(),
            entries,
            seen,
            faults,
        }
    }

    pub(super) fn has_links(&self) -> bool {
        self.has_links
    }

    pub(super) fn faults(&self) -> &[Diagnostic] {
        &self.faults
    }

    /// Adds a file of a site in memory, which has no faults to tell.
    pub(super) fn insert(&mut self, path: &SourcePath, stored: Stored) {
        let mut folder = self;
        for key in folders(path.as_str()) {
            let entry = folder
                .entries
                .entry(SourcePath::new(key))
                .or_insert_with(|| Entry::Folder(Arc::default()));
            let Entry::Folder(below) = entry else {
                unreachable!("a key that ends in `/` is a folder")
            };
            folder = Arc::make_mut(below);
        }
        let entry = Entry::File(Arc::new(stored));
        folder.entries.insert(path.clone(), entry);
    }

    pub(super) fn file(&self, path: &SourcePath) -> Option<&Arc<Stored>> {
        match self.entries.get(path)? {
            Entry::File(file) => Some(file),
            Entry::Folder(_) => None,
        }
    }

    /// The folder under a key that ends in `/`.
    pub(super) fn folder(&self, key: &str) -> Option<&Arc<Folder>> {
        match self.entries.get(key)? {
            Entry::Folder(folder) => Some(folder),
            Entry::File(_) => None,
        }
    }

    /// The folder that a path without `/` at its end names, from the root of the tree.
    pub(super) fn find(&self, path: &str) -> Option<&Folder> {
        let path = format!("{path}/");
        folders(&path).try_fold(self, |folder, key| Some(&**folder.folder(key)?))
    }

    /// A file anywhere below, from the root of the tree.
    pub(super) fn get(&self, path: &SourcePath) -> Option<&Stored> {
        let folder =
            folders(path.as_str()).try_fold(self, |folder, key| Some(&**folder.folder(key)?))?;
        folder.file(path).map(|file| &**file)
    }

    pub(super) fn files(&self) -> Files<'_> {
        Files(vec![self.entries.iter()])
    }

    /// Adds everything that is to be told about the folder and what is below it.
    pub(super) fn tell(&self, diagnostics: &mut Vec<Diagnostic>) {
        if !self.has_faults {
            return;
        }
        diagnostics.extend_from_slice(&self.faults);
        for entry in self.entries.values() {
            match entry {
                Entry::File(file) => diagnostics.extend(file.fault.clone()),
                Entry::Folder(folder) => folder.tell(diagnostics),
            }
        }
    }

    /// The files that differ between two folders, or that only one of them has, in order.
    pub(super) fn changed(&self, after: &Self) -> Vec<SourcePath> {
        let mut changed = Vec::new();
        self.compare(after, &mut changed);
        changed.sort_unstable();
        changed
    }

    fn compare(&self, after: &Self, changed: &mut Vec<SourcePath>) {
        let all = |entry: &Entry, path: &SourcePath, changed: &mut Vec<SourcePath>| match entry {
            Entry::File(_) => changed.push(path.clone()),
            Entry::Folder(folder) => {
                changed.extend(folder.files().map(|(path, _)| path.clone()));
            }
        };
        for (path, before) in &self.entries {
            match (before, after.entries.get(path)) {
                (Entry::Folder(before), Some(Entry::Folder(after))) => {
                    if !Arc::ptr_eq(before, after) {
                        before.compare(after, changed);
                    }
                }
                (Entry::File(before), Some(Entry::File(after))) => {
                    if before.file.fingerprint != after.file.fingerprint {
                        changed.push(path.clone());
                    }
                }
                (before, _) => all(before, path, changed),
            }
        }
        for (path, entry) in &after.entries {
            if !self.entries.contains_key(path) {
                all(entry, path, changed);
            }
        }
    }
}

/// All files of a folder and below, in the order of their paths.
pub(super) struct Files<'a>(Vec<Iter<'a, SourcePath, Entry>>);

impl<'a> Iterator for Files<'a> {
    type Item = (&'a SourcePath, &'a SourceFile);

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(entries) = self.0.last_mut() {
            match entries.next() {
                Some((path, Entry::File(stored))) => return Some((path, &stored.file)),
                Some((_, Entry::Folder(folder))) => self.0.push(folder.entries.iter()),
                None => {
                    self.0.pop();
                }
            }
        }
        None
    }
}

/// The keys of the folders on the way to a file: `content/`, `content/back/`.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..=at])
}
