//! `agentic-eval rank`.

use agentic_eval::axis::Axis;
use agentic_eval::decide::Weights;
use agentic_eval::rubric::{self, Basis};
use agentic_eval::vms::{VmProfile, rank_vms};

use super::select;
use crate::args::{Filter, Weighing};
use crate::error::CommandError;
use crate::view::{Block, Cell, Column, LEGEND, Table, View};

pub(super) fn run(weighing: &Weighing, filter: &Filter) -> Result<View, CommandError> {
    let weighed = select::weights(weighing)?;
    let mut ranked = rank_vms();
    ranked.retain(|profile| filter.passes(profile.vm.system()));
    if ranked.is_empty() {
        return Err(CommandError::NothingLeft { filters: filter.describe() });
    }
    // The sort is stable: the catalog's own ranking breaks ties.
    ranked.sort_by(|a, b| weighed.weights.fit(b).total_cmp(&weighed.weights.fit(a)));
    Ok(View {
        data: data(&ranked, weighed.weights),
        blocks: vec![
            Block::Text(format!("{} systems by cited facts, {}", ranked.len(), weighed.describe())),
            Block::Table(table(&ranked, weighed.weights)),
            Block::Text(unknown(&ranked, weighed.weights)),
            Block::Text(LEGEND.into()),
        ],
    })
}

fn table(ranked: &[VmProfile], weights: Weights) -> Table {
    let mut columns = vec![Column::number("#"), Column::word("system"), Column::word("fit"), Column::number("")];
    columns.extend(Axis::ALL.iter().map(|axis| Column::number(axis.id())));
    let rows = ranked.iter().enumerate().map(|(at, profile)| {
        let (score, upper) = (weights.fit(profile), weights.fit_upper(profile));
        let mut row = vec![
            Cell::text(at + 1),
            Cell::text(profile.vm),
            Cell::Bar { score, upper },
            Cell::Score { score, upper, judged: false },
        ];
        row.extend(Axis::ALL.iter().map(|axis| Cell::axis(profile.axis(*axis))));
        row
    });
    Table { columns, rows: rows.collect() }
}

/// How sure the first place is, and how much of the table is judged.
fn unknown(ranked: &[VmProfile], weights: Weights) -> String {
    let first = &ranked[0];
    let reach: Vec<_> = ranked[1..]
        .iter()
        .filter(|other| weights.fit_upper(other) > weights.fit(first))
        .map(|other| other.vm.name())
        .collect();
    let sure = if reach.is_empty() {
        format!("{} is first, whatever is unknown.", first.vm)
    } else {
        format!(
            "The first place of {} is not sure: with all unknowns in their favour {} could pass it{}.",
            first.vm,
            reach.len(),
            reach.first().map(|name| format!(", {name} among them")).unwrap_or_default()
        )
    };
    let judged = ranked
        .iter()
        .flat_map(|one| Axis::ALL.iter().map(|axis| one.axis(*axis).basis))
        .filter(|basis| *basis == Basis::Judged);
    format!("{sure} {} of {} scores are judged.", judged.count(), ranked.len() * Axis::ALL.len())
}

fn data(ranked: &[VmProfile], weights: Weights) -> serde_json::Value {
    let rows = ranked.iter().enumerate().map(|(at, profile)| {
        let axes: serde_json::Map<_, _> =
            Axis::ALL.iter().map(|axis| (axis.id().into(), serde_json::json!(profile.axis(*axis)))).collect();
        serde_json::json!({
            "rank": at + 1,
            "system": profile.vm,
            "fit": rubric::round4(weights.fit(profile)),
            "fit_upper": rubric::round4(weights.fit_upper(profile)),
            "axes": axes,
        })
    });
    serde_json::json!({
        "rubric": rubric::v1().version,
        "weights": weights.as_array(),
        "ranking": rows.collect::<Vec<_>>(),
    })
}
