//! From the part of the app that leads to a first answer to the whole app.
//!
//! Both are WebAssembly modules with a memory of their own, so what is in memory goes over as text: all records for this
//! visit only, the profile in use otherwise, and whatever could not be written yet (A2).

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::boot::read_profiles;
use super::words::speak;
use crate::app::{App, Keep};
use crate::domain::ProfileId;
use crate::store::memory::MemoryStore;
use crate::store::{Kind, Record, Store, Write, codec};

#[derive(Serialize, Deserialize)]
struct HandedOver {
    languages: Vec<String>,
    keep: Option<Keep>,
    profile: Option<ProfileId>,
    records: Vec<Record>,
    queue: Vec<Write>,
    saved_once: bool,
}

/// Loads the whole app and lets it take over. Where it cannot be loaded, the state says so and this part goes on.
pub async fn hand_over(app: &Rc<App>) {
    let state = app.state();
    let mut records = Vec::new();
    if state.keep == Some(Keep::Visit) {
        for kind in Kind::ALL {
            // A memory store answers always.
            records.extend(app.store().all(kind).await.unwrap_or_default());
        }
    } else if let Some(current) = &state.current {
        records.extend(codec::put_all(current).into_iter().filter_map(|write| match write {
            Write::Put(record) => Some(record),
            Write::Delete(..) | Write::DeleteProfile(_) => None,
        }));
    }
    let languages = state.first.iter().chain(&state.second).map(|words| words.language().tag.clone()).collect();
    let handed = HandedOver {
        languages,
        keep: state.keep,
        profile: state.current.as_ref().map(|current| current.profile.id.clone()),
        records,
        queue: app.queue.borrow().iter().cloned().collect(),
        saved_once: state.saved_once,
    };
    let Ok(text) = serde_json::to_string(&handed) else { return };
    match app.platform.hand_over(text).await {
        Ok(()) => app.retire(),
        Err(_) => app.update(|state| state.offline_gap = true),
    }
}

/// Takes over what another part handed over. `false` if it had no store in use, so that this one looks for itself.
pub(super) async fn take_over(app: &Rc<App>) -> bool {
    let Some(text) = app.platform.handed_over() else { return false };
    let Ok(handed) = serde_json::from_str::<HandedOver>(&text) else { return false };
    if let [first, rest @ ..] = handed.languages.as_slice()
        && speak(app, first, rest.first().map(String::as_str)).await.is_err()
    {
        app.update(|state| state.offline_gap = true);
    }
    // The focus moves to the heading of the page that was asked for, as on every change of place.
    app.update(|state| state.visit = 1);
    match handed.keep {
        None => return false,
        Some(Keep::Visit) => {
            let store = MemoryStore::new();
            // A memory store takes everything.
            let _ = store.write(handed.records.iter().cloned().map(Write::Put).collect()).await;
            app.use_store(Rc::new(store));
        }
        Some(Keep::Device) => match app.platform.open_store().await {
            Ok(opened) => app.use_store(opened.store),
            Err(error) => app.update(|state| state.broken = Some(error)),
        },
    }
    let profiles = read_profiles(app).await.unwrap_or_default();
    let mine: Vec<Record> = handed
        .records
        .into_iter()
        .filter(|record| record.profile == handed.profile && record.profile.is_some())
        .collect();
    let current = codec::assemble(&mine).ok().map(|(data, _)| Rc::new(data));
    app.queue.borrow_mut().extend(handed.queue);
    app.update(|state| {
        state.keep = handed.keep;
        state.saved_once = handed.saved_once;
        state.profiles = Rc::new(profiles);
        state.current = current;
    });
    if !app.queue.borrow().is_empty() {
        super::saving::retry(app).await;
    }
    true
}
