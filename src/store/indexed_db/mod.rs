//! "Keep on this device": records live in the browser's IndexedDB.
//!
//! Opening, transactions and requests go through `indexed_db_futures`. It hides three things, which are taken from the
//! browser's own objects below it (`as_sys`): the transaction of an upgrade, so that a step can reach stores that exist
//! already; the reason why a transaction was aborted, which is where a full disk shows; and the events that end a
//! connection.
//!
//! **Invariant I1: inside a transaction nothing is awaited but the database.** A transaction without a pending request
//! commits by itself as soon as the page waits for anything else. **I2: a database that was here and is gone is never
//! replaced by a new one in silence.** That is [`StoreError::Missing`] if another tab deleted it, and
//! [`StoreError::Emptied`] if the browser did, until the app opens the store again on purpose.

mod connection;
mod failure;
mod schema;
pub mod timeout;
pub mod traces;

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;

use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::future::VoidRequest;
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions};
use wasm_bindgen::prelude::*;

pub use self::connection::delete;
use self::connection::{Connection, Expected};
use self::failure::Failure;
pub use self::schema::{Migration, STEPS};
use super::stamp::{self, Change, Owner, Stamp};
use super::{Database as Stamped, KeyRanges, Record, RecordKind, Store, StoreError, StoreFuture, Write};
use crate::domain::{ProfileId, Timestamp};

/// Keeps records in IndexedDB.
pub struct IndexedDbStore {
    name: &'static str,
    steps: &'static [Migration],
    connection: RefCell<Option<Rc<Connection>>>,
    /// Whether the database has been open in this visit: from then on it has to exist.
    known: Cell<bool>,
    /// Whether another tab has asked for the database since.
    let_go: Cell<bool>,
    /// How often it was erased: what began before does not make the database anew.
    erased: Cell<u32>,
}

impl IndexedDbStore {
    /// Opens the database of this name, and creates it if there is none. The app's schema is [`STEPS`].
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] if the browser offers no databases, [`StoreError::NewerVersion`] if a newer app made
    /// this one and this version cannot work beside it, [`StoreError::Blocked`] if another tab keeps an older version open and does not close it,
    /// [`StoreError::Full`] if there is no room for one.
    pub async fn open_as(name: &'static str, steps: &'static [Migration]) -> Result<Self, StoreError> {
        let store = Self {
            name,
            steps,
            connection: RefCell::default(),
            known: Cell::default(),
            let_go: Cell::default(),
            erased: Cell::default(),
        };
        store.attempt(async |_| Ok(())).await?;
        Ok(store)
    }

    /// The browser's own connection, for tests that break it.
    pub fn raw(&self) -> Option<web_sys::IdbDatabase> {
        self.connection.borrow().as_ref().map(|connection| (**connection.database.as_sys()).clone())
    }

    /// Does work on a connection, and a second time on a new one if the first was lost.
    ///
    /// WebKit drops the connections of tabs in the background, and Chromium and Firefox drop all of them when their
    /// storage process fails. Doing a batch twice is harmless, because each of its writes names its key.
    async fn attempt<T>(&self, work: impl AsyncFn(&Database) -> Result<T, Failure>) -> Result<T, StoreError> {
        let erased = self.erased.get();
        for _ in 0..2 {
            if self.erased.get() != erased {
                return Err(StoreError::Missing);
            }
            let result = match self.connection().await {
                Ok(connection) => work(&connection.database).await,
                Err(failure) => Err(failure),
            };
            match result {
                Ok(value) => return Ok(value),
                Err(Failure::Told(StoreError::Missing)) if !self.let_go.get() => return Err(StoreError::Emptied),
                Err(Failure::Told(error)) => return Err(error),
                Err(Failure::Lost) => self.drop_connection(),
            }
        }
        Err(if self.known.get() { StoreError::ConnectionLost } else { StoreError::Unavailable })
    }

    fn drop_connection(&self) {
        if let Some(connection) = self.connection.take() {
            self.let_go.set(connection.was_let_go());
        }
    }

    async fn connection(&self) -> Result<Rc<Connection>, Failure> {
        let cached = self.connection.borrow().clone();
        if let Some(connection) = cached.filter(|connection| connection.is_open()) {
            return Ok(connection);
        }
        self.drop_connection();
        let expected = if self.known.get() { Expected::Existing } else { Expected::OldOrNew };
        let connection = Rc::new(connection::open(self.name, self.steps, expected).await?);
        self.known.set(true);
        self.connection.replace(Some(connection.clone()));
        Ok(connection)
    }
}

