//! What stands around a step: the way back, the name of the exercise, reading aloud; the key of progress; what the step
//! asks; and below it back by one, skip and on.
//!
//! Around a question only the first language is shown, as around a statement: the question, its cards and its options
//! are in both, and a choice is seen whole on a phone.

use std::fmt::Write;

use yew::prelude::*;

use super::together::{shown, together};
use super::{ExerciseContext, StepContext};
use crate::app::{ExerciseRoute, Route};
use crate::content::exercise::{
    At, Origin, StepKind, TextKey, before, counted_keys, pile, ranking, shown_steps, step_progress,
};
use crate::domain::{EntryKey, Slot, Value};
use crate::i18n::Arg;
use crate::ui::components::{Button, ButtonKind, Icon, LinkTo, button, link_to, user_text};
use crate::ui::later::read_aloud;

/// The step with the card that is on the screen: that of the address, or the first one without an entry. In a step
/// without cards there is none. Where several stand together it is the first of them.
pub(super) fn with_card<'a>(cx: &StepContext<'a>) -> StepContext<'a> {
    let cards = counted_keys(cx.step, cx.run);
    let last = cards.len().checked_sub(1);
    let named = cx.at.card.filter(|card| *card < cards.len());
    let card = named.or_else(|| cards.iter().position(|key| cx.entry(key).is_none())).or(last);
    let card = match together(cx) {
        Some(count) => card.map(|card| card / count * count),
        None => card,
    };
    StepContext { at: At { step: cx.at.step, card }, ..*cx }
}

/// A step with what stands around it; `aloud` are the messages that are read aloud.
pub(super) fn frame(cx: &StepContext, aloud: Vec<String>, body: Html) -> Html {
    let step = cx.step.id.as_str();
    let is_list = matches!(cx.step.kind, StepKind::List { .. });
    let class = if is_list { "page step-page list-page" } else { "page step-page" };
    // These steps have their hint below the choice, so that the choice is seen whole on a phone.
    let is_choice = matches!(
        cx.step.kind,
        StepKind::Rate { .. } | StepKind::Sort { .. } | StepKind::Rank { .. } | StepKind::Guess { .. }
    );
    // Where there are cards the name of the card gets the focus (`#title`): it is what changed.
    let title = (cx.at.card.is_none() || together(cx).is_some()).then_some("title");
    html! {
        <main id="main" tabindex="-1" {class}>
            { top(&cx.whole(), &cx.whole().route(ExerciseRoute::Intro), "exercise-to-start", aloud) }
            { progress_key(cx) }
            // A list has its question on the ruled page itself.
            if !is_list {
                <div class="step-asks">
                    <h1 id={title} tabindex={title.map(|_| "-1")}>{ cx.say(TextKey::Prompt(step)) }</h1>
                    if !is_choice && cx.has(TextKey::Hint(step)) {
                        <p class="step-hint">{ cx.say(TextKey::Hint(step)) }</p>
                    }
                </div>
            }
            { body }
        </main>
    }
}

/// The top row of every page of an exercise: back, the name, reading aloud. Whether the last change is saved stands at its
/// end, in the header of the app.
pub(super) fn top(cx: &ExerciseContext, back: &Route, back_say: &str, aloud: Vec<String>) -> Html {
    let around = &cx.ui.speech.alone();
    html! {
        <>
            <div class="step-top">
                <a class="link back" href={back.to_hash()}>{ Icon::BACK.draw() }{ around.say(back_say) }</a>
                <p class="step-title">{ cx.say_alone(TextKey::Title) }</p>
                if !aloud.is_empty() {
                    { read_aloud(&cx.ui.speech, aloud) }
                }
            </div>
            { local_line(cx) }
        </>
    }
}

/// Says of a local pack who wrote it. It stands on each of its pages, so that nobody takes its questions for the app's.
pub(super) fn local_line(cx: &ExerciseContext) -> Html {
    let Origin::Local { organisation, .. } = &cx.exercise.origin else { return html! {} };
    html! {
        <p class="local-line">
            { Icon::INFO.draw() }
            <span>{ cx.ui.speech.alone().say("exercise-local") }{ " " }{ user_text(organisation) }</span>
        </p>
    }
}

/// Says that nobody else sees what is on the page.
pub(super) fn only_you(cx: &ExerciseContext) -> Html {
    html! { <p class="only-you">{ Icon::LOCK.draw() }{ cx.ui.speech.say("exercise-only-you") }</p> }
}

