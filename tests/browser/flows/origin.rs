//! One origin with several pages: other copies of the app in its folders, and pages that do not know the app.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::offline::next_version;
use super::storage::{begin, delete, traces};
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::example;
use crate::network;
use crate::person::Person;
use crate::site::{Files, Server, in_folder, release};
use crate::words::{said, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

fn answer(person: &Person, key: &str) {
    person.visit("#/do/digital/q1");
    person.press(key);
    person.see_heading(&t("digital-2"));
    person.see_saved();
}

/// Whether the answer of [`answer`] is the one on the screen.
fn see_answer(person: &Person, id: &str) {
    person.visit("#/do/digital/q1");
    let pressed = "return document.getElementById(arguments[0])?.getAttribute('aria-pressed') === 'true';";
    person.until_true("the answer", pressed, json!([id]));
}

/// Two versions of the app in two folders.
fn two_copies() -> Files {
    let mut files = in_folder("a", &release());
    files.extend(in_folder("b", &next_version(release())));
    files.insert("other.html".to_owned(), b"<!doctype html><title>Another page</title>".to_vec());
    files
}

/// What other pages, and later versions, say on the channel changes nothing; and what they say in the app's own words
/// is believed only if it is true.
pub fn strangers_are_not_believed() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&crate::config::address());
    begin(&person, "device");
    answer(&person, "3");
    let say = "const channel = new BroadcastChannel(eightKeys.name ?? 'eight-keys'); for (const it of arguments[0]) channel.postMessage(it);";
    let strange = json!([
        null, 5, "", "erased", [], { "hello": 1 }, { "profile": null }, { "profile": 5 }, { "erased": true },
        { "v": 2, "event": "settings" }, { "v": 2, "erased": true }, { "v": "1", "erased": true }, { "v": 1 },
        // A lie in the app's own words.
        { "v": 1, "erased": true }, { "v": 1, "profile": "nobody" },
    ]);
    browser.run(say, json!([strange]));
    person.press("2");
    person.see_heading(&t("digital-3"));
    person.see_saved();
    assert_eq!(person.place(), "#/do/digital/q3");
    assert!(!person.look("return document.body.innerText;", json!([])).to_string().contains(&t("everything-deleted")));

    // 2,000 messages a second come, both from strangers and in our own form, and an answer is stored all the same. How
    // long it takes is a figure: on a busy machine two seconds became almost three. The page must not stop.
    let flood = "const channel = new BroadcastChannel(eightKeys.name ?? 'eight-keys'); \
                 window.flood = setInterval(() => { for (let n = 0; n < 50; n++) { channel.postMessage({ hello: n }); \
                 channel.postMessage({ v: 1, profile: 'nobody' }); } }, 50);";
    browser.run(flood, json!([]));
    let begun = Instant::now();
    person.press("4");
    person.see_heading(&t("digital-4"));
    person.see_saved();
    let took = begun.elapsed();
    browser.run("clearInterval(window.flood);", json!([]));
    eprintln!("an answer among 2,000 messages a second: stored after {took:.1?}");
    assert!(took < Duration::from_secs(15), "{took:?}");
    person.reload();
    see_answer(&person, "answer-on-my-own");
}

/// A profile is deleted in another tab, in the middle of writing a story: the page says so, and its address is no
/// longer that of the story.
pub fn what_is_deleted_elsewhere_is_said() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let address = crate::config::address();
    person.open(&address);
    begin(&person, "device");
    answer(&person, "3");
    let first = browser.tab();
    let second = browser.new_tab();
    person.open(&address);
    person.visit("#/evidence/new/digital-1");
    browser.run("document.getElementById('what').focus();", json!([]));
    person.type_text("I was just writing");
    browser.to_tab(&first);
    delete(&person, "delete-profile");
    browser.to_tab(&second);
    person.see_words(&t("profile-deleted-elsewhere"));
    person.until_true("the first screen", "return !here().includes('evidence');", json!([]));
    assert!(!person.look("return document.body.innerText;", json!([])).to_string().contains("just writing"));
}

