//! Starting: languages, exercise, stored profiles, and the place that the browser's history leads to.

use std::rc::Rc;

use futures_util::future::{join, select};

use super::later::later;
use super::words::{load_assets, load_pack, speak, speak_or_say};
use crate::app::history::{self, Entry};
use crate::app::{App, Assets, Exploring, Keep, LoadError, Opened, Route, Saving, Soon, StartScreen, Wanted};
use crate::domain::{Profile, ProfileId};
use crate::i18n::msg;
use crate::store::{StoreError, Write, codec};

/// The statements of the exercise, without their sources.
const FIRST_PACK: &str = "content/key_competences.first.json";

/// How often the app checks whether the user has left the screens of `index.html`, in milliseconds.
const LOOK: u32 = 50;

/// After how long the app tries again to load start screens that could not be loaded, in milliseconds.
const AGAIN: u32 = 5_000;

/// Starts the app. If a file cannot be loaded, the app is not ready and can be started again.
pub async fn boot(app: &Rc<App>) {
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
        if app.state().broken == Some(StoreError::NotLoaded) {
            // Nothing is wrong with what is stored, so starting again helps.
            app.update(|state| state.broken = None);
            return;
        }
    }
    until_start_screens(app).await;
    if matches!(app.state().route, Route::What | Route::Keep | Route::Second) {
        // After a reload it is not known in which language the screen was shown.
        app.go_instead(Route::Languages);
    }
    forward(app).await;
    if !pressed(app) {
        app.note_place(&app.state().route);
    }
    app.update(|state| state.ready = true);
}

/// Whether the app is about to draw a start screen: there is no profile, and "Begin" was not pressed in `index.html`.
pub fn wants_start_screens(app: &App) -> bool {
    let state = app.state();
    match &state.route {
        Route::Start(_, StartScreen::Begin) => false,
        Route::Languages | Route::Start(..) | Route::What | Route::Keep | Route::Second => state.current.is_none(),
        // Pages that need a profile lead to the first of them.
        route => state.current.is_none() && !route.is_public(),
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

async fn load_start_screens(app: &Rc<App>) -> Result<(), LoadError> {
    app.platform.load_start_screens().await?;
    app.update(|state| state.code = state.code | Assets::START);
    Ok(())
}

/// Opens what is stored.
pub(super) fn open_stored(app: &Rc<App>) -> Soon<'_, ()> {
    Box::pin(async move {
        let opened = app.platform.open_store().await;
        use_opened(app, opened).await;
    })
}

/// Loads what a first answer does not need, after what it needs. If something is missing, the pages that need it say
/// so.
pub async fn load_the_rest(app: &Rc<App>) {
    load_for(app, Assets::REST).await;
}

/// Tries again to load what the page of the present route needs.
pub async fn load_again(app: &Rc<App>) {
    load_for(app, app.state().needs()).await;
}

/// Loads these assets. If something could not be loaded, it is noted, and the page that waits for it says so.
pub async fn load_for(app: &Rc<App>, needed: Assets) {
    // If something fails, it is missing afterwards.
    drop(load_missing(app, needed.without(app.state().loaded())).await);
    let failed = needed.without(app.state().loaded());
    app.update(|state| state.failed = state.failed.without(needed) | failed);
    if failed != Assets::NONE {
        let replaced = app.platform.is_replaced().await;
        app.update(|state| state.replaced = replaced);
    } else if needed.has(Assets::REST) && app.forward_again.take() {
        forward(app).await;
    }
}

async fn load_missing(app: &Rc<App>, missing: Assets) -> Result<(), LoadError> {
    // Starting loads the statements and the language. This is for the case that they are missing nevertheless.
    if missing.has(Assets::FIRST) {
        load_pack(app, FIRST_PACK).await?;
    }
    let later = missing.without(Assets::FIRST | Assets::START);
    if later != Assets::NONE {
        // The start screens come with it.
        return load_assets(app, later).await;
    }
    if missing.has(Assets::START) {
        load_start_screens(app).await?;
    }
    Ok(())
}

/// Tries again to open the store that could not be opened.
pub async fn try_again(app: &Rc<App>) {
    if app.state().current.is_some() {
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
            state.current = None;
            state.saving = Saving::Saved;
        });
    }
    use_opened(app, opened).await;
    forward(app).await;
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
    let has = |tag: &str| state.languages.iter().any(|language| language.tag == tag);
    let asked = match &state.route {
        Route::Start(tag, _) => Some(tag.clone()),
        _ => None,
    };
    let preferred = app.platform.preferred_languages().into_iter();
    let bare = preferred.map(|tag| tag.split('-').next().unwrap_or_default().to_owned());
    asked.into_iter().chain(bare).find(|tag| has(tag)).unwrap_or_else(|| "en".to_owned())
}

