//! What a browser writes down about a whole visit: no word and no code in its history says what the user looked at or
//! did (invariant H1). This is read from the files of real browsers, after they have ended.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};
use eight_keys::content::exercise::{Chapter, TextKey};
use serde_json::json;

use super::exercise::chapter_title;
use super::privacy::tick_everything;
use crate::config::{self, BrowserKind};
use crate::driver::{Browser, Home};
use crate::exercises;
use crate::person::Person;
use crate::words::{LANGUAGES, said, words};

/// The beginnings of the app's former addresses, and ids that were in them.
const CODES: [&str; 17] = [
    "#/home",
    "#/do/",
    "#/results",
    "#/compare",
    "#/x/m1",
    "#/work",
    "#/evidence",
    "#/file/save",
    "#/packs",
    "mother-tongue",
    "digital-1",
    "foreign-languages",
    "work/all",
    "evidence/new",
    "work/compare",
    "/pause",
    "/done",
];

/// Messages that name a competence, an exercise, a page, or a statement, and must not be in any title.
const MESSAGES: [&str; 16] = [
    "mother-tongue",
    "foreign-languages",
    "learning-to-learn",
    "social-civic",
    "initiative",
    "mother-tongue-1",
    "mother-tongue-2",
    "home-title",
    "results-title",
    "evidence-title",
    "work-title",
    "interests",
    "browse-title",
    "nav-evidence",
    "nav-work",
    "work-compare-title",
];

/// What the files are searched for: codes, and words in all languages.
fn telling(occupation: &str) -> BTreeSet<String> {
    let mut telling: BTreeSet<String> = CODES.map(str::to_owned).into();
    for language in LANGUAGES {
        let words = words(language);
        telling.extend(MESSAGES.map(|id| said(&words, id)));
        for exercise in exercises::built_in() {
            let keys = [TextKey::Lead, TextKey::Prompt(&exercise.steps[0].id)];
            telling.extend(keys.map(|key| exercises::text(&words, &exercise, key)));
            // A title may be a word that browsers use too.
            let title = exercises::text(&words, &exercise, TextKey::Title);
            telling.extend(Some(title).filter(|it| it.chars().count() >= 10));
        }
    }
    telling.extend(exercises::built_in().iter().map(|exercise| exercises::address(exercise, "")));
    telling.extend(Chapter::ALL.map(|chapter| format!("#/c/{}", chapter.name())));
    telling.insert(occupation.to_owned());
    // Anything as short as this is found by chance in some file.
    telling.retain(|it| it.chars().count() >= 6);
    telling
}

/// The words of the list that are somewhere in these files, as UTF-8 or UTF-16, with the file's name.
fn found(files: &[PathBuf], telling: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let bytes = readable(&fs::read(file).unwrap_or_default());
        for word in telling {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            if contains(&bytes, word.as_bytes()) || contains(&bytes, &wide) {
                found.push(format!("{word} in {}", file.display()));
            }
        }
    }
    found
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    memchr::memmem::find(bytes, word).is_some()
}

/// Firefox compresses what it remembers of open tabs, and encodes what a page left in an entry.
fn readable(bytes: &[u8]) -> Vec<u8> {
    let Some(rest) = bytes.strip_prefix(b"mozLz40\0") else { return bytes.to_vec() };
    let mut tabs = lz4_flex::block::decompress_size_prepended(rest).expect("what Firefox compressed");
    let mut states = Vec::new();
    let field = br#""structuredCloneState":""#;
    for at in memchr::memmem::find_iter(&tabs, field) {
        let rest = &tabs[at + field.len()..];
        let end = memchr::memchr(b'"', rest).expect("the end of a field");
        states.extend(BASE64_STANDARD.decode(&rest[..end]).expect("a state that Firefox encoded"));
    }
    tabs.extend(states);
    tabs
}

