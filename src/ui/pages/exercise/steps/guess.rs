//! A step in which a figure is guessed and then shown with its source. Of a hundred, it is drawn as a hundred dots.
//!
//! The figure is nowhere in the page before the user asks for it. The slider and the number are one value; nothing is
//! guessed before the user moves one of them, so that no number is suggested.

use yew::prelude::*;

use super::guess_field::asking;
use super::guess_parts::{dots, on_screen};
use super::parts::card_face;
use super::{StepContext, answer_by_keys, hint_below, with_state};
use crate::content::exercise::{GuessCard, Unit};
use crate::domain::{EntryKey, Value};
use crate::ui::pages::country::country_id;
use crate::ui::pages::exercise::values::number;
use crate::ui::speech::MessageArg;

/// The question, or the figure if the user has guessed.
pub fn guess(cx: &StepContext) -> Html {
    let Some((card, unit)) = on_screen(cx) else { return html! {} };
    let key = EntryKey::card(cx.step.id.as_str(), card.id.as_str());
    let guessed = match cx.entry(&key).map(|entry| &entry.value) {
        Some(Value::Number(guessed)) => Some(*guessed),
        _ => None,
    };
    // There are no digits to press here: they are typed into the field. Skipping would take a guess away.
    answer_by_keys(cx, Vec::new(), guessed.is_none().then(|| key.clone()));
    html! {
        <>
            <div key={card.id.clone()} class="guess">
                { card_face(cx) }
                if let Some(guessed) = guessed {
                    { seen(cx, card, unit, guessed) }
                } else {
                    { with_state(cx, asking) }
                }
            </div>
            { cx.foot(guessed.is_none().then_some(key), html! {}) }
            { hint_below(cx) }
        </>
    }
}

/// The figure, the guess beside it, and where the figure comes from.
fn seen(cx: &StepContext, card: &GuessCard, unit: Unit, guessed: i64) -> Html {
    let speech = &cx.ui.speech;
    let country = country_id(&card.country);
    let country = if speech.first.has(&country) {
        MessageArg::Message(&country)
    } else {
        MessageArg::Value(card.country.as_str().into())
    };
    let source = cx.exercise.sources.iter().find(|source| source.id == card.source);
    let source = source.map_or(card.source.as_str(), |source| source.title.as_str());
    html! {
        <>
            <div class="guess-sheet">
                <h3 id="figure" tabindex="-1" class="figure">{ number(speech, unit, card.figure) }</h3>
                if unit == Unit::InHundred {
                    { dots(card.figure, "dot-full", Some(guessed)) }
                }
                <p class="guess-yours">
                    <svg viewBox="0 0 8 20" aria-hidden="true"><path class="guess-line" d="M4 2v16" /></svg>
                    <span>{ speech.alone().say("step-guess-yours") }{ " " }{ number(&speech.alone(), unit, guessed) }</span>
                </p>
                <p class="guess-source">{ speech.say_named("step-guess-source", &[
                    ("country", country), ("years", MessageArg::Value(card.years.as_str().into())),
                    ("source", MessageArg::Value(source.into())),
                ]) }</p>
            </div>
            <div class="actions">{ cx.go_on() }</div>
        </>
    }
}
