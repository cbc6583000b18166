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
//! group, three digits) is ordered as if its fit were [`ALIKE`] lower, at most [`ALIKE_MOST`]. The fit that the user is
//! shown stays the same. Other reasons (hours, pay, schooling) say nothing about similar work and move nothing else.

use crate::domain::{Because, Occupations, Rated, Scores, Shelf, Theme, WorkProfile};

/// How many kinds of work of a shelf are shown first.
pub const ON_A_SHELF: usize = 6;
/// How much one "not for me" because of the activities takes from the fit by which the most similar work is ordered.
const ALIKE: f32 = 0.1;
/// How much several of them take at most.
const ALIKE_MOST: f32 = 0.2;
/// A theme is part of the explanation if it makes up at least this part of the correlation.
const WORTH_SAYING: f32 = 0.05;
/// At most so many of the user's ratings explain a suggestion.
const RATINGS_NAMED: usize = 3;
/// At most so many of these are of one theme, so that they show the mixture.
const RATINGS_OF_A_THEME: usize = 2;
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
        let hers = shape(scores.values())?;
        let each: Vec<f32> = self.profiles.iter().map(|profile| dot(&hers, profile)).collect();
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

/// A kind of work that the user put aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotForMe {
    /// Its index in [`Occupations::groups`].
    pub occupation: usize,
    /// The user's reason.
    pub because: Because,
}

/// The four shelves; each kind of work is on exactly one, the best-fitting first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelves([Vec<usize>; 4]);

impl Shelves {
    /// All work on a shelf: ordered by fit, then the work that has no profile, then what the user put aside.
    pub fn on(&self, shelf: Shelf) -> &[usize] {
        &self.0[shelf as usize]
    }

    /// What is shown first.
    pub fn first(&self, shelf: Shelf) -> &[usize] {
        let all = self.on(shelf);
        all.get(..ON_A_SHELF).unwrap_or(all)
    }

    /// What is suggested of the work whose share of women is not known: only what fits well. There are few such kinds
    /// of work, so filling this shelf like the others would suggest the same ones to nearly everybody.
    pub fn first_not_known(&self, fits: &Fits) -> Vec<usize> {
        let fits_well = |at: &usize| fits.get(*at).is_some_and(|fit| fit.value >= FITS_WELL);
        self.on(Shelf::NotKnown).iter().copied().filter(fits_well).take(ON_A_SHELF).collect()
    }
}

/// All kinds of work in one list: ordered by fit, then the work that has no profile, then what the user put aside.
///
/// Those that are equal are ordered by their code, so the order is the same each time.
pub fn ranked(occupations: &Occupations, fits: &Fits, not_for_me: &[NotForMe]) -> Vec<usize> {
    let standings: Vec<(u8, f32)> = standings(occupations, fits, not_for_me);
    let mut order: Vec<usize> = (0..occupations.groups.len()).collect();
    order.sort_unstable_by(|a, b| {
        let ((class_a, value_a), (class_b, value_b)) = (standings[*a], standings[*b]);
        class_a.cmp(&class_b).then(value_b.total_cmp(&value_a)).then(a.cmp(b))
    });
    order
}

/// The same, sorted onto the shelves.
pub fn shelves(occupations: &Occupations, fits: &Fits, not_for_me: &[NotForMe]) -> Shelves {
    let mut shelves = Shelves::default();
    for occupation in ranked(occupations, fits, not_for_me) {
        shelves.0[occupations.groups[occupation].shelf() as usize].push(occupation);
    }
    shelves
}

/// For each kind of work its class (0 has a fit, 1 has none, 2 was put aside) and the value that orders it within its
/// class.
fn standings(occupations: &Occupations, fits: &Fits, not_for_me: &[NotForMe]) -> Vec<(u8, f32)> {
    let disliked: Vec<&str> = not_for_me
        .iter()
        .filter(|it| it.because == Because::Activities)
        .filter_map(|it| occupations.groups.get(it.occupation).map(|group| group.minor()))
        .collect();
    let standing = |(at, group): (usize, &crate::domain::Occupation)| {
        let aside = not_for_me.iter().any(|it| it.occupation == at);
        let alike = disliked.iter().filter(|minor| **minor == group.minor()).count();
        let less = (ALIKE * alike as f32).min(ALIKE_MOST);
        match fits.get(at) {
            fit if aside => (2, fit.map_or(-1.0, |fit| fit.value)),
            Some(fit) => (0, fit.value - less),
            None => (1, 0.0),
        }
    };
    occupations.groups.iter().enumerate().map(standing).collect()
}