/// All files of a browser's profile except the app's own data and code, which contain all its words.
fn files(profile: &Path) -> Vec<PathBuf> {
    const OWN: [&str; 9] = [
        "IndexedDB",
        "File System",
        "Service Worker",
        "CacheStorage",
        "Cache",
        "Code Cache",
        "GPUCache",
        "cache2",
        "storage",
    ];
    let mut files = Vec::new();
    for entry in fs::read_dir(profile).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_file() {
            files.push(path);
        } else if !OWN.iter().any(|own| name == *own) {
            files.extend(self::files(&path));
        }
    }
    files
}

/// From the first screen to the first statement.
fn to_the_first_statement(person: &Person, keep: &str) {
    let en = words("en");
    let t = |id: &str| said(&en, id);
    person.open(&config::address());
    person.click("link", "English");
    person.click("link", &t("go-on"));
    person.tick(keep);
    person.click("button", &t("go-on"));
    person.click("button", &t("begin"));
    person.see_heading(&t("home-title"));
    person.click("link", &t("home-begin"));
}

/// From the first screen through everything in the app, by its own links and buttons. Returns the title of the kind of
/// work that was looked at.
fn journey(person: &Person, keep: &str) -> String {
    let en = words("en");
    let t = |id: &str| said(&en, id);
    to_the_first_statement(person, keep);
    for n in 1..=3 {
        person.see_heading(&t(&format!("mother-tongue-{n}")));
        person.press("3");
    }
    person.see_heading(&t("mother-tongue-4"));
    person.click("link", &t("pause"));
    person.see_place(&t("home-title"));
    person.click("link", &t("nav-results"));
    person.see_place(&t("results-title"));
    // The first link there is a key of the drawing, which can be pressed by a pointer only.
    let press = "[...document.querySelectorAll('main a')].find((it) => it.click && it.getAttribute('href') === arguments[0]).click();";
    person.browser.run(press, json!(["#/results/mother-tongue"]));
    person.see_place(&t("mother-tongue"));
    person.click("link", &t("nav-evidence"));
    person.see_place(&t("evidence-title"));
    person.browser.run("document.querySelector('a.tell').click();", json!([]));
    person.see_place(&t("edit-evidence-title"));
    person.browser.run("document.getElementById('what').focus();", json!([]));
    person.type_text("I wrote to the landlord.");
    person.click("button", &t("edit-evidence-done"));
    person.see_words("I wrote to the landlord.");
    person.click("link", &t("nav-work"));
    person.see_place(&t("work-title"));
    person.click("link", &t("work-look-around"));
    person.see_place(&t("browse-title"));
    let open = "const it = document.querySelector('.work-list .card-title a'); it.click(); return name(it);";
    let occupation = person.look(open, json!([])).as_str().expect("a kind of work").to_owned();
    person.see_place(&occupation);
    person.click("button", &t("mark-save"));
    person.click("button", &t("mark-compare"));
    person.click("link", &t("work-way-compare"));
    person.see_place(&t("work-compare-title"));
    person.browser.back();
    person.see_heading(&occupation);
    person.click("link", &t("nav-home"));
    person.see_place(&t("home-title"));
    for exercise in exercises::built_in() {
        let (chapter, place) = (format!("#/c/{}", exercise.chapter.name()), exercises::address(&exercise, ""));
        let (of_chapter, title) =
            (t(&chapter_title(exercise.chapter)), exercises::text(&en, &exercise, TextKey::Title));
        person.browser.run(press, json!([chapter]));
        person.see_place(&of_chapter);
        person.browser.run(press, json!([place]));
        person.see_place(&title);
        person.click("link", &t("begin"));
        person.until_true("a step", "return here().startsWith(arguments[0]);", json!([format!("{place}/s")]));
        person.until_settled();
        person.browser.run(press, json!([place]));
        person.see_place(&title);
        person.browser.run(press, json!([chapter]));
        person.see_place(&of_chapter);
        person.click("link", &t("nav-home"));
        person.see_place(&t("home-title"));
    }
    person.browser.run(press, json!(["#/c/matters"]));
    person.see_place(&t("chapter-matters"));
    person.browser.run(press, json!(["#/x/m1"]));
    person.see_place(&t("interests"));
    // An exercise has a way back to its chapter, and no menu.
    person.browser.run(press, json!(["#/c/matters"]));
    person.see_place(&t("chapter-matters"));
    person.click("link", &t("nav-settings"));
    person.see_place(&t("title-settings"));
    person.click("link", &t("nav-about"));
    person.see_place(&t("title-about"));
    person.browser.back();
    person.see_heading(&t("title-settings"));
    occupation
}

