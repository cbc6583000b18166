//! The way of a change from memory to the disk.
//!
//! Changes join one queue and leave it only when their transaction has committed. While one batch is being written,
//! the next ones gather, so a burst of taps costs few transactions and never changes order. A failed batch stays at the
//! head of the queue: the next change, or [`retry`], tries it again.

use std::rc::Rc;

use crate::app::{App, Keep, Saving};
use crate::domain::ProfileId;
use crate::store::{Store, StoreError, Write};

/// Queues changes of a profile and writes all that is queued. The state says what became of it.
pub async fn save(app: &Rc<App>, writes: Vec<Write>) {
    app.queue.borrow_mut().extend(writes);
    flush(app).await;
}

/// Tries again what could not be written.
pub async fn retry(app: &Rc<App>) {
    flush(app).await;
}

async fn flush(app: &Rc<App>) {
    if app.writing.replace(true) {
        // The writer that is under way takes these along.
        return;
    }
    let outcome = write_queue(app).await;
    app.writing.set(false);
    app.update(|state| match outcome {
        Ok(()) => {
            state.saving = Saving::Saved;
            state.saved_once = true;
        }
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
        let store: Rc<dyn Store> = app.store();
        if let Err(error) = store.write(batch.clone()).await {
            let newer = app.queue.replace(batch);
            app.queue.borrow_mut().extend(newer);
            return Err(error);
        }
        let state = app.state();
        if state.keep == Some(Keep::Device) {
            if !state.saved_once {
                app.platform.ask_to_persist();
            }
            for profile in touched(&batch) {
                app.platform.tell_tabs(&profile);
            }
        }
    }
    Ok(())
}

fn touched(batch: &[Write]) -> Vec<ProfileId> {
    let mut profiles: Vec<ProfileId> = batch
        .iter()
        .filter_map(|write| match write {
            Write::Put(record) => record.profile.clone(),
            Write::Delete(..) => None,
            Write::DeleteProfile(profile) => Some(profile.clone()),
        })
        .collect();
    profiles.sort();
    profiles.dedup();
    profiles
}
