//! Trouble with storage: there is none, it is full, two tabs share it, the user wants none, and everything is deleted.

use std::time::{Duration, Instant};

use eight_keys::profile_file::seal;
use proof::proved;
use serde_json::{Value, json};

use crate::config::{self, BrowserKind, NAME};
use crate::driver::Browser;
use crate::example;
use crate::network;
use crate::person::{LONG_ENOUGH, LOOK, Person, key};
use crate::site::{Server, release};
use crate::tour::{FULL, NO_DATABASE};
use crate::words::{said, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

fn choose_storage(person: &Person, keep: &str) {
    person.click("link", "English");
    person.click("link", &t("go-on"));
    person.tick(&format!("keep-{keep}"));
    person.click("button", &t("go-on"));
}

/// From the first screen to the hub, in English.
pub(super) fn begin(person: &Person, keep: &str) {
    choose_storage(person, keep);
    person.see_heading(&t("second-title"));
    person.click("button", &t("begin"));
    person.see_heading(&t("home-title"));
    person.see_saved();
}

/// A user who has just begun, in English, in a browser in which nothing else happened.
pub(super) fn begun<'a>(browser: &'a Browser, keep: &str) -> Person<'a> {
    let person = Person::at(browser);
    person.open(&config::address());
    begin(&person, keep);
    person
}

/// Answers the first digital statement by a key, and sees the next one and that the answer is saved.
fn answer(person: &Person, key: &str) {
    person.visit("#/do/digital/q1");
    person.press(key);
    person.see_heading(&t("digital-2"));
    person.see_saved();
}

/// What the browser keeps for this site: databases, caches, workers, files, entries.
pub(super) fn traces(browser: &Browser) -> Value {
    let script = r#"
        const files = [];
        try { for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name); } catch {}
        return {
          databases: (await indexedDB.databases()).map((it) => it.name).sort(),
          caches: await caches.keys(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          files: files.sort(),
          local: Object.keys(localStorage),
          session: Object.keys(sessionStorage),
          cookies: document.cookie,
        };
    "#;
    browser.run_async(script, json!([]))
}

/// Until the user has chosen where the answers are kept, and with nothing chosen beforehand, this device has nothing of
/// the app.
pub fn nothing_before_a_choice() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    person.until_settled();
    let mut looked = 0;
    let mut look = || {
        looked += 1;
        assert_eq!(traces(&browser), nothing());
    };
    look();
    person.click("link", "English");
    person.see_heading(&t("what-title"));
    look();
    person.click("link", &t("go-on"));
    person.see_heading(&t("keep-title"));
    let chosen = person.look("return document.querySelectorAll('input:checked').length;", json!([]));
    assert_eq!(chosen, json!(0), "nothing is chosen beforehand");
    look();
    person.tick("keep-device");
    look();
    proved(
        22,
        format!(
            "{looked} looks up to the choice: no database, cache, worker, file, entry or cookie; nothing preselected"
        ),
    );
}

/// Without a database the user is told, and can go on in memory.
pub fn no_database() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.before_each_page(NO_DATABASE);
    person.open(&config::address());
    choose_storage(&person, "device");
    person.see_words(&t("broken-unavailable"));
    person.see_heading(&t("broken-unavailable.title"));
    person.click("button", &t("go-on-in-memory"));
    person.see_heading(&t("second-title"));
    person.click("button", &t("begin"));
    person.see_words(&t("footer-visit-only"));
    person.visit("#/do/digital/q1");
    person.press("3");
    person.see_heading(&t("digital-2"));
    proved(5, "no database: said, and the answers go on in memory");
}

