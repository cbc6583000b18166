//! Use cases from end to end, natively: the real tasks, the real pack, a memory store that can fail, a clock that stands.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test, in its helpers too")]

#[allow(dead_code, missing_docs, reason = "the build's own compiler of messages, of which the tests need a part")]
#[path = "../../xtask/src/fluent.rs"]
mod fluent;
#[path = "../support/plain_intl.rs"]
mod plain_intl;
#[allow(dead_code, reason = "the tests of profile files need more of it")]
#[path = "../profile_file/words.rs"]
mod words;

mod device;
mod files;
mod interests;
mod people;
mod results;
mod trouble;
mod update;
mod work;

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use device::{Device, Visit, answer, answer_of, begin_visit, begun, join, run, visit};
use eight_keys::app::{App, Before, Keep, Loaded, Platform, Route, Saving, StartScreen, Undo, tasks};
use eight_keys::content::{Action, Section};
use eight_keys::domain::{Answer, EvidenceId, ItemId, ProfileId, Proof};
use eight_keys::store::{Kind, Record, Store, StoreError, Write};

#[test]
fn pressing_twice_opens_one_store_and_leads_on_once() {
    let (app, platform) = visit(&Rc::default(), "#/start/pl");
    app.go(Route::Keep);
    platform.slow.set(true);
    let mut context = Context::from_waker(Waker::noop());
    let mut first = pin!(tasks::choose_keep(&app, Keep::Device));
    assert!(first.as_mut().poll(&mut context).is_pending());
    run(tasks::choose_keep(&app, Keep::Device));
    assert_eq!(app.state().route, Route::Keep, "the second press leads nowhere");
    assert!(first.as_mut().poll(&mut context).is_ready());
    assert_eq!((app.state().route.clone(), platform.opens.get()), (Route::Second, 1));
}

#[test]
fn what_was_chosen_while_the_app_was_on_its_way_counts() {
    for (hash, keep, route, opens) in [
        ("#/start/pl", None, Route::What, 0),
        ("#/start/pl/keep", None, Route::Keep, 0),
        ("#/start/pl/keep", Some(Keep::Device), Route::Keep, 0),
        ("#/start/pl/missing", None, Route::Keep, 0),
        ("#/start/pl/second", None, Route::Keep, 0),
        ("#/start/pl/second", Some(Keep::Visit), Route::Second, 0),
        ("#/start/pl/second", Some(Keep::Device), Route::Second, 1),
        ("#/start/pl/begin", None, Route::Keep, 0),
    ] {
        let device = Rc::<Device>::default();
        let visit = Visit::to(&device, hash);
        let before = Before { keep, second: Some("fa".into()) };
        *visit.before.borrow_mut() = Some(before.clone());
        let (app, platform) = begin_visit(visit);
        let state = app.state();
        assert_eq!((&state.route, platform.opens.get()), (&route, opens), "{hash} {keep:?}");
        assert_eq!(state.first.as_ref().unwrap().language().tag, "pl");
        assert_eq!((&state.before, device.writes.get()), (&before, 0), "{hash} {keep:?}");
        assert_eq!(state.keep, keep.filter(|_| route == Route::Second), "{hash} {keep:?}");
    }
}

/// Somebody who chose to keep her answers here, with Farsi beside Polish, and pressed "Begin".
fn pressed_begin(device: &Rc<Device>) -> Visit {
    let visit = Visit::to(device, "#/start/pl/begin");
    *visit.before.borrow_mut() = Some(Before { keep: Some(Keep::Device), second: Some("fa".into()) });
    visit
}

#[test]
fn who_pressed_begin_while_the_app_was_on_its_way_begins() {
    let device = Rc::<Device>::default();
    let (app, platform) = begin_visit(pressed_begin(&device));
    run(tasks::begin_as_pressed(&app));
    let state = app.state();
    assert_eq!((&state.route, platform.opens.get(), state.profiles.len()), (&Route::Home, 1, 1));
    assert_eq!((state.keep, state.saving.clone()), (Some(Keep::Device), Saving::Saved));
    assert_eq!(state.second.as_ref().unwrap().language().tag, "fa");
    assert_eq!(run(device.store.all(Kind::Profile)).unwrap().len(), 1);
    // Asked once more, as when her press and the app came at the same time.
    run(tasks::begin_as_pressed(&app));
    assert_eq!(app.state().profiles.len(), 1);
}

