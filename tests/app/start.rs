//! From the first screen to the hub, and what is pressed while the app is being loaded.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use eight_keys::app::{Route, Saving, StartChoices, StorageMode, tasks};
use eight_keys::domain::Answer;
use eight_keys::store::{RecordKind, Store, StoreError};

use crate::device::{Device, Visit, answer, answer_of, begin_visit, begun, join, press_while_it_starts, run, visit};

#[test]
fn pressing_twice_opens_one_store_and_leads_on_once() {
    let (app, platform) = visit(&Rc::default(), "#/start/pl");
    app.go(Route::StorageChoice);
    platform.slow.set(true);
    let mut context = Context::from_waker(Waker::noop());
    let mut first = pin!(tasks::choose_storage(&app, StorageMode::Device));
    assert!(first.as_mut().poll(&mut context).is_pending());
    run(tasks::choose_storage(&app, StorageMode::Device));
    assert_eq!(app.state().screen.route, Route::StorageChoice, "the second press leads nowhere");
    assert!(first.as_mut().poll(&mut context).is_ready());
    assert_eq!((app.state().screen.route.clone(), platform.opens.get()), (Route::Second, 1));
}

#[test]
fn what_was_chosen_while_the_app_was_on_its_way_counts() {
    for (hash, storage_mode, route, opens) in [
        ("#/start/pl", None, Route::What, 0),
        ("#/start/pl/keep", None, Route::StorageChoice, 0),
        ("#/start/pl/keep", Some(StorageMode::Device), Route::StorageChoice, 0),
        ("#/start/pl/missing", None, Route::StorageChoice, 0),
        ("#/start/pl/second", None, Route::StorageChoice, 0),
        ("#/start/pl/second", Some(StorageMode::Session), Route::Second, 0),
        ("#/start/pl/second", Some(StorageMode::Device), Route::Second, 1),
        ("#/start/pl/begin", None, Route::StorageChoice, 0),
    ] {
        let device = Rc::<Device>::default();
        let visit = Visit::to(&device, hash);
        let before = StartChoices { storage_mode, second: Some("fa".into()), ..StartChoices::default() };
        *visit.before.borrow_mut() = Some(before.clone());
        let (app, platform) = begin_visit(visit);
        let state = app.state();
        assert_eq!((&state.screen.route, platform.opens.get()), (&route, opens), "{hash} {storage_mode:?}");
        assert_eq!(state.locales.first.as_ref().unwrap().language().tag, "pl");
        assert_eq!((&state.people.start_choices, device.writes.get()), (&before, 0), "{hash} {storage_mode:?}");
        assert_eq!(state.storage.mode, storage_mode.filter(|_| route == Route::Second), "{hash} {storage_mode:?}");
    }
}

/// Somebody who chose to keep the answers here, with Farsi beside Polish, and pressed "Begin".
fn pressed_begin(device: &Rc<Device>) -> Visit {
    let visit = Visit::to(device, "#/start/pl/begin");
    *visit.before.borrow_mut() = Some(StartChoices {
        storage_mode: Some(StorageMode::Device),
        second: Some("fa".into()),
        ..StartChoices::default()
    });
    visit
}

#[test]
fn who_pressed_begin_while_the_app_was_on_its_way_begins() {
    let device = Rc::<Device>::default();
    let (app, platform) = begin_visit(pressed_begin(&device));
    run(tasks::begin_as_pressed(&app));
    let state = app.state();
    assert_eq!((&state.screen.route, platform.opens.get(), state.people.profiles.len()), (&Route::Home, 1, 1));
    assert_eq!((state.storage.mode, state.storage.saving.clone()), (Some(StorageMode::Device), Saving::Saved));
    assert_eq!(state.locales.second.as_ref().unwrap().language().tag, "fa");
    assert_eq!(run(device.store.all(RecordKind::Profile)).unwrap().len(), 1);
    // This is asked a second time, as when the press and the app came at the same time.
    run(tasks::begin_as_pressed(&app));
    assert_eq!(app.state().people.profiles.len(), 1);
}

