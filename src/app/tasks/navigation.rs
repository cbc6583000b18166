//! Going to a place: after Back, Forward or a link, and from a place that cannot be shown to the one that is shown
//! instead.

use std::rc::Rc;

use super::later::later;
use super::profile::remember_place;
use crate::app::history::Entry;
use crate::app::{App, Assets, LocalBoxFuture, Route, Wanted};

/// Shows the place of the browser's present entry: after Back, Forward, or an address from elsewhere.
pub async fn follow_entry(app: &Rc<App>) {
    let (entry, state) = (app.platform.entry(), app.state());
    let place = app.place_of(&entry);
    // Starting leads on from wherever the user is by then.
    if !state.screen.ready {
        if let Some(route) = place {
            app.show(route);
        }
        return;
    }
    // It is somebody else's place, or one from before there was a profile. It is passed over, so that Back always does
    // something.
    let begins =
        state.people.current.is_none() && (state.people.starting_new_profile || state.people.profiles.is_empty());
    let Some(route) = place.filter(|route| begins || !route.is_start()) else {
        app.record_place(&state.screen.route);
        app.platform.back();
        return;
    };
    follow(app, &entry, route).await;
}

/// Shows the place of a link on the page.
pub async fn follow_link(app: &Rc<App>, address: &str) {
    if let Some(route) = app.place_of_address(address) {
        app.go(route);
        forward(app).await;
    }
}

async fn follow(app: &Rc<App>, entry: &Entry, route: Route) {
    if route != app.state().screen.route {
        // An entry without a mark was not left before: an address was typed, or a page's script set it.
        if !entry.mark.is_empty() {
            app.platform.return_to_page(&route.to_hash());
        }
        app.show(route.clone());
    }
    // An address that reveals something is removed from the address bar at once.
    if entry.address != app.entry_of(&route).address {
        app.record_place(&route);
    }
    forward(app).await;
    super::start::begin_as_pressed(app).await;
}

/// Leads on from a place: pages that need a profile wait for one, and a returning user is led to where they were. Where
/// it leads is decided by [`State::leads_to`](crate::app::State).
pub(super) async fn forward(app: &Rc<App>) {
    let state = app.state();
    if state.storage.error.is_some() {
        return;
    }
    let instead = state.leads_to();
    let stays = instead.is_none();
    if let Some(instead) = instead {
        if state.people.current.is_none() && !state.screen.route.is_public() {
            app.wanted.replace(Some(Wanted { whose: None, route: state.screen.route.clone() }));
        }
        app.go_instead(instead);
    }
    let route = app.state().screen.route.clone();
    match &route {
        Route::Start(tag, screen) if stays => super::start::choose_language(app, tag, *screen).await,
        // The place where the user was last may be one in an exercise that has changed since.
        Route::Explore(_) | Route::Exercise(..) if asks_for_more(&route, stays) => match later(app).await {
            Ok(later) => (later.enter)(app, route.clone()).await,
            // The page waits for the same code, says that it could not be loaded, and tries again.
            Err(_) => {
                app.forward_again.set(true);
                app.update(|state| state.loading.failed = state.loading.failed | Assets::REST);
            }
        },
        _ => {}
    }
    if app.state().screen.route == Route::Profiles {
        app.update(|state| state.people.starting_new_profile = false);
        super::profiles::tell_apart(app).await;
    }
    remember_place(app).await;
}

/// Whether an address asks for more than its page.
fn asks_for_more(route: &Route, stays: bool) -> bool {
    match route {
        Route::Explore(_) => stays,
        Route::Exercise(..) => true,
        _ => false,
    }
}

/// Does what else an address asks for.
pub(super) fn enter(app: &Rc<App>, route: Route) -> LocalBoxFuture<'_, ()> {
    match route {
        Route::Explore(place) => super::work::enter_work(app, place),
        _ => Box::pin(super::exercise::enter_exercise(app)),
    }
}
