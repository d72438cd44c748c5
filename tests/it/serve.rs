//! The preview as an editor meets it: the real process on a site on disk, asked over HTTP. A
//! test waits for the stream of events, never for time to pass.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const TODAY: &str = "2026-10-01";

const SITE: &str = "
=== content/site.yaml
title: Clinic
base_url: https://clinic.example
default_language: nl
languages: [{code: nl}, {code: ar}]
editor_url: \"vscode://file/{path}:{line}\"
=== content/back/_index.nl.md
---
title: Rug
---
=== content/back/sleep.nl.md
---
title: Slapen
summary: Slapen met rugpijn.
---
Rust goed. Lees ook over [hernia](hernia.nl.md).
=== content/back/sleep.ar.md
---
title: النوم
summary: النوم مع آلام الظهر.
slug: النوم
---
استرح جيدا.
=== content/back/hernia.nl.md
---
title: Hernia
summary: Een hernia.
status: draft
---
Nog niet af.
=== content/_static/plain.css
p {}
";

/// How long anything may take before the test fails.
const DEADLINE: Duration = Duration::from_secs(30);

/// A site on disk.
struct Site(TempDir);

impl Site {
    fn new(text: &str) -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        for file in text.trim_start().trim_start_matches("=== ").split("\n=== ") {
            let (path, text) = file.split_once('\n').unwrap();
            site.write(path, text);
        }
        site
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vademecum"));
        command.arg("--root").arg(self.0.path()).args(arguments);
        command.env("LC_ALL", "C");
        command.stdin(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// What `build` writes with the same day and drafts.
    fn built(&self) -> BTreeMap<String, Vec<u8>> {
        let out = self.0.path().join("built");
        let mut build = self.command(&["build", "--drafts", "--today", TODAY, "--out"]);
        assert!(
            build
                .arg(&out)
                .stdout(Stdio::null())
                .status()
                .unwrap()
                .success()
        );
        let files = walkdir::WalkDir::new(&out).into_iter().flatten();
        let files = files.filter(|entry| entry.file_type().is_file());
        let read = |path: &Path| {
            let name = path.strip_prefix(&out).unwrap().to_str().unwrap();
            (name.replace('\\', "/"), fs::read(path).unwrap())
        };
        files
            .map(|entry| read(entry.path()))
            .filter(|(name, _)| !name.starts_with(".vademecum"))
            .collect()
    }

    #[track_caller]
    fn serve(self, more: &[&str]) -> Preview {
        let mut command = self.command(&["serve", "--today", TODAY]);
        let mut child = command.args(more).stdout(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let (_, address) = line.trim().split_once("http://").unwrap();
        let (host, path) = address.split_once('/').unwrap();
        let (_, port) = host.split_once(':').unwrap();
        Preview {
            port: port.parse().unwrap(),
            path: format!("/{path}"),
            site: self,
            child,
        }
    }
}

/// A running preview.
struct Preview {
    site: Site,
    child: Child,
    port: u16,
    /// The path of the address that was printed.
    path: String,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Reply {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    #[track_caller]
    fn expect(&self, header: &str) {
        let is_there = self
            .head
            .lines()
            .any(|line| line.eq_ignore_ascii_case(header));
        assert!(is_there, "no {header:?} in\n{}", self.head);
    }
}

impl Preview {
    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream
    }

    /// Sends a request line and headers as they stand.
    fn ask(&self, request: &str, headers: &[&str]) -> Reply {
        let mut stream = self.connect();
        let headers: String = headers.iter().flat_map(|line| [*line, "\r\n"]).collect();
        let request = format!("{request} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|end| end == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        Reply {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            body: bytes[end + 4..].to_vec(),
            head,
        }
    }

    fn host(&self) -> String {
        format!("Host: 127.0.0.1:{}", self.port)
    }

    fn get(&self, path: &str) -> Reply {
        self.ask(&format!("GET {path}"), &[&self.host()])
    }

    /// Asks with every generation, the present one first, until the page is as it should be.
    #[track_caller]
    fn until(&self, path: &str, mut is_right: impl FnMut(&Reply) -> bool) -> Reply {
        let mut stream = self.connect();
        let request = format!(
            "GET /.vademecum/events?page={path} HTTP/1.1\r\n{}\r\n\r\n",
            self.host()
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut last = None;
        let started = Instant::now();
        for line in BufReader::new(stream).lines() {
            let Ok(line) = line else { break };
            // The stream has a pulse, so this is asked also when nothing happens.
            if started.elapsed() > DEADLINE {
                break;
            }
            if line.starts_with("data: ") {
                let reply = self.get(path);
                if is_right(&reply) {
                    return reply;
                }
                last = Some(reply);
            }
        }
        panic!(
            "{path} stayed\n{}",
            last.map_or(String::new(), |reply| reply.text())
        );
    }

    #[track_caller]
    fn until_says(&self, path: &str, words: &str) -> Reply {
        self.until(path, |reply| reply.text().contains(words))
    }

    fn panel(&self, page: &str) -> String {
        self.get(&format!("/.vademecum/panel?page={page}")).text()
    }
}

/// The page without the script of the preview, which must be there once.
#[track_caller]
fn without_script(page: &[u8]) -> Vec<u8> {
    let page = String::from_utf8(page.to_vec()).unwrap();
    let (before, rest) = page.split_once("<script type=\"module\" src=\"").unwrap();
    let (script, behind) = rest.split_once("</script>\n").unwrap();
    assert!(script.contains(".vademecum/preview.js\""), "{script}");
    assert!(behind.starts_with("</body>") || !behind.contains("</body>"));
    assert!(!behind.contains("preview.js"));
    format!("{before}{behind}").into_bytes()
}

#[test]
fn the_preview_shows_what_build_makes() {
    let site = Site::new(SITE);
    let built = site.built();
    assert!(
        built.contains_key("nl/back/hernia/index.html"),
        "drafts are there"
    );
    let preview = site.serve(&["--port", "0"]);
    for (name, bytes) in &built {
        let address = name.strip_suffix("index.html").unwrap_or(name);
        let encoded: String = address
            .bytes()
            .map(|byte| match byte {
                byte if byte.is_ascii() => char::from(byte).to_string(),
                byte => format!("%{byte:02X}"),
            })
            .collect();
        let reply = preview.get(&format!("/{encoded}"));
        assert_eq!(reply.status, 200, "{name}");
        reply.expect("cache-control: no-store");
        if Path::new(name)
            .extension()
            .is_some_and(|ending| ending == "html")
        {
            reply.expect("content-type: text/html; charset=utf-8");
            assert!(without_script(&reply.body) == *bytes, "{name}");
        } else {
            assert!(reply.body == *bytes, "{name}");
        }
    }
    assert!(!preview.site.0.path().join("output").exists());
    let css = preview.get("/plain.css");
    css.expect("content-type: text/css; charset=utf-8");
    let script = preview.get("/.vademecum/preview.js");
    script.expect("content-type: text/javascript; charset=utf-8");
}

#[test]
fn an_address_without_its_slash_and_one_that_is_not_there() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let moved = preview.get("/nl/back/sleep?x=1");
    assert_eq!(moved.status, 302);
    moved.expect("location: /nl/back/sleep/?x=1");
    let moved = preview.get("/ar/back/%D8%A7%D9%84%D9%86%D9%88%D9%85");
    moved.expect("location: /ar/back/%D8%A7%D9%84%D9%86%D9%88%D9%85/");
    let missing = preview.get("/ar/nothing/");
    assert_eq!(missing.status, 404);
    assert!(missing.text().contains("lang=\"ar\""));
    assert!(missing.text().contains("preview.js"));
    let missing = preview.get("/nothing");
    assert_eq!(missing.status, 404);
    assert!(missing.text().contains("lang=\"nl\""));
    let reply = preview.ask("HEAD /nl/", &[&preview.host()]);
    assert_eq!((reply.status, reply.body.len()), (200, 0));
    let length = preview.get("/nl/").body.len();
    reply.expect(&format!("content-length: {length}"));
}

#[test]
fn only_its_own_pages_may_ask_and_nothing_leaves_the_site() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let port = preview.port;
    let status = |request: &str, headers: &[&str]| preview.ask(request, headers).status;
    for own in ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"] {
        assert_eq!(
            status("GET /nl/", &[&format!("Host: {own}:{port}")]),
            200,
            "{own}"
        );
    }
    for foreign in [
        "Host: evil.example".to_owned(),
        format!("Host: evil.example:{port}"),
        format!("Host: localhost.evil.example:{port}"),
        "Host: localhost".to_owned(),
        format!("Host: localhost:{port}\r\nHost: evil.example"),
        format!("Host: 192.168.1.2:{port}"),
    ] {
        assert_eq!(status("GET /nl/", &[&foreign]), 403, "{foreign}");
        assert_eq!(
            status("GET /.vademecum/events", &[&foreign]),
            403,
            "{foreign}"
        );
        assert_eq!(
            status("GET /.vademecum/problems", &[&foreign]),
            403,
            "{foreign}"
        );
    }
    let elsewhere = status("GET http://evil.example/nl/", &[&preview.host()]);
    assert_eq!(elsewhere, 403);
    for origin in ["http://evil.example", "null", "https://127.0.0.1"] {
        let origin = format!("Origin: {origin}");
        assert_eq!(
            status("GET /nl/", &[&preview.host(), &origin]),
            403,
            "{origin}"
        );
        let panel = status("GET /.vademecum/panel", &[&preview.host(), &origin]);
        assert_eq!(panel, 403, "{origin}");
        let problems = status("GET /.vademecum/problems", &[&preview.host(), &origin]);
        assert_eq!(problems, 403, "{origin}");
    }
    let own = format!("Origin: http://localhost:{port}");
    assert_eq!(status("GET /nl/", &[&preview.host(), &own]), 200);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
        let reply = preview.ask(&format!("{method} /nl/"), &[&preview.host()]);
        assert_eq!(reply.status, 405, "{method}");
        reply.expect("allow: GET, HEAD");
    }
    for path in [
        "/../content/site.yaml",
        "/nl/../../content/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/nl/%2e%2e%2f%2e%2e%2fcontent/site.yaml",
        "/..%5ccontent%5csite.yaml",
        "//nl/back/sleep",
        "/nl//back/",
        "/content/site.yaml",
        "/assets/",
        "/assets",
        "/.vademecum/",
        "/.vademecum/../nl/",
        "/.vademecum/client/preview.js",
        "/%00",
    ] {
        let reply = preview.get(path);
        assert_eq!(reply.status, 404, "{path}");
        assert!(!reply.text().contains("editor_url"), "{path}");
    }
}

