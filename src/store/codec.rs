//! Records as versioned JSON text: `{"v":1,"data":{…}}`.
//!
//! A text of an older version is brought up to date by pure steps. One of a newer version is refused with
//! [`StoreError::NewerVersion`] and never touched. One of the same version with more in it than this code knows is read,
//! and keeps all of that when it is written again: see [`super::unknown`].

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

mod entries;

use super::{Record, RecordKind, StoreError, Write, unknown};
use crate::domain::{
    ActivityRating, Answer, Decision, Entry, EntryKey, Evidence, Extras, ItemId, OccupationNote, Profile, ProfileData,
    ProfileId, Run, RunId, TimedAnswer, Timestamp, is_unit_group,
};
pub use entries::{MAX_LOCAL_PACKS, entry_key, local_pack, local_pack_key, open_local_packs};

/// The version that this code writes.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct Envelope<'a, T> {
    v: u32,
    data: &'a T,
}

#[derive(Deserialize)]
struct Opened {
    v: u32,
    data: Value,
}

/// One answer as it is stored.
#[derive(Serialize, Deserialize)]
struct AnswerRecord<R = RunId, I = ItemId> {
    /// The run it belongs to.
    run: R,
    /// What was answered.
    item: I,
    /// The answer; left out only if its name is among what this version does not know.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Answer>,
    /// When it was given or last changed.
    at: Timestamp,
}

/// One rating as it is stored: among the answers, because it was an answer on another scale before exercises were data, and
/// earlier versions know it by this form only. It has `rating` instead of `answer`, which tells it apart. In memory it is an
/// entry.
#[derive(Serialize, Deserialize)]
struct RatingRecord {
    /// The run it belongs to.
    run: RunId,
    /// The activity's id.
    activity: String,
    /// The rating's name, or `skipped`; left out only if its name is among what this version does not know.
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<String>,
    /// When it was given or last changed.
    at: Timestamp,
}

/// What the user decided about one kind of work, as it is stored.
#[derive(Serialize, Deserialize)]
struct OccupationNoteRecord {
    profile: ProfileId,
    occupation: String,
    #[serde(default, rename = "stance", skip_serializing_if = "Option::is_none")]
    decision: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    created: Timestamp,
    changed: Timestamp,
}

/// A step that brings a record's data from one version to the next.
type Upcast = fn(RecordKind, Value) -> Value;

/// `UPCASTS[n]` leads from version n + 1 to n + 2. It is empty while there is one version; a test runs the mechanism.
const UPCASTS: &[Upcast] = &[];

/// Writes data into its envelope.
fn seal<T: Serialize>(data: &T) -> String {
    // Serialising our own types cannot fail: their maps have text keys only, and they contain no foreign `Serialize`.
    serde_json::to_string(&Envelope { v: VERSION, data }).unwrap_or_default()
}

/// Writes data into its envelope, with what this version does not know of it.
fn seal_with<T: Serialize>(data: &T, extras: &Extras) -> String {
    let mut text = seal(data);
    unknown::put_back(&mut text, extras);
    text
}

/// Opens a record's envelope and brings its data up to date.
///
/// # Errors
/// [`StoreError::NewerVersion`] for a text of a later version; [`StoreError::Other`] for one that cannot be read.
pub fn open<T: DeserializeOwned>(record: &Record) -> Result<T, StoreError> {
    open_with(record, VERSION, UPCASTS)
}

fn open_with<T: DeserializeOwned>(record: &Record, version: u32, upcasts: &[Upcast]) -> Result<T, StoreError> {
    let unreadable = |why: String| StoreError::Other(format!("{} {}: {why}", record.kind.name(), record.key));
    let opened: Opened = serde_json::from_str(&record.text).map_err(|error| unreadable(error.to_string()))?;
    if opened.v > version {
        return Err(StoreError::NewerVersion);
    }
    let from = opened.v.checked_sub(1).ok_or_else(|| unreadable("there is no version 0".into()))?;
    let data = upcasts.iter().skip(from as usize).fold(opened.data, |data, upcast| upcast(record.kind, data));
    serde_json::from_value(data).map_err(|error| unreadable(error.to_string()))
}

/// Opens a record of a profile and sets apart what this version does not know of it.
fn open_known<T: DeserializeOwned>(record: &Record) -> Result<(T, Extras), StoreError> {
    let (data, extras) = open_apart(record)?;
    Ok((typed(record, data)?, extras))
}

