//! Reads `catalog/*.toml` strictly: every error names file and line and says what was expected.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use agentic_eval::axis::Axis;
use agentic_eval::capability::{Capability, CapabilityFact, CapabilityValue};
use agentic_eval::evidence::{Bound, Confidence, Evidence, EvidenceKind, Figure, Statistic};
use agentic_eval::metric::{Metric, StartKind};
use agentic_eval::rubric::{self, Rubric};
use agentic_eval::system::{Boundary, Class, Judgment, Launch, Need, Platform, Release, System};
use serde::Deserialize;
use toml::Spanned;

/// One system as read, with its name in the Rust enum.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) variant: String,
    pub(crate) system: System,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSystem {
    id: Spanned<String>,
    variant: Spanned<String>,
    name: String,
    class: Class,
    boundary: Boundary,
    aliases: Vec<Spanned<String>>,
    summary: String,
    homepage: Spanned<String>,
    license: String,
    hosted: bool,
    platforms: Vec<Platform>,
    needs: Vec<Need>,
    implemented_in: Vec<String>,
    first_release: Option<Spanned<String>>,
    latest_release: Option<RawRelease>,
    built_on: Option<Spanned<String>>,
    evidence: Vec<Spanned<RawEvidence>>,
    capabilities: BTreeMap<Spanned<Capability>, RawCapability>,
    #[serde(default)]
    judgment: Vec<Spanned<RawJudgment>>,
    #[serde(default)]
    launch: Vec<RawLaunch>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRelease {
    version: String,
    date: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEvidence {
    axis: Axis,
    claim: Spanned<String>,
    metric: Option<Metric>,
    value: Option<Spanned<f64>>,
    statistic: Option<Statistic>,
    bound: Option<Bound>,
    key: Option<Spanned<String>>,
    start_kind: Option<StartKind>,
    guest_memory_mib: Option<Spanned<f64>>,
    confidence: Option<Confidence>,
    conditions: Option<String>,
    #[serde(default)]
    scored: bool,
    why: Option<String>,
    source: Spanned<String>,
    title: String,
    date: Option<Spanned<String>>,
    kind: EvidenceKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCapability {
    value: Spanned<RawValue>,
    source: Spanned<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected true, false, \"partial\" or \"not-applicable\"")]
enum RawValue {
    Settled(bool),
    Word(CapabilityValue),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawJudgment {
    axis: Axis,
    score: f64,
    mechanism: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLaunch {
    id: Spanned<String>,
    driver: String,
    binary: Option<String>,
}

/// What is wrong with one file, and where.
#[derive(Debug)]
pub(crate) struct CatalogError {
    file: PathBuf,
    line: Option<usize>,
    message: String,
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, "{line}:")?;
        }
        write!(f, " {}", self.message)
    }
}

impl std::error::Error for CatalogError {}

/// One file in the course of being checked.
struct Source<'a> {
    file: &'a Path,
    text: &'a str,
    today: &'a str,
}

type Checked<T> = Result<T, CatalogError>;

