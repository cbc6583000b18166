//! The JSON of a profile file: within the limits of the format, and refused in its words.

use serde_json::Value;

use super::limits::{MAX_DEPTH, MAX_VALUES};
use super::refusal::ImportError;
use crate::strict_json::{self, JsonError, Limits};

/// Parses a text that is one JSON value.
///
/// # Errors
/// [`ImportError::Truncated`], [`ImportError::Damaged`], [`ImportError::TooDeep`], [`ImportError::TooMany`] and
/// [`ImportError::DuplicateKey`].
pub fn parse(text: &str) -> Result<Value, ImportError> {
    strict_json::parse(text, Limits { depth: MAX_DEPTH, values: MAX_VALUES }).map_err(|error| match error {
        JsonError::Truncated => ImportError::Truncated,
        JsonError::Damaged { line, column } => ImportError::Damaged { line, column },
        JsonError::TooDeep => ImportError::TooDeep,
        JsonError::TooManyValues => ImportError::TooMany { what: "values", most: MAX_VALUES },
        JsonError::NameTwice(key) => ImportError::DuplicateKey { key: super::read::shown(&key) },
    })
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
