//! Somebody without a diploma writes down what they bring: how much they read, type and tap, how long that takes, and
//! what they have at the end.
//!
//! The minutes are an estimate, which is printed and not asserted. What it rests on is ours: about half of what studies
//! found for adults who read and type much. These were 238 words a minute read silently (M. Brysbaert, "How many words do
//! we read per minute?", Journal of Memory and Language 109, 2019), and 36 words, or 180 letters, a minute typed on a phone
//! (K. Palin and others, "How do People Type on Mobile Devices?", MobileHCI 2019). How long a tap takes is a guess. Time to
//! remember is not in it.

use std::cell::RefCell;

use eight_keys::content::exercise::{Chapter, Exercise, FieldKind, Step, StepKind, TextKey};
use serde_json::json;

use super::storage::begun;
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::exercises::{self, address, fields};
use crate::person::Person;
use crate::words::{said, words};

/// Words read in a minute.
const READS: f64 = 130.0;
/// Letters typed in a minute.
const TYPES: f64 = 80.0;
/// Seconds for a tap, with finding what to tap.
const TAP: f64 = 1.5;
/// How many own deeds somebody has on a page at the end.
const DEEDS: usize = 5;

/// A line that is written: what it was, where, from when and to when (nothing for what goes on), how many deeds are ticked,
/// and more words.
struct Line {
    what: &'static str,
    place: &'static str,
    from: &'static str,
    until: &'static str,
    deeds: usize,
    story: &'static str,
}

const fn line(what: &'static str, place: &'static str, from: &'static str, until: &'static str, deeds: usize) -> Line {
    Line { what, place, from, until, deeds, story: "" }
}

/// What is written into the lists, in their order. In a list that gets nothing there is nothing of this kind.
const WRITTEN: [&[Line]; 6] = [
    &[line("Village school, five years", "Herat", "1988", "1993", 1)],
    &[],
    &[line("Sold bread at the market", "Herat", "2003", "2011", 3)],
    &[Line {
        story: "I kept her medicines in order and told the doctor what had changed.",
        ..line("Cared for my mother and four children", "Herat", "1999", "", 4)
    }],
    &[line("Letters and phone calls for neighbours", "Zwolle", "2019", "", 2)],
    &[line("Dari", "Herat", "1985", "", 2), line("Dutch", "Zwolle", "2017", "", 1)],
];

/// What it took.
#[derive(Debug, Default)]
struct Effort {
    words: usize,
    letters: usize,
    taps: usize,
    screens: usize,
}

struct Audit<'a> {
    person: Person<'a>,
    exercise: &'a Exercise,
    effort: RefCell<Effort>,
    /// What was ticked, in the words on the screen.
    deeds: RefCell<Vec<String>>,
}

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// An exercise of lists from which statements are proposed, on a phone.
pub fn five_deeds_without_a_diploma() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    browser.resize(360, 640);
    let is_lists = |it: &Exercise| it.steps.iter().all(|step| matches!(step.kind, StepKind::List { .. }));
    let mut all = exercises::built_in().into_iter();
    let exercise = all
        .find(|it| it.chapter == Chapter::Bring && is_lists(it) && !it.proposals.is_empty())
        .expect("an exercise that asks what the user brings");
    let audit = Audit { person, exercise: &exercise, effort: RefCell::default(), deeds: RefCell::default() };
    person.visit(&format!("#/c/{}", exercise.chapter.name()));
    audit.reads("main");
    audit.taps(&format!("main a[href='{}']", address(&exercise, "")));
    person.see_route(&address(&exercise, ""));
    audit.reads("main");
    audit.taps(".intro-words .button-primary");
    for (at, step) in exercise.steps.iter().enumerate() {
        person.see_route(&address(&exercise, &format!("/s{}", at + 1)));
        audit.list(step, WRITTEN.get(at).copied().unwrap_or_default());
    }
    person.see_route(&address(&exercise, "/result"));
    audit.reads("main");
    let count = |selector: &str| {
        let count = person.look("return document.querySelectorAll(arguments[0]).length;", json!([selector]));
        usize::try_from(count.as_u64().unwrap_or_default()).unwrap_or_default()
    };
    let lines = count(".said-list > li");
    let shown = person.look("return [...document.querySelectorAll('.said-list .ticks > li')].map(name);", json!([]));
    let is_shown = |deed: &&String| shown.as_array().is_some_and(|all| all.iter().any(|it| it == deed.as_str()));
    let deeds = audit.deeds.borrow().iter().filter(is_shown).count();
    person.visit(&address(&exercise, "/more"));
    audit.reads("main");
    let proposals = count(".proposals > li");
    let taken = audit.take(3.min(proposals));
    let Effort { words, letters, taps, screens } = audit.effort.into_inner();
    #[allow(clippy::cast_precision_loss, reason = "a few thousand at most")]
    let minutes = words as f64 / READS + letters as f64 / TYPES + taps as f64 * TAP / 60.0;
    eprintln!(
        "{}: {lines} lines with {deeds} deeds, {proposals} proposals, {taken} taken; {screens} screens, {words} words read, \
         {letters} letters typed, {taps} taps: about {minutes:.0} minutes at {READS} words and {TYPES} letters a minute and \
         {TAP} s a tap",
        exercise.id
    );
    assert!(deeds >= DEEDS, "{deeds} own deeds on the page");
    assert!(taken > 0, "a proposal was taken");
}

