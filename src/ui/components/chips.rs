//! Filters.

use yew::prelude::*;

use super::{ChoiceOption, Say};

/// What [`Chips`] take.
#[derive(Properties, PartialEq)]
pub struct ChipsProps {
    /// The message of what is filtered; no two filters of a screen share one.
    pub legend: AttrValue,
    /// What can be chosen.
    pub options: Vec<ChoiceOption>,
    /// What is chosen.
    pub value: AttrValue,
    /// What she chose.
    pub onchange: Callback<AttrValue>,
}

/// A filter in one line: native radio buttons that look like chips; the chosen one is filled and has a tick.
#[component]
pub fn Chips(props: &ChipsProps) -> Html {
    html! {
        <fieldset class="chips">
            <legend><Say id={props.legend.clone()} /></legend>
            <div class="chip-line">
                for option in props.options.iter() {
                    <label key={option.value.to_string()} class="chip">
                        <input type="radio" name={props.legend.clone()} value={option.value.clone()}
                            checked={option.value == props.value}
                            onchange={let value = option.value.clone(); props.onchange.reform(move |_: Event| value.clone())} />
                        <span><Say id={option.say.clone()} args={option.args.clone()} /></span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
