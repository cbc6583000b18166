//! What an earlier version kept of opened files as unknown `/sections/exercises` becomes runs with entries.

use serde_json::Value;

use super::entries::{contains, run_of};
use super::read::read_exercise;
use super::record::ExerciseRecord;
use crate::domain::{Entry, Extras, ProfileData, RunId};

/// Where an earlier version kept it.
const PATH: &str = "/sections/exercises";

/// The profile with runs and entries of what an earlier version kept; `None` if there is nothing of that.
///
/// The ids of the runs follow from their ids in files, so that two tabs that do this at once make the same records. What
/// could be in no file stays where it is.
pub fn take_over(data: &ProfileData) -> Option<ProfileData> {
    let kept: Value = serde_json::from_str(data.file_extras.get(PATH)?).ok()?;
    let mut taken = data.clone();
    let mut left = Vec::new();
    for value in kept.as_array()? {
        match read_exercise(value) {
            Some(record) if add(&mut taken, &record) => {}
            _ => left.push(value.clone()),
        }
    }
    if kept.as_array().is_some_and(|all| all.len() == left.len()) {
        return None;
    }
    let rest = (!left.is_empty()).then(|| (PATH.to_owned(), Value::Array(left).to_string()));
    let others = data.file_extras.without(PATH);
    taken.file_extras = Extras::of(others.fields().iter().cloned().chain(rest));
    taken.runs.sort_by(|a, b| (a.started, &a.id).cmp(&(b.started, &b.id)));
    Some(taken)
}

/// Adds a run, unless the profile has it; it stands beside one that the user has begun here. Returns whether there was room.
fn add(data: &mut ProfileData, record: &ExerciseRecord) -> bool {
    if data.runs.iter().any(|run| contains(run, record)) {
        return true;
    }
    let id = RunId::new(format!("{}.{}", record.id, data.profile.id));
    let is_new = !data.runs.iter().any(|run| run.id == id);
    if !data.has_room_for(usize::from(is_new), 0, 0) || !data.has_room_for_entries(record.entries.len()) {
        return false;
    }
    if let Some(run) = data.runs.iter_mut().find(|run| run.id == id) {
        // An earlier version has opened a later file of the same run since.
        for entry in &record.entries {
            if run.entry(&entry.key).is_none_or(|have| have.changed < entry.changed) {
                run.put_entry(entry.clone());
            }
        }
        return run.entries.len() <= Entry::MAX_IN_RUN;
    }
    let mut run = run_of(record, &data.profile.id, id);
    // Within a profile an id is there once: what the profile has keeps it.
    run.in_files.take_if(|id| data.runs.iter().any(|have| have.file_id() == id));
    run.beside = data.latest_run(&record.exercise).is_some_and(|latest| !latest.beside && !latest.is_empty());
    data.runs.push(run);
    true
}
