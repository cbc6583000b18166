//! Opening a file.

use yew::prelude::*;

use super::{Icon, with_local_state};
use crate::ui::speech::Speech;

/// What a [`file_drop`] takes.
#[derive(Clone)]
pub struct FileDrop {
    /// The id of the field.
    pub id: &'static str,
    /// Called with the file that the user chose or dropped.
    pub onfile: Callback<web_sys::File>,
    /// The message of its label.
    pub say: &'static str,
    /// The message of a hint that says which files.
    pub hint: &'static str,
}

/// A field for a file, and a place to drop one.
///
/// Accessibility: a native file field, whose label is the whole area; dropping is never the only way. The field is
/// emptied after each file, so that the same one can be tried again. Any file can be picked: some phones grey out file
/// endings that they do not know, and a wrong file is refused with the reason.
pub fn file_drop(speech: &Speech, drop: FileDrop) -> Html {
    let speech = speech.clone();
    with_local_state(move |fields| {
        let FileDrop { id, onfile, say, hint } = drop.clone();
        let onchange = {
            let onfile = onfile.clone();
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
            let fields = fields.clone();
            Callback::from(move |event: DragEvent| {
                event.prevent_default();
                // This event comes many times a second while a file is held over the place.
                if !fields.is("over") {
                    fields.set_flag("over", true);
                }
            })
        };
        let ondrop = {
            let fields = fields.clone();
            Callback::from(move |event: DragEvent| {
                event.prevent_default();
                fields.set_flag("over", false);
                let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
                if let Some(file) = file {
                    onfile.emit(file);
                }
            })
        };
        let hint_id = [id, "-hint"].concat();
        html! {
            <div class={if fields.is("over") { "file-drop file-drop-over" } else { "file-drop" }} {ondragover}
                ondragleave={fields.flag_setter::<DragEvent>("over", false)} {ondrop}>
                <input type="file" {id} {onchange} aria-describedby={hint_id.clone()} />
                <label for={id}>{ Icon::OPEN.draw() }{ speech.say(say) }</label>
                <p id={hint_id} class="hint">{ speech.say(hint) }</p>
                <p class="hint file-drop-here">{ speech.say("drop-file") }</p>
            </div>
        }
    })
}
