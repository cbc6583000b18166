//! The service worker: registered after the first screen, it keeps the whole app for use without a network.
//!
//! A new version waits until she says so ([`activate_waiting`]); then the tab where she said it loads
//! anew, and the others go on with the version that they have until they are loaded again.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::future::TimeoutFuture;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

/// Milliseconds between two times that the waiting version is asked to take over.
const ASK_AGAIN: u32 = 2_000;

thread_local! {
    /// Whether she asked for the new version in this tab.
    static UPDATING: Rc<Cell<bool>> = Rc::default();
}

fn container() -> Option<ServiceWorkerContainer> {
    // `navigator.serviceWorker` is missing in some private windows and on plain HTTP: then the app works with a network.
    let navigator = gloo::utils::window().navigator();
    let value = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    value.dyn_into().ok()
}

/// Registers the worker and calls back when a new version waits to take over.
pub fn register(on_waiting: impl Fn() + 'static) {
    let Some(container) = container() else { return };
    let on_waiting = Rc::new(on_waiting);
    let listener = {
        let updating = UPDATING.with(Rc::clone);
        EventListener::new(&container, "controllerchange", move |_| {
            if updating.get() {
                // Failing to reload leaves the old version running, which is complete in itself.
                let _ = gloo::utils::window().location().reload();
            }
        })
    };
    listener.forget();
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

/// Lets the waiting version take over; the page loads anew when it has. It is asked again until then: in one of
/// many runs of the flow that updates, Chromium did nothing within 20 seconds after it was asked once.
pub fn activate_waiting() {
    UPDATING.with(|updating| updating.set(true));
    spawn_local(async {
        let Some(container) = container() else { return };
        let Ok(registration) = JsFuture::from(container.get_registration()).await else { return };
        let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else { return };
        let message = Object::new();
        let _ = Reflect::set(&message, &"type".into(), &"activate".into());
        while let Some(waiting) = registration.waiting() {
            let _ = waiting.post_message(&message);
            TimeoutFuture::new(ASK_AGAIN).await;
        }
    });
}
