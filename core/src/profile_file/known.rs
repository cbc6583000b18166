//! By what a run of a file is recognised as one of a profile.

use super::record::{ExerciseRecord, ProfileFile, RunRecord};
use crate::domain::{Run, RunId, Timestamp};

/// What a run of a file is recognised by: its kind, its id, its exercise and its beginning.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Its id in files.
    pub id: &'a RunId,
    /// Its exercise.
    pub exercise: &'a str,
    /// When it began.
    pub started: Timestamp,
    has_entries: bool,
}

impl<'a> From<&'a RunRecord> for Known<'a> {
    fn from(run: &'a RunRecord) -> Self {
        Self { id: &run.id, exercise: &run.exercise, started: run.started, has_entries: false }
    }
}

impl<'a> From<&'a ExerciseRecord> for Known<'a> {
    fn from(run: &'a ExerciseRecord) -> Self {
        Self { id: &run.id, exercise: &run.exercise, started: run.started, has_entries: true }
    }
}

impl Known<'_> {
    /// Whether a run of the profile is this one.
    pub fn is(&self, run: &Run) -> bool {
        *self.id == *run.file_id() && self.begins_as(run)
    }

    /// Whether a run of the profile is of the same kind and exercise, and began at the same time. A run with answers or
    /// ratings never takes entries, nor one with entries answers: it would be in its file twice, with one id, and no such
    /// file can be opened.
    pub fn begins_as(&self, run: &Run) -> bool {
        let has_others = if self.has_entries {
            !run.answers.is_empty() || run.has_ratings()
        } else {
            run.entries_but_ratings().next().is_some()
        };
        !has_others && self.exercise == run.exercise && self.started == run.started.in_calendar()
    }
}

/// The runs of a file.
pub fn runs_of(file: &ProfileFile) -> impl Iterator<Item = Known<'_>> {
    file.sections.runs.iter().map(Known::from).chain(file.sections.exercises.iter().map(Known::from))
}

/// Whether a file has a run of the profile.
pub fn is_known(file: &ProfileFile, run: &Run) -> bool {
    runs_of(file).any(|it| it.is(run))
}
