//! What an entry may show: a slip with what the user wrote and ticked, and beside it the statements that this may show.
//!
//! A proposal rests on what was ticked, never on words. A yes writes down evidence with the user's own words in it and
//! opens its editor; it never answers a statement. "Not now" is kept and not asked again.

use yew::prelude::*;

use super::{ExerciseContext, dates, frame, values};
use crate::app::{ExerciseRoute, Route, tasks};
use crate::content::exercise::{Proposal, TextKey, proposals};
use crate::domain::{Entry, EntryKey, Evidence, FieldValue, Run};
use crate::ui::art;
use crate::ui::components::{Button, Drawing, Icon, KeySize, LinkTo, button, empty, key_mark, link_to, user_text};
use crate::ui::pages::errors;

/// Whether evidence came from an entry of a run.
pub(super) fn is_from(evidence: &Evidence, run: &Run) -> bool {
    let entry = evidence.from.as_deref().and_then(|from| from.strip_prefix(run.file_id().as_str()));
    entry.is_some_and(|entry| entry.starts_with('/'))
}

/// The entry that evidence came from.
fn source_of(evidence: &Evidence, run: &Run) -> Option<EntryKey> {
    EntryKey::parse(evidence.from.as_deref()?.strip_prefix(run.file_id().as_str())?.strip_prefix('/')?)
}

/// What the entries of an exercise may show.
pub(super) fn proposals_page(cx: &ExerciseContext) -> Html {
    let speech = &cx.ui.speech;
    let Some(data) = cx.ui.state.people.current.clone() else { return errors::waiting(cx.ui) };
    let (open, taken): (Vec<Proposal>, Vec<(EntryKey, &Evidence)>) = match cx.run {
        Some(run) => {
            let taken = data.evidence.iter().filter_map(|it| Some((source_of(it, run)?, it)));
            (proposals(cx.exercise, run, &data.evidence), taken.collect())
        }
        None => (Vec::new(), Vec::new()),
    };
    let keys = in_order(cx, &open, &taken);
    cx.ui.back_by_key(&cx.route(ExerciseRoute::Result));
    html! {
        <main id="main" tabindex="-1" class="page step-page proposals-page">
            { frame::top(cx, &cx.route(ExerciseRoute::Result), "exercise-to-result", Vec::new()) }
            <h1 id="title" tabindex="-1">{ speech.say("exercise-proposals-title") }</h1>
            if keys.is_empty() {
                { empty(speech, Drawing::Notebook, "exercise-proposals-none", html! {}) }
            } else {
                <p class="proposals-lead">{ speech.say("exercise-proposals-lead") }</p>
                for key in keys {
                    { of_entry(cx, &key, &open, &taken) }
                }
            }
            <div class="actions">
                { link_to(speech, LinkTo::secondary("nav-evidence", Route::Evidence.to_hash())) }
            </div>
        </main>
    }
}

/// The entries that have proposals, open or taken, each once, in the order of the exercise.
fn in_order(cx: &ExerciseContext, open: &[Proposal], taken: &[(EntryKey, &Evidence)]) -> Vec<EntryKey> {
    let Some(run) = cx.run else { return Vec::new() };
    let has = |key: &EntryKey| open.iter().any(|it| it.entry == *key) || taken.iter().any(|(it, _)| it == key);
    let of_step = |step: &str| -> Vec<EntryKey> {
        run.entries.iter().map(|entry| &entry.key).filter(|key| key.step == step && has(key)).cloned().collect()
    };
    cx.exercise.steps.iter().flat_map(|step| of_step(&step.id)).collect()
}

fn of_entry(cx: &ExerciseContext, key: &EntryKey, open: &[Proposal], taken: &[(EntryKey, &Evidence)]) -> Html {
    let Some(entry) = cx.entry(key) else { return html! {} };
    html! {
        <section key={key.to_string()} class="slip-and-deeds">
            <div class="slip-place">{ slip(cx, entry) }</div>
            <ul class="proposals">
                for (_, evidence) in taken.iter().filter(|(it, _)| it == key) {
                    <li key={evidence.id.to_string()}>{ taken_one(cx, evidence) }</li>
                }
                for proposal in open.iter().filter(|it| it.entry == *key) {
                    <li key={format!("{} {}", proposal.rule, proposal.statement)}>{ open_one(cx, key, proposal) }</li>
                }
            </ul>
        </section>
    }
}