#[test]
fn a_save_appears_and_a_deleted_page_goes() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let page = "/nl/back/sleep/";
    assert!(preview.get(page).text().contains("Rust goed"));
    let text = "---\ntitle: Slapen\nsummary: Slapen.\n---\nSlaap op uw zij.\n";
    preview.site.write("content/back/sleep.nl.md", text);
    let shown = preview.until_says(page, "Slaap op uw zij");
    assert!(without_script(&shown.body) == preview.site.built()["nl/back/sleep/index.html"]);
    fs::remove_file(preview.site.0.path().join("content/back/sleep.nl.md")).unwrap();
    preview.until(page, |reply| reply.status == 404);
}

#[test]
fn a_broken_article_shows_its_mistake_above_the_last_good_version() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let page = "/nl/back/sleep/";
    let list = preview.get("/nl/back/").body;
    preview.site.write(
        "content/back/sleep.nl.md",
        "---\ntitle: Slapen: zo\nsummary: <b>Kort\nslug: rust\n---\nNieuwe tekst.\n",
    );
    let shown = preview.until_says(page, "vademecum-error").text();
    assert!(
        shown.contains("title: Slapen") && shown.contains("<mark>"),
        "the line"
    );
    assert!(shown.contains("Rust goed"), "the last good version");
    assert!(!shown.contains("Nieuwe tekst"));
    assert!(shown.contains("vscode://file/"));
    // Its links work, and so do links to it; nothing else has become an error.
    assert_eq!(preview.get("/nl/back/hernia/").status, 200);
    let panel = preview.panel(page);
    assert!(panel.contains("\"level\":\"error\""), "{panel}");
    assert!(panel.contains("sleep.nl.md:2"), "{panel}");
    let other = preview.panel("/nl/back/hernia/");
    assert!(!other.contains("\"badge\":{\"level\":\"error\""), "{other}");
    preview.site.write(
        "content/back/sleep.nl.md",
        "---\ntitle: Slapen\nsummary: Slapen met rugpijn.\n---\nWeer heel.\n",
    );
    let shown = preview.until_says(page, "Weer heel").text();
    assert!(!shown.contains("vademecum-error"));
    assert!(preview.get("/nl/back/").body == list);
}

