//! The ratings of activities, between entries and what records and files have of them.
//!
//! What the user would like doing was asked before exercises were data. Its records are among the answers, and in files a
//! run has them as `ratings`; older apps know nothing else. So in memory a rating is an entry like any other, of the step
//! [`ActivityRating::STEP`], and it is written and read as it always was. No other exercise has a step of that name.

use super::{Entry, EntryKey, Rating, Slot, Timestamp, Value};

/// What records and files have of the rating of an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityRating {
    /// The activity's id: the card's in its step.
    pub activity: String,
    /// The rating; `None` where the user skipped the activity, which counts neither for nor against.
    pub rating: Option<Rating>,
    /// When it was said or last changed.
    pub at: Timestamp,
}

/// The name of a skipped activity in records and files.
const SKIPPED: &str = "skipped";

impl ActivityRating {
    /// The step whose entries are ratings.
    pub const STEP: &str = "activities";

    /// The name of the rating, or that of skipping.
    pub fn name(rating: Option<Rating>) -> &'static str {
        rating.map_or(SKIPPED, Rating::name)
    }

    /// The rating with that name, if it is the name of one; `Some(None)` for skipping.
    pub fn from_name(name: &str) -> Option<Option<Rating>> {
        if name == SKIPPED { Some(None) } else { Rating::from_name(name).map(Some) }
    }

    /// What an entry says of an activity; `None` if it is of another step.
    pub fn of(entry: &Entry) -> Option<Self> {
        let activity = entry.key.rated_activity()?.to_owned();
        Some(Self { activity, rating: entry.rating(), at: entry.changed })
    }

    /// The key of its entry.
    pub fn key(&self) -> EntryKey {
        EntryKey::card(Self::STEP, self.activity.as_str())
    }
}

impl From<ActivityRating> for Entry {
    fn from(rated: ActivityRating) -> Self {
        let value = rated.rating.map_or(Value::Skipped, |rating| Value::Chosen(vec![rating.name().to_owned()]));
        Entry::new(rated.key(), value, rated.at)
    }
}

impl EntryKey {
    /// The activity that an entry with this key rates; `None` for an entry of another step.
    pub fn rated_activity(&self) -> Option<&str> {
        match &self.slot {
            Slot::Card(activity) if self.step == ActivityRating::STEP => Some(activity),
            _ => None,
        }
    }

    /// Whether an entry with this key is a rating, which has a form of its own in records and files.
    pub fn is_rating(&self) -> bool {
        self.rated_activity().is_some()
    }
}

impl Entry {
    /// The rating that was chosen; `None` if the card was skipped, or if it is no rating.
    pub fn rating(&self) -> Option<Rating> {
        Rating::from_name(self.option()?)
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

    #[test]
    fn a_rating_is_an_entry_and_back() {
        for rating in Rating::SCALE.into_iter().map(Some).chain([None]) {
            let rated = ActivityRating { activity: "interest-r-1".into(), rating, at: Timestamp(7) };
            let entry = Entry::from(rated.clone());
            assert!(entry.key.is_rating());
            assert_eq!(entry.key.to_string(), "activities/interest-r-1");
            assert_eq!(ActivityRating::of(&entry), Some(rated));
        }
        for key in [EntryKey::card("sort", "a"), EntryKey::whole("activities"), EntryKey::added("activities", "k")] {
            assert!(!key.is_rating());
            assert_eq!(ActivityRating::of(&Entry::new(key, Value::Skipped, Timestamp(0))), None);
        }
    }
}
