//! Identifiers. All are short texts, so that users who open their own file can read its records.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Wraps a text that is unique on this device. The caller makes it from the browser's random source.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

random_id! {
    /// The id of one person's profile on this device.
    ProfileId
}
random_id! {
    /// The id of one run through an exercise.
    RunId
}
random_id! {
    /// The id of one piece of evidence.
    EvidenceId
}

/// What one answer belongs to: a statement, and for statements asked per language, the language.
///
/// Written `foreign-languages-1@pl`; without a language just `digital-3`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// The statement's id in its pack.
    pub statement: String,
    /// For statements asked per language: the user's own short name of the language, for example `pl` or `Dari`.
    pub language: Option<String>,
}

impl ItemId {
    /// The item of a statement that is asked once.
    pub fn of(statement: impl Into<String>) -> Self {
        Self { statement: statement.into(), language: None }
    }

    /// The item of a statement that is asked for a language.
    pub fn in_language(statement: impl Into<String>, language: impl Into<String>) -> Self {
        Self { statement: statement.into(), language: Some(language.into()) }
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.language {
            Some(language) => write!(f, "{}@{language}", self.statement),
            None => f.write_str(&self.statement),
        }
    }
}

impl FromStr for ItemId {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (statement, language) = match text.split_once('@') {
            Some((_, "")) => return Err("an item with '@' names a language"),
            Some((statement, language)) => (statement, Some(language.to_owned())),
            None => (text, None),
        };
        if statement.is_empty() {
            return Err("an item names a statement");
        }
        Ok(Self { statement: statement.to_owned(), language })
    }
}

impl Serialize for ItemId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ItemId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_read_as_they_are_written() {
        for text in ["digital-3", "foreign-languages-1@pl", "foreign-languages-9@Kurmancî"] {
            assert_eq!(text.parse::<ItemId>().unwrap().to_string(), text);
        }
        for text in ["", "@pl", "foreign-languages-1@"] {
            assert!(text.parse::<ItemId>().is_err(), "{text:?} names nothing");
        }
    }
}
