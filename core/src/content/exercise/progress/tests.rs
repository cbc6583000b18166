use proptest::prelude::*;

use super::*;
use crate::content::exercise::Action;
use crate::content::exercise::reduce;
use crate::content::exercise::sample::{
    any_said, chosen, compared, exercise, line, own_card, run, run_with, text, ticked, words, year,
};
use crate::domain::{Timestamp, Within};

/// The ids of the steps that are shown.
fn shown(run: &Run) -> Vec<String> {
    shown_steps(&exercise(), Some(run)).into_iter().map(|at| exercise().steps[at].id.clone()).collect()
}

fn at(step: &str, card: Option<usize>) -> At {
    At { step: exercise().steps.iter().position(|it| it.id == step).unwrap(), card }
}

fn progress(run: &Run, step: &str) -> (usize, usize) {
    let progress = step_progress(&exercise(), Some(run), exercise().step(step).unwrap());
    (progress.done, progress.all)
}

#[test]
fn steps_are_shown_when_their_conditions_hold() {
    let always = ["hello", "choice", "liking", "sort", "hopes", "jobs", "guess"];
    let job = |fields: &[(&str, FieldValue)]| ("jobs/+j1", line(fields));
    let accounts = ("deeds", ticked(&["accounts"]));
    for (said, more) in [
        (vec![], vec![]),
        (vec![("choice", chosen(&["a"]))], vec![]),
        (vec![("choice", chosen(&["a", "b"]))], vec!["why"]),
        (vec![("choice", chosen(&["b"])), ("why", text("so"))], vec!["why", "more"]),
        (vec![("choice", chosen(&["b"])), ("why", Value::Skipped)], vec!["why"]),
        // What was written in a step that is hidden now does not count.
        (vec![("choice", chosen(&["a"])), ("why", text("so"))], vec![]),
        (vec![("sort/time", chosen(&["some"]))], vec![]),
        (vec![("sort/time", chosen(&["most"]))], vec!["rank"]),
        (vec![("sort/+k1", own_card("quiet", "pile", "most"))], vec!["rank"]),
        (vec![("hopes/+h1", own_card("work", "group", "hope"))], vec![]),
        (vec![job(&[("deeds", ticked(&["bought"]))])], vec![]),
        (vec![job(std::slice::from_ref(&accounts))], vec!["books"]),
        (vec![job(&[accounts.clone(), ("paper", ticked(&["here"]))])], vec!["books", "papers"]),
        // What was ticked in a field that is hidden now does not count.
        (vec![job(&[("paper", ticked(&["here"]))])], vec![]),
    ] {
        let mut expected: Vec<&str> = always.iter().copied().chain(more).collect();
        let place = |id: &&str| exercise().steps.iter().position(|step| step.id == *id);
        expected.sort_by_key(place);
        assert_eq!(shown(&run_with(&said)), expected, "{said:?}");
    }
    assert_eq!(shown_steps(&exercise(), None).len(), always.len());
}

#[test]
fn fields_are_shown_when_their_conditions_hold() {
    let exercise = exercise();
    let StepKind::List { fields, .. } = &exercise.step("jobs").unwrap().kind else { panic!("a list") };
    let hidden = |entry: Option<&Entry>| -> Vec<&str> {
        let shown = shown_fields(fields, entry);
        fields.iter().filter(|field| !shown.contains(field)).map(|field| field.id.as_str()).collect()
    };
    assert_eq!(hidden(None), ["paper", "where"]);
    let both = [("deeds", ticked(&["accounts"])), ("paper", ticked(&["here"])), ("where", words("Ghent"))];
    for (fields, expected) in [
        (&both[..0], vec!["paper", "where"]),
        (&both[..1], vec!["where"]),
        (&both[..2], vec![]),
        (&both[..], vec![]),
        // "Where" hangs on a field that is hidden itself.
        (&both[1..], vec!["paper", "where"]),
    ] {
        let entry = Entry::new(EntryKey::added("jobs", "j"), line(fields), Timestamp(1));
        assert_eq!(hidden(Some(&entry)), expected, "{fields:?}");
        let step = exercise.step("jobs").unwrap();
        let counts = counted_field(step, &entry, "where").is_some();
        assert_eq!(counts, entry.field("where").is_some() && !expected.contains(&"where"));
    }
}

