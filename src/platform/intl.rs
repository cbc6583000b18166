//! The browser's `Intl`.

use std::cell::RefCell;
use std::cmp::Ordering;

use js_sys::{Array, Intl as JsIntl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::domain::Timestamp;
use crate::i18n::Intl;

/// Plurals, numbers, dates and language names as the browser knows them. Formatters are made once a language.
#[derive(Default)]
pub struct BrowserIntl {
    numbers: Made<JsIntl::NumberFormat>,
    plurals: Made<JsIntl::PluralRules>,
}

/// What was made for each language: two at most are on a screen.
struct Made<T>(RefCell<Vec<(String, T)>>);

impl<T> Default for Made<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> Made<T> {
    fn get(&self, language: &str, make: fn(&Array, &Object) -> T) -> T {
        let mut made = self.0.borrow_mut();
        if let Some((_, it)) = made.iter().find(|(tag, _)| tag == language) {
            return it.clone();
        }
        let new = make(&locales(language), &Object::new());
        made.push((language.to_owned(), new.clone()));
        new
    }
}

fn locales(tag: &str) -> Array {
    Array::of1(&tag.into())
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (key, value) in pairs {
        // Setting a plain property of a new object cannot fail.
        let _ = Reflect::set(&options, &(*key).into(), &(*value).into());
    }
    options
}

fn text(value: Result<JsValue, JsValue>) -> Option<String> {
    value.ok()?.as_string()
}

impl Intl for BrowserIntl {
    #[allow(clippy::cast_precision_loss, reason = "counts on a screen are far below 2^53")]
    fn plural(&self, language: &str, count: usize) -> String {
        self.plurals.get(language, JsIntl::PluralRules::new).select(count as f64).into()
    }

    #[allow(clippy::cast_precision_loss, reason = "counts on a screen are far below 2^53")]
    fn number(&self, language: &str, number: usize) -> String {
        let format = self.numbers.get(language, JsIntl::NumberFormat::new).format();
        text(format.call1(&JsValue::UNDEFINED, &(number as f64).into())).unwrap_or_else(|| number.to_string())
    }

    fn date(&self, language: &str, at: Timestamp, to_the_minute: bool) -> String {
        let styles = [("dateStyle", "long"), ("timeStyle", "short")];
        let styles = options(&styles[..if to_the_minute { 2 } else { 1 }]);
        let format = JsIntl::DateTimeFormat::new(&locales(language), &styles);
        #[allow(clippy::cast_precision_loss, reason = "milliseconds since 1970 are below 2^53 for 280,000 years")]
        let date = js_sys::Date::new(&(at.0 as f64).into());
        text(format.format().call1(&JsValue::UNDEFINED, &date)).unwrap_or_default()
    }

    fn language_name(&self, language: &str, tag: &str) -> Option<String> {
        // `of` throws for what is no language tag, which is what a name typed by her is.
        let kind = options(&[("type", "language"), ("fallback", "none")]);
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let constructor: js_sys::Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.into();
        let names = Reflect::construct(&constructor, &Array::of2(&locales(language), &kind)).ok()?;
        let of: js_sys::Function = Reflect::get(&names, &"of".into()).ok()?.into();
        text(of.call1(&names, &tag.into()))
    }

    fn compare(&self, language: &str, a: &str, b: &str) -> Ordering {
        js_sys::JsString::from(a).locale_compare(b, &locales(language), &Object::new()).cmp(&0)
    }
}
