//! Opening and deleting the database, and noticing that a connection has ended.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use indexed_db_futures::database::Database;
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::prelude::*;
use indexed_db_futures::{OpenDbResult, error::Error};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::Migration;
use super::failure::Failure;
use super::schema;
use super::timeout::{self, Timeout};
use crate::store::StoreError;

/// How long another tab may take to close its connection. A tab that runs this app does so at once. If it takes longer,
/// the tab is stuck, and the user can do more about it than the app can.
const FOR_OTHER_TABS: u32 = 2_000;

/// How long a database may take to open. Browsers have been seen to wait here for ever; a slow disk takes a second or
/// two.
const FOR_THE_BROWSER: u32 = 10_000;

/// Whether a database is created if it is not there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// It may be created.
    OldOrNew,
    /// It was here before: if it is gone, that is an error and nothing is created.
    Existing,
}

/// An open connection. When it is dropped it closes, after the work that is still running on it.
pub struct Connection {
    /// The database behind it.
    pub database: Database,
    ended: Rc<Cell<bool>>,
    let_go: Rc<Cell<bool>>,
    _listeners: [EventListener; 2],
}

impl Connection {
    fn new(database: Database) -> Self {
        let ended = Rc::new(Cell::new(false));
        let asked = Rc::new(Cell::new(false));
        let raw = (**database.as_sys()).clone();
        // Another tab wants to upgrade or delete the database, and a connection that stays open would block it.
        let let_go = EventListener::new(&raw, "versionchange", {
            let (raw, ended, asked) = (raw.clone(), ended.clone(), asked.clone());
            move |_| {
                asked.set(true);
                ended.set(true);
                raw.close();
            }
        });
        // The browser closed it: its storage process failed, or the user cleared the site's data.
        let lost = EventListener::new(&raw, "close", {
            let ended = ended.clone();
            move |_| ended.set(true)
        });
        Self { database, ended, let_go: asked, _listeners: [let_go, lost] }
    }

    /// Whether it can still be used, as far as the browser told us.
    pub fn is_open(&self) -> bool {
        !self.ended.get()
    }

    /// Whether another tab asked for the database, to upgrade or delete it, so that this connection was closed.
    pub fn was_let_go(&self) -> bool {
        self.let_go.get()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.as_sys().close();
    }
}

/// An attempt to open a database.
enum Opening {
    Awaited,
    Done(OpenDbResult<Database>),
    GivenUp,
}

/// Opens a database at the version to which its steps lead, or at a later one that this version can work beside.
pub async fn open(name: &str, steps: &'static [Migration], expected: Expected) -> Result<Connection, Failure> {
    let (alarm, setter) = timeout::alarm();
    setter.set(FOR_THE_BROWSER);
    let blocked = Rc::new(Cell::new(false));
    let vanished = Rc::new(Cell::new(false));
    let own = Rc::new(OnceCell::<web_sys::IdbOpenDbRequest>::new());

    let request = Database::open(name.to_owned())
        .with_version(u32::try_from(steps.len()).unwrap_or(u32::MAX))
        .with_on_blocked({
            let blocked = blocked.clone();
            move |_| {
                blocked.set(true);
                setter.set(FOR_OTHER_TABS);
                Ok(())
            }
        })
        .with_on_upgrade_needed({
            let (own, vanished) = (own.clone(), vanished.clone());
            move |event, _| {
                let from = event.old_version() as usize;
                if from == 0 && expected == Expected::Existing {
                    vanished.set(true);
                    // An error in here undoes the upgrade, so that no empty database is left behind.
                    return Err(JsValue::from_str("the database is gone").into());
                }
                upgrade(own.get(), steps.get(from..).unwrap_or_default())
            }
        })
        .build()?;
    let _ = own.set(request.as_sys().clone());

    match finish(alarm, request).await {
        Some(Ok(database)) => Ok(Connection::new(database)),
        Some(Err(_)) if vanished.get() => {
            remove_given_up(name).await;
            Err(Failure::Told(StoreError::Missing))
        }
        Some(Err(error)) => match Failure::from(error) {
            Failure::Told(StoreError::NewerVersion) => open_newer(name).await,
            failure => Err(failure),
        },
        None if blocked.get() => Err(Failure::Told(StoreError::Blocked)),
        None => Err(Failure::Told(StoreError::ConnectionLost)),
    }
}

