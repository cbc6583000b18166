//! A step in which cards are put on piles: a deck with the card on top, and the piles below or beside it.
//!
//! Accessibility: the piles are buttons, and digits press them. The focus stays on the pile, and the new card is announced
//! (`aria-live`), so that whoever uses keys or a screen reader need not go back to the deck for each card. Nothing is
//! dragged.

use yew::prelude::*;

use super::own_cards::{OWN, own_card_field, own_cards};
use super::parts::{card_face, card_value, key_of, option_of, typed};
use super::{StepContext, back_route, card_on_screen, hint_below, is_on_screen, meant, press, with_state};
use crate::content::exercise::{StepKind, TextKey, asked_cards, pile};
use crate::domain::{Entry, EntryKey, Value};
use crate::platform::{focus, speech_synthesis};
use crate::ui::components::{Icon, LocalState};
use crate::ui::keys::Key;
use crate::ui::pages::key_hint::key_hint;
use crate::ui::speech::own_words;

/// The deck, the piles, and the cards of the user's own.
pub fn sort(cx: &StepContext) -> Html {
    let StepKind::Sort { piles, .. } = &cx.step.kind else { return html! {} };
    let Some((card, _)) = card_on_screen(cx) else { return html! {} };
    let (ui, back) = (cx.ui.clone(), back_route(cx));
    let skip = cx.set_and_next::<()>(EntryKey::card(cx.step.id.as_str(), card), Value::Skipped);
    let onkey = Callback::from(move |key: Key| {
        speech_synthesis::stop();
        match key {
            // The key presses the button that is on the screen: whether it is about a card of the pack or about one of
            // the user's own is known only there.
            Key::Digit(index) => press(&pile_id(index)),
            // A card of the user's own on the deck is in no order: there is nothing before it, and nothing to skip.
            _ if is_on_screen("own-card") => {}
            Key::Back => ui.app.go(back.clone()),
            Key::Skip => skip.emit(()),
            Key::Both => {}
        }
    });
    cx.ui.by_step_keys(piles.len(), onkey);
    let key = format!("sort-{}", cx.step.id);
    html! {
        <>
            <div {key} class="sort">{ with_state(cx, draw) }</div>
            { key_hint(cx.ui, if piles.len() == 2 { "step-keys-sort-two" } else { "step-keys-sort" }) }
        </>
    }
}

fn pile_id(index: usize) -> String {
    format!("pile-{}", index + 1)
}

fn draw(cx: &StepContext, local: &LocalState) -> Html {
    let StepKind::Sort { piles, own_cards: has_own, .. } = &cx.step.kind else { return html! {} };
    let Some((card, _)) = card_on_screen(cx) else { return html! {} };
    let step = cx.step.id.as_str();
    let own = local.find(OWN).filter(|id| !id.is_empty()).map(|id| EntryKey::added(step, id.as_str()));
    let key = EntryKey::card(step, card);
    let lies_on = match &own {
        Some(own) => cx.entry(own).and_then(|entry| option_of(entry, "pile")),
        None => cx.entry(&key).and_then(Entry::option),
    };
    let cards = asked_cards(cx.step).len();
    let at = cx.at.card.unwrap_or_default();
    let is_last = at + 1 >= cards;
    // Cards to come lie below the one on top: two of them are drawn.
    let below = cards.saturating_sub(at + 1).min(2);
    let is_done = own.is_none() && is_last && *has_own && cx.entry(&key).is_some();
    let pile = |(index, name): (usize, &String)| {
        let put = put(cx, local, own.as_ref(), &key, name, is_last && *has_own);
        pile_button(cx, index, name, lies_on == Some(name.as_str()), put)
    };
    let piles: Vec<Html> = piles.iter().enumerate().map(pile).collect();
    html! {
        <>
            <div class="sort-grid">
                if let Some(own) = &own {
                    <div class="deck" data-below="0">{ own_card_field(cx, own) }</div>
                } else {
                    <div class="deck" data-below={below.to_string()} aria-live="polite">
                        { card_face(cx) }
                        // It stands above as well, where nothing announces it.
                        <p class="unseen">{ cx.ui.speech.alone().say_with("exercise-card-of", &[
                            ("n", (at + 1).into()), ("all", cards.into()),
                        ]) }</p>
                    </div>
                }
                <div class="piles" role="group" aria-label={cx.text(TextKey::Prompt(step))}>
                    { for piles }
                </div>
            </div>
            if is_done {
                <div class="sort-done">
                    <p role="status">{ cx.ui.speech.alone().say("step-sort-done") }</p>
                    { cx.go_on() }
                </div>
            }
            if own.is_none() {
                { cx.foot((!is_done).then_some(key), html! {}) }
            }
            if *has_own {
                { own_cards(cx, local) }
            }
            { hint_below(cx) }
        </>
    }
}

