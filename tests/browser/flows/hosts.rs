//! "Copy it to any host": hosts that send other types, no headers, another folder, a page in place of an error, or
//! files that were changed on the way. The app works there, or says what is wrong.

use serde_json::json;

use super::privacy::save;
use super::storage::begin;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::network;
use crate::person::Person;
use crate::process::Folder;
use crate::site::{Files, Manners, Server, release};
use crate::words::{LANGUAGES, said, words};

/// A host.
pub struct Host {
    /// Its name in the list of flows.
    pub name: &'static str,
    manners: Manners,
    /// Changes what it sends.
    alters: Option<fn(&mut Files)>,
    /// Whether what it sends is what was built: only such files are kept for use without a network.
    keeps: bool,
}

const PLAIN: Manners = Manners { wasm_type: None, bare: false, folder: "", page_for_all: false, policy: None };

/// The kinds of host.
pub static HOSTS: [Host; 6] = [
    Host {
        name: "octet_stream",
        manners: Manners { wasm_type: Some("application/octet-stream"), ..PLAIN },
        alters: None,
        keeps: true,
    },
    Host { name: "plain_text", manners: Manners { wasm_type: Some("text/plain"), ..PLAIN }, alters: None, keeps: true },
    Host { name: "no_headers", manners: Manners { bare: true, ..PLAIN }, alters: None, keeps: true },
    Host { name: "a_folder", manners: Manners { folder: "some/folder/", ..PLAIN }, alters: None, keeps: true },
    Host { name: "a_page_for_all", manners: Manners { page_for_all: true, ..PLAIN }, alters: None, keeps: true },
    Host { name: "minified", manners: PLAIN, alters: Some(minify), keeps: false },
];

/// What a host does that "optimises" pages: spaces between elements are removed, and JSON is written differently.
fn minify(files: &mut Files) {
    for (name, content) in files.iter_mut() {
        let text = String::from_utf8_lossy(content).into_owned();
        if name == "index.html" {
            *content = text.replace(">\n<", "><").into_bytes();
        } else if name.ends_with(".first.json") {
            *content = format!("\n{text}\n").into_bytes();
        }
    }
}

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// A first answer, what is loaded after it, a sealed file, and a reload without the host.
pub fn the_app_works_at(host: &Host) {
    let mut files = release();
    if let Some(alters) = host.alters {
        alters(&mut files);
    }
    let server = Server::of_host(files, host.manners);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&server.address());
    begin(&person, "device");
    person.visit("#/do/digital/q1");
    person.click("button", &t("answer-on-my-own"));
    person.see_heading(&t("digital-2"));
    person.see_saved();
    person.visit("#/results");
    person.see_heading(&t("results-title"));
    person.visit("#/work/all");
    person.see_heading(&t("browse-title"));
    let sealed = save(&person, "data", true);
    assert!(sealed.starts_with(b"age-encryption.org/"), "a sealed file");
    if host.keeps {
        network::wait_for_worker(&browser);
        drop(server);
        person.reload();
        person.visit("#/do/digital/q1");
        person.until_true(
            "the answer",
            "return document.getElementById('answer-on-my-own')?.getAttribute('aria-pressed') === 'true';",
            json!([]),
        );
    } else {
        let kept = "return (await navigator.serviceWorker.getRegistration())?.active?.state ?? null;";
        assert_eq!(browser.run_async(kept, json!([])), json!(null), "what was altered is not kept");
    }
}

/// Files that are missing, or differ from what was built, and what the page says about them in all five languages.
pub fn what_is_altered_or_gone_is_named() {
    let ends = |files: &Files, end: &str| files.keys().find(|name| name.ends_with(end)).expect("a file").clone();
    let gone = |files: &mut Files, end: &str| {
        let name = ends(files, end);
        files.remove(&name);
    };
    let altered = |files: &mut Files, end: &str| {
        let name = ends(files, end);
        let content = files.get_mut(&name).expect("a file");
        let half = content.len() / 2;
        content.splice(half..half, *b"<!-- -->");
        if end.ends_with(".json") {
            content.splice(0..0, *b"/* */");
        }
    };
    // One browser is enough, because no host sees what another one left: each has a port, and so an origin, of its own. They
    // all stay, so that no port is given twice.
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let mut servers = Vec::new();
    for page_for_all in [false, true] {
        for (end, change, says) in [
            ("eight-keys_bg.wasm", &gone as &dyn Fn(&mut Files, &str), "gone"),
            ("eight-keys_bg.wasm", &altered, "altered"),
            ("eight-keys.js", &gone, "gone"),
            ("i18n/en.first.json", &gone, "gone"),
            ("i18n/en.first.json", &altered, "altered"),
        ] {
            let mut files = release();
            change(&mut files, end);
            let server = Server::of_host(files, Manners { page_for_all, ..PLAIN });
            browser.go(&server.address());
            servers.push(server);
            let shown = "return ['cut', 'gone', 'altered', 'failed', 'stopped'].filter((id) => !document.getElementById(id).hidden);";
            let notices = person.until(&format!("word about {end}"), || {
                let shown = browser.try_run(shown, json!([])).ok()?;
                (shown != json!([])).then_some(shown)
            });
            assert_eq!(notices, json!([says]), "{end}");
            for tag in LANGUAGES {
                let said =
                    "return document.querySelector(`#${arguments[0]} [lang=${arguments[1]}]`).textContent.length > 40;";
                assert_eq!(browser.run(said, json!([says, tag])), json!(true), "{says} in {tag}");
            }
        }
    }
}

/// Opened from a disk, blocked by a policy, altered so that the browser refuses it, or without scripts at all: in each
/// case the page itself says what to do, in five languages.
pub fn a_page_whose_script_cannot_run_says_so() {
    let says = "Eight Keys has not started yet.";
    let folder = Folder::new("disk");
    for (name, content) in release() {
        let path = folder.path().join(&name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a writable folder");
        std::fs::write(path, content).expect("a writable folder");
    }
    let blocking = Manners { policy: Some("script-src 'none'"), ..PLAIN };
    let mut altered = release();
    let boot = altered.keys().find(|name| name.ends_with("boot.js")).expect("boot.js").clone();
    altered.get_mut(&boot).expect("boot.js").extend_from_slice(b"//");
    let servers = [Server::of_host(release(), blocking), Server::of(altered)];
    let disk = format!("file://{}/index.html", folder.path().display());
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    for address in [disk, servers[0].address(), servers[1].address()] {
        browser.go(&address);
        person.see_words(says);
        // The start screens can be read all the same.
        browser.resize(360, 640);
        let box_of = "const it = document.getElementById('unstarted').getBoundingClientRect(); return it.top >= 0 && it.bottom <= innerHeight + 1;";
        person.until_true("the notice within the window", box_of, json!([]));
    }

    drop(browser);
    let browser = Browser::start(BrowserKind::Chromium);
    browser.cdp("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
    browser.go(&config::address());
    let text = browser.run("return document.body.innerText;", json!([])).to_string();
    assert!(text.contains("needs JavaScript"), "{text}");

    // If the app starts, nothing of this is shown.
    drop(browser);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    assert_eq!(browser.run("return document.getElementById('unstarted');", json!([])), json!(null));
}
