//! The browser as the app needs it. `crate::platform` implements it with the real one, the tests with a plain one.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use super::{Before, Entry};
use crate::domain::{ProfileId, Timestamp};
use crate::i18n::{Intl, Words};
use crate::store::{Found, Store, StoreError};

/// A future on the browser's one thread.
pub type Soon<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A file of the app that could not be had: no network before the first visit was complete, or a broken host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    /// The file's path below the app's folder.
    pub path: String,
}

/// What was seen in place of a file that could not be had, so that nobody looks for a mistake where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// Nothing: there is no connection.
    #[default]
    Nothing,
    /// The host has no such file.
    Gone,
    /// Another file than this version is made of.
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
    /// What was not all where it should be.
    pub found: Found,
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
    fn load<'a>(&'a self, path: &'a str) -> Soon<'a, Result<Vec<u8>, LoadError>>;
    /// What was seen in place of the file that could not be had last.
    fn seen(&self) -> Seen {
        Seen::default()
    }
    /// Loads the code that a first answer does not need.
    fn load_rest(&self) -> Soon<'_, Result<(), LoadError>>;
    /// Loads the code that only the pages about kinds of work need.
    fn load_work(&self) -> Soon<'_, Result<(), LoadError>>;
    /// Loads the code that draws the start screens, which is part of [that](Self::load_rest).
    fn load_start_screens(&self) -> Soon<'_, Result<(), LoadError>> {
        Box::pin(async { Ok(()) })
    }
    /// Whether the host has another version by now than this page is of: then what does not come may be gone for good.
    fn is_replaced(&self) -> Soon<'_, bool>;
    /// The present entry of the browser's history.
    fn entry(&self) -> Entry;
    /// Adds an entry to the browser's history, or puts it in place of the present one.
    fn set_entry(&self, entry: &Entry, instead: bool);
    /// Goes back in the browser's history by one entry.
    fn back(&self);
    /// Whether the page was loaded anew just where it was, and not opened.
    fn was_reloaded(&self) -> bool;
    /// Lets the browser draw what the state says before what follows.
    fn drawn(&self) -> Soon<'_, ()>;
    /// Waits for some milliseconds.
    fn pause(&self, milliseconds: u32) -> Soon<'_, ()>;
    /// Lets the browser do all that people wait for before what follows.
    fn idle(&self) -> Soon<'_, ()>;
    /// Sets the document's language and direction.
    fn set_language(&self, words: &Words);
    /// What she chose on the start screens of `index.html` in this language; `None` once the app has taken over.
    fn chosen_before(&self, tag: &str) -> Option<Before>;
    /// Whether there is, or should be, something stored on this device. Creates nothing.
    fn has_stored(&self) -> Soon<'_, bool>;
    /// Whether the code that opens the store of this device is there. Where it is not, opening waits for the line.
    fn has_store_code(&self) -> bool {
        true
    }
    /// Opens the store of this device, creating it where there is none.
    fn open_store(&self) -> Soon<'_, Result<Opened, StoreError>>;
    /// Opens the store although the data that should be there are not found.
    fn open_store_afresh(&self) -> Soon<'_, Result<Opened, StoreError>>;
    /// Somebody's answers are on this device: asks the browser not to delete them when space runs low. Where everything
    /// had been deleted, the app itself is kept again, too.
    fn keep_for_good(&self);
    /// Whether the browser is known to delete data after some days without a visit.
    fn deletes_after_days(&self) -> Option<u32>;
    /// Tells the other tabs that a profile changed.
    fn tell_tabs(&self, profile: &ProfileId);
    /// Tells the other tabs that everything was deleted.
    fn tell_tabs_of_erasing(&self);
    /// Removes everything from this device: databases, second copy, caches, the service worker.
    fn erase_everything(&self) -> Soon<'_, Result<(), StoreError>>;
    /// Something that a person wrote was deleted from this device: has what that leaves in the browser's files cleared away,
    /// later and in small steps.
    fn sweep_traces(&self);
    /// Has the version of the app that waits take over; whether there is one.
    fn take_over(&self) -> Soon<'_, bool>;
    /// Loads the page anew.
    fn reload(&self);
}
