//! `agentic-eval show`.

use agentic_eval::axis::Axis;
use agentic_eval::evidence::Evidence;
use agentic_eval::rubric;
use agentic_eval::vms::profile;

use super::select;
use crate::error::CommandError;
use crate::view::{Block, Cell, Column, LEGEND, Table, View};

pub(super) fn run(name: &str) -> Result<View, CommandError> {
    let vm = select::system(name)?;
    let (system, profile, derivation) = (vm.system(), profile(vm), vm.derivation());
    let mut blocks = vec![
        Block::Heading(format!("{} ({})", system.name, system.id)),
        Block::Text(system.summary.to_string()),
        Block::Lines(header(system)),
        Block::Table(scores(&profile)),
        Block::Text(format!("fitness {:.2}, the unweighted mean. {LEGEND}", profile.fitness())),
    ];
    for (axis, derived) in Axis::ALL.iter().zip(&derivation) {
        blocks.push(Block::Heading(format!("{axis}: {}", axis.question())));
        blocks.push(Block::Lines(derived.steps.iter().map(ToString::to_string).collect()));
        let evidence = profile.evidence.iter().filter(|item| item.axis == *axis);
        blocks.push(Block::Lines(evidence.flat_map(lines).collect()));
    }
    blocks.push(Block::Heading("sources of the capabilities".into()));
    blocks.push(Block::Lines(
        system
            .capabilities
            .iter()
            .map(|fact| {
                let note = fact.note.as_deref().map(|note| format!(" ({note})")).unwrap_or_default();
                format!("{}: {}{note} {}", fact.capability, fact.value, fact.source)
            })
            .collect(),
    ));
    let data = serde_json::json!({
        "rubric": rubric::v1().version,
        "system": system,
        "fitness": rubric::round4(profile.fitness()),
        "fitness_upper": rubric::round4(profile.fitness_upper()),
        "derivation": derivation,
    });
    Ok(View { blocks, data })
}

fn header(system: &agentic_eval::system::System) -> Vec<String> {
    let join = |items: Vec<&str>| if items.is_empty() { "nothing special".to_owned() } else { items.join(", ") };
    let mut lines = vec![
        format!("class {}, boundary {}, licence {}", system.class, system.boundary, system.license),
        format!("runs on {}", join(system.platforms.iter().map(|platform| platform.id()).collect())),
        format!("needs {}", join(system.needs.iter().map(|need| need.id()).collect())),
        format!("written in {}", join(system.implemented_in.iter().map(AsRef::as_ref).collect())),
    ];
    if let Some(release) = &system.latest_release {
        lines.push(format!("newest release seen: {} of {}", release.version, release.date));
    }
    if let Some(first) = &system.first_release {
        lines.push(format!("first release: {first}"));
    }
    lines.push(system.homepage.to_string());
    lines
}

fn scores(profile: &agentic_eval::vms::VmProfile) -> Table {
    let columns = vec![
        Column::word("axis"),
        Column::word("score"),
        Column::number(""),
        Column::word("basis"),
        Column::number("coverage"),
    ];
    let rows = Axis::ALL.iter().map(|axis| {
        let score = profile.axis(*axis);
        vec![
            Cell::text(axis),
            Cell::Bar { score: score.score, upper: score.upper },
            Cell::axis(score),
            Cell::text(score.basis),
            Cell::text(format!("{:.0} %", score.coverage * 100.0)),
        ]
    });
    Table { columns, rows: rows.collect() }
}

/// One claim with figure, conditions and source.
fn lines(item: &Evidence) -> Vec<String> {
    let mut text = format!("• {}", item.claim);
    if let Some(figure) = &item.figure {
        let unit = figure.metric.definition().unit;
        let kind = figure.start_kind.map(|kind| format!(", {kind}")).unwrap_or_default();
        text += &format!(" [{} {} {unit}, {}, {}{kind}", figure.metric, figure.value, figure.statistic, figure.bound);
        text += &figure.scored_because.as_deref().map(|why| format!("; scored: {why}")).unwrap_or_default();
        text += "]";
    }
    if let Some(conditions) = &item.conditions {
        text += &format!(" Conditions: {conditions}.");
    }
    let date = item.date.as_deref().map(|date| format!(", {date}")).unwrap_or_default();
    vec![text, format!("  {} ({}{date}) {}", item.title, item.kind, item.source)]
}
