//! Pictures of every screen for people to look at: `EIGHT_KEYS_SHOTS=<folder>` turns this on.

use std::fs;

use serde_json::json;

use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::person::Person;
use crate::tour::Tour;
use crate::wire::from_base64;

/// The languages: short ones, a long one, and one from right to left; and two of them beside each other.
const LANGUAGES: [(&str, Option<&str>); 5] =
    [("en", None), ("nl", None), ("pl", None), ("fa", None), ("nl", Some("fa"))];
/// The sizes.
const SIZES: [(&str, u32, u32); 2] = [("phone", 360, 740), ("desktop", 1280, 900)];
/// The size for two languages: what Chrome shows of a page on a small phone.
const SMALL: [(&str, u32, u32); 1] = [("phone", 360, 640)];
/// The longest page that is worth a picture in one piece.
const LONGEST: f64 = 4_000.0;

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

/// The whole page, however long it is; with a dialog open, what the window shows.
fn picture(browser: &Browser, width: f64) -> Vec<u8> {
    if browser.run("return Boolean(document.querySelector('dialog:modal'));", json!([])) == true {
        let taken = browser.cdp("Page.captureScreenshot", &json!({ "format": "png" }));
        return from_base64(taken["data"].as_str().unwrap_or_default());
    }
    let height =
        browser.run("return document.documentElement.scrollHeight;", json!([])).as_f64().unwrap_or(740.0).min(LONGEST);
    let taken = browser.cdp(
        "Page.captureScreenshot",
        &json!({ "format": "png", "captureBeyondViewport": true, "clip": { "x": 0, "y": 0, "width": width, "height": height, "scale": 1 } }),
    );
    from_base64(taken["data"].as_str().unwrap_or_default())
}
