//! Turns what was typed into a command: one file for each, and the only place that prints.

mod build;
mod check;
mod explain;
mod language;
mod serve;
mod translations;

use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use vademecum::date::{Date, DateError};
use vademecum::diag::render::terminal;
use vademecum::diag::{Diagnostic, Messages};
use vademecum::paths::SourcePath;

/// Reads the arguments and runs the command.
pub(crate) fn run() -> ExitCode {
    match Arguments::try_parse() {
        Ok(arguments) => ExitCode::from(arguments.run() as u8),
        Err(error) => {
            // Nobody is there to hear that nobody is there.
            let _ = error.print();
            let status = if error.use_stderr() {
                Status::CannotRun
            } else {
                Status::Done
            };
            ExitCode::from(status as u8)
        }
    }
}

/// Makes a website for patients from articles in Markdown.
///
/// It reads the articles in the folder "content", checks them, and writes a site in
/// all their languages that any web host can serve.
#[derive(Parser, Debug)]
#[command(version, arg_required_else_help = true, after_help = AFTER_HELP)]
struct Arguments {
    /// The folder that holds "content", "themes" and "output"
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// What Vademecum says to you is in this language, such as nl [default: that of the system]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    interface_language: Option<String>,
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
Exit status:
  0  done
  1  the articles or the theme have errors; all of them were shown
  2  it could not run: wrong arguments, no site here, or the output cannot be written";

#[derive(Subcommand, Debug)]
enum Command {
    Build(build::Build),
    Check(check::Check),
    Serve(serve::Serve),
    Translations(translations::Translations),
}

/// How a command ended, as the number that the shell sees.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Status {
    /// All is well.
    Done = 0,
    /// The articles or the theme have errors.
    Errors = 1,
    /// It could not do its work at all.
    CannotRun = 2,
}

impl Arguments {
    fn run(self) -> Status {
        let chosen = self.interface_language.as_deref().map(language::chosen);
        let messages = match chosen.transpose() {
            Ok(chosen) => chosen.unwrap_or_else(language::of_system),
            Err(refused) => return refuse(&language::of_system(), &[refused]),
        };
        match self.command {
            Command::Build(build) => build.run(self.root, &messages),
            Command::Check(check) => check.run(self.root, &messages),
            Command::Serve(serve) => serve.run(self.root, messages),
            Command::Translations(translations) => translations.run(&self.root, &messages),
        }
    }
}

/// A day as it was typed: `2026-10-01`. It is not read before the language is known in which to
/// say that there is no such day.
fn day(typed: Option<&str>) -> Result<Option<Date>, Diagnostic> {
    let Some(typed) = typed else { return Ok(None) };
    let refused = match typed.parse() {
        Ok(day) => return Ok(Some(day)),
        Err(DateError::Form) => Diagnostic::error("date-form"),
        Err(DateError::NoSuchDay) => Diagnostic::error("date-impossible"),
    };
    Err(refused.with("written", typed).help("form"))
}

/// Says why it cannot run.
fn refuse(messages: &Messages, refused: &[Diagnostic]) -> Status {
    draw(messages, refused, &|_| None);
    Status::CannotRun
}

/// Draws what was found; `text` gives the text of a file.
fn draw(messages: &Messages, found: &[Diagnostic], text: &dyn Fn(&SourcePath) -> Option<String>) {
    let drawn = terminal::render(found, messages, text, colours(&io::stderr()));
    if !drawn.is_empty() {
        report(&format!("{drawn}\n"));
    }
}

/// Whether what goes to a stream may have colours: <https://no-color.org>.
fn colours(stream: &impl IsTerminal) -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    stream.is_terminal() && !set("NO_COLOR") && !dumb
}

/// From which level on there is a fault that stands in the way.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum FailOn {
    /// Warnings count as errors do
    Warning,
}

/// Prints a line that scripts may read. A reader that has gone away is no error of ours.
fn say(line: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Prints for the person at the terminal.
fn report(text: &str) {
    let mut err = io::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_are_well_defined() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_root_stands_before_or_after_the_command() {
        let root = |arguments: &[&str]| {
            let typed = ["vademecum"].iter().chain(arguments);
            Arguments::try_parse_from(typed).map(|arguments| arguments.root)
        };
        assert_eq!(root(&["build"]).ok(), Some(".".into()));
        assert_eq!(root(&["--root", "a", "build"]).ok(), Some("a".into()));
        assert_eq!(root(&["build", "--root", "a"]).ok(), Some("a".into()));
        assert!(root(&["bild"]).is_err());
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused_in_words() {
        let message = |typed| {
            let refused = day(Some(typed)).expect_err("no such day");
            let wording = Messages::english().wording(&refused);
            format!("{} {}", wording.message, wording.hints.concat())
        };
        assert!(message("2026-02-30").starts_with("The day “2026-02-30” does not exist."));
        assert!(message("1 oktober").contains("2026-10-01"));
        assert_eq!(day(None), Ok(None));
    }
}
