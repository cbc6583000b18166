//! Interests: ratings of activities, and the six themes they add up to.
//!
//! **Invariant: [`Scores::of`] sees ratings and nothing else.** [`Rated`] holds which activity, its theme and the
//! rating; there is no place in it for anything about the person. `tests/fairness.rs` takes it apart field by field.

use std::fmt;

/// The six themes of interests (Holland's RIASEC), in their usual order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Theme {
    /// Hands, tools, machines, plants, animals.
    Realistic,
    /// Finding out, thinking through, testing.
    Investigative,
    /// Making, designing, expressing.
    Artistic,
    /// Helping, teaching, caring.
    Social,
    /// Leading, convincing, selling.
    Enterprising,
    /// Ordering, recording, calculating.
    Conventional,
}

impl Theme {
    /// All themes, in the order of every list of six in this crate.
    pub const ALL: [Theme; 6] = [
        Theme::Realistic,
        Theme::Investigative,
        Theme::Artistic,
        Theme::Social,
        Theme::Enterprising,
        Theme::Conventional,
    ];

    /// The name used in packs.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Realistic => "realistic",
            Theme::Investigative => "investigative",
            Theme::Artistic => "artistic",
            Theme::Social => "social",
            Theme::Enterprising => "enterprising",
            Theme::Conventional => "conventional",
        }
    }

    /// The letter that stands for it in the names of messages: `interest-theme-r`.
    pub fn letter(self) -> &'static str {
        match self {
            Theme::Realistic => "r",
            Theme::Investigative => "i",
            Theme::Artistic => "a",
            Theme::Social => "s",
            Theme::Enterprising => "e",
            Theme::Conventional => "c",
        }
    }

    /// The theme of that name.
    pub fn from_name(name: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// Its place in lists of six, 0 to 5.
    pub fn index(self) -> usize {
        self as usize
    }
}

/// How many activities there are to rate: eight for each theme. The first page says this number before their pack is
/// loaded.
pub const ACTIVITIES: usize = 48;

/// How much the user would like doing an activity.
///
/// Five points and not three. Folding the answers of 4,570 people from five points into three makes every theme less
/// reliable (alpha falls by 0.02 to 0.03) and changes three of the eighteen kinds of work that they are shown first;
/// `docs/FAIRNESS.md` has the figures and the command. Five points still have simple words, and the middle one is a
/// real answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// Not for me.
    NotForMe = 1,
    /// Rather not.
    RatherNot = 2,
    /// Maybe.
    Maybe = 3,
    /// I would like it.
    Like = 4,
    /// I would like it very much.
    LikeMuch = 5,
}

impl Rating {
    /// The five ratings in the order of the buttons and of the keys 1 to 5.
    pub const SCALE: [Rating; 5] = [Rating::NotForMe, Rating::RatherNot, Rating::Maybe, Rating::Like, Rating::LikeMuch];

    /// 1 (not for me) to 5 (would like it very much).
    pub fn value(self) -> u8 {
        self as u8
    }

    /// The rating of a value from 1 to 5.
    pub fn from_value(value: u8) -> Option<Rating> {
        Rating::SCALE.into_iter().find(|rating| rating.value() == value)
    }

    /// The name used in records and in message ids: `rating-like`.
    pub fn name(self) -> &'static str {
        match self {
            Rating::NotForMe => "not-for-me",
            Rating::RatherNot => "rather-not",
            Rating::Maybe => "maybe",
            Rating::Like => "like",
            Rating::LikeMuch => "like-much",
        }
    }

    /// The rating of that name.
    pub fn from_name(name: &str) -> Option<Rating> {
        Rating::SCALE.into_iter().find(|rating| rating.name() == name)
    }
}

/// One activity with the user's rating: all that scoring and matching ever see of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rated {
    /// The activity's place in its pack, from 0.
    pub activity: u16,
    /// The theme that the pack gives the activity.
    pub theme: Theme,
    /// The rating.
    pub rating: Rating,
}

/// The user's six scores: for each theme the mean of the ratings, 1 to 5, in the order of [`Theme::ALL`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scores([f32; 6]);

/// Why there are no scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoScores {
    /// These themes have fewer than [`Scores::MIN_RATINGS`] ratings. Each stands with the number of its ratings.
    TooFew(Vec<(Theme, usize)>),
}

impl fmt::Display for NoScores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NoScores::TooFew(themes) = self;
        let list: Vec<String> = themes.iter().map(|(theme, count)| format!("{}: {count}", theme.name())).collect();
        write!(f, "too few ratings: {}", list.join(", "))
    }
}

/// Whether the six scores say which themes the user prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileShape {
    /// The themes differ, so work can be ordered by fit.
    Clear,
    /// The highest and the lowest theme are at most [`Scores::FLAT`] apart. Changing a few ratings would turn any list
    /// around, so a list would mean nothing.
    Flat,
    /// Not only are the themes alike, all ratings are the same.
    AllSame(Rating),
}

impl Scores {
    /// A theme needs at least half of its eight activities rated.
    pub const MIN_RATINGS: usize = 4;

    /// Themes that are at most this far apart count as equal: three steps of one rating among eight.
    pub const FLAT: f32 = 0.375;

