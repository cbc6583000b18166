//! The file's content as values: version 1 of the outside format.
//!
//! These types are separate from [`crate::domain`] on purpose. The domain may change with any release. These may not,
//! since files of this format are kept in folders and mailboxes. Conversions are in `export` and `apply`.
//!
//! A new field that may be missing keeps the version, and so does a new word for a setting, a proof, a decision, an answer
//! or a rating, and a new kind of value of an entry: an app that does not know it keeps it, shows it as text, and writes it again
//! ([`ProfileFile::extras`] and its like). The first releases passed over such a field and refused such a word. These make
//! a new version: a new meaning, or a field that has to be understood. An older app refuses such a file and asks for an
//! update.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use crate::domain::{
    ActivityRating, Decision, Entry, EvidenceId, Extras, ItemId, Proof, RunId, Setting, Slot, TimedAnswer, Timestamp,
    value_to_json,
};

/// The name by which a file says that it is a profile file.
pub const FORMAT: &str = "eight-keys/profile";

/// The version that this code writes, and the newest that it reads.
pub const VERSION: u64 = 1;

/// A profile file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFile {
    /// When it was saved.
    pub saved: Timestamp,
    /// The version of the app that wrote it, for people who look for an error.
    pub app: String,
    /// The tag of the language in which the user used the app.
    pub language: String,
    /// About the user.
    pub profile: About,
    /// What the user did.
    pub sections: Sections,
    /// What this version does not know of the file itself.
    pub extras: Extras,
}

/// About the user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct About {
    /// What the user wants to be called, if that was ticked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// A random id by which files of one person can be recognised, if that was ticked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What this version does not know of it.
    #[serde(skip)]
    pub extras: Extras,
}

/// What the user did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sections {
    /// Runs, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<RunRecord>,
    /// Evidence, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceRecord>,
    /// What the user decided about kinds of work, in the order of [`WorkRecord::order`], each kind at most once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub work: Vec<WorkRecord>,
    /// Runs of exercises that are data, oldest first. Their ids differ from those of [`Self::runs`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exercises: Vec<ExerciseRecord>,
    /// Sections that this version does not know.
    #[serde(skip)]
    pub extras: Extras,
}

/// One pass through an exercise, with the answers that the user ticked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunRecord {
    /// An id that is unique among the runs of the file.
    pub id: RunId,
    /// The exercise's id.
    pub exercise: String,
    /// When it began.
    pub started: Timestamp,
    /// When the user was done with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished: Option<Timestamp>,
    /// The languages of the answers in the file, in the user's order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// The sections in the file in which the user chose to stop early.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stopped: Vec<String>,
    /// The answers.
    pub answers: BTreeMap<ItemId, TimedAnswer>,
    /// The ratings of activities, by activity.
    #[serde(serialize_with = "ratings", skip_serializing_if = "Vec::is_empty")]
    pub ratings: Vec<ActivityRating>,
    /// What this version does not know of the run.
    #[serde(skip)]
    pub extras: Extras,
    /// What it does not know of answers, by item as a text, in this order.
    #[serde(skip)]
    pub answer_extras: Vec<(String, Extras)>,
    /// What it does not know of ratings, by activity, in this order.
    #[serde(skip)]
    pub rating_extras: Vec<(String, Extras)>,
}

/// One rating, as it is written in the file.
#[derive(Serialize)]
struct RatingRecord {
    rating: &'static str,
    at: Timestamp,
}

fn ratings<S: Serializer>(ratings: &[ActivityRating], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(
        ratings.iter().map(|it| (&it.activity, RatingRecord { rating: ActivityRating::name(it.rating), at: it.at })),
    )
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EvidenceRecord {
    /// An id that is unique among the evidence of the file.
    pub id: EvidenceId,
    /// The statement (and language) it shows.
    pub item: ItemId,
    /// What happened, in the user's words.
    pub what: String,
    /// Where it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<Setting>,
    /// Roughly when, in the user's words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// What could prove it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
    /// Where the proof is, or who can confirm it, in the user's words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub proof_note: String,
    /// When it was first written down.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// The entry that it was made from, if that is in the file too: `<run>/<entry key>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What this version does not know of it.
    #[serde(skip)]
    pub extras: Extras,
}

/// One pass through an exercise that is data, with the entries that the user ticked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExerciseRecord {
    /// An id that is unique among the runs of the file.
    #[serde(rename = "run")]
    pub id: RunId,
    /// The exercise's id.
    pub exercise: String,
    /// The version of the exercise's content that was answered last, if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// When it began.
    pub started: Timestamp,
    /// When the user was done with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished: Option<Timestamp>,
    /// The words of an exercise that is no part of the app, as far as its entries need them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<LocalWords>,
    /// What the user said, in the order of [`order_of_entries`]. A value of a kind that this version does not know is in
    /// the entry's extras as `value`.
    #[serde(serialize_with = "entries")]
    pub entries: Vec<Entry>,
    /// What this version does not know of the run.
    #[serde(skip)]
    pub extras: Extras,
}

/// Words of a local pack in one language, so that a reader who does not have the pack can show what was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalWords {
    /// The tag of their language.
    pub language: String,
    /// The texts by their keys in the pack ([`TextKey::key`](crate::content::exercise::TextKey::key)).
    pub texts: BTreeMap<String, String>,
}

