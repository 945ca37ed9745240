//! The curve's properties, for any anchors and figures.
#![cfg(feature = "catalog")]

use agentic_eval::rubric::{self, Anchors, curve, round2};
use proptest::prelude::*;

/// The score of a figure that has one.
fn scored(anchors: &Anchors, value: f64) -> f64 {
    curve(anchors, value).expect("a positive figure")
}

fn anchors(p10: f64, median: f64) -> Anchors {
    Anchors { p10, median, origin: "".into() }
}

#[test]
fn the_anchors_are_hit_exactly() {
    let curves = &rubric::v1().curves;
    for anchors in [&curves.start_latency, &curves.density, &curves.density_hosted, &curves.snapshotting] {
        assert_eq!(curve(anchors, anchors.median), Ok(0.5));
        let at_p10 = scored(anchors, anchors.p10);
        assert!((at_p10 - 0.9).abs() < 1e-12, "{at_p10}");
        assert_eq!(round2(at_p10), 0.9);
    }
}

#[test]
fn ten_seconds_score_a_tenth_on_start_latency() {
    assert_eq!(curve(&rubric::v1().curves.start_latency, 10_000.0).map(round2), Ok(0.1));
}

#[test]
fn figures_that_mean_nothing_are_errors() {
    for value in [0.0, -1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = curve(&anchors(1.0, 10.0), value).expect_err("no figure");
        assert!(error.to_string().contains("not positive and finite"), "{error}");
    }
}

proptest! {
    #[test]
    fn bounded(p10 in 1e-3..1e3, factor in 1.01..100.0, value in 1e-9..1e12) {
        let score = scored(&anchors(p10, p10 * factor), value);
        prop_assert!((0.0..=1.0).contains(&score));
    }

    #[test]
    fn never_rising_after_rounding(p10 in 1e-3..1e3, factor in 1.5..100.0, value in 1e-9..1e9, more in 1.0..10.0) {
        let anchors = anchors(p10, p10 * factor);
        prop_assert!(round2(scored(&anchors, value * more)) <= round2(scored(&anchors, value)));
    }

    #[test]
    fn strictly_falling_before_rounding(p10 in 1e-3..1e3, factor in 1.5..100.0, z in -4.0..4.0, more in 1.01..10.0) {
        // Within four standard deviations, where a double still tells the tails apart.
        let anchors = anchors(p10, p10 * factor);
        let value = anchors.median * libm::exp(z * libm::log(factor) / rubric::SIGMA_DIVISOR);
        prop_assert!(scored(&anchors, value * more) < scored(&anchors, value));
    }
}
