//! The way of a change from memory to the disk.
//!
//! Changes join one queue and leave it only when their transaction has committed. While one batch is being written,
//! the next ones gather, so a burst of taps costs few transactions and never changes order. A failed batch stays at the
//! head of the queue: the next change, or [`retry`], tries it again.
//!
//! Choices are written at once ([`save`]). Typed text gathers for [`GATHERING`] ([`save_soon`]), and no longer, even if
//! the user types without a pause. A page that is hidden or left does not wait for either ([`hurry`]).
//!
//! **Invariant A3: a change is of fields, not of whole records.** For each record in the queue the app also keeps the
//! record as this tab knew it before ([`knew`]). What another tab stored meanwhile is merged with the change, field by
//! field, before it is written. See [`crate::store::merging`].

mod merged;

use std::rc::Rc;

use futures_util::future::join;

use super::later::{LATER, later};
use crate::app::{App, Assets, LocalBoxFuture, Saving, StorageMode};
use crate::domain::ProfileId;
use crate::store::{RecordKind, Store, StoreError, Write, codec};
pub(in crate::app) use merged::Before;
pub use merged::WrittenOver;
use merged::{forget_before, note_tried};
pub(super) use merged::{knew, records, write_over};

/// How long typed text gathers before it is written, in milliseconds. Together with the time for writing on a slow
/// phone, no text on the screen is unstored for longer than 600 milliseconds.
pub const GATHERING: u32 = 400;

/// Queues changes of a profile and writes everything that is queued. The state says what happened to it.
pub async fn save(app: &Rc<App>, writes: Vec<Write>) {
    queue(app, writes);
    flush(app).await;
}

/// What stores a text of which the app has the present letters already: [`save_soon`], as a task of its own. The app has
/// to have them at once, so that no drawing shows a field without its last letter.
pub(super) fn store_typed(app: &Rc<App>, write: Option<Write>) -> LocalBoxFuture<'static, ()> {
    let app = app.clone();
    Box::pin(async move {
        if let Some(write) = write {
            save_soon(&app, vec![write]).await;
        }
    })
}

/// Queues typed text, and writes it as soon as it has gathered for a moment. Until then nothing is called saved.
pub(super) fn save_soon(app: &Rc<App>, writes: Vec<Write>) -> LocalBoxFuture<'_, ()> {
    Box::pin(async move {
        for write in writes {
            let same = |waiting: &&mut Write| match (waiting, &write) {
                (Write::Put(waiting), Write::Put(new)) => (waiting.kind, &waiting.key) == (new.kind, &new.key),
                _ => false,
            };
            let mut waiting = app.queue.borrow_mut();
            // A text replaces its own earlier form.
            match waiting.last_mut().filter(same) {
                Some(last) => *last = write,
                None => {
                    drop(waiting);
                    queue(app, vec![write]);
                }
            }
        }
        if !matches!(app.state().storage.saving, Saving::Failed(_)) {
            app.update(|state| state.storage.saving = Saving::Typing);
        }
        if app.gathering.replace(true) {
            return;
        }
        loop {
            app.platform.pause(GATHERING).await;
            // While the user goes on typing, the word "saved" would come and go. So it comes when everything that
            // gathered is written.
            if app.queue.borrow().is_empty() && !app.writing.get() {
                break;
            }
            flush(app).await;
            if matches!(app.state().storage.saving, Saving::Failed(_)) {
                break;
            }
        }
        app.gathering.set(false);
        if app.state().storage.saving == Saving::Typing {
            app.update(|state| state.storage.saving = Saving::Saved);
        }
    })
}

/// Hands everything that is not written yet to the browser at this very moment, for a page that is being hidden or
/// left. If the page is still there afterwards, the changes are also written in the usual way, which is harmless.
pub fn hurry(app: &Rc<App>) -> LocalBoxFuture<'_, ()> {
    Box::pin(async move {
        let mut batch = app.in_flight.borrow().clone();
        batch.extend(app.queue.borrow().iter().cloned());
        if batch.is_empty() {
            return;
        }
        note_tried(app, &batch);
        let store = app.store();
        // The result does not matter here: the usual way reports its own.
        let _ = join(store.write(batch), flush(app)).await;
    })
}

/// Writes what has gathered so far, for example when the user leaves a field.
pub async fn write_now(app: &Rc<App>) {
    if !app.queue.borrow().is_empty() {
        flush(app).await;
    }
}

/// Tries again to write what could not be written. If the store itself fails, it is opened again, and what it lost of
/// the profile in use is written from memory.
pub async fn retry(app: &Rc<App>) {
    write(app, true).await;
}

/// Checks whether the browser emptied its storage while the page was not seen: then what was saved is not saved any
/// more, and the state says so. Nothing is written, since the user may have meant it.
pub async fn look_again(app: &Rc<App>) {
    if app.state().storage.mode == Some(StorageMode::Device)
        && !app.writing.get()
        && let Err(error @ StoreError::Emptied) = app.store().all(RecordKind::Profile).await
    {
        app.update(|state| state.storage.saving = Saving::Failed(error));
    }
}

fn queue(app: &Rc<App>, writes: Vec<Write>) {
    if app.state().storage.mode == Some(StorageMode::Session) {
        super::copies::count(app, &writes);
    }
    app.queue.borrow_mut().extend(writes);
}

async fn flush(app: &Rc<App>) {
    write(app, false).await;
}