#[test]
fn who_pressed_begin_without_a_store_is_told_and_can_go_on() {
    let device = Rc::<Device>::default();
    let visit = pressed_begin(&device);
    visit.refuses.replace(Some(StoreError::Unavailable));
    let (app, platform) = begin_visit(visit);
    run(tasks::begin_as_pressed(&app));
    let state = app.state();
    assert_eq!((&state.route, &state.saving), (&Route::Home, &Saving::Failed(StoreError::Unavailable)));
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(answer_of(&app, "digital-1"), Some(Answer::OnMyOwn), "it is in memory");
    // Once there is a store, all of it goes there.
    platform.refuses.replace(None);
    run(tasks::saving::retry(&app));
    assert_eq!((app.state().saving.clone(), platform.opens.get()), (Saving::Saved, 3));
    let (again, _) = self::visit(&device, "");
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn on_a_device_with_profiles_beginning_asks_for_a_name_first() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    join(&app, Keep::Device, "Ewa");
    let (app, _) = begin_visit(pressed_begin(&device));
    run(tasks::begin_as_pressed(&app));
    let state = app.state();
    assert_eq!((&state.route, state.profiles.len()), (&Route::Second, 2));
    assert_eq!(state.before.second.as_deref(), Some("fa"));
    // Later the address alone begins nothing.
    run(tasks::begin(&app, None, "Jan".into()));
    tasks::new_profile(&app);
    app.platform().set_hash("#/start/pl/begin", false);
    run(tasks::follow_hash(&app));
    assert_eq!(app.state().profiles.len(), 3);
}

/// A visit with something slow, and an address that comes while the app waits for it.
fn press_while_it_starts(visit: Visit, hash: &str) -> (Rc<App>, Rc<Visit>) {
    let visit = Rc::new(visit);
    let app = App::new(visit.clone());
    let mut context = Context::from_waker(Waker::noop());
    {
        let mut boot = pin!(tasks::boot(&app));
        assert!(boot.as_mut().poll(&mut context).is_pending());
        visit.set_hash(hash, false);
        run(tasks::follow_hash(&app));
        assert!(boot.as_mut().poll(&mut context).is_ready());
    }
    (app, visit)
}

#[test]
fn an_address_that_is_followed_twice_leads_on_once() {
    let visit = Visit::to(&Rc::default(), "#/start/pl/second");
    *visit.before.borrow_mut() = Some(Before { keep: Some(Keep::Device), second: None });
    visit.slow.set(true);
    // The press came just before the app, and its event just after.
    let (app, visit) = press_while_it_starts(visit, "#/start/pl/second");
    assert_eq!((app.state().route.clone(), visit.opens.get()), (Route::Second, 1));
}

#[test]
fn begin_counts_although_it_is_pressed_while_the_store_is_opened() {
    let device = Rc::<Device>::default();
    let visit = Visit::to(&device, "#/start/pl/second");
    *visit.before.borrow_mut() = Some(Before { keep: Some(Keep::Device), second: None });
    visit.slow.set(true);
    let (app, visit) = press_while_it_starts(visit, "#/start/pl/begin");
    run(tasks::begin_as_pressed(&app));
    assert_eq!((&app.state().route, app.state().profiles.len(), visit.opens.get()), (&Route::Home, 1, 1));
}

#[test]
fn pressing_begin_twice_begins_one_profile() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    run(tasks::begin(&app, None, String::new()));
    assert_eq!(app.state().profiles.len(), 1);
    assert_eq!(run(device.store.all(Kind::Profile)).unwrap().len(), 1);
}

#[test]
fn nothing_is_written_before_she_chooses_and_nothing_at_all_for_this_visit_only() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, Keep::Visit);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(answer_of(&app, "digital-1"), Some(Answer::OnMyOwn));
    assert_eq!((device.writes.get(), platform.persisted.get()), (0, 0));
    assert!(platform.told.borrow().is_empty());
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().route, Route::Languages);
}

