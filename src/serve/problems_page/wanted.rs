//! Turns the query of the page of all problems into what it shall show, and back into links.

use crate::diag::{Diagnostic, Severity};
use crate::paths::{decode, encode};

/// What the page of all problems shall show.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(in crate::serve) struct Wanted {
    /// By what the problems are put together.
    pub(super) view: View,
    /// Only problems of this level.
    pub(super) level: Option<Severity>,
    /// Only those of one file or of one check; an empty name for what has no file.
    pub(super) only: Option<String>,
}

/// By what problems are put together.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(in crate::serve) enum View {
    /// By the file that they are in.
    #[default]
    Articles,
    /// By the check that found them.
    Checks,
}

/// Every level, the worst one first.
pub(in crate::serve) const LEVELS: [Severity; 3] =
    [Severity::Error, Severity::Warning, Severity::Hint];

impl Wanted {
    /// What a query asks for; what it says and means nothing is passed over.
    pub(in crate::serve) fn read(query: &str) -> Self {
        let field = |name: &str| {
            let mut fields = query.split('&').filter_map(|field| field.split_once('='));
            fields.find_map(|(one, value)| (one == name).then(|| decode(value)))
        };
        let level = field("level").and_then(|name| {
            let mut levels = LEVELS.into_iter();
            levels.find(|level| level.name() == name)
        });
        let (view, only) = match (field("article"), field("check")) {
            (Some(path), _) => (View::Articles, Some(path)),
            (None, Some(code)) => (View::Checks, Some(code)),
            (None, None) if field("view").as_deref() == Some("check") => (View::Checks, None),
            (None, None) => (View::Articles, None),
        };
        Self { view, level, only }
    }

    /// The address of the page, as a link from itself.
    pub(super) fn href(&self) -> String {
        let only = self.only.as_deref().map(|name| {
            // These mean something in a query, though an address may have them.
            encode(name).replace('&', "%26").replace('+', "%2B")
        });
        let first = match (self.view, only) {
            (View::Articles, None) => None,
            (View::Articles, Some(path)) => Some(format!("article={path}")),
            (View::Checks, None) => Some("view=check".to_owned()),
            (View::Checks, Some(code)) => Some(format!("check={code}")),
        };
        let level = self.level.map(|level| format!("level={}", level.name()));
        let fields: Vec<String> = first.into_iter().chain(level).collect();
        if fields.is_empty() {
            "problems".to_owned()
        } else {
            format!("problems?{}", fields.join("&"))
        }
    }

    /// Whether a problem is in the file, or of the check, that is asked for.
    pub(super) fn is_about(&self, found: &Diagnostic) -> bool {
        let Some(only) = &self.only else { return true };
        match self.view {
            View::Articles => {
                let path = found.place.as_ref().map(|place| place.path.as_str());
                path.unwrap_or_default() == only
            }
            View::Checks => found.code == only,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_what_it_was_made_from() {
        for view in [View::Articles, View::Checks] {
            for level in [None, Some(Severity::Warning)] {
                for only in [None, Some(""), Some("content/é b&c+d%?.md")] {
                    let only = only.map(str::to_owned);
                    let wanted = Wanted { view, level, only };
                    let href = wanted.href();
                    let query = href.strip_prefix("problems").expect("it is that page");
                    assert_eq!(Wanted::read(query.trim_start_matches('?')), wanted);
                }
            }
        }
        assert_eq!(Wanted::default().href(), "problems");
    }

    #[test]
    fn what_means_nothing_is_passed_over() {
        for query in ["", "level=none", "view=x&y", "=&&==", "levelerror"] {
            assert_eq!(Wanted::read(query), Wanted::default(), "{query}");
        }
    }
}
