//! After any sequence of edits, what a warm cache makes is what a clean build makes, byte for
//! byte: files and messages. [`Site::try_build`] compares; what a site may hold stands in
//! `files.rs`, what may be done to it in `edits.rs`.
//!
//! The same sequences each time, unless `VADEMECUM_EDITS=5000` asks for so many others.
//! `VADEMECUM_EDITS_SEED` repeats those of a run that failed.

mod edits;
mod files;

use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use crate::site::Site;
use edits::{Draft, Edit, edit, nosy};

/// How many sequences are tried in `cargo test`.
const SEQUENCES: u32 = 200;

/// What is done before the first build, then between each two builds.
type Sequence = (Vec<Edit>, Vec<Vec<Edit>>);

#[test]
fn a_warm_build_is_a_clean_build() {
    let (sequences, seed) = wanted();
    let config = Config {
        cases: sequences,
        failure_persistence: None,
        max_shrink_iters: 400,
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let theme = theme();
    let start =
        (vec(nosy(), 0..4), vec(edit(), 0..8)).prop_map(|(nosy, edits)| [nosy, edits].concat());
    let outcome = TestRunner::new_with_rng(config, rng)
        .run(&(start, vec(vec(edit(), 1..3), 2..7)), |sequence| {
            hold(&theme, &sequence).map_err(TestCaseError::fail)
        });
    if let Err(failure) = outcome {
        panic!("VADEMECUM_EDITS={sequences} VADEMECUM_EDITS_SEED={seed}: {failure}");
    }
}

/// How many sequences, and from which seed.
fn wanted() -> (u32, u64) {
    let number = |name: &str| {
        let text = std::env::var(name).ok()?;
        Some(text.parse::<u64>().expect("a whole number"))
    };
    let seed = number("VADEMECUM_EDITS_SEED");
    match number("VADEMECUM_EDITS") {
        None => (SEQUENCES, seed.unwrap_or(1)),
        Some(sequences) => {
            let sequences = u32::try_from(sequences).expect("not so many");
            let time = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            let now = time.map_or(1, |time| time.as_secs());
            (sequences, seed.unwrap_or(now))
        }
    }
}

/// The files of the small theme, which every site has.
fn theme() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/_theme");
    let files = walkdir::WalkDir::new(&folder).sort_by_file_name();
    let files = files
        .into_iter()
        .map(|entry| entry.expect("a folder that can be read"));
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry
                .path()
                .strip_prefix(&folder)
                .expect("a path in the folder");
            let path = path.to_str().expect("a name in Unicode").replace('\\', "/");
            let text = fs::read_to_string(entry.path()).expect("a file of text");
            (format!("themes/plain/{path}"), text)
        })
        .collect()
}

fn hold(theme: &[(String, String)], (start, steps): &Sequence) -> Result<(), String> {
    let mut draft = Draft::new(theme);
    let mut site = Site::empty();
    for edit in start {
        draft.perform(edit);
    }
    draft.put_into(&mut site);
    site.try_build()?;
    for (number, step) in steps.iter().enumerate() {
        let before = draft.files();
        for edit in step {
            draft.perform(edit);
        }
        draft.put_into(&mut site);
        let differs = |difference| {
            let after = draft.files();
            let all = before.keys().chain(after.keys());
            let mut changed: Vec<&String> = all
                .filter(|path| before.get(*path) != after.get(*path))
                .collect();
            changed.dedup();
            let show = |path: &&String| {
                format!(
                    "--- {path}\n{}",
                    after.get(*path).map_or("(gone)", |text| text)
                )
            };
            let changed: Vec<String> = changed.iter().map(show).collect();
            format!("step {number}: {difference}\nafter\n{}", changed.join("\n"))
        };
        site.try_build().map_err(differs)?;
    }
    Ok(())
}
