//! Matching: how well kinds of work fit the user's interests, on three shelves, and why.
//!
//! **Fit** is the correlation (Pearson) of the user's six scores with the six values of an O*NET occupation: 1 is the
//! same shape, 0 no relation, -1 the opposite. It sees the shape only, so a user who rates everything one point higher,
//! or uses the scale more boldly, gets the same work. A unit group's fit is that of its best-fitting member, which is
//! named to the user. The average of a group's members would fit everybody less, because averaging blurs them.
//! **Three shelves.** One list ranked by fit repeats today's segregation (`docs/FAIRNESS.md`). So work stands on
//! shelves by today's share of women. Each shelf is filled by fit, in the same way for everybody, and no shelf is
//! always the first. The few kinds of work whose share is not known well stand on none of the three; those of them that
//! fit well are suggested after the shelves.
//!
//! **"Not for me" counts** in two ways. The kind of work itself goes to the end of its shelf, where the user can undo
//! the decision. And if the user said that the reason is the activities, the work that is most alike (the same minor
//! group, three digits) is ordered as if its fit were [`shelves::ALIKE`] lower, at most [`shelves::ALIKE_MOST`]. The fit that the user is
//! shown stays the same. Other reasons (hours, pay, schooling) say nothing about similar work and move nothing else.

mod explain;
mod shelves;

use crate::domain::{Occupations, Scores};
pub use explain::{Explanation, explain};
pub use shelves::{NotForMe, ON_A_SHELF, ranked, shelf_order, shelves, surprise};

/// From this fit on, work fits well, and only such work is a surprise. It is half of the way from no relation to the
/// same shape.
pub(super) const FITS_WELL: f32 = 0.5;

/// How well a kind of work fits, and which of its members fits best.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// -1 to 1.
    pub value: f32,
    /// The index of the best-fitting member in [`Occupations::profiles`].
    pub profile: usize,
}

/// The fit of every kind of work, in the order of [`Occupations::groups`]; `None` where there is no profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Fits(Vec<Option<Fit>>);

impl Fits {
    /// The fit of the kind of work at this index.
    pub fn get(&self, occupation: usize) -> Option<Fit> {
        self.0.get(occupation).copied().flatten()
    }

    /// How many kinds of work there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// All profiles prepared once, so that computing a fit takes only six multiplications.
#[derive(Clone, Debug)]
pub struct Matcher {
    /// Each profile with mean 0 and length 1; all zero where it is flat.
    profiles: Vec<[f32; 6]>,
    /// For each kind of work the indexes of its members.
    members: Vec<Vec<usize>>,
}

impl Matcher {
    /// Prepares what is the same for all scores.
    pub fn new(occupations: &Occupations) -> Matcher {
        let values = occupations.profiles.iter().map(|profile| profile.values.map(f32::from));
        let members =
            occupations.groups.iter().map(|group| group.members.iter().map(|member| member.profile).collect());
        Matcher {
            profiles: values.map(|values| shape(values).unwrap_or_default()).collect(),
            members: members.collect(),
        }
    }

    /// The fit of every kind of work. `None` if the user's six scores are all the same: they fit everything and
    /// nothing.
    pub fn fits(&self, scores: &Scores) -> Option<Fits> {
        let liked = shape(scores.values())?;
        let each: Vec<f32> = self.profiles.iter().map(|profile| dot(&liked, profile)).collect();
        let best = |members: &Vec<usize>| {
            let fits =
                members.iter().filter_map(|profile| Some(Fit { value: *each.get(*profile)?, profile: *profile }));
            fits.reduce(|best, next| if next.value > best.value { next } else { best })
        };
        Some(Fits(self.members.iter().map(best).collect()))
    }
}

/// Six values moved to mean 0 and scaled to length 1; `None` if they are all the same, apart from rounding.
fn shape(values: [f32; 6]) -> Option<[f32; 6]> {
    let mean = values.iter().sum::<f32>() / 6.0;
    let centred = values.map(|value| value - mean);
    let length = dot(&centred, &centred).sqrt();
    let size = values.iter().fold(0.0, |most: f32, value| most.max(value.abs()));
    (length > 1e-5 * size).then(|| centred.map(|value| value / length))
}

fn dot(a: &[f32; 6], b: &[f32; 6]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests;
