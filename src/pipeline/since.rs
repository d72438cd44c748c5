//! Turns the site of the last build and this one into what differs between them.

use std::sync::Arc;

use crate::cache::Cache;
use crate::site::facets::Changes;
use crate::site::{self, Site};

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
