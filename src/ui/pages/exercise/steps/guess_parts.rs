//! What asking for a guess and showing the figure share: the card, numbers, dots.

use yew::prelude::*;

use super::StepContext;
use crate::content::exercise::{GuessCard, StepKind, Unit};
use crate::ui::pages::exercise::values::unit_name;

/// The card on the screen, and what is counted.
pub(super) fn on_screen<'a>(cx: &StepContext<'a>) -> Option<(&'a GuessCard, Unit)> {
    let StepKind::Guess { cards, unit } = &cx.step.kind else { return None };
    Some((cards.get(cx.at.card?)?, *unit))
}

/// The message that says so many of the unit.
pub(super) fn number_id(unit: Unit) -> String {
    format!("exercise-number-{}", unit_name(unit))
}

/// A number for a message.
pub(super) fn count(number: i64) -> usize {
    usize::try_from(number).unwrap_or_default()
}

/// A hundred dots in twenty columns of five, filled column by column, so that their width is the share and lies over the
/// slider. The guess is a dotted line. Screen readers are told by the words beside it.
pub(super) fn dots(filled: i64, class: &'static str, line: Option<i64>) -> Html {
    html! {
        <svg class="dots turns" viewBox="0 0 320 84" aria-hidden="true">
            for dot in 0..100_i64 {
                <circle key={dot.to_string()} class={(dot < filled).then_some(class)} r="6"
                    cx={(8 + dot / 5 * 16).to_string()} cy={(8 + dot % 5 * 17).to_string()} />
            }
            if let Some(line) = line {
                <path class="guess-line" d={format!("M{} -2v88", line * 16 / 5)} />
            }
        </svg>
    }
}

/// The value after a step up or down. The first step leads to the middle, where the slider stands.
pub(super) fn stepped(value: Option<i64>, step: i64, most: i64) -> i64 {
    value.map_or(most / 2, |value| value + step)
}

/// A whole number that was typed in Latin, Persian or Arabic digits, with or without signs between thousands.
pub(super) fn number_of(typed: &str) -> Option<i64> {
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
