//! The program `agentic-eval`.
//!
//! Arguments become our own types in `args`; a command in `commands` makes one `View`; a renderer prints it.

mod args;
mod commands;
mod error;
mod render;
mod view;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Parser as _;

/// Everything went well.
const SUCCESS: u8 = 0;
/// The command could not do what it was asked for.
const FAILURE: u8 = 1;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let printed = commands::run(&args.command).map(|view| {
        let mut out = io::BufWriter::new(anstream::AutoStream::auto(io::stdout()));
        render::render(&view, args.format, &mut out).and_then(|()| out.flush())
    });
    match printed {
        Ok(Ok(())) => ExitCode::from(SUCCESS),
        // Whoever reads has enough, as `head` has: no failure of ours.
        Ok(Err(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(SUCCESS),
        Ok(Err(error)) => fail(&format!("write the output: {error}")),
        Err(error) => fail(&error.to_string()),
    }
}

/// Says what went wrong; that nobody may be listening is no second error.
fn fail(message: &str) -> ExitCode {
    let _ = writeln!(anstream::AutoStream::auto(io::stderr()), "error: {message}");
    ExitCode::from(FAILURE)
}
