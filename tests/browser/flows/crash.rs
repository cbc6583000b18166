//! The browser is killed in the middle of a run, again and again: every answer that was shown as saved is there.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use eight_keys::domain::ItemId;
use eight_keys::store::codec;
use eight_keys::store::{Record, RecordKind};
use serde_json::{Value, json};

use super::storage::begin;
use crate::config::{self, BrowserKind};
use crate::driver::{Browser, Home};
use crate::example;
use crate::person::Person;
use crate::words::{said, words};

/// How often, in a short run and in a long one. A third of the kills happen while a story is being written.
const KILLS: [usize; 2] = [30, 200];
/// The longest time between an answer that is shown as saved and the kill; some users go on answering meanwhile.
const MAX_WAIT_BEFORE_KILL_MS: u64 = 800;
/// After this long Chromium has flushed what it holds back. Half of the starts wait for it, half do not.
const FLUSHED: Duration = Duration::from_millis(1_200);

/// Kills the browser, and counts what is lost.
pub fn answers_shown_as_saved_survive() {
    let kills = proof::times(KILLS[0], KILLS[1]);
    let home = Home::new();
    let en = words("en");
    let address = config::address();
    let begun = Instant::now();
    // Every answer that was shown as saved, by its key in the database; the newest one counts.
    let mut acknowledged: BTreeMap<String, String> = BTreeMap::new();
    // The stories, as far as each was shown as saved.
    let mut written: Vec<String> = Vec::new();
    let (mut shown, mut healed, mut processes) = (0, 0, 0);
    let mut lost: Vec<String> = Vec::new();
    let mut chance = Chance(20_261_121);
    for kill in 0..kills {
        let browser = Browser::start_at(BrowserKind::Chromium, home.clone());
        let person = Person::at(&browser);
        person.open(&address);
        if kill == 0 {
            begin(&person, "device");
        } else {
            lost.extend(stories_lost(&browser, &written));
            let stored = stored(&browser);
            for (key, answer) in &acknowledged {
                if stored.get(key) != Some(answer) {
                    lost.push(format!("kill {kill}: {key} was {answer}, is {:?}", stored.get(key)));
                }
            }
            if person.look(
                "return plain(document.body.innerText).includes(arguments[0]);",
                json!([said(&en, "problem-recovered")]),
            ) == true
            {
                healed += 1;
            }
            assert!(
                !person.place().is_empty() && person.place() != "#/",
                "the user is where they were, not at the start: {}",
                person.scene()
            );
        }
        // Each kill has a part of its own, so that answers are given both for the first time and again.
        let part = ["digital", "mother-tongue", "learning-to-learn", "social-civic", "initiative", "culture"][kill % 6];
        let statements = example::statements(part);
        let first = 1 + (kill / 6) % 5;
        if kill % 3 == 2 {
            written.extend(write_story(&person, &statements[first - 1], kill, &mut chance));
            processes += browser.crash();
            if kill % 2 == 1 {
                std::thread::sleep(FLUSHED);
            }
            continue;
        }
        person.visit(&format!("#/do/{part}/q{first}"));
        let at_least = 1 + (chance.next() % 3) as usize;
        let mut given = 0;
        let mut until = None;
        for pair in statements[first - 1..].windows(2) {
            let [statement, next] = pair else { unreachable!("a window of two") };
            let answer = 1 + chance.next() as usize % 4;
            person.see_heading(&said(&en, statement));
            person.press(&answer.to_string());
            see_next_saved(&person, &said(&en, next), &said(&en, "pause-title"));
            acknowledged.insert(
                key_of(&person, statement),
                ["not-yet", "with-help", "on-my-own", "shown-others"][answer - 1].to_owned(),
            );
            shown += 1;
            given += 1;
            if given >= at_least {
                let until = *until.get_or_insert_with(|| {
                    Instant::now() + Duration::from_millis(chance.next() % MAX_WAIT_BEFORE_KILL_MS)
                });
                // Half of the kills happen while the user is still answering, half while the user only looks.
                if kill % 4 < 2 || Instant::now() >= until {
                    std::thread::sleep(until.saturating_duration_since(Instant::now()));
                    break;
                }
            }
            if person.heading() == said(&en, "pause-title") {
                person.click("link", &said(&en, "pause-go-on"));
            }
        }
        processes += browser.crash();
        if kill % 2 == 1 {
            std::thread::sleep(FLUSHED);
        }
    }
    let browser = Browser::start_at(BrowserKind::Chromium, home);
    Person::at(&browser).open(&address);
    lost.extend(stories_lost(&browser, &written));
    let stored = stored(&browser);
    lost.extend(
        acknowledged
            .iter()
            .filter(|(key, answer)| stored.get(*key) != Some(*answer))
            .map(|(key, _)| format!("at the end: {key}")),
    );
    let figures = format!(
        "{kills} kills ({processes} processes) in {:.0} s; {shown} answers and {} stories shown as saved, {} lost, {healed} starts healed from the second copy",
        begun.elapsed().as_secs_f64(),
        written.len(),
        lost.len()
    );
    proof::proved(1, figures);
    assert!(shown > 0 && !written.is_empty(), "nothing was shown as saved, so nothing was tested");
    assert!(lost.is_empty(), "lost:\n{}", lost.join("\n"));
}

