//! Turns what a browser asks into an answer, from one generation; nothing else is read.
//!
//! Only questions to this server itself are answered: a page of another site must not be able
//! to read an unpublished article through the browser of an editor.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::board_page::{self, BOARD, board_page};
use super::events::event;
use super::generation::{Found, Generation};
use super::panel::{Panel, panel};
use super::problems::Teller;
use super::problems_page::{Wanted, problems_page};
use crate::board::{self, Filter};
use crate::diag::Messages;
use crate::language::Language;
use crate::output::MemoryFile;
use crate::paths::{OutPath, UrlPath, decode};

/// What is the same for all answers.
#[derive(Debug)]
pub(super) struct House {
    /// The texts of messages and of the panel.
    pub(super) messages: Arc<Messages>,
    /// How days are written among them.
    pub(super) language: Language,
    /// The folder of the site, absolute.
    pub(super) root: PathBuf,
    /// Where it is served.
    pub(super) port: u16,
    /// The address in the local network, where it is served there.
    pub(super) lan: Option<IpAddr>,
    /// Whether the browser goes to the page that was edited.
    pub(super) follow: bool,
    /// Tells one run of the preview from another.
    pub(super) run: String,
}

/// What is asked.
#[derive(Clone, Debug)]
pub(super) struct Question<'a> {
    pub(super) method: &'a str,
    /// The path as written, percent-encoded.
    pub(super) path: &'a str,
    /// What stands behind the question mark.
    pub(super) query: Option<&'a str>,
    /// All values of `Host`, and the host in the address if one is there.
    pub(super) hosts: Vec<&'a [u8]>,
    pub(super) origins: Vec<&'a [u8]>,
    /// Who asks.
    pub(super) peer: SocketAddr,
}

/// What is answered.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Answer {
    /// These bytes.
    Bytes(Reply),
    /// Whatever happens from now on to a page.
    Events(Watched),
}

/// A page that is open.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Watched {
    /// Which one it is.
    page: Page,
    /// Whether the one who looks at it sits at this machine.
    is_here: bool,
}

/// What can be open in a browser.
#[derive(PartialEq, Eq, Debug)]
enum Page {
    /// A page of the site, by its address.
    OfSite(UrlPath),
    /// The page of all problems.
    Problems(Wanted),
    /// The board of translations.
    Board(Filter),
}

impl Page {
    /// A page of the preview itself, by its name and what stands behind the question mark.
    fn of_preview(name: &str, query: &str) -> Option<Self> {
        match name {
            PROBLEMS => Some(Self::Problems(Wanted::read(query))),
            BOARD => Some(Self::Board(board_page::read(query))),
            _ => None,
        }
    }
}

/// An answer that ends.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Reply {
    /// The status of HTTP.
    pub(super) status: u16,
    /// What kind of bytes it is.
    pub(super) kind: &'static str,
    /// The bytes.
    pub(super) bytes: Vec<u8>,
    /// One more header.
    pub(super) header: Option<(&'static str, String)>,
}

/// The folder that holds what belongs to the preview itself; no page can have this name.
pub(super) const OWN: &str = "/.vademecum/";

/// The page of all problems, in that folder.
pub(super) const PROBLEMS: &str = "problems";

/// An address at which there can be nothing.
const NOWHERE: &str = "/404.html/";

/// Files of the preview itself.
const CLIENT: [(&str, &str); 8] = [
    ("preview.js", include_str!("client/preview.js")),
    ("morph.js", include_str!("client/morph.js")),
    ("place.js", include_str!("client/place.js")),
    ("panel.js", include_str!("client/panel.js")),
    ("panel.css", include_str!("client/panel.css")),
    ("error.css", include_str!("client/error.css")),
    ("editor.css", board::EDITOR_CSS),
    ("problems.css", include_str!("client/problems.css")),
];

