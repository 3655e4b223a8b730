//! What an object held beyond its typed fields.

use std::fmt;

use super::object::{IntoIter, Iter};
use super::{Object, Value};

/// The part of a JSON object that no typed field holds: properties that the description does not
/// declare, and values that did not fit their field, as they came.
///
/// It is written back with the object. A value under the name of a declared field is written only while the field
/// itself says nothing else, so that a change of the field wins. Anything may be put in to be sent along.
///
/// ```
/// use intercom_runtime::model::{Extra, Value};
///
/// let mut extra = Extra::default();
/// extra.insert("utm_source", "newsletter");
/// assert_eq!(extra.get("utm_source"), Some(&Value::from("newsletter")));
/// assert_eq!(extra.len(), 1);
/// ```
// One pointer, because nearly every object has one and most have nothing to put in it.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Inner>>);

#[derive(Clone, Default, PartialEq)]
struct Inner {
    members: Object,
    rare: Option<Box<Rare>>,
}

#[derive(Clone, Default, PartialEq)]
struct Rare {
    /// Required fields that the JSON did not have, in the order of their declaration.
    absent: Vec<&'static str>,
    /// What came where the object should have been.
    instead: Option<Value>,
}

static NOTHING: Object = Object::new();

/// A model, built up with properties that it has no field for.
///
/// ```
/// use intercom_runtime::model::{Extra, WithExtra, encode, object};
///
/// #[derive(Clone, Default, PartialEq)]
/// struct Tag {
///     name: Option<String>,
///     extra: Extra,
/// }
/// object!(Tag { name });
///
/// assert_eq!(encode(&Tag::default().with_extra("color", "red")), br#"{"color":"red"}"#);
/// ```
pub trait WithExtra: Sized {
    /// What the model has beside its fields.
    fn extra_mut(&mut self) -> &mut Extra;

    /// Calls a setter with a value that may be missing, and leaves the model as it is without one.
    ///
    /// ```
    /// use intercom_runtime::model::{Extra, WithExtra, encode, object};
    ///
    /// #[derive(Clone, Default, PartialEq)]
    /// struct Tag {
    ///     name: Option<String>,
    ///     extra: Extra,
    /// }
    /// object!(Tag { name });
    ///
    /// impl Tag {
    ///     fn name(mut self, name: impl Into<String>) -> Self {
    ///         self.name = Some(name.into());
    ///         self
    ///     }
    /// }
    ///
    /// let tag = Tag::default().maybe(Some("vip"), Tag::name).maybe(None::<&str>, Tag::name);
    /// assert_eq!(encode(&tag), br#"{"name":"vip"}"#);
    /// ```
    #[must_use]
    fn maybe<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }

    /// Adds a property.
    #[must_use]
    fn with_extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra_mut().insert(name, value);
        self
    }
}

impl Extra {
    /// Nothing.
    pub const fn new() -> Self {
        Self(None)
    }

    /// How many properties there are.
    pub fn len(&self) -> usize {
        self.members().len()
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.members().is_empty()
    }

    /// Whether a property of this name exists.
    pub fn contains_key(&self, key: &str) -> bool {
        self.members().contains_key(key)
    }

    /// The value of a property.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.members().get(key)
    }

    /// Sets a property and returns the value that it had.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.inner().members.insert(key, value)
    }

    /// Takes a property out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        self.0.as_mut().and_then(|inner| inner.members.remove(key))
    }

    /// The properties in the order of their keys.
    pub fn iter(&self) -> Iter<'_> {
        self.members().iter()
    }

    /// What the JSON was, if it was no object at all. It is written back while all fields are unset.
    pub fn instead(&self) -> Option<&Value> {
        self.rare().and_then(|rare| rare.instead.as_ref())
    }

    pub(crate) fn set_instead(&mut self, value: Value) {
        self.rare_mut().instead = Some(value);
    }

    pub(crate) fn is_absent(&self, name: &str) -> bool {
        self.rare().is_some_and(|rare| rare.absent.contains(&name))
    }

    pub(crate) fn set_absent(&mut self, names: Vec<&'static str>) {
        self.rare_mut().absent = names;
    }

    pub(crate) fn members(&self) -> &Object {
        self.0.as_ref().map_or(&NOTHING, |inner| &inner.members)
    }

    pub(crate) fn push(&mut self, key: Box<str>, value: Value) {
        self.inner().members.push(key, value);
    }

    pub(crate) fn seal(&mut self) {
        if let Some(inner) = &mut self.0 {
            inner.members.seal();
        }
    }

    pub(crate) fn retain(&mut self, keep: impl FnMut(&str) -> bool) {
        if let Some(inner) = &mut self.0 {
            inner.members.retain(keep);
        }
    }

    fn inner(&mut self) -> &mut Inner {
        self.0.get_or_insert_default()
    }

    fn rare(&self) -> Option<&Rare> {
        self.0.as_ref().and_then(|inner| inner.rare.as_deref())
    }

    fn rare_mut(&mut self) -> &mut Rare {
        self.inner().rare.get_or_insert_default()
    }
}

impl PartialEq for Extra {
    /// One that was emptied equals one that never held anything.
    fn eq(&self, other: &Self) -> bool {
        self.members() == other.members()
            && match (self.rare(), other.rare()) {
                (None, None) => true,
                (one, other) => {
                    one.unwrap_or(&Rare::default()) == other.unwrap_or(&Rare::default())
                }
            }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.instead() {
            Some(value) => fmt::Debug::fmt(value, f),
            None => fmt::Debug::fmt(self.members(), f),
        }
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        let mut members = members.into_iter().peekable();
        if members.peek().is_some() {
            self.inner().members.extend(members);
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut extra = Self::new();
        extra.extend(members);
        extra
    }
}

impl From<Object> for Extra {
    fn from(members: Object) -> Self {
        if members.is_empty() {
            return Self::new();
        }
        Self(Some(Box::new(Inner {
            members,
            rare: None,
        })))
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Extra {
    type Item = (String, Value);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        self.0
            .map(|inner| inner.members)
            .unwrap_or_default()
            .into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_extra_takes_one_pointer() {
        assert_eq!(size_of::<Extra>(), size_of::<usize>());
        assert!(Extra::from_iter(Vec::<(String, Value)>::new()).0.is_none());
    }

    #[test]
    fn an_emptied_extra_equals_an_empty_one() {
        let mut extra = Extra::from_iter([("a", 1)]);
        assert_ne!(extra, Extra::default());
        assert_eq!(extra.remove("a"), Some(Value::from(1)));
        assert_eq!(extra, Extra::default());
        extra.set_absent(vec!["id"]);
        assert_ne!(extra, Extra::default());
    }

    #[test]
    fn members_come_in_the_order_of_their_keys() {
        let mut extra = Extra::from_iter([("b", 2), ("a", 1)]);
        extra.extend([("c", 3), ("a", 4)]);
        let members: Vec<_> = extra
            .into_iter()
            .map(|(key, value)| (key, value.as_i64()))
            .collect();
        assert_eq!(
            members,
            [
                ("a".to_owned(), Some(4)),
                ("b".to_owned(), Some(2)),
                ("c".to_owned(), Some(3))
            ]
        );
    }
}
