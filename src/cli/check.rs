//! Turns `vademecum check` into what is found in a site, for people and for programs.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use vademecum::check::levels::level;
use vademecum::check::{self, CHECKS};
use vademecum::config::{Checks, SETTINGS};
use vademecum::date::Date;
use vademecum::diag::baseline::{Baseline, BaselineError};
use vademecum::diag::render::finding::Report;
use vademecum::diag::render::{github, json, sarif, terminal};
use vademecum::diag::{self, Diagnostic, Messages, Severity};
use vademecum::{CheckReport, CheckRequest, check_site, checking};

use super::explain;
use super::{FailOn, Status, colours, day, refuse, say};

/// Tells everything that is to mend, and writes nothing
#[derive(Args, Debug)]
pub(super) struct Check {
    /// The form of the report
    #[arg(long, value_name = "FORM", default_value = "human")]
    format: Format,
    /// List every check with its level
    #[arg(long)]
    list: bool,
    /// Explain a check: what it is for, an example, what to do
    #[arg(long, value_name = "CODE", conflicts_with = "list")]
    explain: Option<String>,
    /// Tell only what these checks find, by their codes
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    only: Vec<String>,
    /// Tell only what is to mend in this file; may be given several times
    #[arg(long, value_name = "PATH")]
    article: Vec<String>,
    /// Leave out what stands in this earlier report: check --format json > FILE
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Also follow the links to other sites
    #[arg(long)]
    online: bool,
    /// Check the site as it is on this day, such as 2026-10-01 [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    /// Count warnings as errors do
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum Format {
    /// For people: each problem with its line
    Human,
    /// For programs; docs/check-formats.md tells the fields
    Json,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
    /// Notes that GitHub shows beside the changed lines
    Github,
}

/// The most problems that are shown to a person at once.
const SHOWN: usize = 100;

impl Check {
    /// Checks the site at `root`, and prints what there is to say.
    pub(super) fn run(self, root: PathBuf, messages: &Messages) -> Status {
        if self.list {
            say(&explain::list(&checking::settings_of(&root), messages));
            return Status::Done;
        }
        if let Some(code) = &self.explain {
            let explained = explain::explain(code, &checking::settings_of(&root), messages);
            return match explained {
                Ok(text) => {
                    say(&text);
                    Status::Done
                }
                Err(refused) => refuse(messages, &[refused]),
            };
        }
        match self.told(root, messages) {
            Ok(status) => status,
            Err(refused) => refuse(messages, &refused),
        }
    }

    fn told(&self, root: PathBuf, messages: &Messages) -> Result<Status, Vec<Diagnostic>> {
        let today = day(self.today.as_deref()).map_err(|refused| vec![refused])?;
        let unknown = self
            .only
            .iter()
            .filter_map(|code| explain::unknown(code, messages));
        let unknown: Vec<_> = unknown.collect();
        if !unknown.is_empty() {
            return Err(unknown);
        }
        let baseline = self.baseline.as_deref().map(read_baseline);
        let baseline = baseline.transpose().map_err(|refused| vec![refused])?;
        let mut checked = check_site(&CheckRequest {
            today: today.unwrap_or_else(Date::today),
            online: self.online,
            root,
        });
        if !checked.ran {
            return Err(checked.diagnostics);
        }
        let found = std::mem::take(&mut checked.diagnostics);
        let found = self
            .wanted(found, &checked)
            .map_err(|refused| vec![refused])?;
        let text = |path: &_| checked.text(path);
        if baseline.is_none() && self.format == Format::Human {
            // Only what is shown needs words and lines.
            say(&human(&found, &checked, 0, messages));
            return Ok(self.status(found.iter().map(|found| found.severity)));
        }
        let mut report = Report::of(&found, messages, &text);
        let mut known = 0;
        if let Some(baseline) = &baseline {
            (report.findings, known) = baseline.new_ones(std::mem::take(&mut report.findings));
        }
        let left = report.findings.iter();
        let left: Vec<Diagnostic> = left.map(|f| f.diagnostic.clone()).collect();
        let status = self.status(left.iter().map(|found| found.severity));
        match self.format {
            Format::Human => say(&human(&left, &checked, known, messages)),
            Format::Json => print(&json::render(&report)),
            Format::Sarif => {
                let rules = rules(&checked.checks, messages);
                print(&sarif::render(&report, &rules, SETTINGS));
            }
            Format::Github => print(&github::render(&report)),
        }
        Ok(status)
    }

