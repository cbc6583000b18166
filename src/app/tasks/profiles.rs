//! Profiles of this device: choosing, naming, languages, deleting.

use std::rc::Rc;

use super::elsewhere;
use super::profile::{change, put_profile};
use super::saving::{records, save, store_typed};
use super::words::speak_or_say;
use crate::app::{App, Assets, Glance, LocalBoxFuture, Locales, Route, Saving, Screen, State};
use crate::domain::{Entry, Profile, ProfileData, ProfileId};
use crate::i18n::msg;
use crate::profile_file::take_over;
use crate::store::memory::MemoryStore;
use crate::store::{RecordKind, StoreError, Write, codec};

/// Starts finding out what helps to recognise the profiles. If the code for that cannot be loaded, the list is shown
/// without.
pub(super) async fn tell_apart(app: &Rc<App>) {
    if let Ok(later) = super::later::later(app).await {
        (later.glance)(app).await;
    }
}

/// Finds out what helps to recognise the profiles.
pub(super) fn glance(app: &Rc<App>) -> LocalBoxFuture<'_, ()> {
    Box::pin(async move {
        let mut glances = Vec::new();
        for profile in app.state().people.profiles.iter() {
            // A profile that cannot be read says so when it is opened.
            let read = records(app, Some(&profile.id)).await.and_then(|records| codec::assemble(&records));
            if let Ok((data, _)) = read {
                glances.push(glance_at(&data));
            }
        }
        app.update(|state| state.people.glances = Rc::new(glances));
    })
}

fn glance_at(data: &ProfileData) -> Glance {
    let given = data.runs.iter().flat_map(|run| run.answers.values().map(|given| given.at));
    let entries = data.runs.iter().flat_map(|run| run.entries.iter().map(|entry| entry.changed));
    let answers: Vec<_> = given.chain(entries).collect();
    let told = data.evidence.iter().map(|it| it.changed);
    let last = answers.iter().copied().chain(told).max().unwrap_or(data.profile.created);
    Glance { profile: data.profile.id.clone(), answers: answers.len(), last }
}

/// Reads a profile into the state and shows its languages.
pub(super) async fn load_profile(app: &Rc<App>, id: &ProfileId) {
    reload_profile(app, id).await;
    let state = app.state();
    let Some(current) = &state.people.current else { return };
    let (first, second) = (current.profile.language.clone(), current.profile.second_language.clone());
    speak_or_say(app, &first, second.as_deref()).await;
    super::idea::forget_retired(app).await;
}

/// Reads a profile's records again.
pub(super) async fn reload_profile(app: &Rc<App>, id: &ProfileId) {
    let read = match records(app, Some(id)).await {
        Ok(records) => codec::assemble(&records),
        Err(error) => Err(error),
    };
    let mut writes = Vec::new();
    let read = read.map(|(data, problems)| match take_over(&data) {
        Some(taken) => {
            writes = taken_over(&data, &taken);
            (taken, problems)
        }
        None => (data, problems),
    });
    app.update(|state| match read {
        Ok((data, problems)) => {
            state.people.current = Some(Rc::new(data));
            state.people.starting_new_profile = false;
            state.storage.unreadable = problems.len();
        }
        Err(error) => state.storage.error = Some(error),
    });
    if !writes.is_empty() {
        save(app, writes).await;
    }
}

/// The writes of what an earlier version kept without knowing it, see [`take_over`]. Two tabs that do this at once write
/// the same.
fn taken_over(before: &ProfileData, after: &ProfileData) -> Vec<Write> {
    let mut writes = vec![Write::Put(codec::file_extras(&after.profile.id, &after.file_extras))];
    for run in &after.runs {
        let was = before.runs.iter().find(|was| was.id == run.id);
        if was.is_none_or(|was| codec::run(was) != codec::run(run)) {
            writes.push(Write::Put(codec::run(run)));
        }
        let is_new = |entry: &&Entry| was.and_then(|was| was.entry(&entry.key)) != Some(*entry);
        writes.extend(run.entries.iter().filter(is_new).map(|entry| Write::Put(codec::entry(run, entry))));
    }
    writes
}

/// The profiles of the store in use. One that cannot be read is left where it is and is not in the list.
pub(super) async fn read_profiles(app: &Rc<App>) -> Result<Vec<Profile>, StoreError> {
    let records = records(app, None).await?;
    let (mut profiles, mut unreadable) = (Vec::new(), 0);
    for record in &records {
        match codec::open_profile(record) {
            Ok(profile) => profiles.push(profile),
            Err(StoreError::NewerVersion) => return Err(StoreError::NewerVersion),
            Err(_) => unreadable += 1,
        }
    }
    if unreadable != app.state().storage.unreadable_profiles {
        app.update(|state| state.storage.unreadable_profiles = unreadable);
    }
    profiles.sort_by_key(|profile| profile.created);
    Ok(profiles)
}

/// Leaves the profile and shows the chooser.
pub async fn close_profile(app: &Rc<App>) {
    leave(app);
    app.go(Route::Profiles);
    tell_apart(app).await;
}

/// Goes to the first screen for another person on this device, who chooses a language and where the answers are kept.
pub fn new_profile(app: &Rc<App>) {
    leave(app);
    app.update(|state| state.people.starting_new_profile = true);
    app.go(Route::Languages);
}

