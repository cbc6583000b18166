//! Runs of exercises that are data, between this device and a file.

pub mod later;

use std::collections::BTreeMap;

use super::document::{PartId, part_of};
use super::extras::{Room, reserved};
use super::names::{local_words, needed};
use super::record::{ExerciseRecord, LocalWords, order_of_entries};
use super::text::{clean, clean_name};
use crate::content::Library;
use crate::domain::{
    Entry, EntryKey, Extras, FieldValue, PartialDate, ProfileData, ProfileId, Run, RunId, Timestamp, Value,
};

/// Fields that the run of a file has of its exercise. This device keeps them as they are, beside the run.
const VERSION: &str = "version";
const WORDS: &str = "words";

/// All parts of a run's entries, but for its ratings, which have a part of their own.
pub fn parts(run: &Run) -> impl Iterator<Item = PartId> {
    run.entries_but_ratings().map(|entry| part_of(run.file_id(), &entry.key))
}

/// What this version does not know of a run of an exercise.
pub fn unknown_of_run(run: &Run) -> Extras {
    run.extras.without(VERSION).without(WORDS)
}

fn kept_version(run: &Run) -> Option<u32> {
    run.extras.get(VERSION)?.parse().ok()
}

fn kept_words(run: &Run) -> Option<LocalWords> {
    // This text was written from words.
    serde_json::from_str(run.extras.get(WORDS)?).ok()
}

/// A run with those of its entries that are ticked; `None` without any. The words of a local pack are in the profile's
/// language if the pack has them.
pub fn export_exercise(
    data: &ProfileData,
    run: &Run,
    library: &Library,
    is_ticked: &dyn Fn(&PartId) -> bool,
    room: &mut Room,
) -> Option<ExerciseRecord> {
    let others = is_ticked(&PartId::Others);
    let ticked = run.entries_but_ratings().filter(|entry| is_ticked(&part_of(run.file_id(), &entry.key)));
    let mut entries: Vec<Entry> = ticked.map(|entry| export_entry(entry, room, others)).collect();
    if entries.is_empty() {
        return None;
    }
    entries.sort_by(order_of_entries);
    let exercise = library.exercise(&run.exercise);
    let words = exercise
        .and_then(|exercise| local_words(exercise, &data.profile.language, &entries))
        .or_else(|| needed(kept_words(run)?, &entries));
    Some(ExerciseRecord {
        id: run.file_id().clone(),
        exercise: run.exercise.clone(),
        version: exercise.map(|exercise| exercise.version).max(kept_version(run)),
        started: run.started.in_calendar(),
        finished: library.finished(run).map(Timestamp::in_calendar),
        words,
        entries,
        extras: if others { room.all(&unknown_of_run(run), reserved::EXERCISE) } else { Extras::default() },
    })
}

/// An entry as it is in files. A value that this version does not know goes with the entry; other fields that it does not
/// know have their own tick.
fn export_entry(entry: &Entry, room: &mut Room, others: bool) -> Entry {
    let extras = entry.unknown();
    let extras =
        if others { extras } else { Extras::of(extras.fields().iter().filter(|(name, _)| name == "value").cloned()) };
    Entry { extras: room.all(&extras, reserved::ENTRY), ..in_file(entry) }
}

/// An entry as it is in files, but for what this version does not know.
pub fn in_file(entry: &Entry) -> Entry {
    Entry {
        key: entry.key.clone(),
        value: cleaned(&entry.value),
        offered: entry.offered,
        created: entry.created.in_calendar(),
        changed: entry.changed.in_calendar(),
        extras: Extras::default(),
    }
}

/// An entry as it is in files, with all that this version does not know of it.
pub fn as_in_file(entry: &Entry) -> Entry {
    Entry { extras: entry.unknown(), ..in_file(entry) }
}

/// A value without control characters in its texts.
pub fn cleaned(value: &Value) -> Value {
    match value {
        Value::Text(text) => Value::Text(clean(text).into()),
        Value::Fields(fields) => {
            Value::Fields(fields.iter().map(|(id, value)| (id.clone(), cleaned_field(value))).collect())
        }
        Value::Skipped | Value::Chosen(_) | Value::Compared(_) | Value::Number(_) => value.clone(),
    }
}