/// How far the user is: one tooth of the key each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tooth {
    /// Done: a tooth is cut.
    Done,
    /// Skipped: a brass ring.
    Skipped,
    /// On the screen now: dashed.
    Now,
    /// To come: a dot.
    ToDo,
}

fn progress_key(cx: &StepContext) -> Html {
    let around = &cx.ui.speech.alone();
    let (say, teeth, now) = teeth(cx);
    if teeth.len() < 2 {
        return html! {};
    }
    let several = together(cx).map(|count| shown(cx, count));
    let (say, args): (&str, Vec<(&str, Arg)>) = match several {
        Some(shown) => (
            "exercise-cards-of",
            vec![("from", (shown.start + 1).into()), ("to", shown.end.into()), ("all", teeth.len().into())],
        ),
        None => (say, vec![("n", (now + 1).into()), ("all", teeth.len().into())]),
    };
    html! {
        <div class="step-key">
            <p>{ around.say_with(say, &args) }</p>
            { key_of_progress(&teeth) }
        </div>
    }
}

/// The message that says where the user is, the teeth of the key, and which of them is now.
fn teeth(cx: &StepContext) -> (&'static str, Vec<Tooth>, usize) {
    let of_entry = |key: &EntryKey| match cx.entry(key).map(|entry| &entry.value) {
        None => Tooth::ToDo,
        Some(Value::Skipped) => Tooth::Skipped,
        Some(_) => Tooth::Done,
    };
    let step = cx.step.id.as_str();
    if let Some(now) = cx.at.card {
        let mut teeth: Vec<Tooth> = counted_keys(cx.step, cx.run).iter().map(of_entry).collect();
        // Where several cards stand together none of them is the one that is rated now.
        if let Some(tooth) = teeth.get_mut(now).filter(|_| together(cx).is_none()) {
            *tooth = Tooth::Now;
        }
        return ("exercise-card-of", teeth, now);
    }
    if let (StepKind::Rank { from, pile: name, keep }, Some(run)) = (&cx.step.kind, cx.run) {
        let cards: Vec<String> = pile(cx.exercise, run, from, name).iter().map(Slot::name).collect();
        let made = match cx.entry(&EntryKey::whole(step)).map(|entry| &entry.value) {
            Some(Value::Compared(made)) => made.as_slice(),
            _ => &[],
        };
        let left = ranking::about_left(&cards, made, usize::from(*keep));
        let mut teeth = vec![Tooth::Done; made.len()];
        if left > 0 {
            teeth.push(Tooth::Now);
            teeth.extend(vec![Tooth::ToDo; left - 1]);
        }
        let now = made.len().min(teeth.len().saturating_sub(1));
        return ("exercise-pair-of", teeth, now);
    }
    let shown = shown_steps(cx.exercise, cx.run);
    let of_step = |at: &usize| {
        let step = &cx.exercise.steps[*at];
        let progress = step_progress(cx.exercise, cx.run, step);
        match cx.entry(&EntryKey::whole(step.id.as_str())).map(|entry| &entry.value) {
            Some(Value::Skipped) if !matches!(step.kind, StepKind::List { .. }) => Tooth::Skipped,
            _ if progress.all > 0 && progress.done >= progress.all => Tooth::Done,
            _ => Tooth::ToDo,
        }
    };
    let mut teeth: Vec<Tooth> = shown.iter().map(of_step).collect();
    let now = shown.iter().position(|at| *at == cx.at.step).unwrap_or_default();
    if let Some(tooth) = teeth.get_mut(now) {
        *tooth = Tooth::Now;
    }
    (if only_lists(cx) { "exercise-kind-of" } else { "exercise-step-of" }, teeth, now)
}

/// Whether all steps that are shown are lists, so that they stand behind each other like the parts of a binder.
pub(super) fn only_lists(cx: &StepContext) -> bool {
    let shown = shown_steps(cx.exercise, cx.run);
    shown.iter().all(|at| matches!(cx.exercise.steps[*at].kind, StepKind::List { .. }))
}

