//! Filters.

use yew::prelude::*;

use super::ChoiceOption;
use crate::ui::speech::Speech;

/// A filter in one line: native radio buttons that look like chips. The chosen one is filled and has a tick.
///
/// `legend` is the message that says what is filtered; no two filters of a screen share one.
pub fn chips(
    speech: &Speech,
    legend: &'static str,
    options: &[ChoiceOption],
    value: &str,
    onchange: &Callback<AttrValue>,
) -> Html {
    html! {
        <fieldset class="chips">
            <legend>{ speech.say(legend) }</legend>
            <div class="chip-line">
                for option in options.iter() {
                    <label key={option.value} class="chip">
                        <input type="radio" autocomplete="off" name={legend} value={option.value} checked={option.value == value}
                            onchange={let value = option.value; onchange.reform(move |_: Event| value.into())} />
                        <span>{ speech.say(&option.say) }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