    /// What is asked for of everything that was found.
    fn wanted(
        &self,
        mut found: Vec<Diagnostic>,
        checked: &CheckReport,
    ) -> Result<Vec<Diagnostic>, Diagnostic> {
        if !self.only.is_empty() {
            found.retain(|found| self.only.iter().any(|code| code == found.code));
        }
        if self.article.is_empty() {
            return Ok(found);
        }
        let mut files = Vec::with_capacity(self.article.len());
        for path in &self.article {
            let path = path.replace('\\', "/");
            files.push(checked.find(&path).map_err(|nearest| {
                let unknown = Diagnostic::error("article-unknown").with("path", path.as_str());
                match nearest {
                    Some(nearest) => unknown
                        .with("nearest", nearest.as_str())
                        .help("did-you-mean"),
                    None => unknown,
                }
            })?);
        }
        found.retain(|found| {
            let mut places = found.place.iter();
            places.any(|place| files.contains(&place.path))
        });
        Ok(found)
    }

    fn status(&self, found: impl Iterator<Item = Severity>) -> Status {
        match found.min() {
            Some(Severity::Error) => Status::Errors,
            Some(Severity::Warning) if self.fail_on.is_some() => Status::Errors,
            _ => Status::Done,
        }
    }
}

fn read_baseline(file: &Path) -> Result<Baseline, Diagnostic> {
    let refused = |reason: &str| {
        let refused = Diagnostic::error("baseline-unreadable");
        let refused = refused.with("file", file.display().to_string());
        refused.with("reason", reason).help("mend")
    };
    let bytes = fs::read(file).map_err(|error| refused(&diag::reason(&error)))?;
    Baseline::read(&bytes).map_err(|error| match error {
        BaselineError::NotJson | BaselineError::NotAReport => refused("not-json"),
        BaselineError::OtherVersion(_) => refused("other-version"),
    })
}

/// The report for a person: the worst problems, at most as many as one reads, and the counts.
fn human(all: &[Diagnostic], checked: &CheckReport, known: usize, messages: &Messages) -> String {
    let mut shown: Vec<&Diagnostic> = all.iter().collect();
    // The sort keeps the order of places among those that are as bad.
    shown.sort_by_key(|found| found.severity);
    let rest: Vec<&Diagnostic> = shown.split_off(shown.len().min(SHOWN));
    let mut shown: Vec<Diagnostic> = shown.into_iter().cloned().collect();
    diag::sort(&mut shown);
    let text = |path: &_| checked.text(path);
    let mut out = terminal::render(&shown, messages, &text, colours(&io::stdout()));
    if !out.is_empty() {
        out.push('\n');
    }
    if !rest.is_empty() {
        out.push_str(&left_out(&rest, all.len(), messages));
    }
    let articles = [("articles", checked.articles.into())];
    let mut line = messages.text("cli-checked", &articles);
    let summary = messages.summary(all);
    let nothing = || messages.text("cli-nothing-found", &[]);
    line.push_str(": ");
    line.push_str(&if summary.is_empty() {
        nothing()
    } else {
        summary
    });
    if known > 0 {
        line.push_str(". ");
        line.push_str(&messages.text("cli-known", &[("count", known.into())]));
    }
    out.push_str(&line);
    out.push('.');
    out
}

fn left_out(rest: &[&Diagnostic], all: usize, messages: &Messages) -> String {
    let counts = [("shown", (all - rest.len()).into()), ("count", all.into())];
    let mut lines = messages.text("cli-shown", &counts);
    let mut codes: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
    for found in rest {
        *codes.entry((found.severity, found.code)).or_default() += 1;
    }
    for ((_, code), count) in codes {
        let summary = messages.about(code, "summary");
        let arguments = [
            ("count", count.into()),
            ("code", code.into()),
            ("summary", summary.unwrap_or_default().into()),
        ];
        lines.push_str("\n  ");
        lines.push_str(
            messages
                .text("cli-shown-line", &arguments)
                .trim_end_matches([' ', ':']),
        );
    }
    lines.push_str("\n\n");
    lines
}

fn rules(checks: &Checks, messages: &Messages) -> Vec<sarif::Rule> {
    let rule = |check: &check::Check| sarif::Rule {
        code: check.code,
        severity: level(check, checks),
        summary: messages.about(check.code, "summary").unwrap_or_default(),
        explanation: messages.about(check.code, "why").unwrap_or_default(),
    };
    CHECKS.iter().map(rule).collect()
}

/// Prints a report for programs, which ends as its form says.
fn print(report: &str) {
    say(report.trim_end_matches('\n'));
}
