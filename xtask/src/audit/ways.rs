//! Ways of choosing what is shown first: today's, ours, and those in between.

use super::figures::SHOWN;
use eight_keys_core::content::{Fits, Matcher, ranked, shelves};
use eight_keys_core::domain::{Join, Member, Occupation, Occupations, Scores, Shelf, WorkProfile};

/// One list ranked by fit: today's practice.
pub fn one_list(occupations: &Occupations, fits: &Fits) -> Vec<usize> {
    let mut list = ranked(occupations, fits, &[]);
    list.truncate(SHOWN);
    list
}

/// The first kinds of work of each shelf, as the app shows them.
pub fn our_shelves(occupations: &Occupations, fits: &Fits) -> Vec<usize> {
    let shelves = shelves(occupations, fits, &[]);
    Shelf::SHARES.into_iter().flat_map(|shelf| shelves.first(shelf).to_vec()).collect()
}

/// What is suggested in addition, of work whose share of women is not known well.
pub fn besides(occupations: &Occupations, fits: &Fits) -> Vec<usize> {
    shelves(occupations, fits, &[]).first_not_known(fits)
}

/// Fixed numbers from bands of the share of women, each filled by fit.
pub struct Bands {
    /// The percentage of women where a band ends and the next begins.
    pub ends: &'static [f32],
    /// How many are taken from each.
    pub take: &'static [usize],
}

impl Bands {
    /// What is shown first.
    pub fn choose(&self, occupations: &Occupations, fits: &Fits) -> Vec<usize> {
        let mut left = self.take.to_vec();
        let mut chosen = Vec::with_capacity(SHOWN);
        for at in ranked(occupations, fits, &[]) {
            let Some(percent) = occupations.groups.get(at).and_then(Occupation::standing_share) else { continue };
            let band = self.ends.iter().filter(|end| percent >= **end).count();
            if let Some(left) = left.get_mut(band).filter(|left| **left > 0) {
                *left -= 1;
                chosen.push(at);
            }
        }
        chosen
    }
}

/// The fits of all people.
pub fn fits(matcher: &Matcher, people: &[Scores]) -> Vec<Fits> {
    people.iter().filter_map(|scores| matcher.fits(scores)).collect()
}

/// Occupations whose groups have one member each: the mean of their members.
pub fn averaged(occupations: &Occupations) -> Occupations {
    let mut averaged = Occupations { profiles: Vec::new(), ..occupations.clone() };
    for group in &mut averaged.groups {
        if group.members.is_empty() {
            continue;
        }
        let count = group.members.len() as f32;
        let mut values = [0.0_f32; 6];
        for member in &group.members {
            for (sum, value) in values.iter_mut().zip(occupations.profiles[member.profile].values) {
                *sum += f32::from(value) / count;
            }
        }
        group.members = vec![Member { profile: averaged.profiles.len(), join: Join::Whole }];
        averaged.profiles.push(WorkProfile {
            code: group.code.clone(),
            title: String::new(),
            values: values.map(|value| value.round() as u16),
        });
    }
    averaged
}

/// Profiles from which a part of the mean profile of all work is subtracted, so that common themes count less.
pub fn centred(occupations: &Occupations, part: f32) -> Occupations {
    let count = occupations.profiles.len() as f32;
    let mut mean = [0.0_f32; 6];
    for profile in &occupations.profiles {
        for (sum, value) in mean.iter_mut().zip(profile.values) {
            *sum += f32::from(value) / count;
        }
    }
    let mut centred = occupations.clone();
    for profile in &mut centred.profiles {
        for (value, mean) in profile.values.iter_mut().zip(mean) {
            // Only the shape counts: 1000 keeps the numbers above zero.
            *value = (f32::from(*value) - part * mean + 1000.0).round() as u16;
        }
    }
    centred
}

/// Profiles as ranks, where equal values share theirs; with ranked scores this is Spearman's correlation.
pub fn ranks_of_work(occupations: &Occupations) -> Occupations {
    let mut ranked = occupations.clone();
    for profile in &mut ranked.profiles {
        profile.values = ranks(profile.values.map(f32::from)).map(|rank| (rank * 2.0) as u16);
    }
    ranked
}

/// The same for a person's scores.
pub fn ranks(values: [f32; 6]) -> [f32; 6] {
    values.map(|value| {
        let below = values.iter().filter(|other| **other < value).count() as f32;
        let same = values.iter().filter(|other| **other == value).count() as f32;
        below + (same + 1.0) / 2.0
    })
}

/// Scores compared with everybody's: mean 0 and deviation 1 in each theme, as norms would make them.
pub fn normed(people: &[Scores]) -> Vec<Scores> {
    let count = people.len() as f32;
    let mut out: Vec<[f32; 6]> = people.iter().map(Scores::values).collect();
    for theme in 0..6 {
        let mean = out.iter().map(|values| values[theme]).sum::<f32>() / count;
        let variance = out.iter().map(|values| (values[theme] - mean).powi(2)).sum::<f32>() / count;
        for values in &mut out {
            values[theme] = (values[theme] - mean) / variance.sqrt();
        }
    }
    out.into_iter().map(Scores::from_values).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_their_rank() {
        assert_eq!(ranks([5.0, 1.0, 3.0, 3.0, 2.0, 4.0]), [6.0, 1.0, 3.5, 3.5, 2.0, 5.0]);
    }
}
