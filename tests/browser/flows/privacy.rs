//! Nothing leaves the device: no request to another origin, none at all after loading except for precaching, no
//! violation of the policy, over a whole visit. And the checks notice it when something tries to.

use std::path::PathBuf;
use std::time::SystemTime;

use proof::proved;
use serde_json::json;

use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::example;
use crate::exercises;
use crate::network::{self, WATCH};
use crate::person::{Person, key};
use crate::process::Folder;
use crate::site::{Files, Server, release};
use crate::walk::{Hands, Walk};
use crate::words::{said, words};

/// A whole visit under observation: the page's own events, Chromium's log of requests, and the server's log of what
/// arrived.
pub fn nothing_leaves() {
    let server = Server::of(release());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.before_each_page(WATCH);
    person.open(&server.address());
    network::wait_for_worker(&browser);
    person.until_settled();

    let arrived = server.asked();
    let known = release();
    for asked in &arrived {
        let name = asked.path.trim_start_matches('/');
        assert!(name.is_empty() || known.contains_key(name), "a request for {}", asked.path);
        assert!(!asked.head.to_lowercase().contains("\r\ncookie:"), "a cookie in {}", asked.head);
        assert!(!asked.head.to_lowercase().contains("\r\nreferer:"), "a referrer in {}", asked.head);
    }
    let loaded = arrived.len();

    visit(&person, &server.address());

    let later: Vec<String> = server.asked().split_off(loaded).into_iter().map(|asked| asked.path).collect();
    // Browsers look for a newer worker whenever the page is loaded; it is the only thing that is still asked for.
    let later: Vec<&String> = later.iter().filter(|path| *path != "/sw.js").collect();
    assert!(later.is_empty(), "after loading, the server was asked for {later:?}");

    let requests = network::requests(&browser);
    assert!(requests.len() > 10, "the log of requests works: {requests:?}");
    let (address, blobs) = (server.address(), format!("blob:{}", server.address()));
    let own = |url: &str| [&address, &blobs, "about:"].iter().any(|start| url.starts_with(start));
    let foreign: Vec<_> = requests.iter().filter(|request| !own(&request.url)).collect();
    assert!(foreign.is_empty(), "requests to elsewhere: {foreign:?}");
    assert!(requests.iter().all(|request| !request.url.contains('?')), "nothing rides on an address");
    assert_eq!(network::violations(&browser), Vec::<String>::new());
    assert_eq!(network::console(&browser), Vec::<String>::new());
    let seen = requests.len();
    proved(13, format!("{loaded} requests while loading, 0 after it; {seen} seen by the browser, 0 to elsewhere"));
    proved(14, "0 violations of the policy over a whole visit, sealing included");
}

/// Everything that a user can do, once: start, answers, results, evidence, files in three shapes, opening, languages.
fn visit(person: &Person, address: &str) {
    let (en, files) = (words("en"), Folder::new("visit"));
    let t = |id: &str| said(&en, id);
    person.click("link", "English");
    person.click("link", &t("go-on"));
    person.tick("keep-device");
    person.click("button", &t("go-on"));
    person.click("button", &t("begin"));
    person.see_heading(&t("home-title"));
    person.visit("#/do/digital/q1");
    for (n, statement) in example::statements("digital").iter().enumerate() {
        person.see_heading(&t(statement));
        person.press(if n % 2 == 0 { "2" } else { "3" });
    }
    person.see_saved();
    for place in [
        "#/results",
        "#/results/digital",
        "#/work",
        "#/work/all",
        "#/compare",
        "#/evidence",
        "#/evidence/new/digital-2",
        "#/settings",
        "#/about",
        "#/components",
    ] {
        person.visit(place);
    }
    for exercise in exercises::built_in() {
        person.visit(&format!("#/c/{}", exercise.chapter.name()));
        person.visit(&exercises::address(&exercise, ""));
        let walk = Walk::of(*person, &exercise, &en, Hands::Pointer);
        walk.to_the_result(&mut |_, _| {});
    }
    person.visit("#/packs");
    person.choose_file(&exercises::made_up_path());
    person.click("button", &t("packs-add"));
    person.see_words(&t("packs-added"));
    person.visit("#/evidence/new/digital-2");
    person.browser.run("document.getElementById('what').focus();", json!([]));
    person.type_text("I set up a phone for my aunt.");
    person.click("button", &t("edit-evidence-done"));
    person.see_words("I set up a phone for my aunt.");
    for (shape, sealed) in [("page", false), ("data", false), ("data", true)] {
        save(person, shape, sealed);
    }
    person.visit("#/file/open");
    let path = files.write("file.json", example::file_of(&example::shirin("en")).as_bytes());
    person.choose_file(&path);
    person.click("button", &t("open-add-profile"));
    person.see_heading(&t("results-title"));
    for language in ["fa", "pl", "fr", "nl", "en"] {
        person.visit("#/settings");
        person.select("first-language", language);
        person.until_true("language", "return document.documentElement.lang === arguments[0];", json!([language]));
    }
    person.select("second-language", "fa");
    person.until_true("second language", "return Boolean(document.querySelector('.said-second'));", json!([]));
    // Leaving the page forgets its violations.
    assert_eq!(network::violations(person.browser), Vec::<String>::new());
    person.come_back(address);
    person.until_settled();
}

