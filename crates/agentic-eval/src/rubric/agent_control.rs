//! agent-control: a checklist.

use super::{Basis, Raw, Rubric, checklist};
use crate::system::System;

pub(super) fn cited(rubric: &Rubric, system: &System) -> Raw {
    let tally = checklist::tally(rubric, system, &rubric.agent_control.capabilities);
    Raw { score: tally.present, upper: tally.upper(), coverage: tally.settled, basis: Basis::Cited, steps: tally.steps }
}
