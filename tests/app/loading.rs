//! Parts of the app that cannot be loaded: the code, the exercise, a language.

use std::rc::Rc;
use std::task::{Context, Waker};

use eight_keys::app::{App, Assets, Entry, Platform, Route, Saving, StartChoices, StartScreen, StorageMode, tasks};
use eight_keys::domain::Answer;
use eight_keys::store::{RecordKind, Store, StoreError};

use crate::device::{Device, Visit, answer, answer_of, begin_visit, begun, press_while_it_starts, run, visit};

/// What is loaded, and which pages say that something could not be.
fn loaded_and_failed(app: &App) -> (Assets, Assets) {
    (app.state().loaded(), app.state().loading.failed.without(Assets::FIRST))
}

#[test]
fn pages_that_need_the_rest_get_it_once_there_is_a_connection() {
    let (app, platform) = visit(&Rc::default(), "#/start/fa");
    platform.offline.set(true);
    run(tasks::load_the_rest(&app));
    assert_eq!(loaded_and_failed(&app), (Assets::FIRST | Assets::START, Assets::REST));
    platform.offline.set(false);
    run(tasks::load_the_rest(&app));
    assert_eq!(loaded_and_failed(&app), (Assets::FIRST | Assets::START | Assets::REST, Assets::NONE));
    run(tasks::choose_language(&app, "pl", StartScreen::What));
    assert!(app.state().has(Assets::REST), "another language is loaded as far as the one before");
}

/// The app takes over from the screens of `index.html` when it can draw its own, or when they are left for a first statement.
#[test]
fn the_screens_of_the_page_stay_until_the_app_has_its_own() {
    for (hash, pressed, waits) in [
        ("", None, true),
        ("#/start/fa/keep", None, true),
        ("#/start/fa/second", Some("#/start/fa/keep"), true),
        ("#/start/fa/second", Some("#/start/fa/begin"), false),
        ("#/start/fa/begin", None, false),
        ("#/home", None, true),
        ("#/about", None, false),
    ] {
        let visit = Rc::new(Visit::to(&Rc::default(), hash));
        visit.time.set(Some(0));
        visit.start_screens_are_away.set(true);
        *visit.before.borrow_mut() =
            Some(StartChoices { storage_mode: Some(StorageMode::Session), second: None, ..StartChoices::default() });
        let app = App::new(visit.clone());
        let mut boot = Box::pin(tasks::startup(&app));
        let mut is_started = || boot.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready();
        let mut started = is_started();
        assert_eq!(started, !waits && pressed.is_none(), "{hash}");
        if let Some(pressed) = pressed {
            visit.enter(&app, pressed);
        }
        visit.time.set(Some(60));
        started = started || is_started();
        assert_eq!((started, app.state().screen.ready), (!waits, !waits), "{hash} {pressed:?}");
        if waits {
            assert_eq!(visit.entry().address, pressed.unwrap_or(hash), "its own screens go on by the address");
            visit.start_screens_are_away.set(false);
            assert!(is_started(), "{hash}");
        }
    }
}

/// The languages of the screen.
fn languages(app: &App) -> Vec<String> {
    let state = app.state();
    state.locales.first.iter().chain(&state.locales.second).map(|words| words.language().tag.clone()).collect()
}

#[test]
fn without_the_exercise_the_app_stays_on_the_page_s_own_screens() {
    let visit = Visit::to(&Rc::default(), "#/start/en");
    visit.lacks.set(Some("content/key_competences.first.json"));
    let (app, platform) = begin_visit(visit);
    // Meanwhile the user goes on there, in another language.
    *platform.before.borrow_mut() = Some(StartChoices {
        storage_mode: Some(StorageMode::Session),
        second: Some("fa".into()),
        ..StartChoices::default()
    });
    platform.enter(&app, "#/start/pl/begin");
    run(tasks::startup(&app));
    assert_eq!((app.state().screen.ready, platform.entry().address.as_str()), (false, "#/start/pl/begin"));
    platform.lacks.set(None);
    run(tasks::startup(&app));
    run(tasks::begin_as_pressed(&app));
    let state = app.state();
    assert_eq!((&state.screen.route, state.screen.ready, state.people.profiles.len()), (&Route::Home, true, 1));
    assert_eq!(languages(&app), ["pl", "fa"]);
}

