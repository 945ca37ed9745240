//! `agentic-eval schema`.

use agentic_eval::decide::Recommendation;
use agentic_eval::system::System;
use agentic_eval::vms::{VmComparison, VmProfile};
use schemars::schema_for;

use crate::args::SchemaOf;
use crate::view::{Block, View};

pub(super) fn run(of: SchemaOf) -> View {
    let schema = match of {
        SchemaOf::Profile => schema_for!(VmProfile),
        SchemaOf::Comparison => schema_for!(VmComparison),
        SchemaOf::System => schema_for!(System),
        SchemaOf::Recommendation => schema_for!(Recommendation),
    };
    let data = schema.to_value();
    View { blocks: vec![Block::Raw(format!("{data:#}\n"))], data }
}
