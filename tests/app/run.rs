//! Going through the statements: answers kept, offers, languages, and new runs.

use std::rc::Rc;

use eight_keys::app::tasks::EvidenceDraft;
use eight_keys::app::{Assets, Saving, StorageMode, Undo, tasks};
use eight_keys::content::{Action, Section};
use eight_keys::domain::{Answer, Decision, ItemId, ProfileData, Rating, Run, RunId, Timestamp};
use eight_keys::profile_file::{Added, Selection, export, ready_plain};
use eight_keys::store::{RecordKind, Store, StoreError};

use crate::device::{Device, answer, answer_of, begun, rate, run, tell, visit};
use crate::files::{add, file_of_run};

#[test]
fn coming_back_leads_straight_to_where_the_user_was() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::ShownOthers);
    answer(&app, "digital-2", Answer::Skipped);
    assert_eq!(app.state().storage.saving, Saving::Saved);
    assert_eq!(platform.persisted.get(), 1, "persistence is asked for once");
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().screen.route.to_hash(), "#/do/digital/q3");
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::ShownOthers));
    assert_eq!(answer_of(&again, "digital-2"), Some(Answer::Skipped));
    let state = again.state();
    assert_eq!(state.locales.first.as_ref().map(|words| words.language().tag.clone()), Some("pl".into()));
    assert_eq!(state.locales.second.as_ref().map(|words| words.language().tag.clone()), Some("en".into()));
}

#[test]
fn a1_and_a2_what_cannot_be_written_is_kept_and_written_in_order_later() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    for error in [StoreError::Full, StoreError::ConnectionLost, StoreError::Unavailable] {
        *device.fails.borrow_mut() = Some(error.clone());
        answer(&app, "culture-1", Answer::NotYet);
        answer(&app, "culture-1", Answer::OnMyOwn);
        assert_eq!(app.state().storage.saving, Saving::Failed(error));
        assert_eq!(answer_of(&app, "culture-1"), Some(Answer::OnMyOwn));
    }
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert_eq!(app.state().storage.saving, Saving::Saved);
    assert_eq!(answer_of(&visit(&device, "").0, "culture-1"), Some(Answer::OnMyOwn));
}

#[test]
fn three_not_yet_offer_to_stop_and_stopping_is_remembered() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    for n in 1..=3 {
        answer(&app, &format!("digital-{n}"), Answer::NotYet);
    }
    assert_eq!(app.state().screen.route.to_hash(), "#/do/digital/pause4");
    run(tasks::act(&app, Action::Stop(Section::of("digital"))));
    assert_eq!(app.state().screen.route.to_hash(), "#/do/digital/done");
    assert_eq!(app.state().sections_done(), (1, 8));
    let (again, _) = visit(&device, "#/do/digital");
    assert_eq!(again.state().screen.route.to_hash(), "#/do/digital/done");
    run(tasks::act(&again, Action::Resume(Section::of("digital"))));
    assert_eq!(again.state().screen.route.to_hash(), "#/do/digital/q4");
}

#[test]
fn languages_are_asked_for_and_each_has_statements_of_its_own() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    platform.enter(&app, "#/do/foreign-languages");
    assert_eq!(app.state().screen.route.to_hash(), "#/do/foreign-languages", "the page asks which languages");
    run(tasks::act(&app, Action::ChooseLanguages(vec!["nl".into(), "Kurmancî".into()])));
    answer(&app, "foreign-languages-1@Kurmancî", Answer::OnMyOwn);
    assert_eq!(app.state().screen.route.to_hash(), "#/do/foreign-languages/2/q2", "the address names no language");
    assert_eq!(answer_of(&app, "foreign-languages-1@nl"), None);
}

#[test]
fn a_new_run_keeps_the_old_one() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "initiative-1", Answer::WithHelp);
    run(tasks::begin_again(&app));
    assert_eq!(answer_of(&app, "initiative-1"), None);
    answer(&app, "initiative-1", Answer::ShownOthers);
    let (again, _) = visit(&device, "");
    let state = again.state();
    let runs = &state.people.current.as_ref().unwrap().runs;
    let answers: Vec<_> = runs.iter().map(|run| run.answer(&ItemId::of("initiative-1"))).collect();
    assert_eq!(answers, [Some(Answer::WithHelp), Some(Answer::ShownOthers)]);
}

#[test]
fn a_new_run_can_be_taken_back_and_begins_once() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "initiative-1", Answer::WithHelp);
    let before = app.state().run().unwrap().id.clone();
    run(tasks::begin_again(&app));
    let begun = app.state().run().unwrap().id.clone();
    run(tasks::begin_again(&app));
    assert_eq!(app.state().run().unwrap().id, begun, "a second press begins nothing");
    assert_eq!(run(device.store.all(RecordKind::Run)).unwrap().len(), 2);
    let toast = app.state().screen.toast.clone().unwrap();
    assert_eq!((toast.say, toast.undo.as_deref()), ("run-begun-again", Some(&Undo::Begun(begun))));
    run(tasks::undo(&app));
    for app in [&app, &visit(&device, "").0] {
        assert_eq!(app.state().run().unwrap().id, before);
        assert_eq!(answer_of(app, "initiative-1"), Some(Answer::WithHelp));
    }
    assert_eq!(run(device.store.all(RecordKind::Run)).unwrap().len(), 1);
}

