//! Turns the address of the site as written into scheme and host, and a path.

use super::BaseUrl;
use crate::diag::Diagnostic;
use crate::paths;

/// Why a text is no address of a site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum UrlError {
    /// It does not begin with `https://` or `http://`.
    Scheme,
    /// There is no host, or one that cannot be.
    Host,
    /// It has a `?` or `#`.
    Query,
    /// Its path has white space, `..` or the like.
    Path,
}

impl UrlError {
    /// The hint that helps.
    pub(super) fn hint(self) -> &'static str {
        match self {
            Self::Scheme => "scheme",
            Self::Host => "host",
            Self::Query => "query",
            Self::Path => "path",
        }
    }
}

/// The same as a message.
pub(super) fn complaint(written: &str, error: UrlError) -> Diagnostic {
    Diagnostic::error("base-url")
        .with("written", written)
        .help(error.hint())
}

/// Takes the address of a site apart.
pub(super) fn parse(text: &str) -> Result<BaseUrl, UrlError> {
    let lower = text.to_lowercase();
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| lower.starts_with(scheme))
        .ok_or(UrlError::Scheme)?;
    let rest = &text[scheme.len()..];
    if rest.contains(['?', '#']) {
        return Err(UrlError::Query);
    }
    let (host, path) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    };
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) => (name, Some(port)),
        None => (host, None),
    };
    let labels_fit = name.split('.').all(|label| {
        !label.is_empty()
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    });
    if !labels_fit || port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return Err(UrlError::Host);
    }
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let bad = |part: &&str| {
        matches!(*part, "." | "..")
            || part.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\')
    };
    if parts.iter().any(bad) {
        return Err(UrlError::Path);
    }
    let encoded: Vec<String> = parts
        .iter()
        .map(|part| paths::encode(&paths::decode(part)))
        .collect();
    let folder = encoded.join("/");
    Ok(BaseUrl {
        origin: format!("{scheme}{}", host.to_lowercase()),
        path: if folder.is_empty() {
            "/".to_owned()
        } else {
            format!("/{folder}/")
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_apart_and_its_end_made_even() {
        let parts = |text| parse(text).map(|url| (url.origin, url.path));
        let of = |origin: &str, path: &str| Ok((origin.to_owned(), path.to_owned()));
        assert_eq!(
            parts("https://www.kliniek.example"),
            of("https://www.kliniek.example", "/")
        );
        assert_eq!(
            parts("HTTP://Kliniek.example:8080/info/rug%20pijn/"),
            of("http://kliniek.example:8080", "/info/rug%20pijn/")
        );
        assert_eq!(
            parts("https://a.example//x"),
            of("https://a.example", "/x/")
        );
        assert_eq!(parts("www.kliniek.example"), Err(UrlError::Scheme));
        assert_eq!(parts("https:///x"), Err(UrlError::Host));
        assert_eq!(parts("https://a b/"), Err(UrlError::Host));
        assert_eq!(parts("https://a.example/?x"), Err(UrlError::Query));
        assert_eq!(parts("https://a.example/../x"), Err(UrlError::Path));
    }
}
