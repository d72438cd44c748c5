//! Turns what the settings name (menu, logo) into mistakes, where there is no such thing.

use super::Site;
use crate::assets::Images;
use crate::config::brand::Logo;
use crate::config::{self, MenuItem};
use crate::diag::Diagnostic;
use crate::sources::Sources;

/// What is wrong with the menu and the logo.
pub fn check(sources: &Sources, site: &Site, images: &Images) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let listing = &site.listing;
    for (index, item) in site.config.menu.iter().enumerate() {
        let (kind, name, known): (_, _, Vec<&str>) = match item {
            MenuItem::Section(name) if listing.section(name).is_none() => {
                let known = listing.sections.iter().map(|section| &*section.id);
                ("section", name, known.collect())
            }
            MenuItem::Page(name) if listing.group(name).is_none() => {
                let known = listing.groups.iter().map(|group| &*group.id);
                ("page", name, known.collect())
            }
            _ => continue,
        };
        let complaint = Diagnostic::error("menu-missing")
            .at(config::place(sources, &["menu", &index.to_string(), kind]))
            .with("kind", kind)
            .with("name", name.as_str())
            .did_you_mean(name, known);
        diagnostics.push(complaint.help("mend"));
    }
    let logo = site.config.brand.logo.iter();
    let lost = logo
        .flat_map(Logo::images)
        .filter(|(_, file)| !images.contains_key(*file));
    for (field, logo) in lost {
        let known = images.keys().filter_map(|path| path.below("content"));
        let written = logo.below("content").unwrap_or(logo.as_str());
        let complaint = Diagnostic::error("logo-missing")
            .at(config::place(sources, &["brand", "logo", field]))
            .with("file", logo.as_str())
            .did_you_mean(written, known);
        diagnostics.push(complaint.help("put"));
    }
    diagnostics
}
