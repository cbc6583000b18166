//! Any of several.

use yew::prelude::*;

use super::Say;

/// What a [`Check`] takes.
#[derive(Properties, PartialEq)]
pub struct CheckProps {
    /// Its id.
    pub id: AttrValue,
    /// What it stands for.
    pub label: Html,
    /// Whether it is ticked.
    pub checked: bool,
    /// Whether it is ticked now.
    pub onchange: Callback<bool>,
    /// More about it, read as its description.
    #[prop_or_default]
    pub hint: Html,
}

/// One thing to tick.
///
/// Accessibility: a native checkbox; the label is as high as the target.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let onchange = {
        let onchange = props.onchange.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                onchange.emit(input.checked());
            }
        })
    };
    let hinted = props.hint != Html::default();
    let hint_id = format!("{}-hint", props.id);
    html! {
        <div class="check">
            <input type="checkbox" id={props.id.clone()} checked={props.checked} {onchange}
                aria-describedby={hinted.then(|| hint_id.clone())} />
            <label for={props.id.clone()}>{ props.label.clone() }</label>
            if hinted {
                <div id={hint_id.clone()} class="hint">{ props.hint.clone() }</div>
            }
        </div>
    }
}

/// One thing of [`Checks`].
#[derive(Clone, Debug, PartialEq)]
pub struct CheckOption {
    /// What is reported.
    pub value: AttrValue,
    /// What it stands for.
    pub label: Html,
}

/// What [`Checks`] take.
#[derive(Properties, PartialEq)]
pub struct ChecksProps {
    /// The message of the question.
    pub legend: AttrValue,
    /// The message of a hint under it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What can be ticked. Values are used in ids, so no two groups of a screen share one.
    pub options: Vec<CheckOption>,
    /// What is ticked.
    pub checked: Vec<AttrValue>,
    /// What changed, and whether it is ticked now.
    pub onchange: Callback<(AttrValue, bool)>,
}

/// Several things to tick, in a fieldset.
#[component]
pub fn Checks(props: &ChecksProps) -> Html {
    let hint_id = format!("{}-hint", props.legend);
    html! {
        <fieldset class="checks" aria-describedby={props.hint.is_some().then(|| hint_id.clone())}>
            <legend><Say id={props.legend.clone()} /></legend>
            if let Some(hint) = &props.hint {
                <p id={hint_id} class="hint"><Say id={hint.clone()} /></p>
            }
            for option in props.options.iter() {
                <Check key={option.value.to_string()} id={format!("check-{}", option.value)} label={option.label.clone()}
                    checked={props.checked.contains(&option.value)}
                    onchange={let value = option.value.clone(); props.onchange.reform(move |on| (value.clone(), on))} />
            }
        </fieldset>
    }
}
