//! Prints the catalog and the rubric as Rust source.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};

use agentic_eval::capability::CapabilityFact;
use agentic_eval::evidence::{Evidence, Figure};
use agentic_eval::rubric::{AxisScore, Rubric};
use agentic_eval::system::{Judgment, Launch, System};

use crate::catalog::names_of;
use crate::codegen::Scored;

const HEADER: &str = "//! Written by `cargo xtask codegen`; do not edit.\n\n";

fn text(value: &str) -> String {
    format!("Cow::Borrowed({value:?})")
}

fn option<T>(value: Option<&T>, print: impl Fn(&T) -> String) -> String {
    value.map_or_else(|| "None".into(), |value| format!("Some({})", print(value)))
}

fn list<T>(items: &[T], print: impl Fn(&T) -> String) -> String {
    format!("Cow::Borrowed(&[{}])", items.iter().map(print).collect::<Vec<_>>().join(", "))
}

/// A variant of one of our enums; its debug form is its name.
fn variant(kind: &str, value: impl Debug) -> String {
    format!("{kind}::{value:?}")
}

fn opt_text(value: Option<&std::borrow::Cow<'static, str>>) -> String {
    option(value, |value| text(value))
}

fn figure(figure: &Figure) -> String {
    format!(
        "Figure {{ key: {}, metric: {}, value: {:?}, statistic: {}, bound: {}, start_kind: {}, \
         guest_memory_mib: {}, confidence: {}, scored_because: {} }}",
        text(&figure.key),
        variant("Metric", figure.metric),
        figure.value,
        variant("Statistic", figure.statistic),
        variant("Bound", figure.bound),
        option(figure.start_kind.as_ref(), |kind| variant("StartKind", kind)),
        option(figure.guest_memory_mib.as_ref(), |value| format!("{value:?}")),
        option(figure.confidence.as_ref(), |value| variant("Confidence", value)),
        opt_text(figure.scored_because.as_ref()),
    )
}

fn evidence(item: &Evidence) -> String {
    format!(
        "Evidence {{ axis: {}, claim: {}, figure: {}, conditions: {}, source: {}, title: {}, date: {}, kind: {} }}",
        variant("Axis", item.axis),
        text(&item.claim),
        option(item.figure.as_ref(), figure),
        opt_text(item.conditions.as_ref()),
        text(&item.source),
        text(&item.title),
        opt_text(item.date.as_ref()),
        variant("EvidenceKind", item.kind),
    )
}

fn capability(fact: &CapabilityFact) -> String {
    format!(
        "CapabilityFact {{ capability: {}, value: {}, source: {}, note: {} }}",
        variant("Capability", fact.capability),
        variant("CapabilityValue", fact.value),
        text(&fact.source),
        opt_text(fact.note.as_ref()),
    )
}

fn judgment(judgment: &Judgment) -> String {
    format!(
        "Judgment {{ axis: {}, score: {:?}, mechanism: {} }}",
        variant("Axis", judgment.axis),
        judgment.score,
        text(&judgment.mechanism)
    )
}

fn launch(launch: &Launch) -> String {
    format!(
        "Launch {{ id: {}, driver: {}, binary: {} }}",
        text(&launch.id),
        text(&launch.driver),
        opt_text(launch.binary.as_ref())
    )
}

fn evidence_table(system: &System) -> String {
    format!("{}_EVIDENCE", system.id.to_uppercase().replace('-', "_"))
}

fn system(system: &System) -> String {
    format!(
        "System {{ id: {}, name: {}, class: {}, boundary: {}, aliases: {}, summary: {}, homepage: {}, license: {}, \
         hosted: {}, platforms: {}, needs: {}, implemented_in: {}, first_release: {}, latest_release: {}, \
         built_on: {}, evidence: Cow::Borrowed({}), capabilities: {}, judgments: {}, launches: {} }}",
        text(&system.id),
        text(&system.name),
        variant("Class", system.class),
        variant("Boundary", system.boundary),
        list(&system.aliases, |alias| text(alias)),
        text(&system.summary),
        text(&system.homepage),
        text(&system.license),
        system.hosted,
        list(&system.platforms, |platform| variant("Platform", platform)),
        list(&system.needs, |need| variant("Need", need)),
        list(&system.implemented_in, |language| text(language)),
        opt_text(system.first_release.as_ref()),
        option(system.latest_release.as_ref(), |release| format!(
            "Release {{ version: {}, date: {} }}",
            text(&release.version),
            text(&release.date)
        )),
        opt_text(system.built_on.as_ref()),
        evidence_table(system),
        list(&system.capabilities, capability),
        list(&system.judgments, judgment),
        list(&system.launches, launch),
    )
}

