//! Turns what earlier runs found into verdicts that need no asking, and keeps those of this one.
//!
//! `links.json` is one file for all sites of a user. Nothing rests on it: one that is damaged, of
//! another version or cannot be written costs time and no more, so nobody is told.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::verdict::{Reason, Verdict};

/// The form of the file; another one is read as nothing.
const VERSION: u32 = 1;
const FILE: &str = "links.json";
/// A page that is there today is there tomorrow.
const GOOD_FOR: Duration = Duration::from_hours(7 * 24);
/// A server that failed is soon mended.
const BAD_FOR: Duration = Duration::from_hours(1);

#[derive(Deserialize, Serialize)]
struct File {
    version: u32,
    links: BTreeMap<String, Entry>,
}

/// One address.
#[derive(Deserialize, Serialize)]
struct Entry {
    /// Seconds since 1970.
    asked: u64,
    /// `good`, `moved`, `unclear`, or the key of a [`Reason`].
    found: String,
    /// Where it moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<String>,
}

impl Entry {
    fn new(verdict: &Verdict, now: u64) -> Self {
        let (found, to) = match verdict {
            Verdict::Good => ("good", None),
            Verdict::Moved(to) => ("moved", Some(to.clone())),
            Verdict::Unclear => ("unclear", None),
            Verdict::Dead(reason) => (reason.key(), None),
        };
        Self {
            asked: now,
            found: found.to_owned(),
            to,
        }
    }

    /// What it says, where that still holds.
    fn verdict(&self, now: u64) -> Option<Verdict> {
        let verdict = match (self.found.as_str(), &self.to) {
            ("good", _) => Verdict::Good,
            ("moved", Some(to)) => Verdict::Moved(to.clone()),
            ("unclear", _) => Verdict::Unclear,
            (key, _) => Verdict::Dead(Reason::of(key)?),
        };
        let lasts = match verdict {
            Verdict::Good | Verdict::Moved(_) => GOOD_FOR,
            Verdict::Dead(_) | Verdict::Unclear => BAD_FOR,
        };
        // One of the future was written by a clock that went wrong.
        let age = now.checked_sub(self.asked)?;
        (age < lasts.as_secs()).then_some(verdict)
    }
}

/// What is still known of addresses.
pub(super) fn load(folder: &Path, now: SystemTime) -> BTreeMap<String, Verdict> {
    let text = fs::read_to_string(folder.join(FILE)).unwrap_or_default();
    let now = seconds(now);
    let entries = entries(&text).into_iter();
    entries
        .filter_map(|(address, entry)| Some((address, entry.verdict(now)?)))
        .collect()
}

/// Adds what was found to what is kept, and takes out what no longer holds.
pub(super) fn save(folder: &Path, now: SystemTime, found: &BTreeMap<String, Verdict>) {
    let path = folder.join(FILE);
    // Read again: another run may have ended meanwhile.
    let before = fs::read_to_string(&path).unwrap_or_default();
    let now = seconds(now);
    let mut links = entries(&before);
    links.retain(|_, entry| entry.verdict(now).is_some());
    let new = found.iter();
    links.extend(new.map(|(address, verdict)| (address.clone(), Entry::new(verdict, now))));
    let version = VERSION;
    let Ok(mut text) = serde_json::to_string_pretty(&File { version, links }) else {
        return;
    };
    text.push('\n');
    if text != before {
        let _ = write(folder, &path, &text);
    }
}

/// Puts a file in its place whole, so that nobody ever reads half of it.
fn write(folder: &Path, path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let beside = folder.join(format!("{FILE}.{}", std::process::id()));
    let written = fs::File::create(&beside)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())
                .and_then(|()| file.sync_all())
        })
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

fn entries(text: &str) -> BTreeMap<String, Entry> {
    match serde_json::from_str(text) {
        Ok(File { version, links }) if version == VERSION => links,
        _ => BTreeMap::new(),
    }
}

