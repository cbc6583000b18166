//! The offer to stop in a section after a step with three "not yet".

use yew::prelude::*;

use crate::app::{Route, SectionPath, tasks};
use crate::content::Action;
use crate::ui::components::{Button, LinkTo, Page, button, link_to, page};
use crate::ui::context::Ui;

/// Stop here, or go on with the statement of this number.
pub fn pause_page(ui: &Ui, place: &SectionPath, number: usize) -> Html {
    let speech = &ui.speech;
    let on = Route::Ask(place.clone(), number);
    let before = Route::Ask(place.clone(), number.saturating_sub(1).max(1));
    ui.back_by_key(&before);
    let section = ui.state.section(place);
    let stop = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(section) = section.clone() {
                ui.run(|app| async move { tasks::act(&app, Action::Stop(section)).await });
            }
        })
    };
    page(
        speech,
        Page {
            title: speech.say("pause-title"),
            back: Some((before.to_hash(), "previous-statement")),
            lead: Some(speech.say("pause-lead")),
            children: html! {
                <>
                    <p>{ speech.say("pause-later") }</p>
                    // Neither is the main one: three times "not yet" does not say that somebody had better stop.
                    <div class="actions">
                        { button(speech, Button::new("pause-stop", stop)) }
                        { link_to(speech, LinkTo::secondary("pause-go-on", on.to_hash())) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}
