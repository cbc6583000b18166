//! The languages of the screen, changed where somebody needs them: while a file is looked at without a profile, and on a
//! statement.

use serde_json::json;

use super::files::at_open;
use super::storage::begin;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::example;
use crate::person::{Person, key};
use crate::process::Folder;
use crate::words::{said, words};

/// Waits until the screen is in these languages.
fn see_languages(person: &Person, first: &str, second: Option<&str>) {
    let script = "const seconds = [...document.querySelectorAll('#app .said-second')]; \
                  return document.documentElement.lang === arguments[0] && \
                         (arguments[1] ? seconds.length > 0 && seconds.every((it) => it.lang === arguments[1]) : seconds.length === 0);";
    person.until_true(&format!("languages {first} and {second:?}"), script, json!([first, second]));
}

/// Opens the menu and presses one of its choices.
fn choose(person: &Person, language: &str, choice: &str) {
    person.click("button", &said(&words(language), "languages-menu"));
    let place = "return document.querySelector(arguments[0]);";
    let choice = person.until(choice, || {
        let found = person.look(place, json!([choice]));
        (!found.is_null()).then_some(found)
    });
    person.browser.click(&choice).expect("a choice that can be pressed");
    let opener = "return document.activeElement?.classList.contains('language-button') && !document.querySelector(':popover-open');";
    person.until_true("the menu closed, with the focus on its button", opener, json!([]));
}

/// Somebody's file, without a profile: a second language is added, the two are swapped, one is turned off, another is
/// chosen. The file stays on the screen, and nothing is stored.
pub fn a_file_is_read_in_two_languages() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let folder = Folder::new("languages");
    browser.resize(360, 640);
    at_open(&person);
    person.choose_file(&folder.write("shirin.json", example::file_of(&example::shirin("en")).as_bytes()));
    let file = |language: &str| {
        person.see("heading", &said(&words(language), "overview-title"));
        person.see("button", &said(&words(language), "open-add-profile"));
    };
    file("en");
    see_languages(&person, "en", None);
    choose(&person, "en", "#language-second [lang=fa]");
    see_languages(&person, "en", Some("fa"));
    file("en");

    // One tap swaps them, and the button stays for the next.
    for (now, first, second) in [("en", "fa", "en"), ("fa", "en", "fa"), ("en", "fa", "en")] {
        person.click("button", &said(&words(now), "languages-swap"));
        see_languages(&person, first, Some(second));
        let focus = "return document.activeElement?.classList.contains('language-swap');";
        person.until_true("focus on the button that swaps", focus, json!([]));
    }
    file("fa");
    choose(&person, "fa", "#language-second > button");
    see_languages(&person, "fa", None);
    assert!(!person.has("button", &said(&words("fa"), "languages-swap")), "there is nothing to swap");
    choose(&person, "fa", "#language-first [lang=nl]");
    see_languages(&person, "nl", None);
    file("nl");
    let stored = browser.run_async("return (await indexedDB.databases()).map((it) => it.name);", json!([]));
    assert_eq!(stored, json!([]), "nothing is stored");
}

/// On a statement, on a phone and by keyboard: the languages are swapped, and the answer that comes next is the same
/// user's.
pub fn a_statement_is_read_in_the_other_language() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.resize(360, 640);
    person.open(&config::address());
    begin(&person, "device");
    person.visit("#/do/digital/q1");
    person.see_heading(&said(&words("en"), "digital-1"));
    person.use_by_keyboard("button", &said(&words("en"), "languages-menu"));
    person.press(key::ESCAPE);
    choose(&person, "en", "#language-second [lang=pl]");
    see_languages(&person, "en", Some("pl"));
    // Beside the progress of a statement there is no room for the arrows: they are in the menu.
    choose(&person, "en", ".language-swap-inside");
    see_languages(&person, "pl", Some("en"));
    person.press("2");
    person.until_true("the next statement", "return here() === '#/do/digital/q2';", json!([]));
    person.see_saved();
    person.reload();
    see_languages(&person, "pl", Some("en"));
}
