//! The steps of one page as entries of the browser's history: Back leads to the step before and not away from the page.
//!
//! The mark by which the app finds its place again (`app/history.rs`) stays in the entries of all steps of the page.
//! The number of the step follows it after a space.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

fn history() -> Option<web_sys::History> {
    gloo::utils::window().history().ok()
}

/// The mark of the app's place in the present entry, and the step of the page, counted from 0.
pub(super) fn present() -> (String, usize) {
    let state = history().and_then(|history| history.state().ok()?.as_string()).unwrap_or_default();
    match state.split_once(' ') {
        Some((mark, step)) => (mark.to_owned(), step.parse().unwrap_or(0)),
        None => (state, 0),
    }
}

/// Adds an entry for a step of the present page.
pub fn push(step: usize) {
    if let Some(history) = history() {
        let state = JsValue::from(format!("{} {step}", present().0));
        // Without the entry (Safari allows 100 in 30 seconds), Back leads away from the page, as it does everywhere
        // else.
        let _ = history.push_state(&state, "");
    }
}

/// Goes back one entry; [`on_change`] tells where that led.
pub fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls back when Back or Forward led to another step of the page, as long as the listener lives. An entry without a
/// step is the first one.
pub fn on_change(callback: impl Fn(usize) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "popstate", move |_| callback(present().1))
}