impl Source<'_> {
    fn error(&self, at: Option<Range<usize>>, message: impl Into<String>) -> CatalogError {
        let line = at.map(|at| self.text[..at.start.min(self.text.len())].matches('\n').count() + 1);
        CatalogError { file: self.file.to_path_buf(), line, message: message.into() }
    }

    fn fail<T>(&self, at: Range<usize>, message: impl Into<String>) -> Checked<T> {
        Err(self.error(Some(at), message))
    }

    fn id(&self, id: &Spanned<String>, what: &str) -> Checked<String> {
        let kebab = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if id.as_ref().split('-').all(kebab) {
            return Ok(id.as_ref().clone());
        }
        self.fail(id.span(), format!("the {what} `{}` is not kebab-case (a-z, 0-9, single hyphens)", id.as_ref()))
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, not in the future.
    fn date(&self, date: &Spanned<String>) -> Checked<String> {
        let text = date.as_ref();
        let parts: Vec<&str> = text.split('-').collect();
        let number = |at: usize, width: usize, range: std::ops::RangeInclusive<u32>| {
            parts
                .get(at)
                .is_none_or(|part| part.len() == width && part.parse::<u32>().is_ok_and(|value| range.contains(&value)))
        };
        if parts.len() > 3 || !(number(0, 4, 1970..=2200) && number(1, 2, 1..=12) && number(2, 2, 1..=31)) {
            return self.fail(date.span(), format!("`{text}` is not a date, expected YYYY, YYYY-MM or YYYY-MM-DD"));
        }
        if text.as_str() > &self.today[..text.len()] {
            return self.fail(date.span(), format!("the date {text} lies in the future (today is {})", self.today));
        }
        Ok(text.clone())
    }

    fn address(&self, address: &Spanned<String>) -> Checked<String> {
        let text = address.as_ref();
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        if rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace)) {
            return Ok(text.clone());
        }
        self.fail(address.span(), format!("`{text}` is not a source, expected the address of the exact page"))
    }

    fn sentence(&self, text: &str, at: Range<usize>, what: &str) -> Checked<String> {
        if text.trim().is_empty() {
            return self.fail(at, format!("{what} is empty"));
        }
        Ok(text.to_owned())
    }

    fn positive(&self, value: &Spanned<f64>) -> Checked<f64> {
        let number = *value.as_ref();
        if number.is_finite() && number >= 0.0 {
            return Ok(number);
        }
        self.fail(value.span(), format!("the value {number} is not a finite number of zero or more"))
    }

    fn evidence(&self, raw: Spanned<RawEvidence>, hosted: bool) -> Checked<Evidence> {
        let at = raw.span();
        let raw = raw.into_inner();
        let figure = match raw.metric {
            Some(metric) => Some(self.figure(&raw, metric, at.clone(), hosted)?),
            None => {
                let stray = [
                    ("value", raw.value.is_some()),
                    ("statistic", raw.statistic.is_some()),
                    ("bound", raw.bound.is_some()),
                    ("key", raw.key.is_some()),
                    ("start_kind", raw.start_kind.is_some()),
                    ("scored", raw.scored),
                    ("why", raw.why.is_some()),
                ];
                if let Some((key, _)) = stray.iter().find(|(_, there)| *there) {
                    return self.fail(at, format!("`{key}` without `metric`: a figure needs its metric and unit"));
                }
                None
            }
        };
        Ok(Evidence {
            axis: raw.axis,
            claim: self.sentence(raw.claim.as_ref(), raw.claim.span(), "the claim")?.into(),
            figure,
            conditions: raw.conditions.map(Into::into),
            source: self.address(&raw.source)?.into(),
            title: self.sentence(&raw.title, at, "the title")?.into(),
            date: raw.date.as_ref().map(|date| self.date(date)).transpose()?.map(Into::into),
            kind: raw.kind,
        })
    }

    fn figure(&self, raw: &RawEvidence, metric: Metric, at: Range<usize>, hosted: bool) -> Checked<Figure> {
        let missing = |key: &str, expected: &str| {
            self.error(Some(at.clone()), format!("the figure {metric} has no `{key}`, expected {expected}"))
        };
        let definition = metric.definition();
        let value = raw.value.as_ref().ok_or_else(|| missing("value", &format!("a number in {}", definition.unit)))?;
        let key = raw.key.as_ref().ok_or_else(|| missing("key", "a stable kebab-case name"))?;
        let statistic = raw.statistic.ok_or_else(|| missing("statistic", &Statistic::IDS.join(", ")))?;
        let bound = raw.bound.ok_or_else(|| missing("bound", &Bound::IDS.join(", ")))?;
        if raw.conditions.as_deref().is_none_or(|text| text.trim().is_empty()) {
            return Err(missing("conditions", "what it was measured on, or \"unstated\""));
        }
        match (definition.has_start_kind, raw.start_kind) {
            (true, None) => return Err(missing("start_kind", &StartKind::IDS.join(", "))),
            (false, Some(_)) => return self.fail(at, format!("{metric} has no start kind")),
            _ => {}
        }
        if (metric == Metric::UsdPerSandboxHour) != raw.confidence.is_some() {
            return self.fail(at, "`confidence` goes with usd-per-sandbox-hour, and only there");
        }
        if raw.guest_memory_mib.is_some() && metric != Metric::OverheadMib {
            return self.fail(at, "`guest_memory_mib` goes with overhead-mib only");
        }
        if raw.scored {
            self.scorable(raw, metric, at.clone(), hosted)?;
        }
        if raw.scored != raw.why.is_some() {
            return self.fail(at, "`scored = true` and `why` belong together");
        }
        Ok(Figure {
            key: self.id(key, "key")?.into(),
            metric,
            value: self.positive(value)?,
            statistic,
            bound,
            start_kind: raw.start_kind,
            guest_memory_mib: raw.guest_memory_mib.as_ref().map(|value| self.positive(value)).transpose()?,
            confidence: raw.confidence,
            scored_because: raw.why.clone().map(Into::into),
        })
    }

    /// A figure may be scored only where its metric, start kind and value fit the axis.
    fn scorable(&self, raw: &RawEvidence, metric: Metric, at: Range<usize>, hosted: bool) -> Checked<()> {
        let start = [Metric::TimeToFirstExecMs, Metric::TimeToReadyMs];
        let fits = match raw.axis {
            Axis::StartLatency => start.contains(&metric),
            Axis::Density if hosted => metric == Metric::UsdPerSandboxHour,
            Axis::Density => [Metric::FootprintMib, Metric::OverheadMib].contains(&metric),
            Axis::Snapshotting => {
                start.contains(&metric) && matches!(raw.start_kind, Some(StartKind::Restored | StartKind::Forked))
            }
            _ => false,
        };
        if !fits {
            return self.fail(at, format!("{metric} cannot be the scored figure of {} here", raw.axis));
        }
        if raw.value.as_ref().is_some_and(|value| *value.as_ref() <= 0.0) {
            return self.fail(at, "a scored figure must be above zero");
        }
        Ok(())
    }

    fn capability(&self, capability: &Spanned<Capability>, raw: RawCapability) -> Checked<CapabilityFact> {
        let value = match raw.value.as_ref() {
            RawValue::Settled(true) => CapabilityValue::Yes,
            RawValue::Settled(false) => CapabilityValue::No,
            RawValue::Word(word @ (CapabilityValue::Partial | CapabilityValue::NotApplicable)) => *word,
            RawValue::Word(word) => {
                return self.fail(raw.value.span(), format!("`{word}` is written true or false"));
            }
        };
        let explained = matches!(value, CapabilityValue::Partial | CapabilityValue::NotApplicable);
        if explained && raw.note.as_deref().is_none_or(|note| note.trim().is_empty()) {
            return self.fail(capability.span(), format!("{}: {value} needs a `note`", capability.as_ref()));
        }
        Ok(CapabilityFact {
            capability: *capability.as_ref(),
            value,
            source: self.address(&raw.source)?.into(),
            note: raw.note.map(Into::into),
        })
    }

    fn system(&self, raw: RawSystem) -> Checked<Entry> {
        let id = self.id(&raw.id, "id")?;
        if self.file.file_stem().and_then(|stem| stem.to_str()) != Some(&id) {
            return self.fail(raw.id.span(), format!("the id `{id}` is not the name of the file"));
        }
        let variant = raw.variant.as_ref().clone();
        if !(variant.starts_with(|c: char| c.is_ascii_uppercase())
            && variant.bytes().all(|b| b.is_ascii_alphanumeric()))
        {
            return self.fail(raw.variant.span(), format!("the variant `{variant}` is not CamelCase"));
        }
        let mut evidence = Vec::new();
        let mut keys: BTreeMap<String, ()> = BTreeMap::new();
        let mut scored: Vec<Axis> = Vec::new();
        for item in raw.evidence {
            let at = item.span();
            let item = self.evidence(item, raw.hosted)?;
            if let Some(figure) = &item.figure {
                if keys.insert(figure.key.to_string(), ()).is_some() {
                    return self.fail(at, format!("the key `{}` is taken", figure.key));
                }
                if figure.scored_because.is_some() {
                    if scored.contains(&item.axis) {
                        return self.fail(at, format!("{} has two scored figures", item.axis));
                    }
                    scored.push(item.axis);
                }
            }
            evidence.push(item);
        }
        if let Some(axis) = Axis::ALL.iter().find(|axis| !evidence.iter().any(|item| item.axis == **axis)) {
            return Err(self.error(None, format!("there is no evidence on {axis}, expected at least one claim")));
        }
        let mut capabilities = raw
            .capabilities
            .into_iter()
            .map(|(capability, raw)| self.capability(&capability, raw))
            .collect::<Checked<Vec<_>>>()?;
        capabilities.sort_by_key(|fact| fact.capability);
        let aliases = raw.aliases.iter().map(|alias| {
            if alias.as_ref().is_empty() || alias.as_ref().chars().any(char::is_uppercase) {
                return self.fail(alias.span(), format!("the alias `{}` is not in lower case", alias.as_ref()));
            }
            Ok(alias.as_ref().clone().into())
        });
        let aliases = aliases.collect::<Checked<Vec<_>>>()?;
        let launches = raw.launch.into_iter().map(|launch| {
            Ok(Launch {
                id: self.id(&launch.id, "launch id")?.into(),
                driver: launch.driver.into(),
                binary: launch.binary.map(Into::into),
            })
        });
        let launches = launches.collect::<Checked<Vec<_>>>()?;
        let system = System {
            id: id.into(),
            name: raw.name.into(),
            class: raw.class,
            boundary: raw.boundary,
            aliases: aliases.into(),
            summary: raw.summary.into(),
            homepage: self.address(&raw.homepage)?.into(),
            license: raw.license.into(),
            hosted: raw.hosted,
            platforms: raw.platforms.into(),
            needs: raw.needs.into(),
            implemented_in: raw.implemented_in.into_iter().map(Into::into).collect::<Vec<_>>().into(),
            first_release: raw.first_release.as_ref().map(|date| self.date(date)).transpose()?.map(Into::into),
            latest_release: raw
                .latest_release
                .map(|release| Ok(Release { version: release.version.into(), date: self.date(&release.date)?.into() }))
                .transpose()?,
            built_on: raw.built_on.as_ref().map(|id| id.as_ref().clone().into()),
            evidence: evidence.into(),
            capabilities: capabilities.into(),
            judgments: raw
                .judgment
                .iter()
                .map(|judgment| {
                    let at = judgment.span();
                    let judgment = judgment.as_ref();
                    Ok(Judgment {
                        axis: judgment.axis,
                        score: judgment.score,
                        mechanism: self.sentence(&judgment.mechanism, at, "the mechanism")?.into(),
                    })
                })
                .collect::<Checked<Vec<_>>>()?
                .into(),
            launches: launches.into(),
        };
        Ok(Entry { variant, system })
    }
}

