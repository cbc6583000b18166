//! A store that the browser damaged, emptied or does not open: what is there is shown, and the app says what is not.

use serde_json::{Value, json};

use super::storage::{begin, begun};
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::example;
use crate::person::Person;
use crate::words::{said, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// Answers a statement of the digital part with the third answer, and sees the next one, and the answer saved.
fn answer(person: &Person, number: usize) {
    person.visit(&format!("#/do/digital/q{number}"));
    person.press("3");
    person.see_heading(&t(&example::statements("digital")[number]));
    person.see_saved();
}

/// A transaction on the database of the app, made without the app.
fn in_database(browser: &Browser, work: &str) -> Value {
    let script = format!(
        "const open = indexedDB.open(eightKeys.name); \
         const db = await new Promise((go, no) => {{ open.onsuccess = () => go(open.result); open.onerror = no; }}); \
         const done = (it) => new Promise((go, no) => {{ it.onsuccess = () => go(it.result); it.onerror = no; }}); \
         try {{ {work} }} finally {{ db.close(); }}"
    );
    browser.run_async(&script, json!([]))
}

fn answers(browser: &Browser) -> Value {
    in_database(
        browser,
        "return (await done(db.transaction('answer').objectStore('answer').getAllKeys())).map((it) => it.split('/')[1]);",
    )
}

/// The browser does not open the database, which happens to many users: the copy is shown, the app goes on with it, and
/// the database takes it over.
pub fn the_copy_goes_on_without_the_database() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.before_each_page(
        "if (localStorage.getItem('closed')) IDBFactory.prototype.open = () => { \
         throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'); };",
    );
    person.open(&config::address());
    begin(&person, "device");
    answer(&person, 1);
    browser.run("localStorage.setItem('closed', 'yes');", json!([]));
    person.come_back(&config::address());
    person.see_words(&t("problem-copy-only"));
    person.see("button", &t("download-copy"));
    answer(&person, 2);
    person.come_back(&config::address());
    person.see_words(&t("problem-copy-only"));
    browser.run("localStorage.removeItem('closed');", json!([]));
    person.come_back(&config::address());
    person.see_words(&t("problem-recovered"));
    assert_eq!(answers(&browser), json!(["digital-1", "digital-2"]));
    assert_eq!(
        person.look("return plain(document.body.innerText).includes(arguments[0]);", json!([t("problem-copy-only")])),
        false
    );
}

/// A store that does not open once, as engines say of one that is only busy, is tried again by the app itself.
pub fn a_store_that_opens_the_second_time() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.before_each_page(
        "if (localStorage.getItem('fails')) { const open = IDBFactory.prototype.open; let asked = 0; \
         IDBFactory.prototype.open = function (...args) { asked += 1; localStorage.setItem('asked', asked); \
         if (asked === Number(localStorage.getItem('fails'))) throw new DOMException('Internal error.', 'UnknownError'); \
         return open.apply(this, args); }; }",
    );
    person.open(&config::address());
    begin(&person, "device");
    answer(&person, 1);
    browser.run("localStorage.setItem('fails', '1');", json!([]));
    person.come_back(&config::address());
    person.visit("#/do/digital/q1");
    person.until_true(
        "the answer of before",
        "return document.getElementById('answer-on-my-own')?.getAttribute('aria-pressed') === 'true';",
        json!([]),
    );
    let asked = browser.run("return Number(localStorage.getItem('asked'));", json!([]));
    assert!(asked.as_u64() > Some(1), "it was opened again after it had failed: {asked}");
    let said = person.look("return plain(document.body.innerText);", json!([])).to_string();
    assert!(!said.contains(&t("problem-copy-only")) && !said.contains(&t("problem-recovered")), "{said}");
    assert_eq!(answers(&browser), json!(["digital-1"]));
}

/// Database and copy both lost the run: that is said, and there is a page to go on from.
pub fn a_profile_without_its_run_has_a_page() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    answer(&person, 1);
    browser.go("about:blank");
    person.open(&config::address());
    in_database(
        &browser,
        "const runs = db.transaction('run', 'readwrite').objectStore('run'); await done(runs.clear()); \
         await (await navigator.storage.getDirectory()).removeEntry(eightKeys.name, { recursive: true });",
    );
    person.come_back(&config::address());
    person.see_words(&t("problem-incomplete"));
    person.visit("#/home");
    person.see_heading(&t("no-run.title"));
    person.click("button", &t("begin"));
    person.see_heading(&t("home-title"));
    answer(&person, 2);
}

/// The site's data is cleared while the page is open: the page says so when it is seen again, and nothing comes back
/// unasked.
pub fn data_cleared_under_the_page() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    answer(&person, 1);
    // The words for it, and the code that notices it, come with the rest of the app.
    person.visit("#/settings");
    person.see_heading(&t("title-settings"));
    let origin = config::url().unwrap_or_default();
    let origin = origin.trim_end_matches('/');
    let storages = json!({ "origin": origin, "storageTypes": "indexeddb,file_systems,local_storage" });
    browser.cdp("Storage.clearDataForOrigin", &storages);
    let come_back = "document.dispatchEvent(new Event('visibilitychange'));";
    person.until("word that it is not saved", || {
        browser.run(come_back, json!([]));
        person
            .look("return plain(document.body.innerText).includes(arguments[0]);", json!([t("problem-store-emptied")]))
            .as_bool()
            .filter(|said| *said)
    });
    let databases = "return (await indexedDB.databases()).map((it) => it.name);";
    assert_eq!(browser.run_async(databases, json!([])), json!([]), "nothing comes back unasked");
    person.click("button", &t("try-again"));
    person.see_saved();
    assert_eq!(answers(&browser), json!(["digital-1"]));
    answer(&person, 2);
    person.come_back(&config::address());
    assert_eq!(answers(&browser), json!(["digital-1", "digital-2"]));
}
