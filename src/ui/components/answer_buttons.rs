//! The four answers.

use yew::prelude::*;

use super::Icon;
use crate::domain::Answer;
use crate::i18n::msg_prefix;
use crate::platform::taps::is_meant;
use crate::ui::art;
use crate::ui::speech::Speech;

/// The keys that give the answers of [`Answer::SCALE`].
const KEYS: [&str; 4] = ["1", "2", "3", "4"];

/// Four big buttons: one tap answers. If the user has come back, the answer given before is the chosen one.
///
/// Accessibility: toggle buttons, not radio buttons, because choosing an answer goes on at once, and arrow keys that do
/// so by surprise would be a trap. The answer given before is pressed: border, background and a tick show it. The
/// drawing is the same sign that bars and lists use: a key with no, one, two or three teeth. Key hints are hidden where
/// there is no keyboard, and from screen readers, which announce `aria-keyshortcuts`. Without `keys` there are no
/// hints.
pub fn answer_buttons(speech: &Speech, chosen: Option<Answer>, keys: bool, onanswer: &Callback<Answer>) -> Html {
    msg_prefix("answer-");
    html! {
        <div class="answers">
            for (value, key) in Answer::SCALE.into_iter().zip(KEYS) {
                { one(speech, value, keys.then_some(key), chosen == Some(value), onanswer) }
            }
        </div>
    }
}

fn one(speech: &Speech, value: Answer, key: Option<&'static str>, chosen: bool, onanswer: &Callback<Answer>) -> Html {
    let id = ["answer-", value.name()].concat();
    let words = speech.say(&id);
    let onclick = {
        let onanswer = onanswer.clone();
        Callback::from(move |event: MouseEvent| {
            if is_meant(&event) {
                onanswer.emit(value);
            }
        })
    };
    html! {
        <button key={value.name()} type="button" {id} class="answer" {onclick}
            aria-pressed={if chosen { "true" } else { "false" }} aria-keyshortcuts={key}>
            { art::answer_sign(value) }
            { words }
            <span class="answer-end" aria-hidden="true">
                <span class="answer-tick">{ Icon::CHECK.draw() }</span>
                if let Some(key) = key {
                    <kbd class="key-hint">{ key }</kbd>
                }
            </span>
        </button>
    }
}
