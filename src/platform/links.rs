//! Links within the app. The browser would add their addresses to its history, so the app follows them itself.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

/// The beginning of a link's address if it leads to a place in the app by its name.
const NAMED: &str = "#/";

/// Follows links within the app as long as the page is open: a press calls `follow` with the address.
///
/// A user who opens a link in a new tab, copies it or drags it away takes its address along. So as soon as a pointer or
/// the focus comes to a link, it gets the address that `address` makes from its own, which says nothing to others.
pub fn listen(
    is_ready: impl Fn() -> bool + 'static,
    follow: impl Fn(String) + 'static,
    address: impl Fn(&str) -> Option<String> + 'static,
) {
    let window = gloo::utils::window();
    let options = EventListenerOptions::enable_prevent_default();
    let press = move |event: &Event| {
        let plain = event.dyn_ref::<MouseEvent>().is_some_and(|event| {
            let with_key = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
            event.button() == 0 && !with_key
        });
        if let Some((_, address)) = link(event).filter(|_| plain && !event.default_prevented() && is_ready()) {
            event.prevent_default();
            follow(address);
        }
    };
    EventListener::new_with_options(&window, "click", options, press).forget();
    let address = std::rc::Rc::new(address);
    for name in ["pointerover", "focusin"] {
        let address = address.clone();
        let come = move |event: &Event| {
            if let Some((link, named)) = link(event).filter(|(_, named)| named.starts_with(NAMED))
                && let Some(address) = address(&named)
            {
                // Setting an attribute of an existing element cannot fail.
                let _ = link.set_attribute("href", &address);
            }
        };
        EventListener::new(&window, name, come).forget();
    }
}

/// The link of an event and its address, if it leads to a place in the app.
fn link(event: &Event) -> Option<(Element, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href^='#']").ok()??;
    let address = link.get_attribute("href")?;
    Some((link, address))
}
