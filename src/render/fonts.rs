//! Turns the fonts that the settings name into files that are published beside the style sheet.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::assets::hashed_url;
use crate::config::{self, Config};
use crate::diag::Diagnostic;
use crate::fingerprint::Fingerprint;
use crate::paths::{SourcePath, UrlPath};
use crate::sources::Sources;

/// Each file of a font with its address and bytes.
pub(super) type Fonts = BTreeMap<SourcePath, (UrlPath, Arc<[u8]>)>;

/// Everything that [`load`] looks at.
pub(super) fn inputs<'a>(
    sources: &'a Sources,
    config: &Config,
) -> Vec<(&'a SourcePath, Fingerprint)> {
    if config.brand.fonts.is_empty() {
        return Vec::new();
    }
    let files = sources
        .below("content")
        .filter(|(path, _)| is_font(path))
        .map(|(path, file)| (path, file.fingerprint));
    files.collect()
}

/// Reads the fonts of the settings. What is missing, or is no font, is told at its name there.
pub(super) fn load(sources: &Sources, config: &Config) -> (Fonts, Vec<Diagnostic>) {
    let mut fonts = Fonts::new();
    let mut diagnostics = Vec::new();
    for (role, font) in &config.brand.fonts {
        for (face, path) in &font.files {
            let field = ["brand", "fonts", role, face.field];
            let Some(file) = sources.get(path) else {
                let all = sources.below("content").map(|(path, _)| path);
                let known = all.filter(|path| is_font(path));
                let known = known.filter_map(|path| path.below("content"));
                let written = path.below("content").unwrap_or_default();
                let complaint = Diagnostic::error("font-missing")
                    .at(config::place(sources, &field))
                    .with("file", path.as_str())
                    .did_you_mean(written, known);
                diagnostics.push(complaint.help("put"));
                continue;
            };
            match sources.read(path) {
                Ok(bytes) if bytes.starts_with(b"wOF2") => {
                    let url = hashed_url(path.file_name(), file.fingerprint);
                    fonts.insert(path.clone(), (url, bytes.into_owned().into()));
                }
                _ => diagnostics.push(
                    Diagnostic::error("font-kind")
                        .at(config::place(sources, &field))
                        .with("file", path.file_name())
                        .help("mend"),
                ),
            }
        }
    }
    (fonts, diagnostics)
}

fn is_font(path: &SourcePath) -> bool {
    path.extension().eq_ignore_ascii_case("woff2")
}
