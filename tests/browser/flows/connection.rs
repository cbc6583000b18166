//! The connection breaks during the first visit, when the device does not have all of the app yet.

use serde_json::json;

use super::first_part::answers;
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::person::Person;
use crate::site::{Files, Server, release};
use crate::words::{LANGUAGES, said, words};
use crate::{axe, layout};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// The release without the files whose names end like this.
fn without(ends: &[&str]) -> Files {
    let mut files = release();
    let all = files.len();
    files.retain(|name, _| !ends.iter().any(|end| name.ends_with(end)));
    assert_eq!(files.len(), all - ends.len(), "{ends:?} are files of the release");
    files
}

/// Somebody who begins, and where the answers are kept.
fn begin(person: &Person, keep: &str) {
    person.click("link", "English");
    person.click("link", &t("go-on"));
    person.tick(keep);
    person.click("button", &t("go-on"));
    person.see_heading(&t("second-title"));
    person.click("button", &t("begin"));
    person.see_heading(&t("home-title"));
}

/// Wherever the connection breaks, the page says so, and goes on from there once it is back.
pub fn what_did_not_come_is_asked_for_again() {
    // Not even words come: the page has some of its own, and its own screens stay.
    let server = Server::of(without(&["i18n/en.first.json", "content/key_competences.first.json"]));
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.go(&server.address());
    person.see_words("Part of this page is no longer at this address.");
    person.click("link", "English");
    person.see("heading", &t("what-title"));
    assert_eq!(axe::findings(&browser), Vec::<String>::new());
    server.serve(without(&["content/key_competences.first.json"]));

    // Words come and the exercise does not: the screens stay, and what the user chooses there counts.
    let came = "return performance.getEntriesByType('resource').some((it) => \
                /en.first.json$/.test(it.name) && it.responseStatus === 200);";
    person.until_true("words", came, json!([]));
    person.click("link", &t("go-on"));
    person.tick("visit-en");
    person.click("link", &t("go-on"));
    person.select("second-en", "fa");
    person.click("link", &t("begin"));
    person.see_words("Part of this page is no longer at this address.");
    server.serve(without(&["i18n/fa.first.json", "split_rest.wasm"]));
    person.see_heading(&t("home-title"));
    assert!(
        !browser.run("return document.body.innerText;", json!([])).to_string().contains("no longer at this address")
    );

    // The second language comes when it can.
    let both = "return !!document.querySelector('h1 [lang=fa]');";
    assert_eq!(browser.run(both, json!([])), json!(false));
    person.visit("#/do/digital/q1");
    person.click("button", &t("answer-on-my-own"));
    server.serve(without(&["split_rest.wasm"]));
    person.until_true("both languages", both, json!([]));

    // The code of a page does not come.
    person.visit("#/results");
    person.see_words(&t("problem-file-gone"));
    assert_eq!(axe::findings(&browser), Vec::<String>::new());
    for (width, height) in [(320, 640), (1280, 900)] {
        browser.resize(width, height);
        assert_eq!(layout::at_this_size(&browser), Vec::<String>::new(), "{width}×{height}");
    }
    person.click("button", &t("try-again"));
    person.see_words(&t("problem-file-gone"));
    server.serve(release());
    person.see("heading", &t("results-title"));
    person.visit("#/do/digital/q1");
    person.until_true(
        "the answer",
        "return found('button', arguments[0])?.getAttribute('aria-pressed') === 'true';",
        json!([t("answer-on-my-own")]),
    );
}

