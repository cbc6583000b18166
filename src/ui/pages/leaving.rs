//! Leaving quickly: the button on every screen, the choice on the last start screen, and the section of the settings.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::{Route, State, StorageMode, address_to_leave_to, tasks};
use crate::i18n::msg;
use crate::ui::components::{Check, LinkTo, LocalState, TextField, check, leave, link_to, text_field};
use crate::ui::context::Ui;
use crate::ui::pages::on_demand::on_demand;
use crate::ui::speech::Speech;

/// The button that leaves quickly, at the end of every screen.
pub fn leave_button(speech: &Speech, state: &State) -> Html {
    leave(speech, Some(state.leave_to(speech.t("leave-page"))))
}

/// The choice on the last start screen. It is in `static/start_screens.html` as well.
pub fn leaving_choice(ui: &Ui) -> Html {
    let speech = &ui.speech;
    check(Check {
        id: "start-leave",
        label: speech.say("start-leave"),
        checked: ui.state.people.start_choices.leaves,
        onchange: ui.task(|app, on: bool| async move { tasks::choose_leaving(&app, on).await }),
        hint: Some(speech.say("start-leave-hint")),
    })
}

/// The field of the page that says whether another address is being written.
const CHOOSING: &str = "choosing-address";

/// The section of the settings. The field is `choosing-address`.
pub fn leaving_settings(ui: &Ui, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let is_on = ui.state.leaves();
    let turn = ui.task(|app, on: bool| async move { tasks::choose_leaving(&app, on).await });
    html! {
        <section class="block">
            <h2>{ speech.say("settings-leave") }</h2>
            { check(Check {
                id: "leave", label: speech.say("start-leave"), checked: is_on, onchange: turn,
                hint: Some(speech.say("settings-leave-what")),
            }) }
            if is_on {
                <p>{ speech.say("settings-leave-back") }</p>
                if ui.state.storage.mode == Some(StorageMode::Session) {
                    <p>{ speech.say("settings-leave-lost") }</p>
                }
                { address(ui, fields) }
            }
            <p>{ link_to(speech, LinkTo::new("stays-title", Route::Stays.to_hash())) }</p>
        </section>
    }
}

/// Where leaving leads, and the field for another address, which is stored as it is typed.
fn address(ui: &Ui, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    // What is kept is asked of the app, see `TextField::value`.
    let state = ui.app.state();
    let typed = state.people.current.as_ref().and_then(|current| current.profile.leave_to.clone()).unwrap_or_default();
    let problem = address_to_leave_to(&typed).err().filter(|_| !typed.is_empty());
    let shown = state.leave_to(speech.t("leave-page"));
    let oninput = {
        let app = ui.app.clone();
        Callback::from(move |text: String| spawn_local(tasks::choose_address(&app, &text)))
    };
    html! {
        <>
            <p>
                { speech.say("settings-leave-page") }{ " " }
                <bdi class="address" dir="ltr">{ shown }</bdi>
            </p>
            { on_demand(ui, fields, (CHOOSING, "leave-address", msg("leave-address-choose")), !typed.is_empty(), || {
                text_field(speech, TextField {
                    id: "leave-address", label: "leave-address-label", hint: Some("leave-address-hint"), value: &typed,
                    oninput, maxlength: Some(500), optional: true,
                    error: problem.map(|problem| (problem.message(), Vec::new())), ..Default::default()
                })
            }) }
        </>
    }
}
