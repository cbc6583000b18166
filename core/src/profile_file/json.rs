//! JSON from outside: turns text into a tree, checks every limit while reading, and refuses a name that comes twice.
//!
//! serde_json alone would stop at a depth of 128, keep the last of two equal names, and build a tree of any size.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Value};

use super::limits::{MAX_DEPTH, MAX_VALUES};
use super::refusal::ImportError;

/// Parses a text that is one JSON value.
///
/// # Errors
/// [`ImportError::Truncated`], [`ImportError::Damaged`], [`ImportError::TooDeep`], [`ImportError::TooMany`] and
/// [`ImportError::DuplicateKey`].
pub fn parse(text: &str) -> Result<Value, ImportError> {
    let state = State::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let parsed = Careful { state: &state, depth: 0 }
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value));
    parsed.map_err(|error| {
        state.refusal.take().unwrap_or_else(|| match error.classify() {
            Category::Eof => ImportError::Truncated,
            _ => ImportError::Damaged { line: error.line(), column: error.column() },
        })
    })
}

/// What is known while reading. A refusal is kept here because serde's errors carry only text.
#[derive(Default)]
struct State {
    values: Cell<usize>,
    refusal: RefCell<Option<ImportError>>,
}

impl State {
    fn refuse<E: de::Error>(&self, refusal: ImportError) -> E {
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
        if self.depth == MAX_DEPTH {
            return Err(self.state.refuse(ImportError::TooDeep));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Careful<'_> {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let values = self.state.values.get() + 1;
        self.state.values.set(values);
        if values > MAX_VALUES {
            return Err(self.state.refuse(ImportError::TooMany { what: "values", most: MAX_VALUES }));
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
                let key = super::read::shown(&key);
                return Err(self.state.refuse(ImportError::DuplicateKey { key }));
            }
            let value = entries.next_value_seed(within)?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_json_is_read_as_serde_json_reads_it() {
        for text in ["null", " [1, -2, 3.5, true, \"a\\u0000\\ud83d\\ude00\"]\n", r#"{"__proto__":{"x":[]},"":1e300}"#]
        {
            assert_eq!(parse(text).unwrap(), serde_json::from_str::<Value>(text).unwrap());
        }
    }

    #[test]
    fn what_is_not_is_refused_for_its_own_reason() {
        let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&deep(MAX_DEPTH)).is_ok());
        let values = |count: usize| format!("[{}0]", "0,".repeat(count - 2));
        assert!(parse(&values(MAX_VALUES)).is_ok());
        for (text, refusal) in [
            (deep(MAX_DEPTH + 1), ImportError::TooDeep),
            ("[".repeat(1_000_000), ImportError::TooDeep),
            (values(MAX_VALUES + 1), ImportError::TooMany { what: "values", most: MAX_VALUES }),
            (r#"{"a":{"b":1,"\u0062":2}}"#.into(), ImportError::DuplicateKey { key: "b".into() }),
            (r#"{"a":[1,"#.into(), ImportError::Truncated),
            (String::new(), ImportError::Truncated),
            ("{\"a\":\n 1,}".into(), ImportError::Damaged { line: 2, column: 4 }),
            ("1 2".into(), ImportError::Damaged { line: 1, column: 3 }),
            ("1e999".into(), ImportError::Damaged { line: 1, column: 5 }),
            (r#""\ud800""#.into(), ImportError::Damaged { line: 1, column: 8 }),
            ("NaN".into(), ImportError::Damaged { line: 1, column: 1 }),
        ] {
            assert_eq!(parse(&text), Err(refusal), "{:?}", text.chars().take(40).collect::<String>());
        }
    }
}
