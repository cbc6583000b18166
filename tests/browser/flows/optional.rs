//! What a browser may lack: each feature is taken away in every way in which browsers lack it, and nothing essential
//! ends because of that. A first answer, a story, a question in a dialog, a file and a reload work without it.
//!
//! `cargo xtask prove` tries each feature by itself, which takes half an hour; otherwise a way is tried with all of them.

use serde_json::json;

use super::privacy::{save, tick_everything};
use super::storage::begin;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::person::Person;
use crate::words::{said, words};

/// The ways in which a feature can be missing. Some phones leave it out, some have a null; a policy or a private window
/// throws when it is read; others throw when it is used; and a few never answer.
pub const WAYS: [&str; 5] = ["missing", "null", "throws-when-read", "throws-when-used", "never-answers"];

/// What the app uses and can do without: the object that has it, and its name there. Objects are apart from their
/// methods, since nobody can reach a method of an object that is missing.
const OBJECTS: &[(&str, &str)] = &[
    ("window", "speechSynthesis"),
    ("window", "SpeechSynthesisUtterance"),
    ("window", "BroadcastChannel"),
    ("window", "localStorage"),
    ("window", "sessionStorage"),
    ("window", "caches"),
    ("window", "crypto"),
    ("window", "trustedTypes"),
    ("window", "requestIdleCallback"),
    ("window", "matchMedia"),
    ("window", "scrollTo"),
    ("window", "print"),
    ("window", "Worker"),
    ("window", "FileSystemFileHandle"),
    ("window", "HTMLDialogElement"),
    ("window", "Intl"),
    ("Navigator.prototype", "languages"),
    ("Navigator.prototype", "locks"),
    ("Navigator.prototype", "storage"),
    ("Navigator.prototype", "serviceWorker"),
];
const MEMBERS: &[(&str, &str)] = &[
    ("SpeechSynthesis.prototype", "getVoices"),
    ("SpeechSynthesis.prototype", "speak"),
    ("SpeechSynthesis.prototype", "cancel"),
    ("SpeechSynthesis.prototype", "addEventListener"),
    ("BroadcastChannel.prototype", "postMessage"),
    ("Storage.prototype", "getItem"),
    ("Storage.prototype", "setItem"),
    ("Storage.prototype", "removeItem"),
    ("CacheStorage.prototype", "keys"),
    ("Crypto.prototype", "getRandomValues"),
    ("Intl", "PluralRules"),
    ("Intl", "NumberFormat"),
    ("Intl", "DateTimeFormat"),
    ("Intl", "DisplayNames"),
    ("LockManager.prototype", "request"),
    ("StorageManager.prototype", "getDirectory"),
    ("StorageManager.prototype", "persist"),
    ("IDBFactory.prototype", "databases"),
    ("ServiceWorkerContainer.prototype", "register"),
    ("ServiceWorkerContainer.prototype", "getRegistration"),
    ("FileSystemFileHandle.prototype", "createWritable"),
    ("FileSystemDirectoryHandle.prototype", "getDirectoryHandle"),
    ("Element.prototype", "scrollIntoView"),
    ("HTMLDialogElement.prototype", "showModal"),
    ("TrustedTypePolicyFactory.prototype", "createPolicy"),
    ("URL", "revokeObjectURL"),
    ("window", "scrollTo"),
    ("HTMLElement.prototype", "showPopover"),
    ("HTMLElement.prototype", "hidePopover"),
    ("HTMLElement.prototype", "togglePopover"),
    ("HTMLElement.prototype", "popover"),
    ("SubtleCrypto.prototype", "digest"),
    ("window", "PointerEvent"),
    ("window", "MessageChannel"),
];
/// What storage and files need, and the message that is shown if it is missing.
const TOLD: &[(&str, &str, &str)] = &[
    ("window", "indexedDB", "broken-unavailable"),
    ("URL", "createObjectURL", "save-failed-browser"),
    ("window", "Blob", "save-failed-browser"),
];

