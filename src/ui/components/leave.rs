//! The button that leaves quickly.

use yew::prelude::*;

use crate::ui::speech::Speech;

/// The strip at the lower edge of the window with the button that leaves quickly to an address; without an address it
/// only shows what it looks like. `static/leave.js` does the rest, so that it works even if this code has stopped.
///
/// Accessibility: a plain button, the last one on the screen, that says what it does; around it a landmark of its own,
/// because it belongs to no part of the page.
pub fn leave(speech: &Speech, address: Option<String>) -> Html {
    html! {
        <aside class="leave" aria-label={speech.t("leave-now")}>
            <button type="button" class="leave-button" data-leave={address}>{ speech.say("leave-now") }</button>
        </aside>
    }
}
