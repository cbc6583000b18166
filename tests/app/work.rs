//! Exploring kinds of work: deciding, undoing, choosing, comparing, surprises, and the pages in words.

mod pages;

use std::rc::Rc;

use eight_keys::app::{
    App, Assets, ExerciseRoute, INTERESTS, NoFit, Preset, Route, Saving, StorageMode, Undo, WorkRoute, tasks,
};
use eight_keys::content::BrowseFilter;
use eight_keys::domain::{ACTIVITIES, Decision, DeclineReason, Rating, Shelf, Theme};
use eight_keys::store::{RecordKind, Store, StoreError};

use crate::device::{Device, activity_at, begun, explore, rate, run, to_interests, visit};

/// A user who likes tools most and selling least.
fn likes_tools(app: &Rc<App>) {
    to_interests(app, ExerciseRoute::Intro);
    for place in 0..ACTIVITIES {
        let (_, theme) = activity_at(app, place).unwrap();
        rate(app, place, Rating::SCALE[4 - theme.index().min(4)]);
    }
}

fn decision(app: &Rc<App>, code: &str) -> Option<Decision> {
    app.state().people.current.as_ref()?.occupation_note(code)?.decision
}

fn set(app: &Rc<App>, code: &str, decision: impl Into<Option<Decision>>) {
    run(tasks::set_decision(app, code, decision.into()));
}

/// Goes to an address, as typing it or following a link does.
fn go_to(app: &Rc<App>, place: WorkRoute) {
    run(tasks::follow_link(app, &Route::Explore(place).to_hash()));
}

#[test]
fn a_decision_is_there_on_coming_back() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    set(&app, "7231", Decision::Saved);
    set(&app, "2221", Decision::NotForMe(DeclineReason::Preparation));
    for note in ["a", "as", "ask Parvin"] {
        run(tasks::write_note(&app, "7231", note.into()));
    }
    run(tasks::write_note(&app, "5120", "smells good".into()));
    assert_eq!(app.state().storage.saving, Saving::Saved);
    let (again, _) = visit(&device, "");
    let state = again.state();
    let occupation_notes = &state.people.current.as_ref().unwrap().occupation_notes;
    let seen: Vec<_> =
        occupation_notes.iter().map(|noted| (&*noted.occupation, noted.decision, &*noted.note)).collect();
    assert_eq!(
        seen,
        [
            ("2221", Some(Decision::NotForMe(DeclineReason::Preparation)), ""),
            ("5120", None, "smells good"),
            ("7231", Some(Decision::Saved), "ask Parvin"),
        ]
    );
    assert_eq!(
        run(device.store.all(RecordKind::Work)).unwrap().len(),
        3,
        "a record for each, however often it changed"
    );
}

#[test]
fn a_decision_can_be_taken_back_and_what_says_nothing_is_not_kept() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    set(&app, "7231", Decision::Saved);
    assert_eq!(app.state().screen.toast, None, "saving shows on the button");
    set(&app, "7231", Decision::NotForMe(DeclineReason::Activities));
    let toast = app.state().screen.toast.clone();
    assert!(matches!(toast.unwrap().undo.as_deref(), Some(Undo::Decision { .. })));
    run(tasks::undo(&app));
    assert_eq!((decision(&app, "7231"), app.state().screen.toast.clone()), (Some(Decision::Saved), None));
    set(&app, "7231", None);
    assert!(run(device.store.all(RecordKind::Work)).unwrap().is_empty());
    run(tasks::undo(&app));
    assert_eq!(decision(&app, "7231"), Some(Decision::Saved));
    assert_eq!(decision(&visit(&device, "").0, "7231"), Some(Decision::Saved));
    // The note stays when the user undoes the rest.
    run(tasks::write_note(&app, "7231", "loud".into()));
    set(&app, "7231", None);
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().people.current.as_ref().unwrap().occupation_note("7231").unwrap().note, "loud");
    run(tasks::write_note(&again, "7231", String::new()));
    assert!(again.state().people.current.as_ref().unwrap().occupation_notes.is_empty());
}

#[test]
fn a1_and_a2_hold_for_decisions() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    set(&app, "7231", Decision::Saved);
    run(tasks::write_note(&app, "7231", "keep this".into()));
    assert_eq!(app.state().storage.saving, Saving::Failed(StoreError::Full));
    assert_eq!(decision(&app, "7231"), Some(Decision::Saved), "in memory whatever the disk says");
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().people.current.as_ref().unwrap().occupation_note("7231").unwrap().note, "keep this");
}

#[test]
fn decisions_go_with_their_profile() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    set(&app, "7231", Decision::Saved);
    let id = app.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::delete_profile(&app, &id)).unwrap();
    assert!(run(device.store.all(RecordKind::Work)).unwrap().is_empty());
}

