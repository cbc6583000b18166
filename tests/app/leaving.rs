//! Leaving quickly: one entry of the history, a first screen that tells nothing, and where it leads.

use std::rc::Rc;

use eight_keys::app::{App, Entry, Platform, Route, StartChoices, StorageMode, tasks};
use eight_keys::domain::Answer;

use crate::device::{Device, Visit, answer, answer_of, begin_visit, begun, join, run};

const PLACES: [&str; 6] = ["#/results", "#/results/digital", "#/settings", "#/about", "#/stays", "#/do/digital/q2"];

/// Somebody who turned it on in the settings, with an answer.
fn leaving(device: &Rc<Device>, storage_mode: StorageMode) -> (Rc<App>, Rc<Visit>) {
    let (app, platform) = begun(device, storage_mode);
    run(tasks::choose_leaving(&app, true));
    answer(&app, "digital-1", Answer::OnMyOwn);
    (app, platform)
}

fn leave_to(app: &App) -> Option<String> {
    app.state().people.current.as_ref().unwrap().profile.leave_to.clone()
}

#[test]
fn it_is_off_until_somebody_chooses_it() {
    let (app, _) = begun(&Rc::default(), StorageMode::Device);
    assert_eq!((leave_to(&app), app.state().leaves(), app.state().shows_leaving()), (None, false, false));
    run(tasks::choose_leaving(&app, true));
    assert_eq!((leave_to(&app).as_deref(), app.state().leaves(), app.state().shows_leaving()), (Some(""), true, true));
    run(tasks::choose_leaving(&app, false));
    assert_eq!((leave_to(&app), app.state().leaves()), (None, false));
}

#[test]
fn all_of_it_is_one_entry_of_the_history() {
    for storage_mode in [StorageMode::Device, StorageMode::Session] {
        let (app, platform) = leaving(&Rc::default(), storage_mode);
        let entries = platform.entries.borrow().len();
        for place in PLACES {
            run(tasks::follow_link(&app, place));
            assert_eq!(app.state().screen.route, Route::parse(place), "{storage_mode:?}");
        }
        assert_eq!(platform.entries.borrow().len(), entries, "{storage_mode:?}");
        // It still says where the user is, so that a step of a page finds its page.
        run(tasks::follow_entry(&app));
        assert_eq!(app.state().screen.route, Route::parse("#/do/digital/q2"), "{storage_mode:?}");
        run(tasks::choose_leaving(&app, false));
        run(tasks::follow_link(&app, "#/results"));
        assert_eq!(platform.entries.borrow().len(), entries + 1, "once it is off, Back leads within the app again");
    }
}

#[test]
fn what_is_chosen_on_the_start_screens_counts_from_the_first_entry_on() {
    let device = Rc::<Device>::default();
    let visit = Visit::to(&device, "#/start/pl/begin");
    let chosen = StartChoices { storage_mode: Some(StorageMode::Device), leaves: true, ..StartChoices::default() };
    *visit.before.borrow_mut() = Some(chosen);
    let (app, platform) = begin_visit(visit);
    run(tasks::begin_as_pressed(&app));
    assert_eq!((app.state().screen.route.clone(), leave_to(&app).as_deref()), (Route::Home, Some("")));
    run(tasks::follow_link(&app, "#/results"));
    assert_eq!(platform.entries.borrow().len(), 1);
    // Somebody else who begins here later, without the screens of the page, chooses for themselves.
    platform.before.take();
    join(&app, StorageMode::Device, "Jan");
    assert_eq!(leave_to(&app), None);
    assert!(!app.state().leaves() && !app.state().shows_leaving());
}

#[test]
fn the_app_itself_offers_the_same_on_its_start_screens() {
    let (app, _) = begin_visit(Visit::to(&Rc::default(), "#/start/pl"));
    run(tasks::choose_storage(&app, StorageMode::Session));
    assert!(!app.state().shows_leaving());
    run(tasks::choose_leaving(&app, true));
    assert!(app.state().shows_leaving(), "the button is there at once");
    run(tasks::begin(&app, None, String::new()));
    assert_eq!(leave_to(&app).as_deref(), Some(""));
}