#[test]
fn a_language_that_is_pressed_while_the_app_starts_has_to_come_too() {
    let visit = Visit::to(&Rc::default(), "");
    visit.slow_line.set(true);
    visit.lacks.set(Some("i18n/fa.first.json"));
    let (app, visit) = press_while_it_starts(visit, "#/start/fa");
    assert_eq!((app.state().screen.ready, visit.entry().address.as_str()), (false, "#/start/fa"));
}

#[test]
fn the_language_in_the_address_has_to_come() {
    let visit = Visit::to(&Rc::default(), "#/start/fa");
    visit.lacks.set(Some("i18n/fa.first.json"));
    let (app, platform) = begin_visit(visit);
    assert!(!app.state().screen.ready);
    platform.lacks.set(None);
    run(tasks::startup(&app));
    assert_eq!((app.state().screen.route.clone(), languages(&app)), (Route::What, vec!["fa".to_owned()]));
}

#[test]
fn a_language_that_does_not_come_is_not_replaced_by_another() {
    let (app, platform) = visit(&Rc::default(), "");
    platform.lacks.set(Some("i18n/fa.first.json"));
    let press = || {
        platform.enter(&app, "#/start/fa");
    };
    press();
    assert_eq!((app.state().screen.route.clone(), platform.entry()), (Route::Languages, Entry::default()));
    assert_eq!(app.state().loading.failed, Assets::FIRST);
    platform.lacks.set(None);
    press();
    assert_eq!((app.state().screen.route.clone(), languages(&app)), (Route::What, vec!["fa".to_owned()]));
}

#[test]
fn a_second_language_that_did_not_come_comes_with_the_rest() {
    let (app, platform) = visit(&Rc::default(), "#/start/pl");
    run(tasks::choose_storage(&app, StorageMode::Session));
    platform.lacks.set(Some("i18n/fa.first.json"));
    run(tasks::begin(&app, Some("fa".into()), String::new()));
    assert_eq!((app.state().screen.route.clone(), app.state().locales.second.is_some()), (Route::Home, false));
    run(tasks::load_the_rest(&app));
    assert_eq!(loaded_and_failed(&app), (Assets::FIRST | Assets::START, Assets::REST));
    platform.lacks.set(None);
    run(tasks::load_the_rest(&app));
    assert_eq!(loaded_and_failed(&app), (Assets::FIRST | Assets::START | Assets::REST, Assets::NONE));
    assert_eq!(languages(&app), ["pl", "fa"]);
}

#[test]
fn a_language_of_the_settings_that_does_not_come_is_said() {
    let (app, platform) = begun(&Rc::default(), StorageMode::Session);
    run(tasks::load_the_rest(&app));
    platform.lacks.set(Some("i18n/fa.later.json"));
    run(tasks::choose_languages_of_screen(&app, "fa".into(), None));
    let state = app.state();
    assert_eq!(state.screen.toast.as_ref().map(|toast| toast.say), Some("problem-words-missing"));
    assert_eq!(languages(&app), ["pl", "en"]);
    assert_eq!(state.people.current.as_ref().unwrap().profile.language, "pl");
}

#[test]
fn whoever_comes_back_has_all_of_the_code_before_the_store_is_opened() {
    let device = Rc::<Device>::default();
    let (app, first) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(first.rest.get(), None, "a first answer does not wait for it");
    assert_eq!(visit(&device, "").1.rest.get(), Some(true));
    let without = Visit::to(&device, "");
    without.rest.set(Some(false));
    let (app, platform) = begin_visit(without);
    let state = app.state();
    assert!(!state.screen.ready && state.people.current.is_none());
    platform.rest.set(None);
    run(tasks::startup(&app));
    run(tasks::open_profile(&app, &app.state().people.profiles[0].id));
    assert_eq!((answer_of(&app, "digital-1"), app.state().storage.error.clone()), (Some(Answer::OnMyOwn), None));
}