/// The key of progress, a tooth for each thing to do. The words above it say the same, so it is hidden from screen
/// readers.
pub(super) fn key_of_progress(teeth: &[Tooth]) -> Html {
    // From where the blade is straight to where its tip begins, in the drawing's own units.
    const FROM: f32 = 40.0;
    const TO: f32 = 306.0;
    const TOP: f32 = 10.0;
    const BOTTOM: f32 = 15.5;
    #[allow(clippy::cast_precision_loss, reason = "a few dozen teeth at most")]
    let wide = (TO - FROM) / teeth.len().max(1) as f32;
    let half = (wide * 0.3).min(8.0);
    let deep = if half > 3.0 { 6.5 } else { 4.5 };
    let mut blade = format!("M25 {TOP}H308L313 {:.1} 308 {BOTTOM}", f32::midpoint(TOP, BOTTOM));
    let mut middle = TO - wide / 2.0;
    // The outline runs from the tip back to the bow, so the last tooth comes first.
    for tooth in teeth.iter().rev() {
        if *tooth == Tooth::Done {
            let slant = half * 0.3;
            let _ = write!(
                blade,
                "H{:.1}L{:.1} {:.1}H{:.1}L{:.1} {BOTTOM}",
                middle + half,
                middle + half - slant,
                BOTTOM + deep,
                middle - half + slant,
                middle - half,
            );
        }
        middle -= wide;
    }
    let _ = write!(blade, "H25Z");
    let mut middle = FROM + wide / 2.0;
    let occupation_notes: Vec<Html> = teeth
        .iter()
        .enumerate()
        .map(|(at, tooth)| {
            let (x, y) = (middle, BOTTOM + 4.5);
            middle += wide;
            match tooth {
                Tooth::Done => html! {},
                Tooth::Now => {
                    let d = format!("M{:.1} {BOTTOM}V{:.1}H{:.1}V{BOTTOM}", x - half, BOTTOM + deep, x + half);
                    html! { <path key={at} class="cut-now" {d} /> }
                }
                Tooth::Skipped => {
                    html! { <circle key={at} class="cut-asked" cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="2.5" /> }
                }
                Tooth::ToDo => html! { <path key={at} class="cut-todo" d={format!("M{x:.1} {y:.1}h.01")} /> },
            }
        })
        .collect();
    html! {
        <svg class="cut turns" viewBox="0 0 320 26" aria-hidden="true">
            <path class="cut-blade" d={blade} />
            <circle class="cut-bow" cx="14" cy="12.8" r="11" />
            <circle class="cut-eye" cx="14" cy="12.8" r="4" />
            { for occupation_notes }
        </svg>
    }
}

/// A primary link to what comes next.
pub(super) fn go_on(cx: &StepContext) -> Html {
    link_to(&cx.ui.speech.alone(), LinkTo { icon: Some(Icon::NEXT), ..LinkTo::primary("go-on", cx.next().to_hash()) })
}

/// See [`StepContext::foot`].
pub(super) fn foot(cx: &StepContext, skip: Option<EntryKey>, more: Html) -> Html {
    let around = &cx.ui.speech.alone();
    let back = before(cx.exercise, cx.run, cx.at).map(|at| cx.to(at));
    let back = back.unwrap_or_else(|| cx.whole().route(ExerciseRoute::Intro));
    let said = skip.as_ref().and_then(|key| cx.entry(key)).map(|entry| &entry.value);
    html! {
        <div class="actions step-foot">
            { link_to(around, LinkTo { icon: Some(Icon::UNDO), ..LinkTo::quiet("exercise-back-one", back.to_hash()) }) }
            { more }
            if let Some(key) = skip {
                { button(around, Button {
                    say: if said == Some(&Value::Skipped) { "answer-skipped" } else { "exercise-skip" },
                    kind: ButtonKind::Quiet, onclick: cx.set_and_next(key, Value::Skipped), ..Default::default()
                }) }
            }
            if said.is_some() {
                { link_to(around, LinkTo {
                    icon: Some(Icon::NEXT),
                    ..LinkTo::quiet("exercise-next", cx.next().to_hash())
                }) }
            }
        </div>
    }
}

/// The switch on an entry: private, or "I may show this". It decides nothing by itself: the chooser before saving starts
/// from it and has nothing ticked for it.
///
/// Accessibility: `role="switch"`, 52 by 30 px in a target of 44, and the words beside it say what is chosen now.
pub(super) fn lock_switch(cx: &ExerciseContext, key: &EntryKey) -> Html {
    let offered = cx.entry(key).is_some_and(|entry| entry.offered);
    let turn = cx.offer(key.clone());
    let onclick = Callback::from(move |_: MouseEvent| turn.emit(!offered));
    html! {
        <button type="button" class="lock-switch" role="switch" aria-checked={if offered { "true" } else { "false" }} {onclick}>
            <span class="lock-track" aria-hidden="true"><i /></span>
            <span>{ cx.ui.speech.say("exercise-may-show") }</span>
        </button>
    }
}
