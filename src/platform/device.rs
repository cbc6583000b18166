//! What is kept on this device: opening it, knowing whether it is there, removing it.

use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen_futures::spawn_local;
use web_sys::Storage;

use super::{loader, opfs, optional, quota, scope};
use crate::app::Opened;
use crate::domain::Timestamp;
use crate::store::indexed_db::{self, IndexedDbStore, STEPS};
use crate::store::memory::MemoryStore;
use crate::store::mirror::{BackupFiles, MirroredStore, Parts, Remembered, Start, Witness};
use crate::store::{Database, Store, StoreError, StoreFuture};

/// Opens the store of this device, and creates it if there is none.
///
/// # Errors
/// As [`IndexedDbStore::open_as`] and [`MirroredStore::open`]; [`StoreError::Missing`] if data should be there, unless
/// the store is opened [afresh](Start::Afresh).
pub async fn open(start: Start) -> Result<Opened, StoreError> {
    match open_both(start).await {
        Ok(opened) => Ok(opened),
        // Another tab, or a newer version, is not damage.
        Err(error @ (StoreError::Blocked | StoreError::NewerVersion)) => Err(error),
        Err(error) => open_damaged(start, error).await,
    }
}

async fn open_both(start: Start) -> Result<Opened, StoreError> {
    let place = scope::place().await;
    scope::claim(place);
    let parts = parts(place, Rc::new(IndexedDbStore::open_as(place, STEPS).await?)).await;
    let (store, found) = MirroredStore::open(parts, start).await?;
    Ok(Opened { store: Rc::new(store), found })
}

async fn parts(place: &'static str, database: Rc<dyn Database>) -> Parts {
    let files = opfs::OpfsFiles::open(place).await.map(|files| Rc::new(files) as Rc<dyn BackupFiles>);
    Parts { database, files, witness: Rc::new(LocalWitness(place)), now }
}

/// What helps if the database could not be opened or read: trying once more, since a browser that found damage often
/// begins with a new database the next time; and otherwise using the second copy alone. If something should be there
/// and is nowhere, that is the error.
fn open_damaged(start: Start, error: StoreError) -> StoreFuture<'static, Opened> {
    Box::pin(async move {
        // If the browser does not answer at all, the app has waited long enough.
        let error = match error {
            StoreError::ConnectionLost => error,
            _ => match open_both(start).await {
                Ok(opened) => return Ok(opened),
                Err(again) => again,
            },
        };
        if error == StoreError::Missing {
            return Err(error);
        }
        let place = scope::place().await;
        match MirroredStore::open_copy(parts(place, Rc::new(MemoryStore::new())).await).await {
            Ok(Some((store, found))) => Ok(Opened { store: Rc::new(store), found }),
            Err(StoreError::NewerVersion) => Err(StoreError::NewerVersion),
            _ if start == Start::Returning && !Remembered::of(&LocalWitness(place)).is_empty() => {
                Err(StoreError::Missing)
            }
            _ => Err(error),
        }
    })
}

fn now() -> Timestamp {
    Timestamp(js_sys::Date::now() as i64).in_calendar()
}

/// Whether there is, or should be, something stored on this device. This creates nothing.
pub async fn has_stored() -> bool {
    let place = scope::place().await;
    Remembered::is_any(&LocalWitness(place)) || loader::stored().await.iter().any(|name| name == place)
}

/// Asks the browser not to delete the data when space runs low.
pub fn ask_to_persist() {
    spawn_local(async {
        // If the browser refuses, nothing can be done: the reminders to save a file do not depend on it.
        quota::persist().await;
    });
}

/// After how many days without a visit the browser is known to delete what a site stored.
///
/// Safari deletes everything that scripts can write after seven days of use without a visit, but not for a site that
/// was added to the home screen. Only Apple's browsers have gesture events; a name in the user agent proves nothing.
pub fn deletes_after_days() -> Option<u32> {
    let window = gloo::utils::window();
    let is_apples = Reflect::has(&window, &"GestureEvent".into()).unwrap_or(false);
    let query = optional::call(&window, "matchMedia", &["(display-mode: standalone)".into()]);
    let installed = optional::of_navigator("standalone").is_some_and(|it| it.is_truthy())
        || query.and_then(|query| optional::member(&query, "matches")).is_some_and(|it| it.is_truthy());
    (is_apples && !installed).then_some(7)
}

/// Removes everything that the user entered from this device: second copy, witness, database. Removing the app itself
/// is the task of [`OfflineCache`](super::worker::OfflineCache).
///
/// What can be removed is removed even if something else cannot be. The copy is removed before the database, so that a
/// browser that is killed in between cannot bring everything back from it.
///
/// # Errors
/// The first thing that could not be removed; [`StoreError::Blocked`] if another tab keeps the database open. Then its
/// records are gone, and the empty database is removed when that tab is closed.
pub async fn erase() -> Result<(), StoreError> {
    let place = scope::place().await;
    let copies = opfs::remove_folder(place).await;
    LocalWitness(place).write(None);
    let database = match IndexedDbStore::open_as(place, STEPS).await {
        Ok(store) => store.erase().await,
        // A database that cannot be opened can still be deleted.
        Err(_) => indexed_db::delete(place).await,
    };
    scope::disclaim(place);
    copies.and(database)
}

/// Makes the browser remove from the disk what deleting left, a little at a time while it has nothing else to do.
pub async fn sweep_traces() {
    let place = scope::place().await;
    indexed_db::traces::clear(place, loader::idle).await;
}

/// A text in localStorage under this name. The browser keeps localStorage apart from databases and files.
pub struct LocalWitness(&'static str);

impl LocalWitness {
    fn storage() -> Option<Storage> {
        gloo::utils::window().local_storage().ok().flatten()
    }
}

impl Witness for LocalWitness {
    fn read(&self) -> Option<String> {
        Self::storage().and_then(|storage| storage.get_item(self.0).ok().flatten())
    }

    fn write(&self, text: Option<&str>) {
        if let Some(storage) = Self::storage() {
            // If the storage is full or forbidden, there is no witness, which is no reason to fail.
            let _ = match text {
                None => storage.remove_item(self.0),
                Some(text) => storage.set_item(self.0, text),
            };
        }
    }
}
