//! What is ranked, and the order that comparisons gave, in the step in which they were made.

use yew::prelude::*;

use super::StepContext;
use crate::content::exercise::ranking;
use crate::domain::{Comparison, Slot};
use crate::ui::pages::exercise::result_blocks::plate;

/// What is ranked, and how far that is.
pub(super) struct Ranked<'a> {
    /// The step that put the cards on the pile.
    pub(super) from: &'a str,
    /// The cards, as comparisons name them.
    pub(super) cards: Vec<String>,
    /// The comparisons that were made, in their order.
    pub(super) made: Vec<Comparison>,
    /// How many places are found out.
    pub(super) keep: usize,
}

/// The order that was found, on brass plates, or why there is none. Cards that are the same share a number.
pub(super) fn order(cx: &StepContext, ranked: &Ranked) -> Html {
    let around = &cx.ui.speech.alone();
    if ranked.cards.len() < 2 {
        return html! { <p>{ around.say("step-rank-few") }</p> };
    }
    let mut rows = Vec::new();
    let mut number = 1;
    for place in ranking::order(&ranked.cards, &ranked.made, ranked.keep) {
        rows.extend(place.iter().map(|card| (number, Slot::from_name(card))));
        number += place.len();
    }
    html! {
        <>
            <h2>{ around.say("step-rank-done") }</h2>
            <ol class="rank-sheet rank-short">
                for (number, slot) in rows {
                    <li key={slot.name()} value={number.to_string()}>
                        { plate(cx.ui, number) }
                        <p>{ cx.card_name(ranked.from, &slot) }</p>
                    </li>
                }
            </ol>
        </>
    }
}