/// Whatever the browser opens: the bare address, the entry that was replaced, older entries of the tab, old addresses; by
/// reloading, Back, or a closed tab that is opened again.
#[test]
fn every_start_shows_the_same_first_screen() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    run(tasks::follow_link(&app, "#/results/digital"));
    let before = platform.entry();
    run(tasks::choose_languages_of_screen(&app, "fa".into(), Some("nl".into())));
    run(tasks::choose_leaving(&app, true));
    run(tasks::follow_link(&app, "#/do/digital/q2"));
    let last = platform.entry();
    let of_address = |address: &str| Entry { address: address.into(), ..Entry::default() };
    let opened = [
        Entry::default(),
        before,
        last,
        Entry { mark: "#/profiles".into(), ..Entry::default() },
        of_address("#/start/fa"),
        of_address("#/start/fa/second"),
        of_address("#/about"),
        of_address("#/settings"),
        of_address("#/results/digital"),
        of_address("#/profiles"),
    ];
    for entry in opened {
        for reloaded in [false, true] {
            let visit = Visit::to(&device, "");
            visit.entries.replace(vec![entry.clone()]);
            visit.reloaded.set(reloaded);
            visit.ids.set(9_000);
            let (again, there) = begin_visit(visit);
            let state = again.state();
            assert_eq!(state.screen.route, Route::Languages, "{entry:?}");
            assert!(state.people.current.is_none() && !state.shows_leaving(), "{entry:?}");
            assert_eq!(there.entry(), Entry::default(), "{entry:?}");
            let spoken: Vec<String> = state.spoken().map(|words| words.language().tag.clone()).collect();
            // An old address of a start screen names a language, in the history as well.
            let named = if entry.address.starts_with("#/start/fa") { "fa" } else { "pl" };
            assert_eq!(spoken, [named], "the browser's language, and not the user's: {entry:?}");
            // Two steps lead on: a language, and who is here.
            run(tasks::follow_link(&again, "#/start/en"));
            assert_eq!(again.state().screen.route, Route::Profiles, "{entry:?}");
            assert!(again.state().shows_leaving());
            run(tasks::open_profile(&again, &again.state().people.profiles[0].id));
            assert_eq!(again.state().screen.route, Route::parse("#/do/digital/q2"), "{entry:?}");
        }
    }
    run(tasks::choose_leaving(&app, false));
    let (again, _) = begin_visit(Visit::to(&device, ""));
    assert_eq!(again.state().screen.route, Route::Profiles, "once it is off, the app asks who is here");
}

#[test]
fn a_page_that_is_kept_for_back_shows_nothing() {
    let (app, platform) = leaving(&Rc::default(), StorageMode::Device);
    assert!(tasks::cover(&app) && app.state().screen.covered);
    tasks::follow_return(&app);
    assert_eq!(platform.reloads.get(), 1, "it is loaded anew, which begins with the choice of language");
    // A visit would lose everything by that, and stays covered.
    let (app, platform) = leaving(&Rc::default(), StorageMode::Session);
    assert!(tasks::cover(&app));
    tasks::follow_return(&app);
    assert_eq!((platform.reloads.get(), app.state().screen.covered), (0, true));
    tasks::uncover(&app);
    assert_eq!(answer_of(&app, "digital-1"), Some(Answer::OnMyOwn));
    // Others see their page again as it was.
    let (app, platform) = begun(&Rc::default(), StorageMode::Device);
    assert!(!tasks::cover(&app));
    tasks::follow_return(&app);
    assert_eq!(platform.reloads.get(), 0);
}

#[test]
fn the_address_is_stored_as_it_is_typed_and_used_once_it_is_one() {
    let device = Rc::<Device>::default();
    let (app, _) = leaving(&device, StorageMode::Device);
    let weather = || "https://weather.example/".to_owned();
    for (typed, leads) in [
        ("", "https://weather.example/"),
        ("bbc", "https://weather.example/"),
        ("http://bbc.com", "https://weather.example/"),
        ("bbc.com", "https://bbc.com"),
        (" https://bbc.com/sport ", "https://bbc.com/sport"),
    ] {
        let saving = tasks::choose_address(&app, typed);
        assert_eq!(leave_to(&app).as_deref(), Some(typed.trim()), "at once");
        assert_eq!(app.state().leave_to(weather()), leads, "{typed:?}");
        run(saving);
    }
    let (again, _) = begin_visit(Visit::to(&device, ""));
    let kept = again.state().people.profiles[0].leave_to.clone();
    assert_eq!(kept.as_deref(), Some("https://bbc.com/sport"));
    // While it is off there is no address to change.
    run(tasks::choose_leaving(&app, false));
    run(tasks::choose_address(&app, "bbc.com"));
    assert_eq!(leave_to(&app), None);
}

/// The pages that the languages name are addresses to leave to, and nothing in them tells one language from another where
/// there is no public service for it.
#[test]
fn every_language_has_a_weather_page() {
    let pages: Vec<(String, String)> = eight_keys::app::known_languages()
        .into_iter()
        .map(|language| (language.tag.clone(), crate::words::words(&language.tag).t("leave-page")))
        .collect();
    for (tag, page) in &pages {
        assert_eq!(eight_keys::app::address_to_leave_to(page).as_ref(), Ok(page), "{tag}");
        assert!(!page.contains(".ir") && !page.contains(".af"), "{tag}: nobody is sent to a state that they left");
    }
    let page = |tag: &str| pages.iter().find(|(it, _)| it == tag).map(|(_, page)| page.clone());
    assert_eq!(page("fa"), page("en"));
}
