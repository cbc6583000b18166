//! The languages of the screen, which can be changed everywhere: in a profile, and before there is one.

use std::rc::Rc;

use eight_keys::app::{App, Platform, Route, StorageMode, tasks};
use eight_keys::domain::Answer;
use eight_keys::profile_file::as_new_profile;
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages;
use eight_keys::ui::pages::language_menu::language_menu;
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{Device, Visit, begin_visit, begun, draw, run, visit};
use crate::files::file_of_run;
use crate::words;

/// The languages of the screen.
fn spoken(app: &App) -> Vec<String> {
    app.state().spoken().map(|words| words.language().tag.clone()).collect()
}

fn choose(app: &Rc<App>, first: &str, second: Option<&str>) {
    run(tasks::choose_languages_of_screen(app, first.to_owned(), second.map(str::to_owned)));
}

/// A visit at a place, with all that is loaded after a first answer.
fn at(device: &Rc<Device>, hash: &str) -> (Rc<App>, Rc<Visit>) {
    let (app, visit) = visit(device, hash);
    run(tasks::load_the_rest(&app));
    run(tasks::load_again(&app));
    (app, visit)
}

/// What the menu does, one press after the other, and what is on the screen after it.
const PRESSES: [(&str, &str, Option<&str>, &[&str]); 6] = [
    ("a second one", "pl", Some("fa"), &["pl", "fa"]),
    ("swapped", "fa", Some("pl"), &["fa", "pl"]),
    ("the second one as the first", "pl", Some("pl"), &["pl", "fa"]),
    ("another first one", "nl", Some("fa"), &["nl", "fa"]),
    ("another second one", "nl", Some("en"), &["nl", "en"]),
    ("only the first", "nl", None, &["nl"]),
];

#[test]
fn without_a_profile_they_are_held_for_the_visit() {
    let device = Rc::<Device>::default();
    let (app, _) = at(&device, "#/file/open");
    for (press, first, second, expected) in PRESSES {
        choose(&app, first, second);
        assert_eq!(spoken(&app), expected, "{press}");
        assert_eq!(
            app.state().people.start_choices.second.as_deref(),
            expected.get(1).copied(),
            "{press}: a new profile begins so"
        );
    }
    assert_eq!((app.state().screen.route.clone(), device.writes.get()), (Route::OpenFile, 0), "nothing else happened");
    choose(&app, "nl", Some("en"));
    // They stay on every page until a profile begins, which has them.
    app.go(Route::StorageChoice);
    run(tasks::choose_storage(&app, StorageMode::Device));
    assert_eq!(spoken(&app), ["nl", "en"]);
    run(tasks::begin(&app, app.state().people.start_choices.second.clone(), String::new()));
    let profile = app.state().people.current.as_ref().unwrap().profile.clone();
    assert_eq!((profile.language.as_str(), profile.second_language.as_deref()), ("nl", Some("en")));
}

#[test]
fn in_a_profile_they_are_kept() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    for (press, first, second, expected) in PRESSES {
        choose(&app, first, second);
        assert_eq!(spoken(&app), expected, "{press}");
        assert_eq!(spoken(&visit(&device, "").0), expected, "{press}: in the next visit too");
    }
}

#[test]
fn a_file_that_becomes_a_profile_is_read_on_in_the_languages_of_the_screen() {
    let device = Rc::<Device>::default();
    let file = file_of_run(&begun(&Rc::default(), StorageMode::Session).0, 5, &[("digital-1", Answer::OnMyOwn)]);
    let (app, platform) = at(&device, "#/file/open");
    choose(&app, "en", Some("pl"));
    run(tasks::decide_storage(&app, StorageMode::Device)).unwrap();
    let data = as_new_profile(&file, "en", platform.now(), &mut || platform.new_id());
    run(tasks::add_profile(&app, data));
    assert_eq!(spoken(&app), ["en", "pl"]);
    assert_eq!(spoken(&visit(&device, "").0), ["en", "pl"], "and in the next visit");
}

#[derive(Clone, PartialEq, Properties)]
struct MenuProps {
    hash: &'static str,
    has_profile: bool,
    languages: (&'static str, Option<&'static str>),
}

