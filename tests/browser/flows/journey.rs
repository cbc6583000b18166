//! How many words a user meets on the whole way through the app, in one language: a figure to compare versions by, and no
//! limit. The way: the start screens, all statements, what each part and all of them say, all activities, suggested work,
//! three kinds of work, evidence, and a page for somebody. Each of its screens is counted once, as it is: what is folded
//! is not read, the frame around the page neither.

use serde_json::{Value, json};

use super::files::add;
use super::first_screen::questions;
use super::glance::full;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::example;
use crate::person::Person;
use crate::process::Folder;
use crate::words::{said, words};

/// How many words a slow reader reads in a minute.
const A_MINUTE: usize = 150;

/// Counts what is between spaces and has a letter or a digit, as far as it can be seen in the main part of the page.
const COUNT: &str = r#"
const hidden = (el) => {
  for (let it = el; it && it.id !== "main"; it = it.parentElement) {
    const style = getComputedStyle(it);
    if (style.clipPath.startsWith("inset(50%")) return true;
  }
  return !el.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};
const count = () => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest("script, style, noscript, option, svg") || hidden(node.parentElement)) continue;
    sum += node.data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  return sum;
};
"#;

/// Goes to each place and counts its words; a place that does not come has none.
const AT_EACH: &str = r##"
const counted = [];
for (const place of args[0]) {
  location.hash = place;
  const there = () => document.querySelector("[data-page]")?.dataset.page === place
    && document.querySelector("#app #title") && !document.querySelector("main[aria-busy=true]");
  for (let frames = 1; !there() && frames < 1200; frames += 1) {
    await new Promise(requestAnimationFrame);
    // A browser passes over addresses that come too fast, so that no page can stop it: this one is asked for again.
    if (frames % 60 === 0) location.hash = place;
  }
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  counted.push(there() ? count() : 0);
}
return counted;
"##;

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// What is read on the way, by its parts.
struct Read<'a> {
    person: Person<'a>,
    parts: Vec<(&'static str, usize)>,
}

impl Read<'_> {
    /// The screen with this heading, and what leads to it was just done.
    fn here(&mut self, part: &'static str, heading: &str) {
        self.person.see_heading(&t(heading));
        self.person.until_settled();
        let words = self.person.browser.run(&format!("{COUNT} return count();"), json!([]));
        self.note(part, heading, &words);
    }

    /// The screens at these places; returns how many words each has.
    fn at(&mut self, part: &'static str, places: &[String]) -> Vec<usize> {
        let counted = self.person.browser.run_async(&[COUNT, AT_EACH].concat(), json!([places]));
        let counted = counted.as_array().expect("a list");
        assert_eq!(counted.len(), places.len());
        places.iter().zip(counted).map(|(place, words)| self.note(part, place, words)).collect()
    }

    fn note(&mut self, part: &'static str, screen: &str, words: &Value) -> usize {
        let words = words.as_u64().and_then(|words| usize::try_from(words).ok()).unwrap_or_default();
        assert!(words > 0, "no words at {screen}; {}", self.person.scene());
        match self.parts.last_mut().filter(|(last, _)| *last == part) {
            Some((_, sum)) => *sum += words,
            None => self.parts.push((part, words)),
        }
        words
    }
}

/// The words of the whole way in English, as a figure.
pub fn the_words_of_the_whole_way() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.resize(360, 640);
    person.open(&config::address());
    let mut read = Read { person, parts: Vec::new() };
    person.click("link", "English");
    read.here("start", "what-title");
    person.click("link", &t("go-on"));
    read.here("start", "keep-title");
    person.tick("keep-device");
    person.click("button", &t("go-on"));
    read.here("start", "second-title");
    person.click("button", &t("begin"));
    read.here("start", "home-title");
    person.see_saved();

    // Somebody who did everything once comes in as a file; the screens with questions say the same before and after an
    // answer.
    let folder = Folder::new("journey");
    let file = folder.write("full.json", example::file_of(&full("en")).as_bytes());
    person.visit("#/file/open");
    add(&person, &file, None);
    let (en, questions) = (words("en"), questions());
    let (statements, activities): (Vec<_>, Vec<_>) =
        questions.iter().partition(|(place, _)| place.starts_with("#/do/"));
    let places = |of: &[&(String, Vec<String>)]| of.iter().map(|(place, _)| place.clone()).collect::<Vec<_>>();
    for (part, of) in [("statements", &statements), ("activities", &activities)] {
        for ((place, ids), words) in of.iter().zip(read.at(part, &places(of.as_slice()))) {
            let least: usize = ids.iter().map(|id| said(&en, id).split_whitespace().count()).sum();
            assert!(words > least, "{words} words at {place}, of {least} in the question alone");
        }
    }
    let ends = statements.iter().filter_map(|(place, _)| Some(format!("{}/done", place.strip_suffix("/q1")?)));
    let ends: Vec<_> = ends.collect();
    read.at("ends of parts", &ends);
    read.at("all results", &["#/results".to_owned()]);
    let results: Vec<_> = example::pack().competences.iter().map(|it| format!("#/results/{}", it.id)).collect();
    read.at("results of each part", &results);
    read.at("what one likes", &["#/x/m1".to_owned(), "#/x/m1/result".to_owned()]);
    read.at("suggested work", &["#/work".to_owned()]);
    read.at("kinds of work", &["7231", "2221", "0310"].map(|code| format!("#/work/{code}")));
    read.at("evidence", &["#/evidence", "#/evidence/new/mother-tongue-1"].map(str::to_owned));

    person.visit("#/file/save");
    read.here("saving", "save-ways-title");
    person.click("button", &t("save-way-page"));
    read.here("saving", "save-pick-title");
    person.tick("line-answers");
    person.click("button", &t("go-on"));
    read.here("saving", "save-seal-title");
    person.tick("seal-open");
    person.click("button", &t("save-now"));
    read.here("saving", "save-done-title");

    let all: usize = read.parts.iter().map(|(_, words)| words).sum();
    for (part, words) in &read.parts {
        eprintln!("{words:>7}  {part}");
    }
    eprintln!("{all:>7}  words of the whole way in English, {} minutes of reading", all / A_MINUTE);
}
