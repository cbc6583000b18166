//! Values and lists that are shared until they are changed.

use std::cmp::Ordering;
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// A value whose clones are one and the same value until one of them is changed. A profile is cloned with each answer,
/// because the screen still shows the one before; sharing means that whatever an answer does not change is never
/// copied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Shared<T>(Rc<T>);

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for Shared<T> {
    fn deref_mut(&mut self) -> &mut T {
        Rc::make_mut(&mut self.0)
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self(Rc::new(value))
    }
}

impl<A, T: FromIterator<A>> FromIterator<A> for Shared<T> {
    fn from_iter<I: IntoIterator<Item = A>>(items: I) -> Self {
        T::from_iter(items).into()
    }
}

impl<'s, T> IntoIterator for &'s Shared<T>
where
    &'s T: IntoIterator,
{
    type Item = <&'s T as IntoIterator>::Item;
    type IntoIter = <&'s T as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        (&*self.0).into_iter()
    }
}

impl<T: IntoIterator + Clone> IntoIterator for Shared<T> {
    type Item = T::Item;
    type IntoIter = T::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        Rc::unwrap_or_clone(self.0).into_iter()
    }
}

/// A list whose clones share every value by itself: changing one value, adding one or leaving one out copies no other.
/// So a letter of a story costs the same beside a thousand stories as beside none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedList<T>(Shared<Vec<Shared<T>>>);

/// The values of a [`SharedList`], in its order.
pub type Iter<'s, T> = std::iter::Map<std::slice::Iter<'s, Shared<T>>, fn(&'s Shared<T>) -> &'s T>;

impl<T> SharedList<T> {
    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The values, in their order.
    pub fn iter(&self) -> Iter<'_, T> {
        self.0.iter().map(Deref::deref)
    }
}

impl<T: Clone> SharedList<T> {
    /// The values, to be changed. Only those that are changed are copied: looking at one does not copy it.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Shared<T>> {
        self.0.iter_mut()
    }

    /// Adds a value at the end.
    pub fn push(&mut self, value: T) {
        self.0.push(value.into());
    }

    /// Puts a value before the first one that has to come after it, or at the end.
    pub fn insert_before(&mut self, value: T, comes_after: impl FnMut(&T) -> bool) {
        let at = self.iter().position(comes_after).unwrap_or(self.len());
        self.0.insert(at, value.into());
    }

    /// Puts a value in the place of the first one that is meant, or at the end if there is none.
    pub fn put(&mut self, value: T, is_meant: impl Fn(&T) -> bool) {
        match self.iter().position(is_meant) {
            Some(at) => self.0[at] = value.into(),
            None => self.push(value),
        }
    }

    /// Leaves out every value that is not to stay.
    pub fn retain(&mut self, mut stays: impl FnMut(&T) -> bool) {
        self.0.retain(|it| stays(it));
    }

    /// Sorts the values; equal ones stay in their order.
    pub fn sort_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        self.0.sort_by(|a, b| compare(a, b));
    }

    /// Sorts the values by a key; those with an equal one stay in their order.
    pub fn sort_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.0.sort_by_key(|it| key(it));
    }
}

impl<T> Default for SharedList<T> {
    fn default() -> Self {
        Self(Vec::new().into())
    }
}

impl<T> From<Vec<T>> for SharedList<T> {
    fn from(values: Vec<T>) -> Self {
        values.into_iter().collect()
    }
}

impl<T> FromIterator<T> for SharedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().map(Shared::from).collect())
    }
}

impl<T: Clone> Extend<T> for SharedList<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        self.0.extend(values.into_iter().map(Shared::from));
    }
}

impl<T> Index<usize> for SharedList<T> {
    type Output = T;

    fn index(&self, at: usize) -> &T {
        &self.0[at]
    }
}

impl<T: Clone> IndexMut<usize> for SharedList<T> {
    fn index_mut(&mut self, at: usize) -> &mut T {
        &mut self.0[at]
    }
}

impl<'s, T> IntoIterator for &'s SharedList<T> {
    type Item = &'s T;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Clone> IntoIterator for SharedList<T> {
    type Item = T;
    type IntoIter = std::iter::Map<std::vec::IntoIter<Shared<T>>, fn(Shared<T>) -> T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().map(|it| Rc::unwrap_or_clone(it.0))
    }
}

impl<T: PartialEq, const N: usize> PartialEq<[T; N]> for SharedList<T> {
    fn eq(&self, other: &[T; N]) -> bool {
        self.iter().eq(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_is_the_same_until_it_is_changed() {
        let mut first: Shared<Vec<u8>> = vec![1, 2].into();
        let second = first.clone();
        assert!(Rc::ptr_eq(&first.0, &second.0));
        first.push(3);
        assert_eq!((first, second), (vec![1, 2, 3].into(), vec![1, 2].into()));
    }

    /// The places in memory of a list's values: clones that share a value have it at the same place.
    fn places(list: &SharedList<String>) -> Vec<*const String> {
        list.iter().map(std::ptr::from_ref).collect()
    }

    #[test]
    fn a_list_copies_the_value_that_is_changed_and_no_other() {
        let texts = || ["a", "b", "c", "d"].map(str::to_owned);
        let first: SharedList<String> = texts().into_iter().collect();
        let same = |changed: &SharedList<String>| -> Vec<bool> {
            places(changed).iter().map(|it| places(&first).contains(it)).collect()
        };
        let mut list = first.clone();
        list.iter_mut().find(|it| ***it == "c").unwrap().push('!');
        assert_eq!((same(&list), &list[2]), (vec![true, true, false, true], &"c!".to_owned()));
        let mut list = first.clone();
        list.put("B".into(), |it| it == "b");
        list.put("e".into(), |it| it == "e");
        assert_eq!(same(&list), [true, false, true, true, false]);
        list[0].push('?');
        list.retain(|it| it != "d");
        list.extend(["f".to_owned()]);
        list.sort_by(|a, b| b.cmp(a));
        assert_eq!(list, ["f", "e", "c", "a?", "B"].map(str::to_owned));
        assert_eq!(same(&list), [false, false, true, false, false]);
        list.insert_before("d".to_owned(), |it| it == "c");
        list.insert_before("g".to_owned(), |it| it == "h");
        assert_eq!(list, ["f", "e", "d", "c", "a?", "B", "g"].map(str::to_owned));
        assert_eq!(same(&list), [false, false, false, true, false, false, false]);
        list.retain(|it| it != "d" && it != "g");
        list.sort_by_key(|it| it.to_lowercase());
        assert_eq!(list.into_iter().collect::<String>(), "a?Bcef");
        assert_eq!(first, texts(), "the first list is as it was");
    }
}
