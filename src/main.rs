//! Turns arguments into an exit status: `cli` finds the command, which does the rest.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