#[test]
fn who_pressed_begin_without_a_store_is_told_and_can_go_on() {
    let device = Rc::<Device>::default();
    let visit = pressed_begin(&device);
    visit.refuses.replace(Some(StoreError::Unavailable));
    let (app, platform) = begin_visit(visit);
    run(tasks::begin_as_pressed(&app));
    let state = app.state();
    assert_eq!((&state.screen.route, &state.storage.saving), (&Route::Home, &Saving::Failed(StoreError::Unavailable)));
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(answer_of(&app, "digital-1"), Some(Answer::OnMyOwn), "it is in memory");
    // Once there is a store, everything goes there.
    platform.refuses.replace(None);
    run(tasks::saving::retry(&app));
    assert_eq!((app.state().storage.saving.clone(), platform.opens.get()), (Saving::Saved, 3));
    let (again, _) = self::visit(&device, "");
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn on_a_device_with_profiles_beginning_asks_for_a_name_first() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    join(&app, StorageMode::Device, "Ewa");
    let (app, _) = begin_visit(pressed_begin(&device));
    run(tasks::begin_as_pressed(&app));
    let state = app.state();
    assert_eq!((&state.screen.route, state.people.profiles.len()), (&Route::Second, 2));
    assert_eq!(state.people.start_choices.second.as_deref(), Some("fa"));
    // Later the address alone begins nothing.
    run(tasks::begin(&app, None, "Jan".into()));
    tasks::new_profile(&app);
    run(tasks::follow_link(&app, "#/start/pl/begin"));
    assert_eq!(app.state().people.profiles.len(), 3);
}

#[test]
fn an_address_that_is_followed_twice_leads_on_once() {
    let visit = Visit::to(&Rc::default(), "#/start/pl/second");
    *visit.before.borrow_mut() =
        Some(StartChoices { storage_mode: Some(StorageMode::Device), second: None, ..StartChoices::default() });
    visit.slow.set(true);
    // The press came just before the app, and its event just after.
    let (app, visit) = press_while_it_starts(visit, "#/start/pl/second");
    assert_eq!((app.state().screen.route.clone(), visit.opens.get()), (Route::Second, 1));
}

#[test]
fn begin_counts_although_it_is_pressed_while_the_store_is_opened() {
    let device = Rc::<Device>::default();
    let visit = Visit::to(&device, "#/start/pl/second");
    *visit.before.borrow_mut() =
        Some(StartChoices { storage_mode: Some(StorageMode::Device), second: None, ..StartChoices::default() });
    visit.slow.set(true);
    let (app, visit) = press_while_it_starts(visit, "#/start/pl/begin");
    run(tasks::begin_as_pressed(&app));
    assert_eq!((&app.state().screen.route, app.state().people.profiles.len(), visit.opens.get()), (&Route::Home, 1, 1));
}

#[test]
fn pressing_begin_twice_begins_one_profile() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    run(tasks::begin(&app, None, String::new()));
    assert_eq!(app.state().people.profiles.len(), 1);
    assert_eq!(run(device.store.all(RecordKind::Profile)).unwrap().len(), 1);
}

#[test]
fn nothing_is_written_before_the_choice_and_nothing_at_all_for_this_visit_only() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Session);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(answer_of(&app, "digital-1"), Some(Answer::OnMyOwn));
    assert_eq!((device.writes.get(), platform.persisted.get()), (0, 0));
    assert!(platform.told.borrow().is_empty());
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().screen.route, Route::Languages);
}

#[test]
fn a_page_that_needs_a_profile_waits_for_one() {
    for hash in ["#/home", "#/results", "#/do/digital/q2", "#/x/m1", "#/x/m1/s1/c1", "#/evidence"] {
        let (app, _) = visit(&Rc::default(), hash);
        assert_eq!(app.state().screen.route, Route::Languages, "{hash}");
    }
}
