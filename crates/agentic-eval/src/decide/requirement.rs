//! Hard requirements that a system must meet to be recommended.

use crate::capability::{Capability, CapabilityValue};
use crate::system::{Boundary, Class, Need, System};

id_enum! {
    /// Something that a system must have, or do without.
    Requirement, "requirement" {
        /// It runs on one's own machine as it is, and is no service.
        Local = "local",
        /// It can be run on one's own machines, be it by setting up a service.
        SelfHosted = "self-hosted",
        /// Somebody else runs it.
        Hosted = "hosted",
        /// Its source is open.
        OpenSource = "open-source",
        /// It works where no KVM is to be had.
        NoKvm = "no-kvm",
        /// It works without root on the host.
        NoRoot = "no-root",
        /// It runs on Linux.
        Linux = "linux",
        /// It runs on macOS.
        Macos = "macos",
        /// It runs on Windows.
        Windows = "windows",
        /// Hardware virtualisation stands between guest and host.
        HardwareBoundary = "hardware-boundary",
        /// The host's kernel never serves the guest directly.
        SeparateKernel = "separate-kernel",
        /// No network unless asked for.
        NetworkOffDefault = "network-off-default",
        /// Network traffic can be limited for each sandbox.
        NetworkPolicy = "network-policy",
        /// Memory can be stored and brought back.
        MemorySnapshot = "memory-snapshot",
        /// A running sandbox can be split.
        LiveFork = "live-fork",
        /// A program can run commands in it.
        ExecApi = "exec-api",
        /// A program can move files in and out.
        FileApi = "file-api",
        /// Ports can be reached from outside.
        PortForwarding = "port-forwarding",
        /// An MCP server drives it.
        McpServer = "mcp-server",
    }
}

id_enum! {
    /// Whether a system meets a requirement.
    Met, "answer" {
        /// Yes.
        Yes = "yes",
        /// In part, or as an option.
        Partly = "partly",
        /// No.
        No = "no",
        /// No source says.
        Unknown = "unknown",
    }
}

impl Requirement {
    /// Whether `system` meets the requirement, by the catalog's facts.
    #[must_use]
    pub fn met_by(self, system: &System) -> Met {
        let capability = |capability| match system.capability(capability) {
            Some(CapabilityValue::Yes) => Met::Yes,
            Some(CapabilityValue::Partial) => Met::Partly,
            Some(CapabilityValue::No | CapabilityValue::NotApplicable) => Met::No,
            None => Met::Unknown,
        };
        let holds = |holds: bool| if holds { Met::Yes } else { Met::No };
        let needs = |need: Need| system.needs.contains(&need);
        let runs_on = |os: &str| {
            // What a hosted guest runs says nothing about one's own machines.
            holds(!system.hosted && system.platforms.iter().any(|platform| platform.os() == os))
        };
        match self {
            Self::Local => holds(!system.hosted),
            Self::SelfHosted if !system.hosted => Met::Yes,
            Self::SelfHosted => match capability(Capability::SelfHostable) {
                Met::Yes => Met::Partly,
                other => other,
            },
            Self::Hosted => holds(system.hosted),
            Self::OpenSource => holds(system.license != "proprietary"),
            Self::NoKvm => holds(system.hosted || !(needs(Need::Kvm) || linux_hypervisor(system))),
            Self::NoRoot if system.hosted => Met::Yes,
            Self::NoRoot if needs(Need::Root) => match capability(Capability::Unprivileged) {
                Met::Partly => Met::Partly,
                _ => Met::No,
            },
            Self::NoRoot => Met::Yes,
            Self::Linux => runs_on("linux"),
            Self::Macos => runs_on("macos"),
            Self::Windows => runs_on("windows"),
            Self::HardwareBoundary if system.boundary != Boundary::HardwareVirtualization => Met::No,
            Self::HardwareBoundary => match capability(Capability::HardwareBoundary) {
                Met::Partly => Met::Partly,
                _ => Met::Yes,
            },
            Self::SeparateKernel if system.class == Class::LanguageRuntime => Met::No,
            Self::SeparateKernel => capability(Capability::SeparateKernel),
            Self::NetworkOffDefault => capability(Capability::NetworkOffDefault),
            Self::NetworkPolicy => capability(Capability::NetworkPolicy),
            Self::MemorySnapshot => capability(Capability::MemorySnapshot),
            Self::LiveFork => capability(Capability::LiveFork),
            Self::ExecApi => capability(Capability::ExecApi),
            Self::FileApi => capability(Capability::FileApi),
            Self::PortForwarding => capability(Capability::PortForwarding),
            Self::McpServer => capability(Capability::McpServer),
        }
    }
}

/// A platform's own hypervisor is KVM on Linux.
fn linux_hypervisor(system: &System) -> bool {
    system.needs.contains(&Need::Hypervisor) && system.platforms.iter().any(|platform| platform.os() == "linux")
}
