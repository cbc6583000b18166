//! What the app knows and does, without a screen: the state, the routes, and the tasks that change them.
//!
//! `tasks/` change the state, one use case in each file; what only reads is a method of [`State`]. The browser is
//! reached through [`Platform`], so that all of it runs natively in the tests, with a memory store and a clock that
//! stands still.
//!
//! **Invariant A1: an answer is in memory before anything is awaited, and is called saved only after its transaction
//! committed.** **A2: what could not be written stays queued, in order, until it is written or the page is closed.**
//! **A3: a change is of fields, not of whole records.** See [`tasks::saving`]. A4 is in `needs.rs`.

mod assets;
mod exercise_place;
mod exercise_route;
mod exploring;
mod forward;
mod history;
mod hub;
mod languages;
mod lazy_store;
mod leaving;
mod needs;
mod platform;
mod route;
mod state;
pub mod tasks;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub use assets::Assets;
pub use exercise_route::ExerciseRoute;
pub use exploring::{InterestFit, Labels, NoFit, Work, texts, title_id};
pub use history::Entry;
pub use hub::{ChapterDone, ChapterState, Hub, Suggestion, hub};
pub use languages::{known_languages, promises};
pub use leaving::{NoAddress, address_to_leave_to};
pub use platform::{LoadError, LocalBoxFuture, Opened, Platform, Seen};
pub use route::{Preset, Route, SIDE_BY_SIDE, SectionPath, StartScreen, WorkRoute};
pub use state::{
    Content, Copies, Elsewhere, Exploring, Glance, INTERESTS, KEY_COMPETENCES, LastCopy, Loading, Locales, People,
    Saving, Screen, StartChoices, State, Storage, StorageMode, Toast, Undo, Update,
};

use crate::domain::{ProfileId, Timestamp};
use crate::store::memory::MemoryStore;
use crate::store::{RecordKind, Store, Write};

/// A place that the page was to lead to, and the profile that it belongs to, if that is known.
struct Wanted {
    whose: Option<ProfileId>,
    route: Route,
}

/// The running app: the state, the store in use and the browser.
pub struct App {
    state: RefCell<Rc<State>>,
    watcher: RefCell<Option<Rc<dyn Fn()>>>,
    store: RefCell<Rc<dyn Store>>,
    queue: RefCell<Vec<Write>>,
    /// The changes that are being written just now.
    in_flight: RefCell<Vec<Write>>,
    writing: Cell<bool>,
    /// The records that the waiting changes are made to, as this tab knew them.
    before: RefCell<Vec<tasks::saving::Before>>,
    /// Whether what is typed gathers for a moment before it is written.
    gathering: Cell<bool>,
    /// The fields that were typed into in this visit: the record's kind and key, and the field.
    typed: RefCell<Vec<(RecordKind, String, Cow<'static, str>)>>,
    /// What changed since the last copy of a visit; each record is in it once, sorted by kind and key.
    uncopied: RefCell<Vec<tasks::Uncopied>>,
    /// What was last ticked for a file.
    ticked: RefCell<Option<tasks::Ticked>>,
    /// How many changes a visit has had.
    changes: Cell<u64>,
    persistence_requested: Cell<bool>,
    /// Whether it was seen that nothing is stored on this device.
    nothing_stored: Cell<bool>,
    choosing_storage: Cell<bool>,
    /// Whether the present address could not be followed, because the code for it could not be loaded.
    forward_again: Cell<bool>,
    /// The entry of the browser's history that the page was opened with.
    opened_with: Entry,
    /// When the page was opened.
    opened_at: Timestamp,
    /// Where the page was to lead when it was opened. This is kept until it is known who is here.
    wanted: RefCell<Option<Wanted>>,
    visited: RefCell<history::Visited>,
    platform: Rc<dyn Platform>,
}

impl App {
    /// An app that has not started; [`tasks::startup`] starts it.
    pub fn new(platform: Rc<dyn Platform>) -> Rc<Self> {
        let opened_with = platform.entry();
        Rc::new(Self {
            state: RefCell::new(Rc::new(State::new(opened_with.named().unwrap_or(Route::Languages)))),
            watcher: RefCell::default(),
            store: RefCell::new(Rc::new(MemoryStore::new())),
            queue: RefCell::default(),
            in_flight: RefCell::default(),
            writing: Cell::new(false),
            before: RefCell::default(),
            gathering: Cell::new(false),
            typed: RefCell::default(),
            uncopied: RefCell::default(),
            ticked: RefCell::default(),
            changes: Cell::default(),
            persistence_requested: Cell::new(false),
            nothing_stored: Cell::new(false),
            choosing_storage: Cell::new(false),
            forward_again: Cell::new(false),
            opened_with,
            opened_at: platform.now(),
            wanted: RefCell::default(),
            visited: RefCell::default(),
            platform,
        })
    }

    /// What the app knows now.
    pub fn state(&self) -> Rc<State> {
        self.state.borrow().clone()
    }

    /// When the page was opened, which is when this visit began.
    pub fn opened_at(&self) -> Timestamp {
        self.opened_at
    }

    /// The browser.
    pub fn platform(&self) -> &Rc<dyn Platform> {
        &self.platform
    }

    /// Sets the function that is called after every change of the state. There is one watcher, the root component.
    pub fn watch(&self, watcher: impl Fn() + 'static) {
        *self.watcher.borrow_mut() = Some(Rc::new(watcher));
    }

    /// Draws the page again, for something new that is not in the state.
    pub fn draw_again(&self) {
        self.update(|_| ());
    }

    /// Changes the state and tells the watcher.
    fn update(&self, change: impl FnOnce(&mut State)) {
        change(Rc::make_mut(&mut self.state.borrow_mut()));
        self.tell_watcher();
    }

    fn tell_watcher(&self) {
        let watcher = self.watcher.borrow().clone();
        if let Some(watcher) = watcher {
            watcher();
        }
    }

    fn store(&self) -> Rc<dyn Store> {
        self.store.borrow().clone()
    }

    fn use_store(&self, store: Rc<dyn Store>) {
        *self.store.borrow_mut() = store;
    }

    /// Shows a route, and adds an entry to the browser's history. Where the user wants to leave quickly there is one entry
    /// only ([`State::leaves`]).
    pub fn go(&self, route: Route) {
        let state = self.state();
        let instead = state.screen.route == route || state.leaves();
        self.platform.set_entry(&self.entry_of(&route), instead);
        self.show(route);
    }

    /// Shows a route in place of the present one, so that Back does not lead to a page that only forwards.
    pub fn go_instead(&self, route: Route) {
        self.record_place(&route);
        self.show(route);
    }

    fn show(&self, route: Route) {
        let before = self.state().screen.route.clone();
        if before != route {
            self.platform.leave_page(&before.to_hash());
        }
        self.update(|state| {
            if state.screen.route != route {
                state.screen.visit += 1;
                // A message about one page is no news on the next one. If it offers to undo something, it stays for one
                // page more.
                let stays = |toast: &Toast| toast.undo.is_some() && state.screen.visit <= toast.visit + 1;
                state.screen.toast = state.screen.toast.take().filter(stays);
                state.screen.idea_done = None;
            }
            state.screen.asks_first = false;
            state.screen.route = route;
        });
    }
}