/// Two copies of the app in folders of one origin have nothing in common: neither answers nor files. Deleting
/// everything in one leaves the other as it was, also without a network.
pub fn two_copies_leave_each_other_alone() {
    let server = Server::of(two_copies());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let (a, b) = (server.folder("a"), server.folder("b"));
    person.open(&a);
    begin(&person, "device");
    answer(&person, "3");
    network::wait_for_worker(&browser);
    // There the app knows no user.
    browser.go(&b);
    person.until_started();
    person.see("link", "English");
    begin_in_next(&person);
    answer(&person, "2");
    network::wait_for_worker(&browser);
    // Alone and after a reload, it removes only what is its own.
    person.reload();
    network::wait_for_worker(&browser);
    let all = traces(&browser);
    assert_eq!(all["databases"], json!(["eight-keys%2Fa%2F", "eight-keys%2Fb%2F"]));
    assert_eq!(all["files"], json!(["eight-keys%2Fa%2F", "eight-keys%2Fb%2F"]));
    assert_eq!(all["caches"].as_array().map(Vec::len), Some(2), "{all}");
    let port = server.port();
    drop(server);
    for (copy, pressed) in [(&a, "answer-on-my-own"), (&b, "answer-with-help")] {
        person.come_back(copy);
        see_answer(&person, pressed);
    }
    let server = Server::at(port, two_copies());
    person.come_back(&b);
    person.until_settled();
    delete(&person, "delete-everything");
    person.see_words(&t("everything-deleted"));
    // Removing the worker may take longer than the message that it is done.
    person.until("one worker", || (traces(&browser)["workers"] == json!(1)).then_some(()));
    drop(server);
    person.come_back(&a);
    see_answer(&person, "answer-on-my-own");
    let left = traces(&browser);
    assert_eq!(left["databases"], json!(["eight-keys%2Fa%2F"]));
    assert_eq!(left["files"], json!(["eight-keys%2Fa%2F"]));
    assert_eq!(left["workers"], 1);
    assert_eq!(left["local"], json!(["eight-keys%2Fa%2F"]));
    assert!(
        left["caches"].as_array().is_some_and(|it| it.len() == 1 && it[0].to_string().contains("%2Fa%2F ")),
        "{left}"
    );
}

/// Like [`begin`], but the hub has another title.
fn begin_in_next(person: &Person) {
    person.click("link", "English");
    person.click("link", &t("go-on"));
    person.tick("keep-device");
    person.click("button", &t("go-on"));
    person.see_heading(&t("second-title"));
    person.click("button", &t("begin"));
    person.see_heading(super::offline::NEXT_TITLE);
    person.see_saved();
}

/// Puts what this copy keeps under the name that all copies shared before.
const AS_BEFORE: &str = r#"
    const done = (request) => new Promise((go, no) => { request.onsuccess = () => go(request.result); request.onerror = () => no(request.error); });
    const from = await done(indexedDB.open(eightKeys.name));
    const kinds = [...from.objectStoreNames];
    const all = await Promise.all(kinds.map((kind) => done(from.transaction(kind).objectStore(kind).getAll())));
    const request = indexedDB.open("eight-keys", from.version);
    request.onupgradeneeded = () => kinds.forEach((kind) =>
      request.result.createObjectStore(kind, { keyPath: "key" }).createIndex("profile", "profile"));
    const to = await done(request);
    const writing = to.transaction(kinds, "readwrite");
    kinds.forEach((kind, n) => all[n].forEach((it) => writing.objectStore(kind).put(it)));
    await new Promise((go) => { writing.oncomplete = go; });
    from.close();
    to.close();
    await done(indexedDB.deleteDatabase(eightKeys.name));
    const root = await navigator.storage.getDirectory();
    const copies = await root.getDirectoryHandle(eightKeys.name);
    const folder = await root.getDirectoryHandle("eight-keys", { create: true });
    for await (const [name, file] of copies.entries()) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(await (await file.getFile()).arrayBuffer());
      await writable.close();
    }
    await root.removeEntry(eightKeys.name, { recursive: true });
    localStorage.setItem("eight-keys", localStorage.getItem(eightKeys.name) ?? "1");
    localStorage.removeItem(eightKeys.name);
"#;

/// What is kept under the name that all copies once shared belongs to the copy that is opened first, and stays with it.
/// A new copy in another folder begins with nothing. When everything is deleted, nothing of it is left.
pub fn what_was_shared_goes_to_the_first() {
    let server = Server::of(two_copies());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let (a, b) = (server.folder("a"), server.folder("b"));
    person.open(&a);
    begin(&person, "device");
    answer(&person, "3");
    browser.run_async(AS_BEFORE, json!([]));
    for _ in 0..2 {
        person.come_back(&a);
        see_answer(&person, "answer-on-my-own");
        // Its second copy still works for it.
        browser.go(&b);
        person.until_started();
        person.see("link", "English");
    }
    let before = traces(&browser);
    assert_eq!(before["databases"], json!(["eight-keys"]), "nothing was moved");
    person.come_back(&a);
    browser.go("about:blank");
    browser.go(&a);
    person.until_started();
    delete(&person, "delete-everything");
    person.see_words(&t("everything-deleted"));
    // A user who begins again on the same page has it to themselves.
    begin(&person, "device");
    answer(&person, "2");
    browser.go(&b);
    person.until_started();
    person.see("link", "English");
    person.come_back(&a);
    see_answer(&person, "answer-with-help");
    delete(&person, "delete-everything");
    person.see_words(&t("everything-deleted"));
    let left = traces(&browser);
    for kind in ["databases", "files", "local", "session"] {
        assert_eq!(left[kind], json!([]), "{kind}");
    }
}