/// From the page for saving to all parts, one by one, with everything ticked.
pub fn tick_everything(person: &Person) {
    let en = words("en");
    person.click("button", &said(&en, "save-way-parts"));
    person.see_heading(&said(&en, "save-choose-title"));
    // The ticks of the file before are still there.
    if !person.has("button", &said(&en, "save-choose-none")) {
        person.click("button", &said(&en, "save-choose-all"));
    }
    person.see("button", &said(&en, "save-choose-none"));
}

/// A file in the folder for downloads, and when it was written: Chromium writes over a file of the same name when a
/// program drives it.
pub type Download = (Option<SystemTime>, PathBuf);

/// What is in the folder for downloads.
pub fn downloads(person: &Person) -> Vec<Download> {
    let written = |path: &PathBuf| std::fs::metadata(path).and_then(|it| it.modified()).ok();
    person.browser.home.downloads.files().into_iter().map(|path| (written(&path), path)).collect()
}

/// The file that has appeared there since, once it is whole.
pub fn downloaded(person: &Person, before: &[Download]) -> (PathBuf, Vec<u8>) {
    let (_, path) = person.until("saved file", || downloads(person).into_iter().find(|file| !before.contains(file)));
    // A file appears before its last byte is written.
    let mut last = 0;
    let bytes = person.until("whole file", || {
        let bytes = std::fs::read(&path).ok()?;
        let whole = !bytes.is_empty() && bytes.len() == last;
        last = bytes.len();
        whole.then_some(bytes)
    });
    (path, bytes)
}

/// Saves a file with everything, and returns its bytes.
pub fn save(person: &Person, shape: &str, sealed: bool) -> Vec<u8> {
    person.visit("#/home");
    person.visit("#/file/save");
    tick_everything(person);
    save_ticked(person, shape, sealed)
}

/// Goes on from the ticks to the saved file, and returns its bytes.
pub fn save_ticked(person: &Person, shape: &str, sealed: bool) -> Vec<u8> {
    let en = words("en");
    let t = |id: &str| said(&en, id);
    let before = downloads(person);
    person.click("button", &t("go-on"));
    person.see_heading(&t("save-kind-title"));
    person.tick(&format!("kind-{shape}"));
    person.click("button", &t("go-on"));
    person.see_heading(&t("save-look-title"));
    person.click("button", &t("go-on"));
    person.see_heading(&t("save-seal-title"));
    person.tick(if sealed { "seal-sealed" } else { "seal-open" });
    if sealed {
        person.tick("written");
    }
    person.click("button", &t("save-now"));
    person.see_heading(&t("save-done-title"));
    downloaded(person, &before).1
}

