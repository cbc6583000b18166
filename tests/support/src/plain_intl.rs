//! Languages without a browser: plurals as in English, everything else unchanged.

use std::cmp::Ordering;

use eight_keys_core::domain::{Timestamp, calendar};
use eight_keys_core::i18n::{Intl, Language};

/// Stands for the browser's `Intl`.
pub struct Plain;

impl Intl for Plain {
    fn plural(&self, _: &str, count: usize) -> String {
        if count == 1 { "one" } else { "other" }.into()
    }
    fn number(&self, _: &str, number: usize) -> String {
        number.to_string()
    }
    fn date(&self, _: &Language, at: Timestamp, _: bool) -> String {
        at.0.to_string()
    }
    fn calendar_date(&self, _: &str, at: Timestamp, with_day: bool) -> String {
        in_numbers(at, with_day)
    }
    fn language_name(&self, _: &str, _: &str) -> Option<String> {
        None
    }
    fn compare(&self, _: &str, a: &str, b: &str) -> Ordering {
        a.cmp(b)
    }
}

/// A Gregorian date in numbers: `3/2015`, or with its day `21/3/2015`.
pub(crate) fn in_numbers(at: Timestamp, with_day: bool) -> String {
    let (year, month, day) = calendar::date_of(at);
    if with_day { format!("{day}/{month}/{year}") } else { format!("{month}/{year}") }
}
