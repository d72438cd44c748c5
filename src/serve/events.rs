//! Turns a generation into what an open page has to know of it.
//!
//! A page compares the fingerprint with its own: so it also catches up with what happened
//! while it was asleep, and does nothing where nothing changed for it.

use serde::Serialize;

use super::generation::Generation;
use crate::fingerprint::Fingerprint;
use crate::site::urls;

#[derive(Serialize)]
struct Event {
    /// Names the generation, and the run of the preview that it is of.
    generation: String,
    /// The fingerprint of the page that is open, as it would be sent now, without the script.
    page: Option<String>,
    /// Files that changed under the address that they had: style sheets and pictures.
    files: Vec<String>,
    /// The page that was edited, if the browser shall go there.
    edited: Option<String>,
}

/// The data of an event of the generation of this name, for an open page whose bytes now have the
/// fingerprint `page`; `follow` says whether the browser shall go to the page that was edited.
pub(super) fn event(
    name: &str,
    generation: &Generation,
    page: Option<Fingerprint>,
    follow: bool,
) -> String {
    let base = generation.base().trim_end_matches('/');
    let files = generation.changed.iter();
    let site = generation.site.as_ref();
    let edited = generation.edited.as_ref().filter(|_| follow);
    let event = Event {
        generation: name.to_owned(),
        page: page.map(|page| page.to_string()),
        files: files
            .map(|path| format!("{base}/{}", crate::paths::encode(path.as_str())))
            .collect(),
        edited: edited
            .zip(site)
            .map(|(url, site)| urls::href(&site.config, url)),
    };
    serde_json::to_string(&event).expect("texts and lists are always JSON")
}