/// A file may bring a run that was begun on a device whose clock is years ahead.
#[test]
fn beside_a_run_of_the_future_a_new_one_is_the_newest() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    add(&app, &file_of_run(&app, 4_000_000_000_000, &[("digital-1", Answer::ShownOthers)]));
    let before = app.state().run().unwrap().id.clone();
    run(tasks::begin_again(&app));
    answer(&app, "digital-1", Answer::NotYet);
    for app in [&app, &visit(&device, "").0] {
        let state = app.state();
        let newest = state.run().unwrap();
        assert_ne!(newest.id, before);
        assert_eq!(answer_of(app, "digital-1"), Some(Answer::NotYet), "answers of today are in the run of today");
        let runs = &state.people.current.as_ref().unwrap().runs;
        assert!(runs.iter().all(|run| run.id == newest.id || run.started < newest.started));
        assert_eq!(runs.len(), 3, "nothing was written over");
    }
}

#[test]
fn with_the_clock_put_back_a_new_run_is_the_newest() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    run(tasks::act(&app, Action::Finish));
    let first = app.state().run().unwrap().clone();
    platform.put_back.set(1_000_000);
    run(tasks::begin_again(&app));
    answer(&app, "digital-1", Answer::NotYet);
    run(tasks::act(&app, Action::Finish));
    let state = app.state();
    let newest = state.run().unwrap();
    assert_ne!(newest.id, first.id, "answers of today go into the run of today");
    assert!(newest.finished >= Some(newest.started), "no run ends before it began");
    assert_eq!(state.people.current.as_ref().unwrap().runs.iter().find(|it| it.id == first.id), Some(&first));
    run(tasks::file_was_saved(&app, tasks::begin_copy(&app)));
    assert!(app.state().people.current.as_ref().unwrap().profile.file_saved >= newest.finished, "the reminder rests");
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().run().map(|run| run.id.clone()), Some(newest.id.clone()), "also after a reload");
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::NotYet));
}

/// A profile can have as much as a file can, and the user is told when there would be more.
#[test]
fn nothing_is_begun_that_no_file_could_hold() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    let full = {
        let mut data = (**app.state().people.current.as_ref().unwrap()).clone();
        let run = data.runs[0].clone();
        let more = (1..ProfileData::MAX_RUNS).map(|n| Run {
            id: RunId::new(format!("more-{n}")),
            beside: true,
            ..run.clone()
        });
        data.runs.extend(more);
        data
    };
    let runs = full.runs.into_iter().skip(1).collect();
    let added = Added { runs, evidence: vec![], occupation_notes: vec![], file_extras: None, already_there: 0 };
    assert!(added.fits(app.state().people.current.as_ref().unwrap()));
    run(tasks::add_to_profile(&app, added.clone()));
    assert!(!added.fits(app.state().people.current.as_ref().unwrap()));
    let count = || app.state().people.current.as_ref().unwrap().runs.len();
    let told = || app.state().screen.toast.as_ref().map(|toast| toast.say);
    assert_eq!(count(), ProfileData::MAX_RUNS);
    run(tasks::begin_again(&app));
    assert_eq!((count(), told()), (ProfileData::MAX_RUNS, Some("limit-runs")));
    tasks::close_toast(&app);
    run(tasks::load_for(&app, Assets::EXERCISES));
    rate(&app, 0, Rating::Like);
    assert_eq!((count(), told()), (ProfileData::MAX_RUNS, Some("limit-runs")));
    // The user can go on with what is there.
    answer(&app, "digital-2", Answer::WithHelp);
    assert_eq!(answer_of(&visit(&device, "").0, "digital-2"), Some(Answer::WithHelp));
    let state = app.state();
    let (data, library) = (state.people.current.clone().unwrap(), state.library().unwrap());
    let file = export(&data, &library, &Selection::everything(&data, &library), Timestamp(0));
    assert!(ready_plain(&file).is_ok());

    let draft = EvidenceDraft { what: "I did it".into(), ..EvidenceDraft::default() };
    for n in 0..=ProfileData::MAX_EVIDENCE {
        tell(&app, &format!("e{n}"), &draft);
    }
    let evidence = || app.state().people.current.as_ref().unwrap().evidence.clone();
    assert_eq!((evidence().len(), told()), (ProfileData::MAX_EVIDENCE, Some("limit-evidence")));
    // Existing evidence can still be changed.
    let changed = EvidenceDraft { what: "I did it twice".into(), ..draft };
    tell(&app, "e0", &changed);
    assert_eq!(evidence().iter().filter(|it| it.what == "I did it twice").count(), 1);

    for n in 0..=ProfileData::MAX_OCCUPATION_NOTES {
        run(tasks::set_decision(&app, &format!("{n:04}"), Some(Decision::Saved)));
    }
    let occupation_notes = app.state().people.current.as_ref().unwrap().occupation_notes.len();
    assert_eq!((occupation_notes, told()), (ProfileData::MAX_OCCUPATION_NOTES, Some("limit-work")));
}
