//! The figures that are computed from the lists that people are shown.

use eight_keys_core::content::Fits;
use eight_keys_core::domain::{Occupations, Shelf};

/// How many are shown first: one list of so many, or three shelves of a third each.
pub const SHOWN: usize = 18;
/// How often the genders are assigned at random for the baseline of the dissimilarity.
const PERMUTATIONS: usize = 100;

/// The figures of one way of choosing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    /// Mean share of women in the work shown to women, and to men; percent.
    pub share: [f64; 2],
    /// The part of the work shown that is done mostly by men, for women and for men; percent.
    pub mostly_men: [f64; 2],
    /// Duncan's dissimilarity of what women and men are shown: 0 means the same, 1 nothing in common.
    pub dissimilarity: f64,
    /// The same if the genders were assigned at random: the mean of the permutations.
    pub by_chance: f64,
    /// Mean fit (Pearson) of the work shown.
    pub fit: f64,
}

impl Figures {
    /// Percentage points by which the work shown to women is done more by women.
    pub fn gap(&self) -> f64 {
        self.share[0] - self.share[1]
    }

    /// Women's part of work done mostly by men, as a part of men's.
    pub fn ratio(&self) -> f64 {
        self.mostly_men[0] / self.mostly_men[1]
    }
}

/// Computes the figures. `shown` has the indexes of the work for each person, `fits` the plain fits of all work.
pub fn figures(occupations: &Occupations, women: &[bool], shown: &[Vec<usize>], fits: &[Fits]) -> Figures {
    let mut figures = Figures::default();
    let mut counts = [0.0; 2];
    let mut fit = (0.0, 0.0);
    for ((woman, shown), fits) in women.iter().zip(shown).zip(fits) {
        let side = usize::from(!woman);
        for at in shown {
            let Some(group) = occupations.groups.get(*at) else { continue };
            let Some(percent) = group.standing_share() else { continue };
            figures.share[side] += f64::from(percent);
            figures.mostly_men[side] += if group.shelf() == Shelf::MostlyMen { 100.0 } else { 0.0 };
            counts[side] += 1.0;
            if let Some(own) = fits.get(*at) {
                fit.0 += f64::from(own.value);
                fit.1 += 1.0;
            }
        }
    }
    for (side, count) in counts.into_iter().enumerate() {
        figures.share[side] /= count;
        figures.mostly_men[side] /= count;
    }
    figures.fit = fit.0 / fit.1;
    figures.dissimilarity = dissimilarity(occupations.groups.len(), women, shown);
    figures
}

/// Adds the baseline: the dissimilarity if the genders were assigned at random, always in the same way.
pub fn add_chance(figures: &mut Figures, occupations: &Occupations, women: &[bool], shown: &[Vec<usize>]) {
    let mut women = women.to_vec();
    let mut state = 20_150_101_u64;
    let mut sum = 0.0;
    for _ in 0..PERMUTATIONS {
        for last in (1..women.len()).rev() {
            // Knuth's generator; its high bits are good enough to shuffle with.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            women.swap(last, (state >> 33) as usize % (last + 1));
        }
        sum += dissimilarity(occupations.groups.len(), &women, shown);
    }
    figures.by_chance = sum / PERMUTATIONS as f64;
}

/// Duncan's index: half the sum of the differences of the two distributions over all kinds of work.
fn dissimilarity(occupations: usize, women: &[bool], shown: &[Vec<usize>]) -> f64 {
    let mut counts = vec![[0.0_f64; 2]; occupations];
    let mut totals = [0.0_f64; 2];
    for (woman, shown) in women.iter().zip(shown) {
        let side = usize::from(!woman);
        for at in shown {
            counts[*at][side] += 1.0;
            totals[side] += 1.0;
        }
    }
    counts.iter().map(|[women, men]| (women / totals[0] - men / totals[1]).abs()).sum::<f64>() / 2.0
}

/// Cronbach's alpha of items (a column each) over people (a row each).
pub fn alpha(rows: &[Vec<f64>]) -> f64 {
    let items = rows.first().map_or(0, Vec::len);
    let of_items: f64 = (0..items).map(|item| variance(rows.iter().map(|row| row[item]))).sum();
    let of_sum = variance(rows.iter().map(|row| row.iter().sum()));
    let items = items as f64;
    items / (items - 1.0) * (1.0 - of_items / of_sum)
}

fn variance(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let count = values.clone().count() as f64;
    let mean = values.clone().sum::<f64>() / count;
    values.map(|value| (value - mean).powi(2)).sum::<f64>() / (count - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dissimilarity_goes_from_the_same_to_nothing_in_common() {
        let women = [true, false];
        assert_eq!(dissimilarity(4, &women, &[vec![0, 1], vec![0, 1]]), 0.0);
        assert_eq!(dissimilarity(4, &women, &[vec![0, 1], vec![2, 3]]), 1.0);
        assert_eq!(dissimilarity(4, &women, &[vec![0, 1], vec![1, 2]]), 0.5);
    }

    #[test]
    fn alpha_is_one_for_the_same_question_twice() {
        assert!((alpha(&[vec![1.0, 1.0], vec![2.0, 2.0], vec![4.0, 4.0]]) - 1.0).abs() < 1e-9);
        assert!(alpha(&[vec![1.0, 2.0], vec![2.0, 1.0], vec![1.5, 1.4], vec![1.0, 1.9]]) < 0.1);
    }
}
