//! The network goes away after one visit; and a new version comes while somebody is answering.

use std::time::Duration;

use eight_keys::content::Section;
use proof::proved;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::privacy::save;
use super::storage::begin;
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::example;
use crate::network;
use crate::person::Person;
use crate::process::Folder;
use crate::site::{Files, Server, release};
use crate::words::{LANGUAGES, said, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// One visit, then no server: reload, every language, a whole run to its end, files out and in.
pub fn everything_works_without_a_network(kind: BrowserKind) {
    let server = Server::of(release());
    let address = server.address();
    let browser = Browser::start(kind);
    let person = Person::at(&browser);
    person.open(&address);
    begin(&person, "device");
    network::wait_for_worker(&browser);
    drop(server);
    assert!(
        browser.run_async(
            "return await fetch('/robots.txt', { cache: 'no-store' }).then(() => true, () => false);",
            json!([])
        ) == false,
        "the server is gone"
    );

    person.reload();
    person.see_heading(&t("home-title"));
    person.come_back(&address);
    person.see_heading(&t("home-title"));
    for language in LANGUAGES.into_iter().rev() {
        person.visit("#/settings");
        person.select("first-language", language);
        let words = words(language);
        person.see_heading(&said(&words, "title-settings"));
        person.visit("#/results");
        person.see_heading(&said(&words, "results-title"));
        // A language that is on the screen is not yet a language that is stored.
        person.see_saved();
        person.reload();
        person.see_heading(&said(&words, "results-title"));
    }
    whole_run(&person);
    let page = save(&person, "page", false);
    assert!(page.starts_with(b"<!doctype html>") || page.starts_with(b"<!DOCTYPE html>"));
    let sealed = save(&person, "data", true);
    assert!(sealed.starts_with(b"age-encryption.org/v1"), "the sealing worker starts without a network");
    let files = Folder::new("offline");
    person.visit("#/file/open");
    person.choose_file(&files.write("file.json", example::file_of(&example::shirin("en")).as_bytes()));
    person.see("button", &t("open-add-profile"));
    person.see_words("Shirin");
    // The list of whose work is in the app is kept as well. About leads to it, in a tab of its own.
    person.visit("#/about");
    person.see("link", &t("about-licence-list"));
    let link =
        "const it = document.querySelector('a[href$=\"third-party-notices.txt\"]'); return [it.href, it.target];";
    let link = person.browser.run(link, json!([]));
    assert_eq!(link[1], json!("_blank"), "a visit that keeps nothing does not end by reading");
    browser.go(link[0].as_str().unwrap_or_default());
    let text = browser.run("return document.body.innerText;", json!([]));
    for part in ["Permission is hereby granted", "wasm-bindgen", "Phosphor Icons", "O*NET®"] {
        assert!(text.as_str().is_some_and(|text| text.contains(part)), "{part} is in the notices");
    }
}

/// All eight parts, and "I am done".
fn whole_run(person: &Person) {
    let pack = example::pack();
    for competence in &pack.competences {
        let section = if competence.per_language {
            person.visit(&format!("#/do/{}", competence.id));
            person.click("button", &t("languages-other"));
            person.until_true("focus", "return document.activeElement.id === 'language-typed';", json!([]));
            person.type_text("Sign");
            let add = "const all = [...document.querySelectorAll('.field-row button')]; return all[all.length - 1];";
            person.browser.click(&person.browser.run(add, json!([]))).expect("a button to add the language");
            person.see("link", "Sign");
            Section { competence: competence.id.clone(), language: Some("Sign".to_owned()) }
        } else {
            Section::of(&competence.id)
        };
        let place = if competence.per_language {
            format!("#/do/{}/1", competence.id)
        } else {
            format!("#/do/{}", competence.id)
        };
        for (n, (item, _)) in section.items(&pack).into_iter().enumerate() {
            if n == 0 {
                person.visit(&format!("{place}/q1"));
            }
            person.see_heading(&t(&item.statement));
            person.press(["2", "3", "4"][n % 3]);
        }
        person.until_true("end of the part", "return here().endsWith('/done');", json!([]));
    }
    person.see_saved();
    person.visit("#/results");
    // All that is asked has an answer, and that alone finishes it.
    person.see_words(&t("now-save-title"));
}

/// A new version waits while the user answers, takes over when the user says so, and no page ever has files of both.
pub fn an_update_waits_and_never_mixes() {
    let (first, second) = (release(), next_version(release()));
    let (old, new) = (base(&first), base(&second));
    assert_ne!(old, new);
    let server = Server::of(first);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&server.address());
    begin(&person, "device");
    network::wait_for_worker(&browser);
    person.visit("#/do/digital/q1");

    // The other tab keeps the old version until it is reloaded.
    let tab = browser.tab();
    let other = browser.new_tab();
    person.open(&server.address());
    person.see_heading(&t("digital-1"));
    browser.to_tab(&tab);

    server.serve(second);
    until_waiting(&person);

    // In the middle of a run nothing is shown and nothing happens.
    let statements = example::statements("digital");
    for statement in &statements[..3] {
        person.see_heading(&t(statement));
        assert!(!person.look("return document.body.innerText;", json!([])).to_string().contains(&t("update-ready")));
        person.press("3");
    }
    person.see_heading(&t(&statements[3]));
    person.see_saved();
    only_from(&browser, &old);
    // A reload does not change the version while another page uses it.
    person.reload();
    person.see_heading(&t(&statements[3]));
    only_from(&browser, &old);

    // If the other tab asked the old version for a file just when the new one takes over, that would delay it
    // (`platform/worker.rs`). When that tab shows the message about the new version too, it has come to rest.
    for tab in [&other, &tab] {
        browser.to_tab(tab);
        person.visit("#/home");
        person.see_heading(&t("home-title"));
        person.see_words(&t("update-ready"));
    }
    person.click("button", &t("update-now"));
    until_of(&person, &new);
    person.see_heading(NEXT_TITLE);
    only_from(&browser, &new);
    person.visit("#/do/digital/q3");
    person.until_true(
        "the answer",
        "return document.getElementById('answer-on-my-own')?.getAttribute('aria-pressed') === 'true';",
        json!([]),
    );

    // The other tab goes on with the version that it began with, including files that it had not loaded yet.
    browser.to_tab(&other);
    person.until_started();
    person.visit("#/settings");
    person.select("first-language", "pl");
    person.see_heading(&said(&words("pl"), "title-settings"));
    let bases = bases(&browser);
    assert_eq!(bases.len(), 1, "one version at a time: {bases:?}");
    person.see_saved();
    // There the new version has taken over already, and the user's press loads it.
    person.visit("#/home");
    person.click("button", &said(&words("pl"), "update-now"));
    until_of(&person, &new);
    person.see_heading(&said(&words("pl"), "home-title"));
    only_from(&browser, &new);

    // The next version takes over late. The user has gone on by then, and is not interrupted.
    server.serve(release());
    until_waiting(&person);
    person.see_words(&said(&words("pl"), "update-ready"));
    browser.run(LATE, json!([]));
    person.click("button", &said(&words("pl"), "update-now"));
    person.see_words(&said(&words("pl"), "update-on-its-way"));
    person.visit("#/do/digital/q2");
    person.until_true("what was asked for", "return Boolean(window.goOn);", json!([]));
    browser.run("goOn();", json!([]));
    let took_over = || (browser.run("return window.tookOver === true;", json!([])) == true).then_some(());
    person.until_within(TAKING_OVER, "next version", took_over);
    person.visit("#/home");
    person.see_words(&said(&words("pl"), "update-ready"));
    assert!(took_over().is_some(), "the page is the same");
    only_from(&browser, &new);
    person.click("button", &said(&words("pl"), "update-now"));
    until_of(&person, &old);
    person.see_heading(&said(&words("pl"), "home-title"));
    proved(7, "an update waits, interrupts nothing and is taken over whole in both tabs");
}