/// On a full device the answer stays on the screen and in memory, a copy can be downloaded, and trying again works once
/// there is room.
pub fn a_full_device() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    answer(&person, "2");
    browser.run(&format!("window.put = IDBObjectStore.prototype.put; {FULL}"), json!([]));
    person.press("4");
    person.see_heading(&t("digital-3"));
    person.see_words(&t("problem-not-saved"));
    person.see_words(&t("problem-store-full"));
    person.see_words(&t("not-saved"));
    let answers = |text: &str| text.matches("\"answer\"").count();
    person.click("button", &t("download-copy"));
    let home = browser.home.clone();
    let path = person.until("downloaded copy", || home.downloads.files().into_iter().next());
    let copy = person.until("whole copy", || std::fs::read_to_string(&path).ok().filter(|text| text.ends_with("}\n")));
    assert_eq!(answers(&copy), 2, "both answers are in the copy: {copy}");
    browser.run("IDBObjectStore.prototype.put = window.put;", json!([]));
    person.click("button", &t("try-again"));
    person.see_saved();
    person.reload();
    person.visit("#/do/digital/q2");
    person.until_true(
        "the answer",
        "return document.getElementById('answer-shown-others')?.getAttribute('aria-pressed') === 'true';",
        json!([]),
    );
    proved(3, "full database: 2 of 2 answers on the screen and in the downloaded copy, written once there was room");
}

/// The same with the browser's own quota, as on a device that is really full. Chromium remembers for half a minute how
/// much room there was, so it is full from the first write on.
pub fn a_small_quota() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let address = config::address();
    person.open(&address);
    choose_storage(&person, "device");
    person.see_heading(&t("second-title"));
    let origin = address.trim_end_matches('/');
    browser.cdp("Storage.overrideQuotaForOrigin", &json!({ "origin": origin, "quotaSize": 1 }));
    person.click("button", &t("begin"));
    person.see_heading(&t("home-title"));
    person.see_words(&t("problem-not-saved"));
    person.see_words(&t("problem-store-full"));
    person.visit("#/do/digital/q1");
    person.press("4");
    person.see_heading(&t("digital-2"));
    person.see_words(&t("not-saved"));
    browser.cdp("Storage.overrideQuotaForOrigin", &json!({ "origin": origin }));
    person.click("button", &t("try-again"));
    person.see_saved();
    person.reload();
    person.visit("#/do/digital/q1");
    person.until_true(
        "the answer",
        "return document.getElementById('answer-shown-others')?.getAttribute('aria-pressed') === 'true';",
        json!([]),
    );
    proved(3, "a quota of one byte: said at the first write, all written once there was room");
}

/// Two tabs follow each other's answers, both ways.
pub fn two_tabs() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let address = config::address();
    person.open(&address);
    begin(&person, "device");
    let first = browser.tab();
    let second = browser.new_tab();
    person.open(&address);
    person.visit("#/do/digital/q1");
    browser.to_tab(&first);
    person.visit("#/do/digital/q2");
    person.press("3");
    person.see_heading(&t("digital-3"));
    person.see_saved();
    browser.to_tab(&second);
    let pressed = "return document.getElementById(arguments[0])?.getAttribute('aria-pressed') === 'true';";
    person.press("1");
    person.until_true("the other tab's answer", pressed, json!(["answer-on-my-own"]));
    person.see_saved();
    browser.to_tab(&first);
    person.visit("#/do/digital/q1");
    person.until_true("the other tab's answer", pressed, json!(["answer-not-yet"]));
    person.reload();
    person.visit("#/do/digital/q2");
    person.until_true("her own answer", pressed, json!(["answer-on-my-own"]));
    // What is deleted cannot be read in the other tab either.
    delete(&person, "delete-everything");
    person.see_words(&t("everything-deleted"));
    browser.to_tab(&second);
    person.until_true("start", START, json!([]));
    person.see_words(&t("everything-deleted"));
    proved(4, "two tabs follow each other's answers, and a deletion, both ways");
}

/// The place of the first screen.
const START: &str = "return here() === '#/' || here() === '';";

