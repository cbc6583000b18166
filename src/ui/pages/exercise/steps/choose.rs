//! A step with options: one of them as large buttons, or several as ticks.

use yew::prelude::*;

use super::parts::{AnswerButton, answer_button, key_of};
use super::{StepContext, answer_by_keys, meant};
use crate::content::exercise::{StepKind, TextKey};
use crate::domain::{EntryKey, Value};
use crate::ui::components::Icon;
use crate::ui::pages::key_hint::key_hint;

/// The options.
pub fn choose(cx: &StepContext) -> Html {
    let StepKind::Choose { options, most } = &cx.step.kind else { return html! {} };
    let key = EntryKey::whole(cx.step.id.as_str());
    let chosen = match cx.entry(&key).map(|entry| &entry.value) {
        Some(Value::Chosen(chosen)) => chosen.as_slice(),
        _ => &[],
    };
    match most {
        1 => one(cx, &key, options, chosen),
        _ => several(cx, &key, options, chosen, usize::from(*most)),
    }
}

/// One tap chooses and goes on.
fn one(cx: &StepContext, key: &EntryKey, options: &[String], chosen: &[String]) -> Html {
    let give = |option: &String| cx.set_and_next::<()>(key.clone(), Value::Chosen(vec![option.clone()]));
    let answers: Vec<Callback<()>> = options.iter().map(give).collect();
    answer_by_keys(cx, answers.iter().take(9).cloned().collect(), Some(key.clone()));
    html! {
        <>
            <div class="answers" role="group" aria-labelledby="title">
                for (index, (option, answer)) in options.iter().zip(answers).enumerate() {
                    { answer_button(AnswerButton {
                        id: format!("option-{option}"),
                        name: cx.say(TextKey::Option(&cx.step.id, option)),
                        sign: None,
                        chosen: chosen.contains(option),
                        key: key_of(cx.ui, index),
                        onclick: meant(answer),
                    }) }
                }
            </div>
            { cx.foot(Some(key.clone()), html! {}) }
            { key_hint(cx.ui, "step-keys-rate") }
        </>
    }
}

/// Several can be ticked. When as many are ticked as may be, the others cannot be, and the page says so.
fn several(cx: &StepContext, key: &EntryKey, options: &[String], chosen: &[String], most: usize) -> Html {
    let around = &cx.ui.speech.alone();
    let is_full = chosen.len() >= most;
    html! {
        <>
            <p class="hint" role="status">
                { around.say_with(if is_full { "step-choose-full" } else { "step-choose-most" }, &[("count", most.into())]) }
            </p>
            <fieldset class="tick-options" aria-labelledby="title">
                for option in options.iter() {
                    { tick(cx, key, options, option, chosen.contains(option), is_full) }
                }
            </fieldset>
            <div class="actions">{ cx.go_on() }</div>
            { cx.foot(chosen.is_empty().then(|| key.clone()), html! {}) }
        </>
    }
}

fn tick(cx: &StepContext, key: &EntryKey, options: &[String], option: &str, is_on: bool, is_full: bool) -> Html {
    let id = format!("option-{option}");
    let onchange = {
        let (ui, exercise) = (cx.ui.clone(), cx.exercise.id.clone());
        let (key, options, option) = (key.clone(), options.to_vec(), option.to_owned());
        let write = cx.write(key.clone());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() else { return };
            // What is ticked is taken from memory and not from this drawing: two quick ticks are two.
            let state = ui.app.state();
            let before = match state.run_of(&exercise).and_then(|run| run.entry(&key)).map(|entry| &entry.value) {
                Some(Value::Chosen(chosen)) => chosen.clone(),
                _ => Vec::new(),
            };
            let is_ticked = |it: &&String| if **it == option { input.checked() } else { before.contains(it) };
            write.emit(Value::Chosen(options.iter().filter(is_ticked).cloned().collect()));
        })
    };
    html! {
        <div key={id.clone()} class="tick">
            <input type="checkbox" autocomplete="off" id={id.clone()} checked={is_on} disabled={is_full && !is_on} {onchange} />
            <label for={id}>{ cx.say(TextKey::Option(&cx.step.id, option)) }</label>
            <span class="answer-tick" aria-hidden="true">{ Icon::CHECK.draw() }</span>
        </div>
    }
}
