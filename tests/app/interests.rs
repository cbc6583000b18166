//! Rating activities, and what ratings say.

use std::rc::Rc;

use eight_keys::app::{App, Assets, ExerciseRoute, INTERESTS, Saving, StorageMode, tasks};
use eight_keys::content::exercise::{first_open, step_progress, themes};
use eight_keys::domain::{ACTIVITIES, ActivityRating, ProfileData, Rating, Run, RunId, Scores, Timestamp};
use eight_keys::profile_file::{Selection, as_runs_of, export};
use eight_keys::store::{RecordKind, Store, StoreError};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages;
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{Device, activity, activity_at, begun, draw, interests, rate, rating_of, run, to_interests, visit};
use crate::words;

#[test]
fn rating_saves_goes_on_and_is_there_on_coming_back() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    assert!(app.state().interests().is_none());
    to_interests(&app, activity(0));
    rate(&app, 0, Rating::LikeMuch);
    rate(&app, 1, None);
    assert_eq!(app.state().screen.route, interests(activity(2)));
    assert_eq!(app.state().storage.saving, Saving::Saved);
    rate(&app, 0, Rating::RatherNot);
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().screen.route, interests(activity(1)), "where the user was last");
    run(tasks::load_for(&again, Assets::EXERCISES | Assets::WORK));
    assert_eq!((rating_of(&again, 0), rating_of(&again, 1)), (Some(Some(Rating::RatherNot)), Some(None)));
    assert_eq!(rating_of(&again, 2), None);
    assert_eq!(again.state().storage.unreadable, 0);
    assert!(again.state().run().unwrap().entries.is_empty(), "the run of statements is another one");
}

#[test]
fn a1_and_a2_hold_for_ratings() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    to_interests(&app, activity(0));
    *device.fails.borrow_mut() = Some(StoreError::Full);
    rate(&app, 0, Rating::NotForMe);
    rate(&app, 1, Rating::Like);
    rate(&app, 0, Rating::Maybe);
    assert_eq!(app.state().storage.saving, Saving::Failed(StoreError::Full));
    assert_eq!(rating_of(&app, 0), Some(Some(Rating::Maybe)), "in memory whatever the disk says");
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert_eq!(app.state().storage.saving, Saving::Saved);
    let (again, _) = visit(&device, "");
    run(tasks::load_for(&again, Assets::EXERCISES | Assets::WORK));
    assert_eq!((rating_of(&again, 0), rating_of(&again, 1)), (Some(Some(Rating::Maybe)), Some(Some(Rating::Like))));
}

#[test]
fn six_on_a_screen_stay_there_and_the_choice_is_remembered() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    to_interests(&app, activity(7));
    run(tasks::choose_together(&app, true));
    for place in 6..12 {
        rate(&app, place, Rating::Like);
    }
    assert_eq!(app.state().screen.route, interests(activity(7)), "the address names an activity of the screen");
    let (again, _) = visit(&device, "");
    run(tasks::load_for(&again, Assets::EXERCISES));
    let state = again.state();
    assert_eq!(state.screen.route, interests(activity(7)));
    assert!(state.people.current.as_ref().unwrap().profile.six_together);
    assert_eq!(state.interests().unwrap().entries.len(), 6);
    // The choice is made before the first activity, too.
    again.go(interests(ExerciseRoute::Intro));
    run(tasks::choose_together(&again, false));
    assert_eq!(again.state().screen.route, interests(ExerciseRoute::Intro));
    assert!(!visit(&device, "").0.state().people.current.as_ref().unwrap().profile.six_together);
}

/// The page of six has each activity with five answers, says which six they are, and leads on.
#[test]
fn six_activities_are_on_one_page_with_their_answers() {
    for languages in [("en", None), ("fa", Some("pl"))] {
        let page = look(Rated::Six, activity(8), languages);
        let words = words::words(languages.0);
        assert_eq!(page.matches("class=\"activity\"").count(), 6, "{languages:?}: {page}");
        assert_eq!(page.matches("data-option=").count(), 30, "{languages:?}");
        assert_eq!(page.matches("aria-pressed=\"true\"").count(), 6, "{languages:?}: {page}");
        assert_eq!(page.matches("id=\"title\"").count(), 1, "{languages:?}: the question has the focus");
        for (id, is_there) in [("interest-s-9", true), ("interest-r-2", true), ("interest-r-1", false)] {
            assert_eq!(page.contains(&words.t(&card(id))), is_there, "{languages:?} {id}");
        }
        assert!(
            page.contains("#/x/m1/s1/c6\"") && page.contains("#/x/m1/s1/c13\""),
            "{languages:?}: back and on {page}"
        );
        assert!(page.contains(
            &words.t_with("exercise-cards-of", &[("from", 7.into()), ("to", 12.into()), ("all", 48.into())])
        ));
    }
}

