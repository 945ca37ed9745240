//! What the catalog, the rubric and the public face promise, held for every system.
#![cfg(feature = "catalog")]

use std::collections::BTreeSet;

use agentic_eval::axis::Axis;
use agentic_eval::decide::{Requirement, Weights, recommend};
use agentic_eval::rubric::{self, Basis};
use agentic_eval::system::Boundary;
use agentic_eval::vms::{Vm, compare_vms, profile, profiles, rank_vms};

#[test]
fn every_score_is_recomputed_from_its_facts() {
    for vm in Vm::all() {
        let profile = profile(vm);
        for derived in vm.derivation() {
            assert_eq!(profile.axis(derived.axis), derived.result, "{vm} {}", derived.axis);
        }
        let fields =
            [profile.start_latency, profile.density, profile.isolation, profile.snapshotting, profile.agent_control];
        assert_eq!(fields, profile.scores(), "{vm}");
        assert_eq!(profile.evidence[..], vm.system().evidence[..], "{vm}");
    }
}

#[test]
fn every_axis_is_settled_or_judged_and_has_evidence() {
    let rubric = rubric::v1();
    for vm in Vm::all() {
        for axis in Axis::ALL {
            let score = profile(vm).axis(*axis);
            let settled = score.coverage >= rubric.settled_at;
            assert_eq!(settled, score.basis != Basis::Judged, "{vm} {axis}: coverage {}", score.coverage);
            assert!((0.0..=1.0).contains(&score.score) && score.score <= score.upper, "{vm} {axis}: {score:?}");
            assert!(score.upper <= 1.0, "{vm} {axis}: {score:?}");
            assert!(vm.system().evidence.iter().any(|item| item.axis == *axis), "{vm} has no evidence on {axis}");
            if score.basis == Basis::Judged {
                assert!(score.score <= rubric.judgment_most, "{vm} {axis}");
            }
        }
    }
}

#[test]
fn hardware_virtualisation_outscores_every_other_boundary_on_isolation() {
    let (hardware, other): (Vec<_>, Vec<_>) =
        profiles().into_iter().partition(|one| one.vm.system().boundary == Boundary::HardwareVirtualization);
    let weakest = hardware.iter().map(|one| one.isolation).fold(1.0, f64::min);
    for one in &other {
        assert!(one.isolation < weakest, "{} has {}, the weakest hardware boundary {weakest}", one.vm, one.isolation);
    }
    assert!(!hardware.is_empty() && !other.is_empty());
}

#[test]
fn ranking_is_a_sorted_stable_permutation() {
    let ranked = rank_vms();
    let mut seen: Vec<Vm> = ranked.iter().map(|one| one.vm).collect();
    seen.sort();
    assert_eq!(seen, Vm::all());
    let unrounded = |vm: Vm| vm.derivation().iter().map(|axis| axis.unrounded).sum::<f64>();
    for pair in ranked.windows(2) {
        let [better, worse] = pair else { unreachable!("windows of two") };
        let order = better
            .fitness()
            .total_cmp(&worse.fitness())
            .then(unrounded(better.vm).total_cmp(&unrounded(worse.vm)))
            .then(worse.vm.id().cmp(better.vm.id()));
        assert!(order.is_gt(), "{} before {}", better.vm, worse.vm);
    }
    assert_eq!(ranked, rank_vms());
}

#[test]
fn names_and_aliases_lead_back_to_their_system_in_any_case() {
    let mut seen = BTreeSet::new();
    for vm in Vm::all() {
        let system = vm.system();
        for name in [&system.id, &system.name].into_iter().chain(system.aliases.iter()) {
            assert_eq!(Vm::from_name(name), Some(vm), "{name}");
            assert_eq!(Vm::from_name(&name.to_uppercase()), Some(vm), "{name}");
        }
        assert_eq!(vm.name().parse(), Ok(vm));
        assert_eq!(vm.to_string(), vm.name());
        let mut own: Vec<_> = system.aliases.iter().map(|alias| alias.to_lowercase()).collect();
        own.push(system.id.to_string());
        own.push(system.name.to_lowercase());
        own.dedup();
        for name in BTreeSet::from_iter(own) {
            assert!(seen.insert(name.clone()), "`{name}` names two systems");
        }
    }
    assert!("no such system".parse::<Vm>().is_err());
}

/// The names that version 0.14 of the registry's crate knew keep their meaning.
#[test]
fn known_aliases_keep_their_meaning() {
    let old = [
        (Vm::AetherVm, "aethervm aether hypermachine"),
        (Vm::Firecracker, "firecracker fc"),
        (Vm::CloudHypervisor, "cloud-hypervisor cloudhv chv"),
        (Vm::Gvisor, "gvisor runsc"),
        (Vm::KataContainers, "kata kata-containers"),
        (Vm::QemuKvm, "qemu-kvm qemu kvm"),
        (Vm::Docker, "docker runc containers"),
    ];
    for (vm, names) in old {
        for name in names.split(' ') {
            assert_eq!(Vm::from_name(name), Some(vm), "{name}");
        }
    }
}

