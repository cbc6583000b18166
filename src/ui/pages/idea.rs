//! The idea for this week: keeping it, the place where it stands in the chapter of plans, and saying how it went.

use std::future::Future;
use std::rc::Rc;

use yew::prelude::*;

use super::results::parts::section_name;
use crate::app::{App, Route, tasks};
use crate::domain::ItemId;
use crate::platform;
use crate::ui::components::{Button, Icon, KeySize, button, key_mark};
use crate::ui::context::Ui;

/// The heading of the kept idea, which gets the focus when an answer to "How did it go?" removes its own button.
const HEADING: &str = "kept-idea";

/// The message with the idea for a statement.
fn idea_of(item: &ItemId) -> String {
    [&item.statement, "-idea"].concat()
}

/// The idea of a statement on the page of its key, with a button that keeps it. `id` is that of the idea on the page.
///
/// Accessibility: the group of the button has the idea as its name, so that buttons with the same words can be told
/// apart. A kept idea has a tick, a question about the day and who could help, since a plan is what begins it, and a line
/// that says where it is.
pub(super) fn idea_to_keep(ui: &Ui, item: &ItemId, id: String) -> Html {
    let speech = &ui.speech;
    let kept = ui.state.idea().is_some_and(|(idea, _)| idea.item == *item);
    let onclick = {
        let item = item.clone();
        on_press(ui, None, move |app| {
            let item = item.clone();
            async move {
                if kept {
                    tasks::let_idea_go(&app).await;
                } else {
                    tasks::keep_idea(&app, item).await;
                }
            }
        })
    };
    html! {
        <>
            <p class="idea" id={id.clone()}><strong>{ speech.say("result-idea") }</strong>{ " " }{ speech.say(idea_of(item)) }</p>
            <div class="idea-keep screen-only" role="group" aria-labelledby={id}>
                { button(speech, Button {
                    pressed: Some(kept), icon: kept.then_some(Icon::CHECK),
                    ..Button::new("idea-keep", onclick)
                }) }
                if kept {
                    <p class="hint">{ speech.say("idea-when") }</p>
                    <p class="hint">{ speech.say("idea-where") }</p>
                }
            </div>
        </>
    }
}

/// The kept idea in the chapter of plans. On another day, or in another visit, it asks how it went; before that, the user can say so
/// without being asked. Nothing is drawn if no idea is kept, or if its statement is not asked any more.
pub fn kept_idea(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let Some((idea, section)) = ui.state.idea() else { return html! {} };
    let asks = idea.is_due(ui.app.platform().now(), ui.app.opened_at());
    let done = on_press(ui, None, |app| async move { tasks::idea_is_done(&app).await });
    let stays = on_press(ui, Some(HEADING), |app| async move { tasks::idea_is_not_done_yet(&app).await });
    let goes = on_press(ui, Some("title"), |app| async move { tasks::let_idea_go(&app).await });
    html! {
        <section class="block kept-idea" aria-labelledby={HEADING}>
            <h2 id={HEADING} tabindex="-1">{ speech.say("idea-title") }</h2>
            <p>
                { key_mark(&section.competence, 0, KeySize::Small) }
                <a class="link" href={Route::Result(section.competence.clone()).to_hash()}>{ section_name(speech, &section) }</a>
            </p>
            <p class="idea" id="kept-idea-words">{ speech.say(idea_of(&idea.item)) }</p>
            if asks {
                <p class="idea-how" id="kept-idea-how">{ speech.say("idea-how") }</p>
            }
            <div class="actions screen-only" role="group" aria-labelledby={if asks { "kept-idea-how" } else { "kept-idea-words" }}>
                <key="done">{ button(speech, Button {
                    icon: Some(Icon::CHECK),
                    ..Button::new("idea-answer-done", done)
                }) }</>
                if asks {
                    <key="stays">{ button(speech, Button::new("idea-answer-not-yet", stays)) }</>
                }
                <key="goes">{ button(speech, Button::quiet("idea-answer-let-go", goes)) }</>
            </div>
        </section>
    }
}

/// The idea that the user just carried out, above the question of what happened.
pub(super) fn idea_done(ui: &Ui, item: &ItemId) -> Html {
    let speech = &ui.speech;
    html! {
        if ui.state.screen.idea_done.as_ref() == Some(item) {
            <p class="idea"><strong>{ speech.say("idea-was") }</strong>{ " " }{ speech.say(idea_of(item)) }</p>
        }
    }
}

/// Starts a task when a button is pressed. The focus goes to an element that stays, if the button will not.
fn on_press<F: Future<Output = ()> + 'static>(
    ui: &Ui,
    focus: Option<&'static str>,
    task: impl Fn(Rc<App>) -> F + 'static,
) -> Callback<MouseEvent> {
    ui.task(move |app, _: MouseEvent| {
        if let Some(id) = focus {
            platform::focus::to_element(id);
        }
        task(app)
    })
}
