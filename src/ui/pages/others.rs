//! What is shown for the profile of another person: whose answers these are, and the question before the first change.

use yew::prelude::*;

use crate::app::tasks;
use crate::i18n::msg;
use crate::ui::components::{Button, Icon, Notice, Page, button, notice, page, user_text};
use crate::ui::context::Ui;

/// Whose answers are on the screen, if they are those of another person.
pub fn whose_answers(ui: &Ui) -> Html {
    let another = ui.state.people.current.as_ref().filter(|current| current.profile.of_another);
    let Some(current) = another else { return html! {} };
    let name = &current.profile.nickname;
    notice(Notice {
        children: html! {
            <p>
                { ui.speech.say("others-notice") }
                if !name.is_empty() {
                    { " " }{ user_text(name) }
                }
            </p>
        },
        ..Default::default()
    })
}

/// The question whether the user wants to change them.
pub fn asks_first(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let name = ui.state.people.current.as_ref().map(|current| current.profile.nickname.clone()).unwrap_or_default();
    let yes = ui.task(|app, _: MouseEvent| async move { tasks::change_answers_of_another(&app).await });
    let no = {
        let app = ui.app.clone();
        Callback::from(move |_: MouseEvent| tasks::leave_answers_of_another(&app))
    };
    let title = if name.is_empty() { msg("others-title") } else { msg("others-title-named") };
    page(
        speech,
        Page {
            title: speech.say_with(title, &[("name", name.into())]),
            lead: Some(speech.say("others-lead")),
            children: html! {
                <div class="actions">
                    { button(speech, Button::primary("others-leave", no)) }
                    { button(speech, Button { icon: Some(Icon::EDIT), ..Button::new("others-change", yes) }) }
                </div>
            },
            ..Default::default()
        },
    )
}
