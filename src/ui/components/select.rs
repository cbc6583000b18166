//! One of many.

use yew::prelude::*;

use super::Say;

/// What a [`Select`] takes.
#[derive(Properties, PartialEq)]
pub struct SelectProps {
    /// Its id.
    pub id: AttrValue,
    /// The message of its label.
    pub label: AttrValue,
    /// Value, text, and the text's language where it is not the screen's.
    pub options: Vec<(AttrValue, AttrValue, Option<AttrValue>)>,
    /// What is chosen.
    pub value: AttrValue,
    /// What she chose.
    pub onchange: Callback<AttrValue>,
}

/// A native list to choose from: it opens the phone's own picker and speaks the names of languages in their language.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let onchange = {
        let onchange = props.onchange.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<web_sys::HtmlSelectElement>() {
                onchange.emit(select.value().into());
            }
        })
    };
    html! {
        <div class="field">
            <label for={props.id.clone()} class="field-label"><Say id={props.label.clone()} /></label>
            <select id={props.id.clone()} class="input" {onchange} autocomplete="off">
                for (value, text, lang) in props.options.iter() {
                    <option key={value.to_string()} value={value.clone()} lang={lang.clone()} selected={*value == props.value}>
                        { text.clone() }
                    </option>
                }
            </select>
        </div>
    }
}
