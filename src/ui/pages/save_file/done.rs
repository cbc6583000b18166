//! Where to look for the file, and what others can do with it.

use std::rc::Rc;

use yew::prelude::*;

use super::draft::{Draft, Editor, SaveStep};
use crate::app::{Route, StorageMode};
use crate::platform;
use crate::profile_file::{FileShape, PartId};
use crate::ui::components::{
    Button, Icon, LinkTo, LocalState, Notice, NoticeKind, Page, button, error_line, link_to, notice, page,
    with_local_state,
};
use crate::ui::context::Ui;

pub fn done(ui: &Ui, draft: Rc<Draft>, editor: Editor, go: Callback<SaveStep>) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| draw(&ui, &draft, &editor, &go, fields))
}

fn draw(ui: &Ui, draft: &Draft, editor: &Editor, go: &Callback<SaveStep>, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let Some(file) = draft.saved.clone() else {
        return html! {};
    };
    let again = {
        let (file, fields) = (file.clone(), fields.clone());
        Callback::from(move |_: MouseEvent| {
            fields.set_flag("failed", !platform::files::download(&file.name, file.media_type, &file.bytes));
        })
    };
    let other = {
        let (editor, go) = (editor.clone(), go.clone());
        Callback::from(move |_: MouseEvent| {
            // The next file begins with the same ticks, but for the id that joins files, and gets other words.
            editor.edit(|draft| {
                draft.selection.set(PartId::Subject, false);
                *draft = Draft::begun((draft.selection.clone(), 0), draft.second.clone());
            });
            go.emit(SaveStep::Ways);
        })
    };
    page(
        speech,
        Page {
            title: speech.say("save-done-title"),
            lead: Some(speech.say_with("save-done-name", &[("name", file.name.clone().into())])),
            children: html! {
                <>
                    { notice(Notice { kind: NoticeKind::Good, children: html! {
                                    <>
                                        <p>{ speech.say("save-done-where") }</p>
                                        <p>{ speech.say("save-done-check") }</p>
                                    </>
                                }, ..Default::default() }) }
                    <div class="actions">
                        { button(speech, Button { icon: Some(Icon::SAVE), ..Button::new("save-done-again", again) }) }
                    </div>
                    <div class="live" role="alert">
                        if fields.is("failed") {
                            { error_line(None, speech.say("save-failed-browser")) }
                        }
                    </div>
                    <h2>{ speech.say("save-done-next") }</h2>
                    <ul class="points">
                        if file.is_sealed {
                            <li>{ speech.say("save-done-sealed") }</li>
                            <li>{ speech.say("save-done-tell") }</li>
                        } else {
                            <li>{ speech.say(if file.shape == FileShape::Html { "save-done-page-read" } else { "save-done-data-read" }) }</li>
                            <li>{ speech.say("save-done-public") }</li>
                        }
                        <li>{ speech.say("save-done-app") }</li>
                        if ui.state.storage.mode == Some(StorageMode::Device) {
                            <li>{ speech.say("save-done-shared") }</li>
                        }
                    </ul>
                    <div class="actions">
                        { link_to(speech, LinkTo::primary("nav-home", Route::Home.to_hash())) }
                        { button(speech, Button::quiet("save-done-other", other)) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}
