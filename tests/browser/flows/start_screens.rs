//! The start screens of `index.html`, while the app is still being loaded and at the moment when it takes over.

use serde_json::{Value, json};

use crate::config::{self, BrowserKind, NAME};
use crate::driver::Browser;
use crate::person::{Person, key};
use crate::words::{LANGUAGES, language, said, words};
use crate::{axe, layout};

/// Delays the app until the test calls `come()`.
pub const ON_ITS_WAY: &str = "const real = WebAssembly.instantiateStreaming; \
                          const called = new Promise((come) => { window.come = come; }); \
                          WebAssembly.instantiateStreaming = async (...all) => { await called; return real(...all); };";

/// What is on the screen and where: for each line its words and its box.
const LINES: &str = "const lines = '.brand, .back, h1, .steps, .lead, li, legend, .error, .choice-card, label, select, .hint, .actions > :not(.wait)'; \
                     return [...document.querySelectorAll(lines)].filter(seen).map((el) => { \
                         const box = el.getBoundingClientRect(); \
                         return [name(el), Math.round(box.left), Math.round(box.top + scrollY), Math.round(box.width), Math.round(box.height)]; \
                     });";

/// In Polish to the last screen of the page: answers stay on the device, and a second language is chosen.
fn to_the_last(person: &Person, second: &str) {
    let words = words("pl");
    person.click("link", &language("pl").name);
    person.click("link", &said(&words, "go-on"));
    person.tick("device-pl");
    person.click("link", &said(&words, "go-on"));
    person.select("second-pl", second);
}

/// Before the app is loaded, the start screens can be read and used, and nothing moves when it takes over.
pub fn they_are_there_before_the_app() {
    for tag in LANGUAGES {
        let words = words(tag);
        let t = |id: &str| said(&words, id);
        let browser = Browser::start(BrowserKind::Chromium);
        browser.resize(360, 740);
        // As on a phone: the app's page is longer than this one by its footer, and a scroll bar would take some of its
        // width.
        browser.cdp("Emulation.setScrollbarsHidden", &json!({ "hidden": true }));
        browser.prefer("light", "reduce");
        let person = before_the_app(&browser);

        person.click("link", &language(tag).name);
        person.see("heading", &t("what-title"));
        let first = looked_at(&person);
        person.click("link", &t("go-on"));
        person.see("heading", &t("keep-title"));
        let second = looked_at(&person);
        person.click("link", &t("go-on"));
        person.see_words(&t("keep-missing"));
        let asked = looked_at(&person);
        person.click("link", &t("go-back"));
        person.see("heading", &t("what-title"));
        person.click("link", &t("choose-language"));
        person.see("link", &language(tag).name);
        assert!(!person.has("heading", &t("what-title")), "{tag}: back to the languages");

        person.click("link", &language(tag).name);
        browser.run("come();", json!([]));
        person.until_started();
        person.until_true("the app's screen", "return here() === '#/start/about';", json!([]));
        person.until_settled();
        assert_eq!(person.look(LINES, json!([])), first, "{tag}: what this is");
        person.visit("#/start/keep");
        person.see_heading(&t("keep-title"));
        assert_eq!(person.look(LINES, json!([])), second, "{tag}: where answers live");
        person.click("button", &t("go-on"));
        person.see_words(&t("keep-missing"));
        assert_eq!(person.look(LINES, json!([])), asked, "{tag}: asked where answers live");

        browser.go("about:blank");
        let person = before_the_app(&browser);
        person.click("link", &language(tag).name);
        person.click("link", &t("go-on"));
        person.click("link", &t("go-on"));
        person.see_words(&t("keep-missing"));
        person.tick(&format!("visit-{tag}"));
        assert_eq!(person.look(LINES, json!([])), second, "{tag}: with a choice nothing is asked");
        person.click("link", &t("go-on"));
        person.see("heading", &t("second-title"));
        let third = looked_at(&person);
        browser.run("come();", json!([]));
        person.until_started();
        person.until_true("the app's screen", "return here() === '#/start/second';", json!([]));
        person.until_settled();
        assert_eq!(person.look(LINES, json!([])), third, "{tag}: the second language");
    }
}

/// What the user chose meanwhile is chosen when the app takes over, in the language that was chosen, and the focus
/// stays.
pub fn what_is_chosen_there_counts() {
    let words = words("pl");
    let t = |id: &str| said(&words, id);
    // To the end of the screens: the app opens the chosen store and begins, in both chosen languages.
    let browser = Browser::start(BrowserKind::Chromium);
    let person = before_the_app(&browser);
    to_the_last(&person, "en");
    person.click("link", &t("begin"));
    person.see_words(&t("waiting"));
    assert_eq!(axe::findings(&browser), Vec::<String>::new());
    browser.run("come();", json!([]));
    person.see_place(&format!("{} {}", t("home-title"), said(&self::words("en"), "home-title")));
    person.see_saved();
    assert_eq!(databases(&person), json!([NAME]), "on this device");

    // Up to the last screen: what the user chose is still chosen there.
    let browser = Browser::start(BrowserKind::Chromium);
    let person = before_the_app(&browser);
    to_the_last(&person, "fa");
    browser.run("come();", json!([]));
    person.until_started();
    person.see_heading(&t("second-title"));
    assert_eq!(browser.run("return document.querySelector('#second-language').value;", json!([])), json!("fa"));
    person.click("button", &t("begin"));
    person.see_saved();
    assert_eq!(databases(&person), json!([NAME]), "on this device");

    // Only ticked, by keyboard: the tick and the focus are where they were.
    let browser = Browser::start(BrowserKind::Chromium);
    let person = before_the_app(&browser);
    person.use_by_keyboard("link", &language("pl").name);
    person.use_by_keyboard("link", &t("go-on"));
    person.choose_by_keyboard("radio", &t("keep-visit"));
    browser.run("come();", json!([]));
    person.until_started();
    let held = "const el = document.activeElement; return el?.id === 'keep-visit' && el.checked;";
    person.until_true("the focus on what is ticked", held, json!([]));
    assert_eq!(databases(&person), json!([]), "nothing is written down");
    person.press(key::TAB);
    person.use_by_keyboard("button", &t("go-on"));
    person.see_place(&t("second-title"));
    assert_eq!(databases(&person), json!([]), "nothing is written down");
}

/// The names of the databases on this device.
fn databases(person: &Person) -> Value {
    person.browser.run_async("return (await indexedDB.databases()).map((it) => it.name);", json!([]))
}

/// A user at the page with its styles, while the app is being loaded.
fn before_the_app(browser: &Browser) -> Person<'_> {
    let person = Person::at(browser);
    browser.before_each_page(ON_ITS_WAY);
    browser.go(&config::address());
    let script = "return document.readyState === 'complete' && typeof come === 'function';";
    person.until_true("the page with its styles", script, json!([]));
    person
}

/// What is on the screen, which has nothing wrong at any size.
fn looked_at(person: &Person) -> Value {
    let browser = person.browser;
    for scheme in ["light", "dark"] {
        browser.prefer(scheme, "reduce");
        assert_eq!(axe::findings(browser), Vec::<String>::new(), "{scheme}");
    }
    browser.prefer("light", "reduce");
    for (width, height) in [(320, 640), (1280, 900), (360, 740)] {
        browser.resize(width, height);
        assert_eq!(layout::at_this_size(browser), Vec::<String>::new(), "{width}×{height}");
    }
    person.look(LINES, json!([]))
}
