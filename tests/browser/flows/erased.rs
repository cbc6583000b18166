//! What is deleted is gone from the browser's own files too. Words that were typed into each field are searched for in
//! them, and the same search has found them there before.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use eight_keys::content::exercise::FieldKind;
use proof::proved;
use serde_json::json;

use super::storage::{begin, delete};
use crate::config::{self, BrowserKind};
use crate::disk;
use crate::driver::Browser;
use crate::exercises::{self, address, fields};
use crate::person::{LOOK, Person};
use crate::words::{said, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// What is typed into the fields.
const TYPED: [&str; 6] = ["Canarynickname", "Canarystory", "Canarywhen", "Canarynote", "Canarylanguage", "Canaryline"];

fn type_into(person: &Person, field: &str, text: &str) {
    person.until_true("field", "return Boolean(document.getElementById(arguments[0]));", json!([field]));
    person.browser.run("document.getElementById(arguments[0]).focus();", json!([field]));
    person.type_text(text);
}

/// A user with words of their own in every field that is kept.
fn write_everywhere(person: &Person) {
    begin(person, "device");
    person.visit("#/settings");
    person.click("button", &t("settings-name"));
    type_into(person, "nickname", TYPED[0]);
    person.visit("#/do/foreign-languages");
    person.click("button", &t("languages-other"));
    type_into(person, "language-typed", TYPED[4]);
    let add = "const all = [...document.querySelectorAll('.field-row button')]; return all[all.length - 1];";
    person.browser.click(&person.browser.run(add, json!([]))).expect("a button to add the language");
    write_a_line(person);
    person.visit("#/do/digital/q1");
    person.press("3");
    person.see_heading(&t("digital-2"));
    person.visit("#/evidence/new/digital-1");
    type_into(person, "what", TYPED[1]);
    person.click("button", &t("edit-evidence-more"));
    type_into(person, "when", TYPED[2]);
    person.tick("proof-document");
    type_into(person, "proof-note", TYPED[3]);
    person.click("button", &t("edit-evidence-done"));
    person.see_words(TYPED[1]);
    person.see_saved();
}

/// A line in a list of an exercise that is data.
fn write_a_line(person: &Person) {
    let exercises = exercises::built_in();
    let of_lists = exercises.iter().flat_map(|exercise| {
        let steps = exercise.steps.iter().enumerate();
        steps.filter_map(move |(at, step)| Some((address(exercise, &format!("/s{}", at + 1)), fields(step).first()?)))
    });
    let mut of_words = of_lists.filter(|(_, field)| matches!(field.kind, FieldKind::Line));
    let (place, field) = of_words.next().expect("a list whose lines have names");
    person.visit(&format!("{place}/e/new"));
    type_into(person, &format!("field-{}", field.id), TYPED[5]);
    person.click("button", &t("exercise-line-done"));
    person.see_words(TYPED[5]);
    person.see_saved();
}

/// The folders in which a browser keeps what pages store. What it records itself (its history, for example) is checked
/// by another flow.
fn folders(browser: &Browser) -> Vec<PathBuf> {
    let profile = browser.home.path("chromium").join("Default");
    ["IndexedDB", "File System", "Local Storage", "Session Storage", "WebStorage"].map(|name| profile.join(name)).into()
}

fn found(browser: &Browser, wanted: &[&str]) -> Vec<String> {
    let all = folders(browser).iter().flat_map(|folder| disk::find(folder, wanted)).collect::<Vec<_>>();
    all.into_iter().map(|(word, files)| format!("{word} in {}", files.join(", "))).collect()
}

fn until_gone(person: &Person, wanted: &[&str], patience: Duration) -> Duration {
    let begun = Instant::now();
    loop {
        let left = found(person.browser, wanted);
        if left.is_empty() {
            return begun.elapsed();
        }
        assert!(begun.elapsed() < patience, "still on the disk:\n{}", left.join("\n"));
        std::thread::sleep(LOOK);
    }
}

fn see_on_disk(person: &Person, wanted: &[&str]) {
    person.until("words on the disk", || (found(person.browser, wanted).len() >= wanted.len()).then_some(()));
}

/// After "Delete everything" none of it is left, within two seconds, and none comes back.
pub fn everything() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    write_everywhere(&person);
    see_on_disk(&person, &TYPED);
    let begun = Instant::now();
    delete(&person, "delete-everything");
    person.see_words(&t("everything-deleted"));
    let said = begun.elapsed();
    until_gone(&person, &TYPED, Duration::from_secs(1));
    proved(
        9,
        format!(
            "{} words typed into fields: found in the files before, 0 after deleting; said after {said:.1?}",
            TYPED.len()
        ),
    );
    assert!(said < Duration::from_secs(4), "{said:?} with the way to the button");
}

/// A single story, and a profile, disappear from the files too, a little later; what stays is whole.
pub fn one_story_and_one_profile() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    write_everywhere(&person);
    see_on_disk(&person, &TYPED);
    person.click("link", &t("edit"));
    person.click("button", &t("edit-evidence-delete"));
    person.see_saved();
    until_gone(&person, &TYPED[1..4], Duration::from_secs(20));
    // The name and the language are there.
    person.reload();
    person.visit("#/settings");
    person.see_words(TYPED[0]);
    delete(&person, "delete-profile");
    person.see_words(&t("profile-deleted"));
    until_gone(&person, &TYPED, Duration::from_secs(20));
    proved(9, "one story, then one profile deleted: 0 of their words in the files within 20 s");
}
