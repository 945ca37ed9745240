//! `agentic-eval systems`.

use agentic_eval::vms::Vm;

use crate::args::Filter;
use crate::error::CommandError;
use crate::view::{Block, Cell, Column, Table, View};

pub(super) fn run(filter: &Filter) -> Result<View, CommandError> {
    let systems: Vec<_> = Vm::all().into_iter().map(Vm::system).filter(|system| filter.passes(system)).collect();
    if systems.is_empty() {
        return Err(CommandError::NothingLeft { filters: filter.describe() });
    }
    let columns = vec![
        Column::word("id"),
        Column::prose("name"),
        Column::word("class"),
        Column::word("boundary"),
        Column::prose("licence"),
        Column::prose("needs"),
        Column::prose("aliases"),
    ];
    let rows = systems.iter().map(|system| {
        let needs: Vec<_> = system.needs.iter().map(|need| need.id()).collect();
        let aliases: Vec<_> = system.aliases.iter().map(AsRef::as_ref).collect();
        vec![
            Cell::text(&system.id),
            Cell::text(&system.name),
            Cell::text(system.class),
            Cell::text(system.boundary),
            Cell::text(&system.license),
            Cell::text(needs.join(", ")),
            Cell::text(aliases.join(", ")),
        ]
    });
    let table = Table { columns, rows: rows.collect() };
    Ok(View { data: serde_json::json!({ "systems": systems }), blocks: vec![Block::Table(table)] })
}
