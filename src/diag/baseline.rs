//! Turns an earlier JSON report into a baseline: what was known then and is not told again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::render::finding::Finding;
use super::render::json::VERSION;
use crate::fingerprint::Fingerprint;

/// How often each fingerprint stands in an earlier report.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Baseline(BTreeMap<Fingerprint, usize>);

/// Why a file is no baseline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BaselineError {
    /// It is not JSON, or only the beginning of it, or not in UTF-8.
    NotJson,
    /// It is JSON, but no report of `check --format json`.
    NotAReport,
    /// It is a report in a form of this version, which this program cannot read.
    OtherVersion(u64),
}

impl Baseline {
    /// Reads a report that `check --format json` wrote.
    pub fn read(bytes: &[u8]) -> Result<Self, BaselineError> {
        // Some shells put this mark before everything that they write into a file.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let report: Value = serde_json::from_slice(bytes).map_err(|_| BaselineError::NotJson)?;
        let version = report.get("version").and_then(Value::as_u64);
        match (version, report.get("findings")) {
            (Some(VERSION), Some(Value::Array(findings))) => Self::of(findings),
            (Some(version), Some(_)) if version != VERSION => {
                Err(BaselineError::OtherVersion(version))
            }
            _ => Err(BaselineError::NotAReport),
        }
    }

    fn of(findings: &[Value]) -> Result<Self, BaselineError> {
        let mut counts = BTreeMap::new();
        for finding in findings {
            let fingerprint = finding.get("fingerprint").and_then(Value::as_str);
            let fingerprint = fingerprint.and_then(Fingerprint::from_hex);
            let fingerprint = fingerprint.ok_or(BaselineError::NotAReport)?;
            *counts.entry(fingerprint).or_default() += 1;
        }
        Ok(Self(counts))
    }

    /// Those of `findings` that are not in the baseline, in their order, and how many are.
    pub fn new_ones<'a>(&self, findings: Vec<Finding<'a>>) -> (Vec<Finding<'a>>, usize) {
        let mut left = self.0.clone();
        let all = findings.len();
        let new: Vec<_> = findings
            .into_iter()
            .filter(|finding| match left.get_mut(&finding.fingerprint) {
                Some(count) if *count > 0 => {
                    *count -= 1;
                    false
                }
                _ => true,
            })
            .collect();
        let known = all - new.len();
        (new, known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::render::finding::Report;
    use crate::diag::render::json;
    use crate::diag::{Diagnostic, Messages, Place};
    use crate::paths::SourcePath;

    fn found(text: &str) -> Vec<Diagnostic> {
        let path = SourcePath::new("content/a.md");
        text.match_indices("bad")
            .map(|(at, word)| Place::at(&path, at..at + word.len()))
            .map(|place| Diagnostic::warning("some-code").at(place))
            .collect()
    }

    /// How many of the findings in `text` are new, and how many were in `before`.
    fn compare(before: &str, text: &str) -> (usize, usize) {
        let messages = Messages::english();
        let (old, new) = (found(before), found(text));
        let file = |_: &SourcePath| Some(before.to_owned());
        let old = json::render(&Report::of(&old, &messages, &file));
        let baseline = Baseline::read(old.as_bytes()).expect("it was just written");
        let file = |_: &SourcePath| Some(text.to_owned());
        let (new, known) = baseline.new_ones(Report::of(&new, &messages, &file).findings);
        (new.len(), known)
    }

    #[test]
    fn what_was_known_is_not_new() {
        assert_eq!(compare("a bad b\n", "one\nmore\na bad b\n"), (0, 1));
        assert_eq!(compare("a bad b\n", "a bad b\nbad\n"), (1, 1));
        assert_eq!(compare("bad\nbad\n", "bad\n"), (0, 1));
        assert_eq!(compare("", "bad\n"), (1, 0));
        assert_eq!(compare("bad", ""), (0, 0));
    }

    #[test]
    fn a_file_that_is_no_report_is_told_apart() {
        let read = |text: &str| Baseline::read(text.as_bytes());
        for text in ["", "error: no", "{\"version\": 1, \"findings\": ["] {
            assert_eq!(read(text), Err(BaselineError::NotJson), "{text}");
        }
        assert_eq!(
            Baseline::read(b"\xff\xfe{\0}\0"),
            Err(BaselineError::NotJson)
        );
        for text in [
            "[]",
            "{}",
            "{\"version\": \"2.1.0\", \"runs\": []}",
            "{\"version\": 2}",
            "{\"version\": 1, \"findings\": {}}",
            "{\"version\": 1, \"findings\": [{}]}",
            "{\"version\": 1, \"findings\": [{\"fingerprint\": \"ab\"}]}",
        ] {
            assert_eq!(read(text), Err(BaselineError::NotAReport), "{text}");
        }
        let later = "{\"version\": 2, \"findings\": []}";
        assert_eq!(read(later), Err(BaselineError::OtherVersion(2)));
        let marked = "\u{feff}{\"version\": 1, \"findings\": []}";
        assert_eq!(read(marked), Ok(Baseline::default()));
    }
}
