//! The device's store, opened with the first change.

use std::rc::Rc;

use futures_util::lock::Mutex;

use super::Platform;
use crate::domain::ProfileId;
use crate::store::{KeyRanges, Record, RecordKind, Store, StoreError, StoreFuture, Write};

/// A store that is opened when it is first asked for something, once the browser has nothing else to do. The request
/// waits for that, and fails if the store cannot be opened; the next request tries again.
pub struct LazyStore {
    platform: Rc<dyn Platform>,
    store: Mutex<Option<Rc<dyn Store>>>,
}

impl LazyStore {
    /// The device's store, not opened yet.
    pub fn new(platform: Rc<dyn Platform>) -> Self {
        Self { platform, store: Mutex::new(None) }
    }

    async fn store(&self) -> Result<Rc<dyn Store>, StoreError> {
        // Other requests that come meanwhile wait for the same opening.
        let mut held = self.store.lock().await;
        if let Some(store) = &*held {
            return Ok(store.clone());
        }
        self.platform.idle().await;
        let store = self.platform.open_store().await?.store;
        *held = Some(store.clone());
        Ok(store)
    }
}

impl Store for LazyStore {
    fn all(&self, kind: RecordKind) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(async move { self.store().await?.all(kind).await })
    }

    fn in_ranges(&self, kind: RecordKind, ranges: KeyRanges) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(async move { self.store().await?.in_ranges(kind, ranges).await })
    }

    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> StoreFuture<'a, Vec<Record>> {
        Box::pin(async move { self.store().await?.of_profile(profile).await })
    }

    fn write(&self, batch: Vec<Write>) -> StoreFuture<'_, ()> {
        Box::pin(async move { self.store().await?.write(batch).await })
    }

    fn one<'a>(&'a self, kind: RecordKind, key: &'a str) -> StoreFuture<'a, Option<Record>> {
        Box::pin(async move { self.store().await?.one(kind, key).await })
    }

    fn was_told(&self) {
        if let Some(Some(store)) = self.store.try_lock().as_deref() {
            store.was_told();
        }
    }

    fn erase(&self) -> StoreFuture<'_, ()> {
        Box::pin(async move { self.store().await?.erase().await })
    }
}
