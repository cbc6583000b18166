//! The service worker: registered after the first screen, it keeps the whole app for use without a network.
//!
//! A new version waits until the user asks for it ([`take_over`]). Then the tab where the user asked reloads. Other
//! tabs go on with the version that they have until they are reloaded, or the user asks there too.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::slice;

use futures_util::future::{Either, select};
use gloo::events::EventListener;
use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

use super::later::LATER;
use super::{optional, scope};

/// How long removing the app may keep the user waiting, in milliseconds. After that it goes on by itself.
const MAX_REMOVAL_WAIT_MS: u32 = 2_000;
/// The beginning of the names of caches when all copies of the app on an origin shared them.
const OLD: &str = "eight-keys-";
/// How often the app checks a worker that is to stop, in milliseconds.
const LOOK: u32 = 50;

/// What is called when something has happened.
pub type OnChange = Rc<dyn Fn()>;

/// Keeps the app on this device.
#[derive(Default)]
pub struct OfflineCache {
    on_waiting: OnceCell<OnChange>,
    /// Whether everything was deleted. A registration that is under way then, or comes later, would bring everything
    /// back.
    let_go: Cell<bool>,
}

impl OfflineCache {
    /// Registers the worker and calls back when a new version waits to take over, and when one has. This is called
    /// once.
    pub fn start(self: &Rc<Self>, on_waiting: OnChange, on_taken_over: OnChange) {
        let Some(container) = container() else { return };
        EventListener::new(&container, "controllerchange", move |_| on_taken_over()).forget();
        let _ = self.on_waiting.set(on_waiting);
        self.register();
    }

    /// Removes the app from this device. It stays away until the user wants it again.
    pub async fn unregister(&self) {
        self.let_go.set(true);
        remove_soon().await;
    }

    /// The user wants the app on this device, perhaps again after it was removed.
    pub fn keep(self: &Rc<Self>) {
        // If that code is not loaded yet, [`Self::start`] will still be called.
        if self.let_go.replace(false)
            && let Some(later) = LATER.get()
        {
            (later.register)(self);
        }
    }

    /// Registers the worker, once it was [started](Self::start) and unless the app was removed.
    pub fn register(self: &Rc<Self>) {
        let Some(on_waiting) = self.on_waiting.get().cloned() else { return };
        if self.let_go.get() {
            return;
        }
        let keeper = self.clone();
        spawn_local(async move {
            let Some(promise) = super::loader::start_service_worker() else { return };
            // Without the worker the app works with a network; the next visit tries again.
            let Ok(registration) = JsFuture::from(promise).await else { return };
            if keeper.let_go.get() {
                remove().await;
                return;
            }
            let registration = registration.unchecked_ref::<ServiceWorkerRegistration>();
            if let Some(active) = registration.active() {
                tell(&active, "keep");
            }
            watch(registration, on_waiting);
        });
    }
}

fn watch(registration: &ServiceWorkerRegistration, on_waiting: OnChange) {
    if registration.waiting().is_some() && registration.active().is_some() {
        on_waiting();
    }
    let found = registration.clone();
    let listener = EventListener::new(registration, "updatefound", move |_| {
        let Some(worker) = found.installing() else { return };
        // The very first worker is not an update. This has to be checked now, because WebKit reports `installed` when
        // the first worker has taken over already.
        let is_update = found.active().is_some();
        let on_waiting = on_waiting.clone();
        let installing = worker.clone();
        let listener = EventListener::new(&worker, "statechange", move |_| {
            if installing.state() == ServiceWorkerState::Installed && is_update {
                on_waiting();
            }
        });
        listener.forget();
    });
    listener.forget();
}

/// Makes the waiting version of the app take over; returns whether one was waiting.
///
/// Mostly it takes over at once. But if another tab asks the old version for a file at that moment, Chromium starts the
/// old one again and lets the new one wait: 32 to 44 seconds in trials, and 5 minutes if the other tab went on asking
/// (its `kMaxLameDuckTime`). Asking more often changes nothing.
pub async fn activate_update() -> bool {
    let waiting = registration().await.and_then(|registration| registration.waiting());
    waiting.is_some_and(|waiting| tell(&waiting, "activate"))
}

