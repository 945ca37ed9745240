//! density: the curve over memory, or over the price of a hosted sandbox.

use super::start_latency::{figure_step, unknown_figure};
use super::{Basis, CurveError, Raw, Rubric, curve};
use crate::axis::Axis;
use crate::evidence::Figure;
use crate::metric::Metric;
use crate::system::{Boundary, System};

pub(super) fn cited(rubric: &Rubric, system: &System, engine: Option<&System>) -> Result<Raw, CurveError> {
    if let Some(figure) = system.scored_figure(Axis::Density) {
        return from_figure(rubric, system, figure, Basis::Cited);
    }
    // A price is the seller's own: only memory is inherited.
    match engine.and_then(|engine| engine.scored_figure(Axis::Density).map(|figure| (engine, figure))) {
        Some((engine, figure)) if figure.metric != Metric::UsdPerSandboxHour => {
            let mut raw = from_figure(rubric, engine, figure, Basis::Inherited)?;
            raw.steps.insert(0, format!("runs {} unchanged and takes its figure", engine.name).into());
            Ok(raw)
        }
        _ => Ok(unknown_figure("no cited figure for the cost of one more sandbox")),
    }
}

fn from_figure(rubric: &Rubric, system: &System, figure: &Figure, basis: Basis) -> Result<Raw, CurveError> {
    let mut steps = Vec::new();
    let (anchors, value) = match figure.metric {
        Metric::UsdPerSandboxHour => (&rubric.curves.density_hosted, figure.value),
        Metric::OverheadMib => {
            let guest = guest_memory(rubric, system, figure);
            steps.push(
                format!(
                    "bare overhead {} MiB + {guest} MiB of idle guest = {} MiB",
                    figure.value,
                    figure.value + guest
                )
                .into(),
            );
            (&rubric.curves.density, figure.value + guest)
        }
        _ => (&rubric.curves.density, figure.value),
    };
    let score = curve(anchors, value)?;
    steps.push(figure_step(figure, score, anchors));
    Ok(Raw { score, upper: score, coverage: 1.0, basis, steps })
}

/// What the guest itself holds beside a bare overhead: as stated, else the rubric's for a virtual machine.
fn guest_memory(rubric: &Rubric, system: &System, figure: &Figure) -> f64 {
    let default = match system.boundary {
        Boundary::HardwareVirtualization => rubric.density.guest_memory_mib,
        _ => 0.0,
    };
    figure.guest_memory_mib.unwrap_or(default)
}