impl Audit<'_> {
    /// Reads what a selector names: one screen.
    fn reads(&self, selector: &str) {
        self.person.until_settled();
        let script = "return plain(document.querySelector(arguments[0]).innerText).split(' ').length;";
        let words = self.person.look(script, json!([selector])).as_u64().unwrap_or_default();
        let mut effort = self.effort.borrow_mut();
        effort.words += usize::try_from(words).unwrap_or_default();
        effort.screens += 1;
    }

    fn taps(&self, selector: &str) {
        let there = "return Boolean(document.querySelector(arguments[0]));";
        self.person.until_true(selector, there, json!([selector]));
        self.person.look("document.querySelector(arguments[0]).click();", json!([selector]));
        self.effort.borrow_mut().taps += 1;
    }

    fn taps_on(&self, role: &str, name: &str) {
        self.person.click(role, name);
        self.effort.borrow_mut().taps += 1;
    }

    /// Taps on a field and types.
    fn types(&self, selector: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let there = "const it = document.querySelector(arguments[0]); it?.focus(); return document.activeElement === it && Boolean(it);";
        self.person.until_true(selector, there, json!([selector]));
        self.person.type_text(text);
        let mut effort = self.effort.borrow_mut();
        effort.taps += 1;
        effort.letters += text.chars().count();
    }

    fn list(&self, step: &Step, lines: &[Line]) {
        self.reads("main");
        if lines.is_empty() {
            let nothing = exercises::text(&words("en"), self.exercise, TextKey::Nothing(&step.id));
            self.taps_on("button", &nothing);
            return;
        }
        for line in lines {
            self.taps("#line-add");
            let editor = "return Boolean(document.activeElement?.closest('.line-editor'));";
            self.person.until_true("the focus in the editor", editor, json!([]));
            self.line(step, line);
        }
        self.reads(".kind-more");
        self.taps_on("link", &t("exercise-no-more"));
    }

    fn line(&self, step: &Step, line: &Line) {
        let mut is_named = false;
        for field in fields(step).iter().filter(|field| field.when.is_none()) {
            let input = format!("#field-{}", field.id);
            let tick = |option: &str| self.taps(&format!("input[name='field-{}'][value='{option}']", field.id));
            match &field.kind {
                FieldKind::Line => {
                    self.types(&input, if is_named { line.place } else { line.what });
                    is_named = true;
                }
                FieldKind::Story => self.types(&input, line.story),
                FieldKind::Span => {
                    self.types(&input, line.from);
                    self.types(&format!("{input}-until"), line.until);
                    if line.until.is_empty() {
                        self.taps(".span-field .chip input");
                    }
                }
                FieldKind::Date => self.types(&input, line.from),
                // There is no paper of any of it.
                FieldKind::Options { options, most: 1 } => tick(options.last().map_or("", String::as_str)),
                FieldKind::Options { options, .. } => {
                    for option in options.iter().take(line.deeds) {
                        tick(option);
                        let name = TextKey::FieldOption(&step.id, &field.id, option);
                        self.deeds.borrow_mut().push(exercises::text(&words("en"), self.exercise, name));
                    }
                }
                FieldKind::Number(_) | FieldKind::Statement | FieldKind::Occupation => {}
            }
        }
        self.reads(".line-editor");
        self.taps_on("button", &t("exercise-line-done"));
        self.person.until_true("a closed editor", "return !document.querySelector('.line-editor');", json!([]));
        self.person.see_saved();
    }

    /// Takes so many of the proposals, each with a look at the evidence that it becomes.
    fn take(&self, most: usize) -> usize {
        for _ in 0..most {
            self.person.visit(&address(self.exercise, "/more"));
            self.taps_on("button", &t("exercise-proposal-yes"));
            self.person.until_true("its evidence", "return here().startsWith('#/evidence/');", json!([]));
            self.reads("main");
            self.taps_on("button", &t("edit-evidence-done"));
        }
        most
    }
}