/// The same, before the data has a type.
fn open_apart(record: &Record) -> Result<(Value, Extras), StoreError> {
    let mut data: Value = open(record)?;
    let extras = data.as_object_mut().map(|fields| unknown::set_apart(record.kind, fields)).unwrap_or_default();
    Ok((data, extras))
}

fn typed<T: DeserializeOwned>(record: &Record, data: Value) -> Result<T, StoreError> {
    let problem =
        |error: serde_json::Error| StoreError::Other(format!("{} {}: {error}", record.kind.name(), record.key));
    serde_json::from_value(data).map_err(problem)
}

/// Opens the record of a profile.
///
/// # Errors
/// As [`open`].
pub fn open_profile(record: &Record) -> Result<Profile, StoreError> {
    open_known(record).map(|(profile, extras)| Profile { extras, ..profile })
}

/// Opens the record of a point in time, as [`open`] does.
///
/// It is read with each change, so a fast path recognises the form of the present version; saving then needs nothing
/// else of this module.
///
/// # Errors
/// As [`open`].
pub fn open_time(record: &Record) -> Result<Timestamp, StoreError> {
    let number = record.text.strip_prefix(TIME_BEGINS).and_then(|rest| rest.strip_suffix('}'));
    match number.and_then(|number| number.parse().ok()) {
        Some(milliseconds) => Ok(Timestamp(milliseconds)),
        None => open(record),
    }
}

/// How the record of a point in time begins if this version wrote it.
const TIME_BEGINS: &str = "{\"v\":1,\"data\":";

/// The record of a profile.
pub fn profile(profile: &Profile) -> Record {
    let text = seal_with(profile, &profile.extras);
    Record { kind: RecordKind::Profile, key: profile.id.to_string(), profile: Some(profile.id.clone()), text }
}

/// The record of a run without its answers.
pub fn run(run: &Run) -> Record {
    let bare = Run {
        id: run.id.clone(),
        profile: run.profile.clone(),
        exercise: run.exercise.clone(),
        started: run.started,
        finished: run.finished,
        languages: run.languages.clone(),
        stopped: run.stopped.clone(),
        beside: run.beside,
        in_files: run.in_files.clone(),
        answers: Default::default(),
        entries: Default::default(),
        extras: Default::default(),
        answer_extras: Default::default(),
    };
    let text = seal_with(&bare, &run.extras);
    Record { kind: RecordKind::Run, key: run.id.to_string(), profile: Some(run.profile.clone()), text }
}

/// The record of one answer of a run.
pub fn answer(run: &Run, item: &ItemId, given: TimedAnswer) -> Record {
    let extras = run.unknown_of_answer(item, given.answer);
    let answer = extras.get("answer").is_none().then_some(given.answer);
    Record {
        kind: RecordKind::Answer,
        key: answer_key(&run.id, item),
        profile: Some(run.profile.clone()),
        text: seal_with(&AnswerRecord { run: &run.id, item, answer, at: given.at }, &extras),
    }
}

/// The record of an entry that is a rating.
fn rating(run: &Run, entry: &Entry, rating: ActivityRating) -> Record {
    let extras = entry.unknown();
    let record = RatingRecord {
        run: run.id.clone(),
        rating: extras.get("rating").is_none().then(|| ActivityRating::name(rating.rating).to_owned()),
        activity: rating.activity,
        at: rating.at,
    };
    Record {
        kind: RecordKind::Answer,
        key: rating_key(&run.id, &record.activity),
        profile: Some(run.profile.clone()),
        text: seal_with(&record, &extras),
    }
}

fn rating_key(run: &RunId, activity: &str) -> String {
    format!("{run}/{activity}")
}

/// The record of an entry of a run.
pub fn entry(run: &Run, entry: &Entry) -> Record {
    match ActivityRating::of(entry) {
        Some(rated) => rating(run, entry, rated),
        None => entries::entry(run, entry),
    }
}

/// The kind and the key of an entry's record.
pub fn entry_place(run: &RunId, key: &EntryKey) -> (RecordKind, String) {
    match key.rated_activity() {
        Some(activity) => (RecordKind::Answer, rating_key(run, activity)),
        None => (RecordKind::Setting, entry_key(run, key)),
    }
}

/// An answer or a rating, with its run and with what this version does not know of it.
struct Told<T> {
    run: RunId,
    what: T,
    extras: Extras,
}

/// What a record of [`RecordKind::Answer`] has.
enum Answered {
    Answer(Told<(ItemId, TimedAnswer)>),
    Rating(Told<ActivityRating>),
}

