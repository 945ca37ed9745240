//! What several commands ask for alike: a system by name, weights, filters.

use agentic_eval::decide::{Requirement, Weights};
use agentic_eval::rubric::{self, Workload};
use agentic_eval::system::System;
use agentic_eval::vms::Vm;

use crate::args::{Filter, Weighing};
use crate::error::CommandError;

/// The system of this name, or an error that suggests the nearest one.
pub(super) fn system(name: &str) -> Result<Vm, CommandError> {
    Vm::from_name(name).ok_or_else(|| {
        let wanted = name.to_lowercase();
        let nearest = Vm::known_names()
            .map(|(known, _)| (strsim::jaro_winkler(&wanted, known), known))
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .filter(|(likeness, _)| *likeness > 0.75);
        CommandError::UnknownSystem { input: name.into(), nearest: nearest.map(|(_, known)| known) }
    })
}

/// What the ranking is weighed by.
pub(super) struct Weighed {
    pub(super) weights: Weights,
    /// The named weight set, if it is one.
    pub(super) workload: Option<&'static Workload>,
}

impl Weighed {
    /// In words: `workload laptop (one developer's machine …)`.
    pub(super) fn describe(&self) -> String {
        let named = self.workload.map(|workload| format!("workload {} ({}): ", workload.id, workload.title));
        let axes = agentic_eval::axis::Axis::ALL.iter().zip(self.weights.as_array());
        let axes: Vec<_> =
            axes.filter(|(_, weight)| *weight > 0.0).map(|(axis, weight)| format!("{axis} {weight:.2}")).collect();
        format!("{}{}", named.unwrap_or_default(), axes.join(", "))
    }

    /// The requirements that the workload brings along.
    pub(super) fn requirements(&self) -> Vec<Requirement> {
        let ids = self.workload.iter().flat_map(|workload| workload.requirements.iter());
        ids.filter_map(|id| Requirement::from_id(id)).collect()
    }
}

/// The weights that were asked for; all axes alike without any.
pub(super) fn weights(weighing: &Weighing) -> Result<Weighed, CommandError> {
    if let Some(weights) = weighing.weights {
        return Ok(Weighed { weights, workload: None });
    }
    let id = weighing.workload.as_deref().unwrap_or("balanced");
    let workloads = &rubric::v1().workloads;
    let Some(workload) = workloads.iter().find(|workload| workload.id == id) else {
        let known = workloads.iter().map(|workload| workload.id.to_string()).collect();
        return Err(CommandError::UnknownWorkload { input: id.into(), known });
    };
    let weights = Weights::new(workload.weights).unwrap_or_default();
    Ok(Weighed { weights, workload: Some(workload) })
}

impl Filter {
    /// Whether the system is to be looked at.
    pub(super) fn passes(&self, system: &System) -> bool {
        let among = |empty: bool, found: bool| empty || found;
        among(self.class.is_empty(), self.class.contains(&system.class))
            && among(self.boundary.is_empty(), self.boundary.contains(&system.boundary))
            && among(self.platform.is_empty(), system.platforms.iter().any(|platform| self.platform.contains(platform)))
            && (!self.hosted || system.hosted)
            && (!self.self_hosted || !system.hosted)
    }

    /// The filters in words, for the error when nothing is left.
    pub(super) fn describe(&self) -> String {
        let mut parts = Vec::new();
        parts.extend(self.class.iter().map(|class| format!("--class {class}")));
        parts.extend(self.boundary.iter().map(|boundary| format!("--boundary {boundary}")));
        parts.extend(self.platform.iter().map(|platform| format!("--platform {platform}")));
        parts.extend(self.hosted.then(|| "--hosted".into()));
        parts.extend(self.self_hosted.then(|| "--self-hosted".into()));
        parts.join(" ")
    }
}
