//! Measures `vademecum serve` on a generated site: the time from a save to the first answer that
//! shows it, the time to the first page, and memory.
//!
//! `cargo bench --bench preview` prints a table and never fails by slowness, only when a save
//! does not come to be seen at all. See `benches/README.md` for the options.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "a benchmark prints its findings, nobody builds on it, and the corpus is that of another one too"
)]

mod corpus;

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use corpus::{Form, TODAY};

/// After this long a save counts as lost.
const LOST: Duration = Duration::from_mins(2);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let (mut articles, mut runs) = (10_000, 9);
    let mut words = env::args().skip(1).filter(|word| word != "--bench");
    while let Some(word) = words.next() {
        let number = words.next().and_then(|number| number.parse().ok());
        match (word.as_str(), number) {
            ("--articles", Some(number)) => articles = number,
            ("--runs", Some(number)) if number > 0 => runs = number,
            _ => {
                return Err(io::Error::other(
                    "options: --articles NUMBER, --runs NUMBER",
                ));
            }
        }
    }
    let folder = folder();
    let outcome = bench(&folder, articles, runs);
    fs::remove_dir_all(&folder)?;
    outcome
}

fn folder() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let parent = match env::var_os("VADEMECUM_BENCH_DIR") {
        Some(folder) => PathBuf::from(folder),
        None if memory.is_dir() => memory.to_path_buf(),
        None => env::temp_dir(),
    };
    parent.join(format!("vademecum-preview-{}", std::process::id()))
}

fn bench(folder: &Path, articles: usize, runs: usize) -> io::Result<()> {
    let root = folder.join("site");
    corpus::write(&root, articles, Form::Vademecum)?;
    let mut cold = Vec::new();
    for _ in 0..3 {
        let out = folder.join("output");
        let start = Instant::now();
        build(&root, &out)?;
        cold.push(start.elapsed());
        fs::remove_dir_all(&out)?;
    }
    let cold = median(&mut cold);
    let preview = Preview::start(&root)?;
    println!("{articles} articles, the real process, median of {runs}\n");
    println!(
        "{:<34}{:>10}{:>10}{:>12}{:>12}",
        "", "ms", "max ms", "of cold", "memory MB"
    );
    line("build into an empty folder", &mut [cold], cold, "");
    line(
        "first page after start",
        &mut [preview.first],
        cold,
        &preview.memory(),
    );
    let article = article(&root)?;
    let page = article.page.clone();
    let list = format!(
        "{}/",
        page.trim_end_matches('/')
            .rsplit_once('/')
            .unwrap_or_default()
            .0
    );
    let text = fs::read_to_string(&article.file)?;
    let bodies = preview.saves(runs, &article.file, &page, |mark| {
        format!("{text}\n{mark}\n")
    })?;
    line(
        "a changed text",
        &mut bodies.clone(),
        cold,
        &preview.memory(),
    );
    let titles = preview.saves(runs, &article.file, &list, |mark| {
        text.replacen("title: ", &format!("title: {mark} "), 1)
    })?;
    line(
        "a changed title, in its list",
        &mut titles.clone(),
        cold,
        &preview.memory(),
    );
    fs::write(&article.file, &text)?;
    let few = runs.min(3);
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/clarity");
    for (name, file, comment) in [
        ("a changed template", "templates/base.html", ["{#", "#}"]),
        ("a changed stylesheet", "assets/clarity.css", ["/*", "*/"]),
    ] {
        let (source, target) = (own.join(file), root.join("themes/clarity").join(file));
        let text = fs::read_to_string(source)?;
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        let is_template = comment[0] == "{#";
        let saves = preview.saves(few, &target, &page, |mark| {
            if is_template {
                text.replacen("</body>", &format!("<!-- {mark} --></body>"), 1)
            } else {
                format!("{text}\n/* {mark} */\n")
            }
        })?;
        line(name, &mut saves.clone(), cold, &preview.memory());
    }
    println!("\npeak memory: {} MB", preview.status("VmHWM:"));
    Ok(())
}

fn build(root: &Path, out: &Path) -> io::Result<()> {
    let status = Command::new(env!("CARGO_BIN_EXE_vademecum"))
        .args(["build", "--today", TODAY, "--root"])
        .arg(root)
        .arg("--out")
        .arg(out)
        .env("LC_ALL", "C")
        .stdout(Stdio::null())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other("the build failed"))
    }
}

