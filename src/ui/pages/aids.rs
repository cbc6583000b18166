//! What a question needs from the browser: keys that answer it, and a voice that reads it.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::i18n::Words;
use crate::platform;
use crate::ui::components::Icon;
use crate::ui::speech::Speech;

/// A key that means something on a question's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// An answer of the scale, from 0.
    Digit(usize),
    /// Back to the question before.
    Back,
}

/// What [`Aids`] takes.
#[derive(Properties, PartialEq)]
pub struct AidsProps {
    /// The languages of the screen.
    pub speech: Speech,
    /// The messages that are read aloud, one after the other.
    pub say: Vec<String>,
    /// How many answers the scale has.
    pub keys: usize,
    /// What a key does to the question that is on the screen.
    pub onkey: Callback<Key>,
}

/// Keys 1 to 4 or 5 answer, Backspace goes back. Keys typed into a field or pressed with a modifier mean something else,
/// and a key held down must not answer the questions that follow.
fn key_of(event: &web_sys::KeyboardEvent, keys: usize) -> Option<Key> {
    let typing = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"));
    if typing || event.repeat() || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let key = event.key();
    // Persian and Arabic keyboards type their own digits.
    let digit = match key.as_str() {
        "1" | "۱" | "١" => 0,
        "2" | "۲" | "٢" => 1,
        "3" | "۳" | "٣" => 2,
        "4" | "۴" | "٤" => 3,
        "5" | "۵" | "٥" => 4,
        "Backspace" => return Some(Key::Back),
        _ => return None,
    };
    Some(Key::Digit(digit)).filter(|_| digit < keys)
}

/// Keys for a question, and a button for each language on the screen for which the browser has a voice on this device.
/// Network voices would send the question to somebody, so they do not count.
#[component]
pub fn Aids(props: &AidsProps) -> Html {
    let speech = &props.speech;
    // What a key answers is what is on the screen. It is noted while rendering: effects can run many milliseconds after
    // the new question is shown (Yew lets events in between on slow devices), and a key pressed meanwhile would
    // answer the question before.
    let shown = use_mut_ref(|| (props.keys, props.onkey.clone()));
    *shown.borrow_mut() = (props.keys, props.onkey.clone());
    // Voices arrive late in some browsers: look again when the browser says that they changed.
    let voices = use_state(platform::speech::local_languages);
    {
        let voices = voices.clone();
        use_effect_with((), move |()| {
            // Backspace must not also leave the page in browsers where it goes back in history.
            let options = EventListenerOptions::enable_prevent_default();
            let keys = EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
                let (keys, onkey) = shown.borrow().clone();
                if let Some(key) = event.dyn_ref::<web_sys::KeyboardEvent>().and_then(|event| key_of(event, keys)) {
                    event.prevent_default();
                    onkey.emit(key);
                }
            });
            let arrivals = platform::speech::on_voices(move || voices.set(platform::speech::local_languages()));
            move || {
                drop((keys, arrivals));
                platform::speech::stop();
            }
        });
    }
    let several = speech.second.is_some();
    let text = |words: &Words| props.say.iter().map(|id| words.t(id)).collect::<Vec<_>>().join(" ");
    html! {
        <div class="read-aloud">
            for words in speech.all() {
                if voices.iter().any(|voice| *voice == words.language().tag) {
                    <button type="button" key={words.language().tag.clone()} class="button button-quiet"
                        lang={words.language().tag.clone()} dir={words.language().dir.name()}
                        onclick={read(words.language().tag.clone(), text(words))}>
                        { Icon::Speak.draw() }
                        <span>{ words.t("read-aloud") }</span>
                        if several {
                            <span class="voice-language">{ words.language().name.clone() }</span>
                        }
                    </button>
                }
            }
        </div>
    }
}

fn read(tag: String, text: String) -> Callback<MouseEvent> {
    Callback::from(move |_| platform::speech::say(&tag, &text))
}
