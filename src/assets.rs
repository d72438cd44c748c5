//! Turns files of the theme and images of articles into published files whose names hold
//! the fingerprint of their bytes, so that a browser may keep them for ever.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::fingerprint::Fingerprint;
use crate::paths::{SourcePath, UrlPath};
use crate::sources::Sources;

/// Endings of files that articles show as images.
const IMAGES: [&str; 8] = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp"];

/// An image as it is published.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Image {
    /// Its address.
    pub url: UrlPath,
    /// Width and height in pixels; `None` where the file does not say.
    pub size: Option<(u32, u32)>,
    /// The fingerprint of the file.
    pub fingerprint: Fingerprint,
}

/// The images below `content/`, by their file.
pub type Images = BTreeMap<SourcePath, Image>;

/// Finds all images and their sizes; what `last` knows of the same bytes is taken from there.
pub fn images(sources: &Sources, last: &Images) -> Images {
    let files: Vec<_> = sources
        .below("content")
        .filter(|(path, _)| is_image(path))
        .collect();
    files
        .into_par_iter()
        .map(|(path, file)| {
            let known = last
                .get(path)
                .filter(|known| known.fingerprint == file.fingerprint);
            let image = known.cloned().unwrap_or_else(|| Image {
                url: image_url(path, file.fingerprint),
                size: sources.read(path).ok().and_then(|bytes| size(path, &bytes)),
                fingerprint: file.fingerprint,
            });
            (path.clone(), image)
        })
        .collect()
}

/// Whether the ending of a file says that it is an image.
pub fn is_image(path: &SourcePath) -> bool {
    let extension = path.extension().to_ascii_lowercase();
    IMAGES.contains(&extension.as_str())
}

/// The address of a file with its fingerprint: `/assets/clarity.0123456789ab.css`.
pub fn hashed_url(name: &str, fingerprint: Fingerprint) -> UrlPath {
    let hash = &fingerprint.hex()[..12];
    let (folder, file) = name
        .rsplit_once('/')
        .map_or(("", name), |(folder, file)| (folder, file));
    let slash = if folder.is_empty() { "" } else { "/" };
    UrlPath::new(match file.rsplit_once('.') {
        Some((stem, extension)) => format!("/assets/{folder}{slash}{stem}.{hash}.{extension}"),
        None => format!("/assets/{folder}{slash}{file}.{hash}"),
    })
}

/// The files of `content/_static` with the address that each has at the root of the site.
pub fn static_files(sources: &Sources) -> Vec<(SourcePath, UrlPath)> {
    let folder = "content/_static";
    let files = sources.below(folder).filter_map(|(path, _)| {
        let name = path.below(folder)?;
        Some((path.clone(), UrlPath::new(format!("/{name}"))))
    });
    files.collect()
}

fn image_url(path: &SourcePath, fingerprint: Fingerprint) -> UrlPath {
    match path.below("content/_static") {
        Some(name) => UrlPath::new(format!("/{name}")),
        None => hashed_url(path.file_name(), fingerprint),
    }
}

fn size(path: &SourcePath, bytes: &[u8]) -> Option<(u32, u32)> {
    if path.extension().eq_ignore_ascii_case("svg") {
        return drawing_size(std::str::from_utf8(bytes).ok()?);
    }
    let size = imagesize::blob_size(bytes).ok()?;
    Some((
        u32::try_from(size.width).ok()?,
        u32::try_from(size.height).ok()?,
    ))
}

/// The size of an SVG drawing: its width and height in pixels, else those of its view box.
fn drawing_size(text: &str) -> Option<(u32, u32)> {
    let drawing = roxmltree::Document::parse(text).ok()?;
    let root = drawing.root_element();
    let pixels = |name| {
        root.attribute(name)
            .and_then(|value| rounded(value.trim_end_matches("px")))
    };
    if let (Some(width), Some(height)) = (pixels("width"), pixels("height")) {
        return Some((width, height));
    }
    let mut numbers = root
        .attribute("viewBox")?
        .split([' ', ','])
        .filter(|part| !part.is_empty());
    Some((rounded(numbers.nth(2)?)?, rounded(numbers.next()?)?))
}

/// A length of a drawing as whole pixels; `None` for zero, for percentages and other units.
fn rounded(text: &str) -> Option<u32> {
    let number: f64 = text.trim().parse().ok()?;
    let whole = number.round();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked just before"
    )]
    (1.0..=100_000.0).contains(&whole).then_some(whole as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_folder_and_ending() {
        let url = hashed_url("icons/moon.svg", Fingerprint::of(b""));
        assert_eq!(url.as_str(), "/assets/icons/moon.af1349b9f5f9.svg");
    }

    #[test]
    fn a_drawing_says_its_size_in_pixels_or_by_its_view_box() {
        let svg = |attributes: &str| {
            drawing_size(&format!(
                "<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>"
            ))
        };
        assert_eq!(svg("width='640px' height='400'"), Some((640, 400)));
        assert_eq!(svg("viewBox='0 0 32 16.4'"), Some((32, 16)));
        assert_eq!(svg("width='100%' viewBox='0,0,32,16'"), Some((32, 16)));
        assert_eq!(svg(""), None);
    }
}
