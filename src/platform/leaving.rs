//! Leaving the page: if something would be lost, the browser asks first.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;

/// Makes the browser ask, in its own words, before the page is left or reloaded, as long as the listener lives. Some
/// browsers could not keep a page for Back if it always listened.
///
/// `leave` is called first: what it begins has as much time as the question and the next page take.
pub fn ask_before_leaving(leave: impl Fn() + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::window(), "beforeunload", options, move |event| {
        leave();
        event.prevent_default();
        // Browsers from before 2023 ask only if this is set. Its text is never shown.
        let _ = Reflect::set(event, &"returnValue".into(), &"?".into());
    })
}
