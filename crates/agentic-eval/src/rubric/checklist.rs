//! A weighted checklist of capabilities.

use super::{Rubric, Weighted};
use crate::capability::CapabilityValue;
use crate::evidence::Text;
use crate::system::System;

/// What a checklist comes to; each field is a share of the applicable weight, 0.0 to 1.0.
pub(super) struct Tally {
    /// What is there.
    pub(super) present: f64,
    /// What is settled either way.
    pub(super) settled: f64,
    /// One line per item.
    pub(super) steps: Vec<Text>,
}

impl Tally {
    /// What is there if all that is unknown were there.
    pub(super) fn upper(&self) -> f64 {
        self.present + (1.0 - self.settled)
    }
}

/// Goes through the list, capability by capability.
pub(super) fn tally(rubric: &Rubric, system: &System, list: &[Weighted]) -> Tally {
    let (mut present, mut settled, mut applicable) = (0.0, 0.0, 0.0);
    let mut steps = Vec::with_capacity(list.len());
    for Weighted { capability, weight } in list {
        let value = system.capability(*capability);
        let counts = match value {
            Some(CapabilityValue::Yes) => Some(1.0),
            Some(CapabilityValue::Partial) => Some(rubric.partial),
            Some(CapabilityValue::No) => Some(0.0),
            Some(CapabilityValue::NotApplicable) => {
                steps.push(format!("{capability}: not applicable, leaves the sum").into());
                continue;
            }
            None => None,
        };
        applicable += weight;
        steps.push(match (value, counts) {
            (Some(value), Some(counts)) => {
                present += weight * counts;
                settled += weight;
                format!("{capability}: {value} ({:.2} of {weight:.2})", weight * counts).into()
            }
            _ => format!("{capability}: unknown (0 to {weight:.2})").into(),
        });
    }
    if applicable == 0.0 {
        return Tally { present: 0.0, settled: 0.0, steps };
    }
    Tally { present: present / applicable, settled: settled / applicable, steps }
}
