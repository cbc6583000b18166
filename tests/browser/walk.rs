//! Somebody fills in an exercise that is data, whatever its pack has: what is pressed and typed follows from the kinds of
//! its steps and fields. No exercise is named here.
//!
//! Cards are answered by the keys for them. Links, buttons and fields are reached by Tab ([`Hands::Keyboard`]) or pressed
//! where they are ([`Hands::Pointer`]), which is faster where the keyboard is not what is tested.

use std::cell::RefCell;
use std::collections::BTreeSet;

use eight_keys::app::title_id;
use eight_keys::content::exercise::{Exercise, Field, FieldIs, FieldKind, Step, StepKind};
use eight_keys::i18n::Localizer;
use serde_json::{Value, json};

use crate::exercises::{FROM, UNTIL, WORK, address, choice, fields, ticked};
use crate::person::{Person, key};
use crate::tour::Came;
use crate::words::said;

/// How links, buttons and fields are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// By the keyboard alone.
    Keyboard,
    /// With the pointer.
    Pointer,
}

/// More than any exercise needs: whoever is not at the end by then goes in a circle.
const MAX_ACTS: usize = 400;

/// What is shown of each place, by what it is called and how it was reached.
pub type See<'s> = &'s mut dyn FnMut(&str, Came);

/// Somebody on the way through an exercise.
pub struct Walk<'a> {
    /// Who.
    pub person: Person<'a>,
    /// Through what.
    pub exercise: &'a Exercise,
    /// In which language; with two on the screen, the first one.
    pub words: &'a Localizer,
    /// How.
    pub hands: Hands,
    /// How many lines each list gets.
    pub lines: usize,
    /// What the texts of this walk begin with, which makes them different from those of another one.
    pub mark: String,
    /// The words that were typed on the way, in their order.
    pub typed: RefCell<Vec<String>>,
}

/// A place in an exercise, as its address says.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// The index of the step, from 0.
    step: usize,
    /// The index of the card, from 0.
    card: Option<usize>,
}

impl<'a> Walk<'a> {
    /// Somebody who writes one line into each list.
    pub fn of(person: Person<'a>, exercise: &'a Exercise, words: &'a Localizer, hands: Hands) -> Self {
        let mark = format!("1 {}", words.language().tag);
        Self { person, exercise, words, hands, lines: 1, mark, typed: RefCell::default() }
    }

    fn t(&self, id: &str) -> String {
        said(self.words, id)
    }

    /// Presses a link or a button.
    pub fn press(&self, role: &str, name: &str) {
        match self.hands {
            Hands::Keyboard => self.person.use_by_keyboard(role, name),
            Hands::Pointer => self.person.click(role, name),
        }
    }

    /// Presses what a selector names.
    pub fn press_at(&self, selector: &str) {
        match self.hands {
            Hands::Keyboard => {
                self.person.tab_to_element(selector);
                let is_tick = "return ['radio', 'checkbox'].includes(document.activeElement.type);";
                let is_tick = self.person.look(is_tick, json!([])) == Value::Bool(true);
                self.person.press(if is_tick { key::SPACE } else { key::ENTER });
            }
            Hands::Pointer => {
                self.until_there(selector);
                // What a label covers is pressed through it, so the element itself is asked.
                self.person.look("document.querySelector(arguments[0]).click();", json!([selector]));
            }
        }
    }

    /// Puts the focus into a field.
    fn reach(&self, selector: &str) {
        match self.hands {
            Hands::Keyboard => self.person.tab_to_element(selector),
            Hands::Pointer => {
                self.until_there(selector);
                self.person.look("document.querySelector(arguments[0]).focus();", json!([selector]));
            }
        }
    }

    /// Types into a field, at the end of what is there.
    pub fn type_into(&self, selector: &str, text: &str) {
        self.reach(selector);
        self.person.type_text(text);
        let holds = "return document.querySelector(arguments[0])?.value.endsWith(arguments[1]);";
        self.person.until_true(&format!("“{text}” in {selector}"), holds, json!([selector, text]));
        if text.starts_with(&self.mark) {
            self.typed.borrow_mut().push(text.to_owned());
        }
    }

    fn until_there(&self, selector: &str) {
        self.person.until_true(selector, "return Boolean(document.querySelector(arguments[0]));", json!([selector]));
    }

    fn is_there(&self, selector: &str) -> bool {
        self.person.look("return Boolean(document.querySelector(arguments[0]));", json!([selector]))
            == Value::Bool(true)
    }

    /// The place that is on the screen; `None` at the result and elsewhere.
    fn place(&self) -> Option<Place> {
        let place = self.person.place();
        let rest = place.strip_prefix(&address(self.exercise, "/s"))?;
        let mut parts = rest.split('/');
        let number = |text: &str| text.parse::<usize>().ok()?.checked_sub(1);
        let step = number(parts.next()?)?;
        Some(Place { step, card: parts.next().and_then(|it| number(it.strip_prefix('c')?)) })
    }

