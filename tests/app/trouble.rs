//! What is offered when something went wrong, and what it does.

use std::rc::Rc;

use eight_keys::app::{App, Keep, Loaded, Route, Saving, State, tasks};
use eight_keys::domain::Answer;
use eight_keys::store::{Kind, Store, StoreError};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages::trouble;
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{Device, answer, begun, draw, run};
use crate::words;

/// A state to draw.
#[derive(Clone, PartialEq, Properties)]
struct Case {
    keep: Keep,
    update_waiting: bool,
    fails: Option<StoreError>,
    broken: Option<StoreError>,
    in_profile: bool,
}

const FINE: Case = Case { keep: Keep::Device, update_waiting: false, fails: None, broken: None, in_profile: true };

#[component]
fn Trouble(case: &Case) -> Html {
    let (app, _) = begun(&Rc::default(), case.keep);
    let state = State {
        loaded: Loaded::All,
        update_waiting: case.update_waiting,
        saving: case.fails.clone().map_or(Saving::Saved, Saving::Failed),
        broken: case.broken.clone(),
        current: app.state().current.clone().filter(|_| case.in_profile),
        ..(*app.state()).clone()
    };
    let speech = Speech { first: words::words("en"), second: None };
    let ui = Ui { state: Rc::new(state), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    html! { <>{ trouble::notices(&ui) }{ trouble::broken(&ui) }</> }
}

/// Whether a page says a message.
fn says(case: Case, id: &str) -> bool {
    let said = words::words("en").t(id);
    assert_ne!(said, id);
    draw::<Trouble>(case).contains(&format!(">{said}</span>"))
}

#[test]
fn an_update_is_offered_where_loading_anew_loses_nothing() {
    let waits = Case { update_waiting: true, ..FINE };
    assert!(says(waits.clone(), "update-now"));
    assert!(!says(Case { keep: Keep::Visit, ..waits.clone() }, "update-now"), "a visit is in memory only");
    assert!(!says(Case { fails: Some(StoreError::Full), ..waits }, "update-now"));
    assert!(!says(FINE, "update-now"));
}

#[test]
fn an_update_that_comes_late_interrupts_nothing() {
    let (app, _) = begun(&Rc::default(), Keep::Device);
    assert!(run(tasks::can_update_now(&app)));
    for (hash, free) in [
        ("#/do/digital/q1", false),
        ("#/evidence/new/digital-1", false),
        ("#/interests/q1", false),
        ("#/results", true),
    ] {
        app.go(Route::parse(hash));
        assert_eq!(run(tasks::can_update_now(&app)), free, "{hash}: {:?}", app.state().route);
    }
}

#[test]
fn a_copy_is_offered_wherever_a_profile_is_in_memory() {
    for broken in [StoreError::Missing, StoreError::Blocked, StoreError::NewerVersion] {
        let case = Case { broken: Some(broken), ..FINE };
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
    let (app, _) = begun(&device, Keep::Device);
    *device.fails.borrow_mut() = Some(StoreError::ConnectionLost);
    answer(&app, "digital-1", Answer::OnMyOwn);
    *device.fails.borrow_mut() = None;
    run(device.store.erase()).unwrap();
    run(tasks::try_storage_afresh(&app));
    assert!(app.state().current.is_none() && app.state().saving == Saving::Saved);
    run(tasks::saving::retry(&app));
    let _: &App = &app;
    for kind in Kind::ALL {
        assert_eq!(run(device.store.all(kind)).unwrap(), [], "{kind:?}");
    }
}
