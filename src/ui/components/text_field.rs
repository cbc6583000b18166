//! A field for her own words.

use yew::prelude::*;

use super::{Icon, Say, SayArgs};

/// What a [`TextField`] takes.
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// Its id; hint and error get ids from it.
    pub id: AttrValue,
    /// The message of its label.
    pub label: AttrValue,
    /// The message of a hint under the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What it holds.
    #[prop_or_default]
    pub value: AttrValue,
    /// What it holds now, after every change.
    pub oninput: Callback<String>,
    /// For several lines: how many to show.
    #[prop_or_default]
    pub rows: Option<u32>,
    /// The longest text, in UTF-16 units as browsers count.
    #[prop_or_default]
    pub maxlength: Option<u32>,
    /// What is wrong with it: a message and its variables.
    #[prop_or_default]
    pub error: Option<(AttrValue, SayArgs)>,
    /// Whether the text itself decides its direction. Off for passphrases.
    #[prop_or(true)]
    pub dir_auto: bool,
    /// `text`, `password` or `search`.
    #[prop_or("text")]
    pub kind: &'static str,
    /// Whether the browser may check the spelling. Some browsers send the text to a service for that, so it is off
    /// where nobody asks for it.
    #[prop_or_default]
    pub spellcheck: bool,
    /// Whether the label says that it may stay empty.
    #[prop_or_default]
    pub optional: bool,
}

/// A label, a hint, an error, a field.
///
/// Accessibility: the label is a label; hint and error are its description; the error stands between label and field,
/// where a magnifier sees it, with a sign. Autocomplete is off: a browser must not offer one person's words to the next
/// one on a shared device.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let hint_id = format!("{}-hint", props.id);
    let error_id = format!("{}-error", props.id);
    let described: Vec<&str> =
        [props.hint.is_some().then_some(hint_id.as_str()), props.error.is_some().then_some(error_id.as_str())]
            .into_iter()
            .flatten()
            .collect();
    let describedby = (!described.is_empty()).then(|| described.join(" "));
    let invalid = props.error.is_some().then_some("true");
    let dir = props.dir_auto.then_some("auto");
    let spellcheck = if props.spellcheck { "true" } else { "false" };
    let maxlength = props.maxlength.map(|n| n.to_string());
    let oninput = {
        let oninput = props.oninput.clone();
        Callback::from(move |event: InputEvent| {
            let target = event.target();
            let value = target
                .as_ref()
                .and_then(|t| wasm_bindgen::JsCast::dyn_ref::<web_sys::HtmlInputElement>(t))
                .map(web_sys::HtmlInputElement::value)
                .or_else(|| {
                    target
                        .as_ref()
                        .and_then(|t| wasm_bindgen::JsCast::dyn_ref::<web_sys::HtmlTextAreaElement>(t))
                        .map(web_sys::HtmlTextAreaElement::value)
                });
            if let Some(value) = value {
                oninput.emit(value);
            }
        })
    };
    html! {
        <div class={classes!("field", props.error.is_some().then_some("field-wrong"))}>
            <label for={props.id.clone()} class="field-label">
                <Say id={props.label.clone()} />
                if props.optional {
                    <span class="field-optional"><Say id="optional" /></span>
                }
            </label>
            if let Some(hint) = &props.hint {
                <p id={hint_id.clone()} class="hint"><Say id={hint.clone()} /></p>
            }
            if let Some((say, args)) = &props.error {
                <p id={error_id.clone()} class="field-error">{ Icon::Problem.draw() }<Say id={say.clone()} args={args.clone()} /></p>
            }
            if let Some(rows) = props.rows {
                <textarea id={props.id.clone()} class="input" rows={rows.to_string()} value={props.value.clone()} {oninput}
                    {maxlength} {dir} {spellcheck} autocomplete="off" aria-describedby={describedby} aria-invalid={invalid} />
            } else {
                <input id={props.id.clone()} class="input" type={props.kind} value={props.value.clone()} {oninput}
                    {maxlength} {dir} {spellcheck} autocomplete="off" autocapitalize={(props.kind == "password").then_some("none")}
                    aria-describedby={describedby} aria-invalid={invalid} />
            }
        </div>
    }
}