fn seconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    since.unwrap_or_default().as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000 + seconds)
    }

    fn found(links: &[(&str, Verdict)]) -> BTreeMap<String, Verdict> {
        let owned = |(address, verdict): &(&str, Verdict)| ((*address).to_owned(), verdict.clone());
        links.iter().map(owned).collect()
    }

    #[test]
    fn the_file_has_one_form() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().join("vademecum");
        let moved = Verdict::Moved("https://a.example/new".to_owned());
        let links = found(&[
            ("https://b.example/", Verdict::Dead(Reason::NotFound)),
            ("https://a.example/", moved),
        ]);
        save(&folder, after(0), &links);
        let text = fs::read_to_string(folder.join(FILE)).expect("a file");
        assert_eq!(
            text,
            "{\n  \"version\": 1,\n  \"links\": {\n    \"https://a.example/\": {\n      \"asked\": 1790000000,\n      \"found\": \"moved\",\n      \"to\": \"https://a.example/new\"\n    },\n    \"https://b.example/\": {\n      \"asked\": 1790000000,\n      \"found\": \"not-found\"\n    }\n  }\n}\n"
        );
        assert_eq!(load(&folder, after(10)), links);
        let names = fs::read_dir(&folder).expect("a folder").count();
        assert_eq!(names, 1, "nothing is left beside the file");
    }

    #[test]
    fn good_ones_hold_for_a_week_and_bad_ones_for_an_hour() {
        let folder = tempfile::tempdir().expect("a folder");
        let good = ("https://good.example/", Verdict::Good);
        let bad = ("https://bad.example/", Verdict::Dead(Reason::NoHost));
        let unclear = ("https://unclear.example/", Verdict::Unclear);
        let links = found(&[good.clone(), bad, unclear]);
        save(folder.path(), after(0), &links);
        let (hour, week) = (60 * 60, 7 * 24 * 60 * 60);
        assert_eq!(load(folder.path(), after(hour - 1)), links);
        assert_eq!(load(folder.path(), after(hour)), found(&[good]));
        assert_eq!(load(folder.path(), after(week)), found(&[]));
        let before = SystemTime::UNIX_EPOCH;
        assert_eq!(load(folder.path(), before), found(&[]));
    }

    #[test]
    fn what_others_kept_stays_and_what_is_old_goes() {
        let folder = tempfile::tempdir().expect("a folder");
        let (a, b) = (
            ("https://a.example/", Verdict::Good),
            ("https://b.example/", Verdict::Good),
        );
        save(folder.path(), after(0), &found(std::slice::from_ref(&a)));
        save(folder.path(), after(10), &found(std::slice::from_ref(&b)));
        assert_eq!(load(folder.path(), after(10)), found(&[a, b.clone()]));
        save(folder.path(), after(7 * 24 * 60 * 60), &found(&[]));
        let text = fs::read_to_string(folder.path().join(FILE)).expect("a file");
        assert!(
            !text.contains("a.example") && text.contains("b.example"),
            "{text}"
        );
    }

    #[test]
    fn a_damaged_or_foreign_file_is_written_anew() {
        for text in [
            "",
            "{\"version\": 1, \"links\": {\"https",
            "[1, 2]",
            "{\"version\": 2, \"links\": {}}",
            "{\"links\": {\"https://a.example/\": {\"asked\": 1790000000, \"found\": \"good\"}}}",
            "{\"version\": 1, \"links\": {\"https://a.example/\": {\"asked\": 1790000000, \"found\": \"odd\"}}}",
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            fs::write(folder.path().join(FILE), text).expect("a file");
            assert_eq!(load(folder.path(), after(0)), found(&[]), "{text}");
            save(folder.path(), after(0), &found(&[]));
            let written = fs::read_to_string(folder.path().join(FILE)).expect("a file");
            assert_eq!(written, "{\n  \"version\": 1,\n  \"links\": {}\n}\n");
        }
    }
}
