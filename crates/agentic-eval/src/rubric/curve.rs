//! The curve that turns a figure into a score.

use super::Anchors;

/// The standard normal quantile of 0.9: what puts the score 0.9 at the `p10` anchor.
pub const SIGMA_DIVISOR: f64 = 1.281_551_565_544_600_4;

/// A figure that no curve can take.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CurveError {
    value: f64,
}

impl std::fmt::Display for CurveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "score the figure {}: it is not positive and finite", self.value)
    }
}

impl std::error::Error for CurveError {}

/// The score of a figure where less is better, before rounding: `Φ(−ln(value / median) / σ)` with `σ = ln(median / p10) / 1.2815515655446004`.
///
/// It is the log-normal survival function of Lighthouse's metric scores
/// (<https://github.com/GoogleChrome/lighthouse/blob/main/shared/statistics.js>): 0.9 at `p10`, 0.5 at `median`.
///
/// ```
/// use agentic_eval::rubric::{curve, Anchors};
/// let anchors = Anchors { p10: 100.0, median: 1000.0, origin: "".into() };
/// assert_eq!(curve(&anchors, 1000.0), Ok(0.5));
/// assert!(curve(&anchors, 0.0).is_err());
/// ```
///
/// # Errors
///
/// The figure is not positive and finite.
pub fn curve(anchors: &Anchors, value: f64) -> Result<f64, CurveError> {
    if !(value > 0.0 && value.is_finite()) {
        return Err(CurveError { value });
    }
    let sigma = libm::log(anchors.median / anchors.p10) / SIGMA_DIVISOR;
    let z = libm::log(value / anchors.median) / sigma;
    Ok(0.5 * libm::erfc(z / std::f64::consts::SQRT_2))
}
