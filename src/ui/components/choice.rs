//! One of several.

use yew::prelude::*;

use super::{Say, SayArgs};
use crate::platform::focus;

/// One thing to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceOption {
    /// What is reported.
    pub value: AttrValue,
    /// Its message.
    pub say: AttrValue,
    /// The message of a sentence under it.
    pub hint: Option<AttrValue>,
    /// Variables of both messages.
    pub args: SayArgs,
}

impl ChoiceOption {
    /// An option without hint and variables.
    pub fn new(value: impl Into<AttrValue>, say: impl Into<AttrValue>) -> Self {
        Self { value: value.into(), say: say.into(), hint: None, args: SayArgs::new() }
    }

    /// The same with a hint.
    pub fn hint(self, say: impl Into<AttrValue>) -> Self {
        Self { hint: Some(say.into()), ..self }
    }
}

/// What a [`Choice`] takes.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// A name that no other group on the screen has.
    pub name: AttrValue,
    /// The message of the question.
    pub legend: AttrValue,
    /// What can be chosen.
    pub options: Vec<ChoiceOption>,
    /// What is chosen.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    /// What she chose; the empty text when she took an optional choice back.
    pub onchange: Callback<AttrValue>,
    /// Whether a choice can be taken back.
    #[prop_or_default]
    pub optional: bool,
}

/// A question with big cards, of which one can be chosen.
///
/// Accessibility: native radio buttons in a fieldset: arrows move, the legend is read once, the hint is the option's
/// description. The whole card is the label, hence the target. Chosen shows as a filled dot and a thick border.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let clear = {
        let onchange = props.onchange.clone();
        Callback::from(move |_: MouseEvent| onchange.emit(AttrValue::default()))
    };
    html! {
        <fieldset class="choice">
            <legend><Say id={props.legend.clone()} /></legend>
            <div class="choice-options">
                for option in props.options.iter() {
                    { card(props, option) }
                }
            </div>
            if props.optional && props.value.is_some() {
                <button type="button" class="button button-quiet" onclick={clear}><Say id="choose-nothing" /></button>
            }
        </fieldset>
    }
}

fn card(props: &ChoiceProps, option: &ChoiceOption) -> Html {
    let ChoiceOption { value, say, hint, args } = option;
    let id = format!("{}-{value}", props.name);
    let hint_id = format!("{id}-hint");
    let onchange = {
        let (onchange, value) = (props.onchange.clone(), value.clone());
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<web_sys::Element>() {
                focus::keep_in_view(&input);
            }
            onchange.emit(value.clone());
        })
    };
    html! {
        <div class="choice-card" key={value.to_string()}>
            <input type="radio" id={id.clone()} name={props.name.clone()} value={value.clone()} {onchange}
                checked={props.value.as_ref() == Some(value)} aria-describedby={hint.is_some().then(|| hint_id.clone())} />
            <label for={id}><Say id={say.clone()} args={args.clone()} /></label>
            if let Some(hint) = hint {
                <p id={hint_id} class="hint"><Say id={hint.clone()} args={args.clone()} /></p>
            }
        </div>
    }
}
