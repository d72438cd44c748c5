//! Turns names of files and addresses into paths that are the same on every system.
//!
//! All are relative to the folder of the site, with `/` between the parts. This is
//! the only file that converts them to and from paths of the operating system.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// An input file, relative to the root of the site: `content/back/hernia.nl.md`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SourcePath(Arc<str>);

/// A file of the built site, relative to the output folder: `nl/rug/hernia/index.html`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OutPath(Arc<str>);

/// An address within the site, with a leading `/` and not yet percent-encoded: `/nl/rug/hernia/`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct UrlPath(Arc<str>);

impl SourcePath {
    /// A path that is written with `/` and has no `.` or `..` in it.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The path of a file on disk, seen from `root`; `None` when it is not below `root`
    /// or its name is not valid Unicode.
    pub fn from_os(root: &Path, path: &Path) -> Option<Self> {
        let relative = path.strip_prefix(root).ok()?;
        let parts: Option<Vec<&str>> = relative
            .components()
            .map(|component| match component {
                Component::Normal(part) => part.to_str(),
                _ => None,
            })
            .collect();
        Some(Self(parts?.join("/").into()))
    }

    /// The file on disk, in the site at `root`.
    pub fn to_os(&self, root: &Path) -> PathBuf {
        to_os(root, &self.0)
    }

    /// The path as written in messages.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part: `hernia.nl.md`.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// What follows the last dot of the name, as written; empty without a dot.
    pub fn extension(&self) -> &str {
        self.file_name()
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension)
    }

    /// The folder that the file is in; empty for a file at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The file that `relative` names from the folder of this one, with `.` and `..`
    /// taken out; `None` when it leads out of the root.
    pub fn join(&self, relative: &str) -> Option<Self> {
        resolve(self.folder(), relative).map(|path| Self(path.into()))
    }

    /// The rest of the path below `folder`, or `None` when it is not in there.
    pub fn below(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }
}

impl OutPath {
    /// A path that is written with `/` and has no `.` or `..` in it.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The path of a file on disk, seen from the output folder `out`; `None` when it is not
    /// below it or its name is not valid Unicode.
    pub fn from_os(out: &Path, path: &Path) -> Option<Self> {
        SourcePath::from_os(out, path).map(|path| Self(path.0))
    }

    /// The file on disk, in the output folder `out`.
    pub fn to_os(&self, out: &Path) -> PathBuf {
        to_os(out, &self.0)
    }

    /// The path as written in messages and in the manifest.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl UrlPath {
    /// An address that begins with `/`, with its letters as they are read.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The address as it is read, not percent-encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file that a static host sends for this address: an address that ends in `/`
    /// is a folder with an `index.html`.
    pub fn to_out(&self) -> OutPath {
        let path = self.0.trim_start_matches('/');
        if self.0.ends_with('/') {
            OutPath::new(format!("{path}index.html"))
        } else {
            OutPath::new(path)
        }
    }

    /// The address as it stands in a page or feed: percent-encoded.
    pub fn encoded(&self) -> String {
        encode(&self.0)
    }
}

/// A map of paths can be asked for a part of another path, without making a path of it.
impl Borrow<str> for SourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Characters that RFC 3986 does not allow in a path, query or fragment as they are.
const NOT_IN_URLS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'?')
    .add(b'#');

/// The text of one part of an address or of an anchor, percent-encoded for use in a URL.
pub fn encode(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, NOT_IN_URLS)).into_owned()
}

/// The text behind a percent-encoded part of an address; what is no valid encoding
/// of Unicode text stays as it is.
pub fn decode(text: &str) -> String {
    percent_decode_str(text)
        .decode_utf8()
        .map_or_else(|_| text.to_owned(), Cow::into_owned)
}

fn to_os(root: &Path, path: &str) -> PathBuf {
    let mut os = root.to_path_buf();
    os.extend(path.split('/'));
    os
}

fn resolve(folder: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_link_is_followed_from_the_folder_of_its_file() {
        let from = SourcePath::new("content/back/sleep.nl.md");
        let joined = |relative| from.join(relative).map(|path| path.to_string());
        assert_eq!(
            joined("hernia.md").as_deref(),
            Some("content/back/hernia.md")
        );
        assert_eq!(joined("../a/./b.md").as_deref(), Some("content/a/b.md"));
        assert_eq!(joined("../../../etc/passwd"), None);
    }

    #[test]
    fn an_address_that_is_a_folder_has_an_index() {
        assert_eq!(
            UrlPath::new("/nl/rug/").to_out().as_str(),
            "nl/rug/index.html"
        );
        assert_eq!(UrlPath::new("/").to_out().as_str(), "index.html");
        assert_eq!(
            UrlPath::new("/nl/404.html").to_out().as_str(),
            "nl/404.html"
        );
    }

    #[test]
    fn letters_of_other_scripts_are_encoded_and_decoded() {
        let url = UrlPath::new("/ar/ظهر/");
        assert_eq!(url.encoded(), "/ar/%D8%B8%D9%87%D8%B1/");
        assert_eq!(decode(&url.encoded()), url.as_str());
    }
}
