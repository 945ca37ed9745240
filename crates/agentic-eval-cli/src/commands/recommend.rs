//! `agentic-eval recommend`.

use agentic_eval::decide::{Met, Requirement, recommend};
use agentic_eval::rubric;

use super::select;
use crate::args::Weighing;
use crate::error::CommandError;
use crate::view::{Block, Cell, Column, LEGEND, Table, View};

pub(super) fn run(weighing: &Weighing, requirements: &[Requirement]) -> Result<View, CommandError> {
    let weighed = select::weights(weighing)?;
    let mut required = weighed.requirements();
    required.extend(requirements.iter().filter(|one| !weighed.requirements().contains(one)));
    let advice = recommend(weighed.weights, &required, &rubric::v1().stability);
    let names: Vec<_> = required.iter().map(|requirement| requirement.id()).collect();
    let mut blocks = vec![Block::Text(format!(
        "{}; required: {}",
        weighed.describe(),
        if names.is_empty() { "nothing".into() } else { names.join(", ") }
    ))];
    if advice.candidates.is_empty() {
        blocks.push(Block::Text("No catalogued system meets all requirements.".into()));
    } else {
        blocks.push(Block::Table(candidates(&advice)));
        blocks.push(Block::Text(format!(
            "first in: share of {} random weight sets around these weights in which the system comes first. {}",
            rubric::v1().stability.draws,
            if advice.first_is_sure() {
                "No unknown could change the first place."
            } else {
                "Unknowns could change the first place."
            }
        )));
        blocks.push(Block::Text(LEGEND.into()));
    }
    if !advice.excluded.is_empty() {
        blocks.push(Block::Heading(format!("left out: {}", advice.excluded.len())));
        blocks.push(Block::Lines(advice.excluded.iter().map(why_not).collect()));
    }
    Ok(View { data: serde_json::json!(advice), blocks })
}

fn candidates(advice: &agentic_eval::decide::Recommendation) -> Table {
    let columns = vec![
        Column::number("#"),
        Column::word("system"),
        Column::word("fit"),
        Column::number(""),
        Column::number("first in"),
        Column::prose("only in part"),
    ];
    let rows = advice.candidates.iter().enumerate().map(|(at, one)| {
        let caveats: Vec<_> = one.caveats.iter().map(|requirement| requirement.id()).collect();
        vec![
            Cell::text(at + 1),
            Cell::text(one.profile.vm),
            Cell::Bar { score: one.fit, upper: one.fit_upper },
            Cell::Score { score: one.fit, upper: one.fit_upper, judged: false },
            Cell::text(format!("{:.1} %", one.first_share * 100.0)),
            Cell::text(caveats.join(", ")),
        ]
    });
    Table { columns, rows: rows.collect() }
}

fn why_not(one: &agentic_eval::decide::Exclusion) -> String {
    let fails: Vec<_> = one
        .fails
        .iter()
        .map(|(requirement, met)| match met {
            Met::Unknown => format!("{requirement} (no source says)"),
            _ => requirement.to_string(),
        })
        .collect();
    format!("{}: fails {}", one.vm, fails.join(", "))
}
