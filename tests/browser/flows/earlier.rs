//! The last release from before files and databases were made to last, on the same origin and with the same files as this one.
//!
//! It is kept in `tests/browser/earlier`; the README there says what it is. It never changes, so its words are written
//! out here. The words of this release are those of its catalogs, as everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use super::files::{add, at_open, save_sealed};
use super::privacy::{save, save_ticked, tick_everything};
use super::storage::{begin, traces};
use crate::config::{BrowserKind, NAME};
use crate::driver::Browser;
use crate::example;
use crate::person::Person;
use crate::process::Folder;
use crate::site::{Files, Server, files_of, release};
use crate::words::{said, words};

/// The name under which the release before keeps everything, in whichever folder it lies.
const SHARED: &str = "eight-keys";

/// What is told: in the release before, in this one, and in a file from elsewhere.
pub(super) const STORIES: [&str; 3] =
    ["I set up a phone for my aunt", "I found the form on my own", "I taught my uncle to look things up"];

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// The release before, in English. Like [`present`] it has no service worker.
fn before() -> Files {
    files_of(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/earlier/bb7171e")))
}

/// This release without its service worker, which would go on with its own files, whatever the server has.
pub(super) fn present() -> Files {
    let mut files = release();
    files.remove("sw.js");
    files
}

/// From the first screen of the release before to its hub.
fn begin_before(person: &Person) {
    person.click("link", "English");
    person.click("link", "Continue");
    person.tick("keep-device");
    person.click("button", "Continue");
    person.see_heading("Would you like a second language beside it?");
    person.click("button", "Begin");
    person.see_heading("Your eight keys");
    person.see_saved();
}

/// The records of a database, by kind and key.
pub(super) type Records = BTreeMap<(String, String), Value>;

pub(super) fn records(browser: &Browser, database: &str) -> Records {
    let script = r#"
        const done = (request) => new Promise((go, no) => { request.onsuccess = () => go(request.result); request.onerror = () => no(request.error); });
        const request = indexedDB.open(args[0]);
        // A database that does not exist must not be made by looking at it.
        request.onupgradeneeded = () => request.transaction.abort();
        const database = await done(request);
        const all = [];
        for (const kind of database.objectStoreNames) {
          const found = await done(database.transaction(kind).objectStore(kind).getAll());
          all.push(...found.map(({ key, text }) => [kind, key, JSON.parse(text)]));
        }
        database.close();
        return all;
    "#;
    let found = browser.run_async(script, json!([database]));
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    found.as_array().into_iter().flatten().map(|it| ((text(&it[0]), text(&it[1])), it[2].clone())).collect()
}

/// Waits until a record of this kind says this in one of its fields.
pub(super) fn until_stored(person: &Person, database: &str, kind: &str, field: &str, value: impl Into<Value>) {
    let value = value.into();
    person.until(&format!("{kind} with {field} {value}"), || {
        let records = records(person.browser, database);
        records.iter().any(|((it, _), record)| it == kind && record["data"][field] == value).then_some(())
    });
}

/// Every record but the profile's own is as it was. The stamps rise with each change, so they are left out.
fn nothing_changed(before: &Records, after: &Records) {
    for (place, record) in before {
        let (kind, key) = place;
        if kind != "profile" && !(kind == "setting" && key.starts_with("generation")) {
            assert_eq!(after.get(place), Some(record), "{kind} {key}");
        }
    }
}

/// The fields of the only profile.
fn profile_fields(records: &Records) -> BTreeSet<String> {
    let mut profiles = records.iter().filter(|((kind, _), _)| kind == "profile").map(|(_, record)| record);
    let profile = profiles.next().expect("a profile");
    assert_eq!(profiles.count(), 0, "one profile");
    profile["data"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

/// Answers a digital statement by its number and a key, in either release.
pub(super) fn answer(person: &Person, database: &str, number: usize, key: &str, name: &str) {
    let place = format!("#/do/digital/q{number}");
    person.visit(&place);
    let asked = "return here() === arguments[0] && Boolean(document.getElementById('answer-not-yet'));";
    person.until_true("the question", asked, json!([place]));
    person.press(key);
    person.see_route(&format!("#/do/digital/q{}", number + 1));
    until_stored(person, database, "answer", "answer", name);
}

/// Tells of one time, in either release.
pub(super) fn tell(person: &Person, database: &str, statement: &str, story: &str) {
    person.visit(&format!("#/evidence/new/{statement}"));
    let focus = "const it = document.getElementById('what'); it?.focus(); return Boolean(it);";
    person.until_true("the field", focus, json!([]));
    person.type_text(story);
    until_stored(person, database, "evidence", "what", story);
}

/// Saves car and motorcycle mechanics by the button of this name.
pub(super) fn save_work(person: &Person, database: &str, button: &str) {
    person.visit("#/work/7231");
    person.click("button", button);
    until_stored(person, database, "work", "stance", "saved");
}

/// Sees what was entered, on the screens of either release: answers by number and name, stories, the kind of work.
pub(super) fn see(person: &Person, answers: &[(usize, &str)], stories: &[&str]) {
    for (number, name) in answers {
        see_answer(person, *number, name);
    }
    person.visit("#/evidence");
    stories.iter().for_each(|story| person.see_words(story));
    person.visit("#/work/7231");
    let saved = "return here() === '#/work/7231' && document.querySelector('.decisions button')?.getAttribute('aria-pressed') === 'true';";
    person.until_true("the kind of work is saved", saved, json!([]));
}

fn see_answer(person: &Person, number: usize, name: &str) {
    let place = format!("#/do/digital/q{number}");
    person.visit(&place);
    let pressed = "return here() === arguments[0] && document.getElementById(arguments[1])?.getAttribute('aria-pressed') === 'true';";
    person.until_true("the answer", pressed, json!([place, format!("answer-{name}")]));
}

/// Where the first activity is rated, in this release and in the one before.
const RATED: &str = "#/x/m1/s1/c1";
const RATED_BEFORE: &str = "#/interests/q1";

/// Sees the rating of the first activity: "I would like it very much", the last of the five.
///
/// The place differs: in this release it is a card of an exercise that is data.
fn see_rating(person: &Person, place: &str) {
    person.visit(place);
    let rated = "return here() === arguments[0] && [...document.querySelectorAll('.answers .answer')].findIndex((it) => it.getAttribute('aria-pressed') === 'true') === 4;";
    person.until_true("the rating", rated, json!([place]));
}

/// What this release knows of exercises that are data, and the one before does not.
fn exercises() -> Value {
    let at = 1_766_000_000_000_i64;
    json!([{ "run": "r9", "exercise": "values", "version": 1, "started": at,
             "entries": [{ "step": "sort", "card": "family", "value": { "kind": "chosen", "options": ["most"] },
                           "created": at, "changed": at }] }])
}

/// What a file of a later release has and nobody knows yet.
fn gardens() -> Value {
    json!([{ "bed": "n1", "herbs": ["thyme"] }])
}

/// A file from elsewhere with an answer, a story, and things that are not known here.
fn from_elsewhere() -> Value {
    let at = 1_766_000_000_000_i64;
    json!({
        "format": "eight-keys/profile", "version": 1, "saved": at, "app": "9.0.0", "language": "en", "profile": {},
        "sections": {
            "runs": [{ "id": "r-elsewhere", "exercise": "key-competences", "started": at,
                       "answers": { "digital-3": { "answer": "shown-others", "at": at } } }],
            "evidence": [{ "id": "e-elsewhere", "item": "digital-3", "what": STORIES[2], "created": at, "changed": at,
                           "origin": "entry-7" }],
            "exercises": exercises(),
            "gardens": gardens(),
        },
    })
}

/// The release before begins; this one goes on with its database, and adds what only it knows; the release before
/// opens that, shows all that it knows, and adds an answer; and this one has everything again.
///
/// What it cannot keep is pinned here as well: the release before writes the profile's own record anew with every
/// step, without the fields that it does not know. No record of an answer, a rating, a story, a kind of work or a file
/// loses anything.
pub fn both_releases_use_one_database() {
    let server = Server::of(before());
    let address = server.address();
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&address);
    begin_before(&person);
    answer(&person, SHARED, 1, "3", "on-my-own");
    tell(&person, SHARED, "digital-1", STORIES[0]);
    person.visit("#/interests/q1");
    for (number, (key, name)) in [("5", "like-much"), ("4", "like"), ("2", "rather-not")].into_iter().enumerate() {
        let asked = "return here() === arguments[0] && document.querySelectorAll('.answers .answer').length === 5;";
        person.until_true("the activity", asked, json!([format!("#/interests/q{}", number + 1)]));
        person.until_settled();
        person.press(key);
        until_stored(&person, SHARED, "answer", "rating", name);
    }
    save_work(&person, SHARED, "Save");

    server.serve(present());
    person.come_back(&address);
    see(&person, &[(1, "on-my-own")], &STORIES[..1]);
    see_rating(&person, RATED);
    answer(&person, SHARED, 2, "2", "with-help");
    tell(&person, SHARED, "digital-2", STORIES[1]);
    let folder = Folder::new("earlier");
    person.visit("#/file/open");
    person.see_heading(&t("open-title"));
    person.choose_file(&folder.write("elsewhere.json", from_elsewhere().to_string().as_bytes()));
    person.click("button", &t("open-add-run"));
    person.see_heading(&t("results-title"));
    until_stored(&person, SHARED, "evidence", "origin", "entry-7");
    person.visit("#/settings");
    person.see_heading(&t("title-settings"));
    person.tick("keys");
    until_stored(&person, SHARED, "profile", "keys_off", true);
    person.see_saved();
    let with_more = records(&browser, SHARED);
    assert!(with_more.keys().any(|(kind, key)| kind == "setting" && key.starts_with("file-extras/")), "{with_more:?}");

    server.serve(before());
    person.come_back(&address);
    see(&person, &[(1, "on-my-own"), (2, "with-help")], &STORIES);
    see_rating(&person, RATED_BEFORE);
    answer(&person, SHARED, 4, "1", "not-yet");
    person.see_saved();
    let gone_on = records(&browser, SHARED);
    nothing_changed(&with_more, &gone_on);
    let lost: Vec<String> = profile_fields(&with_more).difference(&profile_fields(&gone_on)).cloned().collect();
    assert_eq!(lost, ["keys_off"]);

    server.serve(present());
    person.come_back(&address);
    person.visit("#/home");
    person.see_heading(&t("home-title"));
    let shown = person.look("return plain(document.body.innerText);", json!([])).to_string();
    for problem in ["problem-incomplete", "problem-recovered"] {
        assert!(!shown.contains(&t(problem)), "{problem}: {shown}");
    }
    see(&person, &[(1, "on-my-own"), (2, "with-help"), (4, "not-yet")], &STORIES);
    see_rating(&person, RATED);
    nothing_changed(&gone_on, &records(&browser, SHARED));
    let file: Value = serde_json::from_slice(&save(&person, "data", false)).expect("a data file");
    assert_eq!(file["sections"]["exercises"], exercises());
    assert_eq!(file["sections"]["gardens"], gardens());
    assert_eq!(
        answers_of(&file, "answers", "answer"),
        BTreeMap::from([
            ("digital-1".to_owned(), json!("on-my-own")),
            ("digital-2".to_owned(), json!("with-help")),
            ("digital-3".to_owned(), json!("shown-others")),
            ("digital-4".to_owned(), json!("not-yet")),
        ])
    );
    assert_eq!(answers_of(&file, "ratings", "rating").len(), 3);
    let evidence = file["sections"]["evidence"].as_array().expect("evidence");
    let told: BTreeSet<&str> = evidence.iter().filter_map(|it| it["what"].as_str()).collect();
    assert_eq!(told, BTreeSet::from(STORIES));
    assert!(evidence.iter().any(|it| it["id"] == "e-elsewhere" && it["origin"] == "entry-7"), "{evidence:?}");
    assert_eq!(file["sections"]["work"][0]["occupation"], "7231");
    assert_eq!(traces(&browser)["databases"], json!([SHARED]), "nothing was moved");
}

/// What the runs of a file say of items: all answers, or all ratings.
fn answers_of(file: &Value, list: &str, what: &str) -> BTreeMap<String, Value> {
    let runs = file["sections"]["runs"].as_array().into_iter().flatten();
    runs.filter_map(|run| run[list].as_object())
        .flatten()
        .map(|(item, given)| (item.clone(), given[what].clone()))
        .collect()
}

/// What begins in this release is under a name of its own, which the release before does not know: that one begins
/// anew, and neither sees or changes anything of the other.
pub fn what_begins_here_is_not_found_there() {
    let server = Server::of(present());
    let address = server.address();
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&address);
    begin(&person, "device");
    answer(&person, NAME, 1, "3", "on-my-own");
    person.see_saved();
    let own = records(&browser, NAME);
    server.serve(before());
    person.come_back(&address);
    begin_before(&person);
    answer(&person, SHARED, 1, "1", "not-yet");
    person.see_saved();
    assert_eq!(records(&browser, NAME), own);
    server.serve(present());
    person.come_back(&address);
    see_answer(&person, 1, "on-my-own");
    assert_eq!(traces(&browser)["databases"], json!([SHARED, NAME]));
}

/// The release before opens the files of this one: a page, a sealed data file, and a data file that has a sign that
/// joins files and a section of a later release. It says how much it passed over, shows the rest, and adds it.
pub fn the_release_before_opens_todays_files() {
    let folder = Folder::new("earlier");
    let shirin = example::shirin("en");
    let here = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&here);
    at_open(&person);
    add(&person, &folder.write("shirin.json", example::file_of(&shirin).as_bytes()), None);
    let page = folder.write("page.html", &save(&person, "page", false));
    let (sealed, passphrase) = save_sealed(&person, "data");
    let sealed = folder.write("sealed.json.age", &sealed);
    person.visit("#/home");
    person.visit("#/file/save");
    tick_everything(&person);
    person.tick("part-subject");
    let mut data: Value = serde_json::from_slice(&save_ticked(&person, "data", false)).expect("a data file");
    assert!(data["profile"]["subject"].is_string(), "{}", data["profile"]);
    data["sections"]["exercises"] = exercises();
    let data = folder.write("more.json", data.to_string().as_bytes());
    drop(here);

    let server = Server::of(before());
    let browser = Browser::start(BrowserKind::Chromium);
    let reader = Person::at(&browser);
    reader.open(&server.address());
    reader.click("link", "English");
    reader.see_heading("See what you can already do");
    for (path, passphrase, passed_over) in [(page, None, 0), (sealed, Some(passphrase.as_str()), 0), (data, None, 2)] {
        reader.visit("#/file/open");
        reader.reload();
        reader.see_heading("Open a file");
        reader.choose_file(&path);
        if let Some(passphrase) = passphrase {
            reader.see_heading("This file is locked");
            browser.run("document.getElementById('passphrase').focus();", json!([]));
            reader.type_text(passphrase);
            reader.click("button", "Open the file");
        }
        reader.see_heading("Shirin");
        shirin.evidence.iter().for_each(|it| reader.see_words(&it.what));
        reader.see_words(&shirin.occupation_notes[0].note);
        // It has no words for the statements that are new since then, and shows what was answered all the same.
        reader.see_words("Other answers, by their numbers only");
        let shown = reader.look("return plain(document.body.innerText);", json!([])).to_string();
        let says = |words: &str| shown.contains(words);
        let two = "2 things in this file are unknown to this version of the app. They are not shown.";
        assert_eq!(says("unknown to this version of the app"), passed_over > 0, "{}: {shown}", path.display());
        assert_eq!(says(two), passed_over == 2, "{}: {shown}", path.display());
        assert_eq!(says("A newer version of the app may know more. The file keeps everything."), passed_over > 0);
    }
    reader.click("button", "Add it as a new profile");
    reader.tick("keep-device");
    reader.click("button", "Add it");
    reader.see_heading("What you can do");
    reader.see_saved();
    let added = records(&browser, SHARED);
    let count = |wanted: &str| added.keys().filter(|(kind, _)| kind == wanted).count();
    let answers: usize = shirin.runs.iter().map(|run| run.answers.len()).sum();
    assert_eq!(
        [count("run"), count("answer"), count("evidence"), count("work")],
        [shirin.runs.len(), answers, shirin.evidence.len(), shirin.occupation_notes.len()]
    );
}
