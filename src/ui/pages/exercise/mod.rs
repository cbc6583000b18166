//! Exercises that are data: one set of pages for all of them. A pack says what is asked, the kinds of steps how it looks.
//!
//! [`frame`] is what stands around a step, `steps/` has one file for each kind of step, [`list`] is the ruled page of a
//! list. [`intro`] comes before the first step, [`result`] and [`proposals`] after the last one.

mod chapter;
mod compare;
mod dates;
mod elsewhere;
mod frame;
mod intro;
mod line_draft;
mod line_editor;
mod line_fields;
mod list;
mod occupation_field;
mod own;
mod packs;
mod proposals;
mod result;
mod result_blocks;
mod say;
mod steps;
mod timeline;
mod together;
mod values;
mod why;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::{ExerciseRoute, Route, State, tasks};
use crate::content::exercise::{Action, At, Exercise, Step, StepKind, TextKey, next_after, reduce};
use crate::domain::{Entry, EntryKey, ProfileId, Run, RunId, Slot, Value};
use crate::ui::context::Ui;
use crate::ui::pages::errors;

pub use chapter::chapter_page;
pub use own::OWN_RESULT_PAGES;
pub use packs::packs_page;

/// What every page of an exercise reads.
#[derive(Clone, Copy)]
pub struct ExerciseContext<'a> {
    /// The app at this rendering.
    pub ui: &'a Ui,
    /// The exercise.
    pub exercise: &'a Exercise,
    /// The newest run of it, if the user began one. It may have no entries.
    pub run: Option<&'a Run>,
}

/// What every step reads, and what it can do.
#[derive(Clone, Copy)]
pub struct StepContext<'a> {
    /// The app at this rendering.
    pub ui: &'a Ui,
    /// The exercise.
    pub exercise: &'a Exercise,
    /// The step.
    pub step: &'a Step,
    /// Where it is, and which card is on the screen. `card` is `Some` in steps that show one card after the other
    /// (`Rate`, `Sort`, `Guess`), and `None` in all others.
    pub at: At,
    /// The newest run of the exercise, if the user began one.
    pub run: Option<&'a Run>,
}

impl<'a> ExerciseContext<'a> {
    /// The address of a place in the exercise.
    pub fn route(&self, place: ExerciseRoute) -> Route {
        Route::Exercise(self.exercise.address.clone(), place)
    }

    /// The address of a step or card.
    pub fn to(&self, at: At) -> Route {
        self.route(ExerciseRoute::at(at))
    }

    /// The address of what comes after a step or card.
    pub fn after(&self, at: At) -> Route {
        next_route(self.exercise, self.run, at)
    }

    /// The address of the first thing that is open, or of the result.
    pub fn to_open(&self) -> Route {
        self.ui.state.go_on_in(self.exercise)
    }

    /// A text of the exercise in each language of the screen. In a local pack that lacks them it is in the pack's own
    /// first language, with its own `lang` and `dir`.
    pub fn say(&self, key: TextKey) -> Html {
        say::say(self.ui, self.exercise, key, false)
    }

    /// The same in the first language alone.
    pub fn say_alone(&self, key: TextKey) -> Html {
        say::say(self.ui, self.exercise, key, true)
    }

    /// The same as plain text, for `aria-label` and the like.
    pub fn text(&self, key: TextKey) -> String {
        say::text(self.ui, self.exercise, key)
    }

    /// Whether the exercise has this text.
    pub fn has(&self, key: TextKey) -> bool {
        say::has(self.ui, self.exercise, key)
    }

