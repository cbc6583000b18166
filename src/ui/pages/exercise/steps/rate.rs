//! A step in which each card is rated on a scale: one card on the screen, where one tap rates and goes on; or several, for
//! users who want that, where a tap rates and the screen stays ([`super::rate_several`]).

use yew::prelude::*;

use super::parts::{AnswerButton, answer_button, card_face, key_of};
use super::rate_several::{several, together};
use super::{StepContext, answer_by_keys, card_on_screen, hint_below, meant};
use crate::content::exercise::{Scale, StepKind, TextKey};
use crate::domain::{Entry, EntryKey, Value};
use crate::ui::art;
use crate::ui::pages::key_hint::key_hint;

/// The card and the options of the scale.
pub fn rate(cx: &StepContext) -> Html {
    if let Some(count) = together(cx) {
        return several(cx, count);
    }
    let StepKind::Rate { scale, .. } = &cx.step.kind else { return html! {} };
    let (Some(scale), Some((card, _))) = (cx.exercise.scale(scale), card_on_screen(cx)) else { return html! {} };
    let key = EntryKey::card(cx.step.id.as_str(), card);
    let chosen = cx.entry(&key).and_then(Entry::option);
    let give = |option: &String| cx.set_and_next::<()>(key.clone(), Value::Chosen(vec![option.clone()]));
    let answers: Vec<Callback<()>> = scale.options.iter().map(give).collect();
    answer_by_keys(cx, answers.clone(), Some(key.clone()));
    html! {
        <>
            <div class="rate-card">{ card_face(cx) }</div>
            <div class="answers" role="group" aria-labelledby="title">
                for (index, (option, answer)) in scale.options.iter().zip(answers).enumerate() {
                    { answer_button(AnswerButton {
                        id: format!("option-{option}"),
                        name: cx.say(TextKey::Scale(&scale.id, option)),
                        sign: Some(scale_sign(scale, index)),
                        chosen: chosen == Some(option.as_str()),
                        key: key_of(cx.ui, index),
                        onclick: meant(answer),
                    }) }
                }
            </div>
            { cx.foot(Some(key), html! {}) }
            { hint_below(cx) }
            { key_hint(cx.ui, "step-keys-rate") }
        </>
    }
}

/// The sign of an option: rising steps if the pack says that its scale rises, otherwise only which of the options it is.
pub(super) fn scale_sign(scale: &Scale, index: usize) -> Html {
    let of = scale.options.len();
    if scale.rising { art::rising_sign(index, of) } else { place_sign(index, of) }
}

/// Which of the options it is: a row of dots, one of them full. It says the place on the scale and no more, since a pack
/// may have any scale: nothing rises or smiles.
fn place_sign(place: usize, of: usize) -> Html {
    #[allow(clippy::cast_precision_loss, reason = "six options at most")]
    let x = |index: usize| 24.0 + (index as f32 - (of as f32 - 1.0) / 2.0) * 8.5;
    html! {
        <svg class="answer-sign place-sign turns" viewBox="0 0 48 24" aria-hidden="true">
            for index in 0..of {
                <circle key={index} class={(index == place).then_some("place-here")} cx={format!("{:.1}", x(index))} cy="12"
                    r={if index == place { "3.5" } else { "2" }} />
            }
        </svg>
    }
}
