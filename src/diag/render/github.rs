//! Turns a report into workflow commands, which GitHub Actions shows beside the changed lines:
//! `check --format github`.

use super::excerpt::printable;
use super::finding::{Finding, Report};
use crate::diag::Severity;

/// One command in one line for each finding; empty where there is none. Hints are notices.
pub fn render(report: &Report<'_>) -> String {
    report.findings.iter().map(command).collect()
}

fn command(finding: &Finding<'_>) -> String {
    let name = match finding.diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let mut properties = Vec::new();
    if let Some(spot) = &finding.spot {
        properties.push(("file", spot.path.clone()));
        if let Some(region) = spot.region {
            properties.push(("line", region.line.to_string()));
            properties.push(("endLine", region.end_line.to_string()));
            // GitHub refuses columns of a place that goes over several lines.
            if region.line == region.end_line {
                properties.push(("col", region.column.to_string()));
                properties.push(("endColumn", region.end_column.to_string()));
            }
        }
    }
    properties.push(("title", finding.diagnostic.code.to_owned()));
    let properties: Vec<String> = properties
        .into_iter()
        .map(|(name, value)| format!("{name}={}", property(&value)))
        .collect();
    format!(
        "::{name} {}::{}\n",
        properties.join(","),
        data(&finding.text)
    )
}

/// A text behind the second `::`, which ends with the line.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A value before the second `::`, which ends with a comma or colon. What would steer the
/// terminal of somebody who looks at the log is taken out.
fn property(value: &str) -> String {
    data(&printable(value))
        .replace(':', "%3A")
        .replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostic, Messages, Place};
    use crate::paths::SourcePath;

    #[track_caller]
    fn expect(diagnostic: Diagnostic, expected: &str) {
        let file = |_: &SourcePath| Some("one\ntwo words\n".to_owned());
        let found = [diagnostic];
        let report = Report::of(&found, &Messages::english(), &file);
        assert_eq!(render(&report), expected);
    }

    fn path() -> SourcePath {
        SourcePath::new("content/a.md")
    }

    #[test]
    fn a_place_in_one_line_has_columns_and_one_in_several_has_none() {
        expect(
            Diagnostic::error("some-code").at(Place::at(&path(), 8..13)),
            "::error file=content/a.md,line=2,endLine=2,col=5,endColumn=10,title=some-code::some-code\n",
        );
        expect(
            Diagnostic::warning("some-code").at(Place::at(&path(), 1..7)),
            "::warning file=content/a.md,line=1,endLine=2,title=some-code::some-code\n",
        );
    }

    #[test]
    fn a_hint_is_a_notice_and_needs_no_line_and_no_file() {
        expect(
            Diagnostic::hint("x").at(Place::file(&path())),
            "::notice file=content/a.md,title=x::x\n",
        );
        expect(Diagnostic::hint("x"), "::notice title=x::x\n");
    }

    #[test]
    fn no_text_and_no_path_ends_a_command_or_begins_another() {
        let path = SourcePath::new("content/50%, a: b\u{1b}\n::error::c.md");
        expect(
            Diagnostic::error("x")
                .at(Place::file(&path))
                .mended("a%0A\n::stop-commands::b\r,:"),
            "::error file=content/50%25%2C a%3A b\u{fffd}%0A%3A%3Aerror%3A%3Ac.md,title=x::\
             x%0Awrite: a%250A%0A::stop-commands::b\u{fffd},:\n",
        );
    }

    #[test]
    fn nothing_found_is_no_command() {
        let report = Report::of(&[], &Messages::english(), &|_| None);
        assert_eq!(render(&report), "");
    }
}