#[test]
fn each_step_has_its_progress() {
    let job = line(&[("name", words("shop"))]);
    for (said, step, expected) in [
        (vec![], "hello", (0, 0)),
        (vec![], "choice", (0, 1)),
        (vec![("choice", chosen(&["a"]))], "choice", (1, 1)),
        (vec![("choice", Value::Skipped)], "choice", (1, 1)),
        (vec![("choice", chosen(&["a"])), ("choice", chosen(&[]))], "choice", (0, 1)),
        (vec![("why", text("x")), ("why", text(" "))], "why", (0, 1)),
        (vec![], "liking", (0, 2)),
        (vec![("liking/r1", chosen(&["very"])), ("liking/r3", Value::Skipped)], "liking", (2, 2)),
        (vec![], "sort", (0, 4)),
        (vec![("sort/time", chosen(&["less"])), ("sort/+k1", own_card("quiet", "pile", "most"))], "sort", (1, 4)),
        (vec![("sort/time", chosen(&["most"]))], "rank", (0, 0)),
        (vec![("sort/time", chosen(&["most"])), ("sort/+k1", own_card("quiet", "pile", "most"))], "rank", (0, 1)),
        (
            vec![
                ("sort/time", chosen(&["most"])),
                ("sort/+k1", own_card("quiet", "pile", "most")),
                ("rank", compared(&[("+k1", "time")])),
            ],
            "rank",
            (1, 1),
        ),
        (vec![("rank", Value::Skipped)], "rank", (1, 1)),
        (vec![], "hopes", (0, 1)),
        (vec![("hopes", Value::Skipped)], "hopes", (1, 1)),
        (vec![("hopes/+h1", own_card("work", "group", "hope"))], "hopes", (1, 1)),
        (vec![("jobs/+j1", job.clone())], "jobs", (1, 1)),
        (vec![("jobs/+j1", job), ("jobs/+j1", line(&[]))], "jobs", (0, 1)),
        (vec![("guess/x", Value::Number(0))], "guess", (1, 2)),
    ] {
        assert_eq!(progress(&run_with(&said), step), expected, "{step} {said:?}");
    }
    assert_eq!(step_progress(&exercise(), None, &exercise().steps[1]), StepProgress { done: 0, all: 1 });
}

#[test]
fn the_first_open_place_is_found() {
    assert_eq!(first_open(&exercise(), None), Some(at("hello", None)));
    assert_eq!(first_open(&exercise(), Some(&run())), Some(at("hello", None)), "a run without an entry");
    for (said, expected) in [
        (vec![("guess/x", Value::Skipped)], at("choice", None)),
        (vec![("choice", chosen(&["b"]))], at("why", None)),
        (vec![("choice", chosen(&["a"]))], at("liking", Some(0))),
        (vec![("choice", chosen(&["a"])), ("liking/r1", Value::Skipped)], at("liking", Some(1))),
    ] {
        assert_eq!(first_open(&exercise(), Some(&run_with(&said))), Some(expected), "{said:?}");
    }
    let mut cards = exercise();
    cards.steps.retain(|step| step.id == "liking");
    assert_eq!(first_open(&cards, None), Some(At { step: 0, card: Some(0) }));
    cards.steps.clear();
    assert_eq!((first_open(&cards, None), is_done(&cards, &run())), (None, false));
}

/// The way through an exercise in which one step is hidden, there and back.
#[test]
fn the_way_goes_from_card_to_card_and_step_to_step() {
    let run = run_with(&[("sort/time", chosen(&["most"]))]);
    let way = [
        at("hello", None),
        at("choice", None),
        at("liking", Some(0)),
        at("liking", Some(1)),
        at("sort", Some(0)),
        at("sort", Some(1)),
        at("sort", Some(2)),
        at("sort", Some(3)),
        at("rank", None),
        at("hopes", None),
        at("jobs", None),
        at("guess", Some(0)),
        at("guess", Some(1)),
    ];
    for (n, place) in way.iter().enumerate() {
        assert_eq!(next_after(&exercise(), Some(&run), *place), way.get(n + 1).copied(), "{place:?}");
        assert_eq!(before(&exercise(), Some(&run), *place), n.checked_sub(1).map(|n| way[n]), "{place:?}");
    }
    // From a step that is hidden, and from an address that leads nowhere.
    assert_eq!(next_after(&exercise(), Some(&run), at("why", None)), Some(at("liking", Some(0))));
    assert_eq!(next_after(&exercise(), Some(&run), At { step: 99, card: Some(3) }), None);
    assert_eq!(before(&exercise(), Some(&run), At { step: 99, card: None }), Some(at("guess", Some(1))));
}

