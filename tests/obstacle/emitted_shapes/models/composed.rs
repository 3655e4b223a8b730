// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Patch, Value, object, open_enum, union};
use super::{Color, Count, Names};

/// Schema `composed`. Returned by [`SendComposed`](super::super::SendComposed). Sent by
/// [`SendComposed`](super::super::SendComposed).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Composed {
    /// x Required.
    pub color: Option<Color>,
    /// At most 3 characters.
    pub short: Option<String>,
    /// At least 3.
    pub many: Option<Count>,
    /// At most 3 elements.
    pub few: Option<Names>,
    /// x
    pub either: Option<ComposedEither>,
    /// At most 3 characters.
    pub beside: Option<String>,
    pub none: Patch<String>,
    pub both: Option<ComposedBoth>,
    pub narrow: Option<i64>,
    pub rows: Option<List<ComposedRow>>,
    /// Only in responses. Required.
    pub made: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Composed {
    color, short, many, few, either, beside, none, both, narrow, rows, made;
    read_only "made";
    constant "only" = "b"
});

impl Composed {
    /// Makes a value of what is required.
    pub fn new(color: impl Into<Color>) -> Self {
        Self {
            color: Some(color.into()),
            ..Self::default()
        }
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `short`.
    #[must_use]
    pub fn short(mut self, short: impl Into<String>) -> Self {
        self.short = Some(short.into());
        self
    }

    /// Sets `many`.
    #[must_use]
    pub fn many(mut self, many: i64) -> Self {
        self.many = Some(many);
        self
    }

    /// Sets `few`.
    #[must_use]
    pub fn few(mut self, few: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.few = Some(few.into_iter().map(|text| text.as_ref().to_owned()).collect());
        self
    }

    /// Sets `either`.
    #[must_use]
    pub fn either(mut self, either: impl Into<ComposedEither>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets `beside`.
    #[must_use]
    pub fn beside(mut self, beside: impl Into<String>) -> Self {
        self.beside = Some(beside.into());
        self
    }

    /// Sets `none`.
    #[must_use]
    pub fn none(mut self, none: impl Into<String>) -> Self {
        self.none = Patch::Set(none.into());
        self
    }

    /// Sends null for `none`.
    #[must_use]
    pub fn clear_none(mut self) -> Self {
        self.none = Patch::Clear;
        self
    }

    /// Sets `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<ComposedBoth>) -> Self {
        self.both = Some(both.into());
        self
    }

    /// Sets `narrow`.
    #[must_use]
    pub fn narrow(mut self, narrow: i64) -> Self {
        self.narrow = Some(narrow);
        self
    }

    /// Sets `rows`.
    #[must_use]
    pub fn rows(
        mut self,
        rows: impl IntoIterator<Item = impl Into<ComposedRow>>,
    ) -> Self {
        self.rows = Some(rows.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of [`Composed`]. Sent in requests and read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ComposedEither {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// Any other JSON.
    Other(Value),
}
union!(ComposedEither { Text(String), Integer(i64) });

impl From<&str> for ComposedEither {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Part of [`Composed`]. Sent in requests and read from responses. One of `b`, `c`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComposedBoth {
    /// The value `b`.
    B,
    /// The value `c`.
    C,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ComposedBoth { B = "b", C = "c" });

/// Part of [`Composed`]. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposedRow {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ComposedRow { a, b });

impl ComposedRow {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}
