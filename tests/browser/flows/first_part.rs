//! What the app loads before there is an answer. `cargo xtask first-part` measures it with [`what_runs`]; the release
//! must then do with it, which [`a_first_answer_needs_the_first_part_only`] checks.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::speech::VOICES;
use super::start_screens::ON_ITS_WAY;
use crate::config::{self, Kind};
use crate::driver::Browser;
use crate::person::{LONG_ENOUGH, Person};
use crate::tour::FULL;
use crate::words::{said, words};

/// The exports that tell what ran: `xtask/src/split/instrument.rs`.
const RAN: &str = "return Object.entries(eightKeys.exports()).filter(([name, it]) => name.startsWith('ran:') && it.value) \
                   .map(([name]) => Number(name.slice(4)));";

/// The ways to a first answer: the browser's language, second language, where answers live, whether there are voices.
const WAYS: [(&str, Option<&str>, &str, bool); 4] = [
    ("en", None, "keep-device", true),
    ("fa", Some("en"), "keep-device", false),
    ("pl", None, "keep-visit", true),
    ("fr", Some("nl"), "keep-visit", false),
];

/// Those who hurry: how much slower than this machine their processor is, and whether they have been through the screens of
/// `index.html` before the app comes.
const HURRIES: [(u32, bool); 6] = [(1, false), (4, false), (8, false), (1, true), (4, true), (8, true)];

/// Presses what leads on, each in the first frame that shows it, up to the third statement. So changes of the state fall
/// together that a person's pace keeps apart; on a slow phone they do for people too.
const HURRY: &str = r##"
const done = new Set();
window.noted = [];
const plain = (it) => it.textContent.replace(/\s+/g, " ").trim();
const seen = (it) => it.checkVisibility();
const step = () => {
  if (/q3$/.test(location.hash)) return;
  requestAnimationFrame(step);
  const pressed = [...document.querySelectorAll("#app a[href], #app button")].filter(seen);
  const target = [...document.querySelectorAll("input[value=device]:not(:checked)")].find(seen)
    ?? pressed.find((it) => names.some((name) => plain(it).startsWith(name)));
  // By the place and its heading: for a frame the address is that of the next statement already.
  const heading = [...document.querySelectorAll("h1")].find(seen)?.textContent;
  const key = target && `${location.hash} ${heading} ${target.id || plain(target)}`;
  if (!target || target.hash === location.hash || done.has(key)) return;
  done.add(key);
  noted.push(`${Math.round(performance.now())} ms: ${key}`);
  target.click();
};
requestAnimationFrame(step);
"##;

/// Goes all ways in all browsers and writes the numbers of the functions that ran.
pub fn what_runs(kinds: &[Kind], file: &Path) {
    let mut ran = BTreeSet::new();
    for &kind in kinds {
        for way in WAYS {
            let browser = Browser::start(kind);
            let person = Person::at(&browser);
            go(&person, way);
            if way == WAYS[0] {
                // Timers that were set on the way ring later, when some people are still reading.
                let later = "return performance.now() > 12_000;";
                person.until_true("timers to ring", later, json!([]));
            }
            let numbers = browser.run(RAN, json!([]));
            ran.extend(numbers.as_array().expect("numbers").iter().filter_map(Value::as_u64));
        }
    }
    if kinds.contains(&Kind::Chromium) {
        for (slower, late) in HURRIES {
            let browser = Browser::start(Kind::Chromium);
            hurry(&Person::at(&browser), slower, late);
            let numbers = browser.run(RAN, json!([]));
            ran.extend(numbers.as_array().expect("numbers").iter().filter_map(Value::as_u64));
        }
    }
    if kinds.contains(&Kind::Chromium) {
        let browser = Browser::start(Kind::Chromium);
        without_a_line(&Person::at(&browser));
        let numbers = browser.run(RAN, json!([]));
        ran.extend(numbers.as_array().expect("numbers").iter().filter_map(Value::as_u64));
    }
    assert!(ran.len() > 100, "the app is instrumented: {} functions ran", ran.len());
    let lines: String = ran.iter().map(|number| format!("{number}\n")).collect();
    std::fs::write(file, lines).expect("the list can be written");
}