    /// From the first page of the exercise to its result: everything is said once.
    pub fn to_the_result(&self, see: See<'_>) {
        self.person.see_route(&address(self.exercise, ""));
        self.press("link", &self.t("begin"));
        self.person.until_true(
            "a step",
            "return here().startsWith(arguments[0]);",
            json!([address(self.exercise, "/s")]),
        );
        self.go_on_to_the_result(see);
    }

    /// The same from wherever it is in the exercise.
    pub fn go_on_to_the_result(&self, see: See<'_>) {
        self.go_on_to(|_| false, see);
        self.person.see_route(&address(self.exercise, "/result"));
    }

    /// Goes on to the first step of a kind, or to the result if there is none.
    pub fn go_on_to(&self, is_there: impl Fn(&Step) -> bool, see: See<'_>) {
        let mut seen = BTreeSet::new();
        for _ in 0..MAX_ACTS {
            self.person.until_settled();
            let Some(place) = self.place().filter(|place| !is_there(&self.exercise.steps[place.step])) else { return };
            if seen.insert(place.step) {
                see(&self.exercise.steps[place.step].id, Came::Stayed);
            }
            self.act(place, see);
        }
        panic!("{} has no end; {}", self.exercise.id, self.person.scene());
    }

    /// Does one thing at the step that is on the screen.
    pub fn act_here(&self) {
        self.person.until_settled();
        let place = self.person.until("a step", || self.place());
        self.act(place, &mut |_, _| {});
    }

    fn act(&self, place: Place, see: See<'_>) {
        let step = &self.exercise.steps[place.step];
        let name = |what: &str| format!("{}, {what}", step.id);
        match &step.kind {
            StepKind::Info => self.go_on(),
            StepKind::Choose { options, most } => {
                if *most == 1 {
                    return self.answer(0);
                }
                for option in options.iter().take(usize::from(*most).min(2)) {
                    self.press_at(&format!("#option-{option}"));
                    self.is_ticked(&format!("#option-{option}"));
                }
                see(&name("chosen"), Came::Stayed);
                self.go_on();
            }
            StepKind::Rate { scale, .. } => {
                let options = self.exercise.scale(scale).map_or(2, |scale| scale.options.len());
                self.answer(choice(place.card.unwrap_or_default(), options));
            }
            StepKind::Sort { piles, own_cards, .. } => self.sort(step, place, piles, *own_cards, see),
            StepKind::Rank { .. } => self.rank(step, see),
            StepKind::Text { .. } => {
                self.type_into("#words", &self.words_for(&step.id));
                self.person.see_saved();
                see(&name("written"), Came::Stayed);
                self.go_on();
            }
            StepKind::Cards { groups, .. } => {
                let groups: Vec<&str> =
                    if groups.is_empty() { vec!["all"] } else { groups.iter().map(String::as_str).collect() };
                for group in groups {
                    self.type_into(&format!("#card-{group}-1"), &self.words_for(group));
                }
                self.press_at(".index-card .lock-switch");
                let is_on = "return document.querySelector('.lock-switch').getAttribute('aria-checked') === 'true';";
                self.person.until_true("an open lock", is_on, json!([]));
                self.person.see_saved();
                see(&name("written"), Came::Stayed);
                self.go_on();
            }
            StepKind::List { .. } => self.list(step, see),
            StepKind::Guess { .. } => {
                self.type_into("#guess-number", "30");
                self.press_at("#show-figure");
                self.until_there("#figure");
                see(&name("the figure"), Came::Stayed);
                self.go_on();
            }
            StepKind::Own { code } => panic!("{}: nobody walks through {code} here", self.exercise.id),
        }
    }

    /// What is written in a step.
    pub fn words_for(&self, what: &str) -> String {
        format!("{} {what}", self.mark)
    }

    /// Goes on by the link that does.
    fn go_on(&self) {
        let before = self.person.place();
        self.press("link", &self.t("go-on"));
        self.person.until_true("what comes next", "return here() !== arguments[0];", json!([before]));
    }

    /// Gives an answer by its key, and sees what comes next.
    fn answer(&self, index: usize) {
        let before = self.person.place();
        self.person.press(&(index + 1).to_string());
        self.person.until_true("what comes next", "return here() !== arguments[0];", json!([before]));
    }

    fn is_ticked(&self, selector: &str) {
        self.person.until_true(
            selector,
            "return document.querySelector(arguments[0])?.checked === true;",
            json!([selector]),
        );
    }