    /// The entry with a key, if there is one.
    pub fn entry(&self, key: &EntryKey) -> Option<&'a Entry> {
        self.run?.entry(key)
    }

    /// The name of a card: a text of the pack, or the user's own words if they added it.
    pub fn card_name(&self, step: &str, slot: &Slot) -> Html {
        say::card_name(self, step, slot)
    }

    /// A step of the exercise with what it needs.
    pub fn in_step(&self, at: At) -> Option<StepContext<'a>> {
        let step = self.exercise.steps.get(at.step)?;
        Some(StepContext { ui: self.ui, exercise: self.exercise, step, at, run: self.run })
    }

    /// A callback that says something: at once in memory and on the screen, then on the disk. With a place it then goes
    /// there.
    pub fn set<E: 'static>(&self, key: EntryKey, value: Value, and_go: Option<Route>) -> Callback<E> {
        let (ui, exercise) = (self.ui.clone(), self.exercise.id.clone());
        Callback::from(move |_: E| {
            let (exercise, key, value, and_go) = (exercise.clone(), key.clone(), value.clone(), and_go.clone());
            ui.run(|app| async move { tasks::set_entry(&app, exercise, key, value, and_go).await });
        })
    }

    /// A callback for what is typed: it is in memory with each letter, and stored when the user pauses (E1).
    pub fn write(&self, key: EntryKey) -> Callback<Value> {
        let (app, exercise) = (self.ui.app.clone(), self.exercise.id.clone());
        Callback::from(move |value: Value| {
            // The call itself puts it into memory, so that no drawing shows a field without its last letter.
            spawn_local(tasks::write_entry(&app, exercise.clone(), key.clone(), value));
        })
    }

    /// A callback that removes an entry; a message offers to undo it.
    pub fn remove<E: 'static>(&self, key: EntryKey) -> Callback<E> {
        let (ui, exercise) = (self.ui.clone(), self.exercise.id.clone());
        Callback::from(move |_: E| {
            let (exercise, key) = (exercise.clone(), key.clone());
            ui.run(|app| async move { tasks::remove_entry(&app, exercise, key).await });
        })
    }

    /// A callback for the switch "I may show this".
    pub fn offer(&self, key: EntryKey) -> Callback<bool> {
        let (ui, exercise) = (self.ui.clone(), self.exercise.id.clone());
        Callback::from(move |offered: bool| {
            let (exercise, key) = (exercise.clone(), key.clone());
            ui.run(move |app| async move { tasks::offer_entry(&app, exercise, key, offered).await });
        })
    }
}

impl<'a> StepContext<'a> {
    /// The exercise without the step.
    pub fn whole(&self) -> ExerciseContext<'a> {
        ExerciseContext { ui: self.ui, exercise: self.exercise, run: self.run }
    }

    /// See [`ExerciseContext::say`].
    pub fn say(&self, key: TextKey) -> Html {
        self.whole().say(key)
    }

    /// See [`ExerciseContext::say_alone`].
    pub fn say_alone(&self, key: TextKey) -> Html {
        self.whole().say_alone(key)
    }

    /// See [`ExerciseContext::text`].
    pub fn text(&self, key: TextKey) -> String {
        self.whole().text(key)
    }

    /// See [`ExerciseContext::has`].
    pub fn has(&self, key: TextKey) -> bool {
        self.whole().has(key)
    }

    /// See [`ExerciseContext::entry`].
    pub fn entry(&self, key: &EntryKey) -> Option<&'a Entry> {
        self.whole().entry(key)
    }

    /// See [`ExerciseContext::card_name`].
    pub fn card_name(&self, step: &str, slot: &Slot) -> Html {
        self.whole().card_name(step, slot)
    }

    /// See [`ExerciseContext::to`].
    pub fn to(&self, at: At) -> Route {
        self.whole().to(at)
    }

    /// Where the user goes on from here, as far as what was said so far tells.
    pub fn next(&self) -> Route {
        next_route(self.exercise, self.run, self.at)
    }

    /// See [`ExerciseContext::set`].
    pub fn set<E: 'static>(&self, key: EntryKey, value: Value, and_go: Option<Route>) -> Callback<E> {
        self.whole().set(key, value, and_go)
    }

    /// A callback that says something and goes on to what comes after it. What comes next is found out when it is
    /// called: a step may be shown only because of what is being said.
    pub fn set_and_next<E: 'static>(&self, key: EntryKey, value: Value) -> Callback<E> {
        let (ui, exercise, at) = (self.ui.clone(), self.exercise.id.clone(), self.at);
        Callback::from(move |_: E| {
            let and_go = after_saying(&ui.app.state(), &exercise, at, &key, &value);
            let (exercise, key, value) = (exercise.clone(), key.clone(), value.clone());
            ui.run(|app| async move { tasks::set_entry(&app, exercise, key, value, and_go).await });
        })
    }

    /// See [`ExerciseContext::write`].
    pub fn write(&self, key: EntryKey) -> Callback<Value> {
        self.whole().write(key)
    }

    /// See [`ExerciseContext::remove`].
    pub fn remove<E: 'static>(&self, key: EntryKey) -> Callback<E> {
        self.whole().remove(key)
    }

    /// See [`ExerciseContext::offer`].
    pub fn offer(&self, key: EntryKey) -> Callback<bool> {
        self.whole().offer(key)
    }

    /// A primary link to what comes next.
    pub fn go_on(&self) -> Html {
        frame::go_on(self)
    }

    /// What stands below a step: back by one, what the step itself adds, skip, and on if it is answered. `skip` is the
    /// entry that becomes "ask me later"; without one there is neither skip nor on.
    pub fn foot(&self, skip: Option<EntryKey>, more: Html) -> Html {
        frame::foot(self, skip, more)
    }
}