/// A story is stored while it is written (invariant E1): the browser is closed in the middle of it.
pub fn a_story_half_written() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    person.visit("#/do/digital/q1");
    person.press("3");
    person.see_heading(&t("digital-2"));
    person.visit("#/evidence/new/digital-1");
    browser.run("document.getElementById('what').focus();", json!([]));
    person.type_text("I helped a neighbour with her");
    let stored = "const [words] = arguments; const open = indexedDB.open(eightKeys.name); const db = await new Promise((go) => { open.onsuccess = () => go(open.result); }); \
                  const all = db.transaction('evidence').objectStore('evidence').getAll(); \
                  const found = await new Promise((go) => { all.onsuccess = () => go(JSON.stringify(all.result)); }); db.close(); \
                  return words.every((it) => found.includes(it));";
    let until_stored = |what: &str, words: &[&str]| {
        person.until(what, || (browser.run_async(stored, json!([words])) == json!(true)).then_some(()));
    };
    until_stored("story in the database", &["I helped a neighbour with her"]);
    person.come_back(&config::address());
    person.visit("#/evidence");
    person.see_words("I helped a neighbour with her");
    // A user who rewrites the text and makes a choice meanwhile keeps both: the earlier text, and the choice.
    person.click("link", &t("edit"));
    person.see_heading(&t("edit-evidence-title-change"));
    browser.run("document.getElementById('what').select();", json!([]));
    person.press(key::BACKSPACE);
    person.tick("setting-community");
    until_stored("the choice, with the text of before", &["I helped a neighbour with her", "community"]);
}

/// "This visit only" writes nothing but the app itself, and a reload forgets everything.
pub fn this_visit_only() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "visit");
    person.visit("#/do/digital/q1");
    person.press("3");
    person.see_heading(&t("digital-2"));
    person.visit("#/evidence/new/digital-1");
    browser.run("document.getElementById('what').focus();", json!([]));
    person.type_text("Nobody shall find this.");
    person.click("button", &t("edit-evidence-done"));
    person.see_words("Nobody shall find this.");
    let traces = traces(&browser);
    for kind in ["databases", "files", "local", "session"] {
        assert_eq!(traces[kind], json!([]), "{kind}");
    }
    assert_eq!(traces["cookies"], "");
    person.come_back(&config::address());
    person.until_true("start", "return here() === '' || here() === '#/';", json!([]));
    assert!(!person.look("return document.body.innerText;", json!([])).to_string().contains("Nobody"));
    // The app itself is kept, so that it works without a network; that can be deleted too.
    begin(&person, "visit");
    network::wait_for_worker(&browser);
    delete(&person, "delete-everything");
    stays_empty(&person);
    proved(21, "this visit only: no database, file, entry or cookie; a reload and deleting leave nothing");
}

/// Whether the browser would ask before the page is left.
fn asks_before_leaving(browser: &Browser) -> bool {
    let script = "const leaving = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(leaving); \
                  return leaving.defaultPrevented;";
    browser.run(script, json!([])) == json!(true)
}

/// "This visit only" asks before it loses anything. A copy takes one tap and six words and opens again, and the page
/// says that it was made as long as nothing new was added.
pub fn a_visit_is_copied() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.resize(360, 640);
    person.open(&config::address());
    begin(&person, "visit");
    assert!(!asks_before_leaving(&browser), "there is nothing to lose");
    let pulls = "return getComputedStyle(document.documentElement).overscrollBehaviorY;";
    assert_eq!(browser.run(pulls, json!([])), json!("contain"), "pulling down loads nothing anew");
    person.visit("#/do/digital/q1");
    for statement in example::statements("digital") {
        person.see_heading(&t(&statement));
        person.press("3");
    }
    person.see("button", &t("copy-now"));
    assert!(asks_before_leaving(&browser));
    person.see_words(&t("footer-visit-only"));
    let files = browser.home.clone();
    person.use_by_keyboard("button", &t("copy-now"));
    person.see_words(&t("copy-words"));
    let words = browser.run("return document.querySelector('.drawn-words').textContent;", json!([]));
    let words = words.as_str().unwrap_or_default().to_owned();
    assert_eq!(words.split('-').count(), 6, "{words}");
    let path = person.until("the copy", || files.downloads.files().into_iter().next());
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    assert!(name.starts_with("notes-") && name.ends_with(".json.age"), "{name}");
    let opened = seal::unseal(&std::fs::read(&path).expect("a file"), &words).expect("the six words open it");
    assert_eq!(String::from_utf8_lossy(&opened).matches("\"answer\"").count(), 9);

    person.see_words(&t("footer-visit-copied"));
    assert!(!asks_before_leaving(&browser), "all is in the copy");
    let said_since = |count: usize| {
        let copied = "const it = document.querySelector('.shell-now .saved-done'); return it ? plain(text(it)) : '';";
        person.until(&format!("{count} answers since"), || {
            let text = person.look(copied, json!([])).as_str().unwrap_or_default().to_owned();
            let expected = if count == 0 { "everything".to_owned() } else { format!("{count} answer") };
            text.contains(&expected).then_some(text)
        })
    };
    said_since(0);
    person.visit("#/do/initiative/q1");
    person.press("2");
    person.see_heading(&t("initiative-2"));
    // On a phone, the header of a question has no room for it.
    person.click("link", &t("pause"));
    said_since(1);
    assert!(asks_before_leaving(&browser));

    // Another copy has the same words: one piece of paper is enough. If something cannot be written in a visit, the
    // page says so.
    person.visit("#/file/save");
    person.click("button", &t("copy-now"));
    person.see_words(&t("copy-words"));
    assert_eq!(browser.run("return document.querySelector('.drawn-words').textContent;", json!([])), json!(words));
    person.visit("#/evidence/new/digital-1");
    person.see_words(&t("edit-evidence-kept-visit"));
}

