//! Links to other sites, asked of a server in this process: what is told of each, what the server
//! is asked, and what a second run still knows.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};

use vademecum::diag::{Diagnostic, Severity};
use vademecum::fluent::Argument;
use vademecum::online::{self, Options};

use crate::site::Site;

/// What the server answers, by method and path: the lines after `HTTP/1.1 `, or nothing at all.
type Answers = BTreeMap<&'static str, &'static str>;

/// A server that answers what it is told to, one connection after the other, with no body.
struct Server {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    fn new(answers: &[(&'static str, &'static str)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let asked = Arc::new(Mutex::new(Vec::new()));
        let stopped = Arc::new(AtomicBool::new(false));
        let answers: Answers = answers.iter().copied().collect();
        let thread = thread::spawn({
            let (asked, stopped) = (Arc::clone(&asked), Arc::clone(&stopped));
            move || {
                for stream in listener.incoming() {
                    if stopped.load(Ordering::SeqCst) {
                        return;
                    }
                    answer(stream.expect("a connection"), &answers, &asked);
                }
            }
        });
        Self {
            address,
            asked,
            stopped,
            thread: Some(thread),
        }
    }

    /// What it was asked since this was called last, in order.
    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().expect("the list"))
    }

    /// A site whose one article has this text; `SERVER` stands for the address.
    fn site(&self, text: &str) -> Site {
        let text = format!(
            "
=== content/site.yaml
title: Clinic
base_url: https://clinic.example
languages: [{{code: en}}]
=== content/back/sleep.md
---
title: Sleep
summary: How sleep helps.
---
{text}
"
        );
        Site::from_text(&text.replace("SERVER", &format!("http://{}", self.address)))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        // It waits for a connection, and looks only then.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            assert!(
                thread.join().is_ok() || thread::panicking(),
                "the server failed"
            );
        }
    }
}

/// Answers one question, after its method and path were written down.
fn answer(mut stream: TcpStream, answers: &Answers, asked: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let names_us = |line: &String| {
        let line = line.to_ascii_lowercase();
        line.starts_with("user-agent: vademecum/") && line.contains(env!("CARGO_PKG_VERSION"))
    };
    let question = first.strip_suffix(" HTTP/1.1").unwrap_or_default();
    asked.lock().expect("the list").push(question.to_owned());
    let answer = match answers.get(question) {
        _ if !head.iter().any(names_us) => "500 Who Asks",
        Some(&"") => return,
        Some(answer) => answer,
        None => "404 Not Found",
    };
    let bytes = format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    // Who has gone has heard enough.
    let _ = stream.write_all(bytes.as_bytes());
}

fn options() -> Options {
    Options {
        pause: Duration::ZERO,
        allow_private: true,
        proxy: false,
        ..Options::new(Severity::Warning, moment(0))
    }
}

/// A moment so many hours after the first run.
fn moment(hours: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000) + Duration::from_hours(hours)
}

fn check(site: &mut Site, options: &Options) -> Vec<Diagnostic> {
    let site = site.build().site.clone().expect("a site");
    online::check(&site, options)
}

/// What is said, in short: the code, the arguments, and the file.
fn said(found: &[Diagnostic], server: &Server) -> Vec<String> {
    let name = format!("http://{}", server.address);
    let line = |found: &Diagnostic| {
        let arguments = found.arguments.iter().map(|(_, value)| match value {
            Argument::Text(text) => text.replace(&name, ""),
            Argument::Number(number) => number.to_string(),
        });
        let arguments: Vec<String> = arguments.collect();
        let place = found.place.as_ref().expect("a place");
        format!("{} {} {}", found.code, arguments.join(" "), place.path)
    };
    found.iter().map(line).collect()
}

/// Checks a text that links to one path of the server.
fn says(path: &str, answers: &[(&'static str, &'static str)]) -> (Vec<String>, Vec<String>) {
    let server = Server::new(answers);
    let found = check(
        &mut server.site(&format!("[Sleep](SERVER{path})")),
        &options(),
    );
    (said(&found, &server), server.asked())
}