/// A slip of paper, torn off below: what the user wrote and ticked.
fn slip(cx: &ExerciseContext, entry: &Entry) -> Html {
    let step = entry.key.step.as_str();
    let fields = values::fields_of(cx.exercise, step);
    let ticked = fields.iter().filter_map(|field| match entry.field(&field.id)? {
        FieldValue::Options(options) => Some(values::ticks(cx, step, &field.id, options)),
        _ => None,
    });
    let words = fields.iter().skip(1).filter_map(|field| match entry.field(&field.id)? {
        FieldValue::Text(text) => Some(text),
        _ => None,
    });
    html! {
        <>
            <div class="slip">
                <p class="slip-wrote">{ cx.ui.speech.say("exercise-you-wrote") }</p>
                <h2>
                    { values::line_name(cx, step, entry) }
                    if let Some((from, until)) = values::span_of(fields, entry) {
                        <span class="slip-when">{ dates::say_years(cx.ui, from, until) }</span>
                    }
                </h2>
                for (at, text) in words.enumerate() {
                    <blockquote key={at}>{ user_text(text) }</blockquote>
                }
                { for ticked }
            </div>
            <svg class="slip-edge" viewBox="0 0 272 12" preserveAspectRatio="none" aria-hidden="true">
                <path d={torn()} />
            </svg>
        </>
    }
}

/// The torn edge: a zigzag over the whole width.
fn torn() -> String {
    let teeth = "l4 8 4-8".repeat(34);
    format!("M0 0{teeth}")
}

/// A statement with the sign of its key.
fn statement(cx: &ExerciseContext, statement: &str) -> Html {
    let competence = cx.ui.state.content.pack.as_ref().and_then(|pack| Some(pack.competence_of(statement)?.id.clone()));
    let competence = competence.unwrap_or_default();
    html! {
        <div class={classes!("proposal-top", art::hue(&competence))}>
            if !competence.is_empty() {
                { key_mark(&competence, 0, KeySize::Small) }
            }
            <h3>{ cx.ui.speech.say(statement) }</h3>
        </div>
    }
}

fn open_one(cx: &ExerciseContext, key: &EntryKey, proposal: &Proposal) -> Html {
    let speech = &cx.ui.speech;
    let take = {
        let (ui, exercise, proposal) = (cx.ui.clone(), cx.exercise.id.clone(), proposal.clone());
        Callback::from(move |_: MouseEvent| {
            let (exercise, proposal) = (exercise.clone(), proposal.clone());
            ui.run(|app| async move { tasks::take_proposal(&app, exercise, proposal).await });
        })
    };
    let decline = {
        let (ui, exercise, proposal) = (cx.ui.clone(), cx.exercise.id.clone(), proposal.clone());
        Callback::from(move |_: MouseEvent| {
            let Proposal { rule, entry, statement, .. } = proposal.clone();
            let exercise = exercise.clone();
            ui.run(|app| async move {
                tasks::decline_proposal(&app, exercise, rule, entry, statement).await;
            });
        })
    };
    let rule = cx.exercise.proposals.iter().find(|rule| rule.id == proposal.rule);
    let because = rule.map(|rule| &rule.when).into_iter().flatten();
    html! {
        <>
            { statement(cx, &proposal.statement) }
            <p class="proposal-why">
                { speech.say("exercise-you-ticked") }{ " " }
                for it in because {
                    <span key={it.option.clone()}>{ values::field_option(cx, &key.step, &it.field, &it.option) }</span>
                }
            </p>
            if rule.is_some_and(|rule| cx.has(TextKey::Proposal(&rule.id))) {
                <p class="proposal-why">{ cx.say(TextKey::Proposal(&proposal.rule)) }</p>
            }
            <div class="actions proposal-ways">
                { button(speech, Button::new("exercise-proposal-yes", take)) }
                { button(speech, Button::quiet("exercise-proposal-not-now", decline)) }
            </div>
        </>
    }
}

/// A proposal that was taken: it is evidence now, and can be written out.
fn taken_one(cx: &ExerciseContext, evidence: &Evidence) -> Html {
    let speech = &cx.ui.speech;
    html! {
        <>
            { statement(cx, &evidence.item.statement) }
            <p class="read-back proposal-ways">{ Icon::CHECK.draw() }{ speech.say("exercise-proposal-taken") }</p>
            <p class="proposal-ways">
                { link_to(speech, LinkTo {
                    icon: Some(Icon::NEXT),
                    ..LinkTo::new("exercise-write-out", Route::EditEvidence(evidence.id.clone()).to_hash())
                }) }
            </p>
        </>
    }
}
