//! Turns `vademecum build` into a published site, a summary, and what is to mend.

use std::path::PathBuf;

use clap::Args;
use vademecum::date::Date;
use vademecum::diag::Messages;
use vademecum::{BuildReport, BuildRequest, Outcome, build_site};

use super::{FailOn, Status, day, draw, refuse, say};

/// Makes the site: all of it, or nothing where there are errors
#[derive(Args, Debug)]
pub(super) struct Build {
    /// Also make drafts, articles in review and those for a later day
    #[arg(long)]
    drafts: bool,
    /// Where to write the site [default: "output" in the root]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The address where the site will stand, in place of that in the settings
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Make the site as it is on this day, such as 2026-10-01 [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    /// Publish nothing if there is a warning
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
}

impl Build {
    /// Builds the site at `root`, and prints what there is to say.
    pub(super) fn run(self, root: PathBuf, messages: &Messages) -> Status {
        let today = match day(self.today.as_deref()) {
            Ok(today) => today.unwrap_or_else(Date::today),
            Err(refused) => return refuse(messages, &[refused]),
        };
        let built = build_site(&BuildRequest {
            root,
            out: self.out,
            base_url: self.base_url,
            today,
            drafts: self.drafts,
            fail_on_warning: self.fail_on == Some(FailOn::Warning),
        });
        print(&built, messages)
    }
}

fn print(built: &BuildReport, messages: &Messages) -> Status {
    let diagnostics = &built.diagnostics;
    draw(messages, diagnostics, &|path| built.text(path));
    let summary = messages.summary(diagnostics);
    let (status, line) = match built.outcome {
        Outcome::Published {
            articles,
            languages,
            files,
            unchanged,
        } => {
            let counts = [
                ("articles", articles.into()),
                ("languages", languages.into()),
                ("files", files.into()),
                ("unchanged", unchanged.into()),
            ];
            (Status::Done, messages.text("cli-published", &counts))
        }
        Outcome::Errors => (Status::Errors, messages.text("cli-not-published", &[])),
        Outcome::CannotRun => (Status::CannotRun, messages.text("cli-not-published", &[])),
    };
    if summary.is_empty() {
        say(&format!("{line}."));
    } else {
        say(&format!("{line}: {summary}."));
    }
    status
}
