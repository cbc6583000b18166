//! Leaving quickly: the page is empty in the same frame, another one takes its place, and nothing brings it back.

use std::time::Duration;

use proof::proved;
use serde_json::{Value, json};

use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::network;
use crate::person::{Person, key};
use crate::site::{Files, Server, release};
use crate::words::{said, words};

/// A name that would tell who was here.
const CANARY: &str = "Zarintaj";

/// How soon the page is empty, in milliseconds: one frame, as a slow phone draws it. `cargo xtask prove` insists on it.
const ONE_FRAME: f64 = 50.0;

/// How often the time is measured; the longest counts.
const TIMES: usize = 5;

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// Another website: the page before the app, and the one that it is left for.
fn elsewhere() -> Server {
    let page =
        |title: &str| format!("<!doctype html><meta charset=utf-8><title>{title}</title><h1>{title}</h1>").into_bytes();
    Server::of(Files::from([("index.html".to_owned(), page("Weather")), ("before.html".to_owned(), page("Before"))]))
}

/// From the first screen to the first page of a profile, with the button.
fn begin(person: &Person, address: &str, keep: &str) {
    person.open(address);
    person.click("link", "English");
    person.see_heading(&t("what-title"));
    person.click("link", &t("go-on"));
    person.tick(keep);
    person.click("button", &t("go-on"));
    person.see_heading(&t("second-title"));
    assert!(!person.has("button", &t("leave-now")), "it is off until somebody chooses it");
    person.tick("start-leave");
    person.see("button", &t("leave-now"));
    person.click("button", &t("begin"));
    person.see_place(&t("home-title"));
    person.see("button", &t("leave-now"));
}

/// Types a name in the settings.
fn name(person: &Person) {
    person.visit("#/settings");
    person.click("button", &t("settings-name"));
    person.until_true("the field", "return document.activeElement.id === 'nickname';", json!([]));
    person.type_text(CANARY);
}

/// The weather service is not there for a test: its address is put in the place of the button's.
fn lead_to(person: &Person, address: &str) {
    person.browser.run("document.querySelector('[data-leave]').dataset.leave = arguments[0];", json!([address]));
}

fn title(browser: &Browser) -> Option<String> {
    browser.try_run("return document.title;", json!([])).ok()?.as_str().map(str::to_owned)
}

fn until_elsewhere(person: &Person) {
    person.until("the other page", || (title(person.browser)? == "Weather").then_some(()));
}

