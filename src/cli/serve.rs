//! Turns `vademecum serve` into a preview, its address, and what happens with every save.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use vademecum::date::Date;
use vademecum::diag::{Diagnostic, Messages, Severity};
use vademecum::paths::OutPath;
use vademecum::render::key::Input;
use vademecum::serve::{Event, Generation, PROBLEMS_PAGE, ServeRequest, serve};

use super::{Status, day, draw, refuse, report, say};

/// Shows the site while you write: every save appears in the browser at once
#[derive(Args, Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a flag of its own that may be given or not"
)]
pub(super) struct Serve {
    /// Where to serve it; the next free port if this one is taken
    #[arg(long, value_name = "N", default_value_t = 8080)]
    port: u16,
    /// Open it in the browser
    #[arg(long)]
    open: bool,
    /// Let phones and computers of the same network see it too
    #[arg(long)]
    lan: bool,
    /// Let the browser go to the page that you edit
    #[arg(long)]
    follow: bool,
    /// Say with every save which pages were made anew
    #[arg(long)]
    explain_rebuild: bool,
    /// Show the site as it is on this day, such as 2026-10-01 [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
}

impl Serve {
    /// Serves the site at `root` until it is stopped.
    pub(super) fn run(self, root: PathBuf, messages: Messages) -> Status {
        let today = match day(self.today.as_deref()) {
            Ok(today) => today,
            Err(refused) => return refuse(&messages, &[refused]),
        };
        let request = ServeRequest {
            root,
            port: self.port,
            lan: self.lan,
            follow: self.follow,
        };
        let messages = Arc::new(messages);
        let told = RefCell::new(Vec::new());
        let page = RefCell::new(PROBLEMS_PAGE.to_owned());
        let today = || today.unwrap_or_else(Date::today);
        let tell = |event: Event<'_>| match event {
            Event::Ready { address, lan } => {
                let site = address.trim_end_matches('/');
                *page.borrow_mut() = format!("{site}{PROBLEMS_PAGE}");
                self.ready(&messages, address, lan);
            }
            Event::Built { generation, time } => {
                let mut told = told.borrow_mut();
                problems(&messages, generation, &mut told);
                let line = self.built(&messages, generation, time.as_millis());
                let summary = messages.summary(&generation.diagnostics);
                report(&if summary.is_empty() {
                    format!("{line}.\n")
                } else {
                    let path = [("path", page.borrow().as_str().into())];
                    let page = messages.text("cli-problems-page", &path);
                    format!("{line}: {summary}. {page}\n")
                });
            }
            Event::Notice(notice) => draw(&messages, std::slice::from_ref(notice), &|_| None),
        };
        match serve(&request, messages.clone(), &today, &tell) {
            Ok(never) => match never {},
            Err(refused) => refuse(&messages, &refused),
        }
    }

    fn ready(&self, messages: &Messages, address: &str, lan: Option<&str>) {
        say(&messages.text("cli-serving", &[("address", address.into())]));
        match lan {
            Some(lan) => {
                say(&messages.text("cli-serving-lan", &[("address", lan.into())]));
                if let Ok(code) = QrCode::new(lan) {
                    report(&format!("{}\n", code.render::<Dense1x2>().build()));
                }
            }
            None if self.lan => report(&format!("{}\n", messages.text("cli-no-lan", &[]))),
            None => {}
        }
        report(&format!("{}\n", messages.text("cli-stop", &[])));
        if self.open
            && let Err(error) = open::that_detached(address)
        {
            let reason = [("reason", error.to_string().into())];
            report(&format!("{}\n", messages.text("cli-browser", &reason)));
        }
    }

    fn built(&self, messages: &Messages, generation: &Generation, time: u128) -> String {
        let time = i64::try_from(time).unwrap_or(i64::MAX);
        let counts = [
            ("pages", generation.rendered.len().into()),
            ("milliseconds", time.into()),
        ];
        if self.explain_rebuild {
            let line = messages.text("cli-rebuilt", &counts);
            format!("{}{line}", explained(messages, generation))
        } else {
            messages.text("cli-ready", &counts)
        }
    }
}

/// Draws the errors, if they are not those of last time. What else is to mend stands in the notes
/// of each page: here it would hide the errors.
fn problems(messages: &Messages, generation: &Generation, told: &mut Vec<Diagnostic>) {
    let all = generation.diagnostics.iter();
    let errors = all.filter(|found| found.severity == Severity::Error);
    let errors: Vec<Diagnostic> = errors.cloned().collect();
    if *told != errors {
        draw(messages, &errors, &|path| generation.text(path));
        *told = errors;
    }
}

/// A line for each page that was made anew, with the input that changed.
fn explained(messages: &Messages, generation: &Generation) -> String {
    // At the start every page is new.
    let pages = generation.rendered.iter().filter(|_| generation.number > 1);
    let line = |(page, input): &(OutPath, Input)| {
        let explained = [
            ("page", page.as_str().into()),
            ("input", cause(messages, *input).into()),
        ];
        format!("{}\n", messages.text("cli-rebuilt-page", &explained))
    };
    pages.map(line).collect()
}

/// Why a page was made anew.
fn cause(messages: &Messages, input: Input) -> String {
    let name = match input {
        Input::New => "cause-new",
        Input::Theme => "cause-theme",
        Input::Settings => "cause-settings",
        Input::Page => "cause-page",
        Input::Text => "cause-text",
        Input::Source => "cause-source",
        Input::Block => "cause-block",
        Input::Links => "cause-links",
        Input::Terms => "cause-terms",
        Input::List => "cause-list",
        Input::Answer(function) => {
            return messages.text("cause-answer", &[("function", function.into())]);
        }
    };
    messages.text(name, &[])
}