/// Writes a story with a pause now and then, and returns as much of it as was shown as saved; the word and the text are
/// read at the same moment. Nothing typed without a pause is ever shown as saved; the flows of typing check how old it
/// may be.
fn write_story(person: &Person, item: &str, kill: usize, chance: &mut Chance) -> Option<String> {
    person.visit(&format!("#/evidence/new/{item}"));
    person.until_true("the field", "return Boolean(document.getElementById('what'));", json!([]));
    person.browser.run("document.getElementById('what').focus();", json!([]));
    let glance = "return document.querySelector('.saved-done') ? document.getElementById('what').value : '';";
    let mut saved = None;
    person.type_text(&format!("Story {kill}:"));
    for n in 0..4 + chance.next() % 20 {
        person.type_text(&format!(" word {n}"));
        if chance.next().is_multiple_of(3) {
            person.see_saved();
        }
        let text = person.look(glance, json!([]));
        saved = text.as_str().map(str::trim_end).filter(|text| !text.is_empty()).map(str::to_owned).or(saved);
    }
    saved
}

/// The stories of which less is stored than was shown as saved.
fn stories_lost(browser: &Browser, written: &[String]) -> Vec<String> {
    let records =
        browser.run_async(&format!("{RECORDS} return (await records('evidence')).map((it) => it.text);"), json!([]));
    let texts: Vec<String> = records
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|it| serde_json::from_str::<Value>(it.as_str()?).ok()?["data"]["what"].as_str().map(str::to_owned))
        .collect();
    let is_lost = |story: &&String| !texts.iter().any(|text| text.starts_with(story.as_str()));
    written.iter().filter(is_lost).map(|story| format!("a story, at {story:?}")).collect()
}

/// Sees the next statement and the word that all is saved at the same moment: the word alone could be about the answer
/// before.
fn see_next_saved(person: &Person, next: &str, pause: &str) {
    person.until_true(
        "next statement, and the answer shown as saved",
        "const el = document.querySelector('#app h1'); const at = el ? name(el) : ''; \
         return (at === arguments[0] || at === arguments[1]) && Boolean(document.querySelector('.saved-done'));",
        json!([next, pause]),
    );
}

/// The key of an item's record: the run's id comes from the browser's random source.
fn key_of(person: &Person, item: &str) -> String {
    let _: ItemId = item.parse().expect("an item");
    let run =
        person.browser.run_async(&format!("{RECORDS} return (await records('run')).map((it) => it.key);"), json!([]));
    let runs: Vec<&str> = run.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    let [run] = runs.as_slice() else { panic!("one run, not {runs:?}") };
    format!("{run}/{item}")
}

/// Reads a store of the database as another program would, not by way of the app.
const RECORDS: &str = r#"
const records = (store) => new Promise((resolve, reject) => {
  const open = indexedDB.open(eightKeys.name);
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const all = open.result.transaction(store).objectStore(store).getAll();
    all.onsuccess = () => { open.result.close(); resolve(all.result); };
    all.onerror = () => reject(all.error);
  };
});
"#;

/// The answers in the database.
fn stored(browser: &Browser) -> BTreeMap<String, String> {
    let records = browser
        .run_async(&format!("{RECORDS} return (await records('answer')).map((it) => [it.key, it.text]);"), json!([]));
    let records = records.as_array().expect("a list").iter().map(|it| {
        let text = |index: usize| it[index].as_str().unwrap_or_default().to_owned();
        let record = Record { kind: RecordKind::Answer, key: text(0), profile: None, text: text(1) };
        let answer: serde_json::Value = codec::open(&record).expect("a readable answer");
        (record.key, answer["answer"].as_str().expect("an answer").to_owned())
    });
    records.collect()
}

/// Random numbers that are the same each time (xorshift).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 11
    }
}
