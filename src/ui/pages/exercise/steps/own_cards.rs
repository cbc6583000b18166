//! Cards of the user's own in a sort step: they are written on the deck, lie on the piles with the others, and can be
//! changed and deleted.

use yew::prelude::*;

use super::parts::{RuledText, card_value, option_of, room_left, ruled_text, typed, words_of};
use super::{StepContext, focus_when_drawn, meant};
use crate::content::exercise::{MAX_OWN_CARDS, TextKey};
use crate::domain::{Entry, EntryKey, MAX_LINE, Slot};
use crate::ui::components::{Icon, LocalState, user_text};

/// The name under which the step remembers which card of the user's own is on the deck: its id, or nothing.
pub(super) const OWN: &str = "own";

/// The card that is written, in the place of the card on the deck. It is in memory with each letter (E1).
pub(super) fn own_card_field(cx: &StepContext, key: &EntryKey) -> Html {
    let value = typed(cx.ui, &cx.exercise.id, key);
    let pile = cx.entry(key).and_then(|entry| option_of(entry, "pile")).map(str::to_owned);
    let write = cx.write(key.clone());
    html! {
        <div key={key.to_string()} class="paper-card own-card">
            <h2 id="title" tabindex="-1" class="own-card-label">
                <label for="own-card">{ cx.ui.speech.say("step-own-card") }</label>
            </h2>
            { ruled_text(RuledText {
                id: "own-card".to_owned(), labelledby: None, name: None, value: value.clone(), most: MAX_LINE, rows: 2,
                oninput: write.reform(move |text| card_value(text, "pile", pile.as_deref())),
            }) }
            { room_left(cx, &value, MAX_LINE) }
        </div>
    }
}

/// The button for a new card, or back to the deck, and the cards that were written.
pub(super) fn own_cards(cx: &StepContext, local: &LocalState) -> Html {
    let around = &cx.ui.speech.alone();
    let is_open = local.is(OWN);
    let entries = own_entries(cx);
    html! {
        <section class="own-cards">
            <div class="actions">
                if is_open {
                    <button type="button" class="button button-quiet" onclick={meant(close(cx, local))}>
                        { Icon::BACK.draw() }{ around.say("step-own-back") }
                    </button>
                } else if entries.len() < MAX_OWN_CARDS {
                    <button type="button" id="write-own" class="button button-quiet" onclick={meant(open(cx, local, None))}>
                        { Icon::ADD.draw() }{ around.say("step-own-new") }
                    </button>
                }
            </div>
            if !entries.is_empty() {
                <h2>{ around.say("step-own-title") }</h2>
                <ul class="own-list">
                    for entry in entries {
                        { own_line(cx, local, entry) }
                    }
                </ul>
            }
        </section>
    }
}

fn own_line(cx: &StepContext, local: &LocalState, entry: &Entry) -> Html {
    let around = &cx.ui.speech.alone();
    let words = words_of(entry);
    let named = |id: &str| around.t_with(id, &[("card", words.into())]);
    html! {
        <li key={entry.key.to_string()} class="own-line">
            <div>
                <p>{ user_text(words) }</p>
                <p class="hint">
                    if let Some(pile) = option_of(entry, "pile") {
                        { cx.say(TextKey::Option(&cx.step.id, pile)) }
                    } else {
                        { around.say("step-own-open") }
                    }
                </p>
            </div>
            <button type="button" class="icon-button" aria-label={named("step-own-change")}
                onclick={meant(open(cx, local, Some(&entry.key)))}>{ Icon::EDIT.draw() }</button>
            <button type="button" class="icon-button" aria-label={named("step-own-delete")}
                onclick={meant(delete(cx, local, entry))}>{ Icon::DELETE.draw() }</button>
        </li>
    }
}

/// Puts a card of the user's own on the deck, a new one if none is named.
fn open(cx: &StepContext, local: &LocalState, key: Option<&EntryKey>) -> Callback<()> {
    let id = match key.map(|key| &key.slot) {
        Some(Slot::Added(id)) => id.clone(),
        _ => cx.ui.app.platform().new_id(),
    };
    let (app, local) = (cx.ui.app.clone(), local.clone());
    Callback::from(move |()| {
        local.set(OWN, id.clone());
        focus_when_drawn(&app, "own-card");
    })
}

/// Back to the card of the pack. A card without words goes; one without a pile stays and says so.
fn close(cx: &StepContext, local: &LocalState) -> Callback<()> {
    let key = EntryKey::added(cx.step.id.as_str(), local.get(OWN));
    let (ui, exercise, local) = (cx.ui.clone(), cx.exercise.id.clone(), local.clone());
    let remove = cx.remove::<()>(key.clone());
    Callback::from(move |()| {
        let is_stored = ui.app.state().run_of(&exercise).is_some_and(|run| run.entry(&key).is_some());
        if is_stored && typed(&ui, &exercise, &key).trim().is_empty() {
            remove.emit(());
        }
        local.set(OWN, "");
        focus_when_drawn(&ui.app, "write-own");
    })
}

fn delete(cx: &StepContext, local: &LocalState, entry: &Entry) -> Callback<()> {
    let remove = cx.remove::<()>(entry.key.clone());
    let is_open = matches!(&entry.key.slot, Slot::Added(id) if id == local.get(OWN));
    let (app, local) = (cx.ui.app.clone(), local.clone());
    Callback::from(move |()| {
        if is_open {
            local.set(OWN, "");
        }
        remove.emit(());
        focus_when_drawn(&app, "write-own");
    })
}

/// The cards of the user's own in a sort step, oldest first, without those that have no words.
fn own_entries<'a>(cx: &StepContext<'a>) -> Vec<&'a Entry> {
    let Some(run) = cx.run else { return Vec::new() };
    let is_own = |entry: &&Entry| entry.key.step == cx.step.id && matches!(entry.key.slot, Slot::Added(_));
    run.entries.iter().filter(is_own).filter(|entry| !words_of(entry).trim().is_empty()).collect()
}