/// A file that was altered or is missing prevents a version from being kept at all, the first version as well as a
/// later one. What was there before stays whole, and the right files repair it.
pub fn a_version_is_kept_whole_or_not_at_all() {
    let altered = |mut files: Files, end: &str| {
        let name = name_of(&files, end);
        files.get_mut(&name).expect("the file").push(b' ');
        files
    };
    let missing = |mut files: Files, end: &str| {
        files.remove(&name_of(&files, end));
        files
    };
    let asked = |server: &Server, end: &str| server.asked().iter().filter(|it| it.path.ends_with(end)).count();

    // Nothing but the worker asks for Polish here.
    let polish = "i18n/pl.later.json";
    let server = Server::of(altered(release(), polish));
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&server.address());
    begin(&person, "device");
    // The file is asked for once as usual and once past the browser's own cache; then the worker gives up.
    person.until("second try", || (asked(&server, polish) >= 2).then_some(()));
    let none = "return !(await navigator.serviceWorker.getRegistration());";
    person.until("worker that gave up", || (browser.run_async(none, json!([])) == true).then_some(()));
    let kept = "return Boolean(await caches.match(arguments[0]));";
    let place = format!("{}{}", server.address(), name_of(&release(), polish));
    assert_eq!(browser.run_async(kept, json!([place])), false, "altered bytes are not kept");

    server.serve(release());
    person.reload();
    person.see_heading(&t("home-title"));
    network::wait_for_worker(&browser);
    let old = base(&release());
    let new = next_version(release());
    // Files that have not changed are taken over from the version before; this one has changed.
    let english = "v-0123456789ab/i18n/en.first.json";
    for broken in [altered(new.clone(), english), missing(new.clone(), english)] {
        let before = asked(&server, english);
        server.serve(broken);
        browser.run_async("const it = await navigator.serviceWorker.getRegistration(); await it.update();", json!([]));
        person.until("try", || (asked(&server, english) > before).then_some(()));
        let settled = "const it = await navigator.serviceWorker.getRegistration(); return !it.installing;";
        person.until("worker that gave up", || (browser.run_async(settled, json!([])) == true).then_some(()));
        let waits = "return Boolean((await navigator.serviceWorker.getRegistration()).waiting);";
        assert_eq!(browser.run_async(waits, json!([])), false, "nothing waits");
        // The version before is still whole: nothing of it is asked for.
        let before = server.asked().len();
        person.reload();
        person.see_heading(&t("home-title"));
        network::wait_for_worker(&browser);
        only_from(&browser, &old);
        let later: Vec<_> = server.asked().split_off(before).into_iter().map(|it| it.path).collect();
        assert!(
            later.iter().all(|path| path == "/sw.js" || path.contains("v-0123456789ab/") || path == "/"),
            "{later:?}"
        );
    }
    server.serve(new);
    until_waiting(&person);
    person.see_words(&t("update-ready"));
    proved(7, "a version with a file missing or altered is not kept, and the one before goes on");
}