#[test]
fn coming_back_leads_straight_to_where_she_was() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, Keep::Device);
    answer(&app, "digital-1", Answer::ShownOthers);
    answer(&app, "digital-2", Answer::Skipped);
    assert_eq!(app.state().saving, Saving::Saved);
    assert_eq!(platform.persisted.get(), 1, "persistence is asked for once");
    let (again, _) = visit(&device, "");
    assert_eq!(platform.hash(), "#/do/digital/q3");
    assert_eq!(again.state().route.to_hash(), "#/do/digital/q3");
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::ShownOthers));
    assert_eq!(answer_of(&again, "digital-2"), Some(Answer::Skipped));
    let state = again.state();
    assert_eq!(state.first.as_ref().map(|words| words.language().tag.clone()), Some("pl".into()));
    assert_eq!(state.second.as_ref().map(|words| words.language().tag.clone()), Some("en".into()));
}

#[test]
fn a1_and_a2_what_cannot_be_written_is_kept_and_written_in_order_later() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    for error in [StoreError::Full, StoreError::ConnectionLost, StoreError::Unavailable] {
        *device.fails.borrow_mut() = Some(error.clone());
        answer(&app, "culture-1", Answer::NotYet);
        answer(&app, "culture-1", Answer::OnMyOwn);
        assert_eq!(app.state().saving, Saving::Failed(error));
        assert_eq!(answer_of(&app, "culture-1"), Some(Answer::OnMyOwn));
    }
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert_eq!(app.state().saving, Saving::Saved);
    assert_eq!(answer_of(&visit(&device, "").0, "culture-1"), Some(Answer::OnMyOwn));
}

#[test]
fn three_not_yet_offer_to_stop_and_stopping_is_remembered() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    for n in 1..=3 {
        answer(&app, &format!("digital-{n}"), Answer::NotYet);
    }
    assert_eq!(app.state().route.to_hash(), "#/do/digital/pause4");
    run(tasks::act(&app, Action::Stop(Section::of("digital"))));
    assert_eq!(app.state().route.to_hash(), "#/do/digital/done");
    assert_eq!(app.state().sections_done(), (1, 8));
    let (again, _) = visit(&device, "#/do/digital");
    assert_eq!(again.state().route.to_hash(), "#/do/digital/done");
    run(tasks::act(&again, Action::Resume(Section::of("digital"))));
    assert_eq!(again.state().route.to_hash(), "#/do/digital/q4");
}

#[test]
fn languages_are_asked_for_and_each_has_statements_of_its_own() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, Keep::Device);
    platform.set_hash("#/do/foreign-languages", false);
    run(tasks::follow_hash(&app));
    assert_eq!(app.state().route.to_hash(), "#/do/foreign-languages", "the page asks which languages");
    run(tasks::act(&app, Action::ChooseLanguages(vec!["nl".into(), "Kurmancî".into()])));
    answer(&app, "foreign-languages-1@Kurmancî", Answer::OnMyOwn);
    assert_eq!(app.state().route.to_hash(), "#/do/foreign-languages/2/q2", "the address names no language");
    assert_eq!(answer_of(&app, "foreign-languages-1@nl"), None);
}

#[test]
fn a_new_run_keeps_the_old_one() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    answer(&app, "initiative-1", Answer::WithHelp);
    run(tasks::begin_again(&app));
    assert_eq!(answer_of(&app, "initiative-1"), None);
    answer(&app, "initiative-1", Answer::ShownOthers);
    let (again, _) = visit(&device, "");
    let state = again.state();
    let runs = &state.current.as_ref().unwrap().runs;
    let answers: Vec<_> = runs.iter().map(|run| run.answer(&ItemId::of("initiative-1"))).collect();
    assert_eq!(answers, [Some(Answer::WithHelp), Some(Answer::ShownOthers)]);
}

