// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Timestamp, Value, object, union};
use super::{Map1, TextModel, Thing};

/// Schema `unions`. Returned by [`GetUnions`](super::super::GetUnions).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unions {
    pub twice: Option<Thing>,
    pub strings: Option<UnionsStrings>,
    pub lists: Option<UnionsLists>,
    pub lists_apart: Option<List<UnionsListsApartItem>>,
    pub maps: Option<UnionsMaps>,
    pub maps_apart: Option<UnionsMapsApart>,
    pub wrapped: Option<Thing>,
    pub numbers: Option<UnionsNumbers>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Unions {
    twice, strings, lists, lists_apart = "listsApart", maps, maps_apart = "mapsApart", wrapped,
    numbers
});

/// Part of [`Unions`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionsStrings {
    /// [`TextModel`].
    TextModel(TextModel),
    /// An integer.
    Integer(i64),
    /// Any other JSON.
    Other(Value),
}
union!(UnionsStrings { TextModel(TextModel), Integer(i64) });

/// Part of [`Unions`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionsLists {
    /// A string.
    Text(String),
    /// A list of [`Thing`].
    List(List<Thing>),
    /// Any other JSON.
    Other(Value),
}
union!(UnionsLists { Text(String), List(List<Thing>) });

impl From<&str> for UnionsLists {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Part of [`Unions`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionsMaps {
    /// [`Map1`].
    Map1(Map1),
    /// True or false.
    Boolean(bool),
    /// Any other JSON.
    Other(Value),
}
union!(UnionsMaps { Map1(Map1), Boolean(bool) });

/// Part of [`Unions`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionsMapsApart {
    /// [`Map1`].
    Map1(Map1),
    /// An object whose values are integers.
    Map(Map<i64>),
    /// Any other JSON.
    Other(Value),
}
union!(UnionsMapsApart { Map1(Map1), Map(Map<i64>) });

/// Part of [`Unions`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionsNumbers {
    /// An integer.
    Integer(i64),
    /// A time, in seconds since 1970.
    Timestamp(Timestamp),
    /// A number.
    Number(f64),
    /// Any other JSON.
    Other(Value),
}
union!(UnionsNumbers { Integer(i64), Timestamp(Timestamp), Number(f64) });

/// Part of [`Unions`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionsListsApartItem {
    /// A string.
    Text(String),
    /// [`Thing`].
    Thing(Thing),
    /// Any other JSON.
    Other(Value),
}
union!(UnionsListsApartItem { Text(String), Thing(Thing) });

impl From<&str> for UnionsListsApartItem {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