/// Ways out that a mistake or an intruder could try, each to a listener of another origin.
const WAYS_OUT: [(&str, &str); 7] = [
    ("fetch", "fetch(arguments[0] + 'fetch').catch(() => {});"),
    ("image", "new Image().src = arguments[0] + 'image';"),
    ("beacon", "navigator.sendBeacon(arguments[0] + 'beacon', 'x');"),
    ("socket", "try { new WebSocket(arguments[0].replace('http', 'ws') + 'socket'); } catch {}"),
    (
        "script",
        "const it = document.createElement('script'); try { it.src = arguments[0] + 'script.js'; } catch { \
                window.violations.push('trusted types'); } document.head.append(it);",
    ),
    (
        "style",
        "const it = document.createElement('link'); it.rel = 'stylesheet'; it.href = arguments[0] + 'style.css'; document.head.append(it);",
    ),
    (
        "form",
        "const form = document.createElement('form'); form.action = arguments[0] + 'form'; form.method = 'post'; \
              form.target = '_blank'; document.body.append(form); form.submit();",
    ),
];

/// The checks notice each way out, and the policy stops it: the listener hears nothing. Without the policy the same
/// listener hears each of them, so it would have heard.
pub fn the_checks_can_fail() {
    let listener = Server::of(Files::new());
    let elsewhere = format!("http://127.0.0.1:{}/", listener.port());
    let server = Server::of(release());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.before_each_page(WATCH);
    person.open(&server.address());
    person.until_settled();
    assert_eq!(network::violations(&browser), Vec::<String>::new());
    network::console(&browser);
    no_way_out(&person, &listener);
    assert!(network::console(&browser).len() >= WAYS_OUT.len() - 1, "the console tells of them too");

    // The same page without its policy: everything gets out, and the listener hears it.
    let mut bare = without_headers();
    let page = without_policy(&bare["index.html"]);
    bare.insert("index.html".to_owned(), page);
    let open = Server::of(bare);
    let other = Browser::start(BrowserKind::Chromium);
    other.before_each_page(WATCH);
    other.go(&open.address());
    Person::at(&other).until_started();
    network::requests(&other);
    for (name, script) in WAYS_OUT {
        let before = listener.asked().len();
        other.run(script, json!([elsewhere]));
        Person::at(&other)
            .until(&format!("request by {name} at the listener"), || (listener.asked().len() > before).then_some(()));
    }
    let seen = network::requests(&other);
    assert!(
        seen.iter().any(|request| request.url.starts_with(&elsewhere)),
        "the log of requests sees them too: {seen:?}"
    );
    other.press(&[key::ESCAPE]);
}

/// Tries each way out of a watched page: its policy stops it, and the browser says so.
fn no_way_out(person: &Person, listener: &Server) {
    let browser = person.browser;
    let elsewhere = format!("http://127.0.0.1:{}/", listener.port());
    for (name, script) in WAYS_OUT {
        let before = network::violations(browser).len();
        browser.run(script, json!([elsewhere]));
        person.until(&format!("violation by {name}"), || (network::violations(browser).len() > before).then_some(()));
    }
    assert!(listener.asked().is_empty(), "the policy stops all of them: {:?}", listener.asked());
}

/// A host that allows no headers: the page's own policy is enough, and everything works with it, sealing included.
pub fn the_page_carries_its_policy_itself() {
    let listener = Server::of(Files::new());
    let server = Server::of(without_headers());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.before_each_page(WATCH);
    person.open(&server.address());
    network::wait_for_worker(&browser);
    visit(&person, &server.address());
    assert_eq!(network::console(&browser), Vec::<String>::new());
    no_way_out(&person, &listener);
    proved(
        14,
        format!(
            "a host without headers: {} of {} ways out stopped by the page's own policy",
            WAYS_OUT.len(),
            WAYS_OUT.len()
        ),
    );
}

fn without_headers() -> Files {
    let mut files = release();
    files.remove("_headers");
    files
}

fn without_policy(page: &[u8]) -> Vec<u8> {
    let text = String::from_utf8(page.to_vec()).expect("a page is text");
    let start =
        text.find("<meta http-equiv=").or_else(|| text.find("<meta http-equiv")).expect("the page has its policy");
    let end = start + text[start..].find('>').expect("a whole tag") + 1;
    format!("{}{}", &text[..start], &text[end..]).into_bytes()
}
