//! Weights of the five axes.

use std::fmt;

use crate::axis::Axis;
use crate::vms::VmProfile;

/// How much each axis counts; never negative, adding up to one.
///
/// ```
/// use agentic_eval::decide::Weights;
/// let weights: Weights = "isolation=3, density=1".parse().unwrap();
/// assert_eq!(weights.as_array(), [0.0, 0.25, 0.75, 0.0, 0.0]);
/// assert!("isolation=-1".parse::<Weights>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights([f64; 5]);

/// Weights that mean nothing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WeightsError {
    /// A part of the text is not `axis=number`.
    NotAPair {
        /// The part.
        part: String,
    },
    /// No such axis.
    UnknownAxis(crate::ids::ParseIdError),
    /// An axis is named twice.
    Repeated(Axis),
    /// A weight is negative, not a number or infinite.
    NotAWeight {
        /// The axis.
        axis: Axis,
        /// Its weight as given.
        value: String,
    },
    /// All weights are zero.
    AllZero,
}

impl fmt::Display for WeightsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPair { part } => {
                write!(f, "`{part}` is not a weight, expected axis=number, for example isolation=3,density=1")
            }
            Self::UnknownAxis(error) => error.fmt(f),
            Self::Repeated(axis) => write!(f, "the axis {axis} has two weights"),
            Self::NotAWeight { axis, value } => {
                write!(f, "the weight `{value}` of {axis} is not a number of zero or more")
            }
            Self::AllZero => f.write_str("all weights are zero, at least one axis must count"),
        }
    }
}

impl std::error::Error for WeightsError {}

impl Weights {
    /// Weights in the order of [`Axis::ALL`], scaled to add up to one.
    ///
    /// # Errors
    ///
    /// A weight is negative or not finite, or all are zero.
    pub fn new(weights: [f64; 5]) -> Result<Self, WeightsError> {
        for axis in Axis::ALL {
            let value = weights[axis.index()];
            if !(value.is_finite() && value >= 0.0) {
                return Err(WeightsError::NotAWeight { axis: *axis, value: value.to_string() });
            }
        }
        let sum: f64 = weights.iter().sum();
        if sum <= 0.0 || !sum.is_finite() {
            return Err(WeightsError::AllZero);
        }
        Ok(Self(weights.map(|weight| weight / sum)))
    }

    /// The weights in the order of [`Axis::ALL`].
    #[must_use]
    pub fn as_array(self) -> [f64; 5] {
        self.0
    }

    /// The weighted mean of a profile's scores.
    #[must_use]
    pub fn fit(self, profile: &VmProfile) -> f64 {
        self.mean(|axis| profile.axis(axis).score)
    }

    /// The same with everything unknown counted as present.
    #[must_use]
    pub fn fit_upper(self, profile: &VmProfile) -> f64 {
        self.mean(|axis| profile.axis(axis).upper)
    }

    fn mean(self, value: impl Fn(Axis) -> f64) -> f64 {
        Axis::ALL.iter().map(|axis| self.0[axis.index()] * value(*axis)).sum()
    }
}

impl Default for Weights {
    /// All axes alike.
    fn default() -> Self {
        Self([0.2; 5])
    }
}

impl std::str::FromStr for Weights {
    type Err = WeightsError;

    /// Reads `axis=number` pairs with commas between; axes that are not named weigh nothing.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut weights = [None; 5];
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (axis, value) = part.split_once('=').ok_or_else(|| WeightsError::NotAPair { part: part.into() })?;
            let axis: Axis = axis.trim().parse().map_err(WeightsError::UnknownAxis)?;
            let value = value.trim();
            let weight = value.parse::<f64>().map_err(|_| WeightsError::NotAWeight { axis, value: value.into() })?;
            if weights[axis.index()].replace(weight).is_some() {
                return Err(WeightsError::Repeated(axis));
            }
        }
        Self::new(weights.map(Option::unwrap_or_default))
    }
}