async fn write(app: &Rc<App>, is_asked: bool) {
    if app.writing.replace(true) {
        // The writer that is under way takes these changes along.
        return;
    }
    let mut outcome = match app.state().storage.saving.clone() {
        // Writing an empty queue would succeed at once, and then what the store lost would be called saved.
        Saving::Failed(error @ StoreError::Emptied) if is_asked => Err(error),
        _ => write_queue(app).await,
    };
    if let Err(error) = &outcome
        && app.state().storage.mode == Some(StorageMode::Device)
    {
        // A user who goes on answering wants to keep the answers. A place that is only remembered on the way does not
        // show that.
        let goes_on = *error == StoreError::Emptied && app.queue.borrow().iter().any(is_of_use);
        let no_use = matches!(error, StoreError::Full | StoreError::NewerVersion | StoreError::NotLoaded);
        if (goes_on || (is_asked && !no_use))
            && let Ok(later) = later(app).await
        {
            outcome = (later.write_anew)(app).await;
        }
    }
    app.writing.set(false);
    app.update(|state| match outcome {
        Ok(()) if app.gathering.get() => state.storage.saving = Saving::Typing,
        Ok(()) => state.storage.saving = Saving::Saved,
        Err(error) => state.storage.saving = Saving::Failed(error),
    });
}

async fn write_queue(app: &Rc<App>) -> Result<(), StoreError> {
    while !app.queue.borrow().is_empty() {
        app.update(|state| state.storage.saving = if app.gathering.get() { Saving::Typing } else { Saving::Writing });
        // What the user sees comes first: a slow phone takes longer to hand an answer to the disk than to show the next
        // statement. Until then the change waits in the queue, as it does behind another batch.
        app.platform.next_frame().await;
        let mut batch = app.queue.take();
        app.in_flight.replace(batch.clone());
        let store: Rc<dyn Store> = app.store();
        // On a first visit, while not everything is loaded yet, there is nothing that another tab could have changed.
        let known = app.state().has(Assets::REST) && app.state().storage.mode == Some(StorageMode::Device);
        let later = LATER.get().filter(|_| known);
        let (written, met) = match later {
            Some(later) => (later.write_over)(app, &*store, &mut batch).await,
            None => (store.write(batch.clone()).await, false),
        };
        app.in_flight.borrow_mut().clear();
        if let Err(error) = written {
            let newer = app.queue.replace(batch);
            app.queue.borrow_mut().extend(newer);
            return Err(error);
        }
        forget_before(app, &batch);
        let state = app.state();
        if state.storage.mode == Some(StorageMode::Device) {
            app.nothing_stored.set(false);
            if batch.iter().any(is_of_use) && !app.persistence_requested.replace(true) {
                app.platform.request_persistence();
            }
            if batch.iter().any(|write| !matches!(write, Write::Put(_))) {
                app.platform.sweep_traces();
            }
            for profile in touched(&batch, state.people.current.as_ref().map(|current| &current.profile.id)) {
                app.platform.broadcast_change(&profile);
                if let Some(later) = later.filter(|_| met) {
                    (later.read_again)(app, &profile).await;
                }
            }
        }
    }
    Ok(())
}

/// Opens the store again and writes what it lost of the profile in use, then the queue.
pub(super) fn write_anew(app: &Rc<App>) -> LocalBoxFuture<'_, Result<(), StoreError>> {
    Box::pin(async move {
        let opened = match app.platform.open_store().await {
            // What is in memory is all that is left.
            Err(StoreError::Missing) if app.state().people.current.is_some() => {
                app.platform.open_store_afresh().await?
            }
            opened => opened?,
        };
        let state = app.state();
        let stored = opened.store.all(RecordKind::Profile).await?;
        let is_there = |id: &ProfileId| stored.iter().any(|record| record.profile.as_ref() == Some(id));
        let current = state.people.current.as_ref();
        let others =
            state.people.profiles.iter().filter(|it| current.is_none_or(|current| current.profile.id != it.id));
        let missing = others.filter(|it| !is_there(&it.id)).count();
        let mut lost = Vec::new();
        if let Some(current) = current {
            let id = &current.profile.id;
            let records = opened.store.of_profile(id).await?;
            let is_poor =
                records.is_empty() || opened.found.restored.contains(id) || opened.found.incomplete.contains(id);
            lost = codec::put_all(current);
            lost.retain(|write| is_poor && !matches!(write, Write::Put(record) if records.contains(record)));
        }
        let mut found = opened.found;
        found.missing = found.missing.max(missing);
        app.use_store(opened.store);
        app.update(|state| state.storage.found = Rc::new(found));
        app.queue.borrow_mut().splice(0..0, lost);
        write_queue(app).await
    })
}

/// Whether losing it would be a pity: an answer, for example, and not an empty profile.
fn is_of_use(write: &Write) -> bool {
    matches!(write, Write::Put(record) if !matches!(record.kind, RecordKind::Profile | RecordKind::Run))
}

/// The profiles whose records a batch changes. A record that is deleted by its key belongs to the profile in use.
fn touched(batch: &[Write], current: Option<&ProfileId>) -> Vec<ProfileId> {
    let mut profiles: Vec<ProfileId> = batch
        .iter()
        .filter_map(|write| match write {
            Write::Put(record) => record.profile.clone(),
            Write::Delete(..) => current.cloned(),
            Write::DeleteProfile(profile) => Some(profile.clone()),
        })
        .collect();
    profiles.sort();
    profiles.dedup();
    profiles
}
