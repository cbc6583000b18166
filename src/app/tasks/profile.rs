//! The profile in use: changing it, and the place that it remembers.

use std::rc::Rc;

use super::saving::{knew, save};
use crate::app::{App, Route};
use crate::domain::Profile;
use crate::store::{RecordKind, Write, codec};

/// Changes the profile in use.
pub(super) async fn change(app: &Rc<App>, change: impl FnOnce(&mut Profile)) {
    if let Some(write) = put_profile(app, change) {
        save(app, vec![write]).await;
    }
}

/// Changes the profile in use and returns the write for it; `None` if there is no profile.
pub(super) fn put_profile(app: &Rc<App>, change: impl FnOnce(&mut Profile)) -> Option<Write> {
    let mut profile = app.state().people.current.as_ref()?.profile.clone();
    knew(app, RecordKind::Profile, profile.id.as_str(), Some(codec::profile(&profile)));
    change(&mut profile);
    let write = Write::Put(codec::profile(&profile));
    app.update(|state| {
        let replaced = state.people.profiles.iter().map(|it| if it.id == profile.id { &profile } else { it });
        state.people.profiles = Rc::new(replaced.cloned().collect());
        if let Some(current) = &mut state.people.current {
            Rc::make_mut(current).profile = profile;
        }
    });
    Some(write)
}

/// Where the user was in the profile in use.
pub(super) fn place_of(app: &Rc<App>) -> Route {
    app.state().last_place().unwrap_or(Route::Home)
}

/// Remembers where the user is, so that coming back leads there.
pub(super) async fn remember_place(app: &Rc<App>) {
    if let Some(write) = place_write(app) {
        save(app, vec![write]).await;
    }
}

/// Notes in the profile where the user is and returns the write for it, so that an answer and the place after it share
/// one transaction. `None` if nothing changed or the place is not one to come back to.
pub(super) fn place_write(app: &Rc<App>) -> Option<Write> {
    let state = app.state();
    let place = state.screen.route.to_hash();
    let known = state.people.current.as_ref()?.profile.place == place;
    if known || !state.screen.route.is_remembered() {
        return None;
    }
    put_profile(app, |profile| profile.place = place)
}
