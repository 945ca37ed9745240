//! Written by `cargo xtask codegen` from `catalog/` and `rubric/`; a test fails when it is stale.

pub(crate) mod catalog;
pub(crate) mod rubric_v1;
