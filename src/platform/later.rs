//! Those functions of the browser that a first answer does not need, and how their code is loaded ([`crate::part`]).

use std::rc::Rc;

use super::worker::OfflineCache;
use super::{device, worker};
use crate::app::{LoadError, LocalBoxFuture, Opened};
use crate::part::Part;
use crate::store::StoreError;
use crate::store::mirror::Start;

/// How the code behind each split point is loaded. Loading what is there already takes no time; what could not be
/// loaded can be tried again.
#[derive(Clone, Copy)]
pub struct Code {
    /// Loads the code that opens the device's store.
    pub store: fn() -> LocalBoxFuture<'static, Result<(), LoadError>>,
    /// Loads the start screens as the app draws them. Users who are quicker have begun on those of `index.html`.
    pub start_screens: fn() -> LocalBoxFuture<'static, Result<(), LoadError>>,
    /// Loads the code that reads aloud.
    pub read_aloud: fn() -> LocalBoxFuture<'static, Result<(), LoadError>>,
    /// Loads everything else that a first answer does not need.
    pub rest: fn() -> LocalBoxFuture<'static, Result<(), LoadError>>,
    /// Loads the code that only the pages about kinds of work need.
    pub work: fn() -> LocalBoxFuture<'static, Result<(), LoadError>>,
    /// Loads the code that only the pages about files need.
    pub files: fn() -> LocalBoxFuture<'static, Result<(), LoadError>>,
    /// Loads the code that only the pages of exercises that are data need.
    pub exercises: fn() -> LocalBoxFuture<'static, Result<(), LoadError>>,
}

/// The functions that keep answers on this device.
pub struct DeviceStore {
    /// Opens the store of this device.
    pub open: fn(Start) -> LocalBoxFuture<'static, Result<Opened, StoreError>>,
    /// Asks the browser not to delete the data when space runs low.
    pub ask_to_persist: fn(),
}

/// The table, for the split point.
pub static DEVICE_STORE: DeviceStore =
    DeviceStore { open: |start| Box::pin(device::open(start)), ask_to_persist: device::ask_to_persist };

/// The functions of the device's store, if their code is loaded.
pub static STORE: Part<DeviceStore> = Part::new(&DEVICE_STORE);

/// The functions of the browser that a first answer does not need.
pub struct LaterBrowser {
    /// After how many days without a visit the browser deletes.
    pub deletes_after_days: fn() -> Option<u32>,
    /// Removes everything that the user entered from this device.
    pub erase: fn(Rc<OfflineCache>) -> LocalBoxFuture<'static, Result<(), StoreError>>,
    /// Clears away what deleting left in the browser's files.
    pub sweep_traces: fn() -> LocalBoxFuture<'static, ()>,
    /// Makes the waiting version of the app take over; returns whether one was waiting.
    pub activate_update: fn() -> LocalBoxFuture<'static, bool>,
    /// Keeps the app on this device again: [`OfflineCache::register`].
    pub register: fn(&Rc<OfflineCache>),
}

/// The table, for the split point.
pub static LATER_BROWSER: LaterBrowser = LaterBrowser {
    deletes_after_days: device::deletes_after_days,
    erase: |keeper| {
        Box::pin(async move {
            let erased = device::erase().await;
            keeper.unregister().await;
            erased
        })
    },
    sweep_traces: || Box::pin(device::sweep_traces()),
    activate_update: || Box::pin(worker::activate_update()),
    register: OfflineCache::register,
};

/// These functions, if their code is loaded.
pub static LATER: Part<LaterBrowser> = Part::new(&LATER_BROWSER);
