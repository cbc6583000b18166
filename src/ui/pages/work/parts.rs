//! Parts that the pages about kinds of work share.

use yew::prelude::*;

use super::WorkContext;
use crate::app::{Route, WorkRoute, tasks, title_id};
use crate::domain::{Decision, DeclineReason};
use crate::i18n::msg_prefix;
use crate::ui::components::{Button, ButtonKind, Dialog, Icon, LinkTo, LocalState, button, link_to};
use crate::ui::speech::Speech;

/// The field of a page with the code of the work that the user is asked about.
const ASKING: &str = "asking";

/// The ways from one of these pages to the others.
pub fn work_nav(read: &WorkContext) -> Html {
    // What is around a page is shown in one language only.
    let (speech, state) = (&read.speech().alone(), &read.ui.state);
    let at = |place: WorkRoute| state.screen.route == Route::Explore(place);
    let in_comparison = matches!(state.screen.route, Route::Explore(WorkRoute::SideBySide(_)));
    let link = |place: WorkRoute, say: &'static str, current: bool| {
        link_to(speech, LinkTo { current, ..LinkTo::new(say, Route::Explore(place).to_hash()) })
    };
    html! {
        <nav class="work-ways screen-only" aria-label={speech.t("work-ways")}>
            { link(WorkRoute::Shelves, "work-way-shelves", at(WorkRoute::Shelves) || at(WorkRoute::List)) }
            { link(WorkRoute::All(None), "work-way-all", at(WorkRoute::All(None))) }
            { link(WorkRoute::SideBySide(state.exploring.compared.clone()), "work-way-compare", in_comparison) }
            { link(WorkRoute::Saved, "work-way-saved", at(WorkRoute::Saved)) }
        </nav>
    }
}

/// The title of a kind of work.
pub fn title(speech: &Speech, code: &str) -> Html {
    speech.say(title_id(code))
}

/// The address of a kind of work.
pub fn address(code: &str) -> String {
    Route::Explore(WorkRoute::Occupation(code.to_owned())).to_hash()
}

/// The id of the heading that names a kind of work on the page.
pub fn heading_id(code: &str) -> String {
    ["work-", code].concat()
}

/// What the user can decide about a kind of work: save it, compare it, put it aside, and undo that.
///
/// Accessibility: a group named by the kind of work's heading. The button that puts aside is the same element as the
/// one that undoes it, so that the focus finds it when it returns from the question.
pub fn decision_buttons(read: &WorkContext, code: &str, fields: &LocalState) -> Html {
    let speech = read.speech();
    let decision = read.decision(code);
    let aside = matches!(decision, Some(Decision::NotForMe(_)));
    let saved = decision == Some(Decision::Saved);
    let compared = read.ui.state.exploring.compared.iter().any(|it| it == code);
    let set = |decision: Option<Decision>| {
        let (ui, code) = (read.ui.clone(), code.to_owned());
        Callback::from(move |_: MouseEvent| {
            let code = code.clone();
            ui.run(move |app| async move { tasks::set_decision(&app, &code, decision).await });
        })
    };
    let compare = {
        let (ui, code) = (read.ui.clone(), code.to_owned());
        Callback::from(move |_: MouseEvent| {
            let code = code.clone();
            ui.run(move |app| async move { tasks::put_side_by_side(&app, &code, !compared).await });
        })
    };
    let ask = {
        let (fields, code) = (fields.clone(), AttrValue::from(code.to_owned()));
        Callback::from(move |_: MouseEvent| fields.set(ASKING, code.clone()))
    };
    html! {
        <div class="actions decisions screen-only" role="group" aria-labelledby={heading_id(code)}>
            if !aside {
                <key="save">{ button(speech, Button {
                    say: if saved { "mark-saved" } else { "mark-save" }, pressed: Some(saved),
                    icon: Some(if saved { Icon::CHECK } else { Icon::SAVE }),
                    onclick: set((!saved).then_some(Decision::Saved)), ..Default::default()
                }) }</>
                <key="compare">{ button(speech, Button {
                    pressed: Some(compared), icon: compared.then_some(Icon::CHECK),
                    ..Button::quiet(if compared { "mark-comparing" } else { "mark-compare" }, compare)
                }) }</>
            }
            <key="aside">{ button(speech, Button {
                say: if aside { "mark-take-back" } else { "mark-not-for-me" }, kind: ButtonKind::Quiet,
                icon: aside.then_some(Icon::UNDO), onclick: if aside { set(None) } else { ask }, ..Default::default()
            }) }</>
        </div>
    }
}

/// Saves a kind of work, or undoes that, on a card that has no room for more.
///
/// Accessibility: a switch with the work's name in its own name, above the link that covers the card.
pub fn bookmark(read: &WorkContext, code: &str) -> Html {
    let (speech, saved) = (read.speech(), read.decision(code) == Some(Decision::Saved));
    let onclick = {
        let (ui, code) = (read.ui.clone(), code.to_owned());
        Callback::from(move |_: MouseEvent| {
            let code = code.clone();
            ui.run(
                move |app| async move { tasks::set_decision(&app, &code, (!saved).then_some(Decision::Saved)).await },
            );
        })
    };
    let name = speech.t_with("mark-save-this", &[("work", speech.t(&title_id(code)).into())]);
    html! {
        <button type="button" class="icon-button bookmark screen-only" aria-pressed={if saved { "true" } else { "false" }}
            aria-label={name} {onclick}>{ Icon::BOOKMARK.draw() }</button>
    }
}

/// Why it is not for the user: one tap on a reason puts it aside.
pub fn why_not(read: &WorkContext, fields: &LocalState) -> Html {
    msg_prefix("because-");
    let speech = read.speech();
    let code = fields.get(ASKING).to_owned();
    let close = {
        let fields = fields.clone();
        Callback::from(move |()| fields.set(ASKING, ""))
    };
    let choose = |because: DeclineReason| {
        let (ui, code, close) = (read.ui.clone(), code.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            close.emit(());
            let code = code.clone();
            let decision = Some(Decision::NotForMe(because));
            ui.run(move |app| async move { tasks::set_decision(&app, &code, decision).await });
        })
    };
    let cancel = button(speech, Button::quiet("cancel", close.reform(|_: MouseEvent| ())));
    html! {
        <Dialog speech={speech.clone()} title={speech.say("not-for-me-title")} open={!code.is_empty()} onclose={close.clone()}
            actions={cancel}>
            <p class="deed">{ title(speech, &code) }</p>
            <ul class="reasons">
                for because in DeclineReason::ALL {
                    <li key={because.name()}>
                        <button type="button" class="button" onclick={choose(because)}>
                            { speech.say(["because-", because.name()].concat()) }
                        </button>
                        if because == DeclineReason::Activities {
                            <p class="hint">{ speech.say("because-activities.what") }</p>
                        }
                    </li>
                }
            </ul>
            <p class="hint">{ speech.say("not-for-me-hint") }</p>
        </Dialog>
    }
}

/// That the user put it aside, and why, if they did.
pub fn declined_notice(read: &WorkContext, code: &str) -> Option<Html> {
    let because = read.data.occupation_note(code)?.not_for_me()?;
    let speech = read.speech();
    Some(html! {
        <p class="hint">
            { speech.say("mark-put-aside") }
            if because != DeclineReason::NoReason {
                { " " }{ reason(speech, because) }
            }
        </p>
    })
}

/// The reason that the user chose, as a sentence.
pub fn reason(speech: &Speech, because: DeclineReason) -> Html {
    let id = ["because-", because.name()].concat();
    speech.say_named("saved-because", &[("because", crate::ui::speech::MessageArg::Message(&id))])
}
