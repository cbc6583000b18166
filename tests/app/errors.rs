//! What is offered when something went wrong, and what it does.

use std::rc::Rc;

use eight_keys::app::{App, Route, Saving, StorageMode, Update, tasks};
use eight_keys::domain::{Answer, ProfileId};
use eight_keys::store::{Record, RecordKind, Recovery, Store, StoreError, Write};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages::errors;
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{Device, answer, answer_of, begun, draw, join, run, visit};
use crate::words;

/// A state to be drawn.
#[derive(Clone, PartialEq, Properties)]
struct Case {
    storage_mode: StorageMode,
    update: Update,
    fails: Option<StoreError>,
    store_error: Option<StoreError>,
    in_profile: bool,
    found: Recovery,
    unreadable: usize,
}

const FINE: Case = Case {
    storage_mode: StorageMode::Device,
    update: Update::None,
    fails: None,
    store_error: None,
    in_profile: true,
    found: Recovery { restored: Vec::new(), incomplete: Vec::new(), missing: 0, copy_only: false },
    unreadable: 0,
};

#[component]
fn Errors(case: &Case) -> Html {
    let (app, _) = begun(&Rc::default(), case.storage_mode);
    run(tasks::load_the_rest(&app));
    let mut state = (*app.state()).clone();
    state.screen.update = case.update;
    state.storage.found = Rc::new(case.found.clone());
    state.storage.saving = case.fails.clone().map_or(Saving::Saved, Saving::Failed);
    state.storage.error = case.store_error.clone();
    state.storage.unreadable = case.unreadable;
    if !case.in_profile {
        state.people.current = None;
    }
    let speech = Speech { first: words::words("en"), second: None };
    let ui = Ui { state: Rc::new(state), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    html! { <>{ errors::notices(&ui) }{ errors::broken(&ui) }</> }
}

/// Whether a page shows a message.
fn says(case: Case, id: &str) -> bool {
    let said = words::words("en").t(id);
    assert_ne!(said, id);
    draw::<Errors>(case).contains(&format!(">{said}</span>"))
}

#[test]
fn an_update_is_offered_where_loading_anew_loses_nothing() {
    let ready = Case { update: Update::Ready, ..FINE };
    assert!(says(ready.clone(), "update-now") && says(ready.clone(), "update-ready"));
    assert!(
        !says(Case { storage_mode: StorageMode::Session, ..ready.clone() }, "update-now"),
        "a visit is in memory only"
    );
    assert!(!says(Case { fails: Some(StoreError::Full), ..ready }, "update-now"));
    assert!(!says(FINE, "update-now"));
}

#[test]
fn an_update_that_was_asked_for_is_said_to_be_on_its_way() {
    let here = begun(&Rc::default(), StorageMode::Device).0.state().screen.visit;
    let asked = Case { update: Update::Asked(here), ..FINE };
    assert!(says(asked.clone(), "update-on-its-way") && says(asked.clone(), "update-now"), "asking again is no error");
    assert!(!says(asked, "update-ready"));
    let elsewhere = Case { update: Update::Asked(here + 1), ..FINE };
    assert!(says(elsewhere.clone(), "update-ready") && !says(elsewhere, "update-on-its-way"));
}

#[test]
fn a_copy_is_offered_wherever_a_profile_is_in_memory() {
    for broken in [StoreError::Missing, StoreError::Blocked, StoreError::NewerVersion] {
        let case = Case { store_error: Some(broken), ..FINE };
        assert!(says(case.clone(), "download-copy"));
        assert!(!says(Case { in_profile: false, ..case }, "download-copy"));
    }
    let not_saved = Case { fails: Some(StoreError::Full), ..FINE };
    assert!(says(not_saved.clone(), "download-copy") && says(not_saved.clone(), "problem-kept-in-memory"));
    let left = Case { in_profile: false, ..not_saved };
    assert!(!says(left.clone(), "problem-kept-in-memory") && says(left, "problem-kept-open-profile"));
}

#[test]
fn who_begins_with_nothing_leaves_nothing_of_before_behind() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    *device.fails.borrow_mut() = Some(StoreError::ConnectionLost);
    answer(&app, "digital-1", Answer::OnMyOwn);
    *device.fails.borrow_mut() = None;
    run(device.store.erase()).unwrap();
    run(tasks::try_storage_afresh(&app));
    assert!(app.state().people.current.is_none() && app.state().storage.saving == Saving::Saved);
    run(tasks::saving::retry(&app));
    let _: &App = &app;
    for kind in RecordKind::ALL {
        assert_eq!(run(device.store.all(kind)).unwrap(), [], "{kind:?}");
    }
}