#[test]
fn at_most_three_stand_side_by_side_and_they_are_there_after_a_reload() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    for code in ["2221", "7231", "5120"] {
        run(tasks::put_side_by_side(&app, code, true));
    }
    assert_eq!(app.state().screen.toast, None);
    run(tasks::put_side_by_side(&app, "2341", true));
    assert_eq!(app.state().screen.toast.as_ref().map(|toast| toast.say), Some("compare-full"));
    go_to(&app, WorkRoute::SideBySide(app.state().exploring.compared.clone()));
    run(tasks::put_side_by_side(&app, "7231", false));
    assert_eq!(app.state().screen.route.to_hash(), "#/work/compare/2221/5120", "the address follows");
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().screen.route.to_hash(), "#/work/compare/2221/5120");
    assert_eq!(again.state().exploring.compared, ["2221", "5120"]);
}

#[test]
fn a_surprise_is_from_a_field_not_yet_opened_until_there_is_none() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    likes_tools(&app);
    explore(&app, WorkRoute::Shelves);
    let mut seen = Vec::new();
    loop {
        run(tasks::show_surprise(&app));
        let state = app.state();
        if state.screen.toast.as_ref().is_some_and(|toast| toast.say == "surprise-none") {
            break;
        }
        let Route::Explore(WorkRoute::Occupation(code)) = state.screen.route.clone() else {
            panic!("{:?}", state.screen.route)
        };
        assert_eq!(state.exploring.surprise.as_deref(), Some(code.as_str()));
        let field = code[..2].to_owned();
        assert!(!seen.contains(&field), "{code} is from a field that the user saw: {seen:?}");
        seen.push(field);
    }
    assert!(seen.len() > 5, "{seen:?}");
    assert_eq!(visit(&device, "").0.state().people.current.as_ref().unwrap().profile.opened_fields, seen);
}

#[test]
fn an_address_chooses_among_all_and_gives_way_to_the_plain_one() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    for (chosen, expected) in [
        (
            Preset::Shelf(Shelf::MostlyWomen),
            BrowseFilter { shelf: Some(Shelf::MostlyWomen), ..BrowseFilter::default() },
        ),
        (Preset::Theme(Theme::Artistic), BrowseFilter { theme: Some(Theme::Artistic), ..BrowseFilter::default() }),
    ] {
        tasks::choose(&app, BrowseFilter { typed: "nurse".into(), ..BrowseFilter::default() });
        go_to(&app, WorkRoute::All(Some(chosen)));
        assert_eq!(*app.state().exploring.filter, expected);
        assert_eq!(app.state().screen.route.to_hash(), "#/work/all");
    }
}

#[test]
fn ratings_that_say_nothing_give_no_order() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    run(tasks::load_for(&app, Assets::EXERCISES | Assets::WORK));
    let order = |app: &Rc<App>| {
        let state = app.state();
        state.content.work.as_ref().unwrap().liking(state.exercise(INTERESTS).unwrap(), state.interests()).err()
    };
    assert_eq!(order(&app), Some(NoFit::Nothing));
    to_interests(&app, ExerciseRoute::Intro);
    rate(&app, 0, Rating::Like);
    assert_eq!(order(&app), Some(NoFit::TooFew));
    for place in 0..ACTIVITIES {
        rate(&app, place, Rating::SCALE[2 + place / 6 % 2]);
    }
    assert_eq!(order(&app), Some(NoFit::Flat));
    likes_tools(&app);
    assert_eq!(order(&app), None);
}

#[test]
fn what_is_typed_is_found_in_both_languages_of_the_screen() {
    // Polish with English beside it.
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    run(tasks::load_for(&app, Assets::EXERCISES | Assets::WORK));
    let state = app.state();
    let (work, words) = (state.content.work.clone().unwrap(), state.locales.first.clone().unwrap());
    for (typed, code) in [("pielegniarki", "2221"), ("nurse", "2221"), ("mechanc", "7231"), ("spawacze", "7212")] {
        let choices = BrowseFilter { typed: typed.into(), ..BrowseFilter::default() };
        let listed = work.listed(&choices, &state.content.labels, &words, None, state.people.current.as_ref().unwrap());
        let codes: Vec<&str> =
            listed.iter().take(8).map(|it| work.occupations.groups[it.occupation].code.as_str()).collect();
        assert!(codes.contains(&code), "{typed}: {codes:?}");
        let mut once: Vec<usize> = listed.iter().map(|it| it.occupation).collect();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), listed.len(), "each kind of work once");
    }
    let all = work.listed(
        &BrowseFilter::default(),
        &state.content.labels,
        &words,
        None,
        state.people.current.as_ref().unwrap(),
    );
    let titles: Vec<String> = all
        .iter()
        .map(|it| words.t(&format!("occupation-{}-title", work.occupations.groups[it.occupation].code)))
        .collect();
    assert!(titles.is_sorted() && titles.len() == work.occupations.groups.len(), "by name where nothing is liked yet");
}