/// The place after this one: the next card or step, or the result.
fn next_route(exercise: &Exercise, run: Option<&Run>, at: At) -> Route {
    let place = next_after(exercise, run, at).map_or(ExerciseRoute::Result, ExerciseRoute::at);
    Route::Exercise(exercise.address.clone(), place)
}

/// The place to which something leads that is about to be said; `None` if its exercise is gone.
fn after_saying(state: &State, exercise: &str, at: At, key: &EntryKey, value: &Value) -> Option<Route> {
    let exercise = state.exercise(exercise)?;
    let now = state.people.current.as_ref()?.profile.created;
    let none = Run::new(RunId::new(""), ProfileId::new(""), &exercise.id, now);
    let run = state.run_of(&exercise.id).unwrap_or(&none);
    let said = reduce(exercise, run, Action::Set { key: key.clone(), value: value.clone() }, now)?.run;
    Some(next_route(exercise, Some(&said), at))
}

/// The page of a place in an exercise.
pub fn exercise_page(ui: &Ui, address: &str, place: ExerciseRoute) -> Html {
    let state = &ui.state;
    if state.content.exercises.is_none() {
        return errors::waiting(ui);
    }
    let Some(exercise) = state.exercise_at(address) else {
        return errors::not_found(&ui.speech, &Route::Home, "nav-home");
    };
    let cx = ExerciseContext { ui, exercise, run: state.run_of(&exercise.id) };
    match place {
        ExerciseRoute::Intro => intro::intro_page(&cx),
        ExerciseRoute::Step(number, card) => step_page(&cx, number, card, None),
        ExerciseRoute::Line(number, line) => step_page(&cx, number, None, Some(&line)),
        ExerciseRoute::Result => result::result_page(&cx),
        ExerciseRoute::Proposals => proposals::proposals_page(&cx),
        ExerciseRoute::Compare => compare::compare_page(&cx),
    }
}

/// A step, by its number from 1; a card of it, by its number from 1; a line of a list, by its id or as `new`.
fn step_page(cx: &ExerciseContext, number: usize, card: Option<usize>, line: Option<&str>) -> Html {
    let at = At { step: number.wrapping_sub(1), card: card.map(|card| card.wrapping_sub(1)) };
    let not_found = || errors::not_found(&cx.ui.speech, &cx.route(ExerciseRoute::Intro), "exercise-to-start");
    let Some(step) = cx.in_step(at).map(|step| frame::with_card(&step)) else { return not_found() };
    let body = match &step.step.kind {
        StepKind::Info => steps::info::info(&step),
        StepKind::Choose { .. } => steps::choose::choose(&step),
        StepKind::Rate { .. } => steps::rate::rate(&step),
        StepKind::Sort { .. } => steps::sort::sort(&step),
        StepKind::Rank { .. } => steps::rank::rank(&step),
        StepKind::Text { .. } => steps::text::text(&step),
        StepKind::Cards { .. } => steps::cards::cards(&step),
        StepKind::List { .. } => list::list(&step, line),
        StepKind::Guess { .. } => steps::guess::guess(&step),
        // The parser takes no pack with such a step yet.
        StepKind::Own { .. } => return not_found(),
    };
    frame::frame(&step, steps::spoken(&step), body)
}
