//! The fourth part of the benchmark: how long a tap or a key waits for the next paint.
//!
//! One browser with an empty profile, a processor that is made four times slower, and the app begun by its start screens;
//! the activities are rated up to the last one. In each round the same five things are done, by the browser's own input.
//! Two times are measured, both from the time that the browser gives to the event: until the first frame after it has
//! been drawn, and until the frame with what was asked for. All that has to be loaded comes in the round that does not
//! count.

use super::costs::{begin, until};
use super::measure::Contestant;
use super::report::{extremes, median};
use super::rivals::Words;
use crate::say;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use webdriver_client::driver::Browser;

/// How much slower than this machine the page's processor is.
const SLOWER: u32 = 4;
/// How long a tap or a key may wait for the next paint, in milliseconds.
const AIM: f64 = 100.0;
/// The activities of the exercise.
const ACTIVITIES: usize = 48;

/// Something that a user does.
struct Input {
    says: &'static str,
    /// The place where it is done.
    at: &'static str,
    /// What is tapped, as a script that returns it; nothing for a letter in the field of the search.
    target: Option<&'static str>,
    /// What has to be on the screen then, as a script; `before` is the line that says how much was found, at the time of
    /// the input.
    then: &'static str,
}

/// All of them. What is tapped changes from round to round, so that each tap says something new: `round` is its number.
const INPUTS: [Input; 5] = [
    Input {
        says: "an answer",
        at: "#/do/mother-tongue/q1",
        target: Some("return document.querySelectorAll('.answers .answer')[2 + round % 2];"),
        then: "return here() === '#/do/mother-tongue/q2';",
    },
    Input {
        says: "the last rating",
        at: "#/x/m1/s1/c48",
        target: Some("return document.querySelectorAll('.answers .answer')[3 + round % 2];"),
        then: "return here() === '#/x/m1/result';",
    },
    Input { says: "the first letter of a search", at: "#/work/all", target: None, then: "return found() !== before;" },
    Input {
        says: "opening work",
        at: "#/c/work",
        target: Some("return document.querySelector('main a[href=\"#/work\"]');"),
        then: "return here() === '#/work' && document.querySelector('.shelf') !== null;",
    },
    Input {
        says: "opening a competence",
        at: "#/results",
        target: Some("return document.querySelector('.ring-list a[href=\"#/results/mother-tongue\"]');"),
        then: "return here() === '#/results/mother-tongue';",
    },
];

/// What the other scripts use: the place on the screen once nothing is loaded any more, and how much was found.
const LOOKING: &str = "const here = () => document.querySelector('main[aria-busy=true]') ? null : document.querySelector('[data-page]')?.dataset.page; \
                       const found = () => document.querySelector('main .found')?.textContent ?? null;";

/// Notes when the next event of a kind comes, and when frames after it have been drawn: a task that was posted from a
/// frame runs after it, as in `watch.js`.
const WATCH: &str = "const before = found(); \
                     let from = null; \
                     addEventListener(arguments[0], (event) => (from = event.timeStamp), { capture: true, once: true }); \
                     window.input = new Promise((resolve) => { \
                       let painted = null; \
                       const frame = () => { \
                         const isThere = from !== null && then(); \
                         if (from !== null) { \
                           const { port1, port2 } = new MessageChannel(); \
                           port1.onmessage = () => { \
                             port1.close(); \
                             const now = performance.now() - from; \
                             painted ??= now; \
                             if (isThere) resolve([painted, now]); \
                           }; \
                           port2.postMessage(null); \
                         } \
                         if (!isThere) requestAnimationFrame(frame); \
                       }; \
                       requestAnimationFrame(frame); \
                     });";

/// Milliseconds until the next paint, and until what was asked for is on the screen.
type Times = [f64; 2];

