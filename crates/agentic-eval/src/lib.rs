//! Evidence-based scores of VM and sandbox systems for agentic use.
//!
//! An agent runtime starts a fleet of short-lived, isolated environments, one per tool call, code run or sub-agent, and tears them down.
//! This library scores the systems that can run such environments on five axes, 0.0 to 1.0, by one published [rubric] from cited facts.
//! Start with the module [`vms`].
//!
//! # Invariants
//!
//! - The library is pure: it opens no file, reads no clock, no environment and no network, and prints nothing.
//! - Every figure is deterministic to the byte on every platform (mathematics by `libm`, scores rounded to two decimals before anything is derived from them).
//! - Unknown is a value of its own: it never counts as zero without saying so, and never as full marks.
//! - What is deliberately absent: opinions in code. Weights, anchors and bands live in `rubric/v1.toml`, facts in `catalog/`.
#![forbid(unsafe_code)]

#[macro_use]
mod ids;

pub mod axis;
pub mod capability;
#[cfg(feature = "catalog")]
pub mod decide;
pub mod evidence;
#[cfg(feature = "catalog")]
mod generated;
pub mod metric;
pub mod rubric;
pub mod system;
#[cfg(feature = "catalog")]
pub mod vms;
