//! Turns the folders of a theme and of those that it extends into layers of files.
//!
//! A theme is `themes/NAME/` in the site; the theme `clarity` is also inside the binary,
//! and a file of the same name in the site wins over it.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::config;
use crate::diag::{Diagnostic, Place};
use crate::paths::SourcePath;
use crate::sources::{SourceContent, Sources};
use crate::yaml::{At, Fields, Reader};

/// The theme that every binary holds.
const EMBEDDED: (&str, Dir<'static>) = (
    "clarity",
    include_dir!("$CARGO_MANIFEST_DIR/themes/clarity"),
);

/// The version of what templates see and can ask: of [views](super::views),
/// [answers](super::answers) and [functions](super::functions).
///
/// It becomes another one when a theme that was right would no longer be: a field, function,
/// argument or block of a text goes, or means something else. What is added changes nothing.
pub const API: i64 = 1;

/// The files of one theme, by their path in its folder: `templates/base.html`.
#[derive(Clone, Debug)]
pub struct Layer {
    /// The name of the theme.
    pub name: String,
    /// Its files.
    pub files: BTreeMap<String, Arc<[u8]>>,
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

/// The layers of a theme, itself first, then those that it extends.
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
            break;
        }
        let layer = layer(sources, &name);
        if layer.files.is_empty() {
            let known = known_themes(sources);
            let complaint = Diagnostic::error("theme-missing")
                .at(place)
                .with("theme", name.as_str());
            let known = known.iter().map(String::as_str);
            diagnostics.push(complaint.did_you_mean(&name, known));
            break;
        }
        let (extends, complaints) = extends(&layer);
        diagnostics.extend(complaints);
        next = extends;
        layers.push(layer);
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

/// What `theme.yaml` says of the theme that this one extends.
fn extends(layer: &Layer) -> (Option<(String, Place)>, Vec<Diagnostic>) {
    let Some(text) = layer.text("theme.yaml") else {
        return (None, Vec::new());
    };
    let (value, mut reader) = Reader::parse(&layer.path("theme.yaml"), text, 0..text.len());
    let extends = Fields::of(&value).and_then(|fields| {
        fields.refuse_unknown(&mut reader, &["description", "api", "extends"]);
        fields.text(&mut reader, "description");
        let api = fields.integer(&mut reader, "api");
        if let Some(other) = api.filter(|api| *api != API) {
            let complaint = Diagnostic::error("theme-api")
                .with("theme", layer.name.as_str())
                .with("written", other.to_string())
                .with("known", API.to_string());
            let help = if other > API { "newer" } else { "older" };
            reader.report(&["api"], At::Value, complaint.help(help));
        }
        let parent = fields.text(&mut reader, "extends")?;
        Some((parent, reader.place(&["extends"], At::Value)))
    });
    if !value.is_null() && !value.is_mapping() {
        let complaint = Diagnostic::error("theme-form").help("example");
        reader.report::<&str>(&[], At::Value, complaint);
    }
    (extends, reader.into_diagnostics())
}
