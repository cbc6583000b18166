//! The real browser behind [`crate::app::Platform`].

use std::cell::Cell;
use std::future::ready;
use std::rc::Rc;

use futures_util::future::join;
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlSelectElement;

use super::intl::BrowserIntl;
use super::later::{Code, LATER, STORE};
use super::{device, focus, history_state, loader, optional, tabs, worker};
use crate::app::{Entry, LoadError, LocalBoxFuture, Opened, Platform, Seen, StartChoices, StorageMode};
use crate::domain::{ProfileId, Timestamp};
use crate::i18n::{Intl, Localizer};
use crate::store::StoreError;
use crate::store::mirror::Start;

/// The browser in which the app runs.
pub struct Browser {
    code: Code,
    intl: Rc<BrowserIntl>,
    tabs: tabs::Tabs,
    keeper: Rc<worker::OfflineCache>,
    sweeping: Rc<Cell<bool>>,
}

impl Browser {
    /// The browser of this page, with the functions that load the app's code into it.
    pub fn new(code: Code) -> Self {
        let (tabs, keeper) = (tabs::Tabs::default(), Rc::default());
        Self { code, intl: Rc::default(), tabs, keeper, sweeping: Rc::default() }
    }

    /// Loads the code that reads aloud.
    ///
    /// # Errors
    /// It could not be loaded; it can be tried again.
    pub async fn load_read_aloud(&self) -> Result<(), LoadError> {
        (self.code.read_aloud)().await
    }

    /// Loads the code of the device's store.
    ///
    /// # Errors
    /// [`StoreError::NotLoaded`] if it could not be loaded; it can be tried again.
    pub async fn load_store(&self) -> Result<(), StoreError> {
        (self.code.store)().await.map_err(|_| StoreError::NotLoaded)
    }

    async fn open(&self, start: Start) -> Result<Opened, StoreError> {
        self.load_store().await?;
        (STORE.get().ok_or(StoreError::NotLoaded)?.open)(start).await
    }

    /// The other tabs of the app.
    pub fn tabs(&self) -> &tabs::Tabs {
        &self.tabs
    }

    /// What keeps the app on this device.
    pub fn keeper(&self) -> &Rc<worker::OfflineCache> {
        &self.keeper
    }
}

impl Platform for Browser {
    fn now(&self) -> Timestamp {
        #[allow(clippy::cast_possible_truncation, reason = "Date.now is whole milliseconds far below 2^63")]
        Timestamp(js_sys::Date::now() as i64).in_calendar()
    }

    fn new_id(&self) -> String {
        let mut bytes = [0_u8; 12];
        // Some programs put a source in its place that does nothing and reports nothing.
        if !optional::random(&mut bytes) || bytes == [0; 12] {
            // Every browser that runs this module has `crypto`. If one forbids it, that does no harm: ids must be
            // distinct, not secret.
            let fallback = js_sys::Math::random().to_bits().to_be_bytes();
            bytes[..8].copy_from_slice(&fallback);
        }
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn intl(&self) -> Rc<dyn Intl> {
        self.intl.clone()
    }

    fn preferred_languages(&self) -> Vec<String> {
        let languages = optional::of_navigator("languages").and_then(|it| it.dyn_into::<js_sys::Array>().ok());
        languages.unwrap_or_default().iter().filter_map(|tag| tag.as_string()).collect()
    }

    fn load<'a>(&'a self, path: &'a str) -> LocalBoxFuture<'a, Result<Vec<u8>, LoadError>> {
        Box::pin(async move { loader::load(path).await.ok_or_else(|| LoadError { path: path.to_owned() }) })
    }

    fn seen(&self) -> Seen {
        match loader::seen().as_deref() {
            Some("gone") => Seen::Gone,
            Some("altered") => Seen::Altered,
            _ => Seen::Nothing,
        }
    }

    fn load_work(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        (self.code.work)()
    }

    fn load_files(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        (self.code.files)()
    }

    fn load_exercises(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        (self.code.exercises)()
    }

    fn load_rest(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        Box::pin(async {
            let code = join((self.code.start_screens)(), (self.code.rest)());
            let (styles, (start, rest)) = join(loader::load_later_styles(), code).await;
            styles.ok_or_else(|| LoadError { path: "later.css".to_owned() }).and(start).and(rest)
        })
    }

    fn load_start_screens(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        (self.code.start_screens)()
    }

    fn entry(&self) -> Entry {
        // An address that reveals something was taken out of the address bar before the app was loaded.
        if let Some(address) = loader::take_address() {
            return Entry { address, mark: String::new() };
        }
        let window = gloo::utils::window();
        Entry { address: window.location().hash().unwrap_or_default(), mark: history_state::present().0 }
    }

    fn leave_page(&self, place: &str) {
        focus::leave(place);
    }

    fn return_to_page(&self, place: &str) {
        focus::return_to(place);
    }

    fn forget_pages(&self) {
        focus::forget();
    }

    fn set_entry(&self, entry: &Entry, instead: bool) {
        let window = gloo::utils::window();
        let location = window.location();
        let (Ok(history), Ok(path), Ok(search)) = (window.history(), location.pathname(), location.search()) else {
            return;
        };
        let (address, mark) = (path + &search + &entry.address, JsValue::from(entry.mark.as_str()));
        let added = if instead {
            history.replace_state_with_url(&mark, "", Some(&address))
        } else {
            history.push_state_with_url(&mark, "", Some(&address))
        };
        // Safari allows only 100 changes of the history in 30 seconds, which a fast run can reach. Without the entry,
        // Back leads further back, and nothing else is lost.
        let _ = added;
    }

    fn back(&self) {
        // If there is nothing to go back to, this page stays.
        let _ = gloo::utils::window().history().and_then(|history| history.back());
    }

    fn was_reloaded(&self) -> bool {
        loader::was_reloaded()
    }

    fn next_frame(&self) -> LocalBoxFuture<'_, ()> {
        Box::pin(super::next_frame())
    }

