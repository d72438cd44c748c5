//! Measures `vademecum build` on a generated site: time, memory, and floors to compare with.
//!
//! `cargo bench --bench build` prints a table and never fails by slowness, only when the
//! build itself fails. See `benches/README.md` for the options.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark prints its findings, and nobody builds on it"
)]

mod corpus;

use std::env;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use corpus::{Form, TODAY};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// What the product promises for 10,000 articles on two cores.
const TARGET_SECONDS: f64 = 1.5;
const TARGET_MEGABYTES: f64 = 400.0;
/// What all checks together may add to that.
const CHECKS_SECONDS: f64 = 2.0;
/// What the states of translations, and comparing numbers with their sources, may add to a build.
const TRANSLATIONS_SECONDS: f64 = 0.5;

/// What one run of a program took.
#[derive(Clone, Copy, Debug)]
struct Run {
    wall: f64,
    cpu: f64,
    peak_megabytes: f64,
}

/// What the benchmark was asked.
struct Options {
    articles: usize,
    runs: usize,
    keep: bool,
}

/// The folder of one benchmark, removed at its end.
struct Place {
    folder: PathBuf,
    keep: bool,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args()
        .skip(1)
        // Cargo adds this to tell a benchmark from a test.
        .filter(|argument| argument != "--bench")
        .collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["measure", log, command @ ..] if !command.is_empty() => measure(log, command),
        ["corpus", form, folder, files] => write_corpus(form, Path::new(folder), files),
        _ => options(&words).and_then(|options| bench(&options)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn bench(options: &Options) -> io::Result<()> {
    let place = Place::new(options.keep)?;
    let (root, out) = (place.folder.join("site"), place.folder.join("output"));
    let sources = corpus::write(&root, options.articles, Form::Vademecum)?;
    println!(
        "{} articles in {}: {} files, {:.1} MB, in {}",
        options.articles,
        if place.is_memory() {
            "memory"
        } else {
            "a folder on disk"
        },
        sources.files,
        megabytes(sources.bytes),
        place.folder.display()
    );
    let read = timed(|| read_all(&root).map(|_| ()))?;
    let parse = parse_all(&root)?;
    let mut cold = Vec::new();
    for _ in 0..options.runs {
        if out.exists() {
            fs::remove_dir_all(&out)?;
        }
        cold.push(build(&place, &root, &out)?);
    }
    let (mut without, mut with) = checks(&place, &root, options.runs)?;
    let (mut plain, mut compared) = translations(&place, &root, options)?;
    let (files, bytes) = if out.is_dir() {
        read_all(&out)?
    } else {
        (0, 0)
    };
    if files < options.articles as u64 {
        return Err(io::Error::other(format!(
            "{} articles gave only {files} files: nothing was measured",
            options.articles
        )));
    }
    let mut warm: Vec<Run> = (0..options.runs)
        .map(|_| build(&place, &root, &out))
        .collect::<io::Result<_>>()?;
    let copy = place.folder.join("copy");
    let copied = timed(|| copy_all(&out, &copy))?;
    println!("built: {files} files, {:.1} MB\n", megabytes(bytes));
    println!(
        "{:<28}{:>10}{:>10}{:>10}{:>12}",
        "", "median s", "min s", "cpu s", "peak MB"
    );
    row("build, empty folder", &mut cold);
    row("build, nothing changed", &mut warm);
    row("check, every check off", &mut without);
    row("check, all checks", &mut with);
    row("build, revisions unknown", &mut plain);
    row("build, states and parity", &mut compared);
    println!(
        "{:<28}{TARGET_SECONDS:>10.3}{:>32.0}",
        "target (10,000 articles)", TARGET_MEGABYTES
    );
    println!(
        "{:<28}{:>10.3}",
        "floor: read the sources",
        read.as_secs_f64()
    );
    println!(
        "{:<28}{:>10.3}",
        "floor: copy the site",
        copied.as_secs_f64()
    );
    println!(
        "{:<28}{:>10.3}",
        "floor: YAML and Markdown",
        parse.as_secs_f64()
    );
    let floor = (read + copied).as_secs_f64();
    println!("\nbuild / (read + copy) = {:.1}", median(&cold) / floor);
    let added = median(&with) - median(&without);
    println!(
        "all checks add {added:.3} s (target {CHECKS_SECONDS:.0} s): {:.2} of a build",
        added / median(&cold)
    );
    let added = median(&compared) - median(&plain);
    println!(
        "states and parity add {added:.3} s (target {TRANSLATIONS_SECONDS} s): {:.2} of a build",
        added / median(&plain)
    );
    Ok(())
}

/// Builds the site before its translations record what they were made from, without the checks that
/// compare them; and after that, with those checks; in turns.
fn translations(place: &Place, root: &Path, options: &Options) -> io::Result<(Vec<Run>, Vec<Run>)> {
    let accepted = place.folder.join("accepted");
    copy_all(root, &accepted)?;
    let paths = corpus::translations(options.articles);
    let accept = ["translations", "accept"].into_iter();
    let accept: Vec<&str> = accept.chain(paths.iter().map(String::as_str)).collect();
    run(place, &accepted, &accept)?;
    let settings = root.join("content/site.yaml");
    let written = fs::read_to_string(&settings)?;
    let off = vademecum::check::CHECKS.iter().map(|check| check.code);
    let off = off.filter(|code| code.starts_with("parity-"));
    let off: Vec<String> = off.map(|code| format!("{code}: \"off\"")).collect();
    let levels = format!("{written}checks: {{levels: {{{}}}}}\n", off.join(", "));
    let (mut plain, mut compared) = (Vec::new(), Vec::new());
    let out = place.folder.join("translated");
    for _ in 0..options.runs {
        for (site, runs) in [(root, &mut plain), (&*accepted, &mut compared)] {
            if out.exists() {
                fs::remove_dir_all(&out)?;
            }
            fs::write(&settings, &levels)?;
            runs.push(build(place, site, &out)?);
            fs::write(&settings, &written)?;
        }
    }
    Ok((plain, compared))
}

/// Checks the site with every check off, and with all of them, in turns.
fn checks(place: &Place, root: &Path, runs: usize) -> io::Result<(Vec<Run>, Vec<Run>)> {
    let settings = root.join("content/site.yaml");
    let written = fs::read_to_string(&settings)?;
    let off = vademecum::check::CHECKS
        .iter()
        .filter(|check| !vademecum::check::levels::is_fixed(check))
        .map(|check| format!("{}: \"off\"", check.code));
    let off = off.collect::<Vec<_>>().join(", ");
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        fs::write(
            &settings,
            format!("{written}checks: {{levels: {{{off}}}}}\n"),
        )?;
        without.push(run(place, root, &["check"])?);
        fs::write(&settings, &written)?;
        with.push(run(place, root, &["check"])?);
    }
    Ok((without, with))
}

fn build(place: &Place, root: &Path, out: &Path) -> io::Result<Run> {
    let out = out
        .to_str()
        .ok_or_else(|| io::Error::other("the folder is no text"))?;
    run(place, root, &["build", "--out", out])
}

/// Runs a command in a process of its own and measures it from another one, which is
/// small: a child inherits the peak of the process that starts it.
fn run(place: &Place, root: &Path, command: &[&str]) -> io::Result<Run> {
    let log = place.folder.join("log");
    let measured = Command::new(env::current_exe()?)
        .arg("measure")
        .arg(&log)
        .arg(env!("CARGO_BIN_EXE_vademecum"))
        .args(command)
        .args(["--today", TODAY, "--root"])
        .arg(root)
        .env("LC_ALL", "C")
        .stderr(Stdio::inherit())
        .output()?;
    let line = String::from_utf8_lossy(&measured.stdout);
    let numbers: Vec<f64> = line
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    match numbers.as_slice() {
        [wall, cpu, peak_megabytes] if measured.status.success() => Ok(Run {
            wall: *wall,
            cpu: *cpu,
            peak_megabytes: *peak_megabytes,
        }),
        _ => Err(io::Error::other("the program failed")),
    }
}

/// Runs a program and prints its wall time, processor time (seconds) and peak memory (MB).
fn measure(log: &str, command: &[&str]) -> io::Result<()> {
    let output = File::create(log)?;
    let start = Instant::now();
    let status = Command::new(command[0])
        .args(&command[1..])
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output)
        .status()?;
    let wall = start.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    if !status.success() {
        let text = fs::read_to_string(log)?;
        let last = text.lines().count().saturating_sub(20);
        for line in text.lines().skip(last) {
            eprintln!("{line}");
        }
        return Err(io::Error::other(format!(
            "{} ended with {status}",
            command[0]
        )));
    }
    let cpu = usage.user_time().num_milliseconds() + usage.system_time().num_milliseconds();
    println!(
        "{wall:.3} {}.{:03} {:.1}",
        cpu / 1000,
        cpu % 1000,
        // Linux counts in KiB.
        megabytes(u64::try_from(usage.max_rss()).unwrap_or_default() * 1024)
    );
    Ok(())
}

