//! The third part of the benchmark: whether an answer costs more where there is much.
//!
//! Two browsers run side by side, each with an empty profile of its own, a processor that is made four times slower, and
//! the app begun by its start screens. One of them then opens nineteen profile files, as a user would, and adds each as a
//! profile: with its own that makes twenty profiles with 200 runs, 2,000 answers and 900 stories, most of them in the
//! profile in use. That all of it is on the device is counted in the database before anything is measured.
//!
//! In each round the same statements are answered in the one and then in the other, so whatever else the machine does
//! affects both. The result is the ratio within a round, for two times: from the browser's own input event until the
//! next statement is drawn, and until the screen says that the answer is saved, in the database and in the second copy.

use super::measure::Contestant;
use super::report::{extremes, median};
use super::rivals::Words;
use crate::{project, say};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::time::{Duration, Instant};
use webdriver_client::driver::{Browser, Home};
use webdriver_client::kind::BrowserKind;
use webdriver_client::process::Folder;

/// How much slower than this machine the page's processor is.
const SLOWER: u32 = 4;
/// The answers of a round. A statement always has to follow, and a part has nine.
const ANSWERS_OF_A_ROUND: usize = 6;
/// How many times as much an answer may take.
const AIM: f64 = 1.5;
/// How long opening a file and storing what is in it may take.
const LONG_ENOUGH: Duration = Duration::from_secs(50);

/// What a device or a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Much {
    profiles: usize,
    runs: usize,
    answers: usize,
    stories: usize,
}

/// All of the device that has much.
const ALL: Much = Much { profiles: 20, runs: 200, answers: 2_000, stories: 900 };
/// What the start screens and the first answer make.
const BEGUN: Much = Much { profiles: 1, runs: 1, answers: 1, stories: 0 };
/// Each of the profiles that are not in use.
const SMALL: Much = Much { profiles: 1, runs: 2, answers: 20, stories: 9 };

/// The stores of the database, in the order of [`Much`].
const STORES: [&str; 4] = ["profile", "run", "answer", "evidence"];

/// The times of an answer, by the names they have in the report.
const TIMES: [&str; 2] = ["until the next statement", "until it is said to be saved"];

/// For each time, what it was where there is nothing and where there is much, in each round.
type Rounds = [Vec<[f64; 2]>; 2];

/// Measures, prints, and returns the figures.
pub fn run(app: &Contestant, words: &Words, rounds: usize) -> Result<Value> {
    let step = say::step("Fill a device");
    let parts = parts()?;
    let nothing = begin(app, words)?;
    let much = begin(app, words)?;
    let folder = Folder::new("costs");
    for (n, file) in files(words)?.iter().enumerate() {
        let path = folder.write(&format!("{n}.json"), file.to_string().as_bytes());
        add(&much, &path, words).with_context(|| format!("the file number {n}"))?;
    }
    until_stored(&much)?;
    step.done(&format!(
        "{} profiles, {} runs, {} answers, {} stories",
        ALL.profiles, ALL.runs, ALL.answers, ALL.stories
    ));
    let step = say::step(&format!("Measure {rounds} rounds of answers, and one before that does not count"));
    let browsers = [nothing, much];
    browsers.iter().for_each(|browser| browser.slow_down(SLOWER));
    let mut measured = Rounds::default();
    for number in 0..=rounds {
        let part = &parts[number % parts.len()];
        let of_both = [round(app, &browsers[0], part)?, round(app, &browsers[1], part)?];
        if number > 0 {
            for (time, all) in measured.iter_mut().enumerate() {
                all.push(of_both.map(|times| times[time]));
            }
        }
    }
    for browser in &browsers {
        if let Some(entry) = browser.log("browser").into_iter().find(|entry| entry["level"] == "SEVERE") {
            bail!("{}: {}", app.name, entry["message"]);
        }
    }
    step.done("measured");
    println!("\n{}", table(&measured));
    Ok(figures(&measured))
}

/// The parts of the exercise whose statements are not asked for each language.
fn parts() -> Result<Vec<String>> {
    let pack: Value = serde_json::from_slice(&project::read(&project::path("static/content/key_competences.json"))?)?;
    let all = pack["competences"].as_array().into_iter().flatten();
    let once = all.filter(|it| it["per_language"] != true).filter_map(|it| it["id"].as_str());
    Ok(once.map(str::to_owned).collect())
}

/// A browser in which somebody began, with answers that are kept on the device.
pub fn begin(app: &Contestant, words: &Words) -> Result<Browser> {
    let browser = Browser::start_at(BrowserKind::Chromium, Home::new());
    browser.resize(412, 823);
    browser.before_each_page(&app.watch(words, true));
    browser.go(&app.address);
    app.until_answered(&browser)?;
    Ok(browser)
}

