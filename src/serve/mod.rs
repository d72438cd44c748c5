//! Turns the folder of a site into a preview that follows every save.
//!
//! [`serve()`] is the loop: it waits until something was saved ([`watch`]), takes the snapshot anew,
//! has the pipeline make the next `generation`, and exchanges it for the last one as a whole.
//! Until then, the last one is served. The `server` runs on a thread of its own: each question
//! gets its `answer` from one generation, and each open page hears of the next one through its
//! `events`. What a page shows on top of the site is made by the script in `client/`; it draws
//! the `panel`. A `broken` article has its `error_page`, and `problems_page` shows all that was found.

mod answer;
mod board_page;
mod broken;
mod draw;
mod error_page;
mod events;
mod generation;
mod panel;
mod problems;
mod problems_page;
mod quiet;
mod server;
pub mod watch;

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

pub use generation::Generation;

use crate::config;
use crate::date::Date;
use crate::diag::{self, Diagnostic, Messages, Severity};
use crate::language::{Language, LanguageCode};
use crate::pipeline::Options;
use crate::sources::{Sources, Touched};

use answer::House;
use generation::Builder;
use watch::Watcher;

/// The path of the page with everything that is to mend.
pub const PROBLEMS_PAGE: &str = "/.vademecum/problems";

/// What is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ServeRequest {
    /// The folder that holds `content/` and `themes/`.
    pub root: PathBuf,
    /// The port; the next free one where it is taken. 0 for any.
    pub port: u16,
    /// Whether other machines of the network may see the preview.
    pub lan: bool,
    /// Whether browsers go to the page that was edited.
    pub follow: bool,
}

/// What happens while the preview runs.
#[derive(Debug)]
pub enum Event<'a> {
    /// It can be opened.
    Ready {
        /// The address on this machine.
        address: &'a str,
        /// The address for other machines of the network, where they may see it.
        lan: Option<&'a str>,
    },
    /// A generation is served.
    Built {
        /// What is shown now.
        generation: &'a Generation,
        /// How long it took.
        time: Duration,
    },
    /// Something that the person who gave the command should know.
    Notice(&'a Diagnostic),
}

/// Serves the site until the process ends. `messages` has the words of panel and error pages;
/// `today` gives the day anew for each rebuild; `tell` hears what happens. Returns only what keeps
/// it from starting.
pub fn serve(
    request: &ServeRequest,
    messages: Arc<Messages>,
    today: &dyn Fn() -> Date,
    tell: &dyn Fn(Event<'_>),
) -> Result<Infallible, Vec<Diagnostic>> {
    let started = Instant::now();
    // First of all, so that nothing that is saved from now on is missed.
    let (mut watcher, notice) = Watcher::start(&request.root);
    let loaded = Sources::load(&request.root).map_err(|error| vec![error.diagnostic()])?;
    let (sources, mut found) = loaded;
    if let Some(absent) = config::absent(&sources, &found) {
        found.push(absent);
        return Err(found);
    }
    let listener = bind(request).map_err(|refused| vec![refused])?;
    let house = Arc::new(house(request, messages, &listener));
    let options = || Options {
        drafts: true,
        checks: Severity::Hint,
        ..Options::on(today())
    };
    let mut sources = Arc::new(sources);
    let mut builder = Builder::default();
    let first = builder.build(sources.clone(), found.clone(), &options(), &[]);
    let (publish, current) = tokio::sync::watch::channel(first.clone());
    let serving = house.clone();
    std::thread::spawn(move || server::run(listener, serving, current));
    if let Some(notice) = &notice {
        tell(Event::Notice(notice));
    }
    let path = first.base();
    let lan = house
        .lan
        .map(|lan| format!("http://{lan}:{}{path}", house.port));
    tell(Event::Ready {
        address: &format!("http://127.0.0.1:{}{path}", house.port),
        lan: lan.as_deref(),
    });
    tell(Event::Built {
        generation: &first,
        time: started.elapsed(),
    });
    drop(first);
    let mut is_whole = true;
    loop {
        let touched = watcher.wait();
        let started = Instant::now();
        // What could not be read before may be anywhere.
        let touched = if is_whole {
            touched
        } else {
            Touched::Everything
        };
        let next = match sources.refresh(&touched) {
            Ok(new) => {
                if is_whole && new.changed.is_empty() && new.diagnostics == found {
                    continue;
                }
                is_whole = true;
                sources = Arc::new(new.sources);
                found = new.diagnostics;
                builder.build(sources.clone(), found.clone(), &options(), &new.changed)
            }
            Err(error) => {
                is_whole = false;
                let Some(next) = builder.keep(vec![error.diagnostic()]) else {
                    continue;
                };
                next
            }
        };
        publish.send_replace(next.clone());
        tell(Event::Built {
            generation: &next,
            time: started.elapsed(),
        });
    }
}

/// So many ports are tried, one after the other.
const PORTS: u16 = 100;

fn bind(request: &ServeRequest) -> Result<TcpListener, Diagnostic> {
    let host = if request.lan {
        Ipv4Addr::UNSPECIFIED
    } else {
        Ipv4Addr::LOCALHOST
    };
    let last = request.port.saturating_add(PORTS - 1);
    for port in request.port..=last {
        let bound = TcpListener::bind(SocketAddr::from((host, port)));
        match bound.and_then(|it| it.set_nonblocking(true).map(|()| it)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(Diagnostic::error("port-refused")
                    .with("port", port.to_string())
                    .with("reason", diag::reason(&error))
                    .help("choose"));
            }
        }
    }
    let busy = Diagnostic::error("port-busy").with("port", request.port.to_string());
    Err(busy.help("choose"))
}

fn house(request: &ServeRequest, messages: Arc<Messages>, listener: &TcpListener) -> House {
    let root = std::path::absolute(&request.root).unwrap_or_else(|_| request.root.clone());
    let run = SystemTime::now().duration_since(UNIX_EPOCH);
    House {
        language: language(&messages),
        messages,
        // `.` within a path is nothing that an editor should see.
        root: root.components().collect(),
        port: listener.local_addr().map_or(request.port, |it| it.port()),
        lan: request.lan.then(lan_address).flatten(),
        follow: request.follow,
        run: run.map_or(0, |time| time.as_millis()).to_string(),
    }
}

/// How days are written among the words of the preview.
fn language(messages: &Messages) -> Language {
    let code = LanguageCode::parse(messages.language());
    Language::load(&code.expect("what the program speaks is known by its usual code"))
}

/// The address of this machine in its network: that from which it would reach others. Nothing
/// is sent to find it.
fn lan_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address that is kept for documentation.
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_unspecified() && !address.is_loopback()).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_that_the_program_speaks_has_days() {
        let day: Date = "2026-03-01".parse().expect("a day");
        let days = Messages::languages().map(|code| {
            let messages = Messages::for_language(code).expect("it is in the list");
            language(&messages).date(day)
        });
        assert_eq!(
            days.collect::<Vec<_>>(),
            ["March 1, 2026", "1 maart 2026", "1. März 2026"]
        );
    }
}
