//! The metric table: the one place where a figure gets its id, unit, direction, axis and events.

use crate::axis::Axis;

id_enum! {
    /// A figure with a unit and one written definition; a cited and a measured figure share it.
    Metric, "metric" {
        /// See [`Metric::definition`].
        TimeToFirstExecMs = "time-to-first-exec-ms",
        /// See [`Metric::definition`].
        TimeToReadyMs = "time-to-ready-ms",
        /// See [`Metric::definition`].
        TimeToSecondExecMs = "time-to-second-exec-ms",
        /// See [`Metric::definition`].
        TimeToGoneMs = "time-to-gone-ms",
        /// See [`Metric::definition`].
        OtherStartMs = "other-start-ms",
        /// See [`Metric::definition`].
        SpawnRatePerS = "spawn-rate-per-s",
        /// See [`Metric::definition`].
        FootprintMib = "footprint-mib",
        /// See [`Metric::definition`].
        OverheadMib = "overhead-mib",
        /// See [`Metric::definition`].
        UsdPerSandboxHour = "usd-per-sandbox-hour",
        /// See [`Metric::definition`].
        MaxPerHost = "max-per-host",
        /// See [`Metric::definition`].
        HostSyscallsExposed = "host-syscalls-exposed",
        /// See [`Metric::definition`].
        EscapeCves = "escape-cves",
        /// See [`Metric::definition`].
        TcbLoc = "tcb-loc",
        /// See [`Metric::definition`].
        RestoreMs = "restore-ms",
        /// See [`Metric::definition`].
        ForkMs = "fork-ms",
        /// See [`Metric::definition`].
        SnapshotMs = "snapshot-ms",
    }
}

id_enum! {
    /// Which way a metric gets better.
    Direction, "direction" {
        /// Smaller is better.
        Lower = "lower",
        /// Larger is better.
        Higher = "higher",
    }
}

id_enum! {
    /// How a sandbox came to be; figures of different kinds never stand in one row.
    StartKind, "start kind" {
        /// Created from images, nothing of an earlier sandbox.
        Cold = "cold",
        /// Resumed from a stored snapshot.
        Restored = "restored",
        /// Split off a running sandbox.
        Forked = "forked",
        /// Handed out from a pool of started sandboxes.
        Pooled = "pooled",
        /// A function called through an engine whose guest cannot execute programs.
        Call = "call",
        /// The source does not say.
        Unknown = "unknown",
    }
}

/// One row of the metric table.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricDefinition {
    /// The metric.
    pub id: Metric,
    /// Its unit.
    pub unit: &'static str,
    /// Which way it gets better.
    pub direction: Direction,
    /// The axis that it belongs to.
    pub axis: Axis,
    /// The event that starts the clock, or what is counted.
    pub start_event: &'static str,
    /// The event that stops the clock, or how it is counted.
    pub stop_event: &'static str,
    /// Fewest samples below which a measured value is not ranked; 0 for figures that are not sampled.
    pub least_samples: u32,
    /// Whether the figure has a [`StartKind`].
    pub has_start_kind: bool,
}

impl Metric {
    /// The row of the metric table: unit, direction, axis, events and least samples.
    ///
    /// ```
    /// use agentic_eval::metric::Metric;
    /// assert_eq!(Metric::TimeToFirstExecMs.definition().unit, "ms");
    /// ```
    #[must_use]
    pub const fn definition(self) -> MetricDefinition {
        use Axis::{Density, Isolation, Snapshotting, StartLatency};
        use Direction::{Higher, Lower};
        let (unit, direction, axis, start_event, stop_event, least_samples, has_start_kind) = match self {
            Metric::TimeToFirstExecMs => (
                "ms",
                Lower,
                StartLatency,
                "just before the first call for this sandbox (create, restore or fork), image local",
                "the output of the first command run through the system's own way of running one",
                10,
                true,
            ),
            Metric::TimeToReadyMs => (
                "ms",
                Lower,
                StartLatency,
                "just before the first call for this sandbox",
                "the first guest code runs: the guest's first line has arrived, or its init or agent started",
                10,
                true,
            ),
            Metric::TimeToSecondExecMs => (
                "ms",
                Lower,
                StartLatency,
                "just before the second command is asked for",
                "its output has arrived",
                10,
                true,
            ),
            Metric::TimeToGoneMs => (
                "ms",
                Lower,
                StartLatency,
                "just before the destroy call",
                "destroyed, and the host holds no residue: process, cgroup, mount, socket, file",
                10,
                true,
            ),
            Metric::OtherStartMs => (
                "ms",
                Lower,
                StartLatency,
                "another start event, named in the conditions",
                "another stop event, named in the conditions: shown, never scored",
                10,
                true,
            ),
            Metric::SpawnRatePerS => {
                ("1/s", Higher, StartLatency, "sandboxes created", "per second, sustained", 0, false)
            }
            Metric::FootprintMib => (
                "MiB",
                Lower,
                Density,
                "host memory of one more idle sandbox",
                "slope over the number of sandboxes held",
                0,
                false,
            ),
            Metric::OverheadMib => (
                "MiB",
                Lower,
                Density,
                "host memory that the runtime adds to a sandbox",
                "without the guest's own memory",
                0,
                false,
            ),
            Metric::UsdPerSandboxHour => {
                ("USD/h", Lower, Density, "list price of 1 vCPU and 2 GiB", "for one hour", 0, false)
            }
            Metric::MaxPerHost => ("sandboxes", Higher, Density, "sandboxes held at one time", "on one host", 0, false),
            Metric::HostSyscallsExposed => (
                "system calls",
                Lower,
                Isolation,
                "distinct system calls that the guest-facing host process may make",
                "by its filter",
                0,
                false,
            ),
            Metric::EscapeCves => (
                "CVEs",
                Lower,
                Isolation,
                "published flaws that let a guest out",
                "counted over the period in the conditions",
                0,
                false,
            ),
            Metric::TcbLoc => (
                "lines",
                Lower,
                Isolation,
                "code lines of what faces the guest",
                "without blanks, comments and generated code",
                0,
                false,
            ),
            Metric::RestoreMs => (
                "ms",
                Lower,
                Snapshotting,
                "the restore call",
                "its return or the resumed sandbox, no guest output awaited: shown, never scored",
                10,
                false,
            ),
            Metric::ForkMs => (
                "ms",
                Lower,
                Snapshotting,
                "the fork call",
                "its return or the running copy, no guest output awaited: shown, never scored",
                10,
                false,
            ),
            Metric::SnapshotMs => ("ms", Lower, Snapshotting, "the snapshot call", "its return", 10, false),
        };
        MetricDefinition { id: self, unit, direction, axis, start_event, stop_event, least_samples, has_start_kind }
    }
}
