//! Any JSON, without loss.

use std::fmt;
use std::ops::Index;
use std::str::FromStr;

use super::{Codec, DecodeError, Decoder, Encoder, Fit, Number, Object, Shape};

/// Any JSON value. Numbers keep their text; properties of objects are sorted by key.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::Value;
///
/// let value: Value = r#"{"plan": {"seats": [5, 7.50]}}"#.parse()?;
/// assert_eq!(value["plan"]["seats"][0].as_i64(), Some(5));
/// assert!(value["plan"]["price"].is_null());
/// assert_eq!(value.to_string(), r#"{"plan":{"seats":[5,7.50]}}"#);
/// # Ok::<(), intercom_api::model::DecodeError>(())
/// ```
#[derive(Clone, Default, PartialEq)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number with the text it came with.
    Number(Number),
    /// A string.
    String(String),
    /// A string with half a surrogate pair in it, as JavaScript makes by cutting an emoji in two.
    Unpaired(UnpairedSurrogates),
    /// Values in order.
    Array(Vec<Value>),
    /// Values by name.
    Object(Object),
}

/// A string with half a surrogate pair in it. No Rust string can hold that, so U+FFFD stands in its place; written as
/// JSON it is what it was.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::{Value, decode, encode};
///
/// let value: Value = decode(br#""cut \ud83d""#)?;
/// assert_eq!(value.as_str(), Some("cut \u{fffd}"));
/// assert_eq!(encode(&value), br#""cut \ud83d""#);
/// # Ok::<(), intercom_api::model::DecodeError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct UnpairedSurrogates(Box<Unpaired>);

#[derive(Clone, PartialEq)]
struct Unpaired {
    text: String,
    /// As it stood in JSON, with its quotes.
    source: Box<str>,
}

impl UnpairedSurrogates {
    pub(crate) fn new(text: String, source: &str) -> Self {
        Self(Box::new(Unpaired {
            text,
            source: source.into(),
        }))
    }

    /// The text, with U+FFFD for each half.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }
}

impl fmt::Debug for UnpairedSurrogates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// What indexing gives for a property that is not there.
static NULL: Value = Value::Null;

impl Value {
    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The truth value, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The number, if it is an integer within `i64`.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number().and_then(Number::as_i64)
    }

    /// The number, if it is an integer within `u64`.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number().and_then(Number::as_u64)
    }

    /// The nearest float, if it is a number.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number().and_then(Number::as_f64)
    }

    /// The string, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            Self::Unpaired(unpaired) => Some(unpaired.as_str()),
            _ => None,
        }
    }

    /// The elements, if it is an array.
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Self::Array(values) => Some(values),
            _ => None,
        }
    }

    /// The properties, if it is an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The properties, to change them, if it is an object.
    pub fn as_object_mut(&mut self) -> Option<&mut Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// A property of an object; `None` for other values too.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_object().and_then(|object| object.get(key))
    }

    /// What a JSON pointer (RFC 6901) points to.
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer
            .strip_prefix('/')?
            .split('/')
            .try_fold(self, |value, step| match value {
                Self::Object(object) => object.get(&step.replace("~1", "/").replace("~0", "~")),
                Self::Array(values) => values.get(step.parse::<usize>().ok()?),
                _ => None,
            })
    }

    /// What kind of value it is, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a truth value",
            Self::Number(_) => "a number",
            Self::String(_) | Self::Unpaired(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

impl Index<&str> for Value {
    type Output = Value;

    /// The property of this name, or null.
    fn index(&self, key: &str) -> &Value {
        self.get(key).unwrap_or(&NULL)
    }
}

impl Index<usize> for Value {
    type Output = Value;

    /// The element at this index, or null.
    fn index(&self, index: usize) -> &Value {
        self.as_array()
            .and_then(|values| values.get(index))
            .unwrap_or(&NULL)
    }
}

impl Codec for Value {
    fn shape() -> &'static Shape {
        &Shape::Any
    }

    fn write(&self, out: &mut Encoder) {
        if out.shows_or_compares(self) {
            return;
        }
        match self {
            Self::Null => out.null(),
            Self::Bool(value) => out.bool(*value),
            Self::Number(number) => number.write(out),
            Self::String(text) => out.text(text),
            Self::Unpaired(unpaired) => out.raw(&unpaired.0.source),
            Self::Array(values) => {
                out.open(b'[');
                for value in values {
                    out.separate();
                    value.write(out);
                }
                out.close(b']');
            }
            Self::Object(object) => {
                let mut mark = b'{';
                for (key, value) in object {
                    out.key(&mut mark, key);
                    value.write(out);
                }
                out.end_object(mark);
            }
        }
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        *self = input.value()?;
        Ok(Fit::Exact)
    }
}

