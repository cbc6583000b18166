//! A run: one dated pass through an exercise. A later run never overwrites an earlier one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ActivityRating, Answer, Entry, EntryKey, Extras, ItemId, ProfileId, RunId, Shared, SharedList, Timestamp};

/// An answer and when it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimedAnswer {
    /// The answer.
    pub answer: Answer,
    /// When it was given or last changed.
    pub at: Timestamp,
}

/// One pass through an exercise. In the store each answer is a record of its own; here they are together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Its id on this device.
    pub id: RunId,
    /// The profile that it belongs to.
    pub profile: ProfileId,
    /// The id of the pack it goes through, for example `key-competences`.
    pub exercise: String,
    /// When it began.
    pub started: Timestamp,
    /// When it was finished: with what left nothing open in it, or before that when the user said that they were done.
    /// Runs of earlier versions may lack it although nothing is open in them, so nobody reads it alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished: Option<Timestamp>,
    /// The languages for which statements asked per language are asked, at most [`Run::MAX_LANGUAGES`], in the user's
    /// order. Each is a language tag, or the name that was typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Sections (a competence id, or `competence@language`) in which the user chose to stop at a step: what is open
    /// there is not asked again unless the user goes back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<String>,
    /// Whether it came from a file to stand beside the run that the user is in. It is seen and compared, and the user
    /// goes on with their own.
    #[serde(default, skip_serializing_if = "is_false")]
    pub beside: bool,
    /// Its id in files, if it came from one: on this device each run has an id of its own, since two profiles may have
    /// opened the same file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_files: Option<RunId>,
    /// The answers.
    #[serde(default, skip_serializing_if = "has_none")]
    pub answers: Shared<BTreeMap<ItemId, TimedAnswer>>,
    /// What the user said in an exercise that is data, oldest first. Each entry has a record of its own. Ratings of
    /// activities are among them: [`Run::ratings`].
    #[serde(skip)]
    pub entries: SharedList<Entry>,
    /// What this version does not know of the run itself.
    #[serde(skip)]
    pub extras: Extras,
    /// What it does not know of the answers, each with the item's id. Most have no such fields, so these are beside the
    /// answers. An answer that it does not know counts as skipped, and its name is here as `answer`.
    #[serde(skip)]
    pub answer_extras: Shared<Vec<(String, Extras)>>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
pub(super) fn is_false(value: &bool) -> bool {
    !*value
}

fn has_none(answers: &Shared<BTreeMap<ItemId, TimedAnswer>>) -> bool {
    answers.is_empty()
}

impl Run {
    /// More than four languages would make the exercise longer than anybody finishes.
    pub const MAX_LANGUAGES: usize = 4;

    /// A run with nothing answered.
    pub fn new(id: RunId, profile: ProfileId, exercise: impl Into<String>, started: Timestamp) -> Self {
        Self {
            id,
            profile,
            exercise: exercise.into(),
            started,
            finished: None,
            languages: Vec::new(),
            stopped: Vec::new(),
            beside: false,
            in_files: None,
            answers: Shared::default(),
            entries: SharedList::default(),
            extras: Extras::default(),
            answer_extras: Shared::default(),
        }
    }

    /// What this version does not know of the answer to an item.
    pub fn unknown_of_answer(&self, item: &ItemId, answer: Answer) -> Extras {
        // Most runs have none at all, and then no text is made of the item.
        if self.answer_extras.is_empty() {
            return Extras::default();
        }
        let key = item.to_string();
        let extras = self.answer_extras.iter().find(|(it, _)| *it == key).map(|(_, extras)| extras.clone());
        extras.unwrap_or_default().unless(answer != Answer::Skipped, "answer")
    }

    /// What this version does not know of the rating of an activity.
    pub fn unknown_of_rating(&self, activity: &str) -> Extras {
        self.rating_entry(activity).map(Entry::unknown).unwrap_or_default()
    }

    /// Its id in files. It stays the same, however often the run goes from file to device and back.
    pub fn file_id(&self) -> &RunId {
        self.in_files.as_ref().unwrap_or(&self.id)
    }

    /// The rating of an activity, if it was rated or skipped.
    pub fn rating(&self, activity: &str) -> Option<ActivityRating> {
        self.rating_entry(activity).and_then(ActivityRating::of)
    }

    fn rating_entry(&self, activity: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key.rated_activity() == Some(activity))
    }

    /// The ratings of activities, as records and files have them.
    pub fn ratings(&self) -> impl Iterator<Item = ActivityRating> {
        self.entries.iter().filter_map(ActivityRating::of)
    }

    /// Whether any activity was rated or skipped.
    pub fn has_ratings(&self) -> bool {
        self.entries.iter().any(|entry| entry.key.is_rating())
    }

    /// Sets the rating of an activity, in place of the one before. What this version does not know of it stays.
    pub fn set_rating(&mut self, rating: ActivityRating) {
        let extras = self.rating_entry(&rating.activity).map(|entry| entry.extras.clone()).unwrap_or_default();
        self.put_entry(Entry { extras, ..rating.into() });
    }

    /// The entries that records and files have as entries: all but the ratings.
    pub fn entries_but_ratings(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.key.is_rating())
    }

    /// The entry with a key, if there is one.
    pub fn entry(&self, key: &EntryKey) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == *key)
    }

    /// Notes an entry in place of the one with its key. The oldest one comes first; of two of the same age, the one with
    /// the smaller key. So the order does not depend on the order in which they were noted, deleted and restored.
    ///
    /// Records and files have one time for a rating, so it is always as old as its last change.
    pub fn put_entry(&mut self, entry: Entry) {
        let created = if entry.key.is_rating() { entry.changed } else { entry.created };
        let entry = Entry { created, ..entry };
        self.entries.retain(|it| it.key != entry.key);
        let (created, key) = (entry.created, entry.key.clone());
        self.entries.insert_before(entry, |it| (it.created, &it.key) > (created, &key));
    }

    /// Whether the user has said nothing in it.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.entries.is_empty()
    }

    /// The answer to an item, if there is one.
    pub fn answer(&self, item: &ItemId) -> Option<Answer> {
        self.answers.get(item).map(|given| given.answer)
    }
}
