//! How far.

use yew::prelude::*;

use crate::ui::speech::Speech;

/// How far, in words and as a bar.
///
/// Accessibility: a native `progress` whose label is the words; in forced colours it has the system's ink: browsers
/// leave out the bar of one that has a style.
pub fn progress(done: usize, total: usize, words: Html) -> Html {
    html! {
        <label class="progress">
            <span class="progress-words">{ words }</span>
            <progress max={total.max(1).to_string()} value={done.to_string()} />
        </label>
    }
}

/// How far in a few short screens: the words, and a sign for each that is only seen. Steps count from 1; the message
/// has the variables `n` and `of`.
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
