//! Exploring kinds of work, by keyboard: from what the user likes to a file that another browser opens.

use eight_keys::domain::{ACTIVITIES, Decision};
use eight_keys::profile_file::{Opened, import};
use serde_json::{Value, json};

use super::files::{add, at_open};
use super::privacy::save;
use super::storage::begun;
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::person::{Person, key};
use crate::process::Folder;
use crate::words::{LANGUAGES, said, said_with, words};

const NOTE: &str = "Ask Parvin about evenings";

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// Rates all activities by keys, each theme in its own way, and goes to what the ratings say.
fn rate_all(person: &Person) {
    person.visit("#/x/m1/s1/c1");
    for n in 1..=ACTIVITIES {
        person.until_true("activity", "return here() === arguments[0];", json!([format!("#/x/m1/s1/c{n}")]));
        person.until_settled();
        person.press(["5", "4", "2", "4", "1", "3"][(n - 1 + (n - 1) / 6) % 6]);
    }
    person.see_place(&t("interests.result"));
}

/// What the page shows: the codes of its kinds of work, in its order.
fn codes(person: &Person, within: &str) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll(`${arguments[0]} .card-title[id^=work-]`)].map((it) => it.id.slice(5));";
    let codes = person.look(script, json!([within]));
    codes.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The three shelves: what is on none of them comes after them.
const SHELVES: &str = ".shelf:not(.shelf-besides)";

/// Interests to the end, three shelves, two kinds of work saved and one put aside, a note, a comparison, a file, and
/// all of it opened in another browser.
pub fn from_interests_to_another_browser() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    person.use_by_keyboard("link", &t("nav-work"));
    person.see_place(&t("work-title"));
    person.see_words(&t("work-nothing"));
    rate_all(&person);
    person.use_by_keyboard("link", &t("work-title"));
    person.see_place(&t("work-title"));
    for shelf in ["shelf-mostly-men", "shelf-mixed", "shelf-mostly-women"] {
        person.see("heading", &t(shelf));
    }
    let shown = codes(&person, SHELVES);
    assert_eq!(shown.len(), 18, "six on each shelf: {shown:?}");
    let order = person.look("return [...document.querySelectorAll('.shelf h2')].map(name);", json!([]));

    // The first kind of work: saved, with a note, and compared.
    let first = person.look("return name(document.querySelector('.shelf .card-title a'));", json!([]));
    let first = first.as_str().expect("a name").to_owned();
    person.use_by_keyboard("link", &first);
    person.see_place(&first);
    assert_eq!(person.place(), format!("#/work/{}", shown[0]));
    person.see("heading", &t("why-title"));
    person.use_by_keyboard("button", &t("mark-save"));
    person.see("button", &t("mark-saved"));
    person.use_by_keyboard("button", &t("mark-compare"));
    person.use_by_keyboard("button", &t("note-write"));
    person.until_true("focus in the field", "return document.activeElement.id === 'note';", json!([]));
    person.type_text(NOTE);
    person.see_saved();

    // Another one, from the end of the page's list of similar work.
    let second = person.look("return name(document.querySelector('.related a'));", json!([]));
    let second = second.as_str().expect("similar work").to_owned();
    person.use_by_keyboard("link", &second);
    person.see_place(&second);
    let second_code = person.place().trim_start_matches("#/work/").to_owned();
    person.use_by_keyboard("button", &t("mark-save"));
    person.use_by_keyboard("button", &t("mark-compare"));
    person.use_by_keyboard("link", &t("work-way-compare"));
    person.see_place(&t("work-compare-title"));
    person.until_true(
        "two side by side",
        "return document.querySelectorAll('.side-row:first-child dt').length === 2;",
        json!([]),
    );
    person.see_words(NOTE);

    // One is put aside. Its page says so and offers to undo it; on the shelves another one has its place.
    person.use_by_keyboard("link", &t("work-way-shelves"));
    person.see_place(&t("work-title"));
    assert_eq!(codes(&person, SHELVES), shown, "what was saved stays where it was");
    let again = person.look("return [...document.querySelectorAll('.shelf h2')].map(name);", json!([]));
    assert_eq!(again, order, "within a visit the shelves stay where they are");
    let saved = person.look("return document.querySelectorAll('.bookmark[aria-pressed=true]').length;", json!([]));
    assert!(saved.as_u64().is_some_and(|saved| saved >= 1), "what was saved is marked on its card");
    person.use_by_keyboard("link", &first);
    person.see_place(&first);
    person.use_by_keyboard("button", &t("mark-not-for-me"));
    person.see("heading", &t("not-for-me-title"));
    person.use_by_keyboard("button", &t("because-activities"));
    person.see_words(&t("work-put-aside"));
    person.until_true(
        "focus on the button that takes back",
        "return name(document.activeElement) === arguments[0];",
        json!([t("mark-take-back")]),
    );
    person.see_saved();
    person.use_by_keyboard("link", &t("work-way-shelves"));
    person.see_place(&t("work-title"));
    assert!(!codes(&person, SHELVES).contains(&shown[0]), "at the end of its shelf");
    // A bookmark saves from the card, and undoes that.
    let name = said_with(
        &words("en"),
        "mark-save-this",
        &[("work", said(&words("en"), &format!("occupation-{}-title", shown[1])).into())],
    );
    person.use_by_keyboard("button", &name);
    let noted = "return document.getElementById(`work-${arguments[0]}`).closest('article').querySelector('.bookmark').ariaPressed === arguments[1];";
    person.until_true("a mark", noted, json!([shown[1], "true"]));
    person.see_saved();
    person.press(key::ENTER);
    person.until_true("no mark", noted, json!([shown[1], "false"]));
    person.see_saved();

    person.reload();
    person.see_heading(&t("work-title"));
    let later = codes(&person, SHELVES);
    assert!(!later.contains(&shown[0]), "at the end of its shelf on the next visit");
    person.use_by_keyboard("link", &t("work-way-saved"));
    person.see_place(&t("saved-title"));
    assert_eq!(codes(&person, "main"), [second_code.as_str(), shown[0].as_str()]);
    person.see_words(NOTE);

    let file = save(&person, "data", false);
    let Ok(Opened::Profile(read)) = import(&file) else { panic!("no profile file") };
    let work: Vec<(&str, Option<&str>, &str)> = read
        .file
        .sections
        .work
        .iter()
        .map(|noted| (noted.occupation.as_str(), noted.decision.map(Decision::name), noted.note.as_str()))
        .collect();
    assert!(work.contains(&(shown[0].as_str(), Some("not-for-me-activities"), NOTE)), "{work:?}");
    assert!(work.contains(&(second_code.as_str(), Some("saved"), "")), "{work:?}");
    assert_eq!(work.len(), 2);

    let elsewhere = Browser::start(BrowserKind::Firefox);
    let there = Person::at(&elsewhere);
    let folder = Folder::new("work");
    let path = folder.write("notes.json", &file);
    at_open(&there);
    let seen = add(&there, &path, None);
    assert!(seen.contains(NOTE) && seen.contains(&second), "{seen}");
    there.visit("#/work");
    there.see_heading(&t("work-title"));
    assert_eq!(codes(&there, SHELVES).len(), 18, "the ratings came along");
    there.visit("#/work/saved");
    there.see_heading(&t("saved-title"));
    assert_eq!(codes(&there, "main"), [second_code.as_str(), shown[0].as_str()]);
    there.visit(&format!("#/work/{}", shown[0]));
    there.see_heading(&first);
    let note = there.look("return document.getElementById('note').value;", json!([]));
    assert_eq!(note, NOTE);
}

