//! Several tabs: what another one changed or deleted.

use std::rc::Rc;

use eight_keys::app::{Route, StorageMode, tasks};
use eight_keys::domain::Answer;
use eight_keys::store::{RecordKind, Store, StoreError};

use crate::device::{Device, answer, answer_of, begun, run, visit};

#[test]
fn another_tabs_answers_are_followed() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, StorageMode::Device);
    let (two, _) = visit(&device, "");
    answer(&one, "digital-1", Answer::OnMyOwn);
    let changed = one.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::follow_other_tab(&two, &changed));
    assert_eq!(answer_of(&two, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn what_waits_does_not_bring_back_a_profile_that_another_tab_deleted() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, StorageMode::Device);
    let (two, _) = visit(&device, "");
    let id = one.state().people.current.as_ref().unwrap().profile.id.clone();
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&one, "digital-1", Answer::OnMyOwn);
    *device.fails.borrow_mut() = None;
    run(tasks::delete_profile(&two, &id)).unwrap();
    run(tasks::follow_other_tab(&one, &id));
    assert!(one.state().people.current.is_none() && one.state().screen.route == Route::Languages);
    run(tasks::saving::retry(&one));
    for kind in RecordKind::ALL {
        assert_eq!(run(device.store.all(kind)).unwrap(), [], "{kind:?}");
    }
}

#[test]
fn what_is_still_stored_was_not_erased() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&app, "digital-2", Answer::WithHelp);
    let before = app.state().screen.route.clone();
    assert!(!run(tasks::follow_erasing(&app)));
    assert_eq!((app.state().screen.route.clone(), app.state().screen.toast.is_none()), (before, true));
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    let (again, _) = visit(&device, "");
    assert_eq!(answer_of(&again, "digital-2"), Some(Answer::WithHelp), "it still waited to be written");
}

#[test]
fn what_never_could_be_stored_was_not_erased() {
    let device = Rc::<Device>::default();
    *device.fails.borrow_mut() = Some(StoreError::Full);
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert!(!run(tasks::follow_erasing(&app)));
    assert_eq!(answer_of(&app, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn what_another_tab_erased_is_gone_here_too_and_said() {
    for unsaved in [false, true] {
        let device = Rc::<Device>::default();
        let (app, _) = begun(&device, StorageMode::Device);
        run(tasks::load_the_rest(&app));
        answer(&app, "digital-1", Answer::OnMyOwn);
        if unsaved {
            *device.fails.borrow_mut() = Some(StoreError::Full);
            answer(&app, "digital-2", Answer::WithHelp);
            *device.fails.borrow_mut() = None;
        }
        run(device.store.erase()).unwrap();
        assert!(run(tasks::follow_erasing(&app)));
        assert!(app.state().people.current.is_none() && app.state().screen.route == Route::Languages);
        let said = if unsaved { "deleted-with-unsaved" } else { "everything-deleted" };
        assert_eq!(app.state().screen.toast.as_ref().unwrap().say, said);
        run(tasks::saving::retry(&app));
        for kind in RecordKind::ALL {
            assert_eq!(run(device.store.all(kind)).unwrap(), [], "{kind:?}");
        }
    }
}

#[test]
fn a_profile_that_another_tab_deleted_is_told() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, StorageMode::Device);
    run(tasks::load_the_rest(&one));
    let (two, _) = visit(&device, "");
    let id = one.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::delete_profile(&two, &id)).unwrap();
    run(tasks::follow_other_tab(&one, &id));
    assert_eq!(one.state().screen.toast.as_ref().unwrap().say, "profile-deleted-elsewhere");
    assert_eq!(one.state().screen.route, Route::Languages);
}

#[test]
fn traces_of_what_is_deleted_are_cleared_away_and_of_nothing_else() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(platform.sweeps.get(), 0);
    let id = app.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::delete_profile(&app, &id)).unwrap();
    assert_eq!(platform.sweeps.get(), 1);
    let (app, platform) = begun(&device, StorageMode::Session);
    let id = app.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::delete_profile(&app, &id)).unwrap();
    assert_eq!(platform.sweeps.get(), 0, "a visit leaves none");
}
