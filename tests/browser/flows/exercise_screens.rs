//! On a phone a question of an exercise is on the first screen with everything that can be chosen, in every language and
//! beside every other.

use eight_keys::content::exercise::{Exercise, StepKind, asked_cards};
use serde_json::{Value, json};

use super::exercise::add_pack;
use super::storage::begun;
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::exercises::{self, address};
use crate::person::Person;
use crate::walk::{Hands, Walk};
use crate::words::{LANGUAGES, said, words};

/// What Chrome shows of a page on a phone of 360 by 740, in CSS pixels.
const PHONE: (u32, u32) = (360, 640);

/// Below this nothing that can be chosen may end: in one language somewhat less than the window, so that what follows is
/// seen to follow; beside a second language the window itself, less the edge that a finger needs.
const LOWEST: f64 = 590.0;
const LOWEST_OF_TWO: f64 = 632.0;

/// What belongs to a choice: the question, what it is about, and everything that can be chosen. `null` if a part is
/// missing, otherwise its upper and its lower edge from the top of the page.
const MEASURE: &str = r##"
const measured = [];
for (const [place, choices, count] of args[0]) {
  location.hash = place;
  const here = () => document.querySelector("[data-page]")?.dataset.page === place && document.querySelector(`#main ${choices}`);
  for (let frames = 0; !here() && frames < 600; frames += 1) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const found = [...document.querySelectorAll(`#main :is(${choices})`)];
  const parts = [...document.querySelectorAll("#main :is(h1, .paper-card)"), ...found].map((it) => it.getBoundingClientRect());
  const whole = document.querySelector("#main h1") && found.length === count && parts.every((box) => box.width > 0 && box.height > 0);
  const edges = [Math.min(...parts.map((box) => box.top)) + scrollY, Math.max(...parts.map((box) => box.bottom)) + scrollY];
  measured.push([place, whole ? edges : null, found.length]);
}
return measured;
"##;

/// The places where something is chosen, what can be chosen there as a selector, and how many there are.
fn places(exercise: &Exercise) -> Vec<(String, &'static str, usize)> {
    let mut places = Vec::new();
    for (at, step) in exercise.steps.iter().enumerate() {
        let of_step = address(exercise, &format!("/s{}", at + 1));
        let of_card = |card: usize| format!("{of_step}/c{}", card + 1);
        match &step.kind {
            StepKind::Choose { options, most: 1 } => places.push((of_step, ".answers .answer", options.len())),
            StepKind::Choose { options, .. } => places.push((of_step, ".tick-options .tick", options.len())),
            StepKind::Rate { scale, .. } => {
                let options = exercise.scale(scale).map_or(0, |scale| scale.options.len());
                let cards = 0..asked_cards(step).len();
                places.extend(cards.map(|card| (of_card(card), ".answers .answer", options)));
            }
            StepKind::Sort { piles, .. } => {
                let cards = 0..asked_cards(step).len();
                places.extend(cards.map(|card| (of_card(card), ".piles .pile", piles.len())));
            }
            StepKind::Rank { .. } => places.push((of_step, ".pair-card", 2)),
            StepKind::Guess { cards, .. } => {
                places.extend((0..cards.len()).map(|card| (of_card(card), "#guess-number, #show-figure", 2)));
            }
            StepKind::Info
            | StepKind::Text { .. }
            | StepKind::Cards { .. }
            | StepKind::List { .. }
            | StepKind::Own { .. } => {}
        }
    }
    places
}

/// Says everything up to the first guess, and takes the last comparison back, so that each choice is open.
fn fill_in(person: &Person, exercise: &Exercise) {
    let en = words("en");
    person.visit(&address(exercise, ""));
    person.click("link", &said(&en, "begin"));
    person.until_true("a step", "return here().startsWith(arguments[0]);", json!([address(exercise, "/s")]));
    let walk = Walk::of(*person, exercise, &en, Hands::Pointer);
    walk.go_on_to(|step| matches!(step.kind, StepKind::Guess { .. }), &mut |_, _| {});
    let ranks = exercise.steps.iter().enumerate().filter(|(_, step)| matches!(step.kind, StepKind::Rank { .. }));
    for (at, _) in ranks {
        let place = address(exercise, &format!("/s{}", at + 1));
        person.visit(&place);
        person.see_route(&place);
        person.until_true("the order", "return Boolean(document.querySelector('.rank-sheet'));", json!([]));
        person.click("button", &said(&en, "exercise-back-one"));
        person.until_true("two cards", "return Boolean(document.getElementById('pair-1'));", json!([]));
    }
    person.see_saved();
}

/// The first language alone, and beside each of the others.
pub fn choices_are_whole(first: &str) {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "visit");
    browser.resize(PHONE.0, PHONE.1);
    add_pack(&person, &exercises::made_up_path());
    let mut all = exercises::built_in();
    all.push(exercises::made_up());
    all.retain(|exercise| !places(exercise).is_empty());
    for exercise in &all {
        fill_in(&person, exercise);
    }
    let places: Vec<_> = all.iter().flat_map(places).collect();
    let kinds: std::collections::BTreeSet<&str> = places.iter().map(|(_, choices, _)| *choices).collect();
    assert!(kinds.len() >= 4, "sorting, ranking, choosing, rating and guessing: {kinds:?}");
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
        let lowest_allowed = if second.is_some() { LOWEST_OF_TWO } else { LOWEST };
        for (place, edges, found) in measured(&browser, &places) {
            seen += 1;
            match edges {
                None => problems.push(format!("{first}+{second:?}: {place} shows {found} choices")),
                Some((top, bottom)) => {
                    lowest = lowest.max(bottom);
                    if top < 0.0 || bottom > lowest_allowed {
                        problems.push(format!("{first}+{second:?}: {place} is from {top} to {bottom}"));
                    }
                }
            }
        }
    }
    eprintln!("{first}: {seen} choices of exercises, the lowest ends at {lowest} of {}", PHONE.1);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    // The measurement finds what is too low, and what is not there.
    let taller = "const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet]; \
                  sheet.replaceSync(':is(.pile, .answer, .tick, .pair-card, #show-figure) { min-block-size: 24rem !important }');";
    browser.run(taller, json!([]));
    let found = measured(&browser, &places[..1]);
    assert!(found.iter().all(|(_, edges, _)| edges.is_some_and(|(_, bottom)| bottom > LOWEST_OF_TWO)), "{found:?}");
    let one_more: Vec<_> =
        places[..1].iter().map(|(place, choices, count)| (place.clone(), *choices, count + 1)).collect();
    assert!(measured(&browser, &one_more).iter().all(|(_, edges, _)| edges.is_none()));
}

type Measured = (String, Option<(f64, f64)>, u64);

fn measured(browser: &Browser, places: &[(String, &'static str, usize)]) -> Vec<Measured> {
    let measured = browser.run_async(MEASURE, json!([places]));
    let all = measured.as_array().expect("a list").iter();
    all.map(|it| {
        let edge = |at: usize| it[1].get(at).and_then(Value::as_f64);
        let place = it[0].as_str().expect("a place").to_owned();
        (place, edge(0).zip(edge(1)), it[2].as_u64().unwrap_or_default())
    })
    .collect()
}
