//! What a change costs does not grow with what the profile has. The screen still shows the profile as it was, so each
//! change clones it: whatever it does not change has to be shared, and this counts what is not.

use std::rc::Rc;

use eight_keys::app::{App, KEY_COMPETENCES, State, StorageMode, tasks};
use eight_keys::domain::{
    Answer, Decision, Evidence, EvidenceId, ItemId, OccupationNote, Run, RunId, TimedAnswer, Timestamp,
};
use eight_keys::profile_file::Added;

use crate::device::{Device, answer, begun, run, tell};

/// A profile with 100 runs of ten answers, 300 stories and 200 decisions about work.
fn full() -> Rc<App> {
    let (app, _) = begun(&Rc::<Device>::default(), StorageMode::Device);
    answer(&app, "culture-1", Answer::NotYet);
    let profile = app.state().people.current.as_ref().unwrap().profile.id.clone();
    let run_of = |n: usize| Run {
        answers: (1..=10)
            .map(|it| (ItemId::of(format!("digital-{it}")), TimedAnswer { answer: Answer::WithHelp, at: Timestamp(1) }))
            .collect(),
        ..Run::new(RunId::new(format!("run-{n}")), profile.clone(), KEY_COMPETENCES, Timestamp(n as i64))
    };
    let story = |n: usize| Evidence {
        id: EvidenceId::new(format!("e{n}")),
        profile: profile.clone(),
        item: ItemId::of("digital-1"),
        what: "I repaired it with what was there.".into(),
        setting: None,
        when: String::new(),
        proof: None,
        proof_note: String::new(),
        created: Timestamp(n as i64),
        changed: Timestamp(n as i64),
        in_files: None,
        extras: Default::default(),
    };
    let noted = |n: usize| OccupationNote {
        decision: Some(Decision::Saved),
        ..OccupationNote::new(profile.clone(), format!("{:04}", 1000 + n), Timestamp(n as i64))
    };
    let added = Added {
        runs: (0..100).map(run_of).collect(),
        evidence: (0..300).map(story).collect(),
        occupation_notes: (0..200).map(noted).collect(),
        file_extras: None,
        already_there: 0,
    };
    run(tasks::add_to_profile(&app, added));
    app
}

/// Where in memory the runs, stories and decisions of the profile are.
fn places(state: &State) -> [Vec<usize>; 3] {
    fn place<T>(value: &T) -> usize {
        std::ptr::from_ref(value).addr()
    }
    let data = state.people.current.as_ref().unwrap();
    [
        data.runs.iter().map(place).collect(),
        data.evidence.iter().map(place).collect(),
        data.occupation_notes.iter().map(place).collect(),
    ]
}

/// How many runs, stories and decisions are at another place after a change than before it.
fn copied(app: &Rc<App>, change: impl FnOnce()) -> [usize; 3] {
    // As long as this is here, as it is on the screen, nothing else can be put at its places.
    let shown = app.state();
    let before = places(&shown);
    change();
    let now = places(&app.state());
    std::array::from_fn(|kind| now[kind].iter().filter(|place| !before[kind].contains(place)).count())
}

#[test]
fn a_change_copies_nothing_but_what_it_changes() {
    let app = full();
    assert_eq!(places(&app.state()).map(|it| it.len()), [101, 300, 200]);
    let draft = |what: &str| tasks::EvidenceDraft { what: what.into(), ..Default::default() };
    let decision = |code: &str, decision| run(tasks::set_decision(&app, code, decision));
    assert_eq!(copied(&app, || answer(&app, "digital-1", Answer::OnMyOwn)), [1, 0, 0], "an answer");
    assert_eq!(copied(&app, || answer(&app, "digital-1", Answer::NotYet)), [1, 0, 0], "another answer");
    assert_eq!(copied(&app, || tell(&app, "e150", &draft("I mended it"))), [0, 1, 0], "a letter of a story");
    assert_eq!(copied(&app, || tell(&app, "new", &draft("I grew beans"))), [0, 1, 0], "a story");
    assert_eq!(copied(&app, || run(tasks::delete_evidence(&app, &EvidenceId::new("e7")))), [0, 0, 0], "no story");
    assert_eq!(copied(&app, || run(tasks::undo(&app))), [0, 1, 0], "the story again");
    assert_eq!(copied(&app, || decision("1100", None)), [0, 0, 0], "no decision");
    assert_eq!(copied(&app, || decision("7231", Some(Decision::Saved))), [0, 0, 1], "a decision");
    assert_eq!(copied(&app, || run(tasks::write_note(&app, "1199", "ask".into()))), [0, 0, 1], "a letter of a note");
    assert_eq!(copied(&app, || run(tasks::begin_again(&app))), [1, 0, 0], "a run");
    assert_eq!(copied(&app, || run(tasks::choose_country(&app, String::new()))), [0, 0, 0], "the profile alone");
}

#[test]
fn what_is_shown_stays_as_it_was() {
    let (app, _) = begun(&Rc::<Device>::default(), StorageMode::Device);
    let shown = app.state();
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert!(shown.run().unwrap().answers.is_empty());
    assert_eq!(app.state().run().unwrap().answers.len(), 1);
}
