//! Of two versions of a run of an exercise that is data, and of its entries, the later one.

use super::{as_in_file, frame_of, keep_of_file, keep_words, unknown_of_run};
use crate::domain::{Entry, Run, value_to_json};
use crate::profile_file::extras::{winner_with, with};
use crate::profile_file::record::{ExerciseRecord, LocalWords};

/// Takes everything that a record says of a run into that run.
pub fn take_in(run: &mut Run, record: &ExerciseRecord) {
    let have = ExerciseRecord { entries: run.entries.iter().map(as_in_file).collect(), ..frame_of(run) };
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
pub fn put_entry(run: &mut Run, words: Option<&LocalWords>, now: &Entry) {
    if let Some(words) = words {
        keep_words(run, words);
    }
    let have = run.entry(&now.key).map(Entry::unknown).unwrap_or_default();
    run.put_entry(Entry { extras: with(&now.extras, &have, &["value"]), ..now.clone() });
}

/// Notes what a run will say beside its entries.
pub fn put_frame(run: &mut Run, now: &ExerciseRecord) {
    let extras = with(&now.extras, &unknown_of_run(run), &[]);
    keep_of_file(run, &ExerciseRecord { extras, ..now.clone() });
}

/// The later of two versions of an entry. Of two at one time, an order by what they say decides.
pub fn later_entry(ours: &Entry, theirs: &Entry) -> Entry {
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
pub fn later_frame(ours: &ExerciseRecord, theirs: &ExerciseRecord) -> ExerciseRecord {
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
