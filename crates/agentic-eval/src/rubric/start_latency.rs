//! start-latency: the curve over one figure.

use super::{Basis, CurveError, Raw, Rubric, curve};
use crate::axis::Axis;
use crate::evidence::Figure;
use crate::metric::Metric;
use crate::system::System;

pub(super) fn cited(rubric: &Rubric, system: &System) -> Result<Raw, CurveError> {
    let Some(figure) = system.scored_figure(Axis::StartLatency) else {
        return Ok(unknown_figure("no cited figure has this metric's start and stop events"));
    };
    let anchors = &rubric.curves.start_latency;
    let score = curve(anchors, figure.value)?;
    let mut steps = vec![figure_step(figure, score, anchors)];
    if figure.metric == Metric::TimeToReadyMs {
        steps.push("first guest code stands in for the first command: nothing better is published".into());
    }
    Ok(Raw { score, upper: score, coverage: 1.0, basis: Basis::Cited, steps })
}

/// An axis whose one figure is not known.
pub(super) fn unknown_figure(why: &'static str) -> Raw {
    Raw { score: 0.0, upper: 1.0, coverage: 0.0, basis: Basis::Cited, steps: vec![why.into()] }
}

/// Figure, curve and anchors in one line.
pub(super) fn figure_step(figure: &Figure, score: f64, anchors: &super::Anchors) -> crate::evidence::Text {
    let kind = figure.start_kind.map(|kind| format!(", {kind}")).unwrap_or_default();
    let unit = figure.metric.definition().unit;
    format!(
        "{} = {} {unit} ({}, {}{kind}, figure `{}`) gives {score:.3} (0.9 at {} {unit}, 0.5 at {} {unit})",
        figure.metric, figure.value, figure.statistic, figure.bound, figure.key, anchors.p10, anchors.median
    )
    .into()
}
