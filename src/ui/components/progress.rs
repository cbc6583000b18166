//! How far.

use yew::prelude::*;

use super::{Say, SayArgs};

/// What a [`Progress`] takes.
#[derive(Properties, PartialEq)]
pub struct ProgressProps {
    /// How many are done.
    pub done: usize,
    /// Of how many.
    pub total: usize,
    /// The message that says it in words.
    pub say: AttrValue,
    /// The message's variables.
    #[prop_or_default]
    pub args: SayArgs,
}

/// How far, in words and as a bar.
///
/// Accessibility: a native `progress` whose label is the words; in forced colours it has the system's own.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    html! {
        <label class="progress">
            <span class="progress-words"><Say id={props.say.clone()} args={props.args.clone()} /></span>
            <progress max={props.total.max(1).to_string()} value={props.done.to_string()} />
        </label>
    }
}

/// What [`Steps`] take.
#[derive(Properties, PartialEq)]
pub struct StepsProps {
    /// The step one is at, from 1.
    pub now: usize,
    /// How many there are.
    pub total: usize,
    /// The message that says it in words.
    pub say: AttrValue,
    /// The message's variables.
    #[prop_or_default]
    pub args: SayArgs,
}

/// How far in a few short screens: the words, and a sign for each that is only seen.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
    html! {
        <p class="steps">
            <span class="steps-signs" aria-hidden="true">
                for n in 1..=props.total {
                    <i key={n} class={if n < props.now { "step step-done" } else if n == props.now { "step step-now" } else { "step" }} />
                }
            </span>
            <Say id={props.say.clone()} args={props.args.clone()} />
        </p>
    }
}
