//! What just happened, with a way to take it back.

use yew::prelude::*;

use super::Icon;
use crate::ui::speech::Speech;

/// A short message at the foot of the screen, with the message on a button and what that does, usually undo.
///
/// Accessibility: it stands in a `status` region that is always there, so that it is read when it comes, with its
/// buttons, without taking the focus. It stays until it is closed or another one comes, and one that only tells
/// something goes with the screen: who reads slowly, or by magnifier, must not race a clock (WCAG 2.2.1).
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
