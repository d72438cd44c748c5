//! Turns a site into what is wrong with its links to other sites, by asking those.
//!
//! Only `vademecum check --online` does this; no build rests on it. It says
//!
//! - `link-dead`, with the arguments `address` (as written) and `reason`: `not-found`,
//!   `server-error`, `no-host`, `no-answer`, `certificate`, `too-many-redirects` or `private`;
//! - `link-moved`, a hint, with `address` and `to`, where a page has another address for good.
//!
//! A server that refuses says nothing of its page: many refuse all robots, and are not told of.
//!
//! 1. `places` gathers the addresses, each once, with all their places; `address` says which
//!    are those of other sites, and which no text may make this machine ask;
//! 2. `kept` knows the verdicts of earlier runs;
//! 3. `visit` asks the rest, politely, and follows redirects; `client` speaks HTTP;
//! 4. each `verdict` is told at each place.

mod address;
mod client;
mod kept;
mod places;
mod verdict;
mod visit;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use etcetera::BaseStrategy;
use url::Url;

use crate::diag::{self, Diagnostic, Severity};
use crate::site::Site;

use address::{Outside, names_private};
use client::Client;
use places::{Link, Mention};
use verdict::{Reason, Verdict};
use visit::Manners;

/// The code of a link that leads nowhere.
pub const LINK_DEAD: &str = "link-dead";
/// The code of a link to a page that has another address for good.
pub const LINK_MOVED: &str = "link-moved";

/// How links are checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Options {
    /// The level of `link-dead`; `link-moved` is always a hint.
    pub severity: Severity,
    /// The moment: only files of earlier runs are held against it.
    pub now: SystemTime,
    /// The folder in which `links.json` keeps what was found, for all sites together; it is made
    /// where it is missing. `None` keeps nothing.
    pub cache: Option<PathBuf>,
    /// The text of `content/site.yaml`, in which the places of its addresses are found; without
    /// it they stand in the file as a whole.
    pub settings: Option<Arc<str>>,
    /// The time between two requests to one host.
    pub pause: Duration,
    /// Whether servers are asked that only this machine or its network reaches. The texts of a
    /// site must not make the machine that checks them ask those.
    pub allow_private: bool,
    /// Whether requests go by way of the proxy that the environment names (`HTTPS_PROXY`, …).
    pub proxy: bool,
}

impl Options {
    /// What `vademecum check --online` does, with nothing kept.
    pub fn new(severity: Severity, now: SystemTime) -> Self {
        Self {
            severity,
            now,
            cache: None,
            settings: None,
            pause: Duration::from_secs(1),
            allow_private: false,
            proxy: true,
        }
    }
}

/// Vademecum's part of the user's folder for caches: `~/.cache/vademecum`, or what stands for it
/// on the system. `None` where the user has no home.
pub fn cache_folder() -> Option<PathBuf> {
    let strategy = etcetera::base_strategy::choose_native_strategy().ok()?;
    Some(strategy.cache_dir().join("vademecum"))
}

/// Checks the links of a site to other sites: of its texts, answers, sources, menu, and where
/// patients make an appointment. Takes at least [`Options::pause`] for each address of a host
/// that has several. Nothing is written but to [`Options::cache`], and all that goes wrong with
/// a link is in the diagnostics, which are in order.
pub fn check(site: &Site, options: &Options) -> Vec<Diagnostic> {
    let links = places::gather(site, options.settings.as_deref());
    let verdicts = verdicts(&links, options);
    let mut found = Vec::new();
    for (address, link) in &links {
        let verdict = verdicts.get(address).unwrap_or(&Verdict::Unclear);
        let mentions = link.mentions.iter();
        found.extend(mentions.filter_map(|mention| tell(verdict, mention, options.severity)));
    }
    diag::sort(&mut found);
    found
}

/// The verdict on each address: some need no asking, some are known, the rest is asked.
fn verdicts(links: &BTreeMap<String, Link>, options: &Options) -> BTreeMap<String, Verdict> {
    let cache = options.cache.as_deref();
    let known = cache.map(|folder| kept::load(folder, options.now));
    let mut known = known.unwrap_or_default();
    let mut verdicts = BTreeMap::new();
    let mut open: Vec<&Url> = Vec::new();
    for (address, link) in links {
        match &link.target {
            Outside::Nowhere => {
                verdicts.insert(address.clone(), Verdict::Dead(Reason::NoHost));
            }
            Outside::Address(url) if !options.allow_private && names_private(url) => {
                verdicts.insert(address.clone(), Verdict::Dead(Reason::Private));
            }
            Outside::Address(url) => match known.remove(address) {
                Some(verdict) => {
                    verdicts.insert(address.clone(), verdict);
                }
                None => open.push(url),
            },
        }
    }
    let manners = Manners {
        pause: options.pause,
        private: options.allow_private,
    };
    let client = Client::new(options.allow_private, options.proxy);
    let new = visit::visit(&open, &client, manners);
    if let Some(folder) = cache {
        kept::save(folder, options.now, &new);
    }
    verdicts.extend(new);
    verdicts
}

/// What is said of an address at one of its places.
fn tell(verdict: &Verdict, mention: &Mention, severity: Severity) -> Option<Diagnostic> {
    let found = match verdict {
        Verdict::Good | Verdict::Unclear => return None,
        Verdict::Dead(reason) => Diagnostic::of(LINK_DEAD, severity)
            .with("address", mention.written.as_str())
            .with("reason", reason.key()),
        Verdict::Moved(to) => Diagnostic::of(LINK_MOVED, Severity::Hint)
            .with("address", mention.written.as_str())
            .with("to", with_anchor(to, &mention.written)),
    };
    Some(found.at(mention.place.clone()).help("mend"))
}

/// The new address with the anchor of the old one, which a browser keeps too.
fn with_anchor(to: &str, written: &str) -> String {
    match written.split_once('#') {
        Some((_, anchor)) if !to.contains('#') => format!("{to}#{anchor}"),
        _ => to.to_owned(),
    }
}
