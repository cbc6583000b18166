//! Where a figure is guessed: a slider and a number that are one value.

use yew::prelude::*;

use super::guess_parts::{count, dots, number_id, number_of, on_screen, stepped};
use super::{StepContext, focus_when_drawn, meant};
use crate::content::exercise::Unit;
use crate::domain::{EntryKey, Value};
use crate::ui::components::{Button, Icon, LocalState, button};

/// What is guessed at this moment, as a number.
const GUESS: &str = "guess";
/// What stands in the field while it is typed.
const TYPED: &str = "typed";

/// The dots, the slider, the number, and the button that asks for the figure.
pub(super) fn asking(cx: &StepContext, local: &LocalState) -> Html {
    let Some((card, unit)) = on_screen(cx) else { return html! {} };
    let around = &cx.ui.speech.alone();
    let most = *unit.range().end();
    let value: Option<i64> = local.get(GUESS).parse().ok();
    let show = {
        let key = EntryKey::card(cx.step.id.as_str(), card.id.as_str());
        let app = cx.ui.app.clone();
        let set = value.map(|value| cx.set::<()>(key, Value::Number(value), None));
        Callback::from(move |()| {
            if let Some(set) = &set {
                set.emit(());
                focus_when_drawn(&app, "figure");
            }
        })
    };
    let words = value.map(|value| around.t_with(&number_id(unit), &[("count", count(value).into())]));
    let has_slider = most <= 100;
    html! {
        <>
            <div class="guess-sheet">
                if unit == Unit::InHundred {
                    { dots(value.unwrap_or_default(), "dot-guess", None) }
                }
                if has_slider {
                    <input type="range" autocomplete="off" id="guess-slider" class="range" min="0" max={most.to_string()} step="1"
                        value={value.unwrap_or(most / 2).to_string()} oninput={on_slide(local, most)}
                        onkeydown={on_keys(local, value, most, false)} aria-label={around.t("step-guess-number")}
                        aria-valuetext={words.unwrap_or_else(|| around.t("step-guess-none"))} />
                    <p class="range-ends" aria-hidden="true">
                        for end in [0, most / 2, most] {
                            <span key={end.to_string()}>{ around.first.number(count(end)) }</span>
                        }
                    </p>
                }
                { number_field(cx, local, value, most) }
            </div>
            <div class="actions">
                { button(around, Button {
                    id: Some("show-figure"), disabled: value.is_none(),
                    ..Button::primary("step-guess-show", meant(show))
                }) }
            </div>
        </>
    }
}

/// The number with a button for one less and one more.
fn number_field(cx: &StepContext, local: &LocalState, value: Option<i64>, most: i64) -> Html {
    let around = &cx.ui.speech.alone();
    let shown = match (local.get(TYPED), value) {
        ("", Some(value)) => around.first.number(count(value)),
        (typed, _) => typed.to_owned(),
    };
    let oninput = {
        let local = local.clone();
        Callback::from(move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() else { return };
            let typed = input.value();
            match number_of(&typed) {
                Some(number) if number > most => note(&local, most, most),
                Some(number) => {
                    local.set(GUESS, number.to_string());
                    local.set(TYPED, typed);
                }
                None => {
                    local.set(GUESS, "");
                    local.set(TYPED, typed);
                }
            }
        })
    };
    let by = |step: i64| {
        let local = local.clone();
        Callback::from(move |_: MouseEvent| note(&local, stepped(value, step, most), most))
    };
    html! {
        <div class="guess-number">
            <button type="button" class="button" aria-label={around.t("step-guess-less")} onclick={by(-1)}>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14" /></svg>
            </button>
            <input id="guess-number" class="input" type="text" inputmode="numeric" autocomplete="off" value={shown} {oninput}
                onkeydown={on_keys(local, value, most, true)} aria-label={around.t("step-guess-number")} />
            <button type="button" class="button" aria-label={around.t("step-guess-more")} onclick={by(1)}>
                { Icon::ADD.draw() }
            </button>
        </div>
    }
}

/// Notes a guess that was not typed.
fn note(local: &LocalState, value: i64, most: i64) {
    local.set(GUESS, value.clamp(0, most).to_string());
    local.set(TYPED, "");
}

fn on_slide(local: &LocalState, most: i64) -> Callback<InputEvent> {
    let local = local.clone();
    Callback::from(move |event: InputEvent| {
        let input = event.target_dyn_into::<web_sys::HtmlInputElement>();
        if let Some(value) = input.and_then(|input| input.value().parse().ok()) {
            note(&local, value, most);
        }
    })
}

/// Arrows change the number by one (a slider does that by itself), Page Up and Page Down by ten.
fn on_keys(local: &LocalState, value: Option<i64>, most: i64, has_arrows: bool) -> Callback<KeyboardEvent> {
    let local = local.clone();
    Callback::from(move |event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowUp" if has_arrows => 1,
            "ArrowDown" if has_arrows => -1,
            "PageUp" => 10,
            "PageDown" => -10,
            _ => return,
        };
        event.prevent_default();
        note(&local, stepped(value, step, most), most);
    })
}
