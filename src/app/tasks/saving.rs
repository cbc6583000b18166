//! The way of a change from memory to the disk.
//!
//! Changes join one queue and leave it only when their transaction has committed. While one batch is being written,
//! the next ones gather, so a burst of taps costs few transactions and never changes order. A failed batch stays at the
//! head of the queue: the next change, or [`retry`], tries it again.

use std::rc::Rc;

use crate::app::{App, Keep, Saving, Soon};
use crate::domain::ProfileId;
use crate::store::{Kind, Record, Store, StoreError, Write, codec};

/// Queues changes of a profile and writes all that is queued. The state says what became of it.
pub async fn save(app: &Rc<App>, writes: Vec<Write>) {
    app.queue.borrow_mut().extend(writes);
    flush(app).await;
}

/// Tries again what could not be written. Where the store itself is what fails, it is opened anew, and what it lost of the
/// profile in use is written from memory.
pub async fn retry(app: &Rc<App>) {
    write(app, true).await;
}

/// Looks whether the browser emptied its storage while nobody was looking: what was saved is not any more then, and the
/// state says so. Nothing is written, since the user may have meant it.
pub async fn look_again(app: &Rc<App>) {
    if app.state().keep == Some(Keep::Device)
        && !app.writing.get()
        && let Err(error @ StoreError::Emptied) = app.store().all(Kind::Profile).await
    {
        app.update(|state| state.saving = Saving::Failed(error));
    }
}

async fn flush(app: &Rc<App>) {
    write(app, false).await;
}

async fn write(app: &Rc<App>, is_asked: bool) {
    if app.writing.replace(true) {
        // The writer that is under way takes these along.
        return;
    }
    let mut outcome = write_queue(app).await;
    if let Err(error) = &outcome
        && app.state().keep == Some(Keep::Device)
    {
        // Whoever goes on answering wants to keep it. A place that is remembered by the way is not enough for that.
        let goes_on = *error == StoreError::Emptied && app.queue.borrow().iter().any(is_of_use);
        if goes_on || (is_asked && !matches!(error, StoreError::Full | StoreError::NewerVersion)) {
            outcome = write_anew(app).await;
        }
    }
    app.writing.set(false);
    app.update(|state| match outcome {
        Ok(()) => state.saving = Saving::Saved,
        Err(error) => state.saving = Saving::Failed(error),
    });
}

async fn write_queue(app: &Rc<App>) -> Result<(), StoreError> {
    while !app.queue.borrow().is_empty() {
        app.update(|state| state.saving = Saving::Writing);
        // What she sees comes first: a slow phone takes longer to hand an answer to the disk than to show the next
        // statement. Until then the change waits in the queue, as it does behind another batch.
        app.platform.drawn().await;
        let batch = app.queue.take();
        app.in_flight.replace(batch.clone());
        let store: Rc<dyn Store> = app.store();
        let written = store.write(batch).await;
        let batch = app.in_flight.take();
        if let Err(error) = written {
            let newer = app.queue.replace(batch);
            app.queue.borrow_mut().extend(newer);
            return Err(error);
        }
        let state = app.state();
        if state.keep == Some(Keep::Device) {
            app.nothing_stored.set(false);
            if batch.iter().any(is_of_use) && !app.kept_for_good.replace(true) {
                app.platform.keep_for_good();
            }
            if batch.iter().any(|write| !matches!(write, Write::Put(_))) {
                app.platform.sweep_traces();
            }
            for profile in touched(&batch, state.current.as_ref().map(|current| &current.profile.id)) {
                app.platform.tell_tabs(&profile);
            }
        }
    }
    Ok(())
}

/// Opens the store anew and writes what it lost of the profile in use, then the queue. Boxed, so that it is a function of
/// its own, which can wait.
#[inline(never)]
fn write_anew(app: &Rc<App>) -> Soon<'_, Result<(), StoreError>> {
    Box::pin(async move {
        let opened = match app.platform.open_store().await {
            // What is in memory is what there is.
            Err(StoreError::Missing) if app.state().current.is_some() => app.platform.open_store_afresh().await?,
            opened => opened?,
        };
        let state = app.state();
        let stored = opened.store.all(Kind::Profile).await?;
        let is_there = |id: &ProfileId| stored.iter().any(|record| record.profile.as_ref() == Some(id));
        let current = state.current.as_ref();
        let others = state.profiles.iter().filter(|it| current.is_none_or(|current| current.profile.id != it.id));
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
        app.update(|state| state.found = Rc::new(found));
        app.queue.borrow_mut().splice(0..0, lost);
        write_queue(app).await
    })
}

/// Whether it would be a pity to lose it: an answer, say, and not an empty profile.
fn is_of_use(write: &Write) -> bool {
    matches!(write, Write::Put(record) if !matches!(record.kind, Kind::Profile | Kind::Run))
}

/// Whose records a batch changes. What is deleted by its key is of the profile in use.
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

/// The records of a profile, or those of all profiles: as they are stored, with the changes that still wait to be written.
///
/// # Errors
/// Why they cannot be read.
pub(super) async fn records(app: &Rc<App>, of: Option<&ProfileId>) -> Result<Vec<Record>, StoreError> {
    let mut records = match of {
        Some(profile) => app.store().of_profile(profile).await?,
        None => app.store().all(Kind::Profile).await?,
    };
    for write in app.in_flight.borrow().iter().chain(app.queue.borrow().iter()) {
        match write {
            Write::Put(record) => {
                let wanted = match of {
                    Some(profile) => record.profile.as_ref() == Some(profile),
                    None => record.kind == Kind::Profile,
                };
                if wanted {
                    records.retain(|it| (it.kind, &it.key) != (record.kind, &record.key));
                    records.push(record.clone());
                }
            }
            Write::Delete(kind, key) => records.retain(|it| (it.kind, &it.key) != (*kind, key)),
            Write::DeleteProfile(profile) => records.retain(|it| it.profile.as_ref() != Some(profile)),
        }
    }
    Ok(records)
}
