//! Runs of exercises that are data.
//!
//! The list of kinds of values is open: what this version does not understand of a value to its last field is kept whole,
//! shown as text and written again. What no version would write is refused.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::values::{Object, id, limited, list, once, text, time, whole_number, wrong};
use super::{ImportWarningKind, JsonPath, Reader};
use crate::content::{INTERESTS, KEY_COMPETENCES};
use crate::domain::{
    ActivityRating, Entry, EntryKey, Extras, FieldValue, RunId, Slot, Value, is_word, value_from_json,
};
use crate::profile_file::entries::{cleaned, parse_reference};
use crate::profile_file::extras::reserved;
use crate::profile_file::limits::{
    MAX_ENTRIES, MAX_ENTRIES_IN_RUN, MAX_ID, MAX_LINE, MAX_NAME, MAX_RUNS, MAX_STORY, MAX_TEXTS,
};
use crate::profile_file::names::needed;
use crate::profile_file::record::{ExerciseRecord, LocalWords, order_of_entries};
use crate::profile_file::refusal::ImportError;
use crate::profile_file::text::is_id;

/// The most characters of a key of a local pack's texts: a step, a field and an option with what is between them.
const MAX_KEY: usize = 4 * MAX_ID;

impl Reader {
    /// All runs. `ids` has the ids of the runs of statements and activities.
    pub(super) fn exercises(
        &mut self,
        value: Option<&Json>,
        place: &JsonPath,
        ids: &mut BTreeSet<String>,
    ) -> Result<Vec<ExerciseRecord>, ImportError> {
        let mut exercises = Vec::new();
        let mut count = 0;
        for (index, value) in list(value, place, "runs", MAX_RUNS)?.iter().enumerate() {
            let at = JsonPath::Index(place, index);
            let run = self.exercise(value, &at)?;
            once(ids, run.id.as_str(), &JsonPath::Key(&at, "run"))?;
            count += run.entries.len();
            if count > MAX_ENTRIES {
                return Err(ImportError::TooMany { what: "entries", most: MAX_ENTRIES });
            }
            exercises.push(run);
        }
        Ok(exercises)
    }

    /// One run.
    pub(super) fn exercise(&mut self, value: &Json, place: &JsonPath) -> Result<ExerciseRecord, ImportError> {
        let known = ["run", "exercise", "version", "started", "finished", "words", "entries"];
        let run = self.object(value, place, &known, reserved::EXERCISE)?;
        let version = run.optional("version").map(|it| whole_number(it, &run.at("version"))).transpose()?;
        let version =
            version.map(|it| u32::try_from(it).map_err(|_| wrong(&run.at("version"), "number"))).transpose()?;
        let mut entries = Vec::new();
        let mut keys = BTreeSet::new();
        let at = run.at("entries");
        for (index, value) in list(run.optional("entries"), &at, "entries", MAX_ENTRIES_IN_RUN)?.iter().enumerate() {
            let at = JsonPath::Index(&at, index);
            let entry = self.entry(value, &at)?;
            once(&mut keys, &entry.key.to_string(), &at)?;
            entries.push(entry);
        }
        // A run in which nothing was said is in no file.
        if entries.is_empty() {
            return Err(ImportError::Missing { place: at.to_string() });
        }
        entries.sort_by(order_of_entries);
        let exercise = id(run.required("exercise")?, &run.at("exercise"))?;
        // Runs of these are among the runs, with answers or with ratings. Going on with such a run would put them beside its
        // entries, and a run with both is in no file that can be opened.
        if [KEY_COMPETENCES, INTERESTS].contains(&exercise.as_str()) {
            return Err(ImportError::BadName { place: run.at("exercise").to_string() });
        }
        let words = run.optional("words").map(|it| self.words(it, &run.at("words"))).transpose()?;
        Ok(ExerciseRecord {
            id: RunId::new(id(run.required("run")?, &run.at("run"))?),
            exercise,
            version,
            started: time(run.required("started")?, &run.at("started"))?,
            finished: run.optional("finished").map(|it| time(it, &run.at("finished"))).transpose()?,
            words: words.and_then(|words| needed(words, &entries)),
            entries,
            extras: Extras::of(run.extras),
        })
    }

    fn words(&mut self, value: &Json, place: &JsonPath) -> Result<LocalWords, ImportError> {
        let words = self.object(value, place, &["language", "texts"], &[])?;
        for (name, _) in &words.extras {
            self.note(&JsonPath::Key(place, name), ImportWarningKind::UnknownField);
        }
        let at = words.at("texts");
        let map = words.required("texts")?.as_object().ok_or_else(|| wrong(&at, "object"))?;
        if map.len() > MAX_TEXTS {
            return Err(ImportError::TooMany { what: "values", most: MAX_TEXTS });
        }
        let mut texts = BTreeMap::new();
        for (key, value) in map {
            let at = JsonPath::Key(&at, key);
            if key.len() > MAX_KEY || !key.split('.').all(is_id) {
                return Err(ImportError::BadName { place: at.to_string() });
            }
            texts.insert(key.clone(), self.long_text(value, &at, MAX_LINE)?);
        }
        Ok(LocalWords { language: id(words.required("language")?, &words.at("language"))?, texts })
    }