/// One profile, and then everything, is deleted: nothing is left.
pub fn deleting() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    network::wait_for_worker(&browser);
    answer(&person, "3");
    let before = traces(&browser);
    assert_eq!(before["databases"], json!([NAME]));
    assert_eq!(before["workers"], 1);
    delete(&person, "delete-profile");
    let script = "const open = indexedDB.open(eightKeys.name); const db = await new Promise((go, no) => { open.onsuccess = () => go(open.result); open.onerror = no; }); \
                  let count = 0; for (const name of db.objectStoreNames) { const all = db.transaction(name).objectStore(name).count(); \
                  count += await new Promise((go) => { all.onsuccess = () => go(all.result); }); } db.close(); return count;";
    person.until("empty database", || (browser.run_async(script, json!([])) == json!(0)).then_some(()));

    person.until_settled();
    begin(&person, "device");
    answer(&person, "2");
    delete(&person, "delete-everything");
    nothing_left(&person);
}

/// Nobody deletes what is somebody else's without a second question, and saying no to that keeps all.
pub fn what_is_somebody_elses() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    answer(&person, "3");
    person.visit("#/settings");
    person.click("button", &t("switch-profile"));
    person.click("button", &t("profiles-other"));
    begin(&person, "device");
    let profiles = "const open = indexedDB.open(eightKeys.name); const db = await new Promise((go, no) => { open.onsuccess = () => go(open.result); open.onerror = no; }); \
                    const all = db.transaction('profile').objectStore('profile').count(); \
                    const count = await new Promise((go) => { all.onsuccess = () => go(all.result); }); db.close(); return count;";
    for (what, second) in [("delete-everything", "delete-others"), ("delete-profile", "delete-mine")] {
        person.visit("#/settings");
        person.click("button", &t(what));
        person.see("heading", &t(&format!("{what}-title")));
        person.click("button", &t(what));
        person.see("heading", &t(&format!("{second}-title")));
        assert_eq!(
            browser.run_async(profiles, json!([])),
            json!(2),
            "{what}: nothing is gone before the second answer"
        );
        person.click("button", &t("cancel"));
        person.until_true("no question", "return !document.querySelector('dialog[open]');", json!([]));
        assert_eq!(browser.run_async(profiles, json!([])), json!(2), "{what}");
        // Saying no is for the first question too: it is asked anew.
        person.click("button", &t(what));
        person.see("heading", &t(&format!("{what}-title")));
        person.click("button", &t("cancel"));
    }
    person.click("button", &t("delete-profile"));
    person.click("button", &t("delete-profile"));
    person.click("button", &t("delete-mine"));
    person.see_words(&t("profile-deleted"));
    person.until("one profile", || (browser.run_async(profiles, json!([])) == json!(1)).then_some(()));
}