#[test]
fn a_new_article_that_is_broken_has_an_error_page_without_an_earlier_one() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    preview
        .site
        .write("content/back/new.nl.md", "No fields <i>here</i>.\n");
    let shown = preview
        .until_says("/nl/back/new/", "vademecum-error")
        .text();
    assert!(shown.contains("No fields &lt;i&gt;here"), "{shown}");
    assert!(!shown.contains("<i>here"));
}

#[test]
fn the_preview_speaks_the_language_of_the_editor() {
    let site = Site::new(SITE);
    let waits = "---\ntitle: Slapen\nsummary: S\npublish_at: 2026-12-24\n---\nRust goed.\n";
    site.write("content/back/sleep.nl.md", waits);
    site.write("content/back/new.nl.md", "Geen velden.\n");
    let preview = site.serve(&["--port", "0", "--interface-language", "de"]);
    let panel = preview.panel("/nl/back/sleep/");
    assert!(panel.contains("\"language\":\"de\""), "{panel}");
    assert!(panel.contains("Notizen für die Redaktion"), "{panel}");
    assert!(panel.contains("Erscheint am 24. Dezember 2026"), "{panel}");
    let broken = preview.get("/nl/back/new/").text();
    assert!(broken.contains("<html lang=\"de\">"), "{broken}");
    assert!(broken.contains("<section lang=\"de\""), "{broken}");
    assert!(broken.contains("So beheben Sie es:"), "{broken}");
}

