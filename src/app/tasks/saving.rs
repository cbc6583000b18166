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

use std::rc::Rc;

use futures_util::future::join;

use super::elsewhere;
use super::later::{LATER, later};
use crate::app::{App, Assets, Keep, Saving, Soon};
use crate::domain::ProfileId;
use crate::store::{Kind, Record, Store, StoreError, Write, codec, merging};

/// How long typed text gathers before it is written, in milliseconds. Together with the time for writing on a slow
/// phone, no text on the screen is unstored for longer than 600 milliseconds.
pub const GATHERING: u32 = 400;

/// The fields of the record of a kind of work in which the user says something.
const SAYING: [&str; 2] = ["stance", "note"];

/// Its other fields. A record that has only these says nothing, and is not kept.
const NOT_SAYING: [&str; 4] = ["profile", "occupation", "created", "changed"];

/// The result of writing a batch that was merged with what is stored, and whether another tab had changed any of it.
pub type WrittenOver = (Result<(), StoreError>, bool);

/// A record as this tab knew it before the waiting change.
pub(in crate::app) struct Before {
    kind: Kind,
    key: String,
    /// `None` if there was no record.
    text: Option<String>,
    /// What this tab handed to the store last without hearing that it was stored; it may have been.
    tried: Option<String>,
}

/// Queues changes of a profile and writes everything that is queued. The state says what happened to it.
pub async fn save(app: &Rc<App>, writes: Vec<Write>) {
    queue(app, writes);
    flush(app).await;
}

/// What stores a text of which the app has the present letters already: [`save_soon`], as a task of its own. The app has
/// to have them at once, so that no drawing shows a field without its last letter.
pub(super) fn store_typed(app: &Rc<App>, write: Option<Write>) -> Soon<'static, ()> {
    let app = app.clone();
    Box::pin(async move {
        if let Some(write) = write {
            save_soon(&app, vec![write]).await;
        }
    })
}

/// Queues typed text, and writes it as soon as it has gathered for a moment. Until then nothing is called saved.
pub(super) fn save_soon(app: &Rc<App>, writes: Vec<Write>) -> Soon<'_, ()> {
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
        if !matches!(app.state().saving, Saving::Failed(_)) {
            app.update(|state| state.saving = Saving::Typing);
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
            if matches!(app.state().saving, Saving::Failed(_)) {
                break;
            }
        }
        app.gathering.set(false);
        if app.state().saving == Saving::Typing {
            app.update(|state| state.saving = Saving::Saved);
        }
    })
}

/// Hands everything that is not written yet to the browser at this very moment, for a page that is being hidden or
/// left. If the page is still there afterwards, the changes are also written in the usual way, which is harmless.
pub fn hurry(app: &Rc<App>) -> Soon<'_, ()> {
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

/// Remembers what a record was before a change that is about to be queued. If several changes wait, only the first
/// counts.
pub(super) fn knew(app: &Rc<App>, kind: Kind, key: &str, before: Option<Record>) {
    let mut known = app.before.borrow_mut();
    if !known.iter().any(|it| it.kind == kind && it.key == key) {
        known.push(Before { kind, key: key.to_owned(), text: before.map(|record| record.text), tried: None });
    }
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
    if app.state().keep == Some(Keep::Device)
        && !app.writing.get()
        && let Err(error @ StoreError::Emptied) = app.store().all(Kind::Profile).await
    {
        app.update(|state| state.saving = Saving::Failed(error));
    }
}

fn queue(app: &Rc<App>, writes: Vec<Write>) {
    if app.state().keep == Some(Keep::Visit) {
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
    let mut outcome = match app.state().saving.clone() {
        // Writing an empty queue would succeed at once, and then what the store lost would be called saved.
        Saving::Failed(error @ StoreError::Emptied) if is_asked => Err(error),
        _ => write_queue(app).await,
    };
    if let Err(error) = &outcome
        && app.state().keep == Some(Keep::Device)
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
        Ok(()) if app.gathering.get() => state.saving = Saving::Typing,
        Ok(()) => state.saving = Saving::Saved,
        Err(error) => state.saving = Saving::Failed(error),
    });
}

async fn write_queue(app: &Rc<App>) -> Result<(), StoreError> {
    while !app.queue.borrow().is_empty() {
        app.update(|state| state.saving = if app.gathering.get() { Saving::Typing } else { Saving::Writing });
        // What the user sees comes first: a slow phone takes longer to hand an answer to the disk than to show the next
        // statement. Until then the change waits in the queue, as it does behind another batch.
        app.platform.drawn().await;
        let mut batch = app.queue.take();
        app.in_flight.replace(batch.clone());
        let store: Rc<dyn Store> = app.store();
        // On a first visit, while not everything is loaded yet, there is nothing that another tab could have changed.
        let known = app.state().has(Assets::REST) && app.state().keep == Some(Keep::Device);
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
                if let Some(later) = later.filter(|_| met) {
                    (later.read_again)(app, &profile).await;
                }
            }
        }
    }
    Ok(())
}

