//! Reading aloud with voices that live on this device. A network voice would send the text to somebody, so it is never
//! used (promise 1).

use gloo::events::EventListener;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

fn synthesis() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

fn local_voices() -> Vec<SpeechSynthesisVoice> {
    let Some(synthesis) = synthesis() else { return Vec::new() };
    let voices = synthesis.get_voices().iter().map(SpeechSynthesisVoice::from).collect::<Vec<_>>();
    voices.into_iter().filter(SpeechSynthesisVoice::local_service).collect()
}

fn language(voice: &SpeechSynthesisVoice) -> String {
    // Some engines write `nl_NL` for `nl-NL`.
    voice.lang().split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

/// The languages, as bare tags, for which there is a voice on this device.
pub fn local_languages() -> Vec<String> {
    let mut languages: Vec<String> = local_voices().iter().map(language).collect();
    languages.sort();
    languages.dedup();
    languages
}

/// Calls back when the browser's list of voices changes, for as long as the listener lives.
pub fn on_voices(callback: impl Fn() + 'static) -> Option<EventListener> {
    let synthesis = synthesis()?;
    Some(EventListener::new(&synthesis, "voiceschanged", move |_| callback()))
}

/// Reads a text aloud in a language, in place of whatever is being read.
pub fn say(tag: &str, text: &str) {
    stop();
    let voice = local_voices().into_iter().find(|voice| language(voice) == tag);
    let (Some(synthesis), Some(voice)) = (synthesis(), voice) else { return };
    if let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) {
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        synthesis.speak(&utterance);
    }
}

/// Stops reading.
pub fn stop() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