/// A word with a typing error, in each language, and the kind of work that it means.
const TYPED: [(&str, &str, &str); 5] = [
    ("en", "mecanics", "7231"),
    ("nl", "verpleegkundge", "2221"),
    ("fr", "mecanicien vehicul", "7231"),
    ("pl", "mechancy pojazdow", "7231"),
    ("fa", "پرسنار", "2221"),
];

/// Small errors, missing marks and other letters of the Arabic script do not matter; if nothing is found, something is
/// suggested.
pub fn what_is_typed_is_found_in_every_language() {
    assert_eq!(TYPED.map(|(language, ..)| language), LANGUAGES);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    for (language, typed, code) in TYPED {
        person.visit("#/settings");
        person.until_true("settings", "return Boolean(document.getElementById('first-language'));", json!([]));
        person.select("first-language", language);
        person.until_true("language", "return document.documentElement.lang === arguments[0];", json!([language]));
        let t = |id: &str| said(&words(language), id);
        person.visit("#/work/all");
        person.see_heading(&t("browse-title"));
        person.tab_to("textbox", &t("browse-search"));
        person.type_text(typed);
        person.until_true(
            &format!("{code} for “{typed}”"),
            "return [...document.querySelectorAll('.work-list .card-title')].slice(0, 6).some((it) => it.id === `work-${arguments[0]}`);",
            json!([code]),
        );
        person.type_text(" qqqqqqq zzzzzzz");
        person.until_true("fewer", "return document.querySelectorAll('.work-list li').length < 24;", json!([]));
        for _ in 0..typed.chars().count() + 16 {
            person.press(key::BACKSPACE);
        }
        person.type_text("7x7x7x7x");
        person.see_words(&t("browse-nothing-word"));
        let none = said_with(&words(language), "browse-count", &[("count", 0.into())]);
        person.see_words(&none);
        let theme = said(&words(language), "interest-theme-s.short");
        person.use_by_keyboard("link", &theme);
        person.until_true(
            "a theme is chosen",
            "return document.getElementById('choose-theme')?.value === 'social';",
            json!([]),
        );
        person.until_true(
            "kinds of work",
            "return document.querySelectorAll('.work-list li').length === 24;",
            json!([]),
        );
        person.use_by_keyboard("button", &t("browse-clear"));
        person.until_true("no choice", "return document.getElementById('choose-theme').value === '';", json!([]));
    }
}
