//! The way of an exercise's entries: what follows from what the user says, without a clock, a store or a screen.
//!
//! **Invariant R1: an entry leaves a run only by being replaced by another one with its key, or by being deleted by the
//! user**, who can take that back.

use super::fits::{is_retired, most_added, normal, takes};
use super::{Exercise, is_done};
use crate::domain::{Entry, EntryKey, Run, Slot, Timestamp, Value};

/// What the user does with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Says something, for the first time or anew.
    Set {
        /// Of what.
        key: EntryKey,
        /// What.
        value: Value,
    },
    /// Deletes an entry.
    Remove(EntryKey),
    /// Says whether an entry may be shown to others.
    Offer(EntryKey, bool),
    /// Takes back that an entry was deleted, or changed since it was like this.
    Restore(Entry),
}

/// What follows from an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The run afterwards.
    pub run: Run,
    /// The entry to store; `None` if none changed.
    pub put: Option<Entry>,
    /// The entry to delete from the store.
    pub delete: Option<EntryKey>,
    /// Whether the run's own record changed too: the entry that leaves nothing open finishes the run.
    pub run_changed: bool,
}

/// The next state of a run and what to store. `None` if the exercise does not take it, if there is nothing to do it to, or
/// if there is no room for one more entry.
///
/// A change is always later than what it replaces, and an entry stays as old as it is. The first action that leaves
/// nothing open finishes the run, which stays finished whatever is changed later. How many entries a profile may have in
/// all is for the caller to see to.
pub fn reduce(exercise: &Exercise, run: &Run, action: Action, now: Timestamp) -> Option<Outcome> {
    match action {
        Action::Set { key, value } => set(exercise, run, key, value, now),
        Action::Remove(key) => {
            run.entry(&key)?;
            let mut next = run.clone();
            next.entries.retain(|it| it.key != key);
            Some(Outcome { run: next, put: None, delete: Some(key), run_changed: false })
        }
        Action::Offer(key, offered) => {
            let before = run.entry(&key)?;
            let changed = now.after(before.changed);
            let is_new = before.offered != offered;
            Some(if is_new { put(run, Entry { offered, changed, ..before.clone() }) } else { unchanged(run) })
        }
        Action::Restore(entry) => match run.entry(&entry.key) {
            None if !has_room_in_run(run, &entry.key) => None,
            None => Some(put(run, entry)),
            Some(have) if *have == entry => Some(unchanged(run)),
            Some(have) => {
                let (created, changed) = (entry.created.min(have.created), now.after(have.changed));
                Some(put(run, Entry { created, changed, ..entry }))
            }
        },
    }
}

fn set(exercise: &Exercise, run: &Run, key: EntryKey, value: Value, now: Timestamp) -> Option<Outcome> {
    let value = normal(exercise, &key, value);
    if !takes(exercise, &key, &value) {
        return None;
    }
    let entry = match run.entry(&key) {
        Some(before) if before.value == value && before.unknown().get(before.value_field()).is_none() => {
            return Some(unchanged(run));
        }
        Some(before) => Entry {
            value,
            changed: now.after(before.changed),
            // What a newer version knew of the value went with that value.
            extras: before.extras.without(before.value_field()),
            ..before.clone()
        },
        None => {
            let entry = Entry::new(key, value, now);
            let is_said = entry.value == Value::Skipped || entry.says_something();
            if !is_said || is_retired(exercise, &entry.key) || !has_room(exercise, run, &entry.key) {
                return None;
            }
            entry
        }
    };
    let mut outcome = put(run, entry);
    if run.finished.is_none() && is_done(exercise, &outcome.run) {
        // A run never ends before it began, whatever the clock says.
        outcome.run.finished = Some(now.max(run.started));
        outcome.run_changed = true;
    }
    Some(outcome)
}

fn put(run: &Run, entry: Entry) -> Outcome {
    let mut next = run.clone();
    next.put_entry(entry.clone());
    Outcome { run: next, put: Some(entry), delete: None, run_changed: false }
}

fn unchanged(run: &Run) -> Outcome {
    Outcome { run: run.clone(), put: None, delete: None, run_changed: false }
}

/// Whether one more entry fits, into the run and into its step.
fn has_room(exercise: &Exercise, run: &Run, key: &EntryKey) -> bool {
    let is_added = |key: &EntryKey| matches!(key.slot, Slot::Added(_));
    let added = || run.entries.iter().filter(|it| it.key.step == key.step && is_added(&it.key)).count();
    let fits = |most: usize| !is_added(key) || added() < most;
    has_room_in_run(run, key) && exercise.step(&key.step).is_none_or(|step| fits(most_added(step)))
}

/// Whether one more entry fits into the run. There are as many ratings as there are cards.
fn has_room_in_run(run: &Run, key: &EntryKey) -> bool {
    key.is_rating() || run.entries_but_ratings().count() < Entry::MAX_IN_RUN
}

#[cfg(test)]
mod tests;
