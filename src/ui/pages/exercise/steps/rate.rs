//! A step in which each card is rated on a scale: one card on the screen, where one tap rates and goes on; or several, for
//! users who want that, where a tap rates and the screen stays ([`super::rate_several`]).

use yew::prelude::*;

use super::parts::{AnswerButton, answer_button, card_face, key_of, scale_sign};
use super::rate_several::several;
use super::{StepContext, answer_by_keys, card_on_screen, hint_below, meant};
use crate::content::exercise::{StepKind, TextKey};
use crate::domain::{Entry, EntryKey, Value};
use crate::ui::pages::exercise::together::together;
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
