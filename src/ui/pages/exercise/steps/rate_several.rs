//! Several cards to rate on one screen, for users who want that. A tap rates a card and stays. A key rates the card that has
//! the focus in it, otherwise the first on the screen without an answer, and the focus moves on.

use std::ops::Range;

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::parts::{key_of, scale_sign};
use super::{StepContext, back_route, hint_below};
use crate::content::exercise::{At, Card, Scale, StepKind, TextKey, asked_cards, counted_keys};
use crate::domain::{Entry, EntryKey, Value};
use crate::platform::taps::is_meant;
use crate::platform::{focus, speech_synthesis};
use crate::ui::components::{Button, ButtonKind, Icon, LinkKind, LinkTo, button, link_to, pictogram};
use crate::ui::keys::Key;
use crate::ui::pages::exercise::together::shown;
use crate::ui::pages::key_hint::key_hint;

/// The cards, each with the options of the scale.
pub(super) fn several(cx: &StepContext, count: usize) -> Html {
    let StepKind::Rate { scale, .. } = &cx.step.kind else { return html! {} };
    let Some(scale) = cx.exercise.scale(scale) else { return html! {} };
    let places = shown(cx, count);
    let counted = counted_keys(cx.step, cx.run);
    let is_open = |place: &usize| counted.get(*place).is_none_or(|key| cx.entry(key).is_none());
    let first_open = places.clone().find(is_open);
    let cards: Vec<(usize, &Card)> =
        places.clone().filter_map(|place| Some((place, *asked_cards(cx.step).get(place)?))).collect();
    by_keys(cx, scale, &cards, first_open);
    html! {
        <>
            for (place, card) in cards.iter() {
                <section key={card.id.clone()} class="activity" data-place={place.to_string()}>
                    { one_of_several(cx, scale, *place, card) }
                </section>
            }
            { ways_on(cx, &places, first_open.is_none()) }
            { hint_below(cx) }
            { key_hint(cx.ui, "step-keys-rate-together") }
        </>
    }
}

fn heading_id(place: usize) -> String {
    format!("card-{}", place + 1)
}

/// The card that a key rates.
fn at_focus(places: &Range<usize>, first_open: Option<usize>) -> usize {
    let active = gloo::utils::document().active_element();
    let group = active.and_then(|active| active.closest("[data-place]").ok().flatten());
    let place = group.and_then(|group| group.dyn_into::<web_sys::Element>().ok()?.get_attribute("data-place"));
    place
        .and_then(|place| place.parse().ok())
        .filter(|place| places.contains(place))
        .unwrap_or_else(|| first_open.unwrap_or(places.start))
}

fn by_keys(cx: &StepContext, scale: &Scale, cards: &[(usize, &Card)], first_open: Option<usize>) {
    let (ui, back) = (cx.ui.clone(), back_route(cx));
    let start = cards.first().map_or(0, |(place, _)| *place);
    let places = start..start + cards.len();
    let key = |card: &Card| EntryKey::card(cx.step.id.as_str(), card.id.as_str());
    let give = |card: &Card| -> Vec<Callback<()>> {
        let set = |option: &String| cx.set(key(card), Value::Chosen(vec![option.clone()]), None);
        scale.options.iter().map(set).collect()
    };
    let answers: Vec<Vec<Callback<()>>> = cards.iter().map(|(_, card)| give(card)).collect();
    let skips: Vec<Callback<()>> = cards.iter().map(|(_, card)| cx.set(key(card), Value::Skipped, None)).collect();
    let onkey = Callback::from(move |pressed: Key| {
        speech_synthesis::stop();
        let place = at_focus(&places, first_open);
        let at = place - places.start;
        let say = match pressed {
            Key::Digit(index) => answers.get(at).and_then(|answers| answers.get(index)),
            Key::Skip => skips.get(at),
            Key::Back => {
                ui.app.go(back.clone());
                return;
            }
            Key::Both => return,
        };
        let Some(say) = say else { return };
        say.emit(());
        // The focus moves to the next card, so that rating can go on; after the last one, to the way on.
        let next = place + 1;
        focus::into_view(&if places.contains(&next) { heading_id(next) } else { "way-on".to_owned() });
    });
    cx.ui.by_step_keys(scale.options.len(), onkey);
}

fn one_of_several(cx: &StepContext, scale: &Scale, place: usize, card: &Card) -> Html {
    let step = cx.step.id.as_str();
    let key = EntryKey::card(step, card.id.as_str());
    let given = cx.entry(&key);
    let chosen = given.and_then(Entry::option);
    let is_skipped = given.is_some_and(|entry| entry.value == Value::Skipped);
    let heading = heading_id(place);
    html! {
        <>
            <div class="activity-head">
                if let Some(name) = &card.pictogram {
                    { pictogram(name, &cx.ui.drawings) }
                }
                <h2 id={heading.clone()} tabindex="-1">{ cx.say(TextKey::Card(step, &card.id)) }</h2>
            </div>
            <div class="answers ratings-small" role="group" aria-labelledby={heading}>
                for (index, option) in scale.options.iter().enumerate() {
                    { small_answer(cx, scale, index, chosen == Some(option.as_str()), &key) }
                }
            </div>
            { button(&cx.ui.speech.alone(), Button {
                say: if is_skipped { "answer-skipped" } else { "exercise-skip" },
                kind: ButtonKind::Quiet, onclick: cx.set(key, Value::Skipped, None), ..Default::default()
            }) }
        </>
    }
}

/// One option in a small button: in few words, if the pack has such, with all of them as its title.
fn small_answer(cx: &StepContext, scale: &Scale, index: usize, chosen: bool, key: &EntryKey) -> Html {
    let option = scale.options[index].as_str();
    let (long, short) = (TextKey::Scale(&scale.id, option), TextKey::ScaleShort(&scale.id, option));
    let has_short = cx.has(short);
    let shortcut = key_of(cx.ui, index).map(|key| key.to_string());
    let give = cx.set::<()>(key.clone(), Value::Chosen(vec![option.to_owned()]), None);
    let onclick = Callback::from(move |event: MouseEvent| {
        if is_meant(&event) {
            speech_synthesis::stop();
            give.emit(());
        }
    });
    html! {
        <button key={option.to_owned()} type="button" class="answer" data-option={option.to_owned()} {onclick}
            aria-pressed={if chosen { "true" } else { "false" }} aria-keyshortcuts={shortcut}
            title={has_short.then(|| cx.text(long))}>
            { scale_sign(scale, index) }
            { cx.say(if has_short { short } else { long }) }
        </button>
    }
}

/// Back to the screen before, and on to the next one or to what comes after the step.
fn ways_on(cx: &StepContext, places: &Range<usize>, is_done: bool) -> Html {
    let around = &cx.ui.speech.alone();
    let back = back_route(cx);
    let next = cx.whole().after(At { card: places.end.checked_sub(1), ..cx.at });
    html! {
        <div id="way-on" tabindex="-1" class="actions step-foot">
            { link_to(around, LinkTo { icon: Some(Icon::UNDO), ..LinkTo::quiet("exercise-back-one", back.to_hash()) }) }
            { link_to(around, LinkTo {
                icon: Some(Icon::NEXT), kind: if is_done { LinkKind::Primary } else { LinkKind::Secondary },
                ..LinkTo::new("exercise-next", next.to_hash())
            }) }
        </div>
    }
}
