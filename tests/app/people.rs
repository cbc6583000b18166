//! Several people on one device, and what is deleted, or cannot be.

use std::rc::Rc;

use eight_keys::app::tasks::EvidenceDraft;
use eight_keys::app::{App, Entry, ExerciseRoute, INTERESTS, Platform, Route, Saving, StorageMode, tasks};
use eight_keys::content::{Action, Section};
use eight_keys::domain::{Answer, Decision, EvidenceId, ProfileId, Rating, RunId};
use eight_keys::store::{RecordKind, Store, StoreError};

use crate::device::{Device, Visit, answer, answer_of, begin_visit, begun, join, rate, run, tell, to_interests, visit};

fn current(app: &App) -> ProfileId {
    app.state().people.current.as_ref().unwrap().profile.id.clone()
}

fn nicknames(app: &App) -> Vec<String> {
    app.state().people.profiles.iter().map(|profile| profile.nickname.clone()).collect()
}

#[test]
fn back_from_a_profile_leads_to_no_start_screen() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Session);
    answer(&app, "digital-1", Answer::OnMyOwn);
    for hash in ["#/start/about", "#/start/keep", "#/start/second"] {
        platform.enter(&app, hash);
        assert_eq!(app.state().screen.route.to_hash(), "#/do/digital/q2", "{hash}");
    }
    assert_eq!((answer_of(&app, "digital-1"), app.state().people.profiles.len()), (Some(Answer::OnMyOwn), 1));
}

#[test]
fn a_newcomer_starts_where_everybody_does() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    join(&app, StorageMode::Device, "Ewa");
    assert_eq!(app.state().people.current.as_ref().unwrap().profile.language, "fa");
    assert_eq!(nicknames(&app), ["", "Ewa"]);
    assert_eq!(run(device.store.all(RecordKind::Profile)).unwrap().len(), 2);
    // From then on the chooser comes first again, also for somebody who goes back to it.
    tasks::new_profile(&app);
    run(tasks::follow_link(&app, &Route::Profiles.to_hash()));
    run(tasks::follow_link(&app, &Route::Languages.to_hash()));
    assert_eq!(app.state().screen.route, Route::Profiles);
}

#[test]
fn who_presses_a_language_before_the_app_is_there_is_met_all_the_same() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    let place = app.state().screen.route.clone();
    let (one, _) = begin_visit(Visit::to(&device, "#/start/nl"));
    assert_eq!(
        (&one.state().screen.route, one.state().locales.first.as_ref().unwrap().language().tag.as_str()),
        (&Route::Profiles, "nl")
    );
    run(tasks::open_profile(&one, &current(&app)));
    assert_eq!((one.state().screen.route.clone(), answer_of(&one, "digital-1")), (place, Some(Answer::OnMyOwn)));
    join(&one, StorageMode::Device, "Ewa");
    let (two, _) = visit(&device, "#/start/pl");
    assert_eq!((two.state().screen.route.clone(), two.state().people.profiles.len()), (Route::Profiles, 2));
    assert_eq!(two.state().locales.first.as_ref().unwrap().language().tag, "pl");
    // The chooser leads to the first screen for somebody new, in the language that is pressed there.
    join(&two, StorageMode::Device, "Jan");
    assert_eq!(nicknames(&two), ["", "Ewa", "Jan"]);
}

#[test]
fn a_visit_leaves_those_who_live_on_the_device_alone() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    let writes = device.writes.get();
    join(&app, StorageMode::Session, "Ewa");
    answer(&app, "digital-1", Answer::NotYet);
    assert_eq!((nicknames(&app), device.writes.get()), (vec!["Ewa".to_owned()], writes));
    // A visit with profiles in it stays a visit: another choice would lose them.
    tasks::new_profile(&app);
    run(tasks::follow_link(&app, &Route::StorageChoice.to_hash()));
    assert_eq!(app.state().screen.route, Route::Second);
    run(tasks::begin(&app, None, "Jan".into()));
    assert_eq!(nicknames(&app), ["Ewa", "Jan"]);
    let (again, _) = visit(&device, "");
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn a_visit_of_nobody_yet_can_still_turn_to_the_device() {
    let device = Rc::<Device>::default();
    begun(&device, StorageMode::Device);
    let (app, _) = visit(&device, "");
    tasks::new_profile(&app);
    run(tasks::choose_storage(&app, StorageMode::Session));
    assert!(app.state().people.profiles.is_empty());
    run(tasks::follow_link(&app, &Route::StorageChoice.to_hash()));
    run(tasks::choose_storage(&app, StorageMode::Device));
    assert_eq!(
        (app.state().storage.mode, app.state().people.profiles.len()),
        (Some(StorageMode::Device), 1),
        "who lives there is met again"
    );
}