/// Opens the record of an answer or of a rating, which is the one with an activity.
fn open_answered(record: &Record) -> Result<Answered, StoreError> {
    let (data, extras) = open_apart(record)?;
    if data.get("activity").is_some() {
        let RatingRecord { run, activity, rating, at } = typed(record, data)?;
        let rating = rating.as_deref().and_then(ActivityRating::from_name);
        let rating = rating.ok_or_else(|| StoreError::Other(format!("answer {}: no such rating", record.key)))?;
        return Ok(Answered::Rating(Told { run, what: ActivityRating { activity, rating, at }, extras }));
    }
    let AnswerRecord { run, item, answer, at } = typed::<AnswerRecord>(record, data)?;
    let answer = answer.ok_or_else(|| StoreError::Other(format!("answer {}: no answer", record.key)))?;
    Ok(Answered::Answer(Told { run, what: (item, TimedAnswer { answer, at }), extras }))
}

/// The key of an answer's record.
pub fn answer_key(run: &RunId, item: &ItemId) -> String {
    format!("{run}/{item}")
}

/// The record of a piece of evidence.
pub fn evidence(evidence: &Evidence) -> Record {
    Record {
        kind: RecordKind::Evidence,
        key: evidence.id.to_string(),
        profile: Some(evidence.profile.clone()),
        text: seal_with(evidence, &evidence.unknown()),
    }
}

/// Opens the record of a piece of evidence.
fn open_evidence(record: &Record) -> Result<Evidence, StoreError> {
    open_known(record).map(|(evidence, extras)| Evidence { extras, ..evidence })
}

/// Opens the record of a run without its answers.
fn open_run(record: &Record) -> Result<Run, StoreError> {
    open_known(record).map(|(run, extras)| Run { extras, ..run })
}

/// The record of what the user decided about a kind of work.
pub fn occupation_note(noted: &OccupationNote) -> Record {
    let record = OccupationNoteRecord {
        profile: noted.profile.clone(),
        occupation: noted.occupation.clone(),
        decision: noted.decision.map(|decision| decision.name().to_owned()),
        note: noted.note.clone(),
        created: noted.created,
        changed: noted.changed,
    };
    Record {
        kind: RecordKind::Work,
        key: occupation_note_key(&noted.profile, &noted.occupation),
        profile: Some(noted.profile.clone()),
        text: seal_with(&record, &noted.unknown()),
    }
}

/// The key of the record of what a profile decided about a kind of work.
pub fn occupation_note_key(profile: &ProfileId, occupation: &str) -> String {
    format!("{profile}/{occupation}")
}

/// Opens the record of what the user decided about a kind of work.
fn open_occupation_note(record: &Record) -> Result<OccupationNote, StoreError> {
    let (OccupationNoteRecord { profile, occupation, decision, note, created, changed }, extras) = open_known(record)?;
    let unknown = |what: &str| StoreError::Other(format!("work {}: no such {what}", record.key));
    if !is_unit_group(&occupation) {
        return Err(unknown("kind of work"));
    }
    let decision = decision.map(|name| Decision::from_name(&name).ok_or_else(|| unknown("stance"))).transpose()?;
    Ok(OccupationNote { profile, occupation, decision, note, created, changed, extras })
}

/// The record of a setting of the device.
pub fn setting<T: Serialize>(key: &str, value: &T) -> Record {
    Record { kind: RecordKind::Setting, key: key.to_owned(), profile: None, text: seal(value) }
}

/// The record of what a profile's opened files contain that this version has no place for. It is among the settings, as
/// the stamps are, because earlier versions pass over these when they read a profile; it goes when the profile does.
pub fn file_extras(profile: &ProfileId, extras: &Extras) -> Record {
    Record {
        kind: RecordKind::Setting,
        key: format!("{FILE_EXTRAS}/{profile}"),
        profile: Some(profile.clone()),
        text: seal_with(&FileExtrasRecord { profile }, extras),
    }
}

const FILE_EXTRAS: &str = "file-extras";

#[derive(Serialize)]
struct FileExtrasRecord<'a> {
    profile: &'a ProfileId,
}

fn open_file_extras(record: &Record) -> Result<Extras, StoreError> {
    let fields: serde_json::Map<String, Value> = open(record)?;
    let fields = fields.into_iter().filter(|(path, _)| path != "profile");
    Ok(Extras::of(fields.map(|(path, value)| (path, value.to_string()))))
}

