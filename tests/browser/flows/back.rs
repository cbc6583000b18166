//! Back leads to where the user was: every page that can be long is as it was left.

use eight_keys::domain::{ProfileData, Timestamp};
use serde_json::{Value, json};

use super::files::{add, at_open};
use super::glance::full;
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::example;
use crate::person::{Person, key};
use crate::process::Folder;
use crate::words::{said, said_with, words};

/// The pages that can be long, whether something is folded on them, and what the user chooses there, as a script.
const LONG: [(&str, bool, &str); 8] = [
    ("#/results", true, "document.querySelector('input[name=results-view][value=words]').click();"),
    ("#/results/mother-tongue", true, ""),
    ("#/compare", true, ""),
    ("#/evidence", false, "document.getElementById('filter-proof').click();"),
    ("#/work", true, ""),
    ("#/work/all", false, "document.querySelector('.filters-button').click();"),
    ("#/work/7231", true, ""),
    ("#/work/saved", false, ""),
];

/// How far the page is scrolled, what has the focus, what is unfolded, and what is chosen.
const AS_IT_IS: &str = "const it = document.activeElement; \
                        const folds = [...document.querySelectorAll('#main details')].map((it) => it.open); \
                        const chosen = [...document.querySelectorAll('#main :is(:checked, [aria-expanded=true])')]; \
                        return [scrollY, it.localName, it.textContent, folds, chosen.map((it) => it.value || it.className)];";

/// What is folded is unfolded: the first part, the third and so on, so that each page has some of both.
const UNFOLD: &str = "[...document.querySelectorAll('#main details')].forEach((it, at) => (it.open = at % 2 === 0));";

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// Somebody who did everything once and the statements twice, so that no page is short.
fn somebody() -> ProfileData {
    let mut data = full("en");
    data.runs.push(example::shirin("en").runs[0].clone());
    data
}

/// Back leads to the same lines, with the focus on the same link and with what was unfolded and chosen. Who goes there by a
/// link begins at the top, as for the first time.
pub fn every_long_page_is_as_it_was_left(kind: BrowserKind) {
    let folder = Folder::new("back");
    let browser = Browser::start(kind);
    let person = Person::at(&browser);
    let data = somebody();
    at_open(&person);
    if kind == BrowserKind::Chromium {
        browser.resize(390, 700);
    }
    add(&person, &folder.write("somebody.json", example::file_of(&data).as_bytes()), None);
    for (place, is_folded, choose) in LONG {
        go(&person, place);
        let first = browser.run(AS_IT_IS, json!([]));
        assert_eq!(has_some(&first, false), is_folded, "{place}: {first}");
        if place == "#/work/all" {
            person.click("button", &t("browse-more"));
            let more = "return document.querySelectorAll('.work-list > li').length > 24;";
            person.until_true("more kinds of work", more, json!([]));
        }
        browser.run(choose, json!([]));
        person.until_settled();
        browser.run(UNFOLD, json!([]));
        let before = to_the_last_link(&person);
        assert_eq!(before[4] == first[4], choose.is_empty(), "{place}: {first} {before}");
        assert_eq!(has_some(&before, true), is_folded, "{place}: {before}");
        // The windows of the other browsers are so large that some pages have no line outside of them.
        assert!(kind != BrowserKind::Chromium || before[0].as_f64() > Some(400.0), "{place} is long: {before}");
        leave(&person, place, before[1] == "a");
        browser.back();
        person.see_route(place);
        person.until(&format!("{place} as it was left: {before}"), || {
            let now = browser.try_run(AS_IT_IS, json!([])).ok()?;
            let near = (now[0].as_f64()? - before[0].as_f64()?).abs() <= 2.0;
            (near && (1..5_usize).all(|at| now[at] == before[at])).then_some(())
        });
        go(&person, place);
        person.until_true("the top", "return scrollY === 0 && document.activeElement.id === 'title';", json!([]));
        let again = browser.run(AS_IT_IS, json!([]));
        assert_eq!((&again[3], &again[4]), (&first[3], &first[4]), "{place} begins as for the first time");
    }
    an_opened_file(&person, &folder, data);
}

/// Goes to a place from another one, as by a link.
fn go(person: &Person, place: &str) {
    person.visit("#/settings");
    person.see_route("#/settings");
    person.visit(place);
    person.see_route(place);
    person.until_settled();
}

/// Whether a part of the page is unfolded, or is not.
fn has_some(page: &Value, unfolded: bool) -> bool {
    page[3].as_array().is_some_and(|all| all.contains(&json!(unfolded)))
}

/// Gives the focus to the last link into the app, or, on a page that has none but the one back, to the last line that
/// unfolds something. Returns how the page is then.
fn to_the_last_link(person: &Person) -> Value {
    let last = "const is_shown = (it) => seen(it) && !it.closest('details:not([open]) > :not(summary)'); \
                const it = [...document.querySelectorAll('#main :is(a[href^=\"#/\"], summary)')].filter(is_shown).at(-1); \
                it.scrollIntoView({ block: 'center', behavior: 'instant' }); it.focus({ preventScroll: true });";
    person.look(last, json!([]));
    person.until_settled();
    person.browser.run(AS_IT_IS, json!([]))
}

/// Leaves a place by the link that has the focus, or else by the menu.
fn leave(person: &Person, place: &str, by_link: bool) {
    if by_link {
        person.press(key::ENTER);
    } else {
        let menu = "[...document.querySelectorAll('.shell-nav a[href]')].find((it) => it.getAttribute('href') !== arguments[0]).click();";
        person.browser.run(menu, json!([place]));
    }
    person.until_true("another page", "return here() !== arguments[0];", json!([place]));
    person.until_settled();
    let top = person.look("return [scrollY, document.activeElement.id];", json!([]));
    assert_eq!(top, json!([0, "title"]), "a new page begins at its top");
}

/// A file that is open is forgotten when its page is left. What it would change is on the same page, and from there the
/// file comes back as it was.
fn an_opened_file(person: &Person, folder: &Folder, mut data: ProfileData) {
    data.evidence[0].what += " …";
    data.evidence[0].changed = Timestamp(data.evidence[0].changed.0 + 1);
    let name = data.profile.nickname.clone();
    go(person, "#/file/open");
    person.choose_file(&folder.write("later.json", example::file_of(&data).as_bytes()));
    person.see_words(&t("open-known"));
    person.browser.run(UNFOLD, json!([]));
    let folds = "return [...document.querySelectorAll('#main details')].map((it) => it.open);";
    let before = person.browser.run(folds, json!([]));
    assert!(before.as_array().is_some_and(|all| all.len() > 2), "a file with several chapters: {before}");
    person.click("button", &said_with(&words("en"), "open-go-on-named", &[("name", name.as_str().into())]));
    person.see_heading(&t("join-title"));
    person.click("button", &t("join-no"));
    person.see_words(&t("open-known"));
    person.until("the same chapters unfolded", || {
        (person.browser.try_run(folds, json!([])).ok()? == before).then_some(())
    });
}
