//! A step in which the cards of a pile come into an order, two at a time: two cards, "or" between them, and "both the
//! same" below.
//!
//! Accessibility: each card is a button. The focus stays on it, and the next two cards are announced.

use yew::prelude::*;

use super::rank_order::{Ranked, order};
use super::{StepContext, back_route, focus_when_drawn, hint_below, meant};
use crate::app::Route;
use crate::content::exercise::{StepKind, TextKey, pile, ranking};
use crate::domain::{Comparison, EntryKey, Slot, Value, Winner};
use crate::platform::{speech_synthesis, taps};
use crate::ui::components::{Button, Icon, LinkTo, button, link_to, pictogram};
use crate::ui::keys::Key;
use crate::ui::pages::key_hint::key_hint;

/// What the step ranks; nothing in other steps.
fn ranked<'a>(cx: &StepContext<'a>) -> Option<Ranked<'a>> {
    let StepKind::Rank { from, pile: name, keep } = &cx.step.kind else { return None };
    let slots = cx.run.map(|run| pile(cx.exercise, run, from, name)).unwrap_or_default();
    let made = match cx.entry(&EntryKey::whole(cx.step.id.as_str())).map(|entry| &entry.value) {
        Some(Value::Compared(made)) => made.clone(),
        _ => Vec::new(),
    };
    Some(Ranked { from, cards: slots.iter().map(Slot::name).collect(), made, keep: usize::from(*keep) })
}

/// The two cards on the screen; none in other steps, and when the order is known.
pub(super) fn pair(cx: &StepContext) -> Vec<Slot> {
    let next = ranked(cx).and_then(|it| ranking::next_pair(&it.cards, &it.made, it.keep));
    next.map(|(first, second)| vec![Slot::from_name(&first), Slot::from_name(&second)]).unwrap_or_default()
}

/// The pair, or the order.
pub fn rank(cx: &StepContext) -> Html {
    let Some(ranked) = ranked(cx) else { return html! {} };
    let back = undo(cx, &ranked);
    let Some((first, second)) = ranking::next_pair(&ranked.cards, &ranked.made, ranked.keep) else {
        cx.ui.back_by_key(&back_route(cx));
        return html! {
            <>
                { order(cx, &ranked) }
                <div class="actions">{ cx.go_on() }</div>
                { foot(cx, back, &ranked, None) }
            </>
        };
    };
    let say = |winner| give(cx, &ranked, &first, &second, winner);
    let (of_first, of_second, of_both) = (say(Winner::First), say(Winner::Second), say(Winner::Both));
    keys(cx, [of_first.clone(), of_second.clone(), of_both.clone()], back.clone());
    html! {
        <>
            <div class="pair" role="group" aria-labelledby="title" aria-live="polite">
                { pick(cx, ranked.from, 1, &first, of_first) }
                <p class="pair-or">{ cx.ui.speech.say("step-rank-or") }</p>
                { pick(cx, ranked.from, 2, &second, of_second) }
            </div>
            { foot(cx, back, &ranked, Some(of_both)) }
            { hint_below(cx) }
            { key_hint(cx.ui, "step-keys-rank") }
        </>
    }
}

/// What a comparison does: the next pair comes, and after the last one the next step.
fn give(cx: &StepContext, ranked: &Ranked, first: &str, second: &str, winner: Winner) -> Callback<()> {
    let mut made = ranked.made.clone();
    made.push(Comparison { first: first.to_owned(), second: second.to_owned(), winner });
    let is_last = ranking::next_pair(&ranked.cards, &made, ranked.keep).is_none();
    let (key, value) = (EntryKey::whole(cx.step.id.as_str()), Value::Compared(made));
    let set: Callback<()> = if is_last { cx.set_and_next(key, value) } else { cx.set(key, value, None) };
    Callback::from(move |()| {
        // The place stays the same: a second tap that was meant for this pair must not count for the next one.
        taps::is_shown();
        set.emit(());
    })
}

