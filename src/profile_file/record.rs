//! The file's content as values: version 1 of the outside format.
//!
//! These types are apart from [`crate::domain`] on purpose. The domain may change with any release; this may not, since
//! files of it lie in folders and mailboxes. Conversions are in `export` and `apply`.
//!
//! What keeps the version: a new field that may be missing, which older apps pass over and say so. What makes a new
//! one: a new value of a field that exists, a new meaning, or a field that has to be understood. An older app refuses
//! such a file and asks for an update.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::domain::{EvidenceId, Given, ItemId, Proof, RunId, Said, Setting, Stance, Timestamp};

/// What a file says it is.
pub const FORMAT: &str = "eight-keys/profile";

/// The version that this code writes, and the newest that it reads.
pub const VERSION: u64 = 1;

/// A profile file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFile {
    /// When it was saved.
    pub saved: Timestamp,
    /// The version of the app that wrote it, for people who look for a fault.
    pub app: String,
    /// The tag of the language in which she used the app.
    pub language: String,
    /// About the person.
    pub profile: About,
    /// What she did.
    pub sections: Sections,
}

/// About the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct About {
    /// What she wants to be called, if she ticked it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
}

/// What she did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sections {
    /// Runs, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<RunRecord>,
    /// Evidence, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceRecord>,
    /// What she decided about kinds of work, in the order of [`WorkRecord::order`], each kind at most once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub work: Vec<WorkRecord>,
}

/// One pass through an exercise, with the answers that she ticked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunRecord {
    /// Tells it from the other runs of the file.
    pub id: RunId,
    /// The exercise's id.
    pub exercise: String,
    /// When it began.
    pub started: Timestamp,
    /// When she was done with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished: Option<Timestamp>,
    /// The languages of the answers in the file, in her order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// The sections in the file in which she chose to stop early.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<String>,
    /// Her answers.
    pub answers: BTreeMap<ItemId, Given>,
    /// Her ratings of activities, by activity.
    #[serde(rename = "ratings", serialize_with = "ratings", skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Said>,
}

/// One rating, as it is written.
#[derive(Serialize)]
struct RatingRecord {
    rating: &'static str,
    at: Timestamp,
}

fn ratings<S: Serializer>(said: &[Said], serializer: S) -> Result<S::Ok, S::Error> {
    serializer
        .collect_map(said.iter().map(|it| (&it.activity, RatingRecord { rating: Said::name(it.rating), at: it.at })))
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EvidenceRecord {
    /// Tells it from the other evidence of the file.
    pub id: EvidenceId,
    /// The statement (and language) it shows.
    pub item: ItemId,
    /// What happened, in her words.
    pub what: String,
    /// Where it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<Setting>,
    /// Roughly when, in her words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// What could prove it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
    /// Where the proof is, or who can confirm it, in her words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub proof_note: String,
    /// When it was first written down.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
}

/// What she decided about one kind of work: how she stands to it, what she noted, or both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WorkRecord {
    /// The unit group of ISCO-08: four digits. Tells it from the other kinds of work of the file.
    pub occupation: String,
    /// How she stands to it.
    #[serde(serialize_with = "stance", skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    /// What she noted, in her words; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// When she first decided something about it.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
}

fn stance<S: Serializer>(stance: &Option<Stance>, serializer: S) -> Result<S::Ok, S::Error> {
    stance.map(Stance::name).serialize(serializer)
}

impl WorkRecord {
    /// The order in a file: the oldest first, by code where two are as old.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        (self.created, &self.occupation).cmp(&(other.created, &other.occupation))
    }

    /// Whether it says nothing; a file has no such record.
    pub(super) fn is_empty(&self) -> bool {
        self.stance.is_none() && self.note.is_empty()
    }
}

impl ProfileFile {
    /// The file as JSON for people who look into it, with lines and indentation. `static/schema/profile-file.schema.json`
    /// describes it.
    pub fn to_json(&self) -> String {
        // Serialising our own types cannot fail: every key is a text.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// Written by hand, so that `format` and `version` come first: whoever opens the file sees at once what it is.
impl Serialize for ProfileFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", FORMAT)?;
        map.serialize_entry("version", &VERSION)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("app", &self.app)?;
        map.serialize_entry("language", &self.language)?;
        map.serialize_entry("profile", &self.profile)?;
        map.serialize_entry("sections", &self.sections)?;
        map.end()
    }
}