#[test]
fn the_broken_text_of_a_section_leaves_its_list_there() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let index = "content/back/_index.nl.md";
    preview
        .site
        .write(index, "---\ntitle: Rug: klachten\n---\n");
    let shown = preview.until_says("/nl/back/", "vademecum-error").text();
    assert!(shown.contains("/nl/back/hernia/"), "the list");
    let article = preview.get("/nl/back/hernia/").text();
    assert!(!article.contains("vademecum-error"));
    preview.site.write(index, "---\ntitle: Rugpijn\n---\n");
    let shown = preview.until_says("/nl/back/", "Rugpijn").text();
    assert!(!shown.contains("vademecum-error"));
}

#[test]
fn a_content_folder_that_goes_and_comes_leaves_the_last_site_up() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let page = preview.get("/nl/back/sleep/").body;
    let folder = |name: &str| preview.site.0.path().join(name);
    fs::rename(folder("content"), folder("away")).unwrap();
    let says_so = |preview: &Preview| preview.panel("/nl/").contains("\"banner\":{");
    preview.until("/nl/", |_| says_so(&preview));
    assert!(preview.get("/nl/back/sleep/").body == page);
    fs::rename(folder("away"), folder("content")).unwrap();
    preview.until("/nl/", |_| !says_so(&preview));
    assert!(preview.get("/nl/back/sleep/").body == page);
}

#[test]
fn broken_settings_or_a_broken_theme_keep_the_last_site_up() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let page = preview.get("/nl/back/sleep/").body;
    let settings = fs::read_to_string(preview.site.0.path().join("content/site.yaml")).unwrap();
    preview.site.write("content/site.yaml", "title: [\n");
    let mut panel = String::new();
    preview.until("/nl/", |_| {
        panel = preview.panel("/nl/");
        panel.contains("\"banner\":{")
    });
    assert!(panel.contains("content/site.yaml"), "{panel}");
    assert!(preview.get("/nl/back/sleep/").body == page);
    preview
        .site
        .write("content/site.yaml", &settings.replace("Clinic", "Kliniek"));
    preview.until_says("/nl/back/sleep/", "Kliniek");
    let template = "themes/mine/templates/article.html";
    preview
        .site
        .write("themes/mine/theme.yaml", "extends: clarity\n");
    preview.site.write(template, "{% if %}\n");
    preview
        .site
        .write("content/site.yaml", &format!("{settings}\ntheme: mine\n"));
    preview.until("/nl/", |_| {
        preview.panel("/nl/").contains("templates/article.html")
    });
    preview.until_says("/nl/back/sleep/", "Kliniek");
    preview.site.write(template, "<body>Mijn thema</body>\n");
    preview.until_says("/nl/back/sleep/", "Mijn thema");
}

#[test]
fn a_site_that_never_was_says_so_at_every_address_until_it_is_mended() {
    let site = Site::new(SITE);
    let settings = fs::read_to_string(site.0.path().join("content/site.yaml")).unwrap();
    site.write("content/site.yaml", "title: [\n");
    let preview = site.serve(&["--port", "0"]);
    for path in ["/", "/nl/back/", "/x.css"] {
        let reply = preview.get(path);
        assert_eq!(reply.status, 503, "{path}");
        assert!(reply.text().contains("content/site.yaml"), "{path}");
        assert!(reply.text().contains("preview.js"), "{path}");
    }
    preview.site.write("content/site.yaml", &settings);
    assert_eq!(
        preview.until_says("/nl/back/sleep/", "Rust goed").status,
        200
    );
}