#[test]
fn what_could_not_be_written_is_not_lost_by_leaving_the_profile() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    let id = current(&app);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&app, "digital-1", Answer::OnMyOwn);
    run(tasks::close_profile(&app));
    assert_eq!(app.state().storage.saving, Saving::Failed(StoreError::Full), "it is still said");
    run(tasks::open_profile(&app, &id));
    assert_eq!(answer_of(&app, "digital-1"), Some(Answer::OnMyOwn));
    // This holds even for a profile that was never written. The question where it is kept does not come while something
    // waits.
    tasks::new_profile(&app);
    run(tasks::follow_link(&app, &Route::StorageChoice.to_hash()));
    assert_eq!(app.state().screen.route, Route::Second);
    run(tasks::begin(&app, None, "Ewa".into()));
    let ewa = current(&app);
    run(tasks::close_profile(&app));
    run(tasks::open_profile(&app, &ewa));
    assert_eq!((nicknames(&app), app.state().storage.error.clone()), (vec![String::new(), "Ewa".to_owned()], None));
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    let (again, _) = visit(&device, "");
    run(tasks::open_profile(&again, &id));
    assert_eq!((nicknames(&again).len(), answer_of(&again, "digital-1")), (2, Some(Answer::OnMyOwn)));
}

#[test]
fn another_tab_is_followed_while_changes_wait() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, StorageMode::Device);
    let (two, _) = visit(&device, "");
    let id = current(&one);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&two, "digital-2", Answer::WithHelp);
    *device.fails.borrow_mut() = None;
    answer(&one, "digital-1", Answer::OnMyOwn);
    run(tasks::follow_other_tab(&two, &id));
    let both = ["digital-1", "digital-2"].map(|item| answer_of(&two, item));
    assert_eq!(both, [Some(Answer::OnMyOwn), Some(Answer::WithHelp)]);
}

#[test]
fn other_tabs_hear_of_what_is_deleted() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    tell(&app, "e", &tasks::EvidenceDraft { what: "I repaired the tap.".into(), ..Default::default() });
    let evidence = app.state().people.current.as_ref().unwrap().evidence[0].id.clone();
    platform.told.borrow_mut().clear();
    run(tasks::delete_evidence(&app, &evidence));
    assert_eq!(*platform.told.borrow(), [current(&app)]);
}

#[test]
fn a_profile_that_cannot_be_deleted_is_still_there() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    let id = current(&app);
    *device.fails.borrow_mut() = Some(StoreError::Blocked);
    answer(&app, "digital-2", Answer::NotYet);
    assert_eq!(run(tasks::delete_profile(&app, &id)), Err(StoreError::Blocked));
    assert_eq!(answer_of(&app, "digital-2"), Some(Answer::NotYet));
    let state = app.state();
    assert_eq!(
        (&state.screen.route, &state.storage.saving, state.people.profiles.len()),
        (&Route::parse("#/do/digital/q3"), &Saving::Failed(StoreError::Blocked), 1)
    );
    *device.fails.borrow_mut() = None;
    // The deletion must not happen later, when nobody asks for it any more.
    answer(&app, "digital-1", Answer::OnMyOwn);
    let stored = ["digital-1", "digital-2"].map(|item| answer_of(&visit(&device, "").0, item));
    assert_eq!(stored, [Some(Answer::OnMyOwn), Some(Answer::NotYet)]);
    run(tasks::delete_profile(&app, &id)).unwrap();
    assert_eq!(app.state().screen.route, Route::Languages);
}

#[test]
fn a_full_device_lets_the_user_delete_what_it_could_not_write() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    device.full.set(true);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(app.state().storage.saving, Saving::Failed(StoreError::Full));
    run(tasks::delete_profile(&app, &current(&app))).unwrap();
    assert_eq!(run(device.store.all(RecordKind::Profile)).unwrap(), []);
    assert_eq!(
        (app.state().screen.route.clone(), app.state().storage.saving.clone()),
        (Route::Languages, Saving::Saved)
    );
}