/// Whoever deletes everything while the worker is on its way, or is still to come in another tab, gets nothing of it back.
pub fn deleting_before_the_app_is_kept(kind: BrowserKind) {
    let server = Server::of(release());
    let browser = Browser::start(kind);
    let person = Person::at(&browser);
    server.hold("/sw.js");
    person.open(&server.address());
    begin(&person, "device");
    let first = browser.tab();
    let second = browser.new_tab();
    person.open(&server.address());
    person.see_heading(&t("home-title"));
    browser.to_tab(&first);
    answer(&person, "3");
    person.until("the worker on its way", || server.asked().iter().any(|it| it.path == "/sw.js").then_some(()));
    delete(&person, "delete-everything");
    server.release();
    stays_empty(&person);
    browser.to_tab(&second);
    person.until_true("start", START, json!([]));
    // Loads the rest of the app, so that the worker would be next. A tab that WebKit does not show draws no frames.
    browser.run("location.hash = '#/about';", json!([]));
    person.see_heading(&t("title-about"));
    stays_empty(&person);
}

/// If the user deletes everything while the worker fetches the app, nothing of it comes back; and if the user then
/// begins on the same page, the app is kept again.
pub fn deleting_while_the_app_is_being_kept(kind: BrowserKind) {
    let server = Server::of(release());
    let browser = Browser::start(kind);
    let person = Person::at(&browser);
    // Nothing but the worker asks for Polish here.
    let polish = "i18n/pl.later.json";
    server.hold(polish);
    person.open(&server.address());
    begin(&person, "device");
    answer(&person, "3");
    person.until("the worker at work", || server.asked().iter().any(|it| it.path.ends_with(polish)).then_some(()));
    assert_ne!(traces(&browser)["caches"], json!([]), "some files are kept");
    delete(&person, "delete-everything");
    stays_empty(&person);
    server.release();
    stays_empty(&person);

    // The app is kept again, twice: Chromium uses the worker that was there before, if a page stayed open all the time.
    let tab = browser.tab();
    for time in ["first", "second"] {
        begin(&person, "device");
        answer(&person, "3");
        network::wait_for_worker(&browser);
        if time == "first" {
            browser.new_tab();
            person.open(&server.address());
            person.see_heading(&t("digital-2"));
            browser.to_tab(&tab);
            delete(&person, "delete-everything");
            nothing_left(&person);
        }
    }
    drop(server);
    person.reload();
    person.see_heading(&t("digital-2"));
}

/// Nothing is left, and nothing comes back in the seconds in which the app would begin to keep itself. A worker that
/// was on its way already may come, and has to go.
fn stays_empty(person: &Person) {
    let until = Instant::now() + LONG_ENOUGH;
    let mut empty_since = Instant::now();
    while empty_since.elapsed() < Duration::from_secs(3) {
        let left = traces(person.browser);
        if left != nothing() {
            assert!(Instant::now() < until, "left: {left}");
            empty_since = Instant::now();
        }
        std::thread::sleep(LOOK);
    }
    nothing_left(person);
}

fn nothing() -> Value {
    json!({ "databases": [], "caches": [], "workers": 0, "files": [], "local": [], "session": [], "cookies": "" })
}

fn nothing_left(person: &Person) {
    let mut left = Value::Null;
    let patience = Instant::now() + LONG_ENOUGH;
    while left != nothing() {
        assert!(Instant::now() < patience, "left: {left}");
        std::thread::sleep(LOOK);
        left = traces(person.browser);
    }
    // Nor does anything come back with what the page asks for next, which still goes through the worker.
    let asked = "return (await fetch('manifest.webmanifest')).ok;";
    assert_eq!(person.browser.run_async(asked, json!([])), json!(true));
    assert_eq!(traces(person.browser), nothing());
}

pub(super) fn delete(person: &Person, what: &str) {
    person.visit("#/settings");
    person.click("button", &t(what));
    person.see("heading", &t(&format!("{what}-title")));
    // The dialog is modal, so only its own button can be pressed.
    person.click("button", &t(what));
    // If other people have answers here too, there is another question about that.
    person.until("start", || {
        if person.has("button", &t("delete-others")) {
            person.click("button", &t("delete-others"));
        }
        matches!(person.place().as_str(), "#/" | "").then_some(())
    });
}