#[test]
fn a_base_url_with_a_path_is_served_below_it() {
    let text = SITE.replace("clinic.example\n", "clinic.example/info%C3%A9/\n");
    let preview = Site::new(&text).serve(&["--port", "0"]);
    assert_eq!(preview.path, "/info%C3%A9/");
    let page = preview.get("/info%C3%A9/nl/back/sleep/");
    assert_eq!(page.status, 200);
    assert!(
        page.text()
            .contains("src=\"/info%C3%A9/.vademecum/preview.js\"")
    );
    assert_eq!(preview.get("/info%c3%a9/nl/").status, 200);
    preview.get("/").expect("location: /info%C3%A9/");
    preview.get("/info%C3%A9").expect("location: /info%C3%A9/");
    preview
        .get("/info%C3%A9/nl/back")
        .expect("location: /info%C3%A9/nl/back/");
    assert_eq!(preview.get("/nl/back/sleep/").status, 404);
    assert_eq!(preview.get("/info%C3%A9/.vademecum/preview.js").status, 200);
}

#[test]
fn a_port_that_is_taken_gives_way_to_the_next() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().min(65_000);
    let preview = Site::new(SITE).serve(&["--port", &port.to_string()]);
    assert_ne!(preview.port, taken.local_addr().unwrap().port());
    assert_eq!(preview.get("/nl/").status, 200);
}

#[test]
fn a_folder_that_is_no_site_is_refused() {
    let empty = Site(tempfile::tempdir().unwrap());
    let status = |site: &Site| site.command(&["serve", "--port", "0"]).status().unwrap();
    assert_eq!(status(&empty).code(), Some(2));
    empty.write("content/x.md", "x");
    assert_eq!(status(&empty).code(), Some(2));
}

#[test]
fn an_event_names_the_page_that_was_edited_and_the_files_that_changed() {
    let preview = Site::new(SITE).serve(&["--port", "0", "--follow"]);
    let mut stream = preview.connect();
    let request = format!(
        "GET /.vademecum/events?page=/nl/ HTTP/1.1\r\n{}\r\n\r\n",
        preview.host()
    );
    stream.write_all(request.as_bytes()).unwrap();
    let lines = BufReader::new(stream).lines().map(Result::unwrap);
    let mut events = lines.filter_map(|line| {
        let data = line.strip_prefix("data: ")?;
        Some(serde_json::from_str::<serde_json::Value>(data).unwrap())
    });
    let first = events.next().unwrap();
    assert!(first["edited"].is_null());
    preview
        .site
        .write("content/_static/plain.css", "p { color: red }\n");
    let css = events
        .find(|event| event["files"] == serde_json::json!(["/plain.css"]))
        .unwrap();
    assert_eq!(css["page"], first["page"]);
    let text = "---\ntitle: Slapen\nsummary: Slapen met rugpijn.\n---\nAnders.\n";
    preview.site.write("content/back/sleep.nl.md", text);
    let edited = events.find(|event| !event["edited"].is_null()).unwrap();
    assert_eq!(edited["edited"], "/nl/back/sleep/");
    assert_eq!(edited["page"], first["page"]);
}

impl Preview {
    fn path(&self, name: &str) -> std::path::PathBuf {
        self.site.0.path().join(name)
    }

    /// The number of the generation that is served.
    fn generation(&self) -> u64 {
        let mut stream = self.connect();
        let host = self.host();
        write!(
            stream,
            "GET /.vademecum/events?page=/ HTTP/1.1\r\n{host}\r\n\r\n"
        )
        .unwrap();
        let mut lines = BufReader::new(stream).lines();
        let data = lines.find_map(|line| line.unwrap().strip_prefix("data: ").map(str::to_owned));
        let event: serde_json::Value = serde_json::from_str(&data.unwrap()).unwrap();
        let name = event["generation"].as_str().unwrap();
        name.split_once('-').unwrap().1.parse().unwrap()
    }
}

fn article(words: &str) -> String {
    format!("---\ntitle: Slapen\nsummary: Slapen met rugpijn.\n---\n{words}\n")
}

const SLEEP: &str = "content/back/sleep.nl.md";