/// Reads one file; `today` is `YYYY-MM-DD`.
pub(crate) fn read_text(file: &Path, text: &str, today: &str) -> Result<Entry, CatalogError> {
    let source = Source { file, text, today };
    let raw: RawSystem =
        toml::from_str(text).map_err(|error| source.error(error.span(), error.message().to_owned()))?;
    source.system(raw)
}

/// Reads the whole folder and checks what only the whole can show.
pub(crate) fn read_folder(folder: &Path, rubric: &Rubric, today: &str) -> anyhow::Result<Vec<Entry>> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let mut entries = Vec::new();
    for file in &files {
        entries.push((file.as_path(), read_text(file, &std::fs::read_to_string(file)?, today)?));
    }
    check_names(&entries)?;
    for (file, entry) in &entries {
        check_scores(file, entry, &entries, rubric)?;
    }
    Ok(entries.into_iter().map(|(_, entry)| entry).collect())
}

fn whole(file: &Path, message: String) -> CatalogError {
    CatalogError { file: file.to_path_buf(), line: None, message }
}

/// Ids, names and aliases are unique over the catalog, in any case of letters; so are variants and launch ids.
fn check_names(entries: &[(&Path, Entry)]) -> Result<(), CatalogError> {
    let mut names: BTreeMap<String, &Path> = BTreeMap::new();
    let mut variants: BTreeMap<&str, &Path> = BTreeMap::new();
    let mut launches: BTreeMap<&str, &Path> = BTreeMap::new();
    for (file, entry) in entries {
        for name in names_of(&entry.system) {
            if let Some(other) = names.insert(name.clone(), file) {
                return Err(whole(file, format!("the name or alias `{name}` is taken by {}", other.display())));
            }
        }
        if let Some(other) = variants.insert(&entry.variant, file) {
            return Err(whole(file, format!("the variant `{}` is taken by {}", entry.variant, other.display())));
        }
        for launch in entry.system.launches.iter() {
            if let Some(other) = launches.insert(&launch.id, file) {
                return Err(whole(file, format!("the launch id `{}` is taken by {}", launch.id, other.display())));
            }
        }
    }
    Ok(())
}