/// Takes features away before a page's own scripts run.
const TAKE_AWAY: &str = r#"
(() => {
  const fails = () => { throw new DOMException("not in this browser", "SecurityError"); };
  const never = () => new Promise(() => {});
  // Whatever is asked of it does the same; it is no promise, or waiting for it alone would not end.
  const only = (does) => new Proxy(function () {}, { get: (_, name) => (name === "then" ? undefined : does), apply: does, construct: fails });
  for (const [place, name] of FEATURES) {
    // A feature whose place is gone is gone.
    let of;
    try { of = place.split(".").reduce((at, it) => at[it], window); } catch { continue; }
    if (of === undefined || of === null) continue;
    const as = (what) => Object.defineProperty(of, name, { configurable: true, ...what });
    switch (WAY) {
      case "missing": delete of[name]; if (name in of) as({ value: undefined }); break;
      case "null": as({ value: null }); break;
      case "throws-when-read": as({ get: fails }); break;
      case "throws-when-used": as({ value: only(fails) }); break;
      case "never-answers": as({ value: only(never) }); break;
    }
  }
})();
"#;

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// A visit without these features, in this way.
fn take_away(browser: &Browser, features: &[(&str, &str)], way: &str) {
    let script = TAKE_AWAY.replace("FEATURES", &json!(features).to_string()).replace("WAY", &json!(way).to_string());
    browser.before_each_page(&script);
}

/// Everything that is essential, with whatever is left of the browser.
pub fn no_essential_thing_ends(way: &str) {
    if proof::times(0, 1) > 0 {
        for feature in OBJECTS.iter().chain(MEMBERS) {
            eprintln!("{way}: {} {}", feature.0, feature.1);
            essentials(&[*feature], way);
        }
    }
    essentials(OBJECTS, way);
    essentials(MEMBERS, way);
    // As long as what leads there does not answer either, nobody asks for this one.
    essentials(&[("FileSystemDirectoryHandle.prototype", "getDirectoryHandle")], way);
}

fn essentials(features: &[(&str, &str)], way: &str) {
    eprintln!("{way}: without {} and what comes after it", features[0].1);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    take_away(&browser, features, way);
    person.open(&config::address());
    begin(&person, "device");

    person.visit("#/do/digital/q1");
    person.click("button", &t("answer-on-my-own"));
    person.see_heading(&t("digital-2"));
    person.see_saved();
    person.press("2");
    person.see_heading(&t("digital-3"));
    person.see_saved();

    person.visit("#/evidence/new/digital-1");
    browser.run("document.getElementById('what').focus();", json!([]));
    person.type_text("I set up a phone for my aunt.");
    person.click("button", &t("edit-evidence-more"));
    person.tick("setting-home");
    person.click("button", &t("edit-evidence-done"));
    person.see_words("I set up a phone for my aunt.");
    person.see_saved();

    person.visit("#/settings");
    person.click("button", &t("delete-profile"));
    person.see_words(&t("delete-cannot"));
    person.click("button", &t("cancel"));
    person.until_true("closed dialog", "return !document.querySelector('dialog[open]');", json!([]));

    let file = String::from_utf8(save(&person, "data", false)).expect("a text");
    assert!(file.contains("digital-1") && file.contains("I set up a phone for my aunt."), "{file}");

    person.come_back(&config::address());
    person.visit("#/do/digital/q1");
    person.until_true(
        "the answer",
        "return document.getElementById('answer-on-my-own')?.getAttribute('aria-pressed') === 'true';",
        json!([]),
    );
    person.visit("#/evidence");
    person.see_words("I set up a phone for my aunt.");
    let stopped = "return ['stopped', 'failed', 'cut'].filter((id) => !document.getElementById(id).hidden);";
    assert_eq!(browser.run(stopped, json!([])), json!([]), "{features:?} {way}");
}

/// Without a database, or a way to save a file, the page says so, and answers can be given all the same.
pub fn what_cannot_be_kept_or_saved_is_said() {
    for (place, name, says) in TOLD {
        for way in &WAYS[..4] {
            let browser = Browser::start(BrowserKind::Chromium);
            let person = Person::at(&browser);
            take_away(&browser, &[(place, name)], way);
            person.open(&config::address());
            person.click("link", "English");
            person.click("link", &t("go-on"));
            person.tick("keep-device");
            person.click("button", &t("go-on"));
            if *name == "indexedDB" {
                person.see_words(&t(says));
                person.click("button", &t("go-on-in-memory"));
            }
            person.see_heading(&t("second-title"));
            person.click("button", &t("begin"));
            person.see_heading(&t("home-title"));
            person.visit("#/do/digital/q1");
            person.click("button", &t("answer-on-my-own"));
            person.see_heading(&t("digital-2"));
            if *name != "indexedDB" {
                person.visit("#/file/save");
                tick_everything(&person);
                person.click("button", &t("go-on"));
                person.see_heading(&t("save-kind-title"));
                person.tick("kind-data");
                person.click("button", &t("go-on"));
                person.see_heading(&t("save-look-title"));
                person.click("button", &t("go-on"));
                person.see_heading(&t("save-seal-title"));
                person.tick("seal-open");
                person.click("button", &t("save-now"));
                person.see_words(&t(says));
            }
        }
    }
}
