//! Reading it through: everything, exactly as a reader will see it, and on paper if the user wants.

use std::rc::Rc;

use yew::prelude::*;

use super::draft::{Draft, SaveStep};
use crate::platform;
use crate::profile_file::{Document, FileShape};
use crate::ui::components::{Button, Icon, Page, button, page, steps};
use crate::ui::context::Ui;
use crate::ui::pages::file_view::file_view;
use crate::ui::speech::Speech;

/// `document` is what a reader will see.
pub fn look(ui: &Ui, draft: &Draft, go: &Callback<SaveStep>, document: &Rc<Document>) -> Html {
    let speech = &ui.speech;
    let is_page = draft.shape == FileShape::Html;
    // The page is in the languages that the user chose for it, whatever the languages of the screen are.
    let second = draft.second.clone().filter(|_| is_page);
    let reader = Speech { first: speech.first.clone(), second };
    let onprint = Callback::from(|_: MouseEvent| platform::files::print());
    let onback = Callback::from(|_: MouseEvent| platform::history_state::back());
    page(
        speech,
        Page {
            title: speech.say("save-look-title"),
            lead: Some(speech.say("save-look-lead")),
            children: html! {
                <>
                    { steps(speech, 3, 4, "save-step") }
                    if !is_page {
                        <p>{ speech.say("save-look-data") }</p>
                    }
                    { file_view(&reader, document) }
                    <div class="actions">
                        { button(speech, Button {
                            icon: Some(Icon::NEXT),
                            ..Button::primary("go-on", go.reform(|_: MouseEvent| SaveStep::Seal))
                        }) }
                        { button(speech, Button { icon: Some(Icon::PRINT), ..Button::new("save-print", onprint) }) }
                        { button(speech, Button::quiet(
                            "save-look-change", go.reform(|_: MouseEvent| SaveStep::Parts)
                        )) }
                        { button(speech, Button { icon: Some(Icon::BACK), ..Button::quiet("go-back", onback) }) }
                    </div>
                    <p class="hint print-no">{ speech.say("save-print-hint") }</p>
                </>
            },
            ..Default::default()
        },
    )
}