async fn use_opened(app: &Rc<App>, opened: Result<Opened, StoreError>) {
    let opened = match opened {
        Ok(opened) => opened,
        Err(error) => {
            app.update(|state| state.broken = Some(error));
            return;
        }
    };
    app.use_store(opened.store);
    match read_profiles(app).await {
        Ok(profiles) => {
            let here = app.state().current.as_ref().map(|current| current.profile.id.clone());
            app.update(|state| {
                state.broken = None;
                state.found = Rc::new(opened.found);
                state.keep = (!profiles.is_empty()).then_some(Keep::Device);
                state.profiles = Rc::new(profiles);
            });
            match here {
                Some(id) => super::profiles::reload_profile(app, &id).await,
                None => meet(app).await,
            }
        }
        Err(error) => app.update(|state| state.broken = Some(error)),
    }
}

/// For so long after a link was used, a page that opens with it is taken to belong to the same person, in milliseconds.
const JUST_NOW: i64 = 60_000;

/// Finds out who is here. After reloading the page, or opening a link in a new tab just now, it is still the same
/// person. In all other cases the app asks: somebody else may be using the device, and browsers open the pages of the
/// last time by themselves.
async fn meet(app: &Rc<App>) {
    let state = app.state();
    let entry = &app.opened_with;
    let found = state.profiles.iter().find_map(|profile| Some((profile, history::open(&profile.id, entry.mark()?)?)));
    if let Some((profile, (at, route))) = found {
        let used = 0..JUST_NOW;
        let opened_just_now = !entry.address.is_empty() && used.contains(&(app.platform.now().0 - at.0));
        if opened_just_now || app.platform.was_reloaded() {
            super::profiles::load_profile(app, &profile.id).await;
            if app.state().current.is_some() && !pressed(app) {
                app.go_instead(route);
            }
            return;
        }
        app.wanted.replace(Some(Wanted { whose: Some(profile.id.clone()), route }));
    }
    // The question is asked in the language that all profiles share, if they do, unless another one was pressed before
    // the app was loaded.
    if let ([first, others @ ..], false) = (state.profiles.as_slice(), pressed(app))
        && others.iter().all(|other| other.language == first.language)
    {
        let beside = others.iter().all(|other| other.second_language == first.second_language);
        speak_or_say(app, &first.language, first.second_language.as_deref().filter(|_| beside)).await;
    }
}

/// Whether a language was pressed on the page's own screens.
fn pressed(app: &App) -> bool {
    matches!(app.state().route, Route::Start(..))
}

/// The profiles of the store in use. One that cannot be read is left where it is and is not in the list.
pub(super) async fn read_profiles(app: &Rc<App>) -> Result<Vec<Profile>, StoreError> {
    let records = super::saving::records(app, None).await?;
    let (mut profiles, mut unreadable) = (Vec::new(), 0);
    for record in &records {
        match codec::open_profile(record) {
            Ok(profile) => profiles.push(profile),
            Err(StoreError::NewerVersion) => return Err(StoreError::NewerVersion),
            Err(_) => unreadable += 1,
        }
    }
    if unreadable > 0 {
        app.update(|state| state.unreadable = unreadable.max(state.unreadable));
    }
    profiles.sort_by_key(|profile| profile.created);
    Ok(profiles)
}

/// Shows the place of the browser's present entry: after Back, Forward, or an address from elsewhere.
pub async fn follow_entry(app: &Rc<App>) {
    let (entry, state) = (app.platform.entry(), app.state());
    let place = app.place_of(&entry);
    // Starting leads on from wherever the user is by then.
    if !state.ready {
        if let Some(route) = place {
            app.show(route);
        }
        return;
    }
    // It is somebody else's place, or one from before there was a profile. It is passed over, so that Back always does
    // something.
    let begins = state.current.is_none() && (state.newcomer || state.profiles.is_empty());
    let Some(route) = place.filter(|route| begins || !route.is_start()) else {
        app.note_place(&state.route);
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
    if route != app.state().route {
        // An entry without a mark was not left before: an address was typed, or a page's script set it.
        if !entry.mark.is_empty() {
            app.platform.return_to_page(&route.to_hash());
        }
        app.show(route.clone());
    }
    // An address that reveals something is removed from the address bar at once.
    if entry.address != app.entry_of(&route).address {
        app.note_place(&route);
    }
    forward(app).await;
    super::start::begin_as_pressed(app).await;
}

/// Leads on from a place: pages that need a profile wait for one, and a returning user is led to where they were.
pub(super) async fn forward(app: &Rc<App>) {
    let state = app.state();
    if state.broken.is_some() {
        return;
    }
    match &state.route {
        Route::Start(tag, screen) => super::start::choose_language(app, &tag.clone(), *screen).await,
        Route::Languages => match &state.current {
            Some(_) => app.go_instead(super::profiles::place_of(app)),
            None if !state.profiles.is_empty() && !state.newcomer => app.go_instead(Route::Profiles),
            None => {}
        },
        // Where the answers are kept, and whose they are, is decided once: Back leads to none of these pages.
        Route::What | Route::Keep | Route::Second if state.current.is_some() => app.go_instead(Route::Home),
        Route::Keep if keeps_as_it_is(app) => app.go_instead(Route::Second),
        Route::Keep | Route::Second if state.first.is_none() => app.go_instead(Route::Languages),
        Route::Second if state.keep.is_none() => app.go_instead(Route::Keep),
        Route::Section(place) if state.current.is_some() => super::run::enter_section(app, &place.clone()),
        Route::Explore(place) if place.is_work() && state.current.is_some() => match later(app).await {
            Ok(later) => (later.enter_work)(app, place.clone()).await,
            // The page waits for the same code, says that it could not be loaded, and tries again.
            Err(_) => {
                app.forward_again.set(true);
                app.update(|state| state.failed = state.failed | Assets::REST);
            }
        },
        route if !route.is_public() && state.current.is_none() => {
            app.wanted.replace(Some(Wanted { whose: None, route: route.clone() }));
            app.go_instead(if state.profiles.is_empty() { Route::Languages } else { Route::Profiles });
        }
        _ => {}
    }
    if app.state().route == Route::Profiles {
        app.update(|state| state.newcomer = false);
        super::profiles::tell_apart(app).await;
    }
    super::profiles::remember_place(app).await;
}

/// Whether choosing where the answers are kept would lose some: those of a visit, or what could not be written yet.
fn keeps_as_it_is(app: &Rc<App>) -> bool {
    let state = app.state();
    let visited = state.keep == Some(Keep::Visit) && !state.profiles.is_empty();
    visited || matches!(state.saving, Saving::Failed(_))
}

/// Does what else an address about kinds of work asks for.
pub(super) fn enter_work(app: &Rc<App>, place: Exploring) -> Soon<'_, ()> {
    Box::pin(async move {
        match place {
            Exploring::All(Some(chosen)) => super::work::choose_by_address(app, chosen),
            Exploring::Occupation(code) => {
                super::country::load_country(app).await;
                super::work::note_opened(app, &code).await;
            }
            Exploring::SideBySide(codes) => {
                // After a reload the comparison goes on.
                if !codes.is_empty() {
                    app.update(|state| state.compared = codes);
                }
                super::country::load_country(app).await;
            }
            _ => {}
        }
    })
}