fn axis_score(score: &AxisScore) -> String {
    format!(
        "AxisScore {{ score: {:?}, upper: {:?}, coverage: {:?}, basis: {} }}",
        score.score,
        score.upper,
        score.coverage,
        variant("Basis", score.basis)
    )
}

fn profile(scored: &Scored) -> String {
    let [start, density, isolation, snapshotting, control] = scored.axes.each_ref().map(|axis| axis.result.score);
    format!(
        "VmProfile {{ vm: Vm::{}, start_latency: {start:?}, density: {density:?}, isolation: {isolation:?}, \
         snapshotting: {snapshotting:?}, agent_control: {control:?}, evidence: EvidenceList::borrowed({}), axes: [{}] }}",
        scored.entry.variant,
        evidence_table(&scored.entry.system),
        scored.axes.iter().map(|axis| axis_score(&axis.result)).collect::<Vec<_>>().join(", ")
    )
}

/// Fittest first; ties by the scores before rounding, then by id.
fn ranked(all: &[Scored]) -> Vec<&Scored> {
    let rounded = |one: &Scored| one.axes.iter().map(|axis| axis.result.score).sum::<f64>() / 5.0;
    let unrounded = |one: &Scored| one.axes.iter().map(|axis| axis.unrounded).sum::<f64>();
    let mut order: Vec<&Scored> = all.iter().collect();
    order.sort_by(|a, b| {
        rounded(b)
            .total_cmp(&rounded(a))
            .then(unrounded(b).total_cmp(&unrounded(a)))
            .then(a.entry.system.id.cmp(&b.entry.system.id))
    });
    order
}

fn rows<T>(out: &mut String, head: &str, items: &[T], print: impl Fn(&T) -> String) {
    let _ = writeln!(out, "{head} [");
    for item in items {
        let _ = writeln!(out, "    {},", print(item));
    }
    out.push_str("];\n\n");
}

/// The enum of all systems and their tables.
pub(crate) fn catalog(all: &[Scored]) -> String {
    let count = all.len();
    let mut out = String::from(HEADER);
    out.push_str(
        "use std::borrow::Cow;\n\nuse crate::axis::Axis;\nuse crate::capability::{Capability, CapabilityFact, CapabilityValue};\n\
         use crate::evidence::{Bound, Confidence, Evidence, EvidenceKind, EvidenceList, Figure, Statistic};\n\
         use crate::metric::{Metric, StartKind};\nuse crate::rubric::{AxisScore, Basis};\n\
         use crate::system::{Boundary, Class, Judgment, Launch, Need, Platform, Release, System};\nuse crate::vms::VmProfile;\n\n",
    );
    out.push_str("/// A catalogued VM or sandbox system.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[non_exhaustive]\npub enum Vm {\n");
    for scored in all {
        let system = &scored.entry.system;
        let _ = writeln!(out, "    /// {}: {}\n    {},", system.name, system.summary, scored.entry.variant);
    }
    out.push_str("}\n\nimpl Vm {\n    /// Every id, in the order of [`Vm::all`].\n    pub const IDS: &'static [&'static str] = &[");
    for scored in all {
        let _ = write!(out, "{:?}, ", scored.entry.system.id);
    }
    let _ = writeln!(
        out,
        "];\n\n    /// Every system, in fixed order. The number is no promise.\n    #[must_use]\n    pub fn all() -> [Vm; {count}] {{\n        ["
    );
    for scored in all {
        let _ = writeln!(out, "Vm::{},", scored.entry.variant);
    }
    out.push_str("]\n    }\n}\n\n");
    let names: BTreeMap<String, &str> = all
        .iter()
        .flat_map(|one| names_of(&one.entry.system).into_iter().map(|name| (name, one.entry.variant.as_str())))
        .collect();
    let names: Vec<_> = names.into_iter().collect();
    rows(&mut out, &format!("pub(crate) static NAMES: [(&str, Vm); {}] =", names.len()), &names, |(name, variant)| {
        format!("({name:?}, Vm::{variant})")
    });
    rows(&mut out, &format!("pub(crate) static RANKED: [Vm; {count}] ="), &ranked(all), |one| {
        format!("Vm::{}", one.entry.variant)
    });
    for scored in all {
        let system = &scored.entry.system;
        let head = format!("static {}: &[Evidence] = &", evidence_table(system));
        rows(&mut out, &head, &system.evidence, evidence);
    }
    rows(&mut out, &format!("pub(crate) static SYSTEMS: [System; {count}] ="), all, |one| system(&one.entry.system));
    rows(&mut out, &format!("pub(crate) static PROFILES: [VmProfile; {count}] ="), all, profile);
    out
}

