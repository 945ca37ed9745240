//! snapshotting: a checklist, times what the speed of restore or fork adds.

use super::start_latency::figure_step;
use super::{Basis, CurveError, Raw, Rubric, checklist, curve};
use crate::axis::Axis;
use crate::system::System;

pub(super) fn cited(rubric: &Rubric, system: &System) -> Result<Raw, CurveError> {
    let rules = &rubric.snapshotting;
    let mut tally = checklist::tally(rubric, system, &rules.capabilities);
    let mut steps = std::mem::take(&mut tally.steps);
    let speed = match system.scored_figure(Axis::Snapshotting) {
        None => {
            steps.push("speed of restore or fork: unknown (0 to 1)".into());
            None
        }
        Some(figure) => {
            let anchors = &rubric.curves.snapshotting;
            let speed = curve(anchors, figure.value)?;
            steps.push(figure_step(figure, speed, anchors));
            Some(speed)
        }
    };
    let factor = |speed: f64| rules.base + rules.speed * speed;
    let score = tally.present * factor(speed.unwrap_or(0.0));
    steps.push(
        format!(
            "{:.3} of the capabilities × ({} + {} × {:.3}) = {score:.3}",
            tally.present,
            rules.base,
            rules.speed,
            speed.unwrap_or(0.0)
        )
        .into(),
    );
    Ok(Raw {
        score,
        upper: tally.upper() * factor(speed.unwrap_or(1.0)),
        coverage: tally.settled * if speed.is_some() { 1.0 } else { rules.base },
        basis: Basis::Cited,
        steps,
    })
}