/// What earlier and later versions read: a rating is a record among the answers and `ratings` in a file, and nothing else
/// is written for it.
#[test]
fn a_rating_is_written_as_it_always_was() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    to_interests(&app, activity(0));
    rate(&app, 0, Rating::Like);
    rate(&app, 1, None);
    let records = run(device.store.all(RecordKind::Answer)).unwrap();
    let run_id = app.state().interests().unwrap().id.clone();
    let written: Vec<(String, String)> = records.into_iter().map(|record| (record.key, record.text)).collect();
    for (activity, name) in [("interest-r-1", "like"), ("interest-i-1", "skipped")] {
        let (_, text) = written.iter().find(|(key, _)| *key == format!("{run_id}/{activity}")).unwrap();
        let start = format!(
            "{{\"v\":1,\"data\":{{\"run\":\"{run_id}\",\"activity\":\"{activity}\",\"rating\":\"{name}\",\"at\":"
        );
        assert!(text.starts_with(&start) && text.ends_with("}}"), "{text}");
    }
    let settings = run(device.store.all(RecordKind::Setting)).unwrap();
    assert!(settings.iter().all(|record| !record.key.starts_with("entry/")), "none is among the entries");
    let state = app.state();
    let (data, library) = (state.people.current.clone().unwrap(), state.library().unwrap());
    let file = export(&data, &library, &Selection::everything(&data, &library), Timestamp(0)).sections;
    assert_eq!((file.exercises.len(), file.runs.len(), file.runs[0].ratings.len()), (0, 1, 2));
}

#[test]
fn the_last_rating_finishes_a_run_and_a_new_one_keeps_it() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    to_interests(&app, activity(0));
    for place in 0..ACTIVITIES {
        assert_eq!(app.state().interests().and_then(|run| run.finished), None);
        rate(&app, place, Rating::SCALE[place % 5]);
    }
    assert_eq!(app.state().screen.route, interests(ExerciseRoute::Result));
    assert!(app.state().interests().unwrap().finished.is_some());
    // This holds also if the clock was put back meanwhile.
    platform.put_back.set(1_000_000);
    run(tasks::begin_exercise_again(&app, INTERESTS.into()));
    assert_eq!(app.state().screen.route, interests(activity(0)));
    assert_eq!(rating_of(&app, 0), None);
    rate(&app, 0, Rating::LikeMuch);
    let (again, _) = visit(&device, "");
    let state = again.state();
    let runs = &state.people.current.as_ref().unwrap().runs;
    let said: Vec<(usize, bool)> = runs.iter().map(|run| (run.ratings().count(), run.finished.is_some())).collect();
    assert_eq!(said, [(0, false), (ACTIVITIES, true), (1, false)]);
}

#[test]
fn ratings_go_with_their_profile() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    to_interests(&app, activity(3));
    rate(&app, 3, Rating::Maybe);
    let id = app.state().people.current.as_ref().unwrap().profile.id.clone();
    assert_eq!(run(device.store.all(RecordKind::Answer)).unwrap().len(), 1);
    run(tasks::delete_profile(&app, &id)).unwrap();
    assert!(run(device.store.all(RecordKind::Answer)).unwrap().is_empty());
    assert!(run(device.store.all(RecordKind::Run)).unwrap().is_empty());
}

#[test]
fn ratings_of_a_file_join_a_profile_once() {
    let (one, two) = (Rc::<Device>::default(), Rc::<Device>::default());
    let (from, _) = begun(&one, StorageMode::Device);
    to_interests(&from, activity(0));
    rate(&from, 0, Rating::Like);
    rate(&from, 1, None);
    let (state, to) = (from.state(), begun(&two, StorageMode::Device).0);
    let (data, library) = (state.people.current.clone().unwrap(), state.library().unwrap());
    let file = export(&data, &library, &Selection::everything(&data, &library), Timestamp(0));
    for (round, expected) in [(1, 1), (2, 0)] {
        let current = to.state().people.current.clone().unwrap();
        let mut ids = (0..).map(|n| format!("file-{round}-{n}"));
        let added = as_runs_of(&current, &file, &mut || ids.next().unwrap());
        assert_eq!(added.runs.len(), expected, "round {round}");
        run(tasks::add_to_profile(&to, added));
    }
    let (again, _) = visit(&two, "");
    run(tasks::load_for(&again, Assets::EXERCISES | Assets::WORK));
    assert_eq!((rating_of(&again, 0), rating_of(&again, 1)), (Some(Some(Rating::Like)), Some(None)));
}

