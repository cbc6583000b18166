//! Starting: languages, exercise, stored profiles, and the place that the browser's history leads to.

use std::rc::Rc;

use futures_util::future::{join, select};

use super::later::later;
use super::loading::{FIRST_PACK, load_start_screens};
use super::navigation::forward;
use super::start::pressed;
use super::words::{load_pack, speak};
use crate::app::{App, LoadError, Route, StartScreen};
use crate::store::StoreError;

/// How often the app checks whether the user has left the screens of `index.html`, in milliseconds.
const LOOK: u32 = 50;

/// After how long the app tries again to load start screens that could not be loaded, in milliseconds.
const AGAIN: u32 = 5_000;

/// Starts the app. If a file cannot be loaded, the app is not ready and can be started again.
pub async fn startup(app: &Rc<App>) {
    // The two do not wait for each other, because each question to the browser takes a slow phone a while.
    let (loaded, has_stored) = join(load_basics(app), app.platform.has_stored()).await;
    if loaded.is_err() {
        return;
    }
    app.nothing_stored.set(!has_stored);
    if has_stored {
        // The code that reads records is not needed on a first visit.
        let Ok(later) = later(app).await else { return };
        (later.open_stored)(app).await;
        if app.state().storage.error == Some(StoreError::NotLoaded) {
            // Nothing is wrong with what is stored, so starting again helps.
            app.update(|state| state.storage.error = None);
            return;
        }
    }
    until_start_screens(app).await;
    let state = app.state();
    if matches!(state.screen.route, Route::What | Route::StorageChoice | Route::Second) || state.leaves() {
        // After a reload it is not known in which language the screen was shown. Where somebody wants to leave quickly,
        // every address shows the same first screen, also what Back and a closed tab that is opened again lead to.
        app.go_instead(Route::Languages);
    }
    forward(app).await;
    if !pressed(app) {
        app.record_place(&app.state().screen.route);
    }
    app.update(|state| state.screen.ready = true);
}

/// Whether the app is about to draw a start screen: there is no profile, and "Begin" was not pressed in `index.html`.
pub fn wants_start_screens(app: &App) -> bool {
    let state = app.state();
    match &state.screen.route {
        Route::Start(_, StartScreen::Begin) => false,
        Route::Languages | Route::Start(..) | Route::What | Route::StorageChoice | Route::Second => {
            state.people.current.is_none()
        }
        // Pages that need a profile lead to the first of them.
        route => state.people.current.is_none() && !route.is_public(),
    }
}

/// Keeps the screens of `index.html` until the app can draw its own, or until they are left for a first statement.
async fn until_start_screens(app: &Rc<App>) {
    let come = async {
        while wants_start_screens(app) && load_start_screens(app).await.is_err() {
            app.platform.pause(AGAIN).await;
        }
    };
    let left = async {
        while wants_start_screens(app) {
            app.platform.pause(LOOK).await;
        }
    };
    select(Box::pin(come), Box::pin(left)).await;
}

async fn load_basics(app: &Rc<App>) -> Result<(), LoadError> {
    let language = likely_language(app);
    let (pack, spoken) = join(load_pack(app, FIRST_PACK), speak(app, &language, None)).await;
    pack?;
    spoken?;
    // The user may have pressed another language meanwhile.
    speak(app, &likely_language(app), None).await
}

/// The language in the address; otherwise the first of the browser's preferred languages that the app has; otherwise
/// the source language.
fn likely_language(app: &Rc<App>) -> String {
    let state = app.state();
    let has = |tag: &str| state.locales.known.iter().any(|language| language.tag == tag);
    let asked = match &state.screen.route {
        Route::Start(tag, _) => Some(tag.clone()),
        _ => None,
    };
    let preferred = app.platform.preferred_languages().into_iter();
    let bare = preferred.map(|tag| tag.split('-').next().unwrap_or_default().to_owned());
    asked.into_iter().chain(bare).find(|tag| has(tag)).unwrap_or_else(|| "en".to_owned())
}
