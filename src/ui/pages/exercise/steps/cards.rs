//! A step to write cards, each with a lock of its own: index cards with ruled lines, in groups such as hopes and worries.
//!
//! There is always an empty card at the end of a group; it becomes a card with its first letter. **Invariant E1**: each
//! letter is in memory at once, and stored less than a second later.

use yew::prelude::*;

use super::parts::{RuledText, card_value, option_of, room_left, ruled_text, words_of};
use super::{StepContext, meant};
use crate::content::exercise::{StepKind, TextKey};
use crate::domain::{Entry, EntryKey, MAX_LINE, Slot};
use crate::ui::components::Icon;
use crate::ui::pages::exercise::frame::lock_switch;

/// The groups with their cards, and the way on.
pub fn cards(cx: &StepContext) -> Html {
    let StepKind::Cards { groups, most } = &cx.step.kind else { return html! {} };
    // As they are in memory: a field is drawn with its last letter (see `RuledText::value`).
    let state = cx.ui.app.state();
    let run = state.run_of(&cx.exercise.id);
    let is_card = |entry: &&Entry| entry.key.step == cx.step.id && matches!(entry.key.slot, Slot::Added(_));
    let all: Vec<&Entry> = run.into_iter().flat_map(|run| run.entries.iter()).filter(is_card).collect();
    let has_room = all.len() < usize::from(*most);
    let is_empty = all.iter().all(|entry| words_of(entry).trim().is_empty());
    let around = &cx.ui.speech.alone();
    let named: Vec<Option<&str>> = match groups.as_slice() {
        [] => vec![None],
        groups => groups.iter().map(|group| Some(group.as_str())).collect(),
    };
    html! {
        <>
            <p class="cards-private">{ Icon::LOCK.draw() }<span>{ around.say("step-cards-private") }</span></p>
            <div class="card-groups">
                for name in named {
                    { group(cx, name, &all, has_room) }
                }
            </div>
            if !has_room {
                <p class="hint" role="status">{ around.say_with("step-cards-full", &[("count", all.len().into())]) }</p>
            }
            <div class="actions">{ cx.go_on() }</div>
            { cx.foot(is_empty.then(|| EntryKey::whole(cx.step.id.as_str())), html! {}) }
        </>
    }
}

fn group(cx: &StepContext, group: Option<&str>, all: &[&Entry], has_room: bool) -> Html {
    let step = cx.step.id.as_str();
    let of_group: Vec<&Entry> = all.iter().copied().filter(|entry| option_of(entry, "group") == group).collect();
    // The place of a card is its key, and the empty one is in the same list, so that it stays the same element when it gets
    // its first letter.
    let all_cards = of_group.into_iter().map(Some).chain(has_room.then_some(None));
    html! {
        <section key={group.unwrap_or_default().to_owned()} class="card-group">
            if let Some(group) = group {
                <h2>{ cx.say(TextKey::Option(step, group)) }</h2>
            }
            <ul class="index-cards">
                for (place, entry) in all_cards.enumerate() {
                    { index_card(cx, group, place, entry) }
                }
            </ul>
        </section>
    }
}

/// A card, or the empty one after the last.
fn index_card(cx: &StepContext, group: Option<&str>, place: usize, entry: Option<&Entry>) -> Html {
    let around = &cx.ui.speech.alone();
    let id = format!("card-{}-{}", group.unwrap_or("all"), place + 1);
    // The id of a new card is made when it is drawn, so two quick letters go into one card.
    let key = entry
        .map_or_else(|| EntryKey::added(cx.step.id.as_str(), cx.ui.app.platform().new_id()), |entry| entry.key.clone());
    let name = match group {
        Some(group) => around.t_with(
            "step-cards-of-group",
            &[("group", cx.text(TextKey::Option(&cx.step.id, group)).into()), ("n", (place + 1).into())],
        ),
        None => around.t_with("step-cards-card", &[("n", (place + 1).into())]),
    };
    let value = entry.map_or("", words_of);
    let oninput = {
        let (write, group, is_new) = (cx.write(key.clone()), group.map(str::to_owned), entry.is_none());
        Callback::from(move |text: String| {
            // A space alone makes no card.
            if !(is_new && text.trim().is_empty()) {
                write.emit(card_value(text, "group", group.as_deref()));
            }
        })
    };
    let class = match entry {
        None => "index-card card-blank",
        Some(entry) if entry.offered => "index-card card-offered",
        Some(_) => "index-card",
    };
    html! {
        <li key={place} {class}>
            { ruled_text(RuledText {
                id, labelledby: None, name: Some(name.clone()), value: value.to_owned(), most: MAX_LINE, rows: 2, oninput,
            }) }
            { room_left(cx, value, MAX_LINE) }
            <div class="card-foot">
                if entry.is_some() {
                    { lock_switch(&cx.whole(), &key) }
                    <button type="button" class="icon-button" onclick={meant(cx.remove(key.clone()))}
                        aria-label={around.t_with("step-cards-delete", &[("card", name.into())])}>
                        { Icon::DELETE.draw() }
                    </button>
                } else {
                    <p class="hint" aria-hidden="true">{ around.say("step-cards-blank") }</p>
                }
            </div>
        </li>
    }
}
