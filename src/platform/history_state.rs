//! The steps of one page as entries of the browser's history: Back leads to the step before and not away from the page.
//!
//! The mark by which the app finds its place again (`app/history.rs`) stays in the entries of all steps of the page.
//! The number of the step follows it after a space.
//!
//! Where the user wants to leave quickly, the app keeps one entry (`app/leaving.rs`). Then a step takes the place of the
//! one before, which is remembered here, so that the page's own buttons still lead back.

use std::cell::RefCell;

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

thread_local! {
    /// The steps that others took the place of, the last one at the end.
    static BEFORE: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

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

/// Adds an entry for a step of the present page, or takes the present one for it.
pub fn push(step: usize, instead: bool) {
    let (mark, before) = present();
    if instead {
        BEFORE.with_borrow_mut(|steps| steps.push(before));
        replace(&mark, step);
        return;
    }
    BEFORE.take();
    if let Some(history) = history() {
        let state = JsValue::from(format!("{mark} {step}"));
        // Without the entry (Safari allows 100 in 30 seconds), Back leads away from the page, as it does everywhere
        // else.
        let _ = history.push_state(&state, "");
    }
}

fn replace(mark: &str, step: usize) {
    if let Some(history) = history() {
        let _ = history.replace_state(&JsValue::from(format!("{mark} {step}")), "");
    }
}

/// Goes back one entry, or to the step that the present one took the place of; [`on_change`] tells where that led.
pub fn back() {
    if let Some(step) = BEFORE.with_borrow_mut(Vec::pop) {
        replace(&present().0, step);
        // Browsers report no entry that a script changed.
        if let Ok(event) = web_sys::Event::new("popstate") {
            let _ = gloo::utils::window().dispatch_event(&event);
        }
        return;
    }
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls back when Back or Forward led to another step of the page, as long as the listener lives. An entry without a
/// step is the first one.
pub fn on_change(callback: impl Fn(usize) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "popstate", move |_| callback(present().1))
}
