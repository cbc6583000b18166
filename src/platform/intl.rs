//! The browser's `Intl`, and what stands in for the parts of it that a browser lacks.

use std::cell::RefCell;
use std::cmp::Ordering;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use super::{files, optional};
use crate::domain::Timestamp;
use crate::i18n::{Dates, Intl, Language};

/// Plurals, numbers, dates and language names as the browser knows them. Formatters are made once for each language.
#[derive(Default)]
pub struct BrowserIntl {
    numbers: Made,
    plurals: Made,
}

/// What was made for each language, if it could be made: at most two languages are on a screen.
#[derive(Default)]
struct Made(RefCell<Vec<(String, Option<JsValue>)>>);

impl Made {
    fn get(&self, class: &str, language: &str) -> Option<JsValue> {
        let mut made = self.0.borrow_mut();
        if let Some((_, it)) = made.iter().find(|(tag, _)| tag == language) {
            return it.clone();
        }
        let new = make(class, language, &[]);
        made.push((language.to_owned(), new.clone()));
        new
    }
}

fn make(class: &str, language: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let intl = optional::member(&js_sys::global(), "Intl")?;
    let object = Object::new();
    for (key, value) in options {
        // Setting a plain property of a new object cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), &(*value).into());
    }
    optional::make(&intl, class, &[Array::of1(&language.into()).into(), object.into()])
}

#[allow(clippy::cast_precision_loss, reason = "milliseconds since 1970 are below 2^53 for 280,000 years")]
fn date(at: Timestamp) -> js_sys::Date {
    js_sys::Date::new(&(at.0 as f64).into())
}

/// How a formatter writes a value.
fn text(formatter: Option<JsValue>, method: &str, value: JsValue) -> Option<String> {
    optional::call(&formatter?, method, &[value])?.as_string()
}

/// A date as a formatter with these options writes it. Where there is none, it is the beginning of
/// 2026-11-29T14:05:00.000Z: so many letters of it, with the time moved by the time zone or as it is.
fn formatted(
    language: &str,
    options: &[(&str, &str)],
    at: Timestamp,
    moved: fn(Timestamp) -> Timestamp,
    letters: usize,
) -> String {
    text(make("DateTimeFormat", language, options), "format", date(at).into()).unwrap_or_else(|| {
        let iso = text(Some(date(moved(at)).into()), "toISOString", JsValue::UNDEFINED).unwrap_or_default();
        iso.chars().take(letters).map(|c| if c == 'T' { ' ' } else { c }).collect()
    })
}

impl Intl for BrowserIntl {
    #[allow(clippy::cast_precision_loss, reason = "counts on a screen are far below 2^53")]
    fn plural(&self, language: &str, count: usize) -> String {
        // Every message has a form for `other`.
        text(self.plurals.get("PluralRules", language), "select", (count as f64).into())
            .unwrap_or_else(|| "other".to_owned())
    }

    #[allow(clippy::cast_precision_loss, reason = "counts on a screen are far below 2^53")]
    fn number(&self, language: &str, number: usize) -> String {
        text(self.numbers.get("NumberFormat", language), "format", (number as f64).into())
            .unwrap_or_else(|| number.to_string())
    }

    fn date(&self, language: &Language, at: Timestamp, to_the_minute: bool) -> String {
        let style = match language.dates {
            Dates::Names => "long",
            Dates::Numbers => "short",
        };
        let styles = [("dateStyle", style), ("timeStyle", "short")];
        let (styles, letters) = if to_the_minute { (&styles[..], 16) } else { (&styles[..1], 10) };
        formatted(&language.tag, styles, at, files::local, letters)
    }

    fn calendar_date(&self, language: &str, at: Timestamp, with_day: bool) -> String {
        let parts =
            [("calendar", "gregory"), ("timeZone", "UTC"), ("year", "numeric"), ("month", "long"), ("day", "numeric")];
        let (parts, letters) = if with_day { (&parts[..], 10) } else { (&parts[..4], 7) };
        formatted(language, parts, at, |at| at, letters)
    }

    fn language_name(&self, language: &str, tag: &str) -> Option<String> {
        // `of` throws if the text is not a language tag, for example a name that the user typed.
        text(make("DisplayNames", language, &[("type", "language"), ("fallback", "none")]), "of", tag.into())
    }

    fn compare(&self, language: &str, a: &str, b: &str) -> Ordering {
        js_sys::JsString::from(a).locale_compare(b, &Array::of1(&language.into()), &Object::new()).cmp(&0)
    }
}
