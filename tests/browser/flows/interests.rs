//! What the user would like doing, from the hub to a saved file, by keyboard alone.

use std::collections::BTreeMap;

use eight_keys::content::parse_activities;
use eight_keys::domain::{ACTIVITIES, Rating};
use eight_keys::profile_file::{Opened, import};
use serde_json::json;

use super::privacy::save;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::person::{Person, key};
use crate::words::{plain, said, said_with, words};

/// Rates all activities with the keys 1 to 5, goes back once to change one, skips one, looks at what the ratings say,
/// comes back after a reload, and finds each rating in the saved file.
pub fn to_the_end_by_keyboard() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let en = words("en");
    let t = |id: &str| said(&en, id);
    person.open(&config::address());
    person.click("link", "English");
    person.click("link", &t("go-on"));
    person.tick("keep-device");
    person.click("button", &t("go-on"));
    person.click("button", &t("begin"));
    person.see_heading(&t("home-title"));
    person.use_by_keyboard("link", &t("chapter-matters"));
    person.see_heading(&t("chapter-matters"));
    person.use_by_keyboard("link", &t("home-interests"));
    person.see_place(&t("interests-title"));
    person.use_by_keyboard("link", &t("interests-begin"));
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/static/content/interests.json")).expect("the pack");
    let pack = parse_activities(&bytes).0.expect("a sound pack");
    let mut given: BTreeMap<String, Option<Rating>> = BTreeMap::new();
    for (place, activity) in pack.activities.iter().enumerate() {
        person.see_place(&t(&activity.id));
        if place == 20 {
            person.use_by_keyboard("button", &t("activity-skip"));
            given.insert(activity.id.clone(), None);
            continue;
        }
        // Each theme gets the same rating throughout, so that the themes differ.
        let rating = Rating::SCALE[((place + place / 6) % 6).min(4)];
        person.press(&rating.value().to_string());
        given.insert(activity.id.clone(), Some(rating));
        if place == 8 {
            // One step back, and another answer.
            person.see_place(&t(&pack.activities[9].id));
            person.press(key::BACKSPACE);
            person.see_place(&t(&activity.id));
            person.press("5");
            given.insert(activity.id.clone(), Some(Rating::LikeMuch));
        }
    }
    person.see_place(&t("interests-result-title"));
    person.see_saved();
    person.see_words(&t("interests-result-lead"));
    // What the result rests on is folded under its first line.
    let unfold = "[...document.querySelectorAll('summary')].find((it) => name(it) === arguments[0]).click();";
    person.look(unfold, json!([t("rests-title")]));
    person.see_words(&t("rests-not-validated"));
    person.reload();
    person.see_heading(&t("interests-result-title"));
    person.visit("#/c/matters");
    person.see_heading(&t("chapter-matters"));
    person.see_words(&t("card-done"));
    let file = save(&person, "data", false);
    let Ok(Opened::Profile(read)) = import(&file) else { panic!("the saved file is no profile file") };
    let run = read.file.sections.runs.iter().find(|run| run.exercise == "interests").expect("the run");
    let saved: BTreeMap<String, Option<Rating>> =
        run.ratings.iter().map(|said| (said.activity.clone(), said.rating)).collect();
    assert_eq!(saved, given);
    assert_eq!((saved.len(), run.finished.is_some()), (ACTIVITIES, true));
    // A new run begins empty and keeps the old one.
    person.visit("#/interests/result");
    person.use_by_keyboard("button", &t("interests-again-begin"));
    person.see_place(&t(&pack.activities[0].id));
    person.press("1");
    person.see_place(&t(&pack.activities[1].id));
    person.visit("#/interests/result");
    person.see_words(&t("interests-earlier"));
    let progress = said_with(&en, "interests-progress", &[("done", 1.into()), ("all", ACTIVITIES.into())]);
    person.visit("#/interests");
    person.see_words(&plain(&progress));
    person.until_true("saved", "return Boolean(document.querySelector('.saved-done'));", json!([]));
}
