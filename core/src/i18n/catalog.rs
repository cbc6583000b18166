//! Compiled messages of one part of a language. `xtask/fluent` writes them and describes the format; this module reads
//! them.

use std::cmp::Ordering;

use crate::json::{self, Reader};

/// The messages of one part of a language, by id. An attribute is found as `id.attribute`.
#[derive(Debug, Default, PartialEq)]
pub struct Catalog {
    /// A list in the order of [`order`], not a table: the code for hashing would be larger than all messages of a
    /// language.
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

/// `{"v":"count"}` puts a value in. `{"v":"count","one":[…],"other":[…],"*":"other"}` chooses by it: first by exact
/// numbers (`=0`), then by its plural category or its own text, and otherwise it takes the variant named by `*`.
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
    /// Reads a compiled catalog. `None` if the bytes are not one: the build never writes such bytes, but a broken
    /// download may.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        json::read(bytes, |reader| {
            let mut catalog = Self::default();
            reader.object(&mut |id, reader| {
                if reader.peek()? != b'{' {
                    catalog.put(id.to_owned(), pattern(reader)?);
                    return Some(());
                }
                reader.object(&mut |attribute, reader| {
                    let id = if attribute.is_empty() { id.to_owned() } else { [id, ".", attribute].concat() };
                    catalog.put(id, pattern(reader)?);
                    Some(())
                })
            })?;
            Some(catalog)
        })
    }

    /// A catalog of plain texts by their ids: without variables, and whatever they contain is text.
    pub fn of_texts(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut catalog = Self::default();
        for (id, text) in texts {
            catalog.put(id, vec![Part::Text(text)]);
        }
        catalog
    }

    /// Adds a message; if an id comes twice, the first counts. The build writes them in order, so a message belongs at
    /// the end.
    fn put(&mut self, id: String, pattern: Pattern) {
        if self.messages.last().is_none_or(|(last, _)| order(last, &id).is_lt()) {
            self.messages.push((id, pattern));
        } else if let Err(place) = self.find(&id) {
            self.messages.insert(place, (id, pattern));
        }
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    pub(super) fn get(&self, id: &str) -> Option<&Pattern> {
        let (_, pattern) = self.messages.get(self.find(id).ok()?)?;
        Some(pattern)
    }

    /// The index of a message, or the index where it would be.
    fn find(&self, id: &str) -> Result<usize, usize> {
        self.messages.binary_search_by(|(it, _)| order(it, id))
    }
}

/// The order of ids in a catalog: a message stands before its attributes, and these stand before the next message.
fn order(a: &str, b: &str) -> Ordering {
    let rank = |byte| if byte == b'.' { 0 } else { byte };
    a.bytes().map(rank).cmp(b.bytes().map(rank))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn catalog(json: &str) -> Catalog {
        Catalog::parse(json.as_bytes()).unwrap()
    }

    fn text(catalog: &Catalog, id: &str) -> Option<String> {
        match catalog.get(id)?.as_slice() {
            [Part::Text(text)] => Some(text.clone()),
            other => panic!("{id} is no text: {other:?}"),
        }
    }

    #[test]
    fn every_message_is_found_whatever_the_order() {
        let sorted = catalog(r#"{"a":"1","digital":{"":"2","about":"3"},"digital-1":{"":"4","example":"5"},"z":"6"}"#);
        let mixed = catalog(r#"{"z":"6","digital-1":{"example":"5","":"4"},"a":"1","digital":{"about":"3","":"2"}}"#);
        assert_eq!(sorted, mixed);
        let ids = ["a", "digital", "digital.about", "digital-1", "digital-1.example", "z"];
        assert_eq!(sorted.messages.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ids);
        for (id, number) in ids.iter().zip(1..) {
            assert_eq!(text(&sorted, id), Some(number.to_string()));
        }
        assert!(["", "0", "digital.", "digital.z", "zz"].iter().all(|id| !sorted.has(id)));
    }

    #[test]
    fn plain_texts_are_text_whatever_they_contain() {
        let texts = [("l.x.y/title", "{ $name } <b>"), ("l.x.y/a.prompt", "?")];
        let catalog = Catalog::of_texts(texts.map(|(id, text)| (id.to_owned(), text.to_owned())));
        assert_eq!(text(&catalog, "l.x.y/title").as_deref(), Some("{ $name } <b>"));
        assert_eq!(text(&catalog, "l.x.y/a.prompt").as_deref(), Some("?"));
        assert!(!catalog.has("title"));
    }
}