impl Store for IndexedDbStore {
    fn all(&self, kind: RecordKind) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(self.attempt(async move |database| read(database, &[kind], None).await))
    }

    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> StoreFuture<'a, Vec<Record>> {
        Box::pin(self.attempt(async move |database| read(database, &RecordKind::ALL, Some(profile)).await))
    }

    fn in_ranges(&self, kind: RecordKind, ranges: KeyRanges) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(self.attempt(async move |database| read_ranges(database, kind, ranges).await))
    }

    fn one<'a>(&'a self, kind: RecordKind, key: &'a str) -> StoreFuture<'a, Option<Record>> {
        Box::pin(self.attempt(async move |database| {
            let transaction = database.transaction([kind.name()]).build()?;
            Ok(records_at(&transaction, [(kind, key.to_owned())]).await?.pop())
        }))
    }

    fn write(&self, batch: Vec<Write>) -> StoreFuture<'_, ()> {
        Box::pin(async move { self.attempt(async |database| write(database, &batch, None).await.map(drop)).await })
    }

    fn erase(&self) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            // Deleting waits for other tabs' connections and emptying does not, so the records are removed first. A
            // database that cannot be opened (one of a newer version, or a broken one) can still be deleted.
            let _ = self.attempt(async |database| clear(database).await).await;
            drop(self.connection.take());
            self.known.set(false);
            self.erased.set(self.erased.get().wrapping_add(1));
            traces::prepare(self.name).await;
            let deleted = connection::delete(self.name).await;
            traces::finish(self.name).await;
            deleted
        })
    }
}

impl Stamped for IndexedDbStore {
    fn everything(&self) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(self.attempt(async move |database| read(database, &RecordKind::ALL, None).await))
    }

    fn write_stamped(&self, batch: Vec<Write>, floor: Timestamp) -> StoreFuture<'_, Vec<Change>> {
        Box::pin(async move { self.attempt(async |database| write(database, &batch, Some(floor)).await).await })
    }
}

/// Reads the records of some kinds: all of them, or those of a profile.
async fn read(database: &Database, kinds: &[RecordKind], profile: Option<&ProfileId>) -> Result<Vec<Record>, Failure> {
    let transaction = database.transaction(kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>()).build()?;
    // All requests are made before the first is awaited, so the engine works on them in one go.
    let mut requests = Vec::with_capacity(kinds.len());
    for kind in kinds {
        let store = transaction.object_store(kind.name())?;
        let request = match profile {
            None => store.get_all::<JsValue>().primitive()?,
            Some(profile) => store.index(schema::PROFILE)?.get_all().with_query(profile.as_str()).primitive()?,
        };
        requests.push((*kind, request));
    }
    let mut records = Vec::new();
    for (kind, request) in requests {
        for value in request.await? {
            records.push(from_js(kind, value?.unchecked_ref())?);
        }
    }
    // The engine orders keys by UTF-16 units; the contract orders them by characters.
    records.sort_by(|a, b| (a.kind, &a.key).cmp(&(b.kind, &b.key)));
    Ok(records)
}

/// Reads the records of a kind in some ranges of keys, as they are at one moment.
async fn read_ranges(database: &Database, kind: RecordKind, ranges: KeyRanges) -> Result<Vec<Record>, Failure> {
    let transaction = database.transaction([kind.name()]).build()?;
    let store = transaction.object_store(kind.name())?;
    let mut requests = Vec::with_capacity(ranges.len());
    for (from, until) in ranges.iter().copied() {
        let range = KeyRange::Bound(from, false, until, true);
        requests.push(store.get_all::<JsValue>().with_query::<&str, _>(range).primitive()?);
    }
    let mut records = Vec::new();
    for request in requests {
        for value in request.await? {
            records.push(from_js(kind, value?.unchecked_ref())?);
        }
    }
    records.sort_by(|a, b| a.key.cmp(&b.key));
    Ok(records)
}

/// Writes a batch in one transaction, with the stamps of all owners that it changes if a floor for their generations is
/// given.
async fn write(database: &Database, batch: &[Write], floor: Option<Timestamp>) -> Result<Vec<Change>, Failure> {
    if batch.is_empty() {
        return Ok(Vec::new());
    }
    let stores: Vec<String> = database.object_store_names().collect();
    let transaction = begin(database, &stores)?;
    let changes = match floor {
        Some(floor) => changes(&transaction, batch, floor).await?,
        None => Vec::new(),
    };
    let stamps: Vec<Write> = changes.iter().filter_map(Change::to_write).collect();
    let mut requests = Vec::with_capacity(batch.len() + stamps.len());
    for write in batch.iter().chain(&stamps) {
        match write {
            Write::Put(record) => {
                requests.push(transaction.object_store(record.kind.name())?.put(to_js(record)).primitive()?);
            }
            write => remove(&transaction, &stores, write, &mut requests).await?,
        }
    }
    commit(transaction, requests).await?;
    Ok(changes)
}

/// What a batch is about to change, read within its transaction: only the records that it names, and their owners'
/// stamps.
async fn changes(transaction: &Transaction<'_>, batch: &[Write], floor: Timestamp) -> Result<Vec<Change>, Failure> {
    let before = records_at(transaction, stamp::places(batch)).await?;
    let owners: Vec<Owner> = stamp::owners(batch, &before).into_iter().collect();
    let places = owners.iter().map(|owner| (RecordKind::Setting, stamp::key(owner)));
    let stamps = records_at(transaction, places).await?;
    let stamps = stamps.iter().filter_map(|it| Some((it.profile.clone(), Stamp::from_record(it).ok()?))).collect();
    Ok(stamp::changes(batch, before, &stamps, floor))
}