/// The visit in a browser, and the files that are left when it has ended.
fn travelled(kind: BrowserKind, keep: &str, further: impl Fn(&Person)) -> (Vec<PathBuf>, String, std::rc::Rc<Home>) {
    let home = Home::new();
    let browser = Browser::start_at(kind, home.clone());
    let person = Person::at(&browser);
    let occupation = journey(&person, keep);
    further(&person);
    let profile = browser.profile();
    // Ends it as a user does, so that it writes down everything that it remembers.
    drop(browser);
    let files = files(&profile);
    assert!(!files.is_empty(), "{}", profile.display());
    (files, occupation, home)
}

/// After a visit with either choice of where the answers are kept.
pub fn no_file_of_the_browser_tells(kind: BrowserKind) {
    for keep in ["keep-visit", "keep-device"] {
        let (files, occupation, _home) = travelled(kind, keep, |_| {});
        let host = config::address().trim_end_matches('/').to_owned();
        let of_history = |file: &PathBuf| contains(&readable(&fs::read(file).unwrap_or_default()), host.as_bytes());
        let remembered: Vec<_> = files.iter().filter(|file| of_history(file)).collect();
        assert!(remembered.len() >= 2, "the history and the open tabs are among the files: {remembered:?}");
        assert_eq!(found(&files, &telling(&occupation)), Vec::<String>::new(), "{} {keep}", kind.name());
        let notes = said(&words("en"), "title-visit");
        if keep == "keep-visit" {
            assert!(!found(&files, &[notes].into()).is_empty(), "the neutral title is there");
        }
        let words = telling(&occupation).len();
        proof::proved(10, format!("{}, {keep}: 0 of {words} words and codes in {} files", kind.name(), files.len()));
    }
}

/// The same files with a title and an address that reveal something: both are found.
pub fn the_check_can_fail(kind: BrowserKind) {
    let (files, occupation, _home) = travelled(kind, "keep-visit", |person| {
        let tell = "document.title = arguments[0]; history.pushState(arguments[1], '', '#/work/7533');";
        person.browser.run(tell, json!([said(&words("fa"), "mother-tongue"), said(&words("pl"), "mother-tongue-1")]));
        person.until_settled();
    });
    let found = found(&files, &telling(&occupation)).join("\n");
    for word in [said(&words("fa"), "mother-tongue"), said(&words("pl"), "mother-tongue-1"), "#/work".to_owned()] {
        assert!(found.contains(&word), "{word} is not in\n{found}");
    }
}

/// A statement with an answer, of a user whose answers are kept.
fn begun(person: &Person, keep: &str) {
    let en = words("en");
    let t = |id: &str| said(&en, id);
    to_the_first_statement(person, keep);
    person.see_heading(&t("mother-tongue-1"));
    person.press("3");
    person.see_heading(&t("mother-tongue-2"));
    person.see_saved();
}

fn address(person: &Person) -> String {
    person.browser.run("return location.href;", json!([])).as_str().unwrap_or_default().to_owned()
}

