//! Where a figure is guessed: a slider and a number that are one value.

use yew::prelude::*;

use super::guess::{count, dots, number_id, on_screen};
use super::{StepContext, focus_when_drawn, meant};
use crate::content::exercise::Unit;
use crate::domain::{EntryKey, Value};
use crate::ui::components::{Button, ButtonKind, Icon, LocalState, button};

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
                    <input type="range" id="guess-slider" class="range" min="0" max={most.to_string()} step="1"
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
                    say: "step-guess-show", kind: ButtonKind::Primary, id: Some("show-figure"), disabled: value.is_none(),
                    onclick: meant(show), ..Default::default()
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
                { Icon::Add.draw() }
            </button>
        </div>
    }
}

/// Notes a guess that was not typed.
fn note(local: &LocalState, value: i64, most: i64) {
    local.set(GUESS, value.clamp(0, most).to_string());
    local.set(TYPED, "");
}

/// The value after a step up or down. The first step leads to the middle, where the slider stands.
fn stepped(value: Option<i64>, step: i64, most: i64) -> i64 {
    value.map_or(most / 2, |value| value + step)
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

/// A whole number that was typed in Latin, Persian or Arabic digits, with or without signs between thousands.
fn number_of(typed: &str) -> Option<i64> {
    let mut number: Option<i64> = None;
    for letter in typed.chars() {
        let digit = match letter {
            '0'..='9' => u32::from(letter) - u32::from('0'),
            '۰'..='۹' => u32::from(letter) - u32::from('۰'),
            '٠'..='٩' => u32::from(letter) - u32::from('٠'),
            ',' | '.' | '\u{66c}' | '\u{2019}' => continue,
            _ if letter.is_whitespace() => continue,
            _ => return None,
        };
        number = Some(number.unwrap_or_default().saturating_mul(10).saturating_add(digit.into()));
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_three_kinds_of_digits() {
        for (typed, expected) in [
            ("30", Some(30)),
            (" ۳۰ ", Some(30)),
            ("٣٠", Some(30)),
            ("۱٬۲۰۰", Some(1_200)),
            ("1.200", Some(1_200)),
            ("0", Some(0)),
            ("", None),
            ("-3", None),
            ("thirty", None),
        ] {
            assert_eq!(number_of(typed), expected, "{typed:?}");
        }
        assert_eq!(number_of(&"9".repeat(40)), Some(i64::MAX));
    }

    #[test]
    fn the_first_step_is_the_middle() {
        assert_eq!([stepped(None, 1, 100), stepped(None, -10, 100), stepped(Some(30), -10, 100)], [50, 50, 20]);
    }
}