#[test]
fn a_new_run_can_be_taken_back_and_begins_once() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    answer(&app, "initiative-1", Answer::WithHelp);
    let before = app.state().run().unwrap().id.clone();
    run(tasks::begin_again(&app));
    let begun = app.state().run().unwrap().id.clone();
    run(tasks::begin_again(&app));
    assert_eq!(app.state().run().unwrap().id, begun, "a second press begins nothing");
    assert_eq!(run(device.store.all(Kind::Run)).unwrap().len(), 2);
    let toast = app.state().toast.clone().unwrap();
    assert_eq!((toast.say, toast.undo), ("run-begun-again", Some(Undo::Begun(begun))));
    run(tasks::undo(&app));
    for app in [&app, &visit(&device, "").0] {
        assert_eq!(app.state().run().unwrap().id, before);
        assert_eq!(answer_of(app, "initiative-1"), Some(Answer::WithHelp));
    }
    assert_eq!(run(device.store.all(Kind::Run)).unwrap().len(), 1);
}

#[test]
fn nobody_is_named_for_a_proof_that_there_is_not() {
    let (app, _) = begun(&Rc::default(), Keep::Visit);
    let id = Some(EvidenceId::new("e"));
    let note_of = |proof: Option<Proof>| {
        let note = "Mrs Jansen".to_owned();
        let draft = tasks::EvidenceDraft { what: "I mended it.".into(), proof, proof_note: note, ..Default::default() };
        run(tasks::save_evidence(&app, id.clone(), ItemId::of("digital-1"), draft));
        app.state().current.as_ref().unwrap().evidence[0].proof_note.clone()
    };
    assert_eq!(note_of(Some(Proof::Person)), "Mrs Jansen");
    assert_eq!(note_of(Some(Proof::NothingYet)), "");
    assert_eq!(note_of(None), "");
}

#[test]
fn deleted_evidence_comes_back_as_it_was() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    let draft = tasks::EvidenceDraft { what: " I repaired the tap. ".into(), ..Default::default() };
    run(tasks::save_evidence(&app, None, ItemId::of("digital-1"), draft));
    let evidence = app.state().current.as_ref().unwrap().evidence[0].clone();
    assert_eq!(evidence.what, "I repaired the tap.");
    run(tasks::delete_evidence(&app, &evidence.id));
    let toast = app.state().toast.clone().unwrap();
    assert_eq!((toast.say, toast.undo), ("evidence-deleted", Some(Undo::Evidence(evidence.clone()))));
    assert!(visit(&device, "").0.state().current.as_ref().unwrap().evidence.is_empty());
    run(tasks::undo(&app));
    assert_eq!(visit(&device, "").0.state().current.as_ref().unwrap().evidence, [evidence]);
}

#[test]
fn a_change_that_is_cancelled_can_be_had_again() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    let write = |id, what: &str| {
        let draft = tasks::EvidenceDraft { what: what.into(), ..Default::default() };
        run(tasks::save_evidence(&app, id, ItemId::of("digital-1"), draft));
        app.state().current.as_ref().unwrap().evidence[0].clone()
    };
    let stored = || visit(&device, "").0.state().current.as_ref().unwrap().evidence.clone();
    let before = write(None, "I repaired the tap.");
    let changed = write(Some(before.id.clone()), "I repaired the tap and the lamp.");
    run(tasks::cancel_change(&app, before.clone()));
    assert_eq!(stored(), [before]);
    run(tasks::undo(&app));
    assert_eq!((stored(), app.state().toast.clone()), (vec![changed], None));
}

#[test]
fn what_can_be_taken_back_stays_for_one_page_more() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    run(tasks::save_evidence(
        &app,
        None,
        ItemId::of("digital-1"),
        tasks::EvidenceDraft { what: "I repaired the tap.".into(), ..Default::default() },
    ));
    let id = app.state().current.as_ref().unwrap().evidence[0].id.clone();
    run(tasks::delete_evidence(&app, &id));
    app.go(Route::Evidence);
    assert!(app.state().toast.is_some());
    app.go(Route::Evidence);
    assert!(app.state().toast.is_some(), "the same page is no other one");
    app.go(Route::Home);
    assert_eq!(app.state().toast, None);
}