    /// The mean rating of each theme.
    ///
    /// # Errors
    /// Which themes have fewer than [`Scores::MIN_RATINGS`] ratings.
    pub fn of(ratings: &[Rated]) -> Result<Scores, NoScores> {
        let mut sums = [(0_u32, 0_usize); 6];
        for rated in ratings {
            if let Some((sum, count)) = sums.get_mut(rated.theme.index()) {
                *sum += u32::from(rated.rating.value());
                *count += 1;
            }
        }
        let counts = Theme::ALL.into_iter().zip(sums.iter().map(|(_, count)| *count));
        let few: Vec<_> = counts.filter(|(_, count)| *count < Scores::MIN_RATINGS).collect();
        if !few.is_empty() {
            return Err(NoScores::TooFew(few));
        }
        // These are sums of at most some hundreds, so they are exact in f32.
        Ok(Scores(sums.map(|(sum, count)| sum as f32 / count as f32)))
    }

    /// Six values of any scale on which more means a stronger theme. Fit does not depend on the scale's zero or unit.
    pub fn from_values(values: [f32; 6]) -> Scores {
        Scores(values)
    }

    /// The six values in the order of [`Theme::ALL`].
    pub fn values(&self) -> [f32; 6] {
        self.0
    }

    /// The value of one theme.
    pub fn of_theme(&self, theme: Theme) -> f32 {
        self.0[theme.index()]
    }

    /// The themes from the most to the least liked; equal ones stand in their usual order.
    pub fn order(&self) -> [Theme; 6] {
        let mut order = Theme::ALL;
        order.sort_by(|a, b| self.of_theme(*b).total_cmp(&self.of_theme(*a)));
        order
    }

    /// Whether these scores, which were computed from these ratings, tell the themes apart.
    pub fn shape(&self, ratings: &[Rated]) -> ProfileShape {
        if let [first, rest @ ..] = ratings
            && rest.iter().all(|rated| rated.rating == first.rating)
        {
            return ProfileShape::AllSame(first.rating);
        }
        let highest = self.0.iter().copied().fold(f32::MIN, f32::max);
        let lowest = self.0.iter().copied().fold(f32::MAX, f32::min);
        if highest - lowest <= Scores::FLAT { ProfileShape::Flat } else { ProfileShape::Clear }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratings(values: [[u8; 8]; 6]) -> Vec<Rated> {
        let themes = Theme::ALL.into_iter().zip(values);
        let all = themes.flat_map(|(theme, values)| values.map(|value| (theme, Rating::from_value(value).unwrap())));
        all.enumerate()
            .map(|(at, (theme, rating))| Rated { activity: u16::try_from(at).unwrap(), theme, rating })
            .collect()
    }

    #[test]
    fn a_score_is_the_mean_of_its_ratings() {
        let ratings = ratings([[1; 8], [2; 8], [3; 8], [4; 8], [5; 8], [1, 2, 1, 2, 1, 2, 1, 2]]);
        let scores = Scores::of(&ratings).unwrap();
        assert_eq!(scores.values(), [1.0, 2.0, 3.0, 4.0, 5.0, 1.5]);
        assert_eq!(scores.order()[..2], [Theme::Enterprising, Theme::Social]);
        assert_eq!(scores.shape(&ratings), ProfileShape::Clear);
    }

    #[test]
    fn half_of_each_theme_is_enough_and_less_is_not() {
        let all = ratings([[3; 8]; 6]);
        let half: Vec<Rated> = all.iter().filter(|rated| rated.activity % 2 == 0).copied().collect();
        assert!(Scores::of(&half).is_ok());
        let less: Vec<Rated> = half.iter().filter(|rated| rated.activity != 0).copied().collect();
        let refused = Scores::of(&less).unwrap_err();
        assert_eq!(refused, NoScores::TooFew(vec![(Theme::Realistic, 3)]));
        assert_eq!(refused.to_string(), "too few ratings: realistic: 3");
        assert_eq!(Scores::of(&[]).unwrap_err(), NoScores::TooFew(Theme::ALL.map(|theme| (theme, 0)).to_vec()));
    }

    #[test]
    fn results_that_say_nothing_are_recognised() {
        let same = ratings([[4; 8]; 6]);
        assert_eq!(Scores::of(&same).unwrap().shape(&same), ProfileShape::AllSame(Rating::Like));
        let flat = ratings([[1, 1, 5, 5, 3, 3, 3, 3], [3; 8], [3, 3, 3, 3, 3, 4, 4, 4], [3; 8], [3; 8], [3; 8]]);
        assert_eq!(Scores::of(&flat).unwrap().shape(&flat), ProfileShape::Flat);
        let clear = ratings([[3, 3, 3, 3, 4, 4, 4, 4], [3; 8], [3; 8], [3; 8], [3; 8], [3; 8]]);
        assert_eq!(Scores::of(&clear).unwrap().shape(&clear), ProfileShape::Clear);
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        for theme in Theme::ALL {
            assert_eq!(Theme::from_name(theme.name()), Some(theme));
            assert_eq!(Theme::ALL[theme.index()], theme);
            assert!(theme.name().len() > 1 && theme.letter().len() == 1);
        }
        for rating in Rating::SCALE {
            assert_eq!(Rating::from_name(rating.name()), Some(rating));
            assert_eq!(Rating::from_value(rating.value()), Some(rating));
        }
        assert_eq!((Rating::from_value(0), Rating::from_value(6), Theme::from_name("R")), (None, None, None));
    }
}
