//! Opening a file.

use yew::prelude::*;

use super::{Icon, Say};

/// What a [`FileDrop`] takes.
#[derive(Properties, PartialEq)]
pub struct FileDropProps {
    /// The id of the field.
    #[prop_or(AttrValue::Static("file"))]
    pub id: AttrValue,
    /// The file she chose or dropped.
    pub onfile: Callback<web_sys::File>,
    /// The message of its label.
    #[prop_or(AttrValue::Static("choose-file"))]
    pub say: AttrValue,
    /// The message of a hint: which files.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What the file picker offers, as the `accept` attribute has it.
    #[prop_or_default]
    pub accept: Option<AttrValue>,
}

/// A field for a file, and a place to drop one.
///
/// Accessibility: a native file field, whose label is the whole area; dropping is never the only way. The field is
/// emptied after each file, so that the same one can be tried again.
#[component]
pub fn FileDrop(props: &FileDropProps) -> Html {
    let over = use_state_eq(|| false);
    let onchange = {
        let onfile = props.onfile.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                if let Some(file) = input.files().and_then(|files| files.get(0)) {
                    onfile.emit(file);
                }
                input.set_value("");
            }
        })
    };
    let ondragover = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(true);
        })
    };
    let ondragleave = {
        let over = over.clone();
        Callback::from(move |_: DragEvent| over.set(false))
    };
    let ondrop = {
        let (over, onfile) = (over.clone(), props.onfile.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
            if let Some(file) = file {
                onfile.emit(file);
            }
        })
    };
    let hint_id = format!("{}-hint", props.id);
    html! {
        <div class={classes!("file-drop", over.then_some("file-drop-over"))} {ondragover} {ondragleave} {ondrop}>
            <input type="file" id={props.id.clone()} accept={props.accept.clone()} {onchange}
                aria-describedby={props.hint.is_some().then(|| hint_id.clone())} />
            <label for={props.id.clone()}>{ Icon::Open.draw() }<Say id={props.say.clone()} /></label>
            if let Some(hint) = &props.hint {
                <p id={hint_id.clone()} class="hint"><Say id={hint.clone()} /></p>
            }
            <p class="hint file-drop-here"><Say id="drop-file" /></p>
        </div>
    }
}