#[test]
fn adding_a_system_moves_no_score() {
    // Each score needs the system's own facts and those of its engine, and nothing else.
    for vm in Vm::all() {
        let alone = rubric::score(rubric::v1(), &vm.system().clone(), vm.engine().map(Vm::system));
        assert_eq!(alone.expect("the catalog is checked"), vm.derivation(), "{vm}");
    }
}

#[test]
fn comparison_is_antisymmetric_and_adds_up() {
    for (a, b) in [(Vm::AetherVm, Vm::Firecracker), (Vm::Docker, Vm::Gvisor), (Vm::Docker, Vm::Docker)] {
        let (one, other) = (compare_vms(a, b), compare_vms(b, a));
        assert_eq!(one.fitness_delta, -other.fitness_delta);
        let mean = one.axis_deltas.iter().map(|(_, delta)| delta).sum::<f64>() / 5.0;
        assert!((mean - one.fitness_delta).abs() < 1e-3);
        for (at, (axis, delta)) in one.axis_deltas.iter().enumerate() {
            assert_eq!(*axis, Axis::ALL[at]);
            assert_eq!(*delta, -other.axis_deltas[at].1);
        }
    }
}

#[test]
fn the_rubric_is_sound() {
    assert_eq!(rubric::v1().check(), Ok(()));
    for workload in rubric::v1().workloads.iter() {
        for requirement in workload.requirements.iter() {
            assert!(Requirement::from_id(requirement).is_some(), "{}: {requirement}", workload.id);
        }
        let weights = Weights::new(workload.weights).expect("the rubric's weights are sound");
        let requirements: Vec<_> = workload.requirements.iter().filter_map(|id| Requirement::from_id(id)).collect();
        let advice = recommend(weights, &requirements, &rubric::v1().stability);
        assert!(!advice.candidates.is_empty(), "{} leaves no system", workload.id);
        assert_eq!(advice.candidates.len() + advice.excluded.len(), Vm::all().len());
        assert!(advice.candidates.is_sorted_by(|a, b| a.fit >= b.fit));
    }
}

#[test]
fn a_requirement_excludes_with_its_reason() {
    let advice = recommend(Weights::default(), &[Requirement::HardwareBoundary], &rubric::v1().stability);
    let docker = advice.excluded.iter().find(|one| one.vm == Vm::Docker).expect("docker shares the host's kernel");
    assert_eq!(docker.fails[0].0, Requirement::HardwareBoundary);
    assert!(advice.candidates.iter().all(|one| one.profile.vm.system().boundary == Boundary::HardwareVirtualization));
}

/// Every score of every system, frozen: a change of fact or rubric shows itself here.
#[test]
fn frozen_scores() {
    let mut table = String::new();
    for one in profiles() {
        table += &format!("{:<24}", one.vm.id());
        for axis in Axis::ALL {
            let score = one.axis(*axis);
            table += &format!("{:.2}–{:.2} {:.2} {:<9} ", score.score, score.upper, score.coverage, score.basis);
        }
        table += &format!("{:.3}\n", one.fitness());
    }
    insta::assert_snapshot!(table);
}

/// What each figure axis would score under every other figure of the catalog, so that the choice is visible.
#[test]
fn frozen_alternatives() {
    let rubric = rubric::v1();
    let mut table = String::new();
    for vm in Vm::all() {
        let system = vm.system();
        for axis in [Axis::StartLatency, Axis::Density, Axis::Snapshotting] {
            for item in system.evidence.iter().filter(|item| item.axis == axis) {
                let Some(figure) = &item.figure else { continue };
                let mut with = system.clone();
                for other in with.evidence.to_mut().iter_mut().filter(|other| other.axis == axis) {
                    if let Some(other) = &mut other.figure {
                        other.scored_because = (other.key == figure.key).then(|| "tried".into());
                    }
                }
                with.judgments = Vec::new().into();
                let mark = if figure.scored_because.is_some() { "*" } else { " " };
                let shown_only = figure.metric.definition().axis != axis && axis != Axis::Snapshotting;
                let score = match rubric::score(rubric, &with, vm.engine().map(Vm::system)) {
                    Ok(axes) if !shown_only => format!("{:.2}", axes[axis.index()].result.score),
                    _ => "shown only".into(),
                };
                table += &format!(
                    "{mark} {:<22} {axis:<13} {:<34} {:<22} {score}\n",
                    vm.id(),
                    figure.key,
                    figure.metric.id()
                );
            }
        }
    }
    insta::assert_snapshot!(table);
}
