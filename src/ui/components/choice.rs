//! A question of which one answer can be chosen.

use yew::prelude::*;

use super::error_line;
use crate::platform::focus;
use crate::ui::speech::Speech;

/// One thing to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceOption {
    /// The value that is reported.
    pub value: &'static str,
    /// Its message.
    pub say: AttrValue,
    /// The message of a sentence under it.
    pub hint: Option<AttrValue>,
}

impl ChoiceOption {
    /// An option without hint.
    pub fn new(value: &'static str, say: impl Into<AttrValue>) -> Self {
        Self { value, say: say.into(), hint: None }
    }

    /// The same with a hint.
    pub fn hint(self, say: impl Into<AttrValue>) -> Self {
        Self { hint: Some(say.into()), ..self }
    }
}

/// What a [`choice`] takes.
#[derive(Default)]
pub struct Choice<'a> {
    /// A name that no other group on the screen has.
    pub name: &'static str,
    /// The message of the question.
    pub legend: &'static str,
    /// What can be chosen.
    pub options: Vec<ChoiceOption>,
    /// What is chosen; the empty text for nothing.
    pub value: &'a str,
    /// Called with what the user chose; with the empty text if they took an optional choice back.
    pub onchange: Callback<AttrValue>,
    /// Whether a choice can be taken back.
    pub optional: bool,
    /// The message that says what is wrong with it, if something is.
    pub error: Option<&'a str>,
}

/// A question with big cards, of which one can be chosen.
///
/// Accessibility: native radio buttons in a fieldset: arrow keys move, the legend is read once, the hint is the
/// option's description. The whole card is the label and so the target. The chosen one has a filled dot and a thick
/// border. What is wrong is the group's description and is read out when it appears; [`focus_choice`] goes there.
pub fn choice(speech: &Speech, choice: Choice) -> Html {
    let error_id = choice.error.map(|_| [choice.name, "-error"].concat());
    html! {
        <fieldset class={if error_id.is_some() { "choice field-wrong" } else { "choice" }} aria-describedby={error_id.clone()}>
            <legend>{ speech.say(choice.legend) }</legend>
            <div class="live" role="alert">
                if let Some(error) = choice.error {
                    { error_line(error_id, speech.say(error)) }
                }
            </div>
            <div class="choice-options">
                for option in choice.options.iter() {
                    { card(speech, &choice, option) }
                }
            </div>
            if choice.optional && !choice.value.is_empty() {
                <button type="button" class="button button-quiet"
                    onclick={choice.onchange.reform(|_: MouseEvent| AttrValue::default())}>
                    { speech.say("choose-nothing") }
                </button>
            }
        </fieldset>
    }
}

/// Moves the focus to an option of a [`choice`]: to its first one, if nothing was chosen.
pub fn focus_choice(name: &str, option: &str) {
    focus::into_view(&option_id(name, option));
}

fn option_id(name: &str, option: &str) -> String {
    [name, "-", option].concat()
}

fn card(speech: &Speech, choice: &Choice, option: &ChoiceOption) -> Html {
    let value = option.value;
    let id = option_id(choice.name, value);
    let hint_id = [&id, "-hint"].concat();
    let onchange = choice.onchange.reform(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<web_sys::Element>() {
            focus::keep_in_view(&input);
        }
        value.into()
    });
    html! {
        <div class="choice-card" key={value}>
            <input type="radio" autocomplete="off" id={id.clone()} name={choice.name} {value} {onchange} checked={choice.value == value}
                aria-describedby={option.hint.is_some().then(|| hint_id.clone())} />
            <label for={id}>{ speech.say(&option.say) }</label>
            if let Some(hint) = &option.hint {
                <p id={hint_id} class="hint">{ speech.say(hint) }</p>
            }
        </div>
    }
}