impl fmt::Display for Value {
    /// Writes JSON without spaces.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&super::encode(self)))
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => fmt::Debug::fmt(value, f),
            Self::Number(number) => fmt::Debug::fmt(number, f),
            Self::String(text) => fmt::Debug::fmt(text, f),
            Self::Unpaired(unpaired) => fmt::Debug::fmt(unpaired, f),
            Self::Array(values) => fmt::Debug::fmt(values, f),
            Self::Object(object) => fmt::Debug::fmt(object, f),
        }
    }
}

impl FromStr for Value {
    type Err = DecodeError;

    fn from_str(json: &str) -> Result<Self, Self::Err> {
        super::decode(json.as_bytes())
    }
}

macro_rules! from {
    ($($type:ty => |$value:ident| $made:expr;)*) => {$(
        impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $made
            }
        }
    )*};
}
from! {
    bool => |value| Self::Bool(value);
    i8 => |value| Self::Number(value.into());
    i16 => |value| Self::Number(value.into());
    i32 => |value| Self::Number(value.into());
    i64 => |value| Self::Number(value.into());
    u8 => |value| Self::Number(value.into());
    u16 => |value| Self::Number(value.into());
    u32 => |value| Self::Number(value.into());
    u64 => |value| Self::Number(value.into());
    usize => |value| Self::Number(value.into());
    // JSON has no infinity and no "not a number"; null is what JavaScript writes for them.
    f64 => |value| Number::from_f64(value).map_or(Self::Null, Self::Number);
    Number => |value| Self::Number(value);
    &str => |value| Self::String(value.to_owned());
    &String => |value| Self::String(value.clone());
    &Self => |value| value.clone();
    String => |value| Self::String(value);
    Object => |value| Self::Object(value);
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(values: Vec<T>) -> Self {
        values.into_iter().collect()
    }
}

impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    /// `None` is null.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Value>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self::Array(values.into_iter().map(Into::into).collect())
    }
}

impl PartialEq<str> for Value {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for Value {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == Some(*other)
    }
}

impl PartialEq<i64> for Value {
    fn eq(&self, other: &i64) -> bool {
        self.as_i64() == Some(*other)
    }
}

impl PartialEq<bool> for Value {
    fn eq(&self, other: &bool) -> bool {
        self.as_bool() == Some(*other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(json: &str) -> Value {
        json.parse().expect("JSON")
    }

    #[test]
    fn any_json_prints_as_it_was_read() {
        for json in [
            "null",
            "true",
            "-0.50",
            "\"a\\\"b\\\\c\\n\\u0001é\u{1F600}\"",
            "[]",
            "{}",
            "[[],{}]",
            r#"{"":{"a":[1,2.0,1e3,null,false]},"é":"x"}"#,
        ] {
            assert_eq!(value(json).to_string(), json);
        }
    }

    #[test]
    fn duplicate_keys_take_the_last_value() {
        assert_eq!(
            value(r#"{"a":1,"b":2,"a":{"a":3,"a":4}}"#).to_string(),
            r#"{"a":{"a":4},"b":2}"#
        );
    }

    #[test]
    fn accessors_answer_for_their_kind_only() {
        let json = value(r#"{"a":[true,"x",7],"b~/c":null}"#);
        assert!(json["a"][0] == true && json["a"][1] == "x" && json["a"][2] == 7);
        assert!(json["nope"][3]["deep"].is_null());
        assert_eq!(json.pointer("/a/2").and_then(Value::as_u64), Some(7));
        assert_eq!(json.pointer("/b~0~1c"), Some(&Value::Null));
        assert_eq!(json.pointer("/a/x"), None);
        assert_eq!(json.as_array(), None);
        assert_eq!(Value::from(vec![Some(1), None]).to_string(), "[1,null]");
        assert_eq!(Value::from(f64::INFINITY), Value::Null);
    }
}