/// Opens a file and makes a profile of it, which is then the one in use.
fn add(browser: &Browser, path: &Path, words: &Words) -> Result<()> {
    browser.run("location.hash = '#/file/open';", json!([]));
    let field = until(browser, "return document.querySelector('input[type=file]');", json!([]))?;
    browser.type_into(&field, &path.to_string_lossy());
    let press = "const plain = (text) => text.replace(/[\\u200e\\u200f\\u2066-\\u2069]/g, '').trim(); \
                 const button = [...document.querySelectorAll('main button')].find((it) => plain(it.textContent) === args[0]); \
                 button?.click(); return Boolean(button);";
    until(browser, press, json!([words.add_profile]))?;
    until(browser, "return document.querySelector('[data-page]')?.dataset.page === '#/results';", json!([]))?;
    Ok(())
}

/// Looks in the page again and again until a script returns something, and returns that.
pub fn until(browser: &Browser, script: &str, args: Value) -> Result<Value> {
    let looking = format!(
        "const look = () => {{ {script} }}; const begun = performance.now(); \
         while (performance.now() - begun < {}) {{ const found = look(); if (found) return found; \
         await new Promise((go) => setTimeout(go, 10)); }} return null;",
        LONG_ENOUGH.as_millis()
    );
    let found = browser.run_async(&looking, args);
    if found.is_null() {
        bail!("in vain: {script}; on the screen: {}", browser.run("return window.bench.scene();", json!([])));
    }
    Ok(found)
}

