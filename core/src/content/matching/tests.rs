use super::shelves::standings;
use super::*;
use crate::domain::{
    DeclineReason, Join, Member, Occupation, Precision, Rated, Rating, Share, ShareSource, Shelf, Theme, WorkProfile,
};

fn profile(code: &str, values: [u16; 6]) -> WorkProfile {
    WorkProfile { code: code.to_owned(), title: code.to_owned(), values }
}

fn group(code: &str, percent: Option<f32>, members: &[usize]) -> Occupation {
    let member = |profile: &usize| Member { profile: *profile, join: Join::Whole };
    Occupation {
        code: code.to_owned(),
        members: members.iter().map(member).collect(),
        ways: None,
        share: percent.map(|percent| Share {
            percent,
            sources: vec![ShareSource::Cps2025],
            precision: Precision::Exact,
            census: vec!["0010".to_owned()],
            stands: true,
        }),
        europe: Vec::new(),
        examples: Vec::new(),
        related: Vec::new(),
        competences: Vec::new(),
    }
}

/// A realistic, a social and a mixed occupation, in four groups of two fields, and one group without any
/// occupation.
fn occupations() -> Occupations {
    Occupations {
        profiles: vec![
            profile("R", [700, 300, 100, 100, 200, 400]),
            profile("S", [100, 200, 300, 700, 300, 200]),
            profile("RS", [600, 200, 100, 600, 100, 200]),
        ],
        europe: Vec::new(),
        groups: vec![
            group("1111", Some(10.0), &[0]),
            group("1112", Some(50.0), &[0, 2]),
            group("1121", Some(80.0), &[1]),
            group("2111", Some(20.0), &[2]),
            group("2112", None, &[]),
        ],
    }
}

const HANDY: [f32; 6] = [5.0, 3.0, 1.0, 1.0, 2.0, 3.0];

fn fits(occupations: &Occupations) -> Fits {
    Matcher::new(occupations).fits(&Scores::from_values(HANDY)).unwrap()
}

#[test]
fn a_groups_fit_is_that_of_its_best_member() {
    let occupations = occupations();
    let fits = fits(&occupations);
    let (alone, two) = (fits.get(0).unwrap(), fits.get(1).unwrap());
    assert_eq!(alone, two);
    assert_eq!(two.profile, 0);
    assert!(alone.value > 0.9 && fits.get(2).unwrap().value < -0.5 && fits.get(4).is_none());
}

#[test]
fn all_the_same_fits_nothing() {
    let matcher = Matcher::new(&occupations());
    assert!(matcher.fits(&Scores::from_values([3.0; 6])).is_none());
    assert!(matcher.fits(&Scores::from_values([2.6; 6])).is_none());
}

#[test]
fn shelves_hold_everything_once_in_the_order_of_the_list() {
    let occupations = occupations();
    let fits = fits(&occupations);
    assert_eq!(ranked(&occupations, &fits, &[]), [0, 1, 3, 2, 4]);
    let shelves = shelves(&occupations, &fits, &[]);
    assert_eq!(shelves.on(Shelf::MostlyMen), [0, 3]);
    assert_eq!(shelves.on(Shelf::Mixed), [1]);
    assert_eq!(shelves.on(Shelf::MostlyWomen), [2]);
    assert_eq!(shelves.first(Shelf::NotKnown), [4]);
}

#[test]
fn what_stands_on_no_shelf_is_suggested_where_it_fits_well() {
    let mut occupations = occupations();
    for group in &mut occupations.groups {
        // This share is mostly about other work.
        group.share.iter_mut().for_each(|share| share.stands = false);
    }
    let fits = fits(&occupations);
    let shelves = shelves(&occupations, &fits, &[]);
    assert_eq!(shelves.on(Shelf::NotKnown), [0, 1, 3, 2, 4]);
    let suggested = shelves.first_not_known(&fits);
    assert!(suggested.starts_with(&[0, 1]) && !suggested.contains(&2) && !suggested.contains(&4), "{suggested:?}");
    for at in 0..5 {
        assert_eq!(suggested.contains(&at), fits.get(at).is_some_and(|fit| fit.value >= 0.5), "{at}");
    }
}

#[test]
fn not_for_me_goes_to_the_end_and_counts_against_what_is_alike() {
    let mut occupations = occupations();
    occupations.groups[3].code = "1119".to_owned();
    let fits = fits(&occupations);
    let aside = |because| ranked(&occupations, &fits, &[NotForMe { occupation: 0, because }]);
    assert_eq!(aside(DeclineReason::NoReason), [1, 3, 2, 4, 0]);
    let value = |because: &[DeclineReason]| {
        let said: Vec<NotForMe> = because.iter().map(|it| NotForMe { occupation: 0, because: *it }).collect();
        standings(&occupations, &fits, &said)[1].1
    };
    let plain = value(&[]);
    assert_eq!(value(&[DeclineReason::Preparation]), plain);
    assert!((plain - value(&[DeclineReason::Activities]) - 0.1).abs() < 1e-6);
    assert!((plain - value(&[DeclineReason::Activities; 5]) - 0.2).abs() < 1e-6);
}

#[test]
fn the_shelves_take_turns() {
    let mut firsts = [0; 4];
    for seed in 0..600 {
        let order = shelf_order(seed);
        assert_eq!(order, shelf_order(seed));
        let mut sorted = order;
        sorted.sort();
        assert_eq!(sorted, Shelf::SHARES);
        firsts[order[0] as usize] += 1;
    }
    assert!(firsts[..3].iter().all(|count| (150..250).contains(count)), "{firsts:?}");
}

#[test]
fn a_surprise_fits_and_is_from_a_field_not_opened() {
    let occupations = occupations();
    let fits = fits(&occupations);
    for seed in 0..20 {
        assert_eq!(surprise(&occupations, &fits, &[], &["21"], seed), Some(0));
        assert_eq!(surprise(&occupations, &fits, &[], &["11", "21"], seed), None);
    }
    let aside = [NotForMe { occupation: 0, because: DeclineReason::NoReason }];
    assert_eq!(surprise(&occupations, &fits, &aside, &["21"], 1), Some(1));
}

#[test]
fn the_explanation_names_themes_and_her_ratings() {
    let mut ratings = Vec::new();
    for (at, (theme, value)) in Theme::ALL.into_iter().zip([5, 3, 1, 1, 2, 4]).enumerate() {
        for n in 0..4_u16 {
            let value = if n == 3 && value == 5 { 4 } else { value };
            let rating = Rating::from_value(value).unwrap();
            ratings.push(Rated { activity: n + 4 * u16::try_from(at).unwrap(), theme, rating });
        }
    }
    let scores = Scores::of(&ratings).unwrap();
    let why = explain(&scores, &ratings, &occupations().profiles[2]);
    assert_eq!(why.shared, [Theme::Realistic]);
    assert_eq!(why.work_only, [Theme::Social]);
    assert_eq!(why.user_only, [Theme::Conventional]);
    assert_eq!(why.rests_on.iter().map(|rated| rated.activity).collect::<Vec<_>>(), [0, 1, 2]);
    let why = explain(&scores, &ratings, &occupations().profiles[0]);
    assert_eq!(why.shared, [Theme::Realistic, Theme::Conventional]);
    assert_eq!(why.rests_on.iter().map(|rated| rated.activity).collect::<Vec<_>>(), [0, 1, 20]);
    assert_eq!(explain(&Scores::from_values([3.0; 6]), &ratings, &occupations().profiles[0]), Explanation::default());
}
