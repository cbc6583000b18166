//! What the app loads before there is an answer.

use serde_json::{Value, json};

use super::speech::VOICES;
use super::start_screens::ON_ITS_WAY;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::person::{LONG_ENOUGH, Person};
use crate::site::{Server, release};
use crate::words::{said, words};

/// The ways to a first answer: the browser's language, second language, where the answers are kept, whether there are
/// voices.
const WAYS: [(&str, Option<&str>, &str, bool); 4] = [
    ("en", None, "keep-device", true),
    ("fa", Some("en"), "keep-device", false),
    ("pl", None, "keep-visit", true),
    ("fr", Some("nl"), "keep-visit", false),
];

/// Users who hurry: how much slower than this machine their processor is, and whether they have been through the
/// screens of `index.html` before the app is loaded.
const HURRIES: [(u32, bool); 6] = [(1, false), (4, false), (8, false), (1, true), (4, true), (8, true)];

/// Presses what leads on, each in the first frame that shows it, up to the third statement. So changes of the state
/// happen at once that are apart at a user's pace; on a slow phone they happen at once for users too.
const HURRY: &str = r##"
const done = new Set();
window.noted = [];
const plain = (it) => it.textContent.replace(/\s+/g, " ").trim();
const seen = (it) => it.checkVisibility();
const here = () => document.querySelector("[data-page]")?.dataset.page ?? location.hash;
const step = () => {
  if (/q3$/.test(here())) return;
  requestAnimationFrame(step);
  const pressed = [...document.querySelectorAll("#app a[href], #app button")].filter(seen);
  const target = [...document.querySelectorAll("input[value=device]:not(:checked)")].find(seen)
    ?? pressed.find((it) => names.some((name) => plain(it).startsWith(name)));
  // By the place and its heading, for a statement comes back with Back.
  const heading = [...document.querySelectorAll("h1")].find(seen)?.textContent;
  const key = target && `${here()} ${heading} ${target.id || plain(target)}`;
  if (!target || target.hash === here() || done.has(key)) return;
  done.add(key);
  noted.push(`${Math.round(performance.now())} ms: ${key}`);
  target.click();
};
requestAnimationFrame(step);
"##;

/// From the first screen to a few answers, as most users begin: by pointer and by key, with a step back and a skip.
fn go(person: &Person, (language, second, keep, voices): (&str, Option<&str>, &str, bool)) {
    let words = words(language);
    let t = |id: &str| said(&words, id);
    if voices && person.browser.kind == BrowserKind::Chromium {
        person.browser.before_each_page(VOICES);
    }
    if !person.has("link", &words.language().name) {
        person.open(&config::address());
    }
    person.click("link", &words.language().name);
    at(person, "#/start/about");
    person.click("link", &t("go-on"));
    person.tick(keep);
    person.click("button", &t("go-on"));
    if let Some(second) = second {
        person.see("combobox", &t("second-label"));
        person.select("second-language", second);
    }
    person.click("button", &t("begin"));
    at(person, "#/home");
    person.visit("#/do/digital");
    at(person, "#/do/digital/q1");
    person.click("button", &t("answer-on-my-own"));
    at(person, "#/do/digital/q2");
    person.press("2");
    at(person, "#/do/digital/q3");
    person.click("link", &t("previous-statement"));
    at(person, "#/do/digital/q2");
    person.click("button", &t("skip"));
    at(person, "#/do/digital/q3");
    person.see_saved();
}

/// From the first screen to two answers, as fast as the screens come.
fn hurry(person: &Person, slower: u32, late: bool) {
    let words = words("en");
    let names: Vec<String> =
        ["go-on", "begin", "home-begin", "answer-on-my-own"].iter().map(|id| said(&words, id)).collect();
    let names = json!([vec![words.language().name.clone()], names].concat());
    person.browser.slow_down(slower);
    person.browser.before_each_page(&format!("(() => {{ const names = {names}; {HURRY} }})();"));
    if late {
        person.browser.before_each_page(ON_ITS_WAY);
        person.browser.go(&config::address());
        person.until_true("the last screen of the page", "return /begin$/.test(here());", json!([]));
        person.browser.run("come();", json!([]));
    } else {
        person.open(&config::address());
    }
    // A slower processor takes longer, and another flow may use this machine's processor at the same time.
    person.until_within(LONG_ENOUGH * slower, "third statement", || {
        (person.place() == "#/do/mother-tongue/q3").then_some(())
    });
    person.until_settled();
    person.see_saved();
}

/// Waits for a place: with two languages on the screen a heading is in both.
fn at(person: &Person, hash: &str) {
    person.see_route(hash);
    person.until_settled();
}

/// What may be loaded up to the first answer, in bytes as they are transferred: the limit that the build's budget keeps
/// too.
const MAX_FIRST_LOAD_BYTES: u64 = 155_000;

/// What the page has asked for: name, bytes as transferred, and what asked for it. What the browser had already was not
/// transferred.
const LOADED: &str = "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] \
                      .map((it) => [new URL(it.name).pathname.split('/').pop(), it.transferSize && it.encodedBodySize, \
                                    it.initiatorType]);";

/// A user who has not answered after so many milliseconds is reading, and the rest is loaded meanwhile: `ui/entry.rs`.
const READING: f64 = 15_000.0;

