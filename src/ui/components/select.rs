//! A list from which one thing can be chosen.

use yew::prelude::*;

use crate::ui::speech::Speech;

/// Value, text, and the text's language if it is not that of the screen.
pub type SelectOption = (AttrValue, AttrValue, Option<AttrValue>);

/// What a [`select`] takes.
#[derive(Default)]
pub struct Select<'a> {
    /// Its id.
    pub id: &'static str,
    /// The message of its label.
    pub label: &'static str,
    /// What can be chosen.
    pub options: Vec<SelectOption>,
    /// What is chosen.
    pub value: &'a str,
    /// Called with what the user chose.
    pub onchange: Callback<AttrValue>,
}

/// A native list to choose from: it opens the phone's own picker, and names of languages are read in their language.
pub fn select(speech: &Speech, select: Select) -> Html {
    let Select { id, label, options, value, onchange } = select;
    let onchange = Callback::from(move |event: Event| {
        if let Some(select) = event.target_dyn_into::<web_sys::HtmlSelectElement>() {
            onchange.emit(select.value().into());
        }
    });
    html! {
        <div class="field">
            <label for={id} class="field-label">{ speech.say(label) }</label>
            <select {id} class="input" {onchange} autocomplete="off">
                for (option, text, lang) in options.iter() {
                    <option key={[option.as_str(), text].join(" ")} value={option} selected={*option == value} {lang}>{ text }</option>
                }
            </select>
        </div>
    }
}
