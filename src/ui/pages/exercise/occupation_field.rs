//! The field for a kind of work: the user types, and chooses one of the kinds of work that are found.

use yew::prelude::*;

use crate::app::{Assets, tasks, title_id};
use crate::ui::components::{Icon, LocalState, with_local_state};
use crate::ui::context::Ui;

/// How many kinds of work are offered. More would not fit a phone's screen beside its keyboard.
const OFFERED: usize = 5;

/// What an [`occupation_field`] takes.
#[derive(Clone)]
pub(super) struct OccupationField {
    /// The id of the input.
    pub(super) id: String,
    /// The label.
    pub(super) label: Html,
    /// What stands below the label.
    pub(super) hint: Html,
    /// The code of the chosen kind of work; empty if none is chosen.
    pub(super) chosen: String,
    /// Called with the code that the user chose, or with nothing.
    pub(super) choose: Callback<String>,
}

/// The field. What it searches in is loaded when somebody types into it, so that no other exercise waits for it.
pub(super) fn occupation_field(ui: &Ui, field: OccupationField) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| draw(&ui, &field, fields))
}

fn draw(ui: &Ui, field: &OccupationField, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let OccupationField { id, label, hint, chosen, choose } = field.clone();
    let title = |code: &str| {
        let id = title_id(code);
        if speech.first.has(&id) {
            speech.say(id)
        } else {
            html! { <>{ code.to_owned() }</> }
        }
    };
    let oninput = {
        let (ui, fields) = (ui.clone(), fields.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                fields.set("typed", input.value());
            }
            if !ui.state.has(Assets::WORK) {
                ui.run(|app| async move { tasks::load_for(&app, Assets::WORK).await });
            }
        })
    };
    let take = |code: &str| {
        let (choose, fields, code) = (choose.clone(), fields.clone(), code.to_owned());
        Callback::from(move |_: MouseEvent| {
            choose.emit(code.clone());
            fields.set("typed", "");
        })
    };
    let typed = fields.get("typed");
    let found = found(ui, typed);
    html! {
        <div class="field">
            <label for={id.clone()} class="field-label">{ label }</label>
            { hint }
            if !chosen.is_empty() {
                <p class="read-back">
                    { Icon::CHECK.draw() }
                    { title(&chosen) }
                    <button type="button" class="button button-quiet" onclick={take("")}>{ speech.say("choose-nothing") }</button>
                </p>
            }
            <input {id} class="input" type="search" value={typed.to_owned()} {oninput} dir="auto" spellcheck="false"
                writingsuggestions="false" autocomplete="off" />
            <div role="status">
                if !typed.trim().is_empty() && ui.state.content.work.is_some() {
                    <p class="hint">{ speech.say_with("exercise-found", &[("count", found.len().into())]) }</p>
                }
            </div>
            <div class="found-work">
                for code in found.iter() {
                    <button type="button" key={code.clone()} class="button" onclick={take(code)}>{ title(code) }</button>
                }
            </div>
        </div>
    }
}

/// The codes of the kinds of work that fit what was typed best, in each language of the screen.
fn found(ui: &Ui, typed: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let Some(work) = ui.state.content.work.as_ref().filter(|_| !typed.trim().is_empty()) else { return found };
    for labels in &ui.state.content.labels {
        for next in labels.search(&work.occupations, typed) {
            if let Some(group) = work.occupations.groups.get(next.occupation)
                && !found.contains(&group.code)
            {
                found.push(group.code.clone());
            }
        }
    }
    found.truncate(OFFERED);
    found
}
