//! A short message about what just happened, with a way to undo it.

use yew::prelude::*;

use super::Icon;
use crate::ui::speech::Speech;

/// The animation of a message that leaves by itself, in `static/css/parts.css`.
const LEAVE: &str = "leave";

/// A short message at the bottom of the screen, with the message on a button and what the button does, usually undo.
///
/// Accessibility: it is in a `status` region that is always there, so that it is read when it appears, with its
/// buttons, without taking the focus. One with a button stays until it is closed or another one appears: users who read
/// slowly, or with a magnifier, must not have to race a clock to undo something (WCAG 2.2.1). One that only says
/// something leaves after ten seconds, or with the screen. The clock is an animation of the style sheet that moves
/// nothing. It stands still while a pointer or the focus is on the message.
pub fn toast(speech: &Speech, say: &str, action: Option<(&str, Callback<MouseEvent>)>, onclose: Callback<()>) -> Html {
    let onanimationend = {
        let onclose = onclose.clone();
        Callback::from(move |event: AnimationEvent| {
            if event.animation_name() == LEAVE {
                onclose.emit(());
            }
        })
    };
    html! {
        <div class="toast" {onanimationend}>
            { speech.say(say) }
            if let Some((say, onclick)) = action {
                <button type="button" class="button toast-action" {onclick}>{ Icon::UNDO.draw() }{ speech.say(say) }</button>
            }
            <button type="button" class="icon-button" aria-label={speech.t("close")} onclick={onclose.reform(|_: MouseEvent| ())}>{ Icon::CLOSE.draw() }</button>
        </div>
    }
}
