//! What stays in sight under a list of ticks: the way back, how many parts are ticked, and the way on.

use yew::prelude::*;

use crate::platform;
use crate::ui::components::{Button, Icon, button, error_line};
use crate::ui::speech::Speech;

/// The bar. `count` is how many parts are ticked.
///
/// Accessibility: it stands after the list, also in the order of focus. `scroll-padding-block-end` keeps what has the
/// focus above it.
pub fn bar(speech: &Speech, count: usize, onnext: Callback<MouseEvent>) -> Html {
    let onback = Callback::from(|_: MouseEvent| platform::history_state::back());
    // One language, as around a question.
    let speech = &speech.alone();
    html! {
        <div class="save-bar screen-only">
            <button type="button" class="icon-button" aria-label={speech.t("go-back")} onclick={onback}>
                { Icon::BACK.draw() }
            </button>
            <p class="parts-count" role="status">{ speech.say_with("save-choose-count", &[("count", count.into())]) }</p>
            { button(speech, Button { icon: Some(Icon::NEXT), ..Button::primary("go-on", onnext) }) }
        </div>
    }
}

/// Says at the list that nothing is ticked, once the user wanted to go on.
pub fn missing(speech: &Speech, is_missing: bool) -> Html {
    html! {
        <div class="live" role="alert">
            if is_missing {
                { error_line(None, speech.say("save-choose-missing")) }
            }
        </div>
    }
}

/// Says how many ticks of the last file are gone, because what they were for changed.
pub fn changed(speech: &Speech, count: usize) -> Html {
    html! {
        if count > 0 {
            <p class="hint">{ speech.say_with("save-changed", &[("count", count.into())]) }</p>
        }
    }
}
