//! One of many.

use yew::prelude::*;

use crate::ui::speech::Speech;

/// Value, text, and the text's language where it is not the screen's.
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
    /// What she chose.
    pub onchange: Callback<AttrValue>,
}

/// A native list to choose from: it opens the phone's own picker and speaks the names of languages in their language.
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
