//! What the app tells the browser's history, and where the history leads back to.

use std::rc::Rc;

use eight_keys::app::{App, Entry, Platform, Route, StorageMode, WorkRoute, tasks};
use eight_keys::domain::Answer;

use crate::device::{Device, Visit, answer, answer_of, begin_visit, begun, join, run};

/// Goes through pages of all kinds, as following links does, and returns them in order.
fn walk(app: &Rc<App>) -> Vec<Route> {
    answer(app, "digital-1", Answer::OnMyOwn);
    let links = [
        "#/results",
        "#/results/digital",
        "#/evidence",
        "#/x/m99/s1/c2",
        "#/c/matters",
        "#/work/7533",
        "#/work/compare/7533/7113",
        "#/x/m1/s1/c3",
        "#/settings",
    ];
    for link in links {
        run(tasks::follow_link(app, link));
    }
    links.iter().map(|link| Route::parse(link)).collect()
}

fn open_page(device: &Rc<Device>, entry: Entry, reloaded: bool) -> (Rc<App>, Rc<Visit>) {
    let visit = Visit::to(device, "");
    visit.entries.replace(vec![entry]);
    visit.reloaded.set(reloaded);
    // This is another page, on another day, so it makes other ids.
    visit.ids.set(9_000);
    begin_visit(visit)
}

#[test]
fn h1_neither_addresses_nor_marks_tell_where_somebody_was() {
    for storage_mode in [StorageMode::Device, StorageMode::Session] {
        let (app, platform) = begun(&Rc::default(), storage_mode);
        let entries = platform.entries.borrow().len();
        let places = walk(&app);
        let entries = platform.entries.borrow()[entries..].to_vec();
        assert_eq!(entries.len(), places.len() + 1);
        for entry in entries {
            assert_eq!(entry.address, "", "{storage_mode:?}");
            let meaningless = if storage_mode == StorageMode::Session {
                |it: u8| it.is_ascii_digit()
            } else {
                |it: u8| it.is_ascii_hexdigit()
            };
            assert!(!entry.mark.is_empty() && entry.mark.bytes().all(meaningless), "{storage_mode:?}: {}", entry.mark);
        }
        // Pages that are the same for everybody have addresses, but not in a visit: that is one page of the history.
        run(tasks::follow_link(&app, "#/about"));
        assert_eq!(platform.entry().address, if storage_mode == StorageMode::Session { "" } else { "#/about" });
    }
}

#[test]
fn back_goes_step_by_step() {
    for storage_mode in [StorageMode::Device, StorageMode::Session] {
        let (app, platform) = begun(&Rc::default(), storage_mode);
        let places = walk(&app);
        for place in places.iter().rev().skip(1) {
            platform.press_back(&app);
            assert_eq!(app.state().screen.route, *place, "{storage_mode:?}");
        }
    }
}

#[test]
fn back_from_the_first_page_leaves_the_app() {
    let (app, platform) = begun(&Rc::default(), StorageMode::Device);
    assert!(platform.at.get() > 0, "there were start screens");
    platform.press_back(&app);
    assert_eq!((platform.at.get(), app.state().screen.route.clone()), (0, Route::Home), "and passes over all of them");
}

#[test]
fn loading_the_page_anew_comes_back_without_a_question() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    walk(&app);
    run(tasks::follow_link(&app, "#/work/7533"));
    let (again, there) = open_page(&device, platform.entry(), true);
    assert_eq!(again.state().screen.route, Route::Explore(WorkRoute::Occupation("7533".into())));
    // The places before it are known there too.
    there.entries.replace(platform.entries.borrow().clone());
    there.at.set(platform.at.get());
    there.press_back(&again);
    assert_eq!(again.state().screen.route, Route::Settings);
}