/// Everything that the page has, whether it is shown or not.
fn everything(browser: &Browser) -> String {
    let script = "return document.title + ' ' + document.documentElement.outerHTML + ' ' + location.href;";
    browser.try_run(script, json!([])).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The button and Shift, with each way of keeping: the other page takes the place, without a question; it does not learn
/// from where; and wherever the history leads, nothing of the user's is shown.
pub fn nothing_brings_it_back(kind: BrowserKind) {
    let (app, other) = (Server::of(release()), elsewhere());
    let mut looked_at = 0;
    for (keep, by_key) in [("keep-device", false), ("keep-visit", true), ("keep-device", true), ("keep-visit", false)] {
        let browser = Browser::start(kind);
        let person = Person::at(&browser);
        browser.go(&format!("{}before.html", other.address()));
        begin(&person, &app.address(), keep);
        let entries = browser.run("return history.length;", json!([]));
        for (link, place) in [("nav-results", "#/results"), ("nav-file", "#/file/save"), ("nav-settings", "#/settings")]
        {
            person.click("link", &t(link));
            person.see_route(place);
        }
        assert_eq!(browser.run("return history.length;", json!([])), entries, "one entry");
        name(&person);
        lead_to(&person, &other.address());
        // What was typed a moment ago is not stored yet.
        if by_key {
            browser.press(&[key::SHIFT, key::SHIFT, key::SHIFT]);
        } else {
            person.click("button", &t("leave-now"));
        }
        until_elsewhere(&person);
        let asked = other.asked();
        let last = asked.iter().rev().find(|it| it.path == "/").expect("the other page was asked for");
        assert!(!last.head.to_lowercase().contains("\r\nreferer:"), "a referrer in {}", last.head);

        // Back, as far as it goes: the app's first screens have entries from before the button was chosen.
        for _ in 0..8 {
            browser.run("setTimeout(() => history.back());", json!([]));
            std::thread::sleep(Duration::from_millis(400));
            person.until("a page that is there", || {
                let state = browser.try_run("return document.readyState;", json!([])).ok()?;
                (state == json!("complete")).then_some(())
            });
            if everything(&browser).contains("Before") {
                break;
            }
            if everything(&browser).contains(&app.address()) {
                person.until_started();
                person.until_settled();
                // The start screens are the same for everybody, and in the browser's language by now.
                let place = person.place();
                let is_of_nobody = place == "#/" || keep == "keep-visit" && place.starts_with("#/start/");
                assert!(is_of_nobody, "{place} of {keep}: the choice of language, whatever the address is");
            }
            assert!(!everything(&browser).contains(CANARY), "{} {keep}", kind.name());
            looked_at += 1;
        }
        assert!(everything(&browser).contains("Before"), "Back leads to the page before the app");
        for _ in 0..8 {
            browser.run("setTimeout(() => history.forward());", json!([]));
            std::thread::sleep(Duration::from_millis(400));
            assert!(!everything(&browser).contains(CANARY), "{} {keep}", kind.name());
            looked_at += 1;
            if title(&browser).as_deref() == Some("Weather") {
                break;
            }
        }
        browser.reload();
        assert!(!everything(&browser).contains(CANARY), "{} {keep}", kind.name());

        // Whoever opens the app chooses a language, and says who is here.
        browser.new_tab();
        person.open(&app.address());
        person.until_settled();
        assert_eq!(person.place(), "#/");
        assert!(!everything(&browser).contains(CANARY), "{} {keep}", kind.name());
        assert!(!person.has("button", &t("leave-now")), "the button would tell that there is something");
        person.click("link", "English");
        if keep == "keep-device" {
            person.see_heading(&t("profiles-title"));
            person.see_words(CANARY);
        } else {
            person.see_heading(&t("what-title"));
        }
    }
    proved(12, format!("{}: {looked_at} entries of the history, 0 words of the user's", kind.name()));
}

/// With a processor six times as slow, from the press to the empty page.
pub fn the_page_is_empty_in_one_frame() {
    let (app, other) = (Server::of(release()), elsewhere());
    let mut longest: f64 = 0.0;
    for n in 0..TIMES {
        let browser = Browser::start(BrowserKind::Chromium);
        let person = Person::at(&browser);
        browser.resize(360, 740);
        begin(&person, &app.address(), "keep-device");
        person.visit(["#/home", "#/do/digital/q1", "#/results", "#/settings", "#/stays"][n % 5]);
        person.until_settled();
        lead_to(&person, &other.address());
        // The message comes after the frame that the press leads to was drawn.
        let watch = "addEventListener('click', (event) => { \
                       const pressed = event.timeStamp; \
                       requestAnimationFrame(() => { \
                         const { port1, port2 } = new MessageChannel(); \
                         port1.onmessage = () => { \
                           const shown = document.elementsFromPoint(50, 50).length - 1; \
                           localStorage.left = JSON.stringify([performance.now() - pressed, shown, document.title]); \
                         }; \
                         port2.postMessage(0); \
                       }); \
                     }, true);";
        browser.run(watch, json!([]));
        browser.slow_down(6);
        let press = browser.run("return document.querySelector('[data-leave]');", json!([]));
        browser.click(&press).expect("a button that can be pressed");
        until_elsewhere(&person);
        browser.slow_down(1);
        browser.go(&format!("{}third-party-notices.txt", app.address()));
        let noted = browser.run("return JSON.parse(localStorage.left);", json!([]));
        assert_eq!((&noted[1], &noted[2]), (&json!(0), &json!("")), "nothing is drawn, and there is no title");
        longest = longest.max(noted[0].as_f64().expect("milliseconds"));
    }
    // Beside other browsers a frame takes as long as they leave to it. That the first one is empty was looked at above.
    assert!(longest <= ONE_FRAME || proof::times(0, 1) == 0, "{longest} ms");
    proved(12, format!("empty {longest:.0} ms after the press at the latest, with a processor 6 times as slow"));
}

/// Windows of phones, tablets and computers, and the window of a computer at 400 %.
const WINDOWS: [(u32, u32); 20] = [
    (320, 256),
    (320, 480),
    (320, 568),
    (360, 640),
    (360, 740),
    (375, 667),
    (390, 844),
    (412, 915),
    (480, 320),
    (568, 320),
    (600, 960),
    (667, 375),
    (768, 1024),
    (844, 390),
    (1024, 600),
    (1024, 768),
    (1280, 800),
    (1280, 1024),
    (1440, 900),
    (1920, 1080),
];

/// What is wrong with the button: it has to be in the window, as large as a finger, on top, at one place; and at the end
/// of the page nothing that can be pressed may be behind it.
const WRONG: &str = "const dialog = document.querySelector('dialog[open]'); \
                     const it = (dialog ?? document).querySelector('[data-leave]'); \
                     if (!it) return 'not there'; \
                     const box = it.getBoundingClientRect(); \
                     const { clientWidth: width, clientHeight: height } = document.documentElement; \
                     if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > innerHeight) return 'outside'; \
                     if (box.height < 44 || box.width < 44) return 'small'; \
                     const on = (x, y) => document.elementFromPoint(x, y)?.closest('[data-leave]') === it; \
                     if (!on((box.left + box.right) / 2, (box.top + box.bottom) / 2)) return 'covered'; \
                     if (innerHeight - box.bottom > 16) return 'not at the edge'; \
                     const end = getComputedStyle(it).direction === 'rtl' ? box.left : width - box.right; \
                     if (end > 16) return 'not at the end'; \
                     if (dialog) { \
                       const last = [...dialog.querySelectorAll('.dialog-actions button')].at(-1); \
                       last.scrollIntoView({ block: 'nearest' }); \
                       if (last.getBoundingClientRect().bottom > box.top) return 'over the last button of the dialog'; \
                       return ''; \
                     } \
                     scrollTo(0, document.documentElement.scrollHeight); \
                     const strip = it.closest('.leave').getBoundingClientRect(); \
                     const pressed = [...document.querySelectorAll('#app a[href], #app button, #app input, #app select')]; \
                     const behind = pressed.filter((el) => !el.closest('.leave') && el.checkVisibility()) \
                       .map((el) => el.getBoundingClientRect()) \
                       .filter((el) => el.height && el.bottom > strip.top + 1 && el.top < strip.bottom); \
                     scrollTo(0, 0); \
                     return behind.length ? `over ${behind.length} controls at the end` : '';";

/// On pages of every kind, in every window, in both directions of writing.
pub fn the_button_is_on_every_screen() {
    let app = Server::of(release());
    let mut seen = 0;
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.resize(360, 740);
    begin(&person, &app.address(), "keep-device");
    for language in ["en", "fa"] {
        person.visit("#/settings");
        person.select("first-language", language);
        person.see_heading(&said(&words(language), "title-settings"));
        let mut found = Vec::new();
        for place in [
            "#/home",
            "#/do/digital/q1",
            "#/results",
            "#/evidence",
            "#/file/save",
            "#/file/open",
            "#/settings",
            "#/stays",
            "#/about",
            "#/work",
            "#/interests/q1",
            "#/x/m1",
            "#/profiles",
        ] {
            person.visit(place);
            person.until_settled();
            for (width, height) in WINDOWS {
                browser.resize(width, height);
                person.until_settled();
                let wrong = browser.run(WRONG, json!([]));
                seen += 1;
                if wrong != json!("") {
                    found.push(format!("{language} {place} {width}×{height}: {wrong}"));
                }
            }
            browser.resize(360, 740);
        }
        person.visit("#/settings");
        person.click("button", &said(&words(language), "delete-everything"));
        person.until_true("open dialog", "return Boolean(document.querySelector('dialog[open]'));", json!([]));
        for (width, height) in WINDOWS {
            browser.resize(width, height);
            person.until_settled();
            let wrong = browser.run(WRONG, json!([]));
            seen += 1;
            if wrong != json!("") {
                found.push(format!("{language} dialog {width}×{height}: {wrong}"));
            }
        }
        person.press(key::ESCAPE);
        person.until_true("closed dialog", "return !document.querySelector('dialog[open]');", json!([]));
        assert_eq!(found, Vec::<String>::new());
    }
    proved(12, format!("the button is whole and on top on {seen} screens, in {} windows", WINDOWS.len()));
}

/// In a dialog the button leaves too, and Shift does; capital letters do not.
pub fn from_a_dialog_and_not_by_capital_letters() {
    let (app, other) = (Server::of(release()), elsewhere());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    begin(&person, &app.address(), "keep-device");
    name(&person);
    for letter in ["A", "B", "C"] {
        browser.press_together(&[key::SHIFT, letter]);
    }
    person.see_saved();
    assert_eq!(person.place(), "#/settings");
    person.click("button", &t("delete-everything"));
    person.until_true("open dialog", "return Boolean(document.querySelector('dialog[open]'));", json!([]));
    browser
        .run("document.querySelector('dialog [data-leave]').dataset.leave = arguments[0];", json!([other.address()]));
    person.click("button", &t("leave-now"));
    until_elsewhere(&person);
    // What was on the disk is there.
    person.open(&app.address());
    person.click("link", "English");
    person.see_words(&format!("{CANARY}ABC"));
}

/// Without a connection a page of the app takes the place, which shows the time and no word.
pub fn without_a_connection_there_is_a_clock() {
    let app = Server::of(release());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    begin(&person, &app.address(), "keep-device");
    network::wait_for_worker(&browser);
    browser.cdp("Network.enable", &json!({}));
    let none = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.cdp("Network.emulateNetworkConditions", &none);
    person.click("button", &t("leave-now"));
    person.until("the clock", || {
        let shown = browser.try_run("return document.body.innerText.trim();", json!([])).ok()?;
        let shown = shown.as_str()?.to_owned();
        let is_time = !shown.is_empty() && shown.len() < 12 && shown.chars().any(char::is_numeric);
        is_time.then_some(())
    });
    let page = everything(&browser).to_lowercase();
    let address = browser.run("return location.pathname;", json!([]));
    assert!(address.as_str().is_some_and(|it| it.ends_with("/clock.html")), "{address}");
    for word in ["eight", "keys", "answers", "career", CANARY] {
        assert!(!page.contains(&word.to_lowercase()), "{word}");
    }
}

/// If the app has stopped because of a mistake in it, the button still works.
pub fn it_works_even_if_the_app_has_stopped() {
    let (app, other) = (Server::of(release()), elsewhere());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    begin(&person, &app.address(), "keep-device");
    lead_to(&person, &other.address());
    // As after a mistake: whatever the app is told, it throws.
    browser.run(
        "document.addEventListener('click', () => { throw new WebAssembly.RuntimeError('stopped'); }, true);",
        json!([]),
    );
    person.click("button", &t("leave-now"));
    until_elsewhere(&person);
    let _: Value = browser.run("return document.title;", json!([]));
}
