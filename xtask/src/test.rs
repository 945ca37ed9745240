//! `cargo xtask test`: the one test command, the same for the README and for continuous integration.

use std::process::Command;

/// Run all tests.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// First install the packages that the tests of real sandboxes need and start private daemons; for disposable machines.
    #[arg(long)]
    provision: bool,
    /// Also run what takes longer than continuous integration allows.
    #[arg(long)]
    long: bool,
}

/// Debian packages without which a driver would be skipped.
const PACKAGES: &[&str] = &[];

pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    if args.provision && !PACKAGES.is_empty() {
        step(Command::new("apt-get").arg("update"))?;
        step(Command::new("apt-get").args(["install", "--yes", "--no-install-recommends"]).args(PACKAGES))?;
    }
    let mut tests = Command::new(env!("CARGO"));
    tests.args(["test", "--workspace", "--all-features"]).current_dir(crate::root());
    if args.long {
        tests.env("AGENTIC_EVAL_LONG", "1");
    }
    step(&mut tests)
}

fn step(command: &mut Command) -> anyhow::Result<()> {
    eprintln!("running {command:?}");
    let status = command.status().map_err(|error| anyhow::anyhow!("start {command:?}: {error}"))?;
    anyhow::ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}
