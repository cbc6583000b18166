//! What the user saved, noted and put aside.

use yew::prelude::*;

use super::WorkContext;
use super::parts::{address, decision_buttons, heading_id, reason, title, why_not, work_nav};
use crate::app::{Route, WorkRoute};
use crate::domain::{Decision, DeclineReason, OccupationNote};
use crate::ui::components::{Drawing, LinkTo, LocalState, Page, empty, link_to, page, user_text};
use crate::ui::pages::results::parts::print_button;

/// The page.
pub fn saved(read: &WorkContext, fields: &LocalState) -> Html {
    let speech = read.speech();
    let occupation_notes = &read.data.occupation_notes;
    let of = |wanted: fn(&OccupationNote) -> bool| -> Vec<&OccupationNote> {
        occupation_notes.iter().rev().filter(|it| wanted(it)).collect()
    };
    let saved = of(|noted| noted.decision == Some(Decision::Saved));
    let noted = of(|noted| noted.decision.is_none());
    let aside = of(|noted| matches!(noted.decision, Some(Decision::NotForMe(_))));
    let to_file = link_to(speech, LinkTo::new("nav-file", Route::SaveFile.to_hash()));
    let look = link_to(speech, LinkTo::primary("work-way-shelves", Route::Explore(WorkRoute::Shelves).to_hash()));
    page(
        speech,
        Page {
            title: speech.say("saved-title"),
            wide: true,
            lead: (!occupation_notes.is_empty()).then(|| speech.say("saved-lead")),
            children: html! {
                <>
                    { work_nav(read) }
                    if saved.is_empty() {
                        { empty(speech, Drawing::Notebook, "saved-nothing", look) }
                    }
                    if !saved.is_empty() {
                        <h2 class="unseen">{ speech.say("mark-saved") }</h2>
                        { list(read, &saved, fields) }
                    }
                    if !noted.is_empty() {
                        <section class="block">
                            <h2>{ speech.say("saved-notes") }</h2>
                            { list(read, &noted, fields) }
                        </section>
                    }
                    if !aside.is_empty() {
                        <section class="block">
                            <h2>{ speech.say("saved-aside") }</h2>
                            <p>{ speech.say("saved-aside-lead") }</p>
                            { list(read, &aside, fields) }
                        </section>
                    }
                    if !occupation_notes.is_empty() {
                        <p class="actions">{ to_file }{ print_button(speech) }</p>
                    }
                    { why_not(read, fields) }
                </>
            },
            ..Default::default()
        },
    )
}

fn list(read: &WorkContext, occupation_notes: &[&OccupationNote], fields: &LocalState) -> Html {
    html! {
        <ul class="suggestions">
            for noted in occupation_notes.iter() {
                <li key={noted.occupation.clone()}>{ one(read, noted, fields) }</li>
            }
        </ul>
    }
}

fn one(read: &WorkContext, noted: &OccupationNote, fields: &LocalState) -> Html {
    let speech = read.speech();
    let code = &noted.occupation;
    let known = read.work.find(code).is_some();
    html! {
        <article class="card" aria-labelledby={heading_id(code)}>
            if known {
                <h3 id={heading_id(code)} class="card-title"><a href={address(code)}>{ title(speech, code) }</a></h3>
                <p>{ speech.say(["occupation-", code, "-does"].concat()) }</p>
            } else {
                <h3 id={heading_id(code)} class="card-title">
                    { speech.say_with("saved-gone", &[("code", code.as_str().into())]) }
                </h3>
            }
            if let Some(because) = noted.not_for_me().filter(|because| *because != DeclineReason::NoReason) {
                <p>{ reason(speech, because) }</p>
            }
            if !noted.note.is_empty() {
                <p class="hint">{ speech.say("note-label") }</p>
                <p class="work-note">{ user_text(&noted.note) }</p>
            }
            if known {
                <p class="actions screen-only"><a class="link" href={address(code)} aria-describedby={heading_id(code)}>
                    { speech.say(if noted.note.is_empty() { "note-write" } else { "note-change" }) }
                </a></p>
            }
            { decision_buttons(read, code, fields) }
        </article>
    }
}
