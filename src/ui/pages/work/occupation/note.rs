//! What the user notes about the work.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::tasks;
use crate::profile_file::limits::MAX_STORY;
use crate::store::RecordKind;
use crate::store::codec::occupation_note_key;
use crate::ui::components::{LocalState, TextField, other_text, text_field, user_text};
use crate::ui::pages::on_demand::on_demand;
use crate::ui::pages::work::WorkContext;

/// The field of the page that says whether the note is being written.
const NOTING: &str = "noting";

/// The user's note. It is written with each change; on paper it stands as text.
pub(super) fn note(read: &WorkContext, code: &str, fields: &LocalState) -> Html {
    let (speech, ui) = (read.speech(), read.ui);
    // Asked of the app, see `TextField::value`.
    let kept = ui.app.state();
    let noted = kept.people.current.as_ref().and_then(|current| current.occupation_note(code));
    let note = noted.map(|noted| noted.note.clone()).unwrap_or_default();
    let oninput = {
        let (ui, code, fields) = (ui.clone(), code.to_owned(), fields.clone());
        Callback::from(move |text: String| {
            let saving = tasks::write_note(&ui.app, &code, text);
            // A note from which everything is removed is still being written.
            fields.set_flag(NOTING, true);
            spawn_local(saving);
        })
    };
    let key = occupation_note_key(&read.data.profile.id, code);
    let other = ui.state.elsewhere(RecordKind::Work, &key, "note").map(|text| {
        let (ui, shown) = (ui.clone(), note.clone());
        let onuse = {
            let (ui, key, code) = (ui.clone(), key.clone(), code.to_owned());
            Callback::from(move |_: MouseEvent| {
                if let Some(other) = tasks::take_other(&ui.app, RecordKind::Work, &key, "note", &shown) {
                    spawn_local(tasks::write_note(&ui.app, &code, other));
                }
            })
        };
        let key = key.clone();
        let onclose = Callback::from(move |_: MouseEvent| tasks::close_other(&ui.app, RecordKind::Work, &key, "note"));
        other_text(speech, text, onuse, onclose)
    });
    html! {
        <section class="block">
            <div class="screen-only">
                { on_demand(ui, fields, (NOTING, "note", "note-write"), !note.is_empty() || other.is_some(), || {
                    text_field(speech, TextField {
                        id: "note", label: "note-label", hint: Some("note-hint"), value: &note, rows: Some(4),
                        maxlength: u32::try_from(MAX_STORY).ok(), oninput, ..Default::default()
                    })
                }) }
                if let Some(other) = other {
                    { other }
                }
            </div>
            if !note.is_empty() {
                <div class="paper-only"><h2>{ speech.say("note-label") }</h2>{ user_text(&note) }</div>
            }
        </section>
    }
}
