//! The hub as the contents of a notebook: every chapter and everything in it is two taps away.

use std::collections::BTreeSet;

use eight_keys::content::exercise::{Chapter, TextKey};
use serde_json::{Value, json};

use super::exercise::{add_pack, chapter_title};
use super::storage::begun;
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::exercises::{self, address};
use crate::layout;
use crate::person::Person;
use crate::words::{said, words};

/// What has to be within reach beside the chapters and the exercises that are data, for a user who has just begun.
const OWN: [&str; 9] = [
    "#/results",
    "#/evidence",
    "#/work",
    "#/work/saved",
    "#/file/save",
    "#/file/open",
    "#/packs",
    "#/settings",
    "#/do/digital",
];

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// Where the links of the main part of the page lead.
fn links(person: &Person) -> BTreeSet<String> {
    let script =
        "return [...document.querySelectorAll('#main a[href]')].filter(seen).map((it) => it.getAttribute('href'));";
    let links = person.look(script, json!([]));
    links.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// On a phone: each chapter is one tap from the hub, and each exercise and everything else two. There is one suggestion.
pub fn everything_is_two_taps_away() {
    let en = words("en");
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    browser.resize(360, 640);
    add_pack(&person, &exercises::made_up_path());
    let mut all = exercises::built_in();
    all.push(exercises::made_up());
    // A link under the pointer has its address sealed.
    browser.point_away();
    let (mut one, mut two) = (BTreeSet::new(), BTreeSet::new());
    for chapter in Chapter::ALL {
        person.visit("#/home");
        person.see_heading(&t("home-title"));
        let suggestions = person.look("return document.querySelectorAll('.suggestion').length;", json!([]));
        assert_eq!(suggestions, json!(1), "one suggestion, never more");
        assert_eq!(layout::at_this_size(&browser), Vec::<String>::new(), "the hub on a phone");
        one.extend(links(&person));
        person.visit(&format!("#/c/{}", chapter.name()));
        person.see_heading(&t(&chapter_title(chapter)));
        person.until_settled();
        two.extend(links(&person));
    }
    two.extend(one.iter().cloned());
    for chapter in Chapter::ALL {
        assert!(one.contains(&format!("#/c/{}", chapter.name())), "{} is one tap away: {one:?}", chapter.name());
    }
    for place in OWN {
        assert!(two.contains(place), "{place} is two taps away: {two:?}");
    }
    // The check can fail: two taps do not lead into the middle of an exercise.
    assert!(!two.contains(&address(&all[0], "/s2")));
    for exercise in &all {
        assert!(two.contains(&address(exercise, "")), "{} is two taps away: {two:?}", exercise.id);
        person.visit("#/home");
        person.see_heading(&t("home-title"));
        person.click("link", &t(&chapter_title(exercise.chapter)));
        person.see_route(&format!("#/c/{}", exercise.chapter.name()));
        person.until_settled();
        person.click("link", &exercises::text(&en, exercise, TextKey::Title));
        person.see_route(&address(exercise, ""));
    }
}