/// From the first screen to a few answers, as most people begin: by pointer and by key, with a step back and a skip.
fn go(person: &Person, (language, second, keep, voices): (&str, Option<&str>, &str, bool)) {
    let words = words(language);
    let t = |id: &str| said(&words, id);
    if voices && person.browser.kind == Kind::Chromium {
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

/// What says that something did not come has to be there before it comes.
fn without_a_line(person: &Person) {
    let words = words("en");
    let t = |id: &str| said(&words, id);
    person.browser.before_each_page(
        "const real = window.fetch; window.cut = /first.json/; \
         window.fetch = (...all) => cut.test(all[0].url ?? all[0]) ? Promise.reject(new TypeError('cut')) : real(...all);",
    );
    person.browser.go(&config::address());
    person.see_words("Part of this page could not be loaded.");
    person.browser.run("cut = /later|rest|pl.first/;", json!([]));
    person.until_started();
    person.click("link", "Polski");
    person.see_words(&t("problem-words-missing"));
    person.browser.run("cut = /later|rest|fa.first/;", json!([]));
    go(person, ("en", Some("fa"), "keep-visit", true));
    person.browser.run("cut = /later|rest/;", json!([]));
    let both = "return Boolean(document.querySelector('h1 [lang=fa]'));";
    person.until_true("both languages", both, json!([]));
    person.visit("#/results");
    person.see_words(&t("problem-words-missing"));
    person.click("button", &t("try-again"));
    person.see_words(&t("problem-words-missing"));
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
        person.until_true("the last screen of the page", "return /begin$/.test(location.hash);", json!([]));
        person.browser.run("come();", json!([]));
    } else {
        person.open(&config::address());
    }
    // A slower processor takes longer, and another flow may share this machine's with it.
    person.until_within(LONG_ENOUGH * slower, "third statement", || {
        (person.place() == "#/do/mother-tongue/q3").then_some(())
    });
    person.until_settled();
    person.see_saved();
}

/// Waits for a place: with two languages on the screen a heading is in both.
fn at(person: &Person, hash: &str) {
    person.until_true(hash, "return location.hash === arguments[0];", json!([hash]));
    person.until_settled();
}

/// What may be loaded up to the first answer, in bytes as they travel: the promise that the build's budget keeps too.
const MOST: u64 = 150_000;

/// What the page asked for by now: name, bytes as they travelled, and what asked. What the browser had already did not
/// travel.
const LOADED: &str = "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] \
                      .map((it) => [new URL(it.name).pathname.split('/').pop(), it.transferSize && it.encodedBodySize, \
                                    it.initiatorType]);";

/// Whoever has not answered after so many milliseconds is reading, and the rest loads meanwhile: `ui/entry.rs`.
const READING: f64 = 15_000.0;

/// Up to the first answer nothing of the rest is asked for, and what is asked for is small. Measured in the browser.
pub fn a_first_answer_needs_the_first_part_only() {
    for way in WAYS {
        // On a busy machine even a robot can seem to be reading; then it tries again.
        let (loaded, after) = (0..4)
            .map(|_| up_to_first_answer(|person| go(person, way)))
            .find(|(_, after)| *after < READING - 1_000.0)
            .expect("a first answer in time");
        let names: Vec<&str> = loaded.iter().filter_map(|it| it[0].as_str()).collect();
        assert!(names.contains(&"eight-keys_bg.wasm"), "the list is of this page: {names:?}");
        assert!(!names.contains(&REST), "{way:?}: the rest was asked for before the first answer: {loaded:?}");
        let bytes: u64 = loaded.iter().filter_map(|it| it[1].as_u64()).sum();
        eprintln!("first answer ({}): {bytes} bytes in {} requests after {after:.0} ms", way.0, names.len());
        // A second language is a catalog more, and asked for. So is another language than the browser's, English here, in
        // which she is met.
        let more = usize::from(way.1.is_some()) + usize::from(way.0 != "en");
        let most = MOST + 8_000 * more as u64;
        assert!(bytes > 50_000 && bytes <= most, "{way:?}: {bytes} bytes up to the first answer: {loaded:?}");
    }
}

/// Nor is it when all that leads there happens at once, which is when what runs by chance runs.
pub fn whoever_hurries_needs_the_first_part_only() {
    for (slower, late) in HURRIES {
        let (loaded, _) = up_to_first_answer(|person| hurry(person, slower, late));
        let names: Vec<&str> = loaded.iter().filter_map(|it| it[0].as_str()).collect();
        assert!(!names.contains(&REST), "{slower} times slower, late {late}: the rest was asked for: {loaded:?}");
    }
}

/// What was loaded until the first answer was given, and how many milliseconds that took.
fn up_to_first_answer(way: impl Fn(&Person)) -> (Vec<Value>, f64) {
    let browser = Browser::start(Kind::Chromium);
    let person = Person::at(&browser);
    // The moment of the first answer, seen from within the page: the rest follows right after.
    browser.before_each_page(&format!(
        "window.first = null; \
         const look = () => {{ if (!window.first && /q2$/.test(location.hash)) \
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

/// The rest of the app's code.
const REST: &str = "eight-keys-rest.wasm";

/// The list of what can wait is a measurement of some visits. Whatever it missed is loaded in the middle of the call:
/// here the rest never arrives in time, and the disk is full at the first answer, which no measured visit met.
pub fn what_was_not_expected_is_loaded_at_once() {
    let browser = Browser::start(Kind::Chromium);
    let person = Person::at(&browser);
    let en = words("en");
    browser.before_each_page("WebAssembly.compileStreaming = () => new Promise(() => {});");
    person.open(&config::address());
    person.click("link", "English");
    person.click("link", &said(&en, "go-on"));
    person.tick("keep-device");
    person.click("button", &said(&en, "go-on"));
    person.click("button", &said(&en, "begin"));
    person.see_heading(&said(&en, "home-title"));
    person.visit("#/do/digital/q1");
    browser.run(FULL, json!([]));
    person.press("3");
    person.see_heading(&said(&en, "digital-2"));
    person.see_words(&said(&en, "problem-not-saved"));
    let how = browser.run(
        "return performance.getEntriesByType('resource').filter((it) => it.name.endsWith(arguments[0])) \
             .map((it) => it.initiatorType);",
        json!([REST]),
    );
    assert!(how.as_array().is_some_and(|how| how.contains(&json!("xmlhttprequest"))), "by a blocking request: {how}");
}