#[test]
fn every_start_asks_who_is_here() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    walk(&app);
    // The app's own address, the pages that a browser opens by itself, an old address.
    for (entry, place) in [
        (Entry::default(), "#/x/m1/s1/c3"),
        (platform.entries.borrow()[platform.at.get() - 3].clone(), "#/work/7533"),
        (Entry { address: "#/results/digital".into(), ..Entry::default() }, "#/results/digital"),
    ] {
        let (again, there) = open_page(&device, entry.clone(), false);
        let state = again.state();
        assert_eq!((&state.screen.route, state.people.current.is_none()), (&Route::Profiles, true), "{entry:?}");
        assert_eq!(there.entry(), Entry { address: String::new(), mark: "#/profiles".into() }, "{entry:?}");
        assert_eq!(
            state.locales.first.as_ref().unwrap().language().tag,
            "pl",
            "asked in the languages of the one who is there"
        );
        run(tasks::open_profile(&again, &state.people.profiles[0].id));
        assert_eq!(again.state().screen.route.to_hash(), place, "{entry:?}");
        assert!(there.entry().address.is_empty());
    }
}

/// Several people, who are asked in the language that all of them share, or otherwise in that of the browser.
#[test]
fn several_people_are_asked_in_the_language_that_they_share() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    run(tasks::choose_languages_of_screen(&app, "fa".into(), Some("nl".into())));
    join(&app, StorageMode::Device, "");
    let asked = || {
        let (again, _) = open_page(&device, Entry::default(), false);
        let state = again.state();
        assert_eq!((&state.screen.route, state.people.profiles.len()), (&Route::Profiles, 2));
        let words = state.locales.first.iter().chain(&state.locales.second);
        words.map(|words| words.language().tag.clone()).collect::<Vec<_>>()
    };
    assert_eq!(asked(), ["fa"], "only one of them has Dutch beside it");
    run(tasks::choose_languages_of_screen(&app, "fa".into(), Some("nl".into())));
    assert_eq!(asked(), ["fa", "nl"]);
    run(tasks::choose_languages_of_screen(&app, "en".into(), None));
    assert_eq!(asked(), ["pl"]);
}

#[test]
fn a_link_in_a_new_tab_leads_there_and_asks_nothing_for_a_minute() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    let place = Route::Explore(WorkRoute::Occupation("7533".into()));
    let address = app.address_of(&place);
    assert!(address.starts_with('#') && !address.contains("7533") && !address.contains('/'), "{address}");
    for (later, asks) in [(0, false), (59_000, false), (61_000, true)] {
        let visit = Visit::to(&device, &address);
        visit.ids.set(platform.ids.get() + later);
        let (tab, there) = begin_visit(visit);
        assert_eq!(tab.state().people.current.is_none(), asks, "{later} ms later");
        assert_eq!(tab.state().screen.route, if asks { Route::Profiles } else { place.clone() });
        assert_eq!(there.entry().address, "");
    }
    // In a visit, a new tab knows no user.
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    let address = app.address_of(&place);
    assert_eq!(app.place_of_address(&address), Some(place));
    let (tab, there) = begin_visit(Visit::to(&Rc::default(), &address));
    assert_eq!((tab.state().screen.route.clone(), there.entry()), (Route::Languages, Entry::default()));
}

#[test]
fn back_after_handing_over_shows_nothing_of_the_one_before() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    walk(&app);
    run(tasks::close_profile(&app));
    platform.press_back(&app);
    assert_eq!((app.state().screen.route.clone(), app.state().people.current.is_none()), (Route::Profiles, true));
    let (app, platform) = begun(&Rc::default(), StorageMode::Device);
    walk(&app);
    join(&app, StorageMode::Device, "Ewa");
    platform.press_back(&app);
    assert_eq!((app.state().screen.route.clone(), platform.at.get()), (Route::Home, 0));
    assert_eq!(answer_of(&app, "digital-1"), None, "Ewa's");
}

#[test]
fn a_visit_that_is_left_is_covered_until_it_is_asked_for() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert!(tasks::cover(&app) && app.state().screen.covered);
    assert!(!tasks::cover(&app) && app.state().screen.covered, "it is covered already");
    tasks::uncover(&app);
    assert_eq!((app.state().screen.covered, answer_of(&app, "digital-1")), (false, Some(Answer::OnMyOwn)));
    let (app, _) = begun(&Rc::default(), StorageMode::Device);
    assert!(!tasks::cover(&app) && !app.state().screen.covered);
}
