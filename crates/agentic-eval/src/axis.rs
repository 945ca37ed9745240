//! The five axes.

id_enum! {
    /// One of the five agent-native axes, always in this order.
    Axis, "axis" {
        /// How soon a fresh sandbox is usable.
        StartLatency = "start-latency",
        /// What one more sandbox costs the host.
        Density = "density",
        /// How strong the boundary is for untrusted code.
        Isolation = "isolation",
        /// Snapshot, restore, live fork, copy-on-write.
        Snapshotting = "snapshotting",
        /// Whether a program can discover and drive the whole life cycle.
        AgentControl = "agent-control",
    }
}

impl Axis {
    /// Position in [`Axis::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The question that the axis answers.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Axis::StartLatency => "how soon is a fresh sandbox usable?",
            Axis::Density => "what does one more sandbox cost the host?",
            Axis::Isolation => "how strong is the boundary for untrusted code?",
            Axis::Snapshotting => "can it be snapshotted, restored, forked, and how fast?",
            Axis::AgentControl => "can a program discover and drive the whole life cycle?",
        }
    }
}
