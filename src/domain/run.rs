//! A run: one dated pass through an exercise. A later run never overwrites an earlier one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::profile::is_false;
use super::{Answer, ItemId, ProfileId, RunId, Said, Shared, Timestamp};

/// An answer and when it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The answer.
    pub answer: Answer,
    /// When it was given or last changed.
    pub at: Timestamp,
}

/// One pass through an exercise. Answers are stored one record each; here they are together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Names it on this device and in files.
    pub id: RunId,
    /// Whose it is.
    pub profile: ProfileId,
    /// The id of the pack it goes through, for example `key-competences`.
    pub exercise: String,
    /// When it began.
    pub started: Timestamp,
    /// When she said she was done with it, if she did. It can be opened again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished: Option<Timestamp>,
    /// The languages for which statements asked per language are asked, at most [`Run::MOST_LANGUAGES`], in her order:
    /// a language tag, or the name she typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Sections (a competence id, or `competence@language`) in which she chose to stop at a step: what is open there
    /// is not asked again unless she goes back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<String>,
    /// Whether it came from a file to stand beside the run she is in: she sees and compares it, and goes on with hers.
    #[serde(default, skip_serializing_if = "is_false")]
    pub beside: bool,
    /// What she answered.
    #[serde(default, skip_serializing_if = "has_none")]
    pub answers: Shared<BTreeMap<ItemId, Given>>,
    /// What she said of activities, by their ids; each has a record of its own, so none is written with the run. A list,
    /// since a run of statements has none and should not pay for a tree.
    #[serde(skip)]
    pub said: Shared<Vec<Said>>,
}

fn has_none(answers: &Shared<BTreeMap<ItemId, Given>>) -> bool {
    answers.is_empty()
}

impl Run {
    /// More than four languages would make the exercise longer than anybody finishes.
    pub const MOST_LANGUAGES: usize = 4;

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
            answers: Shared::default(),
            said: Shared::default(),
        }
    }

    /// What she said of an activity, if she did.
    pub fn rating(&self, activity: &str) -> Option<&Said> {
        self.said.iter().find(|said| said.activity == activity)
    }

    /// Notes what she says of an activity, in place of what she said before.
    pub fn say(&mut self, said: Said) {
        let at = self.said.partition_point(|it| it.activity < said.activity);
        match self.said.get_mut(at).filter(|it| it.activity == said.activity) {
            Some(before) => *before = said,
            None => self.said.insert(at, said),
        }
    }

    /// The answer to an item, if there is one.
    pub fn answer(&self, item: &ItemId) -> Option<Answer> {
        self.answers.get(item).map(|given| given.answer)
    }
}
