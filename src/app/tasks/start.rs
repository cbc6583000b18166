//! From the choice of language to the first statement.

use std::rc::Rc;

use super::later::later;
use super::saving::save;
use super::words::{speak, speak_or_say};
use crate::app::lazy_store::LazyStore;
use crate::app::{App, Assets, KEY_COMPETENCES, LocalBoxFuture, Route, StartScreen, StorageMode};
use crate::domain::{Profile, ProfileData, ProfileId, Run, RunId};
use crate::store::memory::MemoryStore;
use crate::store::{StoreError, Write, codec};

/// Shows a language from here on and goes to one of the three start screens, with what the user chose while the app was
/// being loaded. With a profile in use it changes the profile's language and stays in the profile.
pub async fn choose_language(app: &Rc<App>, tag: &str, screen: StartScreen) {
    if app.state().people.current.is_some() {
        match later(app).await {
            Ok(later) => (later.choose_language_of_profile)(app, tag).await,
            Err(_) => {
                app.update(|state| state.loading.failed = state.loading.failed | Assets::REST);
                app.go_instead(super::profile::place_of(app));
            }
        }
        return;
    }
    let spoken = speak(app, tag, None).await;
    // If another language was pressed meanwhile, that leads elsewhere, and the last press counts.
    if app.state().screen.route != Route::Start(tag.to_owned(), screen) {
        return;
    }
    if spoken.is_err() {
        app.update(|state| state.loading.failed = state.loading.failed | Assets::FIRST);
        app.go_instead(Route::Languages);
        return;
    }
    let before = app.platform.chosen_before(tag);
    let storage_mode = before.as_ref().and_then(|before| before.storage_mode);
    if let Some(before) = before {
        app.update(|state| state.people.start_choices = before);
    }
    let met = app.state();
    app.go_instead(match (screen, storage_mode) {
        // The user pressed before the app could ask who is here.
        (StartScreen::What, _) if !met.people.starting_new_profile && !met.people.profiles.is_empty() => {
            Route::Profiles
        }
        (StartScreen::What, _) => Route::What,
        // If nothing is stored, there is nothing in the store to read first, so the user need not wait for it.
        (StartScreen::Begin, Some(StorageMode::Device)) if app.nothing_stored.get() => {
            app.use_store(Rc::new(LazyStore::new(app.platform.clone())));
            app.update(|state| state.storage.mode = Some(StorageMode::Device));
            return;
        }
        (StartScreen::Second | StartScreen::Begin, Some(storage_mode)) => {
            return choose_storage(app, storage_mode).await;
        }
        _ => Route::StorageChoice,
    });
}

/// Whether a language was pressed on the page's own screens.
pub(super) fn pressed(app: &App) -> bool {
    matches!(app.state().screen.route, Route::Start(..))
}

/// Begins, if "Begin" was pressed while the app was being loaded. On a device with profiles the app first asks for a
/// name.
pub async fn begin_as_pressed(app: &Rc<App>) {
    let state = app.state();
    let pressed = matches!(state.screen.route, Route::Start(_, StartScreen::Begin));
    if !pressed || state.storage.mode.is_none() || state.people.current.is_some() {
        return;
    }
    if state.people.profiles.is_empty() {
        begin(app, state.people.start_choices.second.clone(), String::new()).await;
    } else {
        app.go_instead(Route::Second);
    }
}

/// Shows another language in the profile in use, and goes back to where the user was.
pub(super) fn choose_language_of_profile<'a>(app: &'a Rc<App>, tag: &'a str) -> LocalBoxFuture<'a, ()> {
    Box::pin(async move {
        let second = app.state().people.current.as_ref().and_then(|current| current.profile.second_language.clone());
        super::profiles::choose_languages_of_screen(app, tag.to_owned(), second).await;
        app.go_instead(super::profile::place_of(app));
    })
}

