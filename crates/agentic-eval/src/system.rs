//! What the catalog holds about one system.

use crate::axis::Axis;
use crate::capability::{Capability, CapabilityFact, CapabilityValue};
use crate::evidence::{Evidence, Figure, List, Text};

id_enum! {
    /// What sort of technology a system is.
    Class, "class" {
        /// A plain process.
        Process = "process",
        /// A sandbox made of operating system features around one program.
        OsSandbox = "os-sandbox",
        /// A container runtime or engine.
        Container = "container",
        /// A kernel in user space.
        UserspaceKernel = "userspace-kernel",
        /// A minimal virtual machine.
        Microvm = "microvm",
        /// A full virtual machine.
        FullVm = "full-vm",
        /// An application linked with its kernel.
        Unikernel = "unikernel",
        /// A language runtime that confines its guests itself.
        LanguageRuntime = "language-runtime",
        /// A service that somebody else runs.
        Hosted = "hosted",
    }
}

id_enum! {
    /// What stands between guest code and the host, weakest first.
    Boundary, "boundary" {
        /// Nothing but the process.
        Process = "process",
        /// A filter over system calls or accesses.
        SyscallFilter = "syscall-filter",
        /// Kernel namespaces.
        Namespaces = "namespaces",
        /// Checks compiled into the guest's code.
        SoftwareFaultIsolation = "software-fault-isolation",
        /// A kernel in user space serves the guest's calls.
        UserspaceKernel = "userspace-kernel",
        /// The processor's virtualisation.
        HardwareVirtualization = "hardware-virtualization",
    }
}

impl Boundary {
    /// Whether the guest's system calls reach the host's kernel as themselves.
    #[must_use]
    pub const fn shares_host_kernel(self) -> bool {
        matches!(self, Boundary::Process | Boundary::SyscallFilter | Boundary::Namespaces)
    }
}

id_enum! {
    /// Where a system runs; for a hosted one, what its guests are.
    Platform, "platform" {
        /// Linux on x86-64.
        LinuxX8664 = "linux-x86_64",
        /// Linux on 64-bit ARM.
        LinuxAarch64 = "linux-aarch64",
        /// Linux on 64-bit RISC-V.
        LinuxRiscv64 = "linux-riscv64",
        /// Linux on 64-bit POWER.
        LinuxPpc64le = "linux-ppc64le",
        /// Linux on IBM Z.
        LinuxS390x = "linux-s390x",
        /// macOS on x86-64.
        MacosX8664 = "macos-x86_64",
        /// macOS on Apple silicon.
        MacosAarch64 = "macos-aarch64",
        /// Windows on x86-64.
        WindowsX8664 = "windows-x86_64",
        /// Windows on 64-bit ARM.
        WindowsAarch64 = "windows-aarch64",
        /// FreeBSD on x86-64.
        FreebsdX8664 = "freebsd-x86_64",
        /// A web browser.
        Browser = "browser",
    }
}

impl Platform {
    /// The operating system part of the id.
    #[must_use]
    pub fn os(self) -> &'static str {
        self.id().split('-').next().unwrap_or_default()
    }
}

id_enum! {
    /// What the documented default cannot do without.
    Need, "need" {
        /// A usable `/dev/kvm`.
        Kvm = "kvm",
        /// KVM or the platform's own hypervisor.
        Hypervisor = "hypervisor",
        /// Root on the host.
        Root = "root",
        /// Unprivileged user namespaces.
        UserNamespaces = "user-namespaces",
        /// Control groups of either version.
        Cgroups = "cgroups",
        /// Control groups, version 2.
        CgroupV2 = "cgroup-v2",
        /// The Landlock security module.
        Landlock = "landlock",
        /// A host that runs systemd.
        Systemd = "systemd",
        /// A Docker engine.
        Docker = "docker",
        /// A Kubernetes cluster.
        Kubernetes = "kubernetes",
        /// macOS.
        Macos = "macos",
        /// Windows.
        Windows = "windows",
        /// Node.js.
        Node = "node",
        /// Python.
        Python = "python",
        /// Any JavaScript engine.
        JavascriptRuntime = "javascript-runtime",
        /// An account with the service.
        Account = "account",
    }
}

/// A released version.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Release {
    /// The version as the system spells it.
    pub version: Text,
    /// When it came out, `YYYY-MM`.
    pub date: Text,
}

/// A score set by hand on an axis of which too little is known.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Judgment {
    /// The axis.
    pub axis: Axis,
    /// The score: a multiple of 0.05, at most 0.50.
    pub score: f64,
    /// The mechanism that it rests on.
    pub mechanism: Text,
}

/// How a driver on this host starts a system.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Launch {
    /// What `measure` takes.
    pub id: Text,
    /// The driver, or driver family.
    pub driver: Text,
    /// The program that must be there.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub binary: Option<Text>,
}

/// Everything that the catalog states about one system.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct System {
    /// The id, the same everywhere.
    pub id: Text,
    /// The system's own spelling of its name.
    pub name: Text,
    /// What sort of technology it is.
    pub class: Class,
    /// What stands between guest and host in the documented default.
    pub boundary: Boundary,
    /// Other names that [`Vm::from_name`](crate::vms::Vm::from_name) takes.
    pub aliases: List<Text>,
    /// What it is and who runs it, in a sentence.
    pub summary: Text,
    /// Its home page.
    pub homepage: Text,
    /// Its licence as an SPDX expression, or `proprietary`.
    pub license: Text,
    /// Whether somebody else runs it as a service.
    pub hosted: bool,
    /// Where it runs.
    pub platforms: List<Platform>,
    /// What the documented default cannot do without.
    pub needs: List<Need>,
    /// Languages that it is written in.
    pub implemented_in: List<Text>,
    /// First release, `YYYY-MM`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub first_release: Option<Text>,
    /// The newest release that was seen.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub latest_release: Option<Release>,
    /// Id of the system whose engine it runs unchanged.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub built_on: Option<Text>,
    /// The cited facts.
    pub evidence: List<Evidence>,
    /// The settled capabilities.
    pub capabilities: List<CapabilityFact>,
    /// Scores set by hand where too little is known.
    pub judgments: List<Judgment>,
    /// How drivers on this host start it.
    pub launches: List<Launch>,
}

impl System {
    /// What is known of a capability; `None` is unknown.
    #[must_use]
    pub fn capability(&self, capability: Capability) -> Option<CapabilityValue> {
        self.capabilities.iter().find(|fact| fact.capability == capability).map(|fact| fact.value)
    }

    /// The figure that the rubric takes on this axis, if the catalog marks one.
    #[must_use]
    pub fn scored_figure(&self, axis: Axis) -> Option<&Figure> {
        self.evidence
            .iter()
            .filter(|evidence| evidence.axis == axis)
            .filter_map(|evidence| evidence.figure.as_ref())
            .find(|figure| figure.scored_because.is_some())
    }

    /// The judgment on this axis, if the catalog holds one.
    #[must_use]
    pub fn judgment(&self, axis: Axis) -> Option<&Judgment> {
        self.judgments.iter().find(|judgment| judgment.axis == axis)
    }
}
