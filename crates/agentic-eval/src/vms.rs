//! VM and sandbox systems, scored for agentic use.
//!
//! An agent runtime does not run one long-lived VM: it starts a fleet of short-lived, isolated environments and tears them down.
//! Each system of the catalog has a [`VmProfile`]: five scores on the axes of [`Axis`], each derived by [`rubric`] from the cited facts in [`System`].
//!
//! ```
//! use agentic_eval::vms::{profile, rank_vms, Vm};
//! let fc = profile(Vm::Firecracker);
//! assert!(fc.evidence.len() >= 3);
//! let ranked = rank_vms();
//! assert!(ranked[0].fitness() >= ranked[ranked.len() - 1].fitness());
//! ```

use std::fmt;

pub use crate::generated::catalog::Vm;

use crate::axis::Axis;
use crate::evidence::EvidenceList;
use crate::generated::catalog::{NAMES, PROFILES, RANKED, SYSTEMS};
use crate::rubric::{self, AxisScore, Derivation};
use crate::system::System;

impl Vm {
    /// The id, the same everywhere: `cloud-hypervisor`.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::IDS[self as usize]
    }

    /// Same as [`Vm::name`].
    #[must_use]
    pub fn id(self) -> &'static str {
        self.name()
    }

    /// The system with this id, name or alias, in any case of letters.
    ///
    /// ```
    /// use agentic_eval::vms::Vm;
    /// assert_eq!(Vm::from_name("CHV"), Some(Vm::CloudHypervisor));
    /// assert_eq!(Vm::from_name("no such system"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Vm> {
        let lower = || name.bytes().map(|byte| byte.to_ascii_lowercase());
        NAMES.binary_search_by(|(known, _)| known.bytes().cmp(lower())).ok().map(|at| NAMES[at].1)
    }

    /// Every id, name and alias that [`Vm::from_name`] takes, in lower case and alphabetical order.
    pub fn known_names() -> impl Iterator<Item = (&'static str, Vm)> {
        NAMES.iter().copied()
    }

    /// Everything that the catalog states about the system.
    #[must_use]
    pub fn system(self) -> &'static System {
        &SYSTEMS[self as usize]
    }

    /// The system whose engine this one runs unchanged.
    #[must_use]
    pub fn engine(self) -> Option<Vm> {
        self.system().built_on.as_deref().and_then(Vm::from_name)
    }

    /// How each of the five scores came about, computed anew from the facts.
    ///
    /// # Panics
    ///
    /// Never: the figures of the catalog were checked when it was generated, and a test scores every system.
    #[must_use]
    pub fn derivation(self) -> [Derivation; 5] {
        rubric::score(rubric::v1(), self.system(), self.engine().map(Vm::system))
            .expect("the generator has checked every figure of the catalog")
    }
}

impl fmt::Display for Vm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A word that names no system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseVmError {
    input: String,
}

impl fmt::Display for ParseVmError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown system `{}`", self.input)
    }
}

impl std::error::Error for ParseVmError {}

impl std::str::FromStr for Vm {
    type Err = ParseVmError;
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Vm::from_name(name).ok_or_else(|| ParseVmError { input: name.into() })
    }
}

serialise_as_id!(Vm, "system");

/// A system's five scores with the evidence behind them.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmProfile {
    /// The system.
    pub vm: Vm,
    /// How soon a fresh sandbox is usable, 0.0 to 1.0.
    pub start_latency: f64,
    /// What one more sandbox costs the host, 0.0 to 1.0.
    pub density: f64,
    /// How strong the boundary is for untrusted code, 0.0 to 1.0.
    pub isolation: f64,
    /// Snapshot, restore, live fork, copy-on-write, 0.0 to 1.0.
    pub snapshotting: f64,
    /// Whether a program can discover and drive the whole life cycle, 0.0 to 1.0.
    pub agent_control: f64,
    /// The cited facts.
    pub evidence: EvidenceList,
    /// Upper bound, coverage and basis of each score, in the order of [`Axis::ALL`].
    pub(crate) axes: [AxisScore; 5],
}

impl VmProfile {
    /// The unweighted mean of the five scores.
    #[must_use]
    pub fn fitness(&self) -> f64 {
        (self.start_latency + self.density + self.isolation + self.snapshotting + self.agent_control) / 5.0
    }

    /// The same with everything unknown counted as present.
    #[must_use]
    pub fn fitness_upper(&self) -> f64 {
        self.axes.iter().map(|axis| axis.upper).sum::<f64>() / 5.0
    }

    /// The five scores in the order of [`Axis::ALL`].
    #[must_use]
    pub fn scores(&self) -> [f64; 5] {
        self.axes.map(|axis| axis.score)
    }

    /// The score of one axis with its upper bound, coverage and basis.
    #[must_use]
    pub fn axis(&self, axis: Axis) -> AxisScore {
        self.axes[axis.index()]
    }
}

impl fmt::Display for VmProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: fitness {:.2} (", self.vm, self.fitness())?;
        for axis in Axis::ALL {
            let comma = if axis.index() == 0 { "" } else { ", " };
            write!(f, "{comma}{axis} {:.2}", self.axis(*axis).score)?;
        }
        f.write_str(")")
    }
}

/// The profile of one system, without allocation.
#[must_use]
pub fn profile(vm: Vm) -> VmProfile {
    PROFILES[vm as usize].clone()
}

/// Every profile, in the order of [`Vm::all`].
#[must_use]
pub fn profiles() -> Vec<VmProfile> {
    PROFILES.to_vec()
}

/// Every profile, fittest first.
///
/// Ties break by the scores before rounding, then by id; the order is frozen in the catalog, and a test recomputes it.
#[must_use]
pub fn rank_vms() -> Vec<VmProfile> {
    RANKED.iter().map(|vm| profile(*vm)).collect()
}

/// Two systems held against each other.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmComparison {
    /// The one.
    pub a: VmProfile,
    /// The other.
    pub b: VmProfile,
    /// Difference of the fitnesses; positive: `a` fits agentic use better.
    pub fitness_delta: f64,
    /// Difference on each axis; positive: `a` fits agentic use better.
    pub axis_deltas: [(Axis, f64); 5],
}

/// Holds two systems against each other; a positive difference means that `a` fits agentic use better.
///
/// ```
/// use agentic_eval::vms::{compare_vms, Vm};
/// let comparison = compare_vms(Vm::Firecracker, Vm::Docker);
/// assert!(comparison.axis_deltas[2].1 > 0.0, "a hardware boundary beats a shared kernel");
/// ```
#[must_use]
pub fn compare_vms(a: Vm, b: Vm) -> VmComparison {
    let (a, b) = (profile(a), profile(b));
    let delta = |axis: Axis| rubric::round4(a.axis(axis).score - b.axis(axis).score);
    VmComparison {
        fitness_delta: rubric::round4(a.fitness() - b.fitness()),
        axis_deltas: std::array::from_fn(|at| (Axis::ALL[at], delta(Axis::ALL[at]))),
        a,
        b,
    }
}

impl fmt::Display for VmComparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} vs {}: fitness delta {:+.2}", self.a.vm, self.b.vm, self.fitness_delta)?;
        for (axis, delta) in &self.axis_deltas {
            writeln!(f, "  {axis}: {delta:+.2}")?;
        }
        Ok(())
    }
}
