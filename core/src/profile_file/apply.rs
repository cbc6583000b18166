//! Turns a file that was read and looked at into values of this device.
//!
//! Everything that is added gets a new id for this device: ids are unique there, and the same file may be added to two of
//! its profiles. It keeps its id in files beside that, so that it has the same one in the next file. But a run or a piece
//! of evidence is recognised by its content, not by its id: two files may say different things of the same one, and none
//! of that is left out. What the user decided about a kind of work has no id: there is one decision for each kind, and what a profile has is never replaced by what a file
//! says.

use super::entries;
use super::extras::{by_path, joined};
use super::limits::MAX_KEPT_BYTES;
use super::record::{EvidenceRecord, ExerciseRecord, ProfileFile, RunRecord, WorkRecord, order_of_entries};
use crate::domain::{
    ActivityRating, Entry, Evidence, EvidenceId, Extras, OccupationNote, Profile, ProfileData, ProfileId, Run, RunId,
    SharedList, Timestamp,
};

/// What a file adds to a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Runs that the profile did not have.
    pub runs: Vec<Run>,
    /// Evidence that the profile did not have.
    pub evidence: Vec<Evidence>,
    /// Decisions about kinds of work for which the profile had none.
    pub occupation_notes: Vec<OccupationNote>,
    /// What the profile then has of opened files that this version has no place for; `None` if the file adds nothing to
    /// that.
    pub file_extras: Option<Extras>,
    /// Runs, runs of exercises, evidence and kinds of work in the file that the profile had already; they are left alone.
    pub already_there: usize,
}

impl Added {
    /// Whether a profile still has room for all of it.
    pub fn fits(&self, profile: &ProfileData) -> bool {
        profile.has_room_for(self.runs.len(), self.evidence.len(), self.occupation_notes.len())
            && profile.has_room_for_entries(self.runs.iter().map(|run| run.entries_but_ratings().count()).sum())
            && self.file_extras.as_ref().is_none_or(can_be_kept)
    }

    /// Whether the profile has everything already.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
            && self.evidence.is_empty()
            && self.occupation_notes.is_empty()
            && self.file_extras.is_none()
    }
}

/// The file as a profile of its own, in the language of the screen (`language`), begun `now`. `new_id` makes a new id
/// each time it is called.
pub fn as_new_profile(
    file: &ProfileFile,
    language: &str,
    now: Timestamp,
    new_id: &mut dyn FnMut() -> String,
) -> ProfileData {
    let id = ProfileId::new(new_id());
    let profile = Profile {
        nickname: file.profile.nickname.clone().unwrap_or_default(),
        subject: file.profile.subject.clone(),
        ..Profile::new(id.clone(), language, now)
    };
    let mut runs: Vec<Run> = file.sections.runs.iter().map(|run| run_of(run, &id, new_id)).collect();
    runs.extend(file.sections.exercises.iter().map(|run| run_of_exercise(run, &id, new_id)));
    ProfileData {
        runs: runs.into(),
        evidence: file.sections.evidence.iter().map(|it| evidence_of(it, &id, new_id)).collect(),
        occupation_notes: file.sections.work.iter().map(|it| occupation_note_of(it, &id)).collect(),
        file_extras: by_path(file),
        profile,
    }
}

/// What the file adds to a profile. The profile's own runs are never changed: a run that differs in anything from all
/// of them is another run, and a run that is entirely contained in one of them is not added again. For a kind of work
/// about which the profile has a decision or a note, that of the file is left out.
pub fn as_runs_of(existing: &ProfileData, file: &ProfileFile, new_id: &mut dyn FnMut() -> String) -> Added {
    let profile = &existing.profile.id;
    let is_new_run = |run: &&RunRecord| !existing.runs.iter().any(|have| contains(have, run));
    let is_new_evidence = |it: &&EvidenceRecord| !existing.evidence.iter().any(|have| tells_the_same(have, it));
    let is_new_exercise = |run: &&ExerciseRecord| !existing.runs.iter().any(|have| entries::contains(have, run));
    let mut runs: Vec<Run> =
        file.sections.runs.iter().filter(is_new_run).map(|run| run_of(run, profile, new_id)).collect();
    let exercises = file.sections.exercises.iter().filter(is_new_exercise);
    runs.extend(exercises.map(|run| run_of_exercise(run, profile, new_id)));
    let mut evidence: Vec<Evidence> =
        file.sections.evidence.iter().filter(is_new_evidence).map(|it| evidence_of(it, profile, new_id)).collect();
    // Within a profile, and so within its next file, an id is there once: what the profile has keeps it.
    for run in &mut runs {
        run.in_files.take_if(|id| existing.runs.iter().any(|have| have.file_id() == id));
    }
    for it in &mut evidence {
        it.in_files.take_if(|id| existing.evidence.iter().any(|have| have.file_id() == id));
    }
    let is_new = |it: &&WorkRecord| existing.occupation_note(&it.occupation).is_none();
    let occupation_notes: Vec<OccupationNote> =
        file.sections.work.iter().filter(is_new).map(|it| occupation_note_of(it, profile)).collect();
    let of_runs = file.sections.runs.len() + file.sections.exercises.len();
    let in_file = of_runs + file.sections.evidence.len() + file.sections.work.len();
    let file_extras = Some(joined(&existing.file_extras, &by_path(file))).filter(|it| *it != existing.file_extras);
    Added {
        already_there: in_file - runs.len() - evidence.len() - occupation_notes.len(),
        runs,
        evidence,
        occupation_notes,
        file_extras,
    }
}