#[test]
fn exploring_gets_its_words_once_there_is_a_connection() {
    let exploring = Assets::EXERCISES | Assets::WORK;
    let all = Assets::REST | exploring;
    let (app, platform) = begun(&Rc::default(), StorageMode::Session);
    let missing = || (all.without(app.state().loaded()), app.state().loading.failed);
    platform.offline.set(true);
    run(tasks::load_for(&app, all));
    assert_eq!(missing(), (all, all));
    rate(&app, 0, Rating::Like);
    assert!(app.state().interests().is_none(), "nothing is rated that is not on the screen");
    platform.offline.set(false);
    run(tasks::load_for(&app, Assets::REST));
    assert_eq!(missing().0, exploring, "other pages do not wait for it");
    platform.offline.set(true);
    run(tasks::load_for(&app, all));
    assert_eq!(missing(), (exploring, exploring));
    platform.offline.set(false);
    run(tasks::load_for(&app, all));
    assert_eq!(missing(), (Assets::NONE, Assets::NONE));
    run(tasks::choose_languages_of_screen(&app, "fa".into(), None));
    assert_eq!(missing().0, Assets::NONE, "another language is loaded as far as the one before");
    run(tasks::load_the_rest(&app));
    assert_eq!(missing().0, Assets::NONE, "and nothing is lost by loading less");
}

/// How somebody rated before looking at what the ratings say.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rated {
    Nothing,
    Few,
    Skipped,
    Clear,
    Flat,
    Same(Rating),
    Again,
    /// Six activities, on one screen.
    Six,
    /// In an earlier version of the app: each activity that it asked, by its theme.
    Before,
}

#[derive(Clone, PartialEq, Properties)]
struct LookProps {
    rated: Rated,
    place: ExerciseRoute,
    languages: (&'static str, Option<&'static str>),
}

/// What an earlier version of the app asked, rated and finished, as a file brings it.
fn rate_as_before(app: &Rc<App>) {
    let state = app.state();
    let (library, current) = (state.library().unwrap(), state.people.current.clone().unwrap());
    let at = Timestamp(1_000);
    let mut run_of_before = Run::new(RunId::new("before"), current.profile.id.clone(), INTERESTS, at);
    run_of_before.finished = Some(at);
    for (letter, rating) in "riase".chars().zip(Rating::SCALE).chain([('c', Rating::LikeMuch)]) {
        for n in 1..=8 {
            run_of_before.set_rating(ActivityRating {
                activity: format!("interest-{letter}-{n}"),
                rating: Some(rating),
                at,
            });
        }
    }
    let mut data = ProfileData::new(current.profile.clone());
    data.runs.push(run_of_before);
    let file = export(&data, &library, &Selection::everything(&data, &library), Timestamp(0));
    run(tasks::add_to_profile(app, as_runs_of(&current, &file, &mut || "added".to_owned())));
}

#[test]
fn ratings_of_before_say_what_they_said() {
    let (before, today) =
        [Rated::Before, Rated::Clear].map(|rated| look(rated, ExerciseRoute::Result, ("en", None))).into();
    let words = words::words("en");
    let says = |page: &str, id: &str| {
        let id = if id.starts_with("interest-") { card(id) } else { id.to_owned() };
        page.contains(&format!(">{}<", words.t(&id)))
    };
    for id in ["interest-r-8", "interest-i-5", "interest-c-7"] {
        assert!(says(&before, id) && !says(&today, id), "{id} is shown where it was rated");
    }
    for id in ["interest-r-12", "interest-i-9", "interest-c-10"] {
        assert!(!says(&before, id) && says(&today, id), "{id} was not rated by the user");
    }
    assert!(says(&before, "retired-now") && !says(&today, "retired-now"));
    assert!(says(&before, "interests-result-lead") && !says(&before, "go-on"), "all of it was rated");
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    to_interests(&app, ExerciseRoute::Intro);
    rate_as_before(&app);
    let state = app.state();
    let (exercise, run_of_before) = (state.exercise(INTERESTS).unwrap(), state.interests().unwrap());
    let done = step_progress(exercise, Some(run_of_before), &exercise.steps[0]).done;
    assert_eq!((done, first_open(exercise, Some(run_of_before))), (ACTIVITIES, None));
    let scores = Scores::of(&themes::rated(exercise, run_of_before)).unwrap();
    assert_eq!(scores.values(), [1.0, 2.0, 3.0, 4.0, 5.0, 5.0], "each theme as it was");
}