    fn sort(&self, step: &Step, place: Place, piles: &[String], has_own: bool, see: See<'_>) {
        if !self.is_there(".sort-done") {
            let pile = choice(place.card.unwrap_or_default(), piles.len());
            let before = self.person.place();
            self.person.press(&(pile + 1).to_string());
            let next = "return here() !== arguments[0] || Boolean(document.querySelector('.sort-done'));";
            self.person.until_true("the next card", next, json!([before]));
            return;
        }
        see(&format!("{}, sorted", step.id), Came::Stayed);
        if has_own && !self.is_there(".own-line") {
            self.press_at("#write-own");
            self.type_into("#own-card", &self.words_for(&step.id));
            see(&format!("{}, own card", step.id), Came::Stayed);
            // A digit would be typed into the card. Of the first pile only the highest cards are in the result.
            self.press_at("#pile-2");
            self.until_there(".own-line");
            self.person.see_saved();
            see(&format!("{}, with an own card", step.id), Came::Stayed);
        }
        self.go_on();
    }

    /// Compares until the order is known: the first card wins, and now and then both are the same.
    fn rank(&self, step: &Step, see: See<'_>) {
        const PAIR: &str = "[...document.querySelectorAll('.pair-name')].map((it) => it.textContent).join(' | ')";
        let here = self.person.place();
        for compared in 0..MAX_ACTS {
            self.person.until_settled();
            if !self.is_there("#pair-1") {
                break;
            }
            let before = self.person.look(&format!("return {PAIR};"), json!([]));
            self.person.press(if compared % 4 == 3 { "0" } else { ["1", "2", "1"][compared % 4] });
            let next = format!("return here() !== arguments[0] || {PAIR} !== arguments[1];");
            self.person.until_true("the next two cards", &next, json!([here, before]));
            if self.person.place() != here {
                return;
            }
        }
        see(&format!("{}, the order", step.id), Came::Stayed);
        self.go_on();
    }

    fn list(&self, step: &Step, see: See<'_>) {
        let here = self.person.place();
        for line in 0..self.lines {
            self.line(step, line, see);
            self.person.see_route(&here);
        }
        see(&format!("{}, lines", step.id), Came::Stayed);
        self.press("link", &self.t("exercise-no-more"));
        self.person.until_true("what comes next", "return here() !== arguments[0];", json!([here]));
    }

    /// Adds a line to the list on the screen and fills in all of its fields.
    pub fn line(&self, step: &Step, line: usize, see: See<'_>) {
        let lines = |count: usize| {
            self.person.until_true(
                "the lines",
                "return document.querySelectorAll('.lines > .line').length === arguments[0];",
                json!([count]),
            );
        };
        self.press_at("#line-add");
        self.until_there(".line-editor");
        self.focus_in_editor();
        if line == 0 {
            see(&format!("{}, editor", step.id), Came::Stayed);
        }
        let mut chosen: Vec<(&str, &str)> = Vec::new();
        for field in fields(step) {
            let holds =
                |when: &FieldIs| chosen.iter().any(|(field, option)| *field == when.field && *option == when.option);
            if field.when.as_ref().is_some_and(|when| !holds(when)) {
                continue;
            }
            self.fill(step, field, line);
            chosen.extend(ticked(self.exercise, step, field).into_iter().map(|option| (field.id.as_str(), option)));
        }
        if line == 0 {
            see(&format!("{}, editor filled", step.id), Came::Stayed);
        }
        self.person.see_saved();
        self.press("button", &self.t("exercise-line-done"));
        lines(line + 1);
    }

    /// The editor takes the focus to its first field only after the page has had it: typing waits for that.
    fn focus_in_editor(&self) {
        let is_in = "return Boolean(document.activeElement?.closest('.line-editor'));";
        self.person.until_true("the focus in the editor", is_in, json!([]));
    }

    fn fill(&self, step: &Step, field: &Field, line: usize) {
        let input = format!("#field-{}", field.id);
        match &field.kind {
            FieldKind::Line => self.type_into(&input, &self.words_for(&format!("{} {}", field.id, line + 1))),
            FieldKind::Story => self.type_into(&input, &self.words_for(&field.id)),
            FieldKind::Options { .. } => {
                for option in ticked(self.exercise, step, field) {
                    let selector = format!("input[name='field-{}'][value='{option}']", field.id);
                    self.press_at(&selector);
                    self.is_ticked(&selector);
                }
            }
            FieldKind::Date => self.type_into(&input, FROM),
            FieldKind::Span => {
                self.type_into(&input, FROM);
                self.type_into(&format!("{input}-until"), UNTIL);
            }
            FieldKind::Number(_) => self.type_into(&input, "12"),
            FieldKind::Statement => {
                let choice = format!("{input} input");
                self.press_at(&format!("{input} > summary"));
                self.press_at(&choice);
                let chosen = "return Boolean(document.querySelector(arguments[0] + ' :checked'));";
                self.person.until_true("a chosen statement", chosen, json!([input]));
            }
            FieldKind::Occupation => {
                self.type_into(&input, &self.t(&title_id(WORK)));
                self.press_at(".found-work button");
                let chosen = "return !document.querySelector('.found-work button') && \
                              Boolean(document.querySelector(arguments[0]).closest('.field').querySelector('.read-back'));";
                self.person.until_true("a chosen kind of work", chosen, json!([input]));
            }
        }
    }
}