const PLACE: &str = "content/back/sleep.md";

#[test]
fn a_page_that_is_there_is_asked_for_its_head_and_not_told_of() {
    let (said, asked) = says("/a", &[("HEAD /a", "200 OK")]);
    assert!(said.is_empty(), "{said:?}");
    assert_eq!(asked, ["HEAD /a"]);
}

#[test]
fn a_page_that_is_not_there_is_dead() {
    let (said, asked) = says("/a", &[]);
    assert_eq!(said, [format!("link-dead /a not-found {PLACE}")]);
    assert_eq!(asked, ["HEAD /a", "GET /a"]);
    let (said, asked) = says("/a", &[("HEAD /a", "410 Gone")]);
    assert_eq!(said, [format!("link-dead /a not-found {PLACE}")]);
    assert_eq!(asked, ["HEAD /a"]);
}

#[test]
fn a_server_that_fails_is_told_of() {
    let failed = "500 Internal Server Error";
    let (said, _) = says("/a", &[("HEAD /a", failed), ("GET /a", failed)]);
    assert_eq!(said, [format!("link-dead /a server-error {PLACE}")]);
}

#[test]
fn where_the_head_is_refused_the_page_is_asked_for() {
    let refused = "405 Method Not Allowed";
    let (said, asked) = says("/a", &[("HEAD /a", refused), ("GET /a", "200 OK")]);
    assert!(said.is_empty(), "{said:?}");
    assert_eq!(asked, ["HEAD /a", "GET /a"]);
}

#[test]
fn a_server_that_refuses_robots_says_nothing_of_the_page() {
    for refused in ["401 Unauthorized", "403 Forbidden", "429 Too Many Requests"] {
        let (said, _) = says("/a", &[("HEAD /a", refused), ("GET /a", refused)]);
        assert!(said.is_empty(), "{refused}: {said:?}");
    }
}

#[test]
fn a_page_that_moved_for_good_is_a_hint_with_its_new_address() {
    let moved = "301 Moved Permanently\r\nLocation: /b";
    let (said, asked) = says("/a#part", &[("HEAD /a", moved), ("HEAD /b", "200 OK")]);
    assert_eq!(said, [format!("link-moved /a#part /b#part {PLACE}")]);
    assert_eq!(asked, ["HEAD /a", "HEAD /b"]);
    let (said, _) = says("/a", &[("HEAD /a", moved)]);
    assert_eq!(said, [format!("link-dead /a not-found {PLACE}")]);
    let found = "302 Found\r\nLocation: /b";
    let (said, _) = says("/a", &[("HEAD /a", found), ("HEAD /b", "200 OK")]);
    assert!(said.is_empty(), "{said:?}");
}

#[test]
fn a_page_that_sends_in_a_circle_is_dead() {
    let to_a = "301 Moved Permanently\r\nLocation: /a";
    let to_b = "301 Moved Permanently\r\nLocation: /b";
    let (said, asked) = says("/a", &[("HEAD /a", to_b), ("HEAD /b", to_a)]);
    assert_eq!(said, [format!("link-dead /a too-many-redirects {PLACE}")]);
    assert_eq!(asked, ["HEAD /a", "HEAD /b"]);
}

#[test]
fn a_server_that_hangs_up_does_not_answer() {
    let (said, asked) = says("/a", &[("HEAD /a", "")]);
    assert_eq!(said, [format!("link-dead /a no-answer {PLACE}")]);
    assert_eq!(asked, ["HEAD /a"]);
}

