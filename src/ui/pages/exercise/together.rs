//! Whether several cards stand on one screen, and the choice of it. Steps that rate cards may allow it, and the profile
//! remembers what the user wants.
//!
//! The address of a screen names its first card, so that the choice changes no place.

use std::ops::Range;

use yew::prelude::*;

use super::StepContext;
use crate::app::tasks;
use crate::content::exercise::{Exercise, Step, StepKind, asked_cards};
use crate::ui::context::Ui;

/// How many cards stand together on the screen of a step, if the user wants several and the step allows it.
pub fn together(cx: &StepContext) -> Option<usize> {
    allowed(cx.step).filter(|_| wants_several(cx.ui))
}

/// How many cards may stand together on a screen of a step.
fn allowed(step: &Step) -> Option<usize> {
    match step.kind {
        StepKind::Rate { together, .. } => together.map(usize::from),
        _ => None,
    }
}

fn wants_several(ui: &Ui) -> bool {
    ui.state.people.current.as_ref().is_some_and(|current| current.profile.six_together)
}

/// The cards on the screen, by their indexes.
pub fn shown(cx: &StepContext, count: usize) -> Range<usize> {
    let first = cx.at.card.unwrap_or_default() / count * count;
    first..(first + count).min(asked_cards(cx.step).len())
}

/// The choice of one or several cards on a screen; nothing for an exercise in which no step has it.
pub fn choice_of_several(ui: &Ui, exercise: &Exercise) -> Html {
    let Some(count) = exercise.steps.iter().find_map(allowed) else { return html! {} };
    let speech = &ui.speech;
    let wants = wants_several(ui);
    let option = |several: bool, words: Html| {
        let onchange = ui.task(move |app, _: Event| async move { tasks::choose_together(&app, several).await });
        html! {
            <label class="chip">
                <input type="radio" name="step-together" autocomplete="off" value={if several { "several" } else { "one" }}
                    checked={wants == several} {onchange} />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="chips">
            <legend>{ speech.say("step-together") }</legend>
            <div class="chip-line">
                { option(false, speech.say("step-together-one")) }
                { option(true, speech.say_with("step-together-many", &[("count", count.into())])) }
            </div>
        </fieldset>
    }
}