/// Measures, prints, and returns the figures.
pub fn run(app: &Contestant, words: &Words, rounds: usize) -> Result<Value> {
    let step = say::step("Rate all activities but the last");
    let browser = begin(app, words)?;
    rate(&browser)?;
    step.done(&format!("{} ratings", ACTIVITIES - 1));
    let step = say::step(&format!("Measure {rounds} rounds of taps and keys, and one before that does not count"));
    browser.slow_down(SLOWER);
    let mut measured = vec![Vec::new(); INPUTS.len()];
    for number in 0..=rounds {
        for (input, all) in INPUTS.iter().zip(&mut measured) {
            let times = one(&browser, input, number).with_context(|| input.says)?;
            if number > 0 {
                all.push(times);
            }
        }
    }
    if let Some(entry) = browser.log("browser").into_iter().find(|entry| entry["level"] == "SEVERE") {
        bail!("{}: {}", app.name, entry["message"]);
    }
    step.done("measured");
    println!("\n{}", table(&measured));
    Ok(figures(&measured))
}

/// Rates every activity but the last by a key.
fn rate(browser: &Browser) -> Result<()> {
    go(browser, "#/x/m1/s1/c1")?;
    for n in 1..ACTIVITIES {
        browser.press(&[key_for(n - 1)]);
        arrived(browser, &format!("#/x/m1/s1/c{}", n + 1))?;
    }
    Ok(())
}

/// The key that rates an activity, by its place from 0 on. A theme has the same rating throughout: whoever likes all of
/// them alike has no shelves.
fn key_for(place: usize) -> &'static str {
    ["5", "4", "3", "3", "2", "1"][(place + place / 6) % 6]
}

fn go(browser: &Browser, place: &str) -> Result<()> {
    browser.run("location.hash = arguments[0];", json!([place]));
    arrived(browser, place)
}

/// Waits for a place; after two frames everything of it is drawn.
fn arrived(browser: &Browser, place: &str) -> Result<()> {
    until(browser, &format!("{LOOKING} return here() === args[0];"), json!([place]))?;
    browser.run_async("await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));", json!([]));
    Ok(())
}

/// Does one thing and measures it.
fn one(browser: &Browser, input: &Input, round: usize) -> Result<Times> {
    go(browser, input.at)?;
    // A link under the pointer has another address than the one that it is found by.
    browser.point_away();
    if input.target.is_none() {
        empty_the_search(browser)?;
    }
    // The place of what is tapped is known before the clock runs.
    let aim = input.target.map(|target| aim(browser, target, round)).transpose()?;
    let kind = if aim.is_some() { "pointerup" } else { "keypress" };
    let watch = format!("{LOOKING} const then = () => {{ {} }}; {WATCH}", input.then);
    browser.run(&watch, json!([kind]));
    match aim {
        Some(at) => tap(browser, &at),
        None => browser.press(&["k"]),
    }
    let wait = "return await Promise.race([window.input, new Promise((go) => setTimeout(() => go(null), 20_000))]);";
    let times = browser.run_async(wait, json!([]));
    let time = |which: usize| times[which].as_f64().with_context(|| format!("nothing followed: {}", scene(browser)));
    Ok([time(0)?, time(1)?])
}

/// The field is empty and has the focus, and all kinds of work are listed.
fn empty_the_search(browser: &Browser) -> Result<()> {
    const BACKSPACE: &str = "\u{E003}";
    let focus =
        "const field = document.getElementById('work-search'); field?.focus(); field?.select(); return Boolean(field);";
    until(browser, focus, json!([]))?;
    browser.press(&[BACKSPACE]);
    let is_empty = "return document.getElementById('work-search').value === '' && document.querySelectorAll('.work-list > li').length > 0;";
    until(browser, is_empty, json!([]))?;
    arrived(browser, "#/work/all")
}

/// The middle of what is tapped, in sight and under nothing else.
fn aim(browser: &Browser, target: &str, round: usize) -> Result<Value> {
    let script = format!(
        "const find = (round) => {{ {target} }}; const target = find(args[0]); if (!target) return null; \
         target.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
         const {{ left, top, width, height }} = target.getBoundingClientRect(); \
         const at = {{ x: left + width / 2, y: top + height / 2 }}; \
         const hit = document.elementFromPoint(at.x, at.y); \
         return hit && (target.contains(hit) || hit.contains(target)) ? at : null;"
    );
    until(browser, &script, json!([round]))
}

