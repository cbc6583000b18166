//! A text of the same field that another window has.

use yew::prelude::*;

use super::{Button, Notice, button, notice, user_text};
use crate::ui::speech::Speech;

/// The other text. It can be taken in place of the one in the field, which can then be brought back in the same way.
///
/// Accessibility: it is announced when it appears (`live`), since nobody who is typing would see it appear.
pub fn other_text(speech: &Speech, text: &str, onuse: Callback<MouseEvent>, onclose: Callback<MouseEvent>) -> Html {
    notice(Notice {
        live: true,
        children: html! {
            <>
                <p>{ speech.say("elsewhere-other") }</p>
                <p>{ user_text(text) }</p>
                <div class="actions">
                    { button(speech, Button::new("elsewhere-use", onuse)) }
                    { button(speech, Button::quiet("close", onclose)) }
                </div>
            </>
        },
        ..Default::default()
    })
}