/// Removes the app from this device. If that takes long, this returns before it is done.
async fn remove_soon() {
    // Unregistering has to wait while the browser asks the host for the worker. The user need not wait for that.
    let removing = Box::pin(remove());
    if let Either::Right(((), removing)) = select(removing, TimeoutFuture::new(MAX_REMOVAL_WAIT_MS)).await {
        spawn_local(removing);
    }
}

/// Removes the worker, and the files of the app that it keeps.
async fn remove() {
    if let Some(registration) = registration().await {
        // If it were only unregistered, a worker would go on fetching files and keep them.
        for worker in [registration.active(), registration.installing()].into_iter().flatten() {
            tell(&worker, "stop");
        }
        if let Some(installing) = registration.installing() {
            until_stopped(&installing).await;
        }
        let unregistered = registration.unregister();
        remove_caches().await;
        if let Ok(unregistered) = unregistered {
            let _ = JsFuture::from(unregistered).await;
        }
    } else {
        remove_caches().await;
    }
}

async fn until_stopped(installing: &ServiceWorker) {
    while installing.state() == ServiceWorkerState::Installing {
        TimeoutFuture::new(LOOK).await;
    }
}

async fn remove_caches() {
    let Some(caches) = optional::of_window("caches") else { return };
    let Some(names) = optional::answer(&caches, "keys", &[]).await else { return };
    let ours = format!("{} ", scope::own());
    for name in names.unchecked_into::<Array>().iter() {
        let Some(text) = name.as_string() else { continue };
        if text.starts_with(&ours) {
            optional::answer(&caches, "delete", &[name]).await;
        } else if text.starts_with(OLD) {
            leave(&caches, name).await;
        }
    }
}

/// Removes the files of this copy from a cache that other copies may have filled too (`static/sw.js`).
async fn leave(caches: &JsValue, name: JsValue) {
    let Some(cache) = optional::answer(caches, "open", slice::from_ref(&name)).await else { return };
    let Some(requests) = optional::answer(&cache, "keys", &[]).await else { return };
    let requests = requests.unchecked_into::<Array>();
    let mut others = false;
    for request in requests.iter() {
        let url = optional::member(&request, "url").and_then(|url| url.as_string()).unwrap_or_default();
        if is_of_this_copy(&url) {
            optional::answer(&cache, "delete", &[request]).await;
        } else {
            others = true;
        }
    }
    if !others {
        optional::answer(caches, "delete", &[name]).await;
    }
}

/// Whether a file's address belongs to this copy: no file of it is deeper than in a version's folder.
fn is_of_this_copy(url: &str) -> bool {
    let page = gloo::utils::document().base_uri().ok().flatten().unwrap_or_default();
    let page = page.split(['?', '#']).next().unwrap_or_default();
    let folder = page.rfind('/').map_or(page, |end| &page[..=end]);
    url.strip_prefix(folder).is_some_and(|name| name.starts_with("v-") || !name.contains('/'))
}

fn container() -> Option<ServiceWorkerContainer> {
    // This is missing in some private windows and on plain HTTP: then the app works with a network.
    optional::of_navigator("serviceWorker")?.dyn_into().ok()
}

/// The registration of the app's own folder. If it has none, the browser may find the worker of a folder above, which
/// is another app's.
async fn registration() -> Option<ServiceWorkerRegistration> {
    let found = optional::answer(container()?.as_ref(), "getRegistration", &[]).await?;
    let registration = found.dyn_into::<ServiceWorkerRegistration>().ok()?;
    let page = gloo::utils::document().base_uri().ok()??;
    let below = page.strip_prefix(&registration.scope())?;
    (!below.split(['?', '#']).next()?.contains('/')).then_some(registration)
}

fn tell(worker: &ServiceWorker, what: &str) -> bool {
    let message = Object::new();
    let _ = Reflect::set(&message, &"type".into(), &what.into());
    worker.post_message(&message).is_ok()
}
