//! Evidence: one cited fact about a system on one axis.

use std::borrow::Cow;
use std::fmt;

use crate::axis::Axis;
use crate::metric::{Metric, StartKind};

/// Text that costs nothing when it is built in, and can be read from a file all the same.
pub type Text = Cow<'static, str>;

/// A list that costs nothing when it is built in, and can be read from a file all the same.
pub type List<T> = Cow<'static, [T]>;

id_enum! {
    /// What sort of source a claim comes from.
    EvidenceKind, "kind of evidence" {
        /// Measured by somebody who does not make the system.
        IndependentBenchmark = "independent-benchmark",
        /// A scientific paper or its data.
        Paper = "paper",
        /// The system's source code.
        Source = "source",
        /// A specification that the makers hold themselves to.
        Specification = "specification",
        /// The system's documentation.
        Documentation = "documentation",
        /// A figure or promise of the maker or a rival.
        VendorClaim = "vendor-claim",
        /// A security advisory or audit.
        SecurityRecord = "security-record",
        /// Measured by this program on this host.
        MeasuredHere = "measured-here",
    }
}

id_enum! {
    /// Which statistic of its samples a figure is.
    Statistic, "statistic" {
        /// The middle sample.
        Median = "median",
        /// The arithmetic mean.
        Mean = "mean",
        /// The 90th percentile.
        P90 = "p90",
        /// The 95th percentile.
        P95 = "p95",
        /// The 99th percentile.
        P99 = "p99",
        /// The smallest sample or the low end of a range.
        Min = "min",
        /// The largest sample or the high end of a range.
        Max = "max",
        /// One sample.
        Single = "single",
        /// Counted, not sampled.
        Count = "count",
        /// A list price.
        Price = "price",
        /// The source does not say.
        Unstated = "unstated",
    }
}

id_enum! {
    /// How the true value lies to a figure.
    Bound, "bound" {
        /// As measured or counted.
        Exact = "exact",
        /// The figure is an upper bound.
        AtMost = "at-most",
        /// The figure is a lower bound.
        AtLeast = "at-least",
        /// The source rounds.
        About = "about",
    }
}

id_enum! {
    /// How sure a price is.
    Confidence, "confidence" {
        /// From an official price page.
        Exact = "exact",
        /// Worked back from a bundle.
        Estimated = "estimated",
    }
}

/// The figure of a claim.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    /// Stable name of the figure within its system, such as `spec-boot`.
    pub key: Text,
    /// What it measures.
    pub metric: Metric,
    /// Its value, in the metric's unit.
    pub value: f64,
    /// Which statistic it is.
    pub statistic: Statistic,
    /// How the true value lies to it.
    pub bound: Bound,
    /// How the sandbox came to be, where the metric has start kinds.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub start_kind: Option<StartKind>,
    /// Resident memory of the idle guest beside a bare overhead, in MiB, where the source states it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub guest_memory_mib: Option<f64>,
    /// How sure a price is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub confidence: Option<Confidence>,
    /// Why this is the figure that the rubric takes; absent where it is shown only.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub scored_because: Option<Text>,
}

/// One cited fact about a system on one axis.
///
/// It displays as one line of prose.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The axis that the fact bears on.
    pub axis: Axis,
    /// The fact, in our own words.
    pub claim: Text,
    /// The figure, where the claim is one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub figure: Option<Figure>,
    /// What it was measured on or holds for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub conditions: Option<Text>,
    /// Address of the page, file or thread.
    pub source: Text,
    /// The source's title.
    pub title: Text,
    /// The source's own date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), if it shows one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub date: Option<Text>,
    /// What sort of source it is.
    pub kind: EvidenceKind,
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{}, {}", self.axis, self.claim, self.title, self.kind)?;
        if let Some(date) = &self.date {
            write!(f, ", {date}")?;
        }
        f.write_str("]")
    }
}

/// The evidence behind a profile: dereferences to a slice, iterates by value and by reference.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct EvidenceList(List<Evidence>);

impl EvidenceList {
    /// A list over built-in evidence, without allocation.
    #[must_use]
    pub const fn borrowed(items: &'static [Evidence]) -> Self {
        Self(Cow::Borrowed(items))
    }
}

impl From<Vec<Evidence>> for EvidenceList {
    fn from(items: Vec<Evidence>) -> Self {
        Self(Cow::Owned(items))
    }
}

impl std::ops::Deref for EvidenceList {
    type Target = [Evidence];
    fn deref(&self) -> &[Evidence] {
        &self.0
    }
}

impl IntoIterator for EvidenceList {
    type Item = Evidence;
    type IntoIter = std::vec::IntoIter<Evidence>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_owned().into_iter()
    }
}

impl<'a> IntoIterator for &'a EvidenceList {
    type Item = &'a Evidence;
    type IntoIter = std::slice::Iter<'a, Evidence>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
