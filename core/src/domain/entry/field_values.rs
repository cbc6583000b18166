//! The fields of a line.

use super::FieldValue;

/// The values of a line's fields, each once, sorted by the fields' ids. This is a list, because a run of statements has no
/// lines and should not pay for the code of another map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldValues(Vec<(String, FieldValue)>);

impl FieldValues {
    /// The value of a field, if there is one.
    pub fn get(&self, id: &str) -> Option<&FieldValue> {
        let at = self.place(id).ok()?;
        Some(&self.0[at].1)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut FieldValue> {
        let at = self.place(id).ok()?;
        Some(&mut self.0[at].1)
    }

    /// Puts a value in the place of the one with its id.
    pub fn insert(&mut self, id: String, value: FieldValue) {
        match self.place(&id) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (id, value)),
        }
    }

    /// Keeps the values that are meant.
    pub fn retain(&mut self, is_meant: impl Fn(&FieldValue) -> bool) {
        self.0.retain(|(_, value)| is_meant(value));
    }

    /// All values with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &FieldValue)> {
        self.0.iter().map(|(id, value)| (id, value))
    }

    /// The ids.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(id, _)| id)
    }

    /// The values.
    pub fn values(&self) -> impl Iterator<Item = &FieldValue> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Where the value with this id is, or where it belongs.
    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(it, _)| it.as_str().cmp(id))
    }
}

impl FromIterator<(String, FieldValue)> for FieldValues {
    fn from_iter<I: IntoIterator<Item = (String, FieldValue)>>(values: I) -> Self {
        let mut all = Self::default();
        for (id, value) in values {
            all.insert(id, value);
        }
        all
    }
}

impl<const N: usize> From<[(String, FieldValue); N]> for FieldValues {
    fn from(values: [(String, FieldValue); N]) -> Self {
        values.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_is_there_once_and_in_order() {
        let value = |id: &str, number| (id.to_owned(), FieldValue::Number(number));
        let mut all = FieldValues::from([value("b", 1), value("c", 2), value("a", 3), value("b", 4)]);
        assert_eq!(all.keys().map(String::as_str).collect::<String>(), "abc");
        assert_eq!(all, FieldValues::from([value("a", 3), value("b", 4), value("c", 2)]));
        assert_eq!((all.get("b"), all.get("d")), (Some(&FieldValue::Number(4)), None));
        if let Some(it) = all.get_mut("c") {
            *it = FieldValue::Number(5);
        }
        all.retain(|it| *it != FieldValue::Number(3));
        let rest: Vec<_> = all.iter().map(|(id, value)| (id.as_str(), value.clone())).collect();
        assert_eq!(rest, [("b", FieldValue::Number(4)), ("c", FieldValue::Number(5))]);
    }
}