/// The whole name of a file of the release, by the end of the name.
fn name_of(files: &Files, end: &str) -> String {
    files.keys().find(|name| name.ends_with(end)).expect("a file of the release").clone()
}

/// What the waiting version is asked to do reaches it when the test says so, and the result is noted.
const LATE: &str = "const real = ServiceWorker.prototype.postMessage; \
                    ServiceWorker.prototype.postMessage = function (...all) { window.goOn = () => real.apply(this, all); }; \
                    navigator.serviceWorker.addEventListener('controllerchange', () => { window.tookOver = true; });";

/// How long a version may take to take over beside other work.
const TAKING_OVER: Duration = Duration::from_secs(60);

/// Waits until the page is one of this version.
fn until_of(person: &Person, base: &str) {
    let script = "return document.querySelector('script[src]').src.includes(`/${arguments[0]}`);";
    person.until_within(TAKING_OVER, "page of the version", || {
        // A page that is just being replaced does not answer.
        (person.browser.try_run(script, json!([base])).ok()? == true).then_some(())
    });
    person.until_started();
}

fn until_waiting(person: &Person) {
    let browser = person.browser;
    browser.run_async("const it = await navigator.serviceWorker.getRegistration(); await it.update();", json!([]));
    let waiting = "return Boolean((await navigator.serviceWorker.getRegistration()).waiting);";
    person.until("waiting version", || (browser.run_async(waiting, json!([])) == true).then_some(()));
}

