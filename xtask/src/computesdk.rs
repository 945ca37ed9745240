//! `cargo xtask computesdk`: the catalog's figures of hosted systems, recomputed from ComputeSDK's raw results.
//!
//! Step one reduces the raw files to one row a day (committed, so that step two needs nothing else).
//! Step two takes the median of the daily medians over all days.
//! A median is Hyndman and Fan's type 7.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::{Deserialize, Serialize};

/// Recompute the catalog's figures of hosted systems from public raw results.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Folder with sequential_tti, staggered_tti, burst_tti; without it the committed daily rows are summed up.
    #[arg(long)]
    raw: Option<PathBuf>,
}

/// One provider on one day in one mode.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Daily {
    mode: String,
    day: String,
    provider: String,
    attempts: u32,
    succeeded: u32,
    median_ms: String,
}

#[derive(Deserialize)]
struct RawFile {
    results: Vec<RawResult>,
}

#[derive(Deserialize)]
struct RawResult {
    provider: String,
    #[serde(default)]
    iterations: Vec<RawIteration>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawIteration {
    tti_ms: Option<f64>,
    error: Option<String>,
}

/// All days of one provider in one mode.
#[derive(Debug, PartialEq)]
struct Summary {
    days: usize,
    median_ms: f64,
    lowest_ms: f64,
    highest_ms: f64,
    attempts: u32,
    succeeded: u32,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let daily = daily_file();
    if let Some(raw) = &args.raw {
        std::fs::write(&daily, to_csv(&reduce(raw)?)?).with_context(|| format!("write {}", daily.display()))?;
        println!("wrote {}", daily.display());
    }
    for ((mode, provider), summary) in summaries(&from_csv(&std::fs::read_to_string(&daily)?)?)? {
        println!(
            "{mode:<10} {provider:<12} {:>8.1} ms median of {} daily medians, {:.1} to {:.1}, {} of {} came up",
            summary.median_ms, summary.days, summary.lowest_ms, summary.highest_ms, summary.succeeded, summary.attempts
        );
    }
    Ok(())
}

fn daily_file() -> PathBuf {
    crate::root().join("crates/agentic-eval/catalog/data/computesdk-daily.csv")
}

/// Every raw file of the three modes as rows, sorted by mode, provider and day.
fn reduce(folder: &Path) -> anyhow::Result<Vec<Daily>> {
    let mut rows = Vec::new();
    for mode in ["sequential", "staggered", "burst"] {
        let folder = folder.join(format!("{mode}_tti"));
        for file in std::fs::read_dir(&folder).with_context(|| format!("read {}", folder.display()))? {
            let file = file?.path();
            let day = file.file_stem().and_then(|stem| stem.to_str()).context("a file name that is no text")?;
            let raw: RawFile = serde_json::from_str(&std::fs::read_to_string(&file)?)
                .with_context(|| format!("read {}", file.display()))?;
            rows.extend(
                raw.results
                    .iter()
                    .filter(|result| !result.iterations.is_empty())
                    .map(|result| reduce_one(mode, day, result)),
            );
        }
    }
    rows.sort_by(|a, b| (&a.mode, &a.provider, &a.day).cmp(&(&b.mode, &b.provider, &b.day)));
    Ok(rows)
}

fn reduce_one(mode: &str, day: &str, result: &RawResult) -> Daily {
    let good: Vec<f64> = result
        .iterations
        .iter()
        .filter(|one| one.error.is_none())
        .filter_map(|one| one.tti_ms.filter(|ms| *ms > 0.0))
        .collect();
    Daily {
        mode: mode.into(),
        day: day.into(),
        provider: result.provider.clone(),
        attempts: u32::try_from(result.iterations.len()).unwrap_or(u32::MAX),
        succeeded: u32::try_from(good.len()).unwrap_or(u32::MAX),
        median_ms: median(good).map(|ms| format!("{ms:.1}")).unwrap_or_default(),
    }
}

/// The middle sample, or the mean of the two middle ones.
fn median(mut samples: Vec<f64>) -> Option<f64> {
    samples.sort_by(f64::total_cmp);
    let middle = samples.len() / 2;
    match samples.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(samples[middle]),
        _ => Some(samples[middle - 1].midpoint(samples[middle])),
    }
}

fn summaries(rows: &[Daily]) -> anyhow::Result<BTreeMap<(String, String), Summary>> {
    let mut groups: BTreeMap<(String, String), Vec<&Daily>> = BTreeMap::new();
    for row in rows {
        groups.entry((row.mode.clone(), row.provider.clone())).or_default().push(row);
    }
    let mut all = BTreeMap::new();
    for (key, rows) in groups {
        let medians: Vec<f64> = rows
            .iter()
            .filter(|row| !row.median_ms.is_empty())
            .map(|row| {
                row.median_ms.parse().with_context(|| format!("read the median of {} on {}", row.provider, row.day))
            })
            .collect::<anyhow::Result<_>>()?;
        let Some(median_ms) = median(medians.clone()) else { continue };
        all.insert(
            key,
            Summary {
                days: medians.len(),
                median_ms: (median_ms * 10.0).round() / 10.0,
                lowest_ms: medians.iter().copied().fold(f64::INFINITY, f64::min),
                highest_ms: medians.iter().copied().fold(0.0, f64::max),
                attempts: rows.iter().map(|row| row.attempts).sum(),
                succeeded: rows.iter().map(|row| row.succeeded).sum(),
            },
        );
    }
    Ok(all)
}

fn to_csv(rows: &[Daily]) -> anyhow::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row)?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn from_csv(text: &str) -> anyhow::Result<Vec<Daily>> {
    Ok(csv::Reader::from_reader(text.as_bytes()).deserialize().collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_the_middle_or_the_mean_of_two() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), Some(2.5));
    }

    #[test]
    fn a_failed_iteration_is_an_attempt_and_no_sample() {
        let raw: RawResult = serde_json::from_str(
            r#"{"provider":"x","iterations":[{"ttiMs":10.04},{"ttiMs":0,"error":"boom"},{"ttiMs":20}]}"#,
        )
        .unwrap();
        let row = reduce_one("sequential", "2026-01-01", &raw);
        assert_eq!((row.attempts, row.succeeded, row.median_ms.as_str()), (3, 2, "15.0"));
    }

    /// The catalog's figure of every hosted system under the key `computesdk-sequential` is the one that the committed rows give.
    #[test]
    fn the_catalog_states_what_the_rows_give() {
        let rows = from_csv(&std::fs::read_to_string(daily_file()).unwrap()).unwrap();
        let given: Vec<f64> = summaries(&rows)
            .unwrap()
            .into_iter()
            .filter(|((mode, _), _)| mode == "sequential")
            .map(|(_, summary)| summary.median_ms)
            .collect();
        let rubric = crate::codegen::read_rubric(&crate::root().join("crates/agentic-eval/rubric/v1.toml")).unwrap();
        let folder = crate::root().join("crates/agentic-eval/catalog");
        let mut found = 0;
        for entry in crate::catalog::read_folder(&folder, &rubric, "2100-01-01").unwrap() {
            for figure in entry.system.evidence.iter().filter_map(|item| item.figure.as_ref()) {
                if figure.key == "computesdk-sequential" {
                    found += 1;
                    assert!(
                        given.contains(&figure.value),
                        "{}: {} is no provider's figure",
                        entry.system.id,
                        figure.value
                    );
                }
            }
        }
        assert!(found >= 6, "only {found} hosted systems state it");
    }
}
