//! Golden sites: each folder of `tests/sites` is built and compared with its `expected/`.
//!
//! Pages are made by the small theme in `tests/sites/_theme`, which every site may name as
//! `plain`. A file `options.txt` holds options of the command, one a line: `today: 2026-10-01`,
//! `base_url: …`, `drafts: true`. Nothing but `diagnostics.txt` is expected of a site with errors.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::site::Site;

/// Set to anything, it makes the test write what is expected in place of comparing.
const REFRESH: &str = "VADEMECUM_REFRESH";

#[test]
fn golden_sites_are_as_expected() {
    let sites = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let entries = fs::read_dir(&sites).expect("the folder of golden sites");
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.join("content").is_dir())
        .collect();
    folders.sort();
    assert!(!folders.is_empty(), "there are golden sites");
    let mut differences = String::new();
    for folder in folders {
        let built = build(&folder, &sites);
        let expected = folder.join("expected");
        if std::env::var_os(REFRESH).is_some() {
            refresh(&expected, &built);
        } else {
            compare(&expected, &built, &mut differences);
        }
    }
    assert!(
        differences.is_empty(),
        "{differences}\n{REFRESH}=1 writes the files anew; read each of them before you commit it"
    );
}

/// Builds a golden site twice, and gives its files and `diagnostics.txt`.
fn build(folder: &Path, sites: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut site = Site::from_dir(folder);
    site.add_dir(&sites.join("_theme"), "themes/plain");
    let options = fs::read_to_string(folder.join("options.txt")).unwrap_or_default();
    for line in options.lines() {
        let (name, value) = line.split_once(": ").expect("`name: value` in a line");
        match name {
            "today" => site.options().today = value.parse().expect("a day"),
            "base_url" => site.options().base_url = Some(value.to_owned()),
            "drafts" => site.options().drafts = value == "true",
            _ => panic!("{}: no option {name}", folder.display()),
        }
    }
    let is_publishable = site.build().is_publishable();
    let again = site.build().rendered.len();
    if is_publishable {
        assert_eq!(again, 0, "{}: the second build", folder.display());
    }
    let mut files = BTreeMap::new();
    if is_publishable {
        let output = site.output().iter();
        files.extend(output.map(|(path, bytes)| (path.as_str().to_owned(), bytes.to_vec())));
    }
    files.insert(
        "diagnostics.txt".to_owned(),
        site.diagnostics().into_bytes(),
    );
    files
}

fn refresh(expected: &Path, built: &BTreeMap<String, Vec<u8>>) {
    if expected.exists() {
        fs::remove_dir_all(expected).expect("a folder that can be removed");
    }
    for (path, bytes) in built {
        let path = expected.join(path);
        fs::create_dir_all(path.parent().expect("a folder around it")).expect("a new folder");
        fs::write(path, bytes).expect("a new file");
    }
}

fn compare(expected: &Path, built: &BTreeMap<String, Vec<u8>>, differences: &mut String) {
    let mut left = BTreeMap::new();
    for entry in walkdir::WalkDir::new(expected) {
        let entry = entry.expect("a folder `expected`; see the end of this message");
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(expected).expect("a path in it");
            let path = path.to_str().expect("a path of text").replace('\\', "/");
            left.insert(path, fs::read(entry.path()).expect("a file"));
        }
    }
    for (path, bytes) in built {
        let shown = expected.join(path);
        let shown = shown.display();
        match left.remove(path) {
            None => writeln!(differences, "{shown}: is built and not expected"),
            Some(other) if other == *bytes => Ok(()),
            Some(other) => writeln!(differences, "{shown}: {}", difference(&other, bytes)),
        }
        .expect("a text takes all");
    }
    for path in left.keys() {
        let shown = expected.join(path);
        writeln!(
            differences,
            "{}: is expected and not built",
            shown.display()
        )
        .expect("a text takes all");
    }
}

/// The first line that differs.
fn difference(expected: &[u8], built: &[u8]) -> String {
    let [expected, built] = [expected, built].map(String::from_utf8_lossy);
    let (mut expected, mut built) = (expected.lines(), built.lines());
    for line in 1.. {
        match (expected.next(), built.next()) {
            (None, None) => break,
            (a, b) if a == b => {}
            (a, b) => {
                let [a, b] = [a, b].map(|line| line.unwrap_or("(the end)"));
                return format!("line {line}\n  expected: {a}\n  built:    {b}");
            }
        }
    }
    "other bytes".to_owned()
}
