//! Turns the folders of a theme and of those that it extends into layers of files.
//!
//! A theme is `themes/NAME/` in the site; the theme `clarity` is also inside the binary,
//! and a file of the same name in the site wins over it.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::manifest::{self, Manifest};
use crate::config;
use crate::diag::Diagnostic;
use crate::paths::SourcePath;
use crate::sources::{SourceContent, Sources};

/// The theme that every binary holds.
const EMBEDDED: (&str, Dir<'static>) = (
    "clarity",
    include_dir!("$CARGO_MANIFEST_DIR/themes/clarity"),
);

/// The files of one theme, by their path in its folder: `templates/base.html`.
#[derive(Clone, Debug)]
pub struct Layer {
    /// The name of the theme.
    pub name: String,
    /// Its files.
    pub files: BTreeMap<String, Arc<[u8]>>,
    /// What its `theme.yaml` says.
    pub manifest: Manifest,
}

impl Layer {
    /// The path of a file of this layer, as messages write it.
    pub fn path(&self, file: &str) -> SourcePath {
        SourcePath::new(format!("themes/{}/{file}", self.name))
    }

    /// The text of a file; `None` where there is none or it is no text.
    pub fn text(&self, file: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(file)?).ok()
    }

    /// Files in a folder of the theme, by their path below it.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Arc<[u8]>)> {
        self.files.iter().filter_map(move |(path, bytes)| {
            Some((path.strip_prefix(folder)?.strip_prefix('/')?, bytes))
        })
    }
}

/// The layers of a theme, itself first, then those that it extends. None where one of them is
/// missing, or is made for another version of Vademecum: whatever else could be told of the
/// theme would follow from that.
pub fn layers(sources: &Sources, name: &str) -> (Vec<Layer>, Vec<Diagnostic>) {
    let mut layers: Vec<Layer> = Vec::new();
    let mut diagnostics = Vec::new();
    let mut next = Some((name.to_owned(), config::place(sources, &["theme"])));
    while let Some((name, place)) = next.take() {
        if layers.iter().any(|layer| layer.name == name) {
            diagnostics.push(
                Diagnostic::error("theme-extends-circle")
                    .at(place)
                    .with("theme", name),
            );
            return (Vec::new(), diagnostics);
        }
        let mut layer = layer(sources, &name);
        if layer.files.is_empty() {
            let known = known_themes(sources);
            let complaint = Diagnostic::error("theme-missing")
                .at(place)
                .with("theme", name.as_str());
            let known = known.iter().map(String::as_str);
            diagnostics.push(complaint.did_you_mean(&name, known));
            return (Vec::new(), diagnostics);
        }
        let (manifest, complaints) = manifest::read(&layer);
        diagnostics.extend(complaints);
        next.clone_from(&manifest.extends);
        layer.manifest = manifest;
        layers.push(layer);
    }
    if layers.iter().any(|layer| layer.manifest.is_foreign) {
        layers.clear();
    }
    (layers, diagnostics)
}

/// The text of a file of the embedded theme, for messages about it.
pub fn embedded_text(path: &SourcePath) -> Option<String> {
    let file = path
        .below("themes")?
        .strip_prefix(EMBEDDED.0)?
        .strip_prefix('/')?;
    let bytes = embedded_files(&EMBEDDED.1).remove(file)?;
    String::from_utf8(bytes.to_vec()).ok()
}

fn layer(sources: &Sources, name: &str) -> Layer {
    let folder = format!("themes/{name}");
    let mut files = if name == EMBEDDED.0 {
        embedded_files(&EMBEDDED.1)
    } else {
        BTreeMap::new()
    };
    for (path, file) in sources.below(&folder) {
        let bytes: Option<Arc<[u8]>> = match &file.content {
            SourceContent::Text(text) => Some(text.as_bytes().into()),
            SourceContent::Bytes(bytes) => Some(bytes.clone()),
            SourceContent::OnDisk { .. } => sources
                .read(path)
                .ok()
                .map(|bytes| bytes.into_owned().into()),
        };
        if let (Some(name), Some(bytes)) = (path.below(&folder), bytes) {
            files.insert(name.to_owned(), bytes);
        }
    }
    Layer {
        name: name.to_owned(),
        files,
        manifest: Manifest::default(),
    }
}

fn embedded_files(folder: &Dir<'_>) -> BTreeMap<String, Arc<[u8]>> {
    let mut files = BTreeMap::new();
    for file in folder.files() {
        if let Some(path) = file.path().to_str() {
            files.insert(path.replace('\\', "/"), file.contents().into());
        }
    }
    for folder in folder.dirs() {
        files.extend(embedded_files(folder));
    }
    files
}

fn known_themes(sources: &Sources) -> Vec<String> {
    let mut names = vec![EMBEDDED.0.to_owned()];
    for (path, _) in sources.below("themes") {
        let folder = path.below("themes").and_then(|path| path.split_once('/'));
        names.extend(folder.map(|(name, _)| name.to_owned()));
    }
    names.sort_unstable();
    names.dedup();
    names
}