/// Waits until all that the device is to have is in its database, and said to be saved.
fn until_stored(browser: &Browser) -> Result<()> {
    let script = "const database = await new Promise((resolve, reject) => { const open = indexedDB.open(eightKeys.name); \
                  open.onsuccess = () => resolve(open.result); open.onerror = () => reject(open.error); }); \
                  const count = (name) => new Promise((resolve, reject) => { const all = database.transaction(name).objectStore(name).count(); \
                  all.onsuccess = () => resolve(all.result); all.onerror = () => reject(all.error); }); \
                  const counts = []; for (const name of args[0]) counts.push(await count(name)); database.close(); return counts;";
    let all = json!([ALL.profiles, ALL.runs, ALL.answers, ALL.stories]);
    let end = Instant::now() + LONG_ENOUGH;
    loop {
        let counts = browser.run_async(script, json!([STORES]));
        if counts == all {
            break;
        }
        if Instant::now() > end {
            bail!("the device has {counts} of {STORES:?} and not {all}");
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    until(browser, "return document.querySelector('.saved-done') !== null;", json!([])).map(drop)
}

/// The first answers of a part: the median of each time.
fn round(app: &Contestant, browser: &Browser, part: &str) -> Result<[f64; 2]> {
    let place = format!("#/do/{part}/q1");
    browser.run("location.hash = arguments[0];", json!([place]));
    let there = "return document.querySelector('[data-page]')?.dataset.page === args[0] \
                 && document.querySelectorAll(args[1]).length === 4;";
    until(browser, there, json!([place, app.answer]))?;
    let answers = (0..ANSWERS_OF_A_ROUND).map(|_| app.answer(browser)).collect::<Result<Vec<_>>>()?;
    let all = |time: usize| answers.iter().map(|times| times[time]).collect::<Vec<_>>();
    Ok([median(&all(0)), median(&all(1))])
}

/// The profile files that make the device one with much: the small ones first, so that the large one is in use.
fn files(words: &Words) -> Result<Vec<Value>> {
    let items: Vec<&str> = words.statements.iter().filter_map(|it| it["id"].as_str()).collect();
    let once: Vec<&str> = items.into_iter().filter(|it| !it.starts_with("foreign-languages")).collect();
    if once.len() < SMALL.answers {
        bail!("there are only {} statements to answer", once.len());
    }
    let small = ALL.profiles - BEGUN.profiles - 1;
    let rest = |of: fn(&Much) -> usize| of(&ALL) - of(&BEGUN) - small * of(&SMALL);
    let large =
        Much { profiles: 1, runs: rest(|it| it.runs), answers: rest(|it| it.answers), stories: rest(|it| it.stories) };
    Ok((0..small).map(|n| file(n, SMALL, &once)).chain([file(small, large, &once)]).collect())
}

/// A profile file with so much in it.
fn file(number: usize, much: Much, items: &[&str]) -> Value {
    const BEGAN: u64 = 1_700_000_000_000;
    let run = |n: usize| {
        let count = much.answers / much.runs + usize::from(n < much.answers % much.runs);
        let at = BEGAN + n as u64 * 1_000_000;
        let answers: Map<String, Value> = items[..count]
            .iter()
            .map(|item| ((*item).to_owned(), json!({ "answer": "with-help", "at": at })))
            .collect();
        json!({ "id": format!("run-{number}-{n}"), "exercise": "key-competences", "started": at, "answers": answers })
    };
    let story = |n: usize| {
        let what = "When the lift was broken I carried the shopping up for three neighbours, week by week. ".repeat(20);
        json!({
            "id": format!("story-{number}-{n}"), "item": items[n % items.len()], "what": what.trim(), "setting": "community",
            "created": BEGAN + n as u64, "changed": BEGAN + n as u64,
        })
    };
    json!({
        "format": "eight-keys/profile", "version": 1, "saved": BEGAN, "app": env!("CARGO_PKG_VERSION"), "language": "en",
        "profile": { "nickname": format!("Person {number}") },
        "sections": {
            "runs": (0..much.runs).map(run).collect::<Vec<_>>(),
            "evidence": (0..much.stories).map(story).collect::<Vec<_>>(),
        },
    })
}

/// How many times as long it took where there is much, in each round.
fn ratios(rounds: &[[f64; 2]]) -> Vec<f64> {
    rounds.iter().map(|[nothing, much]| much / nothing).collect()
}

fn table(measured: &Rounds) -> String {
    let mut out = format!("{:<31}{:>24}{:>24}{:>16}\n", "one answer", "beside nothing", "beside much", "ratio");
    for (says, rounds) in TIMES.iter().zip(measured) {
        let spread = |which: usize| {
            let all: Vec<f64> = rounds.iter().map(|round| round[which]).collect();
            let (low, high) = extremes(&all);
            format!("{:.0} ms [{low:.0}-{high:.0}]", median(&all))
        };
        out += &format!("{says:<31}{:>24}{:>24}{:>16.2}\n", spread(0), spread(1), median(&ratios(rounds)));
    }
    out += "\nAims\n";
    for (says, rounds) in TIMES.iter().zip(measured) {
        let ratio = median(&ratios(rounds));
        let met = if ratio <= AIM { "met" } else { "not met" };
        let aim = format!("{says}: at most {AIM} times as long");
        out += &format!("{aim:<50}{ratio:>10.2}   {met}\n");
    }
    out
}

fn figures(measured: &Rounds) -> Value {
    let of = |rounds: &[[f64; 2]]| {
        let ratio = median(&ratios(rounds));
        json!({ "nothing_and_much": rounds, "ratio": ratio, "at_most": AIM, "met": ratio <= AIM })
    };
    TIMES.iter().zip(measured).map(|(says, rounds)| ((*says).to_owned(), of(rounds))).collect::<Map<_, _>>().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use eight_keys_core::profile_file::{Opened, import};

    #[test]
    fn the_files_and_what_was_begun_are_all_that_the_device_has() {
        let files = files(&super::super::rivals::words().unwrap()).unwrap();
        let mut all = BEGUN;
        for file in &files {
            let Ok(Opened::Profile(read)) = import(file.to_string().as_bytes()) else { panic!("no profile file") };
            assert_eq!(read.notes, vec![], "nothing is passed over");
            let sections = &read.file.sections;
            all.profiles += 1;
            all.runs += sections.runs.len();
            all.answers += sections.runs.iter().map(|run| run.answers.len()).sum::<usize>();
            all.stories += sections.evidence.len();
        }
        assert_eq!(all, ALL);
        let size = |file: &Value| file.to_string().len();
        assert!(size(&files[files.len() - 1]) > 20 * size(&files[0]), "most is in the profile in use");
        assert!(parts().unwrap().len() >= 7);
    }

    #[test]
    fn ratios_are_taken_within_a_round_and_the_aim_is_judged() {
        // The machine became ten times slower in the second round, which changes nothing.
        let measured: Rounds = [vec![[10.0, 14.0], [100.0, 140.0]], vec![[10.0, 16.0], [100.0, 160.0]]];
        let text = table(&measured);
        let line = |start: &str| text.lines().rfind(|line| line.starts_with(start)).unwrap().to_owned();
        assert!(line(TIMES[0]).ends_with("1.40   met"), "{text}");
        assert!(line(TIMES[1]).ends_with("1.60   not met"), "{text}");
        assert_eq!(figures(&measured)[TIMES[0]]["met"], true);
    }
}
