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
    /// "Ask me later", where a page takes more keys.
    Skip,
    /// Both are the same, where a page takes more keys.
    Both,
}

/// What keys do for the question that is on the screen.
#[derive(Clone)]
pub struct KeyBindings {
    /// How many answers the scale has.
    pub answers: usize,
    /// What more keys than digits and Backspace mean, by what is written on them and by their code. It comes with the page,
    /// so that it is not part of the first load.
    pub more: Option<fn(&str, &str) -> Option<Key>>,
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
            && let Some(key) = key_from_event(event, &keys)
        {
            event.prevent_default();
            keys.onkey.emit(key);
        }
    })
}

/// Keys 1 to 4 or 5 answer, Backspace goes back; some pages take more. Keys typed into a field or pressed with a modifier
/// mean something else, and a key that is held down must not answer the questions that follow.
fn key_from_event(event: &web_sys::KeyboardEvent, keys: &KeyBindings) -> Option<Key> {
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
    let sign = code.strip_prefix("Digit").unwrap_or(&key);
    if let Some(key) = keys.more.and_then(|more| more(sign, &code)) {
        return Some(key);
    }
    let digit: usize = sign.parse().ok()?;
    (1..=keys.answers).contains(&digit).then(|| Key::Digit(digit - 1))
}

/// The keys that only steps of exercises have: U goes back, S skips and 0 is "both". A letter counts as it is written on the
/// key, and on keyboards of other scripts by its position.
pub fn step_keys(sign: &str, code: &str) -> Option<Key> {
    let letter = if sign.is_ascii() { sign } else { code.strip_prefix("Key")? };
    match letter {
        "u" | "U" => Some(Key::Back),
        "s" | "S" => Some(Key::Skip),
        "0" => Some(Key::Both),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_count_as_they_are_written_or_by_their_place() {
        for (sign, code, expected) in [
            ("u", "KeyU", Some(Key::Back)),
            // Dvorak: the letter that is written on the key counts.
            ("u", "KeyF", Some(Key::Back)),
            ("g", "KeyU", None),
            ("س", "KeyS", Some(Key::Skip)),
            ("S", "KeyS", Some(Key::Skip)),
            ("ع", "KeyU", Some(Key::Back)),
            ("0", "Digit0", Some(Key::Both)),
            ("۰", "Numpad0", None),
            ("1", "Digit1", None),
        ] {
            assert_eq!(step_keys(sign, code), expected, "{sign} {code}");
        }
    }
}
