//! Turns the style sheets of a theme into those that are published: with the names of files
//! (`url(icon.svg)`) under which those are published, and in few bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::compact::compact;
use crate::assets::hashed_url;
use crate::fingerprint::Fingerprint;

/// Replaces names of theme files in all style sheets, and leaves out what browsers do not need. A style sheet cannot name another
/// style sheet: each page links the ones that it needs.
pub(super) fn with_published_names(
    files: BTreeMap<String, Arc<[u8]>>,
) -> BTreeMap<String, Arc<[u8]>> {
    let published = |name: &str| {
        let bytes = files.get(name).filter(|_| !is_stylesheet(name))?;
        let url = hashed_url(name, Fingerprint::of(bytes));
        url.as_str().strip_prefix("/assets/").map(str::to_owned)
    };
    files
        .iter()
        .map(|(name, bytes)| match std::str::from_utf8(bytes) {
            Ok(text) if is_stylesheet(name) => {
                let depth = name.matches('/').count();
                (
                    name.clone(),
                    compact(&replace(text, name, &"../".repeat(depth), &published))
                        .into_bytes()
                        .into(),
                )
            }
            _ => (name.clone(), bytes.clone()),
        })
        .collect()
}

/// Whether the ending of a file says that it is a style sheet.
pub(super) fn is_stylesheet(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("css"))
}

fn replace(
    text: &str,
    sheet: &str,
    up: &str,
    published: &dyn Fn(&str) -> Option<String>,
) -> String {
    let folder = sheet.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("url(") {
        let (before, after) = rest.split_at(start + 4);
        replaced.push_str(before);
        let end = after.find(')').unwrap_or(after.len());
        let written = after[..end].trim().trim_matches(['"', '\'']);
        let sheet = crate::paths::SourcePath::new(format!("{folder}/sheet"));
        let name = sheet.join(written).map(|path| path.to_string());
        match name.and_then(|name| published(&name)) {
            Some(name) => {
                replaced.push_str(up);
                replaced.push_str(&name);
            }
            None => replaced.push_str(&after[..end]),
        }
        rest = &after[end..];
    }
    replaced.push_str(rest);
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_named_as_it_is_published_and_other_addresses_stay() {
        let files = BTreeMap::from([
            (
                "style.css".to_owned(),
                Arc::from(&b"a{src:url('fonts/a.woff2')} b{c:url(data:x)}"[..]),
            ),
            ("fonts/a.woff2".to_owned(), Arc::from(&b""[..])),
        ]);
        let sheet = with_published_names(files)["style.css"].to_vec();
        let sheet = String::from_utf8(sheet).expect("text");
        assert_eq!(
            sheet,
            "a{src:url(fonts/a.af1349b9f5f9.woff2)}b{c:url(data:x)}"
        );
    }
}
