//! Keys that answer the question on the screen.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// A key that means something on a question's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// An answer of the scale, from 0.
    Digit(usize),
    /// Back to the question before.
    Back,
}

/// What keys do for the question that is on the screen.
#[derive(Clone)]
pub struct KeyBindings {
    /// How many answers the scale has.
    pub answers: usize,
    /// What happens for a key.
    pub onkey: Callback<Key>,
}

/// The keys of the question that is on the screen, noted while the screen is drawn. The state would be ahead of the
/// screen, and a component or an effect would be behind it: on slow devices Yew lets events in between, and a key
/// pressed at that moment would answer another question than the one that the user reads.
pub type ActiveKeyBindings = Rc<RefCell<Option<KeyBindings>>>;

/// Listens to keys as long as the listener lives. The root does this once: a page would begin to listen only after it
/// is shown, and a quick key press would be lost.
pub fn listen(on_screen: ActiveKeyBindings) -> EventListener {
    // Backspace must not also leave the page in browsers where it goes back in history.
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
        let keys = on_screen.borrow().clone();
        if let (Some(keys), Some(event)) = (keys, event.dyn_ref::<web_sys::KeyboardEvent>())
            && let Some(key) = key_from_event(event, keys.answers)
        {
            event.prevent_default();
            keys.onkey.emit(key);
        }
    })
}

/// Keys 1 to 4 or 5 answer, Backspace goes back. Keys typed into a field or pressed with a modifier mean something
/// else, and a key that is held down must not answer the questions that follow.
fn key_from_event(event: &web_sys::KeyboardEvent, answers: usize) -> Option<Key> {
    let typing = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"));
    if typing || event.is_composing() || event.repeat() || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let (key, code) = (event.key(), event.code());
    if key == "Backspace" {
        return Some(Key::Back);
    }
    // A key of the upper row counts by its position: Persian and Arabic keyboards type their own digits there, French
    // and Belgian ones other signs.
    let digit: usize = code.strip_prefix("Digit").unwrap_or(&key).parse().ok()?;
    (1..=answers).contains(&digit).then(|| Key::Digit(digit - 1))
}
