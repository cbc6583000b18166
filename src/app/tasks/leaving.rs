//! Leaving quickly: turning it on and off, and choosing where it leads.

use std::rc::Rc;

use super::loading::load_the_rest;
use super::profile::{change, put_profile};
use super::saving::store_typed;
use crate::app::{App, LocalBoxFuture, StorageMode};

/// Turns leaving quickly on or off: in the profile in use, and on the start screens for the profile that will begin.
///
/// The button comes with the rest of the code, which is loaded at once.
pub async fn choose_leaving(app: &Rc<App>, on: bool) {
    if app.state().people.current.is_none() {
        app.update(|state| state.people.start_choices.leaves = on);
    }
    change(app, |profile| profile.leave_to = on.then(String::new)).await;
    if on {
        load_the_rest(app).await;
    }
}

/// Changes where leaving leads, at once, and returns what stores it. It is called with each letter, and what is not an
/// address yet leads to the weather page ([`State::leave_to`](crate::app::State::leave_to)).
pub fn choose_address(app: &Rc<App>, typed: &str) -> LocalBoxFuture<'static, ()> {
    let write = put_profile(app, |profile| {
        if profile.leave_to.is_some() {
            profile.leave_to = Some(typed.trim().to_owned());
        }
    });
    store_typed(app, write)
}

/// The browser shows a page again that it had kept as it was. If the user wants to leave quickly, the page is loaded anew,
/// which begins with the choice of language. A visit would lose everything by that, so it stays covered until it is
/// asked for.
pub fn follow_return(app: &Rc<App>) {
    let state = app.state();
    if state.screen.covered && state.leaves() && state.storage.mode == Some(StorageMode::Device) {
        app.platform.reload();
    }
}