/// The order in which the three shelves are shown: one of the six possible orders, chosen by the visit's seed.
pub fn shelf_order(seed: u64) -> [Shelf; 3] {
    let [men, mixed, women] = Shelf::SHARES;
    let orders = [
        [men, mixed, women],
        [mixed, women, men],
        [women, men, mixed],
        [men, women, mixed],
        [women, mixed, men],
        [mixed, men, women],
    ];
    orders[pick(seed, orders.len())]
}

/// Well-fitting work from a field (the first two digits) in which the user has not opened anything. The seed chooses
/// among the fields. `None` if no such field has any.
pub fn surprise(
    occupations: &Occupations,
    fits: &Fits,
    not_for_me: &[NotForMe],
    opened: &[&str],
    seed: u64,
) -> Option<usize> {
    let standings = standings(occupations, fits, not_for_me);
    let mut best: Vec<usize> = Vec::new();
    for (at, group) in occupations.groups.iter().enumerate() {
        let (class, value) = standings[at];
        if class != 0 || value < FITS_WELL || opened.contains(&group.field()) {
            continue;
        }
        match best.last_mut() {
            Some(last) if occupations.groups[*last].field() == group.field() => {
                if value > standings[*last].1 {
                    *last = at;
                }
            }
            _ => best.push(at),
        }
    }
    (!best.is_empty()).then(|| best[pick(seed, best.len())])
}

/// A number below `count`, made from a seed. Seeds that differ by one give unrelated numbers (SplitMix64).
fn pick(seed: u64, count: usize) -> usize {
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    usize::try_from(mixed % count.max(1) as u64).unwrap_or_default()
}

/// Why work is suggested, and what speaks against it. Each list begins with what matters most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// Themes that the user likes more than other themes, and that the work is mostly made of.
    pub shared: Vec<Theme>,
    /// Themes that the work has much of, and that the user likes less than other themes.
    pub work_only: Vec<Theme>,
    /// Themes that the user likes, and that the work has little of.
    pub hers_only: Vec<Theme>,
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
    let list = |she_likes: bool, work_has: bool| {
        let mut themes: Vec<Theme> = Theme::ALL.into_iter().collect();
        themes.retain(|theme| {
            (hers[theme.index()] > 0.0) == she_likes
                && (works[theme.index()] > 0.0) == work_has
                && weight(theme).abs() >= WORTH_SAYING
        });
        themes.sort_by(|a, b| weight(b).abs().total_cmp(&weight(a).abs()));
        themes
    };
    let shared = list(true, true);
    let rests_on = highest(ratings, &shared);
    Explanation { rests_on, work_only: list(false, true), hers_only: list(true, false), shared }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Join, Member, Occupation, Precision, Rating, Share, ShareSource};

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
        assert_eq!(aside(Because::NoReason), [1, 3, 2, 4, 0]);
        let value = |because: &[Because]| {
            let said: Vec<NotForMe> = because.iter().map(|it| NotForMe { occupation: 0, because: *it }).collect();
            standings(&occupations, &fits, &said)[1].1
        };
        let plain = value(&[]);
        assert_eq!(value(&[Because::Preparation]), plain);
        assert!((plain - value(&[Because::Activities]) - 0.1).abs() < 1e-6);
        assert!((plain - value(&[Because::Activities; 5]) - 0.2).abs() < 1e-6);
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
        let aside = [NotForMe { occupation: 0, because: Because::NoReason }];
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
        assert_eq!(why.hers_only, [Theme::Conventional]);
        assert_eq!(why.rests_on.iter().map(|rated| rated.activity).collect::<Vec<_>>(), [0, 1, 2]);
        let why = explain(&scores, &ratings, &occupations().profiles[0]);
        assert_eq!(why.shared, [Theme::Realistic, Theme::Conventional]);
        assert_eq!(why.rests_on.iter().map(|rated| rated.activity).collect::<Vec<_>>(), [0, 1, 20]);
        assert_eq!(
            explain(&Scores::from_values([3.0; 6]), &ratings, &occupations().profiles[0]),
            Explanation::default()
        );
    }
}