/// Names that others use for something else: an entry, a database and a folder that are not ours are left alone, and
/// are no reason to look for answers. A lock that is never given back makes one answer wait, and no more.
pub fn names_of_others_are_left_alone() {
    let server = Server::of(two_copies());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.go(&format!("{}other.html", server.address()));
    let occupy = r#"
        localStorage.setItem("eight-keys", "5");
        const request = indexedDB.open("eight-keys", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("things").put("theirs", "key");
        await new Promise((go) => { request.onsuccess = go; });
        request.result.close();
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("eight-keys", { create: true });
        await folder.getDirectoryHandle("theirs", { create: true });
    "#;
    browser.run_async(occupy, json!([]));
    person.open(&server.folder("a"));
    begin(&person, "device");
    answer(&person, "3");
    person.reload();
    see_answer(&person, "answer-on-my-own");
    let theirs = r#"
        const request = indexedDB.open("eight-keys");
        const db = await new Promise((go) => { request.onsuccess = () => go(request.result); });
        const get = db.transaction("things").objectStore("things").get("key");
        const value = await new Promise((go) => { get.onsuccess = () => go(get.result); });
        const found = [db.version, [...db.objectStoreNames], value, localStorage.getItem("eight-keys")];
        db.close();
        return found;
    "#;
    let found = browser.run_async(theirs, json!([]));
    assert_eq!(found, json!([1, ["things"], "theirs", "5"]));

    browser.run("navigator.locks.request(eightKeys.name, () => new Promise(() => {}));", json!([]));
    answer(&person, "2");
    let begun = Instant::now();
    for next in &example::statements("digital")[2..6] {
        person.press("4");
        person.see_heading(&t(next));
        person.see_saved();
    }
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(3), "four answers took {took:?}");
    delete(&person, "delete-everything");
    let found = browser.run_async(theirs, json!([]));
    assert_eq!(found, json!([1, ["things"], "theirs", "5"]), "what is not ours stays");
}

/// Another page of the origin cannot give orders to the worker.
pub fn the_worker_listens_to_its_own_pages() {
    let server = Server::of(two_copies());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&server.folder("a"));
    begin(&person, "device");
    network::wait_for_worker(&browser);
    let mut files = two_copies();
    files.extend(in_folder("a", &next_version(release())));
    server.serve(files);
    let waiting = "const it = await navigator.serviceWorker.getRegistration(arguments[0]); await it.update(); return Boolean(it.waiting);";
    person.until("waiting version", || (browser.run_async(waiting, json!([server.folder("a")])) == true).then_some(()));
    let app = browser.tab();
    browser.new_tab();
    browser.go(&format!("{}other.html", server.address()));
    let ask = r#"
        const registration = await navigator.serviceWorker.getRegistration(arguments[0]);
        const answers = [];
        for (const worker of [registration.waiting, registration.active]) {
          for (const type of ["stop", "keep", "activate", "status"]) {
            const channel = new MessageChannel();
            channel.port1.onmessage = (event) => answers.push(event.data);
            worker.postMessage({ type }, [channel.port2]);
          }
        }
        // For a while, or until as many answers are there as are expected.
        for (let n = 0; n < arguments[1] && answers.length < arguments[2]; n += 1) {
          await new Promise((go) => setTimeout(go, 100));
        }
        return [answers, Boolean(registration.waiting)];
    "#;
    let strange = browser.run_async(ask, json!([server.folder("a"), 10, 1]));
    assert_eq!(strange, json!([[], true]), "no answer, and it still waits");
    browser.to_tab(&app);
    let own: Value = browser.run_async(ask, json!([server.folder("a"), 200, 2]));
    assert_eq!(own[0].as_array().map(Vec::len), Some(2), "its own page is answered: {own}");
    person.until("new version", || (browser.run_async(waiting, json!([server.folder("a")])) == false).then_some(()));
}