#[component]
fn Menu(props: &MenuProps) -> Html {
    let device = Rc::<Device>::default();
    let app = if props.has_profile { begun(&device, StorageMode::Session).0 } else { at(&device, props.hash).0 };
    let (first, second) = props.languages;
    choose(&app, first, second);
    let speech = Speech { first: words::words(first), second: second.map(words::words) };
    language_menu(&Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() })
}

#[test]
fn the_menu_offers_each_language_as_the_first_and_as_the_second() {
    let languages = eight_keys::app::known_languages();
    let cases = [("#/file/open", false), ("#/start/about", false), ("", true)];
    for (hash, has_profile) in cases {
        for (first, second) in [("en", None), ("nl", Some("fa")), ("fa", Some("pl"))] {
            let page = draw::<Menu>(MenuProps { hash, has_profile, languages: (first, second) });
            let (as_first, as_second) = page.split_once("id=\"language-second\"").unwrap();
            let words = words::words(first);
            for language in &languages {
                let name = format!(">{}</button>", language.name);
                let is_first = language.tag == first;
                assert!(as_first.contains(&name), "{hash} {}: {page}", language.name);
                assert_eq!(as_second.contains(&name), !is_first, "{hash} {}: {page}", language.name);
            }
            // Every choice closes the menu by itself; what is chosen is said.
            assert_eq!(page.matches("aria-pressed=\"true\"").count(), 2, "{page}");
            assert_eq!(
                page.matches("popovertargetaction=\"hide\"").count(),
                10 + usize::from(second.is_some()),
                "{page}"
            );
            let only = words.t_with("languages-only", &[("language", words.language_name(first).into())]);
            assert!(as_second.contains(&format!(">{only}</span>")), "{page}");
            let swap = format!("aria-label=\"{}\"", words.t("languages-swap"));
            assert_eq!(page.contains(&swap), second.is_some(), "{page}");
            assert!(!page.contains("href="), "the choice is made here: {page}");
            // Without popovers the settings have the languages, but not without a profile.
            assert_eq!(page.contains("language-tools-plain"), hash == "#/file/open", "{page}");
        }
    }
}

#[test]
fn every_screen_but_the_choice_of_language_has_the_menu() {
    // Nobody has begun on this device.
    let (app, _) = at(&Rc::default(), "#/file/open");
    for (route, expected) in [
        (Route::OpenFile, true),
        (Route::About, true),
        (Route::Settings, true),
        (Route::What, true),
        (Route::StorageChoice, true),
        (Route::Languages, false),
    ] {
        app.go(route.clone());
        assert_eq!(app.state().has_language_menu(), expected, "{route:?}");
    }
    // Somebody has: first the app asks who is here.
    let device = Rc::<Device>::default();
    begun(&device, StorageMode::Device);
    let (app, _) = begin_visit(Visit::to(&device, ""));
    run(tasks::load_the_rest(&app));
    assert_eq!((app.state().screen.route.clone(), app.state().has_language_menu()), (Route::Profiles, true));
    let (app, _) = at(&device, "");
    for hash in ["#/home", "#/do/digital/q1", "#/results", "#/file/open", "#/settings"] {
        app.go(Route::parse(hash));
        assert!(app.state().has_language_menu(), "{hash}");
    }
}

/// The start screens show what was chosen in the menu.
#[component]
fn SecondPage() -> Html {
    let (app, _) = at(&Rc::default(), "#/file/open");
    choose(&app, "nl", Some("fa"));
    app.go(Route::StorageChoice);
    run(tasks::choose_storage(&app, StorageMode::Session));
    let speech = Speech { first: words::words("nl"), second: None };
    pages::page(&Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() })
}

#[test]
fn the_last_start_screen_has_the_second_language_of_the_menu() {
    let page = draw::<SecondPage>(());
    let chosen = page.split("<option").filter(|it| it.contains("selected")).collect::<Vec<_>>();
    assert!(chosen.len() == 1 && chosen[0].contains("value=\"fa\""), "{page}");
}
