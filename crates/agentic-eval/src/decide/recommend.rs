//! Which system for which workload, and how sure that is.

use super::requirement::{Met, Requirement};
use super::stability::first_shares;
use super::weights::Weights;
use crate::rubric::{Stability, round4};
use crate::vms::{Vm, VmProfile, rank_vms};

/// A system that meets every requirement.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Candidate {
    /// The system with its scores.
    pub profile: VmProfile,
    /// The weighted mean of its scores.
    pub fit: f64,
    /// The same with everything unknown counted as present.
    pub fit_upper: f64,
    /// Share of the random weight sets in which it comes first.
    pub first_share: f64,
    /// Requirements that it meets only in part or as an option.
    pub caveats: Vec<Requirement>,
}

/// A system that fails a requirement.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exclusion {
    /// The system.
    pub vm: Vm,
    /// What it fails, and whether by a source's word or for want of one.
    pub fails: Vec<(Requirement, Met)>,
}

/// The order of the systems that are left, and why the others are not.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recommendation {
    /// Weights in the order of the axes.
    pub weights: [f64; 5],
    /// What every candidate meets.
    pub requirements: Vec<Requirement>,
    /// Best first.
    pub candidates: Vec<Candidate>,
    /// In the order of the catalog's ranking.
    pub excluded: Vec<Exclusion>,
}

impl Recommendation {
    /// Whether no other candidate could overtake the first if all that is unknown were present.
    #[must_use]
    pub fn first_is_sure(&self) -> bool {
        match self.candidates.split_first() {
            Some((first, rest)) => rest.iter().all(|other| other.fit_upper <= first.fit),
            None => false,
        }
    }
}

/// Orders the catalogued systems that meet every requirement by their weighted scores.
///
/// ```
/// use agentic_eval::decide::{recommend, Requirement, Weights};
/// use agentic_eval::rubric;
/// let advice = recommend(Weights::default(), &[Requirement::HardwareBoundary], &rubric::v1().stability);
/// assert!(advice.excluded.iter().any(|one| one.vm.name() == "docker"));
/// let shares: f64 = advice.candidates.iter().map(|one| one.first_share).sum();
/// assert!((shares - 1.0).abs() < 1e-9);
/// ```
#[must_use]
pub fn recommend(weights: Weights, requirements: &[Requirement], stability: &Stability) -> Recommendation {
    let mut candidates = Vec::new();
    let mut excluded = Vec::new();
    for profile in rank_vms() {
        let answers = requirements.iter().map(|one| (*one, one.met_by(profile.vm.system())));
        let (fails, met): (Vec<_>, Vec<_>) = answers.partition(|(_, met)| matches!(met, Met::No | Met::Unknown));
        if fails.is_empty() {
            let partly = met.into_iter().filter(|(_, met)| *met == Met::Partly);
            candidates.push(Candidate {
                fit: round4(weights.fit(&profile)),
                fit_upper: round4(weights.fit_upper(&profile)),
                first_share: 0.0,
                caveats: partly.map(|(requirement, _)| requirement).collect(),
                profile,
            });
        } else {
            excluded.push(Exclusion { vm: profile.vm, fails });
        }
    }
    // The sort is stable, so the catalog's ranking breaks ties.
    candidates.sort_by(|a, b| b.fit.total_cmp(&a.fit));
    let scores: Vec<[f64; 5]> = candidates.iter().map(|one| one.profile.scores()).collect();
    for (candidate, share) in candidates.iter_mut().zip(first_shares(&scores, weights, stability)) {
        candidate.first_share = share;
    }
    Recommendation { weights: weights.as_array(), requirements: requirements.to_vec(), candidates, excluded }
}