/// Those records of these places that exist.
async fn records_at(
    transaction: &Transaction<'_>,
    places: impl IntoIterator<Item = stamp::RecordKey>,
) -> Result<Vec<Record>, Failure> {
    let mut requests = Vec::new();
    for (kind, key) in places {
        let store = transaction.object_store(kind.name())?;
        requests.push((kind, store.get::<JsValue, _, _>(key.as_str()).primitive()?));
    }
    let mut records = Vec::new();
    for (kind, request) in requests {
        if let Some(value) = request.await? {
            records.push(from_js(kind, value.unchecked_ref())?);
        }
    }
    Ok(records)
}

/// The writes that remove something.
fn remove<'a>(
    transaction: &'a Transaction<'_>,
    stores: &'a [String],
    write: &'a Write,
    requests: &'a mut Vec<VoidRequest>,
) -> Pin<Box<dyn Future<Output = Result<(), Failure>> + 'a>> {
    Box::pin(async move {
        match write {
            Write::Put(_) => {}
            Write::Delete(kind, key) => {
                requests.push(transaction.object_store(kind.name())?.delete(key.as_str()).primitive()?);
            }
            Write::DeleteProfile(profile) => delete_profile(transaction, stores, profile, requests).await?,
        }
        Ok(())
    })
}

/// Deletes a profile's records in all stores, also in those that a newer app added: what somebody deletes is gone.
async fn delete_profile(
    transaction: &Transaction<'_>,
    stores: &[String],
    profile: &ProfileId,
    requests: &mut Vec<VoidRequest>,
) -> Result<(), Failure> {
    for name in stores {
        let store = transaction.object_store(name)?;
        if !store.as_sys().index_names().contains(schema::PROFILE) {
            continue;
        }
        let keys = store.index(schema::PROFILE)?.get_all_keys::<JsValue>().with_query(profile.as_str()).primitive()?;
        for key in keys.await? {
            requests.push(store.delete(key?).primitive()?);
        }
    }
    Ok(())
}

async fn clear(database: &Database) -> Result<(), Failure> {
    let stores: Vec<String> = database.object_store_names().collect();
    let transaction = begin(database, &stores)?;
    let mut requests = Vec::new();
    for name in &stores {
        requests.push(transaction.object_store(name)?.clear()?);
    }
    commit(transaction, requests).await
}

/// Begins a transaction that writes. It is strict: committed means flushed to the disk, not only handed to the system.
fn begin<'d>(database: &'d Database, stores: &[String]) -> Result<Transaction<'d>, Failure> {
    let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    let stores: Vec<&str> = stores.iter().map(String::as_str).collect();
    Ok(database.transaction(stores).with_mode(TransactionMode::Readwrite).with_options(strict).build()?)
}

/// Commits a transaction once each of its requests has succeeded.
///
/// If the function returns before that, the transaction is dropped, which aborts it. By the standard it would be enough
/// to commit at once, but Firefox (153) then commits although a request before the last one failed, and half a batch is
/// written.
async fn commit(transaction: Transaction<'_>, requests: Vec<VoidRequest>) -> Result<(), Failure> {
    for request in requests {
        request.await?;
    }
    let raw = transaction.as_sys().clone();
    // `commit` says only that the transaction was aborted; the browser's own object knows why.
    transaction.commit().await.map_err(|error| raw.error().map_or_else(|| error.into(), Failure::from))
}

#[wasm_bindgen]
extern "C" {
    /// A record as it is in an object store.
    #[wasm_bindgen(js_name = Object)]
    type Stored;

    #[wasm_bindgen(constructor, js_class = "Object")]
    fn new() -> Stored;
    #[wasm_bindgen(method, getter, structural)]
    fn key(this: &Stored) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    fn set_key(this: &Stored, key: &str);
    #[wasm_bindgen(method, getter, structural)]
    fn profile(this: &Stored) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    fn set_profile(this: &Stored, profile: &str);
    #[wasm_bindgen(method, getter, structural)]
    fn text(this: &Stored) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    fn set_text(this: &Stored, text: &str);
}

fn to_js(record: &Record) -> JsValue {
    let stored = Stored::new();
    stored.set_key(&record.key);
    stored.set_text(&record.text);
    // Records that belong to the device have no such property, so the index does not contain them.
    if let Some(profile) = &record.profile {
        stored.set_profile(profile.as_str());
    }
    stored.into()
}

fn from_js(kind: RecordKind, stored: &Stored) -> Result<Record, Failure> {
    match (stored.key().as_string(), stored.text().as_string()) {
        (Some(key), Some(text)) => {
            Ok(Record { kind, key, profile: stored.profile().as_string().map(ProfileId::new), text })
        }
        _ => Err(Failure::Told(StoreError::Other(format!("a {} is not a record", kind.name())))),
    }
}
