//! Reading aloud: only with voices that are on the device.

use serde_json::json;

use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::person::Person;
use crate::words::{said, words};

/// A browser with a local voice for English and a network voice for Polish, which notes what it is told to say.
pub const VOICES: &str = r#"
window.spoken = [];
const voice = (lang, localService) => ({ lang, localService, name: lang, voiceURI: lang, default: false });
const voices = [voice("en-GB", true), voice("pl_PL", false), voice("en-US", false)];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
const synthesis = new EventTarget();
Object.assign(synthesis, {
  getVoices: () => voices,
  speak: (it) => window.spoken.push({ text: it.text, lang: it.lang, local: it.voice?.localService ?? null }),
  cancel: () => {},
});
Object.defineProperty(window, "speechSynthesis", { configurable: true, get: () => synthesis });
"#;

/// With both languages on the screen there is one button, and it speaks with the local voice.
pub fn only_local_voices_read() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let (en, pl) = (words("en"), words("pl"));
    browser.before_each_page(VOICES);
    person.open(&config::address());
    person.click("link", "English");
    person.click("link", &said(&en, "go-on"));
    person.tick("keep-visit");
    person.click("button", &said(&en, "go-on"));
    person.see("combobox", &said(&en, "second-label"));
    person.select("second-language", "pl");
    person.click("button", &said(&en, "begin"));
    person.until_true("second language", "return Boolean(document.querySelector('.said-second'));", json!([]));
    person.visit("#/do/digital/q1");
    person.see("button", &said(&en, "read-aloud"));
    assert!(!person.has("button", &said(&pl, "read-aloud")), "a network voice would send the statement to somebody");
    person.click("button", &said(&en, "read-aloud"));
    let spoken = browser.run("return window.spoken;", json!([]));
    let text = format!("{} {}", said(&en, "digital-1"), said(&en, "digital-1.example"));
    assert_eq!(spoken, json!([{ "text": text, "lang": "en-GB", "local": true }]));
    person.press("3");
    person.until_true("next statement", "return here() === '#/do/digital/q2';", json!([]));
    person.see("button", &said(&en, "read-aloud"));
}
