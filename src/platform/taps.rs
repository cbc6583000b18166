//! Which taps are meant for what is on the screen.
//!
//! A finger that has answered one statement is still over the next one when that appears, and the browser does not take
//! a second tap 350 ms later for a double click. So on a touch screen it matters what was shown when the touch began,
//! and for how long. Keys and pointers are quick on purpose, and are not checked.

use std::cell::Cell;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::MouseEvent;

/// How long something new has to be shown before a touch can be meant for it, in milliseconds. Nobody reads a statement
/// faster.
const MOMENT: f64 = 500.0;

thread_local! {
    /// When what is on the screen was first shown, by the clock of events.
    static SHOWN: Cell<f64> = const { Cell::new(0.0) };
    /// When the touch began that may lead to a click; `None` for a pointer, or if there was none.
    static TOUCHED: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Notes that something new is on the screen.
pub fn is_shown() {
    let now = gloo::utils::window().performance().map_or(0.0, |clock| clock.now());
    SHOWN.set(now);
}

/// Listens to touches as long as the page is open.
pub fn listen() {
    EventListener::new(&gloo::utils::document(), "pointerdown", |event| {
        let is_touch = event.dyn_ref::<web_sys::PointerEvent>().is_some_and(|it| it.pointer_type() == "touch");
        TOUCHED.set(is_touch.then(|| event.time_stamp()));
    })
    .forget();
}

/// Whether a press counts: it is neither the second one of a double click, nor a touch that was meant for what was on
/// the screen before. A press by keyboard or by a screen reader always counts.
pub fn is_meant(event: &MouseEvent) -> bool {
    // Each touch is used once: a later click without a touch of its own comes from something else.
    let touched = TOUCHED.take();
    match event.detail() {
        0 => true,
        1 => touched.is_none_or(|began| began - SHOWN.get() >= MOMENT),
        _ => false,
    }
}
