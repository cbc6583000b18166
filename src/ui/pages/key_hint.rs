//! A line that says what keys do on a question's page, and how to turn them off.

use yew::prelude::*;

use crate::app::tasks;
use crate::ui::components::{Button, button};
use crate::ui::context::Ui;

/// `say` is the message that says which keys answer.
///
/// Accessibility: a key that answers by itself is a trap for users who dictate to the device or press keys by accident.
/// So it can be turned off in this very place, and in the settings (WCAG 2.1.4). It is shown where a keyboard is
/// likely.
pub fn key_hint(ui: &Ui, say: &str) -> Html {
    let on = ui.has_keys();
    let turn = ui.task(move |app, _: MouseEvent| async move { tasks::turn_keys(&app, !on).await });
    let speech = &ui.speech.alone();
    html! {
        <div class="key-hint key-hints">
            <p>{ speech.say(if on { say } else { "keys-are-off" }) }</p>
            { button(speech, Button {
                id: Some("turn-keys"),
                ..Button::quiet(if on { "keys-turn-off" } else { "keys-turn-on" }, turn)
            }) }
        </div>
    }
}
