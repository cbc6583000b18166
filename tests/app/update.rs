//! A new version of the app: asked for, loaded, and never in the way.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use eight_keys::app::{Route, Saving, StorageMode, tasks};
use eight_keys::domain::Answer;
use eight_keys::store::StoreError;

use crate::device::{Device, answer, begun, run};

#[test]
fn an_update_is_loaded_where_it_was_asked_for() {
    let (app, visit) = begun(&Rc::default(), StorageMode::Device);
    app.go(Route::parse("#/results"));
    tasks::update_is_ready(&app);
    visit.version_waits.set(true);
    run(tasks::load_update(&app));
    assert_eq!(visit.reloads.get(), 0, "somebody else asked for it, in another tab");
    run(tasks::ask_for_update(&app));
    assert_eq!(visit.reloads.get(), 0, "it has not taken over yet");
    run(tasks::load_update(&app));
    assert_eq!(visit.reloads.get(), 1);
}

#[test]
fn an_update_that_comes_late_interrupts_nothing() {
    for hash in [
        "#/do/digital/q1",
        "#/evidence/new/digital-1",
        "#/x/m1/s1/c1",
        "#/work/all",
        "#/file/save",
        "#/file/open",
        "#/settings",
    ] {
        let (app, visit) = begun(&Rc::default(), StorageMode::Device);
        app.go(Route::parse("#/results"));
        tasks::update_is_ready(&app);
        visit.version_waits.set(true);
        run(tasks::ask_for_update(&app));
        app.go(Route::parse(hash));
        run(tasks::load_update(&app));
        assert_eq!(visit.reloads.get(), 0, "the user has gone on to {hash}");
        run(tasks::ask_for_update(&app));
        run(tasks::load_update(&app));
        assert_eq!(visit.reloads.get(), 0, "{hash} is no place for it");
        // It has taken over by then, and does not wait any more.
        visit.version_waits.set(false);
        app.go(Route::parse("#/results"));
        run(tasks::load_update(&app));
        assert_eq!(visit.reloads.get(), 0, "what was asked for at another time is not what is done now");
        run(tasks::ask_for_update(&app));
        assert_eq!(visit.reloads.get(), 1);
    }
}

#[test]
fn an_update_waits_until_all_is_written() {
    for version_waits in [true, false] {
        let (app, visit) = begun(&Rc::default(), StorageMode::Device);
        tasks::update_is_ready(&app);
        visit.version_waits.set(version_waits);
        visit.draws_slowly.set(true);
        // Time passes only when the test says so, as in a tab that nobody looks at: waiting must not spin.
        visit.time.set(Some(0));
        let mut context = Context::from_waker(Waker::noop());
        let mut answering = pin!(tasks::answer(&app, "digital-1".parse().unwrap(), Answer::OnMyOwn));
        assert!(answering.as_mut().poll(&mut context).is_pending());
        assert_eq!(app.state().storage.saving, Saving::Writing);
        app.go(Route::parse("#/results"));
        let mut asking = pin!(async {
            tasks::ask_for_update(&app).await;
            tasks::load_update(&app).await;
        });
        assert!(asking.as_mut().poll(&mut context).is_pending());
        assert_eq!(visit.reloads.get(), 0);
        assert!(answering.as_mut().poll(&mut context).is_ready());
        visit.draws_slowly.set(false);
        visit.time.set(Some(1_000));
        assert!(asking.as_mut().poll(&mut context).is_ready());
        assert_ne!(visit.reloads.get(), 0);
    }
}

#[test]
fn an_update_loses_nothing_that_could_not_be_written() {
    let device = Rc::<Device>::default();
    let (app, visit) = begun(&device, StorageMode::Device);
    tasks::update_is_ready(&app);
    *device.fails.borrow_mut() = Some(StoreError::ConnectionLost);
    answer(&app, "digital-1", Answer::OnMyOwn);
    app.go(Route::parse("#/results"));
    run(tasks::ask_for_update(&app));
    assert_eq!(visit.reloads.get(), 0);
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    run(tasks::ask_for_update(&app));
    assert_eq!(visit.reloads.get(), 1);
}