#[test]
fn lines_stand_in_the_order_of_their_list() {
    let when = |from| ("when", FieldValue::Span(from, None));
    let in_day = FieldValue::Date(PartialDate::new(2014, Within::Month(2)));
    let run = run_with(&[
        ("jobs/+a", line(&[("name", words("no date"))])),
        ("jobs/+b", line(&[when(year(2015))])),
        ("jobs/+c", line(&[when(year(2013))])),
        ("jobs/+d", line(&[("day", in_day)])),
        ("hopes/+e", own_card("work", "group", "hope")),
    ]);
    for (order, expected) in [
        (ListOrder::Added, ["a", "b", "c", "d"]),
        (ListOrder::Newest, ["d", "c", "b", "a"]),
        (ListOrder::Date, ["c", "d", "b", "a"]),
    ] {
        let mut step = exercise().step("jobs").unwrap().clone();
        if let StepKind::List { order: of_step, .. } = &mut step.kind {
            *of_step = order;
        }
        let ids: Vec<String> = lines(&step, &run).into_iter().map(|entry| entry.key.slot.name()).collect();
        assert_eq!(ids, expected.map(|id| format!("+{id}")), "{order:?}");
    }
}

#[test]
fn a_pile_has_the_cards_of_the_pack_and_the_users_own() {
    let mut run = run_with(&[
        ("sort/+k2", own_card("quiet", "pile", "most")),
        ("sort/safety", chosen(&["most"])),
        ("sort/family", chosen(&["most"])),
        ("sort/time", chosen(&["some"])),
        ("sort/+k1", own_card("sun", "pile", "most")),
        ("sort/+k3", own_card("rain", "pile", "less")),
    ]);
    // Sorted before it was retired.
    run.put_entry(Entry::new(EntryKey::card("sort", "old-card"), chosen(&["most"]), Timestamp(1)));
    let names = |name: &str| pile(&exercise(), &run, "sort", name).iter().map(Slot::name).collect::<Vec<_>>();
    assert_eq!(names("most"), ["family", "old-card", "safety", "+k2", "+k1"]);
    assert_eq!((names("some"), names("none")), (vec!["time".to_owned()], vec![]));
    assert_eq!((pile(&exercise(), &run, "rank", "most"), pile(&exercise(), &run, "none", "most")), (vec![], vec![]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever was said: going on from the beginning leads through every step that is shown and back again, what is open
    /// first is shown and open, and nothing is open exactly if each step that is shown is done.
    #[test]
    fn the_way_is_whole(all in prop::collection::vec(any_said(), 0..40)) {
        let exercise = exercise();
        let mut now = run();
        for (key, value) in all {
            if let Some(outcome) = reduce(&exercise, &now, Action::Set { key, value }, Timestamp(9)) {
                now = outcome.run;
            }
        }
        let mut way = vec![at("hello", None)];
        while let Some(next) = next_after(&exercise, Some(&now), way[way.len() - 1]) {
            prop_assert_eq!(before(&exercise, Some(&now), next), way.last().copied());
            way.push(next);
            prop_assert!(way.len() < 100);
        }
        let mut steps: Vec<usize> = way.iter().map(|at| at.step).collect();
        steps.dedup();
        prop_assert_eq!(&steps, &shown_steps(&exercise, Some(&now)));
        let is_open = |at: &&usize| !step_progress(&exercise, Some(&now), &exercise.steps[**at]).is_done();
        let open = steps.iter().find(is_open).copied();
        if !now.entries.is_empty() {
            let first = first_open(&exercise, Some(&now));
            prop_assert_eq!(first.map(|at| at.step), open);
            prop_assert!(first.is_none_or(|at| way.contains(&at)));
            prop_assert_eq!(is_done(&exercise, &now), open.is_none());
        }
    }
}
