//! What is true for everybody's ratings: properties of scoring, matching and shelves over the real kinds of work.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test, in its helpers too")]

use std::path::Path;
use std::sync::LazyLock;

use eight_keys::content::{
    Matcher, NotForMe, ON_A_SHELF, explain, parse_occupations, ranked, shelf_order, shelves, surprise,
};
use eight_keys::domain::{DeclineReason, Occupations, ProfileShape, Rated, Rating, Scores, Shelf, Theme};
use proptest::prelude::*;

fn content(name: &str) -> Option<Vec<u8>> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("static/content").join(name)).ok()
}

static OCCUPATIONS: LazyLock<Occupations> = LazyLock::new(|| {
    let (occupations, problems) = parse_occupations(&content("occupations.json").unwrap());
    assert_eq!(problems, []);
    occupations.unwrap()
});
static MATCHER: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(&OCCUPATIONS));

fn ratings(values: &[u8]) -> Vec<Rated> {
    let themes = Theme::ALL.into_iter().flat_map(|theme| [theme; 8]);
    let rated = |((activity, theme), value): ((u16, Theme), &u8)| Rated {
        activity,
        theme,
        rating: Rating::from_value(*value).unwrap(),
    };
    (0..).zip(themes).zip(values).map(rated).collect()
}

fn any_ratings() -> impl Strategy<Value = Vec<Rated>> {
    prop::collection::vec(1..=5_u8, 48).prop_map(|values| ratings(&values))
}

/// Six scores that differ enough for rounding not to matter.
fn any_scores() -> impl Strategy<Value = [f32; 6]> {
    prop::array::uniform6(1.0..5.0_f32).prop_filter("the themes differ", |values| {
        values.iter().copied().fold(f32::MIN, f32::max) - values.iter().copied().fold(f32::MAX, f32::min) > 0.3
    })
}

fn any_not_for_me() -> impl Strategy<Value = Vec<NotForMe>> {
    let one = (0..428_usize, 0..4_usize)
        .prop_map(|(occupation, because)| NotForMe { occupation, because: DeclineReason::ALL[because] });
    prop::collection::vec(one, 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A user who rates everything higher, or more boldly, gets the same fit.
    #[test]
    fn fit_does_not_change_with_a_constant_or_a_scale(scores in any_scores(), add in -3.0..3.0_f32, times in 0.2..4.0_f32) {
        let plain = MATCHER.fits(&Scores::from_values(scores)).unwrap();
        let moved = MATCHER.fits(&Scores::from_values(scores.map(|value| value * times + add))).unwrap();
        for at in 0..plain.len() {
            match (plain.get(at), moved.get(at)) {
                (Some(a), Some(b)) => prop_assert!((a.value - b.value).abs() < 1e-4, "{at}: {a:?} {b:?}"),
                (a, b) => prop_assert_eq!(a, b),
            }
        }
    }

    /// Fit is a correlation, and the member that is named has that fit.
    #[test]
    fn fit_is_the_correlation_with_the_member_named(scores in any_scores()) {
        let fits = MATCHER.fits(&Scores::from_values(scores)).unwrap();
        for (at, group) in OCCUPATIONS.groups.iter().enumerate() {
            let by_definition = |profile: usize| {
                let (a, b) = (scores.map(f64::from), OCCUPATIONS.profiles[profile].values.map(f64::from));
                let mean = |values: &[f64; 6]| values.iter().sum::<f64>() / 6.0;
                let (ma, mb) = (mean(&a), mean(&b));
                let sum = |f: &dyn Fn(f64, f64) -> f64| a.iter().zip(&b).map(|(a, b)| f(a - ma, b - mb)).sum::<f64>();
                sum(&|a, b| a * b) / (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt()
            };
            let best = group.members.iter().map(|member| by_definition(member.profile)).reduce(f64::max);
            prop_assert_eq!(best.is_none(), fits.get(at).is_none());
            if let (Some(best), Some(fit)) = (best, fits.get(at)) {
                prop_assert!((f64::from(fit.value) - best).abs() < 1e-4);
                prop_assert!((by_definition(fit.profile) - best).abs() < 1e-4);
            }
        }
    }

    /// Every kind of work is on exactly one shelf, in the order of the list; it stays there whatever the user puts
    /// aside.
    #[test]
    fn everything_is_on_exactly_one_shelf(scores in any_scores(), aside in any_not_for_me()) {
        let fits = MATCHER.fits(&Scores::from_values(scores)).unwrap();
        let list = ranked(&OCCUPATIONS, &fits, &aside);
        let shelves = shelves(&OCCUPATIONS, &fits, &aside);
        let mut all = Vec::new();
        for shelf in Shelf::ALL {
            let on = shelves.on(shelf);
            prop_assert!(on.iter().all(|at| OCCUPATIONS.groups[*at].shelf() == shelf));
            let places: Vec<usize> = on.iter().map(|at| list.iter().position(|it| it == at).unwrap()).collect();
            prop_assert!(places.is_sorted());
            prop_assert!(shelves.first(shelf).iter().all(|at| on[..on.len().min(ON_A_SHELF)].contains(at)));
            all.extend_from_slice(on);
        }
        all.sort_unstable();
        prop_assert!(all.iter().copied().eq(0..OCCUPATIONS.groups.len()));
        for shelf in Shelf::SHARES {
            prop_assert!(shelves.first(shelf).iter().all(|at| fits.get(*at).is_some()));
            prop_assert!(shelves.first(shelf).iter().all(|at| aside.iter().all(|it| it.occupation != *at)));
        }
        // The same again, to the last place.
        let again = MATCHER.fits(&Scores::from_values(scores)).unwrap();
        prop_assert_eq!(list, ranked(&OCCUPATIONS, &again, &aside));
    }

    /// Randomness comes from the seed alone.
    #[test]
    fn a_seed_gives_the_same_each_time(scores in any_scores(), seed in any::<u64>(), opened in prop::collection::vec(0..428_usize, 0..40)) {
        let fits = MATCHER.fits(&Scores::from_values(scores)).unwrap();
        let opened: Vec<&str> = opened.into_iter().map(|at| OCCUPATIONS.groups[at].field()).collect();
        let surprised = surprise(&OCCUPATIONS, &fits, &[], &opened, seed);
        prop_assert_eq!(surprised, surprise(&OCCUPATIONS, &fits, &[], &opened, seed));
        prop_assert_eq!(shelf_order(seed), shelf_order(seed));
        if let Some(at) = surprised {
            prop_assert!(!opened.contains(&OCCUPATIONS.groups[at].field()));
            prop_assert!(fits.get(at).unwrap().value >= 0.5);
        }
    }

    /// An explanation names themes that exist, each once, and high ratings that the user gave.
    #[test]
    fn explanations_rest_on_her_ratings(ratings in any_ratings(), profile in 0..900_usize) {
        let scores = Scores::of(&ratings).unwrap();
        let why = explain(&scores, &ratings, &OCCUPATIONS.profiles[profile]);
        let mut themes = [why.shared.clone(), why.work_only, why.user_only].concat();
        themes.sort();
        prop_assert!(themes.is_sorted_by(|a, b| a < b));
        prop_assert!(why.rests_on.len() <= 3);
        for rated in &why.rests_on {
            prop_assert!(ratings.contains(rated) && why.shared.contains(&rated.theme));
        }
        if scores.shape(&ratings) == ProfileShape::Clear && !why.shared.is_empty() {
            prop_assert!(!why.rests_on.is_empty());
        }
    }
}
