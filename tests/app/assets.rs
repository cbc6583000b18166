//! What a page needs and does not have: it waits, says so if that failed, and is shown once trying again helped.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use eight_keys::app::{App, Assets, Route, StartChoices, State, StorageMode, tasks};
use eight_keys::store::StoreError;
use eight_keys::ui::{Root, RootProps};
use yew::prelude::*;

use crate::device::{Device, Visit, begin_visit, begun, draw, run};

const ALL: Assets = Assets::ALL;

/// What of the app does not come: a file, or the code of the rest, of the pages about work, about files, of exercises, or
/// of the start screens.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Missing {
    File(&'static str),
    Rest,
    Work,
    Files,
    Exercises,
    Start,
}

/// How far loading has come when the screen is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
enum When {
    Loading,
    Failed,
    /// The user tried again, and it still failed.
    FailedAgain,
    /// The user tried again, and everything came.
    CameAtLast,
}

#[derive(Clone, Copy, PartialEq, Properties)]
struct Case {
    missing: Missing,
    hash: &'static str,
    when: When,
}

impl Missing {
    fn set(self, visit: &Visit, is_missing: bool) {
        let file = match self {
            Missing::File(path) => path,
            Missing::Rest => return visit.rest.set(is_missing.then_some(false)),
            Missing::Work => "the code about work",
            Missing::Files => "the code about files",
            Missing::Exercises => "the code of exercises",
            Missing::Start => "the code of the start screens",
        };
        visit.lacks.set(is_missing.then_some(file));
    }
}

/// The whole screen, as the browser shows it.
#[component]
fn Screen(case: &Case) -> Html {
    let app = if case.missing == Missing::Start { begun_on_the_page(case) } else { begun_and_gone(case) };
    html! { <Root ..RootProps { app } /> }
}

fn begun_and_gone(case: &Case) -> Rc<App> {
    let (app, visit) = begun(&Rc::default(), StorageMode::Session);
    case.missing.set(&visit, true);
    visit.enter(&app, case.hash);
    assert_eq!(app.state().screen.route, Route::parse(case.hash));
    until(&app, &visit, case);
    app
}

/// Somebody who went through the screens of `index.html` and never saw the app's own, until somebody else begins.
fn begun_on_the_page(case: &Case) -> Rc<App> {
    let visit = Visit::to(&Rc::default(), "#/start/pl/begin");
    *visit.before.borrow_mut() =
        Some(StartChoices { storage_mode: Some(StorageMode::Session), second: None, ..StartChoices::default() });
    let (app, visit) = begin_visit(visit);
    run(tasks::begin_as_pressed(&app));
    assert_eq!(app.state().screen.route, Route::Home);
    case.missing.set(&visit, true);
    tasks::new_profile(&app);
    until(&app, &visit, case);
    app
}

fn until(app: &Rc<App>, visit: &Visit, case: &Case) {
    if case.when == When::Loading {
        return;
    }
    // The root does this for every page that waits.
    run(tasks::load_for(app, app.state().needs()));
    if case.when == When::CameAtLast {
        case.missing.set(visit, false);
    }
    if case.when != When::Failed {
        run(tasks::load_again(app));
    }
}

#[test]
fn whatever_does_not_come_is_said_and_trying_again_brings_the_page() {
    let file = Missing::File;
    for (missing, hash) in [
        (Missing::Start, "#/"),
        (Missing::Rest, "#/results"),
        (file("i18n/pl.later.json"), "#/results"),
        (file("i18n/en.later.json"), "#/evidence"),
        (file("content/key_competences.json"), "#/results"),
        (file("content/exercises.json"), "#/work"),
        (file("i18n/en.exercises.json"), "#/work/list"),
        (Missing::Work, "#/work/list"),
        (Missing::Files, "#/file/save"),
        (Missing::Files, "#/file/open"),
        (file("i18n/pl.work.json"), "#/work"),
        (file("content/occupations.json"), "#/work/saved"),
        (file("content/occupations.pl.json"), "#/work"),
        (file("content/occupations.search.en.json"), "#/work/all"),
        (Missing::Rest, "#/x/m99"),
        (Missing::Exercises, "#/x/m99"),
        (file("content/exercises.json"), "#/c/matters"),
        (file("i18n/en.exercises.json"), "#/packs"),
        (file("i18n/pl.exercises.json"), "#/file/save"),
    ] {
        for when in [When::Loading, When::Failed, When::FailedAgain, When::CameAtLast] {
            // Which place of an exercise is shown depends on the exercise: the way there has asked for it by now, and failed.
            if when == When::Loading && hash.starts_with("#/x/") {
                continue;
            }
            let page = draw::<Screen>(Case { missing, hash, when });
            let shows = |id: &str| page.contains(&format!(">{id}<"));
            let (waits, failed) = (when != When::CameAtLast, matches!(when, When::Failed | When::FailedAgain));
            let context = format!("{missing:?} {hash} {when:?}: {page}");
            assert!(page.contains("id=\"title\"") && page.contains("<main id=\"main\""), "an empty page: {context}");
            assert_eq!(shows("waiting"), waits, "{context}");
            assert_eq!(page.contains("aria-busy=\"true\""), when == When::Loading, "{context}");
            assert_eq!((shows("problem-words-missing"), shows("try-again")), (failed, failed), "{context}");
        }
    }
}

