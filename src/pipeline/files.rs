//! Turns the files of the theme, of `_static`, and those that pages show or link into
//! published files.

use std::collections::BTreeMap;

use crate::assets;
use crate::config::brand::Logo;
use crate::diag::{Diagnostic, Place};
use crate::fingerprint::Fingerprint;
use crate::output::{Output, Sink, SinkError};
use crate::paths::{SourcePath, UrlPath};
use crate::render::World;
use crate::sources::Sources;

/// Publishes the files of the theme, of `_static`, and those that pages show or link.
pub(super) fn publish(
    sources: &Sources,
    world: &World,
    sink: &dyn Sink,
    output: &mut Output,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<(), SinkError> {
    for (url, bytes) in world.theme.assets.values() {
        let path = url.to_out();
        let fingerprint = Fingerprint::of(bytes);
        if !sink.keep(&path, fingerprint)? {
            sink.write(&path, bytes)?;
        }
        output.entries.insert(path, fingerprint);
    }
    let mut wanted: BTreeMap<UrlPath, SourcePath> = BTreeMap::new();
    let logos = world.site.config.brand.logo.iter().flat_map(Logo::images);
    let logos =
        logos.filter_map(|(_, file)| Some((file.clone(), world.images.get(file)?.url.clone())));
    let linked = world
        .entries
        .iter()
        .chain(world.texts.values())
        .flat_map(|linked| &linked.files);
    let all = assets::static_files(sources)
        .into_iter()
        .chain(logos)
        .chain(linked.cloned());
    for (file, url) in all {
        let Some(other) = wanted.insert(url.clone(), file.clone()) else {
            continue;
        };
        let print = |path: &SourcePath| sources.get(path).map(|file| file.fingerprint);
        if other != file && print(&other) != print(&file) {
            let complaint = Diagnostic::error("file-taken")
                .help("mend")
                .at(Place::file(&file))
                .and(Place::file(&other));
            diagnostics.push(
                complaint
                    .with("url", url.as_str())
                    .with("other", other.as_str()),
            );
        }
    }
    for (url, file) in wanted {
        let path = url.to_out();
        let Some(source) = sources.get(&file) else {
            continue;
        };
        if let Some(taken) = output.entries.insert(path.clone(), source.fingerprint)
            && taken != source.fingerprint
        {
            let complaint = Diagnostic::error("file-taken")
                .help("mend")
                .at(Place::file(&file));
            diagnostics.push(
                complaint
                    .with("url", url.as_str())
                    .with("other", path.as_str()),
            );
        }
        if !sink.keep(&path, source.fingerprint)? {
            let bytes = sources.read(&file).map_err(|error| SinkError {
                path: path.clone(),
                error,
            })?;
            sink.write(&path, &bytes)?;
        }
    }
    Ok(())
}
