//! How often a system comes first when the weights are shaken.

use super::weights::Weights;
use crate::rubric::Stability;

/// For each row of scores the share of draws in which it comes first.
///
/// Weights are drawn from a Dirichlet distribution around `weights` (concentration, draws and seed from the rubric).
/// A tie goes to the earlier row.
pub(super) fn first_shares(scores: &[[f64; 5]], weights: Weights, rules: &Stability) -> Vec<f64> {
    let mut firsts = vec![0_u32; scores.len()];
    let mut random = SplitMix64(rules.seed);
    for _ in 0..rules.draws {
        let draw = weights.as_array().map(|weight| gamma(&mut random, weight * rules.concentration));
        let mean = |row: &[f64; 5]| row.iter().zip(draw).map(|(score, weight)| score * weight).sum::<f64>();
        let mut best = None;
        for (at, row) in scores.iter().enumerate() {
            let value = mean(row);
            if best.is_none_or(|(_, most)| value > most) {
                best = Some((at, value));
            }
        }
        if let Some((at, _)) = best {
            firsts[at] += 1;
        }
    }
    firsts.into_iter().map(|count| f64::from(count) / f64::from(rules.draws.max(1))).collect()
}

/// The generator of Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
pub(crate) struct SplitMix64(pub(crate) u64);

impl SplitMix64 {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Uniform in (0, 1), never at the ends, so that its logarithm exists.
    pub(crate) fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// Standard normal, by Box and Muller, 1958.
    fn normal(&mut self) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(self.uniform()));
        radius * libm::cos(2.0 * std::f64::consts::PI * self.uniform())
    }
}

/// A gamma variate of this shape and scale one, by Marsaglia and Tsang, "A simple method for generating gamma variables", 2000.
fn gamma(random: &mut SplitMix64, shape: f64) -> f64 {
    if shape <= 0.0 {
        return 0.0;
    }
    if shape < 1.0 {
        // Their section 6: raise the shape by one and scale back.
        let boost = libm::pow(random.uniform(), 1.0 / shape);
        return gamma(random, shape + 1.0) * boost;
    }
    let d = shape - 1.0 / 3.0;
    let c = 1.0 / libm::sqrt(9.0 * d);
    loop {
        let x = random.normal();
        let v = 1.0 + c * x;
        if v <= 0.0 {
            continue;
        }
        let v = v * v * v;
        if libm::log(random.uniform()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
            return d * v;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gamma_has_the_mean_of_its_shape() {
        let mut random = SplitMix64(7);
        for shape in [0.4, 1.0, 4.0] {
            let mean = (0..20_000).map(|_| gamma(&mut random, shape)).sum::<f64>() / 20_000.0;
            assert!((mean - shape).abs() < 0.05 * shape.max(1.0), "shape {shape} has mean {mean}");
        }
    }

    #[test]
    fn a_row_that_dominates_is_always_first() {
        let rules = Stability { concentration: 20.0, draws: 500, seed: 1 };
        let shares = first_shares(&[[0.4; 5], [0.5; 5]], Weights::default(), &rules);
        assert_eq!(shares, [0.0, 1.0]);
    }

    #[test]
    fn equal_rivals_on_mirrored_axes_share_the_first_place() {
        let rules = Stability { concentration: 20.0, draws: 4096, seed: 1 };
        let rows = [[1.0, 0.0, 0.5, 0.5, 0.5], [0.0, 1.0, 0.5, 0.5, 0.5]];
        let shares = first_shares(&rows, Weights::default(), &rules);
        assert!((shares[0] - 0.5).abs() < 0.05, "{shares:?}");
    }
}