/// Whether what this version has no place for is little enough to be kept.
pub(super) fn can_be_kept(extras: &Extras) -> bool {
    extras.fields().iter().map(|(path, text)| path.len() + text.len()).sum::<usize>() <= MAX_KEPT_BYTES
}

/// Whether all of a file's run is in a run of the profile. A file often has fewer sections than the run that it came
/// from.
pub(super) fn contains(have: &Run, run: &RunRecord) -> bool {
    have.exercise == run.exercise
        && have.started == run.started
        && (run.finished.is_none() || run.finished == have.finished.or_else(|| last_answer(have)))
        && run.answers.iter().all(|(item, given)| have.answers.get(item) == Some(given))
        && run.ratings.iter().all(|rating| have.rating(&rating.activity).as_ref() == Some(rating))
        && is_within(&run.extras, &have.extras)
        && run.answers.iter().all(|(item, given)| {
            is_within(&unknown_of(&run.answer_extras, &item.to_string()), &have.unknown_of_answer(item, given.answer))
        })
        && run
            .ratings
            .iter()
            .all(|it| is_within(&unknown_of(&run.rating_extras, &it.activity), &have.unknown_of_rating(&it.activity)))
}

/// When a run of an earlier version, which has no date of its own, counts as finished if nothing is open in it
/// ([`finished`](crate::content::finished)). A file says so, and is of the same run for that.
fn last_answer(have: &Run) -> Option<Timestamp> {
    have.answers.values().map(|given| given.at.max(have.started)).max()
}

/// What is not known of one answer or rating.
pub(super) fn unknown_of(all: &[(String, Extras)], key: &str) -> Extras {
    all.iter().find(|(it, _)| it == key).map(|(_, extras)| extras.clone()).unwrap_or_default()
}

/// Whether the profile has all of what this version does not know of something.
fn is_within(of_file: &Extras, have: &Extras) -> bool {
    of_file.fields().iter().all(|field| have.fields().contains(field))
}

pub(super) fn tells_the_same(have: &Evidence, it: &EvidenceRecord) -> bool {
    let same_extras = is_within(&it.extras, &have.unknown());
    let have = (&have.item, &have.what, have.setting, &have.when, have.proof, &have.proof_note);
    same_extras && have == (&it.item, &it.what, it.setting, &it.when, it.proof, &it.proof_note)
}

pub(super) fn run_of(run: &RunRecord, profile: &ProfileId, new_id: &mut dyn FnMut() -> String) -> Run {
    Run {
        id: RunId::new(new_id()),
        profile: profile.clone(),
        exercise: run.exercise.clone(),
        started: run.started,
        finished: run.finished,
        languages: run.languages.clone(),
        stopped: run.stopped.clone(),
        beside: false,
        in_files: Some(run.id.clone()),
        answers: run.answers.clone().into(),
        entries: rating_entries(run),
        extras: run.extras.clone(),
        answer_extras: run.answer_extras.clone().into(),
    }
}

/// The ratings of a file's run as entries, oldest first.
fn rating_entries(run: &RunRecord) -> SharedList<Entry> {
    let entry = |rating: &ActivityRating| Entry {
        extras: unknown_of(&run.rating_extras, &rating.activity),
        ..rating.clone().into()
    };
    let mut entries: Vec<Entry> = run.ratings.iter().map(entry).collect();
    entries.sort_by(order_of_entries);
    entries.into()
}

pub(super) fn run_of_exercise(run: &ExerciseRecord, profile: &ProfileId, new_id: &mut dyn FnMut() -> String) -> Run {
    entries::run_of(run, profile, RunId::new(new_id()))
}

pub(super) fn evidence_of(it: &EvidenceRecord, profile: &ProfileId, new_id: &mut dyn FnMut() -> String) -> Evidence {
    Evidence {
        id: EvidenceId::new(new_id()),
        profile: profile.clone(),
        item: it.item.clone(),
        what: it.what.clone(),
        setting: it.setting,
        when: it.when.clone(),
        proof: it.proof,
        proof_note: it.proof_note.clone(),
        created: it.created,
        changed: it.changed,
        in_files: Some(it.id.clone()),
        from: it.from.clone(),
        extras: it.extras.clone(),
    }
}

pub(super) fn occupation_note_of(it: &WorkRecord, profile: &ProfileId) -> OccupationNote {
    OccupationNote {
        profile: profile.clone(),
        occupation: it.occupation.clone(),
        decision: it.decision,
        note: it.note.clone(),
        created: it.created,
        changed: it.changed,
        extras: it.extras.clone(),
    }
}
