//! A short message about what just happened, with a way to undo it.

use yew::prelude::*;

use super::Icon;
use crate::ui::speech::Speech;

/// A short message at the bottom of the screen, with the message on a button and what the button does, usually undo.
///
/// Accessibility: it is in a `status` region that is always there, so that it is read when it appears, with its
/// buttons, without taking the focus. It stays until it is closed or another one appears; one without a button also
/// goes away with the screen. Users who read slowly, or with a magnifier, must not have to race a clock (WCAG 2.2.1).
pub fn toast(
    speech: &Speech,
    say: &str,
    action: Option<(&str, Callback<MouseEvent>)>,
    onclose: Callback<MouseEvent>,
) -> Html {
    html! {
        <div class="toast">
            { speech.say(say) }
            if let Some((say, onclick)) = action {
                <button type="button" class="button toast-action" {onclick}>{ Icon::Undo.draw() }{ speech.say(say) }</button>
            }
            <button type="button" class="icon-button" aria-label={speech.t("close")} onclick={onclose}>{ Icon::Close.draw() }</button>
        </div>
    }
}