#[test]
fn somebody_new_takes_no_store_from_under_what_waits() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&app, "digital-1", Answer::OnMyOwn);
    tasks::new_profile(&app);
    run(tasks::follow_link(&app, &Route::StorageChoice.to_hash()));
    assert_eq!(
        (app.state().screen.route.clone(), app.state().storage.mode),
        (Route::Second, Some(StorageMode::Device))
    );
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert_eq!(answer_of(&visit(&device, "").0, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn everything_that_cannot_be_deleted_is_said_where_it_was_asked_for() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    app.go(Route::Settings);
    *device.fails.borrow_mut() = Some(StoreError::Blocked);
    assert_eq!(run(tasks::erase_everything(&app)), Err(StoreError::Blocked));
    assert_eq!((app.state().screen.route.clone(), app.state().people.current.is_some()), (Route::Settings, true));
    *device.fails.borrow_mut() = None;
    run(tasks::erase_everything(&app)).unwrap();
    assert!(platform.erased.get());
}

#[test]
fn a_visit_deletes_what_the_browser_kept_of_the_app() {
    let (app, platform) = begun(&Rc::default(), StorageMode::Session);
    run(tasks::erase_everything(&app)).unwrap();
    assert!(platform.erased.get());
}

#[test]
fn keeping_is_asked_for_with_the_first_answer() {
    let (app, platform) = begun(&Rc::default(), StorageMode::Device);
    assert_eq!(platform.persisted.get(), 0, "an empty profile is no reason to ask");
    answer(&app, "digital-1", Answer::OnMyOwn);
    answer(&app, "digital-2", Answer::OnMyOwn);
    assert_eq!(platform.persisted.get(), 1);

    // A user who begins after everything was deleted has the app kept again, too.
    run(tasks::erase_everything(&app)).unwrap();
    join(&app, StorageMode::Device, "");
    assert_eq!(platform.persisted.get(), 1);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(platform.persisted.get(), 2);
}

#[test]
fn who_uses_no_other_language_can_finish() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    assert_eq!(app.state().sections_done(), (0, 8));
    app.go(Route::parse("#/do/foreign-languages"));
    run(tasks::act(&app, Action::Stop(Section::of("foreign-languages"))));
    assert_eq!((app.state().screen.route.clone(), app.state().sections_done()), (Route::Home, (1, 8)));
    // A language that the user adds later is asked for.
    run(tasks::act(&app, Action::ChooseLanguages(vec!["nl".into()])));
    assert_eq!(app.state().sections_done(), (0, 8));
}

#[test]
fn a_tab_forgets_what_another_one_deleted() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, StorageMode::Device);
    let (two, _) = visit(&device, "");
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&two, "digital-1", Answer::OnMyOwn);
    *device.fails.borrow_mut() = None;
    run(tasks::erase_everything(&one)).unwrap();
    assert!(run(tasks::follow_erasing(&two)));
    assert!(two.state().people.current.is_none() && two.state().people.profiles.is_empty());
    assert_eq!(
        (two.state().screen.route.clone(), two.state().storage.saving.clone()),
        (Route::Languages, Saving::Nothing)
    );
    run(tasks::saving::retry(&two));
    for kind in RecordKind::ALL {
        assert_eq!(run(device.store.all(kind)).unwrap(), [], "{kind:?}: nothing comes back");
    }
    // In a visit nobody else's profiles can be deleted.
    let (three, _) = begun(&device, StorageMode::Session);
    run(tasks::follow_erasing(&three));
    assert!(three.state().people.current.is_some());
}

#[test]
fn languages_that_change_places_are_both_kept() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    run(tasks::choose_languages_of_screen(&app, "en".into(), Some("en".into())));
    let profile = app.state().people.current.as_ref().unwrap().profile.clone();
    assert_eq!((profile.language.as_str(), profile.second_language.as_deref()), ("en", Some("pl")));
    run(tasks::choose_languages_of_screen(&app, "en".into(), None));
    assert_eq!(app.state().people.current.as_ref().unwrap().profile.second_language, None);
}

#[test]
fn a_start_screen_after_a_reload_asks_for_the_language_again() {
    for hash in ["#/start/about", "#/start/keep", "#/start/second"] {
        let (app, platform) = visit(&Rc::default(), hash);
        assert_eq!(
            (app.state().screen.route.clone(), platform.entry()),
            (Route::Languages, Entry::default()),
            "{hash}"
        );
    }
}

#[test]
fn coming_back_does_not_lead_to_the_settings() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    let place = app.state().people.current.as_ref().unwrap().profile.place.clone();
    platform.enter(&app, "#/settings");
    assert_eq!(app.state().people.current.as_ref().unwrap().profile.place, place);
}

#[test]
fn profiles_stay_apart_and_one_can_be_deleted() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    join(&app, StorageMode::Device, "Ewa");
    assert_eq!(answer_of(&app, "digital-1"), None);
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().screen.route, Route::Profiles, "with two profiles the chooser comes first");
    let ids: Vec<_> = again.state().people.profiles.iter().map(|profile| profile.id.clone()).collect();
    run(tasks::open_profile(&again, &ids[0]));
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::OnMyOwn));
    run(tasks::delete_profile(&again, &ids[0])).unwrap();
    let (last, _) = visit(&device, "");
    assert_eq!(last.state().people.current.as_ref().unwrap().profile.nickname, "Ewa");
    assert!(run(device.store.all(RecordKind::Answer)).unwrap().is_empty(), "its answers went with it");
}

