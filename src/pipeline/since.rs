//! Turns the files and the site of the last build and of this one into what differs between them.

use std::sync::Arc;

use crate::assets;
use crate::cache::Cache;
use crate::paths::SourcePath;
use crate::site::facets::Changes;
use crate::site::{self, Site};
use crate::sources::Sources;

/// What differs between the site in which links were followed last and this one.
pub(super) struct Since {
    site: Option<Arc<Site>>,
    /// What differs.
    pub(super) changes: Changes,
}

impl Since {
    /// Since the last build.
    pub(super) fn last(cache: &Cache, site: &Site) -> Self {
        let last = cache.links.as_ref().map(|links| links.site.clone());
        Self {
            changes: match &last {
                None => Changes::everything(),
                Some(last) => changes(last, site),
            },
            site: last,
        }
    }

    /// What differs between `old`, which is nearly always that same site, and `new`.
    pub(super) fn changes_from(self, old: &Arc<Site>, new: &Site) -> Changes {
        match self.site {
            Some(site) if Arc::ptr_eq(&site, old) => self.changes,
            _ => changes(old, new),
        }
    }
}

fn changes(old: &Site, new: &Site) -> Changes {
    if *old.config == *new.config {
        site::facets::changes(old, new)
    } else {
        Changes::everything()
    }
}

/// What differs between the files of the last build that came to its end and those of this one.
pub(super) struct Touched {
    /// The files; `None` where any may differ.
    pub(super) paths: Option<Vec<SourcePath>>,
    /// Whether a file came or went.
    pub(super) names: bool,
    /// Whether an image did, or has other bytes.
    pub(super) images: bool,
}

impl Touched {
    pub(super) fn since(last: Option<&Sources>, sources: &Sources) -> Self {
        let Some(last) = last else {
            return Self {
                paths: None,
                names: true,
                images: true,
            };
        };
        let paths = last.changed(sources);
        let is_in_both =
            |path: &SourcePath| last.get(path).is_some() && sources.get(path).is_some();
        Self {
            names: !paths.iter().all(is_in_both),
            images: paths.iter().any(assets::is_image),
            paths: Some(paths),
        }
    }
}
