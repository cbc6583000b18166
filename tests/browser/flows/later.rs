//! A release that does not exist yet: its database, made by hand.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::earlier::{STORIES, answer, present, records, save_work, see, tell, until_stored};
use super::storage::begin;
use crate::config::{BrowserKind, NAME};
use crate::driver::Browser;
use crate::person::Person;
use crate::site::Server;
use crate::words::{said, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// Makes the database that of a later release: it has one store more, and every record a field that nobody knows yet.
/// The stamps get a later generation without a sum, because only the app can work out a sum.
const LATER: &str = r#"
    const done = (request) => new Promise((go, no) => { request.onsuccess = () => go(request.result); request.onerror = () => no(request.error); });
    const request = indexedDB.open(args[0], 3);
    request.onupgradeneeded = () => request.result.createObjectStore("entry", { keyPath: "key" }).createIndex("profile", "profile");
    const database = await done(request);
    const writing = database.transaction([...database.objectStoreNames], "readwrite");
    const store = (kind) => writing.objectStore(kind);
    for (const kind of database.objectStoreNames) {
      for (const record of await done(store(kind).getAll())) {
        if (kind === "setting" && !record.key.startsWith("generation/")) continue;
        const { v, data } = JSON.parse(record.text);
        const later = kind === "setting" ? data + 1 : { ...data, later: { of: kind, and: [1, "two", null] } };
        store(kind).put({ ...record, text: JSON.stringify({ v, data: later }) });
        if (kind !== "profile") continue;
        store("entry").put({ key: "n1", profile: record.profile, text: JSON.stringify({ v: 1, data: { later: "a card" } }) });
      }
    }
    await new Promise((go, no) => { writing.oncomplete = go; writing.onabort = () => no(writing.error); });
    database.close();
"#;

/// The database of a later release is opened and used here: everything in it is shown, and nothing that is not known is
/// lost by changing an answer, a story and the profile, nor by coming back.
pub fn a_later_release_loses_nothing_here() {
    let mut files = present();
    files.insert("later.html".to_owned(), b"<!doctype html><title>A later release</title>".to_vec());
    let server = Server::of(files);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&server.address());
    begin(&person, "device");
    answer(&person, NAME, 1, "3", "on-my-own");
    tell(&person, NAME, "digital-1", STORIES[0]);
    save_work(&person, NAME, &t("mark-save"));
    person.see_saved();
    browser.go(&format!("{}later.html", server.address()));
    browser.run_async(LATER, json!([NAME]));
    let mut unknown = records(&browser, NAME);
    unknown.retain(|(kind, _), _| kind != "setting");
    let kinds: BTreeSet<&str> = unknown.keys().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, BTreeSet::from(["answer", "entry", "evidence", "profile", "run", "work"]));

    person.open(&server.address());
    see(&person, &[(1, "on-my-own")], &STORIES[..1]);
    answer(&person, NAME, 1, "4", "shown-others");
    person.visit("#/evidence");
    person.click("link", &t("edit"));
    person.see_heading(&t("edit-evidence-title-change"));
    let to_end = "const it = document.getElementById('what'); it.focus(); it.setSelectionRange(it.value.length, it.value.length);";
    browser.run(to_end, json!([]));
    person.type_text(" twice");
    let story = format!("{} twice", STORIES[0]);
    until_stored(&person, NAME, "evidence", "what", story.as_str());
    person.visit("#/settings");
    person.see_heading(&t("title-settings"));
    person.tick("keys");
    until_stored(&person, NAME, "profile", "keys_off", true);
    person.see_saved();
    for _ in 0..2 {
        let now = records(&browser, NAME);
        for (place, record) in &unknown {
            let kept = now.get(place).map(|now| &now["data"]["later"]);
            assert_eq!(kept, Some(&record["data"]["later"]), "{place:?}");
            assert_ne!(kept, Some(&Value::Null), "{place:?}");
        }
        let version = "return (await indexedDB.databases()).find((it) => it.name === args[0]).version;";
        assert_eq!(browser.run_async(version, json!([NAME])), json!(3));
        person.come_back(&server.address());
        see(&person, &[(1, "shown-others")], &[story.as_str()]);
        person.see_saved();
    }
}
