//! Reading the values of a pack one by one: what is not as it should be becomes a problem with its place, and reading goes
//! on with an empty value. So one look at a pack finds all its mistakes. What was read counts only if there is none.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use super::MAX_ID;
use super::problem::{PackProblem, PackProblemKind};
use crate::domain::clean_name;

/// Gathers the problems of a pack.
#[derive(Default)]
pub(super) struct Checker {
    pub problems: Vec<PackProblem>,
}

/// An object of a pack, and where it is.
pub(super) struct Object<'v> {
    map: &'v Map<String, Value>,
    place: String,
}

impl<'v> Object<'v> {
    /// The place of one of its fields, as a JSON pointer.
    pub fn at(&self, name: &str) -> String {
        pointer(&self.place, name)
    }

    /// One of its fields, if it is there.
    pub fn get(&self, name: &str) -> Option<&'v Value> {
        self.map.get(name)
    }

    /// All its fields.
    pub fn fields(&self) -> impl Iterator<Item = (&'v String, &'v Value)> + use<'v> {
        self.map.iter()
    }
}

impl Checker {
    /// Notes a problem.
    pub fn add(&mut self, place: impl Into<String>, kind: PackProblemKind, detail: impl AsRef<str>) {
        self.problems.push(PackProblem { place: place.into(), kind, detail: shown(detail.as_ref()) });
    }

    /// Notes a problem unless a rule holds.
    pub fn expect(&mut self, holds: bool, place: impl Into<String>, kind: PackProblemKind, detail: impl AsRef<str>) {
        if !holds {
            self.add(place, kind, detail);
        }
    }

