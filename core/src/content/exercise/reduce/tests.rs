use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::content::exercise::sample::{
    any_said, chosen, exercise, line, own_card, run, run_with, said, text, ticked, words,
};
use crate::domain::Extras;

fn set(key: &str, value: Value) -> Action {
    Action::Set { key: EntryKey::parse(key).unwrap(), value }
}

fn act(run: &Run, action: Action, at: i64) -> Option<Outcome> {
    reduce(&exercise(), run, action, Timestamp(at))
}

fn key(text: &str) -> EntryKey {
    EntryKey::parse(text).unwrap()
}

#[test]
fn what_is_said_is_put_and_replaced() {
    let first = act(&run(), set("choice", chosen(&["a"])), 100).unwrap();
    let expected = Entry::new(key("choice"), chosen(&["a"]), Timestamp(100));
    assert_eq!((first.put.as_ref(), first.run.entry(&key("choice"))), (Some(&expected), Some(&expected)));
    assert_eq!((first.delete, first.run_changed), (None, false));
    // The clock was put back meanwhile.
    let second = act(&first.run, set("choice", chosen(&["b"])), 50).unwrap().put.unwrap();
    assert_eq!((second.created, second.changed, &second.value), (Timestamp(100), Timestamp(101), &chosen(&["b"])));
    let same = act(&first.run, set("choice", chosen(&["a"])), 200).unwrap();
    assert_eq!((same.put, same.run), (None, first.run), "nothing to store");
}

#[test]
fn saying_nothing_begins_no_entry_and_keeps_one_that_is_there() {
    for (key, value) in [("choice", chosen(&[])), ("why", text(" ")), ("jobs/+j1", line(&[("name", words(""))]))] {
        assert_eq!(act(&run(), set(key, value), 1), None, "{key}");
    }
    let written = run_with(&[("why", text("because"))]);
    let emptied = act(&written, set("why", text("")), 99).unwrap();
    assert_eq!(emptied.put.unwrap().value, text(""));
    assert_eq!(emptied.run.entries.len(), 1, "it leaves only when it is deleted");
}

#[test]
fn a_retired_card_is_not_asked_but_can_be_changed() {
    assert_eq!(act(&run(), set("liking/old-r2", chosen(&["very"])), 1), None);
    let mut was = run();
    was.put_entry(Entry::new(key("liking/old-r2"), chosen(&["very"]), Timestamp(1)));
    assert!(act(&was, set("liking/old-r2", chosen(&["some"])), 2).is_some());
}

