//! The service worker: registered after the first screen, it keeps the whole app for use without a network.
//!
//! A new version waits until she says so ([`take_over`]); then the tab where she said it loads anew, and the others go on
//! with the version that they have until they are loaded again, or she says so there.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

fn container() -> Option<ServiceWorkerContainer> {
    // `navigator.serviceWorker` is missing in some private windows and on plain HTTP: then the app works with a network.
    let navigator = gloo::utils::window().navigator();
    let value = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    value.dyn_into().ok()
}

/// Registers the worker and calls back when a new version waits to take over, and when one has.
pub fn register(on_waiting: impl Fn() + 'static, on_taken_over: impl Fn() + 'static) {
    let Some(container) = container() else { return };
    let on_waiting = Rc::new(on_waiting);
    EventListener::new(&container, "controllerchange", move |_| on_taken_over()).forget();
    spawn_local(async move {
        let Some(promise) = super::boot::start_service_worker() else { return };
        // Without the worker the app works with a network; the next visit tries again.
        let Ok(registration) = JsFuture::from(promise).await else { return };
        let registration: ServiceWorkerRegistration = registration.unchecked_into();
        watch(&registration, on_waiting);
    });
}

fn watch(registration: &ServiceWorkerRegistration, on_waiting: Rc<impl Fn() + 'static>) {
    if registration.waiting().is_some() && registration.active().is_some() {
        on_waiting();
    }
    let found = registration.clone();
    let listener = EventListener::new(registration, "updatefound", move |_| {
        let Some(worker) = found.installing() else { return };
        // The very first worker is no update. Looked at now: WebKit tells of `installed` when the first one has taken
        // over already.
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

/// Has the version that waits take over; whether there is one.
///
/// Mostly it takes over at once. But when another tab asks the old version for a file at that moment, Chromium starts the
/// old one again and lets the new one wait: 32 to 44 seconds in trials, 5 minutes where the other tab went on asking (its
/// `kMaxLameDuckTime`). Asking more often changes nothing.
pub async fn take_over() -> bool {
    let Some(waiting) = waiting().await else { return false };
    let message = Object::new();
    let _ = Reflect::set(&message, &"type".into(), &"activate".into());
    waiting.post_message(&message).is_ok()
}

async fn waiting() -> Option<ServiceWorker> {
    let registration = JsFuture::from(container()?.get_registration()).await.ok()?;
    registration.dyn_into::<ServiceWorkerRegistration>().ok()?.waiting()
}
