//! Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::axis::Axis;
use crate::capability::{Capability, CapabilityFact, CapabilityValue};
use crate::evidence::{Bound, Confidence, Evidence, EvidenceKind, EvidenceList, Figure, Statistic};
use crate::metric::{Metric, StartKind};
use crate::rubric::{AxisScore, Basis};
use crate::system::{Boundary, Class, Judgment, Launch, Need, Platform, Release, System};
use crate::vms::VmProfile;

/// A catalogued VM or sandbox system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Vm {
    /// AetherVM (HyperMachine): A young single-author hypervisor framework in Rust by nervosys (KVM, WHP or Hypervisor.framework, and a bare-metal mode) that presents itself as agent-first; renamed from AetherVM to HyperMachine in January 2026, with no independent measurement or review found.
    AetherVm,
    /// Kubernetes Agent Sandbox (GKE): A Kubernetes SIG Apps controller and set of resources (Sandbox, template, claim, warm pool) for long-lived single-pod agent environments; isolation comes from the RuntimeClass, usually gVisor or Kata.
    AgentSandbox,
    /// Apple container: Apple's open-source command line and Swift package (Containerization) that run each Linux container in its own lightweight VM on Apple silicon.
    AppleContainer,
    /// Apptainer: The HPC container tool formerly called Singularity: single-file images run as an ordinary process of the calling user, integrating with the host rather than hiding it.
    Apptainer,
    /// AWS Lambda MicroVMs: AWS service that launches Firecracker microVMs from a memory and disk snapshot of the customer's image, stateful for up to eight hours.
    AwsLambdaMicrovms,
    /// Azure Container Apps dynamic sessions: Pools of prewarmed Hyper-V isolated sessions in Azure Container Apps, with a built-in code interpreter or the customer's container.
    AzureDynamicSessions,
    /// Blaxel Sandboxes: Hosted microVM sandboxes that fall into standby seconds after the last connection and resume with memory and processes.
    Blaxel,
    /// BoxLite: An embeddable, daemonless sandbox library that runs OCI images in persistent libkrun microVMs for agents, with an optional REST server and a self-deployed cloud.
    BoxLite,
    /// bubblewrap: A small C program that builds a mount namespace from nothing and starts one command in it; the sandbox under Flatpak and, on Linux, under Claude Code and Codex.
    Bubblewrap,
    /// Cloud Hypervisor: A Rust virtual machine monitor for modern Linux and Windows cloud guests on KVM or the Microsoft hypervisor, with hot-plug, live migration and snapshots.
    CloudHypervisor,
    /// Cloudflare Sandbox SDK (Containers): Linux sandboxes on Cloudflare Containers, each a Firecracker microVM addressed by name through a Durable Object and driven from a Worker.
    CloudflareSandbox,
    /// CodeSandbox SDK: SDK to CodeSandbox's Firecracker microVMs, with hibernation from memory snapshots and cloning of running machines.
    CodesandboxSdk,
    /// containerd (nerdctl): The container daemon under Docker and most Kubernetes nodes, driven over gRPC or with the Docker-like nerdctl command; hands isolation to an OCI runtime through one shim per container or sandbox.
    Containerd,
    /// crosvm: Google's Rust virtual machine monitor for ChromeOS and Android guests, with each virtual device in its own sandboxed process; the code base from which Firecracker began.
    Crosvm,
    /// Daytona: Sandbox platform for agents: containers by default, virtual machines as a class, and a second-generation service on Firecracker microVMs; open source up to v0.190.0, closed since June 2026.
    Daytona,
    /// Deno (permission sandbox): JavaScript and TypeScript runtime on V8 that refuses file, network, environment and subprocess access unless a flag or a broker grants it.
    Deno,
    /// Docker Sandboxes (sbx): Docker's sbx: each coding agent gets a microVM with its own kernel and Docker daemon, on the developer's machine (macOS, Windows, Linux) or in Docker's cloud.
    DockerSandboxes,
    /// Docker Engine (runc): The Docker daemon and API running OCI containers with runc: Linux namespaces, cgroups, dropped capabilities and a default seccomp profile over a shared host kernel.
    Docker,
    /// E2B: Sandbox service for code written by agents: Firecracker microVMs resumed from template snapshots, with open-source control plane, orchestrator and SDKs.
    E2b,
    /// Firecracker: A minimal KVM virtual machine monitor written in Rust, one microVM per process, made at AWS for Lambda and Fargate and used as the engine of many sandbox services.
    Firecracker,
    /// Firejail: A setuid Linux sandbox with more than a thousand ready-made application profiles, built on namespaces, seccomp and capabilities, with experimental Landlock.
    Firejail,
    /// Fly Machines and Sprites: Fly.io's Firecracker microVMs with a REST API, and Sprites on top of them: persistent sandboxes with 100 GB of disk that sleep when idle.
    FlyMachines,
    /// gVisor (runsc): An application kernel in Go that intercepts a container's system calls and serves them in user space; an OCI runtime (runsc) used under Docker, containerd and Kubernetes, and by Google Cloud Run, DigitalOcean App Platform and Tencent's agent-training clusters.
    Gvisor,
    /// Hyperlight: A Rust library (CNCF sandbox project, begun at Microsoft) that runs a single purpose-built program in a micro-VM with no kernel and no devices, called like a function; hyperlight-sandbox adds Python and JavaScript guests for agents.
    Hyperlight,
    /// Kata Containers: An OCI/CRI runtime that puts every pod in its own lightweight VM, with a choice of monitors (QEMU, Cloud Hypervisor, Firecracker, Dragonball, StratoVirt, OpenVMM) and an agent in the guest.
    KataContainers,
    /// Landlock (landrun, Sandlock, Codex): The Linux security module by which an unprivileged process gives up file, TCP and IPC rights for itself and its children; packaged as tools by landrun and Sandlock and used by Codex's legacy Linux sandbox.
    Landlock,
    /// libkrun: A library with a C API that starts a process in a microVM on KVM or Apple's hypervisor; the engine under krunvm, muvm, crun's krun handler, krunkit and microsandbox.
    Libkrun,
    /// LXC / Incus system containers: Containers that boot a whole Linux distribution on the shared host kernel, built on liblxc and managed by Incus (the community successor of LXD).
    Lxc,
    /// microsandbox: A daemonless, self-hosted sandbox library and command line that boots OCI images as local microVMs (on a fork of libkrun) for agents and untrusted code, with SDKs in four languages.
    Microsandbox,
    /// Minijail: The sandboxing launcher and library of ChromeOS and Android: users, capabilities, namespaces, seccomp policies and Landlock for known system services.
    Minijail,
    /// Modal Sandboxes: Sandboxes on Modal's serverless platform: gVisor containers by default, a virtual-machine runtime as an option, driven from Python, JavaScript or Go.
    Modal,
    /// Monty (pydantic-monty): Python subset interpreter written from scratch in Rust for code that a model writes; file, network and environment access exist only as calls that the host chooses to answer.
    Monty,
    /// Morph Cloud: Hosted virtual machines built around snapshots of memory and disk, made to be branched many times from one running state.
    MorphCloud,
    /// Northflank sandboxes: Kubernetes-based platform on which a sandbox is an ordinary service run in a microVM or gVisor, in Northflank's cloud or the customer's.
    Northflank,
    /// nsjail: A C++ tool that jails one program with Linux namespaces, rlimits, cgroups and Kafel seccomp policies, configured by protobuf; used for CTF services, fuzzing and code runners such as Windmill and snekbox.
    Nsjail,
    /// OpenSandbox (Alibaba): An open sandbox platform for agents from Alibaba: one API, SDKs in five languages and an in-sandbox agent over Docker or Kubernetes, with gVisor, Kata or Firecracker as optional runtimes.
    OpenSandbox,
    /// OpenVMM: Microsoft's modular, cross-platform virtual machine monitor in Rust, run on a host or, in Azure, inside the guest's own partition as the OpenHCL paravisor.
    OpenVmm,
    /// Podman (crun, rootless): A daemonless OCI container engine, by default with the crun runtime; used as an unprivileged user it maps root in the container to that user.
    Podman,
    /// Pyodide: CPython compiled to WebAssembly for browsers and JavaScript runtimes; what it may touch is what the JavaScript host around it may touch.
    Pyodide,
    /// QEMU/KVM: The general-purpose C machine emulator and KVM monitor behind most Linux virtualization, from full PCs (q35) to a stripped 'microvm' machine type, usually driven by libvirt, Kata or Proxmox.
    QemuKvm,
    /// Runloop Devboxes: Hosted devboxes for coding agents and benchmarks: isolated virtual machines made from blueprints, with disk snapshots and network policies.
    Runloop,
    /// Anthropic Sandbox Runtime (srt): Anthropic's command wrapper and TypeScript library behind Claude Code's sandbox: bubblewrap on Linux, Seatbelt on macOS, and host-side HTTP and SOCKS proxies that enforce a domain allow list.
    SandboxRuntime,
    /// Seatbelt (macOS sandbox-exec): macOS's kernel sandbox driven by Scheme-like profiles through sandbox-exec or libsandbox; Claude Code, Codex and Chromium confine processes with it.
    Seatbelt,
    /// StratoVirt: openEuler's KVM virtual machine monitor in Rust, with a microVM machine for containers and functions and a standard machine for full VMs.
    StratoVirt,
    /// Sysbox: A runc fork from Nestybox (bought by Docker in 2022) that makes containers behave like small virtual machines (systemd, Docker or Kubernetes inside) with a user namespace and emulated parts of procfs and sysfs.
    Sysbox,
    /// systemd-nspawn: systemd's container tool: runs a command or boots a whole distribution from a directory tree or disk image in namespaces, registered with systemd-machined.
    SystemdNspawn,
    /// Unikraft: A library operating system that links an application and the parts of a kernel that it needs into one image, run as a virtual machine under QEMU, Firecracker or Xen; Unikraft Cloud is a separate hosted product.
    Unikraft,
    /// User Mode Linux: A port of the Linux kernel that runs as an ordinary process of the host and serves its own processes by intercepting their system calls.
    UserModeLinux,
    /// V8 isolates (workerd, Cloudflare Workers, Dynamic Workers): JavaScript and WebAssembly sandboxes that share one process and are kept apart by the V8 engine; workerd is the open-source runtime, Cloudflare Workers and Dynamic Workers the hosted service around it.
    V8Isolates,
    /// Vercel Sandbox: Hosted Firecracker microVMs on Vercel's build infrastructure for untrusted or generated code, persistent by default.
    VercelSandbox,
    /// Wasmer: WebAssembly runtime with the WASIX system interface and several compiler back ends, also behind the hosted Wasmer Edge platform.
    Wasmer,
    /// Wasmtime: WebAssembly runtime of the Bytecode Alliance, embedded as a library or run from a command line; each instance is confined by bounds-checked linear memory and explicit imports.
    Wasmtime,
}

impl Vm {
    /// Every id, in the order of [`Vm::all`].
    pub const IDS: &'static [&'static str] = &[
        "aethervm",
        "agent-sandbox",
        "apple-container",
        "apptainer",
        "aws-lambda-microvms",
        "azure-dynamic-sessions",
        "blaxel",
        "boxlite",
        "bubblewrap",
        "cloud-hypervisor",
        "cloudflare-sandbox",
        "codesandbox-sdk",
        "containerd",
        "crosvm",
        "daytona",
        "deno",
        "docker-sandboxes",
        "docker",
        "e2b",
        "firecracker",
        "firejail",
        "fly-machines",
        "gvisor",
        "hyperlight",
        "kata",
        "landlock",
        "libkrun",
        "lxc",
        "microsandbox",
        "minijail",
        "modal",
        "monty",
        "morph-cloud",
        "northflank",
        "nsjail",
        "opensandbox",
        "openvmm",
        "podman",
        "pyodide",
        "qemu-kvm",
        "runloop",
        "sandbox-runtime",
        "seatbelt",
        "stratovirt",
        "sysbox",
        "systemd-nspawn",
        "unikraft",
        "user-mode-linux",
        "v8-isolates",
        "vercel-sandbox",
        "wasmer",
        "wasmtime",
    ];

    /// Every system, in fixed order. The number is no promise.
    #[must_use]
    pub fn all() -> [Vm; 52] {
        [
            Vm::AetherVm,
            Vm::AgentSandbox,
            Vm::AppleContainer,
            Vm::Apptainer,
            Vm::AwsLambdaMicrovms,
            Vm::AzureDynamicSessions,
            Vm::Blaxel,
            Vm::BoxLite,
            Vm::Bubblewrap,
            Vm::CloudHypervisor,
            Vm::CloudflareSandbox,
            Vm::CodesandboxSdk,
            Vm::Containerd,
            Vm::Crosvm,
            Vm::Daytona,
            Vm::Deno,
            Vm::DockerSandboxes,
            Vm::Docker,
            Vm::E2b,
            Vm::Firecracker,
            Vm::Firejail,
            Vm::FlyMachines,
            Vm::Gvisor,
            Vm::Hyperlight,
            Vm::KataContainers,
            Vm::Landlock,
            Vm::Libkrun,
            Vm::Lxc,
            Vm::Microsandbox,
            Vm::Minijail,
            Vm::Modal,
            Vm::Monty,
            Vm::MorphCloud,
            Vm::Northflank,
            Vm::Nsjail,
            Vm::OpenSandbox,
            Vm::OpenVmm,
            Vm::Podman,
            Vm::Pyodide,
            Vm::QemuKvm,
            Vm::Runloop,
            Vm::SandboxRuntime,
            Vm::Seatbelt,
            Vm::StratoVirt,
            Vm::Sysbox,
            Vm::SystemdNspawn,
            Vm::Unikraft,
            Vm::UserModeLinux,
            Vm::V8Isolates,
            Vm::VercelSandbox,
            Vm::Wasmer,
            Vm::Wasmtime,
        ]
    }
}

pub(crate) static NAMES: [(&str, Vm); 175] = [
    ("@vercel/sandbox", Vm::VercelSandbox),
    ("aether", Vm::AetherVm),
    ("aethervm", Vm::AetherVm),
    ("aethervm (hypermachine)", Vm::AetherVm),
    ("agent-sandbox", Vm::AgentSandbox),
    ("alibaba-opensandbox", Vm::OpenSandbox),
    ("anthropic sandbox runtime (srt)", Vm::SandboxRuntime),
    ("apple container", Vm::AppleContainer),
    ("apple-container", Vm::AppleContainer),
    ("apple-containerization", Vm::AppleContainer),
    ("apptainer", Vm::Apptainer),
    ("aws lambda microvms", Vm::AwsLambdaMicrovms),
    ("aws-lambda-microvms", Vm::AwsLambdaMicrovms),
    ("azure container apps dynamic sessions", Vm::AzureDynamicSessions),
    ("azure-container-apps-sessions", Vm::AzureDynamicSessions),
    ("azure-dynamic-sessions", Vm::AzureDynamicSessions),
    ("blaxel", Vm::Blaxel),
    ("blaxel sandboxes", Vm::Blaxel),
    ("blaxel-ai", Vm::Blaxel),
    ("boxlite", Vm::BoxLite),
    ("boxlite-ai", Vm::BoxLite),
    ("bubblewrap", Vm::Bubblewrap),
    ("bwrap", Vm::Bubblewrap),
    ("bytecodealliance-wasmtime", Vm::Wasmtime),
    ("ch", Vm::CloudHypervisor),
    ("chv", Vm::CloudHypervisor),
    ("claude-code-sandbox", Vm::SandboxRuntime),
    ("clh", Vm::CloudHypervisor),
    ("cloud hypervisor", Vm::CloudHypervisor),
    ("cloud-hypervisor", Vm::CloudHypervisor),
    ("cloudflare sandbox sdk (containers)", Vm::CloudflareSandbox),
    ("cloudflare-containers", Vm::CloudflareSandbox),
    ("cloudflare-sandbox", Vm::CloudflareSandbox),
    ("cloudflare-workers", Vm::V8Isolates),
    ("cloudhv", Vm::CloudHypervisor),
    ("codesandbox", Vm::CodesandboxSdk),
    ("codesandbox sdk", Vm::CodesandboxSdk),
    ("codesandbox-sdk", Vm::CodesandboxSdk),
    ("container-cli", Vm::AppleContainer),
    ("containerd", Vm::Containerd),
    ("containerd (nerdctl)", Vm::Containerd),
    ("containerization", Vm::AppleContainer),
    ("containers", Vm::Docker),
    ("cpython-wasm", Vm::Pyodide),
    ("crosvm", Vm::Crosvm),
    ("crosvm-vmm", Vm::Crosvm),
    ("crun", Vm::Podman),
    ("daytona", Vm::Daytona),
    ("daytonaio", Vm::Daytona),
    ("deno", Vm::Deno),
    ("deno (permission sandbox)", Vm::Deno),
    ("deno-permissions", Vm::Deno),
    ("docker", Vm::Docker),
    ("docker engine (runc)", Vm::Docker),
    ("docker sandboxes (sbx)", Vm::DockerSandboxes),
    ("docker-engine", Vm::Docker),
    ("docker-sandbox", Vm::DockerSandboxes),
    ("docker-sandboxes", Vm::DockerSandboxes),
    ("dragonball", Vm::KataContainers),
    ("dynamic-workers", Vm::V8Isolates),
    ("e2b", Vm::E2b),
    ("e2b-dev", Vm::E2b),
    ("e2b-infra", Vm::E2b),
    ("fc", Vm::Firecracker),
    ("firecracker", Vm::Firecracker),
    ("firecracker-vmm", Vm::Firecracker),
    ("firejail", Vm::Firejail),
    ("fly machines and sprites", Vm::FlyMachines),
    ("fly-machines", Vm::FlyMachines),
    ("fly-sprites", Vm::FlyMachines),
    ("fly.io", Vm::FlyMachines),
    ("gke-agent-sandbox", Vm::AgentSandbox),
    ("gvisor", Vm::Gvisor),
    ("gvisor (runsc)", Vm::Gvisor),
    ("hv2", Vm::AetherVm),
    ("hvlite", Vm::OpenVmm),
    ("hyperlight", Vm::Hyperlight),
    ("hyperlight-sandbox", Vm::Hyperlight),
    ("hyperlight-wasm", Vm::Hyperlight),
    ("hypermachine", Vm::AetherVm),
    ("incus", Vm::Lxc),
    ("infinibranch", Vm::MorphCloud),
    ("kata", Vm::KataContainers),
    ("kata containers", Vm::KataContainers),
    ("kata-clh", Vm::KataContainers),
    ("kata-containers", Vm::KataContainers),
    ("kata-fc", Vm::KataContainers),
    ("kata-qemu", Vm::KataContainers),
    ("kata-runtime", Vm::KataContainers),
    ("kraft", Vm::Unikraft),
    ("kraftkit", Vm::Unikraft),
    ("krun", Vm::Libkrun),
    ("krunvm", Vm::Libkrun),
    ("kubernetes agent sandbox (gke)", Vm::AgentSandbox),
    ("kubernetes-agent-sandbox", Vm::AgentSandbox),
    ("kvm", Vm::QemuKvm),
    ("lambda-microvms", Vm::AwsLambdaMicrovms),
    ("landlock", Vm::Landlock),
    ("landlock (landrun, sandlock, codex)", Vm::Landlock),
    ("landrun", Vm::Landlock),
    ("libkrun", Vm::Libkrun),
    ("libkrunfw", Vm::Libkrun),
    ("lxc", Vm::Lxc),
    ("lxc / incus system containers", Vm::Lxc),
    ("lxd", Vm::Lxc),
    ("macos-sandbox", Vm::Seatbelt),
    ("microsandbox", Vm::Microsandbox),
    ("microvm-machine", Vm::QemuKvm),
    ("minijail", Vm::Minijail),
    ("minijail0", Vm::Minijail),
    ("moby", Vm::Docker),
    ("modal", Vm::Modal),
    ("modal sandboxes", Vm::Modal),
    ("modal-labs", Vm::Modal),
    ("modal-sandboxes", Vm::Modal),
    ("monocore", Vm::Microsandbox),
    ("monty", Vm::Monty),
    ("monty (pydantic-monty)", Vm::Monty),
    ("morph cloud", Vm::MorphCloud),
    ("morph-cloud", Vm::MorphCloud),
    ("morphcloud", Vm::MorphCloud),
    ("msb", Vm::Microsandbox),
    ("muvm", Vm::Libkrun),
    ("nerdctl", Vm::Containerd),
    ("northflank", Vm::Northflank),
    ("northflank sandboxes", Vm::Northflank),
    ("northflank-sandboxes", Vm::Northflank),
    ("nsjail", Vm::Nsjail),
    ("nspawn", Vm::SystemdNspawn),
    ("openhcl", Vm::OpenVmm),
    ("opensandbox", Vm::OpenSandbox),
    ("opensandbox (alibaba)", Vm::OpenSandbox),
    ("openvmm", Vm::OpenVmm),
    ("podman", Vm::Podman),
    ("podman (crun, rootless)", Vm::Podman),
    ("pydantic-monty", Vm::Monty),
    ("pyodide", Vm::Pyodide),
    ("qemu", Vm::QemuKvm),
    ("qemu-kvm", Vm::QemuKvm),
    ("qemu-microvm", Vm::QemuKvm),
    ("qemu/kvm", Vm::QemuKvm),
    ("runc", Vm::Docker),
    ("runloop", Vm::Runloop),
    ("runloop devboxes", Vm::Runloop),
    ("runloop-devbox", Vm::Runloop),
    ("runsc", Vm::Gvisor),
    ("sandbox-exec", Vm::Seatbelt),
    ("sandbox-runtime", Vm::SandboxRuntime),
    ("sandbox-sdk", Vm::CloudflareSandbox),
    ("sandlock", Vm::Landlock),
    ("sbx", Vm::DockerSandboxes),
    ("seatbelt", Vm::Seatbelt),
    ("seatbelt (macos sandbox-exec)", Vm::Seatbelt),
    ("singularity", Vm::Apptainer),
    ("sprites", Vm::FlyMachines),
    ("srt", Vm::SandboxRuntime),
    ("strato-virt", Vm::StratoVirt),
    ("stratovirt", Vm::StratoVirt),
    ("sysbox", Vm::Sysbox),
    ("sysbox-runc", Vm::Sysbox),
    ("systemd-nspawn", Vm::SystemdNspawn),
    ("uml", Vm::UserModeLinux),
    ("unikraft", Vm::Unikraft),
    ("user mode linux", Vm::UserModeLinux),
    ("user-mode-linux", Vm::UserModeLinux),
    ("v8 isolates (workerd, cloudflare workers, dynamic workers)", Vm::V8Isolates),
    ("v8-isolates", Vm::V8Isolates),
    ("vercel sandbox", Vm::VercelSandbox),
    ("vercel-sandbox", Vm::VercelSandbox),
    ("wasix", Vm::Wasmer),
    ("wasmer", Vm::Wasmer),
    ("wasmer-edge", Vm::Wasmer),
    ("wasmtime", Vm::Wasmtime),
    ("worker-loader", Vm::V8Isolates),
    ("workerd", Vm::V8Isolates),
];

pub(crate) static RANKED: [Vm; 52] = [
    Vm::Microsandbox,
    Vm::E2b,
    Vm::CloudHypervisor,
    Vm::Firecracker,
    Vm::Hyperlight,
    Vm::Gvisor,
    Vm::Docker,
    Vm::BoxLite,
    Vm::Daytona,
    Vm::Monty,
    Vm::Blaxel,
    Vm::MorphCloud,
    Vm::Runloop,
    Vm::CodesandboxSdk,
    Vm::FlyMachines,
    Vm::Unikraft,
    Vm::QemuKvm,
    Vm::StratoVirt,
    Vm::Modal,
    Vm::CloudflareSandbox,
    Vm::VercelSandbox,
    Vm::KataContainers,
    Vm::Podman,
    Vm::Wasmtime,
    Vm::AwsLambdaMicrovms,
    Vm::AppleContainer,
    Vm::OpenSandbox,
    Vm::Libkrun,
    Vm::Wasmer,
    Vm::DockerSandboxes,
    Vm::AzureDynamicSessions,
    Vm::Deno,
    Vm::Containerd,
    Vm::Lxc,
    Vm::Landlock,
    Vm::Northflank,
    Vm::AgentSandbox,
    Vm::V8Isolates,
    Vm::Crosvm,
    Vm::SystemdNspawn,
    Vm::Bubblewrap,
    Vm::Firejail,
    Vm::Sysbox,
    Vm::OpenVmm,
    Vm::Seatbelt,
    Vm::UserModeLinux,
    Vm::AetherVm,
    Vm::Apptainer,
    Vm::Nsjail,
    Vm::SandboxRuntime,
    Vm::Pyodide,
    Vm::Minijail,
];

static AETHERVM_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The README's defining figure is an 'agent spawn' of about 9 ns, a median from the project's own micro-benchmarks on a Ryzen 9 9900X.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "in-process micro-benchmark, no VM involved (benches/cow_bench.rs); not comparable with any other system's start",
        )),
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/README.md",
        ),
        title: Cow::Borrowed("HyperMachine README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The benchmark behind the README's 'agent spawn' figure times the instantiation of a copy-on-write clone of a byte buffer inside the benchmark's own process; no virtual machine is created, so it is no start latency.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-core/benches/cow_bench.rs",
        ),
        title: Cow::Borrowed("HyperMachine copy-on-write benchmark"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The project ships a harness for comparing hypervisors and states that it publishes no comparison figures, because it has none that it can reproduce on representative hardware; the boot workloads that it defines have no published result.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/benchmarks/METHODOLOGY.md",
        ),
        title: Cow::Borrowed("HyperMachine benchmark methodology"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The module says that any number of idle clones costs about one baseline of memory (the README makes 100 idle agents of it), and also that this software copying suits lightweight VMs and snapshot fan-out rather than a vCPU under hardware-accelerated memory.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("design statement for an in-process object, no measurement of a running VM")),
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-core/src/memory_cow.rs",
        ),
        title: Cow::Borrowed("HyperMachine memory_cow module"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The agent sandbox is described in its source as a policy object and not as containment: it installs no syscall filter and starts no isolated process, scripts run inside the host process in an engine without I/O functions, and the memory and syscall limits constrain nothing yet.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-agent/src/sandbox.rs",
        ),
        title: Cow::Borrowed("HyperMachine agent sandbox module"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The security page lists seccomp filtering of sandboxed VMs among the measures taken, although the sandbox module says that it installs none.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "checked for this record: the Rust sources hold only configuration types for seccomp, and the crate that would install a filter is commented out in hv2-agent/Cargo.toml",
        )),
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/SECURITY.md",
        ),
        title: Cow::Borrowed("HyperMachine security policy"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The security audit in the repository is an internal self-assessment that says so: no third-party penetration test, no validation or certification.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/docs/SECURITY_AUDIT.md",
        ),
        title: Cow::Borrowed("HyperMachine security and compliance audit"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "About 113,000 lines of Rust without tests, comments and blanks (the README speaks of about 240,000 lines in 13 crates).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 113047.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: crates/, Rust lines without blanks, comments, test modules and test, bench and example folders; only a part faces a guest; dependencies not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/tree/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates",
        ),
        title: Cow::Borrowed("HyperMachine source tree"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The README's snapshot figures of 18 and 21 ns time the serialising of vCPU registers and of ten device states, not of guest memory.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("the project's own micro-benchmark on a Ryzen 9 9900X")),
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/README.md",
        ),
        title: Cow::Borrowed("HyperMachine README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("The REST API has routes to create, list, delete and restore snapshots of a VM."),
        figure: None,
        conditions: Some(Cow::Borrowed("routes in the source; that they work on a running guest was not checked")),
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-api/src/snapshot_routes.rs",
        ),
        title: Cow::Borrowed("HyperMachine snapshot routes"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "As late as August 2026 the unreleased changelog adds the step that makes the back end create a VM at all, saying that no code did so before; what a released version could snapshot is therefore unclear.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/CHANGELOG.md",
        ),
        title: Cow::Borrowed("HyperMachine changelog, unreleased section"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The interface is built around an MCP server with typed tools, schemas in the formats of several model vendors, a REST and gRPC API and an ontology endpoint. A Python SDK is announced as planned and not shipped.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/README.md",
        ),
        title: Cow::Borrowed("HyperMachine README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The tool for running a command in a guest answers with an error unless a guest agent is connected, and else queues the command for that agent.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-agent/src/mcp.rs",
        ),
        title: Cow::Borrowed("HyperMachine MCP server module"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The script engine's own notes say that there is no agent inside the guest: agent scripts run on the host with a read-only view of a VM and cannot run a command in it.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-agent/src/script.rs",
        ),
        title: Cow::Borrowed("HyperMachine script engine module"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
];

static AGENT_SANDBOX_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("The quickstart compares under 2 s from a warm pool with 10 to 30 s without one."),
        figure: Some(Figure {
            key: Cow::Borrowed("quickstart-pool"),
            metric: Metric::TimeToFirstExecMs,
            value: 2000.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Pooled),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper bound for a claim on a ready pool; the cold figure includes the image pull",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/examples/quickstart/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox quickstart"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Google announced sub-second hand-out from pre-warmed pools on GKE, 90% below a cold start.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("gke-pool"),
            metric: Metric::TimeToFirstExecMs,
            value: 1000.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Pooled),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("upper bound, GKE with warm pools")),
        source: Cow::Borrowed(
            "https://www.techzine.eu/news/infrastructure/136294/google-introduces-agent-sandbox-for-kubernetes",
        ),
        title: Cow::Borrowed("Google introduces Agent Sandbox for Kubernetes (Techzine)"),
        date: Some(Cow::Borrowed("2025-11")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The project's own burst test counts claims of up to 500 ms as served by the pool and calls 500 ms to 1 s degraded by contention; there the API round trip (about 170 ms) and the controller's adoption (100 to 250 ms) dominate, whatever the runtime.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("thresholds and typical shares of a test description, no result of a run")),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/test/e2e/extensions/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox extensions end-to-end tests"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The 2026 road map plans a claim latency of 200, then 100, then 50 ms and a controller for more than 1000 claims a second; tuning for bursts of up to 300 sandboxes a second is marked as done.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("goals of a plan, none of them a measurement; cluster and method not stated")),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/roadmap.md",
        ),
        title: Cow::Borrowed("Agent Sandbox roadmap"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "In a sample RL load test 80 claims over 10 images waited 2.6 s on average and 6 s at most for a warm sandbox.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("rl-load-test"),
            metric: Metric::TimeToFirstExecMs,
            value: 2600.0,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Pooled),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "redacted sample of one run with the strategy that warms all pools first; GKE e2-standard-16 nodes, 40 concurrent workers, one warm replica per task (8 for each image)",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/examples/agent-sandbox-rl/performance_reports/sample_rl_rollout.md",
        ),
        title: Cow::Borrowed("SWE-bench load test (sample report)"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A rival measured 23 s at best for 100 pooled sandboxes (controller concurrency 10; 76 s at 1, 34 s at 50), about 4 a second, against 0.9 s for its own batch object.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("opensandbox-batch"),
            metric: Metric::SpawnRatePerS,
            value: 4.3,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "total time for 100 busybox sandboxes from a warm pool, controller with 12 to 16 CPUs and 32 to 64 GB, version and number of runs not stated, measured by OpenSandbox; the rival's figure is for one batch object",
        )),
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/kubernetes/README.md",
        ),
        title: Cow::Borrowed("OpenSandbox Kubernetes Controller README"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "One 8-vCPU, 30 GB node with NVMe swap held 160 Chrome sandboxes on gVisor, 50 on Kata with Cloud Hypervisor and 20 on Kata with QEMU; without swap 80, 40 and 20.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("chrome-gvisor"),
            metric: Metric::MaxPerHost,
            value: 160.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "gVisor, GKE c4-standard-8, local SSD swap, tuned node, Chrome ready after 59 s (column headed P50 and average) and 215 s at p99; 140 on the untuned node; the QEMU figure with swap is not marked as tuned",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/examples/gke-swap/runtimes/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox: container isolation runtimes on GKE with local SSD swap"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "With plain runc the same kind of node held 200 Chrome sandboxes with NVMe swap, against about 120 without; 240 failed in both.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("chrome-runc"),
            metric: Metric::MaxPerHost,
            value: 200.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "runc, Chromium in each sandbox, GKE c4-standard-8 (8 vCPUs, 30 GB), 200 of 200 healthy with local SSD swap, Chrome ready after 268 s at p99; single runs without swap lived up to 170 or broke at 130",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/examples/gke-swap/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox: high density with local SSD swap"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Host memory added by each further pod: 206 MiB on gVisor, 632 MiB on Kata-QEMU and 688 MiB on Kata-CLH; by the resident size of its processes a pod holds 370, 1130 and 1128 MiB.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "incremental host RSS and process RSS over sequential deployments, c4-standard-8; the workload of this table is not named, the rest of the study runs Chrome, so not a minimal sandbox",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/examples/gke-swap/runtimes/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox: container isolation runtimes on GKE with local SSD swap"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A 32-vCPU, 120 GB node reached 768 stable Chromium sandboxes on runc with NVMe swap and CPU isolation, against 512 without swap; 1024 failed.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("chrome-runc-32cpu"),
            metric: Metric::MaxPerHost,
            value: 768.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "runc, Chromium in each sandbox, GKE c4-standard-32, local SSD swap, tuned node (8 reserved cores advised), created one second apart; sandbox ready after 4.5 s on average and 35 s at p99, Chrome after 6.0 and 38 s; the 512 without swap took 96 s on average and 789 s at p99",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/examples/gke-swap/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox: high density with local SSD swap"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "It implements no isolation itself: escapes are left to gVisor or Kata through the RuntimeClass, which a template should enforce.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/security/threat_model.md",
        ),
        title: Cow::Borrowed("Agent Sandbox Threat Model"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Templates bring a managed network policy (ingress from the router only, egress to the public internet but not to private ranges or the metadata service) and no service-account token unless asked for; for bare Sandbox objects the token has to be kept out by the administrator's admission control.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/security/threat_model.md",
        ),
        title: Cow::Borrowed("Agent Sandbox Threat Model"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "On GKE with gVisor a Python extension takes pod snapshots into a Cloud Storage bucket, by hand or at suspend, and resume recreates the pod from the newest one; a sandbox can only return from its own snapshots, never from another's.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("GKE standard cluster from 1.35.2 with the pod snapshot controller")),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/clients/python/agentic-sandbox-client/k8s_agent_sandbox/gke_extensions/snapshots/README.md",
        ),
        title: Cow::Borrowed("Agentic Sandbox Pod Snapshot Extension"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "These snapshots keep file-system changes and memory; only the Python SDK drives them so far.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "GKE with gVisor; this page asks for an Autopilot cluster, the README of the extension for a standard one",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/site/content/docs/sandbox/snapshots/_index.md",
        ),
        title: Cow::Borrowed("Agent Sandbox documentation: snapshots"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Without that extension the suspended mode ends the pod and keeps the object and its volumes; the resumed sandbox gets a new pod.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/api.md",
        ),
        title: Cow::Borrowed("Agent Sandbox API reference"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "An MCP server creates, deletes and lists sandboxes, runs commands (exit code, stdout and stderr in one answer) and moves files; it ships without authentication.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/clients/integrations/mcp-server/README.md",
        ),
        title: Cow::Borrowed("Kubernetes Agent Sandbox MCP Server"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Hand-written SDKs exist in Go and Python (sync and async), beside a generated Go clientset and adapters for LangChain and MCP.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/clients/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox Clients & Integrations"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Life cycle is declarative: a shutdown time with a delete or retain policy, a Running or Suspended mode, and clean-up a set time after the work ends.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/api.md",
        ),
        title: Cow::Borrowed("Agent Sandbox API reference"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
];

static APPLE_CONTAINER_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A user timed `container run ubuntu echo foo` at 0.93 s with an unsigned build and 0.70 s with the signed package; Docker took 0.30 s.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("signed-echo"),
            metric: Metric::TimeToFirstExecMs,
            value: 698.0,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "the documented run command to the output of its first program, on the signed package",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "signed package, M3 Pro, command to exit, one run each, June 2025; the thread does not say whether the image was already local",
        )),
        source: Cow::Borrowed("https://github.com/apple/container/issues/58"),
        title: Cow::Borrowed("apple/container issue 58, start time"),
        date: Some(Cow::Borrowed("2025-06")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A year later a request for a pool of warm VMs still names about 0.9 s per launch, against about 0.2 s for Docker Desktop.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("pool-request"),
            metric: Metric::TimeToFirstExecMs,
            value: 900.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "round figure in the text of a feature request, no measurement shown in the part that could be read",
        )),
        source: Cow::Borrowed("https://github.com/apple/container/issues/1924"),
        title: Cow::Borrowed("apple/container issue 1924, warm pool"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A container's VM takes host memory only as the program touches it, but pages freed in the guest are not given back to macOS; the way to reclaim them is to restart containers.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/technical-overview.md",
        ),
        title: Cow::Borrowed("apple/container technical overview"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A container's VM gets 1 GB of memory and 4 CPUs unless the run command sets other limits.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/how-to.md",
        ),
        title: Cow::Borrowed("apple/container how-to"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Every container is a VM of its own with a minimal user space, and only the data meant for it is mounted into it, unlike a VM shared by all containers.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/technical-overview.md",
        ),
        title: Cow::Borrowed("apple/container technical overview"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Containers join one default network unless told otherwise; networks that the user creates are isolated from one another and from the default one.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("the network commands need macOS 26")),
        source: Cow::Borrowed(
            "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/how-to.md",
        ),
        title: Cow::Borrowed("apple/container how-to"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2026-20613: a crafted image archive could write outside the target directory on the host while it was loaded; fixed in container 0.8.0 and Containerization 0.21.0. A user has to load the crafted archive with the image load command.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.sentinelone.com/vulnerability-database/cve-2026-20613/"),
        title: Cow::Borrowed("CVE-2026-20613 (SentinelOne vulnerability database)"),
        date: Some(Cow::Borrowed("2026-01")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The package's VM interface has pause and resume, which fail as unsupported unless a back end overrides them, and nothing to save or restore memory.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apple/containerization/blob/b9c65e59b284c182c22d88b1f895a138b5fca1a9/Sources/Containerization/VirtualMachineInstance.swift",
        ),
        title: Cow::Borrowed("Containerization, VirtualMachineInstance"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("The macOS back end of the package implements pause and resume of a VM."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apple/containerization/blob/b9c65e59b284c182c22d88b1f895a138b5fca1a9/Sources/Containerization/VZVirtualMachineInstance.swift",
        ),
        title: Cow::Borrowed("Containerization, VZVirtualMachineInstance"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The command line covers create, run, exec, copy, logs, stats, inspect and export, with JSON output in the listing commands, published ports and user-made networks.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/command-reference.md",
        ),
        title: Cow::Borrowed("apple/container command reference"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The command line talks through a client library to a launch agent, which holds the client API for containers and networks and starts XPC helpers for images, network and each container.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/technical-overview.md",
        ),
        title: Cow::Borrowed("apple/container technical overview"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "In the guest, the init process vminitd offers a gRPC interface over vsock for starting processes and passing on their output, signals and events. A second back end runs the same package on Linux through Cloud Hypervisor and KVM.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apple/containerization/blob/b9c65e59b284c182c22d88b1f895a138b5fca1a9/README.md",
        ),
        title: Cow::Borrowed("Containerization README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
];

static APPTAINER_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A Virginia Tech study of Docker, Podman, Singularity and Charliecloud on an HPC cluster found Charliecloud the quickest to start, ahead of Singularity.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "Singularity of 2020, before the rename to Apptainer; abstract read, start times not seen",
        )),
        source: Cow::Borrowed(
            "https://vdocuments.mx/on-the-use-of-containers-in-high-performance-computing-buttadocscloud2020-containerspdf.html",
        ),
        title: Cow::Borrowed("On the Use of Containers in High Performance Computing Environments (IEEE CLOUD 2020)"),
        date: Some(Cow::Borrowed("2020")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Limits are optional, set by flag or by file; under cgroups v1 only root can set them, under cgroups v2 with delegation through systemd, the default of recent distributions, ordinary users can.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/cgroups.rst",
        ),
        title: Cow::Borrowed("Apptainer User Guide: Limiting Container Resources"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "In the same study Singularity equals Charliecloud in I/O throughput, while Charliecloud makes the most metadata and I/O operations of the four on the Lustre file system.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("Singularity of 2020, before the rename to Apptainer; abstract read")),
        source: Cow::Borrowed(
            "https://vdocuments.mx/on-the-use-of-containers-in-high-performance-computing-buttadocscloud2020-containerspdf.html",
        ),
        title: Cow::Borrowed("On the Use of Containers in High Performance Computing Environments (IEEE CLOUD 2020)"),
        date: Some(Cow::Borrowed("2020")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Integration is preferred to isolation: by default the host's network and devices are within reach and processes are numbered with those of the host; separate network, IPC and UTS namespaces are options.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/docker_and_oci.rst",
        ),
        title: Cow::Borrowed("Apptainer User Guide: Support for Docker and OCI Containers"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A container is a normal process under the account of the user who starts it. By default it now runs without setuid, in a user namespace; the setuid starter is a separate package. The guide grants that more holes have been announced that are open through the kernel's namespace code than in Apptainer and its predecessor.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/security.rst",
        ),
        title: Cow::Borrowed("Security in Apptainer"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The two latest fixes with a CVE number: an ineffective --security option for SELinux and AppArmor (CVE-2025-65105, release 1.4.5, moderate) and wrong prefix matching in the directive that limits container paths (CVE-2026-48785, release 1.5.1, setuid installs that list such paths only).",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apptainer/apptainer/blob/917d66577963ca297352a22e13c86f1748ddc645/CHANGELOG.md",
        ),
        title: Cow::Borrowed("Apptainer CHANGELOG"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "An experimental checkpoint feature wraps the program in DMTCP and needs a dynamically linked glibc application.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/checkpoint.rst",
        ),
        title: Cow::Borrowed("Apptainer User Guide: Checkpoint Feature"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Images are read-only; changes can be kept in a persistent overlay, a directory or a file-system image apart from the base, where the user asks for one.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/persistent_overlays.rst",
        ),
        title: Cow::Borrowed("Apptainer User Guide: Persistent Overlays"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("Long-running instances are started, listed and stopped by name on the command line."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/running_services.rst",
        ),
        title: Cow::Borrowed("Apptainer User Guide: Running Services"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static AWS_LAMBDA_MICROVMS_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Launches come from a snapshot built with the image; AWS calls launch and resume near-instant and gives no figure on this page.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://docs.aws.amazon.com/lambda/latest/dg/microvms-how-it-works.md"),
        title: Cow::Borrowed("AWS docs: Lambda MicroVMs core concepts"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "AWS's own guide gives a rule of thumb: resuming takes longer with the amount of snapshot data accessed, roughly 1 s per 500 MB. Memory is restored eagerly, the disk on demand.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("heuristic of a guide, not a measurement; machine size not stated")),
        source: Cow::Borrowed(
            "https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/specialized-skills/serverless-skills/aws-lambda-microvms/references/snapshots-and-uniqueness.md",
        ),
        title: Cow::Borrowed("AWS agent toolkit: Lambda MicroVMs, snapshots and uniqueness"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Program start-up is skipped at launch, since a machine boots from a memory and disk snapshot taken at image build; a validate hook at build time lets the platform sample which parts of the snapshot are used and prefetch them later.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
        ),
        title: Cow::Borrowed("AWS agent toolkit: Lambda MicroVMs"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "For latency AWS advises small snapshots and keeping often-used machines suspended, to be resumed.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://docs.aws.amazon.com/lambda/latest/dg/microvms-best-practices.md"),
        title: Cow::Borrowed("AWS docs: best practices for Lambda MicroVMs"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Baselines go from 0.25 vCPU and 0.5 GB to 4 vCPU and 8 GB and burst to four times that; the baseline is billed even when idle; while suspended only storage is billed, besides the writing and reading of the memory image at each suspend and resume.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.wabi-tech.com/en/blog/lambda-micro-vms-einstieg"),
        title: Cow::Borrowed("wabi-tech: AWS Lambda MicroVMs, a hands-on test"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The program runs as a container inside a Firecracker microVM on Amazon Linux 2023, with a restricted set of Linux capabilities unless all are asked for at image build.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
        ),
        title: Cow::Borrowed("AWS agent toolkit: Lambda MicroVMs"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A microVM can be suspended and resumed with its state kept, by API or idle policy, but not by itself from inside; machines from one snapshot share memory state, so random generators must be seeded and secrets renewed after resuming.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
        ),
        title: Cow::Borrowed("AWS agent toolkit: Lambda MicroVMs"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Run, suspend, resume and terminate are API calls with an idle policy; each machine has a TLS endpoint of its own behind tokens bound to ports and valid for at most an hour, VPC network connectors can restrict egress, and with a shell connector attached at launch there is a shell over WebSocket. The guide names no call to run one command or to move a file.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
        ),
        title: Cow::Borrowed("AWS agent toolkit: Lambda MicroVMs"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static AZURE_DYNAMIC_SESSIONS_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Sessions are handed out from a pool of ready ones in milliseconds, launches taking less than a second by the provider's account.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("pool-handout"),
            metric: Metric::OtherStartMs,
            value: 1000.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Pooled),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("upper bound from the word subsecond; a ready session must be in the pool")),
        source: Cow::Borrowed(
            "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions.md",
        ),
        title: Cow::Borrowed("Azure docs: dynamic sessions"),
        date: Some(Cow::Borrowed("2025-04")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A code interpreter pool goes up to 600 allocated sessions; a custom container pool keeps a chosen number ready, in the example with a quarter core and half a GiB each.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
        ),
        title: Cow::Borrowed("Azure docs: use session pools"),
        date: Some(Cow::Borrowed("2025-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("Sessions have Hyper-V isolation, from one another and from the host environment."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions.md",
        ),
        title: Cow::Borrowed("Azure docs: dynamic sessions"),
        date: Some(Cow::Borrowed("2025-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Outbound traffic is disabled by default; where untrusted code runs, the docs say to take it as malicious and in possession of everything in the container.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
        ),
        title: Cow::Borrowed("Azure docs: use session pools"),
        date: Some(Cow::Borrowed("2025-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A session ends after a chosen 300 to 3600 idle seconds; the four management calls of the pool run code and upload, download and list files, and none pauses, snapshots or forks a session.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
        ),
        title: Cow::Borrowed("Azure docs: use session pools"),
        date: Some(Cow::Borrowed("2025-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Sessions are ephemeral: when the cool-down passes without a request the session is destroyed and its resources are cleaned up.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions.md",
        ),
        title: Cow::Borrowed("Azure docs: dynamic sessions"),
        date: Some(Cow::Borrowed("2025-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A REST API runs code (220 seconds at most for one execution), uploads files of up to 128 MB, lists and downloads them; a request with a new identifier creates a session, and the application must see to it that users reach only their own. Code interpreter sessions have no logging of their own.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions-code-interpreter.md",
        ),
        title: Cow::Borrowed("Azure docs: code interpreter sessions"),
        date: Some(Cow::Borrowed("2026-01")),
        kind: EvidenceKind::Documentation,
    },
];

static BLAXEL_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Over 62 days of public raw results the median of the daily medians is 1064.6 ms from the create call to the output of the first command; daily medians ranged from 421 to 1709 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("computesdk-sequential"),
            metric: Metric::TimeToFirstExecMs,
            value: 1064.6,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Unknown),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "independent, many days, from the create call to a command's output on the default path",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "ComputeSDK time to interactive: client-side wall clock over the network, default template, one sandbox at a time; 62 days up to 2026-04-24, daily medians 421 to 1709 ms, 5660 of 5660 attempts came up; raw data MIT, summed up by cargo xtask computesdk",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/sequential_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, sequential TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "When many are asked for at once, the median of the daily medians over 46 days is 1422.1 ms (daily medians 862.5 to 4581.9 ms); 3337 of 4700 attempts came up.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "ComputeSDK burst test: 100 requested at the same moment on most days, client-side wall clock over the network, up to 2026-04-24; pools and snapshots of the provider are not controlled",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/burst_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, burst TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Resuming from standby takes less than 25 ms by the provider's account; the header of the same page calls that figure a cold start.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("standby-resume"),
            metric: Metric::OtherStartMs,
            value: 25.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Restored),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("upper bound of the provider; standby to active, no set-up stated")),
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Overview.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: sandboxes overview"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("By its public list price, 1 vCPU and 2 GiB for one hour cost 0.0828 USD."),
        figure: Some(Figure {
            key: Cow::Borrowed("list-price"),
            metric: Metric::UsdPerSandboxHour,
            value: 0.0828,
            statistic: Statistic::Price,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: Some(Confidence::Exact),
            scored_because: Some(Cow::Borrowed(
                "for a rented sandbox economics is the price, and this is the list price of the reference size",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "1 vCPU and 2 GiB for one hour, list price without plan fees or credits, normalised by ComputeSDK on 2026-03-16 from the provider's price page",
        )),
        source: Cow::Borrowed("https://github.com/computesdk/benchmarks"),
        title: Cow::Borrowed("ComputeSDK benchmarks, price table"),
        date: Some(Cow::Borrowed("2026-03-16")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A sandbox without an active connection goes to standby after about 15 seconds (an idle WebSocket or TCP connection keeps it up for 15 minutes) and is then charged for the storage of snapshot and volumes, not for memory. 8 GB of memory come with 4 cores, 16 GB with 6.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Overview.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: sandboxes overview"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The overview page of the docs puts the scale to zero at 5 seconds of inactivity, where the sandbox page says 15.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Overview.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: overview"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "An independent suite found CPU bound to memory, by its measurement one core for each 2048 MB, and the root file system in RAM without a disk setting of its own.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "the suite runs at 8 GiB and 4 vCPU only; the provider's docs give 6 cores, not 8, at 16 GB",
        )),
        source: Cow::Borrowed(
            "https://github.com/starslingdev/hpc-sandbox-benchmarks/blob/6a65bca9f996dfea862c88af962eb0cb7797998d/packages/schema/src/providers.ts",
        ),
        title: Cow::Borrowed("High-Performance Sandbox Benchmarks, provider registry"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Workloads run in microVMs, which the docs name as the isolation guarantee; the sandbox API runs as root and PID 1 inside, with non-root users as a second line.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Non-root-user.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: non-root user"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Standby saves the whole state, memory, processes and file system, within about 15 seconds; outside connections do not survive.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Overview.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: sandboxes overview"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Snapshots on demand, roll-back and forks of the live memory state exist in the Mark 3.1 generation, in private preview and without firewall, dedicated egress addresses or agent drives so far.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Infrastructure/Gens.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: infrastructure generations"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A proxy filters outbound domains and injects headers and secrets by intercepting TLS; it must be switched on when the sandbox is made and is in public preview, not recommended for production.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Proxy.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: proxy"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Every sandbox serves an MCP server over HTTP at its own address, with tool calls for files, processes, ports and previews.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/MCP.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: sandbox MCP server"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The output of a process in a sandbox can be read at once or streamed live, from SDKs in TypeScript, Python and Go.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Log-streaming.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: log streaming"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The control plane has an OpenAPI 3.0 description with calls that list, create, read, update, delete and fork sandboxes.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/api-reference/controlplane.yml",
        ),
        title: Cow::Borrowed("Blaxel control-plane API"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Sandboxes can be deleted by a maximum age, an idle time or a date; without such a policy they stay, except in the two lowest quota tiers, which enforce 7 and 30 days.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Expiration.mdx",
        ),
        title: Cow::Borrowed("Blaxel docs: expiration policies"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
];

static BOXLITE_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The project's own analysis found 2,067 ms for a start with its jailer on and 696 ms without: macOS checks the code signature of every page of the copied program; kernel and guest agent need only 286 ms of it.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("profiled-start"),
            metric: Metric::OtherStartMs,
            value: 2067.0,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "handle.start() of an Alpine box with the jailer, up to the container's set-up; create() and the first command are outside; one profiled run on an Apple Silicon Mac, early 2026; the FAQ puts a typical start at 1 to 2 s",
        )),
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/cb0a75f9b2a19a6e8045a11a11fde2af0a268df7/docs/contributing/investigations/boot-latency-analysis.md",
        ),
        title: Cow::Borrowed("BoxLite boot latency analysis"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A competing project measured 5.6 s for three boxes at a time, 7.3 s for ten (1.4 a second), 23.4 s for 50 (2.1 a second) and 113 s for 100 (0.9 a second, where the disk saturated and some guests failed to start); it adds that mass cold starts are not what the library is meant for.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("forkd-batch"),
            metric: Metric::SpawnRatePerS,
            value: 2.14,
            statistic: Statistic::Max,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "the best of the four batch sizes; BoxLite 0.9.3, 50 concurrent start-run-remove cycles of python:3.12-slim, 20 vCPUs, 30 GiB; the command was an import of numpy, which the image lacks, so that at 100 boxes none finished it with success; measured by forkd, which offers its own engine",
        )),
        source: Cow::Borrowed(
            "https://github.com/deeplethe/forkd/blob/e88c730b32fb980b6c0c9536d2a6e8012f855960/bench/BOXLITE.md",
        ),
        title: Cow::Borrowed("forkd, comparison with BoxLite"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The FAQ estimates 50 to 100 MB of VM overhead per box and 20 to 40 MB for the guest kernel; a box has 512 MiB by default and 128 MiB at the least.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("faq-overhead"),
            metric: Metric::OverheadMib,
            value: 100.0,
            statistic: Statistic::Max,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("the only published figure; the upper end of the maker's estimate")),
        }),
        conditions: Some(Cow::Borrowed(
            "upper end of the estimate for VM overhead, given in MB, the guest kernel listed apart; no measurement shown",
        )),
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/07868f6c6de9189f6f6109233d9745c48fa64226/docs/faq.md",
        ),
        title: Cow::Borrowed("BoxLite FAQ"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2026-46695 (GHSA-g6ww-w5j2-r7x3, CVSS 10.0): host directories shared read-only could be remounted writable from inside, because the limit was enforced only in the guest, where the code had the mount capability; fixed in 0.9.0 with libkrun 1.18.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("escape-cves"),
            metric: Metric::EscapeCves,
            value: 1.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "write access to shared host directories, which can lead to code on the host; only this advisory is counted (CVE-2026-46703, of the same release, has its own entry); the fixing libkrun version from another database",
        )),
        source: Cow::Borrowed("https://portal.vyprsec.ai/cves/CVE-2026-46695"),
        title: Cow::Borrowed("CVE-2026-46695 (VyprSec)"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2026-46703: before 0.9.0 a crafted image layer with a symbolic link could write files outside the root file system, on the host, while the image was unpacked.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("needs a malicious image to be pulled or loaded; happens before the VM starts")),
        source: Cow::Borrowed("https://www.endorlabs.com/vulnerability/cve-2026-46703"),
        title: Cow::Borrowed("CVE-2026-46703 (Endor Labs)"),
        date: None,
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A jailer can wrap each VM process in namespaces, a changed root, a seccomp filter, dropped privileges and cgroups on Linux and in a seatbelt profile with resource limits on macOS; the defaults put compatibility first and the full set of walls has to be asked for.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/1be2bbae3d3de6c5d5682e68d15988429af9fd4a/docs/concepts/security.md",
        ),
        title: Cow::Borrowed("BoxLite docs, security"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Boxes have full internet access by default, and a name for the host reaches services on its loopback address even where an egress allow-list is set.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/07868f6c6de9189f6f6109233d9745c48fa64226/docs/faq.md",
        ),
        title: Cow::Borrowed("BoxLite FAQ"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Persistent disks are qcow2 files with copy-on-write, thin provisioning and snapshots, over base images that boxes share.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/1be2bbae3d3de6c5d5682e68d15988429af9fd4a/docs/concepts/storage.md",
        ),
        title: Cow::Borrowed("BoxLite docs, storage"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The API takes and restores named snapshots of a box's disks, clones a box and exports it as an archive; each starts from the state on disk of a stopped box, not from running programs.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
        ),
        title: Cow::Borrowed("BoxLite OpenAPI description"),
        date: None,
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The feature named auto-pause stops a box and starts it again: there is no paused state and memory is not kept.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "the cloud's REST runtime; the embedded local runtime rejects these policies as unsupported",
        )),
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/2419564b1dca5a1cdadd3affc7aec4a9100643c0/docs/guides/auto-pause-resume.md",
        ),
        title: Cow::Borrowed("BoxLite docs, auto-pause and resume"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "An OpenAPI 3.1 description covers boxes, command execution with a WebSocket attachment, files, metrics, images and volumes, with idempotency keys and typed error codes; `boxlite serve` offers it locally.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
        ),
        title: Cow::Borrowed("BoxLite OpenAPI description"),
        date: None,
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "SDKs for Python, Node.js, Go, Rust and C embed the engine without a daemon; execution is asynchronous with streamed output, terminals, time limits and a chosen user.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/04de26ccbd21ae7ae166208e3d8358b919bc9efd/README.md",
        ),
        title: Cow::Borrowed("BoxLite README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static BUBBLEWRAP_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Running `ls` in a sandbox over the host's own root took 8 ms, where podman took 279 ms and docker 378 ms to run it in an Ubuntu image on the same machine.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("evans-ls"),
            metric: Metric::TimeToFirstExecMs,
            value: 8.04,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "a whole command through the sandbox, by somebody who does not make it",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "bwrap --ro-bind / / --proc /proc --dev /dev --unshare-pid ls /, single timing; the bare ls took 3 ms; no image or network set-up, the PID namespace the only one asked for by name; machine not described",
        )),
        source: Cow::Borrowed("https://jvns.ca/blog/2022/06/28/some-notes-on-bubblewrap/"),
        title: Cow::Borrowed("Notes on running containers with bubblewrap (Julia Evans)"),
        date: Some(Cow::Borrowed("2022-06")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "OpenSandbox chose it for per-command isolation inside a running pod on the ground that namespace set-up adds under 1 ms.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "upper bound stated as a requirement of a design proposal, not a published measurement",
        )),
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/oseps/0013-isolated-execution-api.md",
        ),
        title: Cow::Borrowed("OpenSandbox OSEP-0013: Isolated Execution API"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("A 2023 article measures the cost of several Linux process sandboxes for build systems."),
        figure: None,
        conditions: Some(Cow::Borrowed("its figures were not in the stored copy that was read")),
        source: Cow::Borrowed("https://tech.kmicklas.com/posts/benchmarking-linux-sandboxing"),
        title: Cow::Borrowed("Benchmarking Linux process sandboxing mechanisms"),
        date: Some(Cow::Borrowed("2023-10")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "OpenSandbox embeds it in its in-pod agent: about 800 KB as a static binary built with musl; the same proposal also speaks of a static binary of about 200 KB.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("two differing figures in one design proposal; size on disk, not memory")),
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/oseps/0013-isolated-execution-api.md",
        ),
        title: Cow::Borrowed("OpenSandbox OSEP-0013: Isolated Execution API"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The root of each sandbox is a tmpfs that vanishes with the last process, so the root itself needs no clean-up.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
        ),
        title: Cow::Borrowed("bubblewrap README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "It is a toolkit, not a policy: how much is protected depends wholly on the arguments, and every mount handed in can be a way out.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
        ),
        title: Cow::Borrowed("bubblewrap README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Setuid programs are switched off with no_new_privs; a seccomp filter is accepted but none is applied by default, and without --new-session or such a filter the terminal-injection flaw CVE-2017-5226 applies.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
        ),
        title: Cow::Borrowed("bubblewrap README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Installed without setuid it is by its own policy no boundary between user and system; as setuid it had CVE-2020-5291.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/SECURITY.md",
        ),
        title: Cow::Borrowed("bubblewrap SECURITY.md"),
        date: None,
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("The program is about 4,000 lines of C."),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 4015.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: the four .c files at v0.11.1 without blanks and comments (5,523 lines with them); three headers (199 code lines), libraries and kernel not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/bubblewrap.c",
        ),
        title: Cow::Borrowed("bubblewrap source (bubblewrap.c, bind-mount.c, network.c, utils.c)"),
        date: Some(Cow::Borrowed("2026-03")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Codex's Linux sandbox vendors it: read-only root, writable roots bound on top, .git and .codex re-protected, a PID namespace and an in-process seccomp network filter.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "behind a feature flag at the cited commit, where the older Landlock pipeline is still the default",
        )),
        source: Cow::Borrowed(
            "https://github.com/openai/codex/blob/1332fd5ebdb8707e4ae9df54c8b7825ecd550f1e/codex-rs/linux-sandbox/README.md",
        ),
        title: Cow::Borrowed("codex-linux-sandbox README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Since 0.11.0 overlay and temporary-overlay mounts give a throw-away copy-on-write view of a tree; they are not available when it is setuid.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/NEWS.md",
        ),
        title: Cow::Borrowed("bubblewrap NEWS"),
        date: Some(Cow::Borrowed("2024-10")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "It is driven by its command line; the program that builds the arguments (such as Flatpak) has to define the security model and everything around the one command started.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
        ),
        title: Cow::Borrowed("bubblewrap README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static CLOUD_HYPERVISOR_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The project's own boot_time_ms test averaged 86.7 ms (standard deviation 9.3) on a maintainer's machine, 80.3 ms with a pmem root disk.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("boot-test-2022"),
            metric: Metric::TimeToReadyMs,
            value: 86.7,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "10 iterations on one maintainer's development machine, March 2022; hardware and guest not stated in the thread; another maintainer's run of the same test a week before gave 166.8 ms (own entry)",
        )),
        source: Cow::Borrowed("https://github.com/cloud-hypervisor/cloud-hypervisor/pull/3832"),
        title: Cow::Borrowed("Cloud Hypervisor pull request 3832, metrics on bare metal"),
        date: Some(Cow::Borrowed("2022-03")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Another maintainer's run of the same suite averaged 166.8 ms (standard deviation 4.9; 159.7 to 174.4), and 79.3 ms with a pmem root disk.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("boot-test-2022-second"),
            metric: Metric::TimeToReadyMs,
            value: 166.8,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "boot_time_ms test on the commit of 3 March 2022, machine and guest not stated",
        )),
        source: Cow::Borrowed("https://github.com/cloud-hypervisor/cloud-hypervisor/pull/3794"),
        title: Cow::Borrowed("Cloud Hypervisor pull request 3794, friendlier metric units"),
        date: Some(Cow::Borrowed("2022-03")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "In the NSDI 2020 data set an early Cloud Hypervisor booted the test VM in a median of 102 ms (99th percentile 110 ms), faster than Firecracker (161 ms set up through its API, 196 ms from a file) and QEMU with qboot (214 ms).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("nsdi-boot"),
            metric: Metric::TimeToReadyMs,
            value: 102.5,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("the best described measurement of a plain boot up to guest code")),
        }),
        conditions: Some(Cow::Borrowed(
            "m5d.metal, 1 vCPU, 256 MiB, no network, uncompressed PCI kernel, 500 serial boots; medians of the neighbouring files: 120 ms with network and 144 ms in the chv-bz set (200 boots each), 134 ms with 100 VMs booting at a time (1000 boots)",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/nsdi2020-data/blob/cf1b30f674523ee44363f74e16bcb301ffb10598/data/m5d.metal/boot-serial-chv-cdf.dat",
        ),
        title: Cow::Borrowed("Data of the NSDI 2020 Firecracker paper, Cloud Hypervisor boots"),
        date: Some(Cow::Borrowed("2020-02")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A CI vendor measured 7 to 9 s (8.03 s in the sample shown) from its helper's call to a finished command with a stock Ubuntu cloud image and cloud-init, before tuning kernel and image.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("ci-vendor-untuned"),
            metric: Metric::TimeToFirstExecMs,
            value: 8026.0,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "unoptimised baseline; Cloud Hypervisor 51.1 on i7i.metal-24xl, 8 vCPUs, 16 GiB, qcow2 Ubuntu image, until /usr/bin/date returns over vsock; the tuned figure has its own entry",
        )),
        source: Cow::Borrowed("https://depot.dev/blog/optimizing-microvm-boot-times"),
        title: Cow::Borrowed("Optimizing microVM boot times (Depot)"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "With its own kernel and init, no cloud-init and huge pages the same vendor reports about 0.6 s at the median and 1.2 s at the 90th percentile.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("ci-vendor-tuned"),
            metric: Metric::TimeToFirstExecMs,
            value: 600.0,
            statistic: Statistic::Median,
            bound: Bound::About,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "the vendor's figures as summed up by a news page, the end of the post itself could not be opened; 1 GiB huge pages, root disk streamed from an OCI image",
        )),
        source: Cow::Borrowed(
            "https://fastly.tipranks.com/news/private-companies/depot-targets-sub-second-microvm-boot-times-to-optimize-ci-performance",
        ),
        title: Cow::Borrowed("Depot targets sub-second microVM boot times (TipRanks)"),
        date: None,
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "An integration test fails when the monitor's own memory exceeds 10 MiB beside a 512 MiB guest (12 MiB where the test runs with AMD SEV-SNP).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("test-limit"),
            metric: Metric::OverheadMib,
            value: 10.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper bound in the test suite; resident memory of all maps smaller than guest RAM; 512 MiB guest by tests/integration.rs of the same tree",
        )),
        source: Cow::Borrowed(
            "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/cloud-hypervisor/tests/common/utils.rs",
        ),
        title: Cow::Borrowed("Cloud Hypervisor integration tests, MAXIMUM_VMM_OVERHEAD_KB"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "In the NSDI 2020 data the process's writable memory exceeded a 128 MiB guest by about 13 MiB, at every guest size.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("nsdi-mapped"),
            metric: Metric::OverheadMib,
            value: 13.3,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "m5d.metal, 1 vCPU, pmap writable data minus guest size (13,664 KiB at each of ten sizes from 128 MiB to 8 GiB), 2020 build; mapped rather than resident memory, executable maps of 6 MiB not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/nsdi2020-data/blob/cf1b30f674523ee44363f74e16bcb301ffb10598/data/m5d.metal/mem-chv.dat",
        ),
        title: Cow::Borrowed("Data of the NSDI 2020 Firecracker paper, Cloud Hypervisor memory"),
        date: Some(Cow::Borrowed("2020-02")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A contributor reported about 33 MB of memory for a cold-started VM against about 6 MB for one restored from a privately mapped snapshot; the reviewer turned the patch down because private mappings break device passthrough, vhost-user and huge pages.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("cold-started-vm"),
            metric: Metric::FootprintMib,
            value: 33.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("host memory of a whole cold-started VM, by a contributor")),
        }),
        conditions: Some(Cow::Borrowed(
            "contributor's own setup, guest size of that figure not stated; given in MB; a later patch of this kind was merged (own entry)",
        )),
        source: Cow::Borrowed("https://github.com/cloud-hypervisor/cloud-hypervisor/pull/5390"),
        title: Cow::Borrowed("Cloud Hypervisor pull request 5390, mmap restore"),
        date: Some(Cow::Borrowed("2023-04")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Seccomp filters are set per thread; with the rules that every thread shares, a vCPU thread on x86_64 may use 49 system calls, two of them (openat and prctl) in one narrow form, and the VMM thread 109.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("syscalls-exposed"),
            metric: Metric::HostSyscallsExposed,
            value: 109.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "distinct names in the VMM thread's filter (its own list of 101 and the 8 common to all threads), which contains those of all other threads in this file; virtio device threads have lists of their own, not counted; counted for this record, x86_64",
        )),
        source: Cow::Borrowed(
            "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/vmm/src/seccomp_filters.rs",
        ),
        title: Cow::Borrowed("Cloud Hypervisor seccomp filters"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Seccomp filtering is on by default, with a filter of its own for each kind of thread; a forbidden call kills the process, and a command-line option turns the filters off or into logging.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/seccomp.md",
        ),
        title: Cow::Borrowed("Cloud Hypervisor seccomp filtering"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The threat model treats the guest as hostile, allows it to crash its own monitor, trusts every management interface, and leaves traffic filtering to the host. It can confine itself with Landlock and seccomp, but an escape from that sandbox is not counted as a vulnerability until Unix socket rules exist.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/threat-model.md",
        ),
        title: Cow::Borrowed("Cloud Hypervisor threat model"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Version 52.0 fixed a use-after-free in the asynchronous completion path of the virtio block device (CVE-2026-45782); version 51.0 fixed GHSA-jmr4-g2hv-mjj6 in disk image handling and switched qcow2 backing files off by default.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/release-notes.md",
        ),
        title: Cow::Borrowed("Cloud Hypervisor release notes"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("The monitor is about 91,000 lines of Rust."),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 91014.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: all workspace crates but the vhost-user daemons, tests, fuzzers and metrics; Rust lines without blanks, comments and test modules; dependencies and KVM not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/cloud-hypervisor/cloud-hypervisor/tree/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4",
        ),
        title: Cow::Borrowed("Cloud Hypervisor source tree"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The default restore copies all guest memory before the VM is back: about 727 ms until the 'restored' event for a 1 GiB guest.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("restore-copy"),
            metric: Metric::RestoreMs,
            value: 727.0,
            statistic: Statistic::Single,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "memory_restore_mode=copy, 1 GiB guest, vCPUs still paused at the event; reporter's machine",
        )),
        source: Cow::Borrowed("https://github.com/cloud-hypervisor/cloud-hypervisor/issues/8744"),
        title: Cow::Borrowed("Cloud Hypervisor issue 8744, measuring on-demand restore"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "With on-demand paging through userfaultfd the same snapshot reaches the same event in about 6 ms, because the page loading moves behind it.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("restore-ondemand"),
            metric: Metric::RestoreMs,
            value: 6.0,
            statistic: Statistic::Single,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "memory_restore_mode=ondemand, 1 GiB guest, vCPUs still paused and guest memory not yet loaded at the event, so not the same quantity as the copy figure; reporter's machine",
        )),
        source: Cow::Borrowed("https://github.com/cloud-hypervisor/cloud-hypervisor/issues/8744"),
        title: Cow::Borrowed("Cloud Hypervisor issue 8744, measuring on-demand restore"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A third restore mode that maps the snapshot's memory copy-on-write, so that VMs from one snapshot share its page cache, was merged in 2026; it is opt-in and falls back to the eager copy where RAM is shared or resizable or devices are passed through.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "not in version 53.0 nor in the tree of 22 August 2026 that the other entries cite; merge state as of the stored thread",
        )),
        source: Cow::Borrowed("https://github.com/cloud-hypervisor/cloud-hypervisor/pull/8581"),
        title: Cow::Borrowed("Cloud Hypervisor pull request 8581, copy-on-write memory restore mode"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "With snapshots rewritten so that the kernel maps memory copy-on-write, one fork of a Chromium guest answered in 317 ms and 25 at once all succeeded (95th percentile 405 ms); with the stock eager restore one took 55.6 s and none of 25 succeeded. Firecracker's file-backed restore took 478 ms (95th percentile of 25: 842 ms).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("chromium-fork"),
            metric: Metric::ForkMs,
            value: 317.0,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "request until the browser's debug port answers, from a standby snapshot taken before; 8 GiB, 8 vCPUs, Cloud Hypervisor 51.1 with the caller's own snapshot rewriting, open pull request",
        )),
        source: Cow::Borrowed("https://github.com/kernel/hypeman/pull/400"),
        title: Cow::Borrowed("hypeman pull request 400, kernel paging for restores"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "An OpenAPI 3.0 REST interface on a Unix socket creates, boots, pauses, resumes, snapshots, restores, resizes, hot-plugs and migrates the process's VM; a D-Bus twin, not compiled in by default, also sends events. No endpoint runs a command or moves a file in the guest.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/api.md",
        ),
        title: Cow::Borrowed("Cloud Hypervisor API"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
];

static CLOUDFLARE_SANDBOX_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Over 43 days of public raw results the median of the daily medians is 1728 ms from the create call to the output of the first command; daily medians ranged from 1477.7 to 2269.4 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("computesdk-sequential"),
            metric: Metric::TimeToFirstExecMs,
            value: 1728.0,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "independent, many days, from the create call to a command's output on the default path",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "ComputeSDK time to interactive: client-side wall clock over the network, default template, one sandbox at a time; 43 days up to 2026-04-24, daily medians 1477.7 to 2269.4 ms, 4296 of 4300 attempts came up; raw data MIT, summed up by cargo xtask computesdk",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/sequential_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, sequential TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "When many are asked for at once, the median of the daily medians over 43 days is 1939.7 ms (daily medians 1640.3 to 4425.6 ms); 3871 of 4300 attempts came up.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "ComputeSDK burst test: 100 requested at the same moment on most days, client-side wall clock over the network, up to 2026-04-24; pools and snapshots of the provider are not controlled",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/burst_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, burst TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Cold starts are often between one and three seconds, depending on image size and the program's own start.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("documented-range"),
            metric: Metric::TimeToFirstExecMs,
            value: 3000.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("upper end of the stated 1 to 3 s")),
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/03b773b44c0ea7b0b397bb66372a00597954af02/src/content/docs/containers/concepts/architecture.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs: lifecycle of a Container"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("By its public list price, 1 vCPU and 2 GiB for one hour cost 0.09 USD."),
        figure: Some(Figure {
            key: Cow::Borrowed("list-price"),
            metric: Metric::UsdPerSandboxHour,
            value: 0.09,
            statistic: Statistic::Price,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: Some(Confidence::Exact),
            scored_because: Some(Cow::Borrowed(
                "for a rented sandbox economics is the price, and this is the list price of the reference size",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "1 vCPU and 2 GiB for one hour, list price without plan fees or credits, normalised by ComputeSDK on 2026-03-16 from the provider's price page",
        )),
        source: Cow::Borrowed("https://github.com/computesdk/benchmarks"),
        title: Cow::Borrowed("ComputeSDK benchmarks, price table"),
        date: Some(Cow::Borrowed("2026-03-16")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "An account on the paid Workers plan may have 6 TiB of memory, 1500 vCPU and 30 TB of disk in live instances; one instance goes up to 4 vCPU, 12 GiB and 20 GB. Higher limits are given on request.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/157f83a934b0e28daf33a37fdc358b543f63d109/src/content/docs/containers/platform-details/limits.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs: container limits and instance types"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Each instance runs in a Firecracker microVM with its own kernel and network that no other workload shares; HTTP traffic from the Internet reaches it only through the customer's Worker.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/abe4d205c3630178637537c3f3bfd575dd93182b/src/content/docs/sandbox/concepts/isolation.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs: isolation"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "All code within one sandbox shares files, processes and network: sessions are not a boundary, so each user needs a sandbox of its own.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/7278cf9f6a626dcf1ebae4519cbf4a9078abfb85/src/content/docs/sandbox/concepts/security.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs: Sandbox security model"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A snapshot in public beta saves the writable root file system of a running instance, not memory nor processes; file systems mounted separately are left out. Restores are explicit; without one files vanish when the instance stops.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/9174d7feb4109dea8920ddf5befb370acf477f99/src/content/docs/sandbox/concepts/lifetime.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs: sandbox lifetime"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "An idle instance is stopped with all its processes. Work inside it does not count as activity, so a build that outlasts the inactivity timeout (six hours at most) stops with it unless an alarm keeps the Durable Object busy.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/9174d7feb4109dea8920ddf5befb370acf477f99/src/content/docs/sandbox/concepts/lifetime.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs: sandbox lifetime"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The SDK has clients for commands, files, processes, ports, git, sessions and code interpretation; output streams as server-sent events, errors arrive as typed SDK errors and passing ones are retried.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/sandbox-sdk/blob/6abf639caffa6dd20dcdba6f957ab203ece4cb01/docs/ARCHITECTURE.md",
        ),
        title: Cow::Borrowed("Sandbox SDK architecture"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A bridge serves the sandbox over HTTP with an OpenAPI 3.1 description and a bearer token; a Python client is named as its user.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/sandbox-sdk/blob/6abf639caffa6dd20dcdba6f957ab203ece4cb01/packages/sandbox/src/bridge/openapi.ts",
        ),
        title: Cow::Borrowed("Sandbox SDK source: bridge OpenAPI schema"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("Internet access is on by default and can be switched off for an instance."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/abe4d205c3630178637537c3f3bfd575dd93182b/src/content/docs/sandbox/concepts/isolation.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs: isolation"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Outbound traffic can be limited by allow and deny lists of hosts and addresses, also while the container runs, and passed through handlers in the Worker; handlers see HTTPS only if interception is switched on and the image trusts the CA.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/272759ab66fa028c0c5fb4bee64baedc93b4dfe6/src/content/docs/containers/guides/outbound-traffic.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs: handle outbound traffic"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static CODESANDBOX_SDK_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Over 53 days of public raw results the median of the daily medians is 2346.5 ms from the create call to the output of the first command; daily medians ranged from 2086.1 to 3789.5 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("computesdk-sequential"),
            metric: Metric::TimeToFirstExecMs,
            value: 2346.5,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Unknown),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "independent, many days, from the create call to a command's output on the default path",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "ComputeSDK time to interactive: client-side wall clock over the network, default template, one sandbox at a time; 53 days up to 2026-04-24, daily medians 2086.1 to 3789.5 ms, 4116 of 5620 attempts came up; raw data MIT, summed up by cargo xtask computesdk",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/sequential_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, sequential TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "When many are asked for at once, the median of the daily medians over 36 days is 6963.8 ms (daily medians 5937.4 to 9766 ms); 3397 of 4700 attempts came up.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "ComputeSDK burst test: 100 requested at the same moment on most days, client-side wall clock over the network, up to 2026-04-24; pools and snapshots of the provider are not controlled",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/burst_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, burst TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "By its public list price, 1 vCPU and 2 GiB for one hour cost 0.0743 USD, worked back from a bundle of another shape.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("list-price"),
            metric: Metric::UsdPerSandboxHour,
            value: 0.0743,
            statistic: Statistic::Price,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: Some(Confidence::Estimated),
            scored_because: Some(Cow::Borrowed(
                "for a rented sandbox economics is the price, and this is the list price of the reference size",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "1 vCPU and 2 GiB for one hour, list price without plan fees or credits, normalised by ComputeSDK on 2026-03-16 from the provider's price page",
        )),
        source: Cow::Borrowed("https://github.com/computesdk/benchmarks"),
        title: Cow::Borrowed("ComputeSDK benchmarks, price table"),
        date: Some(Cow::Borrowed("2026-03-16")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Machine tiers go from 1 core with 2 GiB to 64 cores with 128 GiB; no figure on machines per host is given.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/src/VMTier.ts",
        ),
        title: Cow::Borrowed("CodeSandbox SDK source: VM tiers"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("The microVMs are Firecracker machines, by the provider's own engineering post."),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "post of 2022, before the SDK; the SDK's README speaks of the same microVM infrastructure without naming the monitor",
        )),
        source: Cow::Borrowed("https://codesandbox.io/post/how-we-clone-a-running-vm-in-2-seconds"),
        title: Cow::Borrowed("CodeSandbox: how we clone a running VM in 2 seconds"),
        date: Some(Cow::Borrowed("2022-09")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Resuming a hibernated machine with a live snapshot takes two to three seconds by a comment in the SDK's source; a machine that was shut down or whose snapshot expired boots from scratch.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sdk-comment-resume"),
            metric: Metric::RestoreMs,
            value: 3000.0,
            statistic: Statistic::Max,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper end of the stated 2 to 3 s; no measurement shown; the README claims at most 1 s (own entry)",
        )),
        source: Cow::Borrowed(
            "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/src/Sandboxes.ts",
        ),
        title: Cow::Borrowed("CodeSandbox SDK source: Sandboxes.resume"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The README says that a machine can be snapshotted at any time and that a snapshot restores within one second.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("readme-restore"),
            metric: Metric::RestoreMs,
            value: 1000.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper bound of the provider; machine size not stated; the SDK's source says 2 to 3 s for a resume",
        )),
        source: Cow::Borrowed(
            "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/README.md",
        ),
        title: Cow::Borrowed("CodeSandbox SDK README"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("Virtual machines and snapshots are cloned within two seconds."),
        figure: Some(Figure {
            key: Cow::Borrowed("readme-clone"),
            metric: Metric::ForkMs,
            value: 2000.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("upper bound of the provider; machine size not stated")),
        source: Cow::Borrowed(
            "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/README.md",
        ),
        title: Cow::Borrowed("CodeSandbox SDK README"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "An OpenAPI file describes forking, starting, hibernating and shutting down machines, changing their size and idle timeout and listing running ones.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/openapi.json",
        ),
        title: Cow::Borrowed("CodeSandbox SDK OpenAPI file"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A further OpenAPI file covers files inside the sandbox: read, write, list, search, copy, move, remove, upload, download and watch; its neighbours are named for shell, tasks, git and set-up.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("the neighbours by file name only")),
        source: Cow::Borrowed(
            "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/openapi-sandbox-fs.json",
        ),
        title: Cow::Borrowed("CodeSandbox SDK OpenAPI file for the sandbox's file system"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Specification,
    },
];

static CONTAINERD_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "With the stargz lazy-pulling snapshotter a first `python3 -c` from a remote image took 13.6 s instead of 51.8 s.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "time nerdctl run of python:3.7, image not present, download included, so not a local cold start; the fast run used an image converted to eStargz beforehand",
        )),
        source: Cow::Borrowed(
            "https://github.com/containerd/nerdctl/blob/8da504083f1543446a003f5870dec1bc12a75b85/docs/stargz.md",
        ),
        title: Cow::Borrowed("nerdctl: Lazy-pulling using Stargz Snapshotter"),
        date: Some(Cow::Borrowed("2020-12")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "On a GKE node with the default runc runtime, 256 Chrome pods created one second apart counted as ready after 1.6 s on average and 2.7 s at the 99th percentile; Chrome itself took 2.8 and 3.9 s. With 512 pods the same node pool took 96 s on average and 789 s at the 99th percentile, with 768 it failed.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "sandbox-ready time through the whole Kubernetes path, so no figure of containerd alone; c4-standard-32, no swap; the swap pool at 256 pods took 1.5 s on average and 7.0 s at the 99th percentile; one table, number of runs not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/examples/gke-swap/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox: high density with local SSD swap"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A GKE example with runc reports 120 Chrome pods on an 8-vCPU, 30 GB node as the reliable limit without swap and 200 with NVMe swap, each pod using 200 to 250 MiB; at 200 pods Chrome was ready after 268 s at the 99th percentile.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("chrome-pods"),
            metric: Metric::MaxPerHost,
            value: 200.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "GKE c4-standard-8, runc, local SSD swap, 150 MiB request per pod, concurrent density sweep; without swap single runs survived up to 170 pods or broke at 130",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/examples/gke-swap/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox: high density with local SSD swap"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Whether a shim process serves one container or many is left to the shim: the runc shim puts all containers of a Kubernetes pod under one. ttrpc drops the HTTP layer to save memory and keep shims small.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/runtime-v2.md",
        ),
        title: Cow::Borrowed("containerd Runtime v2"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "containerd's own threat model calls the host kernel the primary boundary and its socket equivalent to root; it runs whatever privilege the client asks for.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/security/THREAT_MODEL.md",
        ),
        title: Cow::Borrowed("containerd Threat Model"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "containerd's threat model names flaws of its own by which a container, image or checkpoint reached the host: among them the shim API open to host-network containers (CVE-2020-15257), host file reads through image volumes (CVE-2022-23648), host writes while unpacking (CVE-2025-47290) and a host-root command through an image label (CVE-2026-53488).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("escape-cves"),
            metric: Metric::EscapeCves,
            value: 7.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record from the examples named there: the four, CVE-2021-32760, CVE-2026-53489 and CVE-2026-53492; not counted: the four runc escapes, the SELinux side-step CVE-2021-43816, and flaws of denial of service, of local users, of image tags or within the container; no complete list",
        )),
        source: Cow::Borrowed(
            "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/security/THREAT_MODEL.md",
        ),
        title: Cow::Borrowed("containerd Threat Model"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("The task service has Checkpoint, Pause and Resume calls beside Create and Exec."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/api/services/tasks/v1/tasks.proto",
        ),
        title: Cow::Borrowed("containerd tasks.proto"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("nerdctl has commands to create, list and remove checkpoints of containers."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containerd/nerdctl/blob/8da504083f1543446a003f5870dec1bc12a75b85/docs/command-reference.md",
        ),
        title: Cow::Borrowed("nerdctl command reference"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Container file systems are kept as snapshots by pluggable snapshotters: overlayfs by default, else plain copying, btrfs, zfs, devmapper, blockfile, erofs and remote ones.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/snapshotters/README.md",
        ),
        title: Cow::Borrowed("containerd Snapshotters"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Tasks, containers, images, snapshots, events, leases, transfer, streaming and sandboxes each have a service definition of their own.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containerd/containerd/tree/301026e58c619e63d09c0ec411012e54c0124b03/api/services",
        ),
        title: Cow::Borrowed("containerd API services"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A sandbox API groups containers that share resources and one life cycle, with a shim that outlives the single containers.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/sandbox-api.md",
        ),
        title: Cow::Borrowed("containerd Sandbox API"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Rootless networking can be sped up with bypass4netns: in the project's iperf3 run container to host went from 0.4 to 42 Gbit/s, host to container from 21 to 47.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containerd/nerdctl/blob/8da504083f1543446a003f5870dec1bc12a75b85/docs/rootless.md",
        ),
        title: Cow::Borrowed("nerdctl: Rootless mode"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
];

static CROSVM_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "No boot figure of the project was found. Android's benchmark of its Microdroid guests splits a boot into boot loader, kernel and user space by marks in the console log; the change that added this shows no numbers.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "Android starts such guests with crosvm by its own platform documentation; opened as a mirror of the change",
        )),
        source: Cow::Borrowed(
            "https://gerrit.omnirom.org/plugins/gitiles/android_packages_modules_Virtualization/+/884c99bfb977e7bbd9a14e6c9b76d141df940270%5E%21",
        ),
        title: Cow::Borrowed("Android Virtualization module, change 'Add more detailed boot time benchmarks' (mirror)"),
        date: None,
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Firecracker's FAQ says that it started from crosvm and that the two have since diverged to serve very different needs; figures of the one are therefore not taken for the other in this record.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/FAQ.md",
        ),
        title: Cow::Borrowed("Firecracker FAQ"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Memory can be drawn back from a running guest: the control library has calls for the balloon, for working-set statistics, and for a monitor-side swap that pages a guest out and trims it.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/crosvm_control/src/lib.rs",
        ),
        title: Cow::Borrowed("crosvm_control library"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Each virtual device runs by default in a minijail of its own, and a system call policy holds back a device that the guest has taken over.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/docs/book/src/introduction.md",
        ),
        title: Cow::Borrowed("The crosvm book, introduction"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "On Linux the jail of a device can combine PID, user, mount and network namespaces, no_new_privs, a seccomp filter, dropped capabilities and a limit on open files; the mix varies by device.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/docs/book/src/appendix/minijail.md",
        ),
        title: Cow::Borrowed("The crosvm book, minijail"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A jailed device is forked off and reaches the main process only through proxied bus calls, shared memory such as guest memory, and file descriptors that its policy permits.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/ARCHITECTURE.md",
        ),
        title: Cow::Borrowed("crosvm architecture"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The policy of the block device allows 82 system calls, the common base 67, network 69, vsock 70, graphics 96 and the shared file system 112; their vhost-user forms allow a few more.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("syscalls-exposed"),
            metric: Metric::HostSyscallsExposed,
            value: 82.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "one device process; distinct names in its policy with the included files, x86_64; counted for this record, some with argument checks; the folder holds no policy for the main process, which is not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/jail/seccomp/x86_64/block_device.policy",
        ),
        title: Cow::Borrowed("crosvm seccomp policies, x86_64"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The repository holds about 214,000 lines of Rust for all platforms, devices and tools; one VM uses a part of that.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 213635.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: whole repository, Rust lines without blanks, comments, test modules, tests, fuzzers and bindings; dependencies, minijail and KVM not counted",
        )),
        source: Cow::Borrowed("https://github.com/google/crosvm/tree/f1e797a68dada35cbafef8d0cfae36bacfaea85e"),
        title: Cow::Borrowed("crosvm source tree"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A change of May 2026 checks every path component that the guest sends to the shared file system, as defence in depth against leaving the shared directory.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/google/crosvm/commit/2706eee7953b02a0fd10d754dbdccca2d81cec64"),
        title: Cow::Borrowed("crosvm commit 'devices: fs: validate path components'"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Snapshots are called highly experimental and unsupported: a very limited set of devices takes part, the format is unstable, vCPUs and devices are frozen while state is written, and a restore happens only when a VM is created.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/docs/book/src/architecture/snapshotting.md",
        ),
        title: Cow::Borrowed("The crosvm book, snapshotting"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A control library with C calls stops, suspends and resumes a VM, resizes disks and the balloon, attaches USB and network devices and registers an event listener; none of its calls runs a program or moves a file inside the guest.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/crosvm_control/src/lib.rs",
        ),
        title: Cow::Borrowed("crosvm_control library"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The library is written in Rust with a generated C header and stands in for the command line; its calls are to stay stable as the command line does.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/docs/book/src/running_crosvm/programmatic_interaction.md",
        ),
        title: Cow::Borrowed("The crosvm book, programmatic interaction"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
];

static DAYTONA_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Over 62 days of public raw results the median of the daily medians is 119.6 ms from the create call to the output of the first command; daily medians ranged from 94.2 to 971.3 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("computesdk-sequential"),
            metric: Metric::TimeToFirstExecMs,
            value: 119.6,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Unknown),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "independent, many days, from the create call to a command's output on the default path",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "ComputeSDK time to interactive: client-side wall clock over the network, default template, one sandbox at a time; 62 days up to 2026-04-24, daily medians 94.2 to 971.3 ms, 5587 of 5660 attempts came up; raw data MIT, summed up by cargo xtask computesdk",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/sequential_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, sequential TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "When many are asked for at once, the median of the daily medians over 45 days is 302.8 ms (daily medians 231.9 to 1053.5 ms); 4341 of 4700 attempts came up.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "ComputeSDK burst test: 100 requested at the same moment on most days, client-side wall clock over the network, up to 2026-04-24; pools and snapshots of the provider are not controlled",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/burst_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, burst TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("The provider advertises less than 90 ms from code to execution."),
        figure: Some(Figure {
            key: Cow::Borrowed("advertised"),
            metric: Metric::TimeToFirstExecMs,
            value: 90.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Unknown),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper bound in the provider's own words; no set-up stated, a pool not ruled out",
        )),
        source: Cow::Borrowed(
            "https://github.com/daytonaio/daytona/blob/ec4c21b2d597091ac09ecc278f3bcc172575a987/README.md",
        ),
        title: Cow::Borrowed("Daytona README"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Warm pools hand over a running sandbox when snapshot, region, default resources and default user match and no variables, volumes or secrets are asked for; pooled sandboxes count against the quota.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.daytona.io/docs/en/warm-pools/"),
        title: Cow::Borrowed("Daytona docs: warm pools"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("By its public list price, 1 vCPU and 2 GiB for one hour cost 0.0828 USD."),
        figure: Some(Figure {
            key: Cow::Borrowed("list-price"),
            metric: Metric::UsdPerSandboxHour,
            value: 0.0828,
            statistic: Statistic::Price,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: Some(Confidence::Exact),
            scored_because: Some(Cow::Borrowed(
                "for a rented sandbox economics is the price, and this is the list price of the reference size",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "1 vCPU and 2 GiB for one hour, list price without plan fees or credits, normalised by ComputeSDK on 2026-03-16 from the provider's price page",
        )),
        source: Cow::Borrowed("https://github.com/computesdk/benchmarks"),
        title: Cow::Borrowed("ComputeSDK benchmarks, price table"),
        date: Some(Cow::Borrowed("2026-03-16")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Tiers 1 to 4 may create 300 to 600 sandboxes a minute; enterprise limits are set by contract.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("tier-4-rate"),
            metric: Metric::SpawnRatePerS,
            value: 10.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("rate cap of tier 4 (600 a minute); tier 1 has 5 per second")),
        source: Cow::Borrowed(
            "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/limits.mdx",
        ),
        title: Cow::Borrowed("Daytona docs: limits"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "In the second generation a request is a guaranteed floor and the sandbox bursts into idle host capacity up to its limits; there is no resize.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.daytona.io/docs/en/v2/scale"),
        title: Cow::Borrowed("Daytona docs v2: scale"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The second generation runs every sandbox as a Firecracker microVM with its own kernel; the boundary is the hypervisor, egress is open and ingress closed by default.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.daytona.io/docs/en/v2/isolation"),
        title: Cow::Borrowed("Daytona docs v2: isolation"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The first generation isolates by sandbox class: the container class has its own namespaces and hard resource limits, with code running as root inside.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.daytona.io/docs/en/isolation/"),
        title: Cow::Borrowed("Daytona docs: isolation"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The provider names Sysbox as container runtime, with a user namespace and exclusive ID mappings for each sandbox.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/security-exhibit.mdx",
        ),
        title: Cow::Borrowed("Daytona docs: security exhibit"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The last open-source runner starts every sandbox without a GPU (Android ones excepted) as a privileged container, under Docker's own runtime unless CONTAINER_RUNTIME names another such as sysbox-runc.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/runner/pkg/docker/container_configs.go",
        ),
        title: Cow::Borrowed("Daytona source: runner container configuration"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Pausing with memory needs a VM-based runner; a fork, experimental in the SDKs, copies file system and memory of a started sandbox and keeps a parent-child tree.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/sandboxes.mdx",
        ),
        title: Cow::Borrowed("Daytona docs: sandboxes"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A second-generation snapshot of a Linux sandbox holds memory and disk, needs a sandbox that was served from a warm template and restores only on the runner that captured it.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.daytona.io/docs/en/v2/snapshots"),
        title: Cow::Borrowed("Daytona docs v2: snapshots"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "REST API, SDKs in five languages, a toolbox API in each sandbox for processes, files, git, terminals and log streaming, and an MCP server.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/architecture.mdx",
        ),
        title: Cow::Borrowed("Daytona docs: architecture"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("The sandbox API and the toolbox API each have a published OpenAPI file."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/sandboxes.mdx",
        ),
        title: Cow::Borrowed("Daytona docs: sandboxes"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Webhooks report sandbox events such as creation, start and stop to an address of the organisation.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/webhooks.mdx",
        ),
        title: Cow::Borrowed("Daytona docs: webhooks"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Outbound traffic can be blocked or limited to address lists when a sandbox is created; the two lowest tiers are restricted for the whole organisation and cannot override it.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/network-limits.mdx",
        ),
        title: Cow::Borrowed("Daytona docs: network limits"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
];

static DENO_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Deno 2.8.3 took 56 ms at the 95th percentile from process start to a served health check, and 58.5 ms with the first JSON request added.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("health-check"),
            metric: Metric::TimeToFirstExecMs,
            value: 56.1,
            statistic: Statistic::P95,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("the only independent figure from process start to a served request")),
        }),
        conditions: Some(Cow::Borrowed(
            "p95, one Linux machine, fresh process, small JSON server with one dependency; Node and Bun took 53.8 and 53.6 ms; 58.5 ms is the sum of two p95 values; number of starts not seen; script written by a coding agent, so weigh it lightly",
        )),
        source: Cow::Borrowed("https://krabarena.com/claims/7bec5499-01c6-4492-8677-7ad3f7b391b3"),
        title: Cow::Borrowed("KrabArena: cold-start JSON endpoint, Node, Bun and Deno"),
        date: Some(Cow::Borrowed("2026")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The command-line tool has a V8 snapshot linked into its binary by default; a build feature leaves it out.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/denoland/deno/blob/98f9507affc905f088124891add3a8dd63b91f77/cli/snapshot/lib.rs",
        ),
        title: Cow::Borrowed("Deno source: cli/snapshot/lib.rs"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Resident memory stood at 60 MiB after the first request of a small JSON server, against 58 MiB for Node and 51 MiB for Bun.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("rss-first-request"),
            metric: Metric::FootprintMib,
            value: 60.1,
            statistic: Statistic::P95,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("resident memory of a whole process after its first request")),
        }),
        conditions: Some(Cow::Borrowed(
            "p95 resident set of one Deno 2.8.3 process after its first request, one Linux machine; another test at the same site has a peak of 163 MiB under sustained load; script written by a coding agent, so weigh it lightly",
        )),
        source: Cow::Borrowed("https://krabarena.com/claims/7bec5499-01c6-4492-8677-7ad3f7b391b3"),
        title: Cow::Borrowed("KrabArena: cold-start JSON endpoint, Node, Bun and Deno"),
        date: Some(Cow::Borrowed("2026")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Code has no file, network, environment or subprocess access by default; permissions are enforced by the runtime, not by the operating system, and all code on one thread has the same rights.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "loading the program's static module graph, remote modules included, is exempt; on a terminal Deno asks before it refuses",
        )),
        source: Cow::Borrowed(
            "https://github.com/denoland/docs/blob/eb8f78e90dbc72f3b3ab7dcd85609622379b5bca/runtime/fundamentals/security.md",
        ),
        title: Cow::Borrowed("Deno: security and permissions"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "For untrusted code the project itself asks for more than one layer: workers with reduced permissions, cgroups and seccomp, and a VM or microVM such as gVisor or Firecracker. A granted subprocess or native-library right leaves the sandbox altogether.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/denoland/docs/blob/eb8f78e90dbc72f3b3ab7dcd85609622379b5bca/runtime/fundamentals/security.md",
        ),
        title: Cow::Borrowed("Deno: security and permissions"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Before 2.7.12, in the mode with a node_modules folder managed by hand, a package.json whose entry point had parent-directory segments let the module resolver return JSON files outside the --allow-read list (CVE-2026-49406, moderate).",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "only with nodeModulesDir set to manual; read in a mirrored copy of the GitHub advisory; not the only bypass fixed in 2026 (CVE-2026-49401 and CVE-2026-49860 got round deny rules)",
        )),
        source: Cow::Borrowed("https://github.com/advisories/GHSA-968w-xfqw-vp9q"),
        title: Cow::Borrowed("GHSA-968w-xfqw-vp9q, Deno module resolution bypasses --allow-read"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The V8 snapshot in the source tree is one of the command-line tool itself, made when Deno is built; it is no snapshot of a user's program.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/denoland/deno/blob/98f9507affc905f088124891add3a8dd63b91f77/cli/snapshot/lib.rs",
        ),
        title: Cow::Borrowed("Deno source: cli/snapshot/lib.rs"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A refused operation raises a NotCapable error that can be caught, grants can be scoped to paths, hosts and variables, and an external broker process can take over all permission decisions; if the broker fails, Deno ends the process.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/denoland/docs/blob/eb8f78e90dbc72f3b3ab7dcd85609622379b5bca/runtime/fundamentals/security.md",
        ),
        title: Cow::Borrowed("Deno: security and permissions"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
];

static DOCKER_SANDBOXES_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "One integrator's harness on hosted KVM took about 56 to 66 s from launch to hand-over cold and about 39 s from a warm spare; of the warm launch, re-attaching with the start of the agent took 9.2 s and one network-policy call 10.7 s.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "whole launch path of the harness in CI, its own template, service and policy set-up included, sbx 0.34.0; sbx create alone is put at about 28 s by the same author in docker/sbx-releases #351",
        )),
        source: Cow::Borrowed("https://github.com/AlexanderMattTurner/agent-glovebox/issues/1810"),
        title: Cow::Borrowed(
            "Upstream asks for sbx: memory snapshot/resume, attach-latency floor, batched-policy install latency",
        ),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "An integrator (of agent-glovebox) reports about 28 s for sbx create on a Linux CI machine, and about 6 s for the first command after several idle minutes, near-instant when repeated.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "single figures from a feature request, v0.35.0, x86_64 with /dev/kvm, machine size and image state not stated",
        )),
        source: Cow::Borrowed("https://github.com/docker/sbx-releases/issues/351"),
        title: Cow::Borrowed("feat: VM memory snapshot/resume (docker/sbx-releases #351)"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Docker's architecture post argues that general-purpose VMs start too slowly for agent sessions and that a dedicated microVM per session does not, without a figure.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.docker.com/blog/why-microvms-the-architecture-behind-docker-sandboxes/"),
        title: Cow::Borrowed("Why MicroVMs: The Architecture Behind Docker Sandboxes"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A VM that does not connect within 30 s counts as failed: on Windows 11 build 26200 starts of sbx 0.31.0 ended there, unless the memory size was given with -m.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "reported by users; a release candidate (0.31.2-rc1) still failed without -m on a machine with 32 GB; the thread was later closed",
        )),
        source: Cow::Borrowed("https://github.com/docker/sbx-releases/issues/179"),
        title: Cow::Borrowed("VM did not connect within 30s (docker/sbx-releases #179)"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Each sandbox is a VM plus a Docker daemon with its own image cache: no layers are shared between sandboxes, and disk use grows with what the agent builds.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/0339a8afd8d75341afabfb1e325b1619972b1c68/content/manuals/ai/sandboxes/architecture.md",
        ),
        title: Cow::Borrowed("Docker Sandboxes: Architecture"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A running spare sandbox costs an integrator about 1 GB of resident host memory while idle; stopping it frees the memory and brings the full boot back.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("one user's figure, v0.35.0, Linux x86_64 CI, VM size not stated")),
        source: Cow::Borrowed("https://github.com/docker/sbx-releases/issues/351"),
        title: Cow::Borrowed("feat: VM memory snapshot/resume (docker/sbx-releases #351)"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "In the cloud an account may run 10 sandboxes at once and store 50 by default, in sizes from 1 CPU and 2 GiB to 16 CPUs and 32 GiB.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/3cbd6319b9034d6a839b3d74c5957414e87f6a39/content/manuals/ai/sandboxes/api/limits.md",
        ),
        title: Cow::Borrowed("Docker Sandboxes: Compute sizes and limits"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Every local sandbox has its own kernel behind a hypervisor; TCP leaves only through a policy-checking host proxy, UDP is off by default, ICMP is blocked, and API keys are injected outside the VM where the client uses the forward proxy.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/9451db60019c95c2e81a7ef276b420d31ee87299/content/manuals/ai/sandboxes/concepts/isolation/isolation.md",
        ),
        title: Cow::Borrowed("Docker Sandboxes: Isolation layers"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The boundary has wilful holes: a direct workspace mount is read-write on the host (hard links included), the clipboard can be written, an SSH agent is forwarded by default, and registered local stdio MCP servers run on the host.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/9451db60019c95c2e81a7ef276b420d31ee87299/content/manuals/ai/sandboxes/concepts/isolation/isolation.md",
        ),
        title: Cow::Borrowed("Docker Sandboxes: Isolation layers"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A daemon log line in an issue (a krun_set_vm_config call) points to libkrun as the VMM; the VM had four virtual CPUs whatever the host before a --cpus flag came in 0.25.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("a user's patched sbx 0.23.0 on Windows 11")),
        source: Cow::Borrowed("https://github.com/docker/sbx-releases/issues/16"),
        title: Cow::Borrowed("Add --cpus flag to sbx create and sbx run (docker/sbx-releases #16)"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Stopping a local sandbox keeps its files; a local template does not take in mounted workspaces or the mounted Docker store. Whether memory survives a stop in the cloud depends on the backend.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/9451db60019c95c2e81a7ef276b420d31ee87299/content/manuals/ai/sandboxes/concepts/lifecycle.md",
        ),
        title: Cow::Borrowed("Docker Sandboxes: Lifecycle and persistence"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "An integrator reports that sbx 0.34 has no memory snapshot and no pause: in a CI probe the first command into a VM that had gone idle paid about 5 to 6 s for a cold resume.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("the author says that this idle probe overstates what a real session pays")),
        source: Cow::Borrowed("https://github.com/AlexanderMattTurner/agent-glovebox/issues/1810"),
        title: Cow::Borrowed(
            "Upstream asks for sbx: memory snapshot/resume, attach-latency floor, batched-policy install latency",
        ),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A sandbox can be moved between machine and cloud as a file-system copy, without processes or memory.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/f97187764c71e3995bc2f6fd75e32f002c87f0b2/content/manuals/ai/sandboxes/cli/get-started/local-vs-cloud.md",
        ),
        title: Cow::Borrowed("Docker Sandboxes: Compare local and cloud sandboxes"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The cloud API is an OpenAPI 3.2 document with calls for processes and files, interactive operations over WebSocket, ETags and idempotency keys.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/1b8bdb16a2b2841326c9014401fe932804a46659/content/reference/api/sandboxes/api.yaml",
        ),
        title: Cow::Borrowed("Docker Sandboxes API (api.yaml)"),
        date: None,
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "SDKs for Go, TypeScript and Python create cloud sandboxes, run commands, move files and talk to running processes over WebSocket.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "cloud sandboxes only; the API concepts and limits pages call API and SDK experimental",
        )),
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/2660b1832427bd2d281e65f2f20b7aca894c7025/content/manuals/ai/sandboxes/api/sdks.md",
        ),
        title: Cow::Borrowed("Docker Sandboxes: SDKs"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "API errors carry a code, a message and optional typed details; commands and file writes are outside the retry guarantee.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/2660b1832427bd2d281e65f2f20b7aca894c7025/content/manuals/ai/sandboxes/api/errors.md",
        ),
        title: Cow::Borrowed("Docker Sandboxes: Errors and retries"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Locally sbx runs, lists, execs (foreground only), copies files, publishes ports and governs the network from the command line or a terminal dashboard.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/f97187764c71e3995bc2f6fd75e32f002c87f0b2/content/manuals/ai/sandboxes/cli/manage/local.md",
        ),
        title: Cow::Borrowed("Docker Sandboxes: Local sandbox operations"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static DOCKER_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("A docker run of `ls` in an Ubuntu image took 378 ms where the bare command took 3 ms."),
        figure: Some(Figure {
            key: Cow::Borrowed("evans-ls"),
            metric: Metric::TimeToFirstExecMs,
            value: 378.42,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "an independent timing of docker run to the output of a command, image local, default storage",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "docker run --network none -it ubuntu:20.04 ls /, image local, the author's own machine, single timing; the author rounds it to 300 ms",
        )),
        source: Cow::Borrowed("https://jvns.ca/blog/2022/06/28/some-notes-on-bubblewrap/"),
        title: Cow::Borrowed("Notes on running containers with bubblewrap (Julia Evans)"),
        date: Some(Cow::Borrowed("2022-06")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Starting /bin/echo in a Docker container took 307 ms against 2 ms on bare metal; the comparison table of the same README puts a container at about 200 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sandlock-echo"),
            metric: Metric::TimeToFirstExecMs,
            value: 307.0,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("a Linux workstation, measured by the author of a rival sandbox")),
        source: Cow::Borrowed(
            "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
        ),
        title: Cow::Borrowed("Sandlock README: Performance"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "With the overlay file system, docker run of `bash --version` took 393 ms on an AWS Linux host, against 2.6 s with the default storage driver on a CentOS 6.7 VirtualBox machine.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("codeeval-bash"),
            metric: Metric::TimeToFirstExecMs,
            value: 393.4,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "docker run --rm with bash as entry point of ubuntu:latest, AWS Linux, kernel 4.1.7, overlayfs; one figure each, number of runs and Docker version not stated",
        )),
        source: Cow::Borrowed(
            "http://blog.codeeval.com/codeevalblog/2016/1/23/new-docker-sandboxes-to-speed-up-submissions",
        ),
        title: Cow::Borrowed("New Docker Sandboxes To Speed Up Submissions (CodeEval)"),
        date: Some(Cow::Borrowed("2016-01")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Starting an Alpine container that runs `true` through Docker took 1193 ms with runc and 1144 ms with gVisor on a cloud VM.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("gvisor-true"),
            metric: Metric::TimeToFirstExecMs,
            value: 1193.11,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "measured by the gVisor project; n1-standard-4 VM, Debian 9, set-up from the performance guide of the same tree, which puts most of the time down to Docker itself; number of runs not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/performance/startup.csv",
        ),
        title: Cow::Borrowed("gVisor performance data: startup.csv"),
        date: Some(Cow::Borrowed("2020-05")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "An empty runc container takes about 4.1 MB of host memory; one with a Node.js application 77 MB, one with a Ruby application 46 MB.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("gvisor-empty"),
            metric: Metric::FootprintMib,
            value: 3.9,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("host memory of one more idle container with the default runtime")),
        }),
        conditions: Some(Cow::Borrowed(
            "measured by the gVisor project; density.empty test: 50 containers, fall of the host's available memory divided by their number, n1-standard-4; method from the performance guide of the same tree",
        )),
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/performance/density.csv",
        ),
        title: Cow::Borrowed("gVisor performance data: density.csv"),
        date: Some(Cow::Borrowed("2020-05")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Each container brings a shim process of about 3 MB and some 400 kB of daemon state; one Linux bridge takes at most 1023 container interfaces.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("bridge-ports"),
            metric: Metric::MaxPerHost,
            value: 1023.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "limit of veth ports on the default docker0 bridge, not a measured number of containers; copy of a question-and-answer post, figures from boot2docker 1.11.1, kernel 4.4.8",
        )),
        source: Cow::Borrowed(
            "https://makemeengr.com/is-there-a-maximum-number-of-containers-running-on-a-docker-host/",
        ),
        title: Cow::Borrowed("Is there a maximum number of containers running on a Docker host?"),
        date: None,
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The default seccomp profile is an allow list that blocks about 44 of more than 300 system calls; many blocked ones are gated by capabilities too.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/2c92482e6aba70316cdd61cc7adf1dbe7002936c/content/manuals/engine/security/seccomp.md",
        ),
        title: Cow::Borrowed("Seccomp security profiles for Docker"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "On x86-64 the shipped profile lets a container with the default capabilities reach 309 native system calls of the shared host kernel, and the 32-bit calls beside them.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("syscalls-exposed"),
            metric: Metric::HostSyscallsExposed,
            value: 309.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: 308 allowed without a capability condition and chroot through a default capability, some with argument checks; the profile names 369 calls without condition, of which 58 exist on x86 only in the 32-bit table, which the profile admits as well, and 3 not at all",
        )),
        source: Cow::Borrowed(
            "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/vendor/github.com/moby/profiles/seccomp/default.json",
        ),
        title: Cow::Borrowed("Moby default seccomp profile"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Three high-severity runc flaws were fixed on one day in November 2025, in the masking of paths, the mounting of /dev/console and the writing of security labels, each by redirecting what runc mounts or writes; two touch every known earlier version.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("escape-cves"),
            metric: Metric::EscapeCves,
            value: 3.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "CVE-2025-31133, CVE-2025-52565, CVE-2025-52881, fixed in 1.2.8, 1.3.3 and 1.4.0-rc.3; the file calls them high severity and does not itself say escape; a follow-up judged too limited to matter in practice, CVE-2026-41579, came in 2026-06",
        )),
        source: Cow::Borrowed(
            "https://github.com/opencontainers/runc/blob/76d9cf5da5683ff449ae967db58fa8c5927ca54b/CHANGELOG.md",
        ),
        title: Cow::Borrowed("runc CHANGELOG"),
        date: Some(Cow::Borrowed("2025-11")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A public list of runc flaws counts four host escapes before 2025: CVE-2016-9962, CVE-2019-5736, CVE-2021-30465 and CVE-2024-21626 (CVSS 8.6).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("escape-cves-9"),
            metric: Metric::EscapeCves,
            value: 4.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "runc section of the list, 4 of its 7 entries: those titled or linked as escape or breakout (CVE-2019-5736 by its link); the list does not reach the flaws of November 2025",
        )),
        source: Cow::Borrowed(
            "https://github.com/raesene/container-security-site/blob/0de0e58861f1a4ab29b81d6248947eedc365fd47/general_information/container_cve_list.md",
        ),
        title: Cow::Borrowed("Container CVE List"),
        date: None,
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The daemon needs root unless rootless mode is chosen, and whoever controls its socket can mount the host file system into a container; user namespaces exist but are off by default.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docs/blob/135870fc131a12d677a5a73d2a4695b5f5ebb73b/content/manuals/engine/security/_index.md",
        ),
        title: Cow::Borrowed("Docker security"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Checkpoint and restore through CRIU is an experimental feature aimed at a single host; containers with an external terminal cannot be checkpointed and the example turns seccomp off.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/cli/blob/3bb31af52d2fac0056c485901346cfd9202b4593/docs/reference/commandline/checkpoint.md",
        ),
        title: Cow::Borrowed("docker checkpoint"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("Pause uses the freezer cgroup, so processes stop without noticing and can be resumed."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
        ),
        title: Cow::Borrowed("Moby Engine API (swagger.yaml)"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The Engine API is published as an OpenAPI (Swagger) file and covers create, exec, logs, attach over WebSocket, archive copy, update of limits and an event stream; an error body holds no more than a message.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
        ),
        title: Cow::Borrowed("Moby Engine API (swagger.yaml)"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The official Python SDK wraps the same API: run, manage and stream from containers in a few lines.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/docker/docker-py/blob/afc6d1ee308e78b908b96a94298c37fa8c465588/README.md",
        ),
        title: Cow::Borrowed("Docker SDK for Python"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static E2B_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Over 62 days of public raw results the median of the daily medians is 373.2 ms from the create call to the output of the first command; daily medians ranged from 233.3 to 559.5 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("computesdk-sequential"),
            metric: Metric::TimeToFirstExecMs,
            value: 373.2,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Restored),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "independent, many days, from the create call to a command's output on the default path",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "ComputeSDK time to interactive: client-side wall clock over the network, default template, one sandbox at a time; 62 days up to 2026-04-24, daily medians 233.3 to 559.5 ms, 5657 of 5660 attempts came up; raw data MIT, summed up by cargo xtask computesdk",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/sequential_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, sequential TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "When many are asked for at once, the median of the daily medians over 47 days is 647.4 ms (daily medians 497.8 to 1229.8 ms); 4694 of 4700 attempts came up.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "ComputeSDK burst test: 100 requested at the same moment on most days, client-side wall clock over the network, up to 2026-04-24; pools and snapshots of the provider are not controlled",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/burst_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, burst TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "One run of an independent suite holds three creates: 151 ms, then 438 ms for a first command in Python; 153 ms, then 147 ms for a shell echo, with the first sandbox still up; and 165 ms for a third create without a command.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sandbox-bench"),
            metric: Metric::TimeToFirstExecMs,
            value: 300.4,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Restored),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "create plus a shell echo, second sandbox of the run (589 ms for the first sandbox with a Python command); one sample per step; another stored run of the suite (results/e2b-latest.json) has 450 ms for the same step; client location not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/zkwentz/sandbox-bench/blob/08dba0a5e72342cb3a1399e1dd3856a83b07bd10/results/full-e2b.json",
        ),
        title: Cow::Borrowed("sandbox-bench, full suite, E2B"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("By its public list price, 1 vCPU and 2 GiB for one hour cost 0.0828 USD."),
        figure: Some(Figure {
            key: Cow::Borrowed("list-price"),
            metric: Metric::UsdPerSandboxHour,
            value: 0.0828,
            statistic: Statistic::Price,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: Some(Confidence::Exact),
            scored_because: Some(Cow::Borrowed(
                "for a rented sandbox economics is the price, and this is the list price of the reference size",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "1 vCPU and 2 GiB for one hour, list price without plan fees or credits, normalised by ComputeSDK on 2026-03-16 from the provider's price page",
        )),
        source: Cow::Borrowed("https://github.com/computesdk/benchmarks"),
        title: Cow::Borrowed("ComputeSDK benchmarks, price table"),
        date: Some(Cow::Borrowed("2026-03-16")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("The feature flag for the number of sandboxes on one node falls back to 200."),
        figure: Some(Figure {
            key: Cow::Borrowed("node-default"),
            metric: Metric::MaxPerHost,
            value: 200.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "built-in default, not a measured maximum; the orchestrator's create call (packages/orchestrator/pkg/server/sandboxes.go, same commit) refuses more; the hosted service may set another value",
        )),
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/packages/shared/pkg/featureflags/flags.go",
        ),
        title: Cow::Borrowed("E2B infra source: feature flags"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The Hobby and Pro plans allow 20 and 100 concurrent sandboxes (1100 with paid add-ons) and one and five creations per second; Enterprise limits are set by contract.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("pro-rate"),
            metric: Metric::SpawnRatePerS,
            value: 5.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("rate cap of the Pro plan, not a measured throughput; Hobby plan 1 per second")),
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/docs/blob/d940a4e846ffc91bc9676f6d4b7acc684544ebf7/docs/sandbox/rate-limits.mdx",
        ),
        title: Cow::Borrowed("E2B docs: rate limits"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Each sandbox is one Firecracker process in its own cgroup and network namespace, behind per-sandbox nftables rules and a firewall that inspects TLS and HTTP host names. The orchestrator that runs it has root.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
        ),
        title: Cow::Borrowed("E2B infrastructure architecture"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The start script makes mounts private, links kernel and root disk into a tmpfs and runs the firecracker binary directly in a network namespace; it does not call Firecracker's jailer.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/packages/orchestrator/pkg/sandbox/fc/script_builder.go",
        ),
        title: Cow::Borrowed("E2B infra source: start script builder"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A sandbox is a resumed snapshot: memory pages come in on page faults through userfaultfd, the root file system is a copy-on-write overlay on a network block device, and a pause stores only the difference to the template.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
        ),
        title: Cow::Borrowed("E2B infrastructure architecture"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The API forks a running sandbox: it is paused for a moment, snapshotted with its memory and resumed under the same ID, and a given number of new sandboxes start from that snapshot.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/spec/openapi.yml",
        ),
        title: Cow::Borrowed("E2B OpenAPI specification, POST /sandboxes/{sandboxID}/fork"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Resuming takes about one second and pausing about four seconds for each GiB of memory while persistence is in beta.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("beta-resume"),
            metric: Metric::RestoreMs,
            value: 1000.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("paused sandbox to running, beta, size and region not stated")),
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/docs/blob/d940a4e846ffc91bc9676f6d4b7acc684544ebf7/docs/sandbox/persistence.mdx",
        ),
        title: Cow::Borrowed("E2B docs: sandbox persistence"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The public OpenAPI covers create, list, kill, pause, fork, snapshots, timeout, network rules of a running sandbox, metrics and logs.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/spec/openapi.yml",
        ),
        title: Cow::Borrowed("E2B OpenAPI specification"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Processes and files are served by an agent inside each VM: start, list and signal processes with streamed output and terminals, and list, change and watch files.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
        ),
        title: Cow::Borrowed("E2B infrastructure architecture"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Internet access is on by default and every sandbox is reachable by a public URL; outbound allow and deny lists of addresses can be set at creation.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/e2b-dev/docs/blob/d940a4e846ffc91bc9676f6d4b7acc684544ebf7/docs/sandbox/internet-access.mdx",
        ),
        title: Cow::Borrowed("E2B docs: internet access"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Documentation,
    },
];

static FIRECRACKER_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Promises at most 125 ms from the InstanceStart API call to the guest's /sbin/init, checked by an integration test in CI; starting the VMM process up to an open API socket costs a further 8 CPU-ms (about 12 ms wall clock, spread 6 to 60 ms).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("spec-boot"),
            metric: Metric::TimeToReadyMs,
            value: 125.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper bound; M5D.metal (hyperthreading off) and M6G.metal, 1 vCPU, 128 MiB, serial console off, minimal kernel and root file system; clock starts at InstanceStart, so process spawn and API configuration are outside",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/SPECIFICATION.md",
        ),
        title: Cow::Borrowed("Firecracker specification"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "In the data set of the NSDI 2020 paper, 500 serial boots took a median of 161 ms (99th percentile 172 ms) counted from spawning the process and configuring over the API; the VMM's own boot log of the same runs, plotted as pre-configured, has a median of 110 ms (99th percentile 115 ms).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("nsdi-boot"),
            metric: Metric::TimeToReadyMs,
            value: 160.9,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "500 boots from the start of the process to guest code; the specification leaves out process and configuration",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "m5d.metal, 1 vCPU, 256 MiB, no network, patched 2020 build, clock stops when the guest's init makes the process exit; the same boots took a median of 196 ms configured from a file, and 211 ms over the API with a network card (200 boots); with 100 VMs booting at a time the median rose to 217 ms (99th percentile 262 ms)",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/nsdi2020-data/blob/cf1b30f674523ee44363f74e16bcb301ffb10598/data/m5d.metal/boot-serial-fc-api-cdf.dat",
        ),
        title: Cow::Borrowed(
            "Data of the NSDI 2020 paper 'Firecracker: Lightweight Virtualization for Serverless Applications'",
        ),
        date: Some(Cow::Borrowed("2020-02")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A hosting company that timed the whole path measured 1,133 ms from nothing to a working SSH login for a cold boot and 176 ms for the same goal through a snapshot restore, with about 25 ms of spread.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("numavm-ssh"),
            metric: Metric::OtherStartMs,
            value: 1133.0,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "end to end until SSH answers; Firecracker 1.14.2, EC2 Graviton, NVMe with XFS, Alpine guest, 2 vCPUs, 256 MiB, 5 runs",
        )),
        source: Cow::Borrowed("https://numavm.com/blog/2026-03-10-1-second-boot"),
        title: Cow::Borrowed("Benchmarking Firecracker Boot and Restore (numaVM)"),
        date: Some(Cow::Borrowed("2026-03")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The VMM threads of a small microVM are held to at most 5 MiB of memory overhead; many vsock connections or a large metadata store push it above that.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("spec-overhead"),
            metric: Metric::OverheadMib,
            value: 5.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper bound; 1 vCPU, 128 MiB guest, Firecracker-tuned kernel; metadata store not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/SPECIFICATION.md",
        ),
        title: Cow::Borrowed("Firecracker specification"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "In the NSDI 2020 data the writable memory of the process exceeded the size of a 128 MiB guest by about 2.5 MiB, and the excess stayed flat as guests grew to 8 GiB; Cloud Hypervisor and QEMU showed about 13 and 148 MiB in the same run.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("nsdi-mapped"),
            metric: Metric::OverheadMib,
            value: 2.5,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "m5d.metal, 1 vCPU, pmap writable data minus guest size, 128 MiB guest (column PMAP_DATA minus VMSZ), code pages (1.7 MiB) not counted; the other two monitors from mem-chv.dat and mem-qemu.dat beside it",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/nsdi2020-data/blob/cf1b30f674523ee44363f74e16bcb301ffb10598/data/m5d.metal/mem-fc.dat",
        ),
        title: Cow::Borrowed("Data of the NSDI 2020 paper, memory overhead"),
        date: Some(Cow::Borrowed("2020-02")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Sustains the creation of five microVMs per host core and second, for example 180 a second on 36 physical cores; how many run at a time is bounded only by the host's resources, and memory and CPU may be oversubscribed.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("spec-rate"),
            metric: Metric::SpawnRatePerS,
            value: 180.0,
            statistic: Statistic::Unstated,
            bound: Bound::AtLeast,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("host with 36 physical cores, minimal kernel, 1 vCPU and 128 MiB per microVM")),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/design.md",
        ),
        title: Cow::Borrowed("Firecracker design"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Starting 100 microVMs at once took 759 ms up to the last start call's answer and cost 84 MiB of host memory for each; forking 100 from one warm snapshot took 101 ms and 0.12 MiB each.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("forkd-cold"),
            metric: Metric::FootprintMib,
            value: 84.0,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "host memory of a whole cold-started microVM; a guest of 512 MiB with Ubuntu, larger than the minimal one",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "host memory growth per cold-booted 512 MiB guest with 2 vCPUs and an Ubuntu root; Ubuntu 24.04, Linux 6.14, 20 vCPUs, 30 GiB; the README gives an import of numpy as the workload of all rows, but its script (bench/bench-spawn-100.sh) stops the Firecracker clock at InstanceStart and runs nothing in those guests; when the memory was read is not said; measured by the authors of forkd, a tool built on Firecracker",
        )),
        source: Cow::Borrowed(
            "https://github.com/deeplethe/forkd/blob/e88c730b32fb980b6c0c9536d2a6e8012f855960/README.md",
        ),
        title: Cow::Borrowed("forkd benchmark table"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The built-in x86_64 seccomp filter admits 50 different system calls for the whole process and 27 for a vCPU thread, each filter set per thread; a blocked call traps the process.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("syscalls-exposed"),
            metric: Metric::HostSyscallsExposed,
            value: 50.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "distinct system call names in the default filter file, counted; VMM thread 50, API thread 31, vCPU thread 27; many are narrowed further by argument",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/resources/seccomp/x86_64-unknown-linux-musl.json",
        ),
        title: Cow::Borrowed("Firecracker default seccomp filter"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("The monitor is about 47,600 lines of Rust; the jailer adds 1,300."),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 47645.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: src/vmm, src/firecracker, src/utils, src/acpi-tables; Rust lines without blanks, comments, test modules, test, bench and fuzz files; about 4,200 lines of generated kernel bindings are in the figure (some 43,300 without them, by a second count); dependencies, the jailer (1,315 more) and KVM not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/firecracker/tree/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/src",
        ),
        title: Cow::Borrowed("Firecracker source tree"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2026-5747: in 1.13.0 to 1.14.3 and 1.15.0 guest root could rewrite virtio queue registers after activation and write out of bounds, which crashes the VMM and, with a custom guest kernel or certain snapshots, might run code on the host. Only the opt-in PCI transport is concerned, and AWS says no AWS service was affected.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://aws.amazon.com/security/security-bulletins/2026-015-aws"),
        title: Cow::Borrowed("AWS security bulletin 2026-015"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2019-18960: a bounds check error in the vsock device of 0.18.0 and 0.19.0, where such a device was in use by both sides, let a guest read and write host heap past a memory region; code execution inside the VMM process could not be ruled out, with the jail limiting what it would reach.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/firecracker-microvm/firecracker/issues/1462"),
        title: Cow::Borrowed("Firecracker vsock buffer overflow, issue 1462"),
        date: Some(Cow::Borrowed("2019-12")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A snapshot holds guest memory and device state, never the disks, which the user must copy and keep. Restore maps the memory file privately, so pages come in on demand and writes go to copy-on-write memory, or a user process serves them through userfaultfd; incremental ('diff') snapshots are still a developer preview.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/snapshotting/snapshot-support.md",
        ),
        title: Cow::Borrowed("Firecracker snapshotting"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The version 1.0 manual gave as target baseline for resuming a snapshot under 8 ms on Intel (90th percentile 5 ms) and under 3 ms on ARM; today's manual no longer prints figures.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("manual-resume"),
            metric: Metric::RestoreMs,
            value: 8.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper bound on m5d.metal; under 3 ms on m6g.metal; 2 vCPUs, 512 MiB, one block and one network device; pages still load lazily afterwards",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/firecracker/blob/v1.0.0/docs/snapshotting/snapshot-support.md",
        ),
        title: Cow::Borrowed("Firecracker snapshotting, version 1.0.0"),
        date: Some(Cow::Borrowed("2022-01")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Each process serves one microVM through an HTTP API on a Unix socket, described by an OpenAPI file: configure, start, pause, resume, snapshot, balloon, hot-plug. There is no call to list machines, run a command or move a file in the guest.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/src/firecracker/swagger/firecracker.yaml",
        ),
        title: Cow::Borrowed("Firecracker OpenAPI specification"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
];

static FIREJAIL_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Sample sessions in the manual show the child initialised in 5.02 ms without a profile, in 46.44 ms without a profile but with a seccomp rule on exec, and in 58.29 and 59.41 ms in two runs that give little more than a name.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("manual-sample"),
            metric: Metric::TimeToReadyMs,
            value: 59.41,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "the manual's own sample of the default profile, up to the initialised child; nothing better is published",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "firejail --name=test, a plain run without --noprofile; example output as printed by firejail itself, not a benchmark; machine not stated; the lowest of the four, 5.02 ms, is firejail --noprofile --allow-bwrap bwrap --help with version 0.9.77",
        )),
        source: Cow::Borrowed(
            "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/src/man/firejail.1.in",
        ),
        title: Cow::Borrowed("firejail(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "No daemon runs and no configuration service is needed; the project calls the overhead low without a figure.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/README.md",
        ),
        title: Cow::Borrowed("Firejail README"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The default profile drops all capabilities, sets no_new_privs, applies a seccomp filter, forbids root and new namespaces and allows only Unix and IP sockets.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/etc/profile-a-l/default.profile",
        ),
        title: Cow::Borrowed("Firejail default.profile"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Being setuid root it has had its own root exploits: CVE-2022-31214 (--join), CVE-2017-5180 and its follow-up CVE-2017-5940, and a root shell through --bandwidth (CVE-2017-5207); overlay support was disabled for CVE-2021-26910 and later removed.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("escape-cves"),
            metric: Metric::EscapeCves,
            value: 5.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "numbered flaws named in the release notes as root escalation, root exploit or root shell, and the overlay flaw, since 2017; not counted: the ptrace bypass of the filter on old kernels (CVE-2017-5206) and a sandbox escape without a number fixed in the unreleased 0.9.81",
        )),
        source: Cow::Borrowed(
            "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/RELNOTES",
        ),
        title: Cow::Borrowed("Firejail RELNOTES"),
        date: None,
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The setuid program's own folder is about 19,000 lines of C, beside 1,350 application profiles.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 19167.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: .c and .h files under src/firejail without blanks and comments (25,443 lines with them); the shared code that is linked or included as well (src/lib 4,434 and src/include 13,069 lines, mostly syscall tables), the helper programs and the kernel not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/netblue30/firejail/tree/19550fadd9ad975a1f6bab1f94ae32390e43bc01/src/firejail",
        ),
        title: Cow::Borrowed("Firejail source tree (src/firejail)"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("The overlay options that gave a disposable file system have been removed."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/RELNOTES",
        ),
        title: Cow::Borrowed("Firejail RELNOTES"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A running sandbox can be joined by name or PID to run a program in it, and --timeout ends it after a set time; control is by command line.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/src/man/firejail.1.in",
        ),
        title: Cow::Borrowed("firejail(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static FLY_MACHINES_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "One run of an independent suite, which drives Sprites and not the Machines API under its name 'fly', holds three creations: 1198 ms and then 1312 ms for a first command in Python; 152 ms and 328 ms for a shell echo in a further Sprite while the first was still up; 145 ms for a third, without a command.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sandbox-bench"),
            metric: Metric::TimeToFirstExecMs,
            value: 480.0,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Unknown),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "one independent sample from the create call to the output of a shell echo",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "a Sprite, create plus a shell echo, second sandbox of the run (2510 ms for the first sandbox with a Python command); one sample; the settings say 3 runs, the file holds the trace of one; pools not controlled, client location not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/zkwentz/sandbox-bench/blob/08dba0a5e72342cb3a1399e1dd3856a83b07bd10/results/full-fly.json",
        ),
        title: Cow::Borrowed("sandbox-bench, full suite, Fly.io"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("A cold start takes about two seconds or more for common apps."),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "lower end of an open range, typical figure of the provider; start of an existing stopped machine until the app is up, app not stated; creation not included",
        )),
        source: Cow::Borrowed(
            "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/reference/suspend-resume.html.md",
        ),
        title: Cow::Borrowed("Fly docs: Machine suspend and resume"),
        date: Some(Cow::Borrowed("2025-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Booting an assembled machine usually takes well under a second, while creating one may take low double-digit seconds to fetch the image and build the root file system.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("provider's words, no measurement")),
        source: Cow::Borrowed(
            "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/overview.html.markerb",
        ),
        title: Cow::Borrowed("Fly docs: Machines overview"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("Creating a Sprite takes just a second or two by the provider's post."),
        figure: Some(Figure {
            key: Cow::Borrowed("sprite-create"),
            metric: Metric::TimeToFirstExecMs,
            value: 2000.0,
            statistic: Statistic::Max,
            bound: Bound::About,
            start_kind: Some(StartKind::Pooled),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper end of the stated second or two, create until a shell is usable; from a pool of empty Sprites (next entry); read in a copy of the post",
        )),
        source: Cow::Borrowed("https://news.routley.io/posts/design-and-implementation-of-sprites.html"),
        title: Cow::Borrowed("The design and implementation of Sprites (copy of the Fly.io post)"),
        date: Some(Cow::Borrowed("2026-01")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "All Sprites run from one standard container, so the provider keeps pools of empty ones standing by; a create then does about as much as the start of an existing machine.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://sysdesign-wiki.pages.dev/patterns/warm-pool-zero-create-path/"),
        title: Cow::Borrowed("Warm pool, zero-work create path (notes quoting the Fly.io post)"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Physical servers have 8 to 32 physical cores and 32 to 256 GB of memory, and cores are kept to one microVM at a time as far as possible.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/reference/architecture.html.md",
        ),
        title: Cow::Borrowed("Fly docs: architecture"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The Machines API allows one request per second for each action and machine or app, with bursts to three.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("api-rate"),
            metric: Metric::SpawnRatePerS,
            value: 1.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("rate cap per action and identifier, not a measured throughput")),
        source: Cow::Borrowed(
            "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/api/working-with-machines-api.html.markerb",
        ),
        title: Cow::Borrowed("Fly docs: working with the Machines API"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Workloads run in Firecracker microVMs on shared physical servers; the proxy in front of them is written in Rust.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/reference/architecture.html.md",
        ),
        title: Cow::Borrowed("Fly docs: architecture"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "In a Sprite, platform services run in the root namespace of the VM while user code sits in a container between them and it, which can be restarted without rebooting the VM.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://sysdesign-wiki.pages.dev/concepts/inner-container-vm/"),
        title: Cow::Borrowed("Inner container VM (notes quoting the Fly.io post)"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Suspend saves registers, memory and open handles as a Firecracker snapshot and resumes in a few hundred milliseconds; it wants at most 2 GB of memory, no swap and no schedule, and a deploy or migration throws the snapshot away.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("provider's typical figure, machines of up to 2 GB")),
        source: Cow::Borrowed(
            "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/reference/suspend-resume.html.md",
        ),
        title: Cow::Borrowed("Fly docs: Machine suspend and resume"),
        date: Some(Cow::Borrowed("2025-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "An idle Sprite is suspended after about 30 seconds and resumes in 100 to 500 ms with its processes; left longer it loses its memory and wakes cold in one to two seconds.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sprite-resume"),
            metric: Metric::RestoreMs,
            value: 500.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("upper end of 100 to 500 ms, warm state")),
        source: Cow::Borrowed(
            "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/concepts/lifecycle.mdx",
        ),
        title: Cow::Borrowed("Sprites docs: lifecycle and persistence"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Sprite checkpoints hold the writable file system and nothing in memory; they are copy-on-write, store only changed blocks and by this page interrupt nothing, while a restore restarts the environment.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/concepts/checkpoints.mdx",
        ),
        title: Cow::Borrowed("Sprites docs: checkpoints"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Another page of the same docs says that processes stop while a checkpoint is made and that it takes 10 to 30 seconds, depending on the data.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/working-with-sprites.mdx",
        ),
        title: Cow::Borrowed("Sprites docs: working with Sprites"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The machines resource of the REST API has create, list, leases, metadata, wait-for-state and a log of events for each machine.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/api/machines-resource.html.markerb",
        ),
        title: Cow::Borrowed("Fly docs: machines resource"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A network policy selects machines and allows ports and protocols; once a rule for a direction exists, the rest of that direction is denied. Traffic through the provider's proxy is not affected.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/guides-examples/network-policies.html.markerb",
        ),
        title: Cow::Borrowed("Fly docs: network policies"),
        date: Some(Cow::Borrowed("2025-05")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A hosted MCP server lists, creates and destroys Sprites, runs commands, handles checkpoints and services and reads or sets the network policy; by default its token is held to a name prefix and a number of Sprites.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/integrations/remote-mcp.mdx",
        ),
        title: Cow::Borrowed("Sprites docs: remote MCP"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A Sprite's egress is unrestricted until a DNS-based allow-list is set from outside; then other names are refused and addresses not resolved from an allowed name are blocked.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/concepts/networking.mdx",
        ),
        title: Cow::Borrowed("Sprites docs: networking"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("The idle time-out of 30 seconds cannot be changed yet."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/reference/configuration.mdx",
        ),
        title: Cow::Borrowed("Sprites docs: configuration"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static GVISOR_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "On the fastest of eight hosts (an Apple M1 laptop), runsc create plus runsc start took 81 ms; the hosts with the most cores were the slowest.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("create-start-m1"),
            metric: Metric::TimeToReadyMs,
            value: 81.0,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "runsc create + runsc start up to the scheduling of the init process, systrap platform, custom network plugin, image and worker already in place, M1 Mac",
        )),
        source: Cow::Borrowed("https://apoxy.dev/blog/gvisor-cold-start-where-the-time-goes"),
        title: Cow::Borrowed("gVisor cold start: where the time goes (Apoxy)"),
        date: None,
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "On the slowest of the same eight hosts the same workload needed 280 ms; most tuning flags made no difference or a slight loss, and one trick, which the authors themselves call a bit of a cheat, gave a 4.5-fold cut.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("create-start-slowest"),
            metric: Metric::TimeToReadyMs,
            value: 280.0,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "runsc create and start on a server; the fastest of the eight hosts was a laptop",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "runsc create + runsc start, systrap platform; the instances with the most cores came last",
        )),
        source: Cow::Borrowed("https://apoxy.dev/blog/gvisor-cold-start-where-the-time-goes"),
        title: Cow::Borrowed("gVisor cold start: where the time goes (Apoxy)"),
        date: None,
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A side-by-side run of one 3 MB Go server puts gVisor's cold start near 50 ms and its memory near 18 MB, against about 20 ms and 7 MB for plain runc.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("go-server"),
            metric: Metric::OtherStartMs,
            value: 50.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "approximate figure in a summary of a dev.to comparison, 3 MB distroless image, --runtime=runsc; no hardware, method or number of runs given, so quoted figures are not ruled out",
        )),
        source: Cow::Borrowed("https://stuzhuk.page/blog/the-container-runtime-nobody-told-you-about-and-fo-194aa216/"),
        title: Cow::Borrowed("Five container runtimes: when runc is not the answer"),
        date: None,
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Running `true` through Docker took 1144 ms with runsc and 1193 ms with runc, so at that level the choice of runtime makes no visible difference.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("docker-true"),
            metric: Metric::TimeToFirstExecMs,
            value: 1144.1775,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "docker run of an Alpine container that executes true, n1-standard-4 VM, ptrace platform (set-up from the performance guide, which puts most of the time down to Docker itself)",
        )),
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/performance/startup.csv",
        ),
        title: Cow::Borrowed("gVisor performance data: startup.csv"),
        date: Some(Cow::Borrowed("2020-05")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The HotCloud'19 case study measures gVisor's start-up, memory efficiency and system-call overhead, with separate looks at the in-Sentry network stack and at the Gofer round trip on every file open.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.usenix.org/conference/hotcloud19/presentation/young"),
        title: Cow::Borrowed("The True Cost of Containing: A gVisor Case Study (HotCloud '19)"),
        date: Some(Cow::Borrowed("2019-07")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A sleeping container costs 23.7 MB of host memory under runsc and 4.1 MB under runc, so the sandbox itself adds about 18.7 MiB. With larger programs the same file shows more: about 45 MiB added for node and 58 MiB for ruby, 20 MiB for a 1 GB redis.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sleep-overhead"),
            metric: Metric::OverheadMib,
            value: 18.69,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "sleep, 50 containers (5 for redis), difference of host available memory, n1-standard-4, ptrace platform (set-up from the performance guide)",
        )),
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/performance/density.csv",
        ),
        title: Cow::Borrowed("gVisor performance data: density.csv"),
        date: Some(Cow::Borrowed("2020-05")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "An idle runsc container around `sleep` occupies 22.6 MiB of host memory in all; node takes 118 MiB and ruby 101 MiB.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sleep-footprint"),
            metric: Metric::FootprintMib,
            value: 22.6,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("host memory of one more idle sandbox in all")),
        }),
        conditions: Some(Cow::Borrowed(
            "50 containers running sleep, host available memory before and after divided by the count, n1-standard-4, ptrace platform (set-up from the performance guide)",
        )),
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/performance/density.csv",
        ),
        title: Cow::Borrowed("gVisor performance data: density.csv"),
        date: Some(Cow::Borrowed("2020-05")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Chrome sandboxes on one 8-vCPU, 30 GB node: 80 gVisor pods were stable without swap and 160 with NVMe swap; each pod held about 370 MiB resident (Sentry 311, gofer 25, shim 34), and one more pod raised the host's resident memory by about 206 MiB.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("chrome-pods"),
            metric: Metric::MaxPerHost,
            value: 160.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "GKE c4-standard-8, local SSD swap, node tuned with two cores kept for system and kubelet (140 pods untuned), Chrome ready after 59 s (table head: P50, average) and 215 s at p99; at 180 pods 86 % succeeded",
        )),
        source: Cow::Borrowed(
            "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/examples/gke-swap/runtimes/README.md",
        ),
        title: Cow::Borrowed("Agent Sandbox: container isolation runtimes on GKE with local SSD swap"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Tencent runs millions of gVisor sandboxes a day for agentic reinforcement learning and picked it partly because it runs inside ordinary VMs, where microVMs would have needed bare-metal hosts.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/blog/2026-04-23-scaling-agentic-rl-sandboxes-to-the-millions-with-gvisor-at-tencent.md",
        ),
        title: Cow::Borrowed("Scaling Agentic-RL Sandboxes to the Millions with gVisor at Tencent"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "In 2019 the Sentry itself needed 53 host system calls without networking and 15 more with it; the host kernel kills the sandbox on any other call.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("syscalls-exposed"),
            metric: Metric::HostSyscallsExposed,
            value: 68.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "with networking; 53 without; Linux 5.3.11 has about 350; November 2019, the 2026 count is an entry of its own",
        )),
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/blog/2019-11-18-security-basics.md",
        ),
        title: Cow::Borrowed("gVisor Security Basics - Part 1"),
        date: Some(Cow::Borrowed("2019-11")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "In the code of August 2026 the filter around the Sentry names 96 host system calls with the default settings and 80 with direct file access switched off, many of them only with fixed arguments or given file descriptors.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("syscalls-exposed-10"),
            metric: Metric::HostSyscallsExposed,
            value: 96.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: distinct calls in the rules that Rules() merges on amd64 for gVisor's own network stack, systrap and direct file access (config_main.go, config_amd64.go, systrap/filters.go); without host network, cgo, profiling, GPU or other device proxies; the gofer has a filter of its own",
        )),
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/runsc/boot/filter/config/config_main.go",
        ),
        title: Cow::Borrowed("gVisor source: seccomp rules of the Sentry"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Of 110 Linux, runtime and hardware flaws since 2016 in the project's own record, 106 were not exploitable from inside gVisor; the four exceptions are a runc-style mount race, Retbleed and two NVIDIA stack flaws.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/_data/cve-track-record.yml",
        ),
        title: Cow::Borrowed("gVisor security track record (data file)"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "An escape usually has to break two layers, the Sentry and then the seccomp and namespace jail around it; a Sentry exploit alone does not count as a container escape in the project's security policy.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/SECURITY.md",
        ),
        title: Cow::Borrowed("gVisor SECURITY.md"),
        date: None,
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The published case called a GKE gVisor sandbox escape (2020) was a bug in the network policy of the GKE sandbox that gave access to the cloud metadata interface; the record names no CVE.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/wiz-sec/open-cvdb/blob/2b3cd3989475d9791c0b4520b124d77a7b4aff69/vulnerabilities/gke-gvisor-sandbox-escape.yaml",
        ),
        title: Cow::Borrowed("Open CVDB: GKE gVisor sandbox escape"),
        date: Some(Cow::Borrowed("2020-12")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The VEE'20 study places gVisor and Firecracker on a line from native processes over Linux containers to guests of their own: gVisor serves many calls in a user-mode Sentry, Firecracker runs a whole guest system per microVM. It finds that both nevertheless execute much more host kernel code than native Linux does.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://citegraph.io/paper/5e5f7c6d93d709897c5654bc"),
        title: Cow::Borrowed(
            "Blending Containers and Virtual Machines: A Study of Firecracker and gVisor (VEE 2020), abstract",
        ),
        date: Some(Cow::Borrowed("2020-03")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "runsc checkpoints a running container to files and restores it into a new one; with --background the program resumes once kernel state is loaded while memory comes in behind it, a touched page first, and --leave-running keeps the original going by restoring it at once.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/checkpoint_restore.md",
        ),
        title: Cow::Borrowed("gVisor Checkpoint/Restore"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Root file-system changes can be saved alone, as a fast multi-file snapshot or a plain tar, and seeded into new sandboxes; such a snapshot only loads in the same runsc build.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/fs_snapshot.md",
        ),
        title: Cow::Borrowed("gVisor Filesystem Snapshots"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Save and restore do not work with the built-in --rootless flag, one of three ways to run rootless; that flag also lacks `create` and gVisor's own network stack.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/rootless.md",
        ),
        title: Cow::Borrowed("gVisor Rootless"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "An experimental Go SDK offers New, Exec and Close on a sandbox; it is marked not for production, returns output only when the command ends, and needs root for networking.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/sdk/go.md",
        ),
        title: Cow::Borrowed("gVisor Go SDK reference"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Over 74,379 cases of ten code-execution data sets, each run under both, the pass rate was 86.78% under runc, 85.18% under runsc as it was and 86.91% under runsc after fixes.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/blog/2026-04-23-scaling-agentic-rl-sandboxes-to-the-millions-with-gvisor-at-tencent.md",
        ),
        title: Cow::Borrowed("Scaling Agentic-RL Sandboxes to the Millions with gVisor at Tencent"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::VendorClaim,
    },
];

static HYPERLIGHT_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "With a language runtime in the guest, creating a sandbox and its first run average 144 ms (Wasm with Python), 120 ms (Wasm with JavaScript) and 97 ms (native JavaScript guest); further runs in the same VM take 0.1 to 0.3 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("python-first-run"),
            metric: Metric::TimeToFirstExecMs,
            value: 143.9,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "create plus first run of a language runtime in the guest: what an agent would call",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "create plus first run, Wasm with Python, release build, mean of 5 cold rounds, machine not named; cold rows of the same table that do more work are lower for Wasm with Python (138 ms with a tool call, 126 ms with file access), so the spread is wide",
        )),
        source: Cow::Borrowed(
            "https://github.com/hyperlight-dev/hyperlight-sandbox/blob/87d44a37d4090685f93f4a0007ce02f4cdcc575b/docs/end-user-overview-slides.md",
        ),
        title: Cow::Borrowed("hyperlight-sandbox overview, benchmark slide"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The headline of 0.9 ms is the mean for executing functions in a micro-VM and returning their results, as shown at KubeCon in November 2024; there is no operating system in the VM.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("demo-function"),
            metric: Metric::OtherStartMs,
            value: 0.9,
            statistic: Statistic::Mean,
            bound: Bound::About,
            start_kind: Some(StartKind::Call),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "conference demonstration of a small compiled function; the demo has a cold route, with a new VM per request, and a warm one, and the part of the post that could be read does not say which the mean is of; machine not named; not comparable with starting a Linux program",
        )),
        source: Cow::Borrowed(
            "https://opensource.microsoft.com/blog/2025/02/11/hyperlight-creating-a-0-0009-second-micro-vm-execution-time",
        ),
        title: Cow::Borrowed("Hyperlight: Creating a 0.0009-second micro-VM execution time (Microsoft)"),
        date: Some(Cow::Borrowed("2025-02")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Functions as a service at high density are the stated aim; the VM has no operating system in it and the guest no system calls. The page gives no memory figure.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/docs/README.md",
        ),
        title: Cow::Borrowed("Hyperlight documentation"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The guest is taken as hostile. It sees one memory block and no devices, hence no files and no network; it can call only host functions that the embedding program registered, through messages checked against a schema, and those functions are named as the likely largest attack surface.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/docs/security.md",
        ),
        title: Cow::Borrowed("Hyperlight security documentation"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("Seccomp was taken out of the library in release 0.11.0; the changelog gives no reason."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/CHANGELOG.md",
        ),
        title: Cow::Borrowed("Hyperlight changelog"),
        date: Some(Cow::Borrowed("2025-11")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("The host side is about 30,000 lines of Rust, some 5,500 of them generated."),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 30417.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: hyperlight_host and hyperlight_common, with all hypervisor back ends (KVM, MSHV, Windows, macOS) and generated FlatBuffers code (about 24,600 without it, by a second count); Rust lines without blanks, comments, tests and benches; dependencies and KVM not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/hyperlight-dev/hyperlight/tree/cfa020441d880d599cc516a050e6cf10236ca5c4/src",
        ),
        title: Cow::Borrowed("Hyperlight source tree"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Restoring a sandbox to a snapshot takes about 11 ms, taking the snapshot 59 ms with the Wasm guests and 21 ms with the JavaScript guest; the same table gives 0.7 to 1.5 ms for a restore together with a run.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("python-restore"),
            metric: Metric::RestoreMs,
            value: 11.4,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "restore within the same sandbox, Wasm with Python, release build, mean of 10 warm rounds; machine not named",
        )),
        source: Cow::Borrowed(
            "https://github.com/hyperlight-dev/hyperlight-sandbox/blob/87d44a37d4090685f93f4a0007ce02f4cdcc575b/docs/end-user-overview-slides.md",
        ),
        title: Cow::Borrowed("hyperlight-sandbox overview, benchmark slide"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Since 0.16.0 a snapshot can be saved to disk as an OCI image layout, be loaded into a new sandbox and be restored into another one; a fix that was not yet in a release reseeds the guest's libc random numbers, which copies had shared. Snapshots may not load across versions.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/CHANGELOG.md",
        ),
        title: Cow::Borrowed("Hyperlight changelog"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "hyperlight-sandbox wraps the library for agents: Python and Rust SDKs, host tools callable from the guest with checked arguments, a read-only input and a writable output directory, and a network that stays off until single domains and verbs are allowed.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/hyperlight-dev/hyperlight-sandbox/blob/87d44a37d4090685f93f4a0007ce02f4cdcc575b/README.md",
        ),
        title: Cow::Borrowed("hyperlight-sandbox README"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The core library is not meant for Linux guests that need system calls, network or files; a sister project runs Linux programs on it with Unikraft as guest kernel.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/README.md",
        ),
        title: Cow::Borrowed("Hyperlight README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
];

static KATA_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "From the containerd call to the first HTTP request sent by the container, Kata 3 took a median of 1,258 ms with QEMU, 1,006 ms with Cloud Hypervisor and 1,068 ms with Dragonball; Kata 2 took 1,068, 755 and (Firecracker, devmapper) 793 ms. The same program gave runc 188 ms and gVisor 566 to 593 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("idlab-qemu"),
            metric: Metric::TimeToFirstExecMs,
            value: 1258.0,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "the default monitor, 100 independent starts from the call to the first request sent by the container",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "medians computed for this record from 100 serial starts each, one result file per variant in results/start; the cited file and the value are Kata 3 with QEMU, overlayfs; Alpine image pulled beforehand, network set-up and wget in the container included; the host is not described",
        )),
        source: Cow::Borrowed(
            "https://github.com/idlab-discover/benchmark-containerd-runtimes/blob/ee915c8f06b18bcdaffa18b55d10c461d71644c6/results/start/start-io.containerd.kata.v2-kata3-qemu-overlayfs-100_986752650",
        ),
        title: Cow::Borrowed("benchmark-containerd-runtimes (IDLab), startup results"),
        date: Some(Cow::Borrowed("2024-11")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("The same test with Cloud Hypervisor under Kata 3: 1,006 ms."),
        figure: Some(Figure {
            key: Cow::Borrowed("idlab-cloud-hypervisor"),
            metric: Metric::TimeToFirstExecMs,
            value: 1005.5,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "median of 100 serial starts, computed for this record, Kata 3 with Cloud Hypervisor, overlayfs; Alpine image pulled beforehand, network set-up and wget in the container included; the host is not described",
        )),
        source: Cow::Borrowed(
            "https://github.com/idlab-discover/benchmark-containerd-runtimes/blob/ee915c8f06b18bcdaffa18b55d10c461d71644c6/results/start/start-io.containerd.kata.v2-kata3-cloudhypervisor-overlayfs-100_3216510666",
        ),
        title: Cow::Borrowed("benchmark-containerd-runtimes (IDLab), startup results"),
        date: Some(Cow::Borrowed("2024-11")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The midpoints that the project's own CI held its metrics job to were 0.39 s from launch to the workload with Cloud Hypervisor, 0.71 s with QEMU and 0.48 s with StratoVirt.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("ci-baseline"),
            metric: Metric::TimeToFirstExecMs,
            value: 390.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "Cloud Hypervisor; regression midpoint of release 3.29.0's CI worker with a band of -40 to +50 %, not a measurement report; set for a packet.com c1.small by the file's comment, QEMU's (in the file beside it) for an Equinix m3.small.x86, so the three are not comparable",
        )),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/8dccf4cf37aeea4b6c2caacf3e61510d6eef2f71/tests/metrics/cmd/checkmetrics/ci_worker/checkmetrics-json-clh-kata-metric8.toml",
        ),
        title: Cow::Borrowed("Kata Containers CI metrics baseline, Cloud Hypervisor"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Host memory falls by about 136 MiB per idle Alpine container with QEMU, 117 with Dragonball and 112 with Cloud Hypervisor under Kata 3; about 138 with Firecracker under Kata 2; runc 5.3.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("idlab-memory-qemu"),
            metric: Metric::FootprintMib,
            value: 135.8,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "the default monitor, host memory of one more idle container, raw data public",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "drop of MemAvailable divided by 50 containers, median of ten rounds computed for this record, Kata 3 with QEMU, overlayfs; one result file per variant; Firecracker has only two to four rounds in three files (137 to 139); Kata 2 took 153 with QEMU and 125 with Cloud Hypervisor",
        )),
        source: Cow::Borrowed(
            "https://github.com/idlab-discover/benchmark-containerd-runtimes/blob/ee915c8f06b18bcdaffa18b55d10c461d71644c6/results/memory/memory-io.containerd.kata.v2-kata3-qemu-overlayfs-10_2422311798",
        ),
        title: Cow::Borrowed("benchmark-containerd-runtimes (IDLab), memory results"),
        date: Some(Cow::Borrowed("2024-11")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "CI expects about 120 MiB of proportional memory per idle container with QEMU, 124 MiB with Cloud Hypervisor and 129 MiB with StratoVirt, counting monitor, file-system daemon and shim.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("ci-memory"),
            metric: Metric::FootprintMib,
            value: 124.2,
            statistic: Statistic::Mean,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "Cloud Hypervisor; PSS average over 20 idle busybox containers, regression midpoint of release 3.29.0 with a band of 20 % either way; number and parts counted from the test scripts (tests/metrics/gha-run.sh and density/memory_usage.sh), the other variants from the files beside the cited one",
        )),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/8dccf4cf37aeea4b6c2caacf3e61510d6eef2f71/tests/metrics/cmd/checkmetrics/ci_worker/checkmetrics-json-clh-kata-metric8.toml",
        ),
        title: Cow::Borrowed("Kata Containers CI metrics baseline, Cloud Hypervisor"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "With VM templating, 100 containers of 128 MB each needed 9 GB less memory (about 72 %), and in another test of ten containers creation was up to 39 % faster; the page advises against templating where a side channel through the shared pages (as in CVE-2015-2877) matters.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("project's own tests, hosts not described")),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/what-is-vm-templating-and-how-do-I-use-it.md",
        ),
        title: Cow::Borrowed("Kata Containers, VM templating"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The threat model puts the boundary at the pod: a hardware VM as second layer around the container, with virtio devices and the shared file system (virtiofsd) as the surfaces that the guest can reach.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/threat-model/threat-model.md",
        ),
        title: Cow::Borrowed("Kata Containers threat model"),
        date: Some(Cow::Borrowed("2026-03")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2026-47243: the Rust runtime launched virtiofsd as root with its sandbox and its seccomp filter switched off, so that root in a guest could plant symbolic links at any path of the host; in 3.30, fixed in 3.31.0.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "second-hand report; the advisory GHSA-2gv2-cffp-j227 is quoted to the same effect in golang/vulndb #5042, for QEMU and Cloud Hypervisor; the Go runtime is not affected (kata-containers #13124)",
        )),
        source: Cow::Borrowed(
            "https://news.lavx.hu/article/when-guest-roots-reach-host-roots-the-virtiofsd-symlink-escape-in-kata-containers",
        ),
        title: Cow::Borrowed("The virtiofsd symlink escape in Kata Containers"),
        date: None,
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "GHSA-rr59-xxvx-96qr: with the default configuration whoever may create pods could inject virtiofsd arguments through an annotation and have the host's whole root file system served into the guest.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "advisory as quoted there; needs the right to create pods with annotations, not an escape from a running guest",
        )),
        source: Cow::Borrowed("https://github.com/golang/vulndb/issues/5638"),
        title: Cow::Borrowed("golang/vulndb #5638, GHSA-rr59-xxvx-96qr"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The project's own advisories up to 2020 (table KCSA.md and the pages under KCSA/) have four in which a guest reaches the host: unmounting host mounts, overwriting the shared guest image, mounting over any host path (possibly code execution) and writing to read-only volumes.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("escape-cves"),
            metric: Metric::EscapeCves,
            value: 4.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "lower bound, counted for this record: CVE-2020-2024, -2025, -2026 and -28914; not counted: CVE-2020-2023 (stays in the guest) and CVE-2020-27151 (annotations run host programs); the table ends in 2020, so CVE-2026-47243 and later ones come on top",
        )),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/community/tree/a73dabfea2d95ea9051e9a45588b558a3abd6a21/VMT",
        ),
        title: Cow::Borrowed("Kata Containers Security Advisories"),
        date: Some(Cow::Borrowed("2020-12")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2026-24834 (CVSS 9.4): a container with the mknod capability could overwrite binaries of the guest's root file system through the persistent-memory device and run code as root inside its microVM.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "with Cloud Hypervisor; the score is the one of a competing vendor's article; the advisory as quoted in golang/vulndb #4517 sees no effect on the host, save possibly with QEMU on arm64",
        )),
        source: Cow::Borrowed("https://edera.dev/stories/cve-2026-24834-when-trusting-the-guest-goes-wrong"),
        title: Cow::Borrowed("CVE-2026-24834: when trusting the guest goes wrong (Edera)"),
        date: None,
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2026-24054: a malformed or layerless image could make the runtime hot-plug the host block device under it into the guest, with file-system errors or a read-only device on the host as the result; fixed in 3.26.0.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.sentinelone.com/vulnerability-database/cve-2026-24054/"),
        title: Cow::Borrowed("CVE-2026-24054 (SentinelOne vulnerability database)"),
        date: Some(Cow::Borrowed("2026-01")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "With the Rust runtime, host-side seccomp is on by default for Cloud Hypervisor, Firecracker and Dragonball but has to be configured for QEMU.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/how-to-use-seccomp-with-runtime-rs.md",
        ),
        title: Cow::Borrowed("Kata Containers, seccomp with runtime-rs"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A start from a Dragonball VM template took 0.25 s against 1.16 s for a cold start; with the Rust runtime templates also work with Cloud Hypervisor as of this release.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("template-start"),
            metric: Metric::RestoreMs,
            value: 250.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "measured by the author of the change; x86_64; the template holds a booted VM before any pod is set up in it; start and end of the clock and whether the image was local are not said",
        )),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/releases/4.1.0.md",
        ),
        title: Cow::Borrowed("Kata Containers 4.1.0 release notes"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "There is no checkpoint and restore of a running container: the runtime has no such commands.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/Limitations.md",
        ),
        title: Cow::Borrowed("Kata Containers limitations"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "VMCache keeps ready VMs in a server process and hands one out when a sandbox is made; it works with QEMU only and not together with templating.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/what-is-vm-cache-and-how-do-I-use-it.md",
        ),
        title: Cow::Borrowed("Kata Containers, VMCache"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "An agent in the guest offers creating containers, running processes, reading their output streams, pausing, copying files and setting a policy.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "interface between the runtime and its agent; no SDK for applications was found",
        )),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/src/libs/protocols/protos/agent.proto",
        ),
        title: Cow::Borrowed("Kata agent protocol"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
];

static LANDLOCK_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Sandlock, which adds seccomp and a supervisor, starts /bin/echo in 7 ms where the bare program takes 2 ms and Docker 307 ms; the comparison table of the same README says about 5 ms, and about 200 ms for a container.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sandlock-echo"),
            metric: Metric::TimeToFirstExecMs,
            value: 7.0,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "the only figure from the call to the output of a program; made by a sandbox built on it",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "/bin/echo on a typical Linux workstation, Landlock plus seccomp, no image; own measurement",
        )),
        source: Cow::Borrowed(
            "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
        ),
        title: Cow::Borrowed("Sandlock README: Performance"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Forking a prepared Sandlock process takes 530 microseconds a copy: 1000 clones in 530 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sandlock-fork"),
            metric: Metric::OtherStartMs,
            value: 0.53,
            statistic: Statistic::Mean,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Forked),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "1000 copy-on-write clones by fork(2) of one initialised process on a Linux workstation; own measurement; whether the clone's work is included is not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
        ),
        title: Cow::Borrowed("Sandlock README: COW Fork"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("The same run spawned about 1,900 clones a second."),
        figure: Some(Figure {
            key: Cow::Borrowed("sandlock-rate"),
            metric: Metric::SpawnRatePerS,
            value: 1900.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("1000 copy-on-write clones, one workstation")),
        source: Cow::Borrowed(
            "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
        ),
        title: Cow::Borrowed("Sandlock README: Performance"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Clones share their parent's pages copy-on-write, in the example with a 2 GB model loaded once for all; no container, image build or cgroup is needed.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
        ),
        title: Cow::Borrowed("Sandlock README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A policy covers file hierarchies and, since ABI 4, TCP bind and connect; once on it can only be tightened, it nests, limits ptrace to sub-domains, passes to children, and the example sets no_new_privs before enforcing it.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/torvalds/linux/blob/03c11eb3b16dc0058589751dfd91f254be2be613/Documentation/userspace-api/landlock.rst",
        ),
        title: Cow::Borrowed("Landlock: unprivileged access control (kernel documentation)"),
        date: Some(Cow::Borrowed("2023-10")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "As of that text there are two rule types, file hierarchies and TCP ports; a policy on a layer of an OverlayFS mount does not restrict the merged tree, nor the other way round.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/torvalds/linux/blob/03c11eb3b16dc0058589751dfd91f254be2be613/Documentation/userspace-api/landlock.rst",
        ),
        title: Cow::Borrowed("Landlock: unprivileged access control (kernel documentation)"),
        date: Some(Cow::Borrowed("2023-10")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "landrun applies the most that Landlock can deny unless paths or TCP ports are given, passes no environment, and with --best-effort enforces less on older kernels; it knows ABI 9 (Unix sockets, signals, audit). Network rules are for TCP bind and connect only.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/Zouuup/landrun/blob/811cfff51ceaf3d9843708aa6d22e9b84ccac8b4/README.md",
        ),
        title: Cow::Borrowed("landrun README"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Codex keeps Landlock as the legacy pipeline on Linux and is moving to bubblewrap with a seccomp network filter, behind a feature flag; the legacy pipeline is the default while it is off.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/openai/codex/blob/1332fd5ebdb8707e4ae9df54c8b7825ecd550f1e/codex-rs/linux-sandbox/README.md",
        ),
        title: Cow::Borrowed("codex-linux-sandbox README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Sandlock stages writes to its working directory copy-on-write, commits them on exit and drops them on error or in a dry run, and forks copies of an initialised process.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
        ),
        title: Cow::Borrowed("Sandlock README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Sandlock has a command line, Rust, Python and Go interfaces, an OCI runtime shim, and named sandboxes that can be listed and killed.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
        ),
        title: Cow::Borrowed("Sandlock README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "landrun is a command that wraps another command; its options grant paths, ports, sockets and environment variables.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/Zouuup/landrun/blob/811cfff51ceaf3d9843708aa6d22e9b84ccac8b4/README.md",
        ),
        title: Cow::Borrowed("landrun README"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::Documentation,
    },
];

static LIBKRUN_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Through krunvm, running /bin/true in an Alpine VM defined beforehand took a median of 310 ms from the command to its exit, against 320 ms for microsandbox (same VMM below) and 463 ms for Docker, which both make theirs within the time; 808 ms for Firecracker are for another guest, an init that prints a line and reboots, with the serial console on.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("krunvm-true"),
            metric: Metric::TimeToFirstExecMs,
            value: 310.0,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("a whole command in a VM defined beforehand; teardown is included")),
        }),
        conditions: Some(Cow::Borrowed(
            "(set-up from bench.py and the adapters of the same commit) buildah unshare krunvm start, from the call to its exit, so teardown is included and krunvm create is not; 10 runs after 2 warm-ups, c3-standard-192-metal; benchmark by the microsandbox makers",
        )),
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microvm-benchmarks/blob/a2bb8345cdfb73d0a1a1f8686b91c7a2f5e9c72a/benches/boot-time/README.md",
        ),
        title: Cow::Borrowed("microvm-benchmarks, boot time"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "In another project's driver comparison on one KVM host, the boot phase through libkrun took a median of 954 ms and through Firecracker 489 ms; the whole command took 8968 ms and 1470 ms, 5.2 s of the former in the hand-off to the tool's own agent, which the thread calls a separate defect.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "phase driver_boot and total, p50 of 5 runs after one discarded warm-up, machine run --image alpine -- /bin/true; no figure is entered because the phase does not reach the program and the total is dominated by that defect",
        )),
        source: Cow::Borrowed("https://github.com/tinylabscom/mvm/issues/2299"),
        title: Cow::Borrowed("mvm issue 2299, boot time of the drivers"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The memory set for a microVM is not reserved: it is handed over as the guest touches it, and guest and VMM give pages back to the host where they can; muvm's ceiling is 80 % of RAM by default.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/AsahiLinux/muvm/blob/25ece4c2d4a62f2ade3dacdd2dce0bb5240080fc/README.md",
        ),
        title: Cow::Borrowed("muvm README"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The smallest possible footprint in memory, CPU and boot time is a stated goal; the balloon device implements free-page reporting only.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/README.md",
        ),
        title: Cow::Borrowed("libkrun README"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Guest and VMM are declared to be one security context: the VMM acts for the guest on the host, and whoever uses it must confine that process with the host's own means, on Linux mainly namespaces.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/README.md",
        ),
        title: Cow::Borrowed("libkrun README, security model"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A directory shared by virtio-fs does not bind the guest to that directory: nothing in the library stops it from reaching other directories, or file systems, of the host. With the socket-impersonation network (TSI) the guest uses the VMM's own network context, and TSI is the default when no network card is added.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/README.md",
        ),
        title: Cow::Borrowed("libkrun README, virtio-fs and TSI"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The library is about 62,000 lines of Rust, some 50,000 of them without graphics, display and input; about 10,000 of the total are generated bindings.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 62261.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: all of src/ (Linux, macOS, Windows and Nitro back ends together), Rust lines without blanks, comments and code under cfg(test); dependencies, the C init and KVM not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/containers/libkrun/tree/6ed74facc26d857e57a6a952635eb2890d87b99c/src",
        ),
        title: Cow::Borrowed("libkrun source tree"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A request for comments of June 2026 proposes snapshot and restore; its prototype works on Apple's hypervisor and loads all memory on restore, with copy-on-write paging, virtio-fs, GPU and TSI put off.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/libkrun/libkrun/issues/748"),
        title: Cow::Borrowed("libkrun issue 748, snapshot and restore"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The pull request for it, Apple's hypervisor first, was still open in the copy read for this record.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/libkrun/libkrun/pull/762"),
        title: Cow::Borrowed("libkrun pull request 762, VM snapshot and restore (HVF)"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A C API configures one VM (CPUs, memory, root, shares, disks, port map, resource limits, the program to run); starting it takes over the calling process until the VM ends. There are no calls to list VMs, run a second program or copy files; vsock ports are offered to callers.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/include/libkrun.h",
        ),
        title: Cow::Borrowed("libkrun.h"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "krunvm adds a command line that creates, lists, changes and deletes microVMs from OCI images, with extra directories mounted and ports exposed.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/krunvm/blob/59f3673a42625a8cd09c8f34f040a32b74c84452/docs/krunvm.1.txt",
        ),
        title: Cow::Borrowed("krunvm manual page"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "muvm puts a server into the guest that takes requests to run further programs in a running microVM.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/AsahiLinux/muvm/blob/25ece4c2d4a62f2ade3dacdd2dce0bb5240080fc/README.md",
        ),
        title: Cow::Borrowed("muvm README"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::Documentation,
    },
];

static LXC_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("Canonical's announcement has LXD starting instances 94% faster than KVM."),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "LXD of 2015, from which Incus descends; machine and method not seen; press text repeated by a blog",
        )),
        source: Cow::Borrowed("http://cloudalbania.blogspot.com/2015/05/lxd-crushes-kvm-in-density-and-speed.html"),
        title: Cow::Borrowed("LXD crushes KVM in density and speed"),
        date: Some(Cow::Borrowed("2015-05")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Incus has a tool, incus-benchmark, that times creating and launching N containers, from a local image or with the download included; the page gives no figure of its own.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/benchmark_performance.md",
        ),
        title: Cow::Borrowed("Incus: How to benchmark performance"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The same announcement gives LXD 14.5 times the density of KVM, because one kernel manages all of the work.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "LXD of 2015, from which Incus descends; machine and method not seen; press text repeated by a blog",
        )),
        source: Cow::Borrowed("http://cloudalbania.blogspot.com/2015/05/lxd-crushes-kvm-in-density-and-speed.html"),
        title: Cow::Borrowed("LXD crushes KVM in density and speed"),
        date: Some(Cow::Borrowed("2015-05")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Incus describes system containers as very low overhead and densely packable, against virtual machines that need the hardware support.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/explanation/instances.md",
        ),
        title: Cow::Borrowed("Incus: About instances"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Containers are unprivileged by default: root inside is an ordinary user on the host; a privileged container is not root-safe and its root can find ways out.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/explanation/security.md",
        ),
        title: Cow::Borrowed("Incus: Security"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "LXC's stock seccomp policy is a deny list of five calls (kexec_load, open_by_handle_at and the three module calls) plus forced unmount; every other call stays allowed.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "policy file of LXC; the default of Incus (internal/server/seccomp/seccomp.go) denies the same five",
        )),
        source: Cow::Borrowed(
            "https://github.com/lxc/lxc/blob/e7b855a51b81a6a562d121aa60e8581993beb203/config/templates/common.seccomp",
        ),
        title: Cow::Borrowed("LXC common.seccomp"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The VEE'20 paper compares Linux containers (LXC) with gVisor and Firecracker: gVisor and the containers execute substantially the same host kernel code, though with different frequency.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("abstract read; another copy of the abstract says Docker containers (LXC)")),
        source: Cow::Borrowed("https://citegraph.io/paper/5e5f7c6d93d709897c5654bc"),
        title: Cow::Borrowed("Blending Containers and Virtual Machines: A Study of Firecracker and gVisor (VEE 2020)"),
        date: Some(Cow::Borrowed("2020-03")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Snapshots of an instance's storage are one command or a schedule; stateful ones, with memory, are meant for virtual machines and not fully supported for containers because of CRIU.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/instances_backup.md",
        ),
        title: Cow::Borrowed("Incus: How to back up instances"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Live migration works reliably only for very basic containers, without systemd and without a network device, though pre-copy memory dumps are supported.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/move_instances.md",
        ),
        title: Cow::Borrowed("Incus: How to move instances"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The published schema of the REST API covers instances, exec, file transfer, console, snapshots, state and an event stream.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/rest-api.yaml",
        ),
        title: Cow::Borrowed("Incus REST API (rest-api.yaml)"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The API runs over TLS or a Unix socket and answers with one of three shapes: result, background operation or error with a code.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/rest-api.md",
        ),
        title: Cow::Borrowed("Incus REST API"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static MICROSANDBOX_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Average boot under 100 ms is promised; the footnote says that this is the guest's boot, as measured on an Apple M1 machine, so it is not the time to a finished command.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "upper bound of an average; guest boot only, M1, so no cold start as measured elsewhere; image state not said",
        )),
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/README.md",
        ),
        title: Cow::Borrowed("microsandbox README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The vendor's own benchmark on Linux gives a median of 320 ms (range 293 to 342) for a run of /bin/true in Alpine, 10 ms above krunvm, which by the vendor's account drives the same libkrun; Docker took 463 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("vendor-true"),
            metric: Metric::TimeToFirstExecMs,
            value: 320.0,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "command call to process exit, so teardown is included; 10 runs after 2 warm-ups, c3-standard-192-metal; krunvm started a VM defined beforehand",
        )),
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microvm-benchmarks/blob/a2bb8345cdfb73d0a1a1f8686b91c7a2f5e9c72a/benches/boot-time/README.md",
        ),
        title: Cow::Borrowed("microvm-benchmarks, boot time"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A project that uses it as a back end measured a median of 233.9 ms (90th percentile 243) per run with a 512 MiB guest on Apple Silicon and about 20 ms more for each further GiB of guest memory (384 ms at 8 GiB); a command in an already running guest takes 8.4 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("backend-noop"),
            metric: Metric::TimeToFirstExecMs,
            value: 233.9,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "by a project that uses it, from the call to the exit of a command, image local",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "msb 0.6.8, Apple Silicon, macOS, python:3.12-slim pulled beforehand, 512 MiB, 15 samples, call to exit of a no-op command; the memory series has 8 samples each, plain runs drifted between 230 and 245 ms across the page's experiments, and exec hung twice in about a hundred uses",
        )),
        source: Cow::Borrowed(
            "https://github.com/h5i-dev/h5i/blob/140473ead3a8d49eda0b2ce02aa8722d91f37769/docs/benchmarks/microvm-boot.md",
        ),
        title: Cow::Borrowed("The microVM tier's boot tax (h5i)"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("A sandbox has 1 vCPU and 512 MiB by default."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/overview.mdx",
        ),
        title: Cow::Borrowed("microsandbox docs, sandboxes overview"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Memory reserved as headroom is backed by host memory only once the guest uses it and spare vCPUs stay parked; both can be changed while it runs, up to ceilings set at creation, which are the starting size unless given.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("local use only")),
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/tuning.mdx",
        ),
        title: Cow::Borrowed("microsandbox docs, tuning"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Each sandbox keeps about 3.8 MB of state on disk beside the shared image, freed on removal; growing a running guest from 512 MiB to 4 GiB is a 9 ms call that the guest follows asynchronously, and the new limit is enforced.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "msb 0.6.8, Apple Silicon, macOS; disk, not memory; the ceiling for growth was set at creation",
        )),
        source: Cow::Borrowed(
            "https://github.com/h5i-dev/h5i/blob/140473ead3a8d49eda0b2ce02aa8722d91f37769/docs/benchmarks/microvm-boot.md",
        ),
        title: Cow::Borrowed("The microVM tier's boot tax (h5i)"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Each guest has its own kernel behind KVM or Apple's hypervisor and meets a fixed list of five virtio devices (console, net, fs, block, rng). The host process is an ordinary unprivileged one under the caller's account, and a VMM escape is named as the one class that this boundary cannot defend against.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "the command line of the same commit also has an optional vsock device for host sockets, which the list leaves out",
        )),
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/security/isolation.mdx",
        ),
        title: Cow::Borrowed("microsandbox docs, isolation boundary"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "No jail stands behind the VMM: the host-side crates install no seccomp or Landlock filter and no chroot; such calls exist only in the agent inside the guest.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("searched for this record; the VMM dependency itself not searched")),
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/tree/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/crates",
        ),
        title: Cow::Borrowed("microsandbox source tree"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "GHSA-4vq3-cjpp-v7fg: symbolic links reported by the guest were followed on the host when files were copied out, so that a workload could make a later copy overwrite any host file; fixed in July 2026.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "needs a copy-out by the host's user; the fix's own description, the advisory was not read; no complete list of flaws was looked for",
        )),
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/commit/fff786e2013cdc565201ed53253d20b7d475ae34",
        ),
        title: Cow::Borrowed("microsandbox commit fff786e, confine copy-out symlink targets"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "By default a sandbox reaches the public internet but no private, loopback, link-local or metadata address; credentials stay on the host and are put in place of placeholders only for allowed hosts; workloads are root in the guest.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/security/overview.mdx",
        ),
        title: Cow::Borrowed("microsandbox docs, security model"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The project's own crates are about 84,000 lines of Rust; the VMM (a fork of libkrun) comes on top as a dependency.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 83706.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: crates/, Rust lines without blanks, comments, test modules and test folders, command line and guest agent included; dependencies, VMM and KVM not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/tree/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/crates",
        ),
        title: Cow::Borrowed("microsandbox source tree"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Up to 0.6, snapshots hold the writable file system only and need a sandbox that is not running; starting from one is a cold boot.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/snapshots.mdx",
        ),
        title: Cow::Borrowed("microsandbox docs, snapshots"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Version 0.7.0 added full snapshots with memory, CPU and device state, incremental ones against a parent, a command that branches a running sandbox, and restores that map memory copy-on-write; an ordinary full restore loads everything first.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/superradcompany/microsandbox/pull/1542"),
        title: Cow::Borrowed("microsandbox pull request 1542, live branching and full snapshots"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Pausing and resuming a running sandbox came with the change that also brought branching and copy-on-write restores, two days before the release.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("the change names Windows x86-64 as untested")),
        source: Cow::Borrowed("https://github.com/superradcompany/microsandbox/pull/1537"),
        title: Cow::Borrowed("microsandbox pull request 1537, CoW memory and resident pause lifecycle"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "SDKs for Rust, Python, TypeScript and Go start a VM as a child process of the calling program, without a daemon or server, and run commands in it.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sdk/overview.mdx",
        ),
        title: Cow::Borrowed("microsandbox docs, SDK overview"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Commands run over a channel of their own, not over the network, and their output and exit can be streamed as events.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/commands.mdx",
        ),
        title: Cow::Borrowed("microsandbox docs, commands"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("All four SDKs give typed errors to match on."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sdk/errors.mdx",
        ),
        title: Cow::Borrowed("microsandbox docs, error handling"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The one OpenAPI description covers the vendor's cloud (sandbox and volume life cycle, quotas, usage, audit events) and has no path for running commands or for files.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/api-reference/openapi.json",
        ),
        title: Cow::Borrowed("microsandbox cloud API, OpenAPI description 0.1.0"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "An MCP server over stdio lets an agent create sandboxes, run code, handle files and watch resources.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/superradcompany/microsandbox-mcp/blob/b8172bbc949a14e4f8b250c153aca30b67355733/README.md",
        ),
        title: Cow::Borrowed("microsandbox-mcp README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static MINIJAIL_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A dynamically linked program gets a preloaded library that applies the restrictions once it is loaded; a static one is confined before it is executed. The manual gives no timing.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/minijail0.1",
        ),
        title: Cow::Borrowed("minijail0(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "It is an executable that launches and sandboxes other programs, and a library with which code sandboxes itself; the README gives no figure per jail.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/README.md",
        ),
        title: Cow::Borrowed("Minijail README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The stated purpose is limiting a compromised known service; it is not designed to run malicious code or attacker-controlled binaries safely.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/README.md",
        ),
        title: Cow::Borrowed("Minijail README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A seccomp policy is given as a per-architecture file; without one, a default policy of the host and no_new_privs are applied unless switched off.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/minijail0.1",
        ),
        title: Cow::Borrowed("minijail0(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "That default policy is read from /etc/security/minijail/v0.bin and left out where the file does not exist; no_new_privs is set either way.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/minijail0_cli.c",
        ),
        title: Cow::Borrowed("minijail0_cli.c"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("Policies can be generated from strace output or from audit logs."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/tools/README.md",
        ),
        title: Cow::Borrowed("Minijail tools README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("About 8,100 lines of C and headers form the jail."),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 8142.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: top-level .c and .h files without blanks, comments, test files and test headers, the code generators included but not the tables that they write at build time (12,096 lines with blanks and comments); kernel not counted",
        )),
        source: Cow::Borrowed("https://github.com/google/minijail/tree/8d20993c7189a948995bd20901abecc041e1a28e"),
        title: Cow::Borrowed("Minijail source tree"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Path rules use Landlock where it is available (Linux 5.13 or ChromeOS 5.10 on, if configured); without kernel support they are not enforced.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/minijail0.1",
        ),
        title: Cow::Borrowed("minijail0(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The manual has no option that saves or restores a jailed process; for files it offers mounts in a private namespace and a tmpfs on /tmp.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/minijail0.1",
        ),
        title: Cow::Borrowed("minijail0(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("A Rust crate in the tree gives a safe interface to libminijail."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/rust/minijail/Cargo.toml",
        ),
        title: Cow::Borrowed("minijail Rust crate"),
        date: None,
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "minijail0 takes its options from the command line or from a configuration file of key and value pairs.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/minijail0.1",
        ),
        title: Cow::Borrowed("minijail0(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static MODAL_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Over 62 days of public raw results the median of the daily medians is 1826.3 ms from the create call to the output of the first command; daily medians ranged from 1430 to 2919.2 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("computesdk-sequential"),
            metric: Metric::TimeToFirstExecMs,
            value: 1826.3,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Unknown),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "independent, many days, from the create call to a command's output on the default path",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "ComputeSDK time to interactive: client-side wall clock over the network, default template, one sandbox at a time; 62 days up to 2026-04-24, daily medians 1430 to 2919.2 ms, 5595 of 5660 attempts came up; raw data MIT, summed up by cargo xtask computesdk",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/sequential_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, sequential TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "When many are asked for at once, the median of the daily medians over 47 days is 2182.7 ms (daily medians 1724.7 to 2682.2 ms); 4690 of 4700 attempts came up.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "ComputeSDK burst test: 100 requested at the same moment on most days, client-side wall clock over the network, up to 2026-04-24; pools and snapshots of the provider are not controlled",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/burst_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, burst TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "One run of an independent suite holds three creates: 195 ms, then 1620 ms for a first command in Python; 161 ms, then 1234 ms for a shell echo, with the first sandbox still up; and 189 ms for a third create without a command. Most of the wait comes after the create call has returned.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("sandbox-bench"),
            metric: Metric::TimeToFirstExecMs,
            value: 1395.0,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Unknown),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "create plus a shell echo, second sandbox of the run, Debian image with Python and numpy (1815 ms for the first sandbox with a Python command); one sample per step; an earlier stored run (results/2026-02-23.json) has 199 ms for the create and 1124 ms for the Python command; client location not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/zkwentz/sandbox-bench/blob/08dba0a5e72342cb3a1399e1dd3856a83b07bd10/results/full-modal.json",
        ),
        title: Cow::Borrowed("sandbox-bench, full suite, Modal"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("By its public list price, 1 vCPU and 2 GiB for one hour cost 0.11914 USD."),
        figure: Some(Figure {
            key: Cow::Borrowed("list-price"),
            metric: Metric::UsdPerSandboxHour,
            value: 0.11914,
            statistic: Statistic::Price,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: Some(Confidence::Exact),
            scored_because: Some(Cow::Borrowed(
                "for a rented sandbox economics is the price, and this is the list price of the reference size",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "1 vCPU and 2 GiB for one hour, list price without plan fees or credits, normalised by ComputeSDK on 2026-03-16 from the provider's price page",
        )),
        source: Cow::Borrowed("https://github.com/computesdk/benchmarks"),
        title: Cow::Borrowed("ComputeSDK benchmarks, price table"),
        date: Some(Cow::Borrowed("2026-03-16")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The next-generation back end is meant for more than 20 creations per second and more than 10,000 concurrent sandboxes; no per-host figure is published.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("next-generation-rate"),
            metric: Metric::SpawnRatePerS,
            value: 20.0,
            statistic: Statistic::Min,
            bound: Bound::AtLeast,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "threshold above which the vendor recommends the new back end, not a measured maximum",
        )),
        source: Cow::Borrowed("https://modal.com/docs/guide/sandbox-v2"),
        title: Cow::Borrowed("Modal docs: V2 Sandboxes"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "CPU and memory can each be given as a request and a hard limit, so sandboxes may burst above what they reserve.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
        ),
        title: Cow::Borrowed("Modal client source: Sandbox.create"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("The runtime of a sandbox is either a gVisor container or a virtual machine."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://modal.com/docs/sdk/go/latest/SandboxRuntime"),
        title: Cow::Borrowed("Modal Go SDK reference: SandboxRuntime"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A probe inside the sandbox recognised gVisor in the entry declared as gVisor container and a virtual machine in the one declared as VM runtime.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "run 32202700104; the suite calls the probe best effort and the declared technology decisive",
        )),
        source: Cow::Borrowed(
            "https://github.com/starslingdev/hpc-sandbox-benchmarks/blob/6a65bca9f996dfea862c88af962eb0cb7797998d/LEADERBOARD.md",
        ),
        title: Cow::Borrowed("High-Performance Sandbox Benchmarks, leaderboard"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Sandboxes are built on gVisor and, unlike functions, have no access to the account's API, so the damage of hostile code is meant to end at the sandbox.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("read in a stored copy older than the VM runtime")),
        source: Cow::Borrowed("https://modal.com/docs/guide/sandbox-networking"),
        title: Cow::Borrowed("Modal docs: networking and security"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Three kinds: file system (kept until deleted, stored as the difference to the base image), directory (beta, 30 days after last use) and memory (alpha, gone after 7 days).",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://modal.com/docs/guide/sandbox-snapshots.md"),
        title: Cow::Borrowed("Modal docs: sandbox snapshots"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A memory snapshot restores to a new sandbox with all processes still running; it must be enabled at creation and is called early preview, pre-beta.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://modal.com/docs/guide/sandbox-memory-snapshots"),
        title: Cow::Borrowed("Modal docs: sandbox memory snapshots"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Creation takes lifetime and idle timeouts, CPU and memory bounds, blocked or allow-listed egress by address and domain, tunnels and readiness probes; output streams, and files can be watched.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
        ),
        title: Cow::Borrowed("Modal client source: Sandbox.create"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A default sandbox takes no inbound connection and has no access to the account's resources; outbound can be blocked or limited to address ranges, and is not by default.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://modal.com/docs/guide/sandbox-networking"),
        title: Cow::Borrowed("Modal docs: networking and security"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static MONTY_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "An early README gives 0.06 ms to start in its table, against 195 ms for Docker and 2800 ms for Pyodide, and less than a microsecond from code to result in its text.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("embedded"),
            metric: Metric::TimeToFirstExecMs,
            value: 0.06,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "interpreter embedded in the calling process, project's startup script, hardware not stated; an early version, before execution moved to worker processes",
        )),
        source: Cow::Borrowed(
            "https://github.com/pydantic/monty/blob/0045b5b94d7f2e31aed4c11d9623590ea0748754/README.md",
        ),
        title: Cow::Borrowed("Monty README, table of alternatives"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "With worker processes, a cold start (pool made, worker spawned, first expression answered) takes a median of 4.5 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("worker-cold"),
            metric: Metric::TimeToFirstExecMs,
            value: 4.5,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("the documented default since execution moved to worker processes")),
        }),
        conditions: Some(Cow::Borrowed(
            "project's own measurement, pydantic-monty 0.0.21, from the request to the result of 1 + 1, median of 7 runs, Apple M3 Max with macOS, 2026-09-03; 2.4 ms inside a Linux container on the same machine",
        )),
        source: Cow::Borrowed("https://github.com/pydantic/monty/blob/main/docs/alternatives.md"),
        title: Cow::Borrowed("Monty docs, comparison to alternatives"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "With a worker already in the pool, taking a session and running a first expression takes 0.08 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("worker-pooled"),
            metric: Metric::TimeToFirstExecMs,
            value: 0.08,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Pooled),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "project's own measurement, pydantic-monty 0.0.21, median of 20 round trips, Apple M3 Max with macOS, 2026-09-03",
        )),
        source: Cow::Borrowed("https://github.com/pydantic/monty/blob/main/docs/alternatives.md"),
        title: Cow::Borrowed("Monty docs, comparison to alternatives"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The Python and JavaScript packages run each session in a worker process of its own, kept in an elastic pool between a minimum of prewarmed and a maximum of processes and recycled after a set number of sessions.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
        ),
        title: Cow::Borrowed("monty-pool README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "No ambient access to file system, environment or network; its own bytecode virtual machine without CPython, foreign functions or C dependencies. The authors call it experimental and not ready for prime time.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://docs.rs/crate/monty/0.0.21"),
        title: Cow::Borrowed("monty crate 0.0.21 README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Because hostile input can still crash an interpreter by stack overflow or allocator abort, the pool, and with it the Python and JavaScript packages, runs code only in worker subprocesses whose every frame the parent treats as untrusted.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
        ),
        title: Cow::Borrowed("monty-pool README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A review found that limits on duration, memory, allocations and recursion depth all appear to work as advertised and that unsupported features generally fail as structured errors.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("carried out by a coding agent for the author of the post; release not named")),
        source: Cow::Borrowed("https://simonwillison.net/2026/may/22/monty-investigation"),
        title: Cow::Borrowed("Simon Willison: pydantic-monty investigation"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A session of the pool can be dumped and later restored, on another worker or another machine too.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
        ),
        title: Cow::Borrowed("monty-pool README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Execution that waits at a host call can be serialised to bytes, and so can parsed code; the authors say that this makes forking easy.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "early README; the pool's later one warns that snapshots are not authenticated",
        )),
        source: Cow::Borrowed(
            "https://github.com/pydantic/monty/blob/0045b5b94d7f2e31aed4c11d9623590ea0748754/README.md",
        ),
        title: Cow::Borrowed("Monty README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Execution suspends at each external function, OS call or unresolved name and resumes with the host's answer; a parent-side deadline kills workers that overrun, and the same engine serves Rust, Python and JavaScript.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("no deadline is set unless the caller asks for one")),
        source: Cow::Borrowed(
            "https://github.com/pydantic/monty/blob/00f21bdad4e8d988cb57359ee82fd2146fbe77a1/crates/monty-pool/README.md",
        ),
        title: Cow::Borrowed("monty-pool README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static MORPH_CLOUD_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The provider says that whole machines are snapshot, branched and restored in under 250 ms; its table gives the same bound as start-up time.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("advertised"),
            metric: Metric::OtherStartMs,
            value: 250.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Restored),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "upper bound of the provider, no measurement described; which of the steps it covers, machine size and dirty memory not stated",
        )),
        source: Cow::Borrowed("https://cloud.morph.so/developers"),
        title: Cow::Borrowed("Welcome to Morph Cloud"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Branches have near-zero overhead against full clones, the same table says, without a figure.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://cloud.morph.so/developers"),
        title: Cow::Borrowed("Welcome to Morph Cloud"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Every instance is a virtual machine of its own started from a snapshot; the hypervisor is not named in the pages read.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/basic-lifecycle"),
        title: Cow::Borrowed("Morph docs: what is an instance"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A snapshot is an immutable copy of memory and disk of a running instance, with all its processes.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/creating-snapshot"),
        title: Cow::Borrowed("Morph docs: what is a snapshot"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Starting from a snapshot restores its memory, while boot makes a cold start from its disk alone and can change the machine's size.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/boot-from-snapshot"),
        title: Cow::Borrowed("Morph docs: boot instance from snapshot"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Branching snapshots an instance in its current state and launches a given number of copies, which can be branched again.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/branch"),
        title: Cow::Borrowed("Morph docs: branch"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The Python SDK and its command line start, pause and resume instances, run commands over SSH, copy files, publish HTTP services with optional authentication and set an expiry on snapshots and instances.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/morph-labs/morph-python-sdk/blob/7cba553de4e3eb1a87167f150ef31679546fa46d/README.md",
        ),
        title: Cow::Borrowed("Morph Cloud Python SDK README"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::Documentation,
    },
];

static NORTHFLANK_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed("Sandboxes boot in less than one second by the provider's docs."),
        figure: Some(Figure {
            key: Cow::Borrowed("advertised"),
            metric: Metric::OtherStartMs,
            value: 1000.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("upper bound of the provider; image, size and region not stated")),
        source: Cow::Borrowed(
            "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
        ),
        title: Cow::Borrowed("Northflank docs: sandboxes (as published in its skills repository)"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The plan sets CPU and memory of each service, such as 2 vCPU with 4 GB, and scaling to zero ends the compute charge while volumes stay.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
        ),
        title: Cow::Borrowed("Northflank docs: sandboxes (as published in its skills repository)"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Each workload runs in a microVM with its own kernel by default on the managed cloud; GPU workloads get gVisor by default instead.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
        ),
        title: Cow::Borrowed("Northflank docs: sandboxes (as published in its skills repository)"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The record of a customer's cluster has a runtime class for services, jobs, builds and add-ons that is none, gVisor, Kata with Cloud Hypervisor or Kata with QEMU.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/api/org/cloud-providers/get-cluster.md",
        ),
        title: Cow::Borrowed("Northflank API reference: get cluster"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Files survive a pause, which is a scale to zero, only on an attached volume; no memory snapshot or fork appears in the sandbox guide.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
        ),
        title: Cow::Borrowed("Northflank docs: sandboxes (as published in its skills repository)"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("The API makes a named backup of a volume."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/api/project/volumes/backup-volume.md",
        ),
        title: Cow::Borrowed("Northflank API reference: backup volume"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A sandbox is a service in the provider's terms: the JavaScript client creates it as a deployment with image and plan, polls until it runs, pauses it by scaling to zero and removes it by deleting service and volume.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
        ),
        title: Cow::Borrowed("Northflank docs: sandboxes (as published in its skills repository)"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Commands run in a container of a running service: the JavaScript client returns exit code, stdout and stderr at once or as the streams of a session, while the command-line tool may lose the output unnoticed where it has no terminal, as under a coding agent.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/api/execute-command.md",
        ),
        title: Cow::Borrowed("Northflank API reference: execute commands"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
];

static NSJAIL_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "It offers four ways to start: once under a supervisor, direct exec without one, re-running for fuzzing, and a TCP listener that forks a process per connection. The page gives no latency figure.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/README.md",
        ),
        title: Cow::Borrowed("nsjail README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The listener can cap its connections in all and per address; memory, process and CPU cgroup limits can be set but are off by default, and each jail gets a 4 GiB address-space limit, 600 s of CPU time and 32 open files unless changed.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
        ),
        title: Cow::Borrowed("nsjail config.proto"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Where jobs fail for want of memory for the isolation, Windmill advises more memory for the worker, fewer jobs at once, or nsjail off with PID namespaces alone.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/windmill-labs/windmilldocs/blob/10f576eed77b38a6f366f7ea9fe458d8db1e4d2b/docs/advanced/security_isolation/index.mdx",
        ),
        title: Cow::Borrowed("Windmill: Security and process isolation"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Seven namespaces (user, mount, PID, network, IPC, UTS, cgroup) are on by default, all capabilities are dropped and no_new_privs is set; the time namespace is opt-in.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
        ),
        title: Cow::Borrowed("nsjail config.proto"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "System-call filtering is only as good as the policy given: the Kafel policy is an optional setting with no default.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
        ),
        title: Cow::Borrowed("nsjail config.proto"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The tool itself is about 12,100 lines of C++, 5,100 of them its user-mode network stack and its seccomp tracer, not counting the Kafel compiler, protobuf and netlink libraries it links.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 12107.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: the .cc and .h files at the top level (7,051), in nstun/ and in unotify/ (5,056), all of which the Makefile builds, without blanks and comments (15,334 lines with them); generated protobuf code and kernel not counted",
        )),
        source: Cow::Borrowed("https://github.com/google/nsjail/tree/d6454b4640b6d8699b532a8afa37e4d67e477078"),
        title: Cow::Borrowed("nsjail source tree"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "On request it uses core scheduling (kernel 5.14 or later) for isolation at the level of SMT threads, and a user-mode network through pasta that needs no root.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/README.md",
        ),
        title: Cow::Borrowed("nsjail README"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Windmill lists nsjail as its fullest isolation (files, optional network, limits) and ships it switched off by default.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/windmill-labs/windmilldocs/blob/10f576eed77b38a6f366f7ea9fe458d8db1e4d2b/docs/advanced/security_isolation/index.mdx",
        ),
        title: Cow::Borrowed("Windmill: Security and process isolation"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "No option in the schema or code saves or restores a jail (the tree names checkpointing only as a capability); tmpfs and read-only binds give a disposable file system.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
        ),
        title: Cow::Borrowed("nsjail config.proto"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Configuration is a typed protobuf schema, with a wall-clock limit (600 s unless set) that ends the jail; there is no API beyond the command and the TCP mode.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
        ),
        title: Cow::Borrowed("nsjail config.proto"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "snekbox puts an HTTP service in front of it: one request runs Python code in a process that nsjail starts and returns the output, cut at about 1 MB by default; each run gets a tmpfs of its own.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/Pycord-Development/snekbox/blob/c4b5ded010a50e43be87839bd6c745119c0d36fb/README.md",
        ),
        title: Cow::Borrowed("snekbox README"),
        date: Some(Cow::Borrowed("2024-07")),
        kind: EvidenceKind::Documentation,
    },
];

static OPENSANDBOX_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The proposal for secure runtimes lists about 500 ms cold and 50 ms from a warm pool with runc, 550 and 100 ms with gVisor, 1000 and 200 ms with Kata on QEMU and 625 and 125 ms with Kata on Firecracker.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("proposal-pool"),
            metric: Metric::TimeToFirstExecMs,
            value: 50.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: Some(StartKind::Pooled),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "design document, runc, warm pool; no measurement shown, and a later proposal measured about 1 s (own entry)",
        )),
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/oseps/0004-secure-container-runtime.md",
        ),
        title: Cow::Borrowed("OSEP-0004: Secure Container Runtime"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A later proposal measures about 1 s for a hand-out from the Kubernetes pool and gives 2 to 5 s for an ordinary Kubernetes create.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("measured-pool"),
            metric: Metric::OtherStartMs,
            value: 1000.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: Some(StartKind::Pooled),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "poolRef allocation on Kubernetes, approximate, stated as measured; set-up not described",
        )),
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/oseps/0007-fast-sandbox-runtime-support.md",
        ),
        title: Cow::Borrowed("OSEP-0007: Fast Sandbox Runtime Support"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Delivering 100 pooled busybox sandboxes as one batch took 0.92 s, against 23 to 76 s for kubernetes-sigs/agent-sandbox in the same test.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("batch-100"),
            metric: Metric::SpawnRatePerS,
            value: 108.7,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "100 divided by 0.92 s; BatchSandbox with 100 replicas taken from a warm pool, not created, 0.1 CPU and 256 MB each, controller requesting 12 CPUs and 32 GB; the other project with 1, 10 and 50 workers took 76.4, 23.2 and 33.9 s; number of runs not said",
        )),
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/kubernetes/README.md",
        ),
        title: Cow::Borrowed("OpenSandbox Kubernetes Controller README"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Memory per sandbox is put at about 5 MB with runc, 50 MB with gVisor, 20 to 50 MB with Kata on QEMU and 5 MB with Kata on Firecracker.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("proposal-memory"),
            metric: Metric::OverheadMib,
            value: 5.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("design document, runc, given in MB; no measurement shown")),
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/oseps/0004-secure-container-runtime.md",
        ),
        title: Cow::Borrowed("OSEP-0004: Secure Container Runtime"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A sandbox with egress control also carries a sidecar: about 6 to 18 MiB while filtering names and packets, 58 to 91 MiB when it also intercepts TLS.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "two example runs that the page calls illustrative: 9 to 18 and 68 to 91 MiB with downloads, 6 to 10 and 58 to 88 MiB with many short requests",
        )),
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/components/egress/docs/benchmark.md",
        ),
        title: Cow::Borrowed("OpenSandbox egress benchmark"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The default runtime is runc; gVisor, Kata or, on Kubernetes only, Firecracker (through Kata) is a server-wide setting of the administrator that holds for all sandboxes and needs no change in the caller's code.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/secure-container.md",
        ),
        title: Cow::Borrowed("OpenSandbox: Secure Container Runtime Guide"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "On Docker it drops nine capabilities, sets no_new_privs, limits processes to 4096 and keeps Docker's own seccomp profile unless told otherwise.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/server/opensandbox_server/config.py",
        ),
        title: Cow::Borrowed("OpenSandbox server config.py"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "On Kubernetes sandboxes can reach each other by pod address by default; the egress sidecar, not NetworkPolicy, is the offered fix.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/network-isolation-for-kubernetes.md",
        ),
        title: Cow::Borrowed("Sandbox Network Isolation on Kubernetes"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "On Kubernetes, pause commits the root file system as an OCI image and frees the pod, resume starts from that image under the same id; processes and memory are lost, and only single-replica sandboxes qualify.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/pause-resume.md",
        ),
        title: Cow::Borrowed("OpenSandbox: Pause and Resume Guide"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("The life-cycle API also has named snapshots from which new sandboxes can be created."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/sandbox-lifecycle.yml",
        ),
        title: Cow::Borrowed("OpenSandbox Lifecycle API"),
        date: None,
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Commands, code and metrics stream from the sandbox as server-sent events; files can be searched, moved and edited.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/execd-api.yaml",
        ),
        title: Cow::Borrowed("OpenSandbox execd API"),
        date: None,
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("OpenAPI files describe life cycle, in-sandbox execution, egress and diagnostics."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/README.md",
        ),
        title: Cow::Borrowed("OpenSandbox API specifications"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "SDKs come in Python, Java/Kotlin, TypeScript, C# and Go, with a command line and an MCP server for creating sandboxes, running commands and handling text files.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/README.md",
        ),
        title: Cow::Borrowed("OpenSandbox README"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::Documentation,
    },
];

static OPENVMM_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The project's own performance tool measures boot time and the simultaneous boot of up to 64 VMs, but its guide publishes no results.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/dev_guide/tests/perf.md",
        ),
        title: Cow::Borrowed("OpenVMM guide, performance tests"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "On KVM guest memory is always faulted in on demand, transparent huge pages are on by default, and memory is either shared (needed for snapshots) or private (lighter, no other process can map it).",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/reference/architecture/openvmm/memory-backing.md",
        ),
        title: Cow::Borrowed("OpenVMM guide, memory backing"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Kata's Kubernetes chart reserves 130 MiB per pod for the OpenVMM variant, the same as for Cloud Hypervisor and Firecracker and less than the 320 MiB set for QEMU; it is a scheduling reserve and not a measurement.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/tools/packaging/kata-deploy/helm-chart/kata-deploy/templates/runtimeclasses.yaml",
        ),
        title: Cow::Borrowed("Kata Containers Helm chart, runtime classes"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The monitor is written in Rust and runs on several hypervisors (KVM, Microsoft's, Windows Hypervisor Platform, Apple's); in the OpenHCL form it serves the guest from within the guest's own partition, at a higher privilege level.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/index.md",
        ),
        title: Cow::Borrowed("OpenVMM guide, introduction"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "In OpenHCL a chipset device can be emulated in a separate isolated process; so far the virtual TPM is.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/reference/architecture/openhcl/processes.md",
        ),
        title: Cow::Borrowed("OpenVMM guide, OpenHCL processes"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2025-53781: OpenHCL's key-rolling code let a host have the guest state file (VMGS) encrypted with a key under the host's control. It weakens the guest against its host and is not an escape.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/microsoft/openvmm/pull/1843"),
        title: Cow::Borrowed("OpenVMM pull request 1843, VMGS host tampering"),
        date: Some(Cow::Borrowed("2025-08")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("The monitor with its devices and workers is about 313,000 lines of Rust."),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 312877.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: openvmm/, vm/, vmm_core/ and workers/, Rust lines without blanks, comments, test modules and test folders; the project's own support/ crates (55,000 lines), outside dependencies, OpenHCL and KVM not counted; one VM uses a part of it",
        )),
        source: Cow::Borrowed("https://github.com/microsoft/openvmm/tree/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6"),
        title: Cow::Borrowed("OpenVMM source tree"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A snapshot needs guest memory in a file, leaves the saved VM paused for good, and on restore the file becomes the live memory, so that every further restore needs a copy first. NVMe, PCIe, virtio-fs and the virtio console are not covered, nor are OpenHCL guests.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/user_guide/openvmm/snapshots.md",
        ),
        title: Cow::Borrowed("OpenVMM guide, snapshots"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A gRPC or ttrpc socket offers creating, tearing down, pausing, resuming and waiting for a VM, changing its resources and reading capabilities; the API may change between releases and some calls may not be connected yet. None of the listed calls runs a command in the guest.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/reference/openvmm/management/grpc.md",
        ),
        title: Cow::Borrowed("OpenVMM guide, gRPC and ttrpc"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("Kata Containers 4.1.0 can use it as a back end over ttrpc."),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "Rust runtime only; deployable on x86_64 only and tested on Azure Linux with Microsoft's hypervisor",
        )),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/releases/4.1.0.md",
        ),
        title: Cow::Borrowed("Kata Containers 4.1.0 release notes"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
];

static PODMAN_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "A podman run of `ls` in an Ubuntu image took 279 ms, about 100 ms less than Docker on the same machine; the author rounds both to 300 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("evans-ls"),
            metric: Metric::TimeToFirstExecMs,
            value: 279.27,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("an independent timing of podman run to the output of a command")),
        }),
        conditions: Some(Cow::Borrowed(
            "podman run --network none -it ubuntu:20.04 ls /, the author's own machine, single timing; whether rootless is not stated",
        )),
        source: Cow::Borrowed("https://jvns.ca/blog/2022/06/28/some-notes-on-bubblewrap/"),
        title: Cow::Borrowed("Notes on running containers with bubblewrap (Julia Evans)"),
        date: Some(Cow::Borrowed("2022-06")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "crun alone ran 100 containers of /bin/true one after another in 1.69 s, runc in 3.34 s: about 17 ms a container for the low-level runtime.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "OCI runtime only and so not a Podman start: mean of 100 sequential containers of /bin/true on the author's machine, whether removal is included, the versions and the date are not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/containers/crun/blob/ba38286f7d232be8087dbd393315bb05018da68c/README.md",
        ),
        title: Cow::Borrowed("crun README: Performance"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "In rootless mode with a changed user mapping, the first container of an image under that mapping is created significantly slower on native overlayfs than on fuse-overlayfs; otherwise native overlayfs is the fastest driver.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/tutorials/performance.md",
        ),
        title: Cow::Borrowed("Podman performance guide"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "A container capped at 512 kB of memory still runs `echo` under crun, while runc fails at a 4 MB cap.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/crun/blob/ba38286f7d232be8087dbd393315bb05018da68c/README.md",
        ),
        title: Cow::Borrowed("crun README: Performance"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "There is no manager daemon, which the project gives as a reason for lower resource use when idle.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/README.md",
        ),
        title: Cow::Borrowed("Podman README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The optional API service can be started by its socket, ends after a time without requests and is started again by the next one.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-system-service.1.md",
        ),
        title: Cow::Borrowed("podman-system-service(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Rootless containers never hold more privilege than the user who starts them, and Podman itself needs no setuid binary; an administrator has to set up the user mapping once.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/README.md",
        ),
        title: Cow::Borrowed("Podman README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "On x86-64 the default seccomp profile leaves 318 native system calls open to a container with the default capabilities, and the 32-bit calls beside them.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("syscalls-exposed"),
            metric: Metric::HostSyscallsExposed,
            value: 318.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: 317 with an allow rule free of capability conditions and chroot through a default capability, some with argument checks; the profile names 378 calls without condition, of which 59 exist on x86 only in the 32-bit table, which the profile admits as well, and 2 not at all; setns has both an allow and an error rule and is counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/vendor/go.podman.io/common/pkg/seccomp/seccomp.json",
        ),
        title: Cow::Borrowed("containers/common seccomp.json as vendored in Podman"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A container gets 11 capabilities by default, CAP_SYS_CHROOT, CAP_DAC_OVERRIDE and CAP_SETUID among them.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/vendor/go.podman.io/common/pkg/config/default.go",
        ),
        title: Cow::Borrowed("containers/common default.go as vendored in Podman"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Flaws with host reach in its release notes include code execution on the host via `podman top` (CVE-2022-1227), host files reached through an exported volume (CVE-2023-0778) or through symlinks followed by `podman cp` (CVE-2019-10152), and host directories reached through builds or a crafted image (CVE-2024-9407, CVE-2024-9675, CVE-2024-9341).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("escape-cves"),
            metric: Metric::EscapeCves,
            value: 6.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "flaws described as host code execution or host file access in the release notes up to 5.6.0; flaws named there without a description (CVE-2024-11218 and three of BuildKit) not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/RELEASE_NOTES.md",
        ),
        title: Cow::Borrowed("Podman release notes"),
        date: None,
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "crun's own flaws: following /dev symlinks of the image so that devices are set up outside the root file system (CVE-2026-47766, fixed in 1.28), user parsing in exec (CVE-2026-30892, 1.27), a krun file written outside the root file system (CVE-2025-24965, 1.20) and inheritable capabilities in exec (CVE-2022-27650, 1.4.4).",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/containers/crun/blob/ba38286f7d232be8087dbd393315bb05018da68c/NEWS"),
        title: Cow::Borrowed("crun NEWS"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "podman container checkpoint writes the container's processes; an exported archive also takes in root file-system changes and volumes and can be imported on another system, and a checkpoint can become an OCI image.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-container-checkpoint.1.md",
        ),
        title: Cow::Borrowed("podman-container-checkpoint(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A pre-checkpoint dumps memory while the container runs, so that the final one writes only the pages that changed since.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "needs the kernel's soft-dirty bit, which not every architecture and kernel has",
        )),
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-container-checkpoint.1.md",
        ),
        title: Cow::Borrowed("podman-container-checkpoint(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("Checkpoint and restore are unavailable to rootless containers because CRIU needs root."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/rootless.md",
        ),
        title: Cow::Borrowed("Shortcomings of Rootless Podman"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "podman system service answers both a Docker v1.40 compatible REST API and a native Libpod API, by default on a Unix socket, and can be started on demand by systemd.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-system-service.1.md",
        ),
        title: Cow::Borrowed("podman-system-service(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("podman-py is a Python binding to that REST API, still described as under development."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/containers/podman-py/blob/5dd81b49f35733a27b8051c47e23d3b4c85ea716/README.md",
        ),
        title: Cow::Borrowed("podman-py README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static PYODIDE_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "About 2.8 s of cold start in the comparison that the Monty project publishes with its own interpreter.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("monty-comparison"),
            metric: Metric::TimeToFirstExecMs,
            value: 2800.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("the only published time to a first result; measured by a rival")),
        }),
        conditions: Some(Cow::Borrowed(
            "measured by a competing project with its startup script; hardware and number of runs not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/pydantic/monty/blob/0045b5b94d7f2e31aed4c11d9623590ea0748754/README.md",
        ),
        title: Cow::Borrowed("Monty README, table of alternatives"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The LangChain sandbox on Pyodide and Deno lists a few seconds of latency for the start of the sandbox on every run.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/langchain-ai/langchain-sandbox/blob/0116271771fdd27f881b83360ff50fca91141387/README.md",
        ),
        title: Cow::Borrowed("langchain-sandbox README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The npm package is about 12 MB and Deno around it about 50 MB; memory limits are called hard or impossible to enforce in that pairing.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("download sizes, not resident memory")),
        source: Cow::Borrowed(
            "https://github.com/pydantic/monty/blob/0045b5b94d7f2e31aed4c11d9623590ea0748754/README.md",
        ),
        title: Cow::Borrowed("Monty README, notes on Pyodide"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The project's own command line says that execution is not sandboxed and that its Python reaches the native file system.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/pyodide/pyodide/blob/fa84565891ce2d3bb58dd04666b2f98af6a33382/docs/usage/cli.md",
        ),
        title: Cow::Borrowed("The Pyodide Python CLI"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Python code run by mcp-run-python could cross Pyodide's JavaScript bridge into the Node.js host process and overwrite the server's tools; the project is archived and has no fix.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://raw.githubusercontent.com/pypa/advisory-database/main/vulns/mcp-run-python/PYSEC-2026-2628.yaml",
        ),
        title: Cow::Borrowed("PYSEC-2026-2628 / CVE-2026-25905"),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "In n8n from 1.0.0 to before 2.0.0 a bypass of the Pyodide-based Python node let a logged-in user who may edit workflows run arbitrary commands on the host with the rights of the n8n process; rated 9.9.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://raw.githubusercontent.com/CVEProject/cvelistV5/main/cves/2025/68xxx/CVE-2025-68668.json",
        ),
        title: Cow::Borrowed("CVE-2025-68668"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "With Grist's Pyodide option before 1.7.9 a malicious document could run arbitrary processes on the server; the record says that Pyodide on Node has no useful sandbox barrier. The fix runs Pyodide under Deno. Rated 9.1.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://raw.githubusercontent.com/CVEProject/cvelistV5/main/cves/2026/24xxx/CVE-2026-24002.json",
        ),
        title: Cow::Borrowed("CVE-2026-24002"),
        date: Some(Cow::Borrowed("2026-01")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A call makes a memory snapshot of the interpreter, if a special option was given at load time; the call is marked private.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/pyodide/pyodide/blob/fa84565891ce2d3bb58dd04666b2f98af6a33382/src/js/api.ts",
        ),
        title: Cow::Borrowed("Pyodide source: makeMemorySnapshot"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A snapshot carries the identifier of the build that made it; loading it under another build fails.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/pyodide/pyodide/blob/fa84565891ce2d3bb58dd04666b2f98af6a33382/src/js/snapshot.ts",
        ),
        title: Cow::Borrowed("Pyodide source: snapshot"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Cloudflare's Python Workers run on Pyodide and use a memory snapshot: imports run at deploy time and later isolates boot from the stored linear memory.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/00a38739c7b29079f5abe9ba95653b4cebb8c5fd/src/content/docs/workers/languages/python/how-python-workers-work.mdx",
        ),
        title: Cow::Borrowed("How Python Workers Work"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A run in a web worker can be interrupted through a shared buffer from another thread, which by default raises KeyboardInterrupt in Python.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/pyodide/pyodide/blob/fa84565891ce2d3bb58dd04666b2f98af6a33382/docs/usage/keyboard-interrupts.md",
        ),
        title: Cow::Borrowed("Pyodide: interrupting execution"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
];

static QEMU_KVM_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "In the NSDI 2020 data set a QEMU VM with the qboot firmware booted in a median of 214 ms (99th percentile 221 ms); with the default firmware it took 244 ms (257 ms).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("nsdi-qboot"),
            metric: Metric::TimeToReadyMs,
            value: 213.9,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "the ordinary machine type, 500 boots from process start to guest code",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "m5d.metal, 1 vCPU, 256 MiB, no network, compressed minimal kernel, statically linked QEMU 4.2.0, 500 serial boots, clock from process start until the guest's init makes the process exit; 232 ms median with a network card (200 boots), 240 ms with 100 at a time; the default firmware is in boot-serial-qemu-cdf.dat beside it",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/nsdi2020-data/blob/cf1b30f674523ee44363f74e16bcb301ffb10598/data/m5d.metal/boot-serial-qboot-cdf.dat",
        ),
        title: Cow::Borrowed("Data of the NSDI 2020 Firecracker paper, QEMU boots"),
        date: Some(Cow::Borrowed("2020-02")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The microvm machine type came out slower than the ordinary one in the same data set, 582 ms median; a reader asked the authors why, and the paper's text leaves microvm out.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("nsdi-microvm"),
            metric: Metric::TimeToReadyMs,
            value: 582.0,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "microvm machine type with qboot, QEMU 4.2.0, m5d.metal, 1 vCPU, 256 MiB, 500 serial boots; contested, see issue 2 of the same repository, which also says that the paper leaves microvm out",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/nsdi2020-data/blob/cf1b30f674523ee44363f74e16bcb301ffb10598/data/m5d.metal/boot-serial-qemu-uvm-cdf.dat",
        ),
        title: Cow::Borrowed("Data of the NSDI 2020 Firecracker paper, QEMU microvm boots"),
        date: Some(Cow::Borrowed("2020-02")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Starting a tiny unikernel, the microvm machine type needed 9.0 ms of monitor time and the ordinary machine 37.8 ms (Firecracker 1.5 ms, Solo5 2.9 ms); the guest's own part was below 0.1 ms on QEMU.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("unikraft-microvm"),
            metric: Metric::OtherStartMs,
            value: 9.0,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "microvm machine type, QEMU start and firmware up to the guest's first instruction (0.08 ms more to the guest's main), Unikraft helloworld of 2 MB without devices, Intel i7-9700K, median of 26 runs; not comparable with starting a Linux guest",
        )),
        source: Cow::Borrowed(
            "https://github.com/unikraft/eurosys21-artifacts/blob/d88853d509c43f4bcd1633e9fec49e4d02241985/experiments/fig_10_unikraft-boot/paperresults/qemumicrovm.csv",
        ),
        title: Cow::Borrowed("Artifacts of the EuroSys 2021 Unikraft paper, figure 10"),
        date: Some(Cow::Borrowed("2021-07")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The microvm machine type follows Firecracker's model: no PCI, no ACPI, at most eight virtio-mmio devices and by default the qboot firmware, tuned for boot time and footprint; it has no hot-plug and no live migration between QEMU versions.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/qemu/qemu/blob/272fa7491ff782588cc9cc1449fe8ca522dd4cfd/docs/system/i386/microvm.rst",
        ),
        title: Cow::Borrowed("QEMU manual, microvm virtual platform"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The NSDI 2020 data show about 148 MiB of writable process memory above a 128 MiB guest and 131 to 132 MiB above larger ones, against 2.5 MiB for Firecracker.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("nsdi-mapped"),
            metric: Metric::OverheadMib,
            value: 131.3,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "the only measured figure for an ordinary guest; mapped rather than resident",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "m5d.metal, ordinary machine type, QEMU 4.2.0, 1 vCPU, pmap writable data minus guest size, guests of 256 MiB and more (147.6 at 128 MiB); mapped, not resident, memory; Firecracker's from mem-fc.dat beside it",
        )),
        source: Cow::Borrowed(
            "https://github.com/firecracker-microvm/nsdi2020-data/blob/cf1b30f674523ee44363f74e16bcb301ffb10598/data/m5d.metal/mem-qemu.dat",
        ),
        title: Cow::Borrowed("Data of the NSDI 2020 Firecracker paper, QEMU memory"),
        date: Some(Cow::Borrowed("2020-02")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Kata's Kubernetes chart reserves 320 MiB per ordinary QEMU sandbox against 130 MiB for its Rust monitors, noting that on aarch64 QEMU's own anonymous memory alone reaches about 160 MiB before any guest memory, and that 160 MiB would do on x86.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("kata-chart"),
            metric: Metric::OverheadMib,
            value: 160.0,
            statistic: Statistic::Unstated,
            bound: Bound::AtLeast,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "aarch64, QEMU as shipped with Kata Containers, approximate and stated as a lower bound",
        )),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/tools/packaging/kata-deploy/helm-chart/kata-deploy/templates/runtimeclasses.yaml",
        ),
        title: Cow::Borrowed("Kata Containers Helm chart, RuntimeClass overheads"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Bugs count as security bugs only with an accelerator such as KVM and one of a list of machine types, which includes microvm; pure emulation promises no isolation. Confinement by unprivileged user, SELinux or AppArmor, namespaces and cgroups is left to tools such as libvirt, and the seccomp filter must be asked for with --sandbox.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst",
        ),
        title: Cow::Borrowed("QEMU manual, Security"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2026-3886 (CVSS 8.8, scope changed): an integer overflow in the virtio-gpu device lets a guest with low privileges run code on the host; the bug came in with a change made for Windows hosts.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "machines with a virtio-gpu device; told by a news site after advisory ZDI-26-332",
        )),
        source: Cow::Borrowed(
            "https://deafnews.it/en/news/cybersecurity/cve-2026-3886-qemu-virtio-gpu-integer-overflow-enables-guest-to-host-escape",
        ),
        title: Cow::Borrowed("CVE-2026-3886: QEMU virtio-gpu integer overflow enables guest-to-host escape"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "CVE-2026-48914 (June 2026): a heap overflow in virtio-blk's SCSI path lets guest root corrupt the QEMU process; the shown effect is a crash, code execution is thought possible but unproven, and the default configuration is not affected.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("only where SCSI passthrough has been switched on; told by a news site")),
        source: Cow::Borrowed(
            "https://linuxgratis.pages.dev/en/articles/cve-2026-48914-qemu-kvm-virtio-blk-scsi-heap-overflow-dos-host",
        ),
        title: Cow::Borrowed("CVE-2026-48914, QEMU virtio-blk heap overflow"),
        date: Some(Cow::Borrowed("2026-06")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Notes on the NSDI 2020 paper give more than 1.4 million lines for QEMU against about 50,000 for Firecracker.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 1400000.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "lower bound, second-hand from the 2020 paper; what was counted, and how, is not said, so it is not comparable with counts of code lines",
        )),
        source: Cow::Borrowed("https://justinlinkk.github.io/blog/fire_cracker_review"),
        title: Cow::Borrowed("Paper notes: Firecracker, Lightweight Virtualization for Serverless Applications"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "State is saved and restored by migrating to a file; the mapped-ram format gives each page a fixed offset so that several threads write it in parallel and the file stays bounded, best with the VM stopped. For running VMs the page points to background-snapshot, which works on Linux only. No latency figures are given.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/qemu/qemu/blob/4ed49feb4449f6959256c083afcb94116561b507/docs/devel/migration/mapped-ram.rst",
        ),
        title: Cow::Borrowed("QEMU developer manual, Mapped-ram"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Kata Containers builds its VM templates on QEMU: a VM is booted once, paused and saved, and new ones are cloned from it with initramfs, kernel and agent memory shared read-only.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("Kata's Rust runtime, QEMU 4.1.0 or later, off by default")),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/how-to-use-template-in-runtime-rs.md",
        ),
        title: Cow::Borrowed("Kata Containers, how to use template in runtime-rs"),
        date: Some(Cow::Borrowed("2026-02")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A running machine is controlled over QMP, a JSON protocol with typed argument checks, an introspectable schema, errors of a class and a description, and asynchronous events; commands run one after the other but for a few that may jump the queue.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/qemu/qemu/blob/58deb358c661b7a0ea6c231be5e8dafd335ab587/docs/interop/qmp-spec.rst",
        ),
        title: Cow::Borrowed("QEMU Machine Protocol specification"),
        date: None,
        kind: EvidenceKind::Specification,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Inside the guest the optional agent daemon reads files and runs programs; standard output and error are captured, at most 16 MiB each, and handed out by a status call once the program has ended, not streamed.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "read in another stored copy of the same file; the cited mirror could not be opened",
        )),
        source: Cow::Borrowed(
            "https://chromium.googlesource.com/external/qemu/+/99d423f10c636c39405924e68584f50f78a0bb8c/qga/commands.c",
        ),
        title: Cow::Borrowed("QEMU guest agent, commands.c"),
        date: None,
        kind: EvidenceKind::Source,
    },
];

static RUNLOOP_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Over 58 days of public raw results the median of the daily medians is 1889.5 ms from the create call to the output of the first command; daily medians ranged from 1232.7 to 4943.3 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("computesdk-sequential"),
            metric: Metric::TimeToFirstExecMs,
            value: 1889.5,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Unknown),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "independent, many days, from the create call to a command's output on the default path",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "ComputeSDK time to interactive: client-side wall clock over the network, default template, one sandbox at a time; 58 days up to 2026-04-24, daily medians 1232.7 to 4943.3 ms, 5620 of 5620 attempts came up; raw data MIT, summed up by cargo xtask computesdk",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/sequential_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, sequential TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "When many are asked for at once, the median of the daily medians over 47 days is 6735.7 ms (daily medians 2028.3 to 12876.2 ms); 4700 of 4700 attempts came up.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "ComputeSDK burst test: 100 requested at the same moment on most days, client-side wall clock over the network, up to 2026-04-24; pools and snapshots of the provider are not controlled",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/burst_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, burst TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("By its public list price, 1 vCPU and 2 GiB for one hour cost 0.1584 USD."),
        figure: Some(Figure {
            key: Cow::Borrowed("list-price"),
            metric: Metric::UsdPerSandboxHour,
            value: 0.1584,
            statistic: Statistic::Price,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: Some(Confidence::Exact),
            scored_because: Some(Cow::Borrowed(
                "for a rented sandbox economics is the price, and this is the list price of the reference size",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "1 vCPU and 2 GiB for one hour, list price without plan fees or credits, normalised by ComputeSDK on 2026-03-16 from the provider's price page",
        )),
        source: Cow::Borrowed("https://github.com/computesdk/benchmarks"),
        title: Cow::Borrowed("ComputeSDK benchmarks, price table"),
        date: Some(Cow::Borrowed("2026-03-16")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Sizes go from half a core with 1 GiB to 16 cores with 64 GiB, chosen at launch; an alpha tier is provisioned lazily and may be pre-empted.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/types/shared_params/launch_parameters.py",
        ),
        title: Cow::Borrowed("Runloop client source: launch parameters"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "An independent suite lists devboxes as microVMs, and its probe inside found a virtual machine.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "declared technology as the suite lists it, which it calls authoritative; its probe is best-effort and cannot tell every kind of isolation apart; 4 vCPU and 8 GiB requested, run 32202700104",
        )),
        source: Cow::Borrowed(
            "https://github.com/starslingdev/hpc-sandbox-benchmarks/blob/6a65bca9f996dfea862c88af962eb0cb7797998d/LEADERBOARD.md",
        ),
        title: Cow::Borrowed("High-Performance Sandbox Benchmarks, leaderboard"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Suspending a devbox saves its disk alone: the API states that memory such as running processes is not kept.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
        ),
        title: Cow::Borrowed("Runloop client source: Devboxes.suspend"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("A disk snapshot of a devbox can be the common baseline of several new devboxes."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/llms.txt",
        ),
        title: Cow::Borrowed("Runloop Python SDK guide for models"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A network policy allows all egress only if told so, and else opens it by host name (with wildcards) or by IPv4 address range and port.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/types/network_policy_create_params.py",
        ),
        title: Cow::Borrowed("Runloop client source: network policy parameters"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Commands run in the background or are waited for, with the older all-in-one call deprecated; files are read and written, and the client is generated from an OpenAPI file.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
        ),
        title: Cow::Borrowed("Runloop client source: Devboxes"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A devbox shuts down after a set time, one hour by default and 48 hours at most; the setting is ignored where an idle policy takes its place.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/types/shared_params/launch_parameters.py",
        ),
        title: Cow::Borrowed("Runloop client source: launch parameters"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
];

static SANDBOX_RUNTIME_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Before the first command the library starts its proxy servers once; each command is then wrapped in a bwrap or sandbox-exec call. The README gives no timing.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
        ),
        title: Cow::Borrowed("Anthropic Sandbox Runtime README"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "It runs commands without requiring a container; initialising the library starts the proxies on the host, and on Linux it needs bubblewrap, socat and ripgrep beside itself.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
        ),
        title: Cow::Borrowed("Anthropic Sandbox Runtime README"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "By default the network is closed and writing is denied everywhere, but reading is allowed everywhere unless paths are denied.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
        ),
        title: Cow::Borrowed("Anthropic Sandbox Runtime README"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "On Linux the network namespace is removed and a shipped seccomp filter of about 104 bytes blocks creating Unix sockets; shell start files, git hooks and agent settings stay write-protected even inside allowed paths.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "on Linux the write protection covers only files that exist, found by a search three levels deep by default, and the filter does not stop inherited or passed sockets",
        )),
        source: Cow::Borrowed(
            "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
        ),
        title: Cow::Borrowed("Anthropic Sandbox Runtime README"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A report against Claude Code 2.1.212 shows the proxy ceasing to enforce its domain list after unrelated settings are edited in the session, until restart.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "one user's report on macOS, closed as stale; further reports of the same kind exist",
        )),
        source: Cow::Borrowed("https://github.com/anthropics/claude-code/issues/81572"),
        title: Cow::Borrowed(
            "Sandbox network domain filter silently fails open after in-session sandbox settings changes",
        ),
        date: Some(Cow::Borrowed("2026-07")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Another report reaches non-listed hosts through a small relay inside the sandbox although direct requests are refused.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("one user's report against Claude Code, since closed")),
        source: Cow::Borrowed("https://github.com/anthropics/claude-code/issues/87381"),
        title: Cow::Borrowed("Sandbox network allowlist bypassed via in-sandbox relayed CONNECT"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "An open report says that in auto-allow mode the agent can retry a blocked command outside the sandbox by its own flag, without a prompt.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "one user's report against Claude Code; it bears on the agent's use of the sandbox rather than on the sandbox itself",
        )),
        source: Cow::Borrowed("https://github.com/anthropic-experimental/sandbox-runtime/issues/97"),
        title: Cow::Borrowed("Claude can autonomously disable sandbox in auto-allow mode"),
        date: Some(Cow::Borrowed("2026-01")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Sandboxed commands write to the allowed host paths, bind-mounted writable on Linux; the README has no snapshot, overlay or pause.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
        ),
        title: Cow::Borrowed("Anthropic Sandbox Runtime README"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The TypeScript API initialises a manager, wraps a command and reports violations (on macOS in real time from the system log); an MCP server can be started under the command line tool.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
        ),
        title: Cow::Borrowed("Anthropic Sandbox Runtime README"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Documentation,
    },
];

static SEATBELT_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "On Apple silicon starting a warm 5 MB program took 14 ms under sandbox-exec and 10 ms without: about 4 ms for the sandbox. Elsewhere the same document puts the whole cost at about 5 ms and the parsing of the profile alone at about 10 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("warm-binary"),
            metric: Metric::TimeToFirstExecMs,
            value: 14.0,
            statistic: Statistic::Unstated,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("a whole program under sandbox-exec, by an independent author")),
        }),
        conditions: Some(Cow::Borrowed(
            "warm copy of a 5.4 MB binary with 20.7 MB of libraries in all, M-series Mac, APFS; 10 ms without the sandbox; number of runs not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/acedc42b29248c220d5e8f9c271c14862e74fd5d/docs/development/boot-latency-analysis.md",
        ),
        title: Cow::Borrowed("BoxLite Boot Latency Analysis"),
        date: Some(Cow::Borrowed("2025-02")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Compiling the profile takes about 10 ms whatever its size, tried from 5 to 200 rules; a first run of freshly copied libraries costs 850 ms, but that is code signing, not the sandbox.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/boxlite-ai/boxlite/blob/acedc42b29248c220d5e8f9c271c14862e74fd5d/docs/development/boot-latency-analysis.md",
        ),
        title: Cow::Borrowed("BoxLite Boot Latency Analysis"),
        date: Some(Cow::Borrowed("2025-02")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The sandbox is a restriction that a process takes on of its own accord and that new processes inherit from their parent.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.unix.com/man-page/mojave/7/sandbox"),
        title: Cow::Borrowed("sandbox(7), macOS"),
        date: Some(Cow::Borrowed("2010-01")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Limits act when a resource is acquired: a file already open for writing stays writable, and Apple says it does not replace other access controls.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://www.unix.com/man-page/mojave/7/sandbox"),
        title: Cow::Borrowed("sandbox(7), macOS"),
        date: Some(Cow::Borrowed("2010-01")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed("sandbox-exec is marked deprecated in favour of App Sandbox."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("http://www.unix.com/man-page/mojave/1/sandbox-exec/"),
        title: Cow::Borrowed("sandbox-exec(1), macOS Mojave"),
        date: Some(Cow::Borrowed("2017-03")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Chromium's profiles deny by default and list each file, Mach service, sysctl and IOKit call; the profile language has no official documentation and system updates can change what frameworks need.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/chromium/chromium/blob/526e35a6eccc7328877d197fd69ef5c321f6e548/sandbox/mac/seatbelt_sandbox_design.md",
        ),
        title: Cow::Borrowed("Mac Sandbox V2 Design Doc (Chromium)"),
        date: Some(Cow::Borrowed("2025-01")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The manual page describes restriction only and names nothing that saves state or gives a disposable view of files.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("http://www.unix.com/man-page/mojave/1/sandbox-exec/"),
        title: Cow::Borrowed("sandbox-exec(1), macOS Mojave"),
        date: Some(Cow::Borrowed("2017-03")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The interface is a command with a profile file, name or string and parameters, or the C call sandbox_init, which is deprecated too and takes a profile named by a constant.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("http://www.unix.com/man-page/mojave/1/sandbox-exec/"),
        title: Cow::Borrowed("sandbox-exec(1), macOS Mojave"),
        date: Some(Cow::Borrowed("2017-03")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "srt generates profiles, leaves only the localhost ports open on which its proxies listen, and reads violations from the system's sandbox log as they happen.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
        ),
        title: Cow::Borrowed("Anthropic Sandbox Runtime README"),
        date: Some(Cow::Borrowed("2025-12")),
        kind: EvidenceKind::Documentation,
    },
];

static STRATOVIRT_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The design document promises that a microVM starts within 50 ms, without saying on what or until when.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("design-promise"),
            metric: Metric::TimeToReadyMs,
            value: 50.0,
            statistic: Statistic::Max,
            bound: Bound::AtMost,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("upper bound; machine, kernel and end point not stated")),
        source: Cow::Borrowed(
            "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/design.md",
        ),
        title: Cow::Borrowed("StratoVirt design"),
        date: Some(Cow::Borrowed("2022-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Under Kata Containers, the CI baseline expects 0.48 s from launch to the workload; the baselines for Cloud Hypervisor and QEMU are 0.39 and 0.71 s.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("kata-ci-baseline"),
            metric: Metric::TimeToFirstExecMs,
            value: 480.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "stated by another project's tests up to the workload; the own promise names no end point",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "midpoint of a regression range of 30 % either way for Kata 3.29.0's CI worker, container stack included; the comments in the other two files, beside this one, name two different machines, so the order of the three is uncertain",
        )),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/8dccf4cf37aeea4b6c2caacf3e61510d6eef2f71/tests/metrics/cmd/checkmetrics/ci_worker/checkmetrics-json-stratovirt-kata-metric8.toml",
        ),
        title: Cow::Borrowed("Kata Containers CI metrics baseline, StratoVirt"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("A memory footprint of 4 MB is claimed for the monitor, with no conditions."),
        figure: Some(Figure {
            key: Cow::Borrowed("readme-overhead"),
            metric: Metric::OverheadMib,
            value: 4.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("not stated; given in MB")),
        source: Cow::Borrowed(
            "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/design.md",
        ),
        title: Cow::Borrowed("StratoVirt design"),
        date: Some(Cow::Borrowed("2022-08")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Under Kata Containers the CI baseline for an idle container is about 129 MiB in all; the baselines for Cloud Hypervisor and QEMU are 124 and 120 MiB.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("kata-ci-memory"),
            metric: Metric::FootprintMib,
            value: 129.4,
            statistic: Statistic::Mean,
            bound: Bound::About,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "host memory of an idle sandbox in all, counted by another project's tests",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "PSS average over 20 idle busybox containers, midpoint of a regression range of 20 % either way for Kata 3.29.0's CI worker, the VM's helper processes included; the comments in the other two files name two different machines",
        )),
        source: Cow::Borrowed(
            "https://github.com/kata-containers/kata-containers/blob/8dccf4cf37aeea4b6c2caacf3e61510d6eef2f71/tests/metrics/cmd/checkmetrics/ci_worker/checkmetrics-json-stratovirt-kata-metric8.toml",
        ),
        title: Cow::Borrowed("Kata Containers CI metrics baseline, StratoVirt"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Fewer than 55 system calls while running are promised in the design document; the allow-list of the microVM machine in the current source admits 67 in an x86_64 build with the GNU C library and 60 with musl, the per-architecture entries included.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("syscalls-exposed"),
            metric: Metric::HostSyscallsExposed,
            value: 67.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "distinct names, x86_64 with the GNU C library: 61 in this file and 6 in machine/src/x86_64/micro.rs, which is always appended; a balloon device adds three; counted for this record, some with argument checks; the promise is in docs/design.md",
        )),
        source: Cow::Borrowed(
            "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/machine/src/micro_common/syscall.rs",
        ),
        title: Cow::Borrowed("StratoVirt microVM syscall list"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The seccomp filter is on unless switched off by a flag. Ozone, a jailer that sets up namespaces, a changed root, cgroup limits and dropped capabilities, is a separate program that has to be started as root.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/config_guidebook.md",
        ),
        title: Cow::Borrowed("StratoVirt configuration guide"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The repository holds about 108,000 lines of Rust, for both machine types, all devices, the display front ends, the jailer and its OCI runtime.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("tcb-loc"),
            metric: Metric::TcbLoc,
            value: 107533.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "counted for this record: whole repository, Rust lines without blanks, comments, test modules and tests; dependencies and KVM not counted",
        )),
        source: Cow::Borrowed(
            "https://github.com/openeuler-mirror/stratovirt/tree/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c",
        ),
        title: Cow::Borrowed("StratoVirt source tree (GitHub mirror)"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A paused VM can be written to a directory as a template (state and memory files) and new VMs be started from it with matching devices; vhost-net, passthrough, the balloon, huge pages and shared memory are among what is excluded. No latency is given.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/snapshot.md",
        ),
        title: Cow::Borrowed("StratoVirt, snapshot and restore"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Control is QMP, the JSON protocol known from QEMU, over a Unix or TCP socket: state, hot-plug of disks and network cards, internal disk snapshots, migration, events.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/qmp.md",
        ),
        title: Cow::Borrowed("StratoVirt QMP reference"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed("Containers come from Kata or iSula on top, and libvirt can manage it."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/design.md",
        ),
        title: Cow::Borrowed("StratoVirt design"),
        date: Some(Cow::Borrowed("2022-08")),
        kind: EvidenceKind::Documentation,
    },
];

static SYSBOX_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The project reports that its containers perform similarly to plain runc ones, with a slight network overhead for containers nested inside; no start time is given.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/README.md",
        ),
        title: Cow::Borrowed("Sysbox README: Performance"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Twice as many system containers as virtual machines fit on one server at the same performance, with a fraction of the memory and storage.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("dual Intel E5-2630 v3, 32 threads, 128 GB, Ubuntu 20.04")),
        source: Cow::Borrowed("https://blog.nestybox.com/2020/09/23/perf-comparison.html"),
        title: Cow::Borrowed("System Container Performance Analysis (Nestybox)"),
        date: Some(Cow::Borrowed("2020-09")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Every container gets a user namespace, so its root has no rights on the host; parts of procfs and sysfs are virtualised and a few control calls such as mount and umount2 are intercepted. The community edition maps all containers to the same host IDs, so the separation between containers is weaker than that from the host.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/docs/user-guide/security.md",
        ),
        title: Cow::Borrowed("Sysbox User Guide: Security"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The authors say that it does not yet reach the isolation of virtual machines or of user-space kernels such as gVisor.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/README.md",
        ),
        title: Cow::Borrowed("Sysbox README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Its seccomp list is wider than a plain container's: mount, unmount, pivot_root and a few others are allowed so that Docker can run inside; the AppArmor profile of Docker is ignored.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/docs/user-guide/design.md",
        ),
        title: Cow::Borrowed("Sysbox User Guide: Design Notes"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Its own list of flaws has five entries: runc's leaked file descriptor (CVE-2024-21626) and a cgroup v1 flaw did not affect it, while Dirty Pipe, a user-namespace escape (CVE-2022-0185) and a CRI-O flaw did.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("escape-cves"),
            metric: Metric::EscapeCves,
            value: 3.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "entries marked as affecting Sysbox: two kernel flaws and one of CRI-O; the list ends in 2024, while the changelog of 0.7.0 ports runc's fixes for three later flaws",
        )),
        source: Cow::Borrowed(
            "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/docs/user-guide/security-cve.md",
        ),
        title: Cow::Borrowed("Sysbox User Guide: Security Vulnerabilities & CVEs"),
        date: None,
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("Checkpoint and restore is not supported yet."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/docs/user-guide/limitations.md",
        ),
        title: Cow::Borrowed("Sysbox User Guide: Functional Limitations"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "It adds no interface of its own: Docker or Kubernetes drives it through --runtime=sysbox-runc or a RuntimeClass.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/README.md",
        ),
        title: Cow::Borrowed("Sysbox README"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static SYSTEMD_NSPAWN_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "With --template on btrfs the new root is a copy-on-write snapshot and populating it is instant; elsewhere the tree is copied, possibly by reflink, which can take substantially longer. No figure is given.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
        ),
        title: Cow::Borrowed("systemd-nspawn(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Two containers can run from the same directory tree with separate process trees; they share very little at run time besides that file system.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
        ),
        title: Cow::Borrowed("systemd-nspawn(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "machined can cap the disk pool and each image, and images can be cloned, read-only if wanted.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/systemd/systemd/blob/00bb75d7cea3ed5aa1e94bd970c0794827d582bc/man/org.freedesktop.machine1.xml",
        ),
        title: Cow::Borrowed("org.freedesktop.machine1(5)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The manual warns that the sandbox is easily circumvented from inside unless user namespaces are on, so untrusted code must run with --private-users.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
        ),
        title: Cow::Borrowed("systemd-nspawn(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The default seccomp filter is an allow list (file, network, process, mount and similar groups, some calls by retained capability); keyring, bpf, kexec, perf and open_by_handle_at are left out on purpose.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "an older revision of the file; installed where the build and the kernel have seccomp",
        )),
        source: Cow::Borrowed(
            "https://github.com/systemd/systemd/blob/000c05207d68658b76af9e1caf9aa3a4e3fa697b/src/nspawn/nspawn-seccomp.c",
        ),
        title: Cow::Borrowed("systemd nspawn-seccomp.c"),
        date: None,
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "It can be run without privileges, but then, among other limits, only with disk images or specially owned trees, and only with private or veth networking.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
        ),
        title: Cow::Borrowed("systemd-nspawn(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("--ephemeral runs on a temporary file-system snapshot that is dropped at exit."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
        ),
        title: Cow::Borrowed("systemd-nspawn(1)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("An image can be cloned under a new name over D-Bus."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/systemd/systemd/blob/00bb75d7cea3ed5aa1e94bd970c0794827d582bc/man/org.freedesktop.machine1.xml",
        ),
        title: Cow::Borrowed("org.freedesktop.machine1(5)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The machine1 D-Bus interface lists machines, runs an executable with arguments on a terminal inside a container, copies files in and out, terminates machines and signals when they come and go.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/systemd/systemd/blob/00bb75d7cea3ed5aa1e94bd970c0794827d582bc/man/org.freedesktop.machine1.xml",
        ),
        title: Cow::Borrowed("org.freedesktop.machine1(5)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static UNIKRAFT_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "In the data of the EuroSys 2021 paper a hello-world image starts on Firecracker in a median of 2.7 ms (mean 3.1, slowest run 6.9), 1.5 ms of it in the monitor and 1.3 ms in the guest; Solo5 needs 3.0 ms, QEMU's microvm machine 9.0 ms and plain QEMU 37.8 ms (41.4 ms with a network card).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("eurosys-firecracker"),
            metric: Metric::TimeToReadyMs,
            value: 2.7,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed("26 runs from the monitor's start to main() of the guest")),
        }),
        conditions: Some(Cow::Borrowed(
            "Firecracker, hello world without network, 1 vCPU, 2 MiB, 26 runs, i7-9700K, 2021; medians computed for this record, monitor time plus guest time to main() of each run; the figures of the other monitors come from the files beside it",
        )),
        source: Cow::Borrowed(
            "https://github.com/unikraft/eurosys21-artifacts/blob/d88853d509c43f4bcd1633e9fec49e4d02241985/experiments/fig_10_unikraft-boot/paperresults/firecracker.csv",
        ),
        title: Cow::Borrowed("EuroSys 2021 Unikraft artifacts, boot times"),
        date: Some(Cow::Borrowed("2021-07")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The documentation concludes that the monitor sets the total, about 3 ms with Solo5 or Firecracker, 10 ms with QEMU microvm and 40 ms with QEMU, and puts Alpine Linux on Firecracker at around 330 ms. It says that the guest part stays within 1 ms on Firecracker, where the published data have a median of 1.3 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("eurosys-qemu"),
            metric: Metric::TimeToReadyMs,
            value: 40.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed("plain QEMU, hello world, the paper's setup")),
        source: Cow::Borrowed(
            "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/concepts/performance.mdx",
        ),
        title: Cow::Borrowed("Unikraft documentation, performance"),
        date: Some(Cow::Borrowed("2024-03")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The least guest memory with which an image still ran is 2 MB for hello world, 4 for SQLite, 5 for nginx and 7 for Redis; a Linux microVM needed 29 to 30 MB for the same programs.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "guest memory only, so no footprint is entered: the monitor's own memory is not in it; 2021, given in MB; the other systems are in the files beside it; the documentation speaks of 2 to 6 MB",
        )),
        source: Cow::Borrowed(
            "https://github.com/unikraft/eurosys21-artifacts/blob/d88853d509c43f4bcd1633e9fec49e4d02241985/experiments/fig_11_compare-min-mem/paperresults/unikraft.csv",
        ),
        title: Cow::Borrowed("EuroSys 2021 Unikraft artifacts, minimum memory"),
        date: Some(Cow::Borrowed("2021-07")),
        kind: EvidenceKind::Paper,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Isolation rests on the hypervisor and on leaving out what an application does not use (no shell, one application per image). The core is C; of the usual hardening some is upstream and some was still under review or planned when the page was written.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/concepts/security.mdx",
        ),
        title: Cow::Borrowed("Unikraft documentation, security"),
        date: Some(Cow::Borrowed("2023-09")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Application and kernel share a single address space with no protection domain between them, for one application per image: the only wall is the hypervisor's.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/concepts/design-principles.mdx",
        ),
        title: Cow::Borrowed("Unikraft documentation, design principles"),
        date: Some(Cow::Borrowed("2023-09")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The open-source command line can pause, start and stop an instance but has no command for a snapshot or a restore.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/cli/reference/kraft/index.mdx",
        ),
        title: Cow::Borrowed("kraft command reference"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The kraft tool builds images, runs them and lists, logs, pauses, stops and removes instances, with networks, volumes and compose files; the reference lists no command that runs a further program in a running instance.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/cli/reference/kraft/index.mdx",
        ),
        title: Cow::Borrowed("kraft command reference"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Unmodified Linux programs run through a compatibility layer if they are built as position-independent executables, on x86_64 and KVM (QEMU or Firecracker) only.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/concepts/compatibility.mdx",
        ),
        title: Cow::Borrowed("Unikraft documentation, compatibility"),
        date: Some(Cow::Borrowed("2024-02")),
        kind: EvidenceKind::Documentation,
    },
];

static USER_MODE_LINUX_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "No boot time is given; creating processes and threads inside is very costly, which the kernel documentation names as the root of its slow user space.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
        ),
        title: Cow::Borrowed("UML HowTo (kernel documentation)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("Very small instances are possible, for example with 32 MB of memory or less."),
        figure: None,
        conditions: Some(Cow::Borrowed("guest memory size named as an example, not a measurement of host memory")),
        source: Cow::Borrowed(
            "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
        ),
        title: Cow::Borrowed("UML HowTo (kernel documentation)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Instances can share one root image with private copy-on-write files, which also lets the host cache the shared data in much less memory; an instance is strictly uniprocessor.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
        ),
        title: Cow::Borrowed("UML HowTo (kernel documentation)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The guest kernel handles every request of its programs and a crash of it leaves the host alive; it needs neither root nor special CPU features.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("most network transports need root or a network capability for the binary")),
        source: Cow::Borrowed(
            "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
        ),
        title: Cow::Borrowed("UML HowTo (kernel documentation)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "hostfs without a parameter lets the guest mount and write any part of the host file system, so it must be confined, most of all when UML runs as root.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
        ),
        title: Cow::Borrowed("UML HowTo (kernel documentation)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "gVisor's authors call their approach similar but point out that UML virtualises hardware inside and so has a fixed footprint.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/README.md",
        ),
        title: Cow::Borrowed("What is gVisor?"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The management console can stop and continue a guest, meant for debugging and snapshots; disk state sits in copy-on-write files that can be merged back. Saving memory is not described.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
        ),
        title: Cow::Borrowed("UML HowTo (kernel documentation)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A guest listens on a management socket for halt, reboot, adding and removing devices, SysRq, stop and go; none of the commands listed runs a program in the guest.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("where the guest kernel is built with the management console")),
        source: Cow::Borrowed(
            "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
        ),
        title: Cow::Borrowed("UML HowTo (kernel documentation)"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static V8_ISOLATES_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "An isolate starts roughly a hundred times faster than a Node process in a container or virtual machine, by Cloudflare's own documentation, which names no measurement.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/12de1227975eac9771b64f665d6fdf9a655a50ff/src/content/partials/workers/isolate-description.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs partial: isolate description"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Cloudflare says that a Dynamic Worker starts in single-digit milliseconds and mostly on the same machine, even the same thread, as the Worker that asked for it.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("the company's own comparison, reported second-hand; no test set-up given")),
        source: Cow::Borrowed("https://aihola.com/article/cloudflare-dynamic-workers-beta"),
        title: Cow::Borrowed("Report on the Dynamic Workers open beta"),
        date: Some(Cow::Borrowed("2026-03")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Python code starts much more slowly than JavaScript in a Dynamic Worker, and Cloudflare advises JavaScript for one-off generated code.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/9138ce048562db031b6655c2a1226c7bffbb9987/src/content/docs/dynamic-workers/api-reference.mdx",
        ),
        title: Cow::Borrowed("Dynamic Workers API reference"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "One runtime instance holds hundreds or thousands of isolates, each starting with about a tenth of the memory of a Node process.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/12de1227975eac9771b64f665d6fdf9a655a50ff/src/content/partials/workers/isolate-description.mdx",
        ),
        title: Cow::Borrowed("Cloudflare docs partial: isolate description"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Concurrency is capped per caller: four distinct Dynamic Workers with requests in flight for one Worker request and ten for all requests to a Durable Object.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/13cc6e0441178e00c6952c2bcd020c70b655523b/src/content/docs/dynamic-workers/platform/limits.mdx",
        ),
        title: Cow::Borrowed("Dynamic Workers limits"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Isolates of different customers share a process; around it stands a second layer of namespaces and seccomp set after start, with an empty file system and no network but local Unix sockets, and customers are split into trust cordons of separate processes.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/077e0a3f8bbf04f14b03c42b81b80c434b64b174/src/content/docs/workers/reference/security-model.mdx",
        ),
        title: Cow::Borrowed("Workers security model"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "V8 patches reach production within 24 hours; clocks are frozen during execution and threads withheld against Spectre, because tenants cannot rely on process or hypervisor mitigations.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/077e0a3f8bbf04f14b03c42b81b80c434b64b174/src/content/docs/workers/reference/security-model.mdx",
        ),
        title: Cow::Borrowed("Workers security model"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "The open-source workerd states that it is no hardened sandbox: possibly malicious code needs a virtual machine or the like around it, the hosted service adding layers that workerd lacks.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/workerd/blob/6552d999c79ef651b5463c6d692d065a8ce6f859/README.md",
        ),
        title: Cow::Borrowed("workerd README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Cloudflare says that it hardens Workers further with V8's in-process sandbox and CPU memory protection keys.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "second-hand summary of a Cloudflare post; how much an attacker is held up is not taken from it",
        )),
        source: Cow::Borrowed(
            "https://www.imtr.net/article/safe-in-the-sandbox-security-hardening-for-cloudflare-workers-4956",
        ),
        title: Cow::Borrowed("Digest of Cloudflare's post on security hardening for Workers"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "For Python Workers the platform stores the WebAssembly linear memory after the imports at deploy time and starts later isolates from it.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "deployed Python Workers; no snapshot of a running isolate appears in the pages read",
        )),
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/00a38739c7b29079f5abe9ba95653b4cebb8c5fd/src/content/docs/workers/languages/python/how-python-workers-work.mdx",
        ),
        title: Cow::Borrowed("How Python Workers Work"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A loader may return a warm isolate for the same code ID, but two requests are never guaranteed the same isolate, so memory is no place for state.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/9138ce048562db031b6655c2a1226c7bffbb9987/src/content/docs/dynamic-workers/api-reference.mdx",
        ),
        title: Cow::Borrowed("Dynamic Workers API reference"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The loader takes code, bindings and an outbound gateway at run time: globalOutbound set to null cuts the network, a service binding intercepts every fetch and connect and can inject credentials.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/7f402cef896f99a6b03d6cf45c8cb4b6d230649e/src/content/docs/dynamic-workers/usage/egress-control.mdx",
        ),
        title: Cow::Borrowed("Dynamic Workers egress control"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "CPU milliseconds and subrequests can be capped per worker or per call; over the limit the worker throws an exception.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/2474c4c7565394bf1f5fc259d817cf24cf759c25/src/content/docs/dynamic-workers/usage/limits.mdx",
        ),
        title: Cow::Borrowed("Dynamic Workers custom limits"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Where no outbound gateway is given, the parent's network access is inherited, usually the whole public internet; logs and errors can go to tail workers after each request.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/cloudflare/cloudflare-docs/blob/9138ce048562db031b6655c2a1226c7bffbb9987/src/content/docs/dynamic-workers/api-reference.mdx",
        ),
        title: Cow::Borrowed("Dynamic Workers API reference"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

static VERCEL_SANDBOX_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Over 61 days of public raw results the median of the daily medians is 1738.4 ms from the create call to the output of the first command; daily medians ranged from 343.2 to 2815.4 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("computesdk-sequential"),
            metric: Metric::TimeToFirstExecMs,
            value: 1738.4,
            statistic: Statistic::Median,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Unknown),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "independent, many days, from the create call to a command's output on the default path",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "ComputeSDK time to interactive: client-side wall clock over the network, default template, one sandbox at a time; 61 days up to 2026-04-24, daily medians 343.2 to 2815.4 ms, 5551 of 5660 attempts came up; raw data MIT, summed up by cargo xtask computesdk",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/sequential_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, sequential TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "When many are asked for at once, the median of the daily medians over 46 days is 1972.7 ms (daily medians 450.6 to 2444.3 ms); 4398 of 4700 attempts came up.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "ComputeSDK burst test: 100 requested at the same moment on most days, client-side wall clock over the network, up to 2026-04-24; pools and snapshots of the provider are not controlled",
        )),
        source: Cow::Borrowed(
            "https://github.com/computesdk/benchmarks/tree/0a010e00a96d2a6fbbaa148648313258064f7bdc/results/burst_tti",
        ),
        title: Cow::Borrowed("ComputeSDK benchmarks, burst TTI results"),
        date: Some(Cow::Borrowed("2026-04-24")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed("By its public list price, 1 vCPU and 2 GiB for one hour cost 0.1492 USD."),
        figure: Some(Figure {
            key: Cow::Borrowed("list-price"),
            metric: Metric::UsdPerSandboxHour,
            value: 0.1492,
            statistic: Statistic::Price,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: Some(Confidence::Exact),
            scored_because: Some(Cow::Borrowed(
                "for a rented sandbox economics is the price, and this is the list price of the reference size",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "1 vCPU and 2 GiB for one hour, list price without plan fees or credits, normalised by ComputeSDK on 2026-03-16 from the provider's price page",
        )),
        source: Cow::Borrowed("https://github.com/computesdk/benchmarks"),
        title: Cow::Borrowed("ComputeSDK benchmarks, price table"),
        date: Some(Cow::Borrowed("2026-03-16")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "2048 MB of memory come with each vCPU; 4 vCPU at most on Hobby, 8 on Pro, 32 on Enterprise.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("the README at the root of the same repository says 8 for Hobby and Pro alike")),
        source: Cow::Borrowed(
            "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/README.md",
        ),
        title: Cow::Borrowed("@vercel/sandbox README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Each sandbox is a Firecracker microVM with a dedicated kernel, root rights inside and room for container engines; the docs add that sandboxes on one host share physical hardware, so that side channels limit the isolation.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://vercel.com/docs/sandbox/concepts/security"),
        title: Cow::Borrowed("Vercel docs: sandbox security model"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "An independent suite lists it as a Firecracker microVM, as declared, and its probe inside the sandbox found a virtual machine.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "4 vCPU, 8 GiB, run 32202700104; the suite calls its probe a best-effort cross-check that cannot tell every kind apart",
        )),
        source: Cow::Borrowed(
            "https://github.com/starslingdev/hpc-sandbox-benchmarks/blob/6a65bca9f996dfea862c88af962eb0cb7797998d/LEADERBOARD.md",
        ),
        title: Cow::Borrowed("High-Performance Sandbox Benchmarks, leaderboard"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The file system is snapshotted whenever a sandbox stops and restored on resume, both by default.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://vercel.com/docs/sandbox/concepts.md"),
        title: Cow::Borrowed("Vercel docs: understanding sandboxes"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed("Taking a snapshot by hand stops the sandbox."),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/sandbox.ts",
        ),
        title: Cow::Borrowed("Vercel Sandbox SDK source: Sandbox.snapshot"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "A fork starts from the source's current snapshot, or its base environment if it has none, and copies its configuration: it is no copy of the running state.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/sandbox.ts",
        ),
        title: Cow::Borrowed("Vercel Sandbox SDK source: Sandbox.fork"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A network policy allows all (the default), denies all or lists domains and subnets; rules for a domain match on path, method, query and header, add headers such as credentials, or forward to a proxy.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/network-policy.ts",
        ),
        title: Cow::Borrowed("Vercel Sandbox SDK source: network policy"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "The network policy of a running sandbox can be replaced and its time-out extended up to the plan's limit.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/sandbox.ts",
        ),
        title: Cow::Borrowed("Vercel Sandbox SDK source: Sandbox"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A sandbox runs for 5 minutes by default, up to 45 minutes on Hobby and 24 hours on Pro and Enterprise.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/README.md",
        ),
        title: Cow::Borrowed("@vercel/sandbox README"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Documentation,
    },
];

static WASMER_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "CPython under Wasmer took 66 ms to start in the comparison that the Monty project publishes with its own interpreter.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("monty-comparison"),
            metric: Metric::TimeToFirstExecMs,
            value: 66.0,
            statistic: Statistic::Unstated,
            bound: Bound::About,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "the only published time to a started interpreter; measured by a rival",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "Python in WebAssembly under Wasmer, started as a subprocess, measured by a competing project with its startup script; hardware, number of runs and compiler back end not stated",
        )),
        source: Cow::Borrowed(
            "https://github.com/pydantic/monty/blob/0045b5b94d7f2e31aed4c11d9623590ea0748754/README.md",
        ),
        title: Cow::Borrowed("Monty README, table of alternatives"),
        date: None,
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "InstaBoot on Wasmer Edge starts an app from a snapshot of an already warmed instance; the documentation gives no time and says that the gain depends on the language and on the app's start-up work: none for a plain Rust server, often half for JavaScript, most for PHP.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/edge/learn/instaboot.mdx",
        ),
        title: Cow::Borrowed("InstaBoot: fast application startup with snapshots"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Since 7.4.0 the static memory style needs an 8 GiB address-space mapping for each memory.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("virtual address space, not resident memory")),
        source: Cow::Borrowed("https://sourceforge.net/projects/wasmer.mirror/files/v7.4.0/"),
        title: Cow::Borrowed("Wasmer 7.4.0 release notes (mirror)"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The vendor says that apps on Edge can scale to thousands of concurrent instances, without a measurement or a figure per node.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/edge/architecture.mdx",
        ),
        title: Cow::Borrowed("Wasmer Edge architecture"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::VendorClaim,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Edge runs untrusted code directly on the WebAssembly runtime, with no container or virtual machine beneath it; the platform is written almost wholly in Rust and users can define narrow permissions for an app. The vendor announces further auditing against side channels.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/edge/architecture.mdx",
        ),
        title: Cow::Borrowed("Wasmer Edge architecture"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A security fix of August 2026: memories of the static style are compiled without bounds checks and rely on unmapped addresses behind them, but only 2 GiB of guard region were reserved, so code in the sandbox could still reach addresses between 6 and 8 GiB from the base; the guard is now 4 GiB.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "merged; the thread names no CVE in the part that could be read, nor the first release with the fix",
        )),
        source: Cow::Borrowed("https://github.com/wasmerio/wasmer/pull/6879"),
        title: Cow::Borrowed("wasmer pull request 6879, missing bounds check for static linear memory"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "A follow-up of the same month no longer lets an embedder set the bound or the guard of static memories: each reserves 8 GiB plus one page, since otherwise accesses could leave the protected region.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/wasmerio/wasmer/pull/6921"),
        title: Cow::Borrowed("wasmer pull request 6921, static memory style requires 8 GiB"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Edge restores an app to the state after its warm-up requests; in debug mode it marks such an instance as bootstrapped from journal and memory.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/edge/learn/instaboot.mdx",
        ),
        title: Cow::Borrowed("InstaBoot: fast application startup with snapshots"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "The command line can keep a journal from which the state of a WebAssembly process and its sandbox is saved and restored, with snapshots on idle, on exit, on other events or at an interval.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/runtime/cli.mdx",
        ),
        title: Cow::Borrowed("Wasmer command line reference"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "Computation can be metered and limited and compiled modules cached, with each of the back ends Singlepass, Cranelift and LLVM; which WebAssembly features a back end has differs.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/runtime/features.mdx",
        ),
        title: Cow::Borrowed("Wasmer runtime features"),
        date: Some(Cow::Borrowed("2026-05")),
        kind: EvidenceKind::Documentation,
    },
];

static WASMTIME_EVIDENCE: &[Evidence] = &[
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Instantiating a SpiderMonkey module built for WASI takes about 6.8 microseconds with the default on-demand allocator once function tables are initialised lazily; the same run took 68.7 microseconds before that change.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "in-tree instantiation benchmark of 2022, sequential, on-demand allocator, memfd copy-on-write on, module already compiled; 149 microseconds with 16 background threads; instantiation only, no guest program run, hence no cold-start figure",
        )),
        source: Cow::Borrowed("https://github.com/bytecodealliance/wasmtime/pull/3733"),
        title: Cow::Borrowed("Implement lazy funcref table and anyfunc initialization (commit message with benchmark)"),
        date: Some(Cow::Borrowed("2022-02")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "The same benchmark takes about 3.1 microseconds when the memories and tables come out of a preallocated pool.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed(
            "in-tree instantiation benchmark of 2022, sequential, pooling allocator, memfd copy-on-write on, module already compiled; 50 microseconds with 16 background threads; the pool holds empty slots, not started guests, hence no pooled-start figure",
        )),
        source: Cow::Borrowed("https://github.com/bytecodealliance/wasmtime/pull/3733"),
        title: Cow::Borrowed("Implement lazy funcref table and anyfunc initialization (commit message with benchmark)"),
        date: Some(Cow::Borrowed("2022-02")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "CPython built for WASI and compiled ahead of time answers a first expression 16 ms after the request; taken from wasmtime's compilation cache instead it needs about 95 ms, compiled from scratch about 340 ms.",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("monty-cpython-aot"),
            metric: Metric::TimeToFirstExecMs,
            value: 16.0,
            statistic: Statistic::Single,
            bound: Bound::Exact,
            start_kind: Some(StartKind::Cold),
            guest_memory_mib: None,
            confidence: None,
            scored_because: Some(Cow::Borrowed(
                "a language runtime to its first result, module compiled ahead of time as the documents advise",
            )),
        }),
        conditions: Some(Cow::Borrowed(
            "wasmtime 48.0.0 as a Python package, in-process, CPython 3.14.7, module deserialised (1.5 ms) and instantiated, from the request to the result of 1 + 1; single sample, Apple M3 Max, 2026-09-03; measured by the authors of Monty, a rival",
        )),
        source: Cow::Borrowed("https://github.com/pydantic/monty/blob/main/docs/alternatives.md"),
        title: Cow::Borrowed("Monty docs, comparison to alternatives"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::IndependentBenchmark,
    },
    Evidence {
        axis: Axis::StartLatency,
        claim: Cow::Borrowed(
            "Compilation can be taken off the critical path by compiling ahead of time; what remains at start is instantiation, cut further by the pooling allocator, copy-on-write heap images and pre-resolved imports.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/docs/examples-fast-instantiation.md",
        ),
        title: Cow::Borrowed("Tuning Wasmtime for Fast Instantiation"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "The pooling allocator reserves room for 1000 concurrent core instances, tables and stacks by default on 64-bit hosts, and the limit can be raised by configuration.",
        ),
        figure: None,
        conditions: Some(Cow::Borrowed("default of the pooling allocator in 49.0.0-dev")),
        source: Cow::Borrowed(
            "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/crates/wasmtime/src/config.rs",
        ),
        title: Cow::Borrowed("Wasmtime source: PoolingAllocationConfig"),
        date: None,
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Density,
        claim: Cow::Borrowed(
            "Memory protection keys can replace the guard regions between pooled memories on recent x86 Linux and so cut the virtual address space in all; that needs a smaller limit on memory size than the default, and the option is experimental and off by default.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/crates/wasmtime/src/config.rs",
        ),
        title: Cow::Borrowed("Wasmtime source: PoolingAllocationConfig::memory_protection_keys"),
        date: None,
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Guests reach nothing but what is imported into them: no raw system calls, bounds-checked linear memory, typed control flow and a hidden call stack; a 2 GB guard region before each linear memory and zeroing after use add defence in depth.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/docs/security.md",
        ),
        title: Cow::Borrowed("Wasmtime security documentation"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "One day of fixes in April 2026 carried twelve advisories, two of them titled as sandbox-escaping memory accesses (Cranelift on aarch64 and the Winch back end).",
        ),
        figure: Some(Figure {
            key: Cow::Borrowed("escape-cves"),
            metric: Metric::EscapeCves,
            value: 2.0,
            statistic: Statistic::Count,
            bound: Bound::Exact,
            start_kind: None,
            guest_memory_mib: None,
            confidence: None,
            scored_because: None,
        }),
        conditions: Some(Cow::Borrowed(
            "advisories titled as sandbox escapes in release 43.0.1 only, not a lifetime count",
        )),
        source: Cow::Borrowed("https://github.com/bytecodealliance/wasmtime/blob/release-43.0.0/RELEASES.md"),
        title: Cow::Borrowed("Wasmtime 43.0.1 release notes"),
        date: Some(Cow::Borrowed("2026-04")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Isolation,
        claim: Cow::Borrowed(
            "Release 47.0.4 repairs an escape from the WASI file-system sandbox through paths or symbolic links that end in a slash.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/bytecodealliance/wasmtime/blob/release-47.0.0/RELEASES.md"),
        title: Cow::Borrowed("Wasmtime 47.0.4 release notes"),
        date: Some(Cow::Borrowed("2026-08")),
        kind: EvidenceKind::SecurityRecord,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "Linear memory is initialised copy-on-write from the module image by default, so instances made from one pre-initialised module share their untouched pages; Linux is fully supported, Windows is not.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/crates/wasmtime/src/config.rs",
        ),
        title: Cow::Borrowed("Wasmtime source: Config::memory_init_cow"),
        date: None,
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::Snapshotting,
        claim: Cow::Borrowed(
            "An open issue of September 2026 asks for a way to start instances from a memory image captured at run time; its author found no public call for that and works with pre-initialised modules.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed("https://github.com/bytecodealliance/wasmtime/issues/14347"),
        title: Cow::Borrowed("Wasmtime issue 14347: embedder-provided CoW memory images"),
        date: Some(Cow::Borrowed("2026-09")),
        kind: EvidenceKind::Source,
    },
    Evidence {
        axis: Axis::AgentControl,
        claim: Cow::Borrowed(
            "A host can stop or yield a running guest by deterministic fuel or by the cheaper epoch check, as a trap that ends it or as an async pause that can be resumed.",
        ),
        figure: None,
        conditions: None,
        source: Cow::Borrowed(
            "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/docs/examples-interrupting-wasm.md",
        ),
        title: Cow::Borrowed("Interrupting Wasm Execution"),
        date: None,
        kind: EvidenceKind::Documentation,
    },
];

pub(crate) static SYSTEMS: [System; 52] = [
    System {
        id: Cow::Borrowed("aethervm"),
        name: Cow::Borrowed("AetherVM (HyperMachine)"),
        class: Class::FullVm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("hypermachine"), Cow::Borrowed("hv2"), Cow::Borrowed("aether")]),
        summary: Cow::Borrowed(
            "A young single-author hypervisor framework in Rust by nervosys (KVM, WHP or Hypervisor.framework, and a bare-metal mode) that presents itself as agent-first; renamed from AetherVM to HyperMachine in January 2026, with no independent measurement or review found.",
        ),
        homepage: Cow::Borrowed("https://github.com/nervosys/HyperMachine"),
        license: Cow::Borrowed("AGPL-3.0-only OR LicenseRef-Commercial"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::WindowsX8664, Platform::MacosX8664]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2026-01")),
        latest_release: Some(Release { version: Cow::Borrowed("1.1.0"), date: Cow::Borrowed("2026-06") }),
        built_on: None,
        evidence: Cow::Borrowed(AETHERVM_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/CHANGELOG.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-agent/src/sandbox.rs",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-core/src/memory_cow.rs",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-agent/src/mcp.rs",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::McpServer,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/crates/hv2-api/src/ontology.rs",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/nervosys/HyperMachine/blob/cd002d3b48f84cced89c59ee0ca1e62c1aca7cb2/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.2,
                mechanism: Cow::Borrowed(
                    "A KVM virtual machine must boot a guest kernel; no start of one has been published.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.2,
                mechanism: Cow::Borrowed(
                    "A virtual machine holds its guest's memory; sharing is stated only for an in-process object.",
                ),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.1,
                mechanism: Cow::Borrowed(
                    "Routes for snapshots exist in the source; that they work on a running guest is not shown.",
                ),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.4,
                mechanism: Cow::Borrowed(
                    "A tool interface for agents, REST and gRPC stand in the source; commands in a guest need an agent that is not shipped.",
                ),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("agent-sandbox"),
        name: Cow::Borrowed("Kubernetes Agent Sandbox (GKE)"),
        class: Class::Container,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("gke-agent-sandbox"), Cow::Borrowed("kubernetes-agent-sandbox")]),
        summary: Cow::Borrowed(
            "A Kubernetes SIG Apps controller and set of resources (Sandbox, template, claim, warm pool) for long-lived single-pod agent environments; isolation comes from the RuntimeClass, usually gVisor or Kata.",
        ),
        homepage: Cow::Borrowed("https://agent-sandbox.sigs.k8s.io"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Kubernetes]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go"), Cow::Borrowed("Python")]),
        first_release: Some(Cow::Borrowed("2025-11")),
        latest_release: Some(Release { version: Cow::Borrowed("0.5.6"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(AGENT_SANDBOX_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/security/threat_model.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/security/threat_model.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/security/threat_model.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/site/content/docs/sandbox/snapshots/_index.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/clients/python/agentic-sandbox-client/k8s_agent_sandbox/gke_extensions/snapshots/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/site/content/docs/sandbox/snapshots/_index.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/api.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/clients/integrations/mcp-server/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/api.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/clients/integrations/mcp-server/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/security/threat_model.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/api.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/clients/integrations/mcp-server/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/docs/api.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/clients/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::McpServer,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/clients/integrations/mcp-server/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kubernetes-sigs/agent-sandbox/blob/2fd412d55ecae90861a101a5424a75473de97c36/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.35,
                mechanism: Cow::Borrowed(
                    "A Kubernetes pod start of some seconds, shortened to one or two by a warm pool.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed(
                    "Each sandbox is an ordinary pod of containers; the runtime class decides what it costs.",
                ),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("apple-container"),
        name: Cow::Borrowed("Apple container"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[
            Cow::Borrowed("apple-containerization"),
            Cow::Borrowed("containerization"),
            Cow::Borrowed("container-cli"),
        ]),
        summary: Cow::Borrowed(
            "Apple's open-source command line and Swift package (Containerization) that run each Linux container in its own lightweight VM on Apple silicon.",
        ),
        homepage: Cow::Borrowed("https://github.com/apple/container"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::MacosAarch64]),
        needs: Cow::Borrowed(&[Need::Macos]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Swift")]),
        first_release: Some(Cow::Borrowed("2025-06")),
        latest_release: Some(Release { version: Cow::Borrowed("1.2.2"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(APPLE_CONTAINER_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/technical-overview.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/containerization/blob/b9c65e59b284c182c22d88b1f895a138b5fca1a9/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/how-to.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/apple/containerization/blob/b9c65e59b284c182c22d88b1f895a138b5fca1a9/Sources/Containerization/VirtualMachineInstance.swift",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/command-reference.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/apple/containerization/blob/b9c65e59b284c182c22d88b1f895a138b5fca1a9/Sources/Containerization/VirtualMachineInstance.swift",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/command-reference.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/command-reference.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/command-reference.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/command-reference.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/how-to.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/command-reference.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/docs/command-reference.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Density,
                score: 0.25,
                mechanism: Cow::Borrowed(
                    "One light virtual machine per container, each with its own kernel and memory.",
                ),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.1,
                mechanism: Cow::Borrowed("Images and file systems are kept; no memory snapshot is documented."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("apptainer"),
        name: Cow::Borrowed("Apptainer"),
        class: Class::Container,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("singularity")]),
        summary: Cow::Borrowed(
            "The HPC container tool formerly called Singularity: single-file images run as an ordinary process of the calling user, integrating with the host rather than hiding it.",
        ),
        homepage: Cow::Borrowed("https://apptainer.org"),
        license: Cow::Borrowed("BSD-3-Clause"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::UserNamespaces]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go"), Cow::Borrowed("C")]),
        first_release: Some(Cow::Borrowed("2021-11")),
        latest_release: Some(Release { version: Cow::Borrowed("1.5.3"), date: Cow::Borrowed("2026-07") }),
        built_on: None,
        evidence: Cow::Borrowed(APPTAINER_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/security.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/security.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/security.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/security.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/docker_and_oci.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/checkpoint.rst",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/persistent_overlays.rst",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/cgroups.rst",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer-userdocs/blob/94391c5b60ebfa8f0567fc5fd62cbe5ded9cc5ef/running_services.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/apptainer/apptainer/blob/917d66577963ca297352a22e13c86f1748ddc645/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed(
                    "A container without daemon starts as a process in namespaces over a mounted image.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("A process in namespaces with a mounted image and no virtual machine."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.2,
                mechanism: Cow::Borrowed("Checkpoint through DMTCP is experimental; overlays keep file systems."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.15,
                mechanism: Cow::Borrowed("A command line with instances; no remote interface is documented."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("aws-lambda-microvms"),
        name: Cow::Borrowed("AWS Lambda MicroVMs"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("lambda-microvms")]),
        summary: Cow::Borrowed(
            "AWS service that launches Firecracker microVMs from a memory and disk snapshot of the customer's image, stateful for up to eight hours.",
        ),
        homepage: Cow::Borrowed("https://docs.aws.amazon.com/lambda/latest/dg/microvms-how-it-works.html"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[]),
        first_release: Some(Cow::Borrowed("2026-06")),
        latest_release: None,
        built_on: None,
        evidence: Cow::Borrowed(AWS_LAMBDA_MICROVMS_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/aws/agent-toolkit-for-aws/blob/6890d126b2f8b9758d7f5d4718ba8e9a5ce5725e/skills/specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.3,
                mechanism: Cow::Borrowed(
                    "Machines are suspended and resumed with their memory; copies of a running one are not documented.",
                ),
            },
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed("Firecracker microVMs resumed from snapshots; no figure is published."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.35,
                mechanism: Cow::Borrowed(
                    "Rented by the second; no price of the reference size was found in the sources.",
                ),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("azure-dynamic-sessions"),
        name: Cow::Borrowed("Azure Container Apps dynamic sessions"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("azure-container-apps-sessions")]),
        summary: Cow::Borrowed(
            "Pools of prewarmed Hyper-V isolated sessions in Azure Container Apps, with a built-in code interpreter or the customer's container.",
        ),
        homepage: Cow::Borrowed("https://learn.microsoft.com/azure/container-apps/sessions"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[]),
        first_release: None,
        latest_release: None,
        built_on: None,
        evidence: Cow::Borrowed(AZURE_DYNAMIC_SESSIONS_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions-code-interpreter.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions-code-interpreter.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions-code-interpreter.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions-code-interpreter.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions-code-interpreter.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/session-pool.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/container-apps/sessions.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed(
                    "Sessions are handed out of a pool of ready ones; only the word subsecond is published.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.35,
                mechanism: Cow::Borrowed(
                    "Rented by session hour; no price of the reference size was found in the sources.",
                ),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.05,
                mechanism: Cow::Borrowed("No snapshot or fork of a session is documented."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("blaxel"),
        name: Cow::Borrowed("Blaxel Sandboxes"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("blaxel-ai")]),
        summary: Cow::Borrowed(
            "Hosted microVM sandboxes that fall into standby seconds after the last connection and resume with memory and processes.",
        ),
        homepage: Cow::Borrowed("https://blaxel.ai"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[]),
        first_release: None,
        latest_release: None,
        built_on: None,
        evidence: Cow::Borrowed(BLAXEL_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Non-root-user.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/starslingdev/hpc-sandbox-benchmarks/blob/6a65bca9f996dfea862c88af962eb0cb7797998d/LEADERBOARD.md",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Fork.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Fork.mdx",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Overview.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Overview.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Processes.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/api-reference/controlplane.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Non-root-user.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Log-streaming.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Proxy.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/api-reference/controlplane.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Expiration.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Log-streaming.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::McpServer,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/MCP.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/Sandboxes/Log-streaming.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/blaxel-ai/docs/blob/48903bf1959727a661f43334498d5211557b7e7d/api-reference/controlplane.yml",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("boxlite"),
        name: Cow::Borrowed("BoxLite"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("boxlite-ai")]),
        summary: Cow::Borrowed(
            "An embeddable, daemonless sandbox library that runs OCI images in persistent libkrun microVMs for agents, with an optional REST server and a self-deployed cloud.",
        ),
        homepage: Cow::Borrowed("https://github.com/boxlite-ai/boxlite"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64, Platform::MacosAarch64]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("0.10.8"), date: Cow::Borrowed("2026-11") }),
        built_on: None,
        evidence: Cow::Borrowed(BOXLITE_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/04de26ccbd21ae7ae166208e3d8358b919bc9efd/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/04de26ccbd21ae7ae166208e3d8358b919bc9efd/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/1be2bbae3d3de6c5d5682e68d15988429af9fd4a/docs/concepts/security.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/07868f6c6de9189f6f6109233d9745c48fa64226/docs/faq.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/1be2bbae3d3de6c5d5682e68d15988429af9fd4a/docs/concepts/security.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/07868f6c6de9189f6f6109233d9745c48fa64226/docs/faq.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/c415b343090f2f236ac3f286d1f0e9186db00490/src/boxlite/src/jailer/THREAT_MODEL.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/2419564b1dca5a1cdadd3affc7aec4a9100643c0/docs/guides/auto-pause-resume.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/2419564b1dca5a1cdadd3affc7aec4a9100643c0/docs/guides/auto-pause-resume.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/04de26ccbd21ae7ae166208e3d8358b919bc9efd/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/04de26ccbd21ae7ae166208e3d8358b919bc9efd/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/2419564b1dca5a1cdadd3affc7aec4a9100643c0/docs/guides/auto-pause-resume.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/04de26ccbd21ae7ae166208e3d8358b919bc9efd/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::McpServer,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-labs/boxlite-mcp/blob/9256a296e14bb7e4700454bec3fabba11670e203/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/07868f6c6de9189f6f6109233d9745c48fa64226/docs/faq.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/04de26ccbd21ae7ae166208e3d8358b919bc9efd/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/01c4e7d1d7d040cea0ae923712509bd3fbd07483/openapi/box.openapi.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/boxlite-ai/boxlite/blob/04de26ccbd21ae7ae166208e3d8358b919bc9efd/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.4,
                mechanism: Cow::Borrowed(
                    "A libkrun microVM with a container inside; only parts of its start are published.",
                ),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.3,
                mechanism: Cow::Borrowed("Disk snapshots and clones of boxes exist; no memory snapshot is documented."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("bubblewrap"),
        name: Cow::Borrowed("bubblewrap"),
        class: Class::OsSandbox,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("bwrap")]),
        summary: Cow::Borrowed(
            "A small C program that builds a mount namespace from nothing and starts one command in it; the sandbox under Flatpak and, on Linux, under Claude Code and Codex.",
        ),
        homepage: Cow::Borrowed("https://github.com/containers/bubblewrap"),
        license: Cow::Borrowed("LGPL-2.0-or-later"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::UserNamespaces]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C")]),
        first_release: Some(Cow::Borrowed("2016-06")),
        latest_release: Some(Release { version: Cow::Borrowed("0.11.1"), date: Cow::Borrowed("2026-03") }),
        built_on: None,
        evidence: Cow::Borrowed(BUBBLEWRAP_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/bubblewrap.c",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/NEWS.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/bubblewrap/blob/124c4cdf4321f63ef17a1cb0ce8f9dd45bd7adbe/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.05,
                mechanism: Cow::Borrowed("An overlay can hold a sandbox's writes; nothing else of it is kept."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed(
                    "A process in namespaces: nothing stays beside the guest but one small parent.",
                ),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.1,
                mechanism: Cow::Borrowed("A command line that runs one program; no life cycle to drive."),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("bubblewrap"),
            driver: Cow::Borrowed("bubblewrap"),
            binary: Some(Cow::Borrowed("bwrap")),
        }]),
    },
    System {
        id: Cow::Borrowed("cloud-hypervisor"),
        name: Cow::Borrowed("Cloud Hypervisor"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[
            Cow::Borrowed("clh"),
            Cow::Borrowed("chv"),
            Cow::Borrowed("ch"),
            Cow::Borrowed("cloudhv"),
        ]),
        summary: Cow::Borrowed(
            "A Rust virtual machine monitor for modern Linux and Windows cloud guests on KVM or the Microsoft hypervisor, with hot-plug, live migration and snapshots.",
        ),
        homepage: Cow::Borrowed("https://www.cloudhypervisor.org"),
        license: Cow::Borrowed("Apache-2.0 AND BSD-3-Clause"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64, Platform::LinuxRiscv64]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2019-07")),
        latest_release: Some(Release { version: Cow::Borrowed("53.0"), date: Cow::Borrowed("2026-07") }),
        built_on: None,
        evidence: Cow::Borrowed(CLOUD_HYPERVISOR_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/seccomp.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/landlock.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/snapshot_restore.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/snapshot_restore.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed("https://github.com/cloud-hypervisor/cloud-hypervisor/pull/8581"),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/snapshot_restore.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/api.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/vmm/src/api/openapi/cloud-hypervisor.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/vmm/src/api/openapi/cloud-hypervisor.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/vmm/src/api/openapi/cloud-hypervisor.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/threat-model.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/threat-model.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/vmm/src/api/openapi/cloud-hypervisor.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/cloud-hypervisor/src/main.rs",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("cloud-hypervisor"),
            driver: Cow::Borrowed("cloud-hypervisor"),
            binary: Some(Cow::Borrowed("cloud-hypervisor")),
        }]),
    },
    System {
        id: Cow::Borrowed("cloudflare-sandbox"),
        name: Cow::Borrowed("Cloudflare Sandbox SDK (Containers)"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("cloudflare-containers"), Cow::Borrowed("sandbox-sdk")]),
        summary: Cow::Borrowed(
            "Linux sandboxes on Cloudflare Containers, each a Firecracker microVM addressed by name through a Durable Object and driven from a Worker.",
        ),
        homepage: Cow::Borrowed("https://developers.cloudflare.com/sandbox/"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("TypeScript")]),
        first_release: None,
        latest_release: Some(Release {
            version: Cow::Borrowed("@cloudflare/sandbox 0.12.7"),
            date: Cow::Borrowed("2026-08"),
        }),
        built_on: None,
        evidence: Cow::Borrowed(CLOUDFLARE_SANDBOX_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/abe4d205c3630178637537c3f3bfd575dd93182b/src/content/docs/sandbox/concepts/isolation.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/abe4d205c3630178637537c3f3bfd575dd93182b/src/content/docs/sandbox/concepts/isolation.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/abe4d205c3630178637537c3f3bfd575dd93182b/src/content/docs/sandbox/concepts/isolation.mdx",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/9174d7feb4109dea8920ddf5befb370acf477f99/src/content/docs/sandbox/concepts/lifetime.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/9174d7feb4109dea8920ddf5befb370acf477f99/src/content/docs/sandbox/concepts/lifetime.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/9174d7feb4109dea8920ddf5befb370acf477f99/src/content/docs/sandbox/concepts/lifetime.mdx",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/sandbox-sdk/blob/6abf639caffa6dd20dcdba6f957ab203ece4cb01/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/9174d7feb4109dea8920ddf5befb370acf477f99/src/content/docs/sandbox/concepts/lifetime.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/sandbox-sdk/blob/6abf639caffa6dd20dcdba6f957ab203ece4cb01/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/sandbox-sdk/blob/6abf639caffa6dd20dcdba6f957ab203ece4cb01/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/7278cf9f6a626dcf1ebae4519cbf4a9078abfb85/src/content/docs/sandbox/concepts/security.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/272759ab66fa028c0c5fb4bee64baedc93b4dfe6/src/content/docs/containers/guides/outbound-traffic.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/9174d7feb4109dea8920ddf5befb370acf477f99/src/content/docs/sandbox/concepts/lifetime.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/03b773b44c0ea7b0b397bb66372a00597954af02/src/content/docs/containers/concepts/architecture.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/sandbox-sdk/blob/6abf639caffa6dd20dcdba6f957ab203ece4cb01/packages/sandbox/package.json",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/sandbox-sdk/blob/6abf639caffa6dd20dcdba6f957ab203ece4cb01/packages/sandbox/src/bridge/openapi.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/sandbox-sdk/blob/6abf639caffa6dd20dcdba6f957ab203ece4cb01/docs/ARCHITECTURE.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/sandbox-sdk/blob/6abf639caffa6dd20dcdba6f957ab203ece4cb01/docs/ERROR_HANDLING.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[Judgment {
            axis: Axis::Snapshotting,
            score: 0.15,
            mechanism: Cow::Borrowed("Backups of directories are documented; containers sleep and lose memory."),
        }]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("codesandbox-sdk"),
        name: Cow::Borrowed("CodeSandbox SDK"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("codesandbox")]),
        summary: Cow::Borrowed(
            "SDK to CodeSandbox's Firecracker microVMs, with hibernation from memory snapshots and cloning of running machines.",
        ),
        homepage: Cow::Borrowed("https://codesandbox.io/docs/sdk"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("TypeScript")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("2.4.2"), date: Cow::Borrowed("2025-12") }),
        built_on: None,
        evidence: Cow::Borrowed(CODESANDBOX_SDK_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://codesandbox.io/post/how-we-clone-a-running-vm-in-2-seconds"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://codesandbox.io/post/how-we-clone-a-running-vm-in-2-seconds"),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/src/Sandboxes.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/README.md",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/openapi.json",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/openapi.json",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/openapi-sandbox-fs.json",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/src/VMTier.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/openapi.json",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/openapi.json",
                ),
                note: Some(Cow::Borrowed("an idle timeout that hibernates; none that deletes")),
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/codesandbox/codesandbox-sdk/blob/10f82664b5d0869e6d67e9610ae48b40cb560548/openapi.json",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("containerd"),
        name: Cow::Borrowed("containerd (nerdctl)"),
        class: Class::Container,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("nerdctl")]),
        summary: Cow::Borrowed(
            "The container daemon under Docker and most Kubernetes nodes, driven over gRPC or with the Docker-like nerdctl command; hands isolation to an OCI runtime through one shim per container or sandbox.",
        ),
        homepage: Cow::Borrowed("https://containerd.io"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Root]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go")]),
        first_release: Some(Cow::Borrowed("2015-12")),
        latest_release: Some(Release { version: Cow::Borrowed("2.3.4"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(CONTAINERD_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/security/THREAT_MODEL.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/security/THREAT_MODEL.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/nerdctl/blob/8da504083f1543446a003f5870dec1bc12a75b85/pkg/cmd/container/run_security_linux.go",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/nerdctl/blob/8da504083f1543446a003f5870dec1bc12a75b85/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/api/services/tasks/v1/tasks.proto",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/snapshotters/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/api/services/tasks/v1/tasks.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/api/services/tasks/v1/tasks.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/api/services/tasks/v1/tasks.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/nerdctl/blob/8da504083f1543446a003f5870dec1bc12a75b85/docs/command-reference.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/api/services/tasks/v1/tasks.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/runtime-v2.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containerd/nerdctl/blob/8da504083f1543446a003f5870dec1bc12a75b85/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.3,
                mechanism: Cow::Borrowed("Snapshots of file systems are its core; memory checkpoints go through CRIU."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.5,
                mechanism: Cow::Borrowed(
                    "A complete gRPC interface to containers, tasks and images for programs on the same host.",
                ),
            },
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed("A namespaced process started by a daemon and a shim through runc."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Containers share the host's kernel; a shim of some MiB stays for each pod."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("crosvm"),
        name: Cow::Borrowed("crosvm"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("crosvm-vmm")]),
        summary: Cow::Borrowed(
            "Google's Rust virtual machine monitor for ChromeOS and Android guests, with each virtual device in its own sandboxed process; the code base from which Firecracker began.",
        ),
        homepage: Cow::Borrowed("https://crosvm.dev"),
        license: Cow::Borrowed("BSD-3-Clause"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::LinuxRiscv64,
            Platform::WindowsX8664,
        ]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2017-04")),
        latest_release: None,
        built_on: None,
        evidence: Cow::Borrowed(CROSVM_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/docs/book/src/introduction.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/docs/book/src/introduction.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/docs/book/src/introduction.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/docs/book/src/introduction.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/docs/book/src/architecture/snapshotting.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/crosvm_control/src/lib.rs",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/crosvm_control/src/lib.rs",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/crosvm_control/src/lib.rs",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/crosvm_control/src/lib.rs",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.4,
                mechanism: Cow::Borrowed("A KVM monitor of the same kind as Firecracker, made for larger guests."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.3,
                mechanism: Cow::Borrowed("A monitor with several jailed device processes beside the guest's memory."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.2,
                mechanism: Cow::Borrowed("Snapshot and restore exist and are called experimental."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.15,
                mechanism: Cow::Borrowed("A control socket for one virtual machine; nothing reaches into the guest."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("daytona"),
        name: Cow::Borrowed("Daytona"),
        class: Class::Hosted,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("daytonaio")]),
        summary: Cow::Borrowed(
            "Sandbox platform for agents: containers by default, virtual machines as a class, and a second-generation service on Firecracker microVMs; open source up to v0.190.0, closed since June 2026.",
        ),
        homepage: Cow::Borrowed("https://www.daytona.io"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go"), Cow::Borrowed("TypeScript")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("clients 0.205.1"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(DAYTONA_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed("https://www.daytona.io/docs/en/v2/isolation"),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed("https://www.daytona.io/docs/en/v2/isolation"),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed("https://www.daytona.io/docs/en/v2/isolation"),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed("https://www.daytona.io/docs/en/v2/snapshots"),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/sandboxes.mdx",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://www.daytona.io/docs/en/persistence"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/sandboxes.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/architecture.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/sandboxes.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/architecture.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/architecture.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://www.daytona.io/docs/en/isolation/"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/network-limits.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytona/clients/blob/d94a128145f2dd0ca0d22ba6fd1a5205fc55bcd4/cli/docs/daytona_list.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/sandboxes.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytona/clients/blob/d94a128145f2dd0ca0d22ba6fd1a5205fc55bcd4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::McpServer,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytona/clients/blob/d94a128145f2dd0ca0d22ba6fd1a5205fc55bcd4/cli/mcp/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/architecture.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytona/clients/blob/d94a128145f2dd0ca0d22ba6fd1a5205fc55bcd4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/sandboxes.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/v0.190.0/apps/docs/src/content/docs/en/webhooks.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/daytona/clients/blob/d94a128145f2dd0ca0d22ba6fd1a5205fc55bcd4/artifacts/sdk-docs/typescript-sdk/errors.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/daytonaio/daytona/blob/ec4c21b2d597091ac09ecc278f3bcc172575a987/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
        ]),
        judgments: Cow::Borrowed(&[]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("deno"),
        name: Cow::Borrowed("Deno (permission sandbox)"),
        class: Class::LanguageRuntime,
        boundary: Boundary::SoftwareFaultIsolation,
        aliases: Cow::Borrowed(&[Cow::Borrowed("deno-permissions")]),
        summary: Cow::Borrowed(
            "JavaScript and TypeScript runtime on V8 that refuses file, network, environment and subprocess access unless a flag or a broker grants it.",
        ),
        homepage: Cow::Borrowed("https://deno.com/"),
        license: Cow::Borrowed("MIT"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::MacosX8664,
            Platform::MacosAarch64,
            Platform::WindowsX8664,
            Platform::WindowsAarch64,
        ]),
        needs: Cow::Borrowed(&[]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("2.9.5"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(DENO_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/denoland/docs/blob/eb8f78e90dbc72f3b3ab7dcd85609622379b5bca/runtime/fundamentals/security.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/denoland/docs/blob/eb8f78e90dbc72f3b3ab7dcd85609622379b5bca/runtime/fundamentals/security.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/denoland/docs/blob/eb8f78e90dbc72f3b3ab7dcd85609622379b5bca/runtime/fundamentals/security.md",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/denoland/docs/blob/eb8f78e90dbc72f3b3ab7dcd85609622379b5bca/runtime/fundamentals/security.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/denoland/docs/blob/eb8f78e90dbc72f3b3ab7dcd85609622379b5bca/runtime/fundamentals/security.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/denoland/deno/blob/98f9507affc905f088124891add3a8dd63b91f77/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.0,
                mechanism: Cow::Borrowed("Start-up snapshots hold the runtime's own state, not a running program's."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.1,
                mechanism: Cow::Borrowed("A command line and a library; no life cycle of sandboxes."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("docker-sandboxes"),
        name: Cow::Borrowed("Docker Sandboxes (sbx)"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("sbx"), Cow::Borrowed("docker-sandbox")]),
        summary: Cow::Borrowed(
            "Docker's sbx: each coding agent gets a microVM with its own kernel and Docker daemon, on the developer's machine (macOS, Windows, Linux) or in Docker's cloud.",
        ),
        homepage: Cow::Borrowed("https://docs.docker.com/ai/sandboxes/"),
        license: Cow::Borrowed("proprietary"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::MacosAarch64,
            Platform::WindowsX8664,
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
        ]),
        needs: Cow::Borrowed(&[Need::Kvm, Need::Account]),
        implemented_in: Cow::Borrowed(&[]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("0.39.0"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(DOCKER_SANDBOXES_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/9451db60019c95c2e81a7ef276b420d31ee87299/content/manuals/ai/sandboxes/concepts/isolation/isolation.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/9451db60019c95c2e81a7ef276b420d31ee87299/content/manuals/ai/sandboxes/concepts/isolation/isolation.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/f97187764c71e3995bc2f6fd75e32f002c87f0b2/content/manuals/ai/sandboxes/cli/get-started/install.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/9451db60019c95c2e81a7ef276b420d31ee87299/content/manuals/ai/sandboxes/concepts/isolation/isolation.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/f97187764c71e3995bc2f6fd75e32f002c87f0b2/content/manuals/ai/sandboxes/cli/manage/local.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/9451db60019c95c2e81a7ef276b420d31ee87299/content/manuals/ai/sandboxes/concepts/lifecycle.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/088e96ccae17cf7b1d77f3b5f1ea3f0ae9aab35d/content/manuals/ai/sandboxes/api/concepts.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/088e96ccae17cf7b1d77f3b5f1ea3f0ae9aab35d/content/manuals/ai/sandboxes/api/concepts.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/1b8bdb16a2b2841326c9014401fe932804a46659/content/reference/api/sandboxes/api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/2660b1832427bd2d281e65f2f20b7aca894c7025/content/manuals/ai/sandboxes/api/sdks.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/3cbd6319b9034d6a839b3d74c5957414e87f6a39/content/manuals/ai/sandboxes/api/limits.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/9451db60019c95c2e81a7ef276b420d31ee87299/content/manuals/ai/sandboxes/concepts/isolation/isolation.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/088e96ccae17cf7b1d77f3b5f1ea3f0ae9aab35d/content/manuals/ai/sandboxes/api/concepts.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/9451db60019c95c2e81a7ef276b420d31ee87299/content/manuals/ai/sandboxes/concepts/lifecycle.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/2660b1832427bd2d281e65f2f20b7aca894c7025/content/manuals/ai/sandboxes/api/sdks.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/f97187764c71e3995bc2f6fd75e32f002c87f0b2/content/manuals/ai/sandboxes/cli/manage/local.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/2660b1832427bd2d281e65f2f20b7aca894c7025/content/manuals/ai/sandboxes/api/sdks.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/1b8bdb16a2b2841326c9014401fe932804a46659/content/reference/api/sandboxes/api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/2660b1832427bd2d281e65f2f20b7aca894c7025/content/manuals/ai/sandboxes/api/errors.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/f97187764c71e3995bc2f6fd75e32f002c87f0b2/content/manuals/ai/sandboxes/cli/get-started/install.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.3,
                mechanism: Cow::Borrowed("A microVM with its own Docker engine per sandbox; no figure is published."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.15,
                mechanism: Cow::Borrowed("Each sandbox holds a virtual machine and a Docker engine."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.1,
                mechanism: Cow::Borrowed("Templates can be saved from a sandbox's file system."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("docker"),
        name: Cow::Borrowed("Docker Engine (runc)"),
        class: Class::Container,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[
            Cow::Borrowed("docker-engine"),
            Cow::Borrowed("runc"),
            Cow::Borrowed("moby"),
            Cow::Borrowed("containers"),
        ]),
        summary: Cow::Borrowed(
            "The Docker daemon and API running OCI containers with runc: Linux namespaces, cgroups, dropped capabilities and a default seccomp profile over a shared host kernel.",
        ),
        homepage: Cow::Borrowed("https://docs.docker.com/engine/"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Root]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go")]),
        first_release: Some(Cow::Borrowed("2013-03")),
        latest_release: Some(Release { version: Cow::Borrowed("29.7.2"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(DOCKER_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/135870fc131a12d677a5a73d2a4695b5f5ebb73b/content/manuals/engine/security/_index.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/135870fc131a12d677a5a73d2a4695b5f5ebb73b/content/manuals/engine/security/_index.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/2c92482e6aba70316cdd61cc7adf1dbe7002936c/content/manuals/engine/security/seccomp.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/061ed752103a70d57f35f28665607124fad9ca65/content/manuals/engine/security/rootless/_index.md",
                ),
                note: Some(Cow::Borrowed(
                    "rootless mode is an option; by default the daemon and the containers run as root",
                )),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/135870fc131a12d677a5a73d2a4695b5f5ebb73b/content/manuals/engine/security/_index.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/docker/cli/blob/3bb31af52d2fac0056c485901346cfd9202b4593/docs/reference/commandline/checkpoint.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docker-py/blob/afc6d1ee308e78b908b96a94298c37fa8c465588/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/api/swagger.yaml",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/docker/docs/blob/061ed752103a70d57f35f28665607124fad9ca65/content/manuals/engine/security/rootless/_index.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[Judgment {
            axis: Axis::Snapshotting,
            score: 0.3,
            mechanism: Cow::Borrowed("Commit keeps file systems; memory checkpoints through CRIU are experimental."),
        }]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("docker"),
            driver: Cow::Borrowed("docker"),
            binary: Some(Cow::Borrowed("dockerd")),
        }]),
    },
    System {
        id: Cow::Borrowed("e2b"),
        name: Cow::Borrowed("E2B"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("e2b-dev"), Cow::Borrowed("e2b-infra")]),
        summary: Cow::Borrowed(
            "Sandbox service for code written by agents: Firecracker microVMs resumed from template snapshots, with open-source control plane, orchestrator and SDKs.",
        ),
        homepage: Cow::Borrowed("https://e2b.dev"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("sdk 2.45.1"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(E2B_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/packages/orchestrator/pkg/sandbox/fc/script_builder.go",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/docs/blob/d940a4e846ffc91bc9676f6d4b7acc684544ebf7/docs/sandbox/internet-access.mdx",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/spec/openapi.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/spec/openapi.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::IncrementalSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/spec/openapi.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/spec/openapi.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/docs/blob/d940a4e846ffc91bc9676f6d4b7acc684544ebf7/docs/commands/streaming.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/docs/blob/d940a4e846ffc91bc9676f6d4b7acc684544ebf7/docs/sandbox-template/customize-cpu-ram.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/spec/openapi.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/spec/openapi.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/docs/blob/d940a4e846ffc91bc9676f6d4b7acc684544ebf7/docs/sandbox.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::McpServer,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/docs/blob/d940a4e846ffc91bc9676f6d4b7acc684544ebf7/docs/mcp.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/docs/ARCHITECTURE.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/spec/openapi.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/docs/blob/d940a4e846ffc91bc9676f6d4b7acc684544ebf7/docs/sandbox/lifecycle-events-webhooks.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/E2B/blob/b8029973aa7da5f741f7bb1a9f833b38a0885438/packages/js-sdk/src/errors.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/e2b-dev/infra/blob/54693ff353d26c5fe1951db5467e751f3e2f984e/self-host.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("firecracker"),
        name: Cow::Borrowed("Firecracker"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("fc"), Cow::Borrowed("firecracker-vmm")]),
        summary: Cow::Borrowed(
            "A minimal KVM virtual machine monitor written in Rust, one microVM per process, made at AWS for Lambda and Fargate and used as the engine of many sandbox services.",
        ),
        homepage: Cow::Borrowed("https://firecracker-microvm.github.io"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2018-03")),
        latest_release: Some(Release { version: Cow::Borrowed("1.16.1"), date: Cow::Borrowed("2026-06") }),
        built_on: None,
        evidence: Cow::Borrowed(FIRECRACKER_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/design.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/design.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/seccomp.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/getting-started.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/design.md",
                ),
                note: Some(Cow::Borrowed(
                    "seccomp filters are automatic; the jailer is a separate program, recommended for production",
                )),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/FAQ.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/snapshotting/snapshot-support.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/snapshotting/network-for-clones.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/snapshotting/snapshot-support.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/snapshotting/snapshot-support.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::IncrementalSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/snapshotting/snapshot-support.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/snapshotting/snapshot-support.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/src/firecracker/swagger/firecracker.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/src/firecracker/swagger/firecracker.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/src/firecracker/swagger/firecracker.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/design.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/design.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/design.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/src/firecracker/swagger/firecracker.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/src/firecracker/swagger/firecracker.yaml",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("firecracker"),
            driver: Cow::Borrowed("firecracker"),
            binary: Some(Cow::Borrowed("firecracker")),
        }]),
    },
    System {
        id: Cow::Borrowed("firejail"),
        name: Cow::Borrowed("Firejail"),
        class: Class::OsSandbox,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[]),
        summary: Cow::Borrowed(
            "A setuid Linux sandbox with more than a thousand ready-made application profiles, built on namespaces, seccomp and capabilities, with experimental Landlock.",
        ),
        homepage: Cow::Borrowed("https://firejail.wordpress.com"),
        license: Cow::Borrowed("GPL-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Root]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("0.9.80"), date: Cow::Borrowed("2026-03") }),
        built_on: None,
        evidence: Cow::Borrowed(FIREJAIL_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/etc/profile-a-l/default.profile",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/etc/profile-a-l/default.profile",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/src/man/firejail.1.in",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/src/man/firejail.1.in",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/netblue30/firejail/blob/19550fadd9ad975a1f6bab1f94ae32390e43bc01/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("A process in namespaces with one small parent."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.0,
                mechanism: Cow::Borrowed("A sandbox tool for one process tree keeps no state of its own."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.15,
                mechanism: Cow::Borrowed("A command line with listing and joining of sandboxes."),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("firejail"),
            driver: Cow::Borrowed("firejail"),
            binary: Some(Cow::Borrowed("firejail")),
        }]),
    },
    System {
        id: Cow::Borrowed("fly-machines"),
        name: Cow::Borrowed("Fly Machines and Sprites"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("fly.io"), Cow::Borrowed("sprites"), Cow::Borrowed("fly-sprites")]),
        summary: Cow::Borrowed(
            "Fly.io's Firecracker microVMs with a REST API, and Sprites on top of them: persistent sandboxes with 100 GB of disk that sleep when idle.",
        ),
        homepage: Cow::Borrowed("https://fly.io/docs/machines/"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: None,
        latest_release: None,
        built_on: None,
        evidence: Cow::Borrowed(FLY_MACHINES_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/reference/architecture.html.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/reference/architecture.html.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/concepts/networking.mdx",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/reference/suspend-resume.html.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/concepts/checkpoints.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::IncrementalSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/concepts/checkpoints.mdx",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/reference/suspend-resume.html.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/integrations/remote-mcp.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/api/machines-resource.html.markerb",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/sdks/javascript.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/overview.html.markerb",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/guides-examples/network-policies.html.markerb",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/api/machines-resource.html.markerb",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::McpServer,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/integrations/remote-mcp.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/concepts/networking.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/superfly/sprites-docs/blob/6818d865ba0df9d866cab1c17bc8ed175a770cc8/src/content/docs/sdks/javascript.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/api/index.html.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/superfly/docs/blob/5c22c8cece71e1cf83fab3189c9f7301573f4d6e/machines/api/working-with-machines-api.html.markerb",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.4,
                mechanism: Cow::Borrowed(
                    "Machines suspend with their memory, and file systems have checkpoints; no live fork.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.35,
                mechanism: Cow::Borrowed(
                    "Rented by the second; no price of the reference size was found in the sources.",
                ),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("gvisor"),
        name: Cow::Borrowed("gVisor (runsc)"),
        class: Class::UserspaceKernel,
        boundary: Boundary::UserspaceKernel,
        aliases: Cow::Borrowed(&[Cow::Borrowed("runsc")]),
        summary: Cow::Borrowed(
            "An application kernel in Go that intercepts a container's system calls and serves them in user space; an OCI runtime (runsc) used under Docker, containerd and Kubernetes, and by Google Cloud Run, DigitalOcean App Platform and Tencent's agent-training clusters.",
        ),
        homepage: Cow::Borrowed("https://gvisor.dev"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Root]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("20260817.0"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(GVISOR_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/architecture_guide/platforms.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/architecture_guide/security.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/blog/2024-02-01-seccomp.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/rootless.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/architecture_guide/security.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/runsc/config/flags.go",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/checkpoint_restore.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/fs_snapshot.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/runsc/cmd/pause.go",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/sdk/go.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/sdk/go.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/architecture_guide/resources.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/runsc/cmd/list.go",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/runsc/cmd/portforward.go",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/runsc/cmd/events.go",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[Judgment {
            axis: Axis::Snapshotting,
            score: 0.5,
            mechanism: Cow::Borrowed("Checkpoint and restore are built in, with sentry state in user space."),
        }]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("gvisor"),
            driver: Cow::Borrowed("oci"),
            binary: Some(Cow::Borrowed("runsc")),
        }]),
    },
    System {
        id: Cow::Borrowed("hyperlight"),
        name: Cow::Borrowed("Hyperlight"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("hyperlight-wasm"), Cow::Borrowed("hyperlight-sandbox")]),
        summary: Cow::Borrowed(
            "A Rust library (CNCF sandbox project, begun at Microsoft) that runs a single purpose-built program in a micro-VM with no kernel and no devices, called like a function; hyperlight-sandbox adds Python and JavaScript guests for agents.",
        ),
        homepage: Cow::Borrowed("https://github.com/hyperlight-dev/hyperlight"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64, Platform::WindowsX8664]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2024-11")),
        latest_release: Some(Release { version: Cow::Borrowed("0.16.0"), date: Cow::Borrowed("2026-06") }),
        built_on: None,
        evidence: Cow::Borrowed(HYPERLIGHT_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/docs/security.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/CHANGELOG.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/docs/getting-started.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/docs/technical-requirements-document.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/CHANGELOG.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/CHANGELOG.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/docs/paging-development-notes.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight-sandbox/blob/87d44a37d4090685f93f4a0007ce02f4cdcc575b/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight-sandbox/blob/87d44a37d4090685f93f4a0007ce02f4cdcc575b/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight-sandbox/blob/87d44a37d4090685f93f4a0007ce02f4cdcc575b/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight-sandbox/blob/87d44a37d4090685f93f4a0007ce02f4cdcc575b/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/hyperlight-dev/hyperlight/blob/cfa020441d880d599cc516a050e6cf10236ca5c4/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed(
                    "A virtual machine without guest kernel or devices; its memory is what the function asks for.",
                ),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.45,
                mechanism: Cow::Borrowed(
                    "Snapshots of guest memory and a restore in milliseconds are part of the library.",
                ),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("hyperlight"),
            driver: Cow::Borrowed("hyperlight"),
            binary: None,
        }]),
    },
    System {
        id: Cow::Borrowed("kata"),
        name: Cow::Borrowed("Kata Containers"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[
            Cow::Borrowed("kata-containers"),
            Cow::Borrowed("kata-runtime"),
            Cow::Borrowed("kata-clh"),
            Cow::Borrowed("kata-fc"),
            Cow::Borrowed("kata-qemu"),
            Cow::Borrowed("dragonball"),
        ]),
        summary: Cow::Borrowed(
            "An OCI/CRI runtime that puts every pod in its own lightweight VM, with a choice of monitors (QEMU, Cloud Hypervisor, Firecracker, Dragonball, StratoVirt, OpenVMM) and an agent in the guest.",
        ),
        homepage: Cow::Borrowed("https://katacontainers.io"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::LinuxPpc64le,
            Platform::LinuxS390x,
        ]),
        needs: Cow::Borrowed(&[Need::Kvm, Need::Root]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust"), Cow::Borrowed("Go")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("4.1.0"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(KATA_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/threat-model/threat-model.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/Limitations.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/how-to-use-seccomp-with-runtime-rs.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/how-to-run-rootless-vmm.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/hypervisors.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/what-is-vm-templating-and-how-do-I-use-it.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/what-is-vm-templating-and-how-do-I-use-it.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/src/libs/protocols/protos/agent.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/design/kata-api-design.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/design/kata-api-design.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/releases/4.1.0.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/src/libs/protocols/protos/agent.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/how-to-size-sandbox-overhead-runtime-rs.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/Limitations.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[Judgment {
            axis: Axis::Snapshotting,
            score: 0.25,
            mechanism: Cow::Borrowed(
                "Templates of a booted machine exist; snapshots of a running pod are not passed on.",
            ),
        }]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("kata"),
            driver: Cow::Borrowed("docker"),
            binary: Some(Cow::Borrowed("kata-runtime")),
        }]),
    },
    System {
        id: Cow::Borrowed("landlock"),
        name: Cow::Borrowed("Landlock (landrun, Sandlock, Codex)"),
        class: Class::OsSandbox,
        boundary: Boundary::SyscallFilter,
        aliases: Cow::Borrowed(&[Cow::Borrowed("landrun"), Cow::Borrowed("sandlock")]),
        summary: Cow::Borrowed(
            "The Linux security module by which an unprivileged process gives up file, TCP and IPC rights for itself and its children; packaged as tools by landrun and Sandlock and used by Codex's legacy Linux sandbox.",
        ),
        homepage: Cow::Borrowed("https://landlock.io"),
        license: Cow::Borrowed("GPL-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C"), Cow::Borrowed("Go"), Cow::Borrowed("Rust")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("landrun 0.1.17"), date: Cow::Borrowed("2026-07") }),
        built_on: None,
        evidence: Cow::Borrowed(LANDLOCK_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/torvalds/linux/blob/03c11eb3b16dc0058589751dfd91f254be2be613/Documentation/userspace-api/landlock.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/torvalds/linux/blob/03c11eb3b16dc0058589751dfd91f254be2be613/Documentation/userspace-api/landlock.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/torvalds/linux/blob/03c11eb3b16dc0058589751dfd91f254be2be613/Documentation/userspace-api/landlock.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/Zouuup/landrun/blob/811cfff51ceaf3d9843708aa6d22e9b84ccac8b4/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/Zouuup/landrun/blob/811cfff51ceaf3d9843708aa6d22e9b84ccac8b4/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/multikernel/sandlock/blob/033f7e24e29047a17aeb6f2f0e8fd77c69978abb/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/Zouuup/landrun/blob/811cfff51ceaf3d9843708aa6d22e9b84ccac8b4/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.2,
                mechanism: Cow::Borrowed("Forks of a prepared process share memory; nothing is stored."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.15,
                mechanism: Cow::Borrowed(
                    "System calls for a process to confine itself; a library built on it adds limits and a Python interface.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("A filter on an ordinary process: no memory of its own."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("libkrun"),
        name: Cow::Borrowed("libkrun"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[
            Cow::Borrowed("krun"),
            Cow::Borrowed("krunvm"),
            Cow::Borrowed("muvm"),
            Cow::Borrowed("libkrunfw"),
        ]),
        summary: Cow::Borrowed(
            "A library with a C API that starts a process in a microVM on KVM or Apple's hypervisor; the engine under krunvm, muvm, crun's krun handler, krunkit and microsandbox.",
        ),
        homepage: Cow::Borrowed("https://github.com/containers/libkrun"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64, Platform::MacosAarch64]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2020-10")),
        latest_release: Some(Release { version: Cow::Borrowed("1.19.0"), date: Cow::Borrowed("2026-06") }),
        built_on: None,
        evidence: Cow::Borrowed(LIBKRUN_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/include/libkrun.h",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/tree/6ed74facc26d857e57a6a952635eb2890d87b99c/src",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed("https://github.com/libkrun/libkrun/issues/748"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/include/libkrun.h",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/include/libkrun.h",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/include/libkrun.h",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/include/libkrun.h",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/include/libkrun.h",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/libkrun/blob/6ed74facc26d857e57a6a952635eb2890d87b99c/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.0,
                mechanism: Cow::Borrowed("Pause and snapshots are not part of the library's interface."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.35,
                mechanism: Cow::Borrowed("A C library that starts one virtual machine and becomes it."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.35,
                mechanism: Cow::Borrowed(
                    "One small monitor per virtual machine with its guest's memory, without a separate process.",
                ),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("lxc"),
        name: Cow::Borrowed("LXC / Incus system containers"),
        class: Class::Container,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("incus"), Cow::Borrowed("lxd")]),
        summary: Cow::Borrowed(
            "Containers that boot a whole Linux distribution on the shared host kernel, built on liblxc and managed by Incus (the community successor of LXD).",
        ),
        homepage: Cow::Borrowed("https://linuxcontainers.org"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Root, Need::UserNamespaces]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go"), Cow::Borrowed("C")]),
        first_release: Some(Cow::Borrowed("2023-11")),
        latest_release: Some(Release { version: Cow::Borrowed("7.3.0"), date: Cow::Borrowed("2026-07") }),
        built_on: None,
        evidence: Cow::Borrowed(LXC_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/explanation/instances.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/explanation/instances.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/lxc/lxc/blob/e7b855a51b81a6a562d121aa60e8581993beb203/config/templates/common.seccomp",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/lxc/lxc/blob/e7b855a51b81a6a562d121aa60e8581993beb203/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/instances_backup.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/instances_backup.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/rest-api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/rest-api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/rest-api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/rest-api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/rest-api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/rest-api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/rest-api.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed("A process tree in namespaces, started by a command without a daemon."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Containers share the host's kernel; one monitor process stays for each."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.3,
                mechanism: Cow::Borrowed("Copies and snapshots of file systems; checkpoints through CRIU."),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("lxc"),
            driver: Cow::Borrowed("lxc"),
            binary: Some(Cow::Borrowed("lxc-execute")),
        }]),
    },
    System {
        id: Cow::Borrowed("microsandbox"),
        name: Cow::Borrowed("microsandbox"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("msb"), Cow::Borrowed("monocore")]),
        summary: Cow::Borrowed(
            "A daemonless, self-hosted sandbox library and command line that boots OCI images as local microVMs (on a fork of libkrun) for agents and untrusted code, with SDKs in four languages.",
        ),
        homepage: Cow::Borrowed("https://github.com/superradcompany/microsandbox"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::MacosAarch64,
            Platform::WindowsX8664,
            Platform::WindowsAarch64,
        ]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2024-12")),
        latest_release: Some(Release { version: Cow::Borrowed("0.7.11"), date: Cow::Borrowed("2026-11") }),
        built_on: None,
        evidence: Cow::Borrowed(MICROSANDBOX_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/security/isolation.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/security/isolation.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/security/isolation.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/tree/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/crates",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/networking/overview.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/tree/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/crates",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://github.com/superradcompany/microsandbox/pull/1542"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://github.com/superradcompany/microsandbox/pull/1542"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://github.com/superradcompany/microsandbox/pull/1542"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/snapshots.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::IncrementalSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://github.com/superradcompany/microsandbox/pull/1542"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://github.com/superradcompany/microsandbox/pull/1537"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/commands.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sdk/overview.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/filesystem.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/commands.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/security/isolation.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/networking/overview.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/cli/sandbox-commands.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/lifecycle.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sdk/overview.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::McpServer,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox-mcp/blob/b8172bbc949a14e4f8b250c153aca30b67355733/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/cli/sandbox-commands.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sdk/overview.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/api-reference/openapi.json",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sandboxes/metrics.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/docs/sdk/errors.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/superradcompany/microsandbox/blob/b30fd164ad8640cbc34f6aa9645f9c265c3490b8/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[Judgment {
            axis: Axis::Density,
            score: 0.35,
            mechanism: Cow::Borrowed("One libkrun process per sandbox with its guest's memory."),
        }]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("microsandbox"),
            driver: Cow::Borrowed("microsandbox"),
            binary: Some(Cow::Borrowed("msb")),
        }]),
    },
    System {
        id: Cow::Borrowed("minijail"),
        name: Cow::Borrowed("Minijail"),
        class: Class::OsSandbox,
        boundary: Boundary::SyscallFilter,
        aliases: Cow::Borrowed(&[Cow::Borrowed("minijail0")]),
        summary: Cow::Borrowed(
            "The sandboxing launcher and library of ChromeOS and Android: users, capabilities, namespaces, seccomp policies and Landlock for known system services.",
        ),
        homepage: Cow::Borrowed("https://google.github.io/minijail/"),
        license: Cow::Borrowed("BSD-3-Clause"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("linux-v2026.05.18"), date: Cow::Borrowed("2026-06") }),
        built_on: None,
        evidence: Cow::Borrowed(MINIJAIL_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/minijail0_cli.c",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/libminijail.c",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/minijail0.1",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/minijail/blob/8d20993c7189a948995bd20901abecc041e1a28e/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed("A launcher that sets filters and namespaces and executes the program."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("A process in namespaces with no virtual machine."),
            },
            Judgment { axis: Axis::Snapshotting, score: 0.0, mechanism: Cow::Borrowed("A launcher keeps no state.") },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.1,
                mechanism: Cow::Borrowed("A command line and a C library that run one program."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("modal"),
        name: Cow::Borrowed("Modal Sandboxes"),
        class: Class::Hosted,
        boundary: Boundary::UserspaceKernel,
        aliases: Cow::Borrowed(&[Cow::Borrowed("modal-sandboxes"), Cow::Borrowed("modal-labs")]),
        summary: Cow::Borrowed(
            "Sandboxes on Modal's serverless platform: gVisor containers by default, a virtual-machine runtime as an option, driven from Python, JavaScript or Go.",
        ),
        homepage: Cow::Borrowed("https://modal.com"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Python")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("py 1.5.4"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(MODAL_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed("https://modal.com/docs/sdk/go/latest/SandboxRuntime"),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://modal.com/docs/sdk/go/latest/SandboxRuntime"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed("https://modal.com/docs/guide/sandbox-memory-snapshots"),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed("https://modal.com/docs/guide/sandbox-memory-snapshots"),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://modal.com/docs/guide/sandbox-snapshots.md"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::IncrementalSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://modal.com/docs/guide/sandbox-snapshots"),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/sandbox.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/CHANGELOG_GO_JS.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/modal-labs/modal-client/blob/69519aef4cf6a3378314e3e7b91e87429490ed2a/py/modal/exception.py",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("monty"),
        name: Cow::Borrowed("Monty (pydantic-monty)"),
        class: Class::LanguageRuntime,
        boundary: Boundary::SoftwareFaultIsolation,
        aliases: Cow::Borrowed(&[Cow::Borrowed("pydantic-monty")]),
        summary: Cow::Borrowed(
            "Python subset interpreter written from scratch in Rust for code that a model writes; file, network and environment access exist only as calls that the host chooses to answer.",
        ),
        homepage: Cow::Borrowed("https://github.com/pydantic/monty"),
        license: Cow::Borrowed("MIT"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::MacosX8664,
            Platform::MacosAarch64,
            Platform::WindowsX8664,
        ]),
        needs: Cow::Borrowed(&[]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2025-12")),
        latest_release: Some(Release { version: Cow::Borrowed("0.0.23"), date: Cow::Borrowed("2026-09") }),
        built_on: None,
        evidence: Cow::Borrowed(MONTY_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed("https://docs.rs/crate/monty/0.0.21"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://docs.rs/crate/monty/0.0.21"),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://docs.rs/crate/monty/0.0.21"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/0045b5b94d7f2e31aed4c11d9623590ea0748754/README.md",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
                ),
                note: Some(Cow::Borrowed("only where the code waits for the host")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://docs.rs/crate/monty-runtime/0.0.19"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
                ),
                note: Some(Cow::Borrowed("limits on a turn and on a session's running time")),
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/0045b5b94d7f2e31aed4c11d9623590ea0748754/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/0bb4668323b2721853ce8dd9a2c6ab91a63f851f/crates/monty-js/package.json",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/b4ded330fe81b141b29cba4c3e8178d8874d0d13/crates/monty-pool/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/0045b5b94d7f2e31aed4c11d9623590ea0748754/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.25,
                mechanism: Cow::Borrowed("The interpreter's state serialises between calls; a running step does not."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Interpreters of one small runtime in shared worker processes."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("morph-cloud"),
        name: Cow::Borrowed("Morph Cloud"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("infinibranch"), Cow::Borrowed("morphcloud")]),
        summary: Cow::Borrowed(
            "Hosted virtual machines built around snapshots of memory and disk, made to be branched many times from one running state.",
        ),
        homepage: Cow::Borrowed("https://cloud.morph.so"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Python")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("sdk 0.1.113"), date: Cow::Borrowed("2026-07") }),
        built_on: None,
        evidence: Cow::Borrowed(MORPH_CLOUD_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/basic-lifecycle"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/basic-lifecycle"),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/creating-snapshot"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/branch"),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/creating-snapshot"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/morph-labs/morph-python-sdk/blob/7cba553de4e3eb1a87167f150ef31679546fa46d/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/morph-labs/morph-python-sdk/blob/7cba553de4e3eb1a87167f150ef31679546fa46d/morphcloud/api.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/morph-labs/morph-python-sdk/blob/7cba553de4e3eb1a87167f150ef31679546fa46d/morphcloud/api.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/morph-labs/morph-python-sdk/blob/7cba553de4e3eb1a87167f150ef31679546fa46d/morphcloud/api.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://cloud.morph.so/docs/documentation/instances/creating-snapshot"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/morph-labs/morph-python-sdk/blob/7cba553de4e3eb1a87167f150ef31679546fa46d/morphcloud/api.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/morph-labs/morph-python-sdk/blob/7cba553de4e3eb1a87167f150ef31679546fa46d/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/morph-labs/morph-python-sdk/blob/7cba553de4e3eb1a87167f150ef31679546fa46d/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/morph-labs/morph-python-sdk/blob/7cba553de4e3eb1a87167f150ef31679546fa46d/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://cloud.morph.so/developers"),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed("Machines are restored from snapshots; only the maker's bound is published."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.35,
                mechanism: Cow::Borrowed(
                    "Rented by the hour; no price of the reference size was found in the sources.",
                ),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("northflank"),
        name: Cow::Borrowed("Northflank sandboxes"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("northflank-sandboxes")]),
        summary: Cow::Borrowed(
            "Kubernetes-based platform on which a sandbox is an ordinary service run in a microVM or gVisor, in Northflank's cloud or the customer's.",
        ),
        homepage: Cow::Borrowed("https://northflank.com/docs/v1/application/sandboxes/sandboxes-on-northflank"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[]),
        first_release: None,
        latest_release: None,
        built_on: None,
        evidence: Cow::Borrowed(NORTHFLANK_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/api/project/volumes/backup-volume.md",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/api/execute-command.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/api/copy-files.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/api/team/network-policies/_index.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/northflank/skills/blob/c0da467d761015352cc9b5d500bca04ab2bd3551/skills/northflank/references/guides/sandboxes.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.4,
                mechanism: Cow::Borrowed(
                    "MicroVMs on a managed platform; only the words less than a second are published.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.35,
                mechanism: Cow::Borrowed(
                    "Rented by the second; no price of the reference size was found in the sources.",
                ),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.1,
                mechanism: Cow::Borrowed("Volumes can be backed up; no memory snapshot is documented."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("nsjail"),
        name: Cow::Borrowed("nsjail"),
        class: Class::OsSandbox,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[]),
        summary: Cow::Borrowed(
            "A C++ tool that jails one program with Linux namespaces, rlimits, cgroups and Kafel seccomp policies, configured by protobuf; used for CTF services, fuzzing and code runners such as Windmill and snekbox.",
        ),
        homepage: Cow::Borrowed("https://github.com/google/nsjail"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::UserNamespaces]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C++")]),
        first_release: Some(Cow::Borrowed("2015-08")),
        latest_release: Some(Release { version: Cow::Borrowed("3.6"), date: Cow::Borrowed("2026-03") }),
        built_on: None,
        evidence: Cow::Borrowed(NSJAIL_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/contain.cc",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/config.proto",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/google/nsjail/blob/d6454b4640b6d8699b532a8afa37e4d67e477078/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::AgentControl,
                score: 0.2,
                mechanism: Cow::Borrowed(
                    "A command line and a configuration file; a listening mode starts one sandbox a connection.",
                ),
            },
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed("A process in namespaces, started by a command without a daemon."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("A process in namespaces with one small parent."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.0,
                mechanism: Cow::Borrowed("A sandbox tool for one process tree keeps no state of its own."),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("nsjail"),
            driver: Cow::Borrowed("nsjail"),
            binary: Some(Cow::Borrowed("nsjail")),
        }]),
    },
    System {
        id: Cow::Borrowed("opensandbox"),
        name: Cow::Borrowed("OpenSandbox (Alibaba)"),
        class: Class::Container,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("alibaba-opensandbox")]),
        summary: Cow::Borrowed(
            "An open sandbox platform for agents from Alibaba: one API, SDKs in five languages and an in-sandbox agent over Docker or Kubernetes, with gVisor, Kata or Firecracker as optional runtimes.",
        ),
        homepage: Cow::Borrowed("https://open-sandbox.ai"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Docker]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Python"), Cow::Borrowed("Go")]),
        first_release: Some(Cow::Borrowed("2025-12")),
        latest_release: Some(Release {
            version: Cow::Borrowed("python/sandbox/v0.1.10"),
            date: Cow::Borrowed("2026-06"),
        }),
        built_on: None,
        evidence: Cow::Borrowed(OPENSANDBOX_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/secure-container.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/secure-container.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/server/opensandbox_server/config.py",
                ),
                note: Some(Cow::Borrowed("Docker's own profile on Docker; nothing set for Kubernetes")),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/network-isolation-for-kubernetes.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/pause-resume.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/pause-resume.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/pause-resume.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/execd-api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/sandbox-lifecycle.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/execd-api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/execd-api.yaml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/sandbox-lifecycle.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/sandbox-lifecycle.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/sandbox-lifecycle.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/sandbox-lifecycle.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::McpServer,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/sdks/mcp/sandbox/python/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/docs/single_host_network.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/sandbox-lifecycle.yml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/specs/execd-api.yaml",
                ),
                note: Some(Cow::Borrowed("output and metrics, no life-cycle events")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/alibaba/OpenSandbox/blob/4db3a993c6a7c5c6e0c7cbb202e307fe9582762f/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.15,
                mechanism: Cow::Borrowed("Pausing keeps a container's file system as an image."),
            },
            Judgment {
                axis: Axis::StartLatency,
                score: 0.4,
                mechanism: Cow::Borrowed("Containers on Docker or Kubernetes with an optional warm pool."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Containers by default; a small daemon runs in each."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("openvmm"),
        name: Cow::Borrowed("OpenVMM"),
        class: Class::FullVm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("hvlite"), Cow::Borrowed("openhcl")]),
        summary: Cow::Borrowed(
            "Microsoft's modular, cross-platform virtual machine monitor in Rust, run on a host or, in Azure, inside the guest's own partition as the OpenHCL paravisor.",
        ),
        homepage: Cow::Borrowed("https://openvmm.dev"),
        license: Cow::Borrowed("MIT"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::WindowsX8664,
            Platform::WindowsAarch64,
            Platform::MacosAarch64,
        ]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2024-10")),
        latest_release: Some(Release { version: Cow::Borrowed("0.1.0"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(OPENVMM_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/index.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/index.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/index.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/user_guide/openvmm/snapshots.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/user_guide/openvmm/snapshots.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/reference/openvmm/management/grpc.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/reference/openvmm/management/grpc.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/reference/openvmm/management/grpc.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/reference/openvmm/management.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/microsoft/openvmm/blob/1488a37b7cfe596c8fd72bbf7d2bb3af3f99aea6/Guide/src/index.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.2,
                mechanism: Cow::Borrowed("Save and restore of device and guest state exist for servicing."),
            },
            Judgment {
                axis: Axis::StartLatency,
                score: 0.3,
                mechanism: Cow::Borrowed("A virtual machine monitor for full guests; no figure is published."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.25,
                mechanism: Cow::Borrowed("A virtual machine holds its guest's memory."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.2,
                mechanism: Cow::Borrowed(
                    "A management protocol for one virtual machine; nothing reaches into the guest.",
                ),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("podman"),
        name: Cow::Borrowed("Podman (crun, rootless)"),
        class: Class::Container,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("crun")]),
        summary: Cow::Borrowed(
            "A daemonless OCI container engine, by default with the crun runtime; used as an unprivileged user it maps root in the container to that user.",
        ),
        homepage: Cow::Borrowed("https://podman.io"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::UserNamespaces, Need::CgroupV2]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go"), Cow::Borrowed("C")]),
        first_release: Some(Cow::Borrowed("2018-02")),
        latest_release: Some(Release { version: Cow::Borrowed("5.8.2"), date: Cow::Borrowed("2026-04") }),
        built_on: None,
        evidence: Cow::Borrowed(PODMAN_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/vendor/go.podman.io/common/pkg/seccomp/seccomp.json",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/rootless.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/containers/crun/blob/ba38286f7d232be8087dbd393315bb05018da68c/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-container-checkpoint.1.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::IncrementalSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-container-checkpoint.1.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-pause.1.md.in",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/pkg/api/server/register_exec.go",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/pkg/api/server/register_containers.go",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/options/memory.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman-py/blob/5dd81b49f35733a27b8051c47e23d3b4c85ea716/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/options/publish.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/pkg/api/server/register_swagger.go",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-events.1.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.35,
                mechanism: Cow::Borrowed(
                    "Checkpoint, restore and copies of file systems are part of the command line, through CRIU.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed(
                    "Containers share the host's kernel; a small monitor process stays for each, and no daemon.",
                ),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("podman"),
            driver: Cow::Borrowed("podman"),
            binary: Some(Cow::Borrowed("podman")),
        }]),
    },
    System {
        id: Cow::Borrowed("pyodide"),
        name: Cow::Borrowed("Pyodide"),
        class: Class::LanguageRuntime,
        boundary: Boundary::SoftwareFaultIsolation,
        aliases: Cow::Borrowed(&[Cow::Borrowed("cpython-wasm")]),
        summary: Cow::Borrowed(
            "CPython compiled to WebAssembly for browsers and JavaScript runtimes; what it may touch is what the JavaScript host around it may touch.",
        ),
        homepage: Cow::Borrowed("https://pyodide.org/"),
        license: Cow::Borrowed("MPL-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::Browser,
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::MacosAarch64,
            Platform::WindowsX8664,
        ]),
        needs: Cow::Borrowed(&[Need::JavascriptRuntime]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C"), Cow::Borrowed("Python"), Cow::Borrowed("TypeScript")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("314.0.5"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(PYODIDE_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/pyodide/pyodide/blob/fa84565891ce2d3bb58dd04666b2f98af6a33382/docs/usage/cli.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/pyodide/pyodide/blob/fa84565891ce2d3bb58dd04666b2f98af6a33382/docs/usage/api/python-api/http.md",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/pyodide/pyodide/blob/fa84565891ce2d3bb58dd04666b2f98af6a33382/docs/usage/downloading-and-deploying.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/pyodide/pyodide/blob/fa84565891ce2d3bb58dd04666b2f98af6a33382/src/js/api.ts",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/pydantic/monty/blob/0045b5b94d7f2e31aed4c11d9623590ea0748754/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/pyodide/pyodide/blob/fa84565891ce2d3bb58dd04666b2f98af6a33382/docs/usage/downloading-and-deploying.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Density,
                score: 0.3,
                mechanism: Cow::Borrowed("A whole CPython in WebAssembly inside a JavaScript engine."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.15,
                mechanism: Cow::Borrowed("Memory snapshots exist as an experimental feature of the distribution."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.1,
                mechanism: Cow::Borrowed("A library inside a JavaScript program; no life cycle of sandboxes."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("qemu-kvm"),
        name: Cow::Borrowed("QEMU/KVM"),
        class: Class::FullVm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[
            Cow::Borrowed("qemu"),
            Cow::Borrowed("kvm"),
            Cow::Borrowed("qemu-microvm"),
            Cow::Borrowed("microvm-machine"),
        ]),
        summary: Cow::Borrowed(
            "The general-purpose C machine emulator and KVM monitor behind most Linux virtualization, from full PCs (q35) to a stripped 'microvm' machine type, usually driven by libvirt, Kata or Proxmox.",
        ),
        homepage: Cow::Borrowed("https://www.qemu.org"),
        license: Cow::Borrowed("GPL-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::LinuxPpc64le,
            Platform::LinuxS390x,
            Platform::LinuxRiscv64,
            Platform::MacosAarch64,
        ]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("11.0.1"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(QEMU_KVM_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/hypervisors.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/4ed49feb4449f6959256c083afcb94116561b507/docs/devel/migration/mapped-ram.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/how-to-use-template-in-runtime-rs.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://www.mail-archive.com/qemu-devel@nongnu.org/msg399548.html"),
                note: Some(Cow::Borrowed("cont resumes; stop is in the protocol's examples")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://chromium.googlesource.com/external/qemu/+/99d423f10c636c39405924e68584f50f78a0bb8c/qga/commands.c",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/2e3b166c41e20eba7e74d9a9203a663cc455bc49/docs/interop/qemu-ga.rst",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://chromium.googlesource.com/external/qemu/+/99d423f10c636c39405924e68584f50f78a0bb8c/qga/commands.c",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/49ba51adec7928fe7cf3cb43acbf0b953e5c637e/python/qemu/qmp/README.rst",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/58deb358c661b7a0ea6c231be5e8dafd335ab587/docs/interop/qmp-spec.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StructuredErrors,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/58deb358c661b7a0ea6c231be5e8dafd335ab587/docs/interop/qmp-spec.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/qemu/qemu/blob/272fa7491ff782588cc9cc1449fe8ca522dd4cfd/docs/system/i386/microvm.rst",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::AgentControl,
                score: 0.2,
                mechanism: Cow::Borrowed("QMP drives one machine; commands inside need the guest agent."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.4,
                mechanism: Cow::Borrowed("Internal snapshots and migration to a file store memory and disk."),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("qemu-kvm"),
            driver: Cow::Borrowed("qemu-kvm"),
            binary: Some(Cow::Borrowed("qemu-system-x86_64")),
        }]),
    },
    System {
        id: Cow::Borrowed("runloop"),
        name: Cow::Borrowed("Runloop Devboxes"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("runloop-devbox")]),
        summary: Cow::Borrowed(
            "Hosted devboxes for coding agents and benchmarks: isolated virtual machines made from blueprints, with disk snapshots and network policies.",
        ),
        homepage: Cow::Borrowed("https://runloop.ai"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[]),
        first_release: None,
        latest_release: Some(Release {
            version: Cow::Borrowed("python client 1.29.0"),
            date: Cow::Borrowed("2026-08"),
        }),
        built_on: None,
        evidence: Cow::Borrowed(RUNLOOP_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/starslingdev/hpc-sandbox-benchmarks/blob/6a65bca9f996dfea862c88af962eb0cb7797998d/LEADERBOARD.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/starslingdev/hpc-sandbox-benchmarks/blob/6a65bca9f996dfea862c88af962eb0cb7797998d/LEADERBOARD.md",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/llms.txt",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/types/shared_params/launch_parameters.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/types/network_policy_create_params.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/types/shared_params/launch_parameters.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/src/runloop_api_client/resources/devboxes/devboxes.py",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://raw.githubusercontent.com/runloopai/api-client-ts/HEAD/examples/devbox-snapshots.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::OpenapiSchema,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/runloopai/api-client-python/blob/ae5ffd5f571f38e0b7d3f08171bbba540dfe12e8/.stats.yml",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[Judgment {
            axis: Axis::Snapshotting,
            score: 0.4,
            mechanism: Cow::Borrowed("Disk snapshots and suspend with resume are documented; memory is not kept."),
        }]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("sandbox-runtime"),
        name: Cow::Borrowed("Anthropic Sandbox Runtime (srt)"),
        class: Class::OsSandbox,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("srt"), Cow::Borrowed("claude-code-sandbox")]),
        summary: Cow::Borrowed(
            "Anthropic's command wrapper and TypeScript library behind Claude Code's sandbox: bubblewrap on Linux, Seatbelt on macOS, and host-side HTTP and SOCKS proxies that enforce a domain allow list.",
        ),
        homepage: Cow::Borrowed("https://github.com/anthropic-experimental/sandbox-runtime"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64, Platform::MacosAarch64]),
        needs: Cow::Borrowed(&[Need::UserNamespaces]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("TypeScript"), Cow::Borrowed("C")]),
        first_release: Some(Cow::Borrowed("2025-10")),
        latest_release: Some(Release { version: Cow::Borrowed("0.0.21"), date: Cow::Borrowed("2025-12") }),
        built_on: None,
        evidence: Cow::Borrowed(SANDBOX_RUNTIME_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/.github/workflows/integration-tests.yml",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed("A wrapper that starts bubblewrap or sandbox-exec and a proxy."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Processes under an operating system sandbox with one proxy."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.0,
                mechanism: Cow::Borrowed("A wrapper around one process tree keeps no state."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.2,
                mechanism: Cow::Borrowed("A command line and a TypeScript library that wrap one command."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("seatbelt"),
        name: Cow::Borrowed("Seatbelt (macOS sandbox-exec)"),
        class: Class::OsSandbox,
        boundary: Boundary::SyscallFilter,
        aliases: Cow::Borrowed(&[Cow::Borrowed("sandbox-exec"), Cow::Borrowed("macos-sandbox")]),
        summary: Cow::Borrowed(
            "macOS's kernel sandbox driven by Scheme-like profiles through sandbox-exec or libsandbox; Claude Code, Codex and Chromium confine processes with it.",
        ),
        homepage: Cow::Borrowed("https://www.unix.com/man-page/mojave/7/sandbox"),
        license: Cow::Borrowed("proprietary"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::MacosAarch64, Platform::MacosX8664]),
        needs: Cow::Borrowed(&[Need::Macos]),
        implemented_in: Cow::Borrowed(&[]),
        first_release: None,
        latest_release: None,
        built_on: None,
        evidence: Cow::Borrowed(SEATBELT_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed("https://www.unix.com/man-page/mojave/7/sandbox"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed("https://www.unix.com/man-page/mojave/7/sandbox"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://www.unix.com/man-page/mojave/7/sandbox"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/anthropic-experimental/sandbox-runtime/blob/d35b8136407c6b7d0fa744a5b9140f51eb50e1b4/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("http://www.unix.com/man-page/mojave/1/sandbox-exec/"),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("A policy on an ordinary process: no memory of its own."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.0,
                mechanism: Cow::Borrowed("A policy on a process keeps no state."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.05,
                mechanism: Cow::Borrowed("A command and a private interface that confine one process."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("stratovirt"),
        name: Cow::Borrowed("StratoVirt"),
        class: Class::Microvm,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("strato-virt")]),
        summary: Cow::Borrowed(
            "openEuler's KVM virtual machine monitor in Rust, with a microVM machine for containers and functions and a standard machine for full VMs.",
        ),
        homepage: Cow::Borrowed("https://gitcode.com/openeuler/stratovirt"),
        license: Cow::Borrowed("MulanPSL-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2020-09")),
        latest_release: Some(Release { version: Cow::Borrowed("2.5.0"), date: Cow::Borrowed("2026-03") }),
        built_on: None,
        evidence: Cow::Borrowed(STRATOVIRT_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/design.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/design.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/config_guidebook.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/config_guidebook.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/README.en.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/snapshot.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/qmp.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/qmp.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/docs/qmp.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/openeuler-mirror/stratovirt/blob/d5b320371f25a7198c7b09cf26b27b7c2cfa4e5c/README.en.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.4,
                mechanism: Cow::Borrowed("Snapshots with memory and templates are documented for its microVM."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.2,
                mechanism: Cow::Borrowed("A QMP socket for one virtual machine; nothing reaches into the guest."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("sysbox"),
        name: Cow::Borrowed("Sysbox"),
        class: Class::Container,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("sysbox-runc")]),
        summary: Cow::Borrowed(
            "A runc fork from Nestybox (bought by Docker in 2022) that makes containers behave like small virtual machines (systemd, Docker or Kubernetes inside) with a user namespace and emulated parts of procfs and sysfs.",
        ),
        homepage: Cow::Borrowed("https://github.com/nestybox/sysbox"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Root, Need::UserNamespaces]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Go")]),
        first_release: Some(Cow::Borrowed("2019-08")),
        latest_release: Some(Release { version: Cow::Borrowed("0.7.0"), date: Cow::Borrowed("2026-03") }),
        built_on: None,
        evidence: Cow::Borrowed(SYSBOX_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/docs/user-guide/security-cve.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/docs/user-guide/design.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/docs/user-guide/limitations.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/docs/user-guide/limitations.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/nestybox/sysbox/blob/27cb713f973b0a8de744519ce5d19d69f0280844/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed("A runtime under Docker that adds set-up to what runc does."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Containers share the host's kernel; two daemons serve all of them."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.1,
                mechanism: Cow::Borrowed("Docker's commit works; memory is out of reach."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.4,
                mechanism: Cow::Borrowed("Driven through Docker or Kubernetes, whose interfaces it inherits."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("systemd-nspawn"),
        name: Cow::Borrowed("systemd-nspawn"),
        class: Class::Container,
        boundary: Boundary::Namespaces,
        aliases: Cow::Borrowed(&[Cow::Borrowed("nspawn")]),
        summary: Cow::Borrowed(
            "systemd's container tool: runs a command or boots a whole distribution from a directory tree or disk image in namespaces, registered with systemd-machined.",
        ),
        homepage: Cow::Borrowed("https://systemd.io"),
        license: Cow::Borrowed("LGPL-2.1-or-later"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Root]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C")]),
        first_release: None,
        latest_release: None,
        built_on: None,
        evidence: Cow::Borrowed(SYSTEMD_NSPAWN_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/000c05207d68658b76af9e1caf9aa3a4e3fa697b/src/nspawn/nspawn-seccomp.c",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00bb75d7cea3ed5aa1e94bd970c0794827d582bc/man/org.freedesktop.machine1.xml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00bb75d7cea3ed5aa1e94bd970c0794827d582bc/man/org.freedesktop.machine1.xml",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00bb75d7cea3ed5aa1e94bd970c0794827d582bc/man/org.freedesktop.machine1.xml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00bb75d7cea3ed5aa1e94bd970c0794827d582bc/man/org.freedesktop.machine1.xml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00bb75d7cea3ed5aa1e94bd970c0794827d582bc/man/org.freedesktop.machine1.xml",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/systemd/systemd/blob/00dc07edd81f514f140daa73461ca342db39583b/man/systemd-nspawn.xml",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed("A process tree in namespaces, started by a command without a daemon."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Containers share the host's kernel; one supervisor process stays for each."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.15,
                mechanism: Cow::Borrowed("File system snapshots where the host's file system has them."),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("systemd-nspawn"),
            driver: Cow::Borrowed("systemd-nspawn"),
            binary: Some(Cow::Borrowed("systemd-nspawn")),
        }]),
    },
    System {
        id: Cow::Borrowed("unikraft"),
        name: Cow::Borrowed("Unikraft"),
        class: Class::Unikernel,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("kraftkit"), Cow::Borrowed("kraft")]),
        summary: Cow::Borrowed(
            "A library operating system that links an application and the parts of a kernel that it needs into one image, run as a virtual machine under QEMU, Firecracker or Xen; Unikraft Cloud is a separate hosted product.",
        ),
        homepage: Cow::Borrowed("https://unikraft.org"),
        license: Cow::Borrowed("BSD-3-Clause"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664, Platform::LinuxAarch64]),
        needs: Cow::Borrowed(&[Need::Kvm]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C")]),
        first_release: Some(Cow::Borrowed("2017-12")),
        latest_release: Some(Release { version: Cow::Borrowed("0.21.0"), date: Cow::Borrowed("2026-04") }),
        built_on: None,
        evidence: Cow::Borrowed(UNIKRAFT_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/concepts/security.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/security.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/concepts/security.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/cli/reference/kraft/index.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/cli/reference/kraft/index.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/cli/reference/kraft/index.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/cli/reference/kraft/index.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://github.com/unikraft/unikraft"),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("An application linked with its kernel runs in a few MiB."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.25,
                mechanism: Cow::Borrowed("The monitor below gives snapshots; the tools pass few of them on."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.2,
                mechanism: Cow::Borrowed("A command line tool that lists and stops instances."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("user-mode-linux"),
        name: Cow::Borrowed("User Mode Linux"),
        class: Class::UserspaceKernel,
        boundary: Boundary::UserspaceKernel,
        aliases: Cow::Borrowed(&[Cow::Borrowed("uml")]),
        summary: Cow::Borrowed(
            "A port of the Linux kernel that runs as an ordinary process of the host and serves its own processes by intercepting their system calls.",
        ),
        homepage: Cow::Borrowed("https://docs.kernel.org/virt/uml/user_mode_linux_howto_v2.html"),
        license: Cow::Borrowed("GPL-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C")]),
        first_release: None,
        latest_release: None,
        built_on: None,
        evidence: Cow::Borrowed(USER_MODE_LINUX_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Unprivileged,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/torvalds/linux/blob/20693782766d62dd06425dd10e2760fa86423ebc/Documentation/virt/uml/user_mode_linux_howto_v2.rst",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.4,
                mechanism: Cow::Borrowed("A whole kernel boots as a process."),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.4,
                mechanism: Cow::Borrowed("Guest memory is a file of the host; pages are taken as they are touched."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.15,
                mechanism: Cow::Borrowed("Copy-on-write files for its block devices."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.2,
                mechanism: Cow::Borrowed("A management console that stops, continues and inspects one guest."),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("user-mode-linux"),
            driver: Cow::Borrowed("user-mode-linux"),
            binary: Some(Cow::Borrowed("linux.uml")),
        }]),
    },
    System {
        id: Cow::Borrowed("v8-isolates"),
        name: Cow::Borrowed("V8 isolates (workerd, Cloudflare Workers, Dynamic Workers)"),
        class: Class::LanguageRuntime,
        boundary: Boundary::SoftwareFaultIsolation,
        aliases: Cow::Borrowed(&[
            Cow::Borrowed("workerd"),
            Cow::Borrowed("cloudflare-workers"),
            Cow::Borrowed("dynamic-workers"),
            Cow::Borrowed("worker-loader"),
        ]),
        summary: Cow::Borrowed(
            "JavaScript and WebAssembly sandboxes that share one process and are kept apart by the V8 engine; workerd is the open-source runtime, Cloudflare Workers and Dynamic Workers the hosted service around it.",
        ),
        homepage: Cow::Borrowed("https://developers.cloudflare.com/dynamic-workers/"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: true,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::MacosX8664,
            Platform::MacosAarch64,
            Platform::WindowsX8664,
        ]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("C++")]),
        first_release: Some(Cow::Borrowed("2022-09")),
        latest_release: Some(Release { version: Cow::Borrowed("1.20260822.1"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(V8_ISOLATES_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/077e0a3f8bbf04f14b03c42b81b80c434b64b174/src/content/docs/workers/reference/security-model.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/077e0a3f8bbf04f14b03c42b81b80c434b64b174/src/content/docs/workers/reference/security-model.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeccompDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/077e0a3f8bbf04f14b03c42b81b80c434b64b174/src/content/docs/workers/reference/security-model.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::JailedRuntime,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/077e0a3f8bbf04f14b03c42b81b80c434b64b174/src/content/docs/workers/reference/security-model.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/9138ce048562db031b6655c2a1226c7bffbb9987/src/content/docs/dynamic-workers/api-reference.mdx",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/workerd/tree/6552d999c79ef651b5463c6d692d065a8ce6f859/src/workerd",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/00a38739c7b29079f5abe9ba95653b4cebb8c5fd/src/content/docs/workers/languages/python/how-python-workers-work.mdx",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/9138ce048562db031b6655c2a1226c7bffbb9987/src/content/docs/dynamic-workers/api-reference.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/9138ce048562db031b6655c2a1226c7bffbb9987/src/content/docs/dynamic-workers/api-reference.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/2474c4c7565394bf1f5fc259d817cf24cf759c25/src/content/docs/dynamic-workers/usage/limits.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/7f402cef896f99a6b03d6cf45c8cb4b6d230649e/src/content/docs/dynamic-workers/usage/egress-control.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::EventStream,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/cloudflare-docs/blob/9138ce048562db031b6655c2a1226c7bffbb9987/src/content/docs/dynamic-workers/api-reference.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/cloudflare/workerd/blob/6552d999c79ef651b5463c6d692d065a8ce6f859/README.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::StartLatency,
                score: 0.5,
                mechanism: Cow::Borrowed(
                    "An isolate is made inside a running process; no time to a first result is published.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Isolates share one process and cost a few MiB each."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.15,
                mechanism: Cow::Borrowed("Start-up snapshots of the heap exist for the embedder."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.4,
                mechanism: Cow::Borrowed("A platform interface loads and runs workers."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("vercel-sandbox"),
        name: Cow::Borrowed("Vercel Sandbox"),
        class: Class::Hosted,
        boundary: Boundary::HardwareVirtualization,
        aliases: Cow::Borrowed(&[Cow::Borrowed("@vercel/sandbox")]),
        summary: Cow::Borrowed(
            "Hosted Firecracker microVMs on Vercel's build infrastructure for untrusted or generated code, persistent by default.",
        ),
        homepage: Cow::Borrowed("https://vercel.com/docs/sandbox"),
        license: Cow::Borrowed("proprietary"),
        hosted: true,
        platforms: Cow::Borrowed(&[Platform::LinuxX8664]),
        needs: Cow::Borrowed(&[Need::Account]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("TypeScript")]),
        first_release: None,
        latest_release: Some(Release {
            version: Cow::Borrowed("@vercel/sandbox 3.1.0"),
            date: Cow::Borrowed("2026-08"),
        }),
        built_on: None,
        evidence: Cow::Borrowed(VERCEL_SANDBOX_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://vercel.com/docs/sandbox/concepts/security"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SeparateKernel,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://vercel.com/docs/sandbox/concepts/security"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/network-policy.ts",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::LiveFork,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/sandbox.ts",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::FilesystemSnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed("https://vercel.com/docs/sandbox/concepts.md"),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed("https://vercel.com/docs/sandbox/concepts.md"),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ExecApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/sandbox.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::CreateApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/sandbox.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::FileApi,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/sandbox.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::StreamingOutput,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkPolicy,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/network-policy.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::LifecycleList,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/sandbox.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::Ttl,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/README.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkPython,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/vercel-py/blob/0395cb8bf99f6e2a5ae0851f56a23e71c5a5a31a/changes/vercel-sandbox/20260918142300.feature.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::PortForwarding,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/src/sandbox.ts",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SdkTypescript,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/vercel/sandbox/blob/81d725b74f188ce95dd0969cbd652399d2bbd6ee/packages/vercel-sandbox/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[Judgment {
            axis: Axis::Snapshotting,
            score: 0.15,
            mechanism: Cow::Borrowed("Snapshots of the file system restore into new sandboxes; memory is not kept."),
        }]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("wasmer"),
        name: Cow::Borrowed("Wasmer"),
        class: Class::LanguageRuntime,
        boundary: Boundary::SoftwareFaultIsolation,
        aliases: Cow::Borrowed(&[Cow::Borrowed("wasix"), Cow::Borrowed("wasmer-edge")]),
        summary: Cow::Borrowed(
            "WebAssembly runtime with the WASIX system interface and several compiler back ends, also behind the hosted Wasmer Edge platform.",
        ),
        homepage: Cow::Borrowed("https://wasmer.io/"),
        license: Cow::Borrowed("MIT"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::LinuxRiscv64,
            Platform::MacosAarch64,
            Platform::WindowsX8664,
        ]),
        needs: Cow::Borrowed(&[]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: Some(Cow::Borrowed("2018-10")),
        latest_release: Some(Release { version: Cow::Borrowed("7.5.0"), date: Cow::Borrowed("2026-10") }),
        built_on: None,
        evidence: Cow::Borrowed(WASMER_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/edge/architecture.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/runtime/cli.mdx",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/runtime/features.mdx",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/runtime/cli.mdx",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/runtime/features.mdx",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/wasmerio/docs.wasmer.io/blob/153f257d0a525ce50e2b7cf763fb9c641c1b6256/content/runtime/cli.mdx",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Instances share compiled code in one process."),
            },
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.25,
                mechanism: Cow::Borrowed("Journals restore a process's state."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.1,
                mechanism: Cow::Borrowed("A library and a command line; no life cycle of sandboxes."),
            },
        ]),
        launches: Cow::Borrowed(&[]),
    },
    System {
        id: Cow::Borrowed("wasmtime"),
        name: Cow::Borrowed("Wasmtime"),
        class: Class::LanguageRuntime,
        boundary: Boundary::SoftwareFaultIsolation,
        aliases: Cow::Borrowed(&[Cow::Borrowed("bytecodealliance-wasmtime")]),
        summary: Cow::Borrowed(
            "WebAssembly runtime of the Bytecode Alliance, embedded as a library or run from a command line; each instance is confined by bounds-checked linear memory and explicit imports.",
        ),
        homepage: Cow::Borrowed("https://wasmtime.dev/"),
        license: Cow::Borrowed("Apache-2.0"),
        hosted: false,
        platforms: Cow::Borrowed(&[
            Platform::LinuxX8664,
            Platform::LinuxAarch64,
            Platform::MacosX8664,
            Platform::MacosAarch64,
            Platform::WindowsX8664,
        ]),
        needs: Cow::Borrowed(&[]),
        implemented_in: Cow::Borrowed(&[Cow::Borrowed("Rust")]),
        first_release: None,
        latest_release: Some(Release { version: Cow::Borrowed("48.0.0"), date: Cow::Borrowed("2026-08") }),
        built_on: None,
        evidence: Cow::Borrowed(WASMTIME_EVIDENCE),
        capabilities: Cow::Borrowed(&[
            CapabilityFact {
                capability: Capability::HardwareBoundary,
                value: CapabilityValue::No,
                source: Cow::Borrowed(
                    "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/docs/security.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::NetworkOffDefault,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/docs/security.md",
                ),
                note: Some(Cow::Borrowed("snapshotting")),
            },
            CapabilityFact {
                capability: Capability::MemorySafeTcb,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/docs/security.md",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::MemorySnapshot,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/crates/wizer/README.md",
                ),
                note: Some(Cow::Borrowed("initialised state written out as a new module")),
            },
            CapabilityFact {
                capability: Capability::CowMemory,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/crates/wasmtime/src/config.rs",
                ),
                note: Some(Cow::Borrowed("agent-control")),
            },
            CapabilityFact {
                capability: Capability::PauseResume,
                value: CapabilityValue::Partial,
                source: Cow::Borrowed(
                    "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/docs/examples-interrupting-wasm.md",
                ),
                note: Some(Cow::Borrowed("there in part or as an option; see the source")),
            },
            CapabilityFact {
                capability: Capability::ResourceLimits,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/crates/wasmtime/src/runtime/limits.rs",
                ),
                note: None,
            },
            CapabilityFact {
                capability: Capability::SelfHostable,
                value: CapabilityValue::Yes,
                source: Cow::Borrowed(
                    "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/README.md",
                ),
                note: None,
            },
        ]),
        judgments: Cow::Borrowed(&[
            Judgment {
                axis: Axis::Snapshotting,
                score: 0.25,
                mechanism: Cow::Borrowed(
                    "Pre-initialised modules share their memory image; a running instance is not stored.",
                ),
            },
            Judgment {
                axis: Axis::Density,
                score: 0.5,
                mechanism: Cow::Borrowed("Instances share compiled code and untouched pages in one process."),
            },
            Judgment {
                axis: Axis::AgentControl,
                score: 0.15,
                mechanism: Cow::Borrowed("A library for the embedding program; no life cycle interface of its own."),
            },
        ]),
        launches: Cow::Borrowed(&[Launch {
            id: Cow::Borrowed("wasmtime"),
            driver: Cow::Borrowed("wasmtime"),
            binary: None,
        }]),
    },
];

pub(crate) static PROFILES: [VmProfile; 52] = [
    VmProfile {
        vm: Vm::AetherVm,
        start_latency: 0.2,
        density: 0.2,
        isolation: 0.76,
        snapshotting: 0.1,
        agent_control: 0.4,
        evidence: EvidenceList::borrowed(AETHERVM_EVIDENCE),
        axes: [
            AxisScore { score: 0.2, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.2, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.76, upper: 0.94, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.1, upper: 0.93, coverage: 0.11, basis: Basis::Judged },
            AxisScore { score: 0.4, upper: 0.83, coverage: 0.44, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::AgentSandbox,
        start_latency: 0.35,
        density: 0.5,
        isolation: 0.23,
        snapshotting: 0.19,
        agent_control: 0.78,
        evidence: EvidenceList::borrowed(AGENT_SANDBOX_EVIDENCE),
        axes: [
            AxisScore { score: 0.35, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.23, upper: 0.47, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.19, upper: 0.52, coverage: 0.52, basis: Basis::Cited },
            AxisScore { score: 0.78, upper: 1.0, coverage: 0.78, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::AppleContainer,
        start_latency: 0.58,
        density: 0.25,
        isolation: 0.7,
        snapshotting: 0.1,
        agent_control: 0.66,
        evidence: EvidenceList::borrowed(APPLE_CONTAINER_EVIDENCE),
        axes: [
            AxisScore { score: 0.58, upper: 0.58, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.25, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.7, upper: 0.94, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.1, upper: 0.58, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.66, upper: 1.0, coverage: 0.66, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Apptainer,
        start_latency: 0.5,
        density: 0.5,
        isolation: 0.26,
        snapshotting: 0.2,
        agent_control: 0.15,
        evidence: EvidenceList::borrowed(APPTAINER_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.26, upper: 0.38, coverage: 0.8, basis: Basis::Cited },
            AxisScore { score: 0.2, upper: 0.78, coverage: 0.31, basis: Basis::Judged },
            AxisScore { score: 0.15, upper: 0.96, coverage: 0.14, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::AwsLambdaMicrovms,
        start_latency: 0.5,
        density: 0.35,
        isolation: 0.7,
        snapshotting: 0.3,
        agent_control: 0.44,
        evidence: EvidenceList::borrowed(AWS_LAMBDA_MICROVMS_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.35, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.7, upper: 1.0, coverage: 0.5, basis: Basis::Cited },
            AxisScore { score: 0.3, upper: 0.78, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.44, upper: 0.88, coverage: 0.56, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::AzureDynamicSessions,
        start_latency: 0.5,
        density: 0.35,
        isolation: 0.76,
        snapshotting: 0.05,
        agent_control: 0.56,
        evidence: EvidenceList::borrowed(AZURE_DYNAMIC_SESSIONS_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.35, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.76, upper: 1.0, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.05, upper: 0.45, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.56, upper: 0.9, coverage: 0.66, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Blaxel,
        start_latency: 0.49,
        density: 0.54,
        isolation: 0.7,
        snapshotting: 0.26,
        agent_control: 0.82,
        evidence: EvidenceList::borrowed(BLAXEL_EVIDENCE),
        axes: [
            AxisScore { score: 0.49, upper: 0.49, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.54, upper: 0.54, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.7, upper: 1.0, coverage: 0.5, basis: Basis::Cited },
            AxisScore { score: 0.26, upper: 0.63, coverage: 0.52, basis: Basis::Cited },
            AxisScore { score: 0.82, upper: 0.96, coverage: 0.86, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::BoxLite,
        start_latency: 0.4,
        density: 0.45,
        isolation: 0.88,
        snapshotting: 0.3,
        agent_control: 0.95,
        evidence: EvidenceList::borrowed(BOXLITE_EVIDENCE),
        axes: [
            AxisScore { score: 0.4, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.45, upper: 0.45, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.88, upper: 0.88, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.3, upper: 0.6, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.95, upper: 0.97, coverage: 0.98, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Bubblewrap,
        start_latency: 1.0,
        density: 0.5,
        isolation: 0.26,
        snapshotting: 0.05,
        agent_control: 0.1,
        evidence: EvidenceList::borrowed(BUBBLEWRAP_EVIDENCE),
        axes: [
            AxisScore { score: 1.0, upper: 1.0, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.26, upper: 0.32, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.05, upper: 0.93, coverage: 0.11, basis: Basis::Judged },
            AxisScore { score: 0.1, upper: 0.92, coverage: 0.08, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::CloudHypervisor,
        start_latency: 0.9,
        density: 0.73,
        isolation: 0.91,
        snapshotting: 0.4,
        agent_control: 0.28,
        evidence: EvidenceList::borrowed(CLOUD_HYPERVISOR_EVIDENCE),
        axes: [
            AxisScore { score: 0.9, upper: 0.9, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.73, upper: 0.73, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.91, upper: 0.97, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.4, upper: 0.68, coverage: 0.63, basis: Basis::Cited },
            AxisScore { score: 0.28, upper: 0.66, coverage: 0.62, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::CloudflareSandbox,
        start_latency: 0.38,
        density: 0.52,
        isolation: 0.7,
        snapshotting: 0.15,
        agent_control: 0.78,
        evidence: EvidenceList::borrowed(CLOUDFLARE_SANDBOX_EVIDENCE),
        axes: [
            AxisScore { score: 0.38, upper: 0.38, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.52, upper: 0.52, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.7, upper: 0.94, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.15, upper: 0.6, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.78, upper: 0.94, coverage: 0.84, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::CodesandboxSdk,
        start_latency: 0.32,
        density: 0.57,
        isolation: 0.7,
        snapshotting: 0.52,
        agent_control: 0.65,
        evidence: EvidenceList::borrowed(CODESANDBOX_SDK_EVIDENCE),
        axes: [
            AxisScore { score: 0.32, upper: 0.32, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.57, upper: 0.57, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.7, upper: 1.0, coverage: 0.5, basis: Basis::Cited },
            AxisScore { score: 0.52, upper: 1.0, coverage: 0.52, basis: Basis::Cited },
            AxisScore { score: 0.65, upper: 0.97, coverage: 0.68, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Containerd,
        start_latency: 0.5,
        density: 0.5,
        isolation: 0.32,
        snapshotting: 0.3,
        agent_control: 0.5,
        evidence: EvidenceList::borrowed(CONTAINERD_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.32, upper: 0.5, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.3, upper: 0.85, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.46, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Crosvm,
        start_latency: 0.4,
        density: 0.3,
        isolation: 0.88,
        snapshotting: 0.2,
        agent_control: 0.15,
        evidence: EvidenceList::borrowed(CROSVM_EVIDENCE),
        axes: [
            AxisScore { score: 0.4, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.3, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.88, upper: 1.0, coverage: 0.8, basis: Basis::Cited },
            AxisScore { score: 0.2, upper: 0.85, coverage: 0.28, basis: Basis::Judged },
            AxisScore { score: 0.15, upper: 0.73, coverage: 0.28, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Daytona,
        start_latency: 0.88,
        density: 0.54,
        isolation: 0.2,
        snapshotting: 0.32,
        agent_control: 0.99,
        evidence: EvidenceList::borrowed(DAYTONA_EVIDENCE),
        axes: [
            AxisScore { score: 0.88, upper: 0.88, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.54, upper: 0.54, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.2, upper: 0.44, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.32, upper: 0.7, coverage: 0.52, basis: Basis::Cited },
            AxisScore { score: 0.99, upper: 0.99, coverage: 1.0, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Deno,
        start_latency: 0.95,
        density: 0.64,
        isolation: 0.44,
        snapshotting: 0.0,
        agent_control: 0.1,
        evidence: EvidenceList::borrowed(DENO_EVIDENCE),
        axes: [
            AxisScore { score: 0.95, upper: 0.95, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.64, upper: 0.64, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.44, upper: 0.6, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.0, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.1, upper: 1.0, coverage: 0.08, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::DockerSandboxes,
        start_latency: 0.3,
        density: 0.15,
        isolation: 0.76,
        snapshotting: 0.1,
        agent_control: 0.93,
        evidence: EvidenceList::borrowed(DOCKER_SANDBOXES_EVIDENCE),
        axes: [
            AxisScore { score: 0.3, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.15, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.76, upper: 0.94, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.1, upper: 0.88, coverage: 0.18, basis: Basis::Judged },
            AxisScore { score: 0.93, upper: 1.0, coverage: 0.93, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Docker,
        start_latency: 0.71,
        density: 0.95,
        isolation: 0.29,
        snapshotting: 0.3,
        agent_control: 0.77,
        evidence: EvidenceList::borrowed(DOCKER_EVIDENCE),
        axes: [
            AxisScore { score: 0.71, upper: 0.71, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.95, upper: 0.95, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.29, upper: 0.41, coverage: 0.8, basis: Basis::Cited },
            AxisScore { score: 0.3, upper: 0.85, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.77, upper: 1.0, coverage: 0.77, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::E2b,
        start_latency: 0.71,
        density: 0.54,
        isolation: 0.73,
        snapshotting: 0.6,
        agent_control: 0.97,
        evidence: EvidenceList::borrowed(E2B_EVIDENCE),
        axes: [
            AxisScore { score: 0.71, upper: 0.71, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.54, upper: 0.54, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.73, upper: 0.85, coverage: 0.8, basis: Basis::Cited },
            AxisScore { score: 0.6, upper: 1.0, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.97, upper: 0.97, coverage: 1.0, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Firecracker,
        start_latency: 0.85,
        density: 0.58,
        isolation: 0.97,
        snapshotting: 0.49,
        agent_control: 0.26,
        evidence: EvidenceList::borrowed(FIRECRACKER_EVIDENCE),
        axes: [
            AxisScore { score: 0.85, upper: 0.85, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.58, upper: 0.58, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.97, upper: 0.97, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.49, upper: 0.7, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.26, upper: 0.6, coverage: 0.66, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Firejail,
        start_latency: 0.94,
        density: 0.5,
        isolation: 0.29,
        snapshotting: 0.0,
        agent_control: 0.15,
        evidence: EvidenceList::borrowed(FIREJAIL_EVIDENCE),
        axes: [
            AxisScore { score: 0.94, upper: 0.94, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.29, upper: 0.35, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.0, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.15, upper: 0.92, coverage: 0.22, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::FlyMachines,
        start_latency: 0.66,
        density: 0.35,
        isolation: 0.7,
        snapshotting: 0.4,
        agent_control: 0.61,
        evidence: EvidenceList::borrowed(FLY_MACHINES_EVIDENCE),
        axes: [
            AxisScore { score: 0.66, upper: 0.66, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.35, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.7, upper: 0.94, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.4, upper: 0.85, coverage: 0.45, basis: Basis::Judged },
            AxisScore { score: 0.61, upper: 0.84, coverage: 0.77, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Gvisor,
        start_latency: 0.76,
        density: 0.79,
        isolation: 0.63,
        snapshotting: 0.5,
        agent_control: 0.34,
        evidence: EvidenceList::borrowed(GVISOR_EVIDENCE),
        axes: [
            AxisScore { score: 0.76, upper: 0.76, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.79, upper: 0.79, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.63, upper: 0.63, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.34, upper: 0.84, coverage: 0.5, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Hyperlight,
        start_latency: 0.86,
        density: 0.5,
        isolation: 0.88,
        snapshotting: 0.45,
        agent_control: 0.4,
        evidence: EvidenceList::borrowed(HYPERLIGHT_EVIDENCE),
        axes: [
            AxisScore { score: 0.86, upper: 0.86, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.88, upper: 0.94, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.45, upper: 0.9, coverage: 0.45, basis: Basis::Judged },
            AxisScore { score: 0.4, upper: 0.87, coverage: 0.53, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::KataContainers,
        start_latency: 0.45,
        density: 0.49,
        isolation: 0.76,
        snapshotting: 0.25,
        agent_control: 0.52,
        evidence: EvidenceList::borrowed(KATA_EVIDENCE),
        axes: [
            AxisScore { score: 0.45, upper: 0.45, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.49, upper: 0.49, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.76, upper: 0.88, coverage: 0.8, basis: Basis::Cited },
            AxisScore { score: 0.25, upper: 0.78, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.52, upper: 0.94, coverage: 0.58, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Landlock,
        start_latency: 1.0,
        density: 0.5,
        isolation: 0.22,
        snapshotting: 0.2,
        agent_control: 0.15,
        evidence: EvidenceList::borrowed(LANDLOCK_EVIDENCE),
        axes: [
            AxisScore { score: 1.0, upper: 1.0, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.22, upper: 0.34, coverage: 0.8, basis: Basis::Cited },
            AxisScore { score: 0.2, upper: 0.75, coverage: 0.35, basis: Basis::Judged },
            AxisScore { score: 0.15, upper: 0.87, coverage: 0.27, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Libkrun,
        start_latency: 0.74,
        density: 0.35,
        isolation: 0.82,
        snapshotting: 0.0,
        agent_control: 0.35,
        evidence: EvidenceList::borrowed(LIBKRUN_EVIDENCE),
        axes: [
            AxisScore { score: 0.74, upper: 0.74, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.35, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.82, upper: 0.88, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.0, upper: 0.5, coverage: 0.35, basis: Basis::Judged },
            AxisScore { score: 0.35, upper: 0.92, coverage: 0.42, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Lxc,
        start_latency: 0.5,
        density: 0.5,
        isolation: 0.26,
        snapshotting: 0.3,
        agent_control: 0.52,
        evidence: EvidenceList::borrowed(LXC_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.26, upper: 0.44, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.3, upper: 0.85, coverage: 0.31, basis: Basis::Judged },
            AxisScore { score: 0.52, upper: 1.0, coverage: 0.52, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Microsandbox,
        start_latency: 0.79,
        density: 0.35,
        isolation: 0.82,
        snapshotting: 0.7,
        agent_control: 0.97,
        evidence: EvidenceList::borrowed(MICROSANDBOX_EVIDENCE),
        axes: [
            AxisScore { score: 0.79, upper: 0.79, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.35, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.82, upper: 0.88, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.7, upper: 1.0, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.97, upper: 0.97, coverage: 1.0, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Minijail,
        start_latency: 0.5,
        density: 0.5,
        isolation: 0.13,
        snapshotting: 0.0,
        agent_control: 0.1,
        evidence: EvidenceList::borrowed(MINIJAIL_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.13, upper: 0.31, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.0, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.1, upper: 0.96, coverage: 0.08, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Modal,
        start_latency: 0.37,
        density: 0.46,
        isolation: 0.5,
        snapshotting: 0.35,
        agent_control: 0.89,
        evidence: EvidenceList::borrowed(MODAL_EVIDENCE),
        axes: [
            AxisScore { score: 0.37, upper: 0.37, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.46, upper: 0.46, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 0.65, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.35, upper: 0.75, coverage: 0.52, basis: Basis::Cited },
            AxisScore { score: 0.89, upper: 1.0, coverage: 0.89, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Monty,
        start_latency: 1.0,
        density: 0.5,
        isolation: 0.48,
        snapshotting: 0.25,
        agent_control: 0.63,
        evidence: EvidenceList::borrowed(MONTY_EVIDENCE),
        axes: [
            AxisScore { score: 1.0, upper: 1.0, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.48, upper: 0.6, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.25, upper: 0.7, coverage: 0.42, basis: Basis::Judged },
            AxisScore { score: 0.63, upper: 0.92, coverage: 0.71, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::MorphCloud,
        start_latency: 0.5,
        density: 0.35,
        isolation: 0.7,
        snapshotting: 0.52,
        agent_control: 0.73,
        evidence: EvidenceList::borrowed(MORPH_CLOUD_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.35, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.7, upper: 1.0, coverage: 0.5, basis: Basis::Cited },
            AxisScore { score: 0.52, upper: 1.0, coverage: 0.52, basis: Basis::Cited },
            AxisScore { score: 0.73, upper: 1.0, coverage: 0.73, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Northflank,
        start_latency: 0.4,
        density: 0.35,
        isolation: 0.7,
        snapshotting: 0.1,
        agent_control: 0.51,
        evidence: EvidenceList::borrowed(NORTHFLANK_EVIDENCE),
        axes: [
            AxisScore { score: 0.4, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.35, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.7, upper: 1.0, coverage: 0.5, basis: Basis::Cited },
            AxisScore { score: 0.1, upper: 0.93, coverage: 0.11, basis: Basis::Judged },
            AxisScore { score: 0.51, upper: 0.91, coverage: 0.6, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Nsjail,
        start_latency: 0.5,
        density: 0.5,
        isolation: 0.32,
        snapshotting: 0.0,
        agent_control: 0.2,
        evidence: EvidenceList::borrowed(NSJAIL_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.32, upper: 0.38, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.0, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.2, upper: 0.96, coverage: 0.22, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::OpenSandbox,
        start_latency: 0.4,
        density: 0.5,
        isolation: 0.23,
        snapshotting: 0.15,
        agent_control: 0.99,
        evidence: EvidenceList::borrowed(OPENSANDBOX_EVIDENCE),
        axes: [
            AxisScore { score: 0.4, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.23, upper: 0.41, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.15, upper: 0.65, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.99, upper: 0.99, coverage: 1.0, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::OpenVmm,
        start_latency: 0.3,
        density: 0.25,
        isolation: 0.76,
        snapshotting: 0.2,
        agent_control: 0.2,
        evidence: EvidenceList::borrowed(OPENVMM_EVIDENCE),
        axes: [
            AxisScore { score: 0.3, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.25, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.76, upper: 1.0, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.2, upper: 0.7, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.2, upper: 0.78, coverage: 0.36, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Podman,
        start_latency: 0.76,
        density: 0.5,
        isolation: 0.32,
        snapshotting: 0.35,
        agent_control: 0.53,
        evidence: EvidenceList::borrowed(PODMAN_EVIDENCE),
        axes: [
            AxisScore { score: 0.76, upper: 0.76, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.32, upper: 0.38, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.35, upper: 0.8, coverage: 0.45, basis: Basis::Judged },
            AxisScore { score: 0.53, upper: 1.0, coverage: 0.53, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Pyodide,
        start_latency: 0.28,
        density: 0.3,
        isolation: 0.4,
        snapshotting: 0.15,
        agent_control: 0.1,
        evidence: EvidenceList::borrowed(PYODIDE_EVIDENCE),
        axes: [
            AxisScore { score: 0.28, upper: 0.28, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.3, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.4, upper: 0.52, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.15, upper: 0.85, coverage: 0.21, basis: Basis::Judged },
            AxisScore { score: 0.1, upper: 0.92, coverage: 0.08, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::QemuKvm,
        start_latency: 0.8,
        density: 0.42,
        isolation: 0.79,
        snapshotting: 0.4,
        agent_control: 0.2,
        evidence: EvidenceList::borrowed(QEMU_KVM_EVIDENCE),
        axes: [
            AxisScore { score: 0.8, upper: 0.8, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.42, upper: 0.42, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.79, upper: 0.85, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.4, upper: 0.93, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.2, upper: 0.77, coverage: 0.41, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Runloop,
        start_latency: 0.36,
        density: 0.4,
        isolation: 0.7,
        snapshotting: 0.4,
        agent_control: 0.93,
        evidence: EvidenceList::borrowed(RUNLOOP_EVIDENCE),
        axes: [
            AxisScore { score: 0.36, upper: 0.36, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.4, upper: 0.4, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.7, upper: 1.0, coverage: 0.5, basis: Basis::Cited },
            AxisScore { score: 0.4, upper: 0.65, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.93, upper: 1.0, coverage: 0.93, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::SandboxRuntime,
        start_latency: 0.5,
        density: 0.5,
        isolation: 0.32,
        snapshotting: 0.0,
        agent_control: 0.2,
        evidence: EvidenceList::borrowed(SANDBOX_RUNTIME_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.32, upper: 0.44, coverage: 0.8, basis: Basis::Cited },
            AxisScore { score: 0.0, upper: 0.85, coverage: 0.11, basis: Basis::Judged },
            AxisScore { score: 0.2, upper: 0.99, coverage: 0.14, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Seatbelt,
        start_latency: 0.99,
        density: 0.5,
        isolation: 0.16,
        snapshotting: 0.0,
        agent_control: 0.05,
        evidence: EvidenceList::borrowed(SEATBELT_EVIDENCE),
        axes: [
            AxisScore { score: 0.99, upper: 0.99, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.16, upper: 0.4, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.0, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.05, upper: 0.96, coverage: 0.08, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::StratoVirt,
        start_latency: 0.66,
        density: 0.5,
        isolation: 0.85,
        snapshotting: 0.4,
        agent_control: 0.2,
        evidence: EvidenceList::borrowed(STRATOVIRT_EVIDENCE),
        axes: [
            AxisScore { score: 0.66, upper: 0.66, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 0.5, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.85, upper: 0.97, coverage: 0.8, basis: Basis::Cited },
            AxisScore { score: 0.4, upper: 0.93, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.2, upper: 1.0, coverage: 0.02, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Sysbox,
        start_latency: 0.5,
        density: 0.5,
        isolation: 0.23,
        snapshotting: 0.1,
        agent_control: 0.4,
        evidence: EvidenceList::borrowed(SYSBOX_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.23, upper: 0.41, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.1, upper: 0.7, coverage: 0.21, basis: Basis::Judged },
            AxisScore { score: 0.4, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::SystemdNspawn,
        start_latency: 0.5,
        density: 0.5,
        isolation: 0.29,
        snapshotting: 0.15,
        agent_control: 0.49,
        evidence: EvidenceList::borrowed(SYSTEMD_NSPAWN_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.29, upper: 0.47, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.15, upper: 0.93, coverage: 0.11, basis: Basis::Judged },
            AxisScore { score: 0.49, upper: 0.93, coverage: 0.56, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Unikraft,
        start_latency: 1.0,
        density: 0.5,
        isolation: 0.7,
        snapshotting: 0.25,
        agent_control: 0.2,
        evidence: EvidenceList::borrowed(UNIKRAFT_EVIDENCE),
        axes: [
            AxisScore { score: 1.0, upper: 1.0, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.7, upper: 0.94, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.25, upper: 0.7, coverage: 0.28, basis: Basis::Judged },
            AxisScore { score: 0.2, upper: 0.84, coverage: 0.22, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::UserModeLinux,
        start_latency: 0.4,
        density: 0.4,
        isolation: 0.54,
        snapshotting: 0.15,
        agent_control: 0.2,
        evidence: EvidenceList::borrowed(USER_MODE_LINUX_EVIDENCE),
        axes: [
            AxisScore { score: 0.4, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.4, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.54, upper: 0.69, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.15, upper: 0.93, coverage: 0.18, basis: Basis::Judged },
            AxisScore { score: 0.2, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::V8Isolates,
        start_latency: 0.5,
        density: 0.5,
        isolation: 0.48,
        snapshotting: 0.15,
        agent_control: 0.4,
        evidence: EvidenceList::borrowed(V8_ISOLATES_EVIDENCE),
        axes: [
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.48, upper: 0.52, coverage: 0.9, basis: Basis::Cited },
            AxisScore { score: 0.15, upper: 0.85, coverage: 0.21, basis: Basis::Judged },
            AxisScore { score: 0.4, upper: 0.91, coverage: 0.48, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::VercelSandbox,
        start_latency: 0.38,
        density: 0.41,
        isolation: 0.7,
        snapshotting: 0.15,
        agent_control: 0.89,
        evidence: EvidenceList::borrowed(VERCEL_SANDBOX_EVIDENCE),
        axes: [
            AxisScore { score: 0.38, upper: 0.38, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.41, upper: 0.41, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.7, upper: 0.94, coverage: 0.6, basis: Basis::Cited },
            AxisScore { score: 0.15, upper: 0.75, coverage: 0.31, basis: Basis::Judged },
            AxisScore { score: 0.89, upper: 1.0, coverage: 0.89, basis: Basis::Cited },
        ],
    },
    VmProfile {
        vm: Vm::Wasmer,
        start_latency: 0.93,
        density: 0.5,
        isolation: 0.46,
        snapshotting: 0.25,
        agent_control: 0.1,
        evidence: EvidenceList::borrowed(WASMER_EVIDENCE),
        axes: [
            AxisScore { score: 0.93, upper: 0.93, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.46, upper: 0.58, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.25, upper: 1.0, coverage: 0.21, basis: Basis::Judged },
            AxisScore { score: 0.1, upper: 1.0, coverage: 0.08, basis: Basis::Judged },
        ],
    },
    VmProfile {
        vm: Vm::Wasmtime,
        start_latency: 0.99,
        density: 0.5,
        isolation: 0.48,
        snapshotting: 0.25,
        agent_control: 0.15,
        evidence: EvidenceList::borrowed(WASMTIME_EVIDENCE),
        axes: [
            AxisScore { score: 0.99, upper: 0.99, coverage: 1.0, basis: Basis::Cited },
            AxisScore { score: 0.5, upper: 1.0, coverage: 0.0, basis: Basis::Judged },
            AxisScore { score: 0.48, upper: 0.6, coverage: 0.7, basis: Basis::Cited },
            AxisScore { score: 0.25, upper: 0.8, coverage: 0.38, basis: Basis::Judged },
            AxisScore { score: 0.15, upper: 1.0, coverage: 0.08, basis: Basis::Judged },
        ],
    },
];