#[test]
fn erasing_everything_leaves_nothing_and_starts_over() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    run(tasks::erase_everything(&app)).unwrap();
    for kind in RecordKind::ALL {
        assert!(run(device.store.all(kind)).unwrap().is_empty(), "{kind:?}");
    }
    let state = app.state();
    assert_eq!(
        (state.screen.route.clone(), state.people.current.is_none(), state.storage.mode),
        (Route::Languages, true, None)
    );
}

#[test]
fn profiles_without_a_name_can_be_told_apart() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    answer(&app, "digital-2", Answer::NotYet);
    join(&app, StorageMode::Device, "");
    run(tasks::close_profile(&app));
    let state = app.state();
    let answers: Vec<_> = state
        .people
        .profiles
        .iter()
        .zip(state.people.glances.iter())
        .map(|(it, glance)| (it.id == glance.profile, glance.answers))
        .collect();
    assert_eq!(answers, [(true, 2), (true, 0)]);
    assert_eq!(state.people.glances[1].last, state.people.profiles[1].created, "nothing was done in it yet");
    assert!(state.people.glances[0].last > state.people.profiles[0].created);
}

/// The profile of somebody else, which came from their file, is looked at: nothing changes it before the user said so.
#[test]
fn the_answers_of_another_person_are_not_changed_by_mistake() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    run(tasks::load_the_rest(&app));
    answer(&app, "digital-1", Answer::WithHelp);
    tell(&app, "story", &EvidenceDraft { what: "I repaired it".into(), ..EvidenceDraft::default() });
    to_interests(&app, ExerciseRoute::Intro);
    let mut theirs = (*app.state().people.current.clone().unwrap()).clone();
    theirs.profile.id = ProfileId::new("theirs");
    theirs.profile.of_another = true;
    theirs.runs.iter_mut().for_each(|run| run.profile = theirs.profile.id.clone());
    theirs.runs[0].id = RunId::new("their run");
    theirs.evidence.iter_mut().for_each(|it| {
        it.id = EvidenceId::new("their story");
        it.profile = ProfileId::new("theirs");
    });
    run(tasks::add_profile(&app, theirs));
    let before = app.state().people.current.clone().unwrap();
    let writes = device.writes.get();
    let story = before.evidence[0].id.clone();
    let changes: [(&str, &dyn Fn()); 10] = [
        ("an answer", &|| answer(&app, "digital-1", Answer::ShownOthers)),
        ("stopping", &|| run(tasks::act(&app, Action::Stop(Section::of("digital"))))),
        ("finishing", &|| run(tasks::act(&app, Action::Finish))),
        ("beginning again", &|| run(tasks::begin_again(&app))),
        ("a rating", &|| rate(&app, 0, Rating::Like)),
        ("activities again", &|| run(tasks::begin_exercise_again(&app, INTERESTS.into()))),
        ("a story", &|| tell(&app, "their story", &EvidenceDraft { what: "I".into(), ..EvidenceDraft::default() })),
        ("deleting a story", &|| run(tasks::delete_evidence(&app, &story))),
        ("an idea", &|| run(tasks::keep_idea(&app, "digital-1".parse().unwrap()))),
        ("a kind of work", &|| run(tasks::set_decision(&app, "7231", Some(Decision::Saved)))),
    ];
    for (name, change) in &changes {
        change();
        let state = app.state();
        assert!(state.screen.asks_first, "{name} is asked for first");
        assert_eq!((state.people.current.as_ref(), device.writes.get()), (Some(&before), writes), "{name}");
        tasks::leave_answers_of_another(&app);
        assert!(!app.state().screen.asks_first);
    }
    // Going elsewhere is no yes either.
    changes[0].1();
    app.go(Route::Evidence);
    assert!(!app.state().screen.asks_first && app.state().people.current.as_ref().unwrap().profile.of_another);
    // It is asked once. It lasts, and the next change is made without a question.
    changes[0].1();
    run(tasks::change_answers_of_another(&app));
    changes[0].1();
    assert_eq!((app.state().screen.asks_first, answer_of(&app, "digital-1")), (false, Some(Answer::ShownOthers)));
    let (again, _) = begin_visit(Visit::to(&device, ""));
    run(tasks::open_profile(&again, &ProfileId::new("theirs")));
    assert!(!again.state().people.current.as_ref().unwrap().profile.of_another);
}