/// Reloading the page comes back to the place, a link in a new tab leads there, and everything else asks who is here.
pub fn every_start_asks_who_is_here(kind: BrowserKind) {
    let browser = Browser::start(kind);
    let person = Person::at(&browser);
    let en = words("en");
    let t = |id: &str| said(&en, id);
    begun(&person, "keep-device");
    person.reload();
    person.see_heading(&t("mother-tongue-2"));
    assert_eq!(address(&person), config::address());
    person.click("link", &t("pause"));
    person.see_heading(&t("home-title"));
    // What a link says once the focus is on it, as it would be opened or copied.
    let copied = browser.run(
        "const it = document.querySelector('.shell-nav a[href=\"#/evidence\"]'); it.focus(); return it.href;",
        json!([]),
    );
    let copied = copied.as_str().expect("an address").to_owned();
    assert!(!copied.contains("evidence") && copied.starts_with(&config::address()), "{copied}");
    let first = browser.tab();
    browser.new_tab();
    browser.go(&copied);
    person.until_started();
    person.see_heading(&t("evidence-title"));
    assert_eq!(address(&person), config::address());
    // The bare address, and an old bookmark.
    for (asked, expected) in [("", "evidence-title"), ("#/results", "results-title")] {
        browser.new_tab();
        browser.go(&format!("{}{asked}", config::address()));
        person.until_started();
        person.see_heading(&t("profiles-title"));
        assert_eq!(address(&person), config::address());
        assert!(!person.has("link", &t("nav-evidence")), "nothing of the user's");
        person.click("button", &t("profiles-go-on-unnamed"));
        person.see_heading(&t(expected));
        assert_eq!(address(&person), config::address());
    }
    browser.to_tab(&first);
    person.see_heading(&t("home-title"));
}

/// Back goes step by step, also after the page was reloaded, and from the first page it leaves the app.
pub fn back_goes_step_by_step_and_leaves(kind: BrowserKind) {
    let browser = Browser::start(kind);
    let person = Person::at(&browser);
    let en = words("en");
    let t = |id: &str| said(&en, id);
    // A page to go back to.
    browser.go("data:text/plain,before");
    begun(&person, "keep-device");
    person.reload();
    person.see_heading(&t("mother-tongue-2"));
    for title in ["mother-tongue-1", "home-title"] {
        browser.back();
        person.see_heading(&t(title));
        assert_eq!(address(&person), config::address());
    }
    // The steps of a page are entries of their own, at the same place.
    person.click("link", &t("nav-file"));
    let to_kind = || {
        person.see_heading(&t("save-ways-title"));
        tick_everything(&person);
        person.click("button", &t("go-on"));
        person.see_heading(&t("save-kind-title"));
    };
    to_kind();
    person.reload();
    to_kind();
    // Back to where the steps from before the reload began, and then to the page before.
    for title in ["save-choose-title", "save-ways-title", "save-choose-title", "save-ways-title", "home-title"] {
        browser.back();
        person.see_heading(&t(title));
    }
    // A script goes back, because drivers wait for a page that the app passes over.
    browser.run("setTimeout(() => history.back());", json!([]));
    person.until("another page", || {
        let left = browser.try_run("return !location.href.startsWith('http');", json!([])).ok()?;
        (left == json!(true)).then_some(())
    });
}

/// Somebody who comes back to a visit that was left sees nothing of it until they ask for that.
pub fn a_visit_that_is_left_is_covered(kind: BrowserKind) {
    let browser = Browser::start(kind);
    let person = Person::at(&browser);
    let en = words("en");
    let t = |id: &str| said(&en, id);
    begun(&person, "keep-visit");
    assert_eq!(browser.run("return document.title;", json!([])), t("title-visit"));
    // The event that a browser sends to a page that it keeps.
    browser.run("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));", json!([]));
    person.see_heading(&t("title-visit"));
    let shown = person.look("return plain(document.querySelector('#app').innerText);", json!([]));
    assert_eq!(shown, format!("{} {}", t("title-visit"), t("go-on")));
    person.click("button", &t("go-on"));
    person.see_place(&t("mother-tongue-2"));
    assert_eq!(address(&person), config::address());
}
