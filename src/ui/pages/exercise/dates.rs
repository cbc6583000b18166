//! Dates that are known in part, where they stand beside other things: in the margin, on the time line, read back. Their
//! words are those of [`Localizer::partial_date`] and [`Localizer::span`].

use yew::prelude::*;

use crate::domain::calendar::{self, SOLAR_BEHIND, date_of, to_solar};
use crate::domain::{PartialDate, Season, Timestamp, Within};
use crate::i18n::Localizer;
use crate::ui::context::Ui;

/// How many months a year has; dates are counted in months from the year 0.
const MONTHS: i32 = 12;

/// Whether a language counts solar years.
pub(super) fn counts_solar_years(words: &Localizer) -> bool {
    calendar::counts_solar_years(&words.language().tag)
}

/// A year in the digits of a language, without the separators of a number.
pub(super) fn year_digits(words: &Localizer, year: i32) -> String {
    let own = &words.language().digits;
    let digit = |digit: char| own.chars().nth(digit.to_digit(10)? as usize);
    year.to_string().chars().map(|it| digit(it).unwrap_or(it)).collect()
}

/// The solar year of a date, as far as it is known: the one in which most of its days lie.
fn solar_year(date: &PartialDate) -> i32 {
    let year = i32::from(date.year);
    match date.within {
        Within::Season(Season::Winter) | Within::Month(..=3) => year - SOLAR_BEHIND - 1,
        Within::Day(month, day) => to_solar((year, month, day)).map_or(year - SOLAR_BEHIND, |(year, ..)| year),
        Within::Year | Within::Season(_) | Within::Month(_) => year - SOLAR_BEHIND,
    }
}

/// The year of a date as a language counts it.
fn year_of(words: &Localizer, date: &PartialDate) -> String {
    year_digits(words, if counts_solar_years(words) { solar_year(date) } else { i32::from(date.year) })
}

/// From which year to which, for the margin of the ruled page, where there is room for little more.
fn years(words: &Localizer, from: &PartialDate, until: Option<&PartialDate>) -> String {
    let first = year_of(words, from);
    match until.map(|until| year_of(words, until)) {
        None => words.t_with("date-span-now", &[("from", first.into())]),
        Some(last) if last == first => first,
        Some(last) => words.t_with("date-span", &[("from", first.into()), ("to", last.into())]),
    }
}

/// The month of a point in time, counted from the year 0.
pub(super) fn month_of(at: Timestamp) -> i32 {
    let (year, month, _) = date_of(at);
    year * MONTHS + i32::from(month) - 1
}

/// The middle of what is known of a date, in months from the year 0.
pub(super) fn middle(date: &PartialDate) -> f32 {
    let (first, last) = date.range();
    #[allow(clippy::cast_precision_loss, reason = "months of at most 9999 years")]
    let middle = (first + last + 1) as f32 / 2.0;
    middle
}

/// A date, or from a date to a date or to now, with about how long that was.
pub(super) fn span_words(words: &Localizer, from: &PartialDate, until: Option<&PartialDate>, now: Timestamp) -> String {
    let is_one = until.is_some_and(|until| (until.year, until.within) == (from.year, from.within));
    if is_one { words.partial_date(from) } else { words.span(from, until, now) }
}

/// The same on the screen.
pub(super) fn say_span(ui: &Ui, from: &PartialDate, until: Option<&PartialDate>) -> Html {
    let now = ui.app.platform().now();
    say_once(ui, &|words| span_words(words, from, until, now))
}

/// The years of the margin on the screen.
pub(super) fn say_years(ui: &Ui, from: &PartialDate, until: Option<&PartialDate>) -> Html {
    say_once(ui, &|words| years(words, from, until))
}

/// What both languages write alike, as most do with years, stands there once.
fn say_once(ui: &Ui, text: &dyn Fn(&Localizer) -> String) -> Html {
    let speech = &ui.speech;
    let is_alike = speech.second.as_ref().is_some_and(|second| text(second) == text(&speech.first));
    if is_alike { speech.alone().lines(text) } else { speech.lines(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_lies_in_the_solar_year_that_has_most_of_its_days() {
        for (within, expected) in [
            (Within::Year, 1385),
            (Within::Season(Season::Spring), 1385),
            (Within::Season(Season::Winter), 1384),
            (Within::Month(3), 1384),
            (Within::Month(4), 1385),
            (Within::Day(3, 20), 1384),
            (Within::Day(3, 21), 1385),
        ] {
            assert_eq!(solar_year(&PartialDate::new(2006, within)), expected, "{within:?}");
        }
    }

    #[test]
    fn months_are_counted_from_the_year_0() {
        assert_eq!((month_of(Timestamp(0)), month_of(Timestamp(1_795_996_800_000))), (1970 * 12, 2026 * 12 + 10));
        assert!((middle(&PartialDate::new(2015, Within::Year)) - (2015.0 * 12.0 + 6.0)).abs() < f32::EPSILON);
    }
}