/// What putting the card on a pile does: the next one comes, or the step `stays`, since after the last card the user may
/// want to write one of their own.
fn put(
    cx: &StepContext,
    local: &LocalState,
    own: Option<&EntryKey>,
    key: &EntryKey,
    pile: &str,
    stays: bool,
) -> Callback<()> {
    if let Some(own) = own {
        let (ui, exercise, own, pile) = (cx.ui.clone(), cx.exercise.id.clone(), own.clone(), pile.to_owned());
        let (write, local) = (cx.write(own.clone()), local.clone());
        return Callback::from(move |()| {
            let words = typed(&ui, &exercise, &own);
            if words.trim().is_empty() {
                focus::into_view("own-card");
            } else {
                write.emit(card_value(words, "pile", Some(&pile)));
                local.set(OWN, "");
            }
        });
    }
    let value = Value::Chosen(vec![pile.to_owned()]);
    let set: Callback<()> = if stays { cx.set(key.clone(), value, None) } else { cx.set_and_next(key.clone(), value) };
    Callback::from(move |()| {
        if !stays {
            focus::hold();
        }
        set.emit(());
    })
}

fn pile_button(cx: &StepContext, index: usize, name: &str, is_here: bool, put: Callback<()>) -> Html {
    let step = cx.step.id.as_str();
    let count = cx.run.map_or(0, |run| pile(cx.exercise, run, step, name).len());
    let around = &cx.ui.speech.alone();
    let key = key_of(cx.ui, index).map(|key| key.to_string());
    let (number_key, number) = own_words(around.first.number(count));
    html! {
        // Its class is its own, so that the focus can be given back to it (`focus::hold`).
        <button key={name.to_owned()} type="button" id={pile_id(index)} class={format!("pile pile-{}", index + 1)}
            onclick={meant(put)} aria-pressed={if is_here { "true" } else { "false" }} aria-keyshortcuts={key.clone()}>
            { stack(count) }
            <span class="pile-name">{ cx.say(TextKey::Option(step, name)) }</span>
            <span class="pile-end" aria-hidden="true">
                <span class="answer-tick">{ Icon::CHECK.draw() }</span>
                <span key={number_key} class="pile-count">{ number }</span>
                if let Some(key) = key {
                    <kbd class="key-hint">{ key }</kbd>
                }
            </span>
            <span class="unseen">{ around.say_with("step-sort-count", &[("count", count.into())]) }</span>
        </button>
    }
}

/// A pile as it lies on its tray: a sheet for each card, up to six.
fn stack(count: usize) -> Html {
    html! {
        <svg class="pile-art turns" viewBox="0 6 50 44" aria-hidden="true">
            <path class="pile-tray" d="M2 47h48" />
            for sheet in 0..count.min(6) {
                <path key={sheet} d={format!("M{} {}l35-2 1 4-35 2z", 6 + sheet % 3, 42 - 5 * sheet)} />
            }
        </svg>
    }
}
