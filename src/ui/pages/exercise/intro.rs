//! The first page of an exercise: what it is for, how long it takes, who sees it, and what comes out of it.

use yew::prelude::*;

use super::together::choice_of_several;
use super::{ExerciseContext, frame, result, say};
use crate::app::{ExerciseRoute, Route};
use crate::content::exercise::{
    At, Exercise, Step, StepKind, TextKey, first_open, is_done, shown_steps, step_progress,
};
use crate::domain::Run;
use crate::i18n::Arg;
use crate::ui::components::{Icon, LinkKind, LinkTo, link_to, pictogram};

/// The first page of an exercise.
pub(super) fn intro_page(cx: &ExerciseContext) -> Html {
    let speech = &cx.ui.speech;
    let back = Route::Chapter(cx.exercise.chapter);
    let aloud = say::messages(cx.exercise, &[TextKey::Title, TextKey::Lead], cx.ui);
    let minutes = usize::from(cx.exercise.minutes);
    cx.ui.back_by_key(&back);
    html! {
        <main id="main" tabindex="-1" class="page step-page intro-page">
            { frame::top(cx, &back, "exercise-to-chapter", aloud) }
            <div class="intro-sheet">
                <div class="intro-words">
                    <h1 id="title" tabindex="-1">{ cx.say(TextKey::Title) }</h1>
                    <div class="intro-lead">{ cx.say(TextKey::Lead) }</div>
                    { so_far(cx) }
                    { choice_of_several(cx.ui, cx.exercise) }
                    { ways_in(cx) }
                    <ul class="intro-facts">
                        { fact("time", Icon::CLOCK, speech.say_with("exercise-minutes", &[("count", minutes.into())])) }
                        { fact("who", Icon::LOCK, speech.say("exercise-who-sees")) }
                        { fact("outcome", Icon::EVIDENCE, cx.say(TextKey::Outcome)) }
                    </ul>
                </div>
                { picture(cx) }
            </div>
        </main>
    }
}

fn fact(key: &'static str, icon: Icon, words: Html) -> Html {
    html! { <li {key}>{ icon.draw() }<p>{ words }</p></li> }
}

/// How far the user is, in words: something is said only once there is something.
fn so_far(cx: &ExerciseContext) -> Html {
    let Some(run) = cx.run.filter(|run| !run.entries.is_empty()) else { return html! {} };
    let shown = shown_steps(cx.exercise, cx.run).into_iter().map(|at| &cx.exercise.steps[at]);
    let asked: Vec<_> = shown.filter(|step| !matches!(step.kind, StepKind::Info)).collect();
    let is_done = |step: &&&Step| {
        let progress = step_progress(cx.exercise, cx.run, step);
        progress.done >= progress.all
    };
    let done = asked.iter().filter(is_done).count();
    let args: [(&str, Arg); 2] = [("done", done.into()), ("all", asked.len().into())];
    html! {
        <p class="intro-so-far">
            { Icon::CHECK.draw() }
            if let Some((done, all)) = cards_done(cx.exercise, cx.run) {
                { cx.ui.speech.say_with("card-going", &[("done", done.into()), ("all", all.into())]) }
            } else if cx.exercise.ongoing || asked.len() < 2 {
                { cx.ui.speech.say_with("exercise-entries", &[("count", run.entries.len().into())]) }
            } else {
                { cx.ui.speech.say_with("exercise-so-far", &args) }
            }
        </p>
    }
}

/// How many cards have an answer, and how many there are, in an exercise that is one step of cards.
pub(super) fn cards_done(exercise: &Exercise, run: Option<&Run>) -> Option<(usize, usize)> {
    let [step] = exercise.steps.as_slice() else { return None };
    let progress = step_progress(exercise, run, step);
    (progress.all > 1 && matches!(step.kind, StepKind::Rate { .. } | StepKind::Guess { .. }))
        .then_some((progress.done, progress.all))
}

/// Begin, or go on, or see the result, or begin again: the first that fits is the main way.
fn ways_in(cx: &ExerciseContext) -> Html {
    let speech = &cx.ui.speech;
    let begun = cx.run.filter(|run| !run.entries.is_empty());
    let open = first_open(cx.exercise, cx.run);
    let link = |href: Route, say: &str, kind: LinkKind, icon: Option<Icon>| {
        link_to(speech, LinkTo { kind, icon, ..LinkTo::new(say, href.to_hash()) })
    };
    let result = || cx.route(ExerciseRoute::Result);
    let Some(run) = begun else {
        return html! {
            <div class="actions">{ link(cx.to_open(), "begin", LinkKind::Primary, Some(Icon::NEXT)) }</div>
        };
    };
    // What goes on for as long as the user wants has no end to be at: there is always another line to write.
    let first_step = cx.to(At { step: 0, card: None });
    html! {
        <div class="actions">
            if cx.exercise.ongoing {
                { link(first_step, "go-on", LinkKind::Primary, Some(Icon::NEXT)) }
                { link(result(), "exercise-see-result", LinkKind::Secondary, None) }
            } else if open.is_some() {
                { link(cx.to_open(), "go-on", LinkKind::Primary, Some(Icon::NEXT)) }
                { link(result(), "exercise-see-so-far", LinkKind::Secondary, None) }
            } else {
                { link(result(), "exercise-see-result", LinkKind::Primary, None) }
                { link(first_step, "exercise-look-again", LinkKind::Quiet, None) }
            }
            if !cx.exercise.ongoing && is_done(cx.exercise, run) {
                { result::again(cx) }
            }
        </div>
    }
}

/// A page of the notebook with a line for each step, which is all that it says; so it is hidden from screen readers. A
/// step that has a picture shows it.
fn picture(cx: &ExerciseContext) -> Html {
    let steps = shown_steps(cx.exercise, cx.run);
    html! {
        <ul class="intro-art" aria-hidden="true">
            for at in steps.into_iter().take(7) {
                <li key={at}>
                    <i />
                    <span class="intro-picture">
                        if let Some(name) = &cx.exercise.steps[at].pictogram {
                            { pictogram(name, &cx.ui.drawings) }
                        } else {
                            { Icon::EDIT.draw() }
                        }
                    </span>
                    <svg viewBox="0 0 120 12" preserveAspectRatio="none"><path d={SCRIBBLES[at % SCRIBBLES.len()]} /></svg>
                </li>
            }
        </ul>
    }
}

/// Lines as if somebody had written.
const SCRIBBLES: [&str; 4] = [
    "M2 6c12-7 14 6 24 0s14 5 22 0 12 4 18 0 16 4 24 0",
    "M2 6c10-6 16 5 26 0s12 4 20 0 20 5 30 0 18 3 26 0",
    "M2 6c12-6 10 5 20 0s14 5 26 0 12 2 18 0",
    "M2 6c8-4 12 3 20 0s10 4 22 0 16 4 26 0 14 3 30 0",
];
