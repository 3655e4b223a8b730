//! The properties of a JSON object.

use std::fmt;

use super::Value;
use super::decoder::growth;
use super::name::Name;

/// The properties of a JSON object, sorted by key; each key occurs once.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::{Object, Value};
///
/// let mut object = Object::from_iter([("b", Value::from(1)), ("a", Value::from(true))]);
/// assert_eq!(object.insert("b", "two"), Some(Value::from(1)));
/// assert_eq!(Value::from(object).to_string(), r#"{"a":true,"b":"two"}"#);
/// ```
// A sorted vector and no tree: objects are small and read once, and a vector is a single allocation.
#[derive(Clone, Default, PartialEq)]
pub struct Object {
    entries: Vec<(Name, Value)>,
}

impl Object {
    /// An object without properties.
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
        }
    }

    /// How many properties there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether a property of this name exists.
    pub fn contains_key(&self, key: &str) -> bool {
        self.find(key).is_ok()
    }

    /// The value of a property.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.find(key).ok().map(|at| &self.entries[at].1)
    }

    /// The value of a property, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.find(key).ok().map(|at| &mut self.entries[at].1)
    }

    /// Sets a property and returns the value that it had.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let (key, value) = (key.into(), value.into());
        match self.find(&key) {
            Ok(at) => Some(std::mem::replace(&mut self.entries[at].1, value)),
            Err(at) => {
                self.entries.insert(at, (key.into(), value));
                None
            }
        }
    }

    /// Takes a property out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        self.find(key).ok().map(|at| self.entries.remove(at).1)
    }

    /// The properties in the order of their keys.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.entries.iter())
    }

    /// How much memory one more property takes. While the vector grows, the old and the new one may be there at once.
    pub(crate) const NEXT: usize = 3 * size_of::<(Name, Value)>();

    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.entries.retain(|(key, _)| keep(key));
    }

    fn find(&self, key: &str) -> Result<usize, usize> {
        self.entries.binary_search_by(|(have, _)| (**have).cmp(key))
    }

    /// Makes room for so many properties at first.
    pub(crate) fn reserve(&mut self, count: usize) {
        self.entries.reserve_exact(count);
    }

    /// Adds a property without looking for its place; [`Object::seal`] has to follow.
    pub(crate) fn push(&mut self, key: Name, value: Value) {
        if self.entries.len() == self.entries.capacity() {
            self.entries.reserve_exact(growth(self.entries.len()));
        }
        self.entries.push((key, value));
    }

    /// Gives back what was reserved too much, where that is more than is held.
    pub(crate) fn fit(&mut self) {
        if self.entries.capacity() > 2 * self.entries.len() {
            self.entries.shrink_to_fit();
        }
    }

    /// Puts pushed properties in order; of several with one key the last stays.
    pub(crate) fn seal(&mut self) {
        if self
            .entries
            .is_sorted_by(|(one, _), (other, _)| one < other)
        {
            return;
        }
        // Stable, so that the last of equal keys is the last that came.
        self.entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        self.entries.dedup_by(|later, kept| {
            let same = later.0 == kept.0;
            if same {
                std::mem::swap(&mut later.1, &mut kept.1);
            }
            same
        });
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Object {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        for (key, value) in members {
            self.entries.push((key.into().into(), value.into()));
        }
        self.seal();
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut object = Self::new();
        object.extend(members);
        object
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Object {
    fn from(members: [(K, V); N]) -> Self {
        members.into_iter().collect()
    }
}

/// The properties of an [`Object`], by reference.
#[derive(Clone, Debug)]
pub struct Iter<'a>(std::slice::Iter<'a, (Name, Value)>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (&**key, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl<'a> IntoIterator for &'a Object {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The properties of an [`Object`].
#[derive(Debug)]
pub struct IntoIter(std::vec::IntoIter<(Name, Value)>);

impl Iterator for IntoIter {
    type Item = (String, Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| ((*key).into(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for IntoIter {}

impl IntoIterator for Object {
    type Item = (String, Value);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        IntoIter(self.entries.into_iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_equal_keys_stays() {
        let mut object = Object::new();
        for (key, value) in [("b", 1), ("a", 2), ("b", 3), ("a", 4), ("c", 5), ("b", 6)] {
            object.push(key.into(), Value::from(value));
        }
        object.seal();
        let members: Vec<_> = object
            .iter()
            .map(|(key, value)| (key, value.as_i64()))
            .collect();
        assert_eq!(members, [("a", Some(4)), ("b", Some(6)), ("c", Some(5))]);
    }

    #[test]
    fn order_of_insertion_does_not_matter() {
        let one = Object::from([("x", 1), ("y", 2)]);
        let mut other = Object::from([("y", 2)]);
        assert_eq!(other.insert("x", 1), None);
        assert_eq!(one, other);
        assert_eq!(other.remove("y"), Some(Value::from(2)));
        assert_eq!(other.len(), 1);
        assert_eq!(other.get("y"), None);
    }

    #[test]
    fn many_equal_and_unequal_keys_take_no_quadratic_time() {
        let object: Object = (0..200_000)
            .map(|n| (format!("k{}", n % 100_000), n))
            .collect();
        assert_eq!(object.len(), 100_000);
        assert_eq!(object.get("k7").and_then(Value::as_i64), Some(100_007));
    }
}
