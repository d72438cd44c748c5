//! Turns what the system says about a file or folder into a stamp that may spare looking into it.
//!
//! A stamp never decides against the bytes. Two contents of one file have the same stamp only
//! if the second is written within the same tick of the file system's clock as the first: the
//! time of the last change (`ctime`) cannot be set by any program, so neither `touch`, `cp -p`
//! nor a version control that restores times can bring an old stamp back, and another file
//! under the same name has another number or another time. So a stamp counts only if it was
//! already [`SETTLED`] when it was taken: whatever is written afterwards gets a later time.
//! One that was younger, or of the future, is not believed, and the file is read again, until
//! it has aged. Where a system has no such time, no stamp is believed at all.

use std::fs::Metadata;
use std::time::{Duration, SystemTime};

/// How old the last change has to be. File systems count time in steps of up to 2 s (FAT).
const SETTLED: Duration = Duration::from_secs(3);

/// A stamp together with whether it may be believed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    stamp: Option<Stamp>,
    is_settled: bool,
}

#[cfg(unix)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Stamp {
    device: u64,
    number: u64,
    length: u64,
    /// Seconds and nanoseconds.
    modified: (i64, i64),
    changed: (i64, i64),
}

/// Nothing that could be believed.
#[cfg(not(unix))]
#[derive(Clone, Copy, Debug)]
struct Stamp;

#[cfg(not(unix))]
impl PartialEq for Stamp {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

#[cfg(not(unix))]
impl Stamp {
    fn has_settled(self, _: Duration) -> bool {
        false
    }
}

#[cfg(unix)]
impl Stamp {
    /// Whether nothing has changed since this time after 1970.
    fn has_settled(self, since: Duration) -> bool {
        let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
        self.modified.max(self.changed) < (seconds, i64::from(since.subsec_nanos()))
    }
}

impl Seen {
    /// The stamp of a file or folder that is looked into after `moment`.
    pub(super) fn of(data: &Metadata, moment: SystemTime) -> Self {
        let since = moment
            .checked_sub(SETTLED)
            .and_then(|settled| settled.duration_since(SystemTime::UNIX_EPOCH).ok());
        let stamp = stamp(data);
        Self {
            stamp: Some(stamp),
            is_settled: since.is_some_and(|since| stamp.has_settled(since)),
        }
    }

    /// Whether what is on disk now is certainly what was seen.
    pub(super) fn is_still(self, data: &Metadata) -> bool {
        self.is_settled && self.looks_like(data)
    }

    /// Whether nothing says that it is not what was seen. That is enough for a folder in which
    /// nothing was touched: only if another was put in its place has it another stamp.
    pub(super) fn looks_like(self, data: &Metadata) -> bool {
        self.stamp == Some(stamp(data))
    }
}

#[cfg(unix)]
fn stamp(data: &Metadata) -> Stamp {
    use std::os::unix::fs::MetadataExt;
    Stamp {
        device: data.dev(),
        number: data.ino(),
        length: data.len(),
        modified: (data.mtime(), data.mtime_nsec()),
        changed: (data.ctime(), data.ctime_nsec()),
    }
}

#[cfg(not(unix))]
fn stamp(_: &Metadata) -> Stamp {
    Stamp
}

/// Whether a file has another name elsewhere, through which it can be changed.
#[cfg(unix)]
pub(super) fn has_other_names(data: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    data.nlink() > 1
}

#[cfg(not(unix))]
pub(super) fn has_other_names(_: &Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        reason = "a test that cannot set up its files has failed"
    )]

    use super::*;

    #[test]
    fn a_stamp_is_believed_only_if_it_had_settled_when_it_was_taken() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let data = file.path().metadata().unwrap();
        let now = SystemTime::now();
        assert!(!Seen::of(&data, now).is_still(&data));
        assert!(!Seen::of(&data, SystemTime::UNIX_EPOCH).is_still(&data));
        let later = now + SETTLED + Duration::from_secs(1);
        assert_eq!(Seen::of(&data, later).is_still(&data), cfg!(unix));
    }

    #[cfg(unix)]
    #[test]
    fn a_time_that_was_set_back_does_not_bring_a_stamp_back() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        file.as_file().set_modified(old).unwrap();
        let data = file.path().metadata().unwrap();
        let now = SystemTime::now();
        assert!(!Seen::of(&data, now).is_still(&data));
        let seen = Seen::of(&data, now + Duration::from_mins(1));
        assert!(seen.is_still(&data));
        // The clock of files stands still for some milliseconds.
        while file.path().metadata().unwrap().modified().unwrap() == old
            || seen.is_still(&file.path().metadata().unwrap())
        {
            file.as_file().set_modified(SystemTime::now()).unwrap();
        }
        file.as_file().set_modified(old).unwrap();
        assert!(!seen.is_still(&file.path().metadata().unwrap()));
    }
}
