//! Typed text is kept: however fast it is typed, however the page ends, and whichever window it is typed in. And a tap
//! or a key press that was not meant does nothing.

use std::time::Duration;

use eight_keys::profile_file::seal::seal;
use serde_json::{Value, json};

use super::storage::{begin, begun};
use crate::config::{self, BrowserKind};
use crate::driver::{Browser, Home};
use crate::example;
use crate::person::Person;
use crate::process::Folder;
use crate::words::{said, words};

/// The time between two letters, in milliseconds: shorter than any pause.
const LETTER: u64 = 100;
/// How many letters are typed before the page ends.
const LETTERS: usize = 40;
/// How many of them may be lost if the page is not told that it ends: those of the last 600 ms, and the one on its way.
pub(super) const LOST: usize = 7;

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// A field that is stored while the user types, and what in the database contains it.
struct Field {
    place: &'static str,
    id: &'static str,
    /// The message of the button that brings the field, if it comes only when it is wanted.
    wanted: Option<&'static str>,
    store: &'static str,
    name: &'static str,
}

const FIELDS: [Field; 5] = [
    Field { place: "#/evidence/new/digital-1", id: "what", wanted: None, store: "evidence", name: "what" },
    Field { place: "#/evidence", id: "when", wanted: None, store: "evidence", name: "when" },
    Field { place: "#/evidence", id: "proof-note", wanted: None, store: "evidence", name: "proof_note" },
    Field { place: "#/work/7231", id: "note", wanted: Some("note-write"), store: "work", name: "note" },
    Field { place: "#/settings", id: "nickname", wanted: Some("settings-name"), store: "profile", name: "nickname" },
];

/// What the database has in a field, as another program would read it.
fn stored(browser: &Browser, field: &Field) -> String {
    let script = "const [store, name] = args; const open = indexedDB.open(eightKeys.name); \
        const db = await new Promise((go, no) => { open.onsuccess = () => go(open.result); open.onerror = no; }); \
        const all = db.transaction(store).objectStore(store).getAll(); \
        const found = await new Promise((go) => { all.onsuccess = () => go(all.result); }); db.close(); \
        return found.map((it) => JSON.parse(it.text).data[name] ?? '').join('');";
    let text = browser.run_async(script, json!([field.store, field.name]));
    text.as_str().unwrap_or_default().to_owned()
}

/// Goes to a field and puts the focus into it.
fn reach(person: &Person, field: &Field) {
    person.visit(field.place);
    if field.place == "#/evidence" {
        person.click("link", &t("edit"));
        person.see_heading(&t("edit-evidence-title-change"));
    }
    if let Some(wanted) = field.wanted {
        person.until("the field or its button", || {
            let there = "return Boolean(document.getElementById(arguments[0]));";
            if person.look(there, json!([field.id])) != true && person.has("button", &t(wanted)) {
                person.click("button", &t(wanted));
            }
            (person.look(there, json!([field.id])) == true).then_some(())
        });
    }
    person.until_true("field", "return Boolean(document.getElementById(arguments[0]));", json!([field.id]));
    let focus = "const it = document.getElementById(arguments[0]); it.focus(); it.setSelectionRange(it.value.length, it.value.length);";
    person.browser.run(focus, json!([field.id]));
}

/// A user with a piece of evidence that a person can confirm.
fn somebody(person: &Person) {
    begin(person, "device");
    person.visit("#/do/digital/q1");
    person.press("3");
    person.see_heading(&t("digital-2"));
}

/// Types a text without a pause.
pub(super) fn type_on(browser: &Browser, text: &str) {
    browser.press_every(text, Duration::from_millis(LETTER));
}

fn letters() -> String {
    "abcdefghijklmnopqrstuvwxyz".chars().cycle().take(LETTERS).collect()
}