/// Opens a database that a newer app made, at the version that it has. The browser refuses only versions that are asked
/// for.
async fn open_newer(name: &str) -> Result<Connection, Failure> {
    let (alarm, setter) = timeout::alarm();
    setter.set(FOR_THE_BROWSER);
    let vanished = Rc::new(Cell::new(false));
    let request = Database::open(name.to_owned())
        .with_on_upgrade_needed({
            let vanished = vanished.clone();
            move |_, _| {
                // It was deleted a moment ago, and the browser is about to make an empty one.
                vanished.set(true);
                Err(JsValue::from_str("the database is gone").into())
            }
        })
        .build()?;
    match finish(alarm, request).await {
        Some(Ok(database)) => {
            let stores: Vec<String> = database.object_store_names().collect();
            let is_open_to_us = schema::is_open_to_us(database.version(), &stores);
            let connection = Connection::new(database);
            if is_open_to_us { Ok(connection) } else { Err(Failure::Told(StoreError::NewerVersion)) }
        }
        // The next attempt finds out whether it may be made anew.
        Some(Err(_)) if vanished.get() => {
            remove_given_up(name).await;
            Err(Failure::Lost)
        }
        Some(Err(error)) => Err(error.into()),
        None => Err(Failure::Told(StoreError::ConnectionLost)),
    }
}

/// Removes what WebKit leaves of a database whose creation was given up: WebKit goes on listing it, with version 0, and
/// keeps its file. Other browsers leave nothing. A database that another tab made meanwhile has a version, and stays.
async fn remove_given_up(name: &str) {
    if is_given_up(name).await == Some(true) {
        // The caller is told anyway that the database is gone, and it makes no difference to that if the empty file
        // stays.
        let _ = delete(name).await;
    }
}

/// Whether the browser lists a database with version 0. `None` if the browser cannot say.
async fn is_given_up(name: &str) -> Option<bool> {
    let member = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let factory = member(&gloo::utils::window(), "indexedDB")?;
    let list: Function = member(&factory, "databases")?.dyn_into().ok()?;
    let listed: Promise = list.call0(&factory).ok()?.dyn_into().ok()?;
    let listed = timeout::with_timeout(timeout::after(FOR_OTHER_TABS), JsFuture::from(listed)).await?.ok()?;
    let found = Array::from(&listed)
        .iter()
        .find(|it| member(it, "name").and_then(|it| it.as_string()).as_deref() == Some(name))?;
    Some(member(&found, "version")?.as_f64() == Some(0.0))
}

/// Takes the steps in the upgrade's own transaction, which only the request gives access to: only through it can a step
/// reach stores that exist already.
fn upgrade(request: Option<&web_sys::IdbOpenDbRequest>, steps: &[Migration]) -> Result<(), Error> {
    let transaction = request.and_then(|request| request.transaction());
    let transaction = transaction.ok_or_else(|| JsValue::from_str("an upgrade without a transaction"))?;
    for step in steps {
        step(&transaction)?;
    }
    Ok(())
}

/// Waits for a request until the alarm rings.
///
/// The request is not dropped even then. If it were, its upgrade could still run later, without our steps, and leave a
/// database of the right version without stores; and a connection that nobody holds would block every later upgrade.
async fn finish(
    alarm: Timeout,
    request: impl Future<Output = OpenDbResult<Database>> + 'static,
) -> Option<OpenDbResult<Database>> {
    let opening = Rc::new(RefCell::new(Opening::Awaited));
    let done = future_to_promise({
        let opening = opening.clone();
        async move {
            let result = request.await;
            match opening.replace(Opening::Awaited) {
                Opening::GivenUp => drop(result.map(Database::close)),
                _ => drop(opening.replace(Opening::Done(result))),
            }
            Ok(JsValue::UNDEFINED)
        }
    });
    timeout::with_timeout(alarm, JsFuture::from(done)).await;
    match opening.replace(Opening::GivenUp) {
        Opening::Done(result) => Some(result),
        _ => None,
    }
}

/// Deletes a database.
///
/// # Errors
/// [`StoreError::Blocked`] if another tab keeps it open; it is deleted when that tab is closed.
pub async fn delete(name: &str) -> Result<(), StoreError> {
    let request = Database::delete_by_name(name).map_err(|_| StoreError::Unavailable)?;
    match timeout::with_timeout(timeout::after(FOR_OTHER_TABS), request).await {
        Some(Ok(())) => Ok(()),
        Some(Err(error)) => Err(StoreError::Other(error.to_string())),
        None => Err(StoreError::Blocked),
    }
}