/// Leaves the profile in use. What could not be written stays in the queue, and the user is still told so.
fn leave(app: &Rc<App>) {
    let written = app.queue.borrow().is_empty();
    app.wanted.take();
    app.ticked.take();
    app.update(|state| {
        state.people.current = None;
        state.storage.unreadable = 0;
        state.screen.toast = None;
        (state.copies.last, state.copies.put_off, state.copies.words) = (None, None, None);
        if written {
            state.storage.saving = Saving::Nothing;
        }
    });
}

/// Changes the nickname, which may be empty, at once, and returns what stores it. It is called with each letter.
pub fn rename_profile(app: &Rc<App>, nickname: &str) -> LocalBoxFuture<'static, ()> {
    let write = put_profile(app, |profile| nickname.trim().clone_into(&mut profile.nickname));
    if let Some(current) = &app.state().people.current {
        elsewhere::typed(app, RecordKind::Profile, current.profile.id.as_str(), "nickname");
    }
    store_typed(app, write)
}

/// Turns the keyboard shortcuts for answering, and Backspace, on or off.
pub async fn turn_keys(app: &Rc<App>, on: bool) {
    change(app, |profile| profile.keys_off = !on).await;
}

/// Changes the languages of the screen, and with them those of the profile in use. Without a profile they are held for
/// the visit, and are the choice with which a new profile begins.
pub async fn choose_languages_of_screen(app: &Rc<App>, first: String, second: Option<String>) {
    let state = app.state();
    let of_profile = state.people.current.as_ref().map(|current| current.profile.language.clone());
    let before = of_profile.or_else(|| state.locales.first.as_ref().map(|words| words.language().tag.clone()));
    // A user who makes the second language the first one keeps both.
    let second = if second.as_ref() == Some(&first) { before.filter(|tag| *tag != first) } else { second };
    if !speak_or_say(app, &first, second.as_deref()).await {
        return;
    }
    if state.people.current.is_none() {
        app.update(|state| state.people.start_choices.second.clone_from(&second));
    }
    change(app, |profile| {
        profile.language = first;
        profile.second_language = second;
    })
    .await;
}

/// Deletes a profile with everything that belongs to it.
///
/// # Errors
/// Why it could not be deleted; then it is still there.
pub async fn delete_profile(app: &Rc<App>, id: &ProfileId) -> Result<(), StoreError> {
    // Changes to it that could not be written, on a full device for example, need not be written before it is deleted.
    let of_it = |write: &Write| matches!(write, Write::Put(record) if record.profile.as_ref() == Some(id));
    let (waiting, others) = app.queue.take().into_iter().partition::<Vec<_>, _>(of_it);
    app.queue.replace(others);
    save(app, vec![Write::DeleteProfile(id.clone())]).await;
    if let Saving::Failed(error) = app.state().storage.saving.clone() {
        // The deletion must not happen later, when nobody asks for it any more.
        let mut queue = app.queue.borrow_mut();
        queue.retain(|write| *write != Write::DeleteProfile(id.clone()));
        queue.splice(0..0, waiting);
        let written = queue.is_empty();
        drop(queue);
        if written {
            app.update(|state| state.storage.saving = Saving::Nothing);
        }
        return Err(error);
    }
    app.update(|state| {
        state.people.profiles =
            Rc::new(state.people.profiles.iter().filter(|profile| profile.id != *id).cloned().collect());
        if state.people.current.as_ref().is_some_and(|current| current.profile.id == *id) {
            state.people.current = None;
        }
    });
    let empty = app.state().people.profiles.is_empty();
    app.go_instead(if empty { Route::Languages } else { Route::Profiles });
    tell_apart(app).await;
    app.update(|state| state.show_toast(msg("profile-deleted"), None));
    Ok(())
}

/// Removes everything from this device, including what a visit leaves that keeps no answers, and starts over.
///
/// # Errors
/// What could not be removed. Everything else is gone, and the profile in use is still in memory.
pub async fn erase_everything(app: &Rc<App>) -> Result<(), StoreError> {
    app.queue.borrow_mut().clear();
    let store = app.store();
    // What is being loaded meanwhile must read nothing from the device: whoever opens a database that is gone makes it anew.
    app.use_store(Rc::new(MemoryStore::new()));
    let erased = async {
        let erased = store.erase().await;
        app.platform.erase_everything().await?;
        erased
    };
    if let Err(error) = erased.await {
        app.use_store(store);
        return Err(error);
    }
    app.platform.tell_tabs_of_erasing();
    start_over(app, msg("everything-deleted"));
    Ok(())
}

/// Everything is as before the first visit, when everything was deleted; and a message says so.
pub(super) fn start_over(app: &Rc<App>, say: &'static str) {
    app.queue.borrow_mut().clear();
    app.before.borrow_mut().clear();
    app.typed.borrow_mut().clear();
    app.uncopied.borrow_mut().clear();
    app.ticked.take();
    app.persistence_requested.set(false);
    app.nothing_stored.set(true);
    app.wanted.take();
    app.forget_visited();
    app.use_store(Rc::new(MemoryStore::new()));
    app.update(|state| {
        // The first language of the screen stays, and what is loaded.
        *state = State {
            screen: Screen { ready: true, visit: state.screen.visit, ..Screen::at(Route::Languages) },
            locales: Locales { second: None, ..state.locales.clone() },
            content: state.content.clone(),
            ..State::new(Route::Languages)
        };
        super::local_packs::forget(state);
    });
    app.go_instead(Route::Languages);
    app.update(|state| {
        if state.has(Assets::REST) {
            state.show_toast(say, None);
        }
    });
}
