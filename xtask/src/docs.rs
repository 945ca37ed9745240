//! `cargo xtask docs`: the tables of the documents and the JSON Schemas, from code and data.
//!
//! A document holds a block between `<!-- begin NAME -->` and `<!-- end NAME -->`; the text between them is written here.

use std::path::PathBuf;
use std::process::Command;

use agentic_eval::metric::Metric;
use agentic_eval::rubric::{Anchors, Rubric, Weighted};
use anyhow::Context;

use crate::codegen::read_rubric;

/// Makes the text of a block.
type Make = fn(&Rubric) -> anyhow::Result<String>;

/// Every block: document, name, and what makes its text.
const BLOCKS: &[(&str, &str, Make)] = &[
    ("README.md", "ranking", |_| ranking()),
    ("docs/methodology.md", "metrics", |_| Ok(metrics())),
    ("docs/methodology.md", "curves", |rubric| Ok(curves(rubric))),
    ("docs/methodology.md", "bands", |rubric| Ok(bands(rubric))),
    ("docs/methodology.md", "posture", |rubric| Ok(checklist(&rubric.isolation.posture))),
    ("docs/methodology.md", "snapshotting", |rubric| Ok(checklist(&rubric.snapshotting.capabilities))),
    ("docs/methodology.md", "agent-control", |rubric| Ok(checklist(&rubric.agent_control.capabilities))),
    ("docs/methodology.md", "workloads", |rubric| Ok(workloads(rubric))),
    ("docs/methodology.md", "constants", |rubric| Ok(constants(rubric))),
];

/// Every schema that is committed.
const SCHEMAS: &[&str] = &["profile", "comparison", "system", "recommendation"];

/// Writes every block and schema, or says which are stale.
pub(crate) fn run(check: bool) -> anyhow::Result<()> {
    let root = crate::root();
    let rubric = read_rubric(&root.join("crates/agentic-eval/rubric/v1.toml"))?;
    let mut stale = Vec::new();
    let mut settle = |path: PathBuf, text: String| -> anyhow::Result<()> {
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return Ok(());
        }
        if check {
            stale.push(path.display().to_string());
            return Ok(());
        }
        println!("wrote {}", path.display());
        std::fs::write(&path, text).with_context(|| format!("write {}", path.display()))
    };
    let mut documents: Vec<&str> = BLOCKS.iter().map(|(document, ..)| *document).collect();
    documents.dedup();
    for document in documents {
        let path = root.join(document);
        let mut text = std::fs::read_to_string(&path).with_context(|| format!("read {document}"))?;
        for (_, name, make) in BLOCKS.iter().filter(|(of, ..)| *of == document) {
            text = replace(&text, name, &make(&rubric)?).with_context(|| format!("in {document}"))?;
        }
        settle(path, text)?;
    }
    for schema in SCHEMAS {
        settle(root.join(format!("docs/schema/{schema}.json")), program(&["schema", schema])?)?;
    }
    anyhow::ensure!(stale.is_empty(), "stale: {}; run `cargo xtask docs` and commit", stale.join(", "));
    Ok(())
}

fn replace(text: &str, name: &str, block: &str) -> anyhow::Result<String> {
    let (begin, end) = (format!("<!-- begin {name} -->\n"), format!("<!-- end {name} -->"));
    let from = text.find(&begin).with_context(|| format!("there is no {}", begin.trim_end()))? + begin.len();
    let to = from + text[from..].find(&end).with_context(|| format!("there is no {end}"))?;
    Ok(format!("{}{}\n{}", &text[..from], block.trim_end(), &text[to..]))
}

/// What the program prints.
fn program(args: &[&str]) -> anyhow::Result<String> {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "agentic-eval-cli", "--"])
        .args(args)
        .current_dir(crate::root())
        .stderr(std::process::Stdio::inherit())
        .output()?;
    anyhow::ensure!(output.status.success(), "`agentic-eval {}` ended with {}", args.join(" "), output.status);
    Ok(String::from_utf8(output.stdout)?)
}

/// The ten fittest systems.
fn ranking() -> anyhow::Result<String> {
    let all = program(&["rank", "--format", "markdown"])?;
    let table: Vec<&str> = all.lines().filter(|line| line.starts_with('|')).take(12).collect();
    Ok(table.join("\n"))
}

fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut lines = vec![format!("| {} |", head.join(" | ")), format!("|{}", "---|".repeat(head.len()))];
    lines.extend(rows.into_iter().map(|row| format!("| {} |", row.join(" | "))));
    lines.join("\n")
}