#[test]
fn profiles_stay_apart_and_one_can_be_deleted() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    join(&app, Keep::Device, "Ewa");
    assert_eq!(answer_of(&app, "digital-1"), None);
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().route, Route::Profiles, "with two profiles the chooser comes first");
    let ids: Vec<_> = again.state().profiles.iter().map(|profile| profile.id.clone()).collect();
    run(tasks::open_profile(&again, &ids[0]));
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::OnMyOwn));
    run(tasks::delete_profile(&again, &ids[0])).unwrap();
    let (last, _) = visit(&device, "");
    assert_eq!(last.state().current.as_ref().unwrap().profile.nickname, "Ewa");
    assert!(run(device.store.all(Kind::Answer)).unwrap().is_empty(), "its answers went with it");
}

#[test]
fn erasing_everything_leaves_nothing_and_starts_over() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    run(tasks::erase_everything(&app)).unwrap();
    for kind in Kind::ALL {
        assert!(run(device.store.all(kind)).unwrap().is_empty(), "{kind:?}");
    }
    let state = app.state();
    assert_eq!((state.route.clone(), state.current.is_none(), state.keep), (Route::Languages, true, None));
}

#[test]
fn records_of_a_newer_version_are_left_alone() {
    let device = Rc::<Device>::default();
    let text = r#"{"v":2,"data":{"shape":"unknown"}}"#.to_owned();
    let record = Record { kind: Kind::Profile, key: "p".into(), profile: Some(ProfileId::new("p")), text };
    run(device.store.write(vec![Write::Put(record.clone())])).unwrap();
    let (app, _) = visit(&device, "");
    assert_eq!(app.state().broken, Some(StoreError::NewerVersion));
    assert_eq!(run(device.store.all(Kind::Profile)).unwrap(), [record]);
}

#[test]
fn another_tabs_answers_are_followed() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, Keep::Device);
    let (two, _) = visit(&device, "");
    answer(&one, "digital-1", Answer::OnMyOwn);
    let changed = one.state().current.as_ref().unwrap().profile.id.clone();
    run(tasks::follow_other_tab(&two, &changed));
    assert_eq!(answer_of(&two, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn what_waits_does_not_bring_back_a_profile_that_another_tab_deleted() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, Keep::Device);
    let (two, _) = visit(&device, "");
    let id = one.state().current.as_ref().unwrap().profile.id.clone();
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&one, "digital-1", Answer::OnMyOwn);
    *device.fails.borrow_mut() = None;
    run(tasks::delete_profile(&two, &id)).unwrap();
    run(tasks::follow_other_tab(&one, &id));
    assert!(one.state().current.is_none() && one.state().route == Route::Languages);
    run(tasks::saving::retry(&one));
    for kind in Kind::ALL {
        assert_eq!(run(device.store.all(kind)).unwrap(), [], "{kind:?}");
    }
}

#[test]
fn pages_that_need_the_rest_get_it_once_there_is_a_connection() {
    let (app, platform) = visit(&Rc::default(), "#/start/fa");
    platform.offline.set(true);
    run(tasks::load_the_rest(&app));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::First, true));
    platform.offline.set(false);
    run(tasks::load_the_rest(&app));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::All, false));
    run(tasks::choose_language(&app, "pl", StartScreen::What));
    assert_eq!(app.state().loaded, Loaded::All, "another language is loaded as far as the one before");
}

#[test]
fn a_page_that_needs_a_profile_waits_for_one() {
    for hash in ["#/home", "#/results", "#/do/digital/q2", "#/interests", "#/interests/q1", "#/evidence"] {
        let (app, _) = visit(&Rc::default(), hash);
        assert_eq!(app.state().route, Route::Languages, "{hash}");
    }
}

/// What the screen speaks.
fn languages(app: &App) -> Vec<String> {
    let state = app.state();
    state.first.iter().chain(&state.second).map(|words| words.language().tag.clone()).collect()
}

