//! The four answers.

use yew::prelude::*;

use super::{Icon, Say};
use crate::domain::Answer;
use crate::ui::art;

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerOption {
    /// What it means.
    pub value: Answer,
    /// Its message.
    pub say: AttrValue,
    /// The key that gives it.
    pub key: AttrValue,
}

/// What [`AnswerButtons`] take.
#[derive(Properties, PartialEq)]
pub struct AnswerButtonsProps {
    /// The answers in their order.
    pub answers: Vec<AnswerOption>,
    /// The one given before, when she has come back.
    #[prop_or_default]
    pub chosen: Option<Answer>,
    /// The one she gives.
    pub onanswer: Callback<Answer>,
}

/// Four big buttons: one tap answers.
///
/// Accessibility: toggle buttons, not radio buttons, because choosing answers and goes on, and arrow keys that do so
/// by surprise would be a trap. The answer given before is pressed: border, ground and a tick show it. The drawing is
/// the same sign that bars and lists use: a key with no, one, two, three teeth. Key hints are hidden where there is
/// no keyboard, and from screen readers, which announce `aria-keyshortcuts`.
#[component]
pub fn AnswerButtons(props: &AnswerButtonsProps) -> Html {
    html! {
        <div class="answers">
            for option in props.answers.iter() {
                { button(option, props.chosen == Some(option.value), &props.onanswer) }
            }
        </div>
    }
}

fn button(option: &AnswerOption, chosen: bool, onanswer: &Callback<Answer>) -> Html {
    let AnswerOption { value, say, key } = option.clone();
    let onclick = onanswer.reform(move |_: MouseEvent| value);
    html! {
        <button key={value.name()} type="button" id={format!("answer-{}", value.name())} class="answer" {onclick}
            aria-pressed={if chosen { "true" } else { "false" }} aria-keyshortcuts={key.clone()}>
            { art::answer_sign(value) }
            <Say id={say} />
            <span class="answer-end" aria-hidden="true">
                <span class="answer-tick">{ Icon::Check.draw() }</span>
                <kbd class="key-hint">{ key }</kbd>
            </span>
        </button>
    }
}
