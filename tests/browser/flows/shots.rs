//! Pictures of screens for people to look at: `EIGHT_KEYS_SHOTS=<folder>` turns this on.

use std::fs;

use serde_json::json;

use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::example;
use crate::person::Person;
use crate::process::Folder;
use crate::tour::Tour;
use crate::wire::from_base64;

/// The languages: short ones, a long one, and one from right to left; and two of them beside each other.
const LANGUAGES: [(&str, Option<&str>); 5] =
    [("en", None), ("nl", None), ("pl", None), ("fa", None), ("nl", Some("fa"))];
/// The sizes.
const SIZES: [(&str, u32, u32); 2] = [("phone", 360, 740), ("desktop", 1280, 900)];
/// The size for two languages: what Chrome shows of a page on a small phone.
const SMALL: [(&str, u32, u32); 1] = [("phone", 360, 640)];
/// Two pairs of languages for the screens that matter most, each on the screen on which it is hardest.
const PAIRS: [(&str, &str, (&str, u32, u32)); 2] =
    [("fa", "nl", ("phone", 360, 640)), ("en", "pl", ("laptop", 1366, 768))];
/// Those screens, by their addresses.
const MAIN: [(&str, &str); 6] = [
    ("statement", "#/do/culture/q1"),
    ("results", "#/results"),
    ("work", "#/work"),
    ("saving", "#/file/save"),
    ("opening", "#/file/open"),
    ("hub", "#/home"),
];
/// The longest page that is worth a picture in one piece.
const MAX_PICTURE_HEIGHT: f64 = 4_000.0;

/// Writes `<language>/<nnn>-<screen>-<size>-<scheme>.png`, where two languages are `<first>-<second>`.
pub fn every_screen() {
    let folder = config::shots().expect("asked for");
    for (language, second) in LANGUAGES {
        let folder = folder.join(second.map_or_else(|| language.to_owned(), |second| format!("{language}-{second}")));
        let sizes: &[(&str, u32, u32)] = if second.is_some() { &SMALL } else { &SIZES };
        fs::create_dir_all(&folder).expect("a folder for pictures");
        let browser = Browser::start(BrowserKind::Chromium);
        browser.resize(360, 740);
        browser.prefer("light", "reduce");
        let mut number = 0;
        Tour::of_every_screen(Person::at(&browser), &config::address(), language, second, &mut |name, _| {
            number += 1;
            let name: String = name.replace(", ", "_").replace(' ', "-");
            for (size, width, height) in sizes {
                browser.resize(*width, *height);
                for scheme in ["light", "dark"] {
                    browser.prefer(scheme, "reduce");
                    let path = folder.join(format!("{number:03}-{name}-{size}-{scheme}.png"));
                    fs::write(path, picture(&browser, f64::from(*width))).expect("a writable folder");
                }
            }
            browser.resize(360, 740);
            browser.prefer("light", "reduce");
        });
    }
}

/// Writes `<first>-<second>/<screen>-<size>-<scheme>.png` with what the window shows, and the same with `-whole` at its end
/// with the whole page.
///
/// This goes by addresses, ids and keys and by no words. So it takes the same pictures of another release, before and
/// after a change: `EIGHT_KEYS_URL` says where that one is served.
pub fn in_two_languages() {
    let folder = config::shots().expect("asked for");
    let files = Folder::new("shots");
    for (first, second, (size, width, height)) in PAIRS {
        let folder = folder.join(format!("{first}-{second}"));
        fs::create_dir_all(&folder).expect("a folder for pictures");
        let browser = Browser::start(BrowserKind::Chromium);
        browser.resize(width, height);
        browser.prefer("light", "reduce");
        let person = Person::at(&browser);
        begin(&person, first, second);
        answer_and_rate(&person);
        let somebody = example::shirin(first);
        let file = files.write(&format!("{first}.json"), example::file_of(&somebody).as_bytes());
        for (name, place) in MAIN {
            person.visit(place);
            person.see_route(place);
            if name == "opening" {
                person.choose_file(&file);
                let is_shown = "return document.querySelector('#main').innerText.includes(arguments[0]);";
                person.until_true("the file", is_shown, json!([somebody.profile.nickname]));
            }
            for scheme in ["light", "dark"] {
                browser.prefer(scheme, "reduce");
                browser.run("scrollTo(0, 0);", json!([]));
                person.until_settled();
                let path = |what: &str| folder.join(format!("{name}-{size}-{scheme}{what}.png"));
                fs::write(path(""), window(&browser)).expect("a writable folder");
                fs::write(path("-whole"), picture(&browser, f64::from(width))).expect("a writable folder");
            }
            browser.prefer("light", "reduce");
        }
    }
}

/// From the first screen to the hub, in two languages.
fn begin(person: &Person, first: &str, second: &str) {
    let go_on = || person.browser.run("document.querySelector('#main .button-primary').click();", json!([]));
    person.open(&config::address());
    person.visit(&format!("#/start/{first}"));
    person.see_route("#/start/about");
    person.visit("#/start/keep");
    person.see_route("#/start/keep");
    person.tick("keep-device");
    go_on();
    person.see_route("#/start/second");
    person.until_settled();
    person.select("second-language", second);
    person.until_settled();
    go_on();
    person.see_route("#/home");
    let beside = "return Boolean(document.querySelector('.said-second'));";
    person.until_true("both languages", beside, json!([]));
}

/// Six keys with a different end each, and all activities, so that the six themes differ.
fn answer_and_rate(person: &Person) {
    let press = |place: String, key: &str| {
        person.visit(&place);
        person.see_route(&place);
        person.until_settled();
        person.press(key);
        person.until_true("what follows", "return here() !== arguments[0];", json!([place]));
    };
    let pack = example::pack();
    let asked = pack.competences.iter().filter(|it| !it.per_language && it.id != "culture");
    for (at, competence) in asked.enumerate() {
        let own = 9 - at;
        for n in 1..=9 {
            let key = if n * 2 <= own {
                "4"
            } else if n <= own {
                "3"
            } else {
                "2"
            };
            press(format!("#/do/{}/q{n}", competence.id), key);
        }
    }
    for n in 0..48 {
        press(format!("#/x/m1/s1/c{}", n + 1), ["5", "4", "3", "3", "2", "1"][(n + n / 6) % 6]);
    }
}

/// What the window shows.
fn window(browser: &Browser) -> Vec<u8> {
    let taken = browser.cdp("Page.captureScreenshot", &json!({ "format": "png" }));
    from_base64(taken["data"].as_str().unwrap_or_default())
}

/// The whole page, however long it is; with a dialog open, what the window shows.
fn picture(browser: &Browser, width: f64) -> Vec<u8> {
    if browser.run("return Boolean(document.querySelector('dialog:modal'));", json!([])) == true {
        return window(browser);
    }
    let height = browser
        .run("return document.documentElement.scrollHeight;", json!([]))
        .as_f64()
        .unwrap_or(740.0)
        .min(MAX_PICTURE_HEIGHT);
    let taken = browser.cdp(
        "Page.captureScreenshot",
        &json!({ "format": "png", "captureBeyondViewport": true, "clip": { "x": 0, "y": 0, "width": width, "height": height, "scale": 1 } }),
    );
    from_base64(taken["data"].as_str().unwrap_or_default())
}
