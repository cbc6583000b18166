//! What is kept of a rating: the activity, the rating (or that the activity was skipped), and when.

use super::{Rating, Timestamp};

/// What the user said of one activity, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityRating {
    /// The activity's id in its pack.
    pub activity: String,
    /// The rating; `None` where the user skipped the activity, which counts neither for nor against.
    pub rating: Option<Rating>,
    /// When it was said or last changed.
    pub at: Timestamp,
}

/// The name of a skipped activity in records and files.
const SKIPPED: &str = "skipped";

impl ActivityRating {
    /// The name of the rating, or that of skipping.
    pub fn name(rating: Option<Rating>) -> &'static str {
        rating.map_or(SKIPPED, Rating::name)
    }

    /// The rating with that name, if it is the name of one; `Some(None)` for skipping.
    pub fn from_name(name: &str) -> Option<Option<Rating>> {
        if name == SKIPPED { Some(None) } else { Rating::from_name(name).map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for rating in Rating::SCALE.into_iter().map(Some).chain([None]) {
            assert_eq!(ActivityRating::from_name(ActivityRating::name(rating)), Some(rating));
        }
        assert_eq!(ActivityRating::from_name(""), None);
    }
}
