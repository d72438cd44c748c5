//! Turns the fields that give addresses into slugs and old addresses that can be built.

use crate::content::names;
use crate::diag::Diagnostic;
use crate::yaml::{At, Fields, Reader};

/// The last part of the address, as the file gives it.
pub(super) fn slug(reader: &mut Reader<'_>, fields: &Fields<'_>, top: bool) -> Option<String> {
    let slug = fields.text(reader, "slug")?;
    if names::is_slug(&slug) {
        if top && names::RESERVED.contains(&slug.to_lowercase().as_str()) {
            let diagnostic = Diagnostic::error("reserved-name").with("name", slug);
            reader.report(&fields.path("slug"), At::Value, diagnostic.help("rename"));
            return None;
        }
        return Some(slug);
    }
    let path = fields.path("slug");
    let mut diagnostic = Diagnostic::error("slug-form").with("written", slug.as_str());
    if let Some(better) = names::slug(&slug)
        && let Some(line) = reader.line_with(&path, &better)
    {
        diagnostic = diagnostic.mended(line);
    }
    reader.report(&path, At::Value, diagnostic.help("form"));
    None
}

/// A page needs room for its own name and the folder of the site behind an old address.
const LONGEST_ALIAS: usize = 1000;

/// Old addresses; one that names neither a folder nor a page stands for a folder.
pub(super) fn aliases(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<String> {
    let mut aliases = Vec::new();
    let written = fields.texts(reader, "aliases").unwrap_or_default();
    for (index, alias) in written.into_iter().enumerate() {
        // Names with a dot at the start are those of records and settings of web hosts.
        let bad_part = |part: &str| part.starts_with('.') || part.len() > names::LONGEST;
        if alias.starts_with('/')
            && !alias.starts_with("//")
            && !alias.contains(['?', '#', '\\'])
            && !alias.contains(char::is_control)
            && !alias.split('/').any(bad_part)
            && alias.len() <= LONGEST_ALIAS
        {
            let page = alias.ends_with('/') || alias.to_lowercase().ends_with(".html");
            aliases.push(if page { alias } else { format!("{alias}/") });
            continue;
        }
        let mut path = fields.path("aliases");
        path.push(index.to_string());
        let diagnostic = Diagnostic::error("alias-form").with("written", alias.as_str());
        let mut diagnostic = diagnostic.help("form");
        let bare = alias
            .split_once("://")
            .map_or(Some(alias.as_str()), |(_, rest)| {
                rest.find('/').map(|at| &rest[at..])
            });
        if let Some(bare) = bare.map(|bare| bare.trim_start_matches('/'))
            && !bare.is_empty()
            && !bare.contains(['?', '#', '\\'])
            && !bare.split('/').any(bad_part)
            && let Some(line) = reader.line_with(&path, &format!("/{bare}"))
        {
            diagnostic = diagnostic.mended(line);
        }
        reader.report(&path, At::Value, diagnostic);
    }
    aliases
}
