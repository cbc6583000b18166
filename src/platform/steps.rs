//! The steps of one page as entries of the browser's history: Back leads to the step before and not off the page.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

fn history() -> Option<web_sys::History> {
    gloo::utils::window().history().ok()
}

/// Adds an entry for a step of the page one is on.
pub fn push(step: usize) {
    if let Some(history) = history() {
        #[allow(clippy::cast_precision_loss, reason = "a page has a handful of steps")]
        let state = JsValue::from_f64(step as f64);
        // Without the entry (Safari allows 100 in 30 seconds), Back leads off the page, as it does everywhere else.
        let _ = history.push_state(&state, "");
    }
}

/// Goes back one entry; [`on_change`] tells where that led.
pub fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls back when Back or Forward led to another step of the page, for as long as the listener lives. An entry that
/// is of no step is the first one.
pub fn on_change(callback: impl Fn(usize) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "popstate", move |_| {
        let state = history().and_then(|history| history.state().ok()).and_then(|state| state.as_f64());
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a float casts to the nearest number"
        )]
        callback(state.unwrap_or(0.0) as usize);
    })
}