/// Decides where the answers are kept and goes on to the third start screen. Nothing is written before the user has
/// chosen the device, and nothing at all for this visit only.
pub async fn choose_storage(app: &Rc<App>, storage_mode: StorageMode) {
    // A second press while the store is being opened must not lead back here from wherever the user has gone by then.
    if app.choosing_storage.replace(true) {
        return;
    }
    let decided = decide_storage(app, storage_mode).await;
    app.choosing_storage.set(false);
    let failed = decided.is_err();
    if let Err(error) = decided {
        app.update(|state| state.storage.error = Some(error));
    }
    match app.state().screen.route {
        // The user has left the last of the page's own screens: `begin_as_pressed` goes on.
        Route::Start(_, StartScreen::Begin) if !failed => {}
        Route::Start(..) => app.go_instead(Route::Second),
        _ if failed => {}
        _ => app.go(Route::Second),
    }
}

/// Decides where the answers are kept and stays on the page, for users who open a file before anything else.
///
/// # Errors
/// Why the device's store cannot be used. Then nothing is decided.
pub async fn decide_storage(app: &Rc<App>, storage_mode: StorageMode) -> Result<(), StoreError> {
    match storage_mode {
        StorageMode::Session => {
            app.use_store(Rc::new(MemoryStore::new()));
            app.update(|state| state.people.profiles = Rc::default());
        }
        // This is another person on the same device.
        StorageMode::Device if app.state().storage.mode == Some(StorageMode::Device) => {}
        // There is nothing in the store to read first. What will be written waits for the code, and the user does not.
        StorageMode::Device if app.nothing_stored.get() && !app.platform.has_store_code() => {
            app.use_store(Rc::new(LazyStore::new(app.platform.clone())));
        }
        StorageMode::Device => {
            let opened = app.platform.open_store().await?;
            app.use_store(opened.store);
            app.update(|state| state.storage.found = Rc::new(opened.found));
            if !app.nothing_stored.get() {
                let later = later(app).await.map_err(|_| StoreError::NotLoaded)?;
                (later.meet_again)(app).await?;
            }
        }
    }
    app.update(|state| {
        state.storage.mode = Some(storage_mode);
        state.storage.error = None;
    });
    Ok(())
}

/// Reads which profiles are on the device, after a visit.
pub(super) fn meet_again(app: &Rc<App>) -> LocalBoxFuture<'_, Result<(), StoreError>> {
    Box::pin(async move {
        let profiles = super::profiles::read_profiles(app).await?;
        app.update(|state| state.people.profiles = Rc::new(profiles));
        super::local_packs::read_packs(app).await;
        Ok(())
    })
}

/// Begins a profile with a first run and goes to the hub.
pub async fn begin(app: &Rc<App>, second_language: Option<String>, nickname: String) {
    let state = app.state();
    let Some(first) = &state.locales.first else { return };
    // A second press before the next page is drawn must not begin a second profile.
    if !matches!(state.screen.route, Route::Second | Route::Start(_, StartScreen::Begin)) {
        return;
    }
    let (now, language) = (app.platform.now(), first.language().tag.clone());
    let profile = Profile {
        nickname: nickname.trim().to_owned(),
        second_language: second_language.clone().filter(|tag| *tag != language),
        place: Route::Home.to_hash(),
        leave_to: state.people.start_choices.leaves.then(String::new),
        ..Profile::new(ProfileId::new(app.platform.new_id()), language.clone(), now)
    };
    let run = Run::new(RunId::new(app.platform.new_id()), profile.id.clone(), KEY_COMPETENCES, now);
    // The profile has nothing else yet. The code that writes everything a profile can have need not be in the first
    // load.
    let writes = vec![Write::Put(codec::profile(&profile)), Write::Put(codec::run(&run))];
    let data = ProfileData { runs: vec![run].into(), ..ProfileData::new(profile.clone()) };
    app.update(|state| {
        state.people.profiles = Rc::new(state.people.profiles.iter().cloned().chain([profile]).collect());
        state.people.starting_new_profile = false;
        state.people.start_choices.leaves = false;
        state.people.current = Some(Rc::new(data));
    });
    // Back leads to no start screen any more.
    app.go_instead(Route::Home);
    save(app, writes).await;
    speak_or_say(app, &language, second_language.as_deref()).await;
}