/// Takes the last comparison of these cards back, if there is one.
fn undo(cx: &StepContext, ranked: &Ranked) -> Option<Callback<()>> {
    let is_here = |it: &Comparison| ranked.cards.contains(&it.first) && ranked.cards.contains(&it.second);
    let last = ranked.made.iter().rposition(is_here)?;
    let key = EntryKey::whole(cx.step.id.as_str());
    let (set, app) = (cx.set::<()>(key, Value::Compared(ranked.made[..last].to_vec()), None), cx.ui.app.clone());
    Some(Callback::from(move |()| {
        taps::is_shown();
        set.emit(());
        focus_when_drawn(&app, "pair-1");
    }))
}

fn keys(cx: &StepContext, answers: [Callback<()>; 3], undo: Option<Callback<()>>) {
    let (ui, before) = (cx.ui.clone(), back_route(cx));
    let onkey = Callback::from(move |key: Key| {
        speech_synthesis::stop();
        match (key, &undo) {
            (Key::Digit(index), _) => answers[index].emit(()),
            (Key::Both, _) => answers[2].emit(()),
            (Key::Back, Some(undo)) => undo.emit(()),
            (Key::Back, None) => ui.app.go(before.clone()),
            (Key::Skip, _) => {}
        }
    });
    cx.ui.by_step_keys(2, onkey);
}

/// One of the two cards. A button holds no heading, so its name only looks like one.
fn pick(cx: &StepContext, from: &str, place: usize, card: &str, choose: Callback<()>) -> Html {
    let slot = Slot::from_name(card);
    let (picture, hint) = match &slot {
        Slot::Card(id) => (picture_of(cx, from, id), Some(TextKey::CardHint(from, id)).filter(|it| cx.has(*it))),
        _ => (None, None),
    };
    let key = cx.ui.has_keys().then(|| place.to_string());
    html! {
        <button type="button" id={format!("pair-{place}")} class={format!("pair-card pair-card-{place}")} onclick={meant(choose)}
            aria-keyshortcuts={key.clone()}>
            <span key={card.to_owned()} class="paper-card">
                if let Some(picture) = picture {
                    { pictogram(picture, &cx.ui.drawings) }
                }
                <span class="paper-words">
                    <span class="pair-name">{ cx.card_name(from, &slot) }</span>
                    if let Some(hint) = hint {
                        <span class="pair-hint">{ cx.say(hint) }</span>
                    }
                </span>
                if let Some(key) = key {
                    <kbd class="key-hint" aria-hidden="true">{ key }</kbd>
                }
            </span>
        </button>
    }
}

fn picture_of<'a>(cx: &StepContext<'a>, step: &str, card: &str) -> Option<&'a str> {
    let StepKind::Sort { cards, .. } = &cx.exercise.step(step)?.kind else { return None };
    cards.iter().find(|it| it.id == card)?.pictogram.as_deref()
}

/// Back by one comparison or step, "both the same", and out of the step. What was compared stays when the user goes on
/// earlier; skipping would take it away, so it is offered only before the first comparison.
fn foot(cx: &StepContext, undo: Option<Callback<()>>, ranked: &Ranked, both: Option<Callback<()>>) -> Html {
    let around = &cx.ui.speech.alone();
    let quiet = |href: Route, say: &'static str, icon| {
        link_to(around, LinkTo { icon: Some(icon), ..LinkTo::quiet(say, href.to_hash()) })
    };
    let press = |say: &'static str, icon, onclick| button(around, Button { icon, ..Button::quiet(say, onclick) });
    let is_open = both.is_some();
    html! {
        <div class="actions step-foot">
            if let Some(undo) = undo {
                { press("exercise-back-one", Some(Icon::UNDO), meant(undo)) }
            } else {
                { quiet(back_route(cx), "exercise-back-one", Icon::UNDO) }
            }
            if let Some(both) = both {
                { press("step-rank-both", None, meant(both)) }
            }
            if is_open && ranked.made.is_empty() {
                { press("exercise-skip", None, meant(cx.set_and_next(EntryKey::whole(cx.step.id.as_str()), Value::Skipped))) }
            } else if is_open {
                { quiet(cx.next(), "step-rank-enough", Icon::NEXT) }
            }
        </div>
    }
}
