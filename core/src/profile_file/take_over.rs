//! What an earlier version kept of opened files as unknown `/sections/exercises` becomes runs with entries.

use serde_json::Value;

use super::entries::later::take_in;
use super::entries::{contains, run_of};
use super::known::Known;
use super::read::read_exercise;
use super::record::ExerciseRecord;
use super::text::is_id;
use crate::domain::{Entry, Extras, ProfileData, Run, RunId};

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
    let known = Known::from(record);
    let is_it = |run: &Run| known.is(run) || (run.id == id && known.begins_as(run));
    let own = data.runs.iter().find(|run| is_it(run));
    let is_new = |entry: &&Entry| own.is_none_or(|own| own.entry(&entry.key).is_none());
    let more = record.entries.iter().filter(is_new).count();
    if !data.has_room_for(usize::from(own.is_none()), 0, 0) || !data.has_room_for_entries(more) {
        return false;
    }
    if let Some(run) = data.runs.iter_mut().find(|run| is_it(run)) {
        // An earlier version has opened a later file of the same run since.
        let is_room = run.entries.len() + more <= Entry::MAX_IN_RUN;
        if is_room {
            take_in(run, record);
        }
        return is_room;
    }
    // Another run has the id of this one: no version would write that.
    if data.runs.iter().any(|run| run.id == id) {
        return false;
    }
    let mut run = run_of(record, &data.profile.id, id);
    // Within a profile an id is there once: what the profile has keeps it.
    run.in_files.take_if(|id| data.runs.iter().any(|have| have.file_id() == id));
    if !is_id(run.file_id().as_str()) {
        return false;
    }
    run.beside = data.latest_run(&record.exercise).is_some_and(|latest| !latest.beside && !latest.is_empty());
    data.runs.push(run);
    true
}