fn write_corpus(form: &str, folder: &Path, files: &str) -> io::Result<()> {
    let form = Form::named(form)
        .ok_or_else(|| io::Error::other("forms: vademecum, hugo, zola, eleventy"))?;
    let written = corpus::write(folder, number(files)?, form)?;
    println!(
        "{} files, {:.1} MB",
        written.files,
        megabytes(written.bytes)
    );
    Ok(())
}

fn options(words: &[&str]) -> io::Result<Options> {
    let mut options = Options {
        articles: 10_000,
        runs: 5,
        keep: false,
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--articles" => options.articles = number(words.next().copied().unwrap_or_default())?,
            "--runs" => options.runs = number(words.next().copied().unwrap_or_default())?,
            "--keep" => options.keep = true,
            _ => {
                let usage = "options: --articles NUMBER, --runs NUMBER, --keep";
                return Err(io::Error::other(usage));
            }
        }
    }
    Ok(options)
}

fn number(text: &str) -> io::Result<usize> {
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(io::Error::other(format!(
            "“{text}” is no number above zero"
        ))),
    }
}

impl Place {
    /// `VADEMECUM_BENCH_DIR`, else memory where there is such a folder, else the folder
    /// for temporary files.
    fn new(keep: bool) -> io::Result<Self> {
        let memory = Path::new("/dev/shm");
        let parent = match env::var_os("VADEMECUM_BENCH_DIR") {
            Some(folder) => PathBuf::from(folder),
            None if memory.is_dir() => memory.to_path_buf(),
            None => env::temp_dir(),
        };
        let folder = parent.join(format!("vademecum-bench-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, keep })
    }

    fn is_memory(&self) -> bool {
        self.folder.starts_with("/dev/shm")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.keep {
            println!("kept: {}", self.folder.display());
        } else if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("{}: {error}", self.folder.display());
        }
    }
}

fn row(name: &str, runs: &mut [Run]) {
    runs.sort_by(|a, b| a.wall.total_cmp(&b.wall));
    let peak = runs
        .iter()
        .map(|run| run.peak_megabytes)
        .fold(0.0, f64::max);
    let middle = runs[runs.len() / 2];
    println!(
        "{name:<28}{:>10.3}{:>10.3}{:>10.3}{peak:>12.0}",
        middle.wall, runs[0].wall, middle.cpu
    );
}

/// The median of runs that are in order.
fn median(runs: &[Run]) -> f64 {
    runs[runs.len() / 2].wall
}

fn timed(work: impl FnOnce() -> io::Result<()>) -> io::Result<Duration> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

/// How long `serde_yaml` and pulldown-cmark alone take for all articles, on one core.
fn parse_all(folder: &Path) -> io::Result<Duration> {
    let mut texts = Vec::new();
    walk(folder, &mut |path| {
        if path.extension().is_some_and(|ending| ending == "md") {
            texts.push(fs::read_to_string(path)?);
        }
        Ok(())
    })?;
    let start = Instant::now();
    for text in &texts {
        let mut parts = text.splitn(3, "---\n").skip(1);
        let front = parts.next().unwrap_or_default();
        let value = serde_yaml::from_str::<serde_yaml::Value>(front);
        black_box(value.map_err(io::Error::other)?);
        let options = pulldown_cmark::Options::all();
        let parser = pulldown_cmark::Parser::new_ext(parts.next().unwrap_or_default(), options);
        black_box(parser.count());
    }
    Ok(start.elapsed())
}

/// Reads every file, one after another; how many there are, and their bytes.
fn read_all(folder: &Path) -> io::Result<(u64, u64)> {
    let (mut files, mut bytes) = (0, 0);
    let mut buffer = Vec::new();
    walk(folder, &mut |path| {
        buffer.clear();
        bytes += File::open(path)?.read_to_end(&mut buffer)? as u64;
        files += 1;
        Ok(())
    })?;
    Ok((files, bytes))
}

/// Writes every file again into another folder, one after another.
fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    let mut buffer = Vec::new();
    walk(from, &mut |path| {
        let target = to.join(path.strip_prefix(from).map_err(io::Error::other)?);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        buffer.clear();
        File::open(path)?.read_to_end(&mut buffer)?;
        File::create(target)?.write_all(&buffer)
    })
}

fn walk(folder: &Path, visit: &mut dyn FnMut(&Path) -> io::Result<()>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), visit)?;
        } else {
            visit(&entry.path())?;
        }
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}
