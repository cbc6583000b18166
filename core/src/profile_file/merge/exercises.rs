//! Runs of exercises that are data, and their entries.

use super::later::{winner_with, with};
use super::{Difference, Known, Merge, goes_on, is_known};
use crate::domain::{Entry, ProfileData, Run, Timestamp, value_to_json};
use crate::profile_file::entries;
use crate::profile_file::record::{ExerciseRecord, LocalWords, ProfileFile};

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

/// Takes everything that a record says of a run into that run.
pub(in crate::profile_file) fn take_in(run: &mut Run, record: &ExerciseRecord) {
    let have =
        ExerciseRecord { entries: run.entries.iter().map(entries::as_in_file).collect(), ..entries::frame_of(run) };
    put_frame(run, &later_frame(&have, record));
    for theirs in &record.entries {
        let ours = have.entries.iter().find(|ours| ours.key == theirs.key);
        let now = ours.map_or_else(|| theirs.clone(), |ours| later_entry(ours, theirs));
        if ours != Some(&now) {
            put_entry(run, record.words.as_ref(), &now);
        }
    }
}

/// Puts an entry as it will be in place of the one with its key, with the words that it needs.
pub(super) fn put_entry(run: &mut Run, words: Option<&LocalWords>, now: &Entry) {
    if let Some(words) = words {
        entries::keep_words(run, words);
    }
    let have = run.entry(&now.key).map(Entry::unknown).unwrap_or_default();
    run.put_entry(Entry { extras: with(&now.extras, &have, &["value"]), ..now.clone() });
}

/// Notes what a run will say beside its entries.
pub(super) fn put_frame(run: &mut Run, now: &ExerciseRecord) {
    let extras = with(&now.extras, &entries::unknown_of_run(run), &[]);
    entries::keep_of_file(run, &ExerciseRecord { extras, ..now.clone() });
}

/// The later of two versions of an entry. Of two at one time, an order by what they say decides.
fn later_entry(ours: &Entry, theirs: &Entry) -> Entry {
    let order = |it: &Entry| {
        let said = it.extras.get("value").map_or_else(|| value_to_json(&it.value).to_string(), str::to_owned);
        (it.changed, said, it.offered)
    };
    let order = order(theirs).cmp(&order(ours));
    Entry {
        created: ours.created.min(theirs.created),
        extras: winner_with(order, &ours.extras, &theirs.extras, &["value"]),
        ..if order.is_gt() { theirs.clone() } else { ours.clone() }
    }
}

/// What both say of a run beside its entries. A run that is finished stays finished. Words go with the entries that need
/// them.
fn later_frame(ours: &ExerciseRecord, theirs: &ExerciseRecord) -> ExerciseRecord {
    let last = |run: &ExerciseRecord| run.entries.iter().map(|entry| entry.changed).max();
    ExerciseRecord {
        finished: ours.finished.max(theirs.finished),
        version: ours.version.max(theirs.version),
        extras: winner_with(last(theirs).cmp(&last(ours)), &ours.extras, &theirs.extras, &[]),
        entries: Vec::new(),
        ..ours.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{EntryKey, Extras, Timestamp, Value};

    fn entry(text: &str, changed: i64) -> Entry {
        let entry = Entry::new(EntryKey::added("jobs", "k3"), Value::Text(text.into()), Timestamp(1));
        Entry { changed: Timestamp(changed), ..entry }
    }

    #[test]
    fn the_later_version_of_an_entry_stays_on_both_devices() {
        let offered = Entry { offered: true, created: Timestamp(0), ..entry("b", 5) };
        for (a, b, text) in [
            (entry("a", 5), entry("b", 6), "b"),
            (entry("b", 6), entry("a", 7), "a"),
            (entry("a", 5), entry("b", 5), "b"),
            (entry("b", 5), offered, "b"),
        ] {
            let both = later_entry(&a, &b);
            assert_eq!(both.value, Value::Text(text.into()));
            assert_eq!(later_entry(&b, &a), both);
            assert_eq!((later_entry(&both, &a), later_entry(&both, &b)), (both.clone(), both));
        }
    }

    #[test]
    fn the_value_of_a_newer_version_goes_with_its_own_entry_only() {
        let later =
            Extras::of([("mood", "1"), ("value", "{\"kind\":\"sung\"}")].map(|(a, b)| (a.to_owned(), b.to_owned())));
        let sung = |changed| Entry { value: Value::Skipped, extras: later.clone(), ..entry("", changed) };
        assert_eq!(later_entry(&entry("a", 5), &sung(6)).extras, later);
        let stays = later_entry(&entry("a", 7), &sung(6));
        assert_eq!((stays.value, stays.extras.fields().len()), (Value::Text("a".into()), 1), "only what is beside it");
    }
}
