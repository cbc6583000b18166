//! What a newer version of the app wrote and this one does not know. It stays with the value that it belongs to.

use std::rc::Rc;

/// Fields that this version does not know, or that have a value which it does not know: each with its name and its
/// value as JSON text, by name.
///
/// The values are texts, because this version does nothing with them but keep them. Writing an answer then needs no
/// JSON tree, which a first visit would have to load.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extras(Option<Rc<Vec<(String, String)>>>);

impl Extras {
    /// Fields and their values as JSON texts. The names differ from each other.
    pub fn of(fields: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut fields: Vec<(String, String)> = fields.into_iter().collect();
        fields.sort();
        Self((!fields.is_empty()).then(|| Rc::new(fields)))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The fields, by name.
    pub fn fields(&self) -> &[(String, String)] {
        self.0.as_ref().map_or(&[], |fields| fields.as_slice())
    }

    /// The value of a field as JSON text.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields().iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// The fields without one of them.
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        if self.get(name).is_none() {
            return self.clone();
        }
        Self::of(self.fields().iter().filter(|(it, _)| it != name).cloned())
    }

    /// The fields without one of them, if this version has given that field a value.
    #[must_use]
    pub(super) fn unless(&self, has_value: bool, name: &str) -> Self {
        if has_value { self.without(name) } else { self.clone() }
    }
}

/// Whether a text looks like the name of a value, such as a setting: so a name that this version does not know is told
/// from damage.
pub fn is_word(text: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=60).contains(&text.len()) && text.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_by_their_names() {
        let of = |names: &[&str]| Extras::of(names.iter().map(|name| ((*name).to_owned(), format!("\"{name}!\""))));
        assert_eq!(of(&["b", "a"]), of(&["a", "b"]));
        assert_eq!(of(&["a", "b"]).get("b"), Some("\"b!\""));
        assert_eq!(of(&["a", "b"]).without("b"), of(&["a"]));
        assert_eq!(of(&["a", "b"]).without("c"), of(&["a", "b"]));
        assert_eq!(of(&["a"]).without("a"), Extras::default());
        assert!(of(&[]).is_empty() && !of(&["a"]).is_empty());
    }
}
