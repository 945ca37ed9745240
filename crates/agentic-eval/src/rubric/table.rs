//! The types of the rubric's table.

use crate::axis::Axis;
use crate::capability::Capability;
use crate::evidence::{List, Text};
use crate::system::Boundary;

/// Derives what every type of the table has; the strict form is what `rubric/v1.toml` is read with.
macro_rules! table {
    ($($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* })+) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, PartialEq)]
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            pub struct $name { $($body)* }
        )+
    };
}

table! {
    /// Weights, anchors, bands and checklists, versioned.
    pub struct Rubric {
        /// The version; a change of any number is a new one.
        pub version: u32,
        /// Coverage from which an axis counts as settled.
        pub settled_at: f64,
        /// What a partial capability counts.
        pub partial: f64,
        /// Judged scores are multiples of this.
        pub judgment_step: f64,
        /// No judged score is above this.
        pub judgment_most: f64,
        /// Anchors of the curves.
        pub curves: Curves,
        /// Rules of density.
        pub density: DensityRules,
        /// Weights of a measured start latency.
        pub start_latency: StartLatencyRules,
        /// Rules of isolation.
        pub isolation: IsolationRules,
        /// Rules of snapshotting.
        pub snapshotting: SnapshottingRules,
        /// The checklist of agent control.
        pub agent_control: AgentControlRules,
        /// How rank stability is drawn.
        pub stability: Stability,
        /// Named weight sets.
        pub workloads: List<Workload>,
    }

    /// Anchors of the curves.
    pub struct Curves {
        /// Time to first exec of the default start kind, ms.
        pub start_latency: Anchors,
        /// Host memory of one more idle sandbox, MiB.
        pub density: Anchors,
        /// Price of a hosted sandbox, USD per hour.
        pub density_hosted: Anchors,
        /// Time to first exec of a restored or forked sandbox, ms.
        pub snapshotting: Anchors,
    }

    /// The two anchors of a curve.
    pub struct Anchors {
        /// The figure that scores 0.9.
        pub p10: f64,
        /// The figure that scores 0.5.
        pub median: f64,
        /// Where the anchors come from.
        pub origin: Text,
    }

    /// Rules of density.
    pub struct DensityRules {
        /// Added to a bare overhead of a VM whose guest's own memory is not stated, MiB.
        pub guest_memory_mib: f64,
    }

    /// Weights of a measured start latency.
    pub struct StartLatencyRules {
        /// Weight of the median's score.
        pub p50: f64,
        /// Weight of the 95th percentile's score.
        pub p95: f64,
        /// Fewest samples that carry a 95th percentile.
        pub p95_least_samples: u32,
        /// Weight of the 99th percentile's score.
        pub p99: f64,
        /// Fewest samples that carry a 99th percentile.
        pub p99_least_samples: u32,
    }

    /// Rules of isolation.
    pub struct IsolationRules {
        /// How much of what there is to know the boundary is.
        pub boundary_coverage: f64,
        /// Highest score after a confirmed, undeclared write, signal or injection.
        pub gate_cap: f64,
        /// Posture items and their weights, which add up to one.
        pub posture: List<Weighted>,
        /// The band of each boundary.
        pub bands: List<BoundaryBand>,
        /// The band of a machine emulated in software.
        pub emulation: Band,
    }

    /// A range of scores.
    pub struct Band {
        /// Lowest score.
        pub floor: f64,
        /// Highest score.
        pub ceiling: f64,
    }

    /// The range of scores of a boundary.
    pub struct BoundaryBand {
        /// The boundary.
        pub boundary: Boundary,
        /// Lowest score.
        pub floor: f64,
        /// Highest score.
        pub ceiling: f64,
    }

    /// A capability and its weight.
    pub struct Weighted {
        /// The capability.
        pub capability: Capability,
        /// Its weight.
        pub weight: f64,
    }

    /// Rules of snapshotting.
    pub struct SnapshottingRules {
        /// What the capabilities alone are worth.
        pub base: f64,
        /// What the speed of restore or fork adds.
        pub speed: f64,
        /// The checklist; its weights add up to one.
        pub capabilities: List<Weighted>,
    }

    /// Rules of agent control.
    pub struct AgentControlRules {
        /// The checklist; its weights add up to one.
        pub capabilities: List<Weighted>,
    }

    /// How rank stability is drawn.
    pub struct Stability {
        /// Concentration of the Dirichlet distribution around the workload's weights.
        pub concentration: f64,
        /// Number of draws.
        pub draws: u32,
        /// Seed of the generator.
        pub seed: u64,
    }

    /// A named weight set with hard requirements.
    pub struct Workload {
        /// Its id.
        pub id: Text,
        /// What it is, in a few words.
        pub title: Text,
        /// Weights in the order of [`Axis::ALL`], adding up to one.
        pub weights: [f64; 5],
        /// Ids of requirements that a system must meet.
        pub requirements: List<Text>,
    }
}

impl Rubric {
    /// The band of a boundary.
    #[must_use]
    pub fn band(&self, boundary: Boundary) -> Option<&BoundaryBand> {
        self.isolation.bands.iter().find(|band| band.boundary == boundary)
    }

    /// The named workload.
    #[must_use]
    pub fn workload(&self, id: &str) -> Option<&Workload> {
        self.workloads.iter().find(|workload| workload.id == id)
    }

    /// The first thing that is wrong with the table, for whoever reads one from a file.
    ///
    /// # Errors
    ///
    /// Weights that do not add up to one, a band that is missing or upside down, anchors out of order.
    pub fn check(&self) -> Result<(), String> {
        let sums_to_one = |what: &str, sum: f64| {
            if (sum - 1.0).abs() < 1e-9 { Ok(()) } else { Err(format!("the weights of {what} add up to {sum}, not 1")) }
        };
        let weights = |list: &[Weighted]| list.iter().map(|item| item.weight).sum::<f64>();
        sums_to_one("isolation.posture", weights(&self.isolation.posture))?;
        sums_to_one("snapshotting.capabilities", weights(&self.snapshotting.capabilities))?;
        sums_to_one("agent_control.capabilities", weights(&self.agent_control.capabilities))?;
        sums_to_one("snapshotting.base and speed", self.snapshotting.base + self.snapshotting.speed)?;
        sums_to_one("start_latency", self.start_latency.p50 + self.start_latency.p95 + self.start_latency.p99)?;
        for workload in self.workloads.iter() {
            sums_to_one(&format!("workload {}", workload.id), workload.weights.iter().sum())?;
        }
        for boundary in Boundary::ALL {
            match self.band(*boundary) {
                Some(band) if band.floor < band.ceiling => {}
                Some(_) => return Err(format!("the band of {boundary} is empty")),
                None => return Err(format!("the boundary {boundary} has no band")),
            }
        }
        for (axis, anchors) in [
            (Axis::StartLatency, &self.curves.start_latency),
            (Axis::Density, &self.curves.density),
            (Axis::Density, &self.curves.density_hosted),
            (Axis::Snapshotting, &self.curves.snapshotting),
        ] {
            if !(anchors.p10 > 0.0 && anchors.p10 < anchors.median) {
                return Err(format!("the anchors of {axis} are out of order"));
            }
        }
        Ok(())
    }
}
