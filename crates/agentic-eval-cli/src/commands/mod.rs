//! One file per command; each turns its arguments into a view.

mod compare;
mod rank;
mod recommend;
mod schema;
mod select;
mod show;
mod systems;

use clap::CommandFactory as _;

use crate::args::{Args, Command};
use crate::error::CommandError;
use crate::view::{Block, View};

/// Runs one command.
pub(crate) fn run(command: &Command) -> Result<View, CommandError> {
    match command {
        Command::Rank { weighing, filter } => rank::run(weighing, filter),
        Command::Show { system } => show::run(system),
        Command::Compare { a, b } => compare::run(a, b),
        Command::Recommend { weighing, requirements } => recommend::run(weighing, requirements),
        Command::Systems { filter } => systems::run(filter),
        Command::Schema { of } => Ok(schema::run(*of)),
        Command::Completions { shell } => Ok(completions(*shell)),
    }
}

fn completions(shell: clap_complete::Shell) -> View {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "agentic-eval", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    View { data: serde_json::json!({ "shell": shell.to_string(), "script": script }), blocks: vec![Block::Raw(script)] }
}