/// The folders of versions from which the present page has loaded anything.
fn bases(browser: &Browser) -> Vec<String> {
    let script = "const all = performance.getEntriesByType('resource').map((it) => new URL(it.name).pathname.split('/')[1]); \
                  return [...new Set([...all, new URL(document.querySelector('script[src]').src).pathname.split('/')[1]].filter((it) => it.startsWith('v-')))];";
    let list = browser.run(script, json!([]));
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(|it| format!("{it}/")).collect()
}

fn only_from(browser: &Browser, base: &str) {
    assert_eq!(bases(browser), [base], "one version at a time");
}

/// The hub's title in the next version.
pub(super) const NEXT_TITLE: &str = "Your eight keys, the next version";

fn base(files: &Files) -> String {
    let name = files.keys().find(|name| name.starts_with("v-")).expect("a folder of the version");
    name.split_inclusive('/').next().unwrap_or_default().to_owned()
}

/// The release as it would be after a change of one word: another folder, another page, another worker.
pub(super) fn next_version(files: Files) -> Files {
    let (old, new) = (base(&files), "v-0123456789ab/");
    let mut next = Files::new();
    for (name, bytes) in files {
        let bytes = if name == format!("{old}i18n/en.first.json") {
            let mut catalog: Value = serde_json::from_slice(&bytes).expect("a catalog");
            catalog["home-title"] = NEXT_TITLE.into();
            catalog.to_string().into_bytes()
        } else if matches!(name.as_str(), "index.html" | "manifest.webmanifest" | "_headers" | "sw.js") {
            String::from_utf8(bytes).expect("text").replace(&old, new).into_bytes()
        } else {
            bytes
        };
        next.insert(name.replacen(&old, new, 1), bytes);
    }
    let worker = String::from_utf8(next["sw.js"].clone()).expect("text");
    let start = worker.find("[[\"").expect("the worker's list");
    let mut list = serde_json::Deserializer::from_str(&worker[start..]).into_iter::<Value>();
    let mut entries = list.next().expect("a list").expect("JSON");
    let end = start + list.byte_offset();
    for entry in entries.as_array_mut().expect("a list") {
        let name = entry[0].as_str().expect("an address").to_owned();
        let bytes = &next[if name == "./" { "index.html" } else { name.as_str() }];
        let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        *entry = json!([name, hash, bytes.len()]);
    }
    let head = &worker[..start];
    let at = head.find("VERSION").and_then(|at| Some(at + head[at..].find('"')? + 1)).expect("the worker's version");
    let worker = format!("{}0123456789ab{}{entries}{}", &head[..at], &head[at + 12..], &worker[end..]);
    next.insert("sw.js".to_owned(), worker.into_bytes());
    next
}

/// Settings and About say whether the app is complete on the device: while it is being loaded, when it is there, and if
/// a file of the host was changed, so that it never will be.
pub fn whether_it_is_complete_is_said() {
    let polish = "i18n/pl.later.json";
    let server = Server::of(release());
    server.hold(polish);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&server.address());
    begin(&person, "device");
    for page in ["#/home", "#/settings"] {
        person.visit(page);
        person.until_true(
            "how far it is",
            "return /\\d+ of \\d+/.test(document.querySelector('.kept')?.innerText ?? '');",
            json!([]),
        );
    }
    server.release();
    person.see_words(&t("kept-all"));
    for page in ["#/about", "#/home"] {
        person.visit(page);
        person.see_words(&t("kept-all"));
    }

    let mut files = release();
    let name = name_of(&files, polish);
    files.get_mut(&name).expect("the file").push(b' ');
    let server = Server::of(files);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&server.address());
    begin(&person, "device");
    person.visit("#/settings");
    person.see_words(&t("kept-altered"));
}