/// Loads everything in Polish with English beside it, in a profile.
fn loaded() -> (Rc<App>, Rc<Visit>) {
    let (app, visit) = begun(&Rc::default(), StorageMode::Session);
    run(tasks::load_for(&app, ALL));
    assert_eq!((app.state().loaded(), app.state().loading.failed), (ALL, Assets::NONE));
    (app, visit)
}

#[test]
fn nothing_is_called_loaded_that_is_not_there() {
    type Lose = fn(&mut State);
    let state = loaded().0.state();
    let in_words = Assets::FIRST | Assets::REST | Assets::WORK | Assets::EXERCISES;
    let in_code = Assets::START | Assets::REST | Assets::WORK | Assets::FILES | Assets::EXERCISES;
    let cases: [(Lose, Assets); 12] = [
        (|_| (), Assets::NONE),
        (|it| (it.locales.first, it.locales.second) = (None, None), in_words),
        (|it| it.content.pack = None, Assets::FIRST | Assets::REST),
        (|it| Rc::make_mut(it.content.pack.as_mut().unwrap()).sources.clear(), Assets::REST),
        (|it| it.content.work = None, Assets::WORK),
        (|it| it.content.labels.clear(), Assets::WORK),
        // The second language is not the first one's twin.
        (|it| it.content.labels.truncate(1), Assets::WORK),
        (|it| it.content.exercises = None, Assets::EXERCISES),
        (|it| it.content.code = Assets::NONE, in_code),
        (|it| it.content.code = it.content.code.without(Assets::WORK), Assets::WORK),
        (|it| it.content.code = it.content.code.without(Assets::FILES), Assets::FILES),
        (|it| it.content.code = it.content.code.without(Assets::EXERCISES), Assets::EXERCISES),
    ];
    for (at, (lose, lost)) in cases.into_iter().enumerate() {
        let mut state = (*state).clone();
        lose(&mut state);
        assert_eq!(state.loaded(), ALL.without(lost), "case {at}");
        // Each page that needs what was lost waits, and no other.
        for hash in ["#/home", "#/results", "#/x/m1", "#/work", "#/x/m99", "#/file/save", "#/settings", "#/do/digital"]
        {
            state.screen.route = Route::parse(hash);
            assert_eq!(state.waits(), state.needs() & lost != Assets::NONE, "case {at}, {hash}");
        }
    }
}

#[test]
fn pages_need_what_they_show_and_no_more() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    let exploring = Assets::REST | Assets::EXERCISES | Assets::WORK;
    let exercises = Assets::REST | Assets::EXERCISES;
    for (hash, needed) in [
        ("#/", Assets::START),
        ("#/start/pl", Assets::START),
        // There is a profile, so this page asks for a nickname.
        ("#/start/second", Assets::START | Assets::REST),
        ("#/home", Assets::NONE),
        ("#/do/digital/q1", Assets::NONE),
        ("#/do/digital", Assets::NONE),
        ("#/do/digital/done", Assets::REST),
        ("#/do/foreign-languages", Assets::REST),
        ("#/results", Assets::REST),
        ("#/evidence", Assets::REST),
        ("#/profiles", Assets::REST),
        ("#/x/m1", exercises),
        ("#/x/m1/s1/c1", exercises),
        ("#/x/m1/result", exercises),
        ("#/work", exploring),
        ("#/work/2512", exploring),
        ("#/x/m99", exercises),
        ("#/x/m99/s1/c2", exercises),
        ("#/x/m99/result", exercises),
        ("#/c/plan", exercises),
        ("#/packs", exercises),
        ("#/file/save", exploring | exercises | Assets::FILES),
        ("#/file/open", exploring | exercises | Assets::FILES),
        ("#/components", exploring | exercises | Assets::FILES),
        ("#/about", Assets::REST),
    ] {
        let mut state = (*app.state()).clone();
        state.screen.route = Route::parse(hash);
        assert_eq!(state.needs(), Assets::FIRST | needed, "{hash}");
        // In place of any page that is not one of these, a broken store needs words to say so.
        state.storage.error = Some(StoreError::Full);
        assert_eq!(state.needs(), Assets::FIRST | Assets::REST | needed, "{hash}");
    }
}

