//! `agentic-eval compare`.

use agentic_eval::vms::compare_vms;

use super::select;
use crate::error::CommandError;
use crate::view::{Block, Cell, Column, LEGEND, Table, View};

pub(super) fn run(a: &str, b: &str) -> Result<View, CommandError> {
    let comparison = compare_vms(select::system(a)?, select::system(b)?);
    let columns = vec![
        Column::word("axis"),
        Column::number("a"),
        Column::number("b"),
        Column::number("a − b"),
        Column::word("fits better"),
    ];
    let (a, b) = (&comparison.a, &comparison.b);
    let better = |delta: f64| match delta {
        delta if delta > 0.0 => Cell::text(a.vm),
        delta if delta < 0.0 => Cell::text(b.vm),
        _ => Cell::text("even"),
    };
    let mut rows: Vec<Vec<Cell>> = comparison
        .axis_deltas
        .iter()
        .map(|(axis, delta)| {
            vec![
                Cell::text(axis),
                Cell::axis(a.axis(*axis)),
                Cell::axis(b.axis(*axis)),
                Cell::Delta(*delta),
                better(*delta),
            ]
        })
        .collect();
    let fitness = |one: &agentic_eval::vms::VmProfile| Cell::Score {
        score: one.fitness(),
        upper: one.fitness_upper(),
        judged: false,
    };
    rows.push(vec![
        Cell::text("fitness"),
        fitness(a),
        fitness(b),
        Cell::Delta(comparison.fitness_delta),
        better(comparison.fitness_delta),
    ]);
    let blocks = vec![
        Block::Text(format!("a = {}, b = {}", a.vm, b.vm)),
        Block::Table(Table { columns, rows }),
        Block::Text(LEGEND.into()),
    ];
    Ok(View { blocks, data: serde_json::json!(comparison) })
}