impl House {
    /// Answers a question from a generation.
    pub(super) fn answer(&self, question: &Question<'_>, generation: &Generation) -> Answer {
        if !self.is_asked_itself(question) {
            return plain(403, "this is not an address of the preview\n");
        }
        if !matches!(question.method, "GET" | "HEAD") {
            return moved(405, "allow", "GET, HEAD");
        }
        let base = generation.base();
        let prefix = base.trim_end_matches('/');
        let below = below(question.path, prefix);
        if let Some(name) = own(question.path, prefix) {
            return self.own(name, question, generation);
        }
        let Some(below) = below else {
            return match question.path {
                path if path == "/" || path == prefix => moved(302, "location", base),
                _ => file(self.missing(generation), generation),
            };
        };
        let address = decode(below);
        match generation.find(&address, &self.messages, self.root(question)) {
            Found::Moved(to) => match question.query {
                Some(query) => moved(302, "location", &format!("{to}?{query}")),
                None => moved(302, "location", &to),
            },
            found @ Found::File { .. } => file(found, generation),
        }
    }

    /// What a page needs to know now, as the data of an event.
    pub(super) fn event(&self, generation: &Generation, watched: &Watched) -> String {
        let root = watched.is_here.then_some(&*self.root);
        let page = match self.find(&watched.page, generation, root) {
            Found::File { file, .. } => Some(file.fingerprint()),
            Found::Moved(_) => None,
        };
        // Who looks at all problems, or at the board, stays there.
        let follow = self.follow && matches!(watched.page, Page::OfSite(_));
        event(&self.name(generation), generation, page, follow)
    }

    /// What a page is now.
    fn find(&self, page: &Page, generation: &Generation, root: Option<&Path>) -> Found {
        match page {
            Page::OfSite(address) => generation.find(address.as_str(), &self.messages, root),
            Page::Problems(wanted) => {
                let teller = self.teller(generation, root);
                own_page(&problems_page(teller, &self.language, wanted))
            }
            Page::Board(filter) => {
                let teller = self.teller(generation, root);
                own_page(&board_page(teller, &self.language, filter))
            }
        }
    }

    fn teller<'a>(&'a self, generation: &'a Generation, root: Option<&'a Path>) -> Teller<'a> {
        Teller {
            generation,
            messages: &self.messages,
            root,
        }
    }

    /// Whether it is one of our own names that is asked, and no other site that asks.
    fn is_asked_itself(&self, question: &Question<'_>) -> bool {
        let is_own = |host: &[u8]| {
            std::str::from_utf8(host).is_ok_and(|host| self.is_own_host(&host.to_lowercase()))
        };
        let is_own_origin = |origin: &&[u8]| origin.strip_prefix(b"http://").is_some_and(is_own);
        !question.hosts.is_empty()
            && question.hosts.iter().all(|host| is_own(host))
            && question.origins.iter().all(is_own_origin)
    }

    fn is_own_host(&self, host: &str) -> bool {
        let port = format!(":{}", self.port);
        // Browsers leave the port out where it is the usual one.
        let name = match host.strip_suffix(&port) {
            Some(name) => name,
            None if self.port == 80 => host,
            None => return false,
        };
        let lan = self.lan.map(|address| address.to_string());
        matches!(name, "127.0.0.1" | "localhost" | "[::1]") || lan.as_deref() == Some(name)
    }

    /// The folder of the site, for those who sit at this machine.
    fn root(&self, question: &Question<'_>) -> Option<&Path> {
        question.peer.ip().is_loopback().then_some(&self.root)
    }

    fn own(&self, name: &str, question: &Question<'_>, generation: &Generation) -> Answer {
        let client = CLIENT.iter().find(|(file, _)| *file == name);
        if let Some((name, text)) = client {
            return bytes(200, kind(name), text.as_bytes().to_vec());
        }
        let root = self.root(question);
        if let Some(page) = Page::of_preview(name, question.query.unwrap_or_default()) {
            return file(self.find(&page, generation, root), generation);
        }
        let page = || page(question, generation);
        match name {
            "events" => Answer::Events(Watched {
                page: page(),
                is_here: root.is_some(),
            }),
            "panel" => {
                let teller = self.teller(generation, root);
                let panel = match page() {
                    Page::OfSite(address) => panel(teller, &self.language, &address),
                    Page::Problems(_) | Page::Board(_) => Panel::empty(teller),
                };
                let json = serde_json::to_vec(&panel).expect("texts and lists are always JSON");
                bytes(200, kind("x.json"), json)
            }
            "page" => match self.find(&page(), generation, root) {
                Found::Moved(to) => moved(200, "location", &to),
                // Never as an error, which browsers would report as one of the page.
                Found::File {
                    path, file: page, ..
                } => {
                    let found = Found::File {
                        path,
                        file: page,
                        status: 200,
                    };
                    file(found, generation)
                }
            },
            _ => plain(404, "there is nothing here\n"),
        }
    }

    fn missing(&self, generation: &Generation) -> Found {
        generation.find(NOWHERE, &self.messages, None)
    }

    /// The name of a generation, with the run of the preview that it is of.
    pub(super) fn name(&self, generation: &Generation) -> String {
        format!("{}-{}", self.run, generation.number)
    }
}