#[test]
fn what_a_newer_version_took_away_is_not_called_a_lost_connection() {
    for replaced in [false, true] {
        let (app, platform) = begun(&Rc::default(), StorageMode::Device);
        platform.offline.set(true);
        platform.replaced.set(replaced);
        run(tasks::load_the_rest(&app));
        assert_eq!((app.state().loading.failed, app.state().loading.replaced), (Assets::REST, replaced));
    }
}

#[test]
fn nobody_waits_for_the_code_of_a_store_that_has_nothing_to_show() {
    let device = Rc::<Device>::default();
    let visit = Visit::to(&device, "#/start/pl");
    visit.store_code_is_away.set(true);
    visit.refuses.replace(Some(StoreError::NotLoaded));
    let (app, platform) = begin_visit(visit);
    run(tasks::choose_storage(&app, StorageMode::Device));
    assert_eq!(
        (&app.state().screen.route, app.state().storage.mode, platform.opens.get()),
        (&Route::Second, Some(StorageMode::Device), 0)
    );
    run(tasks::begin(&app, None, String::new()));
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(app.state().storage.saving, Saving::Failed(StoreError::NotLoaded));
    assert_eq!((answer_of(&app, "digital-1"), device.writes.get()), (Some(Answer::OnMyOwn), 0));
    // It is loaded, and everything that waited is written.
    platform.refuses.replace(None);
    run(tasks::saving::retry(&app));
    assert_eq!(app.state().storage.saving, Saving::Saved);
    assert_eq!(run(device.store.all(RecordKind::Profile)).unwrap().len(), 1);
    assert_eq!(answer_of(&self::visit(&device, "").0, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn a_store_whose_code_does_not_come_is_no_broken_store() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    for missing in ["the rest", "the store"] {
        let visit = Visit::to(&device, "");
        visit.rest.set((missing == "the rest").then_some(false));
        visit.refuses.replace((missing == "the store").then_some(StoreError::NotLoaded));
        let (app, platform) = begin_visit(visit);
        assert_eq!((app.state().screen.ready, &app.state().storage.error), (false, &None), "{missing}");
        platform.rest.set(None);
        platform.refuses.replace(None);
        run(tasks::startup(&app));
        run(tasks::open_profile(&app, &app.state().people.profiles[0].id));
        assert_eq!(
            (app.state().screen.ready, answer_of(&app, "digital-1")),
            (true, Some(Answer::OnMyOwn)),
            "{missing}"
        );
    }
}

#[test]
fn an_address_whose_code_does_not_come_is_followed_when_it_does() {
    let (app, platform) = begun(&Rc::default(), StorageMode::Session);
    platform.rest.set(Some(false));
    platform.enter(&app, "#/work/compare/2512/3411");
    assert_eq!((app.state().lacks(), app.state().exploring.compared.len()), (true, 0));
    run(tasks::load_again(&app));
    assert_eq!((app.state().lacks(), app.state().exploring.compared.len()), (true, 0));
    platform.rest.set(None);
    run(tasks::load_again(&app));
    assert_eq!((app.state().lacks(), app.state().exploring.compared.len()), (false, 2));
}

#[test]
fn only_the_page_that_asks_for_languages_waits_for_its_code() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    for (hash, needed) in [
        ("#/do/digital", Assets::NONE),
        ("#/do/foreign-languages", Assets::REST),
        ("#/do/foreign-languages/1", Assets::REST),
        ("#/do/nothing-known", Assets::REST),
        ("#/do/digital/q1", Assets::NONE),
        ("#/results", Assets::REST),
    ] {
        app.go(Route::parse(hash));
        assert_eq!(app.state().needs(), Assets::FIRST | needed, "{hash}");
    }
}