/// The order of entries in a file: the oldest first, and those of the same age by their keys.
pub(super) fn order_of_entries(a: &Entry, b: &Entry) -> Ordering {
    (a.created, &a.key).cmp(&(b.created, &b.key))
}

fn entries<S: Serializer>(entries: &[Entry], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(entries.iter().map(EntryJson))
}

/// One entry, as it is written in the file.
struct EntryJson<'a>(&'a Entry);

impl Serialize for EntryJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Entry { key, value, offered, created, changed, extras } = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("step", &key.step)?;
        match &key.slot {
            Slot::Whole => {}
            Slot::Card(card) => map.serialize_entry("card", card)?,
            Slot::Added(id) => map.serialize_entry("id", id)?,
        }
        if extras.get("value").is_none() {
            map.serialize_entry("value", &value_to_json(value))?;
        }
        if *offered {
            map.serialize_entry("offered", &true)?;
        }
        map.serialize_entry("created", created)?;
        map.serialize_entry("changed", changed)?;
        map.end()
    }
}

/// What the user decided about one kind of work: the decision, the note, or both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WorkRecord {
    /// The unit group of ISCO-08: four digits. It is unique among the kinds of work of the file.
    pub occupation: String,
    /// The decision, if there is one.
    #[serde(rename = "stance", serialize_with = "decision", skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// The user's note, in their own words; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// When the user first decided something about it.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// What this version does not know of it.
    #[serde(skip)]
    pub extras: Extras,
}

fn decision<S: Serializer>(decision: &Option<Decision>, serializer: S) -> Result<S::Ok, S::Error> {
    decision.map(Decision::name).serialize(serializer)
}

impl WorkRecord {
    /// The order in a file: the oldest first, and those of the same age by code.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        (self.created, &self.occupation).cmp(&(other.created, &other.occupation))
    }

    /// Whether it says nothing; a file has no such record.
    pub(super) fn is_empty(&self) -> bool {
        self.decision.is_none() && self.note.is_empty() && self.extras.get("stance").is_none()
    }
}

impl ProfileFile {
    /// The file as JSON for people who look into it, with lines and indentation. `static/schema/profile-file.schema.json`
    /// describes it.
    pub fn to_json(&self) -> String {
        // Serialising our own types cannot fail, because every key is a text.
        let mut text = if has_any(self) {
            // The order of the fields is lost on this way, and nothing else.
            let mut tree = serde_json::to_value(self).unwrap_or_default();
            put_back(self, &mut tree);
            serde_json::to_string_pretty(&tree).unwrap_or_default()
        } else {
            serde_json::to_string_pretty(self).unwrap_or_default()
        };
        text.push('\n');
        text
    }
}

/// This is written by hand, so that `format` and `version` come first: anybody who opens the file sees at once what it
/// is.
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

/// Whether a file has anything that this version does not know.
pub(super) fn has_any(file: &ProfileFile) -> bool {
    let sections = &file.sections;
    let runs = || {
        sections
            .runs
            .iter()
            .any(|run| !run.extras.is_empty() || !run.answer_extras.is_empty() || !run.rating_extras.is_empty())
    };
    [&file.extras, &file.profile.extras, &sections.extras].iter().any(|extras| !extras.is_empty())
        || runs()
        || sections.evidence.iter().any(|it| !it.extras.is_empty())
        || sections.work.iter().any(|it| !it.extras.is_empty())
        || sections.exercises.iter().any(|run| !run.extras.is_empty() || has_more(&run.entries))
}

/// Whether any entry has something that this version does not know.
fn has_more(entries: &[Entry]) -> bool {
    entries.iter().any(|entry| !entry.extras.is_empty())
}

/// Puts what this version does not know back to where it was in the file's tree.
fn put_back(file: &ProfileFile, tree: &mut Value) {
    add(tree, "", &file.extras);
    add(tree, "/profile", &file.profile.extras);
    add(tree, "/sections", &file.sections.extras);
    for (index, run) in file.sections.runs.iter().enumerate() {
        add(tree, &format!("/sections/runs/{index}"), &run.extras);
        for (list, all) in [("answers", &run.answer_extras), ("ratings", &run.rating_extras)] {
            let Some(list) = tree.pointer_mut(&format!("/sections/runs/{index}/{list}")) else { continue };
            for (key, extras) in all {
                if let Some(answer) = list.get_mut(key) {
                    add(answer, "", extras);
                }
            }
        }
    }
    for (index, piece) in file.sections.evidence.iter().enumerate() {
        add(tree, &format!("/sections/evidence/{index}"), &piece.extras);
    }
    for (index, noted) in file.sections.work.iter().enumerate() {
        add(tree, &format!("/sections/work/{index}"), &noted.extras);
    }
    for (index, run) in file.sections.exercises.iter().enumerate() {
        add(tree, &format!("/sections/exercises/{index}"), &run.extras);
        for (number, entry) in run.entries.iter().enumerate().filter(|(_, entry)| !entry.extras.is_empty()) {
            add(tree, &format!("/sections/exercises/{index}/entries/{number}"), &entry.extras);
        }
    }
}

fn add(tree: &mut Value, at: &str, extras: &Extras) {
    let Some(object) = tree.pointer_mut(at).and_then(Value::as_object_mut) else { return };
    for (name, text) in extras.fields() {
        // These texts were written from values.
        object.insert(name.clone(), serde_json::from_str(text).unwrap_or_default());
    }
}