/// A page about what the user would like doing, after rating.
#[component]
fn Look(props: &LookProps) -> Html {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    to_interests(&app, ExerciseRoute::Intro);
    let all = |rating: &dyn Fn(usize) -> Option<Rating>| (0..ACTIVITIES).for_each(|at| rate(&app, at, rating(at)));
    let theme_of = |at: usize| activity_at(&app, at).unwrap().1.index();
    match props.rated {
        Rated::Nothing => {}
        Rated::Few => (0..7).for_each(|at| rate(&app, at, Rating::Like)),
        Rated::Skipped => all(&|_| None),
        Rated::Clear | Rated::Again => all(&|at| Some(Rating::SCALE[theme_of(at).min(4)])),
        Rated::Flat => all(&|at| Some(if at / 6 % 2 == 0 { Rating::LikeMuch } else { Rating::Maybe })),
        Rated::Same(rating) => all(&|_| Some(rating)),
        Rated::Before => rate_as_before(&app),
        Rated::Six => {
            run(tasks::choose_together(&app, true));
            (6..12).for_each(|at| rate(&app, at, Rating::Like));
        }
    }
    if props.rated == Rated::Again {
        run(tasks::begin_exercise_again(&app, INTERESTS.into()));
        rate(&app, 0, Rating::Like);
    }
    let (first, second) = props.languages;
    // These pages do not wait for the words about kinds of work.
    let words = |tag| words::words_in(tag, &["first", "later", "exercises"]);
    let speech = Speech { first: words(first), second: second.map(words) };
    app.go(interests(props.place.clone()));
    pages::page(&Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() })
}

/// The message of an activity.
fn card(id: &str) -> String {
    format!("interests-activities-card-{id}")
}

fn look(rated: Rated, place: ExerciseRoute, languages: (&'static str, Option<&'static str>)) -> String {
    draw::<Look>(LookProps { rated, place, languages })
}

#[test]
fn what_ratings_say_is_an_order_only_where_it_means_something() {
    let shows = |page: &str, id: &str| {
        let said = words::words("en").t(id).replace('&', "&amp;");
        page.contains(&format!(">{said}</span>"))
    };
    for (rated, says, not) in [
        (Rated::Nothing, "exercise-result-empty", "rests-title"),
        (Rated::Few, "interests-few-title", "interests-result-lead"),
        (Rated::Skipped, "interests-few-skipped", "go-on"),
        (Rated::Clear, "interests-result-lead", "interests-flat-title"),
        (Rated::Flat, "interests-flat-title", "interests-result-lead"),
        (Rated::Same(Rating::Maybe), "interests-same-maybe", "interests-result-lead"),
        (Rated::Same(Rating::LikeMuch), "interests-same-liked", "interests-flat-title"),
        (Rated::Same(Rating::NotForMe), "interests-same-not", "interests-most"),
        (Rated::Again, "interests-earlier", "interests-result-lead"),
    ] {
        let page = look(rated, ExerciseRoute::Result, ("en", None));
        assert!(shows(&page, says), "{rated:?} says {says}: {page}");
        assert!(!shows(&page, not), "{rated:?} does not say {not}");
        if !matches!(rated, Rated::Nothing | Rated::Again) {
            // Everything that it rests on is listed, and the page says what it is not.
            let activities = ["interest-r-1", "interest-c-8"].map(card);
            for id in ["rests-not-validated", "rests-no-mark", &activities[0], &activities[1], "interest-theme-s-about"]
            {
                assert!(shows(&page, id), "{rated:?} says {id}");
            }
        }
    }
    let clear = look(Rated::Clear, ExerciseRoute::Result, ("en", None));
    let at = |id: &str| clear.find(&format!(">{}</span>", words::words("en").t(id))).unwrap();
    assert!(at("interest-theme-e.short") < at("interest-theme-s.short"), "the most liked first");
    assert!(at("interest-theme-s.short") < at("interest-theme-r.short"));
    // The ring has the names too.
    for name in ["Practical", "Leading,", "selling"] {
        assert!(clear.contains(&format!(">{name}</tspan>")), "{name}: {clear}");
    }
}

#[test]
fn pages_of_interests_have_words_in_every_language() {
    let screens = [("nl", None), ("fr", None), ("pl", Some("fa")), ("fa", Some("en")), ("en", None)];
    for languages in screens {
        for rated in [Rated::Nothing, Rated::Few, Rated::Clear, Rated::Flat] {
            for place in [ExerciseRoute::Intro, ExerciseRoute::Result, activity(0)] {
                let page = look(rated, place, languages);
                assert!(page.contains("id=\"title\""), "{languages:?} {rated:?}");
                for id in ["interest-", "rating-", "interests-", "rests-", "results-", "work-", "occupation-"] {
                    // An id without words would be shown as text.
                    assert!(!page.contains(&format!(">{id}")), "{languages:?} {rated:?}: {id} in {page}");
                }
                assert!(!page.contains("{$"), "{languages:?} {rated:?}: a value is missing");
            }
        }
    }
}
