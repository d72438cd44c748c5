//! Turns ids, slugs and anchors into addresses.

use crate::config::Config;
use crate::paths::{UrlPath, encode};

/// The last part of the address of a glossary.
pub const GLOSSARY: &str = "glossary";

/// The index of the default language in the settings.
pub fn default_language(config: &Config) -> usize {
    let is_default =
        |language: &crate::config::SiteLanguage| language.code == config.default_language;
    config.languages.iter().position(is_default).unwrap_or(0)
}

/// The address of the home page of a language.
pub fn home(config: &Config, language: usize) -> UrlPath {
    let code = &config.languages[language].code;
    if config.default_language_at_root && *code == config.default_language {
        UrlPath::new("/")
    } else {
        UrlPath::new(format!("/{code}/"))
    }
}

/// The address of a page below another one.
pub fn below(url: &UrlPath, slug: &str) -> UrlPath {
    UrlPath::new(format!("{url}{slug}/"))
}

/// The address of the glossary of a language.
pub fn glossary(config: &Config, language: usize) -> UrlPath {
    below(&home(config, language), GLOSSARY)
}

/// The address of a file in the folder of a page.
pub fn beside(url: &UrlPath, name: &str) -> UrlPath {
    UrlPath::new(format!("{url}{name}"))
}

/// An address as links write it: root-relative, with the path of the base URL, percent-encoded.
pub fn href(config: &Config, url: &UrlPath) -> String {
    let base = config.base_url.path.trim_end_matches('/');
    [base, &url.encoded()].concat()
}

/// An address with scheme and host, for canonical links, feeds and the sitemap.
pub fn absolute(config: &Config, url: &UrlPath) -> String {
    [&*config.base_url.origin, &href(config, url)].concat()
}

/// The address of an anchor, as it stands in `href`.
pub fn with_anchor(href: String, anchor: Option<&str>) -> String {
    match anchor {
        Some(anchor) => format!("{href}#{}", encode(anchor)),
        None => href,
    }
}

/// Whether a link begins with a scheme such as `https:` or `tel:`.
pub(super) fn has_scheme(destination: &str) -> bool {
    let Some((scheme, _)) = destination.split_once(':') else {
        return false;
    };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// How a file below `content/` is written from a folder there.
pub(super) fn relative(folder: &str, path: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.split('/').collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = vec![".."; from.len() - shared];
    up.into_iter()
        .chain(to[shared..].iter().copied())
        .collect::<Vec<_>>()
        .join("/")
}
