//! Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::capability::Capability;
use crate::rubric::{
    AgentControlRules, Anchors, Band, BoundaryBand, Curves, DensityRules, IsolationRules, Rubric, SnapshottingRules,
    Stability, StartLatencyRules, Weighted, Workload,
};
use crate::system::Boundary;

pub(crate) static RUBRIC: Rubric = Rubric {
    version: 1,
    settled_at: 0.5,
    partial: 0.5,
    judgment_step: 0.05,
    judgment_most: 0.5,
    curves: Curves {
        start_latency: Anchors {
            p10: 100.0,
            median: 1000.0,
            origin: Cow::Borrowed(
                "the response-time limits of Miller 1968 and Nielsen 1993: 0.1 s feels instant, 1 s keeps the flow of thought, 10 s loses it (and scores 0.1)",
            ),
        },
        density: Anchors {
            p10: 8.0,
            median: 128.0,
            origin: Cow::Borrowed(
                "a bare OCI container (5 MiB) and a classic microVM pod (112 to 153 MiB), from raw data of idlab's containerd runtimes benchmark",
            ),
        },
        density_hosted: Anchors {
            p10: 0.01,
            median: 0.1,
            origin: Cow::Borrowed(
                "for a rented sandbox fleet economics is the price: the cheapest spot vCPU-hour, and today's usual list price",
            ),
        },
        snapshotting: Anchors {
            p10: 10.0,
            median: 250.0,
            origin: Cow::Borrowed("one 100 Hz tick; a quarter of the flow limit"),
        },
    },
    density: DensityRules { guest_memory_mib: 64.0 },
    start_latency: StartLatencyRules { p50: 0.6, p95: 0.25, p95_least_samples: 20, p99: 0.15, p99_least_samples: 100 },
    isolation: IsolationRules {
        boundary_coverage: 0.5,
        gate_cap: 0.1,
        posture: Cow::Borrowed(&[
            Weighted { capability: Capability::SeccompDefault, weight: 0.2 },
            Weighted { capability: Capability::Unprivileged, weight: 0.2 },
            Weighted { capability: Capability::JailedRuntime, weight: 0.2 },
            Weighted { capability: Capability::NetworkOffDefault, weight: 0.2 },
            Weighted { capability: Capability::MemorySafeTcb, weight: 0.2 },
        ]),
        bands: Cow::Borrowed(&[
            BoundaryBand { boundary: Boundary::Process, floor: 0.0, ceiling: 0.1 },
            BoundaryBand { boundary: Boundary::SyscallFilter, floor: 0.1, ceiling: 0.4 },
            BoundaryBand { boundary: Boundary::Namespaces, floor: 0.2, ceiling: 0.5 },
            BoundaryBand { boundary: Boundary::SoftwareFaultIsolation, floor: 0.4, ceiling: 0.6 },
            BoundaryBand { boundary: Boundary::UserspaceKernel, floor: 0.5, ceiling: 0.69 },
            BoundaryBand { boundary: Boundary::HardwareVirtualization, floor: 0.7, ceiling: 1.0 },
        ]),
        emulation: Band { floor: 0.4, ceiling: 0.6 },
    },
    snapshotting: SnapshottingRules {
        base: 0.7,
        speed: 0.3,
        capabilities: Cow::Borrowed(&[
            Weighted { capability: Capability::MemorySnapshot, weight: 0.3 },
            Weighted { capability: Capability::LiveFork, weight: 0.2 },
            Weighted { capability: Capability::CowMemory, weight: 0.15 },
            Weighted { capability: Capability::FilesystemSnapshot, weight: 0.15 },
            Weighted { capability: Capability::IncrementalSnapshot, weight: 0.1 },
            Weighted { capability: Capability::PauseResume, weight: 0.1 },
        ]),
    },
    agent_control: AgentControlRules {
        capabilities: Cow::Borrowed(&[
            Weighted { capability: Capability::ExecApi, weight: 0.16 },
            Weighted { capability: Capability::CreateApi, weight: 0.14 },
            Weighted { capability: Capability::FileApi, weight: 0.1 },
            Weighted { capability: Capability::StreamingOutput, weight: 0.08 },
            Weighted { capability: Capability::ResourceLimits, weight: 0.08 },
            Weighted { capability: Capability::NetworkPolicy, weight: 0.08 },
            Weighted { capability: Capability::LifecycleList, weight: 0.06 },
            Weighted { capability: Capability::Ttl, weight: 0.06 },
            Weighted { capability: Capability::SdkPython, weight: 0.05 },
            Weighted { capability: Capability::McpServer, weight: 0.05 },
            Weighted { capability: Capability::PortForwarding, weight: 0.04 },
            Weighted { capability: Capability::SdkTypescript, weight: 0.04 },
            Weighted { capability: Capability::OpenapiSchema, weight: 0.04 },
            Weighted { capability: Capability::EventStream, weight: 0.02 },
        ]),
    },
    stability: Stability { concentration: 20.0, draws: 4096, seed: 20260101 },
    workloads: Cow::Borrowed(&[
        Workload {
            id: Cow::Borrowed("balanced"),
            title: Cow::Borrowed("all five axes alike"),
            weights: [0.2, 0.2, 0.2, 0.2, 0.2],
            requirements: Cow::Borrowed(&[]),
        },
        Workload {
            id: Cow::Borrowed("code-interpreter"),
            title: Cow::Borrowed("short snippets of model-written code, one sandbox a call"),
            weights: [0.35, 0.2, 0.25, 0.05, 0.15],
            requirements: Cow::Borrowed(&[Cow::Borrowed("exec-api")]),
        },
        Workload {
            id: Cow::Borrowed("coding-agent"),
            title: Cow::Borrowed("hours in one workspace, files, branches, tools"),
            weights: [0.1, 0.15, 0.2, 0.25, 0.3],
            requirements: Cow::Borrowed(&[Cow::Borrowed("exec-api"), Cow::Borrowed("file-api")]),
        },
        Workload {
            id: Cow::Borrowed("rl-rollouts"),
            title: Cow::Borrowed("very many identical starts and branches from one state"),
            weights: [0.25, 0.3, 0.1, 0.3, 0.05],
            requirements: Cow::Borrowed(&[]),
        },
        Workload {
            id: Cow::Borrowed("untrusted-multi-tenant"),
            title: Cow::Borrowed("strangers' code beside each other on one host"),
            weights: [0.15, 0.15, 0.5, 0.05, 0.15],
            requirements: Cow::Borrowed(&[Cow::Borrowed("separate-kernel")]),
        },
        Workload {
            id: Cow::Borrowed("browser-agent"),
            title: Cow::Borrowed("a full browser, reached over the network, kept logged in"),
            weights: [0.15, 0.2, 0.25, 0.2, 0.2],
            requirements: Cow::Borrowed(&[Cow::Borrowed("exec-api"), Cow::Borrowed("port-forwarding")]),
        },
        Workload {
            id: Cow::Borrowed("laptop"),
            title: Cow::Borrowed("one developer's machine, no root, nothing to administer"),
            weights: [0.35, 0.25, 0.2, 0.05, 0.15],
            requirements: Cow::Borrowed(&[Cow::Borrowed("local"), Cow::Borrowed("no-root")]),
        },
    ]),
};