/// Everything of a profile, as writes that put it into a store, in the order in which stores have them: a store in memory
/// is a sorted list, and would otherwise move a hundred thousand records for each of a hundred thousand.
pub fn put_all(data: &ProfileData) -> Vec<Write> {
    let mut records = vec![profile(&data.profile)];
    records.extend(data.runs.iter().map(run));
    for run in &data.runs {
        records.extend(run.answers.iter().map(|(item, given)| answer(run, item, *given)));
        records.extend(run.entries.iter().map(|it| entry(run, it)));
    }
    records.extend(data.evidence.iter().map(evidence));
    records.extend(data.occupation_notes.iter().map(occupation_note));
    if !data.file_extras.is_empty() {
        records.push(file_extras(&data.profile.id, &data.file_extras));
    }
    records.sort_unstable_by(|a, b| (a.kind, &a.key).cmp(&(b.kind, &b.key)));
    records.into_iter().map(Write::Put).collect()
}

/// Puts a profile together from its records, and returns it with the records that could not be read.
///
/// An answer or an entry whose run is missing is reported too: it is kept in the store, but there is no place to show it.
///
/// # Errors
/// [`StoreError::NewerVersion`] if any record is of a later version, [`StoreError::Missing`] without a profile record.
pub fn assemble(records: &[Record]) -> Result<(ProfileData, Vec<StoreError>), StoreError> {
    let mut problems = Vec::new();
    let mut keep = |error: StoreError| match error {
        StoreError::NewerVersion => Err(StoreError::NewerVersion),
        other => {
            problems.push(other);
            Ok(())
        }
    };
    let mut person: Option<Profile> = None;
    let mut runs: Vec<Run> = Vec::new();
    let mut answers: Vec<Told<(ItemId, TimedAnswer)>> = Vec::new();
    let mut proofs: Vec<Evidence> = Vec::new();
    let mut occupation_notes: Vec<OccupationNote> = Vec::new();
    let mut said = entries::InRuns::default();
    let mut of_files = Extras::default();
    for record in records {
        match record.kind {
            RecordKind::Profile => person = Some(open_profile(record)?),
            RecordKind::Run => open_run(record).map(|run| runs.push(run)).or_else(&mut keep)?,
            RecordKind::Answer => match open_answered(record) {
                Ok(Answered::Answer(answer)) => answers.push(answer),
                Ok(Answered::Rating(Told { run, what, extras })) => {
                    said.add_rating(run, Entry { extras, ..what.into() });
                }
                Err(error) => keep(error)?,
            },
            RecordKind::Evidence => open_evidence(record).map(|evidence| proofs.push(evidence)).or_else(&mut keep)?,
            RecordKind::Work => {
                open_occupation_note(record).map(|noted| occupation_notes.push(noted)).or_else(&mut keep)?
            }
            RecordKind::Setting if record.key.starts_with(FILE_EXTRAS) => {
                open_file_extras(record).map(|extras| of_files = extras).or_else(&mut keep)?;
            }
            RecordKind::Setting if entries::is_entry(record) => said.add(record).or_else(&mut keep)?,
            RecordKind::Setting => {}
        }
    }
    let profile = person.ok_or(StoreError::Missing)?;
    for Told { run, what: (item, given), extras } in answers {
        match runs.iter_mut().find(|it| it.id == run) {
            Some(run) => {
                keep_apart(run, || item.to_string(), extras);
                run.answers.insert(item, given);
            }
            None => keep(StoreError::Other(format!("answer {} has no run", answer_key(&run, &item))))?,
        }
    }
    for problem in said.put_into(&mut runs) {
        keep(problem)?;
    }
    runs.sort_by(|a, b| (a.started, &a.id).cmp(&(b.started, &b.id)));
    proofs.sort_by(|a, b| (a.created, &a.id).cmp(&(b.created, &b.id)));
    occupation_notes.sort_by(|a, b| (a.created, &a.occupation).cmp(&(b.created, &b.occupation)));
    let (runs, evidence, occupation_notes) = (runs.into(), proofs.into(), occupation_notes.into());
    Ok((ProfileData { profile, runs, evidence, occupation_notes, file_extras: of_files }, problems))
}

fn keep_apart(run: &mut Run, key: impl FnOnce() -> String, extras: Extras) {
    if !extras.is_empty() {
        run.answer_extras.push((key(), extras));
    }
}

#[cfg(test)]
mod tests;
