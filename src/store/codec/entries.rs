//! Entries and local packs as records. Both are among the settings: see [`RecordKind::Setting`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{open, open_known, seal, seal_with};
use crate::domain::{
    Entry, EntryKey, Extras, Run, RunId, SharedList, Slot, Timestamp, Value, value_from_json, value_to_json,
};
use crate::store::{ENTRIES, Record, RecordKind, StoreError};

/// How many local packs a device keeps.
pub const MAX_LOCAL_PACKS: usize = 20;

const PACK: &str = "pack/";

/// An entry as it is stored.
#[derive(Serialize, Deserialize)]
struct EntryRecord {
    run: RunId,
    step: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    card: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// What the user said; left out only if it is among what this version does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<Json>,
    #[serde(default, skip_serializing_if = "is_false")]
    offered: bool,
    created: Timestamp,
    changed: Timestamp,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}

/// The key of the record of an entry that is not a rating.
pub fn entry_key(run: &RunId, key: &EntryKey) -> String {
    format!("{}{run}/{key}", ENTRIES.0)
}

/// The record of an entry that is not a rating.
pub(super) fn entry(run: &Run, entry: &Entry) -> Record {
    let extras = entry.unknown();
    let (card, id) = match &entry.key.slot {
        Slot::Whole => (None, None),
        Slot::Card(card) => (Some(card.clone()), None),
        Slot::Added(id) => (None, Some(id.clone())),
    };
    let record = EntryRecord {
        run: run.id.clone(),
        step: entry.key.step.clone(),
        card,
        id,
        value: extras.get("value").is_none().then(|| value_to_json(&entry.value)),
        offered: entry.offered,
        created: entry.created,
        changed: entry.changed,
    };
    Record {
        kind: RecordKind::Setting,
        key: entry_key(&run.id, &entry.key),
        profile: Some(run.profile.clone()),
        text: seal_with(&record, &extras),
    }
}

/// Whether a setting is an entry.
pub(super) fn is_entry(record: &Record) -> bool {
    record.key.starts_with(ENTRIES.0)
}

/// Opens the record of an entry.
fn open_entry(record: &Record) -> Result<(RunId, Entry), StoreError> {
    let (EntryRecord { run, step, card, id, value, offered, created, changed }, extras) = open_known(record)?;
    let broken = |what: &str| StoreError::Other(format!("{}: {what}", record.key));
    let slot = match (card, id) {
        (Some(card), None) => Slot::Card(card),
        (None, Some(id)) => Slot::Added(id),
        (None, None) => Slot::Whole,
        (Some(_), Some(_)) => return Err(broken("a card and something added")),
    };
    let key = EntryKey { step, slot };
    // An entry is found again by its key, so each key has to be one that is read as it is written.
    if EntryKey::parse(&key.to_string()).as_ref() != Some(&key) {
        return Err(broken("no such key"));
    }
    // It would be written as another record, and this one would stay as it was.
    if key.is_rating() {
        return Err(broken("a rating that is not among the answers"));
    }
    let json = value.ok_or_else(|| broken("no value"))?;
    let value = value_from_json(&json);
    let later = value.is_none().then(|| ("value".to_owned(), json.to_string()));
    let extras = match later {
        Some(later) => Extras::of(extras.fields().iter().cloned().chain([later])),
        None => extras,
    };
    Ok((run, Entry { key, value: value.unwrap_or(Value::Skipped), offered, created, changed, extras }))
}

/// Entries on their way into their runs.
#[derive(Default)]
pub(super) struct InRuns(BTreeMap<RunId, Vec<Entry>>);

impl InRuns {
    /// Adds the entry of a record.
    pub(super) fn add(&mut self, record: &Record) -> Result<(), StoreError> {
        let (run, entry) = open_entry(record)?;
        self.0.entry(run).or_default().push(entry);
        Ok(())
    }

    /// Adds an entry that is a rating.
    pub(super) fn add_rating(&mut self, run: RunId, entry: Entry) {
        self.0.entry(run).or_default().push(entry);
    }

    /// Puts all entries into their runs, oldest first, and returns a problem for each whose run is missing.
    pub(super) fn put_into(mut self, runs: &mut [Run]) -> Vec<StoreError> {
        for run in runs {
            if let Some(mut entries) = self.0.remove(&run.id) {
                entries.sort_by(|a, b| (a.created, &a.key).cmp(&(b.created, &b.key)));
                run.entries = SharedList::from(entries);
            }
        }
        let lost = |(run, entries): (RunId, Vec<Entry>)| {
            let say = move |entry: Entry| StoreError::Other(format!("{} has no run", entry_key(&run, &entry.key)));
            entries.into_iter().map(say)
        };
        self.0.into_iter().flat_map(lost).collect()
    }
}

/// The key of a local pack's record.
pub fn local_pack_key(id: &str) -> String {
    format!("{PACK}{id}")
}

/// The record of a local pack: the text of its file.
pub fn local_pack(id: &str, text: &str) -> Record {
    Record { kind: RecordKind::Setting, key: local_pack_key(id), profile: None, text: seal(&text) }
}

/// The texts of local packs, of records in [`PACKS`](crate::store::PACKS); at most [`MAX_LOCAL_PACKS`]. What cannot be read
/// is left where it is.
pub fn open_local_packs(records: &[Record]) -> Vec<String> {
    let packs = records.iter().filter(|record| record.key.starts_with(PACK));
    packs.filter_map(|record| open(record).ok()).take(MAX_LOCAL_PACKS).collect()
}
