//! What a command can fail with.

use std::fmt;

/// Why a command failed; displays as one or two lines with the next step.
#[derive(Debug)]
pub(crate) enum CommandError {
    /// The catalog has no such system.
    UnknownSystem { input: String, nearest: Option<&'static str> },
    /// The rubric has no such workload.
    UnknownWorkload { input: String, known: Vec<String> },
    /// No system is left.
    NothingLeft { filters: String },
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownSystem { input, nearest } => {
                write!(f, "there is no system `{input}` in the catalog")?;
                if let Some(nearest) = nearest {
                    write!(f, ", did you mean `{nearest}`?")?;
                }
                f.write_str("\n  `agentic-eval systems` lists all of them")
            }
            Self::UnknownWorkload { input, known } => {
                write!(f, "there is no workload `{input}`, expected one of {}", known.join(", "))
            }
            Self::NothingLeft { filters } => {
                write!(f, "no system passes {filters}\n  leave one of the filters out")
            }
        }
    }
}

impl std::error::Error for CommandError {}