/// Writes a batch on top of what is stored by now, and returns whether another tab had changed any of it.
pub(super) fn write_over<'a>(app: &'a Rc<App>, store: &'a dyn Store, batch: &'a mut [Write]) -> Soon<'a, WrittenOver> {
    Box::pin(async move {
        let mut met = false;
        for write in batch.iter_mut() {
            let Some((kind, key)) = place(write).filter(|(kind, key)| is_known(app, *kind, key)) else { continue };
            let stored = match store.one(kind, &key).await {
                Ok(stored) => stored,
                Err(error) => return (Err(error), met),
            };
            match put_together(app, write, stored) {
                Ok(changed) => met |= changed,
                Err(error) => return (Err(error), met),
            }
        }
        app.in_flight.replace(batch.to_vec());
        note_tried(app, batch);
        (store.write(batch.to_vec()).await, met)
    })
}

/// The record that a write is about.
fn place(write: &Write) -> Option<(Kind, String)> {
    match write {
        Write::Put(record) => Some((record.kind, record.key.clone())),
        Write::Delete(kind, key) => Some((*kind, key.clone())),
        Write::DeleteProfile(_) => None,
    }
}

fn is_known(app: &App, kind: Kind, key: &str) -> bool {
    app.before.borrow().iter().any(|it| it.kind == kind && it.key == key)
}

/// Merges a waiting change with the record that is stored now, and returns whether that record differs from the one
/// that this tab knew. A record that was deleted elsewhere meanwhile is written as it is here, so that nothing that the
/// user is writing gets lost.
fn put_together(app: &App, write: &mut Write, stored: Option<Record>) -> Result<bool, StoreError> {
    let (Some((kind, key)), Some(stored)) = (place(write), stored) else { return Ok(false) };
    let mut known = app.before.borrow_mut();
    let Some(before) = known.iter_mut().find(|it| it.kind == kind && it.key == key) else { return Ok(false) };
    if [&before.text, &before.tried].contains(&&Some(stored.text.clone())) {
        before.text = Some(stored.text);
        return Ok(false);
    }
    let ours = match (&*write, &before.text) {
        (Write::Put(record), _) => record.text.clone(),
        // This record said nothing any more and was to be deleted. After merging, it may say something again.
        (_, Some(text)) if kind == Kind::Work => merging::without(text, &SAYING),
        _ => return Ok(false),
    };
    let merged = merging::merge(before.text.as_deref(), &ours, &stored.text)?;
    for (field, text) in merged.theirs {
        elsewhere::found(app, kind, &key, &field, text);
    }
    before.text = Some(stored.text.clone());
    *write = if kind == Kind::Work && !merging::has_more_than(&merged.text, &NOT_SAYING) {
        Write::Delete(kind, key)
    } else {
        Write::Put(Record { text: merged.text, ..stored })
    };
    Ok(true)
}

/// Notes what is handed to the store. It may get stored without the app hearing of it, if a connection breaks or the
/// page is left.
fn note_tried(app: &App, batch: &[Write]) {
    let mut known = app.before.borrow_mut();
    for write in batch {
        if let Write::Put(record) = write
            && let Some(before) = known.iter_mut().find(|it| it.kind == record.kind && it.key == record.key)
        {
            before.tried = Some(record.text.clone());
        }
    }
}

/// From now on, what was written is what this tab knows.
fn forget_before(app: &App, batch: &[Write]) {
    let queue = app.queue.borrow();
    let waits = |kind: Kind, key: &str| queue.iter().any(|it| place(it).is_some_and(|(a, b)| a == kind && b == key));
    let mut known = app.before.borrow_mut();
    for write in batch {
        let Some((kind, key)) = place(write) else { continue };
        if waits(kind, &key) {
            let text = match write {
                Write::Put(record) => Some(record.text.clone()),
                _ => None,
            };
            if let Some(before) = known.iter_mut().find(|it| it.kind == kind && it.key == key) {
                (before.text, before.tried) = (text, None);
            }
        } else {
            known.retain(|it| it.kind != kind || it.key != key);
        }
    }
}

/// Opens the store again and writes what it lost of the profile in use, then the queue.
pub(super) fn write_anew(app: &Rc<App>) -> Soon<'_, Result<(), StoreError>> {
    Box::pin(async move {
        let opened = match app.platform.open_store().await {
            // What is in memory is all that is left.
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

/// Whether losing it would be a pity: an answer, for example, and not an empty profile.
fn is_of_use(write: &Write) -> bool {
    matches!(write, Write::Put(record) if !matches!(record.kind, Kind::Profile | Kind::Run))
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

/// The records of a profile, or the profile records of all: as they are stored, with the changes that still wait to be
/// written.
///
/// # Errors
/// Why they cannot be read.
pub(super) async fn records(app: &Rc<App>, of: Option<&ProfileId>) -> Result<Vec<Record>, StoreError> {
    let mut records = match of {
        Some(profile) => app.store().of_profile(profile).await?,
        None => app.store().all(Kind::Profile).await?,
    };
    // What is being written was merged with what is stored before; what waits still has to be.
    for write in app.in_flight.borrow().iter() {
        lay_over(&mut records, write, of);
    }
    for write in app.queue.borrow_mut().iter_mut() {
        if let Some((kind, key)) = place(write) {
            let stored = records.iter().find(|it| it.kind == kind && it.key == key).cloned();
            put_together(app, write, stored)?;
        }
        lay_over(&mut records, write, of);
    }
    Ok(records)
}

/// Applies a write to records, as the store will do.
fn lay_over(records: &mut Vec<Record>, write: &Write, of: Option<&ProfileId>) {
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
