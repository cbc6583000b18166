//! What other tabs stored meanwhile, merged with the changes of this one.

use std::rc::Rc;

use crate::app::tasks::elsewhere;
use crate::app::{App, LocalBoxFuture};
use crate::domain::ProfileId;
use crate::store::{Record, RecordKind, Store, StoreError, Write, merging};

/// The fields of the record of a kind of work in which the user says something.
const SAYING: [&str; 2] = ["stance", "note"];

/// Its other fields. A record that has only these says nothing, and is not kept.
const NOT_SAYING: [&str; 4] = ["profile", "occupation", "created", "changed"];

/// The result of writing a batch that was merged with what is stored, and whether another tab had changed any of it.
pub type WrittenOver = (Result<(), StoreError>, bool);

/// A record as this tab knew it before the waiting change.
pub(in crate::app) struct Before {
    kind: RecordKind,
    key: String,
    /// `None` if there was no record.
    text: Option<String>,
    /// What this tab handed to the store last without hearing that it was stored; it may have been.
    tried: Option<String>,
}

/// Remembers what a record was before a change that is about to be queued. If several changes wait, only the first
/// counts.
pub(in crate::app::tasks) fn knew(app: &Rc<App>, kind: RecordKind, key: &str, before: Option<Record>) {
    let mut known = app.before.borrow_mut();
    if !known.iter().any(|it| it.kind == kind && it.key == key) {
        known.push(Before { kind, key: key.to_owned(), text: before.map(|record| record.text), tried: None });
    }
}

/// Writes a batch on top of what is stored by now, and returns whether another tab had changed any of it.
pub(in crate::app::tasks) fn write_over<'a>(
    app: &'a Rc<App>,
    store: &'a dyn Store,
    batch: &'a mut [Write],
) -> LocalBoxFuture<'a, WrittenOver> {
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
fn place(write: &Write) -> Option<(RecordKind, String)> {
    match write {
        Write::Put(record) => Some((record.kind, record.key.clone())),
        Write::Delete(kind, key) => Some((*kind, key.clone())),
        Write::DeleteProfile(_) => None,
    }
}

fn is_known(app: &App, kind: RecordKind, key: &str) -> bool {
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
        (_, Some(text)) if kind == RecordKind::Work => merging::without(text, &SAYING),
        _ => return Ok(false),
    };
    let merged = merging::merge(before.text.as_deref(), &ours, &stored.text)?;
    for (field, text) in merged.theirs {
        elsewhere::found(app, kind, &key, &field, text);
    }
    before.text = Some(stored.text.clone());
    *write = if kind == RecordKind::Work && !merging::has_more_than(&merged.text, &NOT_SAYING) {
        Write::Delete(kind, key)
    } else {
        Write::Put(Record { text: merged.text, ..stored })
    };
    Ok(true)
}

/// Notes what is handed to the store. It may get stored without the app hearing of it, if a connection breaks or the
/// page is left.
pub(super) fn note_tried(app: &App, batch: &[Write]) {
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
pub(super) fn forget_before(app: &App, batch: &[Write]) {
    let queue = app.queue.borrow();
    let waits =
        |kind: RecordKind, key: &str| queue.iter().any(|it| place(it).is_some_and(|(a, b)| a == kind && b == key));
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

/// The records of a profile, or the profile records of all: as they are stored, with the changes that still wait to be
/// written.
///
/// # Errors
/// Why they cannot be read.
pub(in crate::app::tasks) async fn records(app: &Rc<App>, of: Option<&ProfileId>) -> Result<Vec<Record>, StoreError> {
    let mut records = match of {
        Some(profile) => app.store().of_profile(profile).await?,
        None => app.store().all(RecordKind::Profile).await?,
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
                None => record.kind == RecordKind::Profile,
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