/// Another tab says that everything was deleted. Returns whether that is so. Any page of the origin can say it, and a
/// page of this app can be mistaken. So the store is looked at, and what was never in it cannot have been deleted.
pub async fn follow_erasing(app: &Rc<App>) -> bool {
    let state = app.state();
    let kept = state.keep == Some(Keep::Device);
    if kept && app.nothing_stored.get() {
        return false;
    }
    if app.platform.has_stored().await {
        // Somebody may have begun anew since then, or this may be another browser process that does not know of it yet.
        if !kept {
            return false;
        }
        match read_profiles(app).await {
            Err(StoreError::Missing) => {}
            Ok(profiles) if profiles.is_empty() => {}
            Ok(_) => {
                if let Some(current) = &state.current {
                    follow_other_tab(app, &current.profile.id).await;
                }
                return false;
            }
            Err(_) => return false,
        }
    }
    if kept {
        let lost = !app.queue.borrow().is_empty() || !app.in_flight.borrow().is_empty();
        super::profiles::start_over(app, if lost { msg("deleted-with-unsaved") } else { msg("everything-deleted") });
    }
    true
}

/// Another tab changed a profile: reads it again. Changes that wait here to be written count as written.
pub async fn follow_other_tab(app: &Rc<App>, changed: &ProfileId) {
    if app.state().keep != Some(Keep::Device) {
        return;
    }
    let read = join(app.store().of_profile(changed), read_profiles(app)).await;
    let (deleted, mut profiles) = match read {
        (Ok(stored), Ok(profiles)) => (stored.is_empty(), profiles),
        (Err(error), _) | (_, Err(error)) => {
            app.update(|state| state.broken = Some(error));
            return;
        }
    };
    profiles.retain(|profile| !deleted || profile.id != *changed);
    app.update(|state| state.profiles = Rc::new(profiles));
    if deleted {
        forget_deleted(app, changed).await;
    } else if is_current(app, changed) {
        super::elsewhere::read_again(app, changed).await;
    }
}

fn is_current(app: &Rc<App>, profile: &ProfileId) -> bool {
    app.state().current.as_ref().is_some_and(|current| current.profile.id == *profile)
}

/// Changes that still wait here to be written must not bring back parts of a profile that another tab deleted.
async fn forget_deleted(app: &Rc<App>, profile: &ProfileId) {
    let under_way = app.writing.get();
    app.queue
        .borrow_mut()
        .retain(|write| !matches!(write, Write::Put(record) if record.profile.as_ref() == Some(profile)));
    if is_current(app, profile) {
        app.update(|state| {
            state.current = None;
            state.saving = Saving::Nothing;
        });
        let empty = app.state().profiles.is_empty();
        app.go_instead(if empty { Route::Languages } else { Route::Profiles });
        app.update(|state| {
            if state.has(Assets::REST) {
                state.tell(msg("profile-deleted-elsewhere"), None);
            }
        });
    }
    if under_way {
        // What is being written just now may arrive after the deletion.
        super::saving::save(app, vec![Write::DeleteProfile(profile.clone())]).await;
    }
}