#[test]
fn what_is_loaded_stays_when_everything_is_deleted() {
    let (app, _) = loaded();
    run(tasks::choose_country(&app, "SE".into()));
    run(tasks::put_side_by_side(&app, "7231", true));
    assert_eq!(app.state().exploring.compared, ["7231"]);
    run(tasks::erase_everything(&app)).unwrap();
    let state = app.state();
    assert_eq!((state.loaded(), state.waits(), state.people.current.is_some()), (ALL, false, false));
    // The figures are those of all countries. What the user chose and compared is gone.
    assert!(state.country("SE").is_some() && state.exploring.compared.is_empty());
}

/// A page waits for something while another language is chosen. The language that was chosen last stays, and has what
/// the page needs.
#[test]
fn a_language_that_is_chosen_meanwhile_gets_what_the_page_waits_for() {
    let (app, visit) = begun(&Rc::default(), StorageMode::Session);
    visit.enter(&app, "#/work");
    visit.slow_line.set(true);
    let mut context = Context::from_waker(Waker::noop());
    let mut loading = pin!(tasks::load_for(&app, app.state().needs()));
    assert!(loading.as_mut().poll(&mut context).is_pending());
    run(tasks::choose_languages_of_screen(&app, "fa".into(), Some("nl".into())));
    assert!(loading.as_mut().poll(&mut context).is_ready());
    let state = app.state();
    let languages: Vec<&str> = state.spoken().map(|words| words.language().tag.as_str()).collect();
    assert_eq!((languages, state.waits(), state.loading.failed), (vec!["fa", "nl"], false, Assets::NONE));
    let labels: Vec<&str> = state.content.labels.iter().map(|labels| labels.names.language.as_str()).collect();
    assert_eq!(labels, ["fa", "nl"]);
}

/// What one page lacks is no problem of another, and what another one loads does not take the way to try again away.
#[test]
fn a_problem_stays_with_the_page_that_has_it() {
    let (app, visit) = begun(&Rc::default(), StorageMode::Session);
    visit.lacks.set(Some("content/occupations.json"));
    let goes_to = |hash: &str| {
        visit.enter(&app, hash);
        if app.state().waits() {
            run(tasks::load_for(&app, app.state().needs()));
        }
        (app.state().waits(), app.state().lacks())
    };
    assert_eq!(goes_to("#/work"), (true, true));
    assert_eq!(goes_to("#/x/m1"), (false, false));
    run(tasks::load_the_rest(&app));
    visit.enter(&app, "#/work");
    assert_eq!((app.state().waits(), app.state().lacks()), (true, true), "there is still a way to try again");
    visit.lacks.set(None);
    run(tasks::load_again(&app));
    assert_eq!((app.state().waits(), app.state().lacks()), (false, false));
}

/// The page that says what is wrong with the store has words of its own, which trying again has to bring.
#[test]
fn what_is_wrong_with_the_store_is_said_once_its_words_come() {
    let device = Rc::<Device>::default();
    let (app, visit) = begun(&device, StorageMode::Device);
    visit.lacks.set(Some("i18n/pl.later.json"));
    visit.refuses.replace(Some(StoreError::Blocked));
    run(tasks::try_again(&app));
    assert_eq!((&app.state().screen.route, app.state().waits()), (&Route::Home, true));
    run(tasks::load_again(&app));
    assert!(app.state().lacks());
    visit.lacks.set(None);
    run(tasks::load_again(&app));
    assert!(!app.state().waits() && app.state().storage.error == Some(StoreError::Blocked));
}
