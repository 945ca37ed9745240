//! The command line.

use agentic_eval::decide::{Requirement, Weights};
use agentic_eval::system::{Boundary, Class, Platform};
use clap::{Parser, Subcommand, ValueEnum};

/// Which sandbox for agent-written code? Ranks and compares VM and sandbox systems on evidence.
///
/// Exit codes: 0 success, 1 the command failed, 2 wrong arguments.
#[derive(Debug, Parser)]
#[command(name = "agentic-eval", version, max_term_width = 100)]
pub(crate) struct Args {
    /// How to print.
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(crate) format: Format,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// An output format.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, on a terminal.
    #[default]
    Table,
    /// For programs.
    Json,
    /// For documents.
    Markdown,
    /// For spreadsheets: the main table only.
    Csv,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Rank the catalogued systems, fittest first.
    Rank {
        #[command(flatten)]
        weighing: Weighing,
        #[command(flatten)]
        filter: Filter,
    },
    /// Show one system: its scores, how each came about, and the evidence.
    Show {
        /// Id, name or alias.
        system: String,
    },
    /// Hold two systems against each other.
    Compare {
        /// Id, name or alias of the one.
        a: String,
        /// Id, name or alias of the other.
        b: String,
    },
    /// Recommend systems for a workload, and say why the others are not.
    Recommend {
        #[command(flatten)]
        weighing: Weighing,
        /// Something that the system must have or do without; may be given more than once.
        #[arg(long = "require", value_name = "REQUIREMENT", value_delimiter = ',')]
        requirements: Vec<Requirement>,
    },
    /// List the catalogued systems with class, boundary, platforms and needs.
    Systems {
        #[command(flatten)]
        filter: Filter,
    },
    /// Print the JSON Schema of an output.
    Schema {
        /// Of what.
        #[arg(value_enum)]
        of: SchemaOf,
    },
    /// Print the completions of a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
}

/// What has a JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaOf {
    /// A system's five scores with the evidence behind them.
    Profile,
    /// Two profiles held against each other: `compare --format json`.
    Comparison,
    /// Everything that the catalog states about a system.
    System,
    /// The order of the systems for a workload: `recommend --format json`.
    Recommendation,
}

/// How much each axis counts.
#[derive(Debug, clap::Args)]
pub(crate) struct Weighing {
    /// A named weight set: balanced, code-interpreter, coding-agent, rl-rollouts, untrusted-multi-tenant, browser-agent, laptop.
    #[arg(long, value_name = "WORKLOAD", conflicts_with = "weights")]
    pub(crate) workload: Option<String>,
    /// Own weights, for example isolation=3,density=1; axes that are not named weigh nothing.
    #[arg(long, value_name = "AXIS=NUMBER,…")]
    pub(crate) weights: Option<Weights>,
}

/// Which systems to look at.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Filter {
    /// Only systems of this class; may be given more than once.
    #[arg(long, value_delimiter = ',')]
    pub(crate) class: Vec<Class>,
    /// Only systems with this boundary; may be given more than once.
    #[arg(long, value_delimiter = ',')]
    pub(crate) boundary: Vec<Boundary>,
    /// Only systems that run on this platform; may be given more than once.
    #[arg(long, value_delimiter = ',')]
    pub(crate) platform: Vec<Platform>,
    /// Only services that somebody else runs.
    #[arg(long, conflicts_with = "self_hosted")]
    pub(crate) hosted: bool,
    /// Only systems for one's own machines.
    #[arg(long)]
    pub(crate) self_hosted: bool,
}
