//! Turns arguments into an exit status: `cli` finds the command, which does the rest.

mod cli;

use std::process::ExitCode;

/// Pages are made of many small texts; this allocator hands them out much faster than the
/// one of the system.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