#[test]
fn records_of_a_newer_version_are_left_alone() {
    let device = Rc::<Device>::default();
    let text = r#"{"v":2,"data":{"shape":"unknown"}}"#.to_owned();
    let record = Record { kind: RecordKind::Profile, key: "p".into(), profile: Some(ProfileId::new("p")), text };
    run(device.store.write(vec![Write::Put(record.clone())])).unwrap();
    let (app, _) = visit(&device, "");
    assert_eq!(app.state().storage.error, Some(StoreError::NewerVersion));
    assert_eq!(run(device.store.all(RecordKind::Profile)).unwrap(), [record]);
}

#[test]
fn what_was_found_is_said() {
    let anna = || vec![ProfileId::new("anna")];
    let found = |found: Recovery| Case { found, ..FINE };
    let copy_only = found(Recovery { copy_only: true, ..Recovery::default() });
    assert!(says(copy_only.clone(), "problem-copy-only") && says(copy_only.clone(), "download-copy"));
    assert!(says(copy_only, "try-again"));
    assert!(says(found(Recovery { restored: anna(), ..Recovery::default() }), "problem-recovered"));
    let incomplete = found(Recovery { restored: anna(), incomplete: anna(), ..Recovery::default() });
    assert!(
        says(incomplete.clone(), "problem-incomplete") && !says(incomplete, "problem-recovered"),
        "not all came back"
    );
    let missing = found(Recovery { restored: anna(), missing: 1, ..Recovery::default() });
    assert!(says(missing.clone(), "nav-open-file") && !says(missing, "problem-recovered"));
    assert!(says(Case { unreadable: 1, ..FINE }, "nav-open-file"), "what is in a saved file can come back");
    assert!(!says(FINE, "nav-open-file"));
}

/// Makes the text of a record one that no version can read, and returns the record as it is then.
fn damage(device: &Device, kind: RecordKind, end_of_key: &str) -> Record {
    let records = run(device.store.all(kind)).unwrap();
    let found = records.into_iter().find(|record| record.key.ends_with(end_of_key)).unwrap();
    let half = found.text.len() / 2;
    let damaged = Record { text: found.text[..half].to_owned(), ..found };
    run(device.store.write(vec![Write::Put(damaged.clone())])).unwrap();
    damaged
}

#[test]
fn an_answer_that_cannot_be_read_is_counted_and_stays_where_it_is() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    answer(&app, "digital-2", Answer::NotYet);
    let damaged = damage(&device, RecordKind::Answer, "/digital-1");
    let (app, _) = visit(&device, "");
    assert_eq!(app.state().storage.unreadable, 1);
    assert_eq!((answer_of(&app, "digital-1"), answer_of(&app, "digital-2")), (None, Some(Answer::NotYet)));
    // Going on, in this visit and in the next, leaves it alone and says it again.
    answer(&app, "digital-3", Answer::WithHelp);
    tasks::dismiss_notices(&app);
    assert_eq!(app.state().storage.unreadable, 0);
    let (app, _) = visit(&device, "");
    assert_eq!((app.state().storage.unreadable, answer_of(&app, "digital-3")), (1, Some(Answer::WithHelp)));
    let stored = run(device.store.all(RecordKind::Answer)).unwrap();
    assert!(stored.contains(&damaged), "{stored:?}");
    // It is of this profile, and not of whoever comes next.
    run(tasks::close_profile(&app));
    assert_eq!(app.state().storage.unreadable, 0);
    // A new answer to the same statement takes its place.
    let (app, _) = visit(&device, "");
    answer(&app, "digital-1", Answer::OnMyOwn);
    let (app, _) = visit(&device, "");
    assert_eq!((app.state().storage.unreadable, answer_of(&app, "digital-1")), (0, Some(Answer::OnMyOwn)));
}

#[test]
fn a_profile_that_cannot_be_read_is_still_said_when_another_one_is_opened() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    let first = app.state().people.current.as_ref().unwrap().profile.id.clone();
    join(&app, StorageMode::Device, "Anna");
    let damaged = damage(&device, RecordKind::Profile, first.as_str());
    let (app, _) = visit(&device, "");
    let state = app.state();
    assert_eq!(state.people.current.as_ref().unwrap().profile.nickname, "Anna");
    assert_eq!((state.storage.unreadable_profiles, state.storage.unreadable), (1, 0));
    assert!(run(device.store.all(RecordKind::Profile)).unwrap().contains(&damaged));
}

#[test]
fn a_storage_that_was_emptied_is_said_and_written_anew_by_whoever_goes_on() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    run(device.store.erase()).unwrap();
    *device.fails.borrow_mut() = Some(StoreError::Emptied);
    device.heals.set(true);
    run(tasks::saving::look_again(&app));
    assert_eq!(app.state().storage.saving, Saving::Failed(StoreError::Emptied), "nothing was written, and it is said");
    run(tasks::follow_link(&app, &Route::Results.to_hash()));
    assert_eq!(run(device.store.all(RecordKind::Profile)).unwrap(), [], "who cleared it on purpose finds it clear");
    answer(&app, "digital-2", Answer::NotYet);
    assert_eq!(app.state().storage.saving, Saving::Saved);
    let (again, _) = visit(&device, "");
    for (item, given) in [("digital-1", Answer::OnMyOwn), ("digital-2", Answer::NotYet)] {
        assert_eq!(answer_of(&again, item), Some(given));
    }
}

