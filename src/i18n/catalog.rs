//! Compiled messages of one language. `xtask/src/fluent.rs` writes them and says how; this reads them.

use crate::json::{self, Reader};

/// The messages of a language, by id; an attribute is found as `id.attribute`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalog {
    /// A list, not a table: hashing costs more code than a language has messages.
    messages: Vec<(String, Pattern)>,
}

/// A message.
pub(super) type Pattern = Vec<Part>;

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    /// Text.
    Text(String),
    /// A variable, possibly choosing between variants.
    Variable(Variable),
}

/// `{"v":"count"}` puts a value in; `{"v":"count","one":[…],"other":[…],"*":"other"}` chooses by it: exact numbers
/// (`=0`) first, then its plural category or its own text, then the variant named by `*`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Variable {
    /// The variable's name.
    pub name: String,
    /// The default variant's key.
    pub default: String,
    /// The variants.
    pub variants: Vec<(String, Pattern)>,
}

impl Variable {
    /// A variant by its key.
    pub fn variant(&self, key: &str) -> Option<&Pattern> {
        self.variants.iter().find(|(it, _)| it == key).map(|(_, pattern)| pattern)
    }
}

impl Catalog {
    /// Reads a compiled catalog. `None` if the bytes are none: the build writes none such, a broken download may.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        json::read(bytes, |reader| {
            let mut messages = Vec::new();
            reader.object(&mut |id, reader| {
                if reader.peek()? != b'{' {
                    messages.push((id.to_owned(), pattern(reader)?));
                    return Some(());
                }
                reader.object(&mut |attribute, reader| {
                    let id = if attribute.is_empty() { id.to_owned() } else { [id, ".", attribute].concat() };
                    messages.push((id, pattern(reader)?));
                    Some(())
                })
            })?;
            Some(Self { messages })
        })
    }

    /// Messages that are plain texts, by id.
    pub fn of(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { messages: texts.into_iter().map(|(id, text)| (id, vec![Part::Text(text)])).collect() }
    }

    /// Adds the messages of another part of the same language.
    pub fn merge(&mut self, other: Catalog) {
        self.messages.extend(other.messages);
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    pub(super) fn get(&self, id: &str) -> Option<&Pattern> {
        self.messages.iter().find(|(it, _)| it == id).map(|(_, pattern)| pattern)
    }
}

fn pattern(reader: &mut Reader<'_>) -> Option<Pattern> {
    if reader.peek()? == b'"' {
        return Some(vec![Part::Text(reader.text()?)]);
    }
    let mut parts = Vec::new();
    reader.list(&mut |reader| {
        let is_text = reader.peek()? == b'"';
        parts.push(if is_text { Part::Text(reader.text()?) } else { Part::Variable(variable(reader)?) });
        Some(())
    })?;
    Some(parts)
}

fn variable(reader: &mut Reader<'_>) -> Option<Variable> {
    let mut variable = Variable::default();
    reader.object(&mut |key, reader| {
        match key {
            "v" => variable.name = reader.text()?,
            // How it is written follows from the value that the app supplies.
            "f" => drop(reader.text()?),
            "*" => variable.default = reader.text()?,
            _ => variable.variants.push((key.to_owned(), pattern(reader)?)),
        }
        Some(())
    })?;
    Some(variable)
}
