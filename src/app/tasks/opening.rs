//! Opening what is stored on the device, and the profile of whoever is here.

use std::rc::Rc;

use super::navigation::forward;
use super::profile::place_of;
use super::profiles::{load_profile, read_profiles, reload_profile};
use super::start::pressed;
use super::words::speak_or_say;
use crate::app::{App, LocalBoxFuture, Opened, Saving, StorageMode, Wanted, history};
use crate::domain::ProfileId;
use crate::store::StoreError;

/// For so long after a link was used, a page that opens with it is taken to belong to the same person, in milliseconds.
const JUST_NOW: i64 = 60_000;

/// Opens what is stored.
pub(super) fn open_stored(app: &Rc<App>) -> LocalBoxFuture<'_, ()> {
    Box::pin(async move {
        let opened = app.platform.open_store().await;
        use_opened(app, opened).await;
    })
}

/// Tries again to open the store that could not be opened.
pub async fn try_again(app: &Rc<App>) {
    if app.state().people.current.is_some() {
        super::saving::retry(app).await;
    }
    open_stored(app).await;
    forward(app).await;
}

/// Goes on with an empty store after the user was told that the data of the last visit is not found.
pub async fn try_storage_afresh(app: &Rc<App>) {
    let opened = app.platform.open_store_afresh().await;
    if opened.is_ok() {
        // The user was told, and offered a copy. What belongs to a profile that is not there must not be written.
        app.queue.borrow_mut().clear();
        app.before.borrow_mut().clear();
        app.update(|state| {
            state.people.current = None;
            state.storage.saving = Saving::Saved;
        });
    }
    use_opened(app, opened).await;
    forward(app).await;
}

async fn use_opened(app: &Rc<App>, opened: Result<Opened, StoreError>) {
    let opened = match opened {
        Ok(opened) => opened,
        Err(error) => {
            app.update(|state| state.storage.error = Some(error));
            return;
        }
    };
    app.use_store(opened.store);
    super::local_packs::read_packs(app).await;
    match read_profiles(app).await {
        Ok(profiles) => {
            let here = app.state().people.current.as_ref().map(|current| current.profile.id.clone());
            app.update(|state| {
                state.storage.error = None;
                state.storage.found = Rc::new(opened.found);
                state.storage.mode = (!profiles.is_empty()).then_some(StorageMode::Device);
                state.people.profiles = Rc::new(profiles);
            });
            match here {
                Some(id) => reload_profile(app, &id).await,
                None => meet(app).await,
            }
        }
        Err(error) => app.update(|state| state.storage.error = Some(error)),
    }
}

/// Finds out who is here. After reloading the page, or opening a link in a new tab just now, it is still the same
/// person. In all other cases the app asks: somebody else may be using the device, and browsers open the pages of the
/// last time by themselves.
async fn meet(app: &Rc<App>) {
    let state = app.state();
    // Whoever left must find nothing here that tells of them, not even their language: see `startup`.
    if state.leaves() {
        return;
    }
    let entry = &app.opened_with;
    let found =
        state.people.profiles.iter().find_map(|profile| Some((profile, history::open(&profile.id, entry.mark()?)?)));
    if let Some((profile, (at, route))) = found {
        let used = 0..JUST_NOW;
        let opened_just_now = !entry.address.is_empty() && used.contains(&(app.platform.now().0 - at.0));
        if opened_just_now || app.platform.was_reloaded() {
            load_profile(app, &profile.id).await;
            if app.state().people.current.is_some() && !pressed(app) {
                app.go_instead(route);
            }
            return;
        }
        app.wanted.replace(Some(Wanted { whose: Some(profile.id.clone()), route }));
    }
    // The question is asked in the language that all profiles share, if they do, unless another one was pressed before
    // the app was loaded.
    if let ([first, others @ ..], false) = (state.people.profiles.as_slice(), pressed(app))
        && others.iter().all(|other| other.language == first.language)
    {
        let beside = others.iter().all(|other| other.second_language == first.second_language);
        speak_or_say(app, &first.language, first.second_language.as_deref().filter(|_| beside)).await;
    }
}

/// Opens a profile and goes to where the user was in it.
pub async fn open_profile(app: &Rc<App>, id: &ProfileId) {
    load_profile(app, id).await;
    if app.state().people.current.is_some() {
        let wanted = app.wanted.take().filter(|wanted| wanted.whose.as_ref().is_none_or(|whose| whose == id));
        app.go_instead(wanted.map_or_else(|| place_of(app), |wanted| wanted.route));
        forward(app).await;
    }
}
