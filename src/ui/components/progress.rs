//! How far the user is.

use yew::prelude::*;

use crate::ui::speech::Speech;

/// How far the user is, in words and as a bar.
///
/// Accessibility: a native `progress` whose label is the words. In forced colours it has the system's text colour,
/// because browsers leave out the bar of a `progress` that has a style.
pub fn progress(done: usize, total: usize, words: Html) -> Html {
    html! {
        <label class="progress">
            <span class="progress-words">{ words }</span>
            <progress max={total.max(1).to_string()} value={done.to_string()} />
        </label>
    }
}

/// How far the user is in a few short screens: the words, and a sign for each screen, which is only for the eye. Steps
/// count from 1; the message has the variables `n` and `of`.
pub fn steps(speech: &Speech, now: usize, total: usize, say: &str) -> Html {
    html! {
        <p class="steps">
            <span class="steps-signs" aria-hidden="true">
                for n in 1..=total {
                    <i key={n} class={if n < now { "step step-done" } else if n == now { "step step-now" } else { "step" }} />
                }
            </span>
            { speech.say_with(say, &[("n", now.into()), ("of", total.into())]) }
        </p>
    }
}