/// An article in the middle of the site, and the address of its page.
struct Article {
    file: PathBuf,
    page: String,
}

fn article(root: &Path) -> io::Result<Article> {
    let section = root.join("content/section-01");
    let mut files: Vec<PathBuf> = fs::read_dir(section)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("article-") && name.ends_with(".en.md")
        })
        .collect();
    files.sort();
    let file = files.get(files.len() / 2).cloned();
    let file = file.ok_or_else(|| io::Error::other("there is no article to change"))?;
    let name = file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let page = format!("/en/section-01/{}/", name.trim_end_matches(".en.md"));
    Ok(Article { file, page })
}

/// A running preview, stopped when it is dropped.
struct Preview {
    process: Child,
    host: String,
    first: Duration,
}

impl Preview {
    fn start(root: &Path) -> io::Result<Self> {
        let start = Instant::now();
        let mut process = Command::new(env!("CARGO_BIN_EXE_vademecum"))
            .args(["serve", "--today", TODAY, "--port", "18080", "--root"])
            .arg(root)
            .env("LC_ALL", "C")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let said = process.stdout.take().map(BufReader::new);
        let mut said = said.ok_or_else(|| io::Error::other("it says nothing"))?;
        let mut line = String::new();
        said.read_line(&mut line)?;
        let address = line.split("http://").nth(1).unwrap_or_default();
        let host = address.split(['/', ' ', '\n']).next().unwrap_or_default();
        let mut preview = Self {
            process,
            host: host.to_owned(),
            first: Duration::ZERO,
        };
        while !preview
            .get("/en/")
            .is_ok_and(|page| page.starts_with(b"HTTP/1.1 200"))
        {
            if start.elapsed() > LOST {
                return Err(io::Error::other(format!("no first page: {line}")));
            }
            thread::sleep(Duration::from_millis(2));
        }
        preview.first = start.elapsed();
        Ok(preview)
    }

    /// Saves a file again and again, each time with another mark in it, and waits until the mark
    /// is in a page. A stylesheet is followed from the page to the file.
    fn saves(
        &self,
        runs: usize,
        file: &Path,
        page: &str,
        text: impl Fn(&str) -> String,
    ) -> io::Result<Vec<Duration>> {
        let is_style = file.extension().is_some_and(|ending| ending == "css");
        let mut times = Vec::new();
        for run in 0..runs {
            let mark = format!("Mark{}x{run}", times.len() * 7 + 11);
            let text = text(&mark);
            let before = self.get(page)?;
            let start = Instant::now();
            fs::write(file, text)?;
            loop {
                let now = self.get(page)?;
                let is_seen = if is_style {
                    now != before
                } else {
                    contains(&now, mark.as_bytes())
                };
                if is_seen {
                    break;
                }
                if start.elapsed() > LOST {
                    return Err(io::Error::other(format!("{}: never seen", file.display())));
                }
                thread::sleep(Duration::from_micros(500));
            }
            times.push(start.elapsed());
            // The next save comes when this one is over: an editor does not write faster.
            thread::sleep(Duration::from_millis(300));
        }
        Ok(times)
    }

    fn get(&self, path: &str) -> io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(&self.host)?;
        stream.set_nodelay(true)?;
        let host = &self.host;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        // The time of the answer is no part of the page.
        let body = answer
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .unwrap_or(0);
        let first = answer.iter().position(|byte| *byte == b'\r').unwrap_or(0);
        Ok([&answer[..first], &answer[body..]].concat())
    }

    fn memory(&self) -> String {
        self.status("VmRSS:")
    }

    /// A line of what Linux knows of the process, in MB.
    fn status(&self, name: &str) -> String {
        let path = format!("/proc/{}/status", self.process.id());
        let text = fs::read_to_string(path).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        let number = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        number.map_or_else(
            || "?".to_owned(),
            |kib| (kib * 1024 / 1_000_000).to_string(),
        )
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn contains(text: &[u8], words: &[u8]) -> bool {
    text.windows(words.len()).any(|part| part == words)
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn line(name: &str, times: &mut [Duration], cold: Duration, memory: &str) {
    let middle = median(times);
    let longest = times[times.len() - 1].as_secs_f64() * 1000.0;
    println!(
        "{name:<34}{:>10.1}{longest:>10.1}{:>12.3}{memory:>12}",
        middle.as_secs_f64() * 1000.0,
        middle.as_secs_f64() / cold.as_secs_f64()
    );
}