/// However the page ends, the text that was typed until then is there, except for the last letters.
pub fn without_a_pause() {
    let home = Home::new();
    let address = config::address();
    let mut browser = Browser::start_at(BrowserKind::Chromium, home.clone());
    let story = &FIELDS[0];
    {
        let person = Person::at(&browser);
        person.open(&address);
        somebody(&person);
    }
    let mut expected = String::new();
    for (end, may_lose) in [
        ("another page", LOST),
        ("loaded anew", LOST),
        ("closed", LOST),
        ("its process ends", LOST),
        ("the browser is killed", LOST),
    ] {
        let person = Person::at(&browser);
        let before = expected.clone();
        if before.is_empty() {
            reach(&person, story);
        } else {
            reach(&person, &Field { place: "#/evidence", id: "what", wanted: None, store: "evidence", name: "what" });
        }
        type_on(&browser, &letters());
        match end {
            "another page" => {
                leave(&browser, || browser.try_command("POST", "/url", Some(&json!({ "url": "about:blank" }))))
            }
            "loaded anew" => leave(&browser, || browser.try_command("POST", "/refresh", Some(&json!({})))),
            "closed" => {
                let here = browser.tab();
                let other = browser.new_tab();
                browser.to_tab(&here);
                type_on(&browser, "z");
                leave(&browser, || browser.try_command("DELETE", "/window", None));
                browser.to_tab(&other);
            }
            "its process ends" => {
                let here = browser.tab();
                let other = browser.new_tab();
                browser.to_tab(&here);
                type_on(&browser, &letters());
                // The command itself gets no answer from a process that is gone.
                let _ = browser.try_command(
                    "POST",
                    "/goog/cdp/execute",
                    Some(&json!({ "cmd": "Page.crash", "params": {} })),
                );
                browser.to_tab(&other);
            }
            _ => {
                browser.crash();
                browser = Browser::start_at(BrowserKind::Chromium, home.clone());
            }
        }
        let person = Person::at(&browser);
        person.come_back(&address);
        let typed = match end {
            "closed" => format!("{before}{}z", letters()),
            "its process ends" => format!("{before}{}{}", letters(), letters()),
            _ => format!("{before}{}", letters()),
        };
        let found = stored(&browser, story);
        assert!(typed.starts_with(&found), "{end}: “{found}” is no beginning of “{typed}”");
        let lost = typed.len() - found.len();
        eprintln!("typing: {end}: {lost} of {} letters lost", typed.len() - before.len());
        assert!(lost <= may_lose, "{end}: {lost} letters are lost: “{found}”");
        expected = found;
    }
}

/// Leaves the page, and answers the question whether to leave with yes, if the browser asks at all.
pub(super) fn leave(browser: &Browser, how: impl FnOnce() -> Result<Value, crate::wire::Fault>) {
    // A command that meets the question says so, and the question waits.
    let _ = how();
    browser.accept_if_asked();
}

/// The same for every other field that is stored while the user types.
pub fn every_field() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    somebody(&person);
    for field in &FIELDS {
        reach(&person, field);
        type_on(&browser, "one letter after the other");
        leave(&browser, || browser.try_command("POST", "/refresh", Some(&json!({}))));
        person.until_started();
        let (typed, found) = ("one letter after the other", stored(&browser, field));
        assert!(typed.starts_with(&found), "{}: “{found}” is no beginning of “{typed}”", field.name);
        assert!(typed.len() - found.len() <= LOST, "{}: only “{found}” is stored", field.name);
        if field.id == "what" {
            // The next two are asked only if there is a text, and a person who can confirm it.
            person.tick("proof-person");
            person.see_saved();
        }
    }
}

/// On a slow device the browser hands over letters between two drawings. No field is drawn with an earlier text then,
/// because the next letter would be added to that.
pub fn on_a_slow_device() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    somebody(&person);
    // As many as fit in the shortest field.
    let text = "letters that come faster than a page is drawn, one by one by";
    for field in &FIELDS {
        reach(&person, field);
        browser.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": 20 }));
        browser.press_every(text, Duration::from_millis(15));
        browser.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }));
        person.see_saved();
        let shown = person.look("return document.getElementById(arguments[0]).value;", json!([field.id]));
        assert_eq!(shown, text, "the field {}", field.id);
        assert_eq!(stored(&browser, field), text, "what is stored of {}", field.id);
        if field.id == "what" {
            person.click("button", &t("edit-evidence-more"));
            person.tick("proof-person");
            person.see_saved();
        }
    }
}

