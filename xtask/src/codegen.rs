//! `cargo xtask codegen`: the committed Rust tables from the catalog and the rubric.

use std::path::Path;
use std::process::{Command, Stdio};

use agentic_eval::rubric::{self, Derivation, Rubric};
use anyhow::Context;

use crate::catalog::{self, Entry};
use crate::emit;

/// A catalogued system with its scores.
pub(crate) struct Scored {
    pub(crate) entry: Entry,
    pub(crate) axes: [Derivation; 5],
}

/// Writes the generated files, or says which are stale.
pub(crate) fn run(check: bool) -> anyhow::Result<()> {
    let library = crate::root().join("crates/agentic-eval");
    let rubric = read_rubric(&library.join("rubric/v1.toml"))?;
    let entries = catalog::read_folder(&library.join("catalog"), &rubric, &today()?)?;
    let scored = score(entries, &rubric)?;
    let generated = library.join("src/generated");
    let files = [("catalog.rs", emit::catalog(&scored)), ("rubric_v1.rs", emit::rubric(&rubric))];
    let mut stale = Vec::new();
    for (name, code) in files {
        let path = generated.join(name);
        let code = rustfmt(&code)?;
        if std::fs::read_to_string(&path).is_ok_and(|old| old == code) {
            continue;
        }
        if check {
            stale.push(path.display().to_string());
        } else {
            std::fs::write(&path, code).with_context(|| format!("write {}", path.display()))?;
            println!("wrote {}", path.display());
        }
    }
    anyhow::ensure!(stale.is_empty(), "stale: {}; run `cargo xtask codegen` and commit", stale.join(", "));
    Ok(())
}

/// Reads and checks the rubric's table.
pub(crate) fn read_rubric(path: &Path) -> anyhow::Result<Rubric> {
    let text = std::fs::read_to_string(path).with_context(|| format!("read {}", path.display()))?;
    let rubric: Rubric = toml::from_str(&text).with_context(|| format!("read {}", path.display()))?;
    rubric.check().map_err(|problem| anyhow::anyhow!("{}: {problem}", path.display()))?;
    Ok(rubric)
}

fn score(entries: Vec<Entry>, rubric: &Rubric) -> anyhow::Result<Vec<Scored>> {
    let systems: Vec<_> = entries.iter().map(|entry| entry.system.clone()).collect();
    entries
        .into_iter()
        .map(|entry| {
            let engine = systems.iter().find(|other| Some(&other.id) == entry.system.built_on.as_ref());
            let axes = rubric::score(rubric, &entry.system, engine)?;
            Ok(Scored { entry, axes })
        })
        .collect()
}

/// Today, by `date`: the one place where the generator looks at a clock.
fn today() -> anyhow::Result<String> {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
    Ok(civil(i64::try_from(seconds / 86_400)?))
}

/// Days since 1970-01-01 as `YYYY-MM-DD`, after Howard Hinnant's `civil_from_days`
/// (<https://howardhinnant.github.io/date_algorithms.html>).
fn civil(days: i64) -> String {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{:02}", doy - (153 * mp + 2) / 5 + 1)
}

fn rustfmt(code: &str) -> anyhow::Result<String> {
    use std::io::Write as _;
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(crate::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("start rustfmt, install it with `rustup component add rustfmt`")?;
    let mut input = child.stdin.take().expect("its standard input is a pipe");
    let code = code.to_owned();
    let writer = std::thread::spawn(move || input.write_all(code.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().expect("the writer does not panic")?;
    anyhow::ensure!(output.status.success(), "rustfmt rejects the generated code");
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    /// The committed tables are what the catalog and the rubric give.
    #[test]
    fn generated_code_is_fresh() {
        super::run(true).unwrap();
    }

    #[test]
    fn days_become_dates() {
        assert_eq!(super::civil(0), "1970-01-01");
        assert_eq!(super::civil(19_782), "2024-02-29");
        assert_eq!(super::civil(20_781), "2026-11-24");
    }
}
