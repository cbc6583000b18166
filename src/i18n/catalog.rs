//! Compiled messages of one language. `xtask/src/` writes them; this reads them.

use std::collections::HashMap;

use serde::Deserialize;

/// The messages of a language, by id; an attribute is found as `id.attribute`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Catalog {
    messages: HashMap<String, Pattern>,
}

/// A message: plain text, or parts.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub(super) enum Pattern {
    /// Text without variables.
    Plain(String),
    /// Text with variables.
    Parts(Vec<Part>),
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub(super) enum Part {
    /// Text.
    Text(String),
    /// A variable, possibly choosing between variants.
    Variable(Variable),
}

/// `{"v":"count"}` puts a value in; `{"v":"count","one":[…],"other":[…],"*":"other"}` chooses by it: exact numbers
/// (`=0`) first, then its plural category or its own text, then the variant named by `*`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct Variable {
    /// The variable's name.
    #[serde(rename = "v")]
    pub name: String,
    /// `date` or `number`, where the message asks for one.
    #[serde(rename = "f", default)]
    pub format: Option<String>,
    /// The default variant's key.
    #[serde(rename = "*", default)]
    pub default: Option<String>,
    /// The variants.
    #[serde(flatten)]
    pub variants: HashMap<String, Vec<Part>>,
}

impl Catalog {
    /// Reads a compiled catalog.
    ///
    /// # Errors
    /// The JSON error, when the bytes are not a catalog; the build writes none such, a broken download may.
    pub fn parse(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// Adds the messages of another part of the same language.
    pub fn merge(&mut self, other: Catalog) {
        self.messages.extend(other.messages);
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    pub(super) fn get(&self, id: &str) -> Option<&Pattern> {
        self.messages.get(id)
    }
}
