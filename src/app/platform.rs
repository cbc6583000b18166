//! The browser as the app needs it. `crate::platform` implements it with the real browser, the tests with a simple one.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use super::{Entry, StartChoices};
use crate::domain::{ProfileId, Timestamp};
use crate::i18n::{Intl, Localizer};
use crate::store::{Recovery, Store, StoreError};

/// A future on the browser's one thread.
pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A file of the app that could not be loaded: there was no network before the first visit was complete, or the host is
/// broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    /// The file's path below the app's folder.
    pub path: String,
}

/// What came in place of a file that could not be loaded, so that nobody looks for the cause in the wrong place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// Nothing came: there is no connection.
    #[default]
    Nothing,
    /// The host has no such file.
    Gone,
    /// The file differs from the one that belongs to this version.
    Altered,
}

impl Seen {
    /// The message that says so, and what to do.
    pub fn message(self) -> &'static str {
        match self {
            Seen::Nothing => "problem-words-missing",
            Seen::Gone => "problem-file-gone",
            Seen::Altered => "problem-file-altered",
        }
    }
}

/// A store that was opened on the device.
pub struct Opened {
    /// The store.
    pub store: Rc<dyn Store>,
    /// What was found when it was opened.
    pub found: Recovery,
}

/// What the app needs of the browser.
pub trait Platform {
    /// The present time.
    fn now(&self) -> Timestamp;
    /// A new identifier, from the browser's cryptographic random source.
    fn new_id(&self) -> String;
    /// The browser's knowledge of languages.
    fn intl(&self) -> Rc<dyn Intl>;
    /// The languages that the browser prefers, best first, as BCP 47 tags.
    fn preferred_languages(&self) -> Vec<String>;
    /// A file of the app, by its path below the app's folder.
    fn load<'a>(&'a self, path: &'a str) -> LocalBoxFuture<'a, Result<Vec<u8>, LoadError>>;
    /// What came in place of the last file that could not be loaded.
    fn seen(&self) -> Seen {
        Seen::default()
    }
    /// Loads the code that a first answer does not need.
    fn load_rest(&self) -> LocalBoxFuture<'_, Result<(), LoadError>>;
    /// Loads the code that only the pages about kinds of work need.
    fn load_work(&self) -> LocalBoxFuture<'_, Result<(), LoadError>>;
    /// Loads the code that only the pages about files need.
    fn load_files(&self) -> LocalBoxFuture<'_, Result<(), LoadError>>;
    /// Loads the code that only the pages of exercises that are data need.
    fn load_exercises(&self) -> LocalBoxFuture<'_, Result<(), LoadError>>;
    /// Loads the code that draws the start screens. [`load_rest`](Self::load_rest) loads it too.
    fn load_start_screens(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        Box::pin(async { Ok(()) })
    }
    /// Whether the host has another version by now than that of this page: then a file that does not come may be gone
    /// for good.
    fn is_replaced(&self) -> LocalBoxFuture<'_, bool>;
    /// The present entry of the browser's history.
    fn entry(&self) -> Entry;
    /// Adds an entry to the browser's history, or replaces the present one.
    fn set_entry(&self, entry: &Entry, instead: bool);
    /// The page of this place, named by its address, is about to give way to another one: remembers how far it was
    /// scrolled, what had the focus and what was unfolded, in memory and only until
    /// [`forget_pages`](Self::forget_pages).
    fn leave_page(&self, _place: &str) {}
    /// The page of this place is about to be shown again: it gets back what was remembered.
    fn return_to_page(&self, _place: &str) {}
    /// Forgets what was remembered of all pages: somebody else may come.
    fn forget_pages(&self) {}
    /// Goes back in the browser's history by one entry.
    fn back(&self);
    /// Whether the page was reloaded where it was, rather than opened.
    fn was_reloaded(&self) -> bool;
    /// Waits until the browser has drawn what the state says.
    fn next_frame(&self) -> LocalBoxFuture<'_, ()>;
    /// Waits for some milliseconds.
    fn pause(&self, milliseconds: u32) -> LocalBoxFuture<'_, ()>;
    /// Waits until the browser has done everything that the user is waiting for.
    fn idle(&self) -> LocalBoxFuture<'_, ()>;
    /// Sets the document's language and direction.
    fn set_language(&self, words: &Localizer);
    /// What the user chose on the start screens of `index.html` in this language; `None` once the app has taken over.
    fn chosen_before(&self, tag: &str) -> Option<StartChoices>;
    /// Whether there is, or should be, something stored on this device. This creates nothing.
    fn has_stored(&self) -> LocalBoxFuture<'_, bool>;
    /// Whether the code that opens the store of this device is loaded. If it is not, opening waits for the network.
    fn has_store_code(&self) -> bool {
        true
    }
    /// Opens the store of this device, and creates it if there is none.
    fn open_store(&self) -> LocalBoxFuture<'_, Result<Opened, StoreError>>;
    /// Opens the store although the data that should be there is not found.
    fn open_store_afresh(&self) -> LocalBoxFuture<'_, Result<Opened, StoreError>>;
    /// Somebody's answers are on this device now: asks the browser not to delete them when space runs low. If
    /// everything had been deleted before, the app itself is kept again too.
    fn request_persistence(&self);
    /// Whether the browser is known to delete data after some days without a visit.
    fn deletes_after_days(&self) -> Option<u32>;
    /// Tells the other tabs that a profile changed.
    fn broadcast_change(&self, profile: &ProfileId);
    /// Tells the other tabs that everything was deleted.
    fn tell_tabs_of_erasing(&self);
    /// Removes everything from this device: databases, second copy, caches, the service worker.
    fn erase_everything(&self) -> LocalBoxFuture<'_, Result<(), StoreError>>;
    /// Something that the user wrote was deleted from this device: clears away what that leaves in the browser's files,
    /// later and in small steps.
    fn sweep_traces(&self);
    /// Makes the waiting version of the app take over; returns whether one was waiting.
    fn activate_update(&self) -> LocalBoxFuture<'_, bool>;
    /// Reloads the page.
    fn reload(&self);
}
