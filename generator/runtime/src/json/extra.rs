//! What an object held beyond its typed fields.

use std::fmt;

use super::kept::{Came, Kept, Read};
use super::name::Name;
use super::object::{IntoIter, Iter};
use super::shape::Fields;
use super::{Object, Value};

/// The part of a JSON object that no typed field holds: properties that the description does not
/// declare, and values that did not fit their field, as they came.
///
/// It is written back with the object. A value under the name of a declared field is written only while the field
/// itself says nothing else, so that a change of the field wins. Anything may be put in to be sent along.
///
/// # What is written back
/// An object that was read and not changed is written with the same properties and values: a number keeps its spelling
/// (`1.0`, `1e3`) and stays a string where it was one, null stays null, and what was absent stays absent. What a field
/// does not tell of that is remembered out of sight. It is not in here, it is not compared and not printed, and it is of
/// no effect for a field whose value was changed since. The order of the properties, of several with one key all but the
/// last, and the way in which characters of strings are escaped are not kept, except for half a surrogate pair.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::{Extra, Value};
///
/// let mut extra = Extra::default();
/// extra.insert("utm_source", "newsletter");
/// assert_eq!(extra.get("utm_source"), Some(&Value::from("newsletter")));
/// assert_eq!(extra.len(), 1);
/// ```
// Nearly every object has one and most have nothing to put in it, so nothing that most objects of a response have may
// need memory of its own.
#[derive(Clone, Default)]
pub struct Extra {
    read: Read,
    rest: Option<Box<Rest>>,
}

#[derive(Clone, Default)]
struct Rest {
    members: Object,
    kept: Kept,
}

static NOTHING: Object = Object::new();

/// A model, built up with properties that it has no field for.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::{Extra, WithExtra, encode, object};
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
    /// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
    /// use intercom_api::model::{Extra, WithExtra, encode, object};
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
        Self {
            read: Read::UNKNOWN,
            rest: None,
        }
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
        self.mixed().insert(key, value)
    }

    /// Takes a property out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        self.rest.as_mut().and_then(|rest| rest.members.remove(key))
    }

    /// The properties in the order of their keys.
    pub fn iter(&self) -> Iter<'_> {
        self.members().iter()
    }

    /// What the JSON was, if it was no object at all. It is written back while all fields are unset.
    pub fn instead(&self) -> Option<&Value> {
        self.kept().and_then(Kept::instead)
    }

    /// What is remembered to write the object back as it came.
    pub(super) fn kept(&self) -> Option<&Kept> {
        self.rest.as_ref().map(|rest| &rest.kept)
    }

    /// Says which type was read, and which of its fields were null.
    pub(super) fn set_read(&mut self, read: Read) {
        self.read = read;
    }

    pub(super) fn kept_mut(&mut self) -> &mut Kept {
        &mut self.rest_mut().kept
    }

    /// A value as it came, of a field or entry that holds it.
    pub(super) fn source(&self, name: &str) -> Option<&Value> {
        self.kept()?.source(name)
    }

    /// What of it has to be looked up to write an object of a type.
    pub(super) fn came(&self, fields: &'static Fields) -> Came<'_> {
        Came::new(fields, self.read, self.members(), self.kept())
    }

    /// Whether nothing was ever put in.
    pub(super) fn is_unused(&self) -> bool {
        self.rest.is_none()
    }

    /// How much memory the next property takes, or the next thing to remember.
    pub(super) fn next_size(&self) -> usize {
        match &self.rest {
            None => size_of::<Rest>() + Object::NEXT,
            Some(_) => Object::NEXT.max(Kept::ENTRY),
        }
    }

    pub(crate) fn members(&self) -> &Object {
        self.rest.as_ref().map_or(&NOTHING, |rest| &rest.members)
    }

    pub(crate) fn reserve(&mut self, count: usize) {
        self.rest_mut().members.reserve(count);
    }

    pub(crate) fn push(&mut self, key: Name, value: Value) {
        self.rest_mut().members.push(key, value);
    }

    pub(crate) fn seal(&mut self) {
        if let Some(rest) = &mut self.rest {
            rest.members.seal();
            rest.members.fit();
            if let Some(sources) = rest.kept.any_sources_mut() {
                sources.seal();
            }
        }
    }

    /// Forgets what was read of a field: its value did not fit, if `mismatch`, or was to be written back.
    pub(super) fn forget(&mut self, name: &str, mismatch: bool) {
        let Some(rest) = &mut self.rest else { return };
        if mismatch {
            rest.members.remove(name);
        } else if let Some(sources) = rest.kept.any_sources_mut() {
            sources.remove(name);
        }
    }

    pub(crate) fn retain(&mut self, keep: impl FnMut(&str) -> bool) {
        if let Some(rest) = &mut self.rest {
            rest.members.retain(keep);
        }
    }

    fn rest_mut(&mut self) -> &mut Rest {
        self.rest.get_or_insert_default()
    }

    /// The properties, for a program to put in some of any name.
    fn mixed(&mut self) -> &mut Object {
        let known = self.read.is_known();
        let rest = self.rest_mut();
        // Without a type they are looked up anyway.
        if known {
            rest.kept.set_mixed();
        }
        &mut rest.members
    }
}

impl PartialEq for Extra {
    /// One that was emptied equals one that never held anything.
    fn eq(&self, other: &Self) -> bool {
        self.members() == other.members() && self.instead() == other.instead()
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
            self.mixed().extend(members);
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
        let kept = Kept::default();
        Self {
            read: Read::default(),
            rest: Some(Box::new(Rest { members, kept })),
        }
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
        self.rest
            .map(|rest| rest.members)
            .unwrap_or_default()
            .into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_extra_takes_three_words() {
        assert_eq!(size_of::<Extra>(), 3 * size_of::<usize>());
        let empty = Extra::from_iter(Vec::<(String, Value)>::new());
        assert!(empty.rest.is_none());
    }

    #[test]
    fn an_emptied_extra_equals_an_empty_one() {
        let mut extra = Extra::from_iter([("a", 1)]);
        assert_ne!(extra, Extra::default());
        assert_eq!(extra.remove("a"), Some(Value::from(1)));
        assert_eq!(extra, Extra::default());
        extra.kept_mut().set_instead(Value::from(1));
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