/// The rubric's table. Its debug form is Rust but for the borrowed texts and lists, so those are put right.
pub(crate) fn rubric(rubric: &Rubric) -> String {
    let weighted = |items: &[agentic_eval::rubric::Weighted]| {
        list(items, |item| {
            format!("Weighted {{ capability: {}, weight: {:?} }}", variant("Capability", item.capability), item.weight)
        })
    };
    let anchors = |anchors: &agentic_eval::rubric::Anchors| {
        format!("Anchors {{ p10: {:?}, median: {:?}, origin: {} }}", anchors.p10, anchors.median, text(&anchors.origin))
    };
    let r = rubric;
    format!(
        "{HEADER}use std::borrow::Cow;\n\nuse crate::capability::Capability;\n\
         use crate::rubric::{{AgentControlRules, Anchors, Band, BoundaryBand, Curves, DensityRules, IsolationRules, Rubric, \
         SnapshottingRules, Stability, StartLatencyRules, Weighted, Workload}};\nuse crate::system::Boundary;\n\n\
         pub(crate) static RUBRIC: Rubric = Rubric {{ version: {}, settled_at: {:?}, partial: {:?}, judgment_step: {:?}, judgment_most: {:?},\
         curves: Curves {{ start_latency: {}, density: {}, density_hosted: {}, snapshotting: {} }},\
         density: {:?}, start_latency: {:?},\
         isolation: IsolationRules {{ boundary_coverage: {:?}, gate_cap: {:?}, posture: {}, bands: {}, emulation: {:?} }},\
         snapshotting: SnapshottingRules {{ base: {:?}, speed: {:?}, capabilities: {} }},\
         agent_control: AgentControlRules {{ capabilities: {} }}, stability: {:?}, workloads: {} }};",
        r.version,
        r.settled_at,
        r.partial,
        r.judgment_step,
        r.judgment_most,
        anchors(&r.curves.start_latency),
        anchors(&r.curves.density),
        anchors(&r.curves.density_hosted),
        anchors(&r.curves.snapshotting),
        r.density,
        r.start_latency,
        r.isolation.boundary_coverage,
        r.isolation.gate_cap,
        weighted(&r.isolation.posture),
        list(&r.isolation.bands, |band| format!(
            "BoundaryBand {{ boundary: {}, floor: {:?}, ceiling: {:?} }}",
            variant("Boundary", band.boundary),
            band.floor,
            band.ceiling
        )),
        r.isolation.emulation,
        r.snapshotting.base,
        r.snapshotting.speed,
        weighted(&r.snapshotting.capabilities),
        weighted(&r.agent_control.capabilities),
        r.stability,
        list(&r.workloads, |workload| format!(
            "Workload {{ id: {}, title: {}, weights: {:?}, requirements: {} }}",
            text(&workload.id),
            text(&workload.title),
            workload.weights,
            list(&workload.requirements, |requirement| text(requirement))
        )),
    )
}
