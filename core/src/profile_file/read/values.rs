//! Single values of a tree, each checked on the way: an object, a text, a number, a list.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::JsonPath;
use crate::domain::{Extras, Timestamp, is_unit_group, is_word};
use crate::profile_file::limits::MAX_TIME;
use crate::profile_file::refusal::ImportError;
use crate::profile_file::text::is_id;

/// One object of the tree with its place.
pub(super) struct Object<'a> {
    pub(super) map: &'a Map<String, Value>,
    pub(super) place: &'a JsonPath<'a>,
    /// What this version does not know of it.
    pub(super) extras: Vec<(String, String)>,
}

impl<'a> Object<'a> {
    /// A field that may be missing. `null` counts as missing, because many programs write it so.
    pub(super) fn optional(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key).filter(|value| !value.is_null())
    }

    pub(super) fn required(&self, key: &'a str) -> Result<&'a Value, ImportError> {
        self.optional(key).ok_or_else(|| ImportError::Missing { place: self.at(key).to_string() })
    }

    pub(super) fn at(&'a self, key: &'a str) -> JsonPath<'a> {
        JsonPath::Key(self.place, key)
    }
}

/// A whole number that is not negative, in any spelling: JSON knows one kind of number, so that 7, 7.0 and 70e-1 are
/// the same, as JSON schemas say. A number larger than 64 bits becomes the largest that fits.
///
/// # Errors
/// [`ImportError::WrongType`] for anything else.
pub fn whole_number(value: &Value, place: &JsonPath) -> Result<u64, ImportError> {
    let number = value.as_u64().or_else(|| {
        let number = value.as_f64()?;
        let whole = number.round();
        // serde_json reads 96557733374015.000 as two hundredths more: it may be wrong by a step of this size or two.
        let is_whole = (number - whole).abs() <= 2.0 * f64::EPSILON * whole.abs();
        // The conversion gives at most the largest number.
        (whole >= 0.0 && is_whole).then_some(whole as u64)
    });
    number.ok_or_else(|| wrong(place, "number"))
}

pub(super) fn wrong(place: &JsonPath, expected: &'static str) -> ImportError {
    ImportError::WrongType { place: place.to_string(), expected }
}

pub(super) fn text<'a>(value: &'a Value, place: &JsonPath) -> Result<&'a str, ImportError> {
    value.as_str().ok_or_else(|| wrong(place, "text"))
}

pub(super) fn limited<'a>(value: &'a Value, place: &JsonPath, most: usize) -> Result<&'a str, ImportError> {
    let text = text(value, place)?;
    // The bytes are counted first: counting the characters of many megabytes is only needed if the text may be short
    // enough.
    if text.len() > 4 * most || text.chars().count() > most {
        return Err(ImportError::TooLong { place: place.to_string(), most });
    }
    Ok(text)
}

pub(super) fn id(value: &Value, place: &JsonPath) -> Result<String, ImportError> {
    let text = text(value, place)?;
    if is_id(text) { Ok(text.to_owned()) } else { Err(ImportError::BadName { place: place.to_string() }) }
}

pub(super) fn unit_group(value: &Value, place: &JsonPath) -> Result<String, ImportError> {
    let text = text(value, place)?;
    if is_unit_group(text) { Ok(text.to_owned()) } else { Err(ImportError::BadName { place: place.to_string() }) }
}

pub(super) fn time(value: &Value, place: &JsonPath) -> Result<Timestamp, ImportError> {
    if !value.is_number() {
        return Err(wrong(place, "number"));
    }
    let time = whole_number(value, place).ok().and_then(|time| i64::try_from(time).ok());
    let time = time.filter(|time| *time <= MAX_TIME);
    time.map(Timestamp).ok_or_else(|| ImportError::BadTime { place: place.to_string() })
}

/// One word of a list, if the field is there. One that this version does not know goes to `later`, under the field's
/// name.
pub(super) fn word<T: Copy>(
    object: &Object,
    field: &'static str,
    all: impl IntoIterator<Item = T>,
    name: fn(T) -> &'static str,
    later: &mut Vec<(String, String)>,
) -> Result<Option<T>, ImportError> {
    let Some(value) = object.optional(field) else { return Ok(None) };
    let place = object.at(field);
    let text = text(value, &place)?;
    let found = all.into_iter().find(|it| name(*it) == text);
    if found.is_none() {
        if !is_word(text) {
            return Err(ImportError::UnknownValue { place: place.to_string() });
        }
        later.push((field.to_owned(), value.to_string()));
    }
    Ok(found)
}

/// A list that may be missing.
pub(super) fn list<'a>(
    value: Option<&'a Value>,
    place: &JsonPath,
    what: &'static str,
    most: usize,
) -> Result<&'a [Value], ImportError> {
    let Some(value) = value else { return Ok(&[]) };
    let list = value.as_array().ok_or_else(|| wrong(place, "list"))?;
    if list.len() > most {
        return Err(ImportError::TooMany { what, most });
    }
    Ok(list)
}

/// Refuses an id that was used before; `place` is where it is used again.
pub(super) fn once(seen: &mut BTreeSet<String>, id: &str, place: &JsonPath) -> Result<(), ImportError> {
    if seen.insert(id.to_owned()) { Ok(()) } else { Err(ImportError::RepeatedId { place: place.to_string() }) }
}

/// Keeps what this version does not know of an answer or a rating.
pub(super) fn keep(unknown: &mut Vec<(String, Extras)>, key: String, of: Object, mut later: Vec<(String, String)>) {
    later.extend(of.extras);
    if !later.is_empty() {
        unknown.push((key, Extras::of(later)));
    }
}
