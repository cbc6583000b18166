//! Several tabs: what another one changed or deleted.

use std::rc::Rc;

use eight_keys::app::{Keep, Route, tasks};
use eight_keys::domain::Answer;
use eight_keys::store::{Kind, Store, StoreError};

use crate::device::{Device, answer, answer_of, begun, run, visit};

#[test]
fn another_tabs_answers_are_followed() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, Keep::Device);
    let (two, _) = visit(&device, "");
    answer(&one, "digital-1", Answer::OnMyOwn);
    let changed = one.state().current.as_ref().unwrap().profile.id.clone();
    run(tasks::follow_other_tab(&two, &changed));
    assert_eq!(answer_of(&two, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn what_waits_does_not_bring_back_a_profile_that_another_tab_deleted() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, Keep::Device);
    let (two, _) = visit(&device, "");
    let id = one.state().current.as_ref().unwrap().profile.id.clone();
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&one, "digital-1", Answer::OnMyOwn);
    *device.fails.borrow_mut() = None;
    run(tasks::delete_profile(&two, &id)).unwrap();
    run(tasks::follow_other_tab(&one, &id));
    assert!(one.state().current.is_none() && one.state().route == Route::Languages);
    run(tasks::saving::retry(&one));
    for kind in Kind::ALL {
        assert_eq!(run(device.store.all(kind)).unwrap(), [], "{kind:?}");
    }
}