/// Every name by which a system is known, in lower case, each once.
pub(crate) fn names_of(system: &System) -> Vec<String> {
    let mut names = vec![system.id.to_string(), system.name.to_lowercase()];
    names.extend(system.aliases.iter().map(ToString::to_string));
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

/// Each axis is settled or judged, and a judgment lies where it may.
fn check_scores(file: &Path, entry: &Entry, all: &[(&Path, Entry)], rubric: &Rubric) -> anyhow::Result<()> {
    let system = &entry.system;
    let engine = match &system.built_on {
        None => None,
        Some(id) => Some(
            all.iter()
                .map(|(_, other)| &other.system)
                .find(|other| other.id == *id)
                .ok_or_else(|| whole(file, format!("built_on names no system: `{id}`")))?,
        ),
    };
    let facts = System { judgments: [].as_slice().into(), ..system.clone() };
    for derivation in rubric::score(rubric, &facts, engine)? {
        let (axis, known) = (derivation.axis, derivation.result);
        let settled = known.coverage >= rubric.settled_at;
        match system.judgment(axis) {
            None if settled => {}
            None => anyhow::bail!(whole(
                file,
                format!(
                    "{axis} is not settled (coverage {:.2}): expected a [[judgment]] between {} and {}",
                    known.coverage, known.score, known.upper
                )
            )),
            Some(_) if settled => anyhow::bail!(whole(file, format!("{axis} is settled and needs no judgment"))),
            Some(judgment) => {
                let steps = judgment.score / rubric.judgment_step;
                let most = known.upper.min(rubric.judgment_most);
                if (steps - steps.round()).abs() > 1e-9 || judgment.score < known.score || judgment.score > most {
                    anyhow::bail!(whole(
                        file,
                        format!(
                            "the judgment {} on {axis} is not a multiple of {} between {} and {most}",
                            judgment.score, rubric.judgment_step, known.score
                        )
                    ));
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-24";

    const SOUND: &str = r#"id = "sample"
variant = "Sample"
name = "Sample"
class = "container"
boundary = "namespaces"
aliases = ["smpl"]
summary = "A sample."
homepage = "https://example.org"
license = "MIT"
hosted = false
platforms = ["linux-x86_64"]
needs = []
implemented_in = ["Rust"]
first_release = "2020-01"

[[evidence]]
axis = "start-latency"
claim = "It starts."
metric = "time-to-first-exec-ms"
value = 12.5
statistic = "median"
bound = "exact"
key = "start"
start_kind = "cold"
conditions = "unstated"
scored = true
why = "the only one"
source = "https://example.org/a"
title = "A"
date = "2024-05"
kind = "documentation"

[[evidence]]
axis = "density"
claim = "It is small."
source = "https://example.org/a"
title = "A"
kind = "documentation"

[[evidence]]
axis = "isolation"
claim = "It isolates."
source = "https://example.org/a"
title = "A"
kind = "documentation"

[[evidence]]
axis = "snapshotting"
claim = "It has none."
source = "https://example.org/a"
title = "A"
kind = "documentation"

[[evidence]]
axis = "agent-control"
claim = "It has an interface."
source = "https://example.org/a"
title = "A"
kind = "documentation"

[capabilities]
exec-api = { value = true, source = "https://example.org/a" }

[[judgment]]
axis = "density"
score = 0.5
mechanism = "It shares its memory."
"#;

    fn error(text: &str) -> String {
        read_text(Path::new("catalog/sample.toml"), text, TODAY).map(|_| ()).expect_err("it is not sound").to_string()
    }

    #[test]
    fn a_sound_file_is_read() {
        let entry = read_text(Path::new("catalog/sample.toml"), SOUND, TODAY).unwrap();
        assert_eq!(entry.system.scored_figure(Axis::StartLatency).map(|figure| figure.value), Some(12.5));
        assert_eq!(entry.system.capability(Capability::ExecApi), Some(CapabilityValue::Yes));
    }

    /// Each mistake, and what is said of it: file, line and what was expected.
    #[test]
    fn mistakes_are_told_with_file_and_line() {
        let cases = [
            ("license = \"MIT\"", "licence = \"MIT\"", ":9: unknown field `licence`, expected one of"),
            (
                "axis = \"density\"\nclaim",
                "axis = \"size\"\nclaim",
                ":34: unknown axis `size`, expected one of start-latency",
            ),
            (
                "metric = \"time-to-first-exec-ms\"",
                "metric = \"boot\"",
                ":19: unknown metric `boot`, expected one of time-to",
            ),
            ("kind = \"documentation\"", "kind = \"rumour\"", ":31: unknown kind of evidence `rumour`"),
            ("source = \"https://example.org/a\"\n", "", "missing field `source`"),
            ("source = \"https://example.org/a\"", "source = \"the web\"", ":28: `the web` is not a source"),
            ("date = \"2024-05\"", "date = \"2027-01\"", ":30: the date 2027-01 lies in the future"),
            ("date = \"2024-05\"", "date = \"May 2024\"", ":30: `May 2024` is not a date, expected YYYY"),
            ("value = 12.5", "value = nan", ":20: the value NaN is not a finite number"),
            ("value = 12.5", "value = 0.0", ": a scored figure must be above zero"),
            ("value = 12.5\n", "", "has no `value`, expected a number in ms"),
            ("metric = \"time-to-first-exec-ms\"\n", "", ":16: `value` without `metric`"),
            ("statistic = \"median\"\n", "", "has no `statistic`, expected median, mean"),
            ("start_kind = \"cold\"\n", "", "has no `start_kind`, expected cold, restored"),
            ("conditions = \"unstated\"\n", "", "has no `conditions`"),
            ("why = \"the only one\"\n", "", "`scored = true` and `why` belong together"),
            (
                "metric = \"time-to-first-exec-ms\"",
                "metric = \"other-start-ms\"",
                "other-start-ms cannot be the scored figure",
            ),
            ("key = \"start\"", "key = \"Start Key\"", ":23: the key `Start Key` is not kebab-case"),
            ("id = \"sample\"", "id = \"simple\"", ":1: the id `simple` is not the name of the file"),
            ("aliases = [\"smpl\"]", "aliases = [\"SMPL\"]", ":6: the alias `SMPL` is not in lower case"),
            ("value = true,", "value = \"maybe\",", "expected true, false, \"partial\" or \"not-applicable\""),
            ("value = true,", "value = \"partial\",", "exec-api: partial needs a `note`"),
            ("exec-api", "telepathy", "unknown capability `telepathy`"),
            ("axis = \"agent-control\"\nclaim", "axis = \"density\"\nclaim", "there is no evidence on agent-control"),
        ];
        for (from, to, expected) in cases {
            assert!(SOUND.contains(from), "the sample has no {from}");
            let told = error(&SOUND.replacen(from, to, 1));
            assert!(told.starts_with("catalog/sample.toml:"), "{to}: {told}");
            assert!(told.contains(expected), "{to}: {told}");
        }
    }

    fn folder(files: &[(&str, String)]) -> anyhow::Result<Vec<Entry>> {
        let folder = std::env::temp_dir().join(format!("agentic-eval-catalog-{}-{}", std::process::id(), files.len()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder)?;
        for (name, text) in files {
            std::fs::write(folder.join(name), text)?;
        }
        let rubric = crate::codegen::read_rubric(&crate::root().join("crates/agentic-eval/rubric/v1.toml"))?;
        let entries = read_folder(&folder, &rubric, TODAY);
        std::fs::remove_dir_all(&folder)?;
        entries
    }

    #[test]
    fn what_only_the_whole_catalog_shows() {
        let judged = |axis: &str| format!("\n[[judgment]]\naxis = \"{axis}\"\nscore = 0.0\nmechanism = \"None.\"\n");
        let whole = format!("{SOUND}{}{}", judged("snapshotting"), judged("agent-control").replace("0.0", "0.2"));
        let other = whole.replace("\"sample\"", "\"other\"").replace("Sample", "Other");
        assert!(folder(&[("sample.toml", whole.clone())]).is_ok());
        let taken = folder(&[("other.toml", other), ("sample.toml", whole.clone())]).unwrap_err().to_string();
        assert!(taken.contains("the name or alias `smpl` is taken by"), "{taken}");
        for (text, expected) in [
            (SOUND.to_owned(), "is not settled (coverage 0.00): expected a [[judgment]] between"),
            (whole.replace("score = 0.2", "score = 0.1"), "the judgment 0.1 on agent-control is not a multiple"),
            (whole.replace("score = 0.5\n", "score = 0.55\n"), "the judgment 0.55 on density is not a multiple"),
            (format!("{whole}{}", judged("isolation")), "isolation is settled and needs no judgment"),
            (whole.replace("needs = []", "needs = []\nbuilt_on = \"nobody\""), "built_on names no system: `nobody`"),
        ] {
            let told = folder(&[("sample.toml", text), ("README.md", String::new()), ("notes.txt", String::new())]);
            let told = told.map(|_| ()).expect_err(expected).to_string();
            assert!(told.contains(expected), "{told}");
        }
    }
}
