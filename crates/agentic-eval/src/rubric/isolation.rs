//! isolation: the boundary sets a band, the posture moves inside it.

use super::{Basis, Raw, Rubric, checklist};
use crate::system::System;

pub(super) fn cited(rubric: &Rubric, system: &System) -> Raw {
    let band = rubric.band(system.boundary).expect("a checked rubric has a band for every boundary");
    let tally = checklist::tally(rubric, system, &rubric.isolation.posture);
    let within = |share: f64| band.floor + (band.ceiling - band.floor) * share;
    let known = rubric.isolation.boundary_coverage;
    let mut steps = vec![format!("boundary {}: band {:.2} to {:.2}", system.boundary, band.floor, band.ceiling).into()];
    steps.extend(tally.steps.iter().cloned());
    steps.push(
        format!(
            "{:.2} + {:.2} × {:.3} of the posture = {:.3}",
            band.floor,
            band.ceiling - band.floor,
            tally.present,
            within(tally.present)
        )
        .into(),
    );
    Raw {
        score: within(tally.present),
        upper: within(tally.upper()),
        coverage: known + (1.0 - known) * tally.settled,
        basis: Basis::Cited,
        steps,
    }
}