    fn entry(&mut self, value: &Json, place: &JsonPath) -> Result<Entry, ImportError> {
        let known = ["step", "card", "id", "value", "offered", "created", "changed"];
        let entry = self.object(value, place, &known, reserved::ENTRY)?;
        let key = key(&entry)?;
        let offered = match entry.optional("offered") {
            None => false,
            Some(value) => value.as_bool().ok_or_else(|| wrong(&entry.at("offered"), "true or false"))?,
        };
        let (value, later) = self.said(entry.required("value")?, &entry.at("value"))?;
        Ok(Entry {
            key,
            value,
            offered,
            created: time(entry.required("created")?, &entry.at("created"))?,
            changed: time(entry.required("changed")?, &entry.at("changed"))?,
            extras: Extras::of(entry.extras.iter().cloned().chain(later)),
        })
    }

    /// What the user said, and the value itself if this version does not understand it.
    fn said(&mut self, value: &Json, place: &JsonPath) -> Result<(Value, Option<(String, String)>), ImportError> {
        let object =
            Object { map: value.as_object().ok_or_else(|| wrong(place, "object"))?, place, extras: Vec::new() };
        let kind = text(object.required("kind")?, &object.at("kind"))?;
        if !is_word(kind) {
            return Err(ImportError::UnknownValue { place: object.at("kind").to_string() });
        }
        if let Some(raw) = value_from_json(value) {
            let value = understood(&raw, place)?;
            if value != raw {
                self.note(place, ImportWarningKind::ControlCharacters);
            }
            return Ok((value, None));
        }
        match self.room.field("value", value, &[]) {
            Some((name, text, is_cleaned)) => {
                if is_cleaned {
                    self.note(place, ImportWarningKind::ControlCharacters);
                    // Without control characters it may be what this version understands. As that it would be read from
                    // the next file, so it has to be from this one.
                    let again = serde_json::from_str(&text).ok();
                    if let Some(value) = again.as_ref().and_then(value_from_json) {
                        return understood(&value, place).map(|value| (value, None));
                    }
                }
                Ok((Value::Skipped, Some((name, text))))
            }
            None => {
                self.note(place, ImportWarningKind::UnknownField);
                Ok((Value::Skipped, None))
            }
        }
    }
}

/// The entry that a piece of evidence was made from.
pub(super) fn reference(value: &Json, place: &JsonPath) -> Result<String, ImportError> {
    let text = limited(value, place, 4 * MAX_ID)?;
    let is_reference = parse_reference(text).is_some_and(|(run, key)| {
        let slot = match &key.slot {
            Slot::Whole => None,
            Slot::Card(id) | Slot::Added(id) => Some(id),
        };
        is_id(run.as_str()) && is_id(&key.step) && slot.is_none_or(|id| is_id(id))
    });
    if is_reference { Ok(text.to_owned()) } else { Err(ImportError::BadName { place: place.to_string() }) }
}

fn key(entry: &Object) -> Result<EntryKey, ImportError> {
    let step = id(entry.required("step")?, &entry.at("step"))?;
    let card = entry.optional("card").map(|it| id(it, &entry.at("card"))).transpose()?;
    let added = entry.optional("id").map(|it| id(it, &entry.at("id"))).transpose()?;
    let slot = match (card, added) {
        (None, None) => Slot::Whole,
        (Some(card), None) => Slot::Card(card),
        (None, Some(id)) => Slot::Added(id),
        // It is about a card, or it was added; it cannot be both.
        (Some(_), Some(_)) => return Err(ImportError::BadName { place: entry.at("id").to_string() }),
    };
    let key = EntryKey { step, slot };
    // A rating is among the ratings of its run. No exercise that is data has another step of that name: taken for a rating,
    // it would be in the next file in a place where it was not.
    if key.step == ActivityRating::STEP {
        return Err(ImportError::BadName { place: entry.at("step").to_string() });
    }
    Ok(key)
}

/// A value of this version as it is kept: within the limits, and without control characters.
fn understood(raw: &Value, place: &JsonPath) -> Result<Value, ImportError> {
    if is_too_long(raw) {
        return Err(ImportError::TooLong { place: place.to_string(), most: MAX_STORY });
    }
    Ok(cleaned(raw))
}

fn is_too_long(value: &Value) -> bool {
    let is_long = |text: &str, most: usize| text.chars().count() > most;
    match value {
        Value::Text(text) => is_long(text, MAX_STORY),
        Value::Fields(fields) => fields.values().any(|field| match field {
            FieldValue::Text(text) => is_long(text, MAX_STORY),
            FieldValue::Reference(to) => is_long(to, MAX_ID + 1 + MAX_NAME),
            _ => false,
        }),
        Value::Skipped | Value::Chosen(_) | Value::Compared(_) | Value::Number(_) => false,
    }
}

/// One run by itself, as an earlier version kept it: `None` if a file with it would be refused.
pub fn read_exercise(value: &Json) -> Option<ExerciseRecord> {
    super::Reader::new().exercise(value, &JsonPath::Root).ok()
}
