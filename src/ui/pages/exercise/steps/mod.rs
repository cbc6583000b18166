//! The kinds of steps, each in a file of its own, and what several of them have.
//!
//! Each kind is one thing of paper: a page with a sign, a deck with piles, two cards, index cards, ruled paper, a hundred
//! dots. A choice is seen whole on a phone of 360 by 640 px in two languages, so a step's hint stands below the choice
//! where there is one ([`hint_below`]).

pub mod cards;
pub mod choose;
pub mod guess;
mod guess_field;
mod guess_parts;
pub mod info;
mod own_cards;
mod parts;
pub mod rank;
mod rank_order;
pub mod rate;
pub mod rate_several;
pub mod sort;
pub mod text;

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::together::{shown, together};
use super::{ExerciseContext, StepContext, say};
use crate::app::{App, ExerciseRoute, Route};
use crate::content::exercise::{StepKind, TextKey, asked_cards, before};
use crate::domain::{EntryKey, Slot, Value};
use crate::platform::{focus, speech_synthesis, taps};
use crate::ui::components::{LocalState, with_local_state};
use crate::ui::keys::Key;

/// The messages that are read aloud: the question, what it is about, and what can be said. What the user wrote is not a
/// message, and a local pack has none.
pub fn spoken(cx: &StepContext) -> Vec<String> {
    let step = cx.step.id.as_str();
    let pair = rank::pair(cx);
    let mut keys = vec![TextKey::Prompt(step)];
    let several = together(cx).map(|count| shown(cx, count));
    if let Some(shown) = &several {
        let cards = asked_cards(cx.step);
        keys.extend(cards.get(shown.clone()).unwrap_or_default().iter().map(|card| TextKey::Card(step, &card.id)));
    } else if let Some((card, _)) = card_on_screen(cx) {
        keys.extend([TextKey::Card(step, card), TextKey::CardHint(step, card)]);
    }
    match &cx.step.kind {
        StepKind::Sort { piles, .. } => keys.extend(piles.iter().map(|pile| TextKey::Option(step, pile))),
        StepKind::Rate { .. } if several.is_some() => {}
        StepKind::Rate { scale, .. } => {
            let options = cx.exercise.scale(scale).map(|scale| scale.options.as_slice()).unwrap_or_default();
            keys.extend(options.iter().map(|option| TextKey::Scale(scale, option)));
        }
        StepKind::Rank { from, .. } => {
            for slot in &pair {
                if let Slot::Card(card) = slot {
                    keys.extend([TextKey::Card(from, card), TextKey::CardHint(from, card)]);
                }
            }
        }
        StepKind::Choose { options, .. } | StepKind::Cards { groups: options, .. } => {
            keys.push(TextKey::Hint(step));
            keys.extend(options.iter().map(|option| TextKey::Option(step, option)));
        }
        StepKind::Guess { .. } => {}
        StepKind::Info | StepKind::Text { .. } | StepKind::List { .. } | StepKind::Own { .. } => {
            keys.push(TextKey::Hint(step));
        }
    }
    say::messages(cx.exercise, &keys, cx.ui)
}

/// The card on the screen and the name of its picture, in steps that show one card after the other.
fn card_on_screen<'a>(cx: &StepContext<'a>) -> Option<(&'a str, Option<&'a str>)> {
    let at = cx.at.card?;
    match &cx.step.kind {
        StepKind::Rate { .. } | StepKind::Sort { .. } => {
            asked_cards(cx.step).into_iter().nth(at).map(|card| (card.id.as_str(), card.pictogram.as_deref()))
        }
        StepKind::Guess { cards, .. } => cards.get(at).map(|card| (card.id.as_str(), None)),
        _ => None,
    }
}

/// What helps to answer a step, below what can be chosen.
fn hint_below(cx: &StepContext) -> Html {
    let hint = TextKey::Hint(&cx.step.id);
    html! {
        if cx.has(hint) {
            <p class="hint hint-below">{ cx.say(hint) }</p>
        }
    }
}

/// The place to which Backspace leads: one card or step back, or the beginning.
fn back_route(cx: &StepContext) -> Route {
    before(cx.exercise, cx.run, cx.at).map_or_else(|| cx.whole().route(ExerciseRoute::Intro), |at| cx.to(at))
}

/// Lets keys answer: digits in the order of the answers, Backspace and U go back, S skips.
fn answer_by_keys(cx: &StepContext, answers: Vec<Callback<()>>, skip: Option<EntryKey>) {
    let (ui, back) = (cx.ui.clone(), back_route(cx));
    let skip = skip.map(|key| cx.set_and_next::<()>(key, Value::Skipped));
    let count = answers.len();
    let onkey = Callback::from(move |key: Key| {
        speech_synthesis::stop();
        match key {
            Key::Digit(index) => answers[index].emit(()),
            Key::Back => ui.app.go(back.clone()),
            Key::Skip => {
                if let Some(skip) = &skip {
                    skip.emit(());
                }
            }
            Key::Both => {}
        }
    });
    cx.ui.by_step_keys(count, onkey);
}

/// What a press does, if it is meant for what is on the screen. Reading aloud stops.
fn meant(act: Callback<()>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        if taps::is_meant(&event) {
            speech_synthesis::stop();
            act.emit(());
        }
    })
}

/// Presses what is on the screen under this id, as a pointer would: a key then means what the user sees, even if the
/// next screen is not drawn yet.
fn press(id: &str) {
    let found = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = found.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        element.click();
    }
}

/// Whether an element with this id is on the screen.
fn is_on_screen(id: &str) -> bool {
    gloo::utils::document().get_element_by_id(id).is_some()
}

/// Moves the focus to what the next drawing brings. On slow devices that takes a few frames.
fn focus_when_drawn(app: &Rc<App>, id: &'static str) {
    const FRAMES: u32 = 60;
    let app = app.clone();
    spawn_local(async move {
        for _ in 0..FRAMES {
            app.platform().next_frame().await;
            if is_on_screen(id) {
                focus::into_view(id);
                return;
            }
        }
    });
}

/// Draws a step that remembers something for as long as it is shown.
fn with_state(cx: &StepContext, draw: fn(&StepContext, &LocalState) -> Html) -> Html {
    let (ui, exercise, at) = (cx.ui.clone(), cx.exercise.id.clone(), cx.at);
    with_local_state(move |local| {
        let Some(exercise) = ui.state.exercise(&exercise) else { return html! {} };
        let whole = ExerciseContext { ui: &ui, exercise, run: ui.state.run_of(&exercise.id) };
        whole.in_step(at).map_or_else(Html::default, |step| draw(&step, local))
    })
}