#[test]
fn every_way_of_saving_a_file_is_followed() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    preview.site.write(SLEEP, &article("Ter plekke."));
    preview.until_says("/nl/back/sleep/", "Ter plekke.");
    // Editors write another file and give it the name; what it is called before is their matter.
    for name in [
        ".sleep.nl.md.swp",
        "sleep.nl.md~",
        "4913",
        ".goutputstream-X1Y2Z3",
        "sleep.nl.md.tmp",
        "kate-XyZ",
        "sleep.nl.md___jb_tmp___",
    ] {
        let words = format!("Over {}.", name.trim_matches('.'));
        let beside = preview.path("content/back").join(name);
        fs::write(&beside, article(&words)).unwrap();
        fs::rename(&beside, preview.path(SLEEP)).unwrap();
        preview.until_says("/nl/back/sleep/", &words);
    }
    // Others put the old one aside first.
    let aside = preview.path("content/back/sleep.nl.md~");
    fs::rename(preview.path(SLEEP), &aside).unwrap();
    fs::write(preview.path(SLEEP), article("Eerst opzij.")).unwrap();
    fs::remove_file(&aside).unwrap();
    preview.until_says("/nl/back/sleep/", "Eerst opzij.");
}

#[test]
fn files_and_folders_that_move_are_followed() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let gone = |path: &str| preview.until(path, |reply| reply.status == 404);
    let here = |path: &str, words: &str| {
        let reply = preview.until_says(path, words);
        assert_eq!(reply.status, 200);
    };
    preview.site.write(SLEEP, &article("Zonder verwijzing."));
    here("/nl/back/sleep/", "Zonder verwijzing.");
    fs::remove_file(preview.path("content/back/hernia.nl.md")).unwrap();
    gone("/nl/back/hernia/");
    fs::rename(preview.path(SLEEP), preview.path("content/back/rest.nl.md")).unwrap();
    here("/nl/back/rest/", "Zonder verwijzing.");
    gone("/nl/back/sleep/");
    fs::rename(preview.path("content/back"), preview.path("content/spine")).unwrap();
    here("/nl/spine/rest/", "Zonder verwijzing.");
    gone("/nl/back/rest/");
    // A folder that was made elsewhere, as by a switch of branches: all of it at once.
    for number in 0..150 {
        let path = format!("elsewhere/number-{number}.nl.md");
        preview.site.write(&path, &article("Van elders."));
    }
    fs::rename(preview.path("elsewhere"), preview.path("content/neck")).unwrap();
    here("/nl/neck/number-149/", "Van elders.");
    here("/nl/neck/number-0/", "Van elders.");
    fs::remove_dir_all(preview.path("content/neck")).unwrap();
    gone("/nl/neck/number-77/");
}

#[test]
fn a_file_that_is_touched_but_says_the_same_changes_nothing() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let before = preview.generation();
    let text = fs::read(preview.path(SLEEP)).unwrap();
    fs::write(preview.path(SLEEP), text).unwrap();
    // In one step, so that no half of it is seen.
    preview.site.write("aside.md", &article("Anders."));
    let hernia = preview.path("content/back/hernia.nl.md");
    fs::rename(preview.path("aside.md"), hernia).unwrap();
    preview.until_says("/nl/back/hernia/", "Anders.");
    assert_eq!(preview.generation(), before + 1);
}

#[test]
fn twenty_files_written_together_are_few_rebuilds() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    let before = preview.generation();
    for number in 0..20 {
        let path = format!("aside/number-{number}.nl.md");
        preview.site.write(&path, &article("Samen."));
    }
    for number in 0..20 {
        let name = format!("number-{number}.nl.md");
        let target = preview.path("content/back").join(&name);
        fs::rename(preview.path("aside").join(&name), target).unwrap();
    }
    for number in 0..20 {
        preview.until_says(&format!("/nl/back/number-{number}/"), "Samen.");
    }
    let rebuilds = preview.generation() - before;
    assert!((1..=3).contains(&rebuilds), "{rebuilds} rebuilds");
}

#[test]
fn a_save_during_a_rebuild_is_the_next_batch() {
    let preview = Site::new(SITE).serve(&["--port", "0"]);
    for number in 0..30 {
        preview
            .site
            .write(SLEEP, &article(&format!("Versie {number}.")));
        preview.get("/nl/back/sleep/");
    }
    preview.until_says("/nl/back/sleep/", "Versie 29.");
}