    fn pause(&self, milliseconds: u32) -> LocalBoxFuture<'_, ()> {
        Box::pin(TimeoutFuture::new(milliseconds))
    }

    fn idle(&self) -> LocalBoxFuture<'_, ()> {
        Box::pin(loader::idle())
    }

    fn set_language(&self, words: &Localizer) {
        if let Some(root) = gloo::utils::document().document_element() {
            let language = words.language();
            // `lang` and `dir` change together, or a screen reader would read Farsi with a Dutch voice.
            let _ = root.set_attribute("lang", &language.tag);
            let _ = root.set_attribute("dir", language.dir.name());
        }
    }

    fn chosen_before(&self, tag: &str) -> Option<StartChoices> {
        let document = gloo::utils::document();
        let second: HtmlSelectElement = document.get_element_by_id(&format!("second-{tag}"))?.dyn_into().ok()?;
        let ticked = document.query_selector(".early [name]:checked").ok().flatten();
        let storage_mode = ticked.and_then(|it| it.get_attribute("value"));
        Some(StartChoices {
            storage_mode: storage_mode
                .map(|value| if value == "device" { StorageMode::Device } else { StorageMode::Session }),
            leaves: document.query_selector(".early .check :checked").is_ok_and(|it| it.is_some()),
            second: Some(second.value()).filter(|tag| !tag.is_empty()),
        })
    }

    fn has_stored(&self) -> LocalBoxFuture<'_, bool> {
        Box::pin(device::has_stored())
    }

    fn has_store_code(&self) -> bool {
        STORE.get().is_some()
    }

    fn open_store(&self) -> LocalBoxFuture<'_, Result<Opened, StoreError>> {
        Box::pin(self.open(Start::Returning))
    }

    fn open_store_afresh(&self) -> LocalBoxFuture<'_, Result<Opened, StoreError>> {
        Box::pin(self.open(Start::Afresh))
    }

    fn request_persistence(&self) {
        // Somebody's answers were just written, so the code of the store is loaded.
        if let Some(store) = STORE.get() {
            (store.ask_to_persist)();
        }
        self.keeper.keep();
    }

    fn deletes_after_days(&self) -> Option<u32> {
        LATER.get().and_then(|later| (later.deletes_after_days)())
    }

    fn broadcast_change(&self, profile: &ProfileId) {
        self.tabs.tell(&tabs::News::Changed(profile.clone()));
    }

    fn tell_tabs_of_erasing(&self) {
        self.tabs.tell(&tabs::News::Erased);
    }

    fn erase_everything(&self) -> LocalBoxFuture<'_, Result<(), StoreError>> {
        // Only pages that are loaded later delete anything.
        match LATER.get() {
            Some(later) => (later.erase)(self.keeper.clone()),
            None => Box::pin(ready(Err(StoreError::NotLoaded))),
        }
    }

    fn is_replaced(&self) -> LocalBoxFuture<'_, bool> {
        Box::pin(loader::is_replaced())
    }

    fn sweep_traces(&self) {
        if self.sweeping.replace(true) {
            return;
        }
        let sweeping = self.sweeping.clone();
        spawn_local(async move {
            // Only pages that are loaded later delete anything.
            if let Some(later) = LATER.get() {
                (later.sweep_traces)().await;
            }
            sweeping.set(false);
        });
    }

    fn activate_update(&self) -> LocalBoxFuture<'_, bool> {
        LATER
            .get()
            .map_or_else(|| Box::pin(ready(false)) as LocalBoxFuture<'_, bool>, |later| (later.activate_update)())
    }

    fn reload(&self) {
        // If this fails, the old version goes on running, and it is complete in itself.
        let _ = gloo::utils::window().location().reload();
    }
}
