//! Turns a report into JSON for programs: `check --format json`.
//!
//! The form is public; what it says of a site may grow, but a field that is there keeps its
//! meaning as long as `version` is 1. Whoever reads it skips fields that they do not know.
//! Every field is always there; one that has no value is `null`. The same table is in
//! `docs/check-formats.md`.
//!
//! | field | value |
//! |---|---|
//! | `version` | the number 1: the version of this form |
//! | `language` | the language of `message`, `why` and `hints`, as a BCP 47 tag: `en` |
//! | `counts.errors`, `counts.warnings`, `counts.hints` | how many of the findings have this level |
//! | `findings` | what was found, ordered by file and place; what has no file comes first |
//!
//! Each of the `findings` is an object:
//!
//! | field | value |
//! |---|---|
//! | `code` | which check found it, the same in every language: `link-target-missing` |
//! | `level` | `error` (the site is not published), `warning` or `hint` |
//! | `message` | what is wrong, in one sentence |
//! | `why` | why it matters, or `null` |
//! | `hints` | how to mend it, a list of sentences; may be empty |
//! | `mended` | the line as it should be, to copy, or `null` |
//! | `path` | the file, from the root of the site, with `/` between the parts; `null` for what has no file |
//! | `line`, `column` | where it begins, from 1; columns count characters of Unicode; `null` for a file as a whole |
//! | `end_line`, `end_column` | where it ends: the column behind the last character; `null` as above |
//! | `fingerprint` | 32 hexadecimal digits that stay the same while other lines of the file change |
//!
//! All fingerprints of a report differ. One is made from the code, the path, the words that are
//! marked (or those of the line, where nothing is), and how many equal ones stand before it.

use serde::Serialize;

use super::finding::{Finding, Report};
use crate::diag::Severity;

/// The version of the form that is written, and that can be read as a baseline.
pub const VERSION: u64 = 1;

/// The report in the form that is described above, indented, with a line end behind it.
pub fn render(report: &Report<'_>) -> String {
    let count = |severity| {
        let findings = report.findings.iter();
        findings
            .filter(|finding| finding.diagnostic.severity == severity)
            .count()
    };
    let document = Document {
        version: VERSION,
        language: &report.language,
        counts: Counts {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            hints: count(Severity::Hint),
        },
        findings: report.findings.iter().map(Entry::of).collect(),
    };
    format!("{:#}\n", serde_json::json!(document))
}

#[derive(Serialize)]
struct Document<'a> {
    version: u64,
    language: &'a str,
    counts: Counts,
    findings: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    hints: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    level: &'a str,
    message: &'a str,
    why: Option<&'a str>,
    hints: &'a [String],
    mended: Option<&'a str>,
    path: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    fingerprint: String,
}

impl<'a> Entry<'a> {
    fn of(finding: &'a Finding<'_>) -> Self {
        let spot = finding.spot.as_ref();
        let region = spot.and_then(|spot| spot.region);
        Self {
            code: finding.diagnostic.code,
            level: finding.diagnostic.severity.name(),
            message: &finding.message,
            why: finding.why.as_deref(),
            hints: &finding.hints,
            mended: finding.diagnostic.mended.as_deref(),
            path: spot.map(|spot| spot.path.as_str()),
            line: region.map(|region| region.line),
            column: region.map(|region| region.column),
            end_line: region.map(|region| region.end_line),
            end_column: region.map(|region| region.end_column),
            fingerprint: finding.fingerprint.hex(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostic, Messages, Place};
    use crate::paths::SourcePath;

    fn render(diagnostics: &[Diagnostic], text: &str) -> String {
        let file = |_: &SourcePath| Some(text.to_owned());
        super::render(&Report::of(diagnostics, &Messages::english(), &file))
    }

    #[test]
    fn every_field_stands_in_its_place() {
        let path = SourcePath::new("content/my back/背痛.nl.md");
        let found = [
            Diagnostic::hint("no-file"),
            Diagnostic::error("some-code")
                .at(Place::at(&path, 8..13))
                .mended("title: \"a\u{1b}\""),
        ];
        // The digits may not change: people keep them in a baseline.
        let expected = r#"{
  "version": 1,
  "language": "en",
  "counts": {
    "errors": 1,
    "warnings": 0,
    "hints": 1
  },
  "findings": [
    {
      "code": "no-file",
      "level": "hint",
      "message": "no-file",
      "why": null,
      "hints": [],
      "mended": null,
      "path": null,
      "line": null,
      "column": null,
      "end_line": null,
      "end_column": null,
      "fingerprint": "97ce6c2b7f3a0536fb8cca7cd0b2c6af"
    },
    {
      "code": "some-code",
      "level": "error",
      "message": "some-code",
      "why": null,
      "hints": [],
      "mended": "title: \"a\u001b\"",
      "path": "content/my back/背痛.nl.md",
      "line": 2,
      "column": 6,
      "end_line": 3,
      "end_column": 2,
      "fingerprint": "f7cf13125408945b43d402093ff34450"
    }
  ]
}
"#;
        assert_eq!(render(&found, "é\nabcdef\ng\n"), expected);
    }

    #[test]
    fn nothing_found_is_a_report_too() {
        let rendered = render(&[], "");
        assert!(rendered.ends_with("  \"findings\": []\n}\n"), "{rendered}");
    }

    #[test]
    fn the_table_in_the_manual_is_the_one_above() {
        let manual = include_str!("../../../docs/check-formats.md");
        let rows = include_str!("json.rs").lines();
        for row in rows.filter_map(|line| line.strip_prefix("//! |")) {
            assert!(manual.contains(row), "not in docs/check-formats.md: |{row}");
        }
    }
}
