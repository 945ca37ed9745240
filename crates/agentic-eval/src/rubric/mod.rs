//! The rubric: the one set of pure functions from facts to scores, with [`score`] as its one entrance.
//!
//! The opinions (weights, anchors, bands, checklists) are data: a [`Rubric`], made from `rubric/v1.toml`.
//! Scores are absolute: no system's score depends on another's, but for a density figure inherited from the engine below.

mod agent_control;
mod checklist;
mod curve;
mod density;
mod isolation;
mod snapshotting;
mod start_latency;
mod table;

pub use curve::{CurveError, SIGMA_DIVISOR, curve};
pub use table::{
    AgentControlRules, Anchors, Band, BoundaryBand, Curves, DensityRules, IsolationRules, Rubric, SnapshottingRules,
    Stability, StartLatencyRules, Weighted, Workload,
};

use crate::axis::Axis;
use crate::evidence::Text;
use crate::system::System;

id_enum! {
    /// What a score rests on.
    Basis, "basis" {
        /// Measured on this host.
        Measured = "measured",
        /// Follows from cited facts.
        Cited = "cited",
        /// The figure is that of the engine that the system runs unchanged.
        Inherited = "inherited",
        /// Too little is known: set by hand, with its mechanism.
        Judged = "judged",
    }
}

/// The score of one axis.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AxisScore {
    /// 0.0 to 1.0, two decimals; what is unknown counts as absent.
    pub score: f64,
    /// The same with everything unknown counted as present.
    pub upper: f64,
    /// Share of the rubric's weight that is settled, 0.0 to 1.0.
    pub coverage: f64,
    /// What the score rests on.
    pub basis: Basis,
}

/// How the score of one axis came about.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Derivation {
    /// The axis.
    pub axis: Axis,
    /// The score.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub result: AxisScore,
    /// The score before rounding, for ties.
    pub unrounded: f64,
    /// The steps, in order, each one line of prose that a reader can recompute.
    pub steps: Vec<Text>,
}

/// What the facts alone say of an axis, before rounding and judgment.
pub(crate) struct Raw {
    pub(crate) score: f64,
    pub(crate) upper: f64,
    pub(crate) coverage: f64,
    pub(crate) basis: Basis,
    pub(crate) steps: Vec<Text>,
}

/// Scores one system on all axes by `rubric`.
///
/// `engine` is the system named by [`System::built_on`], whose density figure is inherited where there is none.
///
/// ```
/// use agentic_eval::{axis::Axis, rubric, vms::Vm};
/// let scores = rubric::score(rubric::v1(), Vm::Firecracker.system(), None).unwrap();
/// assert_eq!(scores[Axis::Isolation.index()].axis, Axis::Isolation);
/// assert!(scores[Axis::Isolation.index()].result.score >= 0.70);
/// ```
///
/// # Errors
///
/// A figure that is not positive and finite, or a boundary without a band, in a rubric or system that was not checked before.
pub fn score(rubric: &Rubric, system: &System, engine: Option<&System>) -> Result<[Derivation; 5], CurveError> {
    let raw = [
        start_latency::cited(rubric, system)?,
        density::cited(rubric, system, engine)?,
        isolation::cited(rubric, system),
        snapshotting::cited(rubric, system)?,
        agent_control::cited(rubric, system),
    ];
    let mut axes = Axis::ALL.iter();
    Ok(raw.map(|raw| {
        let axis = *axes.next().expect("there are five axes");
        judge(rubric, system, axis, raw)
    }))
}

/// Rounds, and lets a judgment stand in where too little is known.
fn judge(rubric: &Rubric, system: &System, axis: Axis, raw: Raw) -> Derivation {
    let Raw { score, upper, coverage, basis, mut steps } = raw;
    let mut result = AxisScore { score: round2(score), upper: round2(upper), coverage: round2(coverage), basis };
    let mut unrounded = score;
    if coverage < rubric.settled_at
        && let Some(judgment) = system.judgment(axis)
    {
        steps.push(
            format!(
                "only {:.0} % of the weight is settled (the facts alone give {:.2}): judged {:.2}. {}",
                coverage * 100.0,
                score,
                judgment.score,
                judgment.mechanism
            )
            .into(),
        );
        result.score = judgment.score;
        result.basis = Basis::Judged;
        unrounded = judgment.score;
    }
    Derivation { axis, result, unrounded, steps }
}

/// Rounds to two decimals, halves away from zero.
///
/// ```
/// assert_eq!(agentic_eval::rubric::round2(0.694_999), 0.69);
/// ```
#[must_use]
pub fn round2(value: f64) -> f64 {
    libm::round(value * 100.0) / 100.0
}

/// Rounds to four decimals: takes the noise of binary fractions off what is derived from scores.
#[must_use]
pub fn round4(value: f64) -> f64 {
    // Adding zero turns -0.0 into 0.0.
    libm::round(value * 1e4) / 1e4 + 0.0
}

/// The rubric's version 1.
#[cfg(feature = "catalog")]
#[must_use]
pub fn v1() -> &'static Rubric {
    &crate::generated::rubric_v1::RUBRIC
}