/// A path below the path of the base URL, however either is encoded.
fn below<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    let parts = prefix.matches('/').count();
    let (at, _) = path
        .match_indices('/')
        .nth(parts)
        .filter(|_| path.starts_with('/'))?;
    (decode(&path[..at]) == decode(prefix)).then(|| &path[at..])
}

/// The name of a file of the preview itself.
fn own<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    let paths = [below(path, prefix), Some(path)];
    let mut paths = paths.into_iter().flatten();
    paths.find_map(|path| path.strip_prefix(OWN))
}

/// The page that a script asks about: `?page=` with path and query of its address.
fn page(question: &Question<'_>, generation: &Generation) -> Page {
    let mut fields = question.query.unwrap_or_default().split('&');
    let page = fields.find_map(|field| field.strip_prefix("page="));
    let page = decode(page.unwrap_or("/"));
    let (path, query) = page.split_once('?').unwrap_or((&page, ""));
    let prefix = generation.base().trim_end_matches('/');
    let own = own(path, prefix).and_then(|name| Page::of_preview(name, query));
    if let Some(page) = own {
        return page;
    }
    let below = below(path, prefix).unwrap_or(NOWHERE);
    Page::OfSite(UrlPath::new(decode(below)))
}

/// A file; a page gets the script of the preview.
fn file(found: Found, generation: &Generation) -> Answer {
    let Found::File { path, file, status } = found else {
        return plain(404, "there is nothing here\n");
    };
    let kind = kind(path.as_str());
    let is_page = kind.starts_with("text/html");
    let sent = if is_page {
        with_script(&file, generation)
    } else {
        file.to_vec()
    };
    bytes(status, kind, sent)
}

/// A page that the preview writes itself.
fn own_page(html: &str) -> Found {
    Found::File {
        path: OutPath::new("page.html"),
        file: MemoryFile::new(html.as_bytes()),
        status: 200,
    }
}

/// The page with the script that does everything that the preview adds. It is told which
/// page it stands in; the generation is not said, so that a page that did not change is
/// sent as it was.
fn with_script(page: &MemoryFile, generation: &Generation) -> Vec<u8> {
    let prefix = generation.base().trim_end_matches('/');
    let print = page.fingerprint();
    let script = format!(
        "<script type=\"module\" src=\"{prefix}{OWN}preview.js\" data-page=\"{print}\"></script>\n"
    );
    let end = page
        .windows(7)
        .rposition(|end| end.eq_ignore_ascii_case(b"</body>"));
    let (before, behind) = page.split_at(end.unwrap_or(page.len()));
    [before, script.as_bytes(), behind].concat()
}

fn bytes(status: u16, kind: &'static str, bytes: Vec<u8>) -> Answer {
    Answer::Bytes(Reply {
        status,
        kind,
        bytes,
        header: None,
    })
}

fn plain(status: u16, text: &str) -> Answer {
    bytes(status, kind("x.txt"), text.as_bytes().to_vec())
}

fn moved(status: u16, name: &'static str, value: &str) -> Answer {
    Answer::Bytes(Reply {
        status,
        kind: kind("x.txt"),
        bytes: Vec::new(),
        header: Some((name, value.to_owned())),
    })
}

/// What kind of file it is, by its ending.
fn kind(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_lowercase().as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "pdf" => "application/pdf",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        _ => "application/octet-stream",
    }
}