#[test]
fn what_a_newer_version_wrote_goes_when_something_else_is_said() {
    let extras = [("value", "{\"kind\":\"sung\"}"), ("mood", "\"fine\"")];
    let extras = Extras::of(extras.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let mut was = run();
    was.put_entry(Entry { extras, ..Entry::new(key("choice"), Value::Skipped, Timestamp(1)) });
    let now = act(&was, set("choice", Value::Skipped), 2).unwrap().put.unwrap();
    assert_eq!((now.changed, now.extras.get("value"), now.extras.get("mood")), (Timestamp(2), None, Some("\"fine\"")));
}

#[test]
fn deleting_is_taken_back_exactly() {
    let was = run_with(&[
        ("jobs/+j1", line(&[("name", words("shop"))])),
        ("jobs/+j2", line(&[("name", words("farm"))])),
        ("jobs/+j3", line(&[("name", words("care"))])),
    ]);
    let gone = was.entry(&key("jobs/+j2")).unwrap().clone();
    let removed = act(&was, Action::Remove(key("jobs/+j2")), 99).unwrap();
    assert_eq!((removed.delete, removed.put, removed.run.entries.len()), (Some(key("jobs/+j2")), None, 2));
    let restored = act(&removed.run, Action::Restore(gone.clone()), 999).unwrap();
    assert_eq!((&restored.run, &restored.put), (&was, &Some(gone.clone())));
    assert_eq!(act(&restored.run, Action::Restore(gone.clone()), 1_000).unwrap().put, None, "it is there already");
    assert_eq!(act(&was, Action::Remove(key("jobs/+j9")), 99), None);
    // Written again before it was taken back: the one that comes back is later than that.
    let again = act(&removed.run, set("jobs/+j2", line(&[("name", words("field"))])), 2_000).unwrap();
    let back = act(&again.run, Action::Restore(gone.clone()), 1_500).unwrap().put.unwrap();
    assert_eq!((&back.value, back.created, back.changed), (&gone.value, gone.created, Timestamp(2_001)));
}

#[test]
fn an_entry_is_offered_or_not() {
    let was = run_with(&[("why", text("because"))]);
    let offered = act(&was, Action::Offer(key("why"), true), 1).unwrap();
    let entry = offered.put.unwrap();
    assert!(entry.offered && entry.changed > was.entry(&key("why")).unwrap().changed);
    assert_eq!(act(&offered.run, Action::Offer(key("why"), true), 99).unwrap().put, None);
    assert_eq!(act(&was, Action::Offer(key("more"), true), 99), None);
    let rewritten = act(&offered.run, set("why", text("since")), 99).unwrap().put.unwrap();
    assert!(rewritten.offered, "writing does not hide it again");
}

#[test]
fn there_is_room_for_so_much() {
    let job = |n: usize| set(&format!("jobs/+j{n}"), line(&[("name", words("shop"))]));
    let full = (0..4).fold(run(), |run, n| act(&run, job(n), 9).unwrap().run);
    assert_eq!(act(&full, job(4), 9), None, "a list has its limit");
    assert!(act(&full, set("jobs/+j0", line(&[("name", words("farm"))])), 9).is_some(), "changing needs no room");
    assert!(act(&full, set("hopes/+h0", own_card("work", "group", "hope")), 9).is_some());
    let own = |n: usize| set(&format!("sort/+k{n}"), own_card("quiet", "pile", "most"));
    let full = (0..crate::content::exercise::MAX_OWN_CARDS).fold(run(), |run, n| act(&run, own(n), 9).unwrap().run);
    assert_eq!(act(&full, own(99), 9), None, "cards of one's own have theirs");
    // A run has one too, whatever its entries are.
    let mut full = run();
    for n in 0..Entry::MAX_IN_RUN {
        full.entries.push(Entry::new(EntryKey::added("jobs", n.to_string()), line(&[]), Timestamp(1)));
    }
    assert_eq!(act(&full, set("why", text("x")), 9), None);
    let other = Entry::new(key("why"), text("x"), Timestamp(1));
    assert_eq!(act(&full, Action::Restore(other), 9), None);
}

/// All that the exercise asks, in its order, with the last thing missing.
fn almost_all() -> Run {
    run_with(&[
        ("choice", chosen(&["b"])),
        ("why", text("because")),
        ("more", Value::Skipped),
        ("liking/r1", chosen(&["very"])),
        ("liking/r3", Value::Skipped),
        ("sort/family", chosen(&["most"])),
        ("sort/time", chosen(&["some"])),
        ("sort/money", chosen(&["less"])),
        ("sort/safety", Value::Skipped),
        ("hopes", Value::Skipped),
        ("jobs/+j1", line(&[("name", words("shop")), ("deeds", ticked(&["bought"]))])),
        ("guess/x", Value::Number(7)),
    ])
}

#[test]
fn what_leaves_nothing_open_finishes_the_run_once() {
    let open = almost_all();
    assert_eq!(open.finished, None);
    let last = act(&open, set("guess/y", Value::Skipped), 500).unwrap();
    assert_eq!((last.run.finished, last.run_changed), (Some(Timestamp(500)), true));
    let changed = act(&last.run, set("guess/y", Value::Number(9)), 600).unwrap();
    assert_eq!((changed.run.finished, changed.run_changed), (Some(Timestamp(500)), false));
    // A second card to rank opens the run again; what closes it changes nothing of when it was finished.
    let more = act(&last.run, set("sort/time", chosen(&["most"])), 700).unwrap();
    assert!(!is_done(&exercise(), &more.run));
    let ranked = crate::content::exercise::sample::compared(&[("time", "family")]);
    let done = act(&more.run, set("rank", ranked), 800).unwrap();
    assert!(is_done(&exercise(), &done.run) && !done.run_changed);
    assert_eq!(done.run.finished, Some(Timestamp(500)));
    let early = act(&open, set("guess/y", Value::Skipped), 1).unwrap();
    assert_eq!(early.run.finished, Some(Timestamp(5)), "no run ends before it began");
    let ongoing = Exercise { ongoing: true, ..exercise() };
    let never = said(&ongoing, &open, set("guess/y", Value::Skipped), 500);
    assert_eq!((never.run.finished, never.run_changed), (None, false));
}

#[derive(Clone, Debug)]
enum Did {
    Set(EntryKey, Value),
    Remove(EntryKey),
    Offer(EntryKey, bool),
    TakeBack,
}

fn any_did() -> impl Strategy<Value = Did> {
    prop_oneof![
        6 => any_said().prop_map(|(key, value)| Did::Set(key, value)),
        1 => any_said().prop_map(|(key, _)| Did::Remove(key)),
        1 => (any_said(), any::<bool>()).prop_map(|((key, _), offered)| Did::Offer(key, offered)),
        1 => Just(Did::TakeBack),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// R1: whatever is done, whatever the clock says, an entry leaves only by being replaced or deleted; what comes is
    /// later than what it replaces, and as old; what is stored is what is in the run; and deleting is taken back exactly.
    #[test]
    fn r1_no_entry_is_lost(all in prop::collection::vec((any_did(), 0..50_i64), 0..80)) {
        let (mut now, mut deleted) = (run(), Vec::new());
        let mut kept: BTreeMap<EntryKey, Entry> = BTreeMap::new();
        for (did, at) in all {
            let action = match did {
                Did::Set(key, value) => Action::Set { key, value },
                Did::Remove(key) => Action::Remove(key),
                Did::Offer(key, offered) => Action::Offer(key, offered),
                Did::TakeBack => match deleted.pop() {
                    Some(entry) => Action::Restore(entry),
                    None => continue,
                },
            };
            let Some(outcome) = act(&now, action.clone(), at) else { continue };
            if let Some(put) = &outcome.put {
                prop_assert_eq!(outcome.run.entry(&put.key), Some(put));
                if let Some(before) = kept.insert(put.key.clone(), put.clone()) {
                    prop_assert!(put.changed > before.changed && put.created <= before.created);
                    prop_assert!(put.created == before.created || matches!(action, Action::Restore(_)));
                }
            }
            if let Some(key) = &outcome.delete {
                let gone = kept.remove(key).unwrap();
                let back = act(&outcome.run, Action::Restore(gone.clone()), at).unwrap().run;
                prop_assert_eq!(&back, &now, "taken back exactly");
                deleted.push(gone);
            }
            now = outcome.run;
            prop_assert_eq!(now.entries.len(), kept.len());
            prop_assert!(now.entries.iter().all(|entry| kept.get(&entry.key) == Some(entry)));
            prop_assert!(now.entries.iter().map(|entry| (entry.created, &entry.key)).is_sorted(), "oldest first");
            prop_assert!(!outcome.run_changed || now.finished.is_some());
        }
    }

    /// What reducing takes fits, so a store or a file never gives back what the exercise does not take.
    #[test]
    fn what_is_taken_fits(all in prop::collection::vec(any_said(), 0..60)) {
        let mut now = run();
        for (key, value) in all {
            if let Some(outcome) = act(&now, Action::Set { key, value }, 9) {
                now = outcome.run;
            }
        }
        prop_assert!(now.entries.iter().all(|entry| crate::content::exercise::fits(&exercise(), entry)));
    }
}
