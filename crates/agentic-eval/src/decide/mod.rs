//! Decisions on top of the scores: weights, requirements, recommendation, rank stability.

mod recommend;
mod requirement;
mod stability;
mod weights;

pub use recommend::{Candidate, Exclusion, Recommendation, recommend};
pub use requirement::{Met, Requirement};
pub use weights::{Weights, WeightsError};
