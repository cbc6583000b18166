//! Runs of exercises that are data, and their entries.

use super::{Difference, Merge, goes_on};
use crate::domain::{ProfileData, Run, Timestamp};
use crate::profile_file::entries;
use crate::profile_file::entries::later::{later_entry, later_frame};
use crate::profile_file::known::{Known, is_known};
use crate::profile_file::record::{ExerciseRecord, ProfileFile};

impl Merge {
    /// What the file says of exercises that are data; `here` is what the profile's own file would say.
    pub(super) fn exercises(&mut self, profile: &ProfileData, here: &[ExerciseRecord], file: &ProfileFile) {
        // What has a record of its own in the file is compared with that one alone.
        let other_runs = |have: &&Run| !is_known(file, have);
        for record in &file.sections.exercises {
            let own = profile.runs.iter().find(|own| Known::from(record).is(own));
            if let Some(own) = own {
                let have = here.iter().find(|have| have.id == record.id).cloned();
                let have = have.unwrap_or_else(|| entries::frame_of(own));
                // A file of this device never says of an ongoing exercise that it is finished; the run may, from another.
                let finished = have.finished.max(own.finished.map(Timestamp::in_calendar));
                self.exercise(&ExerciseRecord { finished, ..have }, record);
            } else if !profile.runs.iter().filter(other_runs).any(|have| entries::contains(have, record)) {
                let goes_on = goes_on(profile, file, record.into());
                self.differences.push(Difference::Exercise { run: record.clone(), goes_on });
            }
        }
    }

    /// What the file says of a run that the profile has too.
    fn exercise(&mut self, have: &ExerciseRecord, file: &ExerciseRecord) {
        let now = later_frame(have, file);
        let then = ExerciseRecord { entries: Vec::new(), ..have.clone() };
        if now != then {
            self.differences.push(Difference::ExerciseFrame { then, now });
        }
        for theirs in &file.entries {
            let then = have.entries.iter().find(|ours| ours.key == theirs.key);
            let now = then.map_or_else(|| theirs.clone(), |ours| later_entry(ours, theirs));
            let is_earlier = then.is_some_and(|ours| theirs.changed < ours.changed);
            self.note(then == Some(&now), is_earlier, || Difference::Entry {
                run: file.id.clone(),
                exercise: file.exercise.clone(),
                words: file.words.clone(),
                then: then.cloned(),
                now: now.clone(),
            });
        }
    }
}
