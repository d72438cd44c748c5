//! Publishing that is killed: a process that publishes two sites in turn, for as long as it
//! is left alone, is killed at some moment, and what it leaves has to be one of the two.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its files has failed"
)]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use vademecum::fingerprint::Fingerprint;
use vademecum::output::manifest;
use vademecum::output::publish::Staging;
use vademecum::output::{Output, Sink};
use vademecum::paths::OutPath;

const PAGES: usize = 60;
const ROOT: &str = "VADEMECUM_TEST_PUBLISH_ROOT";

#[test]
fn a_killed_process_leaves_the_old_site_or_the_new_one() {
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir(root.path().join("content")).unwrap();
    std::fs::create_dir(root.path().join("output")).unwrap();
    std::fs::write(root.path().join("output/.gitignore"), "*").unwrap();
    // Each time it is killed after another number of files, in the middle of what it does then.
    for after in [1, 45, 60, 99, 121, 170] {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "publish::publish_until_killed", "--nocapture"])
            .env(ROOT, root.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(process.stdout.take().unwrap());
        let files = said.lines().filter(|line| line.as_ref().unwrap() == "file");
        assert_eq!(files.take(after).count(), after);
        process.kill().unwrap();
        process.wait().unwrap();
        assert_whole(root.path());
    }
    // The next build finds nothing in its way.
    publish(root.path(), "last", || {});
    assert_eq!(assert_whole(root.path()), Some("last".to_owned()));
    let names = std::fs::read_dir(root.path()).unwrap();
    assert_eq!(names.count(), 2);
}

/// Not a test of its own: the process that the other one kills.
#[test]
fn publish_until_killed() {
    use std::io::Write;

    let Some(root) = std::env::var_os(ROOT) else {
        return;
    };
    let mut out = std::io::stdout();
    for text in ["one", "two"].into_iter().cycle() {
        publish(root.as_ref(), text, || {
            out.write_all(b"\nfile\n").unwrap();
            out.flush().unwrap();
        });
    }
}

fn publish(root: &Path, text: &str, mut wrote: impl FnMut()) {
    let staging = Staging::open(&root.join("output"), root).unwrap();
    let mut output = Output::default();
    for number in 0..PAGES {
        let path = OutPath::new(format!("{number}/index.html"));
        staging.write(&path, text.as_bytes()).unwrap();
        output
            .entries
            .insert(path, Fingerprint::of(text.as_bytes()));
        wrote();
    }
    staging.publish(&output).unwrap();
}

/// All pages of one site and nothing of another; the text of its pages, if there is a site.
#[track_caller]
fn assert_whole(root: &Path) -> Option<String> {
    let out = root.join("output");
    assert_eq!(std::fs::read(out.join(".gitignore")).unwrap(), b"*");
    let Some(manifest) = manifest::read(&out).unwrap() else {
        assert_eq!(std::fs::read_dir(&out).unwrap().count(), 1);
        return None;
    };
    assert_eq!(manifest.files.len(), PAGES);
    let text = std::fs::read_to_string(out.join("0/index.html")).unwrap();
    for (path, fingerprint) in &manifest.files {
        let page = std::fs::read(path.to_os(&out)).unwrap();
        assert_eq!(page, text.as_bytes(), "{path}");
        assert_eq!(*fingerprint, Fingerprint::of(&page));
    }
    Some(text)
}