/// Up to the first answer nothing of the rest is asked for, and what is asked for is small. This is measured in the
/// browser.
pub fn a_first_answer_needs_the_first_part_only() {
    for way in WAYS {
        // On a busy machine even a script can seem to be reading; then the test tries again.
        let (loaded, after) = (0..4)
            .map(|_| up_to_first_answer(|person| go(person, way)))
            .find(|(_, after)| *after < READING - 1_000.0)
            .expect("a first answer in time");
        let names: Vec<&str> = loaded.iter().filter_map(|it| it[0].as_str()).collect();
        assert!(names.contains(&MAIN), "the list is of this page: {names:?}");
        assert!(!names.contains(&REST), "{way:?}: the rest was asked for before the first answer: {loaded:?}");
        // The code of the store is loaded while the user reads, and nothing waits for it: see the next flow.
        let waited_for = |it: &&Value| it[0].as_str().is_some_and(|name| name == MAIN || !name.ends_with(".wasm"));
        let bytes: u64 = loaded.iter().filter(waited_for).filter_map(|it| it[1].as_u64()).sum();
        eprintln!("first answer ({}): {bytes} bytes in {} requests after {after:.0} ms", way.0, names.len());
        // A second language is one catalog more, and is asked for. So is a language that differs from the browser's,
        // here English, in which the user is greeted.
        let more = usize::from(way.1.is_some()) + usize::from(way.0 != "en");
        let most = MAX_FIRST_LOAD_BYTES + 8_000 * more as u64;
        assert!(bytes > 50_000 && bytes <= most, "{way:?}: {bytes} bytes up to the first answer: {loaded:?}");
    }
}

/// The rest is not asked for either when everything that leads to an answer happens at once.
pub fn whoever_hurries_needs_the_first_part_only() {
    for (slower, late) in HURRIES {
        let (loaded, _) = up_to_first_answer(|person| hurry(person, slower, late));
        let names: Vec<&str> = loaded.iter().filter_map(|it| it[0].as_str()).collect();
        assert!(!names.contains(&REST), "{slower} times slower, late {late}: the rest was asked for: {loaded:?}");
    }
}

/// What was loaded until the first answer was given, and how many milliseconds that took.
fn up_to_first_answer(way: impl Fn(&Person)) -> (Vec<Value>, f64) {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    // The moment of the first answer, seen from within the page: the rest follows right after.
    browser.before_each_page(&format!(
        "window.first = null; \
         const look = () => {{ if (!window.first && /q2$/.test(document.querySelector('[data-page]')?.dataset.page)) \
             window.first = [(() => {{ {LOADED} }})(), performance.now()]; }}; \
         new MutationObserver(look).observe(document, {{ childList: true, subtree: true, characterData: true }});"
    ));
    way(&person);
    let first = browser.run("return window.first;", json!([]));
    person.until_true(
        "rest",
        "return performance.getEntriesByType('resource').some((it) => it.name.endsWith(arguments[0]));",
        json!([REST]),
    );
    let loaded = first[0].as_array().expect("the first answer was seen").clone();
    (loaded, first[1].as_f64().expect("a time"))
}

/// The module that is loaded first, and one that only the rest of the app needs.
const MAIN: &str = "eight-keys_bg.wasm";
const REST: &str = "split_rest.wasm";

/// A user who keeps answers on the device and begins before the store's code is loaded waits for nothing: statements
/// and answers come one after the other, none is called saved, and all are written when the code is there.
pub fn the_code_of_the_store_delays_nothing() {
    let server = Server::of(release());
    server.hold("split_store.wasm");
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let en = words("en");
    let t = |id: &str| said(&en, id);
    person.open(&server.address());
    let asked = |name: &str| server.asked().iter().any(|asked| asked.path.ends_with(name));
    person.until_within(LONG_ENOUGH, "the store's code asked for", || asked("split_store.wasm").then_some(()));
    person.click("link", "English");
    person.click("link", &t("go-on"));
    person.tick("keep-device");
    person.click("button", &t("go-on"));
    person.see_heading(&t("second-title"));
    assert!(!asked(REST), "before there is an answer");
    person.click("button", &t("begin"));
    person.see_heading(&t("home-title"));
    person.visit("#/do/digital/q1");
    for next in ["digital-2", "digital-3"] {
        person.press("3");
        person.see_heading(&t(next));
    }
    assert_eq!(browser.run("return !!document.querySelector('.saved-done');", json!([])), json!(false));
    assert_eq!(databases(&person), json!([]), "nothing is there yet");
    server.release();
    person.see_saved();
    assert_eq!(answers(&person), json!(2));
}

/// The names of the databases on this device.
fn databases(person: &Person) -> Value {
    person.browser.run_async("return (await indexedDB.databases()).map((it) => it.name);", json!([]))
}

/// How many answers are in the database.
pub fn answers(person: &Person) -> Value {
    let count = "const done = (request) => new Promise((go, no) => { request.onsuccess = () => go(request.result); request.onerror = no; }); \
                 const db = await done(indexedDB.open(eightKeys.name)); \
                 const count = await done(db.transaction('answer').objectStore('answer').count()); \
                 db.close(); return count;";
    person.browser.run_async(count, json!([]))
}
