//! On a phone all answers of a question are on the first screen, in every language and beside every other. For that, what
//! is asked is in both languages, and what is around it in the first alone.

use eight_keys::app::INTERESTS;
use eight_keys::content::exercise::{TextKey, asked_cards};
use serde_json::{Value, json};

use super::storage;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::exercises::{self, address};
use crate::person::{Person, key};
use crate::words::{LANGUAGES, said, words};

/// What Chrome shows of a page on a phone of 360 by 740, in CSS pixels.
const PHONE: (u32, u32) = (360, 640);

/// The header is one row.
const HEADER: f64 = 56.0;

/// How many questions are checked for each two languages in a short run: those with the most letters, which take the
/// most height. A long run checks all.
const CHECKED_IN_SHORT_RUN: usize = 24;

/// The lower edge of the last answer of each question, in CSS pixels from the top of the page; and what is in one language
/// and should be in two, or the other way round.
const MEASURE: &str = r#"
const measured = [];
for (const place of args[0]) {
  location.hash = place;
  const there = () => document.querySelector("[data-page]")?.dataset.page === place && document.querySelector(".answers .answer");
  for (let frames = 0; !there() && frames < 600; frames += 1) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const last = [...document.querySelectorAll(".answers .answer")].at(-1);
  const beside = Boolean(document.querySelector(".two-languages"));
  const isAsked = "main :is(h1, .example, .answer, .paper-card)";
  const asked = [...document.querySelectorAll(isAsked)];
  const around = [...document.querySelectorAll(":is(main, header) .said-second")].filter((it) => !it.closest(isAsked));
  const wrong = [...asked.filter((it) => Boolean(it.querySelector(".said-second")) !== beside), ...around];
  measured.push([place, last ? last.getBoundingClientRect().bottom + scrollY : null, wrong.map((it) => it.textContent)]);
}
return measured;
"#;

/// The addresses of all questions, and the ids of the messages that are shown there.
pub(super) fn questions() -> Vec<(String, Vec<String>)> {
    let pack: Value = serde_json::from_slice(&std::fs::read("static/content/key_competences.json").expect("the pack"))
        .expect("the pack is JSON");
    let ids = |list: &Value| -> Vec<String> {
        let all = list.as_array().expect("a list").iter();
        all.map(|it| it["id"].as_str().expect("an id").to_owned()).collect()
    };
    let mut questions = Vec::new();
    for competence in pack["competences"].as_array().expect("a list") {
        let id = competence["id"].as_str().expect("an id");
        let place = if id == "foreign-languages" { format!("#/do/{id}/1") } else { format!("#/do/{id}") };
        for (index, statement) in ids(&competence["statements"]).into_iter().enumerate() {
            let example = format!("{statement}.example");
            questions.push((format!("{place}/q{}", index + 1), vec![statement, example]));
        }
    }
    let interests = exercises::of_app(INTERESTS);
    let step = &interests.steps[0];
    for (index, card) in asked_cards(step).into_iter().enumerate() {
        let place = address(&interests, &format!("/s1/c{}", index + 1));
        questions.push((place, vec![TextKey::Card(&step.id, &card.id).message(&interests)]));
    }
    questions
}

/// The first language alone, and beside each of the others.
pub fn all_answers_are_on_it(first: &str) {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let en = words("en");
    browser.resize(PHONE.0, PHONE.1);
    person.open(&config::address());
    storage::begin(&person, "visit");
    person.visit("#/do/foreign-languages");
    person.tab_to("combobox", &said(&en, "languages-add"));
    person.press(key::DOWN);
    person.press(key::DOWN);
    person.click("button", &said(&en, "add"));
    let questions = questions();
    let (mut seen, mut lowest, mut problems) = (0, 0.0_f64, Vec::new());
    for second in std::iter::once(None).chain(LANGUAGES.into_iter().filter(|it| *it != first).map(Some)) {
        person.visit("#/settings");
        person.select("second-language", "");
        person.until_true("one language", "return !document.querySelector('.two-languages');", json!([]));
        person.select("first-language", first);
        person.see_heading(&said(&words(first), "title-settings"));
        person.select("second-language", second.unwrap_or_default());
        let beside = "return Boolean(document.querySelector('.two-languages')) === arguments[0] && \
                      [...document.querySelectorAll('.said-second')].every((it) => it.lang === arguments[1]);";
        person.until_true("the languages", beside, json!([second.is_some(), second]));
        let header = browser.run("return document.querySelector('header').offsetHeight;", json!([]));
        if header.as_f64().is_none_or(|height| height > HEADER) {
            problems.push(format!("{first}+{second:?}: a header of {header}"));
        }
        for Measured { place, edge, wrong } in measured(&browser, &longest(&questions, first, second)) {
            seen += 1;
            lowest = lowest.max(edge);
            if edge > f64::from(PHONE.1) {
                problems.push(format!("{first}+{second:?}: {place} ends at {edge}"));
            }
            if !wrong.is_empty() {
                problems.push(format!("{first}+{second:?}: {place} has in the wrong number of languages: {wrong:?}"));
            }
        }
    }
    eprintln!("{first}: {seen} questions, the lowest answer ends at {lowest} of {}", PHONE.1);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    // The measurement finds what is too low.
    let taller = "const sheet = new CSSStyleSheet(); sheet.replaceSync('.answer { min-block-size: 9rem !important }'); \
                  document.adoptedStyleSheets = [sheet];";
    browser.run(taller, json!([]));
    // So does the one of languages, if one language is expected where there are two.
    browser.run("document.querySelector('.two-languages').classList.remove('two-languages');", json!([]));
    let found = measured(&browser, &longest(&questions, first, None)[..1]);
    let is_found = |it: &Measured| it.edge > f64::from(PHONE.1) && it.wrong.len() > 4;
    assert!(found.iter().all(is_found), "{found:?}");
}

/// The places of the questions with the most letters in these languages.
fn longest(questions: &[(String, Vec<String>)], first: &str, second: Option<&str>) -> Vec<String> {
    let languages: Vec<_> = std::iter::once(first).chain(second).map(words).collect();
    let letters = |ids: &[String]| -> usize {
        languages.iter().flat_map(|words| ids.iter().map(|id| said(words, id).chars().count())).sum()
    };
    let mut sorted: Vec<_> = questions.iter().map(|(place, ids)| (letters(ids), place.clone())).collect();
    sorted.sort_by(|one, other| other.cmp(one));
    sorted.into_iter().take(proof::times(CHECKED_IN_SHORT_RUN, questions.len())).map(|(_, place)| place).collect()
}

/// A question as it is on the screen.
#[derive(Debug)]
struct Measured {
    place: String,
    /// The lower edge of its last answer, in CSS pixels.
    edge: f64,
    /// What is not in as many languages as it should be.
    wrong: Vec<Value>,
}

fn measured(browser: &Browser, places: &[String]) -> Vec<Measured> {
    let measured = browser.run_async(MEASURE, json!([places]));
    let all = measured.as_array().expect("a list").iter();
    all.map(|it| Measured {
        place: it[0].as_str().expect("a place").to_owned(),
        edge: it[1].as_f64().unwrap_or_else(|| panic!("no answers at {}", it[0])),
        wrong: it[2].as_array().cloned().unwrap_or_default(),
    })
    .collect()
}