#[test]
fn without_the_exercise_the_app_leaves_her_on_the_page_s_own_screens() {
    let visit = Visit::to(&Rc::default(), "#/start/en");
    visit.lacks.set(Some("content/key_competences.first.json"));
    let (app, platform) = begin_visit(visit);
    // She goes on there meanwhile, in another language.
    platform.set_hash("#/start/pl/begin", false);
    *platform.before.borrow_mut() = Some(Before { keep: Some(Keep::Visit), second: Some("fa".into()) });
    run(tasks::follow_hash(&app));
    run(tasks::boot(&app));
    assert_eq!((app.state().ready, platform.hash().as_str()), (false, "#/start/pl/begin"));
    platform.lacks.set(None);
    run(tasks::boot(&app));
    run(tasks::begin_as_pressed(&app));
    let state = app.state();
    assert_eq!((&state.route, state.ready, state.profiles.len()), (&Route::Home, true, 1));
    assert_eq!(languages(&app), ["pl", "fa"]);
}

#[test]
fn a_language_that_is_pressed_while_the_app_starts_has_to_come_too() {
    let visit = Visit::to(&Rc::default(), "");
    visit.slow_line.set(true);
    visit.lacks.set(Some("i18n/fa.first.json"));
    let (app, visit) = press_while_it_starts(visit, "#/start/fa");
    assert_eq!((app.state().ready, visit.hash().as_str()), (false, "#/start/fa"));
}

#[test]
fn the_language_in_the_address_has_to_come() {
    let visit = Visit::to(&Rc::default(), "#/start/fa");
    visit.lacks.set(Some("i18n/fa.first.json"));
    let (app, platform) = begin_visit(visit);
    assert!(!app.state().ready);
    platform.lacks.set(None);
    run(tasks::boot(&app));
    assert_eq!((app.state().route.clone(), languages(&app)), (Route::What, vec!["fa".to_owned()]));
}

#[test]
fn a_language_that_does_not_come_is_not_replaced_by_another() {
    let (app, platform) = visit(&Rc::default(), "");
    platform.lacks.set(Some("i18n/fa.first.json"));
    let press = || {
        platform.set_hash("#/start/fa", false);
        run(tasks::follow_hash(&app));
    };
    press();
    assert_eq!((app.state().route.clone(), platform.hash().as_str()), (Route::Languages, "#/"));
    assert!(app.state().offline_gap);
    platform.lacks.set(None);
    press();
    assert_eq!((app.state().route.clone(), languages(&app)), (Route::What, vec!["fa".to_owned()]));
}

#[test]
fn a_second_language_that_did_not_come_comes_with_the_rest() {
    let (app, platform) = visit(&Rc::default(), "#/start/pl");
    run(tasks::choose_keep(&app, Keep::Visit));
    platform.lacks.set(Some("i18n/fa.first.json"));
    run(tasks::begin(&app, Some("fa".into()), String::new()));
    assert_eq!((app.state().route.clone(), app.state().second.is_some()), (Route::Home, false));
    run(tasks::load_the_rest(&app));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::First, true));
    platform.lacks.set(None);
    run(tasks::load_the_rest(&app));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::All, false));
    assert_eq!(languages(&app), ["pl", "fa"]);
}

#[test]
fn a_language_of_the_settings_that_does_not_come_is_said() {
    let (app, platform) = begun(&Rc::default(), Keep::Visit);
    run(tasks::load_the_rest(&app));
    platform.lacks.set(Some("i18n/fa.later.json"));
    run(tasks::choose_languages_of_screen(&app, "fa".into(), None));
    let state = app.state();
    assert_eq!(state.toast.as_ref().map(|toast| toast.say), Some("problem-words-missing"));
    assert_eq!(languages(&app), ["pl", "en"]);
    assert_eq!(state.current.as_ref().unwrap().profile.language, "pl");
}

#[test]
fn whoever_comes_back_has_all_of_the_code_before_the_store_is_opened() {
    let device = Rc::<Device>::default();
    let (app, first) = begun(&device, Keep::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(first.rest.get(), None, "a first answer does not wait for it");
    assert_eq!(visit(&device, "").1.rest.get(), Some(true));
    let without = Visit::to(&device, "");
    without.rest.set(Some(false));
    let (app, platform) = begin_visit(without);
    let state = app.state();
    assert!(!state.ready && state.current.is_none());
    platform.rest.set(None);
    run(tasks::boot(&app));
    assert_eq!((answer_of(&app, "digital-1"), app.state().broken.clone()), (Some(Answer::OnMyOwn), None));
}
