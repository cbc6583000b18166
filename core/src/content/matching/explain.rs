//! Why a kind of work is suggested.

use super::shape;
use crate::domain::{Rated, Scores, Theme, WorkProfile};

/// A theme is part of the explanation if it makes up at least this part of the correlation.
const WORTH_SAYING: f32 = 0.05;
/// At most so many of the user's ratings explain a suggestion.
const RATINGS_NAMED: usize = 3;
/// At most so many of these are of one theme, so that they show the mixture.
const RATINGS_OF_A_THEME: usize = 2;

/// Why work is suggested, and what speaks against it. Each list begins with what matters most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// Themes that the user likes more than other themes, and that the work is mostly made of.
    pub shared: Vec<Theme>,
    /// Themes that the work has much of, and that the user likes less than other themes.
    pub work_only: Vec<Theme>,
    /// Themes that the user likes, and that the work has little of.
    pub user_only: Vec<Theme>,
    /// Two or three of the user's ratings that the match rests on: the highest in the shared themes. There are fewer if
    /// the user rated nothing there above their own average.
    pub rests_on: Vec<Rated>,
}

/// Compares the user's scores, and the ratings that they come from, with one O*NET occupation.
pub fn explain(scores: &Scores, ratings: &[Rated], profile: &WorkProfile) -> Explanation {
    let (Some(hers), Some(works)) = (shape(scores.values()), shape(profile.values.map(f32::from))) else {
        return Explanation::default();
    };
    let weight = |theme: &Theme| hers[theme.index()] * works[theme.index()];
    let list = |user_likes: bool, work_has: bool| {
        let mut themes: Vec<Theme> = Theme::ALL.into_iter().collect();
        themes.retain(|theme| {
            (hers[theme.index()] > 0.0) == user_likes
                && (works[theme.index()] > 0.0) == work_has
                && weight(theme).abs() >= WORTH_SAYING
        });
        themes.sort_by(|a, b| weight(b).abs().total_cmp(&weight(a).abs()));
        themes
    };
    let shared = list(true, true);
    let rests_on = highest(ratings, &shared);
    Explanation { rests_on, work_only: list(false, true), user_only: list(true, false), shared }
}

/// The user's highest ratings in these themes, if they are above the average of all ratings.
fn highest(ratings: &[Rated], themes: &[Theme]) -> Vec<Rated> {
    let sum: usize = ratings.iter().map(|rated| usize::from(rated.rating.value())).sum();
    let above = |rated: &&Rated| usize::from(rated.rating.value()) * ratings.len() > sum;
    let place = |rated: &Rated| themes.iter().position(|theme| *theme == rated.theme);
    let mut named: Vec<(usize, Rated)> =
        ratings.iter().filter(above).filter_map(|rated| Some((place(rated)?, *rated))).collect();
    // The highest come first; among equals first the theme that matters more, then the activity that is asked earlier.
    named.sort_by_key(|(place, rated)| (std::cmp::Reverse(rated.rating), *place, rated.activity));
    let mut counts = [0; 6];
    named.retain(|(_, rated)| {
        counts[rated.theme.index()] += 1;
        counts[rated.theme.index()] <= RATINGS_OF_A_THEME || themes.len() == 1
    });
    named.truncate(RATINGS_NAMED);
    named.into_iter().map(|(_, rated)| rated).collect()
}