/// The connection breaks after the first screens, before the code of the store and the rest are loaded. The screen goes
/// on, says what is not saved and what could not be loaded, and asks nothing. When the connection is back, everything
/// is written.
pub fn without_the_code_of_the_store_the_screen_goes_on() {
    let server = Server::of(release());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    // Requests for these fail as they do without a connection; what is loaded stays.
    let cut = |names: &[&str]| {
        let urls: Vec<String> = names.iter().map(|name| format!("*{name}")).collect();
        browser.cdp("Network.setBlockedURLs", &json!({ "urls": urls }));
    };
    browser.cdp("Network.enable", &json!({}));
    cut(&["split_store.wasm", "split_rest.wasm"]);
    browser.before_each_page(
        "for (const ask of ['confirm', 'alert', 'prompt']) window[ask] = () => { window.asks = ask; };",
    );
    person.open(&server.address());
    begin(&person, "keep-device");
    person.visit("#/do/mother-tongue/q1");
    for next in ["mother-tongue-2", "mother-tongue-3"] {
        person.press("1");
        person.see_heading(&t(next));
    }
    person.see_words(&t("not-saved"));
    // Answering "not yet" three times leads to the offer to stop, and that page is in the rest of the code.
    person.press("1");
    person.see_words(&t("problem-words-missing"));
    let pause = person.place();
    assert_eq!(axe::findings(&browser), Vec::<String>::new());
    person.click("button", &t("try-again"));
    person.see_words(&t("problem-words-missing"));
    // Meanwhile the statements are there.
    person.visit("#/do/mother-tongue/q2");
    person.see_heading(&t("mother-tongue-2"));
    person.until_true(
        "the answer",
        "return found('button', arguments[0])?.getAttribute('aria-pressed') === 'true';",
        json!([t("answer-not-yet")]),
    );
    assert_eq!(browser.run("return window.asks ?? null;", json!([])), json!(null), "no question of the browser");
    // The rest is loaded before the store's code, so its words say what is wrong.
    cut(&["split_store.wasm"]);
    person.see_words(&t("problem-store-not-loaded"));
    assert_eq!(axe::findings(&browser), Vec::<String>::new());
    person.click("button", &t("try-again"));
    person.see_words(&t("problem-store-not-loaded"));
    cut(&[]);
    person.see_saved();
    assert_eq!(answers(&person), json!(3));
    person.visit(&pause);
    person.see_heading(&t("pause-title"));
}

/// A browser that is set to have no WebAssembly, as some are for safety, is named as the reason.
pub fn without_webassembly_the_page_says_so() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.before_each_page("delete globalThis.WebAssembly;");
    browser.go(&crate::config::address());
    person.see_words("Eight Keys could not start in this browser.");
}

/// Without the code there is no app, and the page itself says why.
pub fn without_its_code_the_page_says_what_to_do() {
    let server = Server::of(without(&["eight-keys_bg.wasm"]));
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.go(&server.address());
    person.see_words("Part of this page is no longer at this address. What was shown as saved is safe.");
    for tag in LANGUAGES {
        for id in ["cut", "gone", "altered", "failed", "stopped"] {
            let script =
                "return document.querySelector(`#${arguments[0]} [lang=${arguments[1]}]`).textContent.length > 40;";
            assert_eq!(browser.run(script, json!([id, tag])), json!(true), "{id} in {tag}");
        }
    }
}

/// A new version is put on the host in the seconds before this one is kept. The connection is not blamed for files that
/// no longer come, and reloading the page repairs it, with all answers.
pub fn a_version_that_was_replaced_says_so() {
    let server = Server::of(without(&["i18n/en.later.json"]));
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&server.address());
    super::storage::begin(&person, "device");
    person.visit("#/do/digital/q1");
    person.press("3");
    person.see_heading(&t("digital-2"));
    person.see_saved();
    browser.run("location.hash = '#/results';", json!([]));
    person.see_words(&t("problem-file-gone"));
    server.serve(super::offline::next_version(release()));
    person.click("button", &t("try-again"));
    person.see_words(&t("problem-replaced"));
    assert_eq!(axe::findings(&browser), Vec::<String>::new());
    person.click("button", &t("load-anew"));
    person.see_heading(&t("results-title"));
    person.visit("#/do/digital/q1");
    person.until_true(
        "the answer",
        "return document.getElementById('answer-on-my-own')?.getAttribute('aria-pressed') === 'true';",
        json!([]),
    );
}
