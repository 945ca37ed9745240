//! The project's own chores: `cargo xtask <command>`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program talks to its terminal")]

#[cfg(test)]
mod boundaries;
mod catalog;
mod codegen;
mod computesdk;
mod docs;
mod emit;
mod test;

use clap::{Parser, Subcommand};

/// The project's own chores.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the Rust tables from catalog/ and rubric/.
    Codegen {
        /// Write nothing; fail if what is committed is stale.
        #[arg(long)]
        check: bool,
    },
    /// Write the tables of the documents and the JSON Schemas.
    Docs {
        /// Write nothing; fail if what is committed is stale.
        #[arg(long)]
        check: bool,
    },
    /// Recompute the catalog's figures of hosted systems from public raw results.
    Computesdk(computesdk::Args),
    /// Run all tests.
    Test(test::Args),
}

fn main() -> std::process::ExitCode {
    match run(Args::parse().command) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Codegen { check } => codegen::run(check),
        Command::Docs { check } => docs::run(check),
        Command::Computesdk(args) => computesdk::run(&args),
        Command::Test(args) => test::run(&args),
    }
}

/// The root of the workspace: of the one that cargo runs now, since two checkouts may share a target folder.
fn root() -> std::path::PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    std::path::Path::new(&manifest).parent().expect("xtask lies in the workspace").to_path_buf()
}
