//! What is known of a type without a value of it.

use super::{Branch, Value};

/// The properties that an object type declares.
#[doc(hidden)]
#[derive(Debug)]
pub struct Fields {
    /// The type's name in Rust.
    pub name: &'static str,
    /// Names on the wire; first the optional ones, then the required ones.
    pub names: &'static [&'static str],
    /// The names of required fields once more.
    pub required: &'static [&'static str],
    /// The names of fields whose ids are sent as numbers.
    pub numeric: &'static [&'static str],
    /// The names of fields that only the server sets: no request has them.
    pub read_only: &'static [&'static str],
    /// Properties with one value only.
    pub constants: &'static [Constant],
}

impl Fields {
    /// The index of a name.
    pub(crate) fn find(&self, key: &str) -> Option<usize> {
        self.names.iter().position(|name| *name == key)
    }

    /// How many names are of optional fields.
    pub(crate) fn optional(&self) -> usize {
        self.names.len() - self.required.len()
    }
}

/// A property that always has the same value.
#[doc(hidden)]
#[derive(Debug)]
pub struct Constant {
    /// Its name on the wire.
    pub key: &'static str,
    /// The literal's value.
    pub text: &'static str,
    /// How the literal is spelled, which tells a string from a number.
    pub source: &'static str,
}

impl Constant {
    pub(crate) fn to_value(&self) -> Value {
        if self.source.starts_with(['"', 'r']) {
            Value::from(self.text)
        } else {
            self.text.parse().unwrap_or_default()
        }
    }

    pub(crate) fn is(&self, value: &Value) -> bool {
        *value == self.to_value()
    }
}

/// What JSON a type takes.
#[doc(hidden)]
#[derive(Debug)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// A string.
    Text,
    /// A string that should be a date.
    Date,
    /// A integer.
    Integer,
    /// A integer that stands for a time.
    Time,
    /// Any number.
    Float,
    /// A truth value.
    Bool,
    /// One of some strings; others are accepted as unknown.
    Enum(&'static [&'static str]),
    /// Elements of one type. A function, because a union may hold lists of itself.
    List(fn() -> &'static Shape),
    /// Properties of one type.
    Map,
    /// Declared properties.
    Object(Fields),
    /// The shapes of a union's branches.
    Union(&'static [&'static str], &'static [Branch]),
}

impl Shape {
    /// The declared properties of an object; none for other types.
    pub(crate) fn fields(&self) -> &Fields {
        static NONE: Fields = Fields {
            name: "",
            names: &[],
            required: &[],
            numeric: &[],
            read_only: &[],
            constants: &[],
        };
        match self {
            Self::Object(fields) => fields,
            _ => &NONE,
        }
    }

    /// Whether null is a value of the type and not the lack of one.
    pub(crate) fn takes_null(&self) -> bool {
        matches!(self, Self::Any | Self::Union(..))
    }
}