/// Two windows with one piece of evidence: a choice in the older one erases no text of the newer one, and a text that
/// both wrote can be brought back. This is tried once with messages between the windows, and once without.
pub fn two_windows() {
    for told in [true, false] {
        let browser = Browser::start(BrowserKind::Chromium);
        let person = Person::at(&browser);
        let address = config::address();
        if !told {
            browser.before_each_page("BroadcastChannel.prototype.postMessage = () => {};");
        }
        person.open(&address);
        somebody(&person);
        let story = &FIELDS[0];
        reach(&person, story);
        person.type_text("I helped a neighbour");
        person.see_saved();
        person.click("button", &t("edit-evidence-more"));
        let older = browser.tab();
        let newer = browser.new_tab();
        if !told {
            browser.before_each_page("BroadcastChannel.prototype.postMessage = () => {};");
        }
        person.open(&address);
        reach(&person, &Field { place: "#/evidence", id: "what", wanted: None, store: "evidence", name: "what" });
        person.type_text(" with her letters");
        person.see_saved();
        browser.to_tab(&older);
        if told {
            person.until_true(
                "the newer text",
                "return document.getElementById('what').value === arguments[0];",
                json!(["I helped a neighbour with her letters"]),
            );
            person.see_words(&t("elsewhere-changed"));
        }
        person.tick("setting-community");
        person.see_saved();
        assert_eq!(stored(&browser, story), "I helped a neighbour with her letters", "told: {told}");
        let choice = Field { place: "", id: "", wanted: None, store: "evidence", name: "setting" };
        assert_eq!(stored(&browser, &choice), "community");

        // Both rewrite the same text.
        browser.to_tab(&newer);
        browser.run("document.getElementById('what').select();", json!([]));
        person.type_text("The newer window's own story");
        person.see_saved();
        browser.to_tab(&older);
        browser.run("const it = document.getElementById('what'); it.focus(); it.select();", json!([]));
        person.type_text("The older window's");
        person.see_saved();
        assert_eq!(stored(&browser, story), "The older window's");
        if !told {
            person.see_words(&t("elsewhere-other"));
            person.see_words("The newer window's own story");
            person.click("button", &t("elsewhere-use"));
            person
                .until("the other text", || (stored(&browser, story) == "The newer window's own story").then_some(()));
            person.see_words("The older window's");
        }
    }
}

/// A second tap 350 ms after the first, on the same place, answers nothing: the finger was still at the statement
/// before.
pub fn a_quick_second_tap() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    browser.cdp("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true, "maxTouchPoints": 1 }));
    let tap = |id: &str| {
        let script = "const { left, top, width, height } = document.getElementById(arguments[0]).getBoundingClientRect(); \
                      return { x: left + width / 2, y: top + height / 2 };";
        let at = browser.run(script, json!([id]));
        let point = json!([{ "x": at["x"], "y": at["y"] }]);
        browser.cdp("Input.dispatchTouchEvent", &json!({ "type": "touchStart", "touchPoints": point }));
        browser.cdp("Input.dispatchTouchEvent", &json!({ "type": "touchEnd", "touchPoints": [] }));
    };
    // A touch that is meant comes only after its target could be read.
    let read = || {
        browser.run("window.since = performance.now();", json!([]));
        person.until_true("a moment", "return performance.now() - window.since > 600;", json!([]));
    };
    browser.run("window.taps = 0; document.addEventListener('click', () => { window.taps += 1; }, true);", json!([]));
    person.visit("#/do/digital/q1");
    read();
    tap("answer-on-my-own");
    person.see_heading(&t("digital-2"));
    tap("answer-on-my-own");
    person.until_true("the second tap", "return window.taps === 2;", json!([]));
    person.until_settled();
    assert_eq!(person.heading(), t("digital-2"), "the second tap was for the first statement");
    read();
    tap("answer-with-help");
    person.see_heading(&t("digital-3"));
    person.visit("#/do/digital/q2");
    let pressed = "return document.getElementById('answer-with-help')?.getAttribute('aria-pressed') === 'true';";
    person.until_true("the answer that was meant", pressed, json!([]));
}

/// An Enter that ends a composition chooses a word and tries no passphrase. A passphrase opens a file with letters that
/// are composed differently from when the file was sealed.
pub fn a_passphrase_of_ones_own() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    let plain = example::file_of(&example::shirin("en"));
    let sealed = seal(plain.as_bytes(), "l'eau du cafe\u{301}", 10).expect("sealing");
    let files = Folder::new("composing");
    let path = files.write("notes.json.age", &sealed);
    person.visit("#/file/open");
    person.choose_file(&path);
    person.see("heading", &t("open-pass-title"));
    let enter = "const it = document.getElementById('passphrase'); it.focus(); it.value = arguments[0]; \
        it.dispatchEvent(new InputEvent('input', { bubbles: true })); \
        it.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...arguments[1] }));";
    for composing in [json!({ "isComposing": true }), json!({ "keyCode": 229 })] {
        browser.run(enter, json!(["l’eau", composing]));
        person.until_settled();
        let tried = "return Boolean(document.querySelector('.button[aria-busy=true], .error'));";
        assert_eq!(browser.run(tried, json!([])), json!(false), "{composing}: a passphrase was tried");
    }
    let type_it = "const it = document.getElementById('passphrase'); it.value = arguments[0]; \
        it.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    browser.run(type_it, json!(["l’eau  du caf\u{e9} "]));
    person.until_settled();
    person.click("button", &t("open-unlock"));
    person.see("button", &t("open-add-profile"));
}