fn metrics() -> String {
    table(
        &["metric", "unit", "better", "axis", "from", "to"],
        Metric::ALL.iter().map(|metric| {
            let row = metric.definition();
            vec![
                format!("`{metric}`"),
                row.unit.into(),
                row.direction.to_string(),
                row.axis.to_string(),
                row.start_event.into(),
                row.stop_event.into(),
            ]
        }),
    )
}

fn curves(rubric: &Rubric) -> String {
    let row = |axis: &str, figure: &str, anchors: &Anchors| {
        vec![
            axis.into(),
            figure.into(),
            anchors.p10.to_string(),
            anchors.median.to_string(),
            anchors.origin.to_string(),
        ]
    };
    let curves = &rubric.curves;
    table(
        &["axis", "figure", "scores 0.9", "scores 0.5", "where the anchors come from"],
        [
            row("start-latency", "`time-to-first-exec-ms` of the default start kind", &curves.start_latency),
            row("density", "`footprint-mib`", &curves.density),
            row("density (hosted)", "`usd-per-sandbox-hour`", &curves.density_hosted),
            row("snapshotting (speed)", "`time-to-first-exec-ms`, restored or forked", &curves.snapshotting),
        ],
    )
}

fn bands(rubric: &Rubric) -> String {
    let mut rows: Vec<_> = rubric
        .isolation
        .bands
        .iter()
        .map(|band| vec![band.boundary.to_string(), format!("{:.2}", band.floor), format!("{:.2}", band.ceiling)])
        .collect();
    let emulation = &rubric.isolation.emulation;
    rows.push(vec![
        "emulation in software, detected by measuring".into(),
        format!("{:.2}", emulation.floor),
        format!("{:.2}", emulation.ceiling),
    ]);
    table(&["boundary", "from", "to"], rows)
}

fn checklist(items: &[Weighted]) -> String {
    table(
        &["capability", "weight"],
        items.iter().map(|item| vec![item.capability.to_string(), format!("{:.2}", item.weight)]),
    )
}

fn workloads(rubric: &Rubric) -> String {
    table(
        &[
            "workload",
            "what it is",
            "start-latency",
            "density",
            "isolation",
            "snapshotting",
            "agent-control",
            "requires",
        ],
        rubric.workloads.iter().map(|workload| {
            let mut row = vec![format!("`{}`", workload.id), workload.title.to_string()];
            row.extend(workload.weights.iter().map(|weight| format!("{weight:.2}")));
            row.push(workload.requirements.join(", "));
            row
        }),
    )
}

fn constants(rubric: &Rubric) -> String {
    let row = |name: &str, value: String| vec![name.into(), value];
    table(
        &["constant", "value"],
        [
            row("version of the rubric", rubric.version.to_string()),
            row("coverage from which an axis is settled", rubric.settled_at.to_string()),
            row("a partial capability counts", rubric.partial.to_string()),
            row("judged scores are multiples of", rubric.judgment_step.to_string()),
            row("no judged score is above", rubric.judgment_most.to_string()),
            row("guest memory added to a bare overhead of a VM, MiB", rubric.density.guest_memory_mib.to_string()),
            row("share of isolation's coverage that the boundary is", rubric.isolation.boundary_coverage.to_string()),
            row("snapshotting: capabilities alone", rubric.snapshotting.base.to_string()),
            row("snapshotting: speed adds", rubric.snapshotting.speed.to_string()),
            row("random weight sets of `recommend`", rubric.stability.draws.to_string()),
            row("their Dirichlet concentration", rubric.stability.concentration.to_string()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_replaced_and_nothing_else() {
        let text = "a\n<!-- begin x -->\nold\n<!-- end x -->\nb\n";
        assert_eq!(replace(text, "x", "new\n").unwrap(), "a\n<!-- begin x -->\nnew\n<!-- end x -->\nb\n");
        assert!(replace(text, "y", "new").unwrap_err().to_string().contains("begin y"));
    }

    /// Both ways: no document holds a block that nothing writes.
    #[test]
    fn every_block_of_the_documents_is_written_here() {
        for document in ["README.md", "docs/methodology.md"] {
            let text = std::fs::read_to_string(crate::root().join(document)).unwrap();
            for line in text.lines().filter_map(|line| line.strip_prefix("<!-- begin ")) {
                let name = line.trim_end_matches(" -->");
                assert!(BLOCKS.iter().any(|(of, block, _)| *of == document && *block == name), "{document}: {name}");
            }
        }
    }
}