#[test]
fn an_address_is_asked_once_and_told_at_each_of_its_places() {
    let server = Server::new(&[]);
    let mut site = server.site("[Sleep](SERVER/a#b) and [rest](SERVER/a)");
    let written = format!("http://{}/a", server.address);
    let settings = format!(
        "title: Clinic\nbase_url: https://clinic.example\nlanguages: [{{code: en}}]\nclinic: {{appointment_url: '{written}'}}\nmenu: [{{url: '{written}', title: A}}]\n"
    );
    site.write("content/site.yaml", &settings);
    let article = format!(
        "---\ntitle: Rest\nsummary: How rest helps.\nsources:\n  - title: A\n    url: {written}\nfaq:\n  - question: When?\n    answer: See [a]({written}).\n---\nNow.\n"
    );
    site.write("content/back/rest.md", &article);
    let found = check(
        &mut site,
        &Options {
            settings: Some(settings.as_str().into()),
            ..options()
        },
    );
    assert_eq!(server.asked(), ["HEAD /a", "GET /a"]);
    let text = |path: &str| match path {
        "content/site.yaml" => settings.clone(),
        "content/back/rest.md" => article.clone(),
        _ => format!(
            "---\ntitle: Sleep\nsummary: How sleep helps.\n---\n[Sleep]({written}#b) and [rest]({written})\n"
        ),
    };
    let places: Vec<String> = found
        .iter()
        .map(|found| {
            let place = found.place.as_ref().expect("a place");
            let span = place.span.expect("bytes");
            let path = place.path.as_str();
            format!("{path}: {}", &text(path)[span.start..span.end])
        })
        .collect();
    assert_eq!(
        places,
        [
            format!("content/back/rest.md: {written}"),
            format!("content/back/rest.md: [a]({written})"),
            format!("{PLACE}: [Sleep]({written}#b)"),
            format!("{PLACE}: [rest]({written})"),
            format!("content/site.yaml: '{written}'"),
            format!("content/site.yaml: '{written}'"),
        ]
    );
}

#[test]
fn the_own_network_is_not_asked() {
    let server = Server::new(&[("HEAD /a", "200 OK")]);
    let found = check(
        &mut server.site("[Sleep](SERVER/a)"),
        &Options {
            allow_private: false,
            ..options()
        },
    );
    let expected = [format!("link-dead /a private {PLACE}")];
    assert_eq!(said(&found, &server), expected);
    assert!(server.asked().is_empty());
}

#[test]
fn a_second_run_asks_only_what_is_no_longer_known() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::new(&[("HEAD /good", "200 OK")]);
    let mut site = server.site("[Sleep](SERVER/good) and [rest](SERVER/bad)");
    let mut run = |hours| {
        let found = check(
            &mut site,
            &Options {
                now: moment(hours),
                cache: Some(folder.path().join("vademecum")),
                ..options()
            },
        );
        let expected = [format!("link-dead /bad not-found {PLACE}")];
        assert_eq!(said(&found, &server), expected);
        server.asked()
    };
    assert_eq!(run(0), ["HEAD /bad", "GET /bad", "HEAD /good"]);
    assert!(run(0).is_empty(), "all is known");
    assert_eq!(run(2), ["HEAD /bad", "GET /bad"]);
    assert_eq!(run(7 * 24), ["HEAD /bad", "GET /bad", "HEAD /good"]);
}

#[test]
fn a_damaged_file_of_what_is_known_is_written_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("links.json");
    fs::write(&path, "{\"version\": 1, \"links\": {\"http://").expect("a file");
    let server = Server::new(&[("HEAD /a", "200 OK")]);
    let mut site = server.site("[Sleep](SERVER/a)");
    let options = Options {
        cache: Some(folder.path().to_owned()),
        ..options()
    };
    for asked in [&["HEAD /a"][..], &[]] {
        assert!(check(&mut site, &options).is_empty());
        assert_eq!(server.asked(), asked);
    }
    let text = fs::read_to_string(&path).expect("a file");
    assert!(text.contains("/a\""), "{text}");
    assert_eq!(files(folder.path()), ["links.json"]);
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    entries
        .map(|entry| name(entry.expect("an entry")))
        .collect()
}
