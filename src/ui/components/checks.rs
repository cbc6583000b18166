//! Checkboxes: any number of things can be chosen.

use yew::prelude::*;

use crate::ui::speech::Speech;

/// What a [`check`] takes.
#[derive(Default)]
pub struct Check<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its label.
    pub label: Html,
    /// Whether it is ticked.
    pub checked: bool,
    /// Called with whether it is ticked now.
    pub onchange: Callback<bool>,
    /// More about it, which is read as its description.
    pub hint: Option<Html>,
}

/// One thing to tick.
///
/// Accessibility: a native checkbox; the label is as high as the target.
pub fn check(check: Check) -> Html {
    let Check { id, label, checked, onchange, hint } = check;
    let onchange = Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
            onchange.emit(input.checked());
        }
    });
    let hint_id = [id, "-hint"].concat();
    html! {
        <div class="check">
            <input type="checkbox" id={id.to_owned()} autocomplete="off" {checked} {onchange} aria-describedby={hint.is_some().then(|| hint_id.clone())} />
            <label for={id.to_owned()}>{ label }</label>
            if let Some(hint) = hint {
                <div id={hint_id} class="hint">{ hint }</div>
            }
        </div>
    }
}

/// Several things to tick, in a fieldset: each has a value, which is a part of its id, and a label.
///
/// `legend` is the message of the question. `onchange` is called with what changed, and whether it is ticked now.
pub fn checks(
    speech: &Speech,
    legend: &str,
    options: Vec<(&'static str, Html)>,
    checked: &[&str],
    onchange: &Callback<(&'static str, bool)>,
) -> Html {
    html! {
        <fieldset class="checks">
            <legend>{ speech.say(legend) }</legend>
            for (value, label) in options {
                <key={value}>
                    { check(Check { id: &["check-", value].concat(), label, checked: checked.contains(&value),
                                onchange: onchange.reform(move |on| (value, on)), hint: None }) }
                </>
            }
        </fieldset>
    }
}
