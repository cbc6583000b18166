//! What the user would like doing, from the hub to a saved file, by keyboard alone.

use std::collections::BTreeMap;

use eight_keys::app::INTERESTS;
use eight_keys::content::exercise::{Card, TextKey, asked_cards};
use eight_keys::domain::{ACTIVITIES, Rating};
use eight_keys::profile_file::{Opened, import};
use serde_json::json;

use super::privacy::save;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::exercises;
use crate::person::{Person, key};
use crate::words::{plain, said, said_with, words};

/// Rates all activities with the keys 1 to 5, goes back once to change one, skips one, looks at what the ratings say,
/// comes back after a reload, and finds each rating in the saved file, where earlier versions look for it.
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
    person.use_by_keyboard("link", &t("interests"));
    person.see_place(&t("interests"));
    person.use_by_keyboard("link", &t("begin"));
    let pack = exercises::of_app(INTERESTS);
    let step = &pack.steps[0];
    let cards = asked_cards(step);
    // The name of the card has the focus: the question above it stays the same.
    let see_card = |card: &Card| {
        let name = t(&TextKey::Card(&step.id, &card.id).message(&pack));
        let there = "const el = document.querySelector('#title'); return Boolean(el) && name(el) === arguments[0];";
        person.until_true("the activity", there, json!([name]));
    };
    let mut given: BTreeMap<String, Option<Rating>> = BTreeMap::new();
    for (place, activity) in cards.iter().enumerate() {
        see_card(activity);
        if place == 20 {
            person.use_by_keyboard("button", &t("exercise-skip"));
            given.insert(activity.id.clone(), None);
            continue;
        }
        // Each theme gets the same rating throughout, so that the themes differ.
        let rating = Rating::SCALE[((place + place / 6) % 6).min(4)];
        person.press(&rating.value().to_string());
        given.insert(activity.id.clone(), Some(rating));
        if place == 8 {
            // One step back, and another answer.
            see_card(cards[9]);
            person.press(key::BACKSPACE);
            see_card(activity);
            person.press("5");
            given.insert(activity.id.clone(), Some(Rating::LikeMuch));
        }
    }
    person.see_place(&t("interests.result"));
    person.see_saved();
    person.see_words(&t("interests-result-lead"));
    // What the result rests on is folded under its first line.
    let unfold = "[...document.querySelectorAll('summary')].find((it) => name(it) === arguments[0]).click();";
    person.look(unfold, json!([t("rests-title")]));
    person.see_words(&t("rests-not-validated"));
    person.reload();
    person.see_heading(&t("interests.result"));
    person.visit("#/c/matters");
    person.see_heading(&t("chapter-matters"));
    person.see_words(&t("card-done"));
    let file = save(&person, "data", false);
    let Ok(Opened::Profile(read)) = import(&file) else { panic!("the saved file is no profile file") };
    let run = read.file.sections.runs.iter().find(|run| run.exercise == "interests").expect("the run");
    let saved: BTreeMap<String, Option<Rating>> =
        run.ratings.iter().map(|it| (it.activity.clone(), it.rating)).collect();
    assert_eq!(saved, given);
    assert_eq!((saved.len(), run.finished.is_some()), (ACTIVITIES, true));
    // A new run begins empty and keeps the old one.
    let place = |inside: &str| exercises::address(&pack, inside);
    person.visit(&place("/result"));
    person.use_by_keyboard("button", &t("exercise-again"));
    see_card(cards[0]);
    person.press("1");
    see_card(cards[1]);
    person.visit(&place("/result"));
    person.see_words(&t("interests-earlier"));
    let progress = said_with(&en, "card-going", &[("done", 1.into()), ("all", ACTIVITIES.into())]);
    person.visit(&place(""));
    person.see_words(&plain(&progress));
    person.until_true("saved", "return Boolean(document.querySelector('.saved-done'));", json!([]));
}
