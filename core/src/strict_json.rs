//! JSON from outside: turns text into a tree, checks every limit while reading, and refuses a name that comes twice.
//!
//! serde_json alone would stop at a depth of 128, keep the last of two equal names, and build a tree of any size.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Value};

/// How much a text may hold.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How deep objects and lists may nest.
    pub depth: usize,
    /// How many values there may be in all.
    pub values: usize,
}

/// Why a text is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// It ends too early.
    Truncated,
    /// It is no JSON from this place on, both counted from 1.
    Damaged {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// It is nested deeper than [`Limits::depth`].
    TooDeep,
    /// It has more values than [`Limits::values`].
    TooManyValues,
    /// An object has this name twice. The name is as it was in the text.
    NameTwice(String),
}

/// Parses a text that is one JSON value.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn parse(text: &str, limits: Limits) -> Result<Value, JsonError> {
    let state = State { limits, values: Cell::new(0), refusal: RefCell::default() };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let parsed = Careful { state: &state, depth: 0 }
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value));
    parsed.map_err(|error| {
        state.refusal.take().unwrap_or_else(|| match error.classify() {
            Category::Eof => JsonError::Truncated,
            _ => JsonError::Damaged { line: error.line(), column: error.column() },
        })
    })
}

/// What is known while reading. A refusal is kept here because serde's errors carry only text.
struct State {
    limits: Limits,
    values: Cell<usize>,
    refusal: RefCell<Option<JsonError>>,
}

impl State {
    fn refuse<E: de::Error>(&self, refusal: JsonError) -> E {
        *self.refusal.borrow_mut() = Some(refusal);
        E::custom("refused")
    }
}

/// Reads one value, and everything inside it one level deeper.
#[derive(Clone, Copy)]
struct Careful<'a> {
    state: &'a State,
    depth: usize,
}

impl Careful<'_> {
    fn within<E: de::Error>(self) -> Result<Self, E> {
        if self.depth == self.state.limits.depth {
            return Err(self.state.refuse(JsonError::TooDeep));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Careful<'_> {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let values = self.state.values.get() + 1;
        self.state.values.set(values);
        if values > self.state.limits.values {
            return Err(self.state.refuse(JsonError::TooManyValues));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Careful<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let within = self.within()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(within)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let within = self.within()?;
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(self.state.refuse(JsonError::NameTwice(key)));
            }
            let value = entries.next_value_seed(within)?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