    /// An object.
    pub fn any_object<'v>(&mut self, value: &'v Value, place: String) -> Option<Object<'v>> {
        match value.as_object() {
            Some(map) => Some(Object { map, place }),
            None => {
                self.add(place, PackProblemKind::WrongType, "an object");
                None
            }
        }
    }

    /// An object that has no other fields than these.
    pub fn object<'v>(&mut self, value: &'v Value, place: String, names: &[&str]) -> Option<Object<'v>> {
        let object = self.any_object(value, place)?;
        self.only(&object, names);
        Some(object)
    }

    /// Notes every field of an object that is none of these.
    pub fn only(&mut self, object: &Object<'_>, names: &[&str]) {
        for (name, _) in object.fields().filter(|(name, _)| !names.contains(&name.as_str())) {
            self.add(object.at(name), PackProblemKind::UnknownField, name);
        }
    }

    /// A field that has to be there.
    pub fn required<'v>(&mut self, object: &Object<'v>, name: &str) -> Option<&'v Value> {
        let value = object.get(name);
        self.expect(value.is_some(), object.at(name), PackProblemKind::MissingField, name);
        value
    }

    /// A value that is a text.
    pub fn text_value<'v>(&mut self, value: &'v Value, place: &str) -> &'v str {
        let text = value.as_str();
        self.expect(text.is_some(), place, PackProblemKind::WrongType, "a text");
        text.unwrap_or_default()
    }

    /// A word that has to be there, such as a kind; empty if it is not.
    pub fn word<'v>(&mut self, object: &Object<'v>, name: &str) -> &'v str {
        self.required(object, name).map_or("", |value| self.text_value(value, &object.at(name)))
    }

    /// One of the words that can be there, by the value that it names; the field may be missing.
    pub fn named<T>(&mut self, object: &Object<'_>, name: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = object.get(name)?;
        let text = value.as_str();
        self.expect(text.is_some(), object.at(name), PackProblemKind::WrongType, "a text");
        let named = of(text?);
        self.expect(named.is_some(), object.at(name), PackProblemKind::UnknownWord, text?);
        named
    }

    /// The same for a word that has to be there.
    pub fn required_named<T>(&mut self, object: &Object<'_>, name: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.required(object, name)?;
        self.named(object, name, of)
    }

    /// Words to be read, on one line and without what nobody can see; at least one character and at most `most`.
    pub fn sentence(&mut self, text: &str, place: &str, most: usize) -> String {
        let text = cleaned(text);
        self.expect(!text.is_empty(), place, PackProblemKind::EmptyText, "");
        self.expect(text.chars().count() <= most, place, PackProblemKind::TextTooLong, most.to_string());
        text
    }

    /// A field of words that has to be there.
    pub fn words(&mut self, object: &Object<'_>, name: &str, most: usize) -> String {
        let Some(value) = self.required(object, name) else { return String::new() };
        let place = object.at(name);
        match value.as_str() {
            Some(text) => self.sentence(text, &place, most),
            None => {
                self.add(place, PackProblemKind::WrongType, "a text");
                String::new()
            }
        }
    }

    /// A flag; `false` if it is not there.
    pub fn flag(&mut self, object: &Object<'_>, name: &str) -> bool {
        let Some(value) = object.get(name) else { return false };
        self.expect(value.is_boolean(), object.at(name), PackProblemKind::WrongType, "true or false");
        value.as_bool().unwrap_or_default()
    }

    /// A whole number that has to be there.
    pub fn number<T: TryFrom<u64> + Default>(
        &mut self,
        object: &Object<'_>,
        name: &str,
        range: RangeInclusive<u64>,
    ) -> T {
        let Some(value) = self.required(object, name) else { return T::default() };
        self.expect(value.is_number(), object.at(name), PackProblemKind::WrongType, "a number");
        let number = value.as_u64().filter(|number| range.contains(number));
        let is_fine = number.is_some() || !value.is_number();
        let detail = format!("{} and {}", range.start(), range.end());
        self.expect(is_fine, object.at(name), PackProblemKind::OutOfRange, detail);
        number.and_then(|number| T::try_from(number).ok()).unwrap_or_default()
    }

    /// The entries of a list that has to be there, each with its place.
    pub fn list<'v>(&mut self, object: &Object<'v>, name: &str) -> Vec<(&'v Value, String)> {
        self.required(object, name).map(|value| self.entries(value, object.at(name))).unwrap_or_default()
    }

    /// The entries of a list that may be missing.
    pub fn optional_list<'v>(&mut self, object: &Object<'v>, name: &str) -> Vec<(&'v Value, String)> {
        object.get(name).map(|value| self.entries(value, object.at(name))).unwrap_or_default()
    }

    /// The entries of a list, each with its place.
    pub fn entries<'v>(&mut self, value: &'v Value, place: String) -> Vec<(&'v Value, String)> {
        match value.as_array() {
            Some(list) => list.iter().enumerate().map(|(at, value)| (value, format!("{place}/{at}"))).collect(),
            None => {
                self.add(place, PackProblemKind::WrongType, "a list");
                Vec::new()
            }
        }
    }

    /// Notes that a list is empty.
    pub fn filled(&mut self, object: &Object<'_>, name: &str, length: usize) {
        let is_empty = length == 0 && object.get(name).is_some_and(Value::is_array);
        self.expect(!is_empty, object.at(name), PackProblemKind::EmptyList, "");
    }

    /// Notes that there are more of something than there may be.
    pub fn at_most(
        &mut self,
        object: &Object<'_>,
        name: &str,
        count: usize,
        (most, too_many): (usize, PackProblemKind),
    ) {
        self.expect(count <= most, object.at(name), too_many, most.to_string());
    }

    /// A text that has to be an id.
    pub fn id_value(&mut self, value: &Value, place: &str) -> String {
        let text = self.text_value(value, place).to_owned();
        self.expect(!value.is_string() || is_slug(&text), place, PackProblemKind::BadId, &text);
        text
    }

    /// A field that has to be an id.
    pub fn id(&mut self, object: &Object<'_>, name: &str) -> String {
        let place = object.at(name);
        self.required(object, name).map(|value| self.id_value(value, &place)).unwrap_or_default()
    }

    /// The id of an object, which no other one in its list has.
    pub fn own_id(&mut self, object: &Object<'_>, ids: &mut BTreeSet<String>) -> String {
        let id = self.id(object, "id");
        self.expect(id.is_empty() || ids.insert(id.clone()), object.at("id"), PackProblemKind::IdTwice, &id);
        id
    }

    /// A list of ids, each there once.
    pub fn ids(&mut self, object: &Object<'_>, name: &str) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let mut ids = Vec::new();
        for (value, place) in self.list(object, name) {
            let id = self.id_value(value, &place);
            self.expect(seen.insert(id.clone()), place, PackProblemKind::IdTwice, &id);
            ids.push(id);
        }
        ids
    }

    /// Options, piles or groups.
    pub fn options(&mut self, object: &Object<'_>, name: &str, range: RangeInclusive<usize>) -> Vec<String> {
        let is_there = object.get(name).is_some_and(Value::is_array);
        let options = self.ids(object, name);
        let (least, most) = (*range.start(), *range.end());
        let (few, many) = (is_there && options.len() < least, options.len() > most);
        self.expect(!few, object.at(name), PackProblemKind::TooFewOptions, least.to_string());
        self.expect(!many, object.at(name), PackProblemKind::TooManyOptions, most.to_string());
        options
    }

    /// A list of so many ids, as an array: what a condition names.
    pub fn path<const N: usize>(&mut self, value: &Value, place: &str) -> [String; N] {
        let ids: Vec<String> =
            self.entries(value, place.to_owned()).into_iter().map(|(id, place)| self.id_value(id, &place)).collect();
        self.expect(
            !value.is_array() || ids.len() == N,
            place,
            PackProblemKind::WrongType,
            format!("a list of {N} ids"),
        );
        let mut ids = ids.into_iter();
        std::array::from_fn(|_| ids.next().unwrap_or_default())
    }
}

/// A JSON pointer one level deeper.
pub(super) fn pointer(place: &str, name: &str) -> String {
    format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Words on one line, without what nobody can see: a line break or tab is a space.
fn cleaned(text: &str) -> String {
    clean_name(&text.replace(['\n', '\r', '\t'], " ")).into_owned()
}

/// What was found, fit to be shown.
fn shown(text: &str) -> String {
    const MAX_SHOWN_LENGTH: usize = 60;
    cleaned(text).chars().take(MAX_SHOWN_LENGTH).collect()
}

/// Small letters, digits and single hyphens between them.
pub(super) fn is_slug(text: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= MAX_ID && text.split('-').all(is_part)
}

/// The id of a source, in which there may be dots too.
pub(super) fn is_source_id(text: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b);
    (1..=MAX_ID).contains(&text.len()) && text.bytes().all(fits)
}
