//! Capabilities: yes, partial or no properties; `yes` always means the stronger property.

use crate::evidence::Text;

id_enum! {
    /// A property that a system has, has in part, or lacks.
    Capability, "capability" {
        /// Hardware virtualisation stands between guest and host.
        HardwareBoundary = "hardware-boundary",
        /// Guest code never talks to the host's kernel directly.
        SeparateKernel = "separate-kernel",
        /// The guest-facing host process runs under a system call filter.
        SeccompDefault = "seccomp-default",
        /// The guest-facing host process runs without host root.
        Unprivileged = "unprivileged",
        /// The guest-facing host process is confined itself.
        JailedRuntime = "jailed-runtime",
        /// No network unless asked for.
        NetworkOffDefault = "network-off-default",
        /// What faces the guest is written in a memory-safe language.
        MemorySafeTcb = "memory-safe-tcb",
        /// Memory of a running sandbox can be stored and brought back.
        MemorySnapshot = "memory-snapshot",
        /// A running sandbox becomes two or more that go on.
        LiveFork = "live-fork",
        /// Copies share memory until they write.
        CowMemory = "cow-memory",
        /// The file system can be stored and brought back.
        FilesystemSnapshot = "filesystem-snapshot",
        /// A snapshot can store only what has changed.
        IncrementalSnapshot = "incremental-snapshot",
        /// A sandbox can be stopped in place and continued.
        PauseResume = "pause-resume",
        /// A program can run a command in a sandbox.
        ExecApi = "exec-api",
        /// A program can create and destroy a sandbox.
        CreateApi = "create-api",
        /// A program can read and write files in a sandbox.
        FileApi = "file-api",
        /// Output arrives while the command runs.
        StreamingOutput = "streaming-output",
        /// Limits on CPU and memory can be set for each sandbox.
        ResourceLimits = "resource-limits",
        /// Allowed network traffic can be set for each sandbox.
        NetworkPolicy = "network-policy",
        /// Sandboxes can be listed and inspected.
        LifecycleList = "lifecycle-list",
        /// A sandbox ends by itself after a set life time.
        Ttl = "ttl",
        /// An official Python library drives it.
        SdkPython = "sdk-python",
        /// A Model Context Protocol server drives it.
        McpServer = "mcp-server",
        /// Ports of a sandbox can be reached from outside.
        PortForwarding = "port-forwarding",
        /// An official TypeScript library drives it.
        SdkTypescript = "sdk-typescript",
        /// The interface is described by an OpenAPI document.
        OpenapiSchema = "openapi-schema",
        /// Life-cycle events can be subscribed to.
        EventStream = "event-stream",
        /// Errors have a code and a field, not only a text.
        StructuredErrors = "structured-errors",
        /// It can be run on one's own machines.
        SelfHostable = "self-hostable",
    }
}

id_enum! {
    /// What a source says of a capability. No value at all means unknown.
    CapabilityValue, "capability value" {
        /// The documented default has it.
        Yes = "yes",
        /// There is something of it, or as an option only.
        Partial = "partial",
        /// The documented default lacks it.
        No = "no",
        /// The system has no such thing; it leaves the rubric's denominator.
        NotApplicable = "not-applicable",
    }
}

/// One capability of one system with its source.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CapabilityFact {
    /// The capability.
    pub capability: Capability,
    /// What the source says of the documented default.
    pub value: CapabilityValue,
    /// Address of the document that says so or would have to.
    pub source: Text,
    /// What is there, where the value alone does not say it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
}