/// The preview of two articles with a dead link each.
fn with_dead_links() -> Preview {
    let site = Site::new(SITE);
    site.write(SLEEP, &article("Zie [het <i>bed</i>](bed.nl.md)."));
    site.write(
        "content/back/hernia.nl.md",
        "---\ntitle: \"Hernia <b>& meer\"\nsummary: Een hernia.\n---\nZie [niets](niets.nl.md).\n",
    );
    site.serve(&["--port", "0"])
}

#[test]
fn all_problems_of_the_site_are_on_one_page_that_follows_a_save() {
    let preview = with_dead_links();
    let page = "/.vademecum/problems";
    let dead = |path: &str| format!("The link goes to content/back/{path}.nl.md");
    let first = preview.get(page);
    first.expect("content-type: text/html; charset=utf-8");
    let shown = first.text();
    for words in [
        "<html lang=\"en\" dir=\"ltr\">",
        &dead("bed"),
        &dead("niets"),
        "href=\"/nl/back/sleep/\"",
        "href=\"problems?level=error\"",
        "Hernia &lt;b&gt;&amp; meer",
        "&lt;i&gt;bed",
    ] {
        assert!(shown.contains(words), "no {words} in {shown}");
    }
    assert!(!shown.contains("<i>") && !shown.contains("<b>"), "{shown}");
    assert!(
        shown.contains("back/hernia.nl.md:5\">Line 5</a>"),
        "{shown}"
    );
    assert!(!shown.contains("https://"), "something from elsewhere");
    let only = preview.get(&format!("{page}?article=content/back/hernia.nl.md"));
    assert!(!only.text().contains(&dead("bed")));
    let hints = preview.get(&format!("{page}?level=hint")).text();
    assert!(!hints.contains(&dead("bed")));
    preview.site.write(SLEEP, &article("Rust goed."));
    let mended = preview.until(page, |reply| !reply.text().contains(&dead("bed")));
    assert!(mended.text().contains(&dead("niets")));
}

#[test]
fn problems_stand_by_check_and_the_page_hears_of_its_own_state() {
    let preview = with_dead_links();
    let page = "/.vademecum/problems?check=link-target-missing";
    let shown = preview.get(page).text();
    assert!(
        shown.contains("id=\"check-link-target-missing\""),
        "{shown}"
    );
    for path in ["hernia", "sleep"] {
        let place = format!("content/back/{path}.nl.md, line 5</a>");
        assert!(shown.contains(&place), "{shown}");
    }
    let all = preview.get("/.vademecum/problems?view=check").text();
    assert!(all.contains("id=\"check-link-target-missing\""), "{all}");
    assert!(!all.contains("id=\"file-"), "{all}");
    let mut stream = preview.connect();
    let asked = "/.vademecum/events?page=%2F.vademecum%2Fproblems%3Fcheck%3Dlink-target-missing";
    let host = preview.host();
    write!(stream, "GET {asked} HTTP/1.1\r\n{host}\r\n\r\n").unwrap();
    let mut lines = BufReader::new(stream).lines();
    let data = lines.find_map(|line| line.unwrap().strip_prefix("data: ").map(str::to_owned));
    let event: serde_json::Value = serde_json::from_str(&data.unwrap()).unwrap();
    let print = format!("data-page={}", event["page"]);
    assert!(shown.contains(&print), "no {print} in {shown}");
}

#[test]
fn the_panel_leads_to_all_problems_and_folds_hints() {
    let preview = with_dead_links();
    let panel: serde_json::Value = serde_json::from_str(&preview.panel("/nl/back/sleep/")).unwrap();
    let sections = panel["sections"].as_array().unwrap();
    let levels = |section: &serde_json::Value| -> Vec<String> {
        let items = section["items"].as_array().unwrap();
        let level = |item: &serde_json::Value| item["problem"]["level"].as_str().map(str::to_owned);
        items.iter().filter_map(level).collect()
    };
    let first = levels(&sections[0]);
    assert_eq!(first[0], "error", "{panel}");
    assert!(first.is_sorted(), "errors stand before warnings: {panel}");
    assert!(!first.contains(&"hint".to_owned()), "{panel}");
    for section in sections {
        let is_hints = levels(section).contains(&"hint".to_owned());
        assert_eq!(section["folded"], is_hints, "{panel}");
    }
    let last = sections.last().unwrap();
    let link = last["items"].as_array().unwrap().last().unwrap();
    assert_eq!(link["href"], "/.vademecum/problems");
}