#[test]
fn trying_again_with_nothing_waiting_writes_what_was_emptied() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    run(device.store.erase()).unwrap();
    *device.fails.borrow_mut() = Some(StoreError::Emptied);
    device.heals.set(true);
    run(tasks::saving::look_again(&app));
    run(tasks::saving::retry(&app));
    assert_eq!(app.state().storage.saving, Saving::Saved);
    assert_eq!(answer_of(&visit(&device, "").0, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn trying_again_opens_the_store_anew_and_writes_what_it_lost() {
    for error in [StoreError::Missing, StoreError::ConnectionLost, StoreError::Other("no".into()), StoreError::Emptied]
    {
        let device = Rc::<Device>::default();
        let (app, _) = begun(&device, StorageMode::Device);
        answer(&app, "digital-1", Answer::OnMyOwn);
        run(device.store.erase()).unwrap();
        *device.fails.borrow_mut() = Some(error);
        run(tasks::follow_link(&app, &Route::Results.to_hash()));
        device.heals.set(true);
        run(tasks::saving::retry(&app));
        assert_eq!(app.state().storage.saving, Saving::Saved);
        assert_eq!(answer_of(&visit(&device, "").0, "digital-1"), Some(Answer::OnMyOwn));
    }
}

#[test]
fn a_profile_that_lost_its_runs_can_begin_anew() {
    let device = Rc::<Device>::default();
    begun(&device, StorageMode::Device);
    let runs = run(device.store.all(RecordKind::Run)).unwrap();
    run(device.store.write(runs.into_iter().map(|it| Write::Delete(it.kind, it.key)).collect())).unwrap();
    let (app, _) = visit(&device, "");
    assert!(app.state().people.current.is_some() && app.state().run().is_none());
    run(tasks::begin_again(&app));
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(answer_of(&visit(&device, "").0, "digital-1"), Some(Answer::OnMyOwn));
}

/// What is in memory alone is lost by reloading the page or closing the browser, so no message beside it advises that.
#[test]
fn no_message_beside_unsaved_answers_advises_what_loses_them() {
    let errors = [
        StoreError::Unavailable,
        StoreError::Full,
        StoreError::Blocked,
        StoreError::NewerVersion,
        StoreError::ConnectionLost,
        StoreError::Missing,
        StoreError::Emptied,
        StoreError::Other(String::new()),
    ];
    let loses: [(&str, &[&str]); 5] = [
        ("en", &["reload", "restart", "close this", "close all"]),
        ("nl", &["laad", "start de browser", "sluit alle", "sluit deze"]),
        ("fr", &["recharge", "redémarre", "fermez toutes", "fermez cette"]),
        ("pl", &["odśwież", "wczytaj", "uruchom", "zamknij wszystkie", "zamknij tę"]),
        ("fa", &["این صفحه را", "صفحه را دوباره", "مرورگر را ببندید"]),
    ];
    for (language, signs) in loses {
        let words = words::words(language);
        let mut ids: Vec<String> = errors.iter().map(|error| format!("problem-store-{}", error.name())).collect();
        ids.extend(["problem-kept-in-memory", "problem-kept-open-profile", "problem-copy-only"].map(str::to_owned));
        for id in ids {
            let said = words.t(&id);
            assert_ne!(said, id, "{language}");
            for sign in signs {
                assert!(!said.to_lowercase().contains(sign), "{language} {id}: {said}");
            }
        }
    }
    // Where only loading the page anew helps, saving a file comes before it.
    let saves = [("en", "save a file"), ("nl", "bestand"), ("fr", "fichier"), ("pl", "plik"), ("fa", "فایل")];
    for ((language, signs), (_, save)) in loses.into_iter().zip(saves) {
        for id in ["problem-replaced", "problem-replaced-visit", "problem-file-gone"] {
            let said = words::words(language).t(id).to_lowercase();
            let saved = said.find(save).unwrap_or_else(|| panic!("{language} {id}: {said}"));
            for sign in signs {
                assert!(said.rfind(sign).is_none_or(|lost| saved < lost), "{language} {id}: {said}");
            }
        }
    }
    // The page in place of all others says the same where a profile is in memory.
    let broken = Case { store_error: Some(StoreError::NewerVersion), ..FINE };
    assert!(says(broken.clone(), "problem-store-newer-version") && !says(broken.clone(), "broken-newer-version"));
    assert!(says(Case { in_profile: false, ..broken }, "broken-newer-version"));
}
