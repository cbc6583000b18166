//! Leaving the page, which the browser asks about where something would be lost.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;

/// Has the browser ask, in its own words, before the page is left or loaded anew, as long as the listener lives. A page that
/// always listened could not be kept for Back in some browsers.
///
/// `leave` is called first: what it begins has the time that the question and the next page take.
pub fn ask_before_leaving(leave: impl Fn() + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::window(), "beforeunload", options, move |event| {
        leave();
        event.prevent_default();
        // Browsers from before 2023 ask only where this is set. What it says is never shown.
        let _ = Reflect::set(event, &"returnValue".into(), &"?".into());
    })
}