#[test]
fn a_theme_that_loads_something_from_elsewhere_is_shown_with_its_mistake() {
    let site = Site::new(SITE);
    site.write("themes/mine/theme.yaml", "extends: clarity\n");
    site.write(
        "themes/mine/assets/more.css",
        "@import url(https://fonts.example/a.css);\n",
    );
    let settings = fs::read_to_string(site.0.path().join("content/site.yaml")).unwrap();
    site.write("content/site.yaml", &format!("{settings}\ntheme: mine\n"));
    let preview = site.serve(&["--port", "0"]);
    assert_eq!(preview.get("/nl/back/sleep/").status, 200);
    let shown = preview.get("/.vademecum/problems").text();
    assert!(shown.contains("themes/mine/assets/more.css"), "{shown}");
}

#[test]
fn the_panel_of_a_translation_says_what_has_changed_in_its_original() {
    let article = |title: &str, more: &str, text: &str| {
        format!("---\ntitle: {title}\nsummary: S.\n{more}---\n{text}\n")
    };
    let site = Site::new(&format!(
        "=== content/site.yaml\ntitle: T\nbase_url: https://a.example/\nlanguages: [nl, en]\n=== content/a.nl.md\n{}=== content/a.en.md\n{}",
        article("Pijn", "", "Neem rust.\n\nLoop 10 minuten."),
        article(
            "Pain",
            "translation: {of: nl}\n",
            "Rest.\n\nWalk for 10 minutes."
        ),
    ));
    let accepted = site
        .command(&["translations", "accept", "content/a.en.md"])
        .output();
    assert!(accepted.unwrap().status.success());
    let preview = site.serve(&["--port", "0"]);
    let page = "/en/a/";
    assert!(preview.panel(page).contains("up to date"));
    let original = article("Pijn", "", "Neem rust.\n\nLoop 20 minuten.");
    preview.site.write("content/a.nl.md", &original);
    preview.until_says("/nl/a/", "Loop 20 minuten.");
    let panel = preview.panel(page);
    for words in [
        "What has changed in the original",
        "Loop 10 minuten.",
        "Loop 20 minuten.",
        "Walk for 10 minutes.",
    ] {
        assert!(panel.contains(words), "{panel}");
    }
    assert!(!panel.contains("Neem rust."), "{panel}");
    preview.until_says(page, "The original text has changed since");
}

#[test]
fn the_board_shows_the_state_of_every_translation_and_follows_a_save() {
    let translation = |revision: &str| {
        format!(
            "---\ntitle: \"<i>النوم\"\nsummary: النوم مع آلام الظهر.\nslug: النوم\ntranslation: {{revision: {revision}}}\n---\nاسترح جيدا.\n"
        )
    };
    let site = Site::new(SITE);
    site.write(
        "content/back/sleep.ar.md",
        &translation("v1-0123456789abcdef"),
    );
    let preview = site.serve(&["--port", "0"]);
    let page = "/.vademecum/translations";
    let shown = preview.get(page).text();
    for words in [
        "<html lang=\"en\" dir=\"ltr\">",
        "<td class=\"outdated\"><a href=\"/ar/back/%D8%A7%D9%84%D9%86%D9%88%D9%85/\">outdated</a>",
        "<td class=\"source\"><a href=\"/nl/back/sleep/\">source</a>",
        "<td class=\"missing\">missing",
        "<a href=\"translations?language=ar&amp;state=outdated\">1</a>",
        "<a href=\"translations?section=back\">back</a>",
        "2 articles: 1 outdated, 1 missing",
    ] {
        assert!(shown.contains(words), "no {words} in {shown}");
    }
    assert!(!shown.contains("https://"), "something from elsewhere");
    let chosen = preview.get(&format!("{page}?state=missing&language=ar"));
    assert!(!chosen.text().contains("Slapen"), "{}", chosen.text());
    // What is asked for may have gone.
    let gone = preview.get(&format!("{page}?section=neck")).text();
    assert!(gone.contains("There are no such articles."), "{gone}");
    let panel: serde_json::Value = serde_json::from_str(&preview.panel("/nl/back/sleep/")).unwrap();
    assert!(panel.to_string().contains("\"/.vademecum/translations\""));
    preview
        .site
        .write("content/back/sleep.ar.md", &translation("none"));
    let after = preview.until(page, |reply| !reply.text().contains("class=\"outdated\""));
    assert!(
        after.text().contains("class=\"unknown\""),
        "{}",
        after.text()
    );
}