fn tap(browser: &Browser, at: &Value) {
    for kind in ["mousePressed", "mouseReleased"] {
        let event = json!({ "type": kind, "x": at["x"], "y": at["y"], "button": "left", "clickCount": 1 });
        browser.cdp("Input.dispatchMouseEvent", &event);
    }
}

fn scene(browser: &Browser) -> Value {
    browser.run("return window.bench.scene();", json!([]))
}

/// The times of one kind, 0 until the next paint or 1 until it is there.
fn all(rounds: &[Times], which: usize) -> Vec<f64> {
    rounds.iter().map(|times| times[which]).collect()
}

fn table(measured: &[Vec<Times>]) -> String {
    let mut out = format!("{:<31}{:>24}{:>24}\n", "one tap or key", "to the next paint", "until it is there");
    for (input, rounds) in INPUTS.iter().zip(measured) {
        let spread = |which: usize| {
            let all = all(rounds, which);
            let (low, high) = extremes(&all);
            format!("{:.0} ms [{low:.0}-{high:.0}]", median(&all))
        };
        out += &format!("{:<31}{:>24}{:>24}\n", input.says, spread(0), spread(1));
    }
    out += "\nAims\n";
    for (input, rounds) in INPUTS.iter().zip(measured) {
        let paint = median(&all(rounds, 0));
        let met = if paint <= AIM { "met" } else { "not met" };
        let aim = format!("{}: paint within {AIM} ms", input.says);
        out += &format!("{aim:<50}{paint:>7.0} ms   {met}\n");
    }
    out
}

fn figures(measured: &[Vec<Times>]) -> Value {
    let of = |rounds: &[Times]| {
        let paint = median(&all(rounds, 0));
        json!({ "paint_and_there": rounds, "paint": paint, "at_most": AIM, "met": paint <= AIM })
    };
    INPUTS.iter().zip(measured).map(|(input, rounds)| (input.says.to_owned(), of(rounds))).collect::<Map<_, _>>().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use eight_keys_core::content::exercise::{Exercise, Trust, parse_exercise, themes};

    #[test]
    fn the_next_paint_is_judged_and_not_what_comes_later() {
        let measured = [
            vec![[40.0, 400.0], [60.0, 600.0]],
            vec![[184.0, 184.0]],
            vec![[100.0, 101.0]],
            vec![[1.0, 2.0]],
            vec![[1.0, 2.0]],
        ];
        let text = table(&measured);
        let line = |start: &str| text.lines().rfind(|line| line.starts_with(start)).unwrap().to_owned();
        assert!(line("an answer").ends_with("50 ms   met"), "{text}");
        assert!(line("the last rating").ends_with("184 ms   not met"), "{text}");
        assert!(line("the first letter of a search").ends_with("100 ms   met"), "{text}");
        let figures = figures(&measured);
        assert_eq!(figures["the last rating"]["met"], false);
        assert_eq!(figures["opening work"]["met"], true);
    }

    /// The exercise in which activities are rated.
    fn interests() -> Exercise {
        let pack = crate::project::read(&crate::project::path("static/content/exercises/interests.json")).unwrap();
        parse_exercise(&pack, Trust::BuiltIn).0.unwrap()
    }

    #[test]
    fn the_last_rating_is_the_last_one() {
        let pack = interests();
        assert_eq!(themes::activities(&pack).len(), ACTIVITIES);
        assert!(INPUTS.iter().any(|input| input.at == format!("#/x/{}/s1/c{ACTIVITIES}", pack.address)));
    }

    #[test]
    fn the_themes_are_not_liked_alike() {
        let pack = interests();
        let rated = themes::activities(&pack).into_iter().take(ACTIVITIES - 1).enumerate();
        let mut of_themes: std::collections::BTreeMap<&str, Vec<f64>> = Default::default();
        let theme = |card| themes::theme_of(card).unwrap().name();
        for (place, activity) in rated {
            of_themes.entry(theme(activity)).or_default().push(key_for(place).parse().unwrap());
        }
        let means: Vec<f64> = of_themes.values().map(|all| all.iter().sum::<f64>() / all.len() as f64).collect();
        let (low, high) = extremes(&means);
        assert_eq!(means.len(), 6);
        assert!(high - low > 1.0, "{of_themes:?}");
    }
}