fn cleaned_field(value: &FieldValue) -> FieldValue {
    let date = |date: &PartialDate| PartialDate { typed: clean_name(&date.typed).into(), ..date.clone() };
    match value {
        FieldValue::Text(text) => FieldValue::Text(clean(text).into()),
        FieldValue::Date(it) => FieldValue::Date(date(it)),
        FieldValue::Span(from, until) => FieldValue::Span(date(from), until.as_ref().map(date)),
        FieldValue::Reference(to) => FieldValue::Reference(clean_name(to).into()),
        FieldValue::Options(_) | FieldValue::Number(_) => value.clone(),
    }
}

/// The run of a file as a run of this device.
pub fn run_of(record: &ExerciseRecord, profile: &ProfileId, id: RunId) -> Run {
    let version = record.version.map(|version| (VERSION.to_owned(), version.to_string()));
    let words = record.words.as_ref().and_then(|words| serde_json::to_string(words).ok());
    let kept = version.into_iter().chain(words.map(|words| (WORDS.to_owned(), words)));
    Run {
        finished: record.finished,
        in_files: Some(record.id.clone()),
        entries: record.entries.clone().into(),
        extras: Extras::of(record.extras.fields().iter().cloned().chain(kept)),
        ..Run::new(id, profile.clone(), &record.exercise, record.started)
    }
}

/// Notes what a file says of a run beside its entries and words.
pub fn keep_of_file(run: &mut Run, record: &ExerciseRecord) {
    let version = record.version.map(|version| (VERSION.to_owned(), version.to_string()));
    let words = run.extras.get(WORDS).map(|words| (WORDS.to_owned(), words.to_owned()));
    run.finished = record.finished;
    run.extras = Extras::of(record.extras.fields().iter().cloned().chain(version).chain(words));
}

/// Keeps words that came with an entry, beside those that the run has already.
pub fn keep_words(run: &mut Run, words: &LocalWords) {
    let mut all = kept_words(run).unwrap_or_else(|| LocalWords { texts: BTreeMap::new(), ..words.clone() });
    for (key, text) in &words.texts {
        all.texts.entry(key.clone()).or_insert_with(|| text.clone());
    }
    let Ok(text) = serde_json::to_string(&all) else { return };
    let others = run.extras.without(WORDS);
    run.extras = Extras::of(others.fields().iter().cloned().chain([(WORDS.to_owned(), text)]));
}

/// The run of this device as its file would have it, without its entries. The words are those that came with a file.
pub fn frame_of(run: &Run) -> ExerciseRecord {
    ExerciseRecord {
        id: run.file_id().clone(),
        exercise: run.exercise.clone(),
        version: kept_version(run),
        started: run.started.in_calendar(),
        finished: run.finished.map(Timestamp::in_calendar),
        words: kept_words(run),
        entries: Vec::new(),
        extras: unknown_of_run(run),
    }
}

/// When a run was finished, or when it was if nothing is open in it and nobody noted it: a file says so, and is of the same
/// run for that.
fn finished(have: &Run) -> Option<Timestamp> {
    have.finished.or_else(|| have.entries_but_ratings().map(|entry| entry.changed.max(have.started)).max())
}

/// Whether all of a file's run is in a run of the profile.
pub fn contains(have: &Run, record: &ExerciseRecord) -> bool {
    let has = |entry: &Entry| {
        have.entry(&entry.key).is_some_and(|have| {
            let known = have.unknown();
            in_file(have) == Entry { extras: Extras::default(), ..entry.clone() }
                && entry.extras.fields().iter().all(|field| known.fields().contains(field))
        })
    };
    have.exercise == record.exercise
        && have.started.in_calendar() == record.started
        && (record.finished.is_none() || record.finished == finished(have).map(Timestamp::in_calendar))
        && record.extras.fields().iter().all(|field| have.extras.fields().contains(field))
        && record.entries.iter().all(has)
}

/// A reference to an entry: `<run>/<entry key>`, with the run's id in files.
pub fn parse_reference(text: &str) -> Option<(RunId, EntryKey)> {
    let (run, key) = text.split_once('/')?;
    Some((RunId::new(run), EntryKey::parse(key)?))
}
