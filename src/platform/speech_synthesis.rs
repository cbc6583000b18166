//! Reading aloud with voices that are on this device. A network voice would send the text to somebody, so it is never
//! used (promise 1). If the browser cannot speak at all, nothing here does anything.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::optional::{self, Listener};

fn synthesis() -> Option<JsValue> {
    optional::of_window("speechSynthesis")
}

fn local_voices() -> Vec<JsValue> {
    let voices = synthesis().and_then(|synthesis| optional::call(&synthesis, "getVoices", &[]));
    let voices = voices.and_then(|voices| voices.dyn_into::<Array>().ok()).unwrap_or_default();
    let is_local = |voice: &JsValue| optional::member(voice, "localService").is_some_and(|it| it.is_truthy());
    voices.iter().filter(is_local).collect()
}

/// The language of a voice as the browser names it, such as `nl-NL`.
fn tag(voice: &JsValue) -> String {
    optional::member(voice, "lang").and_then(|tag| tag.as_string()).unwrap_or_default()
}

fn language(voice: &JsValue) -> String {
    // Some engines write `nl_NL` for `nl-NL`.
    tag(voice).split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

/// The languages, as bare tags, for which there is a voice on this device.
pub fn local_languages() -> Vec<String> {
    // Native tests draw pages that can be read aloud; without a browser there is nothing that could be asked.
    if !cfg!(target_family = "wasm") {
        return Vec::new();
    }
    let mut languages: Vec<String> = local_voices().iter().map(language).collect();
    languages.sort();
    languages.dedup();
    languages
}

/// Calls back when the browser's list of voices changes, as long as the listener lives. `None` if the browser does not
/// say.
pub fn on_voices(callback: impl Fn() + 'static) -> Option<Listener> {
    optional::listen(&synthesis()?, "voiceschanged", callback)
}

/// Reads a text aloud in a language, in place of whatever is being read.
pub fn say(language_tag: &str, text: &str) {
    stop();
    let voice = local_voices().into_iter().find(|voice| language(voice) == language_tag);
    let (Some(synthesis), Some(voice)) = (synthesis(), voice) else { return };
    let utterance = optional::make(&gloo::utils::window(), "SpeechSynthesisUtterance", &[text.into()]);
    let Some(utterance) = utterance else { return };
    // If no voice were set, the browser could send the text to one in the network.
    if [("lang", tag(&voice).into()), ("voice", voice)]
        .into_iter()
        .all(|(name, value)| Reflect::set(&utterance, &name.into(), &value).unwrap_or(false))
    {
        optional::call(&synthesis, "speak", &[utterance]);
    }
}

/// Stops reading.
pub fn stop() {
    if let Some(synthesis) = synthesis() {
        optional::call(&synthesis, "cancel", &[]);
    }
}
