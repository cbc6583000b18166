use proptest::prelude::*;

use super::*;
use crate::content::exercise::sample::{
    any_said, chosen, compared, exercise, line, own_card, run, run_with, text, words,
};
use crate::content::exercise::{Action, declined, reduce};
use crate::domain::Timestamp;

fn compare(earlier: &[(&str, Value)], later: &[(&str, Value)]) -> Vec<String> {
    let of = |change: &Change| match change {
        Change::New(key) => format!("new {key}"),
        Change::Gone(key) => format!("gone {key}"),
        Change::Changed(key) => format!("changed {key}"),
        Change::Same(key) => format!("same {key}"),
    };
    changes(&exercise(), &run_with(earlier), &run_with(later)).iter().map(of).collect()
}

#[test]
fn what_was_said_is_compared_by_its_key() {
    let job = |name: &str| line(&[("name", words(name))]);
    let earlier = [
        ("guess/x", Value::Number(3)),
        ("choice", chosen(&["a"])),
        ("why", text("so")),
        ("liking/r1", chosen(&["very"])),
        ("liking/r3", Value::Skipped),
        ("jobs/+j1", job("shop")),
        ("jobs/+j2", job("farm")),
        ("proposals/books.maths-3.j1", declined()),
    ];
    let later = [
        ("choice", chosen(&["b"])),
        ("liking/r1", chosen(&["very"])),
        ("liking/r3", chosen(&["little"])),
        ("guess/x", Value::Skipped),
        ("jobs/+j3", job("field")),
        ("jobs/+j2", job("big farm")),
    ];
    let expected = [
        "changed choice",
        "gone why",
        "same liking/r1",
        "new liking/r3",
        "new jobs/+j3",
        "changed jobs/+j2",
        "gone jobs/+j1",
        "gone guess/x",
    ];
    assert_eq!(compare(&earlier, &later), expected);
    assert_eq!(compare(&[], &[]), Vec::<String>::new());
}

#[test]
fn a_ranking_is_the_same_if_its_order_is() {
    let sorted = |rank: &[(&'static str, &'static str)]| {
        [
            ("sort/family", chosen(&["most"])),
            ("sort/time", chosen(&["most"])),
            ("sort/+k1", own_card("quiet", "pile", "most")),
            ("rank", compared(rank)),
        ]
    };
    let rank = |earlier: &[(&'static str, &'static str)], later: &[(&'static str, &'static str)]| {
        let all = compare(&sorted(earlier), &sorted(later));
        all.into_iter().find(|it| it.ends_with(" rank")).unwrap()
    };
    let order = [("family", "time"), ("time", "+k1")];
    assert_eq!(rank(&order, &[("time", "+k1"), ("family", "time"), ("family", "+k1")]), "same rank");
    assert_eq!(rank(&order, &[("time", "family"), ("family", "+k1")]), "changed rank");
}

#[test]
fn what_the_exercise_has_no_step_for_comes_last() {
    let mut later = run();
    for key in ["retired", "retired/a", "choice", "choice/z"] {
        later.put_entry(Entry::new(EntryKey::parse(key).unwrap(), chosen(&["a"]), Timestamp(1)));
    }
    let keys: Vec<String> = changes(&exercise(), &run(), &later).iter().map(|it| it.key().to_string()).collect();
    assert_eq!(keys, ["choice", "choice/z", "retired", "retired/a"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Each thing that either run says is there once. Seen from the other end, what is new is gone.
    #[test]
    fn everything_is_compared_once(
        earlier in prop::collection::vec(any_said(), 0..40), later in prop::collection::vec(any_said(), 0..40),
    ) {
        let of = |all: Vec<(EntryKey, Value)>| {
            all.into_iter().fold(run(), |run, (key, value)| {
                let outcome = reduce(&exercise(), &run, Action::Set { key, value }, Timestamp(9));
                outcome.map_or(run, |outcome| outcome.run)
            })
        };
        let (earlier, later) = (of(earlier), of(later));
        let there = changes(&exercise(), &earlier, &later);
        let back = changes(&exercise(), &later, &earlier);
        let count = |all: &[Change], is: fn(&Change) -> bool| all.iter().filter(|it| is(it)).count();
        let is_new = |it: &Change| matches!(it, Change::New(_));
        let is_gone = |it: &Change| matches!(it, Change::Gone(_));
        prop_assert_eq!(count(&there, is_new), count(&back, is_gone));
        prop_assert_eq!(count(&there, is_gone), count(&back, is_new));
        let mut said: Vec<&EntryKey> = earlier.entries.iter().chain(&later.entries)
            .filter(|entry| entry.says_something()).map(|entry| &entry.key).collect();
        said.sort();
        said.dedup();
        let mut keys: Vec<&EntryKey> = there.iter().map(Change::key).collect();
        keys.sort();
        prop_assert_eq!(keys, said);
        let same = changes(&exercise(), &later, &later);
        prop_assert!(same.iter().all(|it| matches!(it, Change::Same(_))));
    }
}
